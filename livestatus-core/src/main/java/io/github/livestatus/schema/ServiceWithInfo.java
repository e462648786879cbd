package io.github.livestatus.schema;

/**
 * A service in {@code services_with_info} of a host.
 *
 * @param description description of the service
 * @param state state of the service; null if the server sent an unknown number
 * @param hasBeenChecked true if the service was checked; null if the server does not send it
 * @param pluginOutput output of the last check; null if the server does not send it
 */
public record ServiceWithInfo(String description, ServiceState state, Boolean hasBeenChecked, String pluginOutput) {}
