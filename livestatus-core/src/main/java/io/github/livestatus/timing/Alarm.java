package io.github.livestatus.timing;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A timer that runs an action at a set time. All alarms share one thread, which ends after one second without a set alarm. (The
 * JDK's timer for futures never ends, and retains the class loader of the code that started it.) Setting an alarm that is already
 * set for an earlier time does nothing, and costs one volatile read. Thread-safe.
 */
public final class Alarm {
    private static final ScheduledExecutorService TIMER = DaemonThreads.timer("livestatus-timer");

    private final TimeSource time;
    private final Runnable onTimeout;
    private final AtomicReference<Setting> setting = new AtomicReference<>();
    private volatile boolean isClosed;

    /** @param onTimeout the action, run on the thread that all alarms share: it must return fast */
    public Alarm(TimeSource time, Runnable onTimeout) {
        this.time = time;
        this.onTimeout = onTimeout;
    }

    private record Setting(long due, CompletableFuture<Void> timer) {}

    /** Sets the alarm to this time of its clock, unless it is set for an earlier time. {@link Long#MAX_VALUE} means never. */
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

    /** Removes a setting from the timer. */
    private static void stop(Setting old) {
        if (old != null) {
            old.timer.complete(null);
        }
    }

    /** Closes the alarm: the action is not started any more. An action that is running is not interrupted. */
    public void close() {
        isClosed = true;
        stop(setting.getAndSet(null));
    }
}
