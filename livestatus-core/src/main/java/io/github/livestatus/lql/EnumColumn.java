package io.github.livestatus.lql;

import java.util.Objects;
import java.util.Set;

/**
 * A column of numbers that stand for something, such as the state of a host. A number that no constant stands for reads as
 * null and is counted as a repair; the number itself stays readable with {@code Row.getLong}.
 *
 * @param <E> the enum whose constants the numbers stand for
 */
public final class EnumColumn<E extends Enum<E> & Coded> extends OrderedColumn<E> {
    private final Class<E> constants;

    EnumColumn(Table table, String name, Set<Dialect> dialects, Class<E> constants) {
        super(table, name, dialects, ColumnType.STATE);
        this.constants = Objects.requireNonNull(constants, "constants");
    }

    /** Returns the enum whose constants the numbers stand for. */
    public Class<E> constants() {
        return constants;
    }

    @Override
    Class<?> valueClass() {
        return constants;
    }

    @Override
    Filter compared(Operator operator, E value) {
        return new Filter.Comparison(this, operator, Integer.toString(value.code()));
    }
}
