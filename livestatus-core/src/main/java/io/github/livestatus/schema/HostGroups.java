// Generated from the catalogue by a test program: see GeneratedSourcesTest.
package io.github.livestatus.schema;

import io.github.livestatus.lql.EnumColumn;
import io.github.livestatus.lql.IntColumn;
import io.github.livestatus.lql.ListColumn;
import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.lql.Table;
import io.github.livestatus.lql.TimeColumn;

/** Groups of hosts. */
public final class HostGroups {
    /** The table {@code hostgroups}. */
    public static final Table TABLE = Table.named("hostgroups", "name");

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn ACTION_URL = TABLE.text("action_url", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn ALIAS = TABLE.text("alias", On.ALL);

    /** Naemon. */
    public static final IntColumn ID = TABLE.number("id", On.NAEMON);

    /** LMD. */
    public static final TimeColumn LMD_LAST_CACHE_UPDATE = TABLE.time("lmd_last_cache_update", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<String> MEMBERS = TABLE.list("members", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<HostWithState> MEMBERS_WITH_STATE =
            TABLE.list("members_with_state", HostWithState.class, On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn NAME = TABLE.text("name", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn NOTES = TABLE.text("notes", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn NOTES_URL = TABLE.text("notes_url", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn NUM_HOSTS = TABLE.number("num_hosts", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn NUM_HOSTS_DOWN = TABLE.number("num_hosts_down", On.ALL);

    /** Checkmk. */
    public static final IntColumn NUM_HOSTS_HANDLED_PROBLEMS = TABLE.number("num_hosts_handled_problems", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn NUM_HOSTS_PENDING = TABLE.number("num_hosts_pending", On.ALL);

    /** Checkmk. */
    public static final IntColumn NUM_HOSTS_UNHANDLED_PROBLEMS =
            TABLE.number("num_hosts_unhandled_problems", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn NUM_HOSTS_UNREACH = TABLE.number("num_hosts_unreach", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn NUM_HOSTS_UP = TABLE.number("num_hosts_up", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn NUM_SERVICES = TABLE.number("num_services", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn NUM_SERVICES_CRIT = TABLE.number("num_services_crit", On.ALL);

    /** Checkmk. */
    public static final IntColumn NUM_SERVICES_HANDLED_PROBLEMS =
            TABLE.number("num_services_handled_problems", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn NUM_SERVICES_HARD_CRIT = TABLE.number("num_services_hard_crit", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn NUM_SERVICES_HARD_OK = TABLE.number("num_services_hard_ok", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn NUM_SERVICES_HARD_UNKNOWN = TABLE.number("num_services_hard_unknown", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn NUM_SERVICES_HARD_WARN = TABLE.number("num_services_hard_warn", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn NUM_SERVICES_OK = TABLE.number("num_services_ok", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn NUM_SERVICES_PENDING = TABLE.number("num_services_pending", On.ALL);

    /** Checkmk. */
    public static final IntColumn NUM_SERVICES_UNHANDLED_PROBLEMS =
            TABLE.number("num_services_unhandled_problems", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn NUM_SERVICES_UNKNOWN = TABLE.number("num_services_unknown", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn NUM_SERVICES_WARN = TABLE.number("num_services_warn", On.ALL);

    /** LMD. */
    public static final StringColumn PEER_KEY = TABLE.text("peer_key", On.LMD);

    /** LMD. */
    public static final StringColumn PEER_NAME = TABLE.text("peer_name", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<HostState> WORST_HOST_STATE =
            TABLE.state("worst_host_state", HostState.class, On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<ServiceState> WORST_SERVICE_HARD_STATE =
            TABLE.state("worst_service_hard_state", ServiceState.class, On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<ServiceState> WORST_SERVICE_STATE =
            TABLE.state("worst_service_state", ServiceState.class, On.ALL);

    private HostGroups() {}
}
