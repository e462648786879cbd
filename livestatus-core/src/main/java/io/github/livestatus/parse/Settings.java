package io.github.livestatus.parse;

import java.util.function.LongConsumer;

/**
 * What a parser accepts.
 *
 * @param memory gets the bytes of memory that the places of the cells of one body need, before they are allocated
 */
record Settings(boolean isStrict, int maxNesting, int maxCellBytes, LongConsumer memory) {
    /** A server that names its columns names at most so many: no table of any server has a tenth of that. */
    static final int MOST_COLUMNS = 4096;

    /** Recursion follows nesting, so this must fit a thread's stack. */
    private static final int DEEPEST = 500;

    /** For bytes that have been scanned before. */
    static final Settings BOUNDLESS = new Settings(false, DEEPEST, Integer.MAX_VALUE, bytes -> {});

    Settings {
        if (maxNesting < 1 || maxNesting > DEEPEST) {
            throw new IllegalArgumentException("maxNesting must be 1 to " + DEEPEST + ", not " + maxNesting);
        }
        if (maxCellBytes < 1) {
            throw new IllegalArgumentException("maxCellBytes must be positive, not " + maxCellBytes);
        }
    }
}
