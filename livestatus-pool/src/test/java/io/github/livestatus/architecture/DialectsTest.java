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

/** What a kind of server does stands in the table of capabilities, and the rest of the code reads it there. */
class DialectsTest {
    private static final String NAMES =
            Stream.of(Dialect.values()).map(Dialect::name).collect(Collectors.joining("|"));

    private static final Pattern USE =
            Pattern.compile("Dialect\\.(?:" + NAMES + "|\\*)|case (?:" + NAMES + ")\\b|\"(?:" + NAMES + ")\"");

    /** The table itself, the columns of each server, and what recognizes a server. */
    private static final Pattern MAY_NAME = Pattern.compile("/(?:lql/\\w+|schema/\\w+|wire/ServerInfo)\\.java$");

    /** What decides whether a query is sent, rewritten, refused or worked on here. */
    private static final Pattern DECIDES = Pattern.compile(
            "/wire/(?:CompatibilityCheck|ComparisonCheck|UnsafeColumns|Misreadings|Planner|QueryRewriter|QuerySplitter|FlagGroupSplitter)\\.java$");

    /** A name of LQL that is compared with one in the code. */
    private static final Pattern NAME =
            Pattern.compile("\\.(?:equals|contains|startsWith|endsWith|matches)\\(\"[a-z_]+\"\\)");

    private static final Pattern CITATION = Pattern.compile("\\bT\\d+[a-z]?\\b");

    @Test
    void onlyTheTableDecidesByDialect() throws IOException {
        List<Path> sources = new ArrayList<>(Reactor.files(Reactor.sources(Reactor.CORE), ".java"));
        sources.addAll(Reactor.files(Reactor.sources(Reactor.POOL), ".java"));
        sources.removeIf(file -> MAY_NAME.matcher(file.toString()).find());
        assertEquals(List.of(), lines(sources, USE));
    }

    /** Which columns a fact is about stands in the table, too, and what decides by them reads it there. */
    @Test
    void onlyTheTableDecidesByNamesOfColumns() throws IOException {
        List<Path> sources = new ArrayList<>(Reactor.files(Reactor.sources(Reactor.CORE), ".java"));
        sources.removeIf(file -> !DECIDES.matcher(file.toString()).find());
        assertEquals(8, sources.size(), sources::toString);
        assertEquals(List.of(), lines(sources, NAME));
    }

    @Test
    void nothingCitesNotesThatAreNotInTheRepository() throws IOException {
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
