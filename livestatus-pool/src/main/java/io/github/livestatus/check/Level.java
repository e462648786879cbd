package io.github.livestatus.check;

/** The severity; the ordinal is the exit code of the plugin. */
enum Level {
    OK,
    WARNING,
    CRITICAL,
    UNKNOWN;

    Level orWorse(Level other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
