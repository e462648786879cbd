package io.github.livestatus.mirror;

import java.util.function.IntConsumer;

/** Iterates over the rows of a table that pass a filter. */
final class RowScan {
    /** Receives blocks. */
    interface Blocks {
        /**
         * Receives a block with at least one row that passed.
         *
         * @param start the row of the lowest bit of the first word
         * @param bits the rows that passed; may be changed
         */
        void take(int start, int words, long[] bits);

        /** Returns true if no further block is needed. */
        default boolean isFull() {
            return false;
        }
    }

    private RowScan() {}

    /** Sets the bits of the first rows, and clears the other bits. */
    static void setBits(long[] bits, int words, int rows) {
        for (int i = 0; i < words; i++) {
            int left = rows - i * Long.SIZE;
            bits[i] = left >= Long.SIZE ? -1L : left <= 0 ? 0 : -1L >>> Long.SIZE - left;
        }
    }

    /**
     * Passes on the rows that pass, block by block.
     *
     * @param firstWords the size of the first block; each block is twice as large as the previous one, up to the maximum
     */
    static void forEachBlock(BlockFilter filter, int size, int firstWords, Blocks blocks) {
        long[] bits = new long[BlockFilter.WORDS];
        int most = firstWords;
        int start = filter == BlockFilter.NONE ? size : 0;
        while (start < size && !blocks.isFull()) {
            int words = Math.min(most, (size - start + Long.SIZE - 1) / Long.SIZE);
            setBits(bits, words, size - start);
            filter.refine(start, words, bits);
            if (!BlockFilter.isEmpty(bits, words)) {
                blocks.take(start, words, bits);
            }
            start += words * Long.SIZE;
            most = Math.min(BlockFilter.WORDS, 2 * most);
        }
    }

    /** Passes on the rows that pass, one by one. */
    static void forEach(BlockFilter filter, int size, IntConsumer rows) {
        forEachBlock(filter, size, BlockFilter.WORDS, (start, words, bits) -> forEach(start, words, bits, rows));
    }

    /** Passes on the rows of a block, one by one. */
    static void forEach(int start, int words, long[] bits, IntConsumer rows) {
        for (int i = 0; i < words; i++) {
            for (long left = bits[i]; left != 0; left &= left - 1) {
                rows.accept(start + i * Long.SIZE + Long.numberOfTrailingZeros(left));
            }
        }
    }
}
