package io.github.livestatus.client;

import io.github.livestatus.transport.Deadline;
import java.time.Duration;

/**
 * A client of one server. {@link #close} closes its connections. Each call has a time limit, and fails with a subclass of {@link
 * io.github.livestatus.error.LivestatusException}.
 *
 * <p>A pool is for many threads. A {@link LivestatusConnection} is for one thread at a time: if a second thread calls it during a
 * call, the second thread gets an {@link IllegalStateException}.
 */
public interface Livestatus extends LivestatusView, AutoCloseable {
    /**
     * Returns a view of this client. All calls of the view share this one deadline: after it has passed, every call of the view
     * fails with a {@link io.github.livestatus.error.TimedOutException}. The deadline replaces the timeouts for whole calls. The
     * view uses the same connections, and has the same rules for threads.
     */
    LivestatusView within(Deadline deadline);

    /**
     * Returns a view of this client with one deadline, this duration from now: {@code live.within(ofSeconds(2)).query(lql)}. Make a
     * new view for each request: the calls of a view share its deadline, see {@link #within(Deadline)}. {@code SitesView.within} is
     * different: there each call has the whole duration.
     */
    default LivestatusView within(Duration budget) {
        return within(Deadline.after(budget));
    }

    /**
     * Closes all connections, including connections in use. Running calls fail with {@link
     * io.github.livestatus.error.AbortedException} within a second, even if the server hangs. This method does not wait, and throws
     * nothing. Closing twice does nothing. Later calls of this client and of its views throw {@link IllegalStateException}.
     *
     * <p>Each object closes what it created: {@code LivestatusSites} closes its pools, a pool its connections and threads, a
     * connection its socket. Executors and listeners that a caller supplied are not closed.
     */
    @Override
    void close();
}
