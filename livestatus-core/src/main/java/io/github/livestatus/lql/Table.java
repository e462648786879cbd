package io.github.livestatus.lql;

import java.util.List;
import java.util.Objects;

/**
 * A table of a Livestatus server.
 *
 * @param name the name in LQL, as in {@code GET services}
 * @param key names of the columns that together tell one row from all others; empty where no such columns are known
 */
public record Table(String name, List<String> key) {
    /** @throws IllegalArgumentException for a name that no table can have */
    public Table {
        Identifiers.check("table", name);
        key = List.copyOf(key);
    }

    /** A table by name, for those that no constants class knows. */
    public static Table named(String name, String... key) {
        return new Table(name, List.of(key));
    }

    /** Whether both are the same table for the server; the key does not count. */
    boolean isSame(Table other) {
        return name.equals(Objects.requireNonNull(other, "other").name);
    }

    @Override
    public String toString() {
        return name;
    }
}
