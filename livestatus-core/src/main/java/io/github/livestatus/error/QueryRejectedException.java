package io.github.livestatus.error;

import io.github.livestatus.error.Facts.Fact;
import io.github.livestatus.text.Printable;

/**
 * The server rejected the query: the table is unknown, a filter is not valid, or the response would be too large. {@link #status()}
 * lists the codes.
 */
public final class QueryRejectedException extends LivestatusException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String serverText;
    private final String lql;

    /**
     * For the library and for tests: creates the exception for a query that the server rejected.
     *
     * @param status the status code, see {@link #status()}
     * @param serverText the error text of the server; Icinga 2 appends a stack trace of 2 to 3 kB
     * @param lql the query as it was sent
     */
    public QueryRejectedException(int status, String serverText, String lql) {
        super("server answered " + status + ": " + firstLine(serverText), null, facts(status, serverText, lql));
        this.status = status;
        this.serverText = serverText;
        this.lql = lql;
    }

    private static Facts facts(int status, String serverText, String lql) {
        boolean isShuttingDown = isShuttingDown(status, serverText);
        boolean isCoreAway = isCoreAway(status, serverText, lql);
        return Facts.of(Fact.RESPONSE_STARTED)
                .and(Fact.TRANSIENT, isShuttingDown)
                .and(Fact.SERVER_FAULT, isCoreAway)
                .and(Fact.QUERY_FAULT, !isShuttingDown && !isCoreAway);
    }

    /**
     * Returns true if a proxy sent the response because it cannot reach the core: 502 of LMD 2.8.3 or a proxy, 495 of Checkmk for
     * a certificate. If the query names servers behind an LMD, the others may be up: then false.
     */
    private static boolean isCoreAway(int status, String serverText, String lql) {
        boolean isOfAll = !serverText.startsWith("bad request") && !lql.contains("\nBackends:");
        return status == 495 || status == 502 && isOfAll;
    }

    /** Returns true if the core shuts down: Naemon sends {@code Query canceled, core is shutting down.} (livestatus 1.5.1). */
    private static boolean isShuttingDown(int status, String serverText) {
        return status == 413 && serverText.contains("shutting down");
    }

    private static String firstLine(String text) {
        String line = text.strip().lines().findFirst().orElse("(nothing said)").strip();
        return Printable.line(line.length() <= 300 ? line : line.substring(0, 300) + "...");
    }

    /**
     * Returns the status code of the response. Servers use these codes: 400 for an error in the query; 404 for an unknown table;
     * 413 for a response that is too large, a time limit that passed, or a core that shuts down; 450, 451 and 452 for other errors
     * in the query; 495 if a proxy of Checkmk does not accept the certificate of the core; 502 if an LMD or proxy cannot reach the core, and for other errors of an LMD.
     * It is 200 if an LMD sent a response without the rows of some servers behind it.
     */
    public int status() {
        return status;
    }

    /** Returns the first line of the error text, at most 300 characters. */
    public String serverLine() {
        return firstLine(serverText);
    }

    /** Returns the error text, at most 64 KiB of it. */
    public String serverText() {
        return serverText;
    }

    /** Returns the rejected query as LQL, with its values. */
    public String lql() {
        return lql;
    }
}
