package io.github.livestatus.shell;

import io.github.livestatus.result.ShownText;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows of cells under their names, laid out for a terminal: the widest columns give way until a line fits. Where there are too
 * many columns for that, each row is shown as lines of name and value.
 */
final class TextTable {
    private static final String GAP = "  ";
    private static final int NARROWEST = 8;
    private static final int WIDEST_CELL = 300;

    private final List<String> names;
    private final List<List<Cell>> rows = new ArrayList<>();
    private List<Cell> total = List.of();

    TextTable(List<String> names) {
        this.names = names;
    }

    void row(List<Cell> cells) {
        rows.add(cells);
    }

    /** A last row that is none of the data. */
    void total(List<Cell> cells) {
        total = cells;
    }

    /** How many rows of data there are. */
    int size() {
        return rows.size();
    }

    void print(Terminal terminal) {
        if (rows.isEmpty()) {
            return;
        }
        int width = terminal.width().getAsInt();
        List<List<Cell>> shown = new ArrayList<>(rows.subList(0, Math.min(rows.size(), terminal.rows())));
        int left = rows.size() - shown.size();
        if (!total.isEmpty()) {
            shown.add(total);
        }
        int[] widths = widths(shown);
        int room = width - GAP.length() * (names.size() - 1);
        if (total(widths, NARROWEST) > room) {
            shown.forEach(row -> printRecord(terminal, row, width));
        } else {
            int most = widest(widths, room);
            int[] fitting =
                    IntStream.of(widths).map(natural -> Math.min(natural, most)).toArray();
            printTable(terminal, shown, fitting);
        }
        if (left > 0) {
            terminal.out().println("... and " + left + " more; rows(" + rows.size() + ") shows them");
        }
    }

    private int[] widths(List<List<Cell>> shown) {
        return IntStream.range(0, names.size())
                .map(i -> shown.stream()
                        .mapToInt(row ->
                                Math.min(WIDEST_CELL, ShownText.width(row.get(i).text())))
                        .reduce(ShownText.width(names.get(i)), Math::max))
                .toArray();
    }

    /** The width that no column may exceed if all of them are to fit. */
    private static int widest(int[] widths, int room) {
        int most = WIDEST_CELL;
        while (most > NARROWEST && total(widths, most) > room) {
            most--;
        }
        return most;
    }

    private static int total(int[] widths, int most) {
        return IntStream.of(widths).map(natural -> Math.min(natural, most)).sum();
    }

    private void printTable(Terminal terminal, List<List<Cell>> shown, int[] widths) {
        boolean[] isRight = new boolean[widths.length];
        for (int i = 0; i < widths.length; i++) {
            int column = i;
            isRight[i] = shown.stream().allMatch(row -> row.get(column).isNumber());
        }
        print(terminal, names.stream().map(Cell::text).toList(), widths, isRight);
        shown.forEach(row -> print(terminal, row, widths, isRight));
    }

    private static void print(Terminal terminal, List<Cell> row, int[] widths, boolean[] isRight) {
        StringBuilder line = new StringBuilder();
        int blanks = 0;
        for (int i = 0; i < widths.length; i++) {
            Cell cell = row.get(i);
            String text = ShownText.cut(cell.text(), widths[i]);
            int pad = widths[i] - ShownText.width(text);
            line.append(" ".repeat(text.isEmpty() ? 0 : blanks + (isRight[i] ? pad : 0)));
            line.append(terminal.hasColours() ? cell.colour().paint(text) : text);
            blanks = (text.isEmpty() ? blanks + widths[i] : isRight[i] ? 0 : pad) + GAP.length();
        }
        terminal.out().println(line);
    }

    private void printRecord(Terminal terminal, List<Cell> row, int width) {
        PrintStream out = terminal.out();
        int widest = names.stream().mapToInt(ShownText::width).max().orElse(0);
        out.println("-".repeat(Math.min(width, widest + GAP.length() + NARROWEST)));
        for (int i = 0; i < names.size(); i++) {
            Cell cell = row.get(i);
            String text = ShownText.cut(cell.text(), Math.max(NARROWEST, width - widest - GAP.length()));
            String name = names.get(i) + " ".repeat(widest - ShownText.width(names.get(i)));
            out.println((name + GAP + (terminal.hasColours() ? cell.colour().paint(text) : text)).stripTrailing());
        }
    }
}
