package io.github.livestatus.lql;

import java.util.Set;

/**
 * A column of flags: servers send 1 and 0, Icinga 2 also {@code true} and {@code false}. {@code Row.get} returns null for a null
 * cell and for -1. A null flag matches neither {@link #isTrue()} nor {@link #isFalse()}.
 */
public final class FlagColumn extends Column<Boolean> {
    FlagColumn(Table table, String name, Set<Dialect> dialects) {
        super(table, name, dialects, ColumnType.FLAG);
    }

    /** Matches rows whose flag is true. */
    public Filter isTrue() {
        return new Filter.Comparison(this, Operator.EQ, "1");
    }

    /** Matches rows whose flag is false. */
    public Filter isFalse() {
        return new Filter.Comparison(this, Operator.EQ, "0");
    }

    /** Matches rows whose flag has this value. */
    public Filter eq(boolean value) {
        return value ? isTrue() : isFalse();
    }
}
