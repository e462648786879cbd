package io.github.livestatus.lql;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;

/**
 * A column whose values have an order. Times are compared as points in time, and constants of an enum by their numbers. Texts are
 * compared character by character, so all capital letters come before all small ones.
 *
 * @param <T> the type of the values
 */
public abstract sealed class OrderedColumn<T> extends Column<T> permits EnumColumn, StringColumn, TimeColumn {
    OrderedColumn(Table table, String name, Set<Dialect> dialects, ColumnType type) {
        super(table, name, dialects, type);
    }

    /** Returns a filter that compares the column with a value. */
    abstract Filter compared(Operator operator, T value);

    /** Matches rows whose value is this value. */
    public final Filter eq(T value) {
        return compared(Operator.EQ, value);
    }

    /** Matches rows whose value is another value. */
    public final Filter ne(T value) {
        return compared(Operator.NE, value);
    }

    /** Matches rows whose value is less than this value. */
    public final Filter lt(T value) {
        return compared(Operator.LT, value);
    }

    /** Matches rows whose value is less than or equal to this value. */
    public final Filter le(T value) {
        return compared(Operator.LE, value);
    }

    /** Matches rows whose value is greater than this value. */
    public final Filter gt(T value) {
        return compared(Operator.GT, value);
    }

    /** Matches rows whose value is greater than or equal to this value. */
    public final Filter ge(T value) {
        return compared(Operator.GE, value);
    }

    /**
     * Matches rows whose value is in the collection. An empty collection matches no row. The client splits a large collection
     * into several queries. For an LMD the client rejects a query with statistics and more than 1,000 values, unless this
     * column is among the columns of the query.
     */
    public final Filter in(Collection<? extends T> values) {
        Objects.requireNonNull(values, "values");
        return Filter.anyOf(values.stream().distinct().map(this::eq).toList());
    }
}
