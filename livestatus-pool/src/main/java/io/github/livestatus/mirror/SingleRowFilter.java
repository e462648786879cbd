package io.github.livestatus.mirror;

import java.util.function.IntPredicate;

/** Tests rows one by one. A subclass may test 64 rows together if that is faster. */
class SingleRowFilter extends BlockFilter {
    private final IntPredicate isPassing;

    SingleRowFilter(IntPredicate isPassing) {
        this.isPassing = isPassing;
    }

    @Override
    final void refine(int start, int words, long[] bits) {
        for (int i = 0; i < words; i++) {
            int first = start + i * Long.SIZE;
            if (bits[i] == -1L) {
                bits[i] = testAll(first);
            } else if (bits[i] != 0) {
                bits[i] = testSome(first, bits[i]);
            }
        }
    }

    /** Returns the bits of those of 64 rows that pass. */
    long testAll(int first) {
        long passed = 0;
        for (int i = 0; i < Long.SIZE; i++) {
            passed |= (isPassing.test(first + i) ? 1L : 0L) << i;
        }
        return passed;
    }

    /** Returns the bits of the rows in a word that pass. */
    long testSome(int first, long word) {
        long passed = word;
        for (long left = word; left != 0; left &= left - 1) {
            if (!isPassing.test(first + Long.numberOfTrailingZeros(left))) {
                passed ^= Long.lowestOneBit(left);
            }
        }
        return passed;
    }
}
