package io.github.livestatus.mirror;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of one column of a table, one for each row, in the form that takes the least memory. A value is a JSON value: null,
 * Boolean, Long, Double, String, List or Map. Immutable.
 */
abstract sealed class HeldColumn permits DictionaryColumn, DoubleColumn, LongColumn, TextColumn {
    /** A column with at most this many different values is always a dictionary, however few rows share a value. */
    private static final int FEW_VALUES = 16;

    /** The maximum number of dictionary entries that are compared with new values. Further values get an entry each. */
    private static final int MOST_COMPARED = 1 << 12;

    static HeldColumn of(Object[] values) {
        boolean areLongs = true;
        boolean areDoubles = true;
        boolean areTexts = true;
        for (Object value : values) {
            areLongs &= value instanceof Long;
            areDoubles &= value instanceof Double;
            areTexts &= value instanceof String || value == null;
        }
        LongColumn numbers = areLongs ? LongColumn.of(values) : null;
        if (numbers != null) {
            return numbers;
        }
        int most = areDoubles ? FEW_VALUES : areTexts ? Math.max(FEW_VALUES, values.length / 3) : Integer.MAX_VALUE;
        Map<Object, Integer> places = new HashMap<>();
        List<Object> entries = new ArrayList<>();
        int[] codes = new int[values.length];
        for (int i = 0; i < codes.length && entries.size() <= most; i++) {
            boolean isCompared = areTexts || entries.size() < MOST_COMPARED;
            Integer known = isCompared ? places.putIfAbsent(values[i], entries.size()) : null;
            codes[i] = known == null ? entries.size() : known;
            if (known == null) {
                entries.add(JsonValue.compact(values[i]));
            }
        }
        if (entries.size() > most) {
            return areDoubles ? DoubleColumn.of(values) : TextColumn.of(values);
        }
        return DictionaryColumn.of(entries.toArray(), codes);
    }

    /** Returns the number of rows. */
    abstract int size();

    /** Returns the value of a row. */
    abstract Object value(int row);

    /** Returns the approximate memory in bytes. */
    abstract long bytes();

    /**
     * Returns this column with other values for some rows.
     *
     * @param rows the rows that change; each row from the old size on is one of them
     * @param size the new number of rows, not below the old one
     */
    abstract HeldColumn with(int[] rows, Object[] values, int size);

    boolean isNull(int row) {
        return value(row) == null;
    }

    /** Returns true if the value can be read as a number. */
    boolean isNumber(int row) {
        return JsonValue.isNumber(value(row));
    }

    long longAt(int row) {
        return JsonValue.toLong(value(row));
    }

    double doubleAt(int row) {
        return JsonValue.toDouble(value(row));
    }

    String textAt(int row) {
        return JsonValue.toText(value(row));
    }

    /** Returns the values of these rows, in this order. */
    final HeldColumn only(int[] rows) {
        Object[] values = new Object[rows.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(rows[i]);
        }
        return of(values);
    }

    /** Does the same as {@link #with}, and determines anew which form takes the least memory. */
    final HeldColumn rebuilt(int[] rows, Object[] values, int size) {
        Object[] all = new Object[size];
        for (int i = 0; i < size(); i++) {
            all[i] = value(i);
        }
        for (int i = 0; i < rows.length; i++) {
            all[rows[i]] = values[i];
        }
        return of(all);
    }
}
