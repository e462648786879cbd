package io.github.livestatus.schema;

import io.github.livestatus.lql.Coded;
import io.github.livestatus.lql.Dialect;

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
    /** The service's state; null where the server sent no known number. */
    public ServiceState state(Dialect dialect) {
        return constant(dialect == Dialect.ICINGA2 ? fourth : third, ServiceState.values());
    }

    /** The host's state; null from servers other than Icinga 2. */
    public HostState hostState(Dialect dialect) {
        return dialect == Dialect.ICINGA2 ? constant(third, HostState.values()) : null;
    }

    /** Whether the service has been checked; null from Icinga 2. */
    public Boolean hasBeenChecked(Dialect dialect) {
        return dialect == Dialect.ICINGA2 || fourth == null ? null : (Boolean) (fourth != 0);
    }

    private static <E extends Coded> E constant(Long number, E[] constants) {
        for (E constant : constants) {
            if (number != null && constant.code() == number) {
                return constant;
            }
        }
        return null;
    }
}
