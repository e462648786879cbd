package io.github.livestatus.error;

import io.github.livestatus.error.Facts.Fact;
import io.github.livestatus.text.Printable;

/**
 * A failure between this client and a server.
 *
 * <p>Each kind of failure is a final class in this package. Catch the class to know what happened. Call the methods of this class
 * to know what the failure means for the connection, the server and the query. A mistake of the caller is not a
 * LivestatusException: an endpoint that cannot be parsed, a control character in a value, or a column of another table throws
 * {@link IllegalArgumentException}, and a call after {@code close()} throws {@link IllegalStateException}.
 *
 * <p>Exceptions can be serialized. Some contain text of the server or values of the query, which may be confidential. Messages
 * contain no control characters and no characters that change the direction of text, even if a server sent some: they can be
 * printed on a terminal.
 */
public abstract class LivestatusException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Facts facts;

    LivestatusException(String message, Throwable cause, Facts facts) {
        super(Printable.line(message), cause);
        this.facts = facts;
    }

    /** Returns true if at least one byte of the response had arrived before the failure. */
    public final boolean responseStarted() {
        return facts.has(Fact.RESPONSE_STARTED);
    }

    /**
     * Returns true if the failure may be transient: the same query may succeed a little later. Causes are a core that reloads, and
     * an xinetd at its limit of connections. The client then sees no such socket, connection refused, a connection that was closed
     * without a byte, or status 413 with the text that the core shuts down. Any other 413 is a fault of the query.
     */
    public final boolean isTransient() {
        return facts.has(Fact.TRANSIENT);
    }

    /**
     * Returns true if the client could not connect, or the connection ended before the first byte of the response. Another
     * address of the same core may then work. {@code SiteOutcome.isUnreachable()} is wider: it includes connections that were
     * lost later.
     */
    public final boolean isUnreachable() {
        return facts.has(Fact.UNREACHABLE);
    }

    /** Returns true if a TCP connection was accepted and closed without a byte: xinetd does this at its limit of connections. */
    public final boolean isTurnedAway() {
        return facts.has(Fact.TURNED_AWAY);
    }

    /**
     * Returns true if a deadline passed before the first byte of the response. The server may have no thread for the connection.
     */
    public final boolean isSilent() {
        return facts.has(Fact.SILENT);
    }

    /**
     * Returns true if the server is the likely cause: the client, a proxy or an LMD did not reach the server, the connection was
     * lost, a deadline passed without a byte, or fewer bytes per second arrived than {@code minBytesPerSecond} requires. The
     * circuit breaker of a site counts these failures, except for a deadline of {@code SitesView.within}.
     */
    public final boolean isServerFault() {
        return facts.has(Fact.SERVER_FAULT);
    }

    /**
     * Returns true if the query is the cause, so other queries may succeed on the same server: the client or the server rejected
     * the query, or the response was too large. Returns false if the core shuts down (status 413), or if a proxy or LMD cannot
     * reach the core (status 495 or 502). But 502 is a fault of a query with a {@code Backends} header: the others may be up.
     */
    public final boolean isQueryFault() {
        return facts.has(Fact.QUERY_FAULT);
    }

    /** Returns true if this program stopped the call: it was cancelled or interrupted, or the client was closed. */
    public final boolean isAborted() {
        return facts.has(Fact.ABORTED);
    }
}
