package io.github.livestatus.result;

import io.github.livestatus.lql.Cells;
import io.github.livestatus.lql.Coded;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Selected;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Makes records of rows. Names and types are settled once, for all rows of a result. */
final class RecordMapper<R extends Record> {
    /** Reads one cell as the type of a component. */
    private interface Reader {
        Object read(Cells cells, int cell);
    }

    private final Class<R> record;
    private final int[] indexes;
    private final Reader[] readers;
    private final MethodHandle constructor;

    RecordMapper(MethodHandles.Lookup lookup, Class<R> record, ResultColumns columns) {
        this.record = record;
        RecordComponent[] components = record.getRecordComponents();
        indexes = new int[components.length];
        readers = new Reader[components.length];
        for (int i = 0; i < components.length; i++) {
            indexes[i] = index(components[i], columns);
            readers[i] = reader(components[i], columns.selected(indexes[i]));
        }
        constructor = constructor(lookup, components);
    }

    R map(Row row) {
        Object[] values = new Object[readers.length];
        Cells cells = row.cells();
        for (int i = 0; i < values.length; i++) {
            values[i] = readers[i].read(cells, row.firstCell() + indexes[i]);
        }
        try {
            return record.cast((Object) constructor.invokeExact(values));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalArgumentException("the constructor of " + record.getSimpleName() + " failed", e);
        }
    }

    private MethodHandle constructor(MethodHandles.Lookup lookup, RecordComponent[] components) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            return finder(lookup)
                    .findConstructor(record, MethodType.methodType(void.class, types))
                    .asSpreader(Object[].class, types.length)
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (IllegalAccessException e) {
            throw new IllegalArgumentException(
                    "cannot make " + record.getName()
                            + ": make it public in an exported package, open its package, or use"
                            + " as(MethodHandles.lookup(), " + record.getSimpleName() + ".class)",
                    e);
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("a record without its canonical constructor", e);
        }
    }

    /** Sees private records in packages that are open to the caller, and public ones in exported packages. */
    private MethodHandles.Lookup finder(MethodHandles.Lookup lookup) {
        RecordMapper.class.getModule().addReads(record.getModule());
        try {
            return MethodHandles.privateLookupIn(record, lookup);
        } catch (IllegalAccessException e) {
            return MethodHandles.publicLookup();
        }
    }

    private int index(RecordComponent component, ResultColumns columns) {
        String name = columnName(component.getName());
        int index = columns.names().indexOf(name);
        if (index < 0) {
            throw new IllegalArgumentException(record.getSimpleName() + "." + component.getName() + " wants column "
                    + name + ", the result has " + columns.names());
        }
        return index;
    }

    /** Puts an underscore before each capital: hostName is host_name. */
    private static String columnName(String component) {
        return component.replaceAll("(\\p{Upper})", "_$1").toLowerCase(Locale.ROOT);
    }

    private Reader reader(RecordComponent component, Selected<?> selected) {
        Type type = component.getGenericType();
        if (type instanceof ParameterizedType of && of.getRawType() == Optional.class) {
            Reader inner = reader(component, raw(of.getActualTypeArguments()[0]), selected);
            return (cells, cell) ->
                    cells.isNull(cell) ? Optional.empty() : Optional.ofNullable(inner.read(cells, cell));
        }
        return reader(component, component.getType(), selected);
    }

    private Reader reader(RecordComponent component, Class<?> type, Selected<?> selected) {
        if (type == long.class) {
            return Cells::longAt;
        } else if (type == Long.class) {
            return (cells, cell) -> cells.isNumber(cell) ? cells.longAt(cell) : null;
        } else if (type == int.class || type == Integer.class) {
            return (cells, cell) ->
                    type.isPrimitive() || cells.isNumber(cell) ? Math.toIntExact(cells.longAt(cell)) : null;
        } else if (type == double.class) {
            return Cells::doubleAt;
        } else if (type == Double.class) {
            return (cells, cell) -> cells.isNumber(cell) ? cells.doubleAt(cell) : null;
        } else if (type == boolean.class) {
            return (cells, cell) -> cells.longAt(cell) != 0;
        } else if (type == Boolean.class) {
            return (cells, cell) -> cells.isNumber(cell) ? cells.longAt(cell) != 0 : null;
        } else if (type == String.class) {
            return Cells::textAt;
        } else if (type == Instant.class) {
            return Cells::timeAt;
        } else if (type == byte[].class) {
            return Cells::bytesAt;
        } else if (type == Object.class) {
            return Cells::valueAt;
        } else if (selected instanceof Column<?> && (type == List.class || type == Map.class || type.isEnum())) {
            return selected::read;
        } else if (type == List.class) {
            return Cells::listAt;
        } else if (type == Map.class) {
            return Cells::dictAt;
        } else if (type.isEnum() && Coded.class.isAssignableFrom(type)) {
            return coded(type);
        }
        throw new IllegalArgumentException(record.getSimpleName() + "." + component.getName() + " has type "
                + type.getSimpleName() + ", which no column can be read as");
    }

    private static Reader coded(Class<?> type) {
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
            cells.repaired(cell, code + " is no " + type.getSimpleName());
            return null;
        };
    }

    private static Class<?> raw(Type type) {
        if (type instanceof ParameterizedType parameterized) {
            return (Class<?>) parameterized.getRawType();
        }
        return (Class<?>) type;
    }
}
