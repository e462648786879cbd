package io.github.livestatus.lql;

import java.util.Set;

/** A column of yes and no: 1 and 0 on the wire, {@code true} and {@code false} from Icinga 2. Null reads as null. */
public record FlagColumn(Table table, String name, Set<Dialect> dialects) implements Column<Boolean> {
    /** @throws IllegalArgumentException for a name that no column can have */
    public FlagColumn {
        Identifiers.check("column", name);
    }

    /** Whether it is set. */
    public Filter isTrue() {
        return new Filter.Comparison(this, Operator.EQ, "1");
    }

    /** Whether it is not set. */
    public Filter isFalse() {
        return new Filter.Comparison(this, Operator.EQ, "0");
    }

    /** Whether it is so. */
    public Filter eq(boolean value) {
        return value ? isTrue() : isFalse();
    }

    @Override
    public Boolean read(Cells cells, int cell) {
        return cells.isNumber(cell) ? (Boolean) (cells.longAt(cell) != 0) : null;
    }

    @Override
    public int compare(Cells left, int leftCell, Cells right, int rightCell) {
        return Long.compare(left.longAt(leftCell), right.longAt(rightCell));
    }
}
