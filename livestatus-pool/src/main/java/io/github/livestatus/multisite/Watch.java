package io.github.livestatus.multisite;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.slf4j.LoggerFactory;

/**
 * Tells a listener of changes, in their order and one at a time, on a thread that does nothing else meanwhile. Closing it
 * ends that; a call under way is not waited for. What the listener throws is logged.
 */
public final class Watch implements AutoCloseable {
    private final Consumer<? super SiteChange> listener;
    private final Executor executor;
    private final Consumer<Watch> onClose;
    private final Queue<SiteChange> news = new ConcurrentLinkedQueue<>();
    private final AtomicInteger untold = new AtomicInteger();
    private volatile boolean isClosed;

    Watch(Consumer<? super SiteChange> listener, Executor executor, Consumer<Watch> onClose) {
        this.listener = listener;
        this.executor = executor;
        this.onClose = onClose;
    }

    /** Takes note of a change. */
    void add(SiteChange change) {
        news.add(change);
        if (untold.getAndIncrement() == 0) {
            try {
                executor.execute(this::tell);
            } catch (RejectedExecutionException e) {
                close();
            }
        }
    }

    private void tell() {
        do {
            SiteChange change = news.remove();
            try {
                if (!isClosed) {
                    listener.accept(change);
                }
            } catch (RuntimeException | Error e) {
                LoggerFactory.getLogger(Watch.class).warn("a listener failed at {}", change, e);
            }
        } while (untold.decrementAndGet() > 0);
    }

    /** Stops the watch. The listener gets no further change. */
    @Override
    public void close() {
        isClosed = true;
        onClose.accept(this);
    }
}
