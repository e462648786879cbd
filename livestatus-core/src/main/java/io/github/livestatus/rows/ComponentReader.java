package io.github.livestatus.rows;

import io.github.livestatus.lql.AnyColumn;
import io.github.livestatus.lql.BlobColumn;
import io.github.livestatus.lql.Coded;
import io.github.livestatus.lql.DictColumn;
import io.github.livestatus.lql.EnumColumn;
import io.github.livestatus.lql.FlagColumn;
import io.github.livestatus.lql.FloatColumn;
import io.github.livestatus.lql.IntColumn;
import io.github.livestatus.lql.ListColumn;
import io.github.livestatus.lql.Selected;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.lql.TimeColumn;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongFunction;

/** Reads one cell as the type of a record's component. */
interface ComponentReader {
    /**
     * The whole-number types, each with its conversion from long. The conversion throws ArithmeticException if the value does not
     * fit.
     */
    Map<Class<?>, LongFunction<Object>> WHOLE = Map.of(
            long.class, Long::valueOf,
            Long.class, Long::valueOf,
            int.class, Math::toIntExact,
            Integer.class, Math::toIntExact,
            short.class, ComponentReader::toShort,
            Short.class, ComponentReader::toShort,
            byte.class, ComponentReader::toByte,
            Byte.class, ComponentReader::toByte);

    /**
     * Returns the value of a cell.
     *
     * @throws ArithmeticException if the number is too large for the type
     */
    Object read(Cells cells, int cell);

    /**
     * Returns the reader for a component's type; null if this column cannot be read as that type.
     *
     * @param selected the column or stat; null if only its name is known, then the type decides
     */
    static ComponentReader of(Type type, Selected<?> selected) {
        if (selected instanceof Stat.ValueAggregate<?> value) {
            return of(type, value.column());
        } else if (type instanceof ParameterizedType of && of.getRawType() == Optional.class) {
            ComponentReader inner = of(raw(of.getActualTypeArguments()[0]), selected);
            return inner == null
                    ? null
                    : (cells, cell) ->
                            cells.isNull(cell) ? Optional.empty() : Optional.ofNullable(inner.read(cells, cell));
        }
        return of(raw(type), selected);
    }

    private static Class<?> raw(Type type) {
        Type raw = type instanceof ParameterizedType parameterized ? parameterized.getRawType() : type;
        return raw instanceof Class<?> known ? known : Object.class;
    }

    private static ComponentReader of(Class<?> type, Selected<?> selected) {
        if (type == String.class) {
            return Cells::textAt;
        } else if (type == Object.class) {
            return Cells::valueAt;
        } else if (WHOLE.containsKey(type)) {
            return isWhole(selected) ? whole(type) : null;
        } else if (type == double.class || type == Double.class) {
            return isWhole(selected) || isFloat(selected) ? real(type) : null;
        } else if (type == boolean.class || type == Boolean.class) {
            return isUntyped(selected) || selected instanceof FlagColumn || selected instanceof IntColumn
                    ? flag(type)
                    : null;
        } else if (type == Instant.class) {
            return isUntyped(selected) || isTime(selected) ? Cells::timeAt : null;
        } else if (type == byte[].class) {
            return isUntyped(selected) || selected instanceof BlobColumn ? Cells::bytesAt : null;
        } else if (type == List.class) {
            return isUntyped(selected)
                    ? Cells::listAt
                    : selected instanceof ListColumn<?> ? ValueDecoder.of(selected)::value : null;
        } else if (type == Map.class) {
            return isUntyped(selected)
                    ? Cells::dictAt
                    : selected instanceof DictColumn ? ValueDecoder.of(selected)::value : null;
        }
        return type.isEnum() ? constant(type, selected) : null;
    }

    private static boolean isUntyped(Selected<?> selected) {
        return selected == null || selected instanceof AnyColumn;
    }

    private static boolean isTime(Selected<?> selected) {
        return selected instanceof TimeColumn;
    }

    private static boolean isFloat(Selected<?> selected) {
        return selected instanceof FloatColumn || selected instanceof Stat.NumberAggregate;
    }

    private static boolean isWhole(Selected<?> selected) {
        return isUntyped(selected)
                || isTime(selected)
                || selected instanceof IntColumn
                || selected instanceof FlagColumn
                || selected instanceof EnumColumn<?>
                || selected instanceof Stat.Count;
    }

    private static ComponentReader whole(Class<?> type) {
        LongFunction<Object> made = WHOLE.get(type);
        return (cells, cell) -> type.isPrimitive() || cells.isNumber(cell) ? made.apply(cells.longAt(cell)) : null;
    }

    private static Short toShort(long value) {
        short fit = (short) value;
        return (short) check(value, fit);
    }

    private static Byte toByte(long value) {
        byte fit = (byte) value;
        return (byte) check(value, fit);
    }

    private static long check(long value, long fit) {
        if (value != fit) {
            throw new ArithmeticException(value + " does not fit");
        }
        return fit;
    }

    private static ComponentReader real(Class<?> type) {
        return (cells, cell) -> {
            double value = cells.doubleAt(cell);
            return value != 0 || type.isPrimitive() || cells.isNumber(cell) ? value : null;
        };
    }

    private static ComponentReader flag(Class<?> type) {
        return (cells, cell) -> type.isPrimitive() || cells.isNumber(cell) ? cells.longAt(cell) != 0 : null;
    }

    /** Returns a reader of the column's enum; for a number column without an enum, of any enum that has codes. */
    private static ComponentReader constant(Class<?> type, Selected<?> selected) {
        if (selected instanceof EnumColumn<?> column) {
            return column.constants() == type ? ValueDecoder.of(column)::value : null;
        }
        boolean isNumber = isUntyped(selected) || selected instanceof IntColumn;
        if (!isNumber || !Coded.class.isAssignableFrom(type)) {
            return null;
        }
        Object[] constants = type.getEnumConstants();
        return (cells, cell) -> {
            if (!cells.isNumber(cell)) {
                return null;
            }
            long code = cells.longAt(cell);
            for (Object constant : constants) {
                if (((Coded) constant).code() == code) {
                    return constant;
                }
            }
            cells.repaired(cell, code + " is not a known " + type.getSimpleName());
            return null;
        };
    }
}
