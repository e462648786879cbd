package io.github.livestatus.lql;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The README of the core shows the table of capabilities; {@code -Dgolden=write} writes it there. */
class CapabilityTest {
    private static final Path README = Path.of("README.md");

    @Test
    void theReadmeShowsTheTable() throws IOException {
        List<String> rows = new ArrayList<>();
        rows.add(row("", Dialect::toString));
        rows.add("|" + " --- |".repeat(1 + Dialect.values().length));
        rows.add(row("known by", Dialect::evidence));
        for (Capability capability : Capability.values()) {
            rows.add(row(capability.description(), dialect -> cell(capability, dialect)));
        }
        String table = String.join("\n", rows);
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(README, Files.readString(README).replace(String.join("\n", shown()), table));
        }
        assertEquals(table, String.join("\n", shown()));
    }

    private static String cell(Capability capability, Dialect dialect) {
        return dialect.has(capability)
                ? capability.since(dialect).map(version -> version + " on").orElse("yes")
                : "-";
    }

    private static String row(String head, Function<Dialect, String> cell) {
        return Stream.concat(Stream.of(head), Stream.of(Dialect.values()).map(cell))
                .collect(Collectors.joining(" | ", head.isEmpty() ? "|" : "| ", " |"));
    }

    private static List<String> shown() throws IOException {
        List<String> lines = Files.readAllLines(README);
        return lines.subList(lines.indexOf("### What each kind of server can do"), lines.size()).stream()
                .dropWhile(line -> !line.startsWith("| | " + Dialect.values()[0]))
                .takeWhile(line -> line.startsWith("|"))
                .toList();
    }
}
