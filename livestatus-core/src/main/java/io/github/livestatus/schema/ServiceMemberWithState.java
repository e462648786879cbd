package io.github.livestatus.schema;

import io.github.livestatus.lql.Dialect;
import java.util.function.Consumer;

/**
 * A service of a service group in {@code members_with_state}. Naemon 1.5.1 and Nagios with MK Livestatus 1.5 send the service's
 * state and whether it has been checked; Icinga 2.13 sends two numbers in the same places that mean the host's state and the
 * service's. Which of them a server means only its dialect tells; behind LMD it is that of the server behind.
 *
 * @param hostName the host's name
 * @param description the service's description
 * @param third the third field as sent
 * @param fourth the fourth field as sent
 */
public record ServiceMemberWithState(String hostName, String description, Long third, Long fourth) {
    static ServiceMemberWithState read(Object value, Consumer<String> repairs) {
        return Tuple.read(value, repairs, 4, t -> {
            // whichever they mean, both are numbers that a service's state may have too
            t.coded(2, ServiceState.class);
            t.coded(3, ServiceState.class);
            return new ServiceMemberWithState(t.text(0), t.text(1), t.number(2), t.number(3));
        });
    }

    /** The service's state; null where the server sent no known number. */
    public ServiceState state(Dialect dialect) {
        return Tuple.constant(dialect == Dialect.ICINGA2 ? fourth : third, ServiceState.class);
    }

    /** The host's state; null from servers other than Icinga 2. */
    public HostState hostState(Dialect dialect) {
        return dialect == Dialect.ICINGA2 ? Tuple.constant(third, HostState.class) : null;
    }

    /** Whether the service has been checked; null from Icinga 2. */
    public Boolean hasBeenChecked(Dialect dialect) {
        return dialect == Dialect.ICINGA2 || fourth == null ? null : (Boolean) (fourth != 0);
    }
}
