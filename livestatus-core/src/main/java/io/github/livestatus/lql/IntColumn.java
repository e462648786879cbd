package io.github.livestatus.lql;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;

/**
 * A column of whole numbers of up to 64 bits. {@code Row.get} returns null for a null cell. {@link Query#evaluateHere()} lets the
 * client make the comparisons with numbers that it would reject for Naemon, Nagios and Checkmk.
 */
public final class IntColumn extends NumberColumn<Long> {
    IntColumn(Table table, String name, Set<Dialect> dialects) {
        super(table, name, dialects, ColumnType.NUMBER);
    }

    /**
     * Matches rows whose value is this number.
     * The client rejects numbers of more than 32 bits for Naemon, Nagios and Checkmk.
     */
    public Filter eq(long value) {
        return compared(Operator.EQ, value);
    }

    /**
     * Matches rows whose value is another number.
     * The client rejects numbers of more than 32 bits for Naemon, Nagios and Checkmk.
     */
    public Filter ne(long value) {
        return compared(Operator.NE, value);
    }

    /**
     * Matches rows whose value is less than this number.
     * The client rejects numbers of more than 32 bits for Naemon, Nagios and Checkmk.
     */
    public Filter lt(long value) {
        return compared(Operator.LT, value);
    }

    /**
     * Matches rows whose value is less than or equal to this number.
     * The client rejects numbers of more than 32 bits for Naemon, Nagios and Checkmk.
     */
    public Filter le(long value) {
        return compared(Operator.LE, value);
    }

    /**
     * Matches rows whose value is greater than this number.
     * The client rejects numbers of more than 32 bits for Naemon, Nagios and Checkmk.
     */
    public Filter gt(long value) {
        return compared(Operator.GT, value);
    }

    /**
     * Matches rows whose value is greater than or equal to this number.
     * The client rejects numbers of more than 32 bits for Naemon, Nagios and Checkmk.
     */
    public Filter ge(long value) {
        return compared(Operator.GE, value);
    }

    /**
     * Matches rows whose value is in the collection. An empty collection matches no row. The client splits a large collection
     * into several queries. For an LMD the client rejects a query with statistics and more than 1,000 values, unless this
     * column is among the columns of the query.
     */
    public Filter in(Collection<Long> values) {
        Objects.requireNonNull(values, "values");
        return Filter.anyOf(values.stream().distinct().map(this::eq).toList());
    }

    private Filter compared(Operator operator, long value) {
        return new Filter.Comparison(this, operator, Long.toString(value));
    }
}
