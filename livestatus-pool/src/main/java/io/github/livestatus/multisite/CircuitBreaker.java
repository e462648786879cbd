package io.github.livestatus.multisite;

import java.time.Duration;
import java.util.Optional;

/**
 * Keeps calls away from a site that failed several times in a row: for a pause, then one call is let through as a probe. Each
 * probe that fails doubles the pause, give or take a quarter. Plain numbers on a nanosecond clock, and no lock: {@link
 * SiteHealth} has one.
 */
final class CircuitBreaker {
    private static final int FAILURES_TO_OPEN = 2;

    /**
     * The right to one call; its outcome is reported with it.
     *
     * @param begun when it was given
     * @param isProbe whether it is for the one call that an open breaker lets through
     */
    record Permit(long begun, boolean isProbe) {}

    private final long firstPause;
    private final long longestPause;
    private int failures;
    private long failedAt;
    private long pause;
    private long nextProbe;
    private boolean isProbing;

    CircuitBreaker(Duration firstPause, Duration longestPause) {
        this.firstPause = firstPause.toNanos();
        this.longestPause = longestPause.toNanos();
    }

    /** Returns the right to one call; empty while the breaker keeps calls away. */
    Optional<Permit> admit(long now) {
        if (!isOpen()) {
            return Optional.of(new Permit(now, false));
        }
        if (isProbing || nextProbe - now > 0) {
            return Optional.empty();
        }
        isProbing = true;
        return Optional.of(new Permit(now, true));
    }

    boolean isOpen() {
        return failures >= FAILURES_TO_OPEN;
    }

    /** Returns how long an open breaker waits before the next probe, in nanoseconds. */
    long left(long now) {
        return Math.max(0, nextProbe - now);
    }

    void succeeded() {
        failures = 0;
        pause = 0;
        isProbing = false;
    }

    /** The call showed nothing about the site. */
    void undecided(Permit permit) {
        isProbing &= !permit.isProbe();
    }

    /**
     * The site failed. Calls that were under way together fail together, and count once.
     *
     * @param chance from 0 to 1, for the jitter
     */
    void failed(Permit permit, long now, double chance) {
        undecided(permit);
        boolean isSecondOfPair = failures > 0 && permit.begun() - failedAt < 0;
        if (isSecondOfPair || isOpen() && !permit.isProbe()) {
            return;
        }
        failures++;
        failedAt = now;
        if (isOpen()) {
            pause = pause == 0 ? firstPause : Math.min(longestPause, pause * 2);
            nextProbe = now + (long) (pause * (0.75 + chance / 2));
        }
    }
}
