package io.github.livestatus.multisite;

import io.github.livestatus.event.LivestatusEvent.Action;
import io.github.livestatus.event.LivestatusListener;
import io.github.livestatus.lql.Query;
import io.github.livestatus.multisite.SiteOutcome.Skipped;
import io.github.livestatus.timing.TimeSource;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

/** One call to several sites, or one refresh of a site for a mirror, as events for the listener. For any number of threads. */
final class ObservedCall {
    private final LivestatusListener listener;
    private final TimeSource time;
    private final Action action;
    private final String site;
    private final long id;
    private final Object started;
    private final Optional<Query> query;
    private final long begun;
    private final AtomicBoolean isOver = new AtomicBoolean();

    /**
     * @param action the action of the call
     * @param site "" for several sites
     * @param started the value that the listener returned at the beginning of the call
     */
    ObservedCall(
            LivestatusListener listener,
            TimeSource time,
            Action action,
            String site,
            long id,
            Object started,
            Optional<Query> query) {
        this.listener = listener;
        this.time = time;
        this.action = action;
        this.site = site;
        this.id = id;
        this.started = started;
        this.query = query;
        this.begun = time.nanos();
    }

    long id() {
        return id;
    }

    Object started() {
        return started;
    }

    /** Reports a skipped site. */
    void skip(String site, Skipped outcome) {
        String word = outcome.reason().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        listener.ended(null, SitesEvent.decided(Action.SKIP, site, id, Duration.ZERO, word));
    }

    /** Merges the responses of the sites and reports the merge. */
    SitesResult merge(Supplier<SitesResult> merging) {
        Object own = listener.startedFor(started, Action.MERGE, "");
        long from = time.nanos();
        long rows = 0;
        RuntimeException failure = null;
        try {
            SitesResult result = merging.get();
            rows = result.size();
            return result;
        } catch (RuntimeException e) {
            failure = e;
            throw e;
        } finally {
            listener.ended(own, event(Action.MERGE, "", Optional.empty(), from, 0, rows, failure));
        }
    }

    /**
     * Reports the end of the call, once.
     *
     * @param bytes the size of all response bodies
     * @param failure the failure of the call; null if there is a result
     */
    void end(long bytes, long rows, RuntimeException failure) {
        if (isOver.compareAndSet(false, true)) {
            listener.ended(started, event(action, site, query, begun, bytes, rows, failure));
        }
    }

    private SitesEvent event(
            Action what, String where, Optional<Query> of, long from, long bytes, long rows, RuntimeException failure) {
        Duration duration = Duration.ofNanos(time.nanos() - from);
        return new SitesEvent(what, where, id, of, duration, bytes, rows, Optional.ofNullable(failure), "");
    }
}
