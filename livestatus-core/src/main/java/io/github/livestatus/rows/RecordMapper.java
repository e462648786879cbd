package io.github.livestatus.rows;

import io.github.livestatus.lql.Selected;
import io.github.livestatus.text.Printable;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Converts rows to records. Names and types are resolved once for all rows of the same columns. Thread-safe. */
final class RecordMapper<R extends Record> {
    /**
     * Number of rows after which a handle is made that fills the components without an array. Its parts are compiled for these
     * columns only, so it pays for queries that are repeated.
     */
    private static final int MANY = 1 << 16;

    /** Maximum number of components of that handle: three arguments each, of at most 255. */
    private static final int MOST_DIRECT = 80;

    /** The component that every row can fill: without a column of this name it is the row's site. */
    private static final String SITE = "site";

    /** The arguments of {@link #direct}. */
    private static final MethodType ROW = MethodType.methodType(Object.class, Cells.class, int.class, String.class);

    private final Class<R> record;
    private final RowColumns columns;
    private final RecordShape shape;
    private final int[] indexes;
    private final ComponentReader[] readers;
    private final MethodHandle constructor;
    private final MethodHandle spreader;

    /** Number of rows that were mapped; roughly, because threads may overwrite each other's count. */
    private int mapped;

    /** Makes a record of cells, the number of the first one, and the site; null until many rows were mapped. */
    private volatile MethodHandle direct;

    private RecordMapper(MethodHandles.Lookup lookup, Class<R> record, RowColumns columns) {
        this.record = record;
        this.columns = columns;
        shape = RecordShape.of(record);
        indexes = new int[shape.size()];
        readers = new ComponentReader[shape.size()];
        List<String> missing = new ArrayList<>();
        for (int i = 0; i < indexes.length; i++) {
            settle(i, missing);
        }
        if (!missing.isEmpty()) {
            throw new IllegalArgumentException(Printable.line(record.getSimpleName() + " needs "
                    + String.join(", ", missing) + "; the result has " + described(columns)));
        }
        constructor = shape.constructor(lookup);
        spreader = shape.spreader(constructor);
    }

    /**
     * Returns the mapper of a record and columns, which keep it for the next query.
     *
     * @throws IllegalArgumentException if the record cannot be created from these columns, or not by this lookup
     */
    @SuppressWarnings("unchecked") // the record is the same class
    static <R extends Record> RecordMapper<R> of(MethodHandles.Lookup lookup, Class<R> record, RowColumns columns) {
        RecordMapper<?> known = columns.mapper();
        if (known != null && known.record == record) {
            known.shape.constructor(lookup); // checks the access
            return (RecordMapper<R>) known;
        }
        RecordMapper<R> made = new RecordMapper<>(lookup, record, columns);
        columns.mapper(made);
        return made;
    }

    private void settle(int component, List<String> missing) {
        String name = shape.column(component);
        Type type = shape.component(component).getGenericType();
        indexes[component] = columns.names().indexOf(name);
        if (indexes[component] >= 0) {
            readers[component] = ComponentReader.of(type, columns.selected(indexes[component]));
        }
        boolean isSite = indexes[component] < 0 && name.equals(SITE) && (type == String.class || type == Object.class);
        if (readers[component] == null && !isSite) {
            missing.add(name + " as " + type.getTypeName().replaceAll("[\\w.]+[.$](?=\\w)", ""));
        }
    }

    private static String described(RowColumns columns) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            Selected<?> selected = columns.selected(i);
            String kind = selected == null ? "" : selected.getClass().getSimpleName();
            all.add(columns.names().get(i) + (kind.isEmpty() || kind.equals("AnyColumn") ? "" : " (" + kind + ")"));
        }
        return String.join(", ", all);
    }

    /**
     * Returns the record of a row.
     *
     * @param number the index of the row, from 0, for error messages
     */
    R map(int number, CellRow row) {
        MethodHandle maker = direct;
        if (maker == null) {
            if (++mapped == MANY && readers.length <= MOST_DIRECT) {
                direct = direct();
            }
            return mapByArray(number, row);
        }
        try {
            return record.cast((Object) maker.invokeExact(row.cells(), row.firstCell(), row.site()));
        } catch (ArithmeticException e) {
            return mapByArray(number, row); // throws again, with the column
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw failed(e);
        }
    }

    private R mapByArray(int number, CellRow row) {
        Object[] values = new Object[readers.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(number, i, row);
        }
        try {
            return record.cast((Object) spreader.invokeExact(values));
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw failed(e);
        }
    }

    private IllegalArgumentException failed(Throwable e) {
        return new IllegalArgumentException("the constructor of " + record.getSimpleName() + " failed", e);
    }

    /** Returns the constructor, with a call of {@link #read} in place of each argument. */
    private MethodHandle direct() {
        try {
            MethodType read = MethodType.methodType(
                    Object.class, ComponentReader.class, int.class, Cells.class, int.class, String.class);
            MethodHandle reading = MethodHandles.lookup().findStatic(RecordMapper.class, "read", read);
            MethodHandle made = constructor;
            for (int i = readers.length - 1; i >= 0; i--) {
                MethodHandle one = MethodHandles.insertArguments(reading, 0, readers[i], indexes[i]);
                Class<?> type = made.type().parameterType(i);
                made = MethodHandles.collectArguments(
                        made, i, one.asType(one.type().changeReturnType(type)));
            }
            int[] order = new int[made.type().parameterCount()];
            Arrays.setAll(order, i -> i % ROW.parameterCount());
            return MethodHandles.permuteArguments(made.asType(made.type().changeReturnType(Object.class)), ROW, order);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no access to an own method", e);
        }
    }

    private static Object read(ComponentReader reader, int index, Cells cells, int first, String site) {
        return index < 0 ? site : reader.read(cells, first + index);
    }

    private Object value(int number, int component, CellRow row) {
        try {
            return read(readers[component], indexes[component], row.cells(), row.firstCell(), row.site());
        } catch (ArithmeticException e) {
            RecordComponent unfit = shape.component(component);
            throw new IllegalArgumentException("row " + number + ", column " + shape.column(component) + ": "
                    + row.cells().longAt(row.firstCell() + indexes[component]) + " does not fit "
                    + record.getSimpleName() + "." + unfit.getName() + ", which is "
                    + unfit.getType().getSimpleName());
        }
    }
}
