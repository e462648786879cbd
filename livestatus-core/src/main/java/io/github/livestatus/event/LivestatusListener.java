package io.github.livestatus.event;

import io.github.livestatus.event.LivestatusEvent.Action;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Listener for the actions of a client. Its methods are called on the thread that does the action, so they must return fast.
 * Exceptions that they throw are logged and have no other effect. It must be thread-safe if its client is.
 */
public interface LivestatusListener {
    /** A listener that does nothing. */
    LivestatusListener NONE = new LivestatusListener() {};

    /**
     * Called when an action begins.
     *
     * @return any object or null: it is passed to {@link #ended} when this action ends
     */
    default Object started(Action action, String site) {
        return null;
    }

    /**
     * Called when an action begins that belongs to a query or command to several sites, or to a refresh. Before, {@link #started}
     * was called for that query, command or refresh, with {@link Action#FAN_OUT} or {@link Action#REFRESH}, on its caller's
     * thread. This method is called on the thread that does the action. By default it calls {@link #started}.
     *
     * @param call the object that {@link #started} returned for the query, command or refresh, such as a span or a trace context
     * @return any object or null: it is passed to {@link #ended} when this action ends
     */
    default Object startedFor(Object call, Action action, String site) {
        return started(action, site);
    }

    /**
     * Called when an action has ended or failed. For {@link Action#CLOSE}, {@link Action#SKIP} and {@link Action#BREAKER} only
     * this method is called.
     *
     * @param started the object that {@link #started} or {@link #startedFor} returned for this action
     */
    default void ended(Object started, LivestatusEvent event) {}

    /** Returns a listener that passes events to all of these in their order, even if one of them throws. */
    static LivestatusListener of(LivestatusListener... listeners) {
        Objects.requireNonNull(listeners, "listeners");
        List<LivestatusListener> all = Arrays.stream(listeners)
                .flatMap(one -> one instanceof ListenerMulticaster several ? several.all().stream() : Stream.of(one))
                .filter(one -> one != NONE)
                .toList();
        return all.isEmpty() ? NONE : new ListenerMulticaster(all);
    }
}
