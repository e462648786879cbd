package io.github.livestatus.mirror;

/** A test of rows one by one. */
abstract class WordTest extends RowTest {
    /** Returns true if the row passes. */
    abstract boolean isPassing(int row);

    @Override
    final void refine(int start, int words, long[] bits) {
        for (int i = 0; i < words; i++) {
            long word = bits[i];
            if (word == -1L) {
                bits[i] = whole(start + i * Long.SIZE);
            } else if (word != 0) {
                bits[i] = some(start + i * Long.SIZE, word);
            }
        }
    }

    private long whole(int row) {
        long passed = 0;
        for (int i = 0; i < Long.SIZE; i++) {
            passed |= (isPassing(row + i) ? 1L : 0L) << i;
        }
        return passed;
    }

    private long some(int row, long word) {
        long passed = word;
        for (long left = word; left != 0; left &= left - 1) {
            if (!isPassing(row + Long.numberOfTrailingZeros(left))) {
                passed ^= Long.lowestOneBit(left);
            }
        }
        return passed;
    }
}
