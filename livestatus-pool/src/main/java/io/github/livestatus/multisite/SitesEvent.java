package io.github.livestatus.multisite;

import io.github.livestatus.event.CloseReason;
import io.github.livestatus.event.LivestatusEvent;
import io.github.livestatus.lql.Query;
import java.time.Duration;
import java.util.Optional;

/**
 * An event of several sites together, or of a decision about one site.
 *
 * @param site "" for all sites
 * @param word the outcome if the event has its own, otherwise ""
 */
record SitesEvent(
        Action action,
        String site,
        long callId,
        Optional<Query> query,
        Duration duration,
        long bytes,
        long rows,
        Optional<RuntimeException> failure,
        String word)
        implements LivestatusEvent {
    /** Returns the event of a decision about a site. */
    static SitesEvent decided(Action action, String site, long callId, Duration duration, String word) {
        return new SitesEvent(action, site, callId, Optional.empty(), duration, 0, 0, Optional.empty(), word);
    }

    @Override
    public String outcome() {
        return word.isEmpty() ? LivestatusEvent.super.outcome() : word;
    }

    @Override
    public String endpoint() {
        return "";
    }

    @Override
    public Optional<CloseReason> reason() {
        return Optional.empty();
    }
}
