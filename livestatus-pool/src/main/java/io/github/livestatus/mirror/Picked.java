package io.github.livestatus.mirror;

import java.util.Arrays;

/**
 * Rows that a query wants.
 *
 * @param rows their places in the table
 * @param all how many rows there are before a limit
 */
record Picked(int[] rows, long all) {
    static final Picked NONE = new Picked(new int[0], 0);

    /**
     * Returns the first rows that pass, in the order of the table.
     *
     * @param most how many of them
     * @param isCounted whether those behind them are counted, too
     */
    static Picked first(RowTest test, int size, long most, boolean isCounted) {
        FirstRows first = new FirstRows((int) Math.min(most, size), isCounted);
        RowScan.blocks(test, size, isCounted || most >= size ? RowTest.WORDS : 1, first);
        return new Picked(Arrays.copyOf(first.rows, first.size), first.all);
    }

    /** Returns the rows from this one on. */
    Picked from(long offset) {
        return offset == 0
                ? this
                : new Picked(Arrays.copyOfRange(rows, (int) Math.min(offset, rows.length), rows.length), all);
    }

    private static final class FirstRows implements RowScan.Blocks {
        private final int most;
        private final boolean isCounted;
        private int[] rows;
        private int size;
        private long all;

        FirstRows(int most, boolean isCounted) {
            this.most = most;
            this.isCounted = isCounted;
            this.rows = new int[Math.min(most, 1 << 6)];
        }

        @Override
        public void take(int start, int words, long[] bits) {
            for (int i = 0; i < words; i++) {
                all += Long.bitCount(bits[i]);
                for (long left = bits[i]; left != 0 && size < most; left &= left - 1) {
                    if (size == rows.length) {
                        rows = Arrays.copyOf(rows, Math.min(most, 2 * size));
                    }
                    rows[size++] = start + i * Long.SIZE + Long.numberOfTrailingZeros(left);
                }
            }
        }

        @Override
        public boolean isFull() {
            return !isCounted && size == most;
        }
    }
}
