package io.github.livestatus.shell;

import io.github.livestatus.text.AlignedTable;
import io.github.livestatus.text.DisplayWidth;
import io.github.livestatus.text.Printable;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Rows of cells under their names, laid out for a terminal: the widest columns give way until a line fits. Where there are too
 * many columns for that, each row is shown as lines of name and value.
 */
final class TextTable {
    private static final int GAP = AlignedTable.GAP.length();
    private static final int NARROWEST = 8;
    private static final int WIDEST_CELL = 300;

    private final List<String> names;
    private final List<List<Cell>> rows = new ArrayList<>();
    private List<Cell> total = List.of();

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

    /** Returns how many rows of data there are. */
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
        if (!terminal.hasColours()) {
            shown.replaceAll(row -> row.stream().map(Cell::withoutColour).toList());
        }
        AlignedTable table = new AlignedTable(names, shown);
        int[] widths = table.widths(WIDEST_CELL);
        int room = width - GAP * (names.size() - 1);
        if (total(widths, NARROWEST) > room) {
            shown.forEach(row -> printRecord(terminal.out(), row, width));
        } else {
            int most = widest(widths, room);
            int[] fitting =
                    IntStream.of(widths).map(natural -> Math.min(natural, most)).toArray();
            table.lines(fitting).forEach(terminal.out()::println);
        }
        if (left > 0) {
            terminal.out().println("... and " + left + " more; rows(" + rows.size() + ") shows them");
        }
    }

    /** Returns the width that no column may exceed if all of them are to fit. */
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

    private void printRecord(PrintStream out, List<Cell> row, int width) {
        int widest =
                Math.min(names.stream().mapToInt(DisplayWidth::of).max().orElse(0), Math.max(NARROWEST, width / 2));
        out.println("-".repeat(Math.min(width, widest + GAP + NARROWEST)));
        for (int i = 0; i < names.size(); i++) {
            Cell cell = row.get(i);
            String text = DisplayWidth.cut(cell.text(), Math.max(NARROWEST, width - widest - GAP));
            out.println((DisplayWidth.fill(DisplayWidth.cut(names.get(i), widest), widest + GAP) + cell.paint(text))
                    .stripTrailing());
        }
    }
}
