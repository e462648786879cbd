package io.github.livestatus.error;

import io.github.livestatus.error.Facts.Fact;
import io.github.livestatus.text.Printable;

/**
 * A failure between this client and a monitoring core.
 *
 * <p>Each kind of failure is a final class in this package. Catch the class to know what happened, or call the methods here to know
 * what it means for the connection, the server and the query. Exceptions have strings and numbers only, so they can be logged,
 * compared and serialized. A mistake of the caller (an endpoint that cannot be parsed, a control character in a value, a column of
 * another table) is an {@link IllegalArgumentException} instead. Messages contain no control characters and no marks of direction,
 * even if a server sent some: they can be printed on a terminal.
 */
public abstract class LivestatusException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Facts facts;

    LivestatusException(String message, Throwable cause, Facts facts) {
        super(Printable.line(message), cause);
        this.facts = facts;
    }

    /** Returns true if at least one byte of the response had arrived. */
    public final boolean responseStarted() {
        return facts.has(Fact.RESPONSE_STARTED);
    }

    /**
     * Returns true if the failure may be transient: a core that reloads or an xinetd at its limit of connections fails like this
     * (no such socket, connection refused, closed without a byte, 413 of a core that shuts down).
     */
    public final boolean isTransient() {
        return facts.has(Fact.TRANSIENT);
    }

    /**
     * Returns true if another address of the same core may work: the client could not connect, or the connection ended without
     * a byte.
     */
    public final boolean isUnreachable() {
        return facts.has(Fact.UNREACHABLE);
    }

    /** Returns true if a TCP connection was accepted and closed without a byte, as xinetd does above its limit. */
    public final boolean isTurnedAway() {
        return facts.has(Fact.TURNED_AWAY);
    }

    /** Returns true if a deadline passed before the first byte of the response: the server may have no free connection. */
    public final boolean isSilent() {
        return facts.has(Fact.SILENT);
    }

    /**
     * Returns true if the circuit breaker counts the failure: the server was not reached, the connection was lost, a deadline
     * passed without a byte, or fewer bytes per second arrived than {@code minBytesPerSecond} requires.
     */
    public final boolean isServerFault() {
        return facts.has(Fact.SERVER_FAULT);
    }

    /**
     * Returns true if the query is the cause, and other queries may succeed on the same server: it was rejected, or its response
     * was too large.
     */
    public final boolean isQueryFault() {
        return facts.has(Fact.QUERY_FAULT);
    }

    /** Returns true if this program stopped the call: it was cancelled or interrupted, or the client was closed. */
    public final boolean isAborted() {
        return facts.has(Fact.ABORTED);
    }
}
