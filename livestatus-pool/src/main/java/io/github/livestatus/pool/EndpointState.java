package io.github.livestatus.pool;

import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.exchange.ServerAccess;
import io.github.livestatus.transport.Endpoint;
import java.util.concurrent.ThreadLocalRandom;

/** One of the addresses of a site, and how connecting to it went. Its fields belong to the lock of {@link SlotTable}. */
final class EndpointState {
    private static final long FIRST_PAUSE = 100_000_000;
    private static final long LONGEST_PAUSE = 2_000_000_000;

    /** The longest for one that turns connections away: until it lets them in again it is its system that refuses. */
    private static final long CROWDED_PAUSE = 500_000_000;

    /** For how long one that turns connections away may refuse them all before it is not for a moment any more. */
    private static final long CROWDED = 5_000_000_000L;

    final Endpoint endpoint;
    final ServerAccess access;

    /** Failures in a row, those at the same time counted once; 0 while all is well. Read without the lock, too. */
    volatile int failures;

    /** Whether it ever answered. Read without the lock, too. */
    volatile boolean hasAnswered;

    /** Whether it has ever closed a connection that it had accepted without a word, as an xinetd does that has enough. */
    private boolean turnsAway;

    RuntimeException lastFailure;

    /** When the first of the failures in a row was. */
    private long failingSince;

    /** When it failed last, may be tried again, and is looked at while another address is in use: on the pool's clock. */
    long failedAt;

    long notBefore;
    long probeAt;

    EndpointState(Endpoint endpoint, ServerAccess access) {
        this.endpoint = endpoint;
        this.access = access;
    }

    boolean isFailing() {
        return failures > 0;
    }

    /** Notes why it failed. */
    void learn(LivestatusException failure) {
        lastFailure = failure;
        turnsAway |= failure.isTurnedAway();
    }

    /** Notes that it failed. */
    void fail(long now) {
        failingSince = isFailing() ? failingSince : now;
        failures++;
        failedAt = now;
        rest(now);
    }

    /** Is not tried for a pause, which doubles from 0.1 to 2 s, give or take a half. */
    void rest(long now) {
        long longest = turnsAway ? CROWDED_PAUSE : LONGEST_PAUSE;
        long pause = Math.min(longest, FIRST_PAUSE << Math.min(failures - 1, 10));
        notBefore = now + pause / 2 + ThreadLocalRandom.current().nextLong(pause);
    }

    /** Whether it likely fails because there are too many connections, or too many came of late. */
    boolean isCrowded(long now) {
        return turnsAway && now - failingSince < CROWDED;
    }
}
