package io.github.livestatus.event;

import io.github.livestatus.event.LivestatusEvent.Action;
import java.util.List;
import org.slf4j.LoggerFactory;

/** Several listeners as one; what one throws is logged, and the others still get the event. */
record ListenerMulticaster(List<LivestatusListener> all) implements LivestatusListener {
    @Override
    public Object started(Action action, String site) {
        Object[] started = new Object[all.size()];
        for (int i = 0; i < started.length; i++) {
            try {
                started[i] = all.get(i).started(action, site);
            } catch (Throwable e) {
                log(all.get(i), e);
            }
        }
        return started;
    }

    @Override
    public void ended(Object started, LivestatusEvent event) {
        for (int i = 0; i < all.size(); i++) {
            try {
                all.get(i).ended(started == null ? null : ((Object[]) started)[i], event);
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
