package io.github.livestatus.exchange;

import io.github.livestatus.event.CloseReason;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.transport.Deadline;
import java.util.Optional;

/**
 * One connection to a server, kept alive between calls. LivestatusConnection and LivestatusPool use it. For one call at a time;
 * {@link #close} may be called from any thread.
 */
public final class ServerConnection {
    private final ServerAccess access;
    private final ReconnectingLink link;

    /** Creates a connection. Its first call opens it. */
    public ServerConnection(ServerAccess access) {
        this(access, Leave.UNLIMITED);
    }

    /** Creates a connection that never has two sockets at a time. Its first call opens it. */
    public ServerConnection(ServerAccess access, Leave leave) {
        this.access = access;
        this.link = new ReconnectingLink(access, leave);
    }

    /** Connects now, before the first call. */
    public void open() {
        link.connect();
    }

    /** Returns an executor for calls with this deadline. */
    public QueryExecutor within(Deadline deadline) {
        return within(deadline, null);
    }

    /**
     * Returns an executor for a retried call.
     *
     * @param lost the query that lost another connection after it was sent completely; null if none did
     */
    public QueryExecutor within(Deadline deadline, LostQuery lost) {
        return new QueryExecutor(link, access, deadline, lost);
    }

    /** Returns the kind of server if it is known; sends nothing. */
    public Optional<Dialect> knownDialect() {
        return access.knownDialect();
    }

    /**
     * Returns true if the next call can reuse the socket: it is open, its last response was complete and correct, and no bytes
     * have arrived since. Uses only a system call, and none within a millisecond of a response.
     */
    public boolean isReusable() {
        return link.isReusable();
    }

    /** Returns true if the connection was closed. */
    public boolean isClosed() {
        return link.isClosed();
    }

    /**
     * Closes the socket, aborts the running call, and reports the reason to the listener. After {@link CloseReason#ABORTED} later
     * calls throw {@link io.github.livestatus.error.AbortedException}. After other reasons a later call is an error of the caller:
     * it throws IllegalStateException. Does not wait; may be called again.
     */
    public void close(CloseReason reason) {
        link.close(reason);
    }
}
