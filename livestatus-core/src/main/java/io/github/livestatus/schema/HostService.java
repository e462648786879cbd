package io.github.livestatus.schema;

import java.util.function.Consumer;

/**
 * A service by the names of its host and its own.
 *
 * @param hostName the host's name
 * @param description the service's description
 */
public record HostService(String hostName, String description) {
    static HostService read(Object value, Consumer<String> repairs) {
        return Tuple.read(value, repairs, 2, t -> new HostService(t.text(0), t.text(1)));
    }
}
