package io.github.livestatus.parse;

import io.github.livestatus.error.LimitExceededException;
import io.github.livestatus.error.MalformedResponseException;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.rows.RowColumns;
import java.util.Arrays;

/**
 * Finds where the cells of rows begin, and sees that their structure is sound: brackets, commas, colons, quotes. What stands
 * inside a string or a bare value is not looked at. Used once for each stretch of bytes.
 */
final class Scanner {
    /** Instead of a position: the bytes end before the value does. */
    static final int INCOMPLETE = -1;

    /** Instead of a position: another method has to look. */
    private static final int UNUSUAL = -2;

    /** Instead of a position: another method has to go on from {@link #near}. */
    private static final int NEAR_LIMIT = -3;

    private static final int TIMESTAMP_DIGITS = 10;

    /** So many cells are looked at before the room for all is estimated. */
    private static final int SAMPLE = 512;

    /** From here to the limit, no word that begins at most so far behind a position reaches the limit. */
    private static final int MARGIN = 3 * Long.BYTES;

    private final byte[] bytes;
    private final int limit;
    private final long base;
    private final Settings settings;

    private int[] entries;
    private int count;
    private long row;
    private int rowStart;
    private int near;
    private RowColumns columns;

    /**
     * @param base offset in the body of the first of these bytes
     * @param row number of the first row in these bytes
     * @param columns what the rows hold; null where that is not known yet
     * @param entries room for cells, grown as needed: where a cell begins or, unless strict, the complement of a whole
     *     number that stands there
     */
    Scanner(byte[] bytes, int limit, long base, Settings settings, long row, RowColumns columns, int[] entries) {
        this.bytes = bytes;
        this.limit = limit;
        this.base = base;
        this.settings = settings;
        this.row = row;
        this.columns = columns;
        this.entries = entries;
    }

    /** For bytes that are known to be sound. */
    Scanner(byte[] bytes) {
        this(bytes, bytes.length, 0, Settings.BOUNDLESS, 0, null, null);
    }

    /** Forgets the row scanned so far, which held these names. */
    void restart(RowColumns names) {
        columns = names;
        row = 0;
        count = 0;
        rowStart = 0;
    }

    int limit() {
        return limit;
    }

    byte[] bytes() {
        return bytes;
    }

    int[] entries() {
        return entries;
    }

    /** How many cells were found. */
    int count() {
        return count;
    }

    /** The number of the next row. */
    long row() {
        return row;
    }

    /**
     * The cells found so far.
     *
     * @param read about how many of them will be read
     */
    BodyCells cells(int read) {
        return new BodyCells(bytes, entries, new Texts(bytes, read));
    }

    MalformedResponseException malformed(int p, String reason) {
        return Trouble.at(bytes, limit, p, base, reason);
    }

    private MalformedResponseException malformedCell(int p, String reason) {
        return malformed(p, place() + reason);
    }

    /** Where the scanner is, in words; nothing to say between rows. */
    private String place() {
        return count == rowStart ? "" : Trouble.place(row, count - rowStart - 1, columns);
    }

    /** The first position from {@code p} on that holds no whitespace. */
    int space(int p) {
        int q = p;
        while (q < limit && Token.isSpace(bytes[q])) {
            q++;
        }
        return q;
    }

    /** Scans the row whose bracket is at {@code p}; the position behind it. Cells are added only if it is complete. */
    int row(int p) {
        rowStart = count;
        int end = settings.isStrict() ? UNUSUAL : usualCells(p + 1);
        if (end == NEAR_LIMIT && near - p <= settings.maxCellBytes()) {
            end = moreCells(near);
        } else if (end < 0 || end - p > settings.maxCellBytes()) {
            count = rowStart;
            end = anyCells(p + 1);
        }
        if (end == INCOMPLETE) {
            count = rowStart;
            return INCOMPLETE;
        }
        int width = count - rowStart;
        if (width == 0 && (columns != null || row > 0)) { // a line of names may be empty
            throw malformed(p, "row " + row + " has no cells");
        }
        if (columns != null && width != columns.width()) {
            if (isNoGroup(width)) {
                count = rowStart;
                return end;
            }
            throw malformed(p, "row " + row + " has " + width + " cells instead of " + columns.width() + " " + columns);
        }
        row++;
        rowStart = count;
        return end;
    }

    /** Icinga 2.13.6 says with one row of zeros, without the group columns, that there are no groups. */
    private boolean isNoGroup(int width) {
        int group = columns.width() - width - 1;
        return row == 0
                && group >= 0
                && columns.selected(group) instanceof Column<?>
                && columns.selected(group + 1) instanceof Stat<?>;
    }

    /** Scans the cells of a row that is as servers write it, without whitespace, and not near the limit. */
    private int usualCells(int first) {
        byte[] b = bytes;
        int last = limit - MARGIN;
        int most = mostCells();
        int[] found = entries;
        int room = Math.min(most, found.length);
        int next = count;
        int p = first;
        while (p <= last) {
            if (next == room) {
                checkWidth(next, most, p);
                found = grow(next, p);
                room = Math.min(most, found.length);
            }
            int c = b[p];
            int entry = p;
            if (c == '"') {
                p = Texts.closeEnd(b, p + 1, last);
            } else if (Token.isDigit(c) && b[p + 1] == ',') {
                entry = ~(c - '0');
                p++;
            } else if (c == '1' && isTimestamp(b, p)) {
                entry = ~timestamp(b, p);
                p += TIMESTAMP_DIGITS;
            } else {
                count = next + 1;
                p = c == '[' || c == '{' ? usualNested(b, p, last) : usualToken(b, p, last);
            }
            if (p < 0) {
                return UNUSUAL;
            }
            found[next++] = entry;
            c = b[p++];
            if (c != ',') {
                count = next;
                return c == ']' ? p : UNUSUAL;
            }
        }
        count = next;
        near = p;
        return p > first ? NEAR_LIMIT : UNUSUAL;
    }

    /**
     * Returns true if there are ten digits, as in every time from 2001 to 2033, and a comma: no need to look for where
     * they end.
     */
    private static boolean isTimestamp(byte[] b, int p) {
        return b[p + TIMESTAMP_DIGITS] == ','
                && Words.noDigits(Words.at(b, p)) == 0
                && Token.isDigit(b[p + 8])
                && Token.isDigit(b[p + 9]);
    }

    private static int timestamp(byte[] b, int p) {
        return (int) Words.number(Words.at(b, p)) * 100 + (b[p + 8] - '0') * 10 + b[p + 9] - '0';
    }

    /** The end of a list or dict; soon found for a list of one string. */
    private int usualNested(byte[] b, int from, int last) {
        if (b[from] == '[' && b[from + 1] == '"') {
            int end = Texts.closeEnd(b, from + 2, last);
            if (end >= 0 && b[end] == ']') {
                return end + 1;
            }
        }
        int end = value(from, 0);
        return end < limit ? end : UNUSUAL;
    }

    private static int usualToken(byte[] b, int from, int last) {
        int p = from;
        while (p <= last) {
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
        return UNUSUAL;
    }

    private int anyCells(int first) {
        int p = space(first);
        return p < limit && bytes[p] == ']' ? p + 1 : moreCells(p);
    }

    /** Scans the cells of a row from one on. */
    private int moreCells(int first) {
        int most = mostCells();
        int p = space(first);
        while (true) {
            checkWidth(count, most, p);
            if (count == entries.length) {
                grow(count, p);
            }
            entries[count++] = p;
            int end = value(p, 0);
            if (end - p > settings.maxCellBytes()) {
                throw new LimitExceededException(
                        place() + "size in bytes", end - p, "maxCellBytes", settings.maxCellBytes());
            }
            p = separator(end);
            if (p == INCOMPLETE) {
                return INCOMPLETE;
            } else if (bytes[p] == ']') {
                return p + 1;
            } else if (bytes[p] != ',') {
                throw malformedCell(p, "neither comma nor end of row");
            }
            p = space(p + 1);
        }
    }

    /** Returns how many cells there can be when this row is over. */
    private int mostCells() {
        return rowStart + (columns == null ? Settings.MOST_COLUMNS : columns.width());
    }

    /** Refuses a row that goes on behind its last column, before room is made for what else it holds. */
    private void checkWidth(int cells, int most, int p) {
        if (cells == most && columns == null) {
            throw malformed(p, "more than " + Settings.MOST_COLUMNS + " columns are named");
        } else if (cells == most) {
            throw malformed(
                    p, "row " + row + " has more cells than the " + columns.width() + " of its columns " + columns);
        }
    }

    /** Makes room for as many cells as the rest will hold if it goes on as it began, and a little more. */
    private int[] grow(int cells, int scanned) {
        long all = cells < SAMPLE ? SAMPLE : (long) (cells * 1.04 * limit / scanned) + SAMPLE;
        long most = limit / 2 + 2L; // a cell takes a byte and a comma
        int room = (int) Math.min(all, Math.max(most, cells + 1));
        settings.memory().accept((long) Integer.BYTES * (entries.length + room)); // both, while they are copied
        entries = Arrays.copyOf(entries, room);
        return entries;
    }

    /** The first position from {@code end}, the end of a value, on that holds no whitespace. */
    private int separator(int end) {
        int p = end == INCOMPLETE ? limit : space(end);
        return p == limit ? INCOMPLETE : p;
    }

    /** Scans the value at {@code p}, which is as deep in lists and dicts as {@code depth}; the position behind it. */
    int value(int p, int depth) {
        if (p >= limit) {
            return INCOMPLETE;
        }
        return switch (bytes[p]) {
            case '"' -> string(p + 1);
            case '[' -> list(p, depth + 1);
            case '{' -> dict(p, depth + 1);
            default -> token(p);
        };
    }

    private int list(int bracket, int depth) {
        checkDepth(bracket, depth);
        int p = space(bracket + 1);
        if (p < limit && bytes[p] == ']') {
            return p + 1;
        }
        while (true) {
            p = separator(value(p, depth));
            if (p == INCOMPLETE) {
                return INCOMPLETE;
            } else if (bytes[p] == ']') {
                return p + 1;
            } else if (bytes[p] != ',') {
                throw malformedCell(p, "neither comma nor end of list");
            }
            p = space(p + 1);
        }
    }

    private int dict(int bracket, int depth) {
        checkDepth(bracket, depth);
        int p = space(bracket + 1);
        if (p < limit && bytes[p] == '}') {
            return p + 1;
        }
        while (true) {
            int colon = key(p);
            p = colon == INCOMPLETE ? INCOMPLETE : separator(value(space(colon + 1), depth));
            if (p == INCOMPLETE) {
                return INCOMPLETE;
            } else if (bytes[p] == '}') {
                return p + 1;
            } else if (bytes[p] != ',') {
                throw malformedCell(p, "neither comma nor end of dict");
            }
            p = space(p + 1);
        }
    }

    /** Scans the key of a dict; the position of the colon behind it. */
    int key(int p) {
        if (p >= limit) {
            return INCOMPLETE;
        } else if (bytes[p] != '"') {
            throw malformedCell(p, "a key must be a string");
        }
        int colon = separator(string(p + 1));
        if (colon != INCOMPLETE && bytes[colon] != ':') {
            throw malformedCell(colon, "no colon behind a key");
        }
        return colon;
    }

    private void checkDepth(int p, int depth) {
        if (depth > settings.maxNesting()) {
            throw new LimitExceededException(
                    place() + "nesting at byte " + (base + p), depth, "maxNesting", settings.maxNesting());
        }
    }

    /** Scans a string from behind its quote to behind the other one. */
    private int string(int from) {
        int p = Texts.closeEnd(bytes, from, limit - MARGIN);
        if (p >= 0) {
            return p;
        }
        p = from;
        while (p < limit && bytes[p] != '"') {
            p += bytes[p] == '\\' ? 2 : 1;
        }
        return p < limit ? p + 1 : INCOMPLETE;
    }

    /** Scans what is neither string, list nor dict. */
    private int token(int from) {
        int p = from;
        while (p < limit && Token.isPart(bytes[p])) {
            p++;
        }
        if (p == limit) {
            return INCOMPLETE;
        } else if (p == from) {
            throw malformedCell(p, "no value");
        }
        return p;
    }
}
