package io.github.livestatus.rows;

import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.result.ShownText;
import java.util.ArrayList;
import java.util.List;

/** A result as aligned text: a line of names, then one line a row. Numbers stand right, everything else left. */
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
        List<List<String>> lines = new ArrayList<>();
        lines.add(names());
        for (int i = 0; i < rows; i++) {
            lines.add(cells(result.row(i)));
        }
        int[] widths = widths(lines);
        boolean[] isRight = numbers();
        StringBuilder text = new StringBuilder();
        lines.forEach(line -> append(text, line, widths, isRight));
        int left = result.size() - rows;
        if (left > 0) {
            text.append("... ").append(left).append(left == 1 ? " more row" : " more rows");
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

    private List<String> cells(Row row) {
        List<String> cells = new ArrayList<>();
        if (hasSites) {
            cells.add(printable(row.site()));
        }
        for (int i = 0; i < result.columns().size(); i++) {
            cells.add(printable(text(row, i)));
        }
        return cells;
    }

    private static String text(Row row, int index) {
        Object value = CellRow.of(row).value(index);
        return value == null ? "" : value.toString();
    }

    private static String printable(String text) {
        return ShownText.cut(ShownText.printable(text), WIDEST_CELL);
    }

    private static int[] widths(List<List<String>> lines) {
        int[] widths = new int[lines.get(0).size()];
        for (List<String> line : lines) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], ShownText.width(line.get(i)));
            }
        }
        return widths;
    }

    private boolean[] numbers() {
        int shift = hasSites ? 1 : 0;
        boolean[] isRight = new boolean[result.columns().size() + shift];
        for (int i = 0; i < result.columns().size() && rows > 0; i++) {
            CellRow row = CellRow.of(result.row(0));
            isRight[i + shift] = row.cells().valueAt(row.firstCell() + i) instanceof Number
                    && !Character.isLetter(text(row, i).concat(" ").charAt(0));
        }
        return isRight;
    }

    private static void append(StringBuilder text, List<String> line, int[] widths, boolean[] isRight) {
        int start = text.length();
        for (int i = 0; i < widths.length; i++) {
            String pad = " ".repeat(widths[i] - ShownText.width(line.get(i)));
            text.append(i == 0 ? "" : "  ").append(isRight[i] ? pad + line.get(i) : line.get(i) + pad);
        }
        int end = text.length();
        while (end > start && text.charAt(end - 1) == ' ') {
            end--;
        }
        text.setLength(end);
        text.append('\n');
    }
}
