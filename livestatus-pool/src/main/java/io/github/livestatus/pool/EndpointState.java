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

/** The state of one address of a site: whether it fails, and since when. The lock of {@link SlotTable} guards its fields. */
final class EndpointState {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(2);

    /**
     * Maximum pause for an address that closes accepted connections. Until it accepts connections again, its operating system
     * refuses them.
     */
    private static final Duration CROWDED_PAUSE = Duration.ofMillis(500);

    /** How long such an address may refuse connections, in nanoseconds, before the failure is no longer seen as temporary. */
    private static final long CROWDED_NANOS = 5_000_000_000L;

    final Endpoint endpoint;
    final ServerAccess access;

    /** The pauses between retries while the address is failing. */
    final Backoff backoff;

    private final TimeSource time;

    /** True if it has failed since its last response. Also read without the lock. */
    private volatile boolean isFailing;

    /** True if it has ever responded. Also read without the lock. */
    volatile boolean hasAnswered;

    /** True if it has ever closed an accepted connection without a response, as an xinetd with too many connections does. */
    private boolean isTurningAway;

    RuntimeException lastFailure;

    /** When the first of the consecutive failures was. */
    private long failingSince;

    /** When it failed last, on the pool's clock. */
    long failedAt;

    /** When it is probed next while another address is in use, on the pool's clock. */
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

    /** Records the reason of a failure. */
    void learn(LivestatusException failure) {
        lastFailure = failure;
        if (failure.isTurnedAway()) {
            isTurningAway = true;
            backoff.limit(CROWDED_PAUSE);
        }
    }

    /** Records a failure and starts the next pause. Its caller makes sure that simultaneous failures count once. */
    void fail() {
        failedAt = time.nanos();
        failingSince = isFailing ? failingSince : failedAt;
        isFailing = true;
        backoff.failed();
    }

    /** Records a response: the address is no longer failing. */
    void recover() {
        isFailing = false;
        lastFailure = null;
        backoff.reset();
    }

    /**
     * Returns true if it probably fails because of too many connections, or of too many in a short time. For queries this is
     * true for 5 s. For commands it is true as long as accepted connections are closed without a response, and for 5 s if
     * connections are refused: an xinetd that closed the connection of another client may refuse all.
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

    /**
     * Returns true if an xinetd may be in front of it: the core has only a unix socket. Shinken and LMD listen on TCP
     * themselves.
     */
    private boolean isBehindXinetd() {
        boolean isCore = access.knownDialect()
                .filter(dialect -> dialect.has(Capability.PIPELINING))
                .isPresent();
        return isCore && !endpoint.isUnix();
    }
}
