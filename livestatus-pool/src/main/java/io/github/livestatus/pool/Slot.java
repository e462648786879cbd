package io.github.livestatus.pool;

import io.github.livestatus.client.CloseReason;
import io.github.livestatus.client.LivestatusConnection;
import java.util.concurrent.ThreadLocalRandom;

/**
 * The right to one connection, and the connection once there is one. Its fields belong to the lock of {@link Slots}, but
 * for the connection, which only its user replaces while the slot is in use.
 */
final class Slot {
    /** Where a slot is in its life. */
    enum State {
        /** In somebody's hands; the connection may still have to be made. */
        IN_USE,
        /** Kept for the next caller, with a connection that answered well. */
        IDLE,
        /** Out of the pool for good. */
        REMOVED
    }

    /** The part of its lifetime that a connection is replaced early, so that not all are at once. */
    private static final double MOST_JITTER = 0.025;

    /** Whether it is beside the pool, for one query that waits at the server. */
    final boolean isExtra;

    final double jitter = ThreadLocalRandom.current().nextDouble(MOST_JITTER);
    State state = State.IN_USE;
    volatile LivestatusConnection connection;
    volatile boolean isAborted;
    Waiter user;
    long connectedAt;
    long idleSince;
    long takenAt;

    Slot(boolean isExtra) {
        this.isExtra = isExtra;
    }

    /** Takes the connection out of the slot, for closing it without the lock; null where there is none. */
    LivestatusConnection strip() {
        LivestatusConnection stripped = connection;
        connection = null;
        return stripped;
    }

    static void close(LivestatusConnection connection, CloseReason reason) {
        if (connection != null) {
            connection.close(reason);
        }
    }
}
