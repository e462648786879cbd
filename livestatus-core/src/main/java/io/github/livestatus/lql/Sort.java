package io.github.livestatus.lql;

import io.github.livestatus.argument.Argument;
import java.util.Objects;

/**
 * One key to sort rows by.
 *
 * @param column the column compared
 * @param key the custom variable compared, where the column is a dict; else ""
 * @param isDescending whether larger values come first
 */
public record Sort(Column<?> column, String key, boolean isDescending) {
    /** @throws IllegalArgumentException for a key with a control character */
    public Sort {
        Objects.requireNonNull(column, "column");
        Argument.oneLine("key", key);
    }

    /** Returns the key as LQL writes it behind {@code Sort: }. */
    @Override
    public String toString() {
        return column.name() + (key.isEmpty() ? "" : " " + key) + (isDescending ? " desc" : " asc");
    }
}
