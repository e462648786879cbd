package io.github.livestatus.schema;

/**
 * A host in {@code members_with_state} of a host group.
 *
 * @param name name of the host
 * @param state state of the host; null if the server sent an unknown number
 * @param hasBeenChecked true if the host was checked; null on Icinga 2
 */
public record HostWithState(String name, HostState state, Boolean hasBeenChecked) {}
