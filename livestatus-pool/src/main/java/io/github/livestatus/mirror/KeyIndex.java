package io.github.livestatus.mirror;

import io.github.livestatus.lql.ColumnType;
import io.github.livestatus.rows.Cells;
import java.util.List;

/** Finds rows by the values of some columns, which no two rows have all alike. Immutable. */
final class KeyIndex {
    private final HeldColumn[] columns;
    private final ColumnType[] types;

    /** For each slot the number of its row plus 1, at or behind the place of its hash; 0 where there is none. */
    private final int[] slots;

    /** @param types what the columns hold: text, or else whole numbers */
    KeyIndex(HeldColumn[] columns, ColumnType[] types, int size) {
        this.columns = columns;
        this.types = types;
        this.slots = new int[Integer.highestOneBit(size + size / 2 + 1) * 2];
        for (int row = 0; row < size; row++) {
            int slot = first(hash(row));
            while (slots[slot] != 0) {
                slot = next(slot);
            }
            slots[slot] = row + 1;
        }
    }

    private int hash(int row) {
        int hash = 1;
        for (HeldColumn column : columns) {
            hash = 31 * hash + column.hashAt(row);
        }
        return hash;
    }

    private int first(int hash) {
        return (hash ^ hash >>> 16) * 0x9e3779b1 >>> 7 & slots.length - 1;
    }

    private int next(int slot) {
        return slot + 1 & slots.length - 1;
    }

    /** Returns the row of these values; -1 where there is none. */
    int find(List<Object> key) {
        int hash = 1;
        for (Object part : key) {
            hash = 31 * hash + part.hashCode();
        }
        for (int slot = first(hash); slots[slot] != 0; slot = next(slot)) {
            if (isAt(slots[slot] - 1, key)) {
                return slots[slot] - 1;
            }
        }
        return -1;
    }

    private boolean isAt(int row, List<Object> key) {
        for (int i = 0; i < columns.length; i++) {
            boolean isSame = key.get(i) instanceof Long number
                    ? columns[i].longAt(row) == number
                    : columns[i].textAt(row).equals(key.get(i));
            if (!isSame) {
                return false;
            }
        }
        return true;
    }

    /**
     * Returns the row of the values that some cells have; -1 where there is none.
     *
     * @param cellNumbers the cells of the values
     * @param expected the row that it is likely to be
     */
    int find(Cells cells, int[] cellNumbers, int expected) {
        if (expected < columnSize() && isAt(expected, cells, cellNumbers)) {
            return expected;
        }
        int hash = 1;
        for (int i = 0; i < cellNumbers.length; i++) {
            hash = 31 * hash
                    + (types[i] == ColumnType.TEXT
                            ? cells.textAt(cellNumbers[i]).hashCode()
                            : Long.hashCode(cells.longAt(cellNumbers[i])));
        }
        for (int slot = first(hash); slots[slot] != 0; slot = next(slot)) {
            if (isAt(slots[slot] - 1, cells, cellNumbers)) {
                return slots[slot] - 1;
            }
        }
        return -1;
    }

    private int columnSize() {
        return columns.length == 0 ? 0 : columns[0].size();
    }

    private boolean isAt(int row, Cells cells, int[] cellNumbers) {
        for (int i = columns.length - 1; i >= 0; i--) {
            boolean isSame = types[i] == ColumnType.TEXT
                    ? columns[i].textAt(row).equals(cells.textAt(cellNumbers[i]))
                    : columns[i].longAt(row) == cells.longAt(cellNumbers[i]);
            if (!isSame) {
                return false;
            }
        }
        return true;
    }

    long bytes() {
        return 64 + 4L * slots.length;
    }
}
