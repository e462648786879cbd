package io.github.livestatus.error;

/** No connection to the endpoint came about: refused, no such socket, no such host, no permission, or a failed TLS handshake. */
public final class ConnectFailedException extends LivestatusException {
    private static final long serialVersionUID = 1L;

    private final String endpoint;
    private final boolean passing;

    /**
     * @param endpoint the address that was tried, in the form users write it
     * @param reason what the system said, in words
     * @param passing whether a core that is just reloading would fail the same way (no such socket, refused, backlog full)
     */
    public ConnectFailedException(String endpoint, String reason, boolean passing, Throwable cause) {
        super("cannot connect to " + endpoint + ": " + reason, false, cause);
        this.endpoint = endpoint;
        this.passing = passing;
    }

    /** The address that was tried. */
    public String endpoint() {
        return endpoint;
    }

    /** Whether the failure may pass by itself, as it does while a core reloads (ENOENT, ECONNREFUSED, EAGAIN). */
    public boolean isTransient() {
        return passing;
    }
}
