package io.github.livestatus.lql;

import java.util.Set;

/** A column of yes and no: 1 and 0 on the wire, {@code true} and {@code false} from Icinga 2. Null reads as null. */
public final class FlagColumn extends Column<Boolean> {
    FlagColumn(Table table, String name, Set<Dialect> dialects) {
        super(table, name, dialects, ColumnType.FLAG);
    }

    /** Matches rows where it is set. */
    public Filter isTrue() {
        return new Filter.Comparison(this, Operator.EQ, "1");
    }

    /** Matches rows where it is not set. */
    public Filter isFalse() {
        return new Filter.Comparison(this, Operator.EQ, "0");
    }

    /** Matches rows where it has this value. */
    public Filter eq(boolean value) {
        return value ? isTrue() : isFalse();
    }
}
