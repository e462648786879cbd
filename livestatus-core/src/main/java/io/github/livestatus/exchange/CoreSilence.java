package io.github.livestatus.exchange;

/**
 * Whether a core has fallen silent on a link on which it had answered before. Then it hangs, and connections of others are not
 * why: a link that is served stays so. For any thread.
 */
final class CoreSilence {
    private volatile boolean isCertain;

    /** Notes that a query had no answer on this link. */
    void met(ActiveLink link) {
        isCertain |= link.hasAnswered;
    }

    /** Notes that the core has answered. */
    void ended() {
        if (isCertain) {
            isCertain = false;
        }
    }

    boolean isCertain() {
        return isCertain;
    }
}
