package io.github.livestatus.parse;

import io.github.livestatus.rows.RowColumns;
import java.util.List;

/** The rows of a list of rows, read stretch by stretch: what may come next is remembered between two of them. */
final class Rows {
    private enum Next {
        BRACKET,
        FIRST_ROW,
        ROW,
        COMMA,
        END
    }

    private final RowReader reader;
    private final boolean isStrict;
    private Next next = Next.BRACKET;

    Rows(RowReader reader, boolean isStrict) {
        this.reader = reader;
        this.isStrict = isStrict;
    }

    /** Returns the columns; none where names were to come and did not. */
    RowColumns columns() {
        return reader.columns() == null ? RowColumns.named(List.of()) : reader.columns();
    }

    boolean isEnded() {
        return next == Next.END;
    }

    boolean isBegun() {
        return next != Next.BRACKET;
    }

    /**
     * Reads the rows that are complete, until the list or the bytes end, and returns the position of what was not read.
     *
     * @param eachRow is run behind each row
     */
    int read(int from, Runnable eachRow) {
        CarefulReader careful = reader.careful();
        byte[] bytes = reader.bytes();
        int limit = reader.limit();
        int p = careful.space(from);
        while (p < limit && next != Next.END) {
            int c = bytes[p];
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
                int end = row(p, eachRow);
                if (end == CarefulReader.INCOMPLETE) {
                    return p;
                }
                next = Next.COMMA;
                p = end;
            } else {
                throw careful.malformed(p, "not the list of rows that was expected");
            }
            p = careful.space(p);
        }
        return p;
    }

    private int row(int p, Runnable eachRow) {
        long before = reader.row();
        int end = reader.read(p);
        if (reader.row() == before) {
            return end;
        } else if (reader.columns() == null) {
            reader.takeNames();
            return end;
        } else if (isStrict) {
            checkRow();
        }
        eachRow.run();
        return end;
    }

    private void checkRow() {
        RowColumns columns = reader.columns();
        Repairs repairs = new Repairs(reader.bytes(), reader.lastCells(), columns);
        for (int i = 0; i < columns.width(); i++) {
            if (repairs.isNeeded(i, i)) {
                String place = Trouble.place(reader.row() - 1, i, columns);
                throw reader.careful().malformed(repairs.at(), place + repairs.reason());
            }
        }
    }
}
