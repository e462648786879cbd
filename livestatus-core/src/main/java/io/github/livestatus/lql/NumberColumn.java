package io.github.livestatus.lql;

/**
 * A column of numbers, which servers can compute with.
 *
 * @param <T> the type of the values
 */
public sealed interface NumberColumn<T extends Number> extends Column<T> permits FloatColumn, IntColumn {}
