package io.github.livestatus.multisite;

import io.github.livestatus.timing.Backoff;
import io.github.livestatus.timing.TimeSource;
import java.time.Duration;
import java.util.Optional;

/**
 * A circuit breaker for one site. It opens after consecutive failures. After each pause it lets one call through as a probe. Each
 * failed probe doubles the pause. It has no lock of its own: {@link SiteHealth} locks.
 */
final class CircuitBreaker {
    private static final int FAILURES_TO_OPEN = 2;

    /**
     * A permit for one call. The outcome of the call is reported with it.
     *
     * @param begun the time at which the permit was granted
     * @param isProbe whether the call is the probe of an open breaker
     * @param answers the number of successful calls at that time
     */
    record Permit(long begun, boolean isProbe, long answers) {}

    private final Backoff backoff;
    private final TimeSource time;
    private long answers;
    private int failures;
    private long failedAt;
    private boolean isProbing;

    /** @param backoff the pauses between probes, with the same clock */
    CircuitBreaker(Backoff backoff, TimeSource time) {
        this.backoff = backoff;
        this.time = time;
    }

    /** Returns a permit for one call; empty if the breaker rejects it. */
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

    /** Returns the time until an open breaker lets the next probe through. */
    Duration left() {
        return backoff.left();
    }

    void succeeded() {
        answers++;
        reset();
    }

    /** Returns true if another call has succeeded since the permit was granted. */
    boolean hasSucceededSince(Permit permit) {
        return answers > permit.answers();
    }

    /** Resets all failures. */
    void reset() {
        failures = 0;
        backoff.reset();
        isProbing = false;
    }

    /** Ends the pause before the next probe. */
    void retryNow() {
        backoff.retryNow();
    }

    /** Reports that a call showed nothing about the site. */
    void undecided(Permit permit) {
        isProbing &= !permit.isProbe();
    }

    /** Reports that the site failed. Calls that ran at the same time fail at the same time and count as one failure. */
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
