package io.github.livestatus.schema;

/**
 * A service by the names of its host and its own.
 *
 * @param hostName the host's name
 * @param description the service's description
 */
public record HostService(String hostName, String description) {
    static HostService read(Object value) {
        return Tuple.read(value, 2, t -> new HostService(t.text(0), t.text(1)));
    }
}
