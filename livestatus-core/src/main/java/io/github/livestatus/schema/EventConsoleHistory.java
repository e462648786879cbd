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

/** What happened to events of Checkmk's event console. */
public final class EventConsoleHistory {
    /** The table {@code eventconsolehistory}. */
    public static final Table TABLE = Table.named("eventconsolehistory", "history_time", "history_line");

    /** Nagios, Checkmk. */
    public static final StringColumn EVENT_APPLICATION =
            new StringColumn(TABLE, "event_application", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn EVENT_COMMENT = new StringColumn(TABLE, "event_comment", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn EVENT_CONTACT = new StringColumn(TABLE, "event_contact", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final ListColumn<String> EVENT_CONTACT_GROUPS =
            ListColumn.ofText(TABLE, "event_contact_groups", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn EVENT_CONTACT_GROUPS_PRECEDENCE =
            new StringColumn(TABLE, "event_contact_groups_precedence", On.NAGIOS_CHECKMK);

    /** Checkmk. */
    public static final StringColumn EVENT_CORE_HOST = new StringColumn(TABLE, "event_core_host", On.CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn EVENT_COUNT = new IntColumn(TABLE, "event_count", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn EVENT_FACILITY = new IntColumn(TABLE, "event_facility", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final TimeColumn EVENT_FIRST = new TimeColumn(TABLE, "event_first", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn EVENT_HOST = new StringColumn(TABLE, "event_host", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FlagColumn EVENT_HOST_IN_DOWNTIME =
            new FlagColumn(TABLE, "event_host_in_downtime", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn EVENT_ID = new IntColumn(TABLE, "event_id", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn EVENT_IPADDRESS = new StringColumn(TABLE, "event_ipaddress", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final TimeColumn EVENT_LAST = new TimeColumn(TABLE, "event_last", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final ListColumn<String> EVENT_MATCH_GROUPS =
            ListColumn.ofText(TABLE, "event_match_groups", On.NAGIOS_CHECKMK);

    /** Checkmk. */
    public static final ListColumn<String> EVENT_MATCH_GROUPS_SYSLOG_APPLICATION =
            ListColumn.ofText(TABLE, "event_match_groups_syslog_application", On.CHECKMK);

    /** Checkmk. */
    public static final StringColumn EVENT_ORIG_HOST = new StringColumn(TABLE, "event_orig_host", On.CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn EVENT_OWNER = new StringColumn(TABLE, "event_owner", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn EVENT_PHASE = new StringColumn(TABLE, "event_phase", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn EVENT_PID = new IntColumn(TABLE, "event_pid", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn EVENT_PRIORITY = new IntColumn(TABLE, "event_priority", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn EVENT_RULE_ID = new StringColumn(TABLE, "event_rule_id", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn EVENT_SL = new IntColumn(TABLE, "event_sl", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final EnumColumn<ServiceState> EVENT_STATE =
            new EnumColumn<>(TABLE, "event_state", On.NAGIOS_CHECKMK, ServiceState.class);

    /** Nagios, Checkmk. */
    public static final StringColumn EVENT_TEXT = new StringColumn(TABLE, "event_text", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn HISTORY_ADDINFO = new StringColumn(TABLE, "history_addinfo", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn HISTORY_LINE = new IntColumn(TABLE, "history_line", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final TimeColumn HISTORY_TIME = new TimeColumn(TABLE, "history_time", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn HISTORY_WHAT = new StringColumn(TABLE, "history_what", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn HISTORY_WHO = new StringColumn(TABLE, "history_who", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FlagColumn HOST_ACCEPT_PASSIVE_CHECKS =
            new FlagColumn(TABLE, "host_accept_passive_checks", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FlagColumn HOST_ACKNOWLEDGED = new FlagColumn(TABLE, "host_acknowledged", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final EnumColumn<AcknowledgementType> HOST_ACKNOWLEDGEMENT_TYPE =
            new EnumColumn<>(TABLE, "host_acknowledgement_type", On.NAGIOS_CHECKMK, AcknowledgementType.class);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_ACTION_URL = new StringColumn(TABLE, "host_action_url", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_ACTION_URL_EXPANDED =
            new StringColumn(TABLE, "host_action_url_expanded", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FlagColumn HOST_ACTIVE_CHECKS_ENABLED =
            new FlagColumn(TABLE, "host_active_checks_enabled", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_ADDRESS = new StringColumn(TABLE, "host_address", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_ALIAS = new StringColumn(TABLE, "host_alias", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_CHECK_COMMAND =
            new StringColumn(TABLE, "host_check_command", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_CHECK_COMMAND_EXPANDED =
            new StringColumn(TABLE, "host_check_command_expanded", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FlagColumn HOST_CHECK_FLAPPING_RECOVERY_NOTIFICATION =
            new FlagColumn(TABLE, "host_check_flapping_recovery_notification", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FlagColumn HOST_CHECK_FRESHNESS =
            new FlagColumn(TABLE, "host_check_freshness", On.NAGIOS_CHECKMK);

    /** In units of {@link Status#INTERVAL_LENGTH}, by default minutes. Nagios, Checkmk. */
    public static final FloatColumn HOST_CHECK_INTERVAL =
            new FloatColumn(TABLE, "host_check_interval", On.NAGIOS_CHECKMK);

    /** Bit mask; Icinga 2 has none, which reads as null. Nagios, Checkmk. */
    public static final IntColumn HOST_CHECK_OPTIONS = new IntColumn(TABLE, "host_check_options", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_CHECK_PERIOD =
            new StringColumn(TABLE, "host_check_period", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final EnumColumn<CheckType> HOST_CHECK_TYPE =
            new EnumColumn<>(TABLE, "host_check_type", On.NAGIOS_CHECKMK, CheckType.class);

    /** Nagios, Checkmk. */
    public static final FlagColumn HOST_CHECKS_ENABLED =
            new FlagColumn(TABLE, "host_checks_enabled", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final ListColumn<String> HOST_CHILDS = ListColumn.ofText(TABLE, "host_childs", On.NAGIOS_CHECKMK);

    /** Ids of comments. Nagios, Checkmk. */
    public static final ListColumn<Long> HOST_COMMENTS = ListColumn.ofInts(TABLE, "host_comments", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final ListColumn<CommentWithInfo> HOST_COMMENTS_WITH_EXTRA_INFO =
            new ListColumn<>(TABLE, "host_comments_with_extra_info", On.NAGIOS_CHECKMK, CommentWithInfo::readExtra);

    /** Nagios, Checkmk. */
    public static final ListColumn<CommentWithInfo> HOST_COMMENTS_WITH_INFO =
            new ListColumn<>(TABLE, "host_comments_with_info", On.NAGIOS_CHECKMK, CommentWithInfo::read);

    /** Nagios, Checkmk. */
    public static final ListColumn<String> HOST_CONTACT_GROUPS =
            ListColumn.ofText(TABLE, "host_contact_groups", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final ListColumn<String> HOST_CONTACTS = ListColumn.ofText(TABLE, "host_contacts", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn HOST_CURRENT_ATTEMPT =
            new IntColumn(TABLE, "host_current_attempt", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn HOST_CURRENT_NOTIFICATION_NUMBER =
            new IntColumn(TABLE, "host_current_notification_number", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final ListColumn<String> HOST_CUSTOM_VARIABLE_NAMES =
            ListColumn.ofText(TABLE, "host_custom_variable_names", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final ListColumn<String> HOST_CUSTOM_VARIABLE_VALUES =
            ListColumn.ofText(TABLE, "host_custom_variable_values", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final DictColumn HOST_CUSTOM_VARIABLES =
            new DictColumn(TABLE, "host_custom_variables", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_DISPLAY_NAME =
            new StringColumn(TABLE, "host_display_name", On.NAGIOS_CHECKMK);

    /** Ids of downtimes. Nagios, Checkmk. */
    public static final ListColumn<Long> HOST_DOWNTIMES = ListColumn.ofInts(TABLE, "host_downtimes", On.NAGIOS_CHECKMK);

    /** Checkmk. */
    public static final ListColumn<DowntimeWithInfo> HOST_DOWNTIMES_WITH_EXTRA_INFO =
            new ListColumn<>(TABLE, "host_downtimes_with_extra_info", On.CHECKMK, DowntimeWithInfo::readExtra);

    /** Nagios, Checkmk. */
    public static final ListColumn<DowntimeWithInfo> HOST_DOWNTIMES_WITH_INFO =
            new ListColumn<>(TABLE, "host_downtimes_with_info", On.NAGIOS_CHECKMK, DowntimeWithInfo::read);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_EVENT_HANDLER =
            new StringColumn(TABLE, "host_event_handler", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FlagColumn HOST_EVENT_HANDLER_ENABLED =
            new FlagColumn(TABLE, "host_event_handler_enabled", On.NAGIOS_CHECKMK);

    /** Seconds. Nagios, Checkmk. */
    public static final FloatColumn HOST_EXECUTION_TIME =
            new FloatColumn(TABLE, "host_execution_time", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_FILENAME = new StringColumn(TABLE, "host_filename", On.NAGIOS_CHECKMK);

    /** In units of {@link Status#INTERVAL_LENGTH}, by default minutes. Nagios, Checkmk. */
    public static final FloatColumn HOST_FIRST_NOTIFICATION_DELAY =
            new FloatColumn(TABLE, "host_first_notification_delay", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FlagColumn HOST_FLAP_DETECTION_ENABLED =
            new FlagColumn(TABLE, "host_flap_detection_enabled", On.NAGIOS_CHECKMK);

    /** Checkmk. */
    public static final FloatColumn HOST_FLAPPINESS = new FloatColumn(TABLE, "host_flappiness", On.CHECKMK);

    /** Nagios, Checkmk. */
    public static final ListColumn<String> HOST_GROUPS = ListColumn.ofText(TABLE, "host_groups", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final EnumColumn<HostState> HOST_HARD_STATE =
            new EnumColumn<>(TABLE, "host_hard_state", On.NAGIOS_CHECKMK, HostState.class);

    /** Nagios, Checkmk. */
    public static final FlagColumn HOST_HAS_BEEN_CHECKED =
            new FlagColumn(TABLE, "host_has_been_checked", On.NAGIOS_CHECKMK);

    /** Percent. Nagios, Checkmk. */
    public static final FloatColumn HOST_HIGH_FLAP_THRESHOLD =
            new FloatColumn(TABLE, "host_high_flap_threshold", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_ICON_IMAGE = new StringColumn(TABLE, "host_icon_image", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_ICON_IMAGE_ALT =
            new StringColumn(TABLE, "host_icon_image_alt", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_ICON_IMAGE_EXPANDED =
            new StringColumn(TABLE, "host_icon_image_expanded", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FlagColumn HOST_IN_CHECK_PERIOD =
            new FlagColumn(TABLE, "host_in_check_period", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FlagColumn HOST_IN_NOTIFICATION_PERIOD =
            new FlagColumn(TABLE, "host_in_notification_period", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FlagColumn HOST_IN_SERVICE_PERIOD =
            new FlagColumn(TABLE, "host_in_service_period", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final EnumColumn<HostState> HOST_INITIAL_STATE =
            new EnumColumn<>(TABLE, "host_initial_state", On.NAGIOS_CHECKMK, HostState.class);

    /** Nagios, Checkmk. */
    public static final FlagColumn HOST_IS_EXECUTING = new FlagColumn(TABLE, "host_is_executing", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FlagColumn HOST_IS_FLAPPING = new FlagColumn(TABLE, "host_is_flapping", On.NAGIOS_CHECKMK);

    /** Checkmk. */
    public static final ListColumn<String> HOST_LABEL_NAMES = ListColumn.ofText(TABLE, "host_label_names", On.CHECKMK);

    /** Checkmk. */
    public static final ListColumn<String> HOST_LABEL_SOURCE_NAMES =
            ListColumn.ofText(TABLE, "host_label_source_names", On.CHECKMK);

    /** Checkmk. */
    public static final ListColumn<String> HOST_LABEL_SOURCE_VALUES =
            ListColumn.ofText(TABLE, "host_label_source_values", On.CHECKMK);

    /** Checkmk. */
    public static final DictColumn HOST_LABEL_SOURCES = new DictColumn(TABLE, "host_label_sources", On.CHECKMK);

    /** Checkmk. */
    public static final ListColumn<String> HOST_LABEL_VALUES =
            ListColumn.ofText(TABLE, "host_label_values", On.CHECKMK);

    /** Checkmk. */
    public static final DictColumn HOST_LABELS = new DictColumn(TABLE, "host_labels", On.CHECKMK);

    /** Nagios, Checkmk. */
    public static final TimeColumn HOST_LAST_CHECK = new TimeColumn(TABLE, "host_last_check", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final EnumColumn<HostState> HOST_LAST_HARD_STATE =
            new EnumColumn<>(TABLE, "host_last_hard_state", On.NAGIOS_CHECKMK, HostState.class);

    /** Nagios, Checkmk. */
    public static final TimeColumn HOST_LAST_HARD_STATE_CHANGE =
            new TimeColumn(TABLE, "host_last_hard_state_change", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final TimeColumn HOST_LAST_NOTIFICATION =
            new TimeColumn(TABLE, "host_last_notification", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final EnumColumn<HostState> HOST_LAST_STATE =
            new EnumColumn<>(TABLE, "host_last_state", On.NAGIOS_CHECKMK, HostState.class);

    /** Nagios, Checkmk. */
    public static final TimeColumn HOST_LAST_STATE_CHANGE =
            new TimeColumn(TABLE, "host_last_state_change", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final TimeColumn HOST_LAST_TIME_DOWN =
            new TimeColumn(TABLE, "host_last_time_down", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final TimeColumn HOST_LAST_TIME_UNREACHABLE =
            new TimeColumn(TABLE, "host_last_time_unreachable", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final TimeColumn HOST_LAST_TIME_UP = new TimeColumn(TABLE, "host_last_time_up", On.NAGIOS_CHECKMK);

    /** Seconds. Nagios, Checkmk. */
    public static final FloatColumn HOST_LATENCY = new FloatColumn(TABLE, "host_latency", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_LONG_PLUGIN_OUTPUT =
            new StringColumn(TABLE, "host_long_plugin_output", On.NAGIOS_CHECKMK);

    /** Percent. Nagios, Checkmk. */
    public static final FloatColumn HOST_LOW_FLAP_THRESHOLD =
            new FloatColumn(TABLE, "host_low_flap_threshold", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn HOST_MAX_CHECK_ATTEMPTS =
            new IntColumn(TABLE, "host_max_check_attempts", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final ListColumn<String> HOST_METRICS = ListColumn.ofText(TABLE, "host_metrics", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final BlobColumn HOST_MK_INVENTORY = new BlobColumn(TABLE, "host_mk_inventory", On.NAGIOS_CHECKMK);

    /** Compressed with gzip. Nagios, Checkmk. */
    public static final BlobColumn HOST_MK_INVENTORY_GZ =
            new BlobColumn(TABLE, "host_mk_inventory_gz", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final TimeColumn HOST_MK_INVENTORY_LAST =
            new TimeColumn(TABLE, "host_mk_inventory_last", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final ListColumn<String> HOST_MK_LOGWATCH_FILES =
            ListColumn.ofText(TABLE, "host_mk_logwatch_files", On.NAGIOS_CHECKMK);

    /** Bit mask. Nagios, Checkmk. */
    public static final IntColumn HOST_MODIFIED_ATTRIBUTES =
            new IntColumn(TABLE, "host_modified_attributes", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final ListColumn<String> HOST_MODIFIED_ATTRIBUTES_LIST =
            ListColumn.ofText(TABLE, "host_modified_attributes_list", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_NAME = new StringColumn(TABLE, "host_name", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final TimeColumn HOST_NEXT_CHECK = new TimeColumn(TABLE, "host_next_check", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final TimeColumn HOST_NEXT_NOTIFICATION =
            new TimeColumn(TABLE, "host_next_notification", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FlagColumn HOST_NO_MORE_NOTIFICATIONS =
            new FlagColumn(TABLE, "host_no_more_notifications", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_NOTES = new StringColumn(TABLE, "host_notes", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_NOTES_EXPANDED =
            new StringColumn(TABLE, "host_notes_expanded", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_NOTES_URL = new StringColumn(TABLE, "host_notes_url", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_NOTES_URL_EXPANDED =
            new StringColumn(TABLE, "host_notes_url_expanded", On.NAGIOS_CHECKMK);

    /** In units of {@link Status#INTERVAL_LENGTH}, by default minutes. Nagios, Checkmk. */
    public static final FloatColumn HOST_NOTIFICATION_INTERVAL =
            new FloatColumn(TABLE, "host_notification_interval", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_NOTIFICATION_PERIOD =
            new StringColumn(TABLE, "host_notification_period", On.NAGIOS_CHECKMK);

    /** Checkmk. */
    public static final StringColumn HOST_NOTIFICATION_POSTPONEMENT_REASON =
            new StringColumn(TABLE, "host_notification_postponement_reason", On.CHECKMK);

    /** Nagios, Checkmk. */
    public static final FlagColumn HOST_NOTIFICATIONS_ENABLED =
            new FlagColumn(TABLE, "host_notifications_enabled", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn HOST_NUM_SERVICES = new IntColumn(TABLE, "host_num_services", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn HOST_NUM_SERVICES_CRIT =
            new IntColumn(TABLE, "host_num_services_crit", On.NAGIOS_CHECKMK);

    /** Checkmk. */
    public static final IntColumn HOST_NUM_SERVICES_HANDLED_PROBLEMS =
            new IntColumn(TABLE, "host_num_services_handled_problems", On.CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn HOST_NUM_SERVICES_HARD_CRIT =
            new IntColumn(TABLE, "host_num_services_hard_crit", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn HOST_NUM_SERVICES_HARD_OK =
            new IntColumn(TABLE, "host_num_services_hard_ok", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn HOST_NUM_SERVICES_HARD_UNKNOWN =
            new IntColumn(TABLE, "host_num_services_hard_unknown", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn HOST_NUM_SERVICES_HARD_WARN =
            new IntColumn(TABLE, "host_num_services_hard_warn", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn HOST_NUM_SERVICES_OK =
            new IntColumn(TABLE, "host_num_services_ok", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn HOST_NUM_SERVICES_PENDING =
            new IntColumn(TABLE, "host_num_services_pending", On.NAGIOS_CHECKMK);

    /** Checkmk. */
    public static final IntColumn HOST_NUM_SERVICES_UNHANDLED_PROBLEMS =
            new IntColumn(TABLE, "host_num_services_unhandled_problems", On.CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn HOST_NUM_SERVICES_UNKNOWN =
            new IntColumn(TABLE, "host_num_services_unknown", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn HOST_NUM_SERVICES_WARN =
            new IntColumn(TABLE, "host_num_services_warn", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FlagColumn HOST_OBSESS_OVER_HOST =
            new FlagColumn(TABLE, "host_obsess_over_host", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final ListColumn<String> HOST_PARENTS = ListColumn.ofText(TABLE, "host_parents", On.NAGIOS_CHECKMK);

    /** Number of flexible downtimes that have not begun. Nagios, Checkmk. */
    public static final IntColumn HOST_PENDING_FLEX_DOWNTIME =
            new IntColumn(TABLE, "host_pending_flex_downtime", On.NAGIOS_CHECKMK);

    /** Percent. Nagios, Checkmk. */
    public static final FloatColumn HOST_PERCENT_STATE_CHANGE =
            new FloatColumn(TABLE, "host_percent_state_change", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_PERF_DATA = new StringColumn(TABLE, "host_perf_data", On.NAGIOS_CHECKMK);

    /** Numbers by metric, read as text. Checkmk. */
    public static final DictColumn HOST_PERFORMANCE_DATA = new DictColumn(TABLE, "host_performance_data", On.CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_PLUGIN_OUTPUT =
            new StringColumn(TABLE, "host_plugin_output", On.NAGIOS_CHECKMK);

    /** 1: there is a graph, 0: there is none, -1: the server does not know. Nagios, Checkmk. */
    public static final IntColumn HOST_PNPGRAPH_PRESENT =
            new IntColumn(TABLE, "host_pnpgraph_present", On.NAGIOS_CHECKMK);

    /** Number of a {@link HostState}; -1 where there was none. Checkmk. */
    public static final IntColumn HOST_PREVIOUS_HARD_STATE =
            new IntColumn(TABLE, "host_previous_hard_state", On.CHECKMK);

    /** Nagios, Checkmk. */
    public static final FlagColumn HOST_PROCESS_PERFORMANCE_DATA =
            new FlagColumn(TABLE, "host_process_performance_data", On.NAGIOS_CHECKMK);

    /** In units of {@link Status#INTERVAL_LENGTH}, by default minutes. Nagios, Checkmk. */
    public static final FloatColumn HOST_RETRY_INTERVAL =
            new FloatColumn(TABLE, "host_retry_interval", On.NAGIOS_CHECKMK);

    /** Number of downtimes in effect. Nagios, Checkmk. */
    public static final IntColumn HOST_SCHEDULED_DOWNTIME_DEPTH =
            new IntColumn(TABLE, "host_scheduled_downtime_depth", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_SERVICE_PERIOD =
            new StringColumn(TABLE, "host_service_period", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final ListColumn<String> HOST_SERVICES = ListColumn.ofText(TABLE, "host_services", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final ListColumn<ServiceWithFullState> HOST_SERVICES_WITH_FULLSTATE =
            new ListColumn<>(TABLE, "host_services_with_fullstate", On.NAGIOS_CHECKMK, ServiceWithFullState::read);

    /** Nagios, Checkmk. */
    public static final ListColumn<ServiceWithInfo> HOST_SERVICES_WITH_INFO =
            new ListColumn<>(TABLE, "host_services_with_info", On.NAGIOS_CHECKMK, ServiceWithInfo::read);

    /** Nagios, Checkmk. */
    public static final ListColumn<ServiceWithState> HOST_SERVICES_WITH_STATE =
            new ListColumn<>(TABLE, "host_services_with_state", On.NAGIOS_CHECKMK, ServiceWithState::read);

    /** Milliseconds. Checkmk. */
    public static final IntColumn HOST_SMARTPING_TIMEOUT = new IntColumn(TABLE, "host_smartping_timeout", On.CHECKMK);

    /** Age of the last check in check intervals. Nagios, Checkmk. */
    public static final FloatColumn HOST_STALENESS = new FloatColumn(TABLE, "host_staleness", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final EnumColumn<HostState> HOST_STATE =
            new EnumColumn<>(TABLE, "host_state", On.NAGIOS_CHECKMK, HostState.class);

    /** Nagios, Checkmk. */
    public static final EnumColumn<StateType> HOST_STATE_TYPE =
            new EnumColumn<>(TABLE, "host_state_type", On.NAGIOS_CHECKMK, StateType.class);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_STATUSMAP_IMAGE =
            new StringColumn(TABLE, "host_statusmap_image", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final BlobColumn HOST_STRUCTURED_STATUS =
            new BlobColumn(TABLE, "host_structured_status", On.NAGIOS_CHECKMK);

    /** Checkmk. */
    public static final ListColumn<String> HOST_TAG_NAMES = ListColumn.ofText(TABLE, "host_tag_names", On.CHECKMK);

    /** Checkmk. */
    public static final ListColumn<String> HOST_TAG_VALUES = ListColumn.ofText(TABLE, "host_tag_values", On.CHECKMK);

    /** Checkmk. */
    public static final DictColumn HOST_TAGS = new DictColumn(TABLE, "host_tags", On.CHECKMK);

    /** Nagios, Checkmk. */
    public static final IntColumn HOST_TOTAL_SERVICES = new IntColumn(TABLE, "host_total_services", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final EnumColumn<ServiceState> HOST_WORST_SERVICE_HARD_STATE =
            new EnumColumn<>(TABLE, "host_worst_service_hard_state", On.NAGIOS_CHECKMK, ServiceState.class);

    /** Nagios, Checkmk. */
    public static final EnumColumn<ServiceState> HOST_WORST_SERVICE_STATE =
            new EnumColumn<>(TABLE, "host_worst_service_state", On.NAGIOS_CHECKMK, ServiceState.class);

    /** Nagios, Checkmk. */
    public static final FloatColumn HOST_X_3D = new FloatColumn(TABLE, "host_x_3d", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FloatColumn HOST_Y_3D = new FloatColumn(TABLE, "host_y_3d", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FloatColumn HOST_Z_3D = new FloatColumn(TABLE, "host_z_3d", On.NAGIOS_CHECKMK);

    private EventConsoleHistory() {}
}
