package io.github.livestatus.readme;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.client.Livestatus;
import io.github.livestatus.client.LivestatusConnection;
import io.github.livestatus.multisite.LivestatusSites;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.readme.Readme.Block;
import io.github.livestatus.tryit.DemoSites;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The code in the READMEs compiles and runs, and their commands name existing files. */
class ReadmeTest {
    private static final String REGISTRY = "static io.micrometer.core.instrument.MeterRegistry registry"
            + " = new io.micrometer.core.instrument.MeterRegistry();";

    /** What recipes print, by their headings. */
    private static final Map<String, String> PRINTED = Map.of(
            "A Prometheus exporter of performance data",
            "monitoring_site_up\\{site=\"site04\"} 0\n(?s:.*)"
                    + "monitoring_perf_data\\{site=\"site03\",host=\"web01.site03\",service=\"[^\"]+\",metric=\"used\",unit=\"%\"} \\d",
            "A dashboard backend in one piece",
            "^[1-9] of [1-9], missing: \\{site02=incompatible: Icinga 2 ignores AuthUser.*, site04=");

    @TempDir
    private static Path folder;

    private static DemoSites demo;
    private static LivestatusSites sites;
    private static Livestatus live;

    @BeforeAll
    static void start() throws IOException {
        demo = DemoSites.start();
        sites = LivestatusSites.of(demo.sites());
        live = LivestatusConnection.open(address("master"));
        String properties = demo.sites().stream()
                .map(site -> site.name() + ".address = " + site.endpoints().get(0) + "\n")
                .collect(Collectors.joining());
        Around.set(sites, live, Files.writeString(folder.resolve("sites.properties"), properties));
    }

    @AfterAll
    static void end() {
        live.close();
        sites.close();
        demo.close();
    }

    private static String address(String site) {
        return demo.sites().stream()
                .filter(one -> one.name().equals(site))
                .map(Site::endpoints)
                .findFirst()
                .orElseThrow()
                .get(0)
                .toString();
    }

    /** Returns the code with other addresses in place of those in the README. */
    private static String replaced(String code) {
        Map<String, String> addresses = Map.of(
                "unix:/usr/local/nagios/var/rw/live", address("master"),
                "tcp:10.2.0.10:6557", address("site02"),
                "tcp:10.3.0.10:6557", address("site03"),
                "tcp:10.4.0.10:6557", address("site04"));
        String replaced = code;
        for (Map.Entry<String, String> one : addresses.entrySet()) {
            replaced = replaced.replace('"' + one.getKey() + '"', '"' + one.getValue() + '"');
        }
        assertFalse(Pattern.compile("\"(unix:/usr|tcp:10)").matcher(replaced).find(), replaced);
        return replaced;
    }

    static List<Block> javaBlocks() {
        return Readme.blocks("java");
    }

    @ParameterizedTest
    @MethodSource("javaBlocks")
    void javaCompilesAndRuns(Block block, @TempDir Path classes) throws Exception {
        Snippet snippet = new Snippet(REGISTRY, replaced(block.text()), classes);
        snippet.compile();
        String printed = snippet.run();
        String expected = PRINTED.getOrDefault(block.section(), "");
        assertTrue(Pattern.compile(expected).matcher(printed).find(), printed);
    }

    @Test
    void theFirstScreenHasTheSummaryTheCodeAndTheTwoCommands() {
        List<String> lines = Readme.FRONT.lines();
        assertTrue(lines.indexOf("```java") < 25);
        assertTrue(lines.indexOf("## Test it") < 45);
        assertTrue(lines.size() <= 150, "lines of the front page");
        for (String section : List.of("Try it", "Test it")) {
            List<Block> commands = Readme.blocks("sh").stream()
                    .filter(block ->
                            block.readme() == Readme.FRONT && block.section().equals(section))
                    .toList();
            assertEquals(1, commands.size(), section);
            assertEquals(1, commands.get(0).text().lines().count(), section);
        }
    }

    static List<Block> shBlocks() {
        return Readme.blocks("sh");
    }

    @ParameterizedTest
    @MethodSource("shBlocks")
    void commandsNameExistingProgramsAndFolders(Block block) throws Exception {
        Matcher program = Pattern.compile("io\\.github\\.livestatus\\.[a-z.]+\\.[A-Z]\\w*")
                .matcher(block.text());
        while (program.find()) {
            if (program.group().contains(".bench.")) {
                String source = "src/main/java/" + program.group().replace('.', '/') + ".java";
                assertTrue(Files.exists(Path.of("../livestatus-benchmarks", source)), source);
            } else {
                Class.forName(program.group()).getMethod("main", String[].class);
            }
        }
        Matcher path = Pattern.compile("(livestatus-\\w+)/(target/[-\\w]+)").matcher(block.text());
        while (path.find()) {
            assertTrue(Files.isDirectory(Path.of("..", path.group(1))), path.group());
            assertTrue(
                    path.group(2).matches("target/((test-)?classes|libraries|benchmarks|livestatus|livestatus-pool-)"),
                    path.group());
        }
    }

    @Test
    void everyRoomIsListed() throws IOException {
        String section = String.join("\n", Readme.CORE.lines()).replaceFirst("(?s).*\n## The way through it\n", "");
        String words = section.substring(0, section.indexOf("\n## "));
        for (String module : List.of("livestatus-core", "livestatus-pool")) {
            try (Stream<Path> rooms = Files.list(Path.of("..", module, "src/main/java/io/github/livestatus"))) {
                rooms.map(room -> room.getFileName().toString())
                        .forEach(room -> assertTrue(
                                Pattern.compile("\\b" + room + "\\b")
                                        .matcher(words)
                                        .find(),
                                room));
            }
        }
    }

    @Test
    void dependenciesHaveTheVersionOfTheBuild() throws IOException {
        Pattern version = Pattern.compile("<version>(.*)</version>");
        List<Block> dependencies = Readme.blocks("xml");
        assertEquals(2, dependencies.size());
        for (Block dependency : dependencies) {
            Matcher said = version.matcher(dependency.text());
            assertTrue(said.find());
            assertEquals(version(), said.group(1), dependency::toString);
        }
    }

    @Test
    void namesOfJarsHaveTheVersionOfTheBuild() throws IOException {
        List<Path> files = new ArrayList<>(List.of(
                Readme.FRONT.folder().resolve("README.md"),
                Readme.CORE.folder().resolve("README.md"),
                Readme.POOL.folder().resolve("README.md")));
        for (String room : List.of("shell", "check")) {
            files.add(Path.of("src/main/java/io/github/livestatus", room, "package-info.java"));
        }
        int named = 0;
        for (Path file : files) {
            Matcher jar = Pattern.compile("livestatus-(?:core|pool)-(\\d[^ `]*?)(?:-shell)?\\.jar")
                    .matcher(Files.readString(file));
            while (jar.find()) {
                assertEquals(version(), jar.group(1), file::toString);
                named++;
            }
        }
        assertTrue(named >= 3, "names of jars: " + named);
    }

    /** A released version has the day of its section in the change log in its jars. */
    @Test
    void theChangeLogBeginsWithTheVersionOfTheBuild() throws IOException {
        String first = Files.readAllLines(Path.of("../.github/CHANGELOG.md")).stream()
                .filter(line -> line.startsWith("## "))
                .findFirst()
                .orElseThrow();
        if (version().endsWith("-SNAPSHOT")) {
            assertEquals("## Unreleased", first);
        } else {
            Matcher day = Pattern.compile("<project.build.outputTimestamp>(.{10})T[0:]+Z<")
                    .matcher(Files.readString(Path.of("../pom.xml")));
            assertTrue(day.find());
            assertEquals("## " + version() + " (" + day.group(1) + ")", first);
        }
    }

    @Test
    void otherJarsHaveTheVersionsOfTheBuild() throws IOException {
        String pom = Files.readString(Path.of("../pom.xml"));
        for (String library : List.of("junixsocket", "slf4j")) {
            String version = pom.replaceFirst("(?s).*<" + library + ".version>(.*?)<.*", "$1");
            List<String> versions = Readme.FRONT.rows("Add it").stream()
                    .filter(row -> row.get(0).contains(library))
                    .map(row -> row.get(1))
                    .toList();
            assertEquals(List.of(version), versions, library);
        }
    }

    private static String version() throws IOException {
        Matcher version = Pattern.compile("<version>(.*)</version>").matcher(Files.readString(Path.of("pom.xml")));
        assertTrue(version.find());
        return version.group(1);
    }

    @ParameterizedTest
    @EnumSource
    void linksLeadToExistingFilesAndSections(Readme readme) throws IOException {
        assertLinks(readme.folder().resolve("README.md"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"CHANGELOG", "CONTRIBUTING", "SECURITY"})
    void otherPagesHaveLinksAndLinesThatFit(String name) throws IOException {
        Path page = Path.of("../.github", name + ".md");
        assertLinks(page);
        Files.readAllLines(page).stream()
                .filter(line -> !line.startsWith("|"))
                .forEach(line -> assertTrue(line.length() <= 140, line));
    }

    private static void assertLinks(Path page) throws IOException {
        Matcher link = Pattern.compile("\\]\\((?!http)([^)#]*)#?([^)]*)\\)").matcher(Files.readString(page));
        while (link.find()) {
            Path file = link.group(1).isEmpty() ? page : page.resolveSibling(link.group(1));
            assertTrue(Files.exists(file), link.group());
            if (!link.group(2).isEmpty()) {
                assertTrue(anchors(file).contains(link.group(2)), link.group());
            }
        }
    }

    /** Returns the anchors of the sections of a file. */
    private static List<String> anchors(Path file) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith("#"))
                .map(line -> line.replaceFirst("#+ *", "").toLowerCase(Locale.ROOT))
                .map(title -> title.replaceAll("[^a-z0-9 -]", "").replace(' ', '-'))
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void linesFitOnAScreen(Readme readme) {
        readme.lines().stream()
                .filter(line -> !line.startsWith("|") && !line.contains("java -") && !line.startsWith("LIVESTATUS"))
                .forEach(line -> assertTrue(line.length() <= 132, line));
    }
}
