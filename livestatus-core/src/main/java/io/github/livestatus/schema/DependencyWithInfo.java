package io.github.livestatus.schema;

/**
 * What a host or service depends on, in {@code depends_exec_with_info} and {@code depends_notify_with_info} (Naemon 1.5.1).
 *
 * @param hostName the host that it depends on, or the host of the service that it depends on
 * @param description the service that it depends on; null where it depends on a host
 * @param failureOptions the states in which the dependency fails, a bit for each
 * @param dependencyPeriod the time period in which the dependency holds; "" for always
 * @param inheritsParent whether what {@code hostName} or its service depends on counts too
 */
public record DependencyWithInfo(
        String hostName, String description, Long failureOptions, String dependencyPeriod, Boolean inheritsParent) {}
