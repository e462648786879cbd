package io.github.livestatus.timing;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * The pauses between retries. The first failure starts the initial pause. Each further failure doubles the pause, up to a maximum.
 * Each pause has a jitter of 25 %. Not thread-safe: its owner has a lock.
 */
public final class Backoff {
    private final long first;
    private final TimeSource time;
    private final DoubleSupplier random;
    private long longest;
    private long pause;
    private long retryAt;

    /**
     * @param first the initial pause
     * @param longest the maximum pause
     * @param random returns numbers from 0 to 1, for the jitter
     */
    public Backoff(Duration first, Duration longest, TimeSource time, DoubleSupplier random) {
        this.first = first.toNanos();
        this.longest = longest.toNanos();
        this.time = time;
        this.random = random;
        this.retryAt = time.nanos();
    }

    /** Starts the next pause after a failure. */
    public void failed() {
        pause = pause == 0 ? first : Math.min(longest, pause * 2);
        repeat();
    }

    /** Starts a pause of the same length again, because a caller is retrying now. */
    public void repeat() {
        retryAt = time.nanos() + (long) (pause * (0.75 + random.getAsDouble() / 2));
    }

    /** Lowers the maximum pause to this. */
    public void limit(Duration most) {
        longest = Math.min(longest, most.toNanos());
        pause = Math.min(pause, longest);
    }

    /** Ends the pause. The next failure still doubles it. */
    public void retryNow() {
        retryAt = time.nanos();
    }

    /** Ends the pause. The next failure starts the initial pause. */
    public void reset() {
        pause = 0;
        retryNow();
    }

    /** Returns true if no pause is running. */
    public boolean isOver() {
        return retryAt - time.nanos() <= 0;
    }

    /** Returns when the pause ends, in nanoseconds of its clock. */
    public long retryAt() {
        return retryAt;
    }

    /** Returns the remaining time of the pause. */
    public Duration left() {
        return Duration.ofNanos(Math.max(0, retryAt - time.nanos()));
    }
}
