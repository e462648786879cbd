package io.github.livestatus.parse;

import java.util.function.LongConsumer;

/**
 * The settings of a parser.
 *
 * @param memory receives the number of bytes for the cell positions of one body, before they are allocated
 */
record Settings(boolean isStrict, int maxNesting, int maxCellBytes, LongConsumer memory) {
    /** Maximum number of column names in a response: ten times more than in any table of any server. */
    static final int MOST_COLUMNS = 4096;

    /** Maximum nesting that can be set: the parser is recursive, so it must fit in a thread's stack. */
    private static final int DEEPEST = 500;

    /** The settings for bytes that were checked before. */
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
