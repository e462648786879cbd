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
    public static final StringColumn ACTION_URL = new StringColumn(TABLE, "action_url", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn ALIAS = new StringColumn(TABLE, "alias", On.ALL);

    /** Naemon. */
    public static final IntColumn ID = new IntColumn(TABLE, "id", On.NAEMON);

    /** LMD. */
    public static final TimeColumn LMD_LAST_CACHE_UPDATE = new TimeColumn(TABLE, "lmd_last_cache_update", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<HostService> MEMBERS = new ListColumn<>(TABLE, "members", On.ALL, HostService::read);

    /**
     * Its numbers mean something else on Icinga 2, see {@link ServiceMemberWithState}. Naemon, Nagios, Icinga 2,
     * Checkmk, LMD.
     */
    public static final ListColumn<ServiceMemberWithState> MEMBERS_WITH_STATE =
            new ListColumn<>(TABLE, "members_with_state", On.ALL, ServiceMemberWithState::read);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn NAME = new StringColumn(TABLE, "name", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn NOTES = new StringColumn(TABLE, "notes", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn NOTES_URL = new StringColumn(TABLE, "notes_url", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn NUM_SERVICES = new IntColumn(TABLE, "num_services", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn NUM_SERVICES_CRIT = new IntColumn(TABLE, "num_services_crit", On.ALL);

    /** Checkmk. */
    public static final IntColumn NUM_SERVICES_HANDLED_PROBLEMS =
            new IntColumn(TABLE, "num_services_handled_problems", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn NUM_SERVICES_HARD_CRIT = new IntColumn(TABLE, "num_services_hard_crit", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn NUM_SERVICES_HARD_OK = new IntColumn(TABLE, "num_services_hard_ok", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn NUM_SERVICES_HARD_UNKNOWN = new IntColumn(TABLE, "num_services_hard_unknown", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn NUM_SERVICES_HARD_WARN = new IntColumn(TABLE, "num_services_hard_warn", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn NUM_SERVICES_OK = new IntColumn(TABLE, "num_services_ok", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn NUM_SERVICES_PENDING = new IntColumn(TABLE, "num_services_pending", On.ALL);

    /** Checkmk. */
    public static final IntColumn NUM_SERVICES_UNHANDLED_PROBLEMS =
            new IntColumn(TABLE, "num_services_unhandled_problems", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn NUM_SERVICES_UNKNOWN = new IntColumn(TABLE, "num_services_unknown", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn NUM_SERVICES_WARN = new IntColumn(TABLE, "num_services_warn", On.ALL);

    /** LMD. */
    public static final StringColumn PEER_KEY = new StringColumn(TABLE, "peer_key", On.LMD);

    /** LMD. */
    public static final StringColumn PEER_NAME = new StringColumn(TABLE, "peer_name", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<ServiceState> WORST_SERVICE_STATE =
            new EnumColumn<>(TABLE, "worst_service_state", On.ALL, ServiceState.class);

    private ServiceGroups() {}
}
