package io.github.livestatus.pool;

import io.github.livestatus.event.CloseReason;
import io.github.livestatus.event.LivestatusEvent;
import io.github.livestatus.lql.Query;
import java.time.Duration;
import java.util.Optional;

/** The event of a call that got a connection of a pool, or failed to get one. */
record AcquireEvent(String site, Duration duration, Optional<RuntimeException> failure) implements LivestatusEvent {
    @Override
    public Action action() {
        return Action.ACQUIRE;
    }

    @Override
    public String endpoint() {
        return "";
    }

    @Override
    public Optional<Query> query() {
        return Optional.empty();
    }

    @Override
    public long bytes() {
        return 0;
    }

    @Override
    public long rows() {
        return 0;
    }

    @Override
    public Optional<CloseReason> reason() {
        return Optional.empty();
    }
}
