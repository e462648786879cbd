package io.github.livestatus.parse;

import io.github.livestatus.error.MalformedResponseException;
import io.github.livestatus.lql.Selected;
import io.github.livestatus.rows.RowColumns;
import io.github.livestatus.text.Printable;

/** Creates the exceptions for malformed bodies, and their messages. */
final class Trouble {
    private static final int BYTES_BEFORE = 16;

    private Trouble() {}

    /**
     * @param p the position of the error in {@code bytes}
     * @param base the offset of these bytes in the body
     */
    static MalformedResponseException at(byte[] bytes, int limit, int p, long base, String reason) {
        int from = Math.max(0, Math.min(p, limit) - BYTES_BEFORE);
        return new MalformedResponseException(reason, base + p, Printable.excerpt(bytes, from, limit));
    }

    /** Returns the place of a cell for messages; row and column are counted from 0. */
    static String place(long row, int column, RowColumns columns) {
        Selected<?> selected = columns == null || column >= columns.width() ? null : columns.selected(column);
        boolean isNamed = columns != null && column < columns.size();
        String name =
                selected != null ? selected.name() : isNamed ? columns.names().get(column) : "" + column;
        return "row " + row + ", column " + name + ": ";
    }
}
