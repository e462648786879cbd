package io.github.livestatus.lql;

import java.util.Set;

/** A column of floating point numbers. A number the server left out reads as null. */
public final class FloatColumn extends NumberColumn<Double> {
    FloatColumn(Table table, String name, Set<Dialect> dialects) {
        super(table, name, dialects, ColumnType.DECIMAL);
    }

    /** Whether it is this number. */
    public Filter eq(double value) {
        return compared(Operator.EQ, value);
    }

    /** Whether it is any but this number. */
    public Filter ne(double value) {
        return compared(Operator.NE, value);
    }

    /** Whether it is less than this. */
    public Filter lt(double value) {
        return compared(Operator.LT, value);
    }

    /** Whether it is this or less. */
    public Filter le(double value) {
        return compared(Operator.LE, value);
    }

    /** Whether it is more than this. */
    public Filter gt(double value) {
        return compared(Operator.GT, value);
    }

    /** Whether it is this or more. */
    public Filter ge(double value) {
        return compared(Operator.GE, value);
    }

    private Filter compared(Operator operator, double value) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new IllegalArgumentException("no server compares " + name() + " with " + value);
        }
        return new Filter.Comparison(this, operator, Double.toString(value));
    }
}
