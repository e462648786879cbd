// Generated from the catalogue by a test program: see GeneratedSourcesTest.
package io.github.livestatus.schema;

import io.github.livestatus.lql.EnumColumn;
import io.github.livestatus.lql.IntColumn;
import io.github.livestatus.lql.ListColumn;
import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.lql.Table;
import io.github.livestatus.lql.TimeColumn;

/** Groups of services. */
public final class ServiceGroups {
    /** The table {@code servicegroups}. */
    public static final Table TABLE = Table.named("servicegroups", "name");

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn ACTION_URL = TABLE.text("action_url", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn ALIAS = TABLE.text("alias", On.ALL);

    /** Naemon. */
    public static final IntColumn ID = TABLE.number("id", On.NAEMON);

    /** LMD. */
    public static final TimeColumn LMD_LAST_CACHE_UPDATE = TABLE.time("lmd_last_cache_update", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<HostService> MEMBERS = TABLE.list("members", HostService.class, On.ALL);

    /**
     * Its numbers mean something else on Icinga 2, see {@link ServiceMemberWithState}. Naemon, Nagios, Icinga 2,
     * Checkmk, LMD.
     */
    public static final ListColumn<ServiceMemberWithState> MEMBERS_WITH_STATE =
            TABLE.list("members_with_state", ServiceMemberWithState.class, On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn NAME = TABLE.text("name", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn NOTES = TABLE.text("notes", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn NOTES_URL = TABLE.text("notes_url", On.ALL);

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
    public static final EnumColumn<ServiceState> WORST_SERVICE_STATE =
            TABLE.state("worst_service_state", ServiceState.class, On.ALL);

    private ServiceGroups() {}
}
