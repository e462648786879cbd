package io.github.livestatus.lql;

import java.util.Objects;

/**
 * One key to sort rows by.
 *
 * @param column the column compared
 * @param key the custom variable compared, where the column is a dict; else ""
 * @param isDescending whether larger values come first
 */
public record Sort(Column<?> column, String key, boolean isDescending) {
    /** @throws NullPointerException for no column or no key */
    public Sort {
        Objects.requireNonNull(column, "column");
        Objects.requireNonNull(key, "key");
    }

    /** The key as LQL writes it behind {@code Sort: }. */
    @Override
    public String toString() {
        return LqlLines.text(this::writeTo);
    }

    void writeTo(LqlSink sink) {
        sink.text(column.name());
        if (!key.isEmpty()) {
            sink.text(" ");
            sink.text(key);
        }
        sink.text(isDescending ? " desc" : " asc");
    }
}
