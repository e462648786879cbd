package io.github.livestatus.schema;

/**
 * A service of a host in {@code services_with_fullstate} (Nagios with MK Livestatus 1.5, Checkmk). All but the description may be
 * null. Fields that later versions append are ignored.
 */
public record ServiceWithFullState(
        String description,
        ServiceState state,
        Boolean hasBeenChecked,
        String pluginOutput,
        ServiceState lastHardState,
        Long currentAttempt,
        Long maxCheckAttempts,
        Long scheduledDowntimeDepth,
        Boolean acknowledged,
        Boolean inServicePeriod) {}
