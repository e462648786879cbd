package io.github.livestatus.lql;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * The README of the core shows which servers were checked, and how, from a data file; {@code -Dgolden=write} writes the table
 * there. The conformance program prints rows of the file.
 */
class CheckedServersTest {
    private static final Path README = Path.of("README.md");
    private static final Path DATA = Path.of("src/test/resources/catalogue/checked-servers.tsv");
    private static final List<String> HEAD =
            List.of("server", "version", "how", "when", "columns", "agreed", "differed", "remarks");

    private static List<List<String>> rows() throws IOException {
        return Files.readAllLines(DATA).stream()
                .map(line -> List.of(line.split("\t", -1)))
                .toList();
    }

    @Test
    void everyRowNamesItsServerAndHowItWasChecked() throws IOException {
        assertEquals(HEAD, rows().get(0));
        for (List<String> row : rows().subList(1, rows().size())) {
            assertEquals(HEAD.size(), row.size(), row::toString);
            assertTrue(Set.of("live", "recorded", "source").contains(row.get(2)), row::toString);
            assertTrue(LocalDate.parse(row.get(3)).getYear() >= 2026, row::toString);
            String figures = row.get(2).equals("live") ? "\\d+ of \\d+ \\d+ \\d+" : "- - -";
            assertTrue(String.join(" ", row.subList(4, 7)).matches(figures), row::toString);
            assertTrue(row.stream().noneMatch(String::isEmpty), row::toString);
        }
        assertEquals(
                Arrays.stream(Dialect.values()).map(Dialect::toString).collect(Collectors.toSet()),
                rows().stream().skip(1).map(row -> row.get(0)).collect(Collectors.toSet()));
    }

    @Test
    void readmeShowsTheTable() throws IOException {
        String table = rows().stream()
                .map(row -> row.stream().map(CheckedServersTest::shown).collect(Collectors.joining(" | ", "| ", " |")))
                .collect(Collectors.joining("\n"))
                .replaceFirst("\n", "\n|" + " --- |".repeat(HEAD.size()) + "\n");
        if ("write".equals(System.getProperty("golden"))) {
            Files.writeString(README, Files.readString(README).replace(tableInReadme(), table));
        }
        assertEquals(table, tableInReadme());
    }

    /** Returns a cell as people read it: 127,007 for 127007. */
    private static String shown(String cell) {
        return cell.matches("\\d+( of \\d+)?") ? cell.replaceAll("(?<=\\d)(?=\\d{3}\\b)", ",") : cell;
    }

    private static String tableInReadme() throws IOException {
        List<String> lines = Files.readAllLines(README);
        return lines.subList(lines.indexOf("### Checked servers"), lines.size()).stream()
                .dropWhile(line -> !line.startsWith("| " + HEAD.get(0) + " |"))
                .takeWhile(line -> line.startsWith("|"))
                .collect(Collectors.joining("\n"));
    }
}
