package io.github.livestatus.error;

import java.time.Duration;

/**
 * No connection of the pool became free in time. The cause is the last failure to connect, if no connection was opened since. The
 * message also has the maximum number of connections for this kind of call, and the time limit that ended the wait.
 */
public final class PoolExhaustedException extends LivestatusException {
    private static final long serialVersionUID = 1L;

    private final String site;
    private final Duration waited;
    private final int inUse;
    private final int waiting;

    /**
     * For the library and for tests: creates the exception for a call that got no connection in time.
     *
     * @param site the name of the site, or its endpoint
     * @param waited time that the call waited
     * @param reason the time limit that ended the wait: {@code borrowTimeout}, or the deadline of the call
     * @param limit number of connections that calls of this kind may use, and the name of its setting
     * @param inUse number of connections that other calls used or opened
     * @param waiting number of other calls that still waited
     * @param cause the last failure to connect if no connection was opened since, or null
     */
    public PoolExhaustedException(
            String site, Duration waited, String reason, String limit, int inUse, int waiting, Throwable cause) {
        super(
                "no connection to " + site + " came free within " + waited.toMillis() + " ms (" + reason + "): "
                        + inUse + " in use, the limit is " + limit + ", " + waiting + " more callers waiting"
                        + (cause == null ? "" : "; last connect failure: " + cause.getMessage()),
                cause,
                Facts.of());
        this.site = site;
        this.waited = waited;
        this.inUse = inUse;
        this.waiting = waiting;
    }

    /** Returns the name of the site, or its endpoint. */
    public String site() {
        return site;
    }

    /** Returns the time that the call waited. */
    public Duration waited() {
        return waited;
    }

    /** Returns the number of connections that other calls used or opened. */
    public int inUse() {
        return inUse;
    }

    /** Returns the number of other calls that still waited. */
    public int waiting() {
        return waiting;
    }
}
