package io.github.livestatus.exchange;

import io.github.livestatus.timing.TimeSource;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Whether links to a server can be used again. One that passes over KeepAlive closes each behind its first answer: after two such
 * links in a row every question has a link of its own, for a minute, as two links may also have met a restart. For any thread.
 */
final class LinkReuse {
    private static final int CLOSED_IN_A_ROW = 2;
    private static final long REMEMBERED = Duration.ofMinutes(1).toNanos();
    private static final Seen NOTHING = new Seen(0, 0);

    /** @param closed how many links in a row were found closed behind their first answer, the last one {@code at} this time */
    private record Seen(int closed, long at) {}

    private final TimeSource time;
    private final AtomicReference<Seen> seen = new AtomicReference<>(NOTHING);
    private volatile boolean hasSucceeded;

    LinkReuse(TimeSource time) {
        this.time = time;
    }

    /** A link that had answered once was found closed. */
    void failed() {
        hasSucceeded = false;
        seen.updateAndGet(last -> new Seen(last.closed + 1, time.nanos()));
    }

    /** A link has answered more than once. */
    void succeeded() {
        hasSucceeded = true;
        if (seen.get() != NOTHING) {
            seen.set(NOTHING);
        }
    }

    /** Returns true if a link has answered more than once, and none was found closed since. */
    boolean hasSucceeded() {
        return hasSucceeded;
    }

    boolean isPossible() {
        Seen last = seen.get();
        return last.closed < CLOSED_IN_A_ROW || time.nanos() - last.at >= REMEMBERED;
    }
}
