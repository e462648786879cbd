package io.github.livestatus.exchange;

import io.github.livestatus.timing.TimeSource;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Remembers if links to a server can be reused. A server that ignores KeepAlive closes each link after its first response. After
 * two such links in a row, each query uses a new link for one minute: a restart may also have closed the two. Thread-safe.
 */
final class LinkReuse {
    private static final int CLOSED_IN_A_ROW = 2;
    private static final long REMEMBERED = Duration.ofMinutes(1).toNanos();
    private static final Seen NOTHING = new Seen(0, 0);

    /** @param closed number of links in a row that were closed after their first response, the last one {@code at} this time */
    private record Seen(int closed, long at) {}

    private final TimeSource time;
    private final AtomicReference<Seen> seen = new AtomicReference<>(NOTHING);
    private volatile boolean hasSucceeded;

    LinkReuse(TimeSource time) {
        this.time = time;
    }

    /** Notes that a link with one response was found closed. */
    void failed() {
        hasSucceeded = false;
        seen.updateAndGet(last -> new Seen(last.closed + 1, time.nanos()));
    }

    /** Notes that a link had more than one response. */
    void succeeded() {
        hasSucceeded = true;
        if (seen.get() != NOTHING) {
            seen.set(NOTHING);
        }
    }

    /** Returns true if a link had more than one response, and none was found closed since then. */
    boolean hasSucceeded() {
        return hasSucceeded;
    }

    boolean isPossible() {
        Seen last = seen.get();
        return last.closed < CLOSED_IN_A_ROW || time.nanos() - last.at >= REMEMBERED;
    }
}
