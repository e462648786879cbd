package io.github.livestatus.pool;

import io.github.livestatus.event.CloseReason;
import io.github.livestatus.exchange.ServerConnection;
import io.github.livestatus.lane.Lane;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.LoggerFactory;

/**
 * A place for one connection in the pool, with the connection if there is one. The lock of {@link SlotTable} guards its fields.
 * Fields that its user reads or writes without the lock are volatile.
 */
final class Slot {
    /** The stages of a slot's life. */
    enum State {
        /** A caller has it. Its connection may not be connected yet. */
        IN_USE,
        /** Kept for the next caller, with a reusable connection. */
        IDLE,
        /** Removed from the pool. */
        REMOVED
    }

    /**
     * Maximum jitter, as a part of the lifetime: a connection is replaced earlier by a random part, so that not all are at
     * once.
     */
    private static final double MOST_JITTER = 0.025;

    final double jitter = ThreadLocalRandom.current().nextDouble(MOST_JITTER);
    State state = State.IN_USE;

    /** The lane of the call that has it. */
    volatile Lane lane;

    /** True in the pause between two polls: its call has no connection, and another call may connect instead. */
    boolean isResting;

    /** An idle connection that was replaced when this slot ended its pause. The slot's user closes it before connecting. */
    ServerConnection replaced;

    volatile boolean isAborted;
    volatile ServerConnection connection;
    volatile EndpointState address;

    /** When the connection was started, on the pool's clock. */
    volatile long connectedAt;

    /** When the slot became idle, on the pool's clock. */
    long idleSince;

    /** The asynchronous caller that has it; null if a thread that waited has it. */
    Waiter waiter;

    /** The thread that uses it. */
    volatile Thread thread;

    /** When its call is overdue, on the pool's clock; {@link Long#MAX_VALUE} for never. */
    volatile long dueBack = Long.MAX_VALUE;

    /** Puts this connection into the slot. */
    void connect(EndpointState to, ServerConnection made, long now) {
        address = to;
        connectedAt = now;
        connection = made;
    }

    /** Removes and returns the connection, so that it can be closed without the lock. Returns null if there is none. */
    ServerConnection strip() {
        ServerConnection stripped = connection;
        connection = null;
        return stripped;
    }

    /** Removes and returns the connection that was replaced by this slot's; null if there is none. */
    ServerConnection takeReplaced() {
        ServerConnection taken = replaced;
        replaced = null;
        return taken;
    }

    /** Sets the time at which its call is overdue, and the calling thread as its user. */
    void expectBack(long by) {
        thread = Thread.currentThread();
        dueBack = by;
    }

    /** Returns true once if its call is overdue. */
    boolean isOverdue(long now) {
        boolean isLate = dueBack != Long.MAX_VALUE && dueBack - now <= 0;
        dueBack = isLate ? Long.MAX_VALUE : dueBack;
        return isLate;
    }

    /** Logs a call that is overdue, with the stack of its thread. Its consumer of rows probably blocks. */
    void warn(String site) {
        Thread holder = thread;
        if (holder != null) {
            IllegalStateException where = new IllegalStateException("stack of the thread that holds the connection");
            where.setStackTrace(holder.getStackTrace());
            LoggerFactory.getLogger(LivestatusPool.class)
                    .warn("{}: thread {} still holds its connection after the deadline", site, holder.getName(), where);
        }
    }

    static void close(ServerConnection connection, CloseReason reason) {
        if (connection != null) {
            connection.close(reason);
        }
    }
}
