package io.github.livestatus.schema;

/**
 * A service in {@code services_with_fullstate} of a host, on Nagios with MK Livestatus 1.5 and on Checkmk. All components except
 * the description may be null. Fields that later versions append are ignored.
 *
 * @param description description of the service
 * @param state state of the service; null if the server sent an unknown number
 * @param hasBeenChecked true if the service was checked
 * @param pluginOutput output of the last check
 * @param lastHardState last hard state of the service
 * @param currentAttempt number of the current check attempt, from 1
 * @param maxCheckAttempts number of failing check attempts after which a problem is hard
 * @param scheduledDowntimeDepth number of downtimes of the service that are in effect
 * @param acknowledged true if the current problem is acknowledged
 * @param inServicePeriod true if the service is within its service period now
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
