// Generated from the catalogue by a test program: see GeneratedSourcesTest.
package io.github.livestatus.schema;

import io.github.livestatus.lql.BlobColumn;
import io.github.livestatus.lql.DictColumn;
import io.github.livestatus.lql.EnumColumn;
import io.github.livestatus.lql.FlagColumn;
import io.github.livestatus.lql.FloatColumn;
import io.github.livestatus.lql.IntColumn;
import io.github.livestatus.lql.ListColumn;
import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.lql.Table;
import io.github.livestatus.lql.TimeColumn;

/** Hosts, once for every group that they are in. */
public final class HostsByGroup {
    /** The table {@code hostsbygroup}. */
    public static final Table TABLE = Table.named("hostsbygroup", "hostgroup_name", "name");

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn ACCEPT_PASSIVE_CHECKS = new FlagColumn(TABLE, "accept_passive_checks", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn ACKNOWLEDGED = new FlagColumn(TABLE, "acknowledged", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final EnumColumn<AcknowledgementType> ACKNOWLEDGEMENT_TYPE = new EnumColumn<>(
            TABLE, "acknowledgement_type", On.NAEMON_NAGIOS_ICINGA2_CHECKMK, AcknowledgementType.class);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn ACTION_URL = new StringColumn(TABLE, "action_url", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn ACTION_URL_EXPANDED = new StringColumn(TABLE, "action_url_expanded", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn ACTIVE_CHECKS_ENABLED = new FlagColumn(TABLE, "active_checks_enabled", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn ADDRESS = new StringColumn(TABLE, "address", On.ALL);

    /** Icinga 2, LMD. */
    public static final StringColumn ADDRESS6 = new StringColumn(TABLE, "address6", On.ICINGA2_LMD);

    /** LMD. */
    public static final StringColumn ADDRESS_LC = new StringColumn(TABLE, "address_lc", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn ALIAS = new StringColumn(TABLE, "alias", On.ALL);

    /** LMD. */
    public static final StringColumn ALIAS_LC = new StringColumn(TABLE, "alias_lc", On.LMD);

    /** LMD. */
    public static final IntColumn BUSINESS_IMPACT = new IntColumn(TABLE, "business_impact", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn CHECK_COMMAND = new StringColumn(TABLE, "check_command", On.ALL);

    /** Nagios, Icinga 2, Checkmk. */
    public static final StringColumn CHECK_COMMAND_EXPANDED =
            new StringColumn(TABLE, "check_command_expanded", On.NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FlagColumn CHECK_FLAPPING_RECOVERY_NOTIFICATION =
            new FlagColumn(TABLE, "check_flapping_recovery_notification", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn CHECK_FRESHNESS = new FlagColumn(TABLE, "check_freshness", On.ALL);

    /** In units of {@link Status#INTERVAL_LENGTH}, by default minutes. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn CHECK_INTERVAL = new FloatColumn(TABLE, "check_interval", On.ALL);

    /** Bit mask; Icinga 2 has none, which reads as null. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn CHECK_OPTIONS = new IntColumn(TABLE, "check_options", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn CHECK_PERIOD = new StringColumn(TABLE, "check_period", On.ALL);

    /** Naemon, Icinga 2, LMD. */
    public static final StringColumn CHECK_SOURCE = new StringColumn(TABLE, "check_source", On.NAEMON_ICINGA2_LMD);

    /** Seconds. Naemon. */
    public static final IntColumn CHECK_TIMEOUT = new IntColumn(TABLE, "check_timeout", On.NAEMON);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<CheckType> CHECK_TYPE =
            new EnumColumn<>(TABLE, "check_type", On.ALL, CheckType.class);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn CHECKS_ENABLED = new FlagColumn(TABLE, "checks_enabled", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<String> CHILDS = ListColumn.ofText(TABLE, "childs", On.ALL);

    /** Ids of comments. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<Long> COMMENTS = ListColumn.ofInts(TABLE, "comments", On.ALL);

    /** Nagios, Icinga 2, Checkmk. */
    public static final ListColumn<CommentWithInfo> COMMENTS_WITH_EXTRA_INFO =
            new ListColumn<>(TABLE, "comments_with_extra_info", On.NAGIOS_ICINGA2_CHECKMK, CommentWithInfo::readExtra);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<CommentWithInfo> COMMENTS_WITH_INFO =
            new ListColumn<>(TABLE, "comments_with_info", On.ALL, CommentWithInfo::read);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<String> CONTACT_GROUPS = ListColumn.ofText(TABLE, "contact_groups", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<String> CONTACTS = ListColumn.ofText(TABLE, "contacts", On.ALL);

    /** LMD. */
    public static final IntColumn CRITICITY = new IntColumn(TABLE, "criticity", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn CURRENT_ATTEMPT = new IntColumn(TABLE, "current_attempt", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn CURRENT_NOTIFICATION_NUMBER =
            new IntColumn(TABLE, "current_notification_number", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<String> CUSTOM_VARIABLE_NAMES =
            ListColumn.ofText(TABLE, "custom_variable_names", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<String> CUSTOM_VARIABLE_VALUES =
            ListColumn.ofText(TABLE, "custom_variable_values", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final DictColumn CUSTOM_VARIABLES = new DictColumn(TABLE, "custom_variables", On.ALL);

    /** Icinga 2. */
    public static final FlagColumn CV_IS_JSON = new FlagColumn(TABLE, "cv_is_json", On.ICINGA2);

    /** Naemon, LMD. */
    public static final ListColumn<String> DEPENDS_EXEC = ListColumn.ofText(TABLE, "depends_exec", On.NAEMON_LMD);

    /** Naemon. */
    public static final ListColumn<DependencyWithInfo> DEPENDS_EXEC_WITH_INFO =
            new ListColumn<>(TABLE, "depends_exec_with_info", On.NAEMON, DependencyWithInfo::read);

    /** Naemon, LMD. */
    public static final ListColumn<String> DEPENDS_NOTIFY = ListColumn.ofText(TABLE, "depends_notify", On.NAEMON_LMD);

    /** Naemon. */
    public static final ListColumn<DependencyWithInfo> DEPENDS_NOTIFY_WITH_INFO =
            new ListColumn<>(TABLE, "depends_notify_with_info", On.NAEMON, DependencyWithInfo::read);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn DISPLAY_NAME = new StringColumn(TABLE, "display_name", On.ALL);

    /** LMD. */
    public static final StringColumn DISPLAY_NAME_LC = new StringColumn(TABLE, "display_name_lc", On.LMD);

    /** Ids of downtimes. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<Long> DOWNTIMES = ListColumn.ofInts(TABLE, "downtimes", On.ALL);

    /** Checkmk. */
    public static final ListColumn<DowntimeWithInfo> DOWNTIMES_WITH_EXTRA_INFO =
            new ListColumn<>(TABLE, "downtimes_with_extra_info", On.CHECKMK, DowntimeWithInfo::readExtra);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<DowntimeWithInfo> DOWNTIMES_WITH_INFO =
            new ListColumn<>(TABLE, "downtimes_with_info", On.ALL, DowntimeWithInfo::read);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn EVENT_HANDLER = new StringColumn(TABLE, "event_handler", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn EVENT_HANDLER_ENABLED = new FlagColumn(TABLE, "event_handler_enabled", On.ALL);

    /** Seconds. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn EXECUTION_TIME = new FloatColumn(TABLE, "execution_time", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn FILENAME = new StringColumn(TABLE, "filename", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** In units of {@link Status#INTERVAL_LENGTH}, by default minutes. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn FIRST_NOTIFICATION_DELAY =
            new FloatColumn(TABLE, "first_notification_delay", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn FLAP_DETECTION_ENABLED = new FlagColumn(TABLE, "flap_detection_enabled", On.ALL);

    /** Checkmk. */
    public static final FloatColumn FLAPPINESS = new FloatColumn(TABLE, "flappiness", On.CHECKMK);

    /** LMD. */
    public static final FlagColumn GOT_BUSINESS_RULE = new FlagColumn(TABLE, "got_business_rule", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<String> GROUPS = ListColumn.ofText(TABLE, "groups", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<HostState> HARD_STATE =
            new EnumColumn<>(TABLE, "hard_state", On.ALL, HostState.class);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn HAS_BEEN_CHECKED = new FlagColumn(TABLE, "has_been_checked", On.ALL);

    /** LMD. */
    public static final FlagColumn HAS_LONG_PLUGIN_OUTPUT = new FlagColumn(TABLE, "has_long_plugin_output", On.LMD);

    /** Percent. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn HIGH_FLAP_THRESHOLD = new FloatColumn(TABLE, "high_flap_threshold", On.ALL);

    /** Icinga 2. */
    public static final StringColumn HOST_NAME = new StringColumn(TABLE, "host_name", On.ICINGA2);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOSTGROUP_ACTION_URL = new StringColumn(TABLE, "hostgroup_action_url", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOSTGROUP_ALIAS = new StringColumn(TABLE, "hostgroup_alias", On.ALL);

    /** Naemon. */
    public static final IntColumn HOSTGROUP_ID = new IntColumn(TABLE, "hostgroup_id", On.NAEMON);

    /** LMD. */
    public static final TimeColumn HOSTGROUP_LMD_LAST_CACHE_UPDATE =
            new TimeColumn(TABLE, "hostgroup_lmd_last_cache_update", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<String> HOSTGROUP_MEMBERS = ListColumn.ofText(TABLE, "hostgroup_members", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<HostWithState> HOSTGROUP_MEMBERS_WITH_STATE =
            new ListColumn<>(TABLE, "hostgroup_members_with_state", On.ALL, HostWithState::read);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOSTGROUP_NAME = new StringColumn(TABLE, "hostgroup_name", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOSTGROUP_NOTES = new StringColumn(TABLE, "hostgroup_notes", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOSTGROUP_NOTES_URL = new StringColumn(TABLE, "hostgroup_notes_url", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOSTGROUP_NUM_HOSTS = new IntColumn(TABLE, "hostgroup_num_hosts", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOSTGROUP_NUM_HOSTS_DOWN = new IntColumn(TABLE, "hostgroup_num_hosts_down", On.ALL);

    /** Checkmk. */
    public static final IntColumn HOSTGROUP_NUM_HOSTS_HANDLED_PROBLEMS =
            new IntColumn(TABLE, "hostgroup_num_hosts_handled_problems", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOSTGROUP_NUM_HOSTS_PENDING =
            new IntColumn(TABLE, "hostgroup_num_hosts_pending", On.ALL);

    /** Checkmk. */
    public static final IntColumn HOSTGROUP_NUM_HOSTS_UNHANDLED_PROBLEMS =
            new IntColumn(TABLE, "hostgroup_num_hosts_unhandled_problems", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOSTGROUP_NUM_HOSTS_UNREACH =
            new IntColumn(TABLE, "hostgroup_num_hosts_unreach", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOSTGROUP_NUM_HOSTS_UP = new IntColumn(TABLE, "hostgroup_num_hosts_up", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOSTGROUP_NUM_SERVICES = new IntColumn(TABLE, "hostgroup_num_services", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOSTGROUP_NUM_SERVICES_CRIT =
            new IntColumn(TABLE, "hostgroup_num_services_crit", On.ALL);

    /** Checkmk. */
    public static final IntColumn HOSTGROUP_NUM_SERVICES_HANDLED_PROBLEMS =
            new IntColumn(TABLE, "hostgroup_num_services_handled_problems", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOSTGROUP_NUM_SERVICES_HARD_CRIT =
            new IntColumn(TABLE, "hostgroup_num_services_hard_crit", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOSTGROUP_NUM_SERVICES_HARD_OK =
            new IntColumn(TABLE, "hostgroup_num_services_hard_ok", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOSTGROUP_NUM_SERVICES_HARD_UNKNOWN =
            new IntColumn(TABLE, "hostgroup_num_services_hard_unknown", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOSTGROUP_NUM_SERVICES_HARD_WARN =
            new IntColumn(TABLE, "hostgroup_num_services_hard_warn", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOSTGROUP_NUM_SERVICES_OK = new IntColumn(TABLE, "hostgroup_num_services_ok", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOSTGROUP_NUM_SERVICES_PENDING =
            new IntColumn(TABLE, "hostgroup_num_services_pending", On.ALL);

    /** Checkmk. */
    public static final IntColumn HOSTGROUP_NUM_SERVICES_UNHANDLED_PROBLEMS =
            new IntColumn(TABLE, "hostgroup_num_services_unhandled_problems", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOSTGROUP_NUM_SERVICES_UNKNOWN =
            new IntColumn(TABLE, "hostgroup_num_services_unknown", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOSTGROUP_NUM_SERVICES_WARN =
            new IntColumn(TABLE, "hostgroup_num_services_warn", On.ALL);

    /** LMD. */
    public static final StringColumn HOSTGROUP_PEER_KEY = new StringColumn(TABLE, "hostgroup_peer_key", On.LMD);

    /** LMD. */
    public static final StringColumn HOSTGROUP_PEER_NAME = new StringColumn(TABLE, "hostgroup_peer_name", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<HostState> HOSTGROUP_WORST_HOST_STATE =
            new EnumColumn<>(TABLE, "hostgroup_worst_host_state", On.ALL, HostState.class);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<ServiceState> HOSTGROUP_WORST_SERVICE_HARD_STATE =
            new EnumColumn<>(TABLE, "hostgroup_worst_service_hard_state", On.ALL, ServiceState.class);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<ServiceState> HOSTGROUP_WORST_SERVICE_STATE =
            new EnumColumn<>(TABLE, "hostgroup_worst_service_state", On.ALL, ServiceState.class);

    /** Naemon, LMD. */
    public static final IntColumn HOURLY_VALUE = new IntColumn(TABLE, "hourly_value", On.NAEMON_LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn ICON_IMAGE = new StringColumn(TABLE, "icon_image", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn ICON_IMAGE_ALT = new StringColumn(TABLE, "icon_image_alt", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn ICON_IMAGE_EXPANDED = new StringColumn(TABLE, "icon_image_expanded", On.ALL);

    /** Naemon. */
    public static final IntColumn ID = new IntColumn(TABLE, "id", On.NAEMON);

    /** LMD. */
    public static final ListColumn<String> IMPACTS = ListColumn.ofText(TABLE, "impacts", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn IN_CHECK_PERIOD = new FlagColumn(TABLE, "in_check_period", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn IN_NOTIFICATION_PERIOD = new FlagColumn(TABLE, "in_notification_period", On.ALL);

    /** Nagios, Checkmk. */
    public static final FlagColumn IN_SERVICE_PERIOD = new FlagColumn(TABLE, "in_service_period", On.NAGIOS_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<HostState> INITIAL_STATE =
            new EnumColumn<>(TABLE, "initial_state", On.ALL, HostState.class);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn IS_EXECUTING = new FlagColumn(TABLE, "is_executing", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn IS_FLAPPING = new FlagColumn(TABLE, "is_flapping", On.ALL);

    /** LMD. */
    public static final FlagColumn IS_IMPACT = new FlagColumn(TABLE, "is_impact", On.LMD);

    /** LMD. */
    public static final FlagColumn IS_PROBLEM = new FlagColumn(TABLE, "is_problem", On.LMD);

    /** Icinga 2. */
    public static final FlagColumn IS_REACHABLE = new FlagColumn(TABLE, "is_reachable", On.ICINGA2);

    /** Checkmk. */
    public static final ListColumn<String> LABEL_NAMES = ListColumn.ofText(TABLE, "label_names", On.CHECKMK);

    /** Checkmk. */
    public static final ListColumn<String> LABEL_SOURCE_NAMES =
            ListColumn.ofText(TABLE, "label_source_names", On.CHECKMK);

    /** Checkmk. */
    public static final ListColumn<String> LABEL_SOURCE_VALUES =
            ListColumn.ofText(TABLE, "label_source_values", On.CHECKMK);

    /** Checkmk. */
    public static final DictColumn LABEL_SOURCES = new DictColumn(TABLE, "label_sources", On.CHECKMK);

    /** Checkmk. */
    public static final ListColumn<String> LABEL_VALUES = ListColumn.ofText(TABLE, "label_values", On.CHECKMK);

    /** Checkmk. */
    public static final DictColumn LABELS = new DictColumn(TABLE, "labels", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn LAST_CHECK = new TimeColumn(TABLE, "last_check", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<HostState> LAST_HARD_STATE =
            new EnumColumn<>(TABLE, "last_hard_state", On.ALL, HostState.class);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn LAST_HARD_STATE_CHANGE = new TimeColumn(TABLE, "last_hard_state_change", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn LAST_NOTIFICATION = new TimeColumn(TABLE, "last_notification", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<HostState> LAST_STATE =
            new EnumColumn<>(TABLE, "last_state", On.ALL, HostState.class);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn LAST_STATE_CHANGE = new TimeColumn(TABLE, "last_state_change", On.ALL);

    /** LMD. */
    public static final TimeColumn LAST_STATE_CHANGE_ORDER = new TimeColumn(TABLE, "last_state_change_order", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn LAST_TIME_DOWN = new TimeColumn(TABLE, "last_time_down", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn LAST_TIME_UNREACHABLE = new TimeColumn(TABLE, "last_time_unreachable", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn LAST_TIME_UP = new TimeColumn(TABLE, "last_time_up", On.ALL);

    /** Naemon, LMD. */
    public static final TimeColumn LAST_UPDATE = new TimeColumn(TABLE, "last_update", On.NAEMON_LMD);

    /** Seconds. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn LATENCY = new FloatColumn(TABLE, "latency", On.ALL);

    /** LMD. */
    public static final TimeColumn LMD_LAST_CACHE_UPDATE = new TimeColumn(TABLE, "lmd_last_cache_update", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn LONG_PLUGIN_OUTPUT = new StringColumn(TABLE, "long_plugin_output", On.ALL);

    /** Percent. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn LOW_FLAP_THRESHOLD = new FloatColumn(TABLE, "low_flap_threshold", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn MAX_CHECK_ATTEMPTS = new IntColumn(TABLE, "max_check_attempts", On.ALL);

    /** Nagios, Checkmk. */
    public static final ListColumn<String> METRICS = ListColumn.ofText(TABLE, "metrics", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final BlobColumn MK_INVENTORY = new BlobColumn(TABLE, "mk_inventory", On.NAGIOS_CHECKMK);

    /** Compressed with gzip. Nagios, Checkmk. */
    public static final BlobColumn MK_INVENTORY_GZ = new BlobColumn(TABLE, "mk_inventory_gz", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final TimeColumn MK_INVENTORY_LAST = new TimeColumn(TABLE, "mk_inventory_last", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final ListColumn<String> MK_LOGWATCH_FILES =
            ListColumn.ofText(TABLE, "mk_logwatch_files", On.NAGIOS_CHECKMK);

    /** Bit mask. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn MODIFIED_ATTRIBUTES = new IntColumn(TABLE, "modified_attributes", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<String> MODIFIED_ATTRIBUTES_LIST =
            ListColumn.ofText(TABLE, "modified_attributes_list", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn NAME = new StringColumn(TABLE, "name", On.ALL);

    /** LMD. */
    public static final StringColumn NAME_LC = new StringColumn(TABLE, "name_lc", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn NEXT_CHECK = new TimeColumn(TABLE, "next_check", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn NEXT_NOTIFICATION = new TimeColumn(TABLE, "next_notification", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FlagColumn NO_MORE_NOTIFICATIONS =
            new FlagColumn(TABLE, "no_more_notifications", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn NOTES = new StringColumn(TABLE, "notes", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn NOTES_EXPANDED = new StringColumn(TABLE, "notes_expanded", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn NOTES_URL = new StringColumn(TABLE, "notes_url", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn NOTES_URL_EXPANDED = new StringColumn(TABLE, "notes_url_expanded", On.ALL);

    /** In units of {@link Status#INTERVAL_LENGTH}, by default minutes. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn NOTIFICATION_INTERVAL = new FloatColumn(TABLE, "notification_interval", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn NOTIFICATION_PERIOD = new StringColumn(TABLE, "notification_period", On.ALL);

    /** Checkmk. */
    public static final StringColumn NOTIFICATION_POSTPONEMENT_REASON =
            new StringColumn(TABLE, "notification_postponement_reason", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn NOTIFICATIONS_ENABLED = new FlagColumn(TABLE, "notifications_enabled", On.ALL);

    /** Bit mask of states. Naemon. */
    public static final IntColumn NOTIFIED_ON = new IntColumn(TABLE, "notified_on", On.NAEMON);

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

    /** Naemon, LMD. */
    public static final FlagColumn OBSESS = new FlagColumn(TABLE, "obsess", On.NAEMON_LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn OBSESS_OVER_HOST = new FlagColumn(TABLE, "obsess_over_host", On.ALL);

    /** Icinga 2. */
    public static final StringColumn ORIGINAL_ATTRIBUTES = new StringColumn(TABLE, "original_attributes", On.ICINGA2);

    /** LMD. */
    public static final StringColumn PARENT_DEPENDENCIES = new StringColumn(TABLE, "parent_dependencies", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<String> PARENTS = ListColumn.ofText(TABLE, "parents", On.ALL);

    /** LMD. */
    public static final StringColumn PEER_KEY = new StringColumn(TABLE, "peer_key", On.LMD);

    /** LMD. */
    public static final StringColumn PEER_NAME = new StringColumn(TABLE, "peer_name", On.LMD);

    /** Number of flexible downtimes that have not begun. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final IntColumn PENDING_FLEX_DOWNTIME =
            new IntColumn(TABLE, "pending_flex_downtime", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Percent. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn PERCENT_STATE_CHANGE = new FloatColumn(TABLE, "percent_state_change", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn PERF_DATA = new StringColumn(TABLE, "perf_data", On.ALL);

    /** Numbers by metric, read as text. Checkmk. */
    public static final DictColumn PERFORMANCE_DATA = new DictColumn(TABLE, "performance_data", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn PLUGIN_OUTPUT = new StringColumn(TABLE, "plugin_output", On.ALL);

    /** 1: there is a graph, 0: there is none, -1: the server does not know. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn PNPGRAPH_PRESENT = new IntColumn(TABLE, "pnpgraph_present", On.ALL);

    /** LMD. */
    public static final StringColumn POLLER_TAG = new StringColumn(TABLE, "poller_tag", On.LMD);

    /** Number of a {@link HostState}; -1 where there was none. Checkmk. */
    public static final IntColumn PREVIOUS_HARD_STATE = new IntColumn(TABLE, "previous_hard_state", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn PROCESS_PERFORMANCE_DATA = new FlagColumn(TABLE, "process_performance_data", On.ALL);

    /** LMD. */
    public static final StringColumn REALM = new StringColumn(TABLE, "realm", On.LMD);

    /** In units of {@link Status#INTERVAL_LENGTH}, by default minutes. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn RETRY_INTERVAL = new FloatColumn(TABLE, "retry_interval", On.ALL);

    /** Number of downtimes in effect. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn SCHEDULED_DOWNTIME_DEPTH = new IntColumn(TABLE, "scheduled_downtime_depth", On.ALL);

    /** Nagios, Checkmk. */
    public static final StringColumn SERVICE_PERIOD = new StringColumn(TABLE, "service_period", On.NAGIOS_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<String> SERVICES = ListColumn.ofText(TABLE, "services", On.ALL);

    /** Nagios, Checkmk. */
    public static final ListColumn<ServiceWithFullState> SERVICES_WITH_FULLSTATE =
            new ListColumn<>(TABLE, "services_with_fullstate", On.NAGIOS_CHECKMK, ServiceWithFullState::read);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<ServiceWithInfo> SERVICES_WITH_INFO =
            new ListColumn<>(TABLE, "services_with_info", On.ALL, ServiceWithInfo::read);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<ServiceWithState> SERVICES_WITH_STATE =
            new ListColumn<>(TABLE, "services_with_state", On.ALL, ServiceWithState::read);

    /** Naemon, LMD. */
    public static final FlagColumn SHOULD_BE_SCHEDULED = new FlagColumn(TABLE, "should_be_scheduled", On.NAEMON_LMD);

    /** Milliseconds. Checkmk. */
    public static final IntColumn SMARTPING_TIMEOUT = new IntColumn(TABLE, "smartping_timeout", On.CHECKMK);

    /** LMD. */
    public static final ListColumn<String> SOURCE_PROBLEMS = ListColumn.ofText(TABLE, "source_problems", On.LMD);

    /** Age of the last check in check intervals. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn STALENESS = new FloatColumn(TABLE, "staleness", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<HostState> STATE = new EnumColumn<>(TABLE, "state", On.ALL, HostState.class);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<StateType> STATE_TYPE =
            new EnumColumn<>(TABLE, "state_type", On.ALL, StateType.class);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn STATUSMAP_IMAGE =
            new StringColumn(TABLE, "statusmap_image", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Nagios, Checkmk. */
    public static final BlobColumn STRUCTURED_STATUS = new BlobColumn(TABLE, "structured_status", On.NAGIOS_CHECKMK);

    /** Checkmk. */
    public static final ListColumn<String> TAG_NAMES = ListColumn.ofText(TABLE, "tag_names", On.CHECKMK);

    /** Checkmk. */
    public static final ListColumn<String> TAG_VALUES = ListColumn.ofText(TABLE, "tag_values", On.CHECKMK);

    /** Checkmk. */
    public static final DictColumn TAGS = new DictColumn(TABLE, "tags", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn TOTAL_SERVICES = new IntColumn(TABLE, "total_services", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<ServiceState> WORST_SERVICE_HARD_STATE =
            new EnumColumn<>(TABLE, "worst_service_hard_state", On.ALL, ServiceState.class);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<ServiceState> WORST_SERVICE_STATE =
            new EnumColumn<>(TABLE, "worst_service_state", On.ALL, ServiceState.class);

    /** Icinga 2. */
    public static final StringColumn X_2D = new StringColumn(TABLE, "x_2d", On.ICINGA2);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FloatColumn X_3D = new FloatColumn(TABLE, "x_3d", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Icinga 2. */
    public static final StringColumn Y_2D = new StringColumn(TABLE, "y_2d", On.ICINGA2);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FloatColumn Y_3D = new FloatColumn(TABLE, "y_3d", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FloatColumn Z_3D = new FloatColumn(TABLE, "z_3d", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    private HostsByGroup() {}
}
