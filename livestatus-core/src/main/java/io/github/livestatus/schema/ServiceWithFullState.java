package io.github.livestatus.schema;

import java.util.function.Consumer;

/**
 * A service of a host in {@code services_with_fullstate} (Nagios with MK Livestatus 1.5, Checkmk). All but the description
 * is null where the server does not say; what later versions append is left out.
 */
public record ServiceWithFullState(
        String description,
        ServiceState state,
        Boolean hasBeenChecked,
        String pluginOutput,
        ServiceState lastHardState,
        Long currentAttempt,
        Long maxCheckAttempts,
        Long scheduledDowntimeDepth,
        Boolean acknowledged,
        Boolean inServicePeriod) {
    static ServiceWithFullState read(Object value, Consumer<String> repairs) {
        return Tuple.read(
                value,
                repairs,
                2,
                t -> new ServiceWithFullState(
                        t.text(0),
                        t.coded(1, ServiceState.class),
                        t.flag(2),
                        t.text(3),
                        t.coded(4, ServiceState.class),
                        t.number(5),
                        t.number(6),
                        t.number(7),
                        t.flag(8),
                        t.flag(9)));
    }
}
