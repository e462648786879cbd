package io.github.livestatus.lql;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;

/**
 * A column whose values servers put in an order and compare with one another.
 *
 * @param <T> the type of the values
 */
public abstract sealed class OrderedColumn<T> extends Column<T> permits EnumColumn, StringColumn, TimeColumn {
    OrderedColumn(Table table, String name, Set<Dialect> dialects, ColumnType type) {
        super(table, name, dialects, type);
    }

    /** Compares with a value. */
    abstract Filter compared(Operator operator, T value);

    /** Whether it is this value. */
    public final Filter eq(T value) {
        return compared(Operator.EQ, value);
    }

    /** Whether it is any but this value. */
    public final Filter ne(T value) {
        return compared(Operator.NE, value);
    }

    /** Whether it comes before this value. */
    public final Filter lt(T value) {
        return compared(Operator.LT, value);
    }

    /** Whether it is this value or comes before it. */
    public final Filter le(T value) {
        return compared(Operator.LE, value);
    }

    /** Whether it comes behind this value. */
    public final Filter gt(T value) {
        return compared(Operator.GT, value);
    }

    /** Whether it is this value or comes behind it. */
    public final Filter ge(T value) {
        return compared(Operator.GE, value);
    }

    /**
     * Whether it is one of these; of no values, none is. Any number of values goes out in as many queries as it takes;
     * statistics over more than an LMD takes at once (1,000) are refused there, unless they are grouped by this column.
     */
    public final Filter in(Collection<? extends T> values) {
        Objects.requireNonNull(values, "values");
        return Filter.anyOf(values.stream().distinct().map(this::eq).toList());
    }
}
