package io.github.livestatus.mirror;

import java.util.Arrays;
import java.util.List;

/**
 * Filters the rows of a table, block by block. Each row of a block is a bit. A word has the bits of 64 rows; its lowest bit is the
 * first row. For one thread, since filters have buffers.
 */
abstract class BlockFilter {
    /** The maximum number of rows of a block. */
    static final int BLOCK = 1 << 10;

    /** The number of words for the bits of a full block. */
    static final int WORDS = BLOCK / Long.SIZE;

    static final BlockFilter ALL = new BlockFilter() {
        @Override
        void refine(int start, int words, long[] bits) {}
    };

    static final BlockFilter NONE = new BlockFilter() {
        @Override
        void refine(int start, int words, long[] bits) {
            Arrays.fill(bits, 0, words, 0);
        }
    };

    /**
     * Clears the bits of rows that do not pass.
     *
     * @param start the row of the lowest bit of the first word
     * @param bits tells which rows to test
     */
    abstract void refine(int start, int words, long[] bits);

    /** Returns the filter for rows that pass each of these. */
    static BlockFilter allOf(List<BlockFilter> parts) {
        if (parts.contains(NONE)) {
            return NONE;
        }
        BlockFilter[] filters = parts.stream().filter(part -> part != ALL).toArray(BlockFilter[]::new);
        return filters.length == 0 ? ALL : filters.length == 1 ? filters[0] : new AllOf(filters);
    }

    /** Returns the filter for rows that pass at least one of these. */
    static BlockFilter anyOf(List<BlockFilter> parts) {
        if (parts.contains(ALL)) {
            return ALL;
        }
        BlockFilter[] filters = parts.stream().filter(part -> part != NONE).toArray(BlockFilter[]::new);
        return filters.length == 0 ? NONE : filters.length == 1 ? filters[0] : new AnyOf(filters);
    }

    /** Returns the filter for rows that do not pass this one. */
    BlockFilter not() {
        return this == ALL ? NONE : this == NONE ? ALL : new Not(this);
    }

    static boolean isEmpty(long[] bits, int words) {
        long any = 0;
        for (int i = 0; i < words; i++) {
            any |= bits[i];
        }
        return any == 0;
    }

    private static final class AllOf extends BlockFilter {
        private final BlockFilter[] parts;

        AllOf(BlockFilter[] parts) {
            this.parts = parts;
        }

        @Override
        void refine(int start, int words, long[] bits) {
            for (BlockFilter part : parts) {
                part.refine(start, words, bits);
                if (isEmpty(bits, words)) {
                    return;
                }
            }
        }
    }

    private static final class AnyOf extends BlockFilter {
        private final BlockFilter[] parts;
        private final long[] left = new long[WORDS];
        private final long[] passed = new long[WORDS];

        AnyOf(BlockFilter[] parts) {
            this.parts = parts;
        }

        @Override
        void refine(int start, int words, long[] bits) {
            System.arraycopy(bits, 0, left, 0, words);
            Arrays.fill(bits, 0, words, 0);
            for (BlockFilter part : parts) {
                System.arraycopy(left, 0, passed, 0, words);
                part.refine(start, words, passed);
                for (int i = 0; i < words; i++) {
                    bits[i] |= passed[i];
                    left[i] &= ~passed[i];
                }
                if (isEmpty(left, words)) {
                    return;
                }
            }
        }
    }

    private static final class Not extends BlockFilter {
        private final BlockFilter part;
        private final long[] passed = new long[WORDS];

        Not(BlockFilter part) {
            this.part = part;
        }

        @Override
        BlockFilter not() {
            return part;
        }

        @Override
        void refine(int start, int words, long[] bits) {
            System.arraycopy(bits, 0, passed, 0, words);
            part.refine(start, words, passed);
            for (int i = 0; i < words; i++) {
                bits[i] &= ~passed[i];
            }
        }
    }
}
