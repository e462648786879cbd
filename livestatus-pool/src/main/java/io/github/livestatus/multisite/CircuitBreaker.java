package io.github.livestatus.multisite;

import io.github.livestatus.timing.Backoff;
import io.github.livestatus.timing.TimeSource;
import java.time.Duration;
import java.util.Optional;

/**
 * Keeps calls away from a site that failed several times in a row: for a pause, then one call is let through as a probe. Each
 * probe that fails doubles the pause. It has no lock: {@link SiteHealth} has one.
 */
final class CircuitBreaker {
    private static final int FAILURES_TO_OPEN = 2;

    /**
     * The right to one call; its outcome is reported with it.
     *
     * @param begun when it was given
     * @param isProbe whether it is for the one call that an open breaker lets through
     * @param answers how many calls had succeeded by then
     */
    record Permit(long begun, boolean isProbe, long answers) {}

    private final Backoff backoff;
    private final TimeSource time;
    private long answers;
    private int failures;
    private long failedAt;
    private boolean isProbing;

    /** @param backoff the pauses between probes, by the same time */
    CircuitBreaker(Backoff backoff, TimeSource time) {
        this.backoff = backoff;
        this.time = time;
    }

    /** Returns the right to one call; empty while the breaker keeps calls away. */
    Optional<Permit> admit() {
        if (!isOpen()) {
            return Optional.of(new Permit(time.nanos(), false, answers));
        }
        if (isProbing || !backoff.isOver()) {
            return Optional.empty();
        }
        isProbing = true;
        return Optional.of(new Permit(time.nanos(), true, answers));
    }

    boolean isOpen() {
        return failures >= FAILURES_TO_OPEN;
    }

    /** Returns how long an open breaker waits before the next probe. */
    Duration left() {
        return backoff.left();
    }

    void succeeded() {
        answers++;
        reset();
    }

    /** Returns true if another call has succeeded since this one was let through. */
    boolean hasSucceededSince(Permit permit) {
        return answers > permit.answers();
    }

    /** Forgets all failures. */
    void reset() {
        failures = 0;
        backoff.reset();
        isProbing = false;
    }

    /** Ends the pause before the next probe. */
    void retryNow() {
        backoff.retryNow();
    }

    /** Takes note that a call showed nothing about the site. */
    void undecided(Permit permit) {
        isProbing &= !permit.isProbe();
    }

    /** Takes note that the site failed. Calls that were under way together fail together, and count once. */
    void failed(Permit permit) {
        undecided(permit);
        boolean isSecondOfPair = failures > 0 && permit.begun() - failedAt < 0;
        if (isSecondOfPair || isOpen() && !permit.isProbe()) {
            return;
        }
        failures++;
        failedAt = time.nanos();
        if (isOpen()) {
            backoff.failed();
        }
    }
}
