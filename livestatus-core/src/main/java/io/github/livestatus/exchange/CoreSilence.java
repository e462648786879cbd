package io.github.livestatus.exchange;

/**
 * Remembers if a core stopped responding on a link on which it had responded before. Then the core hangs, and connections of other
 * clients are not the cause: a core continues to serve a link that it serves. Thread-safe.
 */
final class CoreSilence {
    private volatile boolean isCertain;

    /** Notes that a query had no response on this link. */
    void met(ActiveLink link) {
        isCertain |= link.hasAnswered;
    }

    /** Notes that the core responded. */
    void ended() {
        if (isCertain) {
            isCertain = false;
        }
    }

    boolean isCertain() {
        return isCertain;
    }
}
