package io.github.livestatus.mirror;

import java.util.Arrays;

/**
 * The rows that a query selects, by their places in the table.
 *
 * @param total the number of rows without the limit, if it was counted
 */
record SelectedRows(int[] rows, long total) {
    static final SelectedRows NONE = new SelectedRows(new int[0], 0);

    /**
     * Returns the first rows that pass, in the order of the table.
     *
     * @param isCounted whether rows after the limit are counted
     */
    static SelectedRows first(BlockFilter filter, int size, long limit, boolean isCounted) {
        FirstRows first = new FirstRows((int) Math.min(limit, size), isCounted);
        RowScan.forEachBlock(filter, size, isCounted || limit >= size ? BlockFilter.WORDS : 1, first);
        return new SelectedRows(Arrays.copyOf(first.rows, first.size), first.total);
    }

    /** Returns the rows without the first ones. */
    SelectedRows from(long offset) {
        return offset == 0
                ? this
                : new SelectedRows(Arrays.copyOfRange(rows, (int) Math.min(offset, rows.length), rows.length), total);
    }

    private static final class FirstRows implements RowScan.Blocks {
        private final int limit;
        private final boolean isCounted;
        private int[] rows;
        private int size;
        private long total;

        FirstRows(int limit, boolean isCounted) {
            this.limit = limit;
            this.isCounted = isCounted;
            this.rows = new int[Math.min(limit, 1 << 6)];
        }

        @Override
        public void take(int start, int words, long[] bits) {
            for (int i = 0; i < words; i++) {
                total += Long.bitCount(bits[i]);
                for (long left = bits[i]; left != 0 && size < limit; left &= left - 1) {
                    if (size == rows.length) {
                        rows = Arrays.copyOf(rows, Math.min(limit, 2 * size));
                    }
                    rows[size++] = start + i * Long.SIZE + Long.numberOfTrailingZeros(left);
                }
            }
        }

        @Override
        public boolean isFull() {
            return !isCounted && size == limit;
        }
    }
}
