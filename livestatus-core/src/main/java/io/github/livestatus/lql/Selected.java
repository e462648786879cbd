package io.github.livestatus.lql;

/**
 * What a query selects and a row holds: a {@link Column} or a {@link Stat}. It is its own key in the row, and knows the type
 * of its values.
 *
 * @param <T> the type of the values
 */
public sealed interface Selected<T> permits Column, Stat {
    /** Returns the name that results show it under. */
    String name();
}
