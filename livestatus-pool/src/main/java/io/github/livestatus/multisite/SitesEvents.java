package io.github.livestatus.multisite;

import io.github.livestatus.event.LivestatusEvent;
import io.github.livestatus.event.LivestatusEvent.Action;
import io.github.livestatus.event.LivestatusListener;
import io.github.livestatus.lql.Query;
import io.github.livestatus.timing.TimeSource;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Reports events to the listener of several sites, each with its call. A thread that works for a call stores the call, so that
 * events of a site's pool on this thread belong to that call. For any number of threads.
 */
final class SitesEvents {
    private final LivestatusListener listener;
    private final TimeSource time;
    private final ObservedCall none;
    private final AtomicLong calls = new AtomicLong();
    private final ThreadLocal<ObservedCall> current = new ThreadLocal<>();

    SitesEvents(LivestatusListener listener, TimeSource time) {
        this.listener = listener;
        this.time = time;
        this.none = new ObservedCall(LivestatusListener.NONE, time, Action.FAN_OUT, "", 0, null, Optional.empty());
    }

    /** Returns true if there is a listener. */
    boolean hasListener() {
        return listener != LivestatusListener.NONE;
    }

    /** Reports the beginning of a call with these queries, on the calling thread. */
    ObservedCall begin(List<Query> queries) {
        if (!hasListener()) {
            return none;
        }
        Optional<Query> only = queries.size() == 1 ? Optional.of(queries.get(0)) : Optional.empty();
        return begin(Action.FAN_OUT, "", only);
    }

    /** Reports the beginning of a refresh of a site for a mirror. */
    ObservedCall beginRefresh(String site) {
        return hasListener() ? begin(Action.REFRESH, site, Optional.empty()) : none;
    }

    private ObservedCall begin(Action action, String site, Optional<Query> only) {
        Object started = listener.started(action, site);
        return new ObservedCall(listener, time, action, site, calls.incrementAndGet(), started, only);
    }

    /** Returns the call for which the calling thread works. */
    ObservedCall current() {
        ObservedCall known = hasListener() ? current.get() : none;
        return known == null ? none : known;
    }

    /** Sets the call for which the calling thread works. Returns the call before, which the caller sets again afterwards. */
    ObservedCall enter(ObservedCall call) {
        ObservedCall before = current();
        if (before != call) {
            current.set(call);
        }
        return before;
    }

    /**
     * Reports that the circuit breaker of a site opened or closed.
     *
     * @param before how long it was in the other state
     */
    void breaker(String site, boolean isOpen, Duration before) {
        String outcome = isOpen ? "open" : "closed";
        listener.ended(null, SitesEvent.decided(Action.BREAKER, site, current().id(), before, outcome));
    }

    /** Returns the listener for the pool of a site. */
    LivestatusListener ofPool() {
        return hasListener() ? new PoolListener() : LivestatusListener.NONE;
    }

    /** The value that the user's listener returned, and the call it was returned for. */
    private record Started(ObservedCall call, Object own) {}

    private final class PoolListener implements LivestatusListener {
        @Override
        public Object started(Action action, String site) {
            ObservedCall call = current();
            Object own =
                    call == none ? listener.started(action, site) : listener.startedFor(call.started(), action, site);
            return new Started(call, own);
        }

        @Override
        public void ended(Object started, LivestatusEvent event) {
            Started begun = started == null ? new Started(current(), null) : (Started) started;
            listener.ended(begun.own, begun.call == none ? event : new EventOfCall(event, begun.call.id()));
        }
    }
}
