package io.github.livestatus.schema;

/**
 * A dependency of a host or service, in {@code depends_exec_with_info} and {@code depends_notify_with_info} of Naemon (livestatus
 * 1.5.1).
 *
 * @param hostName name of the host on which it depends, or of the host of the service on which it depends
 * @param description description of the service on which it depends; null if that is a host
 * @param failureOptions bit mask of the states in which the dependency fails
 * @param dependencyPeriod name of the time period in which the dependency is in effect; "" for always
 * @param inheritsParent true if the dependencies of the other object also apply
 */
public record DependencyWithInfo(
        String hostName, String description, Long failureOptions, String dependencyPeriod, Boolean inheritsParent) {}
