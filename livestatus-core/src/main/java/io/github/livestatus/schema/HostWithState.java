package io.github.livestatus.schema;

import java.util.function.Consumer;

/**
 * A host of a group in {@code members_with_state}.
 *
 * @param name the host's name
 * @param state null where the server sent no known number
 * @param hasBeenChecked null on Icinga 2, which does not say
 */
public record HostWithState(String name, HostState state, Boolean hasBeenChecked) {
    static HostWithState read(Object value, Consumer<String> repairs) {
        return Tuple.read(value, repairs, 2, t -> new HostWithState(t.text(0), t.coded(1, HostState.class), t.flag(2)));
    }
}
