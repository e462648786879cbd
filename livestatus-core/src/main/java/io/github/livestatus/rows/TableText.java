package io.github.livestatus.rows;

import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.text.AlignedTable;
import io.github.livestatus.text.HumanReadable;
import io.github.livestatus.text.TableCell;
import java.util.ArrayList;
import java.util.List;

/**
 * Formats a result as aligned text: one line of column names, then one line per row. Numbers are right-aligned, other values
 * left-aligned.
 */
final class TableText {
    private static final int WIDEST_CELL = 60;

    private final Result result;
    private final int rows;
    private final boolean hasSites;

    private TableText(Result result, int rows) {
        this.result = result;
        this.rows = Math.min(rows, result.size());
        this.hasSites = result.stream().anyMatch(row -> !row.site().isEmpty());
    }

    static String of(Result result, int rows) {
        return new TableText(result, rows).text();
    }

    private String text() {
        if (result.isEmpty() && result.columns().size() == 0) {
            return "(no rows)";
        }
        List<List<TableCell>> shown = new ArrayList<>();
        for (int i = 0; i < rows; i++) {
            shown.add(cells(result.row(i)));
        }
        AlignedTable table = new AlignedTable(names(), shown);
        StringBuilder text = new StringBuilder();
        table.lines(table.widths(WIDEST_CELL)).forEach(line -> text.append(line).append('\n'));
        int left = result.size() - rows;
        if (left > 0) {
            text.append("... ").append(HumanReadable.count(left, "more row"));
        } else if (result.isEmpty()) {
            text.append("(no rows)");
        } else {
            text.setLength(text.length() - 1);
        }
        return text.toString();
    }

    private List<String> names() {
        List<String> names = new ArrayList<>(result.columns().names());
        if (hasSites) {
            names.add(0, "site");
        }
        return names;
    }

    private List<TableCell> cells(Row row) {
        List<TableCell> cells = new ArrayList<>();
        if (hasSites) {
            cells.add(TableCell.of(row.site(), false));
        }
        for (int i = 0; i < result.columns().size(); i++) {
            Object value = value(row, i);
            cells.add(TableCell.of(value == null ? "" : value.toString(), value instanceof Number));
        }
        return cells;
    }

    private static Object value(Row row, int index) {
        return CellRow.of(row).value(index);
    }
}
