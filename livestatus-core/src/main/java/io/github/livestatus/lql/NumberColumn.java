package io.github.livestatus.lql;

import java.util.Set;

/**
 * A column of numbers, over which servers can compute statistics.
 *
 * @param <T> the type of the values
 */
public abstract sealed class NumberColumn<T extends Number> extends Column<T> permits FloatColumn, IntColumn {
    NumberColumn(Table table, String name, Set<Dialect> dialects, ColumnType type) {
        super(table, name, dialects, type);
    }
}
