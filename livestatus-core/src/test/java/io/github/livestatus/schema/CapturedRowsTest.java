package io.github.livestatus.schema;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.lql.Cells;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.TimeColumn;
import io.github.livestatus.parse.AnswerParser;
import io.github.livestatus.result.ResultColumns;
import io.github.livestatus.result.Row;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every cell that a real server sent reads as what its column is said to be. */
class CapturedRowsTest {
    private static final Path CAPTURES = Path.of("src/test/resources/captures");
    private static final Map<String, Dialect> DIALECTS =
            Map.of("naemon", Dialect.NAEMON, "nagios-mk", Dialect.NAGIOS, "icinga2", Dialect.ICINGA2);
    private static final int HEADER = 16;

    private final List<String> repairs = new ArrayList<>();
    private int cellsRead;

    @Test
    void everyCellReadsThroughItsColumn() throws Exception {
        Map<String, Class<?>> tables = VocabularyTest.classesByTable();
        for (Path capture : captures()) {
            String lql = Files.readString(capture);
            if (isQueryOfColumns(lql)) {
                Class<?> table =
                        tables.get(lql.lines().findFirst().orElseThrow().substring("GET ".length()));
                Dialect dialect = DIALECTS.get(capture.getParent().getFileName().toString());
                for (Row row : answer(capture, lql)) {
                    read(row, table, dialect, capture);
                }
            }
        }
        assertTrue(cellsRead > 5000, "only " + cellsRead + " cells were read");
    }

    private static boolean isQueryOfColumns(String lql) {
        return lql.startsWith("GET ")
                && lql.contains("OutputFormat: json\n")
                && !lql.contains("Stats")
                && !lql.contains("nonsense");
    }

    private void read(Row row, Class<?> table, Dialect dialect, Path capture) throws Exception {
        Cells watched = watched(row.cells());
        for (int i = 0; i < row.columns().size(); i++) {
            Column<?> column =
                    VocabularyTest.column(table, row.columns().names().get(i));
            Object value = column.read(watched, row.firstCell() + i);
            Object sent = row.cells().valueAt(row.firstCell() + i);
            String where = column.table() + "." + column.name() + " is " + sent + " in " + capture;
            assertTrue(repairs.isEmpty(), where + ": " + repairs);
            assertTrue(value != null || isNothing(sent, column), where + " and reads as null");
            assertTrue(column.dialects().contains(dialect), where + ", but " + dialect + " is said not to have it");
            cellsRead++;
        }
    }

    private static boolean isNothing(Object sent, Column<?> column) {
        return sent == null || sent.equals("") || column instanceof TimeColumn && (sent.equals(0L) || sent.equals(-1L));
    }

    /** The same cells; what they repair is noted. */
    private Cells watched(Cells cells) {
        return (Cells) Proxy.newProxyInstance(
                Cells.class.getClassLoader(), new Class<?>[] {Cells.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("repaired")) {
                        repairs.add((String) arguments[1]);
                    }
                    return method.invoke(cells, arguments);
                });
    }

    /** The rows of the first answer, with the names of their columns; none if there is no answer, or a refusal. */
    private static Iterable<Row> answer(Path capture, String lql) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of(capture.toString().replace(".lql", ".bin")));
        if (bytes.length < HEADER || bytes[0] != '2') {
            return List.of();
        }
        int length = Integer.parseInt(new String(bytes, 3, HEADER - 3).strip());
        byte[] body = Arrays.copyOfRange(bytes, HEADER, HEADER + length);
        ResultColumns asked = lql.lines()
                .filter(line -> line.startsWith("Columns: "))
                .findFirst()
                .map(line -> ResultColumns.named(
                        List.of(line.substring("Columns: ".length()).split(" "))))
                .orElse(null);
        return AnswerParser.lenient().parse(body, length, asked);
    }

    private static List<Path> captures() throws IOException {
        try (Stream<Path> files = Files.walk(CAPTURES)) {
            return files.filter(file -> file.toString().endsWith(".lql")
                            && DIALECTS.containsKey(
                                    file.getParent().getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }
}
