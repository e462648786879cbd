package io.github.livestatus.exchange;

import io.github.livestatus.event.CloseReason;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.transport.Deadline;
import java.util.Optional;

/**
 * One connection to a server, kept alive between calls: what a user's connection and a pool's are made of. One call at a time;
 * {@link #close} may come from any thread.
 */
public final class ServerConnection {
    private final ServerAccess access;
    private final ReconnectingLink link;

    /** Makes a connection that its first call opens. */
    public ServerConnection(ServerAccess access) {
        this(access, Leave.UNLIMITED);
    }

    /** Makes a connection that its first call opens, and that never has two sockets at a time. */
    public ServerConnection(ServerAccess access, Leave leave) {
        this.access = access;
        this.link = new ReconnectingLink(access, leave);
    }

    /** Connects now, so that the first call need not. */
    public void open() {
        link.connect();
    }

    /** Returns what carries out calls that end by this deadline. */
    public QueryExecutor within(Deadline deadline) {
        return within(deadline, null);
    }

    /**
     * Returns the same for a call that is made again.
     *
     * @param lost the query that lost another connection after it was sent whole; null if none did
     */
    public QueryExecutor within(Deadline deadline, LostQuery lost) {
        return new QueryExecutor(link, access, deadline, lost);
    }

    /** Returns the kind of server, as far as it is known: nothing is sent. */
    public Optional<Dialect> knownDialect() {
        return access.knownDialect();
    }

    /**
     * Returns true if the next call can use the socket there is: it is open, its last response was complete and good, and
     * nothing has arrived on it since. Asks the operating system only, and not even that within a millisecond of a response.
     */
    public boolean isReusable() {
        return link.isReusable();
    }

    /** Returns true once it has been closed. */
    public boolean isClosed() {
        return link.isClosed();
    }

    /**
     * Closes the socket, aborts the call under way, and reports why to the listener. After {@link CloseReason#ABORTED} a call
     * fails with {@link io.github.livestatus.error.AbortedException}; after any other reason it is the caller's mistake. Never
     * waits; closing twice does nothing.
     */
    public void close(CloseReason reason) {
        link.close(reason);
    }
}
