package io.github.livestatus.event;

import io.github.livestatus.event.LivestatusEvent.Action;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Listener for the actions of a client. Its methods are called on the thread that does the action, so they must return fast.
 * Exceptions that they throw are logged and have no other effect. A listener of a client for many threads must be thread-safe.
 */
public interface LivestatusListener {
    /** A listener that does nothing. */
    LivestatusListener NONE = new LivestatusListener() {};

    /**
     * Called when an action begins.
     *
     * @param site the name of the site, see {@link LivestatusEvent#site()}
     * @return any object or null; {@link #ended} gets it when this action ends
     */
    default Object started(Action action, String site) {
        return null;
    }

    /**
     * Called for each step of a call to several sites or of a refresh, when the step begins. Before, {@link #started} was called
     * for the whole call, with {@link Action#FAN_OUT} or {@link Action#REFRESH}. This method is called on the thread that does
     * the step. By default it calls {@link #started}.
     *
     * @param call the object that {@link #started} returned for the whole call, such as a span or a trace context
     * @param site the name of the site, see {@link LivestatusEvent#site()}
     * @return any object or null; {@link #ended} gets it when this step ends
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

    /** Returns a listener that passes events to all these listeners in their order, even if one of them throws. */
    static LivestatusListener of(LivestatusListener... listeners) {
        Objects.requireNonNull(listeners, "listeners");
        List<LivestatusListener> all = Arrays.stream(listeners)
                .flatMap(one -> one instanceof ListenerMulticaster several ? several.all().stream() : Stream.of(one))
                .filter(one -> one != NONE)
                .toList();
        return all.isEmpty() ? NONE : new ListenerMulticaster(all);
    }
}
