package io.github.livestatus.error;

import java.time.Duration;

/** No connection of the pool became free in time. The cause is the last failure to connect, if that was the reason. */
public final class PoolExhaustedException extends LivestatusException {
    private static final long serialVersionUID = 1L;

    private final String site;
    private final Duration waited;
    private final int inUse;
    private final int waiting;

    /**
     * Makes one for a caller that got no connection in time.
     *
     * @param site the name of the site, or its endpoint
     * @param waited time that the caller waited
     * @param reason what limited that time: {@code borrowTimeout}, or the deadline of the caller
     * @param limit number of connections that calls of this kind may use, and the setting for it
     * @param inUse number of connections that others used or opened
     * @param waiting number of other callers that still waited
     * @param cause the last failure to connect if no connection came about since, or null
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

    /** Returns the time that the caller waited. */
    public Duration waited() {
        return waited;
    }

    /** Returns the number of connections that others used or opened. */
    public int inUse() {
        return inUse;
    }

    /** Returns the number of other callers that still waited. */
    public int waiting() {
        return waiting;
    }
}
