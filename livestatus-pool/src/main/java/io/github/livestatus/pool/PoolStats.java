package io.github.livestatus.pool;

import io.github.livestatus.event.CloseReason;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** What a pool held at one moment, and what it has done since it was built. Immutable, for any thread. */
public final class PoolStats {
    private final Slots slots;
    private final Connections connections;

    /** What {@link SlotTable} knows. */
    record Slots(
            int maxConnections,
            int idle,
            int inUse,
            int waiting,
            long borrows,
            long waits,
            Duration waited,
            Duration longestWait,
            long paced,
            long overdue) {}

    /** What {@link PoolCounters} knows. */
    record Connections(
            int open,
            long created,
            Map<CloseReason, Long> closed,
            long retries,
            long connectFailures,
            Optional<String> lastConnectFailure) {
        Connections {
            closed = Map.copyOf(closed);
        }
    }

    PoolStats(Slots slots, Connections connections) {
        this.slots = slots;
        this.connections = connections;
    }

    /** Returns the most connections that queries have, and that are kept. */
    public int maxConnections() {
        return slots.maxConnections;
    }

    /** Returns how many connections are open. */
    public int open() {
        return connections.open;
    }

    /** Returns how many connections are kept for the next caller. */
    public int idle() {
        return slots.idle;
    }

    /** Returns how many calls have a connection or open one, commands and waits included. */
    public int inUse() {
        return slots.inUse;
    }

    /** Returns how many calls wait for their turn. */
    public int waiting() {
        return slots.waiting;
    }

    /** Returns how many connections were opened. */
    public long created() {
        return connections.created;
    }

    /** Returns how many connections were closed for each reason; a reason that never held is not among the keys. */
    public Map<CloseReason, Long> closed() {
        return connections.closed;
    }

    /** Returns how many queries were sent once more, their connection having been closed while it was idle. */
    public long retries() {
        return connections.retries;
    }

    /** Returns how many connects failed. */
    public long connectFailures() {
        return connections.connectFailures;
    }

    /** Returns why the last connect failed; empty when it did not. */
    public Optional<String> lastConnectFailure() {
        return connections.lastConnectFailure;
    }

    /** Returns how often a call had to wait before it might connect, the server having refused shortly before. */
    public long paced() {
        return slots.paced;
    }

    /** Returns how often a call got its turn. */
    public long borrows() {
        return slots.borrows;
    }

    /** Returns how often a call had to wait for its turn. */
    public long waits() {
        return slots.waits;
    }

    /** Returns how long calls waited for their turn, all together. */
    public Duration waited() {
        return slots.waited;
    }

    /** Returns how long one call waited for its turn at most. */
    public Duration longestWait() {
        return slots.longestWait;
    }

    /** Returns how many calls were found to keep their connection well after their deadline. */
    public long overdue() {
        return slots.overdue;
    }

    /** Returns the numbers of slots and connections. */
    @Override
    public String toString() {
        return "PoolStats[" + slots + ", " + connections + "]";
    }
}
