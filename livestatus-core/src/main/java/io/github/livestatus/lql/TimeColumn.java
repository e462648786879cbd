package io.github.livestatus.lql;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

/**
 * A column of points in time: servers send seconds since 1970. {@code Row.get} returns null for a time of 0 or -1, which means
 * never.
 */
public final class TimeColumn extends OrderedColumn<Instant> {
    TimeColumn(Table table, String name, Set<Dialect> dialects) {
        super(table, name, dialects, ColumnType.TIME);
    }

    /** Matches rows whose time is 0 or less, which means never. */
    public Filter isNever() {
        return new Filter.Comparison(this, Operator.LE, "0");
    }

    /**
     * Returns a comparison with the seconds of {@code value}. Its fraction is cut off, because values are whole seconds. Columns
     * called {@code last_update} and times of LMD itself have microseconds: there the fraction is sent, so that {@code
     * gt(row.get(...))} does not match the same row again.
     */
    @Override
    Filter compared(Operator operator, Instant value) {
        Objects.requireNonNull(value, "value");
        long micros = value.getNano() / 1000;
        boolean isWhole = micros == 0 || !Capability.TIME_FRACTIONS.isAbout(this);
        // Always six digits: a core takes .5 for five microseconds.
        String fraction = isWhole ? "" : String.format(Locale.ROOT, ".%06d", micros);
        return new Filter.Comparison(this, operator, value.getEpochSecond() + fraction);
    }
}
