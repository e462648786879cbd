package io.github.livestatus.timing;

import java.time.Instant;

/** The clock of this library. Tests use their own. Thread-safe. */
@FunctionalInterface
public interface TimeSource {
    /** The system's clocks. */
    TimeSource SYSTEM = new TimeSource() {
        @Override
        public long nanos() {
            return System.nanoTime();
        }
    };

    /** Returns monotonic nanoseconds since an arbitrary origin. */
    long nanos();

    /** Returns the wall-clock time. It is not monotonic: it may be set back. */
    default Instant now() {
        return Instant.now();
    }
}
