package io.github.livestatus.lql;

import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * A column that is known by name only, as raw LQL has it. Its values are those of JSON: null, Boolean, Long, Double, String,
 * List or Map; every operator may be tried, the server decides.
 */
public record AnyColumn(Table table, String name) implements Column<Object> {
    private static final Set<Dialect> EVERY = Set.copyOf(EnumSet.allOf(Dialect.class));

    /** @throws IllegalArgumentException for a name that no column can have */
    public AnyColumn {
        Objects.requireNonNull(table, "table");
        Identifiers.check("column", name);
    }

    /** Compares with a text, as LQL writes it. */
    public Filter compared(Operator operator, String value) {
        return new Filter.Comparison(this, operator, value);
    }

    @Override
    public Set<Dialect> dialects() {
        return EVERY;
    }

    @Override
    public Object read(Cells cells, int cell) {
        return cells.valueAt(cell);
    }

    /** Numbers by size where both are numbers, else as text, which digits in quotes are too: a host may be called 10. */
    @Override
    public int compare(Cells left, int leftCell, Cells right, int rightCell) {
        Object leftValue = left.valueAt(leftCell);
        Object rightValue = right.valueAt(rightCell);
        if (leftValue instanceof Number leftNumber && rightValue instanceof Number rightNumber) {
            return Double.compare(leftNumber.doubleValue(), rightNumber.doubleValue());
        }
        return Text.compare(left.textAt(leftCell), right.textAt(rightCell));
    }
}
