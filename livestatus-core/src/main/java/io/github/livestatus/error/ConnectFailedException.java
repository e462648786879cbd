package io.github.livestatus.error;

import io.github.livestatus.error.Facts.Fact;

/**
 * No connection to the endpoint came about: refused, no such socket, no such host, no permission, or a failed TLS
 * handshake.
 */
public final class ConnectFailedException extends LivestatusException {
    private static final long serialVersionUID = 1L;

    private final String endpoint;

    /**
     * Makes one for an address that could not be reached.
     *
     * @param endpoint the address that could not be reached, in the form users write it
     * @param reason what the system said, in words
     * @param isTransient whether a core that is just reloading would fail the same way (ENOENT, ECONNREFUSED, EAGAIN)
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
