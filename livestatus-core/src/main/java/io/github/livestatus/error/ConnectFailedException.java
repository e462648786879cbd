package io.github.livestatus.error;

import io.github.livestatus.error.Facts.Fact;

/**
 * The client could not connect to the server. Examples: connection refused, no such socket, no such host, no permission, a failed
 * TLS handshake.
 */
public final class ConnectFailedException extends LivestatusException {
    private static final long serialVersionUID = 1L;

    private final String endpoint;

    /**
     * For the library and for tests: creates the exception for an address that could not be reached.
     *
     * @param endpoint the address of the server, such as {@code tcp:10.2.0.10:6557}
     * @param reason the error text of the operating system
     * @param isTransient true if the failure may be transient, as during a reload (ENOENT, ECONNREFUSED, EAGAIN)
     */
    public ConnectFailedException(String endpoint, String reason, boolean isTransient, Throwable cause) {
        super(
                "cannot connect to " + endpoint + ": " + reason,
                cause,
                Facts.of(Fact.UNREACHABLE, Fact.SERVER_FAULT).and(Fact.TRANSIENT, isTransient));
        this.endpoint = endpoint;
    }

    /** Returns the address of the server, such as {@code tcp:10.2.0.10:6557}. */
    public String endpoint() {
        return endpoint;
    }
}
