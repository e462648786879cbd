package io.github.livestatus.schema;

/**
 * A service, identified by the name of its host and its description.
 *
 * @param hostName name of the host
 * @param description description of the service
 */
public record HostService(String hostName, String description) {}
