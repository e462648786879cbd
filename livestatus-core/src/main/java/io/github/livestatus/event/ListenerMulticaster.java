package io.github.livestatus.event;

import io.github.livestatus.event.LivestatusEvent.Action;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Passes events to several listeners. An exception of one listener is logged, and the others still get the event. */
record ListenerMulticaster(List<LivestatusListener> all) implements LivestatusListener {
    @Override
    public Object started(Action action, String site) {
        return begin((listener, i) -> listener.started(action, site));
    }

    @Override
    public Object startedFor(Object call, Action action, String site) {
        return begin((listener, i) -> listener.startedFor(own(call, i), action, site));
    }

    /** A call of {@code started} or {@code startedFor} on one listener. */
    private interface Beginning {
        Object of(LivestatusListener listener, int number);
    }

    private Object begin(Beginning beginning) {
        Object[] started = new Object[all.size()];
        for (int i = 0; i < started.length; i++) {
            try {
                started[i] = beginning.of(all.get(i), i);
            } catch (Throwable e) {
                log(all.get(i), e);
            }
        }
        return started;
    }

    private static Object own(Object started, int number) {
        return started == null ? null : ((Object[]) started)[number];
    }

    @Override
    public void ended(Object started, LivestatusEvent event) {
        for (int i = 0; i < all.size(); i++) {
            try {
                all.get(i).ended(own(started, i), event);
            } catch (Throwable e) {
                log(all.get(i), e);
            }
        }
    }

    private static void log(LivestatusListener listener, Throwable e) {
        LoggerFactory.getLogger(LivestatusListener.class)
                .warn("listener {} failed", listener.getClass().getName(), e);
    }
}
