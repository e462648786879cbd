package io.github.livestatus.error;

import io.github.livestatus.error.Facts.Fact;

/**
 * The client rejected a query or command, and did not send it. The server lacks something that the query needs, would ignore or
 * misread a part of the query without an error, or would crash.
 */
public final class UnsupportedByServerException extends LivestatusException {
    private static final long serialVersionUID = 1L;

    private final String dialect;

    /**
     * For the library and for tests: creates the exception for a query or command that was not sent.
     *
     * @param dialect the kind of server, as {@code Dialect.name()}
     * @param message a sentence that begins with the server, as in {@code Icinga 2 ignores Localtime}
     */
    public UnsupportedByServerException(String dialect, String message) {
        super(message, null, Facts.of(Fact.QUERY_FAULT));
        this.dialect = dialect;
    }

    /** Returns the kind of server, as {@code Dialect.name()}. */
    public String dialect() {
        return dialect;
    }
}
