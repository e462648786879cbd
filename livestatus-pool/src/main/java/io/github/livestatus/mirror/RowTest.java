package io.github.livestatus.mirror;

import java.util.Arrays;
import java.util.List;

/**
 * A test of rows, a block of them at a time: 64 rows are the bits of a word, the first of them the lowest. For one thread, as
 * groups have words of their own.
 */
abstract class RowTest {
    /** How many rows a block has at most. */
    static final int BLOCK = 1 << 10;

    /** How many words the bits of a block take. */
    static final int WORDS = BLOCK / Long.SIZE;

    static final RowTest ALWAYS = new RowTest() {
        @Override
        void refine(int start, int words, long[] bits) {}
    };

    static final RowTest NEVER = new RowTest() {
        @Override
        void refine(int start, int words, long[] bits) {
            Arrays.fill(bits, 0, words, 0);
        }
    };

    /**
     * Leaves the bits of those rows that pass, among those whose bits are set.
     *
     * @param start the row of the lowest bit of the first word
     */
    abstract void refine(int start, int words, long[] bits);

    /** Returns the test that each of these passes. */
    static RowTest all(List<RowTest> parts) {
        if (parts.contains(NEVER)) {
            return NEVER;
        }
        RowTest[] tests = parts.stream().filter(part -> part != ALWAYS).toArray(RowTest[]::new);
        return tests.length == 0 ? ALWAYS : tests.length == 1 ? tests[0] : new All(tests);
    }

    /** Returns the test that at least one of these passes. */
    static RowTest any(List<RowTest> parts) {
        if (parts.contains(ALWAYS)) {
            return ALWAYS;
        }
        RowTest[] tests = parts.stream().filter(part -> part != NEVER).toArray(RowTest[]::new);
        return tests.length == 0 ? NEVER : tests.length == 1 ? tests[0] : new Any(tests);
    }

    /** Returns the test that this one fails. */
    RowTest not() {
        return this == ALWAYS ? NEVER : this == NEVER ? ALWAYS : new Not(this);
    }

    static boolean isEmpty(long[] bits, int words) {
        long any = 0;
        for (int i = 0; i < words; i++) {
            any |= bits[i];
        }
        return any == 0;
    }

    private static final class All extends RowTest {
        private final RowTest[] parts;

        All(RowTest[] parts) {
            this.parts = parts;
        }

        @Override
        void refine(int start, int words, long[] bits) {
            for (RowTest part : parts) {
                part.refine(start, words, bits);
                if (isEmpty(bits, words)) {
                    return;
                }
            }
        }
    }

    private static final class Any extends RowTest {
        private final RowTest[] parts;
        private final long[] left = new long[WORDS];
        private final long[] tried = new long[WORDS];

        Any(RowTest[] parts) {
            this.parts = parts;
        }

        @Override
        void refine(int start, int words, long[] bits) {
            System.arraycopy(bits, 0, left, 0, words);
            Arrays.fill(bits, 0, words, 0);
            for (RowTest part : parts) {
                System.arraycopy(left, 0, tried, 0, words);
                part.refine(start, words, tried);
                long open = 0;
                for (int i = 0; i < words; i++) {
                    bits[i] |= tried[i];
                    left[i] &= ~tried[i];
                    open |= left[i];
                }
                if (open == 0) {
                    return;
                }
            }
        }
    }

    private static final class Not extends RowTest {
        private final RowTest part;
        private final long[] tried = new long[WORDS];

        Not(RowTest part) {
            this.part = part;
        }

        @Override
        RowTest not() {
            return part;
        }

        @Override
        void refine(int start, int words, long[] bits) {
            System.arraycopy(bits, 0, tried, 0, words);
            part.refine(start, words, tried);
            for (int i = 0; i < words; i++) {
                bits[i] &= ~tried[i];
            }
        }
    }
}
