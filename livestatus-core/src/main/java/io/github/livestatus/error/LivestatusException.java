package io.github.livestatus.error;

import io.github.livestatus.error.Facts.Fact;
import io.github.livestatus.text.Printable;

/**
 * Something went wrong between this client and a monitoring core.
 *
 * <p>Every kind is a final class in this package; catch the kind to know what happened, or read the getters here to know what
 * it says of the connection, the server and the query. Exceptions carry strings and numbers only, so they can be logged,
 * compared and shipped. A caller's own mistake (an endpoint that cannot be read, a
 * control character in a value, a column of another table) is an {@link IllegalArgumentException} instead. What a server said
 * stands in a message without control characters and marks of direction, so that a message can be printed on a terminal.
 */
public abstract class LivestatusException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Facts facts;

    LivestatusException(String message, Throwable cause, Facts facts) {
        super(Printable.line(message), cause);
        this.facts = facts;
    }

    /** Returns true if at least one byte of the server's response had arrived when this happened. */
    public final boolean responseStarted() {
        return facts.has(Fact.RESPONSE_STARTED);
    }

    /**
     * Returns true if the same call may succeed a moment later: a core that reloads, or an xinetd that has enough connections
     * for now, fails like this (no such socket, refused, closed without a word, 413 of a core that shuts down).
     */
    public final boolean isTransient() {
        return facts.has(Fact.TRANSIENT);
    }

    /**
     * Returns true if nothing was served there, so another address may do better: no connection, or one that ended
     * without a byte.
     */
    public final boolean isUnreachable() {
        return facts.has(Fact.UNREACHABLE);
    }

    /** Returns true if the connection was accepted over TCP and closed without a byte, as xinetd does with one too many. */
    public final boolean isTurnedAway() {
        return facts.has(Fact.TURNED_AWAY);
    }

    /** Returns true if a deadline passed before the server had said anything: it may be short of connections. */
    public final boolean isSilent() {
        return facts.has(Fact.SILENT);
    }

    /**
     * Returns true if the failure counts against the server: it was not reached, was lost, or let a deadline pass
     * without a byte, or sent fewer bytes a second than the setting {@code minBytesPerSecond} wants.
     */
    public final boolean isServerFault() {
        return facts.has(Fact.SERVER_FAULT);
    }

    /**
     * Returns true if this query is at fault, and others may do well on the same server: it was refused, or its
     * response was too large.
     */
    public final boolean isQueryFault() {
        return facts.has(Fact.QUERY_FAULT);
    }

    /** Returns true if the call was stopped from this side: cancelled, interrupted, or its client was closed. */
    public final boolean isAborted() {
        return facts.has(Fact.ABORTED);
    }
}
