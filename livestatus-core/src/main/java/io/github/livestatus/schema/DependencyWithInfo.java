package io.github.livestatus.schema;

/**
 * What a host or service depends on, in {@code depends_exec_with_info} and {@code depends_notify_with_info} (Naemon 1.5.1).
 *
 * @param hostName name of the other host, or of the host of the other service
 * @param description description of the other service; null if it is a host
 * @param failureOptions bit mask of the states in which the dependency fails
 * @param dependencyPeriod name of the time period in which the dependency is in effect; "" for always
 * @param inheritsParent true if the dependencies of the other object apply too
 */
public record DependencyWithInfo(
        String hostName, String description, Long failureOptions, String dependencyPeriod, Boolean inheritsParent) {}
