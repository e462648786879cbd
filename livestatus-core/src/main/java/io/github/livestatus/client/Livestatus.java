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

    /**
     * Closes all connections, those in use too. Calls under way fail with {@link io.github.livestatus.error.AbortedException},
     * and end within a second, whatever their server does. It waits for nothing and never fails; closing twice does nothing.
     * Calls after it are the caller's mistake, and so are calls of a view of this.
     *
     * <p>Who makes a thing closes it: many sites own their pools, a pool its connections and its threads, a connection its
     * socket. What a caller supplied, an executor or a listener, goes on.
     */
    @Override
    void close();
}
