package io.github.livestatus.shell;

import io.github.livestatus.text.AlignedTable;
import io.github.livestatus.text.DisplayWidth;
import io.github.livestatus.text.Printable;
import io.github.livestatus.text.Spelling;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Rows of cells under their names, with a layout for a terminal. It cuts the widest columns until a line fits, and columns with names
 * of objects last. If that is not enough, it shows each row as lines of name and value.
 */
final class TextTable {
    private static final int GAP = AlignedTable.GAP.length();
    private static final int NARROWEST = 8;
    private static final int NARROWEST_NAME = 12;
    private static final int WIDEST_CELL = 300;
    private static final Set<String> NAMING = Set.of("site", "host", "service", "group", "contact", "column");
    private static final Set<String> NEVER_CUT = Set.of("state", "time", "begin", "end", "for");

    /** The layout of a table. */
    enum Form {
        /** Cut to the width of the terminal. */
        FITTED,
        /** Lines of any length. */
        WIDE,
        /** The first columns, as many as fit uncut. */
        NARROW,
        /** A line for each cell, uncut. */
        FULL
    }

    private final List<String> names;
    private final List<List<Cell>> rows = new ArrayList<>();
    private List<Cell> total = List.of();
    private boolean isWhole;
    private String wrapped = "";

    TextTable(List<String> names) {
        this.names = names.stream().map(Printable::line).toList();
    }

    void row(List<Cell> cells) {
        rows.add(cells);
    }

    /** Sets a last row that is not part of the data. */
    void total(List<Cell> cells) {
        total = cells;
    }

    /** Shows all rows, without the terminal's limit. */
    void whole() {
        isWhole = true;
    }

    /** Wraps the texts of a column, instead of cutting them. */
    void wrap(String column) {
        wrapped = column;
    }

    /** Returns the number of data rows. */
    int size() {
        return rows.size();
    }

    List<String> names() {
        return names;
    }

    List<List<Cell>> rows() {
        return rows;
    }

    Cell cell(int row, String column) {
        return rows.get(row).get(index(column));
    }

    /**
     * Sorts the rows by a column.
     *
     * @param key the name of the column; descending with a minus in front
     */
    void sort(String key) {
        boolean isDescending = key.startsWith("-");
        int index = index(isDescending ? key.substring(1) : key);
        Comparator<List<Cell>> order = Comparator.comparing(row -> row.get(index));
        rows.sort(isDescending ? order.reversed() : order);
    }

    private int index(String column) {
        int index = names.indexOf(column);
        if (index < 0) {
            throw new IllegalArgumentException(
                    "there is no column " + column + Spelling.hint(column, "columns", names));
        }
        return index;
    }

    List<String> lines(Terminal terminal, Form form) {
        List<String> lines = new ArrayList<>();
        if (rows.isEmpty()) {
            return lines;
        }
        int width = terminal.width().getAsInt();
        int most = isWhole ? rows.size() : Math.min(rows.size(), terminal.rows());
        List<List<Cell>> shown = new ArrayList<>(rows.subList(0, most));
        if (!total.isEmpty()) {
            shown.add(total);
        }
        if (!terminal.hasColours()) {
            shown.replaceAll(row -> row.stream().map(Cell::withoutColour).toList());
        }
        switch (form) {
            case FITTED -> lines.addAll(fitted(shown, width));
            case WIDE ->
                lines.addAll(
                        new AlignedTable(names, shown).lines(new AlignedTable(names, shown).widths(Integer.MAX_VALUE)));
            case NARROW -> lines.addAll(narrow(shown, width));
            case FULL -> shown.forEach(row -> record(lines, row, Integer.MAX_VALUE));
        }
        if (most < rows.size()) {
            lines.add("... and " + (rows.size() - most) + " more; rows(" + rows.size() + ") shows them");
        }
        return lines;
    }

    private List<String> fitted(List<List<Cell>> shown, int width) {
        AlignedTable table = new AlignedTable(names, shown);
        int[] fitting = table.widths(WIDEST_CELL);
        int[] cuttable = fitting.clone(); // 0 for columns that are never cut
        boolean[] isName = new boolean[fitting.length];
        int room = width - GAP * (names.size() - 1);
        for (int i = 0; i < fitting.length; i++) {
            isName[i] = NAMING.contains(names.get(i));
            if (NEVER_CUT.contains(names.get(i))) {
                room -= fitting[i];
                cuttable[i] = 0;
            }
        }
        int most = widest(cuttable, isName, WIDEST_CELL, room);
        int mostOfNames = most > NARROWEST ? WIDEST_CELL : widestNames(cuttable, isName, room);
        if (total(cuttable, isName, mostOfNames, most) > room) {
            List<String> lines = new ArrayList<>();
            shown.forEach(row -> record(lines, row, width));
            return lines;
        }
        for (int i = 0; i < fitting.length; i++) {
            if (cuttable[i] > 0) {
                fitting[i] = Math.min(fitting[i], isName[i] ? mostOfNames : most);
            }
        }
        int text = names.indexOf(wrapped);
        return text < 0
                ? table.lines(fitting)
                : new AlignedTable(names, broken(shown, text, fitting[text])).lines(fitting);
    }

    /** Returns the rows with one column wrapped: a text that is too wide continues in further rows. */
    private static List<List<Cell>> broken(List<List<Cell>> rows, int column, int width) {
        List<List<Cell>> broken = new ArrayList<>();
        for (List<Cell> row : rows) {
            List<String> parts = parts(row.get(column).text(), width);
            for (int i = 0; i < parts.size(); i++) {
                List<Cell> line = new ArrayList<>(i == 0 ? row : Collections.nCopies(row.size(), Cell.text("")));
                line.set(column, Cell.text(parts.get(i)));
                broken.add(line);
            }
        }
        return broken;
    }

    /** Returns the text in lines of at most this width. A single word may be wider. */
    private static List<String> parts(String text, int width) {
        List<String> parts = new ArrayList<>();
        String line = "";
        for (String word : text.split(" ")) {
            boolean isFull = !line.isEmpty() && DisplayWidth.of(line + ' ' + word) > width;
            if (isFull) {
                parts.add(line);
            }
            line = isFull || line.isEmpty() ? word : line + ' ' + word;
        }
        parts.add(line);
        return parts;
    }

    /** Returns the largest limit for the columns without names of objects with which a row fits. */
    private static int widest(int[] widths, boolean[] isName, int mostOfNames, int room) {
        int most = WIDEST_CELL;
        while (most > NARROWEST && total(widths, isName, mostOfNames, most) > room) {
            most--;
        }
        return most;
    }

    private static int widestNames(int[] widths, boolean[] isName, int room) {
        int most = WIDEST_CELL;
        while (most > NARROWEST_NAME && total(widths, isName, most, NARROWEST) > room) {
            most--;
        }
        return most;
    }

    private static int total(int[] widths, boolean[] isName, int mostOfNames, int most) {
        return IntStream.range(0, widths.length)
                .map(i -> Math.min(widths[i], isName[i] ? mostOfNames : most))
                .sum();
    }

    private List<String> narrow(List<List<Cell>> shown, int width) {
        int[] widths = new AlignedTable(names, shown).widths(WIDEST_CELL);
        int count = 1;
        int taken = widths[0];
        while (count < widths.length && taken + GAP + widths[count] <= width) {
            taken += GAP + widths[count];
            count++;
        }
        int fitting = count;
        TextTable part = new TextTable(names.subList(0, fitting));
        return part.fitted(shown.stream().map(row -> row.subList(0, fitting)).toList(), width);
    }

    private void record(List<String> lines, List<Cell> row, int width) {
        int natural = names.stream().mapToInt(DisplayWidth::of).max().orElse(0);
        int widest = width == Integer.MAX_VALUE ? natural : Math.min(natural, Math.max(NARROWEST, width / 2));
        lines.add("-".repeat(Math.min(width, widest + GAP + NARROWEST)));
        for (int i = 0; i < names.size(); i++) {
            Cell cell = row.get(i);
            String text = width == Integer.MAX_VALUE
                    ? cell.text()
                    : DisplayWidth.cut(cell.text(), Math.max(NARROWEST, width - widest - GAP));
            lines.add((DisplayWidth.fill(DisplayWidth.cut(names.get(i), widest), widest + GAP) + cell.paint(text))
                    .stripTrailing());
        }
    }
}
