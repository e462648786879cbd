package io.github.livestatus.timing;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Runs something at a time that is set. All share one thread, which ends when none has been set for a second. (The JDK's timer
 * for futures never ends, and keeps the class loader of whoever happened to start it.) One that is set for earlier stays, so
 * setting it often costs one read each time. For any thread.
 */
public final class Alarm {
    private static final ScheduledExecutorService TIMER = DaemonThreads.timer("livestatus-timer");

    private final TimeSource time;
    private final Runnable onTimeout;
    private final AtomicReference<Setting> setting = new AtomicReference<>();
    private volatile boolean isClosed;

    /** @param onTimeout run once for each time the alarm goes off, on a thread that all alarms share: must be quick */
    public Alarm(TimeSource time, Runnable onTimeout) {
        this.time = time;
        this.onTimeout = onTimeout;
    }

    private record Setting(long due, CompletableFuture<Void> timer) {}

    /** Sets it to go off at this time of its source at the latest; {@link Long#MAX_VALUE} never goes off. */
    public void by(long due) {
        Setting last = setting.get();
        if (due == Long.MAX_VALUE || isClosed || last != null && last.due - due <= 0) {
            return;
        }
        Setting next = new Setting(due, new CompletableFuture<>());
        if (!setting.compareAndSet(last, next)) {
            by(due);
            return;
        }
        stop(last);
        next.timer.thenRun(() -> goOff(next));
        Future<?> waking =
                TIMER.schedule(() -> next.timer.complete(null), Math.max(0, due - time.nanos()), TimeUnit.NANOSECONDS);
        next.timer.thenRun(() -> waking.cancel(false));
        if (isClosed) {
            stop(next);
        }
    }

    private void goOff(Setting due) {
        if (setting.compareAndSet(due, null) && !isClosed) {
            onTimeout.run();
        }
    }

    /** Takes a setting out of the timer. */
    private static void stop(Setting old) {
        if (old != null) {
            old.timer.complete(null);
        }
    }

    /** Keeps it from ever going off again; what it runs at this moment goes on. */
    public void close() {
        isClosed = true;
        stop(setting.getAndSet(null));
    }
}
