package io.github.livestatus.check;

/** How bad it is; the ordinal is the exit code that plugins have for it. */
enum Level {
    OK,
    WARNING,
    CRITICAL,
    UNKNOWN;

    Level orWorse(Level other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
