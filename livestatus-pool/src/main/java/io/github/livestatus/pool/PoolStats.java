package io.github.livestatus.pool;

import io.github.livestatus.client.CloseReason;
import java.time.Duration;
import java.util.Map;

/**
 * What a pool held at one moment, and what it has done since it was built. Immutable.
 *
 * @param maxConnections the most connections it keeps
 * @param open connections open
 * @param idle connections kept for the next caller
 * @param inUse calls that have a connection or are opening one; waiting queries, which have one of their own, included
 * @param waiting calls that wait for their turn
 * @param created connections opened so far
 * @param closed connections closed so far, by reason
 * @param retries queries asked once more, their connection having been closed while it was idle
 * @param connectFailures connects that failed
 * @param lastConnectFailure why the last try to connect failed; "" when it did not
 * @param paced how often a call had to wait before it might connect, the server having refused shortly before
 * @param borrows how often a call got its turn
 * @param waits how often it had to wait for it
 * @param waited how long calls waited for their turn, all together
 * @param longestWait how long one call waited at most
 * @param overdue calls that were found to keep their connection well after their deadline
 */
public record PoolStats(
        int maxConnections,
        int open,
        int idle,
        int inUse,
        int waiting,
        long created,
        Map<CloseReason, Long> closed,
        long retries,
        long connectFailures,
        String lastConnectFailure,
        long paced,
        long borrows,
        long waits,
        Duration waited,
        Duration longestWait,
        long overdue) {
    /** Keeps a copy of the counts. */
    public PoolStats {
        closed = Map.copyOf(closed);
    }
}
