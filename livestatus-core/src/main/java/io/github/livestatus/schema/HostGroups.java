// Generated from the catalogue by a test program: see GeneratedSourcesTest.
package io.github.livestatus.schema;

import io.github.livestatus.lql.EnumColumn;
import io.github.livestatus.lql.IntColumn;
import io.github.livestatus.lql.ListColumn;
import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.lql.Table;
import io.github.livestatus.lql.TimeColumn;

/** Groups of hosts: one row each. "On all servers" does not include Shinken. */
public final class HostGroups {
    /** The table {@code hostgroups}. */
    public static final Table TABLE = Table.named("hostgroups", "name");

    /** URL that the configuration of the host group offers for actions. Empty if there is none. On all servers. */
    public static final StringColumn ACTION_URL = TABLE.text("action_url", On.ALL);

    /** Long name of the host group. On all servers. */
    public static final StringColumn ALIAS = TABLE.text("alias", On.ALL);

    /**
     * Number that Naemon gives the host group internally. It may change when the configuration is loaded again. On
     * Naemon only.
     */
    public static final IntColumn ID = TABLE.number("id", On.NAEMON);

    /** Time at which LMD last updated its copy of the host group. On LMD only. */
    public static final TimeColumn LMD_LAST_CACHE_UPDATE = TABLE.time("lmd_last_cache_update", On.LMD);

    /** Names of the hosts in the host group. On all servers. */
    public static final ListColumn<String> MEMBERS = TABLE.list("members", On.ALL);

    /**
     * Hosts in the host group with state, and whether they were checked. Icinga 2 sends the state only. LMD has it
     * since 1.6.0. On all servers.
     */
    public static final ListColumn<HostWithState> MEMBERS_WITH_STATE =
            TABLE.list("members_with_state", HostWithState.class, On.ALL);

    /** Name of the host group, unique within the server. On all servers. */
    public static final StringColumn NAME = TABLE.text("name", On.ALL);

    /** Notes in the configuration of the host group. Empty if there are none. On all servers. */
    public static final StringColumn NOTES = TABLE.text("notes", On.ALL);

    /** URL of notes on the host group. Empty if there is none. On all servers. */
    public static final StringColumn NOTES_URL = TABLE.text("notes_url", On.ALL);

    /** Number of hosts in the host group. LMD has it since 1.0.3. On all servers. */
    public static final IntColumn NUM_HOSTS = TABLE.number("num_hosts", On.ALL);

    /**
     * Number of hosts in the host group that are DOWN. Icinga 2 also counts hosts that were never checked. LMD has it
     * since 1.0.3. On all servers.
     */
    public static final IntColumn NUM_HOSTS_DOWN = TABLE.number("num_hosts_down", On.ALL);

    /** Number of hosts in the host group with a problem that is acknowledged or in a downtime. On Checkmk only. */
    public static final IntColumn NUM_HOSTS_HANDLED_PROBLEMS = TABLE.number("num_hosts_handled_problems", On.CHECKMK);

    /** Number of hosts in the host group that were never checked. LMD has it since 1.0.3. On all servers. */
    public static final IntColumn NUM_HOSTS_PENDING = TABLE.number("num_hosts_pending", On.ALL);

    /**
     * Number of hosts in the host group with a problem that is neither acknowledged nor in a downtime. On Checkmk only.
     */
    public static final IntColumn NUM_HOSTS_UNHANDLED_PROBLEMS =
            TABLE.number("num_hosts_unhandled_problems", On.CHECKMK);

    /** Number of hosts in the host group that are UNREACHABLE. LMD has it since 1.0.3. On all servers. */
    public static final IntColumn NUM_HOSTS_UNREACH = TABLE.number("num_hosts_unreach", On.ALL);

    /** Number of hosts in the host group that are UP and were checked. LMD has it since 1.0.3. On all servers. */
    public static final IntColumn NUM_HOSTS_UP = TABLE.number("num_hosts_up", On.ALL);

    /** Number of services of the hosts in the host group. On all servers. */
    public static final IntColumn NUM_SERVICES = TABLE.number("num_services", On.ALL);

    /** Number of services of hosts in the host group that are CRITICAL, including soft states. On all servers. */
    public static final IntColumn NUM_SERVICES_CRIT = TABLE.number("num_services_crit", On.ALL);

    /**
     * Number of services of hosts in the host group with a problem that is acknowledged or in a downtime. On Checkmk
     * only.
     */
    public static final IntColumn NUM_SERVICES_HANDLED_PROBLEMS =
            TABLE.number("num_services_handled_problems", On.CHECKMK);

    /**
     * Number of services of hosts in the host group whose hard state is CRITICAL. Naemon 1.5 and Nagios always send 0.
     * On all servers.
     */
    public static final IntColumn NUM_SERVICES_HARD_CRIT = TABLE.number("num_services_hard_crit", On.ALL);

    /**
     * Number of services of hosts in the host group whose hard state is OK. Naemon 1.5 and Nagios always send 0. On all
     * servers.
     */
    public static final IntColumn NUM_SERVICES_HARD_OK = TABLE.number("num_services_hard_ok", On.ALL);

    /**
     * Number of services of hosts in the host group whose hard state is UNKNOWN. Naemon 1.5 and Nagios always send 0.
     * On all servers.
     */
    public static final IntColumn NUM_SERVICES_HARD_UNKNOWN = TABLE.number("num_services_hard_unknown", On.ALL);

    /**
     * Number of services of hosts in the host group whose hard state is WARNING. Naemon 1.5 and Nagios always send 0.
     * On all servers.
     */
    public static final IntColumn NUM_SERVICES_HARD_WARN = TABLE.number("num_services_hard_warn", On.ALL);

    /** Number of services of hosts in the host group that are OK and were checked. On all servers. */
    public static final IntColumn NUM_SERVICES_OK = TABLE.number("num_services_ok", On.ALL);

    /** Number of services of hosts in the host group that were never checked. On all servers. */
    public static final IntColumn NUM_SERVICES_PENDING = TABLE.number("num_services_pending", On.ALL);

    /**
     * Number of services of hosts in the host group with a problem that is neither acknowledged nor in a downtime. On
     * Checkmk only.
     */
    public static final IntColumn NUM_SERVICES_UNHANDLED_PROBLEMS =
            TABLE.number("num_services_unhandled_problems", On.CHECKMK);

    /**
     * Number of services of hosts in the host group that are UNKNOWN, including soft states. Icinga 2 also counts
     * services that were never checked. On all servers.
     */
    public static final IntColumn NUM_SERVICES_UNKNOWN = TABLE.number("num_services_unknown", On.ALL);

    /** Number of services of hosts in the host group that are WARNING, including soft states. On all servers. */
    public static final IntColumn NUM_SERVICES_WARN = TABLE.number("num_services_warn", On.ALL);

    /** Key of the server behind LMD that has the host group. On LMD only. */
    public static final StringColumn PEER_KEY = TABLE.text("peer_key", On.LMD);

    /** Name of the server behind LMD that has the host group. On LMD only. */
    public static final StringColumn PEER_NAME = TABLE.text("peer_name", On.LMD);

    /**
     * Worst state of a host in the host group: 0 UP, 1 DOWN, 2 UNREACHABLE. 0 if it has no host. LMD has it since
     * 1.0.3. On all servers.
     */
    public static final EnumColumn<HostState> WORST_HOST_STATE =
            TABLE.state("worst_host_state", HostState.class, On.ALL);

    /**
     * Worst hard state of a service of a host in the host group, in the order OK, WARNING, UNKNOWN, CRITICAL. Naemon
     * 1.5 and Nagios always send 0. On all servers.
     */
    public static final EnumColumn<ServiceState> WORST_SERVICE_HARD_STATE =
            TABLE.state("worst_service_hard_state", ServiceState.class, On.ALL);

    /**
     * Worst state of a service of a host in the host group, in the order OK, WARNING, UNKNOWN, CRITICAL. Icinga 2 has
     * it since 2.7.0. On all servers.
     */
    public static final EnumColumn<ServiceState> WORST_SERVICE_STATE =
            TABLE.state("worst_service_state", ServiceState.class, On.ALL);

    private HostGroups() {}
}
