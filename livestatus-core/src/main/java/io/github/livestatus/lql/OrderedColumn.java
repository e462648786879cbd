package io.github.livestatus.lql;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;

/**
 * A column whose values have an order.
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

    /** Matches rows whose value is another. */
    public final Filter ne(T value) {
        return compared(Operator.NE, value);
    }

    /** Matches rows whose value comes before this one. */
    public final Filter lt(T value) {
        return compared(Operator.LT, value);
    }

    /** Matches rows whose value is this one or comes before it. */
    public final Filter le(T value) {
        return compared(Operator.LE, value);
    }

    /** Matches rows whose value comes after this one. */
    public final Filter gt(T value) {
        return compared(Operator.GT, value);
    }

    /** Matches rows whose value is this one or comes after it. */
    public final Filter ge(T value) {
        return compared(Operator.GE, value);
    }

    /**
     * Matches rows whose value is one of these; without values, no row. Any number
     * of values goes out in as many queries as it takes;
     * statistics over more than an LMD takes at once (1,000) are refused there, unless they are grouped by this column.
     */
    public final Filter in(Collection<? extends T> values) {
        Objects.requireNonNull(values, "values");
        return Filter.anyOf(values.stream().distinct().map(this::eq).toList());
    }
}
