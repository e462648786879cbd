package io.github.livestatus.schema;

/**
 * A service of a host in {@code services_with_state}.
 *
 * @param description the service's description
 * @param state null where the server sent no known number
 * @param hasBeenChecked null where the server does not say
 */
public record ServiceWithState(String description, ServiceState state, Boolean hasBeenChecked) {}
