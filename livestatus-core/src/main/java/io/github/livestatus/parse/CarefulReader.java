package io.github.livestatus.parse;

import io.github.livestatus.error.LimitExceededException;
import io.github.livestatus.error.MalformedResponseException;
import io.github.livestatus.rows.RowColumns;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads one value of any form, byte by byte. {@link RowReader} uses it for unusual values. It checks the structure. On demand it
 * decodes the value, or finds the part of it that is not JSON. For one thread.
 */
final class CarefulReader {
    /** Used in place of a position: the bytes end before the value does. */
    static final int INCOMPLETE = -1;

    private static final int NO_COLUMN = -1;

    /** The depth of a value that was checked before. */
    private static final int CHECKED = Integer.MIN_VALUE;

    private final Settings settings;
    private byte[] bytes;
    private int limit;
    private long base;

    private RowColumns columns;
    private long row;
    private int column = NO_COLUMN;

    private Texts texts;
    private Object made;
    private boolean isInspecting;
    private String found;
    private int foundAt;

    CarefulReader(byte[] bytes, int limit, Settings settings) {
        this.bytes = bytes;
        this.limit = limit;
        this.settings = settings;
    }

    /** Creates a reader for bytes whose structure was checked before. */
    CarefulReader(byte[] bytes) {
        this(bytes, bytes.length, Settings.BOUNDLESS);
    }

    /**
     * Continues with other bytes.
     *
     * @param offset the offset of their first byte in the body
     */
    void use(byte[] others, int end, long offset) {
        bytes = others;
        limit = end;
        base = offset;
    }

    /** Sets the next cell, for error messages. */
    void enter(long ofRow, int ofColumn, RowColumns ofColumns) {
        row = ofRow;
        column = ofColumn;
        columns = ofColumns;
    }

    /** Notes that the next value is not a cell. */
    void leave() {
        column = NO_COLUMN;
    }

    int limit() {
        return limit;
    }

    MalformedResponseException malformed(int p, String reason) {
        return Trouble.at(bytes, limit, p, base, reason);
    }

    MalformedResponseException malformedCell(int p, String reason) {
        return malformed(p, place() + reason);
    }

    /** Returns the place of the reader for messages; empty between rows. */
    String place() {
        return column == NO_COLUMN ? "" : Trouble.place(row, column, columns);
    }

    /** Returns the first position from {@code p} on without whitespace. */
    int space(int p) {
        int q = p;
        while (q < limit && Token.isSpace(bytes[q])) {
            q++;
        }
        return q;
    }

    /** Returns the first position after a value without whitespace, or INCOMPLETE. */
    int separator(int end) {
        int p = end == INCOMPLETE ? limit : space(end);
        return p == limit ? INCOMPLETE : p;
    }

    /** Returns the position after the value at {@code p}, or INCOMPLETE. {@code depth} is its depth in lists and dicts. */
    int end(int p, int depth) {
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

    /**
     * Returns the complete value at {@code p}: null, Boolean, Long, Double, String, List or Map. A bare value without meaning is a
     * String.
     */
    Object value(int p, Texts making) {
        texts = making;
        end(p, CHECKED);
        texts = null;
        return made;
    }

    /** Returns true if the complete value at {@code p} is valid JSON; else {@link #found} returns the reason. */
    boolean isSound(int p) {
        isInspecting = true;
        found = null;
        end(p, CHECKED);
        isInspecting = false;
        return found == null;
    }

    /** Returns the part of the last value that is not JSON. */
    String found() {
        return found;
    }

    /** Returns the position of {@link #found}. */
    int foundAt() {
        return foundAt;
    }

    private int list(int bracket, int depth) {
        checkDepth(bracket, depth);
        List<Object> values = texts == null ? null : new ArrayList<>(2);
        int p = space(bracket + 1);
        int end = p < limit && bytes[p] == ']' ? p + 1 : 0;
        while (end == 0) {
            p = separator(end(p, depth));
            if (p == INCOMPLETE) {
                return INCOMPLETE;
            }
            if (values != null) {
                values.add(made);
            }
            end = endOr(p, ']', "list");
            p = space(p + 1);
        }
        made = values == null ? null : unmodifiable(values);
        return end;
    }

    private static List<Object> unmodifiable(List<Object> values) {
        return values.size() == 1
                ? Collections.singletonList(values.get(0))
                : Collections.unmodifiableList(Arrays.asList(values.toArray()));
    }

    private int dict(int bracket, int depth) {
        checkDepth(bracket, depth);
        Map<String, Object> values = texts == null ? null : new LinkedHashMap<>();
        int p = space(bracket + 1);
        int end = p < limit && bytes[p] == '}' ? p + 1 : 0;
        while (end == 0) {
            int colon = key(p);
            Object key = made;
            p = colon == INCOMPLETE ? INCOMPLETE : separator(end(space(colon + 1), depth));
            if (p == INCOMPLETE) {
                return INCOMPLETE;
            }
            if (values != null) {
                values.put((String) key, made);
            }
            end = endOr(p, '}', "dict");
            p = space(p + 1);
        }
        made = values == null ? null : Collections.unmodifiableMap(values);
        return end;
    }

    /** Returns the position after the bracket at {@code p} that ends a list or dict; 0 for a comma. */
    private int endOr(int p, int bracket, String what) {
        if (bytes[p] != bracket && bytes[p] != ',') {
            throw malformedCell(p, "neither comma nor end of " + what);
        }
        return bytes[p] == ',' ? 0 : p + 1;
    }

    /** Reads the key of a dict, and returns the position of the colon after it. */
    int key(int p) {
        if (p >= limit) {
            return INCOMPLETE;
        } else if (bytes[p] != '"') {
            throw malformedCell(p, "a key must be a string");
        }
        int colon = separator(string(p + 1));
        if (colon != INCOMPLETE && bytes[colon] != ':') {
            throw malformedCell(colon, "no colon after a key");
        }
        return colon;
    }

    private void checkDepth(int p, int depth) {
        if (depth > settings.maxNesting()) {
            throw new LimitExceededException(
                    place() + "nesting at byte " + (base + p), depth, "maxNesting", settings.maxNesting());
        }
    }

    /** Reads a string from after its opening quote, and returns the position after its closing quote. */
    private int string(int from) {
        int end = Texts.closeEnd(bytes, from);
        if (end > limit) {
            return INCOMPLETE;
        }
        if (texts != null) {
            made = texts.text(bytes, from);
        }
        if (isInspecting) {
            inspect(from);
        }
        return end;
    }

    private void inspect(int from) {
        int p = Texts.plainEnd(bytes, from);
        while (bytes[p] != '"') {
            p = Texts.plainEnd(bytes, special(p));
        }
    }

    private int special(int p) {
        int c = bytes[p];
        if (c >= 0 && c < ' ') {
            note(p, "a raw control character");
            return p + 1;
        }
        long glyph = c < 0 ? Glyph.utf8(bytes, p, limit) : Glyph.escape(bytes, p, limit);
        if (Glyph.isMended(glyph)) {
            note(p, c < 0 ? "bytes that are not UTF-8" : "an escape that JSON does not have");
        }
        return p + Glyph.length(glyph);
    }

    /** Reads a bare value: not a string, list or dict. */
    private int token(int from) {
        int p = Token.end(bytes, from);
        if (p >= limit) {
            return INCOMPLETE;
        } else if (p == from) {
            throw malformedCell(p, "no value");
        }
        if (texts != null) {
            made = Token.value(bytes, from, p);
        }
        if (isInspecting && !Token.kind(bytes, from, p).isJson()) {
            note(from, "a value that JSON does not have");
        }
        return p;
    }

    private void note(int p, String what) {
        if (found == null) {
            found = what;
            foundAt = p;
        }
    }
}
