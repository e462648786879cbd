package io.github.livestatus.text;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** A text table with a header line and aligned columns. Columns of numbers are aligned right, all others left. */
public final class AlignedTable {
    /** The separator between two columns. */
    public static final String GAP = "  ";

    private final List<String> names;
    private final List<List<? extends TableCell>> rows;

    /**
     * Creates a table.
     *
     * @param names the names of the columns
     * @param rows the rows; each has one cell for each column
     */
    public AlignedTable(List<String> names, List<? extends List<? extends TableCell>> rows) {
        this.names = names.stream().map(Printable::line).toList();
        this.rows = List.copyOf(rows);
    }

    /** Returns the width of each column: that of its widest cell but at most {@code widestCell}, and at least that of its name. */
    public int[] widths(int widestCell) {
        return IntStream.range(0, names.size())
                .map(i -> rows.stream()
                        .mapToInt(row ->
                                Math.min(widestCell, DisplayWidth.of(row.get(i).text())))
                        .reduce(DisplayWidth.of(names.get(i)), Math::max))
                .toArray();
    }

    /** Returns the header line and a line for each row. Cells are cut to these widths. No line ends with a blank. */
    public List<String> lines(int[] widths) {
        boolean[] isRight = new boolean[widths.length];
        for (int i = 0; i < widths.length; i++) {
            isRight[i] = isOfNumbers(i);
        }
        List<String> lines = new ArrayList<>();
        lines.add(line(names.stream().map(name -> TableCell.of(name, false)).toList(), widths, isRight));
        rows.forEach(row -> lines.add(line(row, widths, isRight)));
        return lines;
    }

    private boolean isOfNumbers(int column) {
        return rows.stream().anyMatch(row -> row.get(column).isNumber())
                && rows.stream()
                        .map(row -> row.get(column))
                        .allMatch(cell -> cell.isNumber() || cell.text().isEmpty());
    }

    private static String line(List<? extends TableCell> row, int[] widths, boolean[] isRight) {
        StringBuilder line = new StringBuilder();
        int blanks = 0;
        for (int i = 0; i < widths.length; i++) {
            TableCell cell = row.get(i);
            String text = DisplayWidth.cut(cell.text(), widths[i]);
            int pad = widths[i] - DisplayWidth.of(text);
            if (text.isEmpty()) {
                blanks += pad;
            } else {
                line.append(" ".repeat(isRight[i] ? blanks + pad : blanks)).append(cell.paint(text));
                blanks = isRight[i] ? 0 : pad;
            }
            blanks += GAP.length();
        }
        return line.toString();
    }
}
