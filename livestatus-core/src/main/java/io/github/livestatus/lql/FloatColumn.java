package io.github.livestatus.lql;

import java.util.Set;

/** A column of floating point numbers. {@code Row.get} returns null for null. */
public final class FloatColumn extends NumberColumn<Double> {
    FloatColumn(Table table, String name, Set<Dialect> dialects) {
        super(table, name, dialects, ColumnType.DECIMAL);
    }

    /** Matches rows whose value is this number. */
    public Filter eq(double value) {
        return compared(Operator.EQ, value);
    }

    /** Matches rows whose value is another number. */
    public Filter ne(double value) {
        return compared(Operator.NE, value);
    }

    /** Matches rows whose value is less than this number. */
    public Filter lt(double value) {
        return compared(Operator.LT, value);
    }

    /** Matches rows whose value is less than or equal to this number. */
    public Filter le(double value) {
        return compared(Operator.LE, value);
    }

    /** Matches rows whose value is greater than this number. */
    public Filter gt(double value) {
        return compared(Operator.GT, value);
    }

    /** Matches rows whose value is greater than or equal to this number. */
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
