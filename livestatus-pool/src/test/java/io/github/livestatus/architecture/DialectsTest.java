package io.github.livestatus.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.livestatus.lql.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Only the table of capabilities has facts on kinds of server. All other code reads the table. */
class DialectsTest {
    private static final String NAMES =
            Stream.of(Dialect.values()).map(Dialect::name).collect(Collectors.joining("|"));

    private static final Pattern USE =
            Pattern.compile("Dialect\\.(?:" + NAMES + "|\\*)|case (?:" + NAMES + ")\\b|\"(?:" + NAMES + ")\"");

    /** The exceptions: the table itself, the columns of each server, and the detection of servers. */
    private static final Pattern MAY_NAME = Pattern.compile("/(?:lql/\\w+|schema/\\w+|wire/ServerInfo)\\.java$");

    /** The packages that decide if a query is sent, rewritten, rejected or evaluated by the client. */
    private static final Pattern DECIDES = Pattern.compile(
            "/wire/(?:CompatibilityCheck|ComparisonCheck|UnsafeColumns|Misreadings|Planner|QueryRewriter|QuerySplitter|FlagGroupSplitter)\\.java$");

    /** Matches a comparison with an LQL name in the code. */
    private static final Pattern NAME =
            Pattern.compile("\\.(?:equals|contains|startsWith|endsWith|matches)\\(\"[a-z_]+\"\\)");

    private static final Pattern CITATION = Pattern.compile("\\bT\\d+[a-z]?\\b");

    @Test
    void onlyTheTableOfCapabilitiesDependsOnDialects() throws IOException {
        List<Path> sources = new ArrayList<>(Reactor.files(Reactor.sources(Reactor.CORE), ".java"));
        sources.addAll(Reactor.files(Reactor.sources(Reactor.POOL), ".java"));
        sources.removeIf(file -> MAY_NAME.matcher(file.toString()).find());
        assertEquals(List.of(), lines(sources, USE));
    }

    /** Also the columns of a fact are in the table only. */
    @Test
    void onlyTheTableOfCapabilitiesDependsOnNamesOfColumns() throws IOException {
        List<Path> sources = new ArrayList<>(Reactor.files(Reactor.sources(Reactor.CORE), ".java"));
        sources.removeIf(file -> !DECIDES.matcher(file.toString()).find());
        assertEquals(8, sources.size(), sources::toString);
        assertEquals(List.of(), lines(sources, NAME));
    }

    @Test
    void nothingRefersToFilesOutsideOfTheRepository() throws IOException {
        List<Path> sources = new ArrayList<>(List.of(
                Path.of("..", "README.md"),
                Reactor.CORE.resolve("README.md"),
                Reactor.POOL.resolve("README.md"),
                Path.of("..", "livestatus-benchmarks", "README.md")));
        sources.addAll(Reactor.files(Reactor.CORE.resolve("src"), ".java"));
        sources.addAll(Reactor.files(Reactor.POOL.resolve("src"), ".java"));
        sources.addAll(Reactor.files(Path.of("..", "livestatus-benchmarks", "src"), ".java"));
        assertEquals(List.of(), lines(sources, CITATION));
    }

    private static List<String> lines(List<Path> files, Pattern pattern) throws IOException {
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            for (String line : Files.readAllLines(file)) {
                if (pattern.matcher(line).find()) {
                    found.add(file + ": " + line.strip());
                }
            }
        }
        return found;
    }
}
