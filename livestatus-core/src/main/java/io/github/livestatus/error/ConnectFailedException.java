package io.github.livestatus.error;

import io.github.livestatus.error.Facts.Fact;

/**
 * The client could not connect to the endpoint: connection refused, no such socket, no such host, no permission, or a failed TLS
 * handshake.
 */
public final class ConnectFailedException extends LivestatusException {
    private static final long serialVersionUID = 1L;

    private final String endpoint;

    /**
     * Makes one for an address that could not be reached.
     *
     * @param endpoint the address, in the form that users write
     * @param reason the error text of the system
     * @param isTransient true if the failure may be transient, as during a reload (ENOENT, ECONNREFUSED, EAGAIN)
     */
    public ConnectFailedException(String endpoint, String reason, boolean isTransient, Throwable cause) {
        super(
                "cannot connect to " + endpoint + ": " + reason,
                cause,
                Facts.of(Fact.UNREACHABLE, Fact.SERVER_FAULT).and(Fact.TRANSIENT, isTransient));
        this.endpoint = endpoint;
    }

    /** Returns the address that could not be reached. */
    public String endpoint() {
        return endpoint;
    }
}
