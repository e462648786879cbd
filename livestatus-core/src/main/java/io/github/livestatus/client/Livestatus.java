package io.github.livestatus.client;

import io.github.livestatus.transport.Deadline;
import java.time.Duration;

/**
 * A client of one site's monitoring core. {@link #close} closes its connections. A {@link LivestatusConnection} is for one
 * thread at a time, a pool is for many. Calls of both fail with a subclass of {@link
 * io.github.livestatus.error.LivestatusException}. Each call has a deadline.
 */
public interface Livestatus extends LivestatusView, AutoCloseable {
    /**
     * Returns a view of this client whose calls all have this deadline. The deadline replaces the timeouts for whole calls. The
     * view uses the same connections, and has the same rules for threads.
     */
    LivestatusView within(Deadline deadline);

    /** Returns a view of this client whose calls end within this time from now: {@code live.within(ofSeconds(2)).query(lql)}. */
    default LivestatusView within(Duration budget) {
        return within(Deadline.after(budget));
    }

    /**
     * Closes all connections, including those in use. Running calls fail with {@link io.github.livestatus.error.AbortedException}
     * within a second, even if the server hangs. This method does not wait, and throws nothing. Closing twice does nothing. Later
     * calls, also those of a view of this client, throw {@link IllegalStateException}.
     *
     * <p>Each object closes what it created: {@code LivestatusSites} closes its pools, a pool its connections and threads, a
     * connection its socket. Executors and listeners that a caller supplied are not closed.
     */
    @Override
    void close();
}
