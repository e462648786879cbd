package io.github.livestatus.mirror;

import java.util.List;

/**
 * The key of a row, which is unique in its table at its site.
 *
 * @param parts the values of the key's columns, each a String or a Long; none for a table of one row
 */
record RowKey(List<Object> parts) {
    RowKey {
        parts = List.copyOf(parts);
    }

    static RowKey of(Object... parts) {
        return new RowKey(List.of(parts));
    }
}
