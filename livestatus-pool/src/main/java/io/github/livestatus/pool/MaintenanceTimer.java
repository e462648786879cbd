package io.github.livestatus.pool;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.LongSupplier;
import java.util.function.LongUnaryOperator;

/**
 * Calls a pool's upkeep when something is due, and only then. It has no thread: the JDK's timer for futures wakes it, and a
 * worker does the work. Never the timer's own thread, which all of the process has one of, and which ends waits on sockets:
 * not even where a supplied executor takes nothing more, or has the caller do the work.
 */
final class MaintenanceTimer {
    private final PoolThreads workers;
    private final LongSupplier clock;
    private final LongUnaryOperator work;
    private final AtomicReference<Alarm> alarm = new AtomicReference<>();
    private volatile boolean isClosed;

    /** @param work does what is due at a time of the clock, and says when something is due next */
    MaintenanceTimer(PoolThreads workers, LongSupplier clock, LongUnaryOperator work) {
        this.workers = workers;
        this.clock = clock;
        this.work = work;
    }

    private record Alarm(long due, CompletableFuture<Void> bell) {}

    /** Has the work done at this time at the latest; {@link Long#MAX_VALUE} asks for nothing. */
    void by(long due) {
        Alarm set = alarm.get();
        if (due == Long.MAX_VALUE || isClosed || set != null && set.due - due <= 0) {
            return;
        }
        Alarm next = new Alarm(due, new CompletableFuture<>());
        if (alarm.compareAndSet(set, next)) {
            stop(set);
            next.bell.thenRun(() -> ring(next));
            next.bell.completeOnTimeout(null, Math.max(0, due - clock.getAsLong()), TimeUnit.NANOSECONDS);
            if (isClosed) {
                stop(next);
            }
        } else {
            by(due);
        }
    }

    private void ring(Alarm rung) {
        if (alarm.compareAndSet(rung, null) && !isClosed) {
            CompletableFuture.runAsync(() -> workers.runSurely(() -> by(work.applyAsLong(clock.getAsLong()))));
        }
    }

    /** Takes the alarm out of the JDK's timer. */
    private void stop(Alarm set) {
        if (set != null) {
            set.bell.complete(null);
        }
    }

    void close() {
        isClosed = true;
        stop(alarm.getAndSet(null));
    }
}
