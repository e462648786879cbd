package io.github.livestatus.parse;

import io.github.livestatus.error.LimitExceededException;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.rows.CellKind;
import io.github.livestatus.rows.RowColumns;
import java.util.Arrays;
import java.util.List;

/**
 * Reads rows in one pass over each, from one block of bytes after the other; the type of the column predicts the form of a cell.
 * Checks brackets, commas and quotes. Stores the position of each cell, or its value if it is a small whole number. Decodes the
 * wanted cells. {@link CarefulReader} reads cells of unusual form. Bytes that end any cell follow the limit. For one thread.
 */
final class RowReader {
    /** Used in place of a position: the cell has an unusual form. */
    private static final int UNUSUAL = Integer.MAX_VALUE;

    /** Number of cells after which the memory for all cells is estimated. */
    private static final int SAMPLE = 512;

    private static final byte[] NO_KINDS = {};

    // expected next: the bracket of the list, a row or the end, a row, a comma or the end, nothing
    private static final int BRACKET = 0;
    private static final int FIRST_ROW = 1;
    private static final int ROW = 2;
    private static final int COMMA = 3;
    private static final int NOTHING = 4;

    private final Settings settings;
    private final long streamed;
    private final CarefulReader careful;

    private byte[] bytes;
    private int limit;
    private RowColumns columns;
    private byte[] kinds;
    private MadeCells made;
    private int[] entries;
    private int count;
    private long row;
    private int next = BRACKET;

    /** Number of cells in the last row. */
    private int width;

    /**
     * @param columns the columns of the rows; null if the first row holds the names
     * @param streamed the length of a body that is read row by row, without keeping rows; 0 to keep all rows
     */
    RowReader(byte[] bytes, int limit, Settings settings, RowColumns columns, long streamed) {
        this.settings = settings;
        this.streamed = streamed;
        this.careful = new CarefulReader(bytes, limit, settings);
        this.bytes = bytes;
        this.limit = limit;
        begin(columns);
    }

    /** Continues with other bytes: the unread ones, and more. */
    void use(byte[] others, int end, long offset) {
        bytes = others;
        limit = end;
        careful.use(others, end, offset);
    }

    private void begin(RowColumns known) {
        columns = known;
        made = streamed == 0 || known == null ? null : new MadeCells(known.kinds(), streamed);
        kinds = known == null ? NO_KINDS : made == null ? known.kinds() : made.kinds;
        entries = new int[Math.max(1, kinds.length)];
        count = 0;
        row = 0;
    }

    /** Returns the columns; none if names were expected and missing. */
    RowColumns columns() {
        return columns == null ? RowColumns.named(List.of()) : columns;
    }

    /** Returns the number of rows that were read. */
    long row() {
        return row;
    }

    CarefulReader careful() {
        return careful;
    }

    /** Returns the cells of all kept rows. */
    BodyCells cells() {
        return new BodyCells(bytes, entries, count);
    }

    /** Returns cells that move from row to row. */
    BodyCells movingCells() {
        return new BodyCells(entries, made);
    }

    /** Rejects bytes after the list, from {@code end} on, and a body that ends before its list. */
    void check(int end, boolean isAll) {
        if (next == NOTHING && end < limit) {
            throw careful.malformed(end, "bytes after the end of the rows");
        } else if (isAll && next != NOTHING && (next != BRACKET || end < limit)) {
            throw careful.malformed(limit, "the body ends inside row " + row);
        }
    }

    /**
     * Reads the complete rows, until the list or the bytes end. Returns the position of the first unread byte.
     *
     * @param eachRow run after each row
     */
    int read(int from, Runnable eachRow) {
        byte[] b = bytes;
        int state = next;
        int p = careful.space(from);
        while (p < limit && state != NOTHING) {
            int c = b[p];
            int end = p + 1;
            if (c == '[' && (state == ROW || state == FIRST_ROW)) {
                end = row(p);
                if (end == CarefulReader.INCOMPLETE) {
                    break;
                } else if (end < 0) {
                    end = ~end;
                } else {
                    eachRow.run();
                }
                state = COMMA;
            } else if (c == ',' && state == COMMA) {
                state = ROW;
            } else if (c == '[' && state == BRACKET) {
                state = FIRST_ROW;
            } else if (c == ']' && (state == COMMA || state == FIRST_ROW)) {
                state = NOTHING;
            } else {
                throw careful.malformed(p, "not a list of rows");
            }
            p = b[end] > ' ' ? end : careful.space(end);
        }
        next = state;
        return p;
    }

    /**
     * Reads the row at a bracket. Returns the position after it, the complement of that if it is not to be delivered, or
     * INCOMPLETE.
     */
    private int row(int p) {
        makeRoom(p);
        if (made != null) {
            made.begin();
        }
        int end = cells(p + 1, settings.isStrict() ? NO_KINDS : kinds);
        if (end - p > settings.maxCellBytes()) {
            end = cells(p + 1, NO_KINDS);
        }
        careful.leave();
        if (end == CarefulReader.INCOMPLETE) {
            return end;
        } else if (columns == null) {
            takeNames();
            return ~end;
        } else if (width != kinds.length || width == 0) {
            checkNoGroup(p);
            return ~end;
        }
        if (settings.isStrict()) {
            checkValues();
        }
        count += streamed == 0 ? width : 0;
        row++;
        return end;
    }

    /** Uses the first row as column names, and continues with the rows after it. */
    private void takeNames() {
        BodyCells cells = new BodyCells(bytes, entries, width);
        String[] names = new String[width];
        Arrays.setAll(names, cells::textAt);
        begin(RowColumns.named(Arrays.asList(names)));
    }

    /** Rejects a row of another width, except zeros without the group columns: Icinga 2.13.6 sends them if there are no groups. */
    private void checkNoGroup(int p) {
        int group = kinds.length - width - 1;
        boolean isNoGroup = row == 0
                && group >= 0
                && width > 0
                && columns.selected(group) instanceof Column<?>
                && columns.selected(group + 1) instanceof Stat<?>;
        if (!isNoGroup) {
            String found = width == 0 ? "no cells" : width + " cells instead of " + kinds.length + " " + columns;
            throw careful.malformed(p, "row " + row + " has " + found);
        }
    }

    /** Rejects values of the last row that a lenient parser would repair. */
    private void checkValues() {
        Repairs repairs =
                new Repairs(new BodyCells(bytes, Arrays.copyOfRange(entries, count, count + width), width), columns);
        for (int i = 0; i < width; i++) {
            if (repairs.isNeeded(i, i)) {
                throw careful.malformed(repairs.at(), Trouble.place(row, i, columns) + repairs.reason());
            }
        }
    }

    /** Allocates memory for the cells of the rest of the body, estimated from the part read so far, and a little more. */
    private void makeRoom(int scanned) {
        int needed = count + kinds.length; // counted after the first row if that holds names
        if (needed > entries.length) {
            long all = count < SAMPLE ? SAMPLE : (long) (count * 1.04 * limit / scanned) + SAMPLE;
            long most = limit / 2 + 2L; // a cell has at least one byte and a comma
            int room = (int) Math.max(needed, Math.min(all, most));
            settings.memory()
                    .accept((long) Integer.BYTES * (entries.length + room)); // both arrays exist during the copy
            entries = Arrays.copyOf(entries, room);
        }
    }

    /** Reads the cells of a row. CarefulReader reads those without an expected kind. */
    private int cells(int from, byte[] expected) {
        byte[] b = bytes;
        int p = from;
        if (b[p] == ']' || Token.isSpace(b[p])) {
            p = careful.space(p);
            if (p < limit && b[p] == ']') {
                width = 0;
                return p + 1;
            }
        }
        int[] places = entries;
        int first = count;
        for (int column = 0; ; column++) {
            int end = UNUSUAL;
            if (column < expected.length) {
                int c = b[p];
                places[first + column] = p;
                end = switch (expected[column]) {
                    case CellKind.TEXT -> c == '"' ? Texts.closeEnd(b, p + 1) : other(b, p);
                    case CellKind.WHOLE, CellKind.ANY -> Token.isDigit(c) ? whole(b, p, first + column) : other(b, p);
                    case CellKind.REAL -> Decimal.isTenPlaces(b, p) ? p + Decimal.TEN_PLACES : other(b, p);
                    case CellKind.LIST -> other(b, p);
                    case CellKind.TEXT | MadeCells.WANTED -> made.readText(b, p, column);
                    case CellKind.LIST | MadeCells.WANTED -> made.readList(b, p, column);
                    default -> made.readFloat(b, p, column);
                };
            }
            if (end >= limit || b[end] != ',' && b[end] != ']') {
                end = end < limit ? separator(end, column) : careful(p, column);
                if (end == CarefulReader.INCOMPLETE) {
                    return end;
                }
            }
            if (b[end] == ']') {
                width = column + 1;
                return end + 1;
            }
            p = end + 1;
        }
    }

    /** Returns the position of the comma or bracket after a cell. */
    private int separator(int behind, int column) {
        careful.enter(row, column, columns);
        int p = careful.separator(behind);
        if (p != CarefulReader.INCOMPLETE && bytes[p] != ',' && bytes[p] != ']') {
            throw careful.malformedCell(p, "neither comma nor end of row");
        }
        return p;
    }

    private int careful(int from, int column) {
        int p = careful.space(from);
        checkWidth(column, p);
        int cell = count + column;
        if (cell == entries.length) {
            entries = Arrays.copyOf(entries, 2 * cell); // names are few
        }
        entries[cell] = p;
        if (made != null && column < kinds.length) {
            made.forget(column);
        }
        careful.enter(row, column, columns);
        int end = careful.end(p, 0);
        if (end - p > settings.maxCellBytes()) {
            throw new LimitExceededException(
                    careful.place() + "size in bytes", end - p, "maxCellBytes", settings.maxCellBytes());
        }
        return end == CarefulReader.INCOMPLETE ? end : separator(end, column);
    }

    /** Rejects a row with more cells than columns, before memory for them is allocated. */
    private void checkWidth(int column, int p) {
        if (columns == null && column == Settings.MOST_COLUMNS) {
            throw careful.malformed(p, "more than " + Settings.MOST_COLUMNS + " column names");
        } else if (columns != null && column == kinds.length) {
            throw careful.malformed(
                    p, "row " + row + " has more cells than the " + kinds.length + " of its columns " + columns);
        }
    }

    /** Returns the position after a string, a list of strings or a bare value; UNUSUAL for other values. */
    static int other(byte[] b, int p) {
        int c = b[p];
        return c == '[' ? list(b, p) : c == '"' ? Texts.closeEnd(b, p + 1) : token(b, p);
    }

    private static int list(byte[] b, int bracket) {
        int p = bracket + 1;
        while (b[p] == '"') {
            p = Texts.closeEnd(b, p + 1);
            if (b[p] == ',') {
                p++;
            } else {
                return b[p] == ']' ? p + 1 : UNUSUAL;
            }
        }
        return p == bracket + 1 && b[p] == ']' ? p + 1 : UNUSUAL;
    }

    /** Reads a number from its first digit on. A small whole number is stored in place of its position. */
    private int whole(byte[] b, int p, int cell) {
        int first = b[p] - '0';
        if (isEnd(b[p + 1])) {
            entries[cell] = ~first;
            return p + 1;
        }
        long word = Words.at(b, p);
        int digits = Words.digits(word);
        if (digits < Long.BYTES) {
            if (first == 0 || !isEnd(b[p + digits])) {
                return token(b, p);
            }
            entries[cell] = ~(int) Words.number(word << (Long.BYTES - digits) * Byte.SIZE);
            return p + digits;
        } else if (first != 1 || !Token.isDigit(b[p + 8]) || !Token.isDigit(b[p + 9]) || !isEnd(b[p + 10])) {
            return token(b, p); // not a time from 2001 to 2033
        }
        entries[cell] = ~((int) Words.number(word) * 100 + (b[p + 8] - '0') * 10 + b[p + 9] - '0');
        return p + 10;
    }

    private static boolean isEnd(int c) {
        return c == ',' || c == ']';
    }

    /** Returns the position after a bare value, which has at least one character. */
    private static int token(byte[] b, int from) {
        int p = from;
        while (true) {
            long hits = Words.tokenEnds(Words.at(b, p));
            if (hits == 0) {
                p += Long.BYTES;
                continue;
            }
            p += Words.first(hits);
            if (b[p] != '+') {
                return p > from ? p : UNUSUAL;
            }
            p++;
        }
    }
}
