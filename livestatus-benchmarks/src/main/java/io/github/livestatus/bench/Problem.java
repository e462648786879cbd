package io.github.livestatus.bench;

import io.github.livestatus.schema.ServiceState;
import java.time.Instant;

/** What both mappers make of a row. */
public record Problem(
        String hostName,
        String description,
        ServiceState state,
        String pluginOutput,
        Instant lastCheck,
        double latency) {}
