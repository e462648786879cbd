package io.github.livestatus.error;

import io.github.livestatus.error.Facts.Fact;

/** The connection ended before a complete answer had arrived: closed by the server, reset, or broken while writing. */
public final class ConnectionLostException extends LivestatusException {
    private static final long serialVersionUID = 1L;

    private final String endpoint;
    private final long received;

    /**
     * Makes one for a connection that ended within an answer.
     *
     * @param received bytes of this answer, header included, that had arrived
     */
    public ConnectionLostException(String endpoint, String reason, long received, Throwable cause) {
        super(
                "lost the connection to " + endpoint + ": " + reason,
                cause,
                Facts.of(Fact.SERVER_FAULT)
                        .and(Fact.RESPONSE_STARTED, received > 0)
                        .and(Fact.TRANSIENT, received == 0)
                        .and(Fact.UNREACHABLE, received == 0)
                        .and(Fact.TURNED_AWAY, received == 0 && !endpoint.startsWith("unix:")));
        this.endpoint = endpoint;
        this.received = received;
    }

    /** A query lost its connection after it was sent whole, and is not sent again: the core may have ended at it. */
    public ConnectionLostException(String endpoint, String reason, Throwable cause) {
        super("lost the connection to " + endpoint + ": " + reason, cause, Facts.of(Fact.SERVER_FAULT));
        this.endpoint = endpoint;
        this.received = 0;
    }

    /** Returns the address at the other end. */
    public String endpoint() {
        return endpoint;
    }

    /** Bytes of the answer, header included, that had arrived. */
    public long received() {
        return received;
    }
}
