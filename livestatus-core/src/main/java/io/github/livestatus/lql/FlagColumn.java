package io.github.livestatus.lql;

import java.util.Set;

/** A column of yes and no: 1 and 0 on the wire, {@code true} and {@code false} from Icinga 2. Null reads as null. */
public record FlagColumn(Table table, String name, Set<Dialect> dialects) implements Column<Boolean> {
    public FlagColumn {
        Name.check("column", name);
    }

    public Filter isTrue() {
        return new Filter.Comparison(this, Operator.EQ, "1");
    }

    public Filter isFalse() {
        return new Filter.Comparison(this, Operator.EQ, "0");
    }

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
