package io.github.livestatus.lql;

import java.time.Instant;
import java.util.Set;

/** A column of points in time: seconds since 1970 on the wire. A time of 0 (never) reads as null. */
public record TimeColumn(Table table, String name, Set<Dialect> dialects) implements OrderedColumn<Instant> {
    /** @throws IllegalArgumentException for a name that no column can have */
    public TimeColumn {
        Identifiers.check("column", name);
    }

    /** Whether it never happened: the server has 0. */
    public Filter isNever() {
        return new Filter.Comparison(this, Operator.LE, "0");
    }

    /** Compares with the seconds of {@code value}; its fraction is cut off. */
    @Override
    public Filter compared(Operator operator, Instant value) {
        return new Filter.Comparison(this, operator, Long.toString(value.getEpochSecond()));
    }

    @Override
    public Instant read(Cells cells, int cell) {
        return cells.timeAt(cell);
    }

    @Override
    public int compare(Cells left, int leftCell, Cells right, int rightCell) {
        return Double.compare(left.doubleAt(leftCell), right.doubleAt(rightCell));
    }
}
