package io.github.livestatus.exchange;

import io.github.livestatus.net.Link;

/** A link and what is known of it. */
final class ActiveLink {
    /** A link that answered so recently is checked for stray bytes only, not for a close by the server: nanoseconds. */
    private static final long MOMENT = 1_000_000;

    final Link link;
    volatile boolean isConnected;
    volatile long connectedAt;
    volatile boolean hasAnswered;
    volatile long answeredAt;
    volatile boolean hasAnsweredAgain;

    /** Stays so once found: what was found may have been read by looking. */
    private volatile boolean isStale;

    ActiveLink(Link link) {
        this.link = link;
    }

    /** Notes that a response was complete and good, and that nothing came behind it. */
    void answered(long now) {
        answeredAt = now;
        hasAnsweredAgain = hasAnswered;
        hasAnswered = true;
    }

    /** Returns true if it can be used again, as far as can be found out; stray bytes are looked for in any case. */
    boolean isGood(long now) {
        if (isConnected && !isStale) {
            isStale = isRecent(now) ? link.hasUnread() : link.isStale();
        }
        return isConnected && !isStale;
    }

    /** As {@link #isGood}, and looks for a close by the server however recently it answered. */
    boolean isStillOpen() {
        if (isConnected && !isStale) {
            isStale = link.isStale();
        }
        return isConnected && !isStale;
    }

    /** Returns true if it may be kept: right after a response there is no need to look, for its next use looks first. */
    boolean isKept(long now) {
        return isConnected && !isStale && (isRecent(now) || isGood(now));
    }

    private boolean isRecent(long now) {
        return hasAnswered && now - answeredAt < MOMENT;
    }
}
