package io.github.livestatus.rows;

import io.github.livestatus.lql.Selected;
import io.github.livestatus.text.Printable;
import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.List;

/** Converts rows to records. Names and types are resolved once for all rows of a result. */
final class RecordMapper<R extends Record> {
    /** The component that every row can fill: without a column of this name it is the row's site. */
    private static final String SITE = "site";

    private final Class<R> record;
    private final RowColumns columns;
    private final RecordShape shape;
    private final int[] indexes;
    private final ComponentReader[] readers;
    private final MethodHandle constructor;

    RecordMapper(MethodHandles.Lookup lookup, Class<R> record, RowColumns columns) {
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
        Object[] values = new Object[readers.length];
        Cells cells = row.cells();
        for (int i = 0; i < values.length; i++) {
            values[i] = indexes[i] < 0 ? row.site() : value(number, i, cells, row.firstCell() + indexes[i]);
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
            RecordComponent unfit = shape.component(component);
            throw new IllegalArgumentException("row " + row + ", column " + shape.column(component) + ": "
                    + cells.longAt(cell) + " does not fit " + record.getSimpleName() + "." + unfit.getName()
                    + ", which is " + unfit.getType().getSimpleName());
        }
    }
}
