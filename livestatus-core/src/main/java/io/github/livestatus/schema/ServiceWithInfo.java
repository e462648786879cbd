package io.github.livestatus.schema;

import java.util.function.Consumer;

/**
 * A service of a host in {@code services_with_info}.
 *
 * @param description the service's description
 * @param state null where the server sent no known number
 * @param hasBeenChecked null where the server does not say
 * @param pluginOutput null where the server does not say
 */
public record ServiceWithInfo(String description, ServiceState state, Boolean hasBeenChecked, String pluginOutput) {
    static ServiceWithInfo read(Object value, Consumer<String> repairs) {
        return Tuple.read(
                value,
                repairs,
                2,
                t -> new ServiceWithInfo(t.text(0), t.coded(1, ServiceState.class), t.flag(2), t.text(3)));
    }
}
