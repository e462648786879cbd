package io.github.livestatus.schema;

/**
 * A service in {@code services_with_state} of a host.
 *
 * @param description description of the service
 * @param state state of the service; null if the server sent an unknown number
 * @param hasBeenChecked true if the service was checked; null if the server does not send it
 */
public record ServiceWithState(String description, ServiceState state, Boolean hasBeenChecked) {}
