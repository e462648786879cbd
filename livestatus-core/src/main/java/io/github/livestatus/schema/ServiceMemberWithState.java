package io.github.livestatus.schema;

import io.github.livestatus.lql.Coded;
import io.github.livestatus.lql.Dialect;

/**
 * A service in {@code members_with_state} of a service group. The third and fourth field differ by server. Naemon (livestatus
 * 1.5.1) and Nagios with MK Livestatus 1.5 send the state of the service, and whether it was checked. Icinga 2.13 sends the state
 * of the host, and the state of the service. Pass the kind of server to the methods; for a server behind an LMD pass the kind of
 * that server.
 *
 * @param hostName name of the host
 * @param description description of the service
 * @param third the third field as sent
 * @param fourth the fourth field as sent
 */
public record ServiceMemberWithState(String hostName, String description, Long third, Long fourth) {
    /** Returns the state of the service; null if the server sent an unknown number. */
    public ServiceState state(Dialect dialect) {
        return constant(dialect == Dialect.ICINGA2 ? fourth : third, ServiceState.values());
    }

    /** Returns the state of the host; null for servers other than Icinga 2. */
    public HostState hostState(Dialect dialect) {
        return dialect == Dialect.ICINGA2 ? constant(third, HostState.values()) : null;
    }

    /** Returns true if the service was checked; null for Icinga 2. */
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
