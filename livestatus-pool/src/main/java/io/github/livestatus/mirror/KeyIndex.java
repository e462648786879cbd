package io.github.livestatus.mirror;

import io.github.livestatus.lql.ColumnType;
import io.github.livestatus.rows.Cells;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/**
 * Finds rows by the values of some columns, which no two rows should have all alike. Its hashes are its own, as a site may send names of
 * one hash code on purpose. Immutable.
 */
final class KeyIndex {
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    private final long seed = ThreadLocalRandom.current().nextLong();
    private final HeldColumn[] columns;
    private final ColumnType[] types;

    /** For each slot the number of its row plus 1, at or behind the place of its hash; 0 where there is none. */
    private final int[] slots;

    private final boolean hasTwins;

    /** @param types what the columns hold: text, or else whole numbers */
    KeyIndex(HeldColumn[] columns, ColumnType[] types, int size) {
        this.columns = columns;
        this.types = types;
        this.slots = new int[Integer.highestOneBit(size + size / 2 + 1) * 2];
        boolean isAnyTwin = false;
        for (int row = 0; row < size; row++) {
            int slot = first(hash(row));
            while (slots[slot] != 0) {
                isAnyTwin = isAnyTwin || areTwins(slots[slot] - 1, row);
                slot = next(slot);
            }
            slots[slot] = row + 1;
        }
        this.hasTwins = isAnyTwin;
    }

    private boolean areTwins(int one, int other) {
        for (int i = columns.length - 1; i >= 0; i--) {
            boolean isSame = types[i] == ColumnType.TEXT
                    ? columns[i].textAt(one).equals(columns[i].textAt(other))
                    : columns[i].longAt(one) == columns[i].longAt(other);
            if (!isSame) {
                return false;
            }
        }
        return true;
    }

    /** Returns true if there are rows that have the same values, of which {@link #find} knows one. */
    boolean hasTwins() {
        return hasTwins;
    }

    private long hash(int row) {
        long hash = seed;
        for (int i = 0; i < columns.length; i++) {
            hash = types[i] == ColumnType.TEXT
                    ? with(hash, columns[i].textAt(row))
                    : with(hash, columns[i].longAt(row));
        }
        return hash;
    }

    private static long with(long hash, long number) {
        long mixed = (hash ^ number) * SPREAD;
        return mixed ^ mixed >>> 32;
    }

    private static long with(long hash, String text) {
        long mixed = hash;
        for (int i = 0; i < text.length(); i++) {
            mixed = (mixed ^ text.charAt(i)) * SPREAD;
            mixed ^= mixed >>> 29;
        }
        return mixed;
    }

    private int first(long hash) {
        return (int) (hash ^ hash >>> 32) & slots.length - 1;
    }

    private int next(int slot) {
        return slot + 1 & slots.length - 1;
    }

    /** Returns the row of these values; -1 where there is none. */
    int find(List<Object> key) {
        long hash = seed;
        for (Object part : key) {
            hash = part instanceof Long number ? with(hash, number) : with(hash, (String) part);
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
        long hash = seed;
        for (int i = 0; i < cellNumbers.length; i++) {
            hash = types[i] == ColumnType.TEXT
                    ? with(hash, cells.textAt(cellNumbers[i]))
                    : with(hash, cells.longAt(cellNumbers[i]));
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
