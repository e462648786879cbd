package io.github.livestatus.timing;

import java.time.Instant;

/** The time by which everything is decided; tests have one of their own. Safe for any thread. */
@FunctionalInterface
public interface TimeSource {
    /** The system's clocks. */
    TimeSource SYSTEM = new TimeSource() {
        @Override
        public long nanos() {
            return System.nanoTime();
        }
    };

    /** Returns nanoseconds of any origin that never run backwards. */
    long nanos();

    /** Returns the time of day, which may be set back. */
    default Instant now() {
        return Instant.now();
    }
}
