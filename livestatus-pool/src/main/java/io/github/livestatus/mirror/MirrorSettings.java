package io.github.livestatus.mirror;

import io.github.livestatus.lql.Dialect;
import io.github.livestatus.timing.TimeSource;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The settings of a mirror, and what follows from them for each kind of server. Thread-safe.
 *
 * @param chosen names of tables to hold in addition to those that every mirror holds
 * @param compiled a concurrent map, filled on demand
 */
record MirrorSettings(
        Set<String> chosen,
        Duration refresh,
        Duration scanEvery,
        Duration configRefresh,
        Duration idleAfter,
        TimeSource time,
        Map<Dialect, CompiledQueries> compiled) {
    /** The jitter of reloads, so that sites are not reloaded all at once. */
    private static final double JITTER = 0.1;

    /** The additional time after which a refresh is late. */
    private static final Duration GRACE = Duration.ofMillis(500);

    CompiledQueries of(Dialect dialect) {
        return compiled.computeIfAbsent(dialect, kind -> new CompiledQueries(chosen, kind));
    }

    /** Returns the time of the next reload after a reload now. */
    long reloadAt(long now) {
        double jitter = 1 + JITTER * (2 * ThreadLocalRandom.current().nextDouble() - 1);
        return now + (long) (configRefresh.toNanos() * jitter);
    }

    /** Returns the maximum age of a copy that is not stale. */
    Duration mostAge() {
        return refresh.multipliedBy(2).plus(GRACE);
    }
}
