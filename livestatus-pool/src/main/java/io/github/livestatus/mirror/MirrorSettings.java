package io.github.livestatus.mirror;

import io.github.livestatus.lql.Dialect;
import io.github.livestatus.timing.TimeSource;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The settings of a mirror, and its cache of compiled queries. For any thread.
 *
 * @param chosen the tables that are held beside the usual ones
 */
record MirrorSettings(
        Set<String> chosen,
        Duration refresh,
        Duration scanEvery,
        Duration configRefresh,
        Duration idleAfter,
        TimeSource time,
        Map<Dialect, HeldQueries> held) {
    /** How much earlier or later than at the others a site's configuration is read. */
    private static final double JITTER = 0.1;

    /** How long after the next refresh is due a copy is stale, if none has come. */
    private static final Duration GRACE = Duration.ofMillis(500);

    MirrorSettings(
            Set<String> chosen,
            Duration refresh,
            Duration scanEvery,
            Duration configRefresh,
            Duration idleAfter,
            TimeSource time) {
        this(Set.copyOf(chosen), refresh, scanEvery, configRefresh, idleAfter, time, new ConcurrentHashMap<>());
    }

    HeldQueries of(Dialect dialect) {
        return held.computeIfAbsent(dialect, kind -> new HeldQueries(chosen, kind));
    }

    /** Returns when what is read whole now is to be read whole again. */
    long reloadAt(long now) {
        double jitter = 1 + JITTER * (2 * ThreadLocalRandom.current().nextDouble() - 1);
        return now + (long) (configRefresh.toNanos() * jitter);
    }

    /** Returns how old a copy becomes while its refreshes go as they should. */
    Duration mostAge() {
        return refresh.multipliedBy(2).plus(GRACE);
    }
}
