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

/** Services, once for every group that their host is in. */
public final class ServicesByHostGroup {
    /** The table {@code servicesbyhostgroup}. */
    public static final Table TABLE = Table.named("servicesbyhostgroup", "hostgroup_name", "host_name", "description");

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn ACCEPT_PASSIVE_CHECKS = TABLE.flag("accept_passive_checks", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn ACKNOWLEDGED = TABLE.flag("acknowledged", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<AcknowledgementType> ACKNOWLEDGEMENT_TYPE =
            TABLE.state("acknowledgement_type", AcknowledgementType.class, On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn ACTION_URL = TABLE.text("action_url", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn ACTION_URL_EXPANDED = TABLE.text("action_url_expanded", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn ACTIVE_CHECKS_ENABLED = TABLE.flag("active_checks_enabled", On.ALL);

    /** LMD. */
    public static final IntColumn BUSINESS_IMPACT = TABLE.number("business_impact", On.LMD);

    /** Seconds. Nagios, Checkmk. */
    public static final IntColumn CACHE_INTERVAL = TABLE.number("cache_interval", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final TimeColumn CACHED_AT = TABLE.time("cached_at", On.NAGIOS_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn CHECK_COMMAND = TABLE.text("check_command", On.ALL);

    /** Nagios, Icinga 2, Checkmk. */
    public static final StringColumn CHECK_COMMAND_EXPANDED =
            TABLE.text("check_command_expanded", On.NAGIOS_ICINGA2_CHECKMK);

    /** Checkmk. */
    public static final FlagColumn CHECK_FLAPPING_RECOVERY_NOTIFICATION =
            TABLE.flag("check_flapping_recovery_notification", On.CHECKMK);

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
    public static final ListColumn<HostService> DEPENDS_EXEC =
            TABLE.list("depends_exec", HostService.class, On.NAEMON_LMD);

    /** Naemon. */
    public static final ListColumn<DependencyWithInfo> DEPENDS_EXEC_WITH_INFO =
            TABLE.list("depends_exec_with_info", DependencyWithInfo.class, On.NAEMON);

    /** Naemon, LMD. */
    public static final ListColumn<HostService> DEPENDS_NOTIFY =
            TABLE.list("depends_notify", HostService.class, On.NAEMON_LMD);

    /** Naemon. */
    public static final ListColumn<DependencyWithInfo> DEPENDS_NOTIFY_WITH_INFO =
            TABLE.list("depends_notify_with_info", DependencyWithInfo.class, On.NAEMON);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn DESCRIPTION = TABLE.text("description", On.ALL);

    /** LMD. */
    public static final StringColumn DESCRIPTION_LC = TABLE.text("description_lc", On.LMD);

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

    /** Nagios, Checkmk. */
    public static final EnumColumn<ServiceState> HARD_STATE =
            TABLE.state("hard_state", ServiceState.class, On.NAGIOS_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn HAS_BEEN_CHECKED = TABLE.flag("has_been_checked", On.ALL);

    /** LMD. */
    public static final FlagColumn HAS_LONG_PLUGIN_OUTPUT = TABLE.flag("has_long_plugin_output", On.LMD);

    /** Percent. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn HIGH_FLAP_THRESHOLD = TABLE.decimal("high_flap_threshold", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn HOST_ACCEPT_PASSIVE_CHECKS = TABLE.flag("host_accept_passive_checks", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn HOST_ACKNOWLEDGED = TABLE.flag("host_acknowledged", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final EnumColumn<AcknowledgementType> HOST_ACKNOWLEDGEMENT_TYPE =
            TABLE.state("host_acknowledgement_type", AcknowledgementType.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOST_ACTION_URL = TABLE.text("host_action_url", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOST_ACTION_URL_EXPANDED = TABLE.text("host_action_url_expanded", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn HOST_ACTIVE_CHECKS_ENABLED = TABLE.flag("host_active_checks_enabled", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOST_ADDRESS = TABLE.text("host_address", On.ALL);

    /** Icinga 2, LMD. */
    public static final StringColumn HOST_ADDRESS6 = TABLE.text("host_address6", On.ICINGA2_LMD);

    /** LMD. */
    public static final StringColumn HOST_ADDRESS_LC = TABLE.text("host_address_lc", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOST_ALIAS = TABLE.text("host_alias", On.ALL);

    /** LMD. */
    public static final StringColumn HOST_ALIAS_LC = TABLE.text("host_alias_lc", On.LMD);

    /** LMD. */
    public static final IntColumn HOST_BUSINESS_IMPACT = TABLE.number("host_business_impact", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOST_CHECK_COMMAND = TABLE.text("host_check_command", On.ALL);

    /** Nagios, Icinga 2, Checkmk. */
    public static final StringColumn HOST_CHECK_COMMAND_EXPANDED =
            TABLE.text("host_check_command_expanded", On.NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FlagColumn HOST_CHECK_FLAPPING_RECOVERY_NOTIFICATION =
            TABLE.flag("host_check_flapping_recovery_notification", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn HOST_CHECK_FRESHNESS = TABLE.flag("host_check_freshness", On.ALL);

    /** In units of {@link Status#INTERVAL_LENGTH}, by default minutes. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn HOST_CHECK_INTERVAL = TABLE.decimal("host_check_interval", On.ALL);

    /** Bit mask; Icinga 2 has none, which reads as null. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOST_CHECK_OPTIONS = TABLE.number("host_check_options", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOST_CHECK_PERIOD = TABLE.text("host_check_period", On.ALL);

    /** Naemon, Icinga 2, LMD. */
    public static final StringColumn HOST_CHECK_SOURCE = TABLE.text("host_check_source", On.NAEMON_ICINGA2_LMD);

    /** Seconds. Naemon. */
    public static final IntColumn HOST_CHECK_TIMEOUT = TABLE.number("host_check_timeout", On.NAEMON);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<CheckType> HOST_CHECK_TYPE = TABLE.state("host_check_type", CheckType.class, On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn HOST_CHECKS_ENABLED = TABLE.flag("host_checks_enabled", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<String> HOST_CHILDS = TABLE.list("host_childs", On.ALL);

    /** Ids of comments. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<Long> HOST_COMMENTS = TABLE.list("host_comments", Long.class, On.ALL);

    /** Nagios, Icinga 2, Checkmk. */
    public static final ListColumn<CommentWithInfo> HOST_COMMENTS_WITH_EXTRA_INFO =
            TABLE.list("host_comments_with_extra_info", CommentWithInfo.class, On.NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<CommentWithInfo> HOST_COMMENTS_WITH_INFO =
            TABLE.list("host_comments_with_info", CommentWithInfo.class, On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<String> HOST_CONTACT_GROUPS = TABLE.list("host_contact_groups", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<String> HOST_CONTACTS = TABLE.list("host_contacts", On.ALL);

    /** LMD. */
    public static final IntColumn HOST_CRITICITY = TABLE.number("host_criticity", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOST_CURRENT_ATTEMPT = TABLE.number("host_current_attempt", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOST_CURRENT_NOTIFICATION_NUMBER =
            TABLE.number("host_current_notification_number", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<String> HOST_CUSTOM_VARIABLE_NAMES =
            TABLE.list("host_custom_variable_names", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<String> HOST_CUSTOM_VARIABLE_VALUES =
            TABLE.list("host_custom_variable_values", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final DictColumn HOST_CUSTOM_VARIABLES = TABLE.dict("host_custom_variables", On.ALL);

    /** Icinga 2. */
    public static final FlagColumn HOST_CV_IS_JSON = TABLE.flag("host_cv_is_json", On.ICINGA2);

    /** Naemon, LMD. */
    public static final ListColumn<String> HOST_DEPENDS_EXEC = TABLE.list("host_depends_exec", On.NAEMON_LMD);

    /** Naemon. */
    public static final ListColumn<DependencyWithInfo> HOST_DEPENDS_EXEC_WITH_INFO =
            TABLE.list("host_depends_exec_with_info", DependencyWithInfo.class, On.NAEMON);

    /** Naemon, LMD. */
    public static final ListColumn<String> HOST_DEPENDS_NOTIFY = TABLE.list("host_depends_notify", On.NAEMON_LMD);

    /** Naemon. */
    public static final ListColumn<DependencyWithInfo> HOST_DEPENDS_NOTIFY_WITH_INFO =
            TABLE.list("host_depends_notify_with_info", DependencyWithInfo.class, On.NAEMON);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOST_DISPLAY_NAME = TABLE.text("host_display_name", On.ALL);

    /** LMD. */
    public static final StringColumn HOST_DISPLAY_NAME_LC = TABLE.text("host_display_name_lc", On.LMD);

    /** Ids of downtimes. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<Long> HOST_DOWNTIMES = TABLE.list("host_downtimes", Long.class, On.ALL);

    /** Checkmk. */
    public static final ListColumn<DowntimeWithInfo> HOST_DOWNTIMES_WITH_EXTRA_INFO =
            TABLE.list("host_downtimes_with_extra_info", DowntimeWithInfo.class, On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<DowntimeWithInfo> HOST_DOWNTIMES_WITH_INFO =
            TABLE.list("host_downtimes_with_info", DowntimeWithInfo.class, On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOST_EVENT_HANDLER = TABLE.text("host_event_handler", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn HOST_EVENT_HANDLER_ENABLED = TABLE.flag("host_event_handler_enabled", On.ALL);

    /** Seconds. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn HOST_EXECUTION_TIME = TABLE.decimal("host_execution_time", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn HOST_FILENAME = TABLE.text("host_filename", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** In units of {@link Status#INTERVAL_LENGTH}, by default minutes. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn HOST_FIRST_NOTIFICATION_DELAY =
            TABLE.decimal("host_first_notification_delay", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn HOST_FLAP_DETECTION_ENABLED = TABLE.flag("host_flap_detection_enabled", On.ALL);

    /** Checkmk. */
    public static final FloatColumn HOST_FLAPPINESS = TABLE.decimal("host_flappiness", On.CHECKMK);

    /** LMD. */
    public static final FlagColumn HOST_GOT_BUSINESS_RULE = TABLE.flag("host_got_business_rule", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<String> HOST_GROUPS = TABLE.list("host_groups", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<HostState> HOST_HARD_STATE = TABLE.state("host_hard_state", HostState.class, On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn HOST_HAS_BEEN_CHECKED = TABLE.flag("host_has_been_checked", On.ALL);

    /** LMD. */
    public static final FlagColumn HOST_HAS_LONG_PLUGIN_OUTPUT = TABLE.flag("host_has_long_plugin_output", On.LMD);

    /** Percent. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn HOST_HIGH_FLAP_THRESHOLD = TABLE.decimal("host_high_flap_threshold", On.ALL);

    /** Icinga 2. */
    public static final StringColumn HOST_HOST_NAME = TABLE.text("host_host_name", On.ICINGA2);

    /** Naemon, LMD. */
    public static final IntColumn HOST_HOURLY_VALUE = TABLE.number("host_hourly_value", On.NAEMON_LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOST_ICON_IMAGE = TABLE.text("host_icon_image", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOST_ICON_IMAGE_ALT = TABLE.text("host_icon_image_alt", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOST_ICON_IMAGE_EXPANDED = TABLE.text("host_icon_image_expanded", On.ALL);

    /** Naemon. */
    public static final IntColumn HOST_ID = TABLE.number("host_id", On.NAEMON);

    /** LMD. */
    public static final ListColumn<String> HOST_IMPACTS = TABLE.list("host_impacts", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn HOST_IN_CHECK_PERIOD = TABLE.flag("host_in_check_period", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn HOST_IN_NOTIFICATION_PERIOD = TABLE.flag("host_in_notification_period", On.ALL);

    /** Nagios, Checkmk. */
    public static final FlagColumn HOST_IN_SERVICE_PERIOD = TABLE.flag("host_in_service_period", On.NAGIOS_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<HostState> HOST_INITIAL_STATE =
            TABLE.state("host_initial_state", HostState.class, On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn HOST_IS_EXECUTING = TABLE.flag("host_is_executing", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn HOST_IS_FLAPPING = TABLE.flag("host_is_flapping", On.ALL);

    /** LMD. */
    public static final FlagColumn HOST_IS_IMPACT = TABLE.flag("host_is_impact", On.LMD);

    /** LMD. */
    public static final FlagColumn HOST_IS_PROBLEM = TABLE.flag("host_is_problem", On.LMD);

    /** Icinga 2. */
    public static final FlagColumn HOST_IS_REACHABLE = TABLE.flag("host_is_reachable", On.ICINGA2);

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

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn HOST_LAST_CHECK = TABLE.time("host_last_check", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<HostState> HOST_LAST_HARD_STATE =
            TABLE.state("host_last_hard_state", HostState.class, On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn HOST_LAST_HARD_STATE_CHANGE = TABLE.time("host_last_hard_state_change", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn HOST_LAST_NOTIFICATION = TABLE.time("host_last_notification", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<HostState> HOST_LAST_STATE = TABLE.state("host_last_state", HostState.class, On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn HOST_LAST_STATE_CHANGE = TABLE.time("host_last_state_change", On.ALL);

    /** LMD. */
    public static final TimeColumn HOST_LAST_STATE_CHANGE_ORDER = TABLE.time("host_last_state_change_order", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn HOST_LAST_TIME_DOWN = TABLE.time("host_last_time_down", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn HOST_LAST_TIME_UNREACHABLE = TABLE.time("host_last_time_unreachable", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn HOST_LAST_TIME_UP = TABLE.time("host_last_time_up", On.ALL);

    /** Naemon, LMD. */
    public static final TimeColumn HOST_LAST_UPDATE = TABLE.time("host_last_update", On.NAEMON_LMD);

    /** Seconds. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn HOST_LATENCY = TABLE.decimal("host_latency", On.ALL);

    /** LMD. */
    public static final TimeColumn HOST_LMD_LAST_CACHE_UPDATE = TABLE.time("host_lmd_last_cache_update", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOST_LONG_PLUGIN_OUTPUT = TABLE.text("host_long_plugin_output", On.ALL);

    /** Percent. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn HOST_LOW_FLAP_THRESHOLD = TABLE.decimal("host_low_flap_threshold", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOST_MAX_CHECK_ATTEMPTS = TABLE.number("host_max_check_attempts", On.ALL);

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

    /** Bit mask. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOST_MODIFIED_ATTRIBUTES = TABLE.number("host_modified_attributes", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<String> HOST_MODIFIED_ATTRIBUTES_LIST =
            TABLE.list("host_modified_attributes_list", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOST_NAME = TABLE.text("host_name", On.ALL);

    /** LMD. */
    public static final StringColumn HOST_NAME_LC = TABLE.text("host_name_lc", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn HOST_NEXT_CHECK = TABLE.time("host_next_check", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn HOST_NEXT_NOTIFICATION = TABLE.time("host_next_notification", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FlagColumn HOST_NO_MORE_NOTIFICATIONS =
            TABLE.flag("host_no_more_notifications", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOST_NOTES = TABLE.text("host_notes", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOST_NOTES_EXPANDED = TABLE.text("host_notes_expanded", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOST_NOTES_URL = TABLE.text("host_notes_url", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOST_NOTES_URL_EXPANDED = TABLE.text("host_notes_url_expanded", On.ALL);

    /** In units of {@link Status#INTERVAL_LENGTH}, by default minutes. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn HOST_NOTIFICATION_INTERVAL = TABLE.decimal("host_notification_interval", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOST_NOTIFICATION_PERIOD = TABLE.text("host_notification_period", On.ALL);

    /** Checkmk. */
    public static final StringColumn HOST_NOTIFICATION_POSTPONEMENT_REASON =
            TABLE.text("host_notification_postponement_reason", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn HOST_NOTIFICATIONS_ENABLED = TABLE.flag("host_notifications_enabled", On.ALL);

    /** Bit mask of states. Naemon. */
    public static final IntColumn HOST_NOTIFIED_ON = TABLE.number("host_notified_on", On.NAEMON);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOST_NUM_SERVICES = TABLE.number("host_num_services", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOST_NUM_SERVICES_CRIT = TABLE.number("host_num_services_crit", On.ALL);

    /** Checkmk. */
    public static final IntColumn HOST_NUM_SERVICES_HANDLED_PROBLEMS =
            TABLE.number("host_num_services_handled_problems", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOST_NUM_SERVICES_HARD_CRIT = TABLE.number("host_num_services_hard_crit", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOST_NUM_SERVICES_HARD_OK = TABLE.number("host_num_services_hard_ok", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOST_NUM_SERVICES_HARD_UNKNOWN =
            TABLE.number("host_num_services_hard_unknown", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOST_NUM_SERVICES_HARD_WARN = TABLE.number("host_num_services_hard_warn", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOST_NUM_SERVICES_OK = TABLE.number("host_num_services_ok", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOST_NUM_SERVICES_PENDING = TABLE.number("host_num_services_pending", On.ALL);

    /** Checkmk. */
    public static final IntColumn HOST_NUM_SERVICES_UNHANDLED_PROBLEMS =
            TABLE.number("host_num_services_unhandled_problems", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOST_NUM_SERVICES_UNKNOWN = TABLE.number("host_num_services_unknown", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOST_NUM_SERVICES_WARN = TABLE.number("host_num_services_warn", On.ALL);

    /** Naemon, LMD. */
    public static final FlagColumn HOST_OBSESS = TABLE.flag("host_obsess", On.NAEMON_LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn HOST_OBSESS_OVER_HOST = TABLE.flag("host_obsess_over_host", On.ALL);

    /** Icinga 2. */
    public static final StringColumn HOST_ORIGINAL_ATTRIBUTES = TABLE.text("host_original_attributes", On.ICINGA2);

    /** LMD. */
    public static final StringColumn HOST_PARENT_DEPENDENCIES = TABLE.text("host_parent_dependencies", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<String> HOST_PARENTS = TABLE.list("host_parents", On.ALL);

    /** LMD. */
    public static final StringColumn HOST_PEER_KEY = TABLE.text("host_peer_key", On.LMD);

    /** LMD. */
    public static final StringColumn HOST_PEER_NAME = TABLE.text("host_peer_name", On.LMD);

    /** Number of flexible downtimes that have not begun. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final IntColumn HOST_PENDING_FLEX_DOWNTIME =
            TABLE.number("host_pending_flex_downtime", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Percent. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn HOST_PERCENT_STATE_CHANGE = TABLE.decimal("host_percent_state_change", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOST_PERF_DATA = TABLE.text("host_perf_data", On.ALL);

    /** Numbers by metric, read as text. Checkmk. */
    public static final DictColumn HOST_PERFORMANCE_DATA = TABLE.dict("host_performance_data", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOST_PLUGIN_OUTPUT = TABLE.text("host_plugin_output", On.ALL);

    /** 1: there is a graph, 0: there is none, -1: the server does not know. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOST_PNPGRAPH_PRESENT = TABLE.number("host_pnpgraph_present", On.ALL);

    /** LMD. */
    public static final StringColumn HOST_POLLER_TAG = TABLE.text("host_poller_tag", On.LMD);

    /** Number of a {@link HostState}; -1 where there was none. Checkmk. */
    public static final IntColumn HOST_PREVIOUS_HARD_STATE = TABLE.number("host_previous_hard_state", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn HOST_PROCESS_PERFORMANCE_DATA = TABLE.flag("host_process_performance_data", On.ALL);

    /** LMD. */
    public static final StringColumn HOST_REALM = TABLE.text("host_realm", On.LMD);

    /** In units of {@link Status#INTERVAL_LENGTH}, by default minutes. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn HOST_RETRY_INTERVAL = TABLE.decimal("host_retry_interval", On.ALL);

    /** Number of downtimes in effect. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOST_SCHEDULED_DOWNTIME_DEPTH = TABLE.number("host_scheduled_downtime_depth", On.ALL);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_SERVICE_PERIOD = TABLE.text("host_service_period", On.NAGIOS_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<String> HOST_SERVICES = TABLE.list("host_services", On.ALL);

    /** Nagios, Checkmk. */
    public static final ListColumn<ServiceWithFullState> HOST_SERVICES_WITH_FULLSTATE =
            TABLE.list("host_services_with_fullstate", ServiceWithFullState.class, On.NAGIOS_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<ServiceWithInfo> HOST_SERVICES_WITH_INFO =
            TABLE.list("host_services_with_info", ServiceWithInfo.class, On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<ServiceWithState> HOST_SERVICES_WITH_STATE =
            TABLE.list("host_services_with_state", ServiceWithState.class, On.ALL);

    /** Naemon, LMD. */
    public static final FlagColumn HOST_SHOULD_BE_SCHEDULED = TABLE.flag("host_should_be_scheduled", On.NAEMON_LMD);

    /** Milliseconds. Checkmk. */
    public static final IntColumn HOST_SMARTPING_TIMEOUT = TABLE.number("host_smartping_timeout", On.CHECKMK);

    /** LMD. */
    public static final ListColumn<String> HOST_SOURCE_PROBLEMS = TABLE.list("host_source_problems", On.LMD);

    /** Age of the last check in check intervals. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn HOST_STALENESS = TABLE.decimal("host_staleness", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<HostState> HOST_STATE = TABLE.state("host_state", HostState.class, On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<StateType> HOST_STATE_TYPE = TABLE.state("host_state_type", StateType.class, On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn HOST_STATUSMAP_IMAGE =
            TABLE.text("host_statusmap_image", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Nagios, Checkmk. */
    public static final BlobColumn HOST_STRUCTURED_STATUS = TABLE.blob("host_structured_status", On.NAGIOS_CHECKMK);

    /** Checkmk. */
    public static final ListColumn<String> HOST_TAG_NAMES = TABLE.list("host_tag_names", On.CHECKMK);

    /** Checkmk. */
    public static final ListColumn<String> HOST_TAG_VALUES = TABLE.list("host_tag_values", On.CHECKMK);

    /** Checkmk. */
    public static final DictColumn HOST_TAGS = TABLE.dict("host_tags", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOST_TOTAL_SERVICES = TABLE.number("host_total_services", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<ServiceState> HOST_WORST_SERVICE_HARD_STATE =
            TABLE.state("host_worst_service_hard_state", ServiceState.class, On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<ServiceState> HOST_WORST_SERVICE_STATE =
            TABLE.state("host_worst_service_state", ServiceState.class, On.ALL);

    /** Icinga 2. */
    public static final StringColumn HOST_X_2D = TABLE.text("host_x_2d", On.ICINGA2);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FloatColumn HOST_X_3D = TABLE.decimal("host_x_3d", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Icinga 2. */
    public static final StringColumn HOST_Y_2D = TABLE.text("host_y_2d", On.ICINGA2);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FloatColumn HOST_Y_3D = TABLE.decimal("host_y_3d", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FloatColumn HOST_Z_3D = TABLE.decimal("host_z_3d", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

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

    /** Checkmk. */
    public static final FlagColumn IN_PASSIVE_CHECK_PERIOD = TABLE.flag("in_passive_check_period", On.CHECKMK);

    /** Nagios, Checkmk. */
    public static final FlagColumn IN_SERVICE_PERIOD = TABLE.flag("in_service_period", On.NAGIOS_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<ServiceState> INITIAL_STATE =
            TABLE.state("initial_state", ServiceState.class, On.ALL);

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
    public static final EnumColumn<ServiceState> LAST_HARD_STATE =
            TABLE.state("last_hard_state", ServiceState.class, On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn LAST_HARD_STATE_CHANGE = TABLE.time("last_hard_state_change", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn LAST_NOTIFICATION = TABLE.time("last_notification", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<ServiceState> LAST_STATE = TABLE.state("last_state", ServiceState.class, On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn LAST_STATE_CHANGE = TABLE.time("last_state_change", On.ALL);

    /** LMD. */
    public static final TimeColumn LAST_STATE_CHANGE_ORDER = TABLE.time("last_state_change_order", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn LAST_TIME_CRITICAL = TABLE.time("last_time_critical", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn LAST_TIME_OK = TABLE.time("last_time_ok", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn LAST_TIME_UNKNOWN = TABLE.time("last_time_unknown", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn LAST_TIME_WARNING = TABLE.time("last_time_warning", On.ALL);

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

    /** Bit mask. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn MODIFIED_ATTRIBUTES = TABLE.number("modified_attributes", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<String> MODIFIED_ATTRIBUTES_LIST = TABLE.list("modified_attributes_list", On.ALL);

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

    /** Naemon, LMD. */
    public static final FlagColumn OBSESS = TABLE.flag("obsess", On.NAEMON_LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn OBSESS_OVER_SERVICE = TABLE.flag("obsess_over_service", On.ALL);

    /** Icinga 2. */
    public static final StringColumn ORIGINAL_ATTRIBUTES = TABLE.text("original_attributes", On.ICINGA2);

    /** LMD. */
    public static final StringColumn PARENT_DEPENDENCIES = TABLE.text("parent_dependencies", On.LMD);

    /** Naemon, LMD. */
    public static final ListColumn<HostService> PARENTS = TABLE.list("parents", HostService.class, On.NAEMON_LMD);

    /** Checkmk. */
    public static final StringColumn PASSIVE_CHECK_PERIOD = TABLE.text("passive_check_period", On.CHECKMK);

    /** LMD. */
    public static final StringColumn PEER_KEY = TABLE.text("peer_key", On.LMD);

    /** LMD. */
    public static final StringColumn PEER_NAME = TABLE.text("peer_name", On.LMD);

    /** Number of flexible downtimes that have not begun. Checkmk. */
    public static final IntColumn PENDING_FLEX_DOWNTIME = TABLE.number("pending_flex_downtime", On.CHECKMK);

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

    /** Checkmk. */
    public static final ListColumn<String> PREDICTION_FILES = TABLE.list("prediction_files", On.CHECKMK);

    /** Number of a {@link ServiceState}; -1 where there was none. Checkmk. */
    public static final IntColumn PREVIOUS_HARD_STATE = TABLE.number("previous_hard_state", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn PROCESS_PERFORMANCE_DATA = TABLE.flag("process_performance_data", On.ALL);

    /** LMD. */
    public static final StringColumn REALM = TABLE.text("realm", On.LMD);

    /** In units of {@link Status#INTERVAL_LENGTH}, by default minutes. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn RETRY_INTERVAL = TABLE.decimal("retry_interval", On.ALL);

    /** Checkmk. */
    public static final BlobColumn ROBOTMK_LAST_ERROR_LOG = TABLE.blob("robotmk_last_error_log", On.CHECKMK);

    /** Compressed with gzip. Checkmk. */
    public static final BlobColumn ROBOTMK_LAST_ERROR_LOG_GZ = TABLE.blob("robotmk_last_error_log_gz", On.CHECKMK);

    /** Checkmk. */
    public static final BlobColumn ROBOTMK_LAST_LOG = TABLE.blob("robotmk_last_log", On.CHECKMK);

    /** Compressed with gzip. Checkmk. */
    public static final BlobColumn ROBOTMK_LAST_LOG_GZ = TABLE.blob("robotmk_last_log_gz", On.CHECKMK);

    /** Number of downtimes in effect. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn SCHEDULED_DOWNTIME_DEPTH = TABLE.number("scheduled_downtime_depth", On.ALL);

    /** Icinga 2. */
    public static final StringColumn SERVICE_DESCRIPTION = TABLE.text("service_description", On.ICINGA2);

    /** Nagios, Checkmk. */
    public static final StringColumn SERVICE_PERIOD = TABLE.text("service_period", On.NAGIOS_CHECKMK);

    /** Naemon, LMD. */
    public static final FlagColumn SHOULD_BE_SCHEDULED = TABLE.flag("should_be_scheduled", On.NAEMON_LMD);

    /** LMD. */
    public static final ListColumn<String> SOURCE_PROBLEMS = TABLE.list("source_problems", On.LMD);

    /** Age of the last check in check intervals. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn STALENESS = TABLE.decimal("staleness", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<ServiceState> STATE = TABLE.state("state", ServiceState.class, On.ALL);

    /** LMD. */
    public static final IntColumn STATE_ORDER = TABLE.number("state_order", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<StateType> STATE_TYPE = TABLE.state("state_type", StateType.class, On.ALL);

    /** Checkmk. */
    public static final ListColumn<String> TAG_NAMES = TABLE.list("tag_names", On.CHECKMK);

    /** Checkmk. */
    public static final ListColumn<String> TAG_VALUES = TABLE.list("tag_values", On.CHECKMK);

    /** Checkmk. */
    public static final DictColumn TAGS = TABLE.dict("tags", On.CHECKMK);

    private ServicesByHostGroup() {}
}
