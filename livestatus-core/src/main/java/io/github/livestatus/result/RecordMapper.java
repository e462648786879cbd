package io.github.livestatus.result;

import io.github.livestatus.lql.Cells;
import io.github.livestatus.lql.Selected;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;

/** Makes records of rows. Names and types are settled once, for all rows of a result. */
final class RecordMapper<R extends Record> {
    /**
     * The constructor of a record once somebody may call it: one handle gets compiled. Another for each result would not, and
     * took 16.4 ms of CPU time instead of 12.4 for 50,000 rows, and 128 us instead of 56 for 200 (JDK 17).
     *
     * <p>A cache, and no state: what is in it follows from the class, is the same whoever asked first, goes with the class, and
     * is used for nobody whose lookup may not make the record. It is set later than computed, as only that lookup finds it.
     */
    private static final ClassValue<AtomicReference<MethodHandle>> CONSTRUCTORS = new ClassValue<>() {
        @Override
        protected AtomicReference<MethodHandle> computeValue(Class<?> type) {
            return new AtomicReference<>();
        }
    };

    private final Class<R> record;
    private final ResultColumns columns;
    private final RecordComponent[] components;
    private final int[] indexes;
    private final ComponentReader[] readers;
    private final MethodHandle constructor;

    RecordMapper(MethodHandles.Lookup lookup, Class<R> record, ResultColumns columns) {
        this.record = record;
        this.columns = columns;
        components = record.getRecordComponents();
        indexes = new int[components.length];
        readers = new ComponentReader[components.length];
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < components.length; i++) {
            settle(i, missing);
        }
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(record.getSimpleName() + " wants " + String.join(", ", missing)
                    + "; the result has " + described(columns));
        }
        constructor = constructor(lookup);
    }

    private void settle(int component, List<String> missing) {
        String name = columnName(components[component]);
        indexes[component] = columns.names().indexOf(name);
        if (indexes[component] >= 0) {
            Selected<?> selected = columns.selected(indexes[component]);
            readers[component] = ComponentReader.of(components[component].getGenericType(), selected);
        }
        if (readers[component] == null) {
            missing.add(name + " as "
                    + components[component].getGenericType().getTypeName().replaceAll("[\\w.]+[.$](?=\\w)", ""));
        }
    }

    /** As its annotation says, or with an underscore before each capital: hostName is host_name. */
    private static String columnName(RecordComponent component) {
        ColumnName named = component.getAnnotation(ColumnName.class);
        return named == null
                ? component.getName().replaceAll("(\\p{Upper})", "_$1").toLowerCase(Locale.ROOT)
                : named.value();
    }

    private static String described(ResultColumns columns) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Selected<?> selected = columns.selected(i);
            String kind = selected == null ? "" : selected.getClass().getSimpleName();
            all.add(columns.names().get(i) + (kind.isEmpty() || kind.equals("AnyColumn") ? "" : " (" + kind + ")"));
        }
        return String.join(", ", all);
    }

    /**
     * Makes the record of a row.
     *
     * @param number which row it is, from 0, for errors
     */
    R map(int number, Row row) {
        Object[] values = new Object[readers.length];
        Cells cells = row.cells();
        for (int i = 0; i < values.length; i++) {
            values[i] = value(number, i, cells, row.firstCell() + indexes[i]);
        }
        try {
            return record.cast((Object) constructor.invokeExact(values));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalArgumentException("the constructor of " + record.getSimpleName() + " failed", e);
        }
    }

    private Object value(int row, int component, Cells cells, int cell) {
        try {
            return readers[component].read(cells, cell);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException("row " + row + ", column "
                    + columns.names().get(indexes[component]) + ": " + cells.longAt(cell) + " does not fit "
                    + record.getSimpleName() + "." + components[component].getName() + ", which is "
                    + components[component].getType().getSimpleName());
        }
    }

    private MethodHandle constructor(MethodHandles.Lookup lookup) {
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            MethodHandle allowed = finder(lookup).findConstructor(record, MethodType.methodType(void.class, types));
            AtomicReference<MethodHandle> known = CONSTRUCTORS.get(record);
            if (known.get() == null) {
                known.set(allowed.asSpreader(Object[].class, types.length)
                        .asType(MethodType.methodType(Object.class, Object[].class)));
            }
            return known.get();
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
}
