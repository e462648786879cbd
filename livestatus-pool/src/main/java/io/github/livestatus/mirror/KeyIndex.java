package io.github.livestatus.mirror;

import io.github.livestatus.lql.ColumnType;
import io.github.livestatus.rows.Cells;
import io.github.livestatus.rows.ValueCells;
import java.util.Arrays;
import java.util.concurrent.ThreadLocalRandom;

/**
 * A hash table that finds rows by their keys. The hash function is random, since a site may send many names with equal hash codes on
 * purpose. Immutable.
 */
final class KeyIndex {
    private static final long SPREAD = 0x9e3779b97f4a7c15L;

    private final long seed = ThreadLocalRandom.current().nextLong();
    private final HeldColumn[] columns;
    private final boolean[] areTexts;
    private final int[] inOrder;
    private final int size;

    /** The row in each slot plus 1; 0 in an empty slot. A row is in the slot of its hash or in the next free one. */
    private final int[] slots;

    private final boolean hasDuplicates;

    /**
     * @param columns the columns of the key; none for a table of one row
     * @param types the types of these columns; text, or integers
     */
    KeyIndex(HeldColumn[] columns, ColumnType[] types, int size) {
        this.columns = columns;
        this.size = size;
        this.areTexts = new boolean[types.length];
        this.inOrder = new int[types.length];
        for (int i = 0; i < types.length; i++) {
            areTexts[i] = types[i] == ColumnType.TEXT;
            inOrder[i] = i;
        }
        this.slots = new int[Integer.highestOneBit(size + size / 2 + 1) * 2];
        int[] rows = new int[size];
        Arrays.setAll(rows, row -> row);
        Cells own = new HeldCells(columns, new PackedInts[columns.length], rows);
        boolean isAnyDuplicate = false;
        for (int row = 0; row < size; row++) {
            int firstCell = row * columns.length;
            int slot = slot(own, firstCell, inOrder);
            while (slots[slot] != 0) {
                isAnyDuplicate = isAnyDuplicate || isAt(slots[slot] - 1, own, firstCell, inOrder);
                slot = next(slot);
            }
            slots[slot] = row + 1;
        }
        this.hasDuplicates = isAnyDuplicate;
    }

    /** Returns true if several rows have the same key. {@link #find} returns the first of them. */
    boolean hasDuplicates() {
        return hasDuplicates;
    }

    private int slot(Cells cells, int firstCell, int[] keys) {
        long hash = seed;
        for (int i = 0; i < keys.length; i++) {
            hash = areTexts[i]
                    ? mixed(hash, cells.textAt(firstCell + keys[i]))
                    : mixed(hash, cells.longAt(firstCell + keys[i]));
        }
        return (int) (hash ^ hash >>> 32) & slots.length - 1;
    }

    private static long mixed(long hash, long number) {
        long mixed = (hash ^ number) * SPREAD;
        return mixed ^ mixed >>> 32;
    }

    private static long mixed(long hash, String text) {
        long mixed = hash;
        for (int i = 0; i < text.length(); i++) {
            mixed = (mixed ^ text.charAt(i)) * SPREAD;
            mixed ^= mixed >>> 29;
        }
        return mixed;
    }

    private int next(int slot) {
        return slot + 1 & slots.length - 1;
    }

    /** Returns the row with this key; -1 if there is none. */
    int find(RowKey key) {
        return find(new ValueCells(key.parts().toArray()), 0, inOrder, size);
    }

    /**
     * Returns the row with the key of another row; -1 if there is none.
     *
     * @param keys the columns of the key in the other row
     * @param expected the row to try first
     */
    int find(Cells cells, int firstCell, int[] keys, int expected) {
        if (expected < size && isAt(expected, cells, firstCell, keys)) {
            return expected;
        }
        for (int slot = slot(cells, firstCell, keys); slots[slot] != 0; slot = next(slot)) {
            if (isAt(slots[slot] - 1, cells, firstCell, keys)) {
                return slots[slot] - 1;
            }
        }
        return -1;
    }

    private boolean isAt(int row, Cells cells, int firstCell, int[] keys) {
        for (int i = keys.length - 1; i >= 0; i--) {
            boolean isEqual = areTexts[i]
                    ? columns[i].textAt(row).equals(cells.textAt(firstCell + keys[i]))
                    : columns[i].longAt(row) == cells.longAt(firstCell + keys[i]);
            if (!isEqual) {
                return false;
            }
        }
        return true;
    }

    /** Returns the approximate memory in bytes. */
    long bytes() {
        return 64 + 4L * slots.length;
    }
}
