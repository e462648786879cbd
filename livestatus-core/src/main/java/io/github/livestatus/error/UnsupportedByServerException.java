package io.github.livestatus.error;

import io.github.livestatus.error.Facts.Fact;

/** The server that would be asked cannot do what the query needs, and would not say so. Nothing was sent. */
public final class UnsupportedByServerException extends LivestatusException {
    private static final long serialVersionUID = 1L;

    private final String dialect;

    /** @param dialect the server's kind, as {@code Dialect.name()} */
    public UnsupportedByServerException(String dialect, String reason) {
        super(dialect + ": " + reason, null, Facts.of(Fact.QUERY_FAULT));
        this.dialect = dialect;
    }

    /** The server's kind, as {@code Dialect.name()}. */
    public String dialect() {
        return dialect;
    }
}
