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
    public static final FlagColumn ACCEPT_PASSIVE_CHECKS = TABLE.flag("accept_passive_checks", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn ACKNOWLEDGED = TABLE.flag("acknowledged", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final EnumColumn<AcknowledgementType> ACKNOWLEDGEMENT_TYPE =
            TABLE.state("acknowledgement_type", AcknowledgementType.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn ACTION_URL = TABLE.text("action_url", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn ACTION_URL_EXPANDED = TABLE.text("action_url_expanded", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn ACTIVE_CHECKS_ENABLED = TABLE.flag("active_checks_enabled", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn ADDRESS = TABLE.text("address", On.ALL);

    /** Icinga 2, LMD. */
    public static final StringColumn ADDRESS6 = TABLE.text("address6", On.ICINGA2_LMD);

    /** LMD. */
    public static final StringColumn ADDRESS_LC = TABLE.text("address_lc", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn ALIAS = TABLE.text("alias", On.ALL);

    /** LMD. */
    public static final StringColumn ALIAS_LC = TABLE.text("alias_lc", On.LMD);

    /** LMD. */
    public static final IntColumn BUSINESS_IMPACT = TABLE.number("business_impact", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn CHECK_COMMAND = TABLE.text("check_command", On.ALL);

    /** Nagios, Icinga 2, Checkmk. */
    public static final StringColumn CHECK_COMMAND_EXPANDED =
            TABLE.text("check_command_expanded", On.NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FlagColumn CHECK_FLAPPING_RECOVERY_NOTIFICATION =
            TABLE.flag("check_flapping_recovery_notification", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn CHECK_FRESHNESS = TABLE.flag("check_freshness", On.ALL);

    /** In units of {@link Status#INTERVAL_LENGTH}, by default minutes. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn CHECK_INTERVAL = TABLE.decimal("check_interval", On.ALL);

    /** Bit mask; Icinga 2 has none, which reads as null. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn CHECK_OPTIONS = TABLE.number("check_options", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn CHECK_PERIOD = TABLE.text("check_period", On.ALL);

    /** Naemon, Icinga 2, LMD. */
    public static final StringColumn CHECK_SOURCE = TABLE.text("check_source", On.NAEMON_ICINGA2_LMD);

    /** Seconds. Naemon. */
    public static final IntColumn CHECK_TIMEOUT = TABLE.number("check_timeout", On.NAEMON);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<CheckType> CHECK_TYPE = TABLE.state("check_type", CheckType.class, On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn CHECKS_ENABLED = TABLE.flag("checks_enabled", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<String> CHILDS = TABLE.list("childs", On.ALL);

    /** Ids of comments. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<Long> COMMENTS = TABLE.list("comments", Long.class, On.ALL);

    /** Nagios, Icinga 2, Checkmk. */
    public static final ListColumn<CommentWithInfo> COMMENTS_WITH_EXTRA_INFO =
            TABLE.list("comments_with_extra_info", CommentWithInfo.class, On.NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<CommentWithInfo> COMMENTS_WITH_INFO =
            TABLE.list("comments_with_info", CommentWithInfo.class, On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<String> CONTACT_GROUPS = TABLE.list("contact_groups", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<String> CONTACTS = TABLE.list("contacts", On.ALL);

    /** LMD. */
    public static final IntColumn CRITICITY = TABLE.number("criticity", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn CURRENT_ATTEMPT = TABLE.number("current_attempt", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn CURRENT_NOTIFICATION_NUMBER = TABLE.number("current_notification_number", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<String> CUSTOM_VARIABLE_NAMES = TABLE.list("custom_variable_names", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<String> CUSTOM_VARIABLE_VALUES = TABLE.list("custom_variable_values", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final DictColumn CUSTOM_VARIABLES = TABLE.dict("custom_variables", On.ALL);

    /** Icinga 2. */
    public static final FlagColumn CV_IS_JSON = TABLE.flag("cv_is_json", On.ICINGA2);

    /** Naemon, LMD. */
    public static final ListColumn<String> DEPENDS_EXEC = TABLE.list("depends_exec", On.NAEMON_LMD);

    /** Naemon. */
    public static final ListColumn<DependencyWithInfo> DEPENDS_EXEC_WITH_INFO =
            TABLE.list("depends_exec_with_info", DependencyWithInfo.class, On.NAEMON);

    /** Naemon, LMD. */
    public static final ListColumn<String> DEPENDS_NOTIFY = TABLE.list("depends_notify", On.NAEMON_LMD);

    /** Naemon. */
    public static final ListColumn<DependencyWithInfo> DEPENDS_NOTIFY_WITH_INFO =
            TABLE.list("depends_notify_with_info", DependencyWithInfo.class, On.NAEMON);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn DISPLAY_NAME = TABLE.text("display_name", On.ALL);

    /** LMD. */
    public static final StringColumn DISPLAY_NAME_LC = TABLE.text("display_name_lc", On.LMD);

    /** Ids of downtimes. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<Long> DOWNTIMES = TABLE.list("downtimes", Long.class, On.ALL);

    /** Checkmk. */
    public static final ListColumn<DowntimeWithInfo> DOWNTIMES_WITH_EXTRA_INFO =
            TABLE.list("downtimes_with_extra_info", DowntimeWithInfo.class, On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<DowntimeWithInfo> DOWNTIMES_WITH_INFO =
            TABLE.list("downtimes_with_info", DowntimeWithInfo.class, On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn EVENT_HANDLER = TABLE.text("event_handler", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn EVENT_HANDLER_ENABLED = TABLE.flag("event_handler_enabled", On.ALL);

    /** Seconds. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn EXECUTION_TIME = TABLE.decimal("execution_time", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn FILENAME = TABLE.text("filename", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** In units of {@link Status#INTERVAL_LENGTH}, by default minutes. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn FIRST_NOTIFICATION_DELAY = TABLE.decimal("first_notification_delay", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn FLAP_DETECTION_ENABLED = TABLE.flag("flap_detection_enabled", On.ALL);

    /** Checkmk. */
    public static final FloatColumn FLAPPINESS = TABLE.decimal("flappiness", On.CHECKMK);

    /** LMD. */
    public static final FlagColumn GOT_BUSINESS_RULE = TABLE.flag("got_business_rule", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<String> GROUPS = TABLE.list("groups", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<HostState> HARD_STATE = TABLE.state("hard_state", HostState.class, On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn HAS_BEEN_CHECKED = TABLE.flag("has_been_checked", On.ALL);

    /** LMD. */
    public static final FlagColumn HAS_LONG_PLUGIN_OUTPUT = TABLE.flag("has_long_plugin_output", On.LMD);

    /** Percent. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn HIGH_FLAP_THRESHOLD = TABLE.decimal("high_flap_threshold", On.ALL);

    /** Icinga 2. */
    public static final StringColumn HOST_NAME = TABLE.text("host_name", On.ICINGA2);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOSTGROUP_ACTION_URL = TABLE.text("hostgroup_action_url", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOSTGROUP_ALIAS = TABLE.text("hostgroup_alias", On.ALL);

    /** Naemon. */
    public static final IntColumn HOSTGROUP_ID = TABLE.number("hostgroup_id", On.NAEMON);

    /** LMD. */
    public static final TimeColumn HOSTGROUP_LMD_LAST_CACHE_UPDATE =
            TABLE.time("hostgroup_lmd_last_cache_update", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<String> HOSTGROUP_MEMBERS = TABLE.list("hostgroup_members", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<HostWithState> HOSTGROUP_MEMBERS_WITH_STATE =
            TABLE.list("hostgroup_members_with_state", HostWithState.class, On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOSTGROUP_NAME = TABLE.text("hostgroup_name", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOSTGROUP_NOTES = TABLE.text("hostgroup_notes", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOSTGROUP_NOTES_URL = TABLE.text("hostgroup_notes_url", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOSTGROUP_NUM_HOSTS = TABLE.number("hostgroup_num_hosts", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOSTGROUP_NUM_HOSTS_DOWN = TABLE.number("hostgroup_num_hosts_down", On.ALL);

    /** Checkmk. */
    public static final IntColumn HOSTGROUP_NUM_HOSTS_HANDLED_PROBLEMS =
            TABLE.number("hostgroup_num_hosts_handled_problems", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOSTGROUP_NUM_HOSTS_PENDING = TABLE.number("hostgroup_num_hosts_pending", On.ALL);

    /** Checkmk. */
    public static final IntColumn HOSTGROUP_NUM_HOSTS_UNHANDLED_PROBLEMS =
            TABLE.number("hostgroup_num_hosts_unhandled_problems", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOSTGROUP_NUM_HOSTS_UNREACH = TABLE.number("hostgroup_num_hosts_unreach", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOSTGROUP_NUM_HOSTS_UP = TABLE.number("hostgroup_num_hosts_up", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOSTGROUP_NUM_SERVICES = TABLE.number("hostgroup_num_services", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOSTGROUP_NUM_SERVICES_CRIT = TABLE.number("hostgroup_num_services_crit", On.ALL);

    /** Checkmk. */
    public static final IntColumn HOSTGROUP_NUM_SERVICES_HANDLED_PROBLEMS =
            TABLE.number("hostgroup_num_services_handled_problems", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOSTGROUP_NUM_SERVICES_HARD_CRIT =
            TABLE.number("hostgroup_num_services_hard_crit", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOSTGROUP_NUM_SERVICES_HARD_OK =
            TABLE.number("hostgroup_num_services_hard_ok", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOSTGROUP_NUM_SERVICES_HARD_UNKNOWN =
            TABLE.number("hostgroup_num_services_hard_unknown", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOSTGROUP_NUM_SERVICES_HARD_WARN =
            TABLE.number("hostgroup_num_services_hard_warn", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOSTGROUP_NUM_SERVICES_OK = TABLE.number("hostgroup_num_services_ok", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOSTGROUP_NUM_SERVICES_PENDING =
            TABLE.number("hostgroup_num_services_pending", On.ALL);

    /** Checkmk. */
    public static final IntColumn HOSTGROUP_NUM_SERVICES_UNHANDLED_PROBLEMS =
            TABLE.number("hostgroup_num_services_unhandled_problems", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOSTGROUP_NUM_SERVICES_UNKNOWN =
            TABLE.number("hostgroup_num_services_unknown", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOSTGROUP_NUM_SERVICES_WARN = TABLE.number("hostgroup_num_services_warn", On.ALL);

    /** LMD. */
    public static final StringColumn HOSTGROUP_PEER_KEY = TABLE.text("hostgroup_peer_key", On.LMD);

    /** LMD. */
    public static final StringColumn HOSTGROUP_PEER_NAME = TABLE.text("hostgroup_peer_name", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<HostState> HOSTGROUP_WORST_HOST_STATE =
            TABLE.state("hostgroup_worst_host_state", HostState.class, On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<ServiceState> HOSTGROUP_WORST_SERVICE_HARD_STATE =
            TABLE.state("hostgroup_worst_service_hard_state", ServiceState.class, On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<ServiceState> HOSTGROUP_WORST_SERVICE_STATE =
            TABLE.state("hostgroup_worst_service_state", ServiceState.class, On.ALL);

    /** Naemon, LMD. */
    public static final IntColumn HOURLY_VALUE = TABLE.number("hourly_value", On.NAEMON_LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn ICON_IMAGE = TABLE.text("icon_image", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn ICON_IMAGE_ALT = TABLE.text("icon_image_alt", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn ICON_IMAGE_EXPANDED = TABLE.text("icon_image_expanded", On.ALL);

    /** Naemon. */
    public static final IntColumn ID = TABLE.number("id", On.NAEMON);

    /** LMD. */
    public static final ListColumn<String> IMPACTS = TABLE.list("impacts", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn IN_CHECK_PERIOD = TABLE.flag("in_check_period", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn IN_NOTIFICATION_PERIOD = TABLE.flag("in_notification_period", On.ALL);

    /** Nagios, Checkmk. */
    public static final FlagColumn IN_SERVICE_PERIOD = TABLE.flag("in_service_period", On.NAGIOS_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<HostState> INITIAL_STATE = TABLE.state("initial_state", HostState.class, On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn IS_EXECUTING = TABLE.flag("is_executing", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn IS_FLAPPING = TABLE.flag("is_flapping", On.ALL);

    /** LMD. */
    public static final FlagColumn IS_IMPACT = TABLE.flag("is_impact", On.LMD);

    /** LMD. */
    public static final FlagColumn IS_PROBLEM = TABLE.flag("is_problem", On.LMD);

    /** Icinga 2. */
    public static final FlagColumn IS_REACHABLE = TABLE.flag("is_reachable", On.ICINGA2);

    /** Checkmk. */
    public static final ListColumn<String> LABEL_NAMES = TABLE.list("label_names", On.CHECKMK);

    /** Checkmk. */
    public static final ListColumn<String> LABEL_SOURCE_NAMES = TABLE.list("label_source_names", On.CHECKMK);

    /** Checkmk. */
    public static final ListColumn<String> LABEL_SOURCE_VALUES = TABLE.list("label_source_values", On.CHECKMK);

    /** Checkmk. */
    public static final DictColumn LABEL_SOURCES = TABLE.dict("label_sources", On.CHECKMK);

    /** Checkmk. */
    public static final ListColumn<String> LABEL_VALUES = TABLE.list("label_values", On.CHECKMK);

    /** Checkmk. */
    public static final DictColumn LABELS = TABLE.dict("labels", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn LAST_CHECK = TABLE.time("last_check", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<HostState> LAST_HARD_STATE = TABLE.state("last_hard_state", HostState.class, On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn LAST_HARD_STATE_CHANGE = TABLE.time("last_hard_state_change", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn LAST_NOTIFICATION = TABLE.time("last_notification", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<HostState> LAST_STATE = TABLE.state("last_state", HostState.class, On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn LAST_STATE_CHANGE = TABLE.time("last_state_change", On.ALL);

    /** LMD. */
    public static final TimeColumn LAST_STATE_CHANGE_ORDER = TABLE.time("last_state_change_order", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn LAST_TIME_DOWN = TABLE.time("last_time_down", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn LAST_TIME_UNREACHABLE = TABLE.time("last_time_unreachable", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn LAST_TIME_UP = TABLE.time("last_time_up", On.ALL);

    /** Naemon, LMD. */
    public static final TimeColumn LAST_UPDATE = TABLE.time("last_update", On.NAEMON_LMD);

    /** Seconds. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn LATENCY = TABLE.decimal("latency", On.ALL);

    /** LMD. */
    public static final TimeColumn LMD_LAST_CACHE_UPDATE = TABLE.time("lmd_last_cache_update", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn LONG_PLUGIN_OUTPUT = TABLE.text("long_plugin_output", On.ALL);

    /** Percent. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn LOW_FLAP_THRESHOLD = TABLE.decimal("low_flap_threshold", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn MAX_CHECK_ATTEMPTS = TABLE.number("max_check_attempts", On.ALL);

    /** Nagios, Checkmk. */
    public static final ListColumn<String> METRICS = TABLE.list("metrics", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final BlobColumn MK_INVENTORY = TABLE.blob("mk_inventory", On.NAGIOS_CHECKMK);

    /** Compressed with gzip. Nagios, Checkmk. */
    public static final BlobColumn MK_INVENTORY_GZ = TABLE.blob("mk_inventory_gz", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final TimeColumn MK_INVENTORY_LAST = TABLE.time("mk_inventory_last", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final ListColumn<String> MK_LOGWATCH_FILES = TABLE.list("mk_logwatch_files", On.NAGIOS_CHECKMK);

    /** Bit mask. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn MODIFIED_ATTRIBUTES = TABLE.number("modified_attributes", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<String> MODIFIED_ATTRIBUTES_LIST = TABLE.list("modified_attributes_list", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn NAME = TABLE.text("name", On.ALL);

    /** LMD. */
    public static final StringColumn NAME_LC = TABLE.text("name_lc", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn NEXT_CHECK = TABLE.time("next_check", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn NEXT_NOTIFICATION = TABLE.time("next_notification", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FlagColumn NO_MORE_NOTIFICATIONS =
            TABLE.flag("no_more_notifications", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn NOTES = TABLE.text("notes", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn NOTES_EXPANDED = TABLE.text("notes_expanded", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn NOTES_URL = TABLE.text("notes_url", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn NOTES_URL_EXPANDED = TABLE.text("notes_url_expanded", On.ALL);

    /** In units of {@link Status#INTERVAL_LENGTH}, by default minutes. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn NOTIFICATION_INTERVAL = TABLE.decimal("notification_interval", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn NOTIFICATION_PERIOD = TABLE.text("notification_period", On.ALL);

    /** Checkmk. */
    public static final StringColumn NOTIFICATION_POSTPONEMENT_REASON =
            TABLE.text("notification_postponement_reason", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn NOTIFICATIONS_ENABLED = TABLE.flag("notifications_enabled", On.ALL);

    /** Bit mask of states. Naemon. */
    public static final IntColumn NOTIFIED_ON = TABLE.number("notified_on", On.NAEMON);

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

    /** Naemon, LMD. */
    public static final FlagColumn OBSESS = TABLE.flag("obsess", On.NAEMON_LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn OBSESS_OVER_HOST = TABLE.flag("obsess_over_host", On.ALL);

    /** Icinga 2. */
    public static final StringColumn ORIGINAL_ATTRIBUTES = TABLE.text("original_attributes", On.ICINGA2);

    /** LMD. */
    public static final StringColumn PARENT_DEPENDENCIES = TABLE.text("parent_dependencies", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<String> PARENTS = TABLE.list("parents", On.ALL);

    /** LMD. */
    public static final StringColumn PEER_KEY = TABLE.text("peer_key", On.LMD);

    /** LMD. */
    public static final StringColumn PEER_NAME = TABLE.text("peer_name", On.LMD);

    /** Number of flexible downtimes that have not begun. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final IntColumn PENDING_FLEX_DOWNTIME =
            TABLE.number("pending_flex_downtime", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Percent. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn PERCENT_STATE_CHANGE = TABLE.decimal("percent_state_change", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn PERF_DATA = TABLE.text("perf_data", On.ALL);

    /** Numbers by metric, read as text. Checkmk. */
    public static final DictColumn PERFORMANCE_DATA = TABLE.dict("performance_data", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn PLUGIN_OUTPUT = TABLE.text("plugin_output", On.ALL);

    /** 1: there is a graph, 0: there is none, -1: the server does not know. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn PNPGRAPH_PRESENT = TABLE.number("pnpgraph_present", On.ALL);

    /** LMD. */
    public static final StringColumn POLLER_TAG = TABLE.text("poller_tag", On.LMD);

    /** Number of a {@link HostState}; -1 where there was none. Checkmk. */
    public static final IntColumn PREVIOUS_HARD_STATE = TABLE.number("previous_hard_state", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn PROCESS_PERFORMANCE_DATA = TABLE.flag("process_performance_data", On.ALL);

    /** LMD. */
    public static final StringColumn REALM = TABLE.text("realm", On.LMD);

    /** In units of {@link Status#INTERVAL_LENGTH}, by default minutes. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn RETRY_INTERVAL = TABLE.decimal("retry_interval", On.ALL);

    /** Number of downtimes in effect. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn SCHEDULED_DOWNTIME_DEPTH = TABLE.number("scheduled_downtime_depth", On.ALL);

    /** Nagios, Checkmk. */
    public static final StringColumn SERVICE_PERIOD = TABLE.text("service_period", On.NAGIOS_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<String> SERVICES = TABLE.list("services", On.ALL);

    /** Nagios, Checkmk. */
    public static final ListColumn<ServiceWithFullState> SERVICES_WITH_FULLSTATE =
            TABLE.list("services_with_fullstate", ServiceWithFullState.class, On.NAGIOS_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<ServiceWithInfo> SERVICES_WITH_INFO =
            TABLE.list("services_with_info", ServiceWithInfo.class, On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<ServiceWithState> SERVICES_WITH_STATE =
            TABLE.list("services_with_state", ServiceWithState.class, On.ALL);

    /** Naemon, LMD. */
    public static final FlagColumn SHOULD_BE_SCHEDULED = TABLE.flag("should_be_scheduled", On.NAEMON_LMD);

    /** Milliseconds. Checkmk. */
    public static final IntColumn SMARTPING_TIMEOUT = TABLE.number("smartping_timeout", On.CHECKMK);

    /** LMD. */
    public static final ListColumn<String> SOURCE_PROBLEMS = TABLE.list("source_problems", On.LMD);

    /** Age of the last check in check intervals. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn STALENESS = TABLE.decimal("staleness", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<HostState> STATE = TABLE.state("state", HostState.class, On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<StateType> STATE_TYPE = TABLE.state("state_type", StateType.class, On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn STATUSMAP_IMAGE = TABLE.text("statusmap_image", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Nagios, Checkmk. */
    public static final BlobColumn STRUCTURED_STATUS = TABLE.blob("structured_status", On.NAGIOS_CHECKMK);

    /** Checkmk. */
    public static final ListColumn<String> TAG_NAMES = TABLE.list("tag_names", On.CHECKMK);

    /** Checkmk. */
    public static final ListColumn<String> TAG_VALUES = TABLE.list("tag_values", On.CHECKMK);

    /** Checkmk. */
    public static final DictColumn TAGS = TABLE.dict("tags", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn TOTAL_SERVICES = TABLE.number("total_services", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<ServiceState> WORST_SERVICE_HARD_STATE =
            TABLE.state("worst_service_hard_state", ServiceState.class, On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<ServiceState> WORST_SERVICE_STATE =
            TABLE.state("worst_service_state", ServiceState.class, On.ALL);

    /** Icinga 2. */
    public static final StringColumn X_2D = TABLE.text("x_2d", On.ICINGA2);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FloatColumn X_3D = TABLE.decimal("x_3d", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Icinga 2. */
    public static final StringColumn Y_2D = TABLE.text("y_2d", On.ICINGA2);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FloatColumn Y_3D = TABLE.decimal("y_3d", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FloatColumn Z_3D = TABLE.decimal("z_3d", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    private HostsByGroup() {}
}
