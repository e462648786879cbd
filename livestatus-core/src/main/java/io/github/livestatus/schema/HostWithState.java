package io.github.livestatus.schema;

/**
 * A host of a group in {@code members_with_state}.
 *
 * @param name the host's name
 * @param state null where the server sent no known number
 * @param hasBeenChecked null on Icinga 2, which does not say
 */
public record HostWithState(String name, HostState state, Boolean hasBeenChecked) {}
