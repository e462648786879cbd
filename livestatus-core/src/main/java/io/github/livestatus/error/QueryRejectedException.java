package io.github.livestatus.error;

import io.github.livestatus.error.Facts.Fact;
import io.github.livestatus.text.Printable;

/** The server understood the framing and refused the query: an unknown table, a bad filter, too large an answer. */
public final class QueryRejectedException extends LivestatusException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String serverText;
    private final String lql;

    /**
     * @param status the three digits of the header, as sent (400, 404, 413, 450, 451, 452, 502 have been seen, and Checkmk has 495 for a certificate)
     * @param serverText what the server said; Icinga 2 appends a stack trace of some 2 to 3 kB
     * @param lql the query as it was sent
     */
    public QueryRejectedException(int status, String serverText, String lql) {
        super(
                "server answered " + status + ": " + firstLine(serverText),
                null,
                isShuttingDown(status, serverText)
                        ? Facts.of(Fact.RESPONSE_STARTED, Fact.TRANSIENT)
                        : Facts.of(Fact.RESPONSE_STARTED, Fact.QUERY_FAULT));
        this.status = status;
        this.serverText = serverText;
        this.lql = lql;
    }

    /** Naemon says {@code Query canceled, core is shutting down.} (livestatus 1.5.1). */
    private static boolean isShuttingDown(int status, String serverText) {
        return status == 413 && serverText.contains("shutting down");
    }

    private static String firstLine(String text) {
        String line = text.strip().lines().findFirst().orElse("(nothing said)").strip();
        return Printable.line(line.length() <= 300 ? line : line.substring(0, 300) + "...");
    }

    /** Returns the status code of the answer's header. */
    public int status() {
        return status;
    }

    /** Returns the first line of what the server said, at most 300 characters. */
    public String serverLine() {
        return firstLine(serverText);
    }

    /** Returns all that the server said, as far as it was kept. */
    public String serverText() {
        return serverText;
    }

    /** Returns the query that was refused, as LQL. */
    public String lql() {
        return lql;
    }
}
