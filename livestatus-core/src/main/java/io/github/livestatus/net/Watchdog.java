package io.github.livestatus.net;

import io.github.livestatus.timing.Alarm;
import io.github.livestatus.timing.TimeSource;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Ends the waits of one socket at their deadlines by closing the socket. A wait that ends in time costs two volatile writes: the
 * alarm stays set, and when it goes off, it checks whether the current wait is too long.
 */
final class Watchdog {
    private static final long IDLE = Long.MAX_VALUE;
    private static final long TIMED_OUT = Long.MIN_VALUE;

    private final Runnable onTimeout;
    private final Alarm alarm = new Alarm(TimeSource.SYSTEM, this::check);

    /** Deadline of the current wait, in nanoseconds of the system's clock; or {@link #IDLE} or {@link #TIMED_OUT}. */
    private final AtomicLong end = new AtomicLong(IDLE);

    /** @param onTimeout run once, when a wait passes its deadline, on the thread that all alarms share: it must return fast */
    Watchdog(Runnable onTimeout) {
        this.onTimeout = onTimeout;
    }

    /** Begins a wait with this timeout. */
    void begin(long nanos) {
        if (nanos == Long.MAX_VALUE) {
            return;
        }
        long due = TimeSource.SYSTEM.nanos() + nanos;
        if (end.compareAndSet(IDLE, due)) {
            alarm.by(due);
        }
    }

    /**
     * Ends the wait. After this call its alarm cannot end the next wait.
     *
     * @param failure the exception that ended the wait; null if it succeeded
     * @throws SocketTimeoutException if the wait passed its deadline
     * @throws IOException the failure, if it is not null
     */
    void end(IOException failure) throws IOException {
        long last = end.get();
        if (last == TIMED_OUT || !end.compareAndSet(last, IDLE)) {
            throw new SocketTimeoutException("");
        } else if (failure != null) {
            throw failure;
        }
    }

    private void check() {
        long due = end.get();
        if (due == IDLE || due == TIMED_OUT) {
            return;
        }
        if (due - TimeSource.SYSTEM.nanos() > 0) {
            alarm.by(due);
        } else if (end.compareAndSet(due, TIMED_OUT)) {
            onTimeout.run();
        }
    }

    void close() {
        alarm.close();
    }
}
