package io.github.livestatus.net;

import io.github.livestatus.timing.Alarm;
import io.github.livestatus.timing.TimeSource;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Ends the waits of one socket at their deadlines, by closing it. A wait that ends in time costs it two writes, as an alarm that
 * is set for earlier stays, and looks when it goes off.
 */
final class Watchdog {
    private static final long IDLE = Long.MAX_VALUE;
    private static final long TIMED_OUT = Long.MIN_VALUE;

    private final Runnable onTimeout;
    private final Alarm alarm = new Alarm(TimeSource.SYSTEM, this::check);

    /** When the wait under way must end, by the system's nanosecond clock; or one of the two above. */
    private final AtomicLong end = new AtomicLong(IDLE);

    /** @param onTimeout run once, when a wait lasts too long, on the thread of all alarms: must be quick */
    Watchdog(Runnable onTimeout) {
        this.onTimeout = onTimeout;
    }

    /** A wait begins that may last so long. */
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
     * Ends the wait. After that no alarm of this wait can hit the next one.
     *
     * @param failure what the wait ended with; null where it went well
     * @throws SocketTimeoutException if it was not in time
     * @throws IOException the failure, if there is one
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
