package io.github.livestatus.error;

import io.github.livestatus.error.Facts.Fact;

/** The connection ended before the response was complete: the server closed or reset it, or a write failed. */
public final class ConnectionLostException extends LivestatusException {
    private static final long serialVersionUID = 1L;

    private final String endpoint;
    private final long received;

    /**
     * For the library and for tests: creates the exception for a connection that ended before the response was complete.
     *
     * @param received number of bytes of the response that had arrived, header included
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

    /**
     * For the library and for tests: creates the exception for a query that was sent completely and is not retried, because it may
     * have crashed the core.
     */
    public ConnectionLostException(String endpoint, String reason, Throwable cause) {
        super("lost the connection to " + endpoint + ": " + reason, cause, Facts.of(Fact.SERVER_FAULT));
        this.endpoint = endpoint;
        this.received = 0;
    }

    /** Returns the address of the server. */
    public String endpoint() {
        return endpoint;
    }

    /** Returns the number of bytes of the response that had arrived, header included. */
    public long received() {
        return received;
    }
}
