package io.github.livestatus.mirror;

import java.util.List;

/**
 * What tells a row of a table from all others at its site.
 *
 * @param parts the values of the key's columns: a String or a Long each; none for a table of one row
 */
record RowKey(List<Object> parts) {
    RowKey {
        parts = List.copyOf(parts);
    }

    static RowKey of(Object... parts) {
        return new RowKey(List.of(parts));
    }
}
