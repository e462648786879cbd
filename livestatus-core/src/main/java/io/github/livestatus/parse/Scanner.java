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

    /** In a start: the cell is a string that is not plain ASCII without escapes. */
    static final int NOT_PLAIN = 1 << 31;

    private final byte[] bytes;
    private final int limit;
    private final long base;
    private final Settings settings;

    private int[] starts;
    private int count;
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
     * @param starts room for cells, grown as needed
     */
    Scanner(byte[] bytes, int limit, long base, Settings settings, long row, int[] starts) {
        this.bytes = bytes;
        this.limit = limit;
        this.base = base;
        this.settings = settings;
        this.row = row;
        this.starts = starts;
    }

    /** Names the columns in errors from here on. */
    void name(ResultColumns names) {
        columns = names;
        mended = 0;
        row = 0;
        count = 0;
    }

    /** The cells found so far. */
    BodyCells cells() {
        return new BodyCells(bytes, starts);
    }

    int[] starts() {
        return starts;
    }

    int start(int index) {
        return starts[index] & ~NOT_PLAIN;
    }

    /** How many cells were found. */
    int count() {
        return count;
    }

    /** How many cells had to be mended. */
    long mended() {
        return mended;
    }

    /** The number of the next row. */
    long row() {
        return row;
    }

    /** Whether the value at {@code p} has to be mended. */
    boolean isMended(int p) {
        isMended = false;
        value(p, 0);
        return isMended;
    }

    int limit() {
        return limit;
    }

    /** The byte at a position. */
    byte at(int p) {
        return bytes[p];
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
            int end = cell(p);
            p = end == INCOMPLETE ? limit : space(end);
            if (p == limit) {
                return INCOMPLETE;
            } else if (bytes[p] == ']') {
                return p + 1;
            } else if (bytes[p] != ',') {
                throw malformedCell(p, "neither comma nor end of row");
            }
            p = space(p + 1);
            cell++;
        }
    }

    private int cell(int p) {
        isPlain = true;
        isMended = false;
        int end = value(p, 0);
        if (end == INCOMPLETE) {
            return INCOMPLETE;
        }
        if (end - p > settings.maxCellBytes()) {
            throw new LimitExceededException(
                    Trouble.place(row, cell, columns) + "size in bytes",
                    end - p,
                    "maxCellBytes",
                    settings.maxCellBytes());
        }
        if (count == starts.length) {
            starts = Arrays.copyOf(starts, Math.max(count + 64, count + (count >> 1)));
        }
        starts[count++] = isPlain ? p : p | NOT_PLAIN;
        if (isMended) {
            if (settings.isStrict()) {
                throw malformedCell(mendedAt, mendedWhat);
            }
            mended++;
        }
        return end;
    }

    /** Scans the value at {@code p}, as deep in lists as {@code depth}; the position behind it. */
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
            int end = value(p, depth);
            p = end == INCOMPLETE ? limit : space(end);
            if (p == limit) {
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
            int end = colon == INCOMPLETE ? INCOMPLETE : value(space(colon + 1), depth);
            p = end == INCOMPLETE ? limit : space(end);
            if (p == limit) {
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
        int end = string(p + 1);
        int colon = end == INCOMPLETE ? limit : space(end);
        if (colon == limit) {
            return INCOMPLETE;
        } else if (bytes[colon] != ':') {
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
        int p = from;
        while (p < limit) {
            int c = bytes[p];
            if (c == '"') {
                return p + 1;
            } else if (c == '\\') {
                p += glyph(p, Glyph.escape(bytes, p, limit));
            } else if (c < 0) {
                p += glyph(p, Glyph.utf8(bytes, p, limit));
            } else {
                if (c < ' ') {
                    mend(p, "a raw control character");
                }
                p++;
            }
        }
        return INCOMPLETE;
    }

    private int glyph(int p, long glyph) {
        isPlain = false;
        int length = Glyph.length(glyph);
        if (Glyph.isMended(glyph)) {
            mend(p, bytes[p] == '\\' ? "an escape that JSON does not have" : "bytes that are not UTF-8");
        }
        return length;
    }

    /** Scans what is neither string, list nor dict. */
    private int token(int from) {
        int p = from;
        while (p < limit && !endsToken(bytes[p])) {
            p++;
        }
        if (p == limit) {
            return INCOMPLETE;
        } else if (p == from || bytes[p] == '"' || bytes[p] == '[' || bytes[p] == '{') {
            throw malformedCell(p, p == from ? "no value" : "a value begins inside another");
        }
        if (!Token.isJson(bytes, from, p)) {
            mend(from, "a value that JSON does not have");
        }
        return p;
    }

    static boolean endsToken(int c) {
        return switch (c) {
            case ',', ']', '}', ':', '"', '[', '{', ' ', '\t', '\n', 0x0b, '\f', '\r' -> true;
            default -> false;
        };
    }

    private void mend(int p, String what) {
        if (!isMended) {
            isMended = true;
            mendedAt = p;
            mendedWhat = what;
        }
    }
}
