package io.github.livestatus.exchange;

import io.github.livestatus.event.CloseReason;
import io.github.livestatus.event.LivestatusEvent;
import io.github.livestatus.lql.Query;
import java.time.Duration;
import java.util.Optional;

/** An event of a connection. */
record ConnectionEvent(
        Action action,
        String site,
        String endpoint,
        Optional<Query> query,
        Duration duration,
        long bytes,
        long rows,
        Optional<CloseReason> reason,
        Optional<RuntimeException> failure)
        implements LivestatusEvent {}
