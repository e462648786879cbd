package io.github.livestatus.lql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README of the core shows the tables of capabilities; {@code -Dgolden=write} writes them there. */
class CapabilityTest {
    private static final Path README = Path.of("README.md");

    /** Servers that lack one of these can crash. */
    private static final Set<Capability> CRASHES = EnumSet.of(
            Capability.TEXT_STATISTICS,
            Capability.BACKEND_COLUMN_USE,
            Capability.STATUS_COUNTERS,
            Capability.DEBUG_INFO,
            Capability.EMPTY_VARIABLES,
            Capability.SERVICE_VARIABLES,
            Capability.EMPTY_LISTS);

    /** Servers that have one of these are the more limited ones. */
    private static final Set<Capability> LIMITS = EnumSet.of(
            Capability.WAIT_OBJECT_SEMICOLON,
            Capability.QUOTED_ENTRIES,
            Capability.LINE_LIMIT,
            Capability.FILTER_LIMIT,
            Capability.LEFTOVER_LINES,
            Capability.COMMAND_ESCAPES,
            Capability.OUTPUT_ESCAPES,
            Capability.FEW_CONNECTIONS);

    @Test
    void theReadmeShowsTheTables() throws IOException {
        Set<Capability> others = EnumSet.allOf(Capability.class);
        others.removeAll(CRASHES);
        others.removeAll(LIMITS);
        assertShown("survival", CRASHES);
        assertShown("limit", LIMITS);
        assertShown("ability", others);
    }

    @Test
    void onlyServersThatComputeInversesHaveAbilitiesAboutThem() {
        for (Dialect dialect : Dialect.values()) {
            for (Capability part : Set.of(Capability.INVERSES_OF_ZERO, Capability.FRACTIONAL_INVERSES)) {
                assertTrue(dialect.has(Capability.DEVIATION_AND_INVERSES) || !dialect.has(part), dialect + " " + part);
            }
        }
    }

    private static void assertShown(String head, Set<Capability> capabilities) throws IOException {
        List<String> rows = new ArrayList<>();
        rows.add(row(head, Dialect::toString));
        rows.add("|" + " --- |".repeat(1 + Dialect.values().length));
        rows.add(row("known by", Dialect::evidence));
        for (Capability capability : capabilities) {
            rows.add(row(capability.description(), dialect -> cell(capability, dialect)));
        }
        String table = String.join("\n", rows);
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(README, Files.readString(README).replace(String.join("\n", shown(head)), table));
        }
        assertEquals(table, String.join("\n", shown(head)));
    }

    private static String cell(Capability capability, Dialect dialect) {
        String module = dialect == Dialect.NAEMON ? "livestatus " : ""; // Naemon's row of versions names two products
        return dialect.has(capability)
                ? capability
                        .since(dialect)
                        .map(version -> "from " + module + version)
                        .orElse("yes")
                : "-";
    }

    private static String row(String head, Function<Dialect, String> cell) {
        return Stream.concat(Stream.of(head), Stream.of(Dialect.values()).map(cell))
                .collect(Collectors.joining(" | ", "| ", " |"));
    }

    private static List<String> shown(String head) throws IOException {
        List<String> lines = Files.readAllLines(README);
        return lines.subList(lines.indexOf("### What each kind of server can do"), lines.size()).stream()
                .dropWhile(line -> !line.startsWith("| " + head + " |"))
                .takeWhile(line -> line.startsWith("|"))
                .toList();
    }
}
