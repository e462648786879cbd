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

/** Services, once for every service group that they are in. */
public final class ServicesByGroup {
    /** The table {@code servicesbygroup}. */
    public static final Table TABLE = Table.named("servicesbygroup", "servicegroup_name", "host_name", "description");

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn ACCEPT_PASSIVE_CHECKS = new FlagColumn(TABLE, "accept_passive_checks", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn ACKNOWLEDGED = new FlagColumn(TABLE, "acknowledged", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<AcknowledgementType> ACKNOWLEDGEMENT_TYPE =
            new EnumColumn<>(TABLE, "acknowledgement_type", On.ALL, AcknowledgementType.class);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn ACTION_URL = new StringColumn(TABLE, "action_url", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn ACTION_URL_EXPANDED = new StringColumn(TABLE, "action_url_expanded", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn ACTIVE_CHECKS_ENABLED = new FlagColumn(TABLE, "active_checks_enabled", On.ALL);

    /** LMD. */
    public static final IntColumn BUSINESS_IMPACT = new IntColumn(TABLE, "business_impact", On.LMD);

    /** Seconds. Nagios, Checkmk. */
    public static final IntColumn CACHE_INTERVAL = new IntColumn(TABLE, "cache_interval", On.NAGIOS_CHECKMK);

    /** Nagios, Checkmk. */
    public static final TimeColumn CACHED_AT = new TimeColumn(TABLE, "cached_at", On.NAGIOS_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn CHECK_COMMAND = new StringColumn(TABLE, "check_command", On.ALL);

    /** Nagios, Icinga 2, Checkmk. */
    public static final StringColumn CHECK_COMMAND_EXPANDED =
            new StringColumn(TABLE, "check_command_expanded", On.NAGIOS_ICINGA2_CHECKMK);

    /** Checkmk. */
    public static final FlagColumn CHECK_FLAPPING_RECOVERY_NOTIFICATION =
            new FlagColumn(TABLE, "check_flapping_recovery_notification", On.CHECKMK);

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
    public static final ListColumn<HostService> DEPENDS_EXEC =
            new ListColumn<>(TABLE, "depends_exec", On.NAEMON_LMD, HostService::read);

    /** Naemon. */
    public static final ListColumn<DependencyWithInfo> DEPENDS_EXEC_WITH_INFO =
            new ListColumn<>(TABLE, "depends_exec_with_info", On.NAEMON, DependencyWithInfo::read);

    /** Naemon, LMD. */
    public static final ListColumn<HostService> DEPENDS_NOTIFY =
            new ListColumn<>(TABLE, "depends_notify", On.NAEMON_LMD, HostService::read);

    /** Naemon. */
    public static final ListColumn<DependencyWithInfo> DEPENDS_NOTIFY_WITH_INFO =
            new ListColumn<>(TABLE, "depends_notify_with_info", On.NAEMON, DependencyWithInfo::read);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn DESCRIPTION = new StringColumn(TABLE, "description", On.ALL);

    /** LMD. */
    public static final StringColumn DESCRIPTION_LC = new StringColumn(TABLE, "description_lc", On.LMD);

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

    /** Nagios, Checkmk. */
    public static final EnumColumn<ServiceState> HARD_STATE =
            new EnumColumn<>(TABLE, "hard_state", On.NAGIOS_CHECKMK, ServiceState.class);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn HAS_BEEN_CHECKED = new FlagColumn(TABLE, "has_been_checked", On.ALL);

    /** LMD. */
    public static final FlagColumn HAS_LONG_PLUGIN_OUTPUT = new FlagColumn(TABLE, "has_long_plugin_output", On.LMD);

    /** Percent. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn HIGH_FLAP_THRESHOLD = new FloatColumn(TABLE, "high_flap_threshold", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn HOST_ACCEPT_PASSIVE_CHECKS =
            new FlagColumn(TABLE, "host_accept_passive_checks", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn HOST_ACKNOWLEDGED = new FlagColumn(TABLE, "host_acknowledged", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final EnumColumn<AcknowledgementType> HOST_ACKNOWLEDGEMENT_TYPE = new EnumColumn<>(
            TABLE, "host_acknowledgement_type", On.NAEMON_NAGIOS_ICINGA2_CHECKMK, AcknowledgementType.class);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOST_ACTION_URL = new StringColumn(TABLE, "host_action_url", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOST_ACTION_URL_EXPANDED =
            new StringColumn(TABLE, "host_action_url_expanded", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn HOST_ACTIVE_CHECKS_ENABLED =
            new FlagColumn(TABLE, "host_active_checks_enabled", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOST_ADDRESS = new StringColumn(TABLE, "host_address", On.ALL);

    /** Icinga 2, LMD. */
    public static final StringColumn HOST_ADDRESS6 = new StringColumn(TABLE, "host_address6", On.ICINGA2_LMD);

    /** LMD. */
    public static final StringColumn HOST_ADDRESS_LC = new StringColumn(TABLE, "host_address_lc", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOST_ALIAS = new StringColumn(TABLE, "host_alias", On.ALL);

    /** LMD. */
    public static final StringColumn HOST_ALIAS_LC = new StringColumn(TABLE, "host_alias_lc", On.LMD);

    /** LMD. */
    public static final IntColumn HOST_BUSINESS_IMPACT = new IntColumn(TABLE, "host_business_impact", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOST_CHECK_COMMAND = new StringColumn(TABLE, "host_check_command", On.ALL);

    /** Nagios, Icinga 2, Checkmk. */
    public static final StringColumn HOST_CHECK_COMMAND_EXPANDED =
            new StringColumn(TABLE, "host_check_command_expanded", On.NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FlagColumn HOST_CHECK_FLAPPING_RECOVERY_NOTIFICATION =
            new FlagColumn(TABLE, "host_check_flapping_recovery_notification", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn HOST_CHECK_FRESHNESS = new FlagColumn(TABLE, "host_check_freshness", On.ALL);

    /** In units of {@link Status#INTERVAL_LENGTH}, by default minutes. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn HOST_CHECK_INTERVAL = new FloatColumn(TABLE, "host_check_interval", On.ALL);

    /** Bit mask; Icinga 2 has none, which reads as null. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOST_CHECK_OPTIONS = new IntColumn(TABLE, "host_check_options", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOST_CHECK_PERIOD = new StringColumn(TABLE, "host_check_period", On.ALL);

    /** Naemon, Icinga 2, LMD. */
    public static final StringColumn HOST_CHECK_SOURCE =
            new StringColumn(TABLE, "host_check_source", On.NAEMON_ICINGA2_LMD);

    /** Seconds. Naemon. */
    public static final IntColumn HOST_CHECK_TIMEOUT = new IntColumn(TABLE, "host_check_timeout", On.NAEMON);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<CheckType> HOST_CHECK_TYPE =
            new EnumColumn<>(TABLE, "host_check_type", On.ALL, CheckType.class);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn HOST_CHECKS_ENABLED = new FlagColumn(TABLE, "host_checks_enabled", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<String> HOST_CHILDS = ListColumn.ofText(TABLE, "host_childs", On.ALL);

    /** Ids of comments. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<Long> HOST_COMMENTS = ListColumn.ofInts(TABLE, "host_comments", On.ALL);

    /** Nagios, Icinga 2, Checkmk. */
    public static final ListColumn<CommentWithInfo> HOST_COMMENTS_WITH_EXTRA_INFO = new ListColumn<>(
            TABLE, "host_comments_with_extra_info", On.NAGIOS_ICINGA2_CHECKMK, CommentWithInfo::readExtra);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<CommentWithInfo> HOST_COMMENTS_WITH_INFO =
            new ListColumn<>(TABLE, "host_comments_with_info", On.ALL, CommentWithInfo::read);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<String> HOST_CONTACT_GROUPS =
            ListColumn.ofText(TABLE, "host_contact_groups", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<String> HOST_CONTACTS = ListColumn.ofText(TABLE, "host_contacts", On.ALL);

    /** LMD. */
    public static final IntColumn HOST_CRITICITY = new IntColumn(TABLE, "host_criticity", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOST_CURRENT_ATTEMPT = new IntColumn(TABLE, "host_current_attempt", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOST_CURRENT_NOTIFICATION_NUMBER =
            new IntColumn(TABLE, "host_current_notification_number", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<String> HOST_CUSTOM_VARIABLE_NAMES =
            ListColumn.ofText(TABLE, "host_custom_variable_names", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<String> HOST_CUSTOM_VARIABLE_VALUES =
            ListColumn.ofText(TABLE, "host_custom_variable_values", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final DictColumn HOST_CUSTOM_VARIABLES = new DictColumn(TABLE, "host_custom_variables", On.ALL);

    /** Icinga 2. */
    public static final FlagColumn HOST_CV_IS_JSON = new FlagColumn(TABLE, "host_cv_is_json", On.ICINGA2);

    /** Naemon, LMD. */
    public static final ListColumn<String> HOST_DEPENDS_EXEC =
            ListColumn.ofText(TABLE, "host_depends_exec", On.NAEMON_LMD);

    /** Naemon. */
    public static final ListColumn<DependencyWithInfo> HOST_DEPENDS_EXEC_WITH_INFO =
            new ListColumn<>(TABLE, "host_depends_exec_with_info", On.NAEMON, DependencyWithInfo::read);

    /** Naemon, LMD. */
    public static final ListColumn<String> HOST_DEPENDS_NOTIFY =
            ListColumn.ofText(TABLE, "host_depends_notify", On.NAEMON_LMD);

    /** Naemon. */
    public static final ListColumn<DependencyWithInfo> HOST_DEPENDS_NOTIFY_WITH_INFO =
            new ListColumn<>(TABLE, "host_depends_notify_with_info", On.NAEMON, DependencyWithInfo::read);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOST_DISPLAY_NAME = new StringColumn(TABLE, "host_display_name", On.ALL);

    /** LMD. */
    public static final StringColumn HOST_DISPLAY_NAME_LC = new StringColumn(TABLE, "host_display_name_lc", On.LMD);

    /** Ids of downtimes. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<Long> HOST_DOWNTIMES = ListColumn.ofInts(TABLE, "host_downtimes", On.ALL);

    /** Checkmk. */
    public static final ListColumn<DowntimeWithInfo> HOST_DOWNTIMES_WITH_EXTRA_INFO =
            new ListColumn<>(TABLE, "host_downtimes_with_extra_info", On.CHECKMK, DowntimeWithInfo::readExtra);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<DowntimeWithInfo> HOST_DOWNTIMES_WITH_INFO =
            new ListColumn<>(TABLE, "host_downtimes_with_info", On.ALL, DowntimeWithInfo::read);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOST_EVENT_HANDLER = new StringColumn(TABLE, "host_event_handler", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn HOST_EVENT_HANDLER_ENABLED =
            new FlagColumn(TABLE, "host_event_handler_enabled", On.ALL);

    /** Seconds. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn HOST_EXECUTION_TIME = new FloatColumn(TABLE, "host_execution_time", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn HOST_FILENAME =
            new StringColumn(TABLE, "host_filename", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** In units of {@link Status#INTERVAL_LENGTH}, by default minutes. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn HOST_FIRST_NOTIFICATION_DELAY =
            new FloatColumn(TABLE, "host_first_notification_delay", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn HOST_FLAP_DETECTION_ENABLED =
            new FlagColumn(TABLE, "host_flap_detection_enabled", On.ALL);

    /** Checkmk. */
    public static final FloatColumn HOST_FLAPPINESS = new FloatColumn(TABLE, "host_flappiness", On.CHECKMK);

    /** LMD. */
    public static final FlagColumn HOST_GOT_BUSINESS_RULE = new FlagColumn(TABLE, "host_got_business_rule", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<String> HOST_GROUPS = ListColumn.ofText(TABLE, "host_groups", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<HostState> HOST_HARD_STATE =
            new EnumColumn<>(TABLE, "host_hard_state", On.ALL, HostState.class);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn HOST_HAS_BEEN_CHECKED = new FlagColumn(TABLE, "host_has_been_checked", On.ALL);

    /** LMD. */
    public static final FlagColumn HOST_HAS_LONG_PLUGIN_OUTPUT =
            new FlagColumn(TABLE, "host_has_long_plugin_output", On.LMD);

    /** Percent. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn HOST_HIGH_FLAP_THRESHOLD =
            new FloatColumn(TABLE, "host_high_flap_threshold", On.ALL);

    /** Icinga 2. */
    public static final StringColumn HOST_HOST_NAME = new StringColumn(TABLE, "host_host_name", On.ICINGA2);

    /** Naemon, LMD. */
    public static final IntColumn HOST_HOURLY_VALUE = new IntColumn(TABLE, "host_hourly_value", On.NAEMON_LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOST_ICON_IMAGE = new StringColumn(TABLE, "host_icon_image", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOST_ICON_IMAGE_ALT = new StringColumn(TABLE, "host_icon_image_alt", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOST_ICON_IMAGE_EXPANDED =
            new StringColumn(TABLE, "host_icon_image_expanded", On.ALL);

    /** Naemon. */
    public static final IntColumn HOST_ID = new IntColumn(TABLE, "host_id", On.NAEMON);

    /** LMD. */
    public static final ListColumn<String> HOST_IMPACTS = ListColumn.ofText(TABLE, "host_impacts", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn HOST_IN_CHECK_PERIOD = new FlagColumn(TABLE, "host_in_check_period", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn HOST_IN_NOTIFICATION_PERIOD =
            new FlagColumn(TABLE, "host_in_notification_period", On.ALL);

    /** Nagios, Checkmk. */
    public static final FlagColumn HOST_IN_SERVICE_PERIOD =
            new FlagColumn(TABLE, "host_in_service_period", On.NAGIOS_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<HostState> HOST_INITIAL_STATE =
            new EnumColumn<>(TABLE, "host_initial_state", On.ALL, HostState.class);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn HOST_IS_EXECUTING = new FlagColumn(TABLE, "host_is_executing", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn HOST_IS_FLAPPING = new FlagColumn(TABLE, "host_is_flapping", On.ALL);

    /** LMD. */
    public static final FlagColumn HOST_IS_IMPACT = new FlagColumn(TABLE, "host_is_impact", On.LMD);

    /** LMD. */
    public static final FlagColumn HOST_IS_PROBLEM = new FlagColumn(TABLE, "host_is_problem", On.LMD);

    /** Icinga 2. */
    public static final FlagColumn HOST_IS_REACHABLE = new FlagColumn(TABLE, "host_is_reachable", On.ICINGA2);

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

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn HOST_LAST_CHECK = new TimeColumn(TABLE, "host_last_check", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<HostState> HOST_LAST_HARD_STATE =
            new EnumColumn<>(TABLE, "host_last_hard_state", On.ALL, HostState.class);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn HOST_LAST_HARD_STATE_CHANGE =
            new TimeColumn(TABLE, "host_last_hard_state_change", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn HOST_LAST_NOTIFICATION = new TimeColumn(TABLE, "host_last_notification", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<HostState> HOST_LAST_STATE =
            new EnumColumn<>(TABLE, "host_last_state", On.ALL, HostState.class);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn HOST_LAST_STATE_CHANGE = new TimeColumn(TABLE, "host_last_state_change", On.ALL);

    /** LMD. */
    public static final TimeColumn HOST_LAST_STATE_CHANGE_ORDER =
            new TimeColumn(TABLE, "host_last_state_change_order", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn HOST_LAST_TIME_DOWN = new TimeColumn(TABLE, "host_last_time_down", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn HOST_LAST_TIME_UNREACHABLE =
            new TimeColumn(TABLE, "host_last_time_unreachable", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn HOST_LAST_TIME_UP = new TimeColumn(TABLE, "host_last_time_up", On.ALL);

    /** Naemon, LMD. */
    public static final TimeColumn HOST_LAST_UPDATE = new TimeColumn(TABLE, "host_last_update", On.NAEMON_LMD);

    /** Seconds. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn HOST_LATENCY = new FloatColumn(TABLE, "host_latency", On.ALL);

    /** LMD. */
    public static final TimeColumn HOST_LMD_LAST_CACHE_UPDATE =
            new TimeColumn(TABLE, "host_lmd_last_cache_update", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOST_LONG_PLUGIN_OUTPUT =
            new StringColumn(TABLE, "host_long_plugin_output", On.ALL);

    /** Percent. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn HOST_LOW_FLAP_THRESHOLD = new FloatColumn(TABLE, "host_low_flap_threshold", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOST_MAX_CHECK_ATTEMPTS = new IntColumn(TABLE, "host_max_check_attempts", On.ALL);

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

    /** Bit mask. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOST_MODIFIED_ATTRIBUTES = new IntColumn(TABLE, "host_modified_attributes", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<String> HOST_MODIFIED_ATTRIBUTES_LIST =
            ListColumn.ofText(TABLE, "host_modified_attributes_list", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOST_NAME = new StringColumn(TABLE, "host_name", On.ALL);

    /** LMD. */
    public static final StringColumn HOST_NAME_LC = new StringColumn(TABLE, "host_name_lc", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn HOST_NEXT_CHECK = new TimeColumn(TABLE, "host_next_check", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn HOST_NEXT_NOTIFICATION = new TimeColumn(TABLE, "host_next_notification", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FlagColumn HOST_NO_MORE_NOTIFICATIONS =
            new FlagColumn(TABLE, "host_no_more_notifications", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOST_NOTES = new StringColumn(TABLE, "host_notes", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOST_NOTES_EXPANDED = new StringColumn(TABLE, "host_notes_expanded", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOST_NOTES_URL = new StringColumn(TABLE, "host_notes_url", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOST_NOTES_URL_EXPANDED =
            new StringColumn(TABLE, "host_notes_url_expanded", On.ALL);

    /** In units of {@link Status#INTERVAL_LENGTH}, by default minutes. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn HOST_NOTIFICATION_INTERVAL =
            new FloatColumn(TABLE, "host_notification_interval", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOST_NOTIFICATION_PERIOD =
            new StringColumn(TABLE, "host_notification_period", On.ALL);

    /** Checkmk. */
    public static final StringColumn HOST_NOTIFICATION_POSTPONEMENT_REASON =
            new StringColumn(TABLE, "host_notification_postponement_reason", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn HOST_NOTIFICATIONS_ENABLED =
            new FlagColumn(TABLE, "host_notifications_enabled", On.ALL);

    /** Bit mask of states. Naemon. */
    public static final IntColumn HOST_NOTIFIED_ON = new IntColumn(TABLE, "host_notified_on", On.NAEMON);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOST_NUM_SERVICES = new IntColumn(TABLE, "host_num_services", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOST_NUM_SERVICES_CRIT = new IntColumn(TABLE, "host_num_services_crit", On.ALL);

    /** Checkmk. */
    public static final IntColumn HOST_NUM_SERVICES_HANDLED_PROBLEMS =
            new IntColumn(TABLE, "host_num_services_handled_problems", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOST_NUM_SERVICES_HARD_CRIT =
            new IntColumn(TABLE, "host_num_services_hard_crit", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOST_NUM_SERVICES_HARD_OK = new IntColumn(TABLE, "host_num_services_hard_ok", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOST_NUM_SERVICES_HARD_UNKNOWN =
            new IntColumn(TABLE, "host_num_services_hard_unknown", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOST_NUM_SERVICES_HARD_WARN =
            new IntColumn(TABLE, "host_num_services_hard_warn", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOST_NUM_SERVICES_OK = new IntColumn(TABLE, "host_num_services_ok", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOST_NUM_SERVICES_PENDING = new IntColumn(TABLE, "host_num_services_pending", On.ALL);

    /** Checkmk. */
    public static final IntColumn HOST_NUM_SERVICES_UNHANDLED_PROBLEMS =
            new IntColumn(TABLE, "host_num_services_unhandled_problems", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOST_NUM_SERVICES_UNKNOWN = new IntColumn(TABLE, "host_num_services_unknown", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOST_NUM_SERVICES_WARN = new IntColumn(TABLE, "host_num_services_warn", On.ALL);

    /** Naemon, LMD. */
    public static final FlagColumn HOST_OBSESS = new FlagColumn(TABLE, "host_obsess", On.NAEMON_LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn HOST_OBSESS_OVER_HOST = new FlagColumn(TABLE, "host_obsess_over_host", On.ALL);

    /** Icinga 2. */
    public static final StringColumn HOST_ORIGINAL_ATTRIBUTES =
            new StringColumn(TABLE, "host_original_attributes", On.ICINGA2);

    /** LMD. */
    public static final StringColumn HOST_PARENT_DEPENDENCIES =
            new StringColumn(TABLE, "host_parent_dependencies", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<String> HOST_PARENTS = ListColumn.ofText(TABLE, "host_parents", On.ALL);

    /** LMD. */
    public static final StringColumn HOST_PEER_KEY = new StringColumn(TABLE, "host_peer_key", On.LMD);

    /** LMD. */
    public static final StringColumn HOST_PEER_NAME = new StringColumn(TABLE, "host_peer_name", On.LMD);

    /** Number of flexible downtimes that have not begun. Naemon, Nagios, Icinga 2, Checkmk. */
    public static final IntColumn HOST_PENDING_FLEX_DOWNTIME =
            new IntColumn(TABLE, "host_pending_flex_downtime", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Percent. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn HOST_PERCENT_STATE_CHANGE =
            new FloatColumn(TABLE, "host_percent_state_change", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOST_PERF_DATA = new StringColumn(TABLE, "host_perf_data", On.ALL);

    /** Numbers by metric, read as text. Checkmk. */
    public static final DictColumn HOST_PERFORMANCE_DATA = new DictColumn(TABLE, "host_performance_data", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn HOST_PLUGIN_OUTPUT = new StringColumn(TABLE, "host_plugin_output", On.ALL);

    /** 1: there is a graph, 0: there is none, -1: the server does not know. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOST_PNPGRAPH_PRESENT = new IntColumn(TABLE, "host_pnpgraph_present", On.ALL);

    /** LMD. */
    public static final StringColumn HOST_POLLER_TAG = new StringColumn(TABLE, "host_poller_tag", On.LMD);

    /** Number of a {@link HostState}; -1 where there was none. Checkmk. */
    public static final IntColumn HOST_PREVIOUS_HARD_STATE =
            new IntColumn(TABLE, "host_previous_hard_state", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn HOST_PROCESS_PERFORMANCE_DATA =
            new FlagColumn(TABLE, "host_process_performance_data", On.ALL);

    /** LMD. */
    public static final StringColumn HOST_REALM = new StringColumn(TABLE, "host_realm", On.LMD);

    /** In units of {@link Status#INTERVAL_LENGTH}, by default minutes. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn HOST_RETRY_INTERVAL = new FloatColumn(TABLE, "host_retry_interval", On.ALL);

    /** Number of downtimes in effect. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOST_SCHEDULED_DOWNTIME_DEPTH =
            new IntColumn(TABLE, "host_scheduled_downtime_depth", On.ALL);

    /** Nagios, Checkmk. */
    public static final StringColumn HOST_SERVICE_PERIOD =
            new StringColumn(TABLE, "host_service_period", On.NAGIOS_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<String> HOST_SERVICES = ListColumn.ofText(TABLE, "host_services", On.ALL);

    /** Nagios, Checkmk. */
    public static final ListColumn<ServiceWithFullState> HOST_SERVICES_WITH_FULLSTATE =
            new ListColumn<>(TABLE, "host_services_with_fullstate", On.NAGIOS_CHECKMK, ServiceWithFullState::read);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<ServiceWithInfo> HOST_SERVICES_WITH_INFO =
            new ListColumn<>(TABLE, "host_services_with_info", On.ALL, ServiceWithInfo::read);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<ServiceWithState> HOST_SERVICES_WITH_STATE =
            new ListColumn<>(TABLE, "host_services_with_state", On.ALL, ServiceWithState::read);

    /** Naemon, LMD. */
    public static final FlagColumn HOST_SHOULD_BE_SCHEDULED =
            new FlagColumn(TABLE, "host_should_be_scheduled", On.NAEMON_LMD);

    /** Milliseconds. Checkmk. */
    public static final IntColumn HOST_SMARTPING_TIMEOUT = new IntColumn(TABLE, "host_smartping_timeout", On.CHECKMK);

    /** LMD. */
    public static final ListColumn<String> HOST_SOURCE_PROBLEMS =
            ListColumn.ofText(TABLE, "host_source_problems", On.LMD);

    /** Age of the last check in check intervals. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn HOST_STALENESS = new FloatColumn(TABLE, "host_staleness", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<HostState> HOST_STATE =
            new EnumColumn<>(TABLE, "host_state", On.ALL, HostState.class);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<StateType> HOST_STATE_TYPE =
            new EnumColumn<>(TABLE, "host_state_type", On.ALL, StateType.class);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final StringColumn HOST_STATUSMAP_IMAGE =
            new StringColumn(TABLE, "host_statusmap_image", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Nagios, Checkmk. */
    public static final BlobColumn HOST_STRUCTURED_STATUS =
            new BlobColumn(TABLE, "host_structured_status", On.NAGIOS_CHECKMK);

    /** Checkmk. */
    public static final ListColumn<String> HOST_TAG_NAMES = ListColumn.ofText(TABLE, "host_tag_names", On.CHECKMK);

    /** Checkmk. */
    public static final ListColumn<String> HOST_TAG_VALUES = ListColumn.ofText(TABLE, "host_tag_values", On.CHECKMK);

    /** Checkmk. */
    public static final DictColumn HOST_TAGS = new DictColumn(TABLE, "host_tags", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn HOST_TOTAL_SERVICES = new IntColumn(TABLE, "host_total_services", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<ServiceState> HOST_WORST_SERVICE_HARD_STATE =
            new EnumColumn<>(TABLE, "host_worst_service_hard_state", On.ALL, ServiceState.class);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<ServiceState> HOST_WORST_SERVICE_STATE =
            new EnumColumn<>(TABLE, "host_worst_service_state", On.ALL, ServiceState.class);

    /** Icinga 2. */
    public static final StringColumn HOST_X_2D = new StringColumn(TABLE, "host_x_2d", On.ICINGA2);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FloatColumn HOST_X_3D = new FloatColumn(TABLE, "host_x_3d", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Icinga 2. */
    public static final StringColumn HOST_Y_2D = new StringColumn(TABLE, "host_y_2d", On.ICINGA2);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FloatColumn HOST_Y_3D = new FloatColumn(TABLE, "host_y_3d", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk. */
    public static final FloatColumn HOST_Z_3D = new FloatColumn(TABLE, "host_z_3d", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

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

    /** Checkmk. */
    public static final FlagColumn IN_PASSIVE_CHECK_PERIOD =
            new FlagColumn(TABLE, "in_passive_check_period", On.CHECKMK);

    /** Nagios, Checkmk. */
    public static final FlagColumn IN_SERVICE_PERIOD = new FlagColumn(TABLE, "in_service_period", On.NAGIOS_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<ServiceState> INITIAL_STATE =
            new EnumColumn<>(TABLE, "initial_state", On.ALL, ServiceState.class);

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
    public static final EnumColumn<ServiceState> LAST_HARD_STATE =
            new EnumColumn<>(TABLE, "last_hard_state", On.ALL, ServiceState.class);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn LAST_HARD_STATE_CHANGE = new TimeColumn(TABLE, "last_hard_state_change", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn LAST_NOTIFICATION = new TimeColumn(TABLE, "last_notification", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<ServiceState> LAST_STATE =
            new EnumColumn<>(TABLE, "last_state", On.ALL, ServiceState.class);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn LAST_STATE_CHANGE = new TimeColumn(TABLE, "last_state_change", On.ALL);

    /** LMD. */
    public static final TimeColumn LAST_STATE_CHANGE_ORDER = new TimeColumn(TABLE, "last_state_change_order", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn LAST_TIME_CRITICAL = new TimeColumn(TABLE, "last_time_critical", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn LAST_TIME_OK = new TimeColumn(TABLE, "last_time_ok", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn LAST_TIME_UNKNOWN = new TimeColumn(TABLE, "last_time_unknown", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final TimeColumn LAST_TIME_WARNING = new TimeColumn(TABLE, "last_time_warning", On.ALL);

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

    /** Bit mask. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn MODIFIED_ATTRIBUTES = new IntColumn(TABLE, "modified_attributes", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<String> MODIFIED_ATTRIBUTES_LIST =
            ListColumn.ofText(TABLE, "modified_attributes_list", On.ALL);

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

    /** Naemon, LMD. */
    public static final FlagColumn OBSESS = new FlagColumn(TABLE, "obsess", On.NAEMON_LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn OBSESS_OVER_SERVICE = new FlagColumn(TABLE, "obsess_over_service", On.ALL);

    /** Icinga 2. */
    public static final StringColumn ORIGINAL_ATTRIBUTES = new StringColumn(TABLE, "original_attributes", On.ICINGA2);

    /** LMD. */
    public static final StringColumn PARENT_DEPENDENCIES = new StringColumn(TABLE, "parent_dependencies", On.LMD);

    /** Naemon, LMD. */
    public static final ListColumn<HostService> PARENTS =
            new ListColumn<>(TABLE, "parents", On.NAEMON_LMD, HostService::read);

    /** Checkmk. */
    public static final StringColumn PASSIVE_CHECK_PERIOD = new StringColumn(TABLE, "passive_check_period", On.CHECKMK);

    /** LMD. */
    public static final StringColumn PEER_KEY = new StringColumn(TABLE, "peer_key", On.LMD);

    /** LMD. */
    public static final StringColumn PEER_NAME = new StringColumn(TABLE, "peer_name", On.LMD);

    /** Number of flexible downtimes that have not begun. Checkmk. */
    public static final IntColumn PENDING_FLEX_DOWNTIME = new IntColumn(TABLE, "pending_flex_downtime", On.CHECKMK);

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

    /** Checkmk. */
    public static final ListColumn<String> PREDICTION_FILES = ListColumn.ofText(TABLE, "prediction_files", On.CHECKMK);

    /** Number of a {@link ServiceState}; -1 where there was none. Checkmk. */
    public static final IntColumn PREVIOUS_HARD_STATE = new IntColumn(TABLE, "previous_hard_state", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FlagColumn PROCESS_PERFORMANCE_DATA = new FlagColumn(TABLE, "process_performance_data", On.ALL);

    /** LMD. */
    public static final StringColumn REALM = new StringColumn(TABLE, "realm", On.LMD);

    /** In units of {@link Status#INTERVAL_LENGTH}, by default minutes. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn RETRY_INTERVAL = new FloatColumn(TABLE, "retry_interval", On.ALL);

    /** Checkmk. */
    public static final BlobColumn ROBOTMK_LAST_ERROR_LOG = new BlobColumn(TABLE, "robotmk_last_error_log", On.CHECKMK);

    /** Compressed with gzip. Checkmk. */
    public static final BlobColumn ROBOTMK_LAST_ERROR_LOG_GZ =
            new BlobColumn(TABLE, "robotmk_last_error_log_gz", On.CHECKMK);

    /** Checkmk. */
    public static final BlobColumn ROBOTMK_LAST_LOG = new BlobColumn(TABLE, "robotmk_last_log", On.CHECKMK);

    /** Compressed with gzip. Checkmk. */
    public static final BlobColumn ROBOTMK_LAST_LOG_GZ = new BlobColumn(TABLE, "robotmk_last_log_gz", On.CHECKMK);

    /** Number of downtimes in effect. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn SCHEDULED_DOWNTIME_DEPTH = new IntColumn(TABLE, "scheduled_downtime_depth", On.ALL);

    /** Icinga 2. */
    public static final StringColumn SERVICE_DESCRIPTION = new StringColumn(TABLE, "service_description", On.ICINGA2);

    /** Nagios, Checkmk. */
    public static final StringColumn SERVICE_PERIOD = new StringColumn(TABLE, "service_period", On.NAGIOS_CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn SERVICEGROUP_ACTION_URL =
            new StringColumn(TABLE, "servicegroup_action_url", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn SERVICEGROUP_ALIAS = new StringColumn(TABLE, "servicegroup_alias", On.ALL);

    /** Naemon. */
    public static final IntColumn SERVICEGROUP_ID = new IntColumn(TABLE, "servicegroup_id", On.NAEMON);

    /** LMD. */
    public static final TimeColumn SERVICEGROUP_LMD_LAST_CACHE_UPDATE =
            new TimeColumn(TABLE, "servicegroup_lmd_last_cache_update", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final ListColumn<HostService> SERVICEGROUP_MEMBERS =
            new ListColumn<>(TABLE, "servicegroup_members", On.ALL, HostService::read);

    /**
     * Its numbers mean something else on Icinga 2, see {@link ServiceMemberWithState}. Naemon, Nagios, Icinga 2,
     * Checkmk, LMD.
     */
    public static final ListColumn<ServiceMemberWithState> SERVICEGROUP_MEMBERS_WITH_STATE =
            new ListColumn<>(TABLE, "servicegroup_members_with_state", On.ALL, ServiceMemberWithState::read);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn SERVICEGROUP_NAME = new StringColumn(TABLE, "servicegroup_name", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn SERVICEGROUP_NOTES = new StringColumn(TABLE, "servicegroup_notes", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final StringColumn SERVICEGROUP_NOTES_URL = new StringColumn(TABLE, "servicegroup_notes_url", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn SERVICEGROUP_NUM_SERVICES = new IntColumn(TABLE, "servicegroup_num_services", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn SERVICEGROUP_NUM_SERVICES_CRIT =
            new IntColumn(TABLE, "servicegroup_num_services_crit", On.ALL);

    /** Checkmk. */
    public static final IntColumn SERVICEGROUP_NUM_SERVICES_HANDLED_PROBLEMS =
            new IntColumn(TABLE, "servicegroup_num_services_handled_problems", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn SERVICEGROUP_NUM_SERVICES_HARD_CRIT =
            new IntColumn(TABLE, "servicegroup_num_services_hard_crit", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn SERVICEGROUP_NUM_SERVICES_HARD_OK =
            new IntColumn(TABLE, "servicegroup_num_services_hard_ok", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn SERVICEGROUP_NUM_SERVICES_HARD_UNKNOWN =
            new IntColumn(TABLE, "servicegroup_num_services_hard_unknown", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn SERVICEGROUP_NUM_SERVICES_HARD_WARN =
            new IntColumn(TABLE, "servicegroup_num_services_hard_warn", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn SERVICEGROUP_NUM_SERVICES_OK =
            new IntColumn(TABLE, "servicegroup_num_services_ok", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn SERVICEGROUP_NUM_SERVICES_PENDING =
            new IntColumn(TABLE, "servicegroup_num_services_pending", On.ALL);

    /** Checkmk. */
    public static final IntColumn SERVICEGROUP_NUM_SERVICES_UNHANDLED_PROBLEMS =
            new IntColumn(TABLE, "servicegroup_num_services_unhandled_problems", On.CHECKMK);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn SERVICEGROUP_NUM_SERVICES_UNKNOWN =
            new IntColumn(TABLE, "servicegroup_num_services_unknown", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final IntColumn SERVICEGROUP_NUM_SERVICES_WARN =
            new IntColumn(TABLE, "servicegroup_num_services_warn", On.ALL);

    /** LMD. */
    public static final StringColumn SERVICEGROUP_PEER_KEY = new StringColumn(TABLE, "servicegroup_peer_key", On.LMD);

    /** LMD. */
    public static final StringColumn SERVICEGROUP_PEER_NAME = new StringColumn(TABLE, "servicegroup_peer_name", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<ServiceState> SERVICEGROUP_WORST_SERVICE_STATE =
            new EnumColumn<>(TABLE, "servicegroup_worst_service_state", On.ALL, ServiceState.class);

    /** Naemon, LMD. */
    public static final FlagColumn SHOULD_BE_SCHEDULED = new FlagColumn(TABLE, "should_be_scheduled", On.NAEMON_LMD);

    /** LMD. */
    public static final ListColumn<String> SOURCE_PROBLEMS = ListColumn.ofText(TABLE, "source_problems", On.LMD);

    /** Age of the last check in check intervals. Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final FloatColumn STALENESS = new FloatColumn(TABLE, "staleness", On.ALL);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<ServiceState> STATE = new EnumColumn<>(TABLE, "state", On.ALL, ServiceState.class);

    /** LMD. */
    public static final IntColumn STATE_ORDER = new IntColumn(TABLE, "state_order", On.LMD);

    /** Naemon, Nagios, Icinga 2, Checkmk, LMD. */
    public static final EnumColumn<StateType> STATE_TYPE =
            new EnumColumn<>(TABLE, "state_type", On.ALL, StateType.class);

    /** Checkmk. */
    public static final ListColumn<String> TAG_NAMES = ListColumn.ofText(TABLE, "tag_names", On.CHECKMK);

    /** Checkmk. */
    public static final ListColumn<String> TAG_VALUES = ListColumn.ofText(TABLE, "tag_values", On.CHECKMK);

    /** Checkmk. */
    public static final DictColumn TAGS = new DictColumn(TABLE, "tags", On.CHECKMK);

    private ServicesByGroup() {}
}
