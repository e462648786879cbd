package io.github.livestatus.bench;

/** Takes values away: into a black hole, or into a list to compare. */
interface Sink {
    void take(Object value);

    void take(long value);

    void take(double value);

    void take(boolean value);
}
