package io.github.livestatus.multisite;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/**
 * Calls a listener for each change of a site's state, in order and one at a time. The listener runs on a thread of the library, and
 * may block it. Its exceptions are logged.
 */
public final class Watch implements AutoCloseable {
    private final Consumer<? super SiteChange> listener;
    private final Executor executor;
    private final Consumer<Watch> onClose;
    private final Queue<SiteChange> news = new ConcurrentLinkedQueue<>();
    private final AtomicInteger pending = new AtomicInteger();
    private volatile boolean isClosed;

    Watch(Consumer<? super SiteChange> listener, Executor executor, Consumer<Watch> onClose) {
        this.listener = listener;
        this.executor = executor;
        this.onClose = onClose;
    }

    /** Queues a change for the listener. */
    void add(SiteChange change) {
        news.add(change);
        if (pending.getAndIncrement() == 0) {
            try {
                executor.execute(this::notifyListener);
            } catch (RejectedExecutionException e) {
                close();
            }
        }
    }

    private void notifyListener() {
        do {
            SiteChange change = news.remove();
            try {
                if (!isClosed) {
                    listener.accept(change);
                }
            } catch (RuntimeException | Error e) {
                LoggerFactory.getLogger(Watch.class).warn("a listener failed for the change {}", change, e);
            }
        } while (pending.decrementAndGet() > 0);
    }

    /** Stops the watch. The listener gets no further change. Does not wait for a call of the listener that is running. */
    @Override
    public void close() {
        isClosed = true;
        onClose.accept(this);
    }
}
