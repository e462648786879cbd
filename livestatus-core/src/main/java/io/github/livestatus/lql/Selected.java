package io.github.livestatus.lql;

/**
 * What a query selects: a {@link Column} or a {@link Stat}. It is also the key with which a row returns the value, and has the type of
 * the value.
 *
 * @param <T> the type of the values
 */
public sealed interface Selected<T> permits Column, Stat {
    /** Returns the name of it in results. */
    String name();
}
