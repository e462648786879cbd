package io.github.livestatus.transport;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Ends the waits of one socket at their deadlines, by closing it. It has no thread: the JDK's timer for futures wakes it. A
 * wait that ends in time costs it two writes, as an alarm that is set for earlier stays, and looks when it goes off.
 */
final class Watchdog {
    private static final long ASLEEP = Long.MAX_VALUE;
    private static final long BITTEN = Long.MIN_VALUE;

    private final Runnable bite;

    /** When the wait under way must end, by the system's nanosecond clock; or one of the two above. */
    private final AtomicLong end = new AtomicLong(ASLEEP);

    private final AtomicReference<Alarm> alarm = new AtomicReference<>();

    /** @param bite run once, when a wait lasts too long, on a thread of the JDK's: must be quick */
    Watchdog(Runnable bite) {
        this.bite = bite;
    }

    private record Alarm(long due, CompletableFuture<Void> bell) {}

    /** A wait begins that may last so long. */
    void begin(long nanos) {
        if (nanos == Long.MAX_VALUE) {
            return;
        }
        long due = System.nanoTime() + nanos;
        if (end.compareAndSet(ASLEEP, due)) {
            wakeBy(due);
        }
    }

    /** The wait is over; whether it was in time. Once that was said, no alarm of this wait can hit the next one. */
    boolean end() {
        long last = end.get();
        return last != BITTEN && end.compareAndSet(last, ASLEEP);
    }

    private void wakeBy(long due) {
        Alarm set = alarm.get();
        if (set != null && set.due - due <= 0) {
            return;
        }
        Alarm next = new Alarm(due, new CompletableFuture<>());
        if (alarm.compareAndSet(set, next)) {
            stop(set);
            next.bell.thenRun(() -> ring(next));
            next.bell.completeOnTimeout(null, Math.max(0, due - System.nanoTime()), TimeUnit.NANOSECONDS);
        } else {
            wakeBy(due);
        }
    }

    private void ring(Alarm rung) {
        if (!alarm.compareAndSet(rung, null)) {
            return;
        }
        long due = end.get();
        if (due == ASLEEP || due == BITTEN) {
            return;
        }
        if (due - System.nanoTime() > 0) {
            wakeBy(due);
        } else if (end.compareAndSet(due, BITTEN)) {
            bite.run();
        }
    }

    /** Takes an alarm out of the JDK's timer. */
    private static void stop(Alarm set) {
        if (set != null) {
            set.bell.complete(null);
        }
    }

    void close() {
        stop(alarm.getAndSet(null));
    }
}
