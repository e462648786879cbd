package io.github.livestatus.schema;

import java.util.function.Consumer;

/**
 * A service of a host in {@code services_with_state}.
 *
 * @param description the service's description
 * @param state null where the server sent no known number
 * @param hasBeenChecked null where the server does not say
 */
public record ServiceWithState(String description, ServiceState state, Boolean hasBeenChecked) {
    static ServiceWithState read(Object value, Consumer<String> repairs) {
        return Tuple.read(
                value, repairs, 2, t -> new ServiceWithState(t.text(0), t.coded(1, ServiceState.class), t.flag(2)));
    }
}
