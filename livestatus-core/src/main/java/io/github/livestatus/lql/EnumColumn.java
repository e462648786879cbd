package io.github.livestatus.lql;

import java.util.Objects;
import java.util.Set;

/**
 * A column of numbers that stand for something, such as the state of a host. A number that no constant stands for reads as
 * null and is counted as a repair; the number itself stays readable with {@code Row.getLong}.
 *
 * @param type the enum whose constants the numbers stand for
 */
public record EnumColumn<E extends Enum<E> & Coded>(Table table, String name, Set<Dialect> dialects, Class<E> type)
        implements OrderedColumn<E> {
    /** @throws IllegalArgumentException for a name that no column can have */
    public EnumColumn {
        Identifiers.check("column", name);
        Objects.requireNonNull(type, "type");
    }

    @Override
    public Filter compared(Operator operator, E value) {
        return new Filter.Comparison(this, operator, Integer.toString(value.code()));
    }

    @Override
    public E read(Cells cells, int cell) {
        if (!cells.isNumber(cell)) {
            return null;
        }
        long code = cells.longAt(cell);
        for (E constant : Codes.of(type)) {
            if (constant.code() == code) {
                return constant;
            }
        }
        cells.repaired(cell, code + " is no " + type.getSimpleName());
        return null;
    }

    @Override
    public int compare(Cells left, int leftCell, Cells right, int rightCell) {
        return Long.compare(left.longAt(leftCell), right.longAt(rightCell));
    }
}
