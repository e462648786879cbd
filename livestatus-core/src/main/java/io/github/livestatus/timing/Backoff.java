package io.github.livestatus.timing;

import java.time.Duration;
import java.util.function.DoubleSupplier;

/**
 * The pauses between retries. The first failure begins a pause, each further failure one twice as long, up to a longest pause.
 * Jitter makes each a quarter shorter to a quarter longer. Not safe for several threads: its owner has a lock.
 */
public final class Backoff {
    private final long first;
    private final TimeSource time;
    private final DoubleSupplier random;
    private long longest;
    private long pause;
    private long retryAt;

    /** @param random returns numbers from 0 to 1, for the jitter */
    public Backoff(Duration first, Duration longest, TimeSource time, DoubleSupplier random) {
        this.first = first.toNanos();
        this.longest = longest.toNanos();
        this.time = time;
        this.random = random;
        this.retryAt = time.nanos();
    }

    /** Begins the next pause. */
    public void failed() {
        pause = pause == 0 ? first : Math.min(longest, pause * 2);
        repeat();
    }

    /** Begins a pause as long as the last one, as somebody retries now. */
    public void repeat() {
        retryAt = time.nanos() + (long) (pause * (0.75 + random.getAsDouble() / 2));
    }

    /** Makes no pause longer than this from now on. */
    public void limit(Duration most) {
        longest = Math.min(longest, most.toNanos());
        pause = Math.min(pause, longest);
    }

    /** Ends the pause, and forgets no failure. */
    public void retryNow() {
        retryAt = time.nanos();
    }

    /** Forgets all failures. */
    public void reset() {
        pause = 0;
        retryNow();
    }

    /** Returns true if the pause is over, or none has begun. */
    public boolean isOver() {
        return retryAt - time.nanos() <= 0;
    }

    /** Returns when the pause is over, in nanoseconds of its source of time. */
    public long retryAt() {
        return retryAt;
    }

    /** Returns how long the pause is yet. */
    public Duration left() {
        return Duration.ofNanos(Math.max(0, retryAt - time.nanos()));
    }
}
