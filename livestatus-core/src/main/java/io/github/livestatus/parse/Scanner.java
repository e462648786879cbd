package io.github.livestatus.parse;

import io.github.livestatus.error.LimitExceededException;
import io.github.livestatus.error.MalformedAnswerException;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.result.ResultColumns;
import java.util.Arrays;

/** Finds the cells of rows, and checks that they are JSON or can be mended to it. Used once for each stretch of bytes. */
final class Scanner {
    /** Instead of a position: the bytes end before the value does. */
    static final int INCOMPLETE = -1;

    /** In a start: the cell is a string with escapes or beyond ASCII, or a bare value that is not JSON. */
    static final int SPECIAL = 1 << 31;

    /** So many cells are looked at before the room for all is estimated. */
    private static final int SAMPLE = 512;

    private static final int NULL = 'n' | 'u' << 8 | 'l' << 16 | 'l' << 24;
    private static final int TRUE = 't' | 'r' << 8 | 'u' << 16 | 'e' << 24;
    private static final int FALSE = 'f' | 'a' << 8 | 'l' << 16 | 's' << 24;

    private final byte[] bytes;
    private final int limit;
    private final long base;
    private final Settings settings;

    private int[] starts;
    private int count;
    private int lastEnd;
    private long mended;
    private long row;
    private int cell;
    private ResultColumns columns;

    private boolean isPlain;
    private boolean isMended;
    private int mendedAt;
    private String mendedWhat;

    /**
     * @param base offset in the body of the first of these bytes
     * @param row number of the first row in these bytes
     * @param columns what the rows hold; null where that is not known yet
     * @param starts room for cells, grown as needed
     */
    Scanner(byte[] bytes, int limit, long base, Settings settings, long row, ResultColumns columns, int[] starts) {
        this.bytes = bytes;
        this.limit = limit;
        this.base = base;
        this.settings = settings;
        this.row = row;
        this.columns = columns;
        this.starts = starts;
    }

    /** Forgets the row scanned so far, which held these names. */
    void restart(ResultColumns names) {
        columns = names;
        row = 0;
        count = 0;
        mended = 0;
    }

    int limit() {
        return limit;
    }

    byte at(int p) {
        return bytes[p];
    }

    int[] starts() {
        return starts;
    }

    /** How many cells were found. */
    int count() {
        return count;
    }

    /** How many cells have to be mended. */
    long mended() {
        return mended;
    }

    /** The number of the next row. */
    long row() {
        return row;
    }

    /** The cells found so far. */
    BodyCells cells(Texts texts) {
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, count + 1);
        }
        starts[count] = lastEnd;
        return new BodyCells(bytes, starts, texts);
    }

    MalformedAnswerException malformed(int p, String reason) {
        return Trouble.at(bytes, limit, p, base, reason);
    }

    private MalformedAnswerException malformedCell(int p, String reason) {
        return malformed(p, Trouble.place(row, cell, columns) + reason);
    }

    /** The first position from {@code p} on that holds no whitespace. */
    int space(int p) {
        int q = p;
        while (q < limit && (bytes[q] == ' ' || bytes[q] >= '\t' && bytes[q] <= '\r')) {
            q++;
        }
        return q;
    }

    /** Scans the row whose bracket is at {@code p}; the position behind it. Cells are added only if it is complete. */
    int row(int p) {
        int first = count;
        long mendedBefore = mended;
        int end = cells(p + 1);
        if (end == INCOMPLETE) {
            count = first;
            mended = mendedBefore;
            return INCOMPLETE;
        }
        if (columns != null && count - first != columns.width()) {
            if (isNoGroup(count - first)) {
                count = first;
                return end;
            }
            throw malformed(
                    p,
                    "row " + row + " has " + (count - first) + " cells instead of " + columns.width() + " " + columns);
        }
        row++;
        lastEnd = end;
        return end;
    }

    /** Icinga 2.13.6 says with one row of zeros, without the group columns, that there are no groups. */
    private boolean isNoGroup(int cells) {
        return row == 0
                && cells < columns.width()
                && columns.selected(columns.width() - cells) instanceof Stat<?>
                && columns.selected(columns.width() - cells - 1) instanceof Column<?>;
    }

    private int cells(int first) {
        cell = 0;
        int p = space(first);
        if (p < limit && bytes[p] == ']') {
            return p + 1;
        }
        while (true) {
            p = separator(cell(p));
            if (p == INCOMPLETE) {
                return INCOMPLETE;
            } else if (bytes[p] == ']') {
                return p + 1;
            } else if (bytes[p] != ',') {
                throw malformedCell(p, "neither comma nor end of row");
            }
            p++;
            if (p < limit && bytes[p] <= ' ') {
                p = space(p);
            }
            cell++;
        }
    }

    /** The first position from {@code end}, the end of a value, on that holds no whitespace. */
    private int separator(int end) {
        if (end == INCOMPLETE || end == limit) {
            return INCOMPLETE;
        } else if (bytes[end] > ' ') {
            return end;
        }
        int p = space(end);
        return p == limit ? INCOMPLETE : p;
    }

    private int cell(int p) {
        isPlain = true;
        isMended = false;
        int end = value(p, 0);
        if (end == INCOMPLETE) {
            return INCOMPLETE;
        } else if (end - p > settings.maxCellBytes()) {
            throw new LimitExceededException(
                    Trouble.place(row, cell, columns) + "size in bytes",
                    end - p,
                    "maxCellBytes",
                    settings.maxCellBytes());
        } else if (isMended) {
            countMended();
        }
        if (count == starts.length) {
            grow(end);
        }
        starts[count++] = isPlain ? p : p | SPECIAL;
        return end;
    }

    private void countMended() {
        if (settings.isStrict()) {
            throw malformedCell(mendedAt, mendedWhat);
        }
        mended++;
    }

    /** Makes room for as many cells as the rest will hold if it goes on as it began, and a little more. */
    private void grow(int scanned) {
        long all = count < SAMPLE ? SAMPLE : (long) (count * 1.04 * limit / scanned) + SAMPLE;
        long most = limit / 2 + 2L; // a cell takes a byte and a comma
        starts = Arrays.copyOf(starts, (int) Math.min(all, Math.max(most, count + 1)));
    }

    /** Scans the value at {@code p}, as deep in lists as {@code depth}; the position behind it. */
    int value(int p, int depth) {
        if (p >= limit) {
            return INCOMPLETE;
        }
        int c = bytes[p];
        if (c == '"') {
            return string(p + 1);
        } else if (c <= '9') {
            return number(p);
        } else if (c == '[') {
            return list(p, depth + 1);
        }
        return c == '{' ? dict(p, depth + 1) : token(p);
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
                    Trouble.place(row, cell, columns) + "nesting at byte " + (base + p),
                    depth,
                    "maxNesting",
                    settings.maxNesting());
        }
    }

    /** Scans a string from behind its quote to behind the other one. */
    private int string(int from) {
        byte[] b = bytes;
        int p = from;
        while (p <= limit - Long.BYTES) {
            long hits = Words.special(Words.at(b, p));
            if (hits == 0) {
                p += Long.BYTES;
            } else {
                p += Words.first(hits);
                if (b[p] == '"') {
                    return p + 1;
                }
                p = special(p);
            }
        }
        while (p < limit && b[p] != '"') {
            p = special(p);
        }
        return p < limit ? p + 1 : INCOMPLETE;
    }

    /** Scans a character of a string that needs a look; the position behind it. */
    private int special(int p) {
        int c = bytes[p];
        if (c == '\\' || c < 0) {
            isPlain = false;
            long glyph = c < 0 ? Glyph.utf8(bytes, p, limit) : Glyph.escape(bytes, p, limit);
            if (Glyph.isMended(glyph)) {
                mend(p, c < 0 ? "bytes that are not UTF-8" : "an escape that JSON does not have");
            }
            return p + Glyph.length(glyph);
        } else if (c < ' ') {
            mend(p, "a raw control character");
        }
        return p + 1;
    }

    /** Scans what begins like a number. */
    private int number(int from) {
        byte[] b = bytes;
        int p = b[from] == '-' ? from + 1 : from;
        int end = digits(p);
        boolean isSound = end > p && (b[p] != '0' || end == p + 1);
        if (end < limit && b[end] == '.') {
            p = end + 1;
            end = digits(p);
            isSound &= end > p;
        }
        if (end < limit && (b[end] | 0x20) == 'e') {
            p = end + 1 < limit && (b[end + 1] == '-' || b[end + 1] == '+') ? end + 2 : end + 1;
            end = digits(p);
            isSound &= end > p;
        }
        return isSound && end < limit && Token.isEnd(b[end]) ? end : token(from);
    }

    /** The first position from {@code from} on that holds no digit. */
    private int digits(int from) {
        int p = from;
        while (p <= limit - Long.BYTES) {
            int digits = Words.digits(Words.at(bytes, p));
            p += digits;
            if (digits < Long.BYTES) {
                return p;
            }
        }
        while (p < limit && bytes[p] >= '0' && bytes[p] <= '9') {
            p++;
        }
        return p;
    }

    /** Scans what is neither string, list, dict nor a sound number. */
    private int token(int from) {
        int p = word(from);
        if (p < limit && Token.isEnd(bytes[p])) {
            return p;
        }
        p = from;
        while (p < limit && !Token.isEnd(bytes[p])) {
            p++;
        }
        if (p == limit) {
            return INCOMPLETE;
        } else if (p == from || bytes[p] == '"' || bytes[p] == '[' || bytes[p] == '{') {
            throw malformedCell(p, p == from ? "no value" : "a value begins inside another");
        } else if (!Token.kind(bytes, from, p).isJson()) {
            isPlain = false;
            mend(from, "a value that JSON does not have");
        }
        return p;
    }

    /** The end of a null, true or false; the limit where there is none. */
    private int word(int from) {
        if (from > limit - Long.BYTES) {
            return limit;
        }
        int word = (int) Words.at(bytes, from);
        if (word == NULL || word == TRUE) {
            return from + 4;
        }
        return word == FALSE && bytes[from + 4] == 'e' ? from + 5 : limit;
    }

    /** Whether the value at {@code p} has to be mended. */
    boolean isMended(int p) {
        isMended = false;
        value(p, 0);
        return isMended;
    }

    private void mend(int p, String what) {
        if (!isMended) {
            isMended = true;
            mendedAt = p;
            mendedWhat = what;
        }
    }
}
