package io.github.livestatus.pool;

import io.github.livestatus.event.CloseReason;
import io.github.livestatus.exchange.ServerConnection;
import io.github.livestatus.lane.Lane;
import java.util.concurrent.ThreadLocalRandom;
import org.slf4j.LoggerFactory;

/**
 * The right to one connection, and the connection once there is one. Its fields belong to the lock of {@link SlotTable}; what its
 * user reads or writes without it is volatile.
 */
final class Slot {
    /** The stages of a slot's life. */
    enum State {
        /** A caller has it; the connection may still have to be made. */
        IN_USE,
        /** Kept for the next caller, with a connection that answered well. */
        IDLE,
        /** Out of the pool for good. */
        REMOVED
    }

    /** The part of its lifetime that a connection is replaced early, so that not all are at once. */
    private static final double MOST_JITTER = 0.025;

    final double jitter = ThreadLocalRandom.current().nextDouble(MOST_JITTER);
    State state = State.IN_USE;

    /** The lane of the call that has it. */
    volatile Lane lane;

    /** Whether its call holds no connection for a while, and lets others have one. */
    boolean isResting;

    /** An idle connection that gave way to this one when it went on; its user closes it first. */
    ServerConnection replaced;

    volatile boolean isAborted;
    volatile ServerConnection connection;
    volatile EndpointState address;

    /** When the connection was begun, and when the slot was put back, on the pool's clock. */
    volatile long connectedAt;

    long idleSince;

    /** Whom it was given to, if not a thread that waited for it. */
    Waiter waiter;

    /** Who works with it, and when it should be back; {@link Long#MAX_VALUE} for no matter when. */
    volatile Thread thread;

    volatile long dueBack = Long.MAX_VALUE;

    /** Puts this connection into the slot. */
    void connect(EndpointState to, ServerConnection made, long now) {
        address = to;
        connectedAt = now;
        connection = made;
    }

    /** Takes the connection out of the slot, for closing it without the lock; null where there is none. */
    ServerConnection strip() {
        ServerConnection stripped = connection;
        connection = null;
        return stripped;
    }

    /** Takes out the connection that gave way to this one; null where there is none. */
    ServerConnection takeReplaced() {
        ServerConnection taken = replaced;
        replaced = null;
        return taken;
    }

    /** Expects it back by this time. */
    void expectBack(long by) {
        thread = Thread.currentThread();
        dueBack = by;
    }

    /** Returns true if it should have been back, once. */
    boolean isOverdue(long now) {
        boolean isLate = dueBack != Long.MAX_VALUE && dueBack - now <= 0;
        dueBack = isLate ? Long.MAX_VALUE : dueBack;
        return isLate;
    }

    /** Logs a call that does not come to an end: a consumer of rows that blocks, most likely. */
    void warn(String site) {
        Thread holder = thread;
        if (holder != null) {
            IllegalStateException where = new IllegalStateException("this is where the thread is now");
            where.setStackTrace(holder.getStackTrace());
            LoggerFactory.getLogger(LivestatusPool.class)
                    .warn("{}: thread {} does not give its connection back", site, holder.getName(), where);
        }
    }

    static void close(ServerConnection connection, CloseReason reason) {
        if (connection != null) {
            connection.close(reason);
        }
    }
}
