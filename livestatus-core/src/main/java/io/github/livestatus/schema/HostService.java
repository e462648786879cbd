package io.github.livestatus.schema;

/**
 * A service by the names of its host and its own.
 *
 * @param hostName the host's name
 * @param description the service's description
 */
public record HostService(String hostName, String description) {}
