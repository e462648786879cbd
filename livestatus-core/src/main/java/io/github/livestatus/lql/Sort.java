package io.github.livestatus.lql;

import io.github.livestatus.argument.Argument;
import java.util.Objects;

/**
 * A key by which rows are sorted.
 *
 * @param column the column
 * @param key the name of the custom variable, if the column is a dict; else ""
 * @param isDescending true if larger values come first
 */
public record Sort(Column<?> column, String key, boolean isDescending) {
    /** @throws IllegalArgumentException if the key has a control character */
    public Sort {
        Objects.requireNonNull(column, "column");
        Argument.oneLine("key", key);
    }

    /** Returns the key as LQL has it behind {@code Sort: }. */
    @Override
    public String toString() {
        return column.name() + (key.isEmpty() ? "" : " " + key) + (isDescending ? " desc" : " asc");
    }
}
