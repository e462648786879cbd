package io.github.livestatus.lql;

import java.time.Instant;
import java.util.Set;

/** A column of points in time: seconds since 1970 on the wire. A time of 0 (never) reads as null. */
public record TimeColumn(Table table, String name, Set<Dialect> dialects) implements Column<Instant> {
    public TimeColumn {
        Name.check("column", name);
    }

    public Filter eq(Instant value) {
        return compared(Operator.EQ, value);
    }

    public Filter ne(Instant value) {
        return compared(Operator.NE, value);
    }

    public Filter lt(Instant value) {
        return compared(Operator.LT, value);
    }

    public Filter le(Instant value) {
        return compared(Operator.LE, value);
    }

    public Filter gt(Instant value) {
        return compared(Operator.GT, value);
    }

    /** At or after: the seconds of {@code value} are compared, its fraction is cut off. */
    public Filter ge(Instant value) {
        return compared(Operator.GE, value);
    }

    /** Whether it never happened: the server has 0. */
    public Filter isNever() {
        return new Filter.Comparison(this, Operator.LE, "0");
    }

    private Filter compared(Operator operator, Instant value) {
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
