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

/** Spans of time in which a host or service kept its state. It must be asked with a lower bound of {@link #TIME}. */
public final class StateHist {
    /** The table {@code statehist}. */
    public static final Table TABLE = Table.named("statehist", "host_name", "service_description", "from");

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FlagColumn CURRENT_HOST_ACCEPT_PASSIVE_CHECKS =
            TABLE.flag("current_host_accept_passive_checks", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FlagColumn CURRENT_HOST_ACKNOWLEDGED =
            TABLE.flag("current_host_acknowledged", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final EnumColumn<AcknowledgementType> CURRENT_HOST_ACKNOWLEDGEMENT_TYPE = TABLE.state(
            "current_host_acknowledgement_type", AcknowledgementType.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn CURRENT_HOST_ACTION_URL =
            TABLE.text("current_host_action_url", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn CURRENT_HOST_ACTION_URL_EXPANDED =
            TABLE.text("current_host_action_url_expanded", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FlagColumn CURRENT_HOST_ACTIVE_CHECKS_ENABLED =
            TABLE.flag("current_host_active_checks_enabled", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn CURRENT_HOST_ADDRESS =
            TABLE.text("current_host_address", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Icinga 2. */
    public static final StringColumn CURRENT_HOST_ADDRESS6 = TABLE.text("current_host_address6", On.ICINGA2);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn CURRENT_HOST_ALIAS =
            TABLE.text("current_host_alias", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn CURRENT_HOST_CHECK_COMMAND =
            TABLE.text("current_host_check_command", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Nagios, Icinga 2, Checkmk. */
    public static final StringColumn CURRENT_HOST_CHECK_COMMAND_EXPANDED =
            TABLE.text("current_host_check_command_expanded", On.NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FlagColumn CURRENT_HOST_CHECK_FLAPPING_RECOVERY_NOTIFICATION =
            TABLE.flag("current_host_check_flapping_recovery_notification", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FlagColumn CURRENT_HOST_CHECK_FRESHNESS =
            TABLE.flag("current_host_check_freshness", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** In units of {@link Status#INTERVAL_LENGTH}, by default minutes. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FloatColumn CURRENT_HOST_CHECK_INTERVAL =
            TABLE.decimal("current_host_check_interval", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Bit mask; Icinga 2 has none, which reads as null. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final IntColumn CURRENT_HOST_CHECK_OPTIONS =
            TABLE.number("current_host_check_options", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn CURRENT_HOST_CHECK_PERIOD =
            TABLE.text("current_host_check_period", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Icinga 2. */
    public static final StringColumn CURRENT_HOST_CHECK_SOURCE =
            TABLE.text("current_host_check_source", On.NAEMON_ICINGA2);

    /** Seconds. Naemon. */
    public static final IntColumn CURRENT_HOST_CHECK_TIMEOUT = TABLE.number("current_host_check_timeout", On.NAEMON);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final EnumColumn<CheckType> CURRENT_HOST_CHECK_TYPE =
            TABLE.state("current_host_check_type", CheckType.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FlagColumn CURRENT_HOST_CHECKS_ENABLED =
            TABLE.flag("current_host_checks_enabled", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final ListColumn<String> CURRENT_HOST_CHILDS =
            TABLE.list("current_host_childs", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Ids of comments. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final ListColumn<Long> CURRENT_HOST_COMMENTS =
            TABLE.list("current_host_comments", Long.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Nagios, Icinga 2, Checkmk. */
    public static final ListColumn<CommentWithInfo> CURRENT_HOST_COMMENTS_WITH_EXTRA_INFO =
            TABLE.list("current_host_comments_with_extra_info", CommentWithInfo.class, On.NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final ListColumn<CommentWithInfo> CURRENT_HOST_COMMENTS_WITH_INFO =
            TABLE.list("current_host_comments_with_info", CommentWithInfo.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final ListColumn<String> CURRENT_HOST_CONTACT_GROUPS =
            TABLE.list("current_host_contact_groups", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final ListColumn<String> CURRENT_HOST_CONTACTS =
            TABLE.list("current_host_contacts", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final IntColumn CURRENT_HOST_CURRENT_ATTEMPT =
            TABLE.number("current_host_current_attempt", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final IntColumn CURRENT_HOST_CURRENT_NOTIFICATION_NUMBER =
            TABLE.number("current_host_current_notification_number", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final ListColumn<String> CURRENT_HOST_CUSTOM_VARIABLE_NAMES =
            TABLE.list("current_host_custom_variable_names", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final ListColumn<String> CURRENT_HOST_CUSTOM_VARIABLE_VALUES =
            TABLE.list("current_host_custom_variable_values", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final DictColumn CURRENT_HOST_CUSTOM_VARIABLES =
            TABLE.dict("current_host_custom_variables", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Icinga 2. */
    public static final FlagColumn CURRENT_HOST_CV_IS_JSON = TABLE.flag("current_host_cv_is_json", On.ICINGA2);

    /** Naemon. */
    public static final ListColumn<String> CURRENT_HOST_DEPENDS_EXEC =
            TABLE.list("current_host_depends_exec", On.NAEMON);

    /** Naemon. */
    public static final ListColumn<DependencyWithInfo> CURRENT_HOST_DEPENDS_EXEC_WITH_INFO =
            TABLE.list("current_host_depends_exec_with_info", DependencyWithInfo.class, On.NAEMON);

    /** Naemon. */
    public static final ListColumn<String> CURRENT_HOST_DEPENDS_NOTIFY =
            TABLE.list("current_host_depends_notify", On.NAEMON);

    /** Naemon. */
    public static final ListColumn<DependencyWithInfo> CURRENT_HOST_DEPENDS_NOTIFY_WITH_INFO =
            TABLE.list("current_host_depends_notify_with_info", DependencyWithInfo.class, On.NAEMON);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn CURRENT_HOST_DISPLAY_NAME =
            TABLE.text("current_host_display_name", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Ids of downtimes. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final ListColumn<Long> CURRENT_HOST_DOWNTIMES =
            TABLE.list("current_host_downtimes", Long.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Checkmk. */
    public static final ListColumn<DowntimeWithInfo> CURRENT_HOST_DOWNTIMES_WITH_EXTRA_INFO =
            TABLE.list("current_host_downtimes_with_extra_info", DowntimeWithInfo.class, On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final ListColumn<DowntimeWithInfo> CURRENT_HOST_DOWNTIMES_WITH_INFO =
            TABLE.list("current_host_downtimes_with_info", DowntimeWithInfo.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn CURRENT_HOST_EVENT_HANDLER =
            TABLE.text("current_host_event_handler", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FlagColumn CURRENT_HOST_EVENT_HANDLER_ENABLED =
            TABLE.flag("current_host_event_handler_enabled", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Seconds. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FloatColumn CURRENT_HOST_EXECUTION_TIME =
            TABLE.decimal("current_host_execution_time", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn CURRENT_HOST_FILENAME =
            TABLE.text("current_host_filename", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** In units of {@link Status#INTERVAL_LENGTH}, by default minutes. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FloatColumn CURRENT_HOST_FIRST_NOTIFICATION_DELAY =
            TABLE.decimal("current_host_first_notification_delay", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FlagColumn CURRENT_HOST_FLAP_DETECTION_ENABLED =
            TABLE.flag("current_host_flap_detection_enabled", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Checkmk. */
    public static final FloatColumn CURRENT_HOST_FLAPPINESS = TABLE.decimal("current_host_flappiness", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final ListColumn<String> CURRENT_HOST_GROUPS =
            TABLE.list("current_host_groups", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final EnumColumn<HostState> CURRENT_HOST_HARD_STATE =
            TABLE.state("current_host_hard_state", HostState.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FlagColumn CURRENT_HOST_HAS_BEEN_CHECKED =
            TABLE.flag("current_host_has_been_checked", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Percent. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FloatColumn CURRENT_HOST_HIGH_FLAP_THRESHOLD =
            TABLE.decimal("current_host_high_flap_threshold", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Icinga 2. */
    public static final StringColumn CURRENT_HOST_HOST_NAME = TABLE.text("current_host_host_name", On.ICINGA2);

    /** Naemon. */
    public static final IntColumn CURRENT_HOST_HOURLY_VALUE = TABLE.number("current_host_hourly_value", On.NAEMON);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn CURRENT_HOST_ICON_IMAGE =
            TABLE.text("current_host_icon_image", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn CURRENT_HOST_ICON_IMAGE_ALT =
            TABLE.text("current_host_icon_image_alt", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn CURRENT_HOST_ICON_IMAGE_EXPANDED =
            TABLE.text("current_host_icon_image_expanded", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon. */
    public static final IntColumn CURRENT_HOST_ID = TABLE.number("current_host_id", On.NAEMON);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FlagColumn CURRENT_HOST_IN_CHECK_PERIOD =
            TABLE.flag("current_host_in_check_period", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FlagColumn CURRENT_HOST_IN_NOTIFICATION_PERIOD =
            TABLE.flag("current_host_in_notification_period", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Nagios, Checkmk. */
    public static final FlagColumn CURRENT_HOST_IN_SERVICE_PERIOD =
            TABLE.flag("current_host_in_service_period", On.NAGIOS_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final EnumColumn<HostState> CURRENT_HOST_INITIAL_STATE =
            TABLE.state("current_host_initial_state", HostState.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FlagColumn CURRENT_HOST_IS_EXECUTING =
            TABLE.flag("current_host_is_executing", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FlagColumn CURRENT_HOST_IS_FLAPPING =
            TABLE.flag("current_host_is_flapping", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Icinga 2. */
    public static final FlagColumn CURRENT_HOST_IS_REACHABLE = TABLE.flag("current_host_is_reachable", On.ICINGA2);

    /** Checkmk. */
    public static final ListColumn<String> CURRENT_HOST_LABEL_NAMES =
            TABLE.list("current_host_label_names", On.CHECKMK);

    /** Checkmk. */
    public static final ListColumn<String> CURRENT_HOST_LABEL_SOURCE_NAMES =
            TABLE.list("current_host_label_source_names", On.CHECKMK);

    /** Checkmk. */
    public static final ListColumn<String> CURRENT_HOST_LABEL_SOURCE_VALUES =
            TABLE.list("current_host_label_source_values", On.CHECKMK);

    /** Checkmk. */
    public static final DictColumn CURRENT_HOST_LABEL_SOURCES = TABLE.dict("current_host_label_sources", On.CHECKMK);

    /** Checkmk. */
    public static final ListColumn<String> CURRENT_HOST_LABEL_VALUES =
            TABLE.list("current_host_label_values", On.CHECKMK);

    /** Checkmk. */
    public static final DictColumn CURRENT_HOST_LABELS = TABLE.dict("current_host_labels", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final TimeColumn CURRENT_HOST_LAST_CHECK =
            TABLE.time("current_host_last_check", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final EnumColumn<HostState> CURRENT_HOST_LAST_HARD_STATE =
            TABLE.state("current_host_last_hard_state", HostState.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final TimeColumn CURRENT_HOST_LAST_HARD_STATE_CHANGE =
            TABLE.time("current_host_last_hard_state_change", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final TimeColumn CURRENT_HOST_LAST_NOTIFICATION =
            TABLE.time("current_host_last_notification", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final EnumColumn<HostState> CURRENT_HOST_LAST_STATE =
            TABLE.state("current_host_last_state", HostState.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final TimeColumn CURRENT_HOST_LAST_STATE_CHANGE =
            TABLE.time("current_host_last_state_change", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final TimeColumn CURRENT_HOST_LAST_TIME_DOWN =
            TABLE.time("current_host_last_time_down", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final TimeColumn CURRENT_HOST_LAST_TIME_UNREACHABLE =
            TABLE.time("current_host_last_time_unreachable", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final TimeColumn CURRENT_HOST_LAST_TIME_UP =
            TABLE.time("current_host_last_time_up", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon. */
    public static final TimeColumn CURRENT_HOST_LAST_UPDATE = TABLE.time("current_host_last_update", On.NAEMON);

    /** Seconds. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FloatColumn CURRENT_HOST_LATENCY =
            TABLE.decimal("current_host_latency", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn CURRENT_HOST_LONG_PLUGIN_OUTPUT =
            TABLE.text("current_host_long_plugin_output", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Percent. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FloatColumn CURRENT_HOST_LOW_FLAP_THRESHOLD =
            TABLE.decimal("current_host_low_flap_threshold", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final IntColumn CURRENT_HOST_MAX_CHECK_ATTEMPTS =
            TABLE.number("current_host_max_check_attempts", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Nagios, Checkmk. */
    public static final ListColumn<String> CURRENT_HOST_METRICS = TABLE.list("current_host_metrics", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final BlobColumn CURRENT_HOST_MK_INVENTORY =
            TABLE.blob("current_host_mk_inventory", On.NAGIOS_CHECKMK);

    /** Compressed with gzip. Nagios, Checkmk. */
    public static final BlobColumn CURRENT_HOST_MK_INVENTORY_GZ =
            TABLE.blob("current_host_mk_inventory_gz", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final TimeColumn CURRENT_HOST_MK_INVENTORY_LAST =
            TABLE.time("current_host_mk_inventory_last", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final ListColumn<String> CURRENT_HOST_MK_LOGWATCH_FILES =
            TABLE.list("current_host_mk_logwatch_files", On.NAGIOS_CHECKMK);

    /** Bit mask. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final IntColumn CURRENT_HOST_MODIFIED_ATTRIBUTES =
            TABLE.number("current_host_modified_attributes", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final ListColumn<String> CURRENT_HOST_MODIFIED_ATTRIBUTES_LIST =
            TABLE.list("current_host_modified_attributes_list", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn CURRENT_HOST_NAME =
            TABLE.text("current_host_name", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final TimeColumn CURRENT_HOST_NEXT_CHECK =
            TABLE.time("current_host_next_check", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final TimeColumn CURRENT_HOST_NEXT_NOTIFICATION =
            TABLE.time("current_host_next_notification", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FlagColumn CURRENT_HOST_NO_MORE_NOTIFICATIONS =
            TABLE.flag("current_host_no_more_notifications", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn CURRENT_HOST_NOTES =
            TABLE.text("current_host_notes", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn CURRENT_HOST_NOTES_EXPANDED =
            TABLE.text("current_host_notes_expanded", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn CURRENT_HOST_NOTES_URL =
            TABLE.text("current_host_notes_url", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn CURRENT_HOST_NOTES_URL_EXPANDED =
            TABLE.text("current_host_notes_url_expanded", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** In units of {@link Status#INTERVAL_LENGTH}, by default minutes. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FloatColumn CURRENT_HOST_NOTIFICATION_INTERVAL =
            TABLE.decimal("current_host_notification_interval", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn CURRENT_HOST_NOTIFICATION_PERIOD =
            TABLE.text("current_host_notification_period", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Checkmk. */
    public static final StringColumn CURRENT_HOST_NOTIFICATION_POSTPONEMENT_REASON =
            TABLE.text("current_host_notification_postponement_reason", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FlagColumn CURRENT_HOST_NOTIFICATIONS_ENABLED =
            TABLE.flag("current_host_notifications_enabled", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Bit mask of states. Naemon. */
    public static final IntColumn CURRENT_HOST_NOTIFIED_ON = TABLE.number("current_host_notified_on", On.NAEMON);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final IntColumn CURRENT_HOST_NUM_SERVICES =
            TABLE.number("current_host_num_services", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final IntColumn CURRENT_HOST_NUM_SERVICES_CRIT =
            TABLE.number("current_host_num_services_crit", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Checkmk. */
    public static final IntColumn CURRENT_HOST_NUM_SERVICES_HANDLED_PROBLEMS =
            TABLE.number("current_host_num_services_handled_problems", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final IntColumn CURRENT_HOST_NUM_SERVICES_HARD_CRIT =
            TABLE.number("current_host_num_services_hard_crit", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final IntColumn CURRENT_HOST_NUM_SERVICES_HARD_OK =
            TABLE.number("current_host_num_services_hard_ok", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final IntColumn CURRENT_HOST_NUM_SERVICES_HARD_UNKNOWN =
            TABLE.number("current_host_num_services_hard_unknown", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final IntColumn CURRENT_HOST_NUM_SERVICES_HARD_WARN =
            TABLE.number("current_host_num_services_hard_warn", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final IntColumn CURRENT_HOST_NUM_SERVICES_OK =
            TABLE.number("current_host_num_services_ok", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final IntColumn CURRENT_HOST_NUM_SERVICES_PENDING =
            TABLE.number("current_host_num_services_pending", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Checkmk. */
    public static final IntColumn CURRENT_HOST_NUM_SERVICES_UNHANDLED_PROBLEMS =
            TABLE.number("current_host_num_services_unhandled_problems", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final IntColumn CURRENT_HOST_NUM_SERVICES_UNKNOWN =
            TABLE.number("current_host_num_services_unknown", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final IntColumn CURRENT_HOST_NUM_SERVICES_WARN =
            TABLE.number("current_host_num_services_warn", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon. */
    public static final FlagColumn CURRENT_HOST_OBSESS = TABLE.flag("current_host_obsess", On.NAEMON);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FlagColumn CURRENT_HOST_OBSESS_OVER_HOST =
            TABLE.flag("current_host_obsess_over_host", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Icinga 2. */
    public static final StringColumn CURRENT_HOST_ORIGINAL_ATTRIBUTES =
            TABLE.text("current_host_original_attributes", On.ICINGA2);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final ListColumn<String> CURRENT_HOST_PARENTS =
            TABLE.list("current_host_parents", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Number of flexible downtimes that have not begun. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final IntColumn CURRENT_HOST_PENDING_FLEX_DOWNTIME =
            TABLE.number("current_host_pending_flex_downtime", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Percent. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FloatColumn CURRENT_HOST_PERCENT_STATE_CHANGE =
            TABLE.decimal("current_host_percent_state_change", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn CURRENT_HOST_PERF_DATA =
            TABLE.text("current_host_perf_data", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Numbers by metric, read as text. Checkmk. */
    public static final DictColumn CURRENT_HOST_PERFORMANCE_DATA =
            TABLE.dict("current_host_performance_data", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn CURRENT_HOST_PLUGIN_OUTPUT =
            TABLE.text("current_host_plugin_output", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** 1: there is a graph, 0: there is none, -1: the server does not know. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final IntColumn CURRENT_HOST_PNPGRAPH_PRESENT =
            TABLE.number("current_host_pnpgraph_present", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Number of a {@link HostState}; -1 where there was none. Checkmk. */
    public static final IntColumn CURRENT_HOST_PREVIOUS_HARD_STATE =
            TABLE.number("current_host_previous_hard_state", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FlagColumn CURRENT_HOST_PROCESS_PERFORMANCE_DATA =
            TABLE.flag("current_host_process_performance_data", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** In units of {@link Status#INTERVAL_LENGTH}, by default minutes. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FloatColumn CURRENT_HOST_RETRY_INTERVAL =
            TABLE.decimal("current_host_retry_interval", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Number of downtimes in effect. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final IntColumn CURRENT_HOST_SCHEDULED_DOWNTIME_DEPTH =
            TABLE.number("current_host_scheduled_downtime_depth", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Nagios, Checkmk. */
    public static final StringColumn CURRENT_HOST_SERVICE_PERIOD =
            TABLE.text("current_host_service_period", On.NAGIOS_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final ListColumn<String> CURRENT_HOST_SERVICES =
            TABLE.list("current_host_services", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Nagios, Checkmk. */
    public static final ListColumn<ServiceWithFullState> CURRENT_HOST_SERVICES_WITH_FULLSTATE =
            TABLE.list("current_host_services_with_fullstate", ServiceWithFullState.class, On.NAGIOS_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final ListColumn<ServiceWithInfo> CURRENT_HOST_SERVICES_WITH_INFO =
            TABLE.list("current_host_services_with_info", ServiceWithInfo.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final ListColumn<ServiceWithState> CURRENT_HOST_SERVICES_WITH_STATE =
            TABLE.list("current_host_services_with_state", ServiceWithState.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon. */
    public static final FlagColumn CURRENT_HOST_SHOULD_BE_SCHEDULED =
            TABLE.flag("current_host_should_be_scheduled", On.NAEMON);

    /** Milliseconds. Checkmk. */
    public static final IntColumn CURRENT_HOST_SMARTPING_TIMEOUT =
            TABLE.number("current_host_smartping_timeout", On.CHECKMK);

    /** Age of the last check in check intervals. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FloatColumn CURRENT_HOST_STALENESS =
            TABLE.decimal("current_host_staleness", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final EnumColumn<HostState> CURRENT_HOST_STATE =
            TABLE.state("current_host_state", HostState.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final EnumColumn<StateType> CURRENT_HOST_STATE_TYPE =
            TABLE.state("current_host_state_type", StateType.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn CURRENT_HOST_STATUSMAP_IMAGE =
            TABLE.text("current_host_statusmap_image", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Nagios, Checkmk. */
    public static final BlobColumn CURRENT_HOST_STRUCTURED_STATUS =
            TABLE.blob("current_host_structured_status", On.NAGIOS_CHECKMK);

    /** Checkmk. */
    public static final ListColumn<String> CURRENT_HOST_TAG_NAMES = TABLE.list("current_host_tag_names", On.CHECKMK);

    /** Checkmk. */
    public static final ListColumn<String> CURRENT_HOST_TAG_VALUES = TABLE.list("current_host_tag_values", On.CHECKMK);

    /** Checkmk. */
    public static final DictColumn CURRENT_HOST_TAGS = TABLE.dict("current_host_tags", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final IntColumn CURRENT_HOST_TOTAL_SERVICES =
            TABLE.number("current_host_total_services", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final EnumColumn<ServiceState> CURRENT_HOST_WORST_SERVICE_HARD_STATE =
            TABLE.state("current_host_worst_service_hard_state", ServiceState.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final EnumColumn<ServiceState> CURRENT_HOST_WORST_SERVICE_STATE =
            TABLE.state("current_host_worst_service_state", ServiceState.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Icinga 2. */
    public static final StringColumn CURRENT_HOST_X_2D = TABLE.text("current_host_x_2d", On.ICINGA2);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FloatColumn CURRENT_HOST_X_3D =
            TABLE.decimal("current_host_x_3d", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Icinga 2. */
    public static final StringColumn CURRENT_HOST_Y_2D = TABLE.text("current_host_y_2d", On.ICINGA2);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FloatColumn CURRENT_HOST_Y_3D =
            TABLE.decimal("current_host_y_3d", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FloatColumn CURRENT_HOST_Z_3D =
            TABLE.decimal("current_host_z_3d", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FlagColumn CURRENT_SERVICE_ACCEPT_PASSIVE_CHECKS =
            TABLE.flag("current_service_accept_passive_checks", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FlagColumn CURRENT_SERVICE_ACKNOWLEDGED =
            TABLE.flag("current_service_acknowledged", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final EnumColumn<AcknowledgementType> CURRENT_SERVICE_ACKNOWLEDGEMENT_TYPE = TABLE.state(
            "current_service_acknowledgement_type", AcknowledgementType.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn CURRENT_SERVICE_ACTION_URL =
            TABLE.text("current_service_action_url", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn CURRENT_SERVICE_ACTION_URL_EXPANDED =
            TABLE.text("current_service_action_url_expanded", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FlagColumn CURRENT_SERVICE_ACTIVE_CHECKS_ENABLED =
            TABLE.flag("current_service_active_checks_enabled", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Seconds. Nagios, Checkmk. */
    public static final IntColumn CURRENT_SERVICE_CACHE_INTERVAL =
            TABLE.number("current_service_cache_interval", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final TimeColumn CURRENT_SERVICE_CACHED_AT =
            TABLE.time("current_service_cached_at", On.NAGIOS_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn CURRENT_SERVICE_CHECK_COMMAND =
            TABLE.text("current_service_check_command", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Nagios, Icinga 2, Checkmk. */
    public static final StringColumn CURRENT_SERVICE_CHECK_COMMAND_EXPANDED =
            TABLE.text("current_service_check_command_expanded", On.NAGIOS_ICINGA2_CHECKMK);

    /** Checkmk. */
    public static final FlagColumn CURRENT_SERVICE_CHECK_FLAPPING_RECOVERY_NOTIFICATION =
            TABLE.flag("current_service_check_flapping_recovery_notification", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FlagColumn CURRENT_SERVICE_CHECK_FRESHNESS =
            TABLE.flag("current_service_check_freshness", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** In units of {@link Status#INTERVAL_LENGTH}, by default minutes. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FloatColumn CURRENT_SERVICE_CHECK_INTERVAL =
            TABLE.decimal("current_service_check_interval", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Bit mask; Icinga 2 has none, which reads as null. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final IntColumn CURRENT_SERVICE_CHECK_OPTIONS =
            TABLE.number("current_service_check_options", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn CURRENT_SERVICE_CHECK_PERIOD =
            TABLE.text("current_service_check_period", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Icinga 2. */
    public static final StringColumn CURRENT_SERVICE_CHECK_SOURCE =
            TABLE.text("current_service_check_source", On.NAEMON_ICINGA2);

    /** Seconds. Naemon. */
    public static final IntColumn CURRENT_SERVICE_CHECK_TIMEOUT =
            TABLE.number("current_service_check_timeout", On.NAEMON);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final EnumColumn<CheckType> CURRENT_SERVICE_CHECK_TYPE =
            TABLE.state("current_service_check_type", CheckType.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FlagColumn CURRENT_SERVICE_CHECKS_ENABLED =
            TABLE.flag("current_service_checks_enabled", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Ids of comments. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final ListColumn<Long> CURRENT_SERVICE_COMMENTS =
            TABLE.list("current_service_comments", Long.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Nagios, Icinga 2, Checkmk. */
    public static final ListColumn<CommentWithInfo> CURRENT_SERVICE_COMMENTS_WITH_EXTRA_INFO =
            TABLE.list("current_service_comments_with_extra_info", CommentWithInfo.class, On.NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final ListColumn<CommentWithInfo> CURRENT_SERVICE_COMMENTS_WITH_INFO =
            TABLE.list("current_service_comments_with_info", CommentWithInfo.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final ListColumn<String> CURRENT_SERVICE_CONTACT_GROUPS =
            TABLE.list("current_service_contact_groups", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final ListColumn<String> CURRENT_SERVICE_CONTACTS =
            TABLE.list("current_service_contacts", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final IntColumn CURRENT_SERVICE_CURRENT_ATTEMPT =
            TABLE.number("current_service_current_attempt", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final IntColumn CURRENT_SERVICE_CURRENT_NOTIFICATION_NUMBER =
            TABLE.number("current_service_current_notification_number", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final ListColumn<String> CURRENT_SERVICE_CUSTOM_VARIABLE_NAMES =
            TABLE.list("current_service_custom_variable_names", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final ListColumn<String> CURRENT_SERVICE_CUSTOM_VARIABLE_VALUES =
            TABLE.list("current_service_custom_variable_values", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final DictColumn CURRENT_SERVICE_CUSTOM_VARIABLES =
            TABLE.dict("current_service_custom_variables", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Icinga 2. */
    public static final FlagColumn CURRENT_SERVICE_CV_IS_JSON = TABLE.flag("current_service_cv_is_json", On.ICINGA2);

    /** Naemon. */
    public static final ListColumn<HostService> CURRENT_SERVICE_DEPENDS_EXEC =
            TABLE.list("current_service_depends_exec", HostService.class, On.NAEMON);

    /** Naemon. */
    public static final ListColumn<DependencyWithInfo> CURRENT_SERVICE_DEPENDS_EXEC_WITH_INFO =
            TABLE.list("current_service_depends_exec_with_info", DependencyWithInfo.class, On.NAEMON);

    /** Naemon. */
    public static final ListColumn<HostService> CURRENT_SERVICE_DEPENDS_NOTIFY =
            TABLE.list("current_service_depends_notify", HostService.class, On.NAEMON);

    /** Naemon. */
    public static final ListColumn<DependencyWithInfo> CURRENT_SERVICE_DEPENDS_NOTIFY_WITH_INFO =
            TABLE.list("current_service_depends_notify_with_info", DependencyWithInfo.class, On.NAEMON);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn CURRENT_SERVICE_DESCRIPTION =
            TABLE.text("current_service_description", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn CURRENT_SERVICE_DISPLAY_NAME =
            TABLE.text("current_service_display_name", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Ids of downtimes. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final ListColumn<Long> CURRENT_SERVICE_DOWNTIMES =
            TABLE.list("current_service_downtimes", Long.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Checkmk. */
    public static final ListColumn<DowntimeWithInfo> CURRENT_SERVICE_DOWNTIMES_WITH_EXTRA_INFO =
            TABLE.list("current_service_downtimes_with_extra_info", DowntimeWithInfo.class, On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final ListColumn<DowntimeWithInfo> CURRENT_SERVICE_DOWNTIMES_WITH_INFO =
            TABLE.list("current_service_downtimes_with_info", DowntimeWithInfo.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn CURRENT_SERVICE_EVENT_HANDLER =
            TABLE.text("current_service_event_handler", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FlagColumn CURRENT_SERVICE_EVENT_HANDLER_ENABLED =
            TABLE.flag("current_service_event_handler_enabled", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Seconds. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FloatColumn CURRENT_SERVICE_EXECUTION_TIME =
            TABLE.decimal("current_service_execution_time", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** In units of {@link Status#INTERVAL_LENGTH}, by default minutes. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FloatColumn CURRENT_SERVICE_FIRST_NOTIFICATION_DELAY =
            TABLE.decimal("current_service_first_notification_delay", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FlagColumn CURRENT_SERVICE_FLAP_DETECTION_ENABLED =
            TABLE.flag("current_service_flap_detection_enabled", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Checkmk. */
    public static final FloatColumn CURRENT_SERVICE_FLAPPINESS =
            TABLE.decimal("current_service_flappiness", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final ListColumn<String> CURRENT_SERVICE_GROUPS =
            TABLE.list("current_service_groups", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Nagios, Checkmk. */
    public static final EnumColumn<ServiceState> CURRENT_SERVICE_HARD_STATE =
            TABLE.state("current_service_hard_state", ServiceState.class, On.NAGIOS_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FlagColumn CURRENT_SERVICE_HAS_BEEN_CHECKED =
            TABLE.flag("current_service_has_been_checked", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Percent. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FloatColumn CURRENT_SERVICE_HIGH_FLAP_THRESHOLD =
            TABLE.decimal("current_service_high_flap_threshold", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon. */
    public static final IntColumn CURRENT_SERVICE_HOURLY_VALUE =
            TABLE.number("current_service_hourly_value", On.NAEMON);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn CURRENT_SERVICE_ICON_IMAGE =
            TABLE.text("current_service_icon_image", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn CURRENT_SERVICE_ICON_IMAGE_ALT =
            TABLE.text("current_service_icon_image_alt", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn CURRENT_SERVICE_ICON_IMAGE_EXPANDED =
            TABLE.text("current_service_icon_image_expanded", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon. */
    public static final IntColumn CURRENT_SERVICE_ID = TABLE.number("current_service_id", On.NAEMON);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FlagColumn CURRENT_SERVICE_IN_CHECK_PERIOD =
            TABLE.flag("current_service_in_check_period", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FlagColumn CURRENT_SERVICE_IN_NOTIFICATION_PERIOD =
            TABLE.flag("current_service_in_notification_period", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Checkmk. */
    public static final FlagColumn CURRENT_SERVICE_IN_PASSIVE_CHECK_PERIOD =
            TABLE.flag("current_service_in_passive_check_period", On.CHECKMK);

    /** Nagios, Checkmk. */
    public static final FlagColumn CURRENT_SERVICE_IN_SERVICE_PERIOD =
            TABLE.flag("current_service_in_service_period", On.NAGIOS_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final EnumColumn<ServiceState> CURRENT_SERVICE_INITIAL_STATE =
            TABLE.state("current_service_initial_state", ServiceState.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FlagColumn CURRENT_SERVICE_IS_EXECUTING =
            TABLE.flag("current_service_is_executing", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FlagColumn CURRENT_SERVICE_IS_FLAPPING =
            TABLE.flag("current_service_is_flapping", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Icinga 2. */
    public static final FlagColumn CURRENT_SERVICE_IS_REACHABLE =
            TABLE.flag("current_service_is_reachable", On.ICINGA2);

    /** Checkmk. */
    public static final ListColumn<String> CURRENT_SERVICE_LABEL_NAMES =
            TABLE.list("current_service_label_names", On.CHECKMK);

    /** Checkmk. */
    public static final ListColumn<String> CURRENT_SERVICE_LABEL_SOURCE_NAMES =
            TABLE.list("current_service_label_source_names", On.CHECKMK);

    /** Checkmk. */
    public static final ListColumn<String> CURRENT_SERVICE_LABEL_SOURCE_VALUES =
            TABLE.list("current_service_label_source_values", On.CHECKMK);

    /** Checkmk. */
    public static final DictColumn CURRENT_SERVICE_LABEL_SOURCES =
            TABLE.dict("current_service_label_sources", On.CHECKMK);

    /** Checkmk. */
    public static final ListColumn<String> CURRENT_SERVICE_LABEL_VALUES =
            TABLE.list("current_service_label_values", On.CHECKMK);

    /** Checkmk. */
    public static final DictColumn CURRENT_SERVICE_LABELS = TABLE.dict("current_service_labels", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final TimeColumn CURRENT_SERVICE_LAST_CHECK =
            TABLE.time("current_service_last_check", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final EnumColumn<ServiceState> CURRENT_SERVICE_LAST_HARD_STATE =
            TABLE.state("current_service_last_hard_state", ServiceState.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final TimeColumn CURRENT_SERVICE_LAST_HARD_STATE_CHANGE =
            TABLE.time("current_service_last_hard_state_change", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final TimeColumn CURRENT_SERVICE_LAST_NOTIFICATION =
            TABLE.time("current_service_last_notification", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final EnumColumn<ServiceState> CURRENT_SERVICE_LAST_STATE =
            TABLE.state("current_service_last_state", ServiceState.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final TimeColumn CURRENT_SERVICE_LAST_STATE_CHANGE =
            TABLE.time("current_service_last_state_change", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final TimeColumn CURRENT_SERVICE_LAST_TIME_CRITICAL =
            TABLE.time("current_service_last_time_critical", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final TimeColumn CURRENT_SERVICE_LAST_TIME_OK =
            TABLE.time("current_service_last_time_ok", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final TimeColumn CURRENT_SERVICE_LAST_TIME_UNKNOWN =
            TABLE.time("current_service_last_time_unknown", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final TimeColumn CURRENT_SERVICE_LAST_TIME_WARNING =
            TABLE.time("current_service_last_time_warning", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon. */
    public static final TimeColumn CURRENT_SERVICE_LAST_UPDATE = TABLE.time("current_service_last_update", On.NAEMON);

    /** Seconds. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FloatColumn CURRENT_SERVICE_LATENCY =
            TABLE.decimal("current_service_latency", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn CURRENT_SERVICE_LONG_PLUGIN_OUTPUT =
            TABLE.text("current_service_long_plugin_output", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Percent. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FloatColumn CURRENT_SERVICE_LOW_FLAP_THRESHOLD =
            TABLE.decimal("current_service_low_flap_threshold", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final IntColumn CURRENT_SERVICE_MAX_CHECK_ATTEMPTS =
            TABLE.number("current_service_max_check_attempts", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Nagios, Checkmk. */
    public static final ListColumn<String> CURRENT_SERVICE_METRICS =
            TABLE.list("current_service_metrics", On.NAGIOS_CHECKMK);

    /** Bit mask. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final IntColumn CURRENT_SERVICE_MODIFIED_ATTRIBUTES =
            TABLE.number("current_service_modified_attributes", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final ListColumn<String> CURRENT_SERVICE_MODIFIED_ATTRIBUTES_LIST =
            TABLE.list("current_service_modified_attributes_list", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final TimeColumn CURRENT_SERVICE_NEXT_CHECK =
            TABLE.time("current_service_next_check", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final TimeColumn CURRENT_SERVICE_NEXT_NOTIFICATION =
            TABLE.time("current_service_next_notification", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FlagColumn CURRENT_SERVICE_NO_MORE_NOTIFICATIONS =
            TABLE.flag("current_service_no_more_notifications", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn CURRENT_SERVICE_NOTES =
            TABLE.text("current_service_notes", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn CURRENT_SERVICE_NOTES_EXPANDED =
            TABLE.text("current_service_notes_expanded", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn CURRENT_SERVICE_NOTES_URL =
            TABLE.text("current_service_notes_url", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn CURRENT_SERVICE_NOTES_URL_EXPANDED =
            TABLE.text("current_service_notes_url_expanded", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** In units of {@link Status#INTERVAL_LENGTH}, by default minutes. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FloatColumn CURRENT_SERVICE_NOTIFICATION_INTERVAL =
            TABLE.decimal("current_service_notification_interval", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn CURRENT_SERVICE_NOTIFICATION_PERIOD =
            TABLE.text("current_service_notification_period", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Checkmk. */
    public static final StringColumn CURRENT_SERVICE_NOTIFICATION_POSTPONEMENT_REASON =
            TABLE.text("current_service_notification_postponement_reason", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FlagColumn CURRENT_SERVICE_NOTIFICATIONS_ENABLED =
            TABLE.flag("current_service_notifications_enabled", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Bit mask of states. Naemon. */
    public static final IntColumn CURRENT_SERVICE_NOTIFIED_ON = TABLE.number("current_service_notified_on", On.NAEMON);

    /** Naemon. */
    public static final FlagColumn CURRENT_SERVICE_OBSESS = TABLE.flag("current_service_obsess", On.NAEMON);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FlagColumn CURRENT_SERVICE_OBSESS_OVER_SERVICE =
            TABLE.flag("current_service_obsess_over_service", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Icinga 2. */
    public static final StringColumn CURRENT_SERVICE_ORIGINAL_ATTRIBUTES =
            TABLE.text("current_service_original_attributes", On.ICINGA2);

    /** Naemon. */
    public static final ListColumn<HostService> CURRENT_SERVICE_PARENTS =
            TABLE.list("current_service_parents", HostService.class, On.NAEMON);

    /** Checkmk. */
    public static final StringColumn CURRENT_SERVICE_PASSIVE_CHECK_PERIOD =
            TABLE.text("current_service_passive_check_period", On.CHECKMK);

    /** Number of flexible downtimes that have not begun. Checkmk. */
    public static final IntColumn CURRENT_SERVICE_PENDING_FLEX_DOWNTIME =
            TABLE.number("current_service_pending_flex_downtime", On.CHECKMK);

    /** Percent. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FloatColumn CURRENT_SERVICE_PERCENT_STATE_CHANGE =
            TABLE.decimal("current_service_percent_state_change", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn CURRENT_SERVICE_PERF_DATA =
            TABLE.text("current_service_perf_data", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Numbers by metric, read as text. Checkmk. */
    public static final DictColumn CURRENT_SERVICE_PERFORMANCE_DATA =
            TABLE.dict("current_service_performance_data", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn CURRENT_SERVICE_PLUGIN_OUTPUT =
            TABLE.text("current_service_plugin_output", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** 1: there is a graph, 0: there is none, -1: the server does not know. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final IntColumn CURRENT_SERVICE_PNPGRAPH_PRESENT =
            TABLE.number("current_service_pnpgraph_present", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Checkmk. */
    public static final ListColumn<String> CURRENT_SERVICE_PREDICTION_FILES =
            TABLE.list("current_service_prediction_files", On.CHECKMK);

    /** Number of a {@link ServiceState}; -1 where there was none. Checkmk. */
    public static final IntColumn CURRENT_SERVICE_PREVIOUS_HARD_STATE =
            TABLE.number("current_service_previous_hard_state", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FlagColumn CURRENT_SERVICE_PROCESS_PERFORMANCE_DATA =
            TABLE.flag("current_service_process_performance_data", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** In units of {@link Status#INTERVAL_LENGTH}, by default minutes. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FloatColumn CURRENT_SERVICE_RETRY_INTERVAL =
            TABLE.decimal("current_service_retry_interval", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Checkmk. */
    public static final BlobColumn CURRENT_SERVICE_ROBOTMK_LAST_ERROR_LOG =
            TABLE.blob("current_service_robotmk_last_error_log", On.CHECKMK);

    /** Compressed with gzip. Checkmk. */
    public static final BlobColumn CURRENT_SERVICE_ROBOTMK_LAST_ERROR_LOG_GZ =
            TABLE.blob("current_service_robotmk_last_error_log_gz", On.CHECKMK);

    /** Checkmk. */
    public static final BlobColumn CURRENT_SERVICE_ROBOTMK_LAST_LOG =
            TABLE.blob("current_service_robotmk_last_log", On.CHECKMK);

    /** Compressed with gzip. Checkmk. */
    public static final BlobColumn CURRENT_SERVICE_ROBOTMK_LAST_LOG_GZ =
            TABLE.blob("current_service_robotmk_last_log_gz", On.CHECKMK);

    /** Number of downtimes in effect. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final IntColumn CURRENT_SERVICE_SCHEDULED_DOWNTIME_DEPTH =
            TABLE.number("current_service_scheduled_downtime_depth", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Icinga 2. */
    public static final StringColumn CURRENT_SERVICE_SERVICE_DESCRIPTION =
            TABLE.text("current_service_service_description", On.ICINGA2);

    /** Nagios, Checkmk. */
    public static final StringColumn CURRENT_SERVICE_SERVICE_PERIOD =
            TABLE.text("current_service_service_period", On.NAGIOS_CHECKMK);

    /** Naemon. */
    public static final FlagColumn CURRENT_SERVICE_SHOULD_BE_SCHEDULED =
            TABLE.flag("current_service_should_be_scheduled", On.NAEMON);

    /** Age of the last check in check intervals. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FloatColumn CURRENT_SERVICE_STALENESS =
            TABLE.decimal("current_service_staleness", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final EnumColumn<ServiceState> CURRENT_SERVICE_STATE =
            TABLE.state("current_service_state", ServiceState.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final EnumColumn<StateType> CURRENT_SERVICE_STATE_TYPE =
            TABLE.state("current_service_state_type", StateType.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Checkmk. */
    public static final ListColumn<String> CURRENT_SERVICE_TAG_NAMES =
            TABLE.list("current_service_tag_names", On.CHECKMK);

    /** Checkmk. */
    public static final ListColumn<String> CURRENT_SERVICE_TAG_VALUES =
            TABLE.list("current_service_tag_values", On.CHECKMK);

    /** Checkmk. */
    public static final DictColumn CURRENT_SERVICE_TAGS = TABLE.dict("current_service_tags", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn DEBUG_INFO = TABLE.text("debug_info", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Seconds. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final IntColumn DURATION = TABLE.number("duration", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Seconds. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final IntColumn DURATION_CRITICAL =
            TABLE.number("duration_critical", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Seconds. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final IntColumn DURATION_OK = TABLE.number("duration_ok", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Fraction of the time that was asked for, 0 to 1. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FloatColumn DURATION_PART = TABLE.decimal("duration_part", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Fraction of the time that was asked for, 0 to 1. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FloatColumn DURATION_PART_CRITICAL =
            TABLE.decimal("duration_part_critical", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Fraction of the time that was asked for, 0 to 1. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FloatColumn DURATION_PART_OK =
            TABLE.decimal("duration_part_ok", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Fraction of the time that was asked for, 0 to 1. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FloatColumn DURATION_PART_UNKNOWN =
            TABLE.decimal("duration_part_unknown", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Fraction of the time that was asked for, 0 to 1. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FloatColumn DURATION_PART_UNMONITORED =
            TABLE.decimal("duration_part_unmonitored", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Fraction of the time that was asked for, 0 to 1. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FloatColumn DURATION_PART_WARNING =
            TABLE.decimal("duration_part_warning", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Seconds. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final IntColumn DURATION_UNKNOWN = TABLE.number("duration_unknown", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Seconds. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final IntColumn DURATION_UNMONITORED =
            TABLE.number("duration_unmonitored", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Seconds. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final IntColumn DURATION_WARNING = TABLE.number("duration_warning", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final TimeColumn FROM = TABLE.time("from", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Icinga 2. */
    public static final FlagColumn HOST_ACCEPT_PASSIVE_CHECKS = TABLE.flag("host_accept_passive_checks", On.ICINGA2);

    /** Icinga 2. */
    public static final FlagColumn HOST_ACKNOWLEDGED = TABLE.flag("host_acknowledged", On.ICINGA2);

    /** Icinga 2. */
    public static final EnumColumn<AcknowledgementType> HOST_ACKNOWLEDGEMENT_TYPE =
            TABLE.state("host_acknowledgement_type", AcknowledgementType.class, On.ICINGA2);

    /** Icinga 2. */
    public static final StringColumn HOST_ACTION_URL = TABLE.text("host_action_url", On.ICINGA2);

    /** Icinga 2. */
    public static final StringColumn HOST_ACTION_URL_EXPANDED = TABLE.text("host_action_url_expanded", On.ICINGA2);

    /** Icinga 2. */
    public static final FlagColumn HOST_ACTIVE_CHECKS_ENABLED = TABLE.flag("host_active_checks_enabled", On.ICINGA2);

    /** Icinga 2. */
    public static final StringColumn HOST_ADDRESS = TABLE.text("host_address", On.ICINGA2);

    /** Icinga 2. */
    public static final StringColumn HOST_ADDRESS6 = TABLE.text("host_address6", On.ICINGA2);

    /** Icinga 2. */
    public static final StringColumn HOST_ALIAS = TABLE.text("host_alias", On.ICINGA2);

    /** Icinga 2. */
    public static final StringColumn HOST_CHECK_COMMAND = TABLE.text("host_check_command", On.ICINGA2);

    /** Icinga 2. */
    public static final StringColumn HOST_CHECK_COMMAND_EXPANDED =
            TABLE.text("host_check_command_expanded", On.ICINGA2);

    /** Icinga 2. */
    public static final FlagColumn HOST_CHECK_FLAPPING_RECOVERY_NOTIFICATION =
            TABLE.flag("host_check_flapping_recovery_notification", On.ICINGA2);

    /** Icinga 2. */
    public static final FlagColumn HOST_CHECK_FRESHNESS = TABLE.flag("host_check_freshness", On.ICINGA2);

    /** In units of {@link Status#INTERVAL_LENGTH}, by default minutes. Icinga 2. */
    public static final FloatColumn HOST_CHECK_INTERVAL = TABLE.decimal("host_check_interval", On.ICINGA2);

    /** Bit mask; Icinga 2 has none, which reads as null. Icinga 2. */
    public static final IntColumn HOST_CHECK_OPTIONS = TABLE.number("host_check_options", On.ICINGA2);

    /** Icinga 2. */
    public static final StringColumn HOST_CHECK_PERIOD = TABLE.text("host_check_period", On.ICINGA2);

    /** Icinga 2. */
    public static final StringColumn HOST_CHECK_SOURCE = TABLE.text("host_check_source", On.ICINGA2);

    /** Icinga 2. */
    public static final EnumColumn<CheckType> HOST_CHECK_TYPE =
            TABLE.state("host_check_type", CheckType.class, On.ICINGA2);

    /** Icinga 2. */
    public static final FlagColumn HOST_CHECKS_ENABLED = TABLE.flag("host_checks_enabled", On.ICINGA2);

    /** Icinga 2. */
    public static final ListColumn<String> HOST_CHILDS = TABLE.list("host_childs", On.ICINGA2);

    /** Ids of comments. Icinga 2. */
    public static final ListColumn<Long> HOST_COMMENTS = TABLE.list("host_comments", Long.class, On.ICINGA2);

    /** Icinga 2. */
    public static final ListColumn<CommentWithInfo> HOST_COMMENTS_WITH_EXTRA_INFO =
            TABLE.list("host_comments_with_extra_info", CommentWithInfo.class, On.ICINGA2);

    /** Icinga 2. */
    public static final ListColumn<CommentWithInfo> HOST_COMMENTS_WITH_INFO =
            TABLE.list("host_comments_with_info", CommentWithInfo.class, On.ICINGA2);

    /** Icinga 2. */
    public static final ListColumn<String> HOST_CONTACT_GROUPS = TABLE.list("host_contact_groups", On.ICINGA2);

    /** Icinga 2. */
    public static final ListColumn<String> HOST_CONTACTS = TABLE.list("host_contacts", On.ICINGA2);

    /** Icinga 2. */
    public static final IntColumn HOST_CURRENT_ATTEMPT = TABLE.number("host_current_attempt", On.ICINGA2);

    /** Icinga 2. */
    public static final IntColumn HOST_CURRENT_NOTIFICATION_NUMBER =
            TABLE.number("host_current_notification_number", On.ICINGA2);

    /** Icinga 2. */
    public static final ListColumn<String> HOST_CUSTOM_VARIABLE_NAMES =
            TABLE.list("host_custom_variable_names", On.ICINGA2);

    /** Icinga 2. */
    public static final ListColumn<String> HOST_CUSTOM_VARIABLE_VALUES =
            TABLE.list("host_custom_variable_values", On.ICINGA2);

    /** Icinga 2. */
    public static final DictColumn HOST_CUSTOM_VARIABLES = TABLE.dict("host_custom_variables", On.ICINGA2);

    /** Icinga 2. */
    public static final FlagColumn HOST_CV_IS_JSON = TABLE.flag("host_cv_is_json", On.ICINGA2);

    /** Icinga 2. */
    public static final StringColumn HOST_DISPLAY_NAME = TABLE.text("host_display_name", On.ICINGA2);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FlagColumn HOST_DOWN = TABLE.flag("host_down", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Ids of downtimes. Icinga 2. */
    public static final ListColumn<Long> HOST_DOWNTIMES = TABLE.list("host_downtimes", Long.class, On.ICINGA2);

    /** Icinga 2. */
    public static final ListColumn<DowntimeWithInfo> HOST_DOWNTIMES_WITH_INFO =
            TABLE.list("host_downtimes_with_info", DowntimeWithInfo.class, On.ICINGA2);

    /** Icinga 2. */
    public static final StringColumn HOST_EVENT_HANDLER = TABLE.text("host_event_handler", On.ICINGA2);

    /** Icinga 2. */
    public static final FlagColumn HOST_EVENT_HANDLER_ENABLED = TABLE.flag("host_event_handler_enabled", On.ICINGA2);

    /** Seconds. Icinga 2. */
    public static final FloatColumn HOST_EXECUTION_TIME = TABLE.decimal("host_execution_time", On.ICINGA2);

    /** Icinga 2. */
    public static final StringColumn HOST_FILENAME = TABLE.text("host_filename", On.ICINGA2);

    /** In units of {@link Status#INTERVAL_LENGTH}, by default minutes. Icinga 2. */
    public static final FloatColumn HOST_FIRST_NOTIFICATION_DELAY =
            TABLE.decimal("host_first_notification_delay", On.ICINGA2);

    /** Icinga 2. */
    public static final FlagColumn HOST_FLAP_DETECTION_ENABLED = TABLE.flag("host_flap_detection_enabled", On.ICINGA2);

    /** Icinga 2. */
    public static final ListColumn<String> HOST_GROUPS = TABLE.list("host_groups", On.ICINGA2);

    /** Icinga 2. */
    public static final EnumColumn<HostState> HOST_HARD_STATE =
            TABLE.state("host_hard_state", HostState.class, On.ICINGA2);

    /** Icinga 2. */
    public static final FlagColumn HOST_HAS_BEEN_CHECKED = TABLE.flag("host_has_been_checked", On.ICINGA2);

    /** Percent. Icinga 2. */
    public static final FloatColumn HOST_HIGH_FLAP_THRESHOLD = TABLE.decimal("host_high_flap_threshold", On.ICINGA2);

    /** Icinga 2. */
    public static final StringColumn HOST_HOST_NAME = TABLE.text("host_host_name", On.ICINGA2);

    /** Icinga 2. */
    public static final StringColumn HOST_ICON_IMAGE = TABLE.text("host_icon_image", On.ICINGA2);

    /** Icinga 2. */
    public static final StringColumn HOST_ICON_IMAGE_ALT = TABLE.text("host_icon_image_alt", On.ICINGA2);

    /** Icinga 2. */
    public static final StringColumn HOST_ICON_IMAGE_EXPANDED = TABLE.text("host_icon_image_expanded", On.ICINGA2);

    /** Icinga 2. */
    public static final FlagColumn HOST_IN_CHECK_PERIOD = TABLE.flag("host_in_check_period", On.ICINGA2);

    /** Icinga 2. */
    public static final FlagColumn HOST_IN_NOTIFICATION_PERIOD = TABLE.flag("host_in_notification_period", On.ICINGA2);

    /** Icinga 2. */
    public static final EnumColumn<HostState> HOST_INITIAL_STATE =
            TABLE.state("host_initial_state", HostState.class, On.ICINGA2);

    /** Icinga 2. */
    public static final FlagColumn HOST_IS_EXECUTING = TABLE.flag("host_is_executing", On.ICINGA2);

    /** Icinga 2. */
    public static final FlagColumn HOST_IS_FLAPPING = TABLE.flag("host_is_flapping", On.ICINGA2);

    /** Icinga 2. */
    public static final FlagColumn HOST_IS_REACHABLE = TABLE.flag("host_is_reachable", On.ICINGA2);

    /** Icinga 2. */
    public static final TimeColumn HOST_LAST_CHECK = TABLE.time("host_last_check", On.ICINGA2);

    /** Icinga 2. */
    public static final EnumColumn<HostState> HOST_LAST_HARD_STATE =
            TABLE.state("host_last_hard_state", HostState.class, On.ICINGA2);

    /** Icinga 2. */
    public static final TimeColumn HOST_LAST_HARD_STATE_CHANGE = TABLE.time("host_last_hard_state_change", On.ICINGA2);

    /** Icinga 2. */
    public static final TimeColumn HOST_LAST_NOTIFICATION = TABLE.time("host_last_notification", On.ICINGA2);

    /** Icinga 2. */
    public static final EnumColumn<HostState> HOST_LAST_STATE =
            TABLE.state("host_last_state", HostState.class, On.ICINGA2);

    /** Icinga 2. */
    public static final TimeColumn HOST_LAST_STATE_CHANGE = TABLE.time("host_last_state_change", On.ICINGA2);

    /** Icinga 2. */
    public static final TimeColumn HOST_LAST_TIME_DOWN = TABLE.time("host_last_time_down", On.ICINGA2);

    /** Icinga 2. */
    public static final TimeColumn HOST_LAST_TIME_UNREACHABLE = TABLE.time("host_last_time_unreachable", On.ICINGA2);

    /** Icinga 2. */
    public static final TimeColumn HOST_LAST_TIME_UP = TABLE.time("host_last_time_up", On.ICINGA2);

    /** Seconds. Icinga 2. */
    public static final FloatColumn HOST_LATENCY = TABLE.decimal("host_latency", On.ICINGA2);

    /** Icinga 2. */
    public static final StringColumn HOST_LONG_PLUGIN_OUTPUT = TABLE.text("host_long_plugin_output", On.ICINGA2);

    /** Percent. Icinga 2. */
    public static final FloatColumn HOST_LOW_FLAP_THRESHOLD = TABLE.decimal("host_low_flap_threshold", On.ICINGA2);

    /** Icinga 2. */
    public static final IntColumn HOST_MAX_CHECK_ATTEMPTS = TABLE.number("host_max_check_attempts", On.ICINGA2);

    /** Bit mask. Icinga 2. */
    public static final IntColumn HOST_MODIFIED_ATTRIBUTES = TABLE.number("host_modified_attributes", On.ICINGA2);

    /** Icinga 2. */
    public static final ListColumn<String> HOST_MODIFIED_ATTRIBUTES_LIST =
            TABLE.list("host_modified_attributes_list", On.ICINGA2);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn HOST_NAME = TABLE.text("host_name", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Icinga 2. */
    public static final TimeColumn HOST_NEXT_CHECK = TABLE.time("host_next_check", On.ICINGA2);

    /** Icinga 2. */
    public static final TimeColumn HOST_NEXT_NOTIFICATION = TABLE.time("host_next_notification", On.ICINGA2);

    /** Icinga 2. */
    public static final FlagColumn HOST_NO_MORE_NOTIFICATIONS = TABLE.flag("host_no_more_notifications", On.ICINGA2);

    /** Icinga 2. */
    public static final StringColumn HOST_NOTES = TABLE.text("host_notes", On.ICINGA2);

    /** Icinga 2. */
    public static final StringColumn HOST_NOTES_EXPANDED = TABLE.text("host_notes_expanded", On.ICINGA2);

    /** Icinga 2. */
    public static final StringColumn HOST_NOTES_URL = TABLE.text("host_notes_url", On.ICINGA2);

    /** Icinga 2. */
    public static final StringColumn HOST_NOTES_URL_EXPANDED = TABLE.text("host_notes_url_expanded", On.ICINGA2);

    /** In units of {@link Status#INTERVAL_LENGTH}, by default minutes. Icinga 2. */
    public static final FloatColumn HOST_NOTIFICATION_INTERVAL =
            TABLE.decimal("host_notification_interval", On.ICINGA2);

    /** Icinga 2. */
    public static final StringColumn HOST_NOTIFICATION_PERIOD = TABLE.text("host_notification_period", On.ICINGA2);

    /** Icinga 2. */
    public static final FlagColumn HOST_NOTIFICATIONS_ENABLED = TABLE.flag("host_notifications_enabled", On.ICINGA2);

    /** Icinga 2. */
    public static final IntColumn HOST_NUM_SERVICES = TABLE.number("host_num_services", On.ICINGA2);

    /** Icinga 2. */
    public static final IntColumn HOST_NUM_SERVICES_CRIT = TABLE.number("host_num_services_crit", On.ICINGA2);

    /** Icinga 2. */
    public static final IntColumn HOST_NUM_SERVICES_HARD_CRIT = TABLE.number("host_num_services_hard_crit", On.ICINGA2);

    /** Icinga 2. */
    public static final IntColumn HOST_NUM_SERVICES_HARD_OK = TABLE.number("host_num_services_hard_ok", On.ICINGA2);

    /** Icinga 2. */
    public static final IntColumn HOST_NUM_SERVICES_HARD_UNKNOWN =
            TABLE.number("host_num_services_hard_unknown", On.ICINGA2);

    /** Icinga 2. */
    public static final IntColumn HOST_NUM_SERVICES_HARD_WARN = TABLE.number("host_num_services_hard_warn", On.ICINGA2);

    /** Icinga 2. */
    public static final IntColumn HOST_NUM_SERVICES_OK = TABLE.number("host_num_services_ok", On.ICINGA2);

    /** Icinga 2. */
    public static final IntColumn HOST_NUM_SERVICES_PENDING = TABLE.number("host_num_services_pending", On.ICINGA2);

    /** Icinga 2. */
    public static final IntColumn HOST_NUM_SERVICES_UNKNOWN = TABLE.number("host_num_services_unknown", On.ICINGA2);

    /** Icinga 2. */
    public static final IntColumn HOST_NUM_SERVICES_WARN = TABLE.number("host_num_services_warn", On.ICINGA2);

    /** Icinga 2. */
    public static final FlagColumn HOST_OBSESS_OVER_HOST = TABLE.flag("host_obsess_over_host", On.ICINGA2);

    /** Icinga 2. */
    public static final StringColumn HOST_ORIGINAL_ATTRIBUTES = TABLE.text("host_original_attributes", On.ICINGA2);

    /** Icinga 2. */
    public static final ListColumn<String> HOST_PARENTS = TABLE.list("host_parents", On.ICINGA2);

    /** Number of flexible downtimes that have not begun. Icinga 2. */
    public static final IntColumn HOST_PENDING_FLEX_DOWNTIME = TABLE.number("host_pending_flex_downtime", On.ICINGA2);

    /** Percent. Icinga 2. */
    public static final FloatColumn HOST_PERCENT_STATE_CHANGE = TABLE.decimal("host_percent_state_change", On.ICINGA2);

    /** Icinga 2. */
    public static final StringColumn HOST_PERF_DATA = TABLE.text("host_perf_data", On.ICINGA2);

    /** Icinga 2. */
    public static final StringColumn HOST_PLUGIN_OUTPUT = TABLE.text("host_plugin_output", On.ICINGA2);

    /** 1: there is a graph, 0: there is none, -1: the server does not know. Icinga 2. */
    public static final IntColumn HOST_PNPGRAPH_PRESENT = TABLE.number("host_pnpgraph_present", On.ICINGA2);

    /** Icinga 2. */
    public static final FlagColumn HOST_PROCESS_PERFORMANCE_DATA =
            TABLE.flag("host_process_performance_data", On.ICINGA2);

    /** In units of {@link Status#INTERVAL_LENGTH}, by default minutes. Icinga 2. */
    public static final FloatColumn HOST_RETRY_INTERVAL = TABLE.decimal("host_retry_interval", On.ICINGA2);

    /** Number of downtimes in effect. Icinga 2. */
    public static final IntColumn HOST_SCHEDULED_DOWNTIME_DEPTH =
            TABLE.number("host_scheduled_downtime_depth", On.ICINGA2);

    /** Icinga 2. */
    public static final ListColumn<String> HOST_SERVICES = TABLE.list("host_services", On.ICINGA2);

    /** Icinga 2. */
    public static final ListColumn<ServiceWithInfo> HOST_SERVICES_WITH_INFO =
            TABLE.list("host_services_with_info", ServiceWithInfo.class, On.ICINGA2);

    /** Icinga 2. */
    public static final ListColumn<ServiceWithState> HOST_SERVICES_WITH_STATE =
            TABLE.list("host_services_with_state", ServiceWithState.class, On.ICINGA2);

    /** Age of the last check in check intervals. Icinga 2. */
    public static final FloatColumn HOST_STALENESS = TABLE.decimal("host_staleness", On.ICINGA2);

    /** Icinga 2. */
    public static final EnumColumn<HostState> HOST_STATE = TABLE.state("host_state", HostState.class, On.ICINGA2);

    /** Icinga 2. */
    public static final EnumColumn<StateType> HOST_STATE_TYPE =
            TABLE.state("host_state_type", StateType.class, On.ICINGA2);

    /** Icinga 2. */
    public static final StringColumn HOST_STATUSMAP_IMAGE = TABLE.text("host_statusmap_image", On.ICINGA2);

    /** Icinga 2. */
    public static final IntColumn HOST_TOTAL_SERVICES = TABLE.number("host_total_services", On.ICINGA2);

    /** Icinga 2. */
    public static final EnumColumn<ServiceState> HOST_WORST_SERVICE_HARD_STATE =
            TABLE.state("host_worst_service_hard_state", ServiceState.class, On.ICINGA2);

    /** Icinga 2. */
    public static final EnumColumn<ServiceState> HOST_WORST_SERVICE_STATE =
            TABLE.state("host_worst_service_state", ServiceState.class, On.ICINGA2);

    /** Icinga 2. */
    public static final StringColumn HOST_X_2D = TABLE.text("host_x_2d", On.ICINGA2);

    /** Icinga 2. */
    public static final FloatColumn HOST_X_3D = TABLE.decimal("host_x_3d", On.ICINGA2);

    /** Icinga 2. */
    public static final StringColumn HOST_Y_2D = TABLE.text("host_y_2d", On.ICINGA2);

    /** Icinga 2. */
    public static final FloatColumn HOST_Y_3D = TABLE.decimal("host_y_3d", On.ICINGA2);

    /** Icinga 2. */
    public static final FloatColumn HOST_Z_3D = TABLE.decimal("host_z_3d", On.ICINGA2);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FlagColumn IN_DOWNTIME = TABLE.flag("in_downtime", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FlagColumn IN_HOST_DOWNTIME = TABLE.flag("in_host_downtime", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FlagColumn IN_NOTIFICATION_PERIOD =
            TABLE.flag("in_notification_period", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Checkmk. */
    public static final FlagColumn IN_SERVICE_PERIOD = TABLE.flag("in_service_period", On.NAEMON_NAGIOS_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FlagColumn IS_FLAPPING = TABLE.flag("is_flapping", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final IntColumn LINENO = TABLE.number("lineno", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Checkmk. */
    public static final StringColumn LOG_OUTPUT = TABLE.text("log_output", On.NAEMON_NAGIOS_CHECKMK);

    /** Checkmk. */
    public static final StringColumn LONG_LOG_OUTPUT = TABLE.text("long_log_output", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn NOTIFICATION_PERIOD =
            TABLE.text("notification_period", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn SERVICE_DESCRIPTION =
            TABLE.text("service_description", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Checkmk. */
    public static final StringColumn SERVICE_PERIOD = TABLE.text("service_period", On.NAEMON_NAGIOS_CHECKMK);

    /**
     * Number of a {@link HostState} or a {@link ServiceState}; -1 while not monitored. Naemon, Nagios, Icinga 2,
     * Checkmk.
     */
    public static final IntColumn STATE = TABLE.number("state", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final TimeColumn TIME = TABLE.time("time", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final TimeColumn UNTIL = TABLE.time("until", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    private StateHist() {}
}
