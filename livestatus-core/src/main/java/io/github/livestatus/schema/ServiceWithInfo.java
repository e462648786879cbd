package io.github.livestatus.schema;

/**
 * A service of a host in {@code services_with_info}.
 *
 * @param description the service's description
 * @param state null where the server sent no known number
 * @param hasBeenChecked null where the server does not say
 * @param pluginOutput null where the server does not say
 */
public record ServiceWithInfo(String description, ServiceState state, Boolean hasBeenChecked, String pluginOutput) {}
