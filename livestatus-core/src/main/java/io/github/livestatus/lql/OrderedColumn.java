package io.github.livestatus.lql;

import java.util.Collection;

/**
 * A column whose values servers put in an order and compare with one another.
 *
 * @param <T> the type of the values
 */
public sealed interface OrderedColumn<T> extends Column<T> permits EnumColumn, StringColumn, TimeColumn {
    /** Compares with a value. */
    Filter compared(Operator operator, T value);

    /** Whether it is this value. */
    default Filter eq(T value) {
        return compared(Operator.EQ, value);
    }

    /** Whether it is any but this value. */
    default Filter ne(T value) {
        return compared(Operator.NE, value);
    }

    /** Whether it comes before this value. */
    default Filter lt(T value) {
        return compared(Operator.LT, value);
    }

    /** Whether it is this value or comes before it. */
    default Filter le(T value) {
        return compared(Operator.LE, value);
    }

    /** Whether it comes behind this value. */
    default Filter gt(T value) {
        return compared(Operator.GT, value);
    }

    /** Whether it is this value or comes behind it. */
    default Filter ge(T value) {
        return compared(Operator.GE, value);
    }

    /**
     * Whether it is one of these; of no values, none is. Any number of values is asked in as many queries as it takes;
     * statistics over more than an LMD takes at once (1,000) are refused there, unless they are grouped by this column.
     */
    default Filter in(Collection<? extends T> values) {
        return Filter.anyOf(values.stream().distinct().map(this::eq).toList());
    }
}
