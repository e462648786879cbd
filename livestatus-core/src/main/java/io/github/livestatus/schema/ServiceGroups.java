// Generated from the catalogue by a test program: see GeneratedSourcesTest.
package io.github.livestatus.schema;

import io.github.livestatus.lql.EnumColumn;
import io.github.livestatus.lql.IntColumn;
import io.github.livestatus.lql.ListColumn;
import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.lql.Table;
import io.github.livestatus.lql.TimeColumn;

/** Groups of services: one row each. "On all servers" does not include Shinken. */
public final class ServiceGroups {
    /** The table {@code servicegroups}. */
    public static final Table TABLE = Table.named("servicegroups", "name");

    /** URL that the configuration of the service group offers for actions. Empty if there is none. On all servers. */
    public static final StringColumn ACTION_URL = TABLE.text("action_url", On.ALL);

    /** Long name of the service group. On all servers. */
    public static final StringColumn ALIAS = TABLE.text("alias", On.ALL);

    /**
     * Number that Naemon gives the service group internally. It may change when the configuration is loaded again. On
     * Naemon only.
     */
    public static final IntColumn ID = TABLE.number("id", On.NAEMON);

    /** Time at which LMD last updated its copy of the service group. On LMD only. */
    public static final TimeColumn LMD_LAST_CACHE_UPDATE = TABLE.time("lmd_last_cache_update", On.LMD);

    /** Services in the service group, as pairs of host and description. On all servers. */
    public static final ListColumn<HostService> MEMBERS = TABLE.list("members", HostService.class, On.ALL);

    /**
     * Services in the service group with state, and whether they were checked. Icinga 2 sends the state of the host and
     * the state of the service instead of these two. LMD has it since 1.6.0. On all servers.
     */
    public static final ListColumn<ServiceMemberWithState> MEMBERS_WITH_STATE =
            TABLE.list("members_with_state", ServiceMemberWithState.class, On.ALL);

    /** Name of the service group, unique within the server. On all servers. */
    public static final StringColumn NAME = TABLE.text("name", On.ALL);

    /** Notes in the configuration of the service group. Empty if there are none. On all servers. */
    public static final StringColumn NOTES = TABLE.text("notes", On.ALL);

    /** URL of notes on the service group. Empty if there is none. On all servers. */
    public static final StringColumn NOTES_URL = TABLE.text("notes_url", On.ALL);

    /** Number of services in the service group. On all servers. */
    public static final IntColumn NUM_SERVICES = TABLE.number("num_services", On.ALL);

    /** Number of services in the service group that are CRITICAL, including soft states. On all servers. */
    public static final IntColumn NUM_SERVICES_CRIT = TABLE.number("num_services_crit", On.ALL);

    /**
     * Number of services in the service group with a problem that is acknowledged or in a downtime. On Checkmk only.
     */
    public static final IntColumn NUM_SERVICES_HANDLED_PROBLEMS =
            TABLE.number("num_services_handled_problems", On.CHECKMK);

    /** Number of services in the service group whose hard state is CRITICAL. On all servers. */
    public static final IntColumn NUM_SERVICES_HARD_CRIT = TABLE.number("num_services_hard_crit", On.ALL);

    /** Number of services in the service group whose hard state is OK. On all servers. */
    public static final IntColumn NUM_SERVICES_HARD_OK = TABLE.number("num_services_hard_ok", On.ALL);

    /** Number of services in the service group whose hard state is UNKNOWN. On all servers. */
    public static final IntColumn NUM_SERVICES_HARD_UNKNOWN = TABLE.number("num_services_hard_unknown", On.ALL);

    /** Number of services in the service group whose hard state is WARNING. On all servers. */
    public static final IntColumn NUM_SERVICES_HARD_WARN = TABLE.number("num_services_hard_warn", On.ALL);

    /** Number of services in the service group that are OK and were checked. On all servers. */
    public static final IntColumn NUM_SERVICES_OK = TABLE.number("num_services_ok", On.ALL);

    /** Number of services in the service group that were never checked. On all servers. */
    public static final IntColumn NUM_SERVICES_PENDING = TABLE.number("num_services_pending", On.ALL);

    /**
     * Number of services in the service group with a problem that is neither acknowledged nor in a downtime. On Checkmk
     * only.
     */
    public static final IntColumn NUM_SERVICES_UNHANDLED_PROBLEMS =
            TABLE.number("num_services_unhandled_problems", On.CHECKMK);

    /**
     * Number of services in the service group that are UNKNOWN, including soft states. Icinga 2 also counts services
     * that were never checked. On all servers.
     */
    public static final IntColumn NUM_SERVICES_UNKNOWN = TABLE.number("num_services_unknown", On.ALL);

    /** Number of services in the service group that are WARNING, including soft states. On all servers. */
    public static final IntColumn NUM_SERVICES_WARN = TABLE.number("num_services_warn", On.ALL);

    /** Key of the server behind LMD that has the service group. On LMD only. */
    public static final StringColumn PEER_KEY = TABLE.text("peer_key", On.LMD);

    /** Name of the server behind LMD that has the service group. On LMD only. */
    public static final StringColumn PEER_NAME = TABLE.text("peer_name", On.LMD);

    /**
     * Worst state of a service in the service group, in the order OK, WARNING, UNKNOWN, CRITICAL. 0 if it has no
     * service. On all servers.
     */
    public static final EnumColumn<ServiceState> WORST_SERVICE_STATE =
            TABLE.state("worst_service_state", ServiceState.class, On.ALL);

    private ServiceGroups() {}
}
