package io.github.livestatus.lql;

import java.time.Instant;
import java.util.Locale;
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

    /**
     * Compares with the seconds of {@code value}. Its fraction is cut off, as values are whole seconds, except in columns called
     * {@code last_update} and in times of LMD itself: there it is sent to the microsecond, so that {@code gt(row.get(...))} does
     * not find the row again.
     */
    @Override
    Filter compared(Operator operator, Instant value) {
        long micros = value.getNano() / 1000;
        boolean isWhole = micros == 0 || !Capability.TIME_FRACTIONS.isAbout(this);
        // Always six digits: a core reads .5 as five microseconds.
        String fraction = isWhole ? "" : String.format(Locale.ROOT, ".%06d", micros);
        return new Filter.Comparison(this, operator, value.getEpochSecond() + fraction);
    }
}
