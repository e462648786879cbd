package io.github.livestatus.lql;

import java.util.Collection;
import java.util.Objects;
import java.util.Set;

/** A column of whole numbers of up to 64 bits. Null is read as null. */
public final class IntColumn extends NumberColumn<Long> {
    IntColumn(Table table, String name, Set<Dialect> dialects) {
        super(table, name, dialects, ColumnType.NUMBER);
    }

    /** Matches rows whose value is this number. Beyond 32 bits not on Naemon, Nagios and Checkmk. */
    public Filter eq(long value) {
        return compared(Operator.EQ, value);
    }

    /** Matches rows whose value is another number. Beyond 32 bits not on Naemon, Nagios and Checkmk. */
    public Filter ne(long value) {
        return compared(Operator.NE, value);
    }

    /** Matches rows whose value is less than this. Beyond 32 bits not on Naemon, Nagios and Checkmk. */
    public Filter lt(long value) {
        return compared(Operator.LT, value);
    }

    /** Matches rows whose value is this or less. Beyond 32 bits not on Naemon, Nagios and Checkmk. */
    public Filter le(long value) {
        return compared(Operator.LE, value);
    }

    /** Matches rows whose value is more than this. Beyond 32 bits not on Naemon, Nagios and Checkmk. */
    public Filter gt(long value) {
        return compared(Operator.GT, value);
    }

    /** Matches rows whose value is this or more. Beyond 32 bits not on Naemon, Nagios and Checkmk. */
    public Filter ge(long value) {
        return compared(Operator.GE, value);
    }

    /**
     * Matches rows whose value is one of these; without values, no row.
     * Any number of values goes out, in as many queries as it takes; statistics over more than an LMD takes at once
     * (1,000) are refused there, unless they are grouped by this column.
     */
    public Filter in(Collection<Long> values) {
        Objects.requireNonNull(values, "values");
        return Filter.anyOf(values.stream().distinct().map(this::eq).toList());
    }

    private Filter compared(Operator operator, long value) {
        return new Filter.Comparison(this, operator, Long.toString(value));
    }
}
