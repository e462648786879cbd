package io.github.livestatus.mirror;

/** A filter that is part of several others. It runs once for each block. */
final class SharedFilter extends BlockFilter {
    private final BlockFilter filter;
    private final int size;
    private final long[] passed = new long[WORDS];
    private int lastStart = -1;

    /** @param size the number of rows of the table */
    SharedFilter(BlockFilter filter, int size) {
        this.filter = filter;
        this.size = size;
    }

    @Override
    void refine(int start, int words, long[] bits) {
        if (lastStart != start) {
            RowScan.setBits(passed, words, size - start);
            filter.refine(start, words, passed);
            lastStart = start;
        }
        for (int i = 0; i < words; i++) {
            bits[i] &= passed[i];
        }
    }
}
