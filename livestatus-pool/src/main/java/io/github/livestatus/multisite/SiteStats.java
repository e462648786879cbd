package io.github.livestatus.multisite;

import io.github.livestatus.pool.PoolStats;
import io.github.livestatus.text.HumanReadable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** One site at one moment, as far as it is known without sending anything, and what was done with it so far. Immutable, for any thread. */
public final class SiteStats {
    private final String site;
    private final SiteHealth.Snapshot known;
    private final Breaker breaker;
    private final long skips;
    private final Optional<PoolStats> pool;

    /** The circuit breaker at one moment. */
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

    /** Returns its state, as far as queries and commands have shown it. */
    public SiteState state() {
        return known.state();
    }

    /** Returns when that state began, by our clock. */
    public Instant since() {
        return known.since();
    }

    /** Returns what went wrong last, as {@link SiteStatus#lastError} does. */
    public Optional<String> lastError() {
        return known.lastError();
    }

    /** Returns true if the circuit breaker keeps calls away, except one after each pause. */
    public boolean isBreakerOpen() {
        return breaker.isOpen;
    }

    /** Returns how long it will do so before the next call is let through; zero if it does not. */
    public Duration breakerLeft() {
        return breaker.left;
    }

    /** Returns how often it has opened. */
    public long breakerOpenings() {
        return breaker.openings;
    }

    /** Returns how many calls were not made as the site was disabled, cut off, or kept away by its breaker. */
    public long skips() {
        return skips;
    }

    /** Returns what its connections are and did since they were made; empty before the first call, and after it was disabled. */
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
