package io.github.livestatus.schema;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.TimeColumn;
import io.github.livestatus.parse.AnswerParser;
import io.github.livestatus.result.Row;
import io.github.livestatus.rows.CellRow;
import io.github.livestatus.rows.Cells;
import io.github.livestatus.rows.RowColumns;
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

/** Every recorded cell of a real server has the type of its column. */
class CapturedRowsTest {
    private static final Path CAPTURES = Path.of("src/test/resources/captures");
    private static final Map<String, Dialect> DIALECTS =
            Map.of("naemon", Dialect.NAEMON, "nagios-mk", Dialect.NAGIOS, "icinga2", Dialect.ICINGA2);
    private static final int HEADER = 16;

    private final List<String> repairs = new ArrayList<>();
    private int cellsRead;

    @Test
    void everyRecordedCellIsReadableThroughItsColumn() throws Exception {
        Map<String, Class<?>> tables = VocabularyTest.classesByTable();
        for (Path capture : captures()) {
            Dialect dialect = DIALECTS.get(capture.getParent().getFileName().toString());
            byte[] answers = Files.readAllBytes(Path.of(capture.toString().replace(".lql", ".bin")));
            int at = 0;
            for (String request : Files.readString(capture).split("\n\n")) {
                if (isHeader(answers, at)) {
                    int length = Integer.parseInt(new String(answers, at + 3, HEADER - 3).strip());
                    byte[] body = Arrays.copyOfRange(answers, at + HEADER, at + HEADER + length);
                    String table = request.lines().findFirst().orElseThrow().substring("GET ".length());
                    for (Row row : rows(request, body, answers[at] == '2')) {
                        read(row, tables.get(table), dialect, capture);
                    }
                    at += HEADER + length;
                }
            }
        }
        assertTrue(cellsRead > 5000, "only " + cellsRead + " cells were read");
    }

    private static boolean isHeader(byte[] answers, int at) {
        return answers.length >= at + HEADER && new String(answers, at, HEADER).matches("\\d{3} [ \\d]{11}\n");
    }

    /** Returns the rows of a response, with the names of their columns; no rows for an error or a format other than JSON. */
    private static Iterable<Row> rows(String request, byte[] body, boolean isGood) {
        boolean isWrapped = request.contains("OutputFormat: wrapped_json") && body.length > 0;
        boolean isOfStatsOnly = request.contains("Stats: ") && !request.contains("Columns: ");
        boolean isRead = isWrapped || request.contains("OutputFormat: json\n");
        if (!request.startsWith("GET ") || !isGood || !isRead || isOfStatsOnly) {
            return List.of();
        }
        RowColumns columns = request.contains("ColumnHeaders: on") ? null : asked(request);
        AnswerParser parser = AnswerParser.lenient();
        return isWrapped
                ? parser.parseWrapped(body, body.length, columns).result()
                : parser.parse(body, body.length, columns);
    }

    private static RowColumns asked(String request) {
        List<String> names = new ArrayList<>();
        request.lines()
                .filter(line -> line.startsWith("Columns: "))
                .forEach(line -> names.addAll(
                        List.of(line.substring("Columns: ".length()).split(" "))));
        request.lines().filter(line -> line.startsWith("Stats: ")).forEach(line -> names.add("stats_" + names.size()));
        return names.isEmpty() ? null : RowColumns.named(names);
    }

    private void read(Row any, Class<?> table, Dialect dialect, Path capture) throws Exception {
        CellRow row = CellRow.of(any);
        Cells watched = watched(row.cells());
        for (int i = 0; i < row.columns().size(); i++) {
            String name = row.columns().names().get(i);
            if (name.startsWith("stats_") || name.equals("nonsense")) {
                continue;
            }
            Column<?> column = VocabularyTest.column(table, name);
            Object value = RowColumns.of(List.of(column)).decoder(0).value(watched, row.firstCell() + i);
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

    /** Cells that record their repairs. */
    private Cells watched(Cells cells) {
        return (Cells) Proxy.newProxyInstance(
                Cells.class.getClassLoader(), new Class<?>[] {Cells.class}, (proxy, method, arguments) -> {
                    if (method.getName().equals("repaired")) {
                        repairs.add((String) arguments[1]);
                    }
                    return method.invoke(cells, arguments);
                });
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
