package io.github.livestatus.error;

import java.time.Duration;

/** No connection of a pool came free in time. Its cause is the last failure to connect, where that is why. */
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
     * @param waited how long the caller waited
     * @param reason why no longer: {@code borrowTimeout}, or the time that the caller had, in words
     * @param limit how many connections calls of this kind may have, and the setting that says so
     * @param inUse connections that others were using or opening
     * @param waiting callers that were still waiting, this one not counted
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

    /** Returns how long the caller waited. */
    public Duration waited() {
        return waited;
    }

    /** Connections that others were using or opening. */
    public int inUse() {
        return inUse;
    }

    /** Callers that were still waiting, this one not counted. */
    public int waiting() {
        return waiting;
    }
}
