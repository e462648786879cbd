package io.github.livestatus.lql;

import io.github.livestatus.argument.Argument;
import java.util.Objects;

/**
 * A sort key.
 *
 * @param column the column
 * @param key the key in the dict, such as the name of a custom variable; "" if the column is not a dict
 * @param isDescending true if larger values come first
 */
public record Sort(Column<?> column, String key, boolean isDescending) {
    /** @throws IllegalArgumentException if the key has a control character */
    public Sort {
        Objects.requireNonNull(column, "column");
        Argument.oneLine("key", key);
    }

    /** Returns the key as in LQL, without {@code Sort:}. */
    @Override
    public String toString() {
        return column.name() + (key.isEmpty() ? "" : " " + key) + (isDescending ? " desc" : " asc");
    }
}
