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

/** Open events of Checkmk's event console. */
public final class EventConsoleEvents {
    /** The table {@code eventconsoleevents}. */
    public static final Table TABLE = Table.named("eventconsoleevents", "event_id");

    /** Nagios, Checkmk. */
    public static final StringColumn EVENT_APPLICATION = TABLE.text("event_application", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn EVENT_COMMENT = TABLE.text("event_comment", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn EVENT_CONTACT = TABLE.text("event_contact", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final ListColumn<String> EVENT_CONTACT_GROUPS = TABLE.list("event_contact_groups", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn EVENT_CONTACT_GROUPS_PRECEDENCE =
            TABLE.text("event_contact_groups_precedence", On.NAGIOS_CHECKMK);

    /** Checkmk. */
    public static final StringColumn EVENT_CORE_HOST = TABLE.text("event_core_host", On.CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn EVENT_COUNT = TABLE.number("event_count", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn EVENT_FACILITY = TABLE.number("event_facility", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final TimeColumn EVENT_FIRST = TABLE.time("event_first", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn EVENT_HOST = TABLE.text("event_host", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FlagColumn EVENT_HOST_IN_DOWNTIME = TABLE.flag("event_host_in_downtime", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn EVENT_ID = TABLE.number("event_id", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn EVENT_IPADDRESS = TABLE.text("event_ipaddress", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final TimeColumn EVENT_LAST = TABLE.time("event_last", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final ListColumn<String> EVENT_MATCH_GROUPS = TABLE.list("event_match_groups", On.NAGIOS_CHECKMK);

    /** Checkmk. */
    public static final ListColumn<String> EVENT_MATCH_GROUPS_SYSLOG_APPLICATION =
            TABLE.list("event_match_groups_syslog_application", On.CHECKMK);

    /** Checkmk. */
    public static final StringColumn EVENT_ORIG_HOST = TABLE.text("event_orig_host", On.CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn EVENT_OWNER = TABLE.text("event_owner", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn EVENT_PHASE = TABLE.text("event_phase", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn EVENT_PID = TABLE.number("event_pid", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn EVENT_PRIORITY = TABLE.number("event_priority", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn EVENT_RULE_ID = TABLE.text("event_rule_id", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn EVENT_SL = TABLE.number("event_sl", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final EnumColumn<ServiceState> EVENT_STATE =
            TABLE.state("event_state", ServiceState.class, On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn EVENT_TEXT = TABLE.text("event_text", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FlagColumn HOST_ACCEPT_PASSIVE_CHECKS =
            TABLE.flag("host_accept_passive_checks", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FlagColumn HOST_ACKNOWLEDGED = TABLE.flag("host_acknowledged", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final EnumColumn<AcknowledgementType> HOST_ACKNOWLEDGEMENT_TYPE =
            TABLE.state("host_acknowledgement_type", AcknowledgementType.class, On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_ACTION_URL = TABLE.text("host_action_url", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_ACTION_URL_EXPANDED =
            TABLE.text("host_action_url_expanded", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FlagColumn HOST_ACTIVE_CHECKS_ENABLED =
            TABLE.flag("host_active_checks_enabled", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_ADDRESS = TABLE.text("host_address", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_ALIAS = TABLE.text("host_alias", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_CHECK_COMMAND = TABLE.text("host_check_command", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_CHECK_COMMAND_EXPANDED =
            TABLE.text("host_check_command_expanded", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FlagColumn HOST_CHECK_FLAPPING_RECOVERY_NOTIFICATION =
            TABLE.flag("host_check_flapping_recovery_notification", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FlagColumn HOST_CHECK_FRESHNESS = TABLE.flag("host_check_freshness", On.NAGIOS_CHECKMK);

    /** In units of {@link Status#INTERVAL_LENGTH}, by default minutes. Nagios, Checkmk. */
    public static final FloatColumn HOST_CHECK_INTERVAL = TABLE.decimal("host_check_interval", On.NAGIOS_CHECKMK);

    /** Bit mask; Icinga 2 has none, which reads as null. Nagios, Checkmk. */
    public static final IntColumn HOST_CHECK_OPTIONS = TABLE.number("host_check_options", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_CHECK_PERIOD = TABLE.text("host_check_period", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final EnumColumn<CheckType> HOST_CHECK_TYPE =
            TABLE.state("host_check_type", CheckType.class, On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FlagColumn HOST_CHECKS_ENABLED = TABLE.flag("host_checks_enabled", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final ListColumn<String> HOST_CHILDS = TABLE.list("host_childs", On.NAGIOS_CHECKMK);

    /** Ids of comments. Nagios, Checkmk. */
    public static final ListColumn<Long> HOST_COMMENTS = TABLE.list("host_comments", Long.class, On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final ListColumn<CommentWithInfo> HOST_COMMENTS_WITH_EXTRA_INFO =
            TABLE.list("host_comments_with_extra_info", CommentWithInfo.class, On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final ListColumn<CommentWithInfo> HOST_COMMENTS_WITH_INFO =
            TABLE.list("host_comments_with_info", CommentWithInfo.class, On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final ListColumn<String> HOST_CONTACT_GROUPS = TABLE.list("host_contact_groups", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final ListColumn<String> HOST_CONTACTS = TABLE.list("host_contacts", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn HOST_CURRENT_ATTEMPT = TABLE.number("host_current_attempt", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn HOST_CURRENT_NOTIFICATION_NUMBER =
            TABLE.number("host_current_notification_number", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final ListColumn<String> HOST_CUSTOM_VARIABLE_NAMES =
            TABLE.list("host_custom_variable_names", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final ListColumn<String> HOST_CUSTOM_VARIABLE_VALUES =
            TABLE.list("host_custom_variable_values", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final DictColumn HOST_CUSTOM_VARIABLES = TABLE.dict("host_custom_variables", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_DISPLAY_NAME = TABLE.text("host_display_name", On.NAGIOS_CHECKMK);

    /** Ids of downtimes. Nagios, Checkmk. */
    public static final ListColumn<Long> HOST_DOWNTIMES = TABLE.list("host_downtimes", Long.class, On.NAGIOS_CHECKMK);

    /** Checkmk. */
    public static final ListColumn<DowntimeWithInfo> HOST_DOWNTIMES_WITH_EXTRA_INFO =
            TABLE.list("host_downtimes_with_extra_info", DowntimeWithInfo.class, On.CHECKMK);

    /** Nagios, Checkmk. */
    public static final ListColumn<DowntimeWithInfo> HOST_DOWNTIMES_WITH_INFO =
            TABLE.list("host_downtimes_with_info", DowntimeWithInfo.class, On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_EVENT_HANDLER = TABLE.text("host_event_handler", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FlagColumn HOST_EVENT_HANDLER_ENABLED =
            TABLE.flag("host_event_handler_enabled", On.NAGIOS_CHECKMK);

    /** Seconds. Nagios, Checkmk. */
    public static final FloatColumn HOST_EXECUTION_TIME = TABLE.decimal("host_execution_time", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_FILENAME = TABLE.text("host_filename", On.NAGIOS_CHECKMK);

    /** In units of {@link Status#INTERVAL_LENGTH}, by default minutes. Nagios, Checkmk. */
    public static final FloatColumn HOST_FIRST_NOTIFICATION_DELAY =
            TABLE.decimal("host_first_notification_delay", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FlagColumn HOST_FLAP_DETECTION_ENABLED =
            TABLE.flag("host_flap_detection_enabled", On.NAGIOS_CHECKMK);

    /** Checkmk. */
    public static final FloatColumn HOST_FLAPPINESS = TABLE.decimal("host_flappiness", On.CHECKMK);

    /** Nagios, Checkmk. */
    public static final ListColumn<String> HOST_GROUPS = TABLE.list("host_groups", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final EnumColumn<HostState> HOST_HARD_STATE =
            TABLE.state("host_hard_state", HostState.class, On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FlagColumn HOST_HAS_BEEN_CHECKED = TABLE.flag("host_has_been_checked", On.NAGIOS_CHECKMK);

    /** Percent. Nagios, Checkmk. */
    public static final FloatColumn HOST_HIGH_FLAP_THRESHOLD =
            TABLE.decimal("host_high_flap_threshold", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_ICON_IMAGE = TABLE.text("host_icon_image", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_ICON_IMAGE_ALT = TABLE.text("host_icon_image_alt", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_ICON_IMAGE_EXPANDED =
            TABLE.text("host_icon_image_expanded", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FlagColumn HOST_IN_CHECK_PERIOD = TABLE.flag("host_in_check_period", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FlagColumn HOST_IN_NOTIFICATION_PERIOD =
            TABLE.flag("host_in_notification_period", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FlagColumn HOST_IN_SERVICE_PERIOD = TABLE.flag("host_in_service_period", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final EnumColumn<HostState> HOST_INITIAL_STATE =
            TABLE.state("host_initial_state", HostState.class, On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FlagColumn HOST_IS_EXECUTING = TABLE.flag("host_is_executing", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FlagColumn HOST_IS_FLAPPING = TABLE.flag("host_is_flapping", On.NAGIOS_CHECKMK);

    /** Checkmk. */
    public static final ListColumn<String> HOST_LABEL_NAMES = TABLE.list("host_label_names", On.CHECKMK);

    /** Checkmk. */
    public static final ListColumn<String> HOST_LABEL_SOURCE_NAMES = TABLE.list("host_label_source_names", On.CHECKMK);

    /** Checkmk. */
    public static final ListColumn<String> HOST_LABEL_SOURCE_VALUES =
            TABLE.list("host_label_source_values", On.CHECKMK);

    /** Checkmk. */
    public static final DictColumn HOST_LABEL_SOURCES = TABLE.dict("host_label_sources", On.CHECKMK);

    /** Checkmk. */
    public static final ListColumn<String> HOST_LABEL_VALUES = TABLE.list("host_label_values", On.CHECKMK);

    /** Checkmk. */
    public static final DictColumn HOST_LABELS = TABLE.dict("host_labels", On.CHECKMK);

    /** Nagios, Checkmk. */
    public static final TimeColumn HOST_LAST_CHECK = TABLE.time("host_last_check", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final EnumColumn<HostState> HOST_LAST_HARD_STATE =
            TABLE.state("host_last_hard_state", HostState.class, On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final TimeColumn HOST_LAST_HARD_STATE_CHANGE =
            TABLE.time("host_last_hard_state_change", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final TimeColumn HOST_LAST_NOTIFICATION = TABLE.time("host_last_notification", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final EnumColumn<HostState> HOST_LAST_STATE =
            TABLE.state("host_last_state", HostState.class, On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final TimeColumn HOST_LAST_STATE_CHANGE = TABLE.time("host_last_state_change", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final TimeColumn HOST_LAST_TIME_DOWN = TABLE.time("host_last_time_down", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final TimeColumn HOST_LAST_TIME_UNREACHABLE =
            TABLE.time("host_last_time_unreachable", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final TimeColumn HOST_LAST_TIME_UP = TABLE.time("host_last_time_up", On.NAGIOS_CHECKMK);

    /** Seconds. Nagios, Checkmk. */
    public static final FloatColumn HOST_LATENCY = TABLE.decimal("host_latency", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_LONG_PLUGIN_OUTPUT = TABLE.text("host_long_plugin_output", On.NAGIOS_CHECKMK);

    /** Percent. Nagios, Checkmk. */
    public static final FloatColumn HOST_LOW_FLAP_THRESHOLD =
            TABLE.decimal("host_low_flap_threshold", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn HOST_MAX_CHECK_ATTEMPTS = TABLE.number("host_max_check_attempts", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final ListColumn<String> HOST_METRICS = TABLE.list("host_metrics", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final BlobColumn HOST_MK_INVENTORY = TABLE.blob("host_mk_inventory", On.NAGIOS_CHECKMK);

    /** Compressed with gzip. Nagios, Checkmk. */
    public static final BlobColumn HOST_MK_INVENTORY_GZ = TABLE.blob("host_mk_inventory_gz", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final TimeColumn HOST_MK_INVENTORY_LAST = TABLE.time("host_mk_inventory_last", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final ListColumn<String> HOST_MK_LOGWATCH_FILES =
            TABLE.list("host_mk_logwatch_files", On.NAGIOS_CHECKMK);

    /** Bit mask. Nagios, Checkmk. */
    public static final IntColumn HOST_MODIFIED_ATTRIBUTES =
            TABLE.number("host_modified_attributes", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final ListColumn<String> HOST_MODIFIED_ATTRIBUTES_LIST =
            TABLE.list("host_modified_attributes_list", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_NAME = TABLE.text("host_name", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final TimeColumn HOST_NEXT_CHECK = TABLE.time("host_next_check", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final TimeColumn HOST_NEXT_NOTIFICATION = TABLE.time("host_next_notification", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FlagColumn HOST_NO_MORE_NOTIFICATIONS =
            TABLE.flag("host_no_more_notifications", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_NOTES = TABLE.text("host_notes", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_NOTES_EXPANDED = TABLE.text("host_notes_expanded", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_NOTES_URL = TABLE.text("host_notes_url", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_NOTES_URL_EXPANDED = TABLE.text("host_notes_url_expanded", On.NAGIOS_CHECKMK);

    /** In units of {@link Status#INTERVAL_LENGTH}, by default minutes. Nagios, Checkmk. */
    public static final FloatColumn HOST_NOTIFICATION_INTERVAL =
            TABLE.decimal("host_notification_interval", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_NOTIFICATION_PERIOD =
            TABLE.text("host_notification_period", On.NAGIOS_CHECKMK);

    /** Checkmk. */
    public static final StringColumn HOST_NOTIFICATION_POSTPONEMENT_REASON =
            TABLE.text("host_notification_postponement_reason", On.CHECKMK);

    /** Nagios, Checkmk. */
    public static final FlagColumn HOST_NOTIFICATIONS_ENABLED =
            TABLE.flag("host_notifications_enabled", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn HOST_NUM_SERVICES = TABLE.number("host_num_services", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn HOST_NUM_SERVICES_CRIT = TABLE.number("host_num_services_crit", On.NAGIOS_CHECKMK);

    /** Checkmk. */
    public static final IntColumn HOST_NUM_SERVICES_HANDLED_PROBLEMS =
            TABLE.number("host_num_services_handled_problems", On.CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn HOST_NUM_SERVICES_HARD_CRIT =
            TABLE.number("host_num_services_hard_crit", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn HOST_NUM_SERVICES_HARD_OK =
            TABLE.number("host_num_services_hard_ok", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn HOST_NUM_SERVICES_HARD_UNKNOWN =
            TABLE.number("host_num_services_hard_unknown", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn HOST_NUM_SERVICES_HARD_WARN =
            TABLE.number("host_num_services_hard_warn", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn HOST_NUM_SERVICES_OK = TABLE.number("host_num_services_ok", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn HOST_NUM_SERVICES_PENDING =
            TABLE.number("host_num_services_pending", On.NAGIOS_CHECKMK);

    /** Checkmk. */
    public static final IntColumn HOST_NUM_SERVICES_UNHANDLED_PROBLEMS =
            TABLE.number("host_num_services_unhandled_problems", On.CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn HOST_NUM_SERVICES_UNKNOWN =
            TABLE.number("host_num_services_unknown", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn HOST_NUM_SERVICES_WARN = TABLE.number("host_num_services_warn", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FlagColumn HOST_OBSESS_OVER_HOST = TABLE.flag("host_obsess_over_host", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final ListColumn<String> HOST_PARENTS = TABLE.list("host_parents", On.NAGIOS_CHECKMK);

    /** Number of flexible downtimes that have not begun. Nagios, Checkmk. */
    public static final IntColumn HOST_PENDING_FLEX_DOWNTIME =
            TABLE.number("host_pending_flex_downtime", On.NAGIOS_CHECKMK);

    /** Percent. Nagios, Checkmk. */
    public static final FloatColumn HOST_PERCENT_STATE_CHANGE =
            TABLE.decimal("host_percent_state_change", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_PERF_DATA = TABLE.text("host_perf_data", On.NAGIOS_CHECKMK);

    /** Numbers by metric, read as text. Checkmk. */
    public static final DictColumn HOST_PERFORMANCE_DATA = TABLE.dict("host_performance_data", On.CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_PLUGIN_OUTPUT = TABLE.text("host_plugin_output", On.NAGIOS_CHECKMK);

    /** 1: there is a graph, 0: there is none, -1: the server does not know. Nagios, Checkmk. */
    public static final IntColumn HOST_PNPGRAPH_PRESENT = TABLE.number("host_pnpgraph_present", On.NAGIOS_CHECKMK);

    /** Number of a {@link HostState}; -1 where there was none. Checkmk. */
    public static final IntColumn HOST_PREVIOUS_HARD_STATE = TABLE.number("host_previous_hard_state", On.CHECKMK);

    /** Nagios, Checkmk. */
    public static final FlagColumn HOST_PROCESS_PERFORMANCE_DATA =
            TABLE.flag("host_process_performance_data", On.NAGIOS_CHECKMK);

    /** In units of {@link Status#INTERVAL_LENGTH}, by default minutes. Nagios, Checkmk. */
    public static final FloatColumn HOST_RETRY_INTERVAL = TABLE.decimal("host_retry_interval", On.NAGIOS_CHECKMK);

    /** Number of downtimes in effect. Nagios, Checkmk. */
    public static final IntColumn HOST_SCHEDULED_DOWNTIME_DEPTH =
            TABLE.number("host_scheduled_downtime_depth", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_SERVICE_PERIOD = TABLE.text("host_service_period", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final ListColumn<String> HOST_SERVICES = TABLE.list("host_services", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final ListColumn<ServiceWithFullState> HOST_SERVICES_WITH_FULLSTATE =
            TABLE.list("host_services_with_fullstate", ServiceWithFullState.class, On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final ListColumn<ServiceWithInfo> HOST_SERVICES_WITH_INFO =
            TABLE.list("host_services_with_info", ServiceWithInfo.class, On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final ListColumn<ServiceWithState> HOST_SERVICES_WITH_STATE =
            TABLE.list("host_services_with_state", ServiceWithState.class, On.NAGIOS_CHECKMK);

    /** Milliseconds. Checkmk. */
    public static final IntColumn HOST_SMARTPING_TIMEOUT = TABLE.number("host_smartping_timeout", On.CHECKMK);

    /** Age of the last check in check intervals. Nagios, Checkmk. */
    public static final FloatColumn HOST_STALENESS = TABLE.decimal("host_staleness", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final EnumColumn<HostState> HOST_STATE =
            TABLE.state("host_state", HostState.class, On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final EnumColumn<StateType> HOST_STATE_TYPE =
            TABLE.state("host_state_type", StateType.class, On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_STATUSMAP_IMAGE = TABLE.text("host_statusmap_image", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final BlobColumn HOST_STRUCTURED_STATUS = TABLE.blob("host_structured_status", On.NAGIOS_CHECKMK);

    /** Checkmk. */
    public static final ListColumn<String> HOST_TAG_NAMES = TABLE.list("host_tag_names", On.CHECKMK);

    /** Checkmk. */
    public static final ListColumn<String> HOST_TAG_VALUES = TABLE.list("host_tag_values", On.CHECKMK);

    /** Checkmk. */
    public static final DictColumn HOST_TAGS = TABLE.dict("host_tags", On.CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn HOST_TOTAL_SERVICES = TABLE.number("host_total_services", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final EnumColumn<ServiceState> HOST_WORST_SERVICE_HARD_STATE =
            TABLE.state("host_worst_service_hard_state", ServiceState.class, On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final EnumColumn<ServiceState> HOST_WORST_SERVICE_STATE =
            TABLE.state("host_worst_service_state", ServiceState.class, On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FloatColumn HOST_X_3D = TABLE.decimal("host_x_3d", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FloatColumn HOST_Y_3D = TABLE.decimal("host_y_3d", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FloatColumn HOST_Z_3D = TABLE.decimal("host_z_3d", On.NAGIOS_CHECKMK);

    private EventConsoleEvents() {}
}
