package io.github.livestatus.multisite;

import java.time.Duration;

/**
 * Lets a site alone after failures in a row: for a pause, then one caller may try, and each try that fails doubles the pause,
 * give or take a quarter. Plain numbers on a nanosecond clock, and no lock: {@link SiteHealth} has one.
 */
final class CircuitBreaker {
    private static final int FAILURES_TO_OPEN = 2;

    /**
     * The right to ask once; what came of it is told with it.
     *
     * @param begun when it was given
     * @param isProbe whether it is the one try of an open breaker
     */
    record Permit(long begun, boolean isProbe) {}

    private final long firstPause;
    private final long longestPause;
    private int failures;
    private long failedAt;
    private long pause;
    private long nextTry;
    private boolean isProbing;

    CircuitBreaker(Duration firstPause, Duration longestPause) {
        this.firstPause = firstPause.toNanos();
        this.longestPause = longestPause.toNanos();
    }

    /** The right to ask; null while the site is let alone. */
    Permit admit(long now) {
        if (!isOpen()) {
            return new Permit(now, false);
        }
        if (isProbing || nextTry - now > 0) {
            return null;
        }
        isProbing = true;
        return new Permit(now, true);
    }

    boolean isOpen() {
        return failures >= FAILURES_TO_OPEN;
    }

    /** How long an open breaker lets the site alone yet, in nanoseconds. */
    long left(long now) {
        return Math.max(0, nextTry - now);
    }

    void succeeded() {
        failures = 0;
        pause = 0;
        isProbing = false;
    }

    /** Nothing was learned of the site. */
    void undecided(Permit ticket) {
        isProbing &= !ticket.isProbe();
    }

    /**
     * The site failed. Calls that were under way together fail together, and count once.
     *
     * @param chance from 0 to 1, for the jitter
     */
    void failed(Permit ticket, long now, double chance) {
        undecided(ticket);
        boolean isSecondOfPair = failures > 0 && ticket.begun() - failedAt < 0;
        if (isSecondOfPair || isOpen() && !ticket.isProbe()) {
            return;
        }
        failures++;
        failedAt = now;
        if (isOpen()) {
            pause = pause == 0 ? firstPause : Math.min(longestPause, pause * 2);
            nextTry = now + (long) (pause * (0.75 + chance / 2));
        }
    }
}
