package io.github.livestatus.lql;

import java.time.Instant;
import java.util.Set;

/** A column of points in time: seconds since 1970 on the wire. A time of 0 (never) reads as null. */
public final class TimeColumn extends OrderedColumn<Instant> {
    TimeColumn(Table table, String name, Set<Dialect> dialects) {
        super(table, name, dialects, ColumnType.TIME);
    }

    /** Matches rows where it never happened: the server has 0. */
    public Filter isNever() {
        return new Filter.Comparison(this, Operator.LE, "0");
    }

    /** Compares with the seconds of {@code value}; its fraction is cut off. */
    @Override
    Filter compared(Operator operator, Instant value) {
        return new Filter.Comparison(this, operator, Long.toString(value.getEpochSecond()));
    }
}
