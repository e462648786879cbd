package io.github.livestatus.mirror;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The values of one column of a table, one for each row, in the form that takes the least room. Each value is kept as JSON has it:
 * null, Boolean, Long, Double, String, List or Map. Immutable.
 */
abstract sealed class HeldColumn permits DictionaryColumn, RealColumn, TextColumn, WholeColumn {
    /** So many values may differ before it matters that few of them come again. */
    private static final int FEW = 16;

    /** So many different lists and dicts are told apart; what comes behind them is kept as it comes. */
    private static final int MOST_STRUCTURES = 1 << 12;

    /** Returns the values in the form that suits them. */
    static HeldColumn of(Object[] values) {
        boolean areWhole = true;
        boolean areReal = true;
        boolean areTexts = true;
        for (Object value : values) {
            areWhole &= value instanceof Long;
            areReal &= value instanceof Double;
            areTexts &= value instanceof String || value == null;
        }
        if (areWhole) {
            return WholeColumn.of(values);
        }
        int most = areReal ? FEW : areTexts ? Math.max(FEW, values.length / 3) : Integer.MAX_VALUE;
        Map<Object, Integer> places = new HashMap<>();
        List<Object> entries = new ArrayList<>();
        int[] codes = new int[values.length];
        for (int i = 0; i < codes.length && entries.size() <= most; i++) {
            boolean isSought = areTexts || entries.size() < MOST_STRUCTURES;
            Integer known = isSought ? places.putIfAbsent(values[i], entries.size()) : null;
            codes[i] = known == null ? entries.size() : known;
            if (known == null) {
                entries.add(JsonValue.compact(values[i]));
            }
        }
        if (entries.size() > most) {
            return areReal ? RealColumn.of(values) : TextColumn.of(values);
        }
        return DictionaryColumn.of(entries.toArray(), codes);
    }

    /** Returns how many rows there are. */
    abstract int size();

    /** Returns the value of a row as JSON has it. */
    abstract Object value(int row);

    boolean isNull(int row) {
        return false;
    }

    /** Returns true if there is a number to read. */
    abstract boolean isNumber(int row);

    abstract long longAt(int row);

    abstract double doubleAt(int row);

    abstract String textAt(int row);

    /** Returns how many bytes it takes, about. */
    abstract long bytes();

    /** Returns the values of these rows, in this order. */
    abstract HeldColumn gather(int[] rows);

    /**
     * Returns these values with others for some rows.
     *
     * @param rows the places of the other values; each place from the old size on is among them
     * @param size how many rows there are then, as many or more
     */
    abstract HeldColumn with(int[] rows, Object[] values, int size);

    /** Returns the values with others for some rows, in whatever form suits them now. */
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
