package io.github.livestatus.rows;

import io.github.livestatus.lql.Coded;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.ColumnType;
import io.github.livestatus.lql.EnumColumn;
import io.github.livestatus.lql.ListColumn;
import io.github.livestatus.lql.Selected;
import io.github.livestatus.lql.Stat;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Decodes the cells of one column or stat. The type is resolved once; each cell then needs one switch. Immutable. */
public final class ValueDecoder {
    /** The value that LMD 2.8.3 sends for states and flags of a missing service, for instance in comments of hosts. */
    private static final long ABSENT = -1;

    private static final Consumer<String> NOBODY = reason -> {};

    /** The decoder for a column known by name only. */
    static final ValueDecoder ANY = new ValueDecoder(ColumnType.ANY, null);

    private static final ValueDecoder COUNT = new ValueDecoder(ColumnType.NUMBER, null);
    private static final ValueDecoder AGGREGATE = new ValueDecoder(ColumnType.DECIMAL, null);

    private final ColumnType type;
    private final Column<?> column;
    private final Object[] constants;
    private final long[] codes;
    private final ElementReader elements;
    private final boolean areTexts;

    private ValueDecoder(ColumnType type, Column<?> column) {
        this.type = type;
        this.column = column;
        constants = column instanceof EnumColumn<?> state ? state.constants().getEnumConstants() : null;
        codes = constants == null ? null : codes(constants);
        elements = column instanceof ListColumn<?> list ? ElementReader.of(list) : null;
        areTexts = column instanceof ListColumn<?> list && list.elements() == String.class;
    }

    private static long[] codes(Object[] constants) {
        long[] codes = new long[constants.length];
        for (int i = 0; i < codes.length; i++) {
            codes[i] = ((Coded) constants[i]).code();
        }
        return codes;
    }

    /** Returns the decoder of a column or stat. */
    static ValueDecoder of(Selected<?> selected) {
        if (selected instanceof Stat.Count) {
            return COUNT;
        } else if (selected instanceof Stat.NumberAggregate) {
            return AGGREGATE;
        }
        Column<?> column = selected instanceof Stat.ValueAggregate<?> value ? value.column() : (Column<?>) selected;
        return new ValueDecoder(column.type(), column);
    }

    /** Returns the type of the cells. */
    public ColumnType type() {
        return type;
    }

    /** Returns the value of a cell; null if the server has no value. */
    public Object value(Cells cells, int cell) {
        return switch (type) {
            case TEXT -> cells.textAt(cell);
            case NUMBER -> number(cells, cell);
            case DECIMAL -> decimal(cells, cell);
            case FLAG -> flag(cells, cell);
            case TIME -> cells.timeAt(cell);
            case STATE -> state(cells, cell);
            case LIST -> list(cells, cell);
            case DICT -> dict(cells, cell);
            case BLOB -> cells.bytesAt(cell);
            case ANY -> cells.valueAt(cell);
        };
    }

    private Long number(Cells cells, int cell) {
        long value = cells.longAt(cell);
        return value != 0 || this == COUNT || cells.isNumber(cell) ? (Long) value : null;
    }

    private static Double decimal(Cells cells, int cell) {
        double value = cells.doubleAt(cell);
        return value != 0 || cells.isNumber(cell) ? (Double) value : null;
    }

    private static Boolean flag(Cells cells, int cell) {
        long flag = cells.longAt(cell);
        boolean isThere = flag != ABSENT && (flag != 0 || cells.isNumber(cell));
        return isThere ? (Boolean) (flag != 0) : null;
    }

    private Object state(Cells cells, int cell) {
        long code = cells.longAt(cell);
        if (code == 0 && !cells.isNumber(cell)) {
            return null;
        }
        for (int i = 0; i < codes.length; i++) {
            if (codes[i] == code) {
                return constants[i];
            }
        }
        if (code == ABSENT) {
            return null;
        }
        cells.repaired(
                cell,
                code + " is not a known " + ((EnumColumn<?>) column).constants().getSimpleName());
        return null;
    }

    private static Map<String, String> dict(Cells cells, int cell) {
        Map<String, String> dict = new LinkedHashMap<>();
        cells.dictAt(cell).forEach((key, value) -> dict.put(key, value == null ? "" : value.toString()));
        return Collections.unmodifiableMap(dict);
    }

    private List<Object> list(Cells cells, int cell) {
        List<Object> values = cells.listAt(cell);
        int size = values.size();
        for (int i = 0; i < size; i++) {
            Object value = values.get(i);
            boolean isAsSent = areTexts ? value instanceof String : elements.read(value, NOBODY) == value;
            if (!isAsSent) {
                return read(values, cells, cell);
            }
        }
        return values;
    }

    private List<Object> read(List<Object> values, Cells cells, int cell) {
        List<Object> list = new ArrayList<>(values.size());
        Consumer<String> repairs = reason -> cells.repaired(cell, reason);
        for (Object value : values) {
            Object element = elements.read(value, repairs);
            if (element == null) {
                cells.repaired(cell, "an element of " + column.name() + " cannot be read");
            } else {
                list.add(element);
            }
        }
        return Collections.unmodifiableList(list);
    }
}
