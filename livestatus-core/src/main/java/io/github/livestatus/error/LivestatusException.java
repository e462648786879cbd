package io.github.livestatus.error;

/**
 * Something went wrong between this client and a monitoring core.
 *
 * <p>Every kind is a final class in this package; catch the kind to know what happened. Exceptions carry strings and
 * numbers only, so they can be logged, compared and shipped. A caller's own mistake (an endpoint that cannot be read, a
 * control character in a value, a column of another table) is an {@link IllegalArgumentException} instead.
 */
public abstract class LivestatusException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean responseStarted;

    LivestatusException(String message, boolean responseStarted, Throwable cause) {
        super(message, cause);
        this.responseStarted = responseStarted;
    }

    /** Whether at least one byte of the server's answer had arrived when this happened. */
    public final boolean responseStarted() {
        return responseStarted;
    }
}
