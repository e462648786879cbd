package io.github.livestatus.mirror;

import java.util.function.IntConsumer;

/** Goes through the rows of a table, block by block. */
final class RowScan {
    /** Takes the rows of a block that passed. */
    interface Blocks {
        /** Takes a block. The bits are those of the rows that passed, and may be changed. */
        void take(int start, int words, long[] bits);

        /** Returns true if no other block is wanted. */
        default boolean isFull() {
            return false;
        }
    }

    private RowScan() {}

    /** Sets the bits of so many rows, and no other. */
    static void set(long[] bits, int words, int rows) {
        for (int i = 0; i < words; i++) {
            int left = rows - i * Long.SIZE;
            bits[i] = left >= Long.SIZE ? -1L : left <= 0 ? 0 : -1L >>> Long.SIZE - left;
        }
    }

    /**
     * Hands over the rows that pass.
     *
     * @param firstWords how large the first block is; each one is twice as large as the one before
     */
    static void blocks(RowTest test, int size, int firstWords, Blocks blocks) {
        long[] bits = new long[RowTest.WORDS];
        int most = firstWords;
        int start = test == RowTest.NEVER ? size : 0;
        while (start < size && !blocks.isFull()) {
            int words = Math.min(most, (size - start + Long.SIZE - 1) / Long.SIZE);
            set(bits, words, size - start);
            test.refine(start, words, bits);
            if (!RowTest.isEmpty(bits, words)) {
                blocks.take(start, words, bits);
            }
            start += words * Long.SIZE;
            most = Math.min(RowTest.WORDS, 2 * most);
        }
    }

    /** Hands over the rows that pass, one by one. */
    static void each(RowTest test, int size, IntConsumer rows) {
        blocks(test, size, RowTest.WORDS, (start, words, bits) -> {
            for (int i = 0; i < words; i++) {
                for (long left = bits[i]; left != 0; left &= left - 1) {
                    rows.accept(start + i * Long.SIZE + Long.numberOfTrailingZeros(left));
                }
            }
        });
    }
}
