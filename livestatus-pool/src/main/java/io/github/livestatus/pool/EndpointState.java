package io.github.livestatus.pool;

import io.github.livestatus.error.ConnectFailedException;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.exchange.ServerAccess;
import io.github.livestatus.lane.Lane;
import io.github.livestatus.lql.Capability;
import io.github.livestatus.timing.Backoff;
import io.github.livestatus.timing.TimeSource;
import io.github.livestatus.transport.Endpoint;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;

/** One of the addresses of a site, and how connecting to it went. Its fields belong to the lock of {@link SlotTable}. */
final class EndpointState {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    /** The longest for one that turns connections away: until it lets them in again it is its system that refuses. */
    private static final Duration CROWDED_PAUSE = Duration.ofMillis(500);

    /** For how long one that turns connections away may refuse them all before it is not for a moment any more. */
    private static final long CROWDED_NANOS = 5_000_000_000L;

    final Endpoint endpoint;
    final ServerAccess access;

    /** When it may be connected to again, while it is failing. */
    final Backoff backoff;

    private final TimeSource time;

    /** Whether it has failed since it answered. Read without the lock, too. */
    private volatile boolean isFailing;

    /** Whether it ever answered. Read without the lock, too. */
    volatile boolean hasAnswered;

    /** Whether it has ever closed a connection that it had accepted without a word, as an xinetd does that has enough. */
    private boolean isTurningAway;

    RuntimeException lastFailure;

    /** When the first of the failures in a row was. */
    private long failingSince;

    /** When it failed last, and when it is probed while another address is in use: on the pool's clock. */
    long failedAt;

    long probeAt;

    EndpointState(Endpoint endpoint, ServerAccess access, TimeSource time) {
        this.endpoint = endpoint;
        this.access = access;
        this.time = time;
        this.backoff = new Backoff(FIRST_PAUSE, LONGEST_PAUSE, time, () -> ThreadLocalRandom.current()
                .nextDouble());
    }

    boolean isFailing() {
        return isFailing;
    }

    /** Notes why it failed. */
    void learn(LivestatusException failure) {
        lastFailure = failure;
        if (failure.isTurnedAway()) {
            isTurningAway = true;
            backoff.limit(CROWDED_PAUSE);
        }
    }

    /** Notes that it failed; failures at the same time are noted once. */
    void fail() {
        failedAt = time.nanos();
        failingSince = isFailing ? failingSince : failedAt;
        isFailing = true;
        backoff.failed();
    }

    /** Notes that it answered. */
    void recover() {
        isFailing = false;
        lastFailure = null;
        backoff.reset();
    }

    /**
     * Returns true if it likely fails because there are too many connections, or too many came of late. A command may wait for as
     * long as connections are turned away, and for a while where they are refused: an xinetd that turned away another client
     * refuses all.
     */
    boolean isCrowded(Lane lane) {
        boolean isOfLate = time.nanos() - failingSince < CROWDED_NANOS;
        return lane == Lane.COMMAND
                ? isTurningAway || isOfLate && isRefused() && isBehindXinetd()
                : isTurningAway && isOfLate;
    }

    private boolean isRefused() {
        return lastFailure instanceof ConnectFailedException refused && refused.isTransient();
    }

    /** A core that listens on a unix socket only may have an xinetd in front of it; Shinken and LMD listen themselves. */
    private boolean isBehindXinetd() {
        boolean isCore = access.knownDialect()
                .filter(dialect -> dialect.has(Capability.PIPELINING))
                .isPresent();
        return isCore && !endpoint.isUnix();
    }
}
