package io.github.livestatus.multisite;

import io.github.livestatus.event.CloseReason;
import io.github.livestatus.event.LivestatusEvent;
import io.github.livestatus.lql.Query;
import java.time.Duration;
import java.util.Optional;

/**
 * An event of the pool of one site, as part of a call to several sites.
 *
 * @param event the event of the pool
 */
record EventOfCall(LivestatusEvent event, long callId) implements LivestatusEvent {
    @Override
    public Action action() {
        return event.action();
    }

    @Override
    public String site() {
        return event.site();
    }

    @Override
    public String endpoint() {
        return event.endpoint();
    }

    @Override
    public Optional<Query> query() {
        return event.query();
    }

    @Override
    public Duration duration() {
        return event.duration();
    }

    @Override
    public long bytes() {
        return event.bytes();
    }

    @Override
    public long rows() {
        return event.rows();
    }

    @Override
    public Optional<CloseReason> reason() {
        return event.reason();
    }

    @Override
    public Optional<RuntimeException> failure() {
        return event.failure();
    }
}
