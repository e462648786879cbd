package io.github.livestatus.exchange;

import io.github.livestatus.net.Link;

/** A link, with the times and results that decide whether it can be reused. */
final class ActiveLink {
    /** After a response, for this many nanoseconds, a link is checked only for stray bytes, not for a close by the server. */
    private static final long MOMENT = 1_000_000;

    final Link link;
    volatile boolean isConnected;
    volatile long connectedAt;
    volatile boolean hasAnswered;
    volatile long answeredAt;
    volatile boolean hasAnsweredAgain;

    /** Sticky: the check may consume the evidence. */
    private volatile boolean isStale;

    ActiveLink(Link link) {
        this.link = link;
    }

    /** Notes that a response was complete and correct, without stray bytes after it. */
    void answered(long now) {
        answeredAt = now;
        hasAnsweredAgain = hasAnswered;
        hasAnswered = true;
    }

    /** Returns true if the link can probably be reused. It always checks for stray bytes. */
    boolean isGood(long now) {
        if (isConnected && !isStale) {
            isStale = isRecent(now) ? link.hasUnread() : link.isStale();
        }
        return isConnected && !isStale;
    }

    /** Does the same as {@link #isGood}, but always checks for a close by the server. */
    boolean isStillOpen() {
        if (isConnected && !isStale) {
            isStale = link.isStale();
        }
        return isConnected && !isStale;
    }

    /** Returns true if the link may be kept. It does not check right after a response, because the next use checks. */
    boolean isKept(long now) {
        return isConnected && !isStale && (isRecent(now) || isGood(now));
    }

    private boolean isRecent(long now) {
        return hasAnswered && now - answeredAt < MOMENT;
    }
}
