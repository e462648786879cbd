package io.github.livestatus.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.text.DisplayWidth;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The text of values, and the lines of rows. */
class TextTableTest {
    private static List<String> lines(int width, List<String> names, Object[]... rows) {
        TextTable grid = new TextTable(names);
        for (Object[] row : rows) {
            grid.row(Arrays.stream(row).map(Cell::of).toList());
        }
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), true, StandardCharsets.UTF_8);
        return grid.lines(new Terminal(nowhere, nowhere, () -> width, 50, false), TextTable.Form.FITTED);
    }

    @Test
    void theWidestColumnsAreCutUntilALineFits() {
        for (int width = 30; width < 70; width++) {
            int most = width;
            List<String> lines = lines(
                    width,
                    List.of("host", "service", "output"),
                    new Object[] {"web01", "a service with a long name", "an output that is longer than all of it"},
                    new Object[] {"db01", "short", "short too"});
            assertTrue(lines.stream().allMatch(line -> DisplayWidth.of(line) <= most), () -> most + ": " + lines);
            assertTrue(lines.get(1).startsWith("web01  a servi"), lines.get(1));
        }
    }

    @Test
    void numbersAreRightAlignedWithoutTrailingBlanks() {
        assertEquals(
                List.of("name     n  text", "a        1  x", "b     1234"),
                lines(40, List.of("name", "n", "text"), new Object[] {"a", 1L, "x"}, new Object[] {"b", 1234L, null}));
    }

    @Test
    void wideAndCombiningCharactersKeepTheAlignment() {
        assertEquals(
                List.of("name  x", "監視  1", "a\u0301b    2", "abcd  3"),
                lines(40, List.of("name", "x"), new Object[] {"監視", 1L}, new Object[] {"a\u0301b", 2L}, new Object[] {
                    "abcd", 3L
                }));
    }

    @Test
    void controlCharactersAreRemoved() {
        assertEquals(
                " [2J red",
                Cell.of("\u001b[2J\u202ered").text().replace("J", "J ").replace("  ", " "));
        assertEquals("a b c", Cell.of("a\nb\u0085c").text());
    }

    @Test
    void valuesArePrintedForPeople() {
        assertEquals("2026-03-01 12:00:00", Cell.of(SmallSites.NOON).text());
        assertEquals("a, b|3", Cell.of(List.of("a", List.of("b", 3L))).text());
        assertEquals("OS=linux", Cell.of(Map.of("OS", "linux")).text());
        assertEquals("0.123457", Cell.of(0.123456789).text());
        assertEquals("3", Cell.of(3.0).text());
        assertEquals("1.0E300", Cell.of(1e300).text());
        assertEquals("NaN", Cell.of(Double.NaN).text());
        assertEquals("", Cell.age(null, Instant.EPOCH).text());
        assertEquals("3 bytes", Cell.of(new byte[3]).text());
        assertEquals("", Cell.of(null).text());
    }
}
