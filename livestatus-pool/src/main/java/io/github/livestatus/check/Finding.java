package io.github.livestatus.check;

import java.util.List;

/**
 * What was found at one site, or at all of them.
 *
 * @param words the finding, for people
 * @param performance the same as performance data, one datum each
 */
record Finding(String site, Level level, String words, List<String> performance) {
    /** Returns a datum of performance data, with its label in quotes. */
    static String datum(String label, String rest) {
        return "'" + label.replace("'", "''").replace("=", "_") + "'=" + rest;
    }
}
