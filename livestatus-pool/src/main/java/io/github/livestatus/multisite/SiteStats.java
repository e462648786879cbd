package io.github.livestatus.multisite;

import io.github.livestatus.pool.PoolStats;
import io.github.livestatus.text.HumanReadable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The last known state of one site at one moment, and its counters. Nothing is sent to the site for it. Immutable and safe for any
 * number of threads.
 */
public final class SiteStats {
    private final String site;
    private final SiteHealth.Snapshot known;
    private final Breaker breaker;
    private final long skips;
    private final Optional<PoolStats> pool;

    /**
     * The circuit breaker at one moment.
     *
     * @param left the time until the next probe; zero if the breaker is closed
     */
    record Breaker(boolean isOpen, long openings, Duration left) {}

    SiteStats(String site, SiteHealth.Snapshot known, Breaker breaker, long skips, Optional<PoolStats> pool) {
        this.site = site;
        this.known = known;
        this.breaker = breaker;
        this.skips = skips;
        this.pool = pool;
    }

    /** Returns the site's name. */
    public String site() {
        return site;
    }

    /** Returns the last known state, from queries and commands. */
    public SiteState state() {
        return known.state();
    }

    /** Returns the time at which the state of {@link #state} began, by the clock of this machine. */
    public Instant since() {
        return known.since();
    }

    /** Returns the text of the last failure, as {@link SiteStatus#lastError} does. */
    public Optional<String> lastError() {
        return known.lastError();
    }

    /** Returns true if the circuit breaker is open: it lets one call through as a probe after each pause. */
    public boolean isBreakerOpen() {
        return breaker.isOpen;
    }

    /** Returns the time until the circuit breaker lets the next probe through; zero if it is closed. */
    public Duration breakerLeft() {
        return breaker.left;
    }

    /** Returns how often the circuit breaker has opened. */
    public long breakerOpenings() {
        return breaker.openings;
    }

    /**
     * Returns how many calls skipped the site: because it was disabled or removed, because of its status host, or because its circuit
     * breaker was open.
     */
    public long skips() {
        return skips;
    }

    /**
     * Returns the statistics of the connection pool. The pool is created at the first call, also at the first call after the site was
     * disabled and enabled. The result is empty while there is no pool.
     */
    public Optional<PoolStats> pool() {
        return pool;
    }

    /** Returns the site, its state and its counters in one line. */
    @Override
    public String toString() {
        return site + " " + state() + (isBreakerOpen() ? ", breaker open for " + HumanReadable.time(breakerLeft()) : "")
                + ", " + breakerOpenings() + " breaker openings, " + skips + " skips"
                + pool.map(stats -> ", " + stats).orElse("");
    }
}
