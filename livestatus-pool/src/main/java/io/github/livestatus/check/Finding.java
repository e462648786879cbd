package io.github.livestatus.check;

import java.util.List;

/**
 * The finding for one site, or for all sites.
 *
 * @param words the finding as text for people
 * @param performance the finding as performance data, one entry per value
 */
record Finding(String site, Level level, String words, List<String> performance) {
    /** Returns an entry of performance data, with its label in quotes. */
    static String datum(String label, String rest) {
        return "'" + label.replace("'", "''").replace("=", "_") + "'=" + rest;
    }
}
