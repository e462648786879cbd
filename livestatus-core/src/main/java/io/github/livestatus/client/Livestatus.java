package io.github.livestatus.client;

import io.github.livestatus.transport.Deadline;
import java.time.Duration;

/**
 * One site's monitoring core, reached through Livestatus. Close it to give up its connections. A {@link LivestatusConnection}
 * is for one thread at a time, a pool for many; both fail with the kinds of {@link
 * io.github.livestatus.error.LivestatusException}, and by their deadlines at the latest.
 */
public interface Livestatus extends LivestatusView, AutoCloseable {
    /**
     * Returns a view of this whose calls all end by one deadline, in the place of the timeouts that were set for whole calls. It
     * shares everything with this, and the same rules hold for threads.
     */
    LivestatusView within(Deadline deadline);

    /** Returns a view of this whose calls all end within this time from now: {@code live.within(ofSeconds(2)).query(lql)}. */
    default LivestatusView within(Duration budget) {
        return within(Deadline.after(budget));
    }

    /** Gives up all connections; exchanges under way are aborted. Closing twice does nothing. */
    @Override
    void close();
}
