package io.github.livestatus.mirror;

/** A test that several others are made of: it is made once for all rows of a block. For one thread. */
final class SharedTest extends RowTest {
    private final RowTest test;
    private final int size;
    private final long[] passed = new long[WORDS];
    private int made = -1;

    SharedTest(RowTest test, int size) {
        this.test = test;
        this.size = size;
    }

    @Override
    void refine(int start, int words, long[] bits) {
        if (made != start) {
            RowScan.set(passed, words, size - start);
            test.refine(start, words, passed);
            made = start;
        }
        for (int i = 0; i < words; i++) {
            bits[i] &= passed[i];
        }
    }
}
