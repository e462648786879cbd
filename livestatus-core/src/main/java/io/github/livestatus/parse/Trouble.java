package io.github.livestatus.parse;

import io.github.livestatus.error.MalformedResponseException;
import io.github.livestatus.lql.Selected;
import io.github.livestatus.rows.RowColumns;

/** Words for what is wrong with a body. */
final class Trouble {
    private static final int EXCERPT_BYTES = 64;

    private Trouble() {}

    /**
     * @param p where in {@code bytes} the trouble is
     * @param base offset in the body of the first of these bytes
     */
    static MalformedResponseException at(byte[] bytes, int limit, int p, long base, String reason) {
        return new MalformedResponseException(reason, base + p, excerpt(bytes, limit, p));
    }

    /** The place of a cell in words; row and column are counted from 0. */
    static String place(long row, int column, RowColumns columns) {
        String name = columns == null || column >= columns.width() ? "" + column : name(column, columns);
        return "row " + row + ", column " + name + ": ";
    }

    private static String name(int column, RowColumns columns) {
        Selected<?> selected = columns.selected(column);
        return selected == null ? columns.names().get(column) : selected.name();
    }

    /** The bytes around a place, one character each; a dot for what cannot be printed. */
    private static String excerpt(byte[] bytes, int limit, int p) {
        int from = Math.max(0, Math.min(p, limit) - EXCERPT_BYTES / 4);
        int to = Math.min(limit, from + EXCERPT_BYTES);
        StringBuilder text = new StringBuilder(EXCERPT_BYTES);
        for (int i = from; i < to; i++) {
            text.append(bytes[i] >= ' ' && bytes[i] < 0x7f ? (char) bytes[i] : '.');
        }
        return text.toString();
    }
}
