package io.github.livestatus.event;

import io.github.livestatus.event.LivestatusEvent.Action;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Hears what a client does. Called on the thread that does it, so it should be quick; what it throws is logged and
 * changes nothing. Must be safe for several threads when its client is.
 */
public interface LivestatusListener {
    /** Listens to nothing. */
    LivestatusListener NONE = new LivestatusListener() {};

    /**
     * Something begins.
     *
     * @return anything, null too: it is handed to {@link #ended} when this very thing is over
     */
    default Object started(Action action, String site) {
        return null;
    }

    /**
     * Something begins that is done for a query or command to several sites, or for a refresh. Its own beginning was told by {@link
     * #started} with {@link Action#FAN_OUT} or {@link Action#REFRESH}, on the thread of its caller; this is told on whatever
     * thread does it.
     *
     * @param call what {@link #started} returned then, such as a span or the context of a trace
     * @return as that of {@link #started}, which is called unless this is overridden
     */
    default Object startedFor(Object call, Action action, String site) {
        return started(action, site);
    }

    /**
     * Something is over, well or not. Closing, skipping, and a breaker that opens or closes have an end only.
     *
     * @param started what {@link #started} returned
     */
    default void ended(Object started, LivestatusEvent event) {}

    /** Returns one that passes events to all of these, in their order, whatever one of them throws. */
    static LivestatusListener of(LivestatusListener... listeners) {
        Objects.requireNonNull(listeners, "listeners");
        List<LivestatusListener> all = Arrays.stream(listeners)
                .flatMap(one -> one instanceof ListenerMulticaster several ? several.all().stream() : Stream.of(one))
                .filter(one -> one != NONE)
                .toList();
        return all.isEmpty() ? NONE : new ListenerMulticaster(all);
    }
}
