package io.github.livestatus.parse;

import io.github.livestatus.rows.RowColumns;
import java.util.ArrayList;
import java.util.List;

/** The rows of a list of rows, taken in stretch by stretch: what may come next is remembered between two of them. */
final class Rows {
    private enum Next {
        BRACKET,
        FIRST_ROW,
        ROW,
        COMMA,
        END
    }

    private final Settings settings;
    private RowColumns columns;
    private Next next = Next.BRACKET;

    /** @param columns null where the first row holds the names */
    Rows(Settings settings, RowColumns columns) {
        this.settings = settings;
        this.columns = columns;
    }

    /** The columns as far as they are known: null while names are to come. */
    RowColumns known() {
        return columns;
    }

    /** The columns; none where names were to come and did not. */
    RowColumns columns() {
        return columns == null ? RowColumns.named(List.of()) : columns;
    }

    boolean isEnded() {
        return next == Next.END;
    }

    boolean isBegun() {
        return next != Next.BRACKET;
    }

    /** Takes in the rows that are complete, until the list or the bytes end; the position of what was not taken. */
    int take(Scanner scanner, int from) {
        int p = scanner.space(from);
        while (p < scanner.limit() && next != Next.END) {
            int c = scanner.bytes()[p];
            if (next == Next.COMMA && c == ',') {
                next = Next.ROW;
                p++;
            } else if (next == Next.BRACKET && c == '[') {
                next = Next.FIRST_ROW;
                p++;
            } else if ((next == Next.FIRST_ROW || next == Next.COMMA) && c == ']') {
                next = Next.END;
                return p + 1;
            } else if ((next == Next.FIRST_ROW || next == Next.ROW) && c == '[') {
                int end = row(scanner, p);
                if (end == Scanner.INCOMPLETE) {
                    return p;
                }
                next = Next.COMMA;
                p = end;
            } else {
                throw scanner.malformed(p, "not the list of rows that was expected");
            }
            p = scanner.space(p);
        }
        return p;
    }

    private int row(Scanner scanner, int p) {
        long before = scanner.row();
        int end = scanner.row(p);
        boolean isRow = scanner.row() > before;
        if (!isRow) {
            return end;
        } else if (columns == null) {
            columns = names(scanner);
            scanner.restart(columns);
        } else if (settings.isStrict()) {
            checkLast(scanner);
        }
        return end;
    }

    private static RowColumns names(Scanner scanner) {
        BodyCells cells = scanner.cells(0);
        List<String> names = new ArrayList<>();
        for (int i = 0; i < scanner.count(); i++) {
            names.add(cells.textAt(i));
        }
        return RowColumns.named(names);
    }

    private void checkLast(Scanner scanner) {
        int first = scanner.count() - columns.width();
        Repairs repairs = new Repairs(scanner.bytes(), scanner.cells(0), columns);
        for (int i = 0; i < columns.width(); i++) {
            if (repairs.isNeeded(first + i, i)) {
                String place = Trouble.place(scanner.row() - 1, i, columns);
                throw scanner.malformed(repairs.at(), place + repairs.reason());
            }
        }
    }
}
