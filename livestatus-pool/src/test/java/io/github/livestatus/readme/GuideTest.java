package io.github.livestatus.readme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.config.SitesProperties;
import io.github.livestatus.error.TimedOutException;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.multisite.SiteOutcome.Skipped;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The guide's tables of messages and loggers, and its sites file, agree with the code. */
class GuideTest {
    private static final String OF_THE_JDK = "Connection refused";

    private static String sources() throws IOException {
        StringBuilder sources = new StringBuilder();
        for (String module : List.of("../livestatus-core", "../livestatus-pool")) {
            try (Stream<Path> files = Files.walk(Path.of(module, "src/main/java"))) {
                for (Path file :
                        files.filter(file -> file.toString().endsWith(".java")).toList()) {
                    sources.append(Files.readString(file));
                }
            }
        }
        return sources.toString();
    }

    /** Returns the texts in backticks in the first column of a section's tables. */
    private static Set<String> firstCells(String section) {
        return Readme.POOL.rows(section).stream()
                .map(row -> row.get(0))
                .filter(cell -> cell.startsWith("`"))
                .map(cell -> cell.replace("`", ""))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void everyMessageIsOneOfTheCode() throws IOException {
        String literals = sources().replaceAll("\"\\s*\\+\\s*\"", "") + OF_THE_JDK;
        String phases = Stream.of(TimedOutException.Phase.values())
                .map(phase -> new TimedOutException("", phase, Duration.ZERO, false, "", null).getMessage())
                .collect(Collectors.joining("\n"));
        String skips = Stream.of(Skipped.Reason.values())
                .map(reason -> new Skipped(reason, "").toString())
                .collect(Collectors.joining("\n"));
        String all = literals + phases + skips;
        Set<String> messages = firstCells("Messages");
        assertTrue(messages.size() > 20, messages::toString);
        messages.forEach(message -> assertTrue(all.contains(message), message));
    }

    @Test
    void everyLoggerIsNamed() throws IOException {
        Matcher logger = Pattern.compile("LoggerFactory\\s*\\.getLogger\\((\\w+)\\.class\\)")
                .matcher(sources());
        Set<String> loggers = new TreeSet<>();
        while (logger.find()) {
            loggers.add(logger.group(1));
        }
        assertEquals(loggers, firstCells("Logging"));
    }

    @Test
    void theSitesFileIsReadAndHasEveryKey(@TempDir Path folder) throws IOException {
        List<Readme.Block> files = Readme.blocks("properties");
        assertEquals(1, files.size());
        Path file = Files.writeString(
                folder.resolve("sites.properties"), files.get(0).text());
        List<Site> sites = SitesProperties.read(file);
        assertEquals(
                List.of("master", "site02", "site03"),
                sites.stream().map(Site::name).toList());
        Set<String> used = new TreeSet<>();
        Files.readAllLines(file).stream()
                .filter(line -> !line.isBlank())
                .forEach(line -> used.add(line.replaceFirst("^\\w+\\.(\\w+) = .*", "$1")));
        assertEquals(used, firstCells("sites.properties"));
        IllegalArgumentException unknown = assertThrows(
                IllegalArgumentException.class,
                () -> SitesProperties.read(Files.writeString(file, "a.address=h\na.b=c")));
        used.forEach(key -> assertTrue(unknown.getMessage().contains(key), key));
    }
}
