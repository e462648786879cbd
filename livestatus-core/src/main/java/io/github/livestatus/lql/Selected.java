package io.github.livestatus.lql;

/**
 * A cell that a query selects: a {@link Column} or a {@link Stat}. It is also the key for {@code Row.get}, and has the type of the
 * value.
 *
 * @param <T> the type of the values
 */
public sealed interface Selected<T> permits Column, Stat {
    /** Returns the name of the cell in results. A query can replace it by an alias. */
    String name();
}
