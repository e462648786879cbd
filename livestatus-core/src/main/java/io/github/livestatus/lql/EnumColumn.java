package io.github.livestatus.lql;

import java.util.Objects;
import java.util.Set;

/**
 * A column of numbers that stand for the constants of an enum, such as the state of a host. {@code Row.get} returns null for a
 * number without a constant, and counts it as a repair; {@code Row.getLong} returns the number. Constants are compared by their
 * numbers.
 *
 * @param <E> the enum
 */
public final class EnumColumn<E extends Enum<E> & Coded> extends OrderedColumn<E> {
    private final Class<E> constants;

    EnumColumn(Table table, String name, Set<Dialect> dialects, Class<E> constants) {
        super(table, name, dialects, ColumnType.STATE);
        this.constants = Objects.requireNonNull(constants, "constants");
    }

    /** Returns the enum. */
    public Class<E> constants() {
        return constants;
    }

    @Override
    Class<?> valueClass() {
        return constants;
    }

    @Override
    Filter compared(Operator operator, E value) {
        return new Filter.Comparison(
                this,
                operator,
                Integer.toString(Objects.requireNonNull(value, "value").code()));
    }
}
