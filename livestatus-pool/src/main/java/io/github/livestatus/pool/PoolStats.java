package io.github.livestatus.pool;

import io.github.livestatus.event.CloseReason;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** Statistics of a pool: its connections and callers at one moment, and counters since it was built. Immutable and thread-safe. */
public final class PoolStats {
    private final Slots slots;
    private final Connections connections;

    /** The statistics of {@link SlotTable}. */
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

    /** The statistics of {@link PoolCounters}. */
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

    /** Returns the maximum number of connections for queries. At most this many idle connections are kept. */
    public int maxConnections() {
        return slots.maxConnections;
    }

    /**
     * Returns how many connections are open. This can be up to two more than {@link #maxConnections}, which limits queries:
     * all calls together, with commands and wait queries, can use two more.
     */
    public int open() {
        return connections.open;
    }

    /** Returns how many connections are idle. */
    public int idle() {
        return slots.idle;
    }

    /** Returns how many calls use a connection or are connecting, including commands and wait queries. */
    public int inUse() {
        return slots.inUse;
    }

    /** Returns how many calls wait for a connection of the pool. */
    public int waiting() {
        return slots.waiting;
    }

    /** Returns how many connections were opened. */
    public long created() {
        return connections.created;
    }

    /** Returns how many connections were closed for each reason. Reasons with a count of 0 are not among the keys. */
    public Map<CloseReason, Long> closed() {
        return connections.closed;
    }

    /** Returns how many queries were retried because the server had closed their idle connection. */
    public long retries() {
        return connections.retries;
    }

    /** Returns how many connects failed. */
    public long connectFailures() {
        return connections.connectFailures;
    }

    /** Returns the message of the last connect's failure; empty if the last connect succeeded. */
    public Optional<String> lastConnectFailure() {
        return connections.lastConnectFailure;
    }

    /** Returns how often a call paused before connecting, because connects had failed shortly before. */
    public long paced() {
        return slots.paced;
    }

    /** Returns how often a call got a connection of the pool. */
    public long borrows() {
        return slots.borrows;
    }

    /** Returns how often a call had to wait for a connection of the pool. */
    public long waits() {
        return slots.waits;
    }

    /** Returns the total time that calls waited for a connection of the pool. */
    public Duration waited() {
        return slots.waited;
    }

    /** Returns the longest time that a call waited for a connection of the pool. */
    public Duration longestWait() {
        return slots.longestWait;
    }

    /** Returns how many calls held their connection after their deadline for longer than {@link PoolSettings#leakWarning}. */
    public long overdue() {
        return slots.overdue;
    }

    /** Returns all statistics as text. */
    @Override
    public String toString() {
        return "PoolStats[" + slots + ", " + connections + "]";
    }
}
