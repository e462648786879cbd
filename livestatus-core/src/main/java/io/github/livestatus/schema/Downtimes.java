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

/**
 * Scheduled downtimes of hosts and services: one row each, from when they are scheduled to their end. "On all servers"
 * does not include Shinken.
 */
public final class Downtimes {
    /** The table {@code downtimes}. */
    public static final Table TABLE = Table.named("downtimes", "id");

    /** Name of the person or program that scheduled the downtime. On all servers. */
    public static final StringColumn AUTHOR = TABLE.text("author", On.ALL);

    /** Reason that the author gave for the downtime. On all servers. */
    public static final StringColumn COMMENT = TABLE.text("comment", On.ALL);

    /** Length of a flexible downtime after its start, in seconds. On all servers. */
    public static final IntColumn DURATION = TABLE.number("duration", On.ALL);

    /** End of a fixed downtime. For a flexible one the latest time at which it may begin. On all servers. */
    public static final TimeColumn END_TIME = TABLE.time("end_time", On.ALL);

    /** Time at which the downtime was scheduled. On all servers. */
    public static final TimeColumn ENTRY_TIME = TABLE.time("entry_time", On.ALL);

    /**
     * True for a downtime from start to end. False for a flexible one, which begins with the first problem between
     * start and end. On all servers.
     */
    public static final FlagColumn FIXED = TABLE.flag("fixed", On.ALL);

    /** True if the server accepts passive check results for the host of the downtime. On all servers. */
    public static final FlagColumn HOST_ACCEPT_PASSIVE_CHECKS = TABLE.flag("host_accept_passive_checks", On.ALL);

    /** True if the current problem of the host of the downtime is acknowledged. On all servers. */
    public static final FlagColumn HOST_ACKNOWLEDGED = TABLE.flag("host_acknowledged", On.ALL);

    /**
     * Kind of acknowledgement that the host of the downtime has: 0 none, 1 normal (until the state changes), 2 sticky
     * (until recovery). On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final EnumColumn<AcknowledgementType> HOST_ACKNOWLEDGEMENT_TYPE =
            TABLE.state("host_acknowledgement_type", AcknowledgementType.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * URL that the configuration of the host of the downtime offers for actions, with macros not replaced. Empty if
     * there is none. On all servers.
     */
    public static final StringColumn HOST_ACTION_URL = TABLE.text("host_action_url", On.ALL);

    /**
     * URL that the configuration of the host of the downtime offers for actions, with macros replaced. Empty, on Icinga
     * 2 null, if there is none. On all servers.
     */
    public static final StringColumn HOST_ACTION_URL_EXPANDED = TABLE.text("host_action_url_expanded", On.ALL);

    /** True if the server runs active checks of the host of the downtime. On all servers. */
    public static final FlagColumn HOST_ACTIVE_CHECKS_ENABLED = TABLE.flag("host_active_checks_enabled", On.ALL);

    /** Address of the host of the downtime: an IP address or a DNS name, as configured. On all servers. */
    public static final StringColumn HOST_ADDRESS = TABLE.text("host_address", On.ALL);

    /** IPv6 address of the host of the downtime. Empty if there is none. On Icinga 2 and LMD. */
    public static final StringColumn HOST_ADDRESS6 = TABLE.text("host_address6", On.ICINGA2_LMD);

    /** Address of the host of the downtime in lower case. LMD has it since 1.8.3. On LMD only. */
    public static final StringColumn HOST_ADDRESS_LC = TABLE.text("host_address_lc", On.LMD);

    /** Long name of the host of the downtime. Often equal to its name. On all servers. */
    public static final StringColumn HOST_ALIAS = TABLE.text("host_alias", On.ALL);

    /** Long name of the host of the downtime in lower case. LMD has it since 1.8.3. On LMD only. */
    public static final StringColumn HOST_ALIAS_LC = TABLE.text("host_alias_lc", On.LMD);

    /**
     * Importance of the host of the downtime for the business, by Shinken: from 0 (none) to 5 (top). LMD sends -1 if
     * the server behind it is not Shinken. On LMD only.
     */
    public static final IntColumn HOST_BUSINESS_IMPACT = TABLE.number("host_business_impact", On.LMD);

    /** Name of the check command of the host of the downtime, with arguments after {@code !}. On all servers. */
    public static final StringColumn HOST_CHECK_COMMAND = TABLE.text("host_check_command", On.ALL);

    /**
     * Check command of the host of the downtime with macros replaced in its arguments. On Nagios, Icinga 2 and Checkmk.
     */
    public static final StringColumn HOST_CHECK_COMMAND_EXPANDED =
            TABLE.text("host_check_command_expanded", On.NAGIOS_ICINGA2_CHECKMK);

    /**
     * True if flapping of the host of the downtime began after the notification of a problem. If the problem is over
     * when flapping ends, the server sends a recovery notification. Icinga 2 always sends 0. On Naemon, Nagios, Icinga
     * 2 and Checkmk.
     */
    public static final FlagColumn HOST_CHECK_FLAPPING_RECOVERY_NOTIFICATION =
            TABLE.flag("host_check_flapping_recovery_notification", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * True if the server checks that the last result of the host of the downtime is recent enough. Icinga 2 always
     * sends 1. On all servers.
     */
    public static final FlagColumn HOST_CHECK_FRESHNESS = TABLE.flag("host_check_freshness", On.ALL);

    /**
     * Time between two regular checks of the host of the downtime, in units of {@code interval_length} (by default
     * minutes). LMD truncates fractions: 0.5 becomes 0. On all servers.
     */
    public static final FloatColumn HOST_CHECK_INTERVAL = TABLE.decimal("host_check_interval", On.ALL);

    /**
     * Bit mask of options of the next check of the host of the downtime: 1 forced, 2 freshness check, 4 orphaned check.
     * Null on Icinga 2. On all servers.
     */
    public static final IntColumn HOST_CHECK_OPTIONS = TABLE.number("host_check_options", On.ALL);

    /**
     * Name of the time period in which the server runs active checks of the host of the downtime. Empty, on Icinga 2
     * null, if there is no restriction. On all servers.
     */
    public static final StringColumn HOST_CHECK_PERIOD = TABLE.text("host_check_period", On.ALL);

    /**
     * Name of the node or worker that ran the last check of the host of the downtime. Empty if the server does not send
     * it, on Icinga 2 null before the first check. LMD has it since 1.6.0. On Naemon, Icinga 2 and LMD.
     */
    public static final StringColumn HOST_CHECK_SOURCE = TABLE.text("host_check_source", On.NAEMON_ICINGA2_LMD);

    /**
     * Longest time that a check of the host of the downtime may take, in seconds. Naemon livestatus has it since 1.5.1.
     * On Naemon only.
     */
    public static final IntColumn HOST_CHECK_TIMEOUT = TABLE.number("host_check_timeout", On.NAEMON);

    /**
     * Kind of the last check of the host of the downtime: 0 active, 1 passive. Icinga 2 sends 1 if active checks are
     * off. On all servers.
     */
    public static final EnumColumn<CheckType> HOST_CHECK_TYPE = TABLE.state("host_check_type", CheckType.class, On.ALL);

    /**
     * True if the server runs active checks of the host of the downtime; the same as {@code
     * host_active_checks_enabled}. On all servers.
     */
    public static final FlagColumn HOST_CHECKS_ENABLED = TABLE.flag("host_checks_enabled", On.ALL);

    /** Names of the hosts of which the host of the downtime is a direct parent. On all servers. */
    public static final ListColumn<String> HOST_CHILDS = TABLE.list("host_childs", On.ALL);

    /** Ids of the comments on the host of the downtime. On all servers. */
    public static final ListColumn<Long> HOST_COMMENTS = TABLE.list("host_comments", Long.class, On.ALL);

    /**
     * Comments on the host of the downtime with id, author, text, entry type and entry time. On Nagios, Icinga 2 and
     * Checkmk.
     */
    public static final ListColumn<CommentWithInfo> HOST_COMMENTS_WITH_EXTRA_INFO =
            TABLE.list("host_comments_with_extra_info", CommentWithInfo.class, On.NAGIOS_ICINGA2_CHECKMK);

    /**
     * Comments on the host of the downtime with id, author and text. Naemon adds entry time, entry type and expiry. LMD
     * has it since 1.5.0. On all servers.
     */
    public static final ListColumn<CommentWithInfo> HOST_COMMENTS_WITH_INFO =
            TABLE.list("host_comments_with_info", CommentWithInfo.class, On.ALL);

    /** Names of the contact groups of the host of the downtime. On all servers. */
    public static final ListColumn<String> HOST_CONTACT_GROUPS = TABLE.list("host_contact_groups", On.ALL);

    /**
     * Names of the contacts of the host of the downtime, including the contacts of its contact groups. On all servers.
     */
    public static final ListColumn<String> HOST_CONTACTS = TABLE.list("host_contacts", On.ALL);

    /**
     * Importance of the host of the downtime for the business, the older name of {@code host_business_impact}. LMD
     * sends -1 if the server behind it is not Shinken. On LMD only.
     */
    public static final IntColumn HOST_CRITICITY = TABLE.number("host_criticity", On.LMD);

    /**
     * Number of the current check attempt of the host of the downtime, from 1 to {@code host_max_check_attempts}. On
     * all servers.
     */
    public static final IntColumn HOST_CURRENT_ATTEMPT = TABLE.number("host_current_attempt", On.ALL);

    /**
     * Number of problem notifications about the host of the downtime since its problem began; 0 if there was none. On
     * all servers.
     */
    public static final IntColumn HOST_CURRENT_NOTIFICATION_NUMBER =
            TABLE.number("host_current_notification_number", On.ALL);

    /**
     * Names of the custom variables of the host of the downtime, in the order of {@code host_custom_variable_values}.
     * On all servers.
     */
    public static final ListColumn<String> HOST_CUSTOM_VARIABLE_NAMES =
            TABLE.list("host_custom_variable_names", On.ALL);

    /**
     * Values of the custom variables of the host of the downtime, in the order of {@code host_custom_variable_names}.
     * For Nagios the client rejects it unless {@code allowUnsafe(true)} is set. Icinga 2 also sends numbers, flags and
     * null; the list has their texts, and an empty text for null. On all servers.
     */
    public static final ListColumn<String> HOST_CUSTOM_VARIABLE_VALUES =
            TABLE.list("host_custom_variable_values", On.ALL);

    /**
     * Custom variables of the host of the downtime: values by name. For Nagios the client rejects it unless {@code
     * allowUnsafe(true)} is set. On all servers.
     */
    public static final DictColumn HOST_CUSTOM_VARIABLES = TABLE.dict("host_custom_variables", On.ALL);

    /**
     * True if a custom variable of the host of the downtime is a list or a dictionary, which Icinga 2 then sends as
     * JSON text. Icinga 2 has it since 2.2.0. On Icinga 2 only.
     */
    public static final FlagColumn HOST_CV_IS_JSON = TABLE.flag("host_cv_is_json", On.ICINGA2);

    /**
     * Names of the hosts whose problems stop checks of the host of the downtime. Naemon livestatus has it since 1.0.10.
     * LMD has it since 1.5.0. On Naemon and LMD.
     */
    public static final ListColumn<String> HOST_DEPENDS_EXEC = TABLE.list("host_depends_exec", On.NAEMON_LMD);

    /**
     * Dependencies that stop checks of the host of the downtime: the other object, failure options, period and
     * inheritance. Naemon livestatus has it since 1.0.10. On Naemon only.
     */
    public static final ListColumn<DependencyWithInfo> HOST_DEPENDS_EXEC_WITH_INFO =
            TABLE.list("host_depends_exec_with_info", DependencyWithInfo.class, On.NAEMON);

    /**
     * Names of the hosts whose problems stop notifications about the host of the downtime. Naemon livestatus has it
     * since 1.0.10. LMD has it since 1.5.0. On Naemon and LMD.
     */
    public static final ListColumn<String> HOST_DEPENDS_NOTIFY = TABLE.list("host_depends_notify", On.NAEMON_LMD);

    /**
     * Dependencies that stop notifications about the host of the downtime: the other object, failure options, period
     * and inheritance. Naemon livestatus has it since 1.0.10. On Naemon only.
     */
    public static final ListColumn<DependencyWithInfo> HOST_DEPENDS_NOTIFY_WITH_INFO =
            TABLE.list("host_depends_notify_with_info", DependencyWithInfo.class, On.NAEMON);

    /**
     * Name of the host of the downtime for display. The same as its real name if none is configured. On all servers.
     */
    public static final StringColumn HOST_DISPLAY_NAME = TABLE.text("host_display_name", On.ALL);

    /** Name of the host of the downtime for display, in lower case. LMD has it since 1.8.3. On LMD only. */
    public static final StringColumn HOST_DISPLAY_NAME_LC = TABLE.text("host_display_name_lc", On.LMD);

    /** Ids of the downtimes of the host of the downtime, including those that have not begun. On all servers. */
    public static final ListColumn<Long> HOST_DOWNTIMES = TABLE.list("host_downtimes", Long.class, On.ALL);

    /**
     * Downtimes of the host of the downtime with id, author, comment, origin, entry, start and end time, kind and
     * duration. On Checkmk only.
     */
    public static final ListColumn<DowntimeWithInfo> HOST_DOWNTIMES_WITH_EXTRA_INFO =
            TABLE.list("host_downtimes_with_extra_info", DowntimeWithInfo.class, On.CHECKMK);

    /**
     * Downtimes of the host of the downtime with id, author and comment. Naemon adds entry, start and end time, kind,
     * duration in seconds and trigger. LMD has it since 1.6.1. On all servers.
     */
    public static final ListColumn<DowntimeWithInfo> HOST_DOWNTIMES_WITH_INFO =
            TABLE.list("host_downtimes_with_info", DowntimeWithInfo.class, On.ALL);

    /**
     * Name of the command that the server runs when the state of the host of the downtime changes. Empty, on Icinga 2
     * null, if there is none. On all servers.
     */
    public static final StringColumn HOST_EVENT_HANDLER = TABLE.text("host_event_handler", On.ALL);

    /** True if the event handler of the host of the downtime is enabled. On all servers. */
    public static final FlagColumn HOST_EVENT_HANDLER_ENABLED = TABLE.flag("host_event_handler_enabled", On.ALL);

    /**
     * Time that the last check of the host of the downtime took, in seconds. Null on Icinga 2 before the first check.
     * On all servers.
     */
    public static final FloatColumn HOST_EXECUTION_TIME = TABLE.decimal("host_execution_time", On.ALL);

    /**
     * Value of the custom variable FILENAME of the host of the downtime. Checkmk sets it to the folder of the
     * configuration of the host. Empty if there is none. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final StringColumn HOST_FILENAME = TABLE.text("host_filename", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Time from the beginning of a problem of the host of the downtime to its first notification, in units of {@code
     * interval_length} (by default minutes). 0 for none. Null on Icinga 2. On all servers.
     */
    public static final FloatColumn HOST_FIRST_NOTIFICATION_DELAY =
            TABLE.decimal("host_first_notification_delay", On.ALL);

    /** True if flap detection is enabled for the host of the downtime. On all servers. */
    public static final FlagColumn HOST_FLAP_DETECTION_ENABLED = TABLE.flag("host_flap_detection_enabled", On.ALL);

    /** Level of flapping of the host of the downtime: how often its state changed lately. On Checkmk only. */
    public static final FloatColumn HOST_FLAPPINESS = TABLE.decimal("host_flappiness", On.CHECKMK);

    /**
     * True if Shinken computes the state of the host of the downtime by a business rule. LMD sends -1 (null) if the
     * server behind it is not Shinken. On LMD only.
     */
    public static final FlagColumn HOST_GOT_BUSINESS_RULE = TABLE.flag("host_got_business_rule", On.LMD);

    /** Names of the host groups that the host of the downtime is in. On all servers. */
    public static final ListColumn<String> HOST_GROUPS = TABLE.list("host_groups", On.ALL);

    /**
     * State of the host of the downtime: 0 UP, 1 DOWN, 2 UNREACHABLE. While a problem is soft, the last hard state. On
     * all servers.
     */
    public static final EnumColumn<HostState> HOST_HARD_STATE = TABLE.state("host_hard_state", HostState.class, On.ALL);

    /** True if the host of the downtime was checked at least once; false for a pending one. On all servers. */
    public static final FlagColumn HOST_HAS_BEEN_CHECKED = TABLE.flag("host_has_been_checked", On.ALL);

    /**
     * True if {@code host_long_plugin_output} of the host of the downtime is not empty. LMD has it since 1.0.1. On LMD
     * only.
     */
    public static final FlagColumn HOST_HAS_LONG_PLUGIN_OUTPUT = TABLE.flag("host_has_long_plugin_output", On.LMD);

    /**
     * Percentage of state changes above which flapping of the host of the downtime begins. Naemon and Nagios send 0 for
     * the default of the server. On all servers.
     */
    public static final FloatColumn HOST_HIGH_FLAP_THRESHOLD = TABLE.decimal("host_high_flap_threshold", On.ALL);

    /** Name of the host of the downtime, the same as {@code host_name}. On Icinga 2 only. */
    public static final StringColumn HOST_HOST_NAME = TABLE.text("host_host_name", On.ICINGA2);

    /**
     * Value of the host of the downtime to its owner, a number of the configuration. LMD has it since 1.6.1. On Naemon
     * and LMD.
     */
    public static final IntColumn HOST_HOURLY_VALUE = TABLE.number("host_hourly_value", On.NAEMON_LMD);

    /**
     * Name of the icon of the host of the downtime, with macros not replaced. Empty if there is none. On all servers.
     */
    public static final StringColumn HOST_ICON_IMAGE = TABLE.text("host_icon_image", On.ALL);

    /** Text to show in place of the icon of the host of the downtime. Empty if there is none. On all servers. */
    public static final StringColumn HOST_ICON_IMAGE_ALT = TABLE.text("host_icon_image_alt", On.ALL);

    /**
     * Name of the icon of the host of the downtime, with macros replaced. Empty, on Icinga 2 null, if there is none. On
     * all servers.
     */
    public static final StringColumn HOST_ICON_IMAGE_EXPANDED = TABLE.text("host_icon_image_expanded", On.ALL);

    /**
     * Number that Naemon gives the host of the downtime internally. It may change when the configuration is loaded
     * again. On Naemon only.
     */
    public static final IntColumn HOST_ID = TABLE.number("host_id", On.NAEMON);

    /**
     * Objects that a problem of the host of the downtime affects, by Shinken. Empty if the server behind LMD is not
     * Shinken. On LMD only.
     */
    public static final ListColumn<String> HOST_IMPACTS = TABLE.list("host_impacts", On.LMD);

    /** True if the host of the downtime is within its check period now. On all servers. */
    public static final FlagColumn HOST_IN_CHECK_PERIOD = TABLE.flag("host_in_check_period", On.ALL);

    /**
     * True if the host of the downtime is within its notification period now. Icinga 2 sends 0 if no notification is
     * configured for it. On all servers.
     */
    public static final FlagColumn HOST_IN_NOTIFICATION_PERIOD = TABLE.flag("host_in_notification_period", On.ALL);

    /** True if the host of the downtime is within its service period now. On Nagios and Checkmk. */
    public static final FlagColumn HOST_IN_SERVICE_PERIOD = TABLE.flag("host_in_service_period", On.NAGIOS_CHECKMK);

    /**
     * State that the host of the downtime has before its first check, from the configuration. Null on Icinga 2. On all
     * servers.
     */
    public static final EnumColumn<HostState> HOST_INITIAL_STATE =
            TABLE.state("host_initial_state", HostState.class, On.ALL);

    /** True while a check of the host of the downtime runs. Icinga 2 always sends 0. On all servers. */
    public static final FlagColumn HOST_IS_EXECUTING = TABLE.flag("host_is_executing", On.ALL);

    /** True while the host of the downtime is flapping. On all servers. */
    public static final FlagColumn HOST_IS_FLAPPING = TABLE.flag("host_is_flapping", On.ALL);

    /**
     * True if a problem elsewhere affects the host of the downtime, by Shinken. LMD sends -1 (null) if the server
     * behind it is not Shinken. On LMD only.
     */
    public static final FlagColumn HOST_IS_IMPACT = TABLE.flag("host_is_impact", On.LMD);

    /**
     * True if the host of the downtime is the cause of a problem, by Shinken. LMD sends -1 (null) if the server behind
     * it is not Shinken. On LMD only.
     */
    public static final FlagColumn HOST_IS_PROBLEM = TABLE.flag("host_is_problem", On.LMD);

    /** True if no dependency of the host of the downtime fails. On Icinga 2 only. */
    public static final FlagColumn HOST_IS_REACHABLE = TABLE.flag("host_is_reachable", On.ICINGA2);

    /**
     * Names of the labels of the host of the downtime, in the order of {@code host_label_values}. Checkmk has it since
     * 1.6.0. On Checkmk only.
     */
    public static final ListColumn<String> HOST_LABEL_NAMES = TABLE.list("host_label_names", On.CHECKMK);

    /**
     * Names of the labels of the host of the downtime, in the order of {@code host_label_source_values}. Checkmk has it
     * since 1.6.0. On Checkmk only.
     */
    public static final ListColumn<String> HOST_LABEL_SOURCE_NAMES = TABLE.list("host_label_source_names", On.CHECKMK);

    /**
     * Origins of the labels of the host of the downtime, in the order of {@code host_label_source_names}. Checkmk has
     * it since 1.6.0. On Checkmk only.
     */
    public static final ListColumn<String> HOST_LABEL_SOURCE_VALUES =
            TABLE.list("host_label_source_values", On.CHECKMK);

    /**
     * Origins of the labels of the host of the downtime: a map from the name of the label to its origin. Checkmk has it
     * since 1.6.0. On Checkmk only.
     */
    public static final DictColumn HOST_LABEL_SOURCES = TABLE.dict("host_label_sources", On.CHECKMK);

    /**
     * Values of the labels of the host of the downtime, in the order of {@code host_label_names}. Checkmk has it since
     * 1.6.0. On Checkmk only.
     */
    public static final ListColumn<String> HOST_LABEL_VALUES = TABLE.list("host_label_values", On.CHECKMK);

    /** Labels of the host of the downtime: values by name. Checkmk has it since 1.6.0. On Checkmk only. */
    public static final DictColumn HOST_LABELS = TABLE.dict("host_labels", On.CHECKMK);

    /**
     * Time of the last check of the host of the downtime. Null (0, on Icinga 2 -1) before the first check. On all
     * servers.
     */
    public static final TimeColumn HOST_LAST_CHECK = TABLE.time("host_last_check", On.ALL);

    /**
     * Last hard state of the host of the downtime: 0 UP, 1 DOWN, 2 UNREACHABLE. While the state is hard, the same as
     * {@code host_state}. On all servers.
     */
    public static final EnumColumn<HostState> HOST_LAST_HARD_STATE =
            TABLE.state("host_last_hard_state", HostState.class, On.ALL);

    /**
     * Time of the last change of the hard state of the host of the downtime. Null (0) if there was none. On all
     * servers.
     */
    public static final TimeColumn HOST_LAST_HARD_STATE_CHANGE = TABLE.time("host_last_hard_state_change", On.ALL);

    /** Time of the last notification about the host of the downtime. Null (0) if there was none. On all servers. */
    public static final TimeColumn HOST_LAST_NOTIFICATION = TABLE.time("host_last_notification", On.ALL);

    /**
     * State of the host of the downtime at the check before the last one: 0 UP, 1 DOWN, 2 UNREACHABLE. On all servers.
     */
    public static final EnumColumn<HostState> HOST_LAST_STATE = TABLE.state("host_last_state", HostState.class, On.ALL);

    /**
     * Time of the last change of the state of the host of the downtime, soft or hard. Null (0) if there was none. On
     * all servers.
     */
    public static final TimeColumn HOST_LAST_STATE_CHANGE = TABLE.time("host_last_state_change", On.ALL);

    /**
     * Time of the last change of the state of the host of the downtime, for sorting. The start of the server if there
     * was none. On LMD only.
     */
    public static final TimeColumn HOST_LAST_STATE_CHANGE_ORDER = TABLE.time("host_last_state_change_order", On.LMD);

    /** Time of the last check that found the host of the downtime DOWN. Null (0) if there was none. On all servers. */
    public static final TimeColumn HOST_LAST_TIME_DOWN = TABLE.time("host_last_time_down", On.ALL);

    /**
     * Time of the last check that found the host of the downtime UNREACHABLE. Null (0) if there was none. On all
     * servers.
     */
    public static final TimeColumn HOST_LAST_TIME_UNREACHABLE = TABLE.time("host_last_time_unreachable", On.ALL);

    /** Time of the last check that found the host of the downtime UP. Null (0) if there was none. On all servers. */
    public static final TimeColumn HOST_LAST_TIME_UP = TABLE.time("host_last_time_up", On.ALL);

    /**
     * Time at which the server last changed its data of the host of the downtime, with microseconds on Naemon
     * livestatus 1.5.0 and later. LMD sends 0 if the server behind it has no such column. Naemon livestatus has it
     * since 1.1.0. On Naemon and LMD.
     */
    public static final TimeColumn HOST_LAST_UPDATE = TABLE.time("host_last_update", On.NAEMON_LMD);

    /**
     * Delay of the last check of the host of the downtime behind its schedule, in seconds. Null on Icinga 2 before the
     * first check. On all servers.
     */
    public static final FloatColumn HOST_LATENCY = TABLE.decimal("host_latency", On.ALL);

    /** Time at which LMD last updated its copy of the host of the downtime. On LMD only. */
    public static final TimeColumn HOST_LMD_LAST_CACHE_UPDATE = TABLE.time("host_lmd_last_cache_update", On.LMD);

    /**
     * Output of the last check of the host of the downtime after its first line. The text has {@code \n} for each line
     * break. Empty if there is none. On all servers.
     */
    public static final StringColumn HOST_LONG_PLUGIN_OUTPUT = TABLE.text("host_long_plugin_output", On.ALL);

    /**
     * Percentage of state changes below which flapping of the host of the downtime ends. Naemon and Nagios send 0 for
     * the default of the server. On all servers.
     */
    public static final FloatColumn HOST_LOW_FLAP_THRESHOLD = TABLE.decimal("host_low_flap_threshold", On.ALL);

    /** Number of failing check attempts after which a problem of the host of the downtime is hard. On all servers. */
    public static final IntColumn HOST_MAX_CHECK_ATTEMPTS = TABLE.number("host_max_check_attempts", On.ALL);

    /** Names of the metrics for which graphs of the host of the downtime are stored. On Nagios and Checkmk. */
    public static final ListColumn<String> HOST_METRICS = TABLE.list("host_metrics", On.NAGIOS_CHECKMK);

    /**
     * Hardware and software inventory of the host of the downtime, the bytes of its file. Null if there is none. On
     * Nagios and Checkmk.
     */
    public static final BlobColumn HOST_MK_INVENTORY = TABLE.blob("host_mk_inventory", On.NAGIOS_CHECKMK);

    /**
     * Hardware and software inventory of the host of the downtime, compressed with gzip. Null if there is none. On
     * Nagios and Checkmk.
     */
    public static final BlobColumn HOST_MK_INVENTORY_GZ = TABLE.blob("host_mk_inventory_gz", On.NAGIOS_CHECKMK);

    /**
     * Time of the last hardware and software inventory of the host of the downtime. Null (0) if there was none. On
     * Nagios and Checkmk.
     */
    public static final TimeColumn HOST_MK_INVENTORY_LAST = TABLE.time("host_mk_inventory_last", On.NAGIOS_CHECKMK);

    /**
     * Names of the files of log messages with problems that Checkmk's logwatch keeps for the host of the downtime. On
     * Nagios and Checkmk.
     */
    public static final ListColumn<String> HOST_MK_LOGWATCH_FILES =
            TABLE.list("host_mk_logwatch_files", On.NAGIOS_CHECKMK);

    /**
     * Bit mask that says which settings of the host of the downtime were changed by commands. 0 for none. Icinga 2
     * always sends 0. On all servers.
     */
    public static final IntColumn HOST_MODIFIED_ATTRIBUTES = TABLE.number("host_modified_attributes", On.ALL);

    /**
     * Names of the settings of the host of the downtime that were changed by commands. Icinga 2 sends 0; {@code
     * Row.get} returns an empty list. On all servers.
     */
    public static final ListColumn<String> HOST_MODIFIED_ATTRIBUTES_LIST =
            TABLE.list("host_modified_attributes_list", On.ALL);

    /** Name of the host of the downtime, unique within the server. On all servers. */
    public static final StringColumn HOST_NAME = TABLE.text("host_name", On.ALL);

    /** Name of the host of the downtime in lower case. LMD has it since 1.8.3. On LMD only. */
    public static final StringColumn HOST_NAME_LC = TABLE.text("host_name_lc", On.LMD);

    /**
     * Time at which the next active check of the host of the downtime is due. Null (0) if none is planned. On all
     * servers.
     */
    public static final TimeColumn HOST_NEXT_CHECK = TABLE.time("host_next_check", On.ALL);

    /**
     * Earliest time of the next notification about the host of the downtime. Null (0) if none is planned. Icinga 2 also
     * sends a time for a host without a problem. On all servers.
     */
    public static final TimeColumn HOST_NEXT_NOTIFICATION = TABLE.time("host_next_notification", On.ALL);

    /**
     * True if the server sends no further notification about the current problem of the host of the downtime. On
     * Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FlagColumn HOST_NO_MORE_NOTIFICATIONS =
            TABLE.flag("host_no_more_notifications", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Notes in the configuration of the host of the downtime, with macros not replaced. Empty if there are none. On all
     * servers.
     */
    public static final StringColumn HOST_NOTES = TABLE.text("host_notes", On.ALL);

    /**
     * Notes in the configuration of the host of the downtime, with macros replaced. Empty, on Icinga 2 null for a
     * service, if there are none. On all servers.
     */
    public static final StringColumn HOST_NOTES_EXPANDED = TABLE.text("host_notes_expanded", On.ALL);

    /** URL of notes on the host of the downtime, with macros not replaced. Empty if there is none. On all servers. */
    public static final StringColumn HOST_NOTES_URL = TABLE.text("host_notes_url", On.ALL);

    /**
     * URL of notes on the host of the downtime, with macros replaced. Empty, on Icinga 2 null, if there is none. On all
     * servers.
     */
    public static final StringColumn HOST_NOTES_URL_EXPANDED = TABLE.text("host_notes_url_expanded", On.ALL);

    /**
     * Time between two notifications about a problem of the host of the downtime, in units of {@code interval_length}
     * (by default minutes). 0 for one notification only. LMD truncates fractions: 0.5 becomes 0. On all servers.
     */
    public static final FloatColumn HOST_NOTIFICATION_INTERVAL = TABLE.decimal("host_notification_interval", On.ALL);

    /**
     * Name of the time period in which notifications about the host of the downtime are sent. Empty if there is no
     * restriction. On all servers.
     */
    public static final StringColumn HOST_NOTIFICATION_PERIOD = TABLE.text("host_notification_period", On.ALL);

    /**
     * Reason for which a notification about the host of the downtime is postponed. Empty if none is. On Checkmk only.
     */
    public static final StringColumn HOST_NOTIFICATION_POSTPONEMENT_REASON =
            TABLE.text("host_notification_postponement_reason", On.CHECKMK);

    /** True if notifications about the host of the downtime are enabled. On all servers. */
    public static final FlagColumn HOST_NOTIFICATIONS_ENABLED = TABLE.flag("host_notifications_enabled", On.ALL);

    /**
     * Bit mask of the states of the host of the downtime that a notification was sent about: bit N for state N. 0 for
     * none. Naemon livestatus has it since 1.0.4. On Naemon only.
     */
    public static final IntColumn HOST_NOTIFIED_ON = TABLE.number("host_notified_on", On.NAEMON);

    /** Number of services of the host of the downtime. On all servers. */
    public static final IntColumn HOST_NUM_SERVICES = TABLE.number("host_num_services", On.ALL);

    /** Number of services of the host of the downtime that are CRITICAL, including soft states. On all servers. */
    public static final IntColumn HOST_NUM_SERVICES_CRIT = TABLE.number("host_num_services_crit", On.ALL);

    /**
     * Number of services of the host of the downtime with a problem that is acknowledged or in a downtime. On Checkmk
     * only.
     */
    public static final IntColumn HOST_NUM_SERVICES_HANDLED_PROBLEMS =
            TABLE.number("host_num_services_handled_problems", On.CHECKMK);

    /** Number of services of the host of the downtime whose hard state is CRITICAL. On all servers. */
    public static final IntColumn HOST_NUM_SERVICES_HARD_CRIT = TABLE.number("host_num_services_hard_crit", On.ALL);

    /** Number of services of the host of the downtime whose hard state is OK. On all servers. */
    public static final IntColumn HOST_NUM_SERVICES_HARD_OK = TABLE.number("host_num_services_hard_ok", On.ALL);

    /** Number of services of the host of the downtime whose hard state is UNKNOWN. On all servers. */
    public static final IntColumn HOST_NUM_SERVICES_HARD_UNKNOWN =
            TABLE.number("host_num_services_hard_unknown", On.ALL);

    /** Number of services of the host of the downtime whose hard state is WARNING. On all servers. */
    public static final IntColumn HOST_NUM_SERVICES_HARD_WARN = TABLE.number("host_num_services_hard_warn", On.ALL);

    /** Number of services of the host of the downtime that are OK and were checked. On all servers. */
    public static final IntColumn HOST_NUM_SERVICES_OK = TABLE.number("host_num_services_ok", On.ALL);

    /** Number of services of the host of the downtime that were never checked. On all servers. */
    public static final IntColumn HOST_NUM_SERVICES_PENDING = TABLE.number("host_num_services_pending", On.ALL);

    /**
     * Number of services of the host of the downtime with a problem that is neither acknowledged nor in a downtime. On
     * Checkmk only.
     */
    public static final IntColumn HOST_NUM_SERVICES_UNHANDLED_PROBLEMS =
            TABLE.number("host_num_services_unhandled_problems", On.CHECKMK);

    /**
     * Number of services of the host of the downtime that are UNKNOWN, including soft states. Icinga 2 also counts
     * services that were never checked. On all servers.
     */
    public static final IntColumn HOST_NUM_SERVICES_UNKNOWN = TABLE.number("host_num_services_unknown", On.ALL);

    /** Number of services of the host of the downtime that are WARNING, including soft states. On all servers. */
    public static final IntColumn HOST_NUM_SERVICES_WARN = TABLE.number("host_num_services_warn", On.ALL);

    /**
     * True if the server runs its obsess command after each check of the host of the downtime. LMD has it since 1.3.1.
     * On Naemon and LMD.
     */
    public static final FlagColumn HOST_OBSESS = TABLE.flag("host_obsess", On.NAEMON_LMD);

    /**
     * True if the server runs its obsess command after each check of the host of the downtime. Icinga 2 always sends 0.
     * On all servers.
     */
    public static final FlagColumn HOST_OBSESS_OVER_HOST = TABLE.flag("host_obsess_over_host", On.ALL);

    /**
     * Settings of the host of the downtime before commands changed them, as JSON text. The text {@code null} if there
     * was no change. Icinga 2 has it since 2.4.0. On Icinga 2 only.
     */
    public static final StringColumn HOST_ORIGINAL_ATTRIBUTES = TABLE.text("host_original_attributes", On.ICINGA2);

    /**
     * Objects that the host of the downtime depends on, by Shinken. Empty if the server behind LMD is not Shinken. On
     * LMD only.
     */
    public static final StringColumn HOST_PARENT_DEPENDENCIES = TABLE.text("host_parent_dependencies", On.LMD);

    /**
     * Names of the direct parents of the host of the downtime: the hosts through which the server reaches it. On all
     * servers.
     */
    public static final ListColumn<String> HOST_PARENTS = TABLE.list("host_parents", On.ALL);

    /** Key of the server behind LMD that monitors the host of the downtime. On LMD only. */
    public static final StringColumn HOST_PEER_KEY = TABLE.text("host_peer_key", On.LMD);

    /** Name of the server behind LMD that monitors the host of the downtime. On LMD only. */
    public static final StringColumn HOST_PEER_NAME = TABLE.text("host_peer_name", On.LMD);

    /**
     * Number of flexible downtimes of the host of the downtime that have not begun. Icinga 2 always sends 0. On Naemon,
     * Nagios, Icinga 2 and Checkmk.
     */
    public static final IntColumn HOST_PENDING_FLEX_DOWNTIME =
            TABLE.number("host_pending_flex_downtime", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Percentage of state changes in the last checks of the host of the downtime, as flap detection computes it. On all
     * servers.
     */
    public static final FloatColumn HOST_PERCENT_STATE_CHANGE = TABLE.decimal("host_percent_state_change", On.ALL);

    /**
     * Performance data of the last check of the host of the downtime as the plugin wrote it. Empty, on Icinga 2 null,
     * if there is none. On all servers.
     */
    public static final StringColumn HOST_PERF_DATA = TABLE.text("host_perf_data", On.ALL);

    /**
     * Performance data of the last check of the host of the downtime: numbers by metric, without units. The numbers are
     * read as texts. On Checkmk only.
     */
    public static final DictColumn HOST_PERFORMANCE_DATA = TABLE.dict("host_performance_data", On.CHECKMK);

    /**
     * First line of the output of the last check of the host of the downtime, without performance data. Empty before
     * the first check. On all servers.
     */
    public static final StringColumn HOST_PLUGIN_OUTPUT = TABLE.text("host_plugin_output", On.ALL);

    /**
     * Whether PNP4Nagios has a graph of the host of the downtime: 1 yes, 0 no, -1 unknown. Icinga 2 always sends 0. LMD
     * has it since 1.3.1. On all servers.
     */
    public static final IntColumn HOST_PNPGRAPH_PRESENT = TABLE.number("host_pnpgraph_present", On.ALL);

    /**
     * Tag of the Shinken pollers that may check the host of the downtime. Empty if the server behind LMD is not
     * Shinken. On LMD only.
     */
    public static final StringColumn HOST_POLLER_TAG = TABLE.text("host_poller_tag", On.LMD);

    /**
     * Number of the hard state that the host of the downtime had before its current one. -1 if there was none. On
     * Checkmk only.
     */
    public static final IntColumn HOST_PREVIOUS_HARD_STATE = TABLE.number("host_previous_hard_state", On.CHECKMK);

    /** True if the server processes performance data of the host of the downtime. On all servers. */
    public static final FlagColumn HOST_PROCESS_PERFORMANCE_DATA = TABLE.flag("host_process_performance_data", On.ALL);

    /** Shinken realm of the host of the downtime. Empty if the server behind LMD is not Shinken. On LMD only. */
    public static final StringColumn HOST_REALM = TABLE.text("host_realm", On.LMD);

    /**
     * Time between two checks of the host of the downtime while its problem is soft, in units of {@code
     * interval_length} (by default minutes). LMD truncates fractions: 0.5 becomes 0. On all servers.
     */
    public static final FloatColumn HOST_RETRY_INTERVAL = TABLE.decimal("host_retry_interval", On.ALL);

    /** Number of downtimes of the host of the downtime that are in effect now. 0 for none. On all servers. */
    public static final IntColumn HOST_SCHEDULED_DOWNTIME_DEPTH = TABLE.number("host_scheduled_downtime_depth", On.ALL);

    /**
     * Name of the time period in which the host of the downtime has to be available. Empty if there is none. On Nagios
     * and Checkmk.
     */
    public static final StringColumn HOST_SERVICE_PERIOD = TABLE.text("host_service_period", On.NAGIOS_CHECKMK);

    /** Descriptions of the services of the host of the downtime. On all servers. */
    public static final ListColumn<String> HOST_SERVICES = TABLE.list("host_services", On.ALL);

    /**
     * Services of the host of the downtime with state, output, hard state, attempts, downtimes, acknowledgement and
     * service period. On Nagios and Checkmk.
     */
    public static final ListColumn<ServiceWithFullState> HOST_SERVICES_WITH_FULLSTATE =
            TABLE.list("host_services_with_fullstate", ServiceWithFullState.class, On.NAGIOS_CHECKMK);

    /**
     * Services of the host of the downtime with state, whether they were checked, and output. LMD has it since 1.5.0.
     * On all servers.
     */
    public static final ListColumn<ServiceWithInfo> HOST_SERVICES_WITH_INFO =
            TABLE.list("host_services_with_info", ServiceWithInfo.class, On.ALL);

    /**
     * Services of the host of the downtime with state, and whether they were checked. LMD has it since 1.5.0. On all
     * servers.
     */
    public static final ListColumn<ServiceWithState> HOST_SERVICES_WITH_STATE =
            TABLE.list("host_services_with_state", ServiceWithState.class, On.ALL);

    /**
     * True if the server plans active checks of the host of the downtime. LMD has it since 1.6.1. On Naemon and LMD.
     */
    public static final FlagColumn HOST_SHOULD_BE_SCHEDULED = TABLE.flag("host_should_be_scheduled", On.NAEMON_LMD);

    /**
     * Longest time between two packets of the host of the downtime before Checkmk takes it for down, in milliseconds.
     * On Checkmk only.
     */
    public static final IntColumn HOST_SMARTPING_TIMEOUT = TABLE.number("host_smartping_timeout", On.CHECKMK);

    /**
     * Objects that cause the problem of the host of the downtime, by Shinken. Empty if the server behind LMD is not
     * Shinken. On LMD only.
     */
    public static final ListColumn<String> HOST_SOURCE_PROBLEMS = TABLE.list("host_source_problems", On.LMD);

    /**
     * Age of the last check of the host of the downtime in check intervals; well above 1 means late. Before the first
     * check it is very large on Naemon and Nagios, and 0 on Icinga 2. Icinga 2.13 to 2.16 send it 3,600 times too
     * small. Naemon livestatus has it since 0.9.1. LMD has it since 1.1.0. On all servers.
     */
    public static final FloatColumn HOST_STALENESS = TABLE.decimal("host_staleness", On.ALL);

    /**
     * Current state of the host of the downtime: 0 UP, 1 DOWN, 2 UNREACHABLE. Before the first check Naemon and Nagios
     * send 0 and Icinga 2 sends 1: see {@code host_has_been_checked}. On all servers.
     */
    public static final EnumColumn<HostState> HOST_STATE = TABLE.state("host_state", HostState.class, On.ALL);

    /** Kind of the current state of the host of the downtime: 0 soft, 1 hard. On all servers. */
    public static final EnumColumn<StateType> HOST_STATE_TYPE = TABLE.state("host_state_type", StateType.class, On.ALL);

    /**
     * Name of the image of the host of the downtime on the status map. Empty if there is none. On Naemon, Nagios,
     * Icinga 2 and Checkmk.
     */
    public static final StringColumn HOST_STATUSMAP_IMAGE =
            TABLE.text("host_statusmap_image", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Status data of the inventory of the host of the downtime, the bytes of its file. Null if there is none. On Nagios
     * and Checkmk.
     */
    public static final BlobColumn HOST_STRUCTURED_STATUS = TABLE.blob("host_structured_status", On.NAGIOS_CHECKMK);

    /**
     * Names of the tag groups of the host of the downtime, in the order of {@code host_tag_values}. On Checkmk only.
     */
    public static final ListColumn<String> HOST_TAG_NAMES = TABLE.list("host_tag_names", On.CHECKMK);

    /** Tags of the host of the downtime, in the order of {@code host_tag_names}. On Checkmk only. */
    public static final ListColumn<String> HOST_TAG_VALUES = TABLE.list("host_tag_values", On.CHECKMK);

    /** Tags of the host of the downtime: a map from the tag group to the tag. On Checkmk only. */
    public static final DictColumn HOST_TAGS = TABLE.dict("host_tags", On.CHECKMK);

    /** Number of services of the host of the downtime. LMD has it since 1.6.1. On all servers. */
    public static final IntColumn HOST_TOTAL_SERVICES = TABLE.number("host_total_services", On.ALL);

    /**
     * Worst hard state of a service of the host of the downtime, in the order OK, WARNING, UNKNOWN, CRITICAL. 0 if it
     * has no service. On all servers.
     */
    public static final EnumColumn<ServiceState> HOST_WORST_SERVICE_HARD_STATE =
            TABLE.state("host_worst_service_hard_state", ServiceState.class, On.ALL);

    /**
     * Worst state of a service of the host of the downtime, in the order OK, WARNING, UNKNOWN, CRITICAL. 0 if it has no
     * service. On all servers.
     */
    public static final EnumColumn<ServiceState> HOST_WORST_SERVICE_STATE =
            TABLE.state("host_worst_service_state", ServiceState.class, On.ALL);

    /**
     * Horizontal position of the host of the downtime on a flat map. Icinga 2 always sends an empty text. On Icinga 2
     * only.
     */
    public static final StringColumn HOST_X_2D = TABLE.text("host_x_2d", On.ICINGA2);

    /**
     * First coordinate of the host of the downtime on a map in three dimensions. 0 if none is configured. Null on
     * Icinga 2. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FloatColumn HOST_X_3D = TABLE.decimal("host_x_3d", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Vertical position of the host of the downtime on a flat map. Icinga 2 always sends an empty text. On Icinga 2
     * only.
     */
    public static final StringColumn HOST_Y_2D = TABLE.text("host_y_2d", On.ICINGA2);

    /**
     * Second coordinate of the host of the downtime on a map in three dimensions. 0 if none is configured. Null on
     * Icinga 2. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FloatColumn HOST_Y_3D = TABLE.decimal("host_y_3d", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Third coordinate of the host of the downtime on a map in three dimensions. 0 if none is configured. Null on
     * Icinga 2. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FloatColumn HOST_Z_3D = TABLE.decimal("host_z_3d", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Id of the downtime, unique within the server. Commands that delete a downtime have it as an argument. On all
     * servers.
     */
    public static final IntColumn ID = TABLE.number("id", On.ALL);

    /** True if the downtime is not in effect yet. On Checkmk only. */
    public static final FlagColumn IS_PENDING = TABLE.flag("is_pending", On.CHECKMK);

    /** True for a downtime of a service, false for one of a host. On all servers. */
    public static final FlagColumn IS_SERVICE = TABLE.flag("is_service", On.ALL);

    /** Where the downtime comes from: 0 a command, 1 a rule of the configuration. On Checkmk only. */
    public static final IntColumn ORIGIN = TABLE.number("origin", On.CHECKMK);

    /** Key of the server behind LMD that has the downtime. On LMD only. */
    public static final StringColumn PEER_KEY = TABLE.text("peer_key", On.LMD);

    /** Name of the server behind LMD that has the downtime. On LMD only. */
    public static final StringColumn PEER_NAME = TABLE.text("peer_name", On.LMD);

    /**
     * How the downtime repeats: 0 not at all, 1 hourly, 2 daily, 3 weekly, 4 every two weeks, 5 every four weeks. On
     * Checkmk only.
     */
    public static final IntColumn RECURRING = TABLE.number("recurring", On.CHECKMK);

    /**
     * True if the server accepts passive check results for the service of the downtime. For a downtime of a host the
     * server sends null, 0, -1 or an empty text. On all servers.
     */
    public static final FlagColumn SERVICE_ACCEPT_PASSIVE_CHECKS = TABLE.flag("service_accept_passive_checks", On.ALL);

    /**
     * True if the current problem of the service of the downtime is acknowledged. For a downtime of a host the server
     * sends null, 0, -1 or an empty text. On all servers.
     */
    public static final FlagColumn SERVICE_ACKNOWLEDGED = TABLE.flag("service_acknowledged", On.ALL);

    /**
     * Kind of acknowledgement that the service of the downtime has: 0 none, 1 normal (until the state changes), 2
     * sticky (until recovery). For a downtime of a host the server sends null, 0, -1 or an empty text. On all servers.
     */
    public static final EnumColumn<AcknowledgementType> SERVICE_ACKNOWLEDGEMENT_TYPE =
            TABLE.state("service_acknowledgement_type", AcknowledgementType.class, On.ALL);

    /**
     * URL that the configuration of the service of the downtime offers for actions, with macros not replaced. Empty if
     * there is none. For a downtime of a host the server sends null, 0, -1 or an empty text. On all servers.
     */
    public static final StringColumn SERVICE_ACTION_URL = TABLE.text("service_action_url", On.ALL);

    /**
     * URL that the configuration of the service of the downtime offers for actions, with macros replaced. Empty, on
     * Icinga 2 null, if there is none. For a downtime of a host the server sends null, 0, -1 or an empty text. On all
     * servers.
     */
    public static final StringColumn SERVICE_ACTION_URL_EXPANDED = TABLE.text("service_action_url_expanded", On.ALL);

    /**
     * True if the server runs active checks of the service of the downtime. For a downtime of a host the server sends
     * null, 0, -1 or an empty text. On all servers.
     */
    public static final FlagColumn SERVICE_ACTIVE_CHECKS_ENABLED = TABLE.flag("service_active_checks_enabled", On.ALL);

    /**
     * Importance of the service of the downtime for the business, by Shinken: from 0 (none) to 5 (top). LMD sends -1 if
     * the server behind it is not Shinken. For a downtime of a host the server sends null, 0, -1 or an empty text. On
     * LMD only.
     */
    public static final IntColumn SERVICE_BUSINESS_IMPACT = TABLE.number("service_business_impact", On.LMD);

    /**
     * Time for which a cached result of the service of the downtime is valid, in seconds. 0 if the result is not
     * cached. For a downtime of a host the server sends null, 0, -1 or an empty text. On Nagios and Checkmk.
     */
    public static final IntColumn SERVICE_CACHE_INTERVAL = TABLE.number("service_cache_interval", On.NAGIOS_CHECKMK);

    /**
     * Time at which the agent produced the cached result of the service of the downtime. Null (0) if the result is not
     * cached. For a downtime of a host the server sends null, 0, -1 or an empty text. On Nagios and Checkmk.
     */
    public static final TimeColumn SERVICE_CACHED_AT = TABLE.time("service_cached_at", On.NAGIOS_CHECKMK);

    /**
     * Name of the check command of the service of the downtime, with arguments after {@code !}. For a downtime of a
     * host the server sends null, 0, -1 or an empty text. On all servers.
     */
    public static final StringColumn SERVICE_CHECK_COMMAND = TABLE.text("service_check_command", On.ALL);

    /**
     * Check command of the service of the downtime with macros replaced in its arguments. For a downtime of a host the
     * server sends null, 0, -1 or an empty text. On Nagios, Icinga 2 and Checkmk.
     */
    public static final StringColumn SERVICE_CHECK_COMMAND_EXPANDED =
            TABLE.text("service_check_command_expanded", On.NAGIOS_ICINGA2_CHECKMK);

    /**
     * True if flapping of the service of the downtime began after the notification of a problem. If the problem is over
     * when flapping ends, the server sends a recovery notification. For a downtime of a host the server sends null, 0,
     * -1 or an empty text. On Checkmk only.
     */
    public static final FlagColumn SERVICE_CHECK_FLAPPING_RECOVERY_NOTIFICATION =
            TABLE.flag("service_check_flapping_recovery_notification", On.CHECKMK);

    /**
     * True if the server checks that the last result of the service of the downtime is recent enough. Icinga 2 always
     * sends 1. For a downtime of a host the server sends null, 0, -1 or an empty text. On all servers.
     */
    public static final FlagColumn SERVICE_CHECK_FRESHNESS = TABLE.flag("service_check_freshness", On.ALL);

    /**
     * Time between two regular checks of the service of the downtime, in units of {@code interval_length} (by default
     * minutes). LMD truncates fractions: 0.5 becomes 0. For a downtime of a host the server sends null, 0, -1 or an
     * empty text. On all servers.
     */
    public static final FloatColumn SERVICE_CHECK_INTERVAL = TABLE.decimal("service_check_interval", On.ALL);

    /**
     * Bit mask of options of the next check of the service of the downtime: 1 forced, 2 freshness check, 4 orphaned
     * check. Null on Icinga 2. For a downtime of a host the server sends null, 0, -1 or an empty text. On all servers.
     */
    public static final IntColumn SERVICE_CHECK_OPTIONS = TABLE.number("service_check_options", On.ALL);

    /**
     * Name of the time period in which the server runs active checks of the service of the downtime. Empty, on Icinga 2
     * null, if there is no restriction. For a downtime of a host the server sends null, 0, -1 or an empty text. On all
     * servers.
     */
    public static final StringColumn SERVICE_CHECK_PERIOD = TABLE.text("service_check_period", On.ALL);

    /**
     * Name of the node or worker that ran the last check of the service of the downtime. Empty if the server does not
     * send it, on Icinga 2 null before the first check. LMD has it since 1.6.0. For a downtime of a host the server
     * sends null, 0, -1 or an empty text. On Naemon, Icinga 2 and LMD.
     */
    public static final StringColumn SERVICE_CHECK_SOURCE = TABLE.text("service_check_source", On.NAEMON_ICINGA2_LMD);

    /**
     * Longest time that a check of the service of the downtime may take, in seconds. Naemon livestatus has it since
     * 1.5.1. For a downtime of a host the server sends null, 0, -1 or an empty text. On Naemon only.
     */
    public static final IntColumn SERVICE_CHECK_TIMEOUT = TABLE.number("service_check_timeout", On.NAEMON);

    /**
     * Kind of the last check of the service of the downtime: 0 active, 1 passive. Icinga 2 sends 1 if active checks are
     * off. For a downtime of a host the server sends null, 0, -1 or an empty text. On all servers.
     */
    public static final EnumColumn<CheckType> SERVICE_CHECK_TYPE =
            TABLE.state("service_check_type", CheckType.class, On.ALL);

    /**
     * True if the server runs active checks of the service of the downtime; the same as {@code
     * service_active_checks_enabled}. For a downtime of a host the server sends null, 0, -1 or an empty text. On all
     * servers.
     */
    public static final FlagColumn SERVICE_CHECKS_ENABLED = TABLE.flag("service_checks_enabled", On.ALL);

    /**
     * Ids of the comments on the service of the downtime. For a downtime of a host the server sends null, 0, -1 or an
     * empty text. On all servers.
     */
    public static final ListColumn<Long> SERVICE_COMMENTS = TABLE.list("service_comments", Long.class, On.ALL);

    /**
     * Comments on the service of the downtime with id, author, text, entry type and entry time. For a downtime of a
     * host the server sends null, 0, -1 or an empty text. On Nagios, Icinga 2 and Checkmk.
     */
    public static final ListColumn<CommentWithInfo> SERVICE_COMMENTS_WITH_EXTRA_INFO =
            TABLE.list("service_comments_with_extra_info", CommentWithInfo.class, On.NAGIOS_ICINGA2_CHECKMK);

    /**
     * Comments on the service of the downtime with id, author and text. Naemon adds entry time, entry type and expiry.
     * LMD has it since 1.5.0. For a downtime of a host the server sends null, 0, -1 or an empty text. On all servers.
     */
    public static final ListColumn<CommentWithInfo> SERVICE_COMMENTS_WITH_INFO =
            TABLE.list("service_comments_with_info", CommentWithInfo.class, On.ALL);

    /**
     * Names of the contact groups of the service of the downtime. For a downtime of a host the server sends null, 0, -1
     * or an empty text. On all servers.
     */
    public static final ListColumn<String> SERVICE_CONTACT_GROUPS = TABLE.list("service_contact_groups", On.ALL);

    /**
     * Names of the contacts of the service of the downtime, including the contacts of its contact groups. For a
     * downtime of a host the server sends null, 0, -1 or an empty text. On all servers.
     */
    public static final ListColumn<String> SERVICE_CONTACTS = TABLE.list("service_contacts", On.ALL);

    /**
     * Importance of the service of the downtime for the business, the older name of {@code service_business_impact}.
     * LMD sends -1 if the server behind it is not Shinken. For a downtime of a host the server sends null, 0, -1 or an
     * empty text. On LMD only.
     */
    public static final IntColumn SERVICE_CRITICITY = TABLE.number("service_criticity", On.LMD);

    /**
     * Number of the current check attempt of the service of the downtime, from 1 to {@code service_max_check_attempts}.
     * For a downtime of a host the server sends null, 0, -1 or an empty text. On all servers.
     */
    public static final IntColumn SERVICE_CURRENT_ATTEMPT = TABLE.number("service_current_attempt", On.ALL);

    /**
     * Number of problem notifications about the service of the downtime since its problem began; 0 if there was none.
     * For a downtime of a host the server sends null, 0, -1 or an empty text. On all servers.
     */
    public static final IntColumn SERVICE_CURRENT_NOTIFICATION_NUMBER =
            TABLE.number("service_current_notification_number", On.ALL);

    /**
     * Names of the custom variables of the service of the downtime, in the order of {@code
     * service_custom_variable_values}. For a downtime of a host the server sends null, 0, -1 or an empty text. On all
     * servers.
     */
    public static final ListColumn<String> SERVICE_CUSTOM_VARIABLE_NAMES =
            TABLE.list("service_custom_variable_names", On.ALL);

    /**
     * Values of the custom variables of the service of the downtime, in the order of {@code
     * service_custom_variable_names}. For Nagios the client rejects it unless {@code allowUnsafe(true)} is set. Icinga
     * 2 also sends numbers, flags and null; the list has their texts, and an empty text for null. For a downtime of a
     * host the server sends null, 0, -1 or an empty text. On all servers.
     */
    public static final ListColumn<String> SERVICE_CUSTOM_VARIABLE_VALUES =
            TABLE.list("service_custom_variable_values", On.ALL);

    /**
     * Custom variables of the service of the downtime: values by name. For Nagios the client rejects it unless {@code
     * allowUnsafe(true)} is set. For a downtime of a host the server sends null, 0, -1 or an empty text. On all
     * servers.
     */
    public static final DictColumn SERVICE_CUSTOM_VARIABLES = TABLE.dict("service_custom_variables", On.ALL);

    /**
     * True if a custom variable of the service of the downtime is a list or a dictionary, which Icinga 2 then sends as
     * JSON text. Icinga 2 has it since 2.2.0. For a downtime of a host the server sends null, 0, -1 or an empty text.
     * On Icinga 2 only.
     */
    public static final FlagColumn SERVICE_CV_IS_JSON = TABLE.flag("service_cv_is_json", On.ICINGA2);

    /**
     * Services whose problems stop checks of the service of the downtime, as pairs of host and description. Naemon
     * livestatus has it since 1.0.10. LMD has it since 1.5.0. For a downtime of a host the server sends null, 0, -1 or
     * an empty text. On Naemon and LMD.
     */
    public static final ListColumn<HostService> SERVICE_DEPENDS_EXEC =
            TABLE.list("service_depends_exec", HostService.class, On.NAEMON_LMD);

    /**
     * Dependencies that stop checks of the service of the downtime: the other object, failure options, period and
     * inheritance. Naemon livestatus has it since 1.0.10. For a downtime of a host the server sends null, 0, -1 or an
     * empty text. On Naemon only.
     */
    public static final ListColumn<DependencyWithInfo> SERVICE_DEPENDS_EXEC_WITH_INFO =
            TABLE.list("service_depends_exec_with_info", DependencyWithInfo.class, On.NAEMON);

    /**
     * Services whose problems stop notifications about the service of the downtime, as pairs of host and description.
     * Naemon livestatus has it since 1.0.10. LMD has it since 1.5.0. For a downtime of a host the server sends null, 0,
     * -1 or an empty text. On Naemon and LMD.
     */
    public static final ListColumn<HostService> SERVICE_DEPENDS_NOTIFY =
            TABLE.list("service_depends_notify", HostService.class, On.NAEMON_LMD);

    /**
     * Dependencies that stop notifications about the service of the downtime: the other object, failure options, period
     * and inheritance. Naemon livestatus has it since 1.0.10. For a downtime of a host the server sends null, 0, -1 or
     * an empty text. On Naemon only.
     */
    public static final ListColumn<DependencyWithInfo> SERVICE_DEPENDS_NOTIFY_WITH_INFO =
            TABLE.list("service_depends_notify_with_info", DependencyWithInfo.class, On.NAEMON);

    /**
     * Description of the service of the downtime, its name: unique within its host. For a downtime of a host the server
     * sends null, 0, -1 or an empty text. On all servers.
     */
    public static final StringColumn SERVICE_DESCRIPTION = TABLE.text("service_description", On.ALL);

    /**
     * Description of the service of the downtime in lower case. LMD has it since 1.8.3. For a downtime of a host the
     * server sends null, 0, -1 or an empty text. On LMD only.
     */
    public static final StringColumn SERVICE_DESCRIPTION_LC = TABLE.text("service_description_lc", On.LMD);

    /**
     * Name of the service of the downtime for display. The same as its real name if none is configured. For a downtime
     * of a host the server sends null, 0, -1 or an empty text. On all servers.
     */
    public static final StringColumn SERVICE_DISPLAY_NAME = TABLE.text("service_display_name", On.ALL);

    /**
     * Name of the service of the downtime for display, in lower case. LMD has it since 1.8.3. For a downtime of a host
     * the server sends null, 0, -1 or an empty text. On LMD only.
     */
    public static final StringColumn SERVICE_DISPLAY_NAME_LC = TABLE.text("service_display_name_lc", On.LMD);

    /**
     * Ids of the downtimes of the service of the downtime, including those that have not begun. For a downtime of a
     * host the server sends null, 0, -1 or an empty text. On all servers.
     */
    public static final ListColumn<Long> SERVICE_DOWNTIMES = TABLE.list("service_downtimes", Long.class, On.ALL);

    /**
     * Downtimes of the service of the downtime with id, author, comment, origin, entry, start and end time, kind and
     * duration. For a downtime of a host the server sends null, 0, -1 or an empty text. On Checkmk only.
     */
    public static final ListColumn<DowntimeWithInfo> SERVICE_DOWNTIMES_WITH_EXTRA_INFO =
            TABLE.list("service_downtimes_with_extra_info", DowntimeWithInfo.class, On.CHECKMK);

    /**
     * Downtimes of the service of the downtime with id, author and comment. Naemon adds entry, start and end time,
     * kind, duration in seconds and trigger. LMD has it since 1.6.1. For a downtime of a host the server sends null, 0,
     * -1 or an empty text. On all servers.
     */
    public static final ListColumn<DowntimeWithInfo> SERVICE_DOWNTIMES_WITH_INFO =
            TABLE.list("service_downtimes_with_info", DowntimeWithInfo.class, On.ALL);

    /**
     * Name of the command that the server runs when the state of the service of the downtime changes. Empty, on Icinga
     * 2 null, if there is none. For a downtime of a host the server sends null, 0, -1 or an empty text. On all servers.
     */
    public static final StringColumn SERVICE_EVENT_HANDLER = TABLE.text("service_event_handler", On.ALL);

    /**
     * True if the event handler of the service of the downtime is enabled. For a downtime of a host the server sends
     * null, 0, -1 or an empty text. On all servers.
     */
    public static final FlagColumn SERVICE_EVENT_HANDLER_ENABLED = TABLE.flag("service_event_handler_enabled", On.ALL);

    /**
     * Time that the last check of the service of the downtime took, in seconds. Null on Icinga 2 before the first
     * check. For a downtime of a host the server sends null, 0, -1 or an empty text. On all servers.
     */
    public static final FloatColumn SERVICE_EXECUTION_TIME = TABLE.decimal("service_execution_time", On.ALL);

    /**
     * Time from the beginning of a problem of the service of the downtime to its first notification, in units of {@code
     * interval_length} (by default minutes). 0 for none. Null on Icinga 2. For a downtime of a host the server sends
     * null, 0, -1 or an empty text. On all servers.
     */
    public static final FloatColumn SERVICE_FIRST_NOTIFICATION_DELAY =
            TABLE.decimal("service_first_notification_delay", On.ALL);

    /**
     * True if flap detection is enabled for the service of the downtime. For a downtime of a host the server sends
     * null, 0, -1 or an empty text. On all servers.
     */
    public static final FlagColumn SERVICE_FLAP_DETECTION_ENABLED =
            TABLE.flag("service_flap_detection_enabled", On.ALL);

    /**
     * Level of flapping of the service of the downtime: how often its state changed lately. For a downtime of a host
     * the server sends null, 0, -1 or an empty text. On Checkmk only.
     */
    public static final FloatColumn SERVICE_FLAPPINESS = TABLE.decimal("service_flappiness", On.CHECKMK);

    /**
     * True if Shinken computes the state of the service of the downtime by a business rule. LMD sends -1 (null) if the
     * server behind it is not Shinken. For a downtime of a host the server sends null, 0, -1 or an empty text. On LMD
     * only.
     */
    public static final FlagColumn SERVICE_GOT_BUSINESS_RULE = TABLE.flag("service_got_business_rule", On.LMD);

    /**
     * Names of the service groups that the service of the downtime is in. For a downtime of a host the server sends
     * null, 0, -1 or an empty text. On all servers.
     */
    public static final ListColumn<String> SERVICE_GROUPS = TABLE.list("service_groups", On.ALL);

    /**
     * State of the service of the downtime: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN. While a problem is soft, the last
     * hard state. For a downtime of a host the server sends null, 0, -1 or an empty text. On Nagios and Checkmk.
     */
    public static final EnumColumn<ServiceState> SERVICE_HARD_STATE =
            TABLE.state("service_hard_state", ServiceState.class, On.NAGIOS_CHECKMK);

    /**
     * True if the service of the downtime was checked at least once; false for a pending one. For a downtime of a host
     * the server sends null, 0, -1 or an empty text. On all servers.
     */
    public static final FlagColumn SERVICE_HAS_BEEN_CHECKED = TABLE.flag("service_has_been_checked", On.ALL);

    /**
     * True if {@code service_long_plugin_output} of the service of the downtime is not empty. LMD has it since 1.0.1.
     * For a downtime of a host the server sends null, 0, -1 or an empty text. On LMD only.
     */
    public static final FlagColumn SERVICE_HAS_LONG_PLUGIN_OUTPUT =
            TABLE.flag("service_has_long_plugin_output", On.LMD);

    /**
     * Percentage of state changes above which flapping of the service of the downtime begins. Naemon and Nagios send 0
     * for the default of the server. For a downtime of a host the server sends null, 0, -1 or an empty text. On all
     * servers.
     */
    public static final FloatColumn SERVICE_HIGH_FLAP_THRESHOLD = TABLE.decimal("service_high_flap_threshold", On.ALL);

    /**
     * Name of the host of the service of the downtime, unique within the server. For a downtime of a host the server
     * sends null, 0, -1 or an empty text. On LMD only.
     */
    public static final StringColumn SERVICE_HOST_NAME = TABLE.text("service_host_name", On.LMD);

    /**
     * Name of the host of the service of the downtime in lower case. LMD has it since 1.8.3. For a downtime of a host
     * the server sends null, 0, -1 or an empty text. On LMD only.
     */
    public static final StringColumn SERVICE_HOST_NAME_LC = TABLE.text("service_host_name_lc", On.LMD);

    /**
     * Value of the service of the downtime to its owner, a number of the configuration. LMD has it since 1.6.1. For a
     * downtime of a host the server sends null, 0, -1 or an empty text. On Naemon and LMD.
     */
    public static final IntColumn SERVICE_HOURLY_VALUE = TABLE.number("service_hourly_value", On.NAEMON_LMD);

    /**
     * Name of the icon of the service of the downtime, with macros not replaced. Empty if there is none. For a downtime
     * of a host the server sends null, 0, -1 or an empty text. On all servers.
     */
    public static final StringColumn SERVICE_ICON_IMAGE = TABLE.text("service_icon_image", On.ALL);

    /**
     * Text to show in place of the icon of the service of the downtime. Empty if there is none. For a downtime of a
     * host the server sends null, 0, -1 or an empty text. On all servers.
     */
    public static final StringColumn SERVICE_ICON_IMAGE_ALT = TABLE.text("service_icon_image_alt", On.ALL);

    /**
     * Name of the icon of the service of the downtime, with macros replaced. Empty, on Icinga 2 null, if there is none.
     * For a downtime of a host the server sends null, 0, -1 or an empty text. On all servers.
     */
    public static final StringColumn SERVICE_ICON_IMAGE_EXPANDED = TABLE.text("service_icon_image_expanded", On.ALL);

    /**
     * Number that Naemon gives the service of the downtime internally. It may change when the configuration is loaded
     * again. For a downtime of a host the server sends null, 0, -1 or an empty text. On Naemon only.
     */
    public static final IntColumn SERVICE_ID = TABLE.number("service_id", On.NAEMON);

    /**
     * Objects that a problem of the service of the downtime affects, by Shinken. Empty if the server behind LMD is not
     * Shinken. For a downtime of a host the server sends null, 0, -1 or an empty text. On LMD only.
     */
    public static final ListColumn<String> SERVICE_IMPACTS = TABLE.list("service_impacts", On.LMD);

    /**
     * True if the service of the downtime is within its check period now. For a downtime of a host the server sends
     * null, 0, -1 or an empty text. On all servers.
     */
    public static final FlagColumn SERVICE_IN_CHECK_PERIOD = TABLE.flag("service_in_check_period", On.ALL);

    /**
     * True if the service of the downtime is within its notification period now. Icinga 2 sends 0 if no notification is
     * configured for it. For a downtime of a host the server sends null, 0, -1 or an empty text. On all servers.
     */
    public static final FlagColumn SERVICE_IN_NOTIFICATION_PERIOD =
            TABLE.flag("service_in_notification_period", On.ALL);

    /**
     * True if the service of the downtime is within its period for passive checks now. For a downtime of a host the
     * server sends null, 0, -1 or an empty text. On Checkmk only.
     */
    public static final FlagColumn SERVICE_IN_PASSIVE_CHECK_PERIOD =
            TABLE.flag("service_in_passive_check_period", On.CHECKMK);

    /**
     * True if the service of the downtime is within its service period now. For a downtime of a host the server sends
     * null, 0, -1 or an empty text. On Nagios and Checkmk.
     */
    public static final FlagColumn SERVICE_IN_SERVICE_PERIOD =
            TABLE.flag("service_in_service_period", On.NAGIOS_CHECKMK);

    /**
     * State that the service of the downtime has before its first check, from the configuration. Null on Icinga 2. For
     * a downtime of a host the server sends null, 0, -1 or an empty text. On all servers.
     */
    public static final EnumColumn<ServiceState> SERVICE_INITIAL_STATE =
            TABLE.state("service_initial_state", ServiceState.class, On.ALL);

    /**
     * True while a check of the service of the downtime runs. Icinga 2 always sends 0. For a downtime of a host the
     * server sends null, 0, -1 or an empty text. On all servers.
     */
    public static final FlagColumn SERVICE_IS_EXECUTING = TABLE.flag("service_is_executing", On.ALL);

    /**
     * True while the service of the downtime is flapping. For a downtime of a host the server sends null, 0, -1 or an
     * empty text. On all servers.
     */
    public static final FlagColumn SERVICE_IS_FLAPPING = TABLE.flag("service_is_flapping", On.ALL);

    /**
     * True if a problem elsewhere affects the service of the downtime, by Shinken. LMD sends -1 (null) if the server
     * behind it is not Shinken. For a downtime of a host the server sends null, 0, -1 or an empty text. On LMD only.
     */
    public static final FlagColumn SERVICE_IS_IMPACT = TABLE.flag("service_is_impact", On.LMD);

    /**
     * True if the service of the downtime is the cause of a problem, by Shinken. LMD sends -1 (null) if the server
     * behind it is not Shinken. For a downtime of a host the server sends null, 0, -1 or an empty text. On LMD only.
     */
    public static final FlagColumn SERVICE_IS_PROBLEM = TABLE.flag("service_is_problem", On.LMD);

    /**
     * True if no dependency of the service of the downtime fails. For a downtime of a host the server sends null, 0, -1
     * or an empty text. On Icinga 2 only.
     */
    public static final FlagColumn SERVICE_IS_REACHABLE = TABLE.flag("service_is_reachable", On.ICINGA2);

    /**
     * Names of the labels of the service of the downtime, in the order of {@code service_label_values}. Checkmk has it
     * since 1.6.0. For a downtime of a host the server sends null, 0, -1 or an empty text. On Checkmk only.
     */
    public static final ListColumn<String> SERVICE_LABEL_NAMES = TABLE.list("service_label_names", On.CHECKMK);

    /**
     * Names of the labels of the service of the downtime, in the order of {@code service_label_source_values}. Checkmk
     * has it since 1.6.0. For a downtime of a host the server sends null, 0, -1 or an empty text. On Checkmk only.
     */
    public static final ListColumn<String> SERVICE_LABEL_SOURCE_NAMES =
            TABLE.list("service_label_source_names", On.CHECKMK);

    /**
     * Origins of the labels of the service of the downtime, in the order of {@code service_label_source_names}. Checkmk
     * has it since 1.6.0. For a downtime of a host the server sends null, 0, -1 or an empty text. On Checkmk only.
     */
    public static final ListColumn<String> SERVICE_LABEL_SOURCE_VALUES =
            TABLE.list("service_label_source_values", On.CHECKMK);

    /**
     * Origins of the labels of the service of the downtime: a map from the name of the label to its origin. Checkmk has
     * it since 1.6.0. For a downtime of a host the server sends null, 0, -1 or an empty text. On Checkmk only.
     */
    public static final DictColumn SERVICE_LABEL_SOURCES = TABLE.dict("service_label_sources", On.CHECKMK);

    /**
     * Values of the labels of the service of the downtime, in the order of {@code service_label_names}. Checkmk has it
     * since 1.6.0. For a downtime of a host the server sends null, 0, -1 or an empty text. On Checkmk only.
     */
    public static final ListColumn<String> SERVICE_LABEL_VALUES = TABLE.list("service_label_values", On.CHECKMK);

    /**
     * Labels of the service of the downtime: values by name. Checkmk has it since 1.6.0. For a downtime of a host the
     * server sends null, 0, -1 or an empty text. On Checkmk only.
     */
    public static final DictColumn SERVICE_LABELS = TABLE.dict("service_labels", On.CHECKMK);

    /**
     * Time of the last check of the service of the downtime. Null (0, on Icinga 2 -1) before the first check. For a
     * downtime of a host the server sends null, 0, -1 or an empty text. On all servers.
     */
    public static final TimeColumn SERVICE_LAST_CHECK = TABLE.time("service_last_check", On.ALL);

    /**
     * Last hard state of the service of the downtime: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN. While the state is hard,
     * the same as {@code service_state}. For a downtime of a host the server sends null, 0, -1 or an empty text. On all
     * servers.
     */
    public static final EnumColumn<ServiceState> SERVICE_LAST_HARD_STATE =
            TABLE.state("service_last_hard_state", ServiceState.class, On.ALL);

    /**
     * Time of the last change of the hard state of the service of the downtime. Null (0) if there was none. For a
     * downtime of a host the server sends null, 0, -1 or an empty text. On all servers.
     */
    public static final TimeColumn SERVICE_LAST_HARD_STATE_CHANGE =
            TABLE.time("service_last_hard_state_change", On.ALL);

    /**
     * Time of the last notification about the service of the downtime. Null (0) if there was none. For a downtime of a
     * host the server sends null, 0, -1 or an empty text. On all servers.
     */
    public static final TimeColumn SERVICE_LAST_NOTIFICATION = TABLE.time("service_last_notification", On.ALL);

    /**
     * State of the service of the downtime at the check before the last one: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN.
     * For a downtime of a host the server sends null, 0, -1 or an empty text. On all servers.
     */
    public static final EnumColumn<ServiceState> SERVICE_LAST_STATE =
            TABLE.state("service_last_state", ServiceState.class, On.ALL);

    /**
     * Time of the last change of the state of the service of the downtime, soft or hard. Null (0) if there was none.
     * For a downtime of a host the server sends null, 0, -1 or an empty text. On all servers.
     */
    public static final TimeColumn SERVICE_LAST_STATE_CHANGE = TABLE.time("service_last_state_change", On.ALL);

    /**
     * Time of the last change of the state of the service of the downtime, for sorting. The start of the server if
     * there was none. For a downtime of a host the server sends null, 0, -1 or an empty text. On LMD only.
     */
    public static final TimeColumn SERVICE_LAST_STATE_CHANGE_ORDER =
            TABLE.time("service_last_state_change_order", On.LMD);

    /**
     * Time of the last check that found the service of the downtime CRITICAL. Null (0) if there was none. For a
     * downtime of a host the server sends null, 0, -1 or an empty text. On all servers.
     */
    public static final TimeColumn SERVICE_LAST_TIME_CRITICAL = TABLE.time("service_last_time_critical", On.ALL);

    /**
     * Time of the last check that found the service of the downtime OK. Null (0) if there was none. For a downtime of a
     * host the server sends null, 0, -1 or an empty text. On all servers.
     */
    public static final TimeColumn SERVICE_LAST_TIME_OK = TABLE.time("service_last_time_ok", On.ALL);

    /**
     * Time of the last check that found the service of the downtime UNKNOWN. Null (0) if there was none. For a downtime
     * of a host the server sends null, 0, -1 or an empty text. On all servers.
     */
    public static final TimeColumn SERVICE_LAST_TIME_UNKNOWN = TABLE.time("service_last_time_unknown", On.ALL);

    /**
     * Time of the last check that found the service of the downtime WARNING. Null (0) if there was none. For a downtime
     * of a host the server sends null, 0, -1 or an empty text. On all servers.
     */
    public static final TimeColumn SERVICE_LAST_TIME_WARNING = TABLE.time("service_last_time_warning", On.ALL);

    /**
     * Time at which the server last changed its data of the service of the downtime, with microseconds on Naemon
     * livestatus 1.5.0 and later. LMD sends 0 if the server behind it has no such column. Naemon livestatus has it
     * since 1.1.0. For a downtime of a host the server sends null, 0, -1 or an empty text. On Naemon and LMD.
     */
    public static final TimeColumn SERVICE_LAST_UPDATE = TABLE.time("service_last_update", On.NAEMON_LMD);

    /**
     * Delay of the last check of the service of the downtime behind its schedule, in seconds. Null on Icinga 2 before
     * the first check. For a downtime of a host the server sends null, 0, -1 or an empty text. On all servers.
     */
    public static final FloatColumn SERVICE_LATENCY = TABLE.decimal("service_latency", On.ALL);

    /**
     * Time at which LMD last updated its copy of the service of the downtime. For a downtime of a host the server sends
     * null, 0, -1 or an empty text. On LMD only.
     */
    public static final TimeColumn SERVICE_LMD_LAST_CACHE_UPDATE = TABLE.time("service_lmd_last_cache_update", On.LMD);

    /**
     * Output of the last check of the service of the downtime after its first line. The text has {@code \n} for each
     * line break. Empty if there is none. For a downtime of a host the server sends null, 0, -1 or an empty text. On
     * all servers.
     */
    public static final StringColumn SERVICE_LONG_PLUGIN_OUTPUT = TABLE.text("service_long_plugin_output", On.ALL);

    /**
     * Percentage of state changes below which flapping of the service of the downtime ends. Naemon and Nagios send 0
     * for the default of the server. For a downtime of a host the server sends null, 0, -1 or an empty text. On all
     * servers.
     */
    public static final FloatColumn SERVICE_LOW_FLAP_THRESHOLD = TABLE.decimal("service_low_flap_threshold", On.ALL);

    /**
     * Number of failing check attempts after which a problem of the service of the downtime is hard. For a downtime of
     * a host the server sends null, 0, -1 or an empty text. On all servers.
     */
    public static final IntColumn SERVICE_MAX_CHECK_ATTEMPTS = TABLE.number("service_max_check_attempts", On.ALL);

    /**
     * Names of the metrics for which graphs of the service of the downtime are stored. For a downtime of a host the
     * server sends null, 0, -1 or an empty text. On Nagios and Checkmk.
     */
    public static final ListColumn<String> SERVICE_METRICS = TABLE.list("service_metrics", On.NAGIOS_CHECKMK);

    /**
     * Bit mask that says which settings of the service of the downtime were changed by commands. 0 for none. Icinga 2
     * always sends 0. For a downtime of a host the server sends null, 0, -1 or an empty text. On all servers.
     */
    public static final IntColumn SERVICE_MODIFIED_ATTRIBUTES = TABLE.number("service_modified_attributes", On.ALL);

    /**
     * Names of the settings of the service of the downtime that were changed by commands. Icinga 2 sends 0; {@code
     * Row.get} returns an empty list. For a downtime of a host the server sends null, 0, -1 or an empty text. On all
     * servers.
     */
    public static final ListColumn<String> SERVICE_MODIFIED_ATTRIBUTES_LIST =
            TABLE.list("service_modified_attributes_list", On.ALL);

    /**
     * Time at which the next active check of the service of the downtime is due. Null (0) if none is planned. For a
     * downtime of a host the server sends null, 0, -1 or an empty text. On all servers.
     */
    public static final TimeColumn SERVICE_NEXT_CHECK = TABLE.time("service_next_check", On.ALL);

    /**
     * Earliest time of the next notification about the service of the downtime. Null (0) if none is planned. Icinga 2
     * also sends a time for a service without a problem. For a downtime of a host the server sends null, 0, -1 or an
     * empty text. On all servers.
     */
    public static final TimeColumn SERVICE_NEXT_NOTIFICATION = TABLE.time("service_next_notification", On.ALL);

    /**
     * True if the server sends no further notification about the current problem of the service of the downtime. For a
     * downtime of a host the server sends null, 0, -1 or an empty text. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FlagColumn SERVICE_NO_MORE_NOTIFICATIONS =
            TABLE.flag("service_no_more_notifications", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Notes in the configuration of the service of the downtime, with macros not replaced. Empty if there are none. For
     * a downtime of a host the server sends null, 0, -1 or an empty text. On all servers.
     */
    public static final StringColumn SERVICE_NOTES = TABLE.text("service_notes", On.ALL);

    /**
     * Notes in the configuration of the service of the downtime, with macros replaced. Empty, on Icinga 2 null for a
     * service, if there are none. For a downtime of a host the server sends null, 0, -1 or an empty text. On all
     * servers.
     */
    public static final StringColumn SERVICE_NOTES_EXPANDED = TABLE.text("service_notes_expanded", On.ALL);

    /**
     * URL of notes on the service of the downtime, with macros not replaced. Empty if there is none. For a downtime of
     * a host the server sends null, 0, -1 or an empty text. On all servers.
     */
    public static final StringColumn SERVICE_NOTES_URL = TABLE.text("service_notes_url", On.ALL);

    /**
     * URL of notes on the service of the downtime, with macros replaced. Empty, on Icinga 2 null, if there is none. For
     * a downtime of a host the server sends null, 0, -1 or an empty text. On all servers.
     */
    public static final StringColumn SERVICE_NOTES_URL_EXPANDED = TABLE.text("service_notes_url_expanded", On.ALL);

    /**
     * Time between two notifications about a problem of the service of the downtime, in units of {@code
     * interval_length} (by default minutes). 0 for one notification only. LMD truncates fractions: 0.5 becomes 0. For a
     * downtime of a host the server sends null, 0, -1 or an empty text. On all servers.
     */
    public static final FloatColumn SERVICE_NOTIFICATION_INTERVAL =
            TABLE.decimal("service_notification_interval", On.ALL);

    /**
     * Name of the time period in which notifications about the service of the downtime are sent. Empty if there is no
     * restriction. For a downtime of a host the server sends null, 0, -1 or an empty text. On all servers.
     */
    public static final StringColumn SERVICE_NOTIFICATION_PERIOD = TABLE.text("service_notification_period", On.ALL);

    /**
     * Reason for which a notification about the service of the downtime is postponed. Empty if none is. For a downtime
     * of a host the server sends null, 0, -1 or an empty text. On Checkmk only.
     */
    public static final StringColumn SERVICE_NOTIFICATION_POSTPONEMENT_REASON =
            TABLE.text("service_notification_postponement_reason", On.CHECKMK);

    /**
     * True if notifications about the service of the downtime are enabled. For a downtime of a host the server sends
     * null, 0, -1 or an empty text. On all servers.
     */
    public static final FlagColumn SERVICE_NOTIFICATIONS_ENABLED = TABLE.flag("service_notifications_enabled", On.ALL);

    /**
     * Bit mask of the states of the service of the downtime that a notification was sent about: bit N for state N. 0
     * for none. Naemon livestatus has it since 1.0.4. For a downtime of a host the server sends null, 0, -1 or an empty
     * text. On Naemon only.
     */
    public static final IntColumn SERVICE_NOTIFIED_ON = TABLE.number("service_notified_on", On.NAEMON);

    /**
     * True if the server runs its obsess command after each check of the service of the downtime. LMD has it since
     * 1.3.1. For a downtime of a host the server sends null, 0, -1 or an empty text. On Naemon and LMD.
     */
    public static final FlagColumn SERVICE_OBSESS = TABLE.flag("service_obsess", On.NAEMON_LMD);

    /**
     * True if the server runs its obsess command after each check of the service of the downtime. Icinga 2 always sends
     * 0. For a downtime of a host the server sends null, 0, -1 or an empty text. On all servers.
     */
    public static final FlagColumn SERVICE_OBSESS_OVER_SERVICE = TABLE.flag("service_obsess_over_service", On.ALL);

    /**
     * Settings of the service of the downtime before commands changed them, as JSON text. The text {@code null} if
     * there was no change. Icinga 2 has it since 2.4.0. For a downtime of a host the server sends null, 0, -1 or an
     * empty text. On Icinga 2 only.
     */
    public static final StringColumn SERVICE_ORIGINAL_ATTRIBUTES =
            TABLE.text("service_original_attributes", On.ICINGA2);

    /**
     * Objects that the service of the downtime depends on, by Shinken. Empty if the server behind LMD is not Shinken.
     * For a downtime of a host the server sends null, 0, -1 or an empty text. On LMD only.
     */
    public static final StringColumn SERVICE_PARENT_DEPENDENCIES = TABLE.text("service_parent_dependencies", On.LMD);

    /**
     * Services that are configured as parents of the service of the downtime, as pairs of host and description. Naemon
     * livestatus has it since 1.0.10. For a downtime of a host the server sends null, 0, -1 or an empty text. On Naemon
     * and LMD.
     */
    public static final ListColumn<HostService> SERVICE_PARENTS =
            TABLE.list("service_parents", HostService.class, On.NAEMON_LMD);

    /**
     * Name of the time period in which the server accepts passive check results for the service of the downtime. For a
     * downtime of a host the server sends null, 0, -1 or an empty text. On Checkmk only.
     */
    public static final StringColumn SERVICE_PASSIVE_CHECK_PERIOD =
            TABLE.text("service_passive_check_period", On.CHECKMK);

    /**
     * Key of the server behind LMD that monitors the service of the downtime. For a downtime of a host the server sends
     * null, 0, -1 or an empty text. On LMD only.
     */
    public static final StringColumn SERVICE_PEER_KEY = TABLE.text("service_peer_key", On.LMD);

    /**
     * Name of the server behind LMD that monitors the service of the downtime. For a downtime of a host the server
     * sends null, 0, -1 or an empty text. On LMD only.
     */
    public static final StringColumn SERVICE_PEER_NAME = TABLE.text("service_peer_name", On.LMD);

    /**
     * Number of flexible downtimes of the service of the downtime that have not begun. For a downtime of a host the
     * server sends null, 0, -1 or an empty text. On Checkmk only.
     */
    public static final IntColumn SERVICE_PENDING_FLEX_DOWNTIME =
            TABLE.number("service_pending_flex_downtime", On.CHECKMK);

    /**
     * Percentage of state changes in the last checks of the service of the downtime, as flap detection computes it. For
     * a downtime of a host the server sends null, 0, -1 or an empty text. On all servers.
     */
    public static final FloatColumn SERVICE_PERCENT_STATE_CHANGE =
            TABLE.decimal("service_percent_state_change", On.ALL);

    /**
     * Performance data of the last check of the service of the downtime as the plugin wrote it. Empty, on Icinga 2
     * null, if there is none. For a downtime of a host the server sends null, 0, -1 or an empty text. On all servers.
     */
    public static final StringColumn SERVICE_PERF_DATA = TABLE.text("service_perf_data", On.ALL);

    /**
     * Performance data of the last check of the service of the downtime: numbers by metric, without units. The numbers
     * are read as texts. For a downtime of a host the server sends null, 0, -1 or an empty text. On Checkmk only.
     */
    public static final DictColumn SERVICE_PERFORMANCE_DATA = TABLE.dict("service_performance_data", On.CHECKMK);

    /**
     * First line of the output of the last check of the service of the downtime, without performance data. Empty before
     * the first check. For a downtime of a host the server sends null, 0, -1 or an empty text. On all servers.
     */
    public static final StringColumn SERVICE_PLUGIN_OUTPUT = TABLE.text("service_plugin_output", On.ALL);

    /**
     * Whether PNP4Nagios has a graph of the service of the downtime: 1 yes, 0 no, -1 unknown. Icinga 2 always sends 0.
     * LMD has it since 1.3.1. For a downtime of a host the server sends null, 0, -1 or an empty text. On all servers.
     */
    public static final IntColumn SERVICE_PNPGRAPH_PRESENT = TABLE.number("service_pnpgraph_present", On.ALL);

    /**
     * Tag of the Shinken pollers that may check the service of the downtime. Empty if the server behind LMD is not
     * Shinken. For a downtime of a host the server sends null, 0, -1 or an empty text. On LMD only.
     */
    public static final StringColumn SERVICE_POLLER_TAG = TABLE.text("service_poller_tag", On.LMD);

    /**
     * Names of the files with predicted levels of the service of the downtime. For a downtime of a host the server
     * sends null, 0, -1 or an empty text. On Checkmk only.
     */
    public static final ListColumn<String> SERVICE_PREDICTION_FILES =
            TABLE.list("service_prediction_files", On.CHECKMK);

    /**
     * Number of the hard state that the service of the downtime had before its current one. -1 if there was none. For a
     * downtime of a host the server sends null, 0, -1 or an empty text. On Checkmk only.
     */
    public static final IntColumn SERVICE_PREVIOUS_HARD_STATE = TABLE.number("service_previous_hard_state", On.CHECKMK);

    /**
     * True if the server processes performance data of the service of the downtime. For a downtime of a host the server
     * sends null, 0, -1 or an empty text. On all servers.
     */
    public static final FlagColumn SERVICE_PROCESS_PERFORMANCE_DATA =
            TABLE.flag("service_process_performance_data", On.ALL);

    /**
     * Shinken realm of the service of the downtime. Empty if the server behind LMD is not Shinken. For a downtime of a
     * host the server sends null, 0, -1 or an empty text. On LMD only.
     */
    public static final StringColumn SERVICE_REALM = TABLE.text("service_realm", On.LMD);

    /**
     * Time between two checks of the service of the downtime while its problem is soft, in units of {@code
     * interval_length} (by default minutes). LMD truncates fractions: 0.5 becomes 0. For a downtime of a host the
     * server sends null, 0, -1 or an empty text. On all servers.
     */
    public static final FloatColumn SERVICE_RETRY_INTERVAL = TABLE.decimal("service_retry_interval", On.ALL);

    /**
     * Log of the last Robotmk run of the service of the downtime that failed, the bytes of its file. Null if there is
     * none. For a downtime of a host the server sends null, 0, -1 or an empty text. On Checkmk only.
     */
    public static final BlobColumn SERVICE_ROBOTMK_LAST_ERROR_LOG =
            TABLE.blob("service_robotmk_last_error_log", On.CHECKMK);

    /**
     * Log of the last Robotmk run of the service of the downtime that failed, compressed with gzip. Null if there is
     * none. For a downtime of a host the server sends null, 0, -1 or an empty text. On Checkmk only.
     */
    public static final BlobColumn SERVICE_ROBOTMK_LAST_ERROR_LOG_GZ =
            TABLE.blob("service_robotmk_last_error_log_gz", On.CHECKMK);

    /**
     * Log of the last Robotmk run of the service of the downtime, the bytes of its file. Null if there is none. For a
     * downtime of a host the server sends null, 0, -1 or an empty text. On Checkmk only.
     */
    public static final BlobColumn SERVICE_ROBOTMK_LAST_LOG = TABLE.blob("service_robotmk_last_log", On.CHECKMK);

    /**
     * Log of the last Robotmk run of the service of the downtime, compressed with gzip. Null if there is none. For a
     * downtime of a host the server sends null, 0, -1 or an empty text. On Checkmk only.
     */
    public static final BlobColumn SERVICE_ROBOTMK_LAST_LOG_GZ = TABLE.blob("service_robotmk_last_log_gz", On.CHECKMK);

    /**
     * Number of downtimes of the service of the downtime that are in effect now. 0 for none. For a downtime of a host
     * the server sends null, 0, -1 or an empty text. On all servers.
     */
    public static final IntColumn SERVICE_SCHEDULED_DOWNTIME_DEPTH =
            TABLE.number("service_scheduled_downtime_depth", On.ALL);

    /**
     * Description of the service of the downtime, the same as {@code service_description}. For a downtime of a host the
     * server sends null, 0, -1 or an empty text. On Icinga 2 only.
     */
    public static final StringColumn SERVICE_SERVICE_DESCRIPTION =
            TABLE.text("service_service_description", On.ICINGA2);

    /**
     * Name of the time period in which the service of the downtime has to be available. Empty if there is none. For a
     * downtime of a host the server sends null, 0, -1 or an empty text. On Nagios and Checkmk.
     */
    public static final StringColumn SERVICE_SERVICE_PERIOD = TABLE.text("service_service_period", On.NAGIOS_CHECKMK);

    /**
     * True if the server plans active checks of the service of the downtime. LMD has it since 1.6.1. For a downtime of
     * a host the server sends null, 0, -1 or an empty text. On Naemon and LMD.
     */
    public static final FlagColumn SERVICE_SHOULD_BE_SCHEDULED =
            TABLE.flag("service_should_be_scheduled", On.NAEMON_LMD);

    /**
     * Objects that cause the problem of the service of the downtime, by Shinken. Empty if the server behind LMD is not
     * Shinken. For a downtime of a host the server sends null, 0, -1 or an empty text. On LMD only.
     */
    public static final ListColumn<String> SERVICE_SOURCE_PROBLEMS = TABLE.list("service_source_problems", On.LMD);

    /**
     * Age of the last check of the service of the downtime in check intervals; well above 1 means late. Before the
     * first check it is very large on Naemon and Nagios, and 0 on Icinga 2. Icinga 2.13 to 2.16 send it 3,600 times too
     * small. Naemon livestatus has it since 0.9.1. LMD has it since 1.1.0. For a downtime of a host the server sends
     * null, 0, -1 or an empty text. On all servers.
     */
    public static final FloatColumn SERVICE_STALENESS = TABLE.decimal("service_staleness", On.ALL);

    /**
     * Current state of the service of the downtime: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN. Before the first check
     * Naemon and Nagios send 0 and Icinga 2 sends 3: see {@code service_has_been_checked}. For a downtime of a host the
     * server sends null, 0, -1 or an empty text. On all servers.
     */
    public static final EnumColumn<ServiceState> SERVICE_STATE =
            TABLE.state("service_state", ServiceState.class, On.ALL);

    /**
     * Number of the state of the service of the downtime for sorting by severity: 0 OK, 1 WARNING, 3 UNKNOWN, 4
     * CRITICAL. For a downtime of a host the server sends null, 0, -1 or an empty text. On LMD only.
     */
    public static final IntColumn SERVICE_STATE_ORDER = TABLE.number("service_state_order", On.LMD);

    /**
     * Kind of the current state of the service of the downtime: 0 soft, 1 hard. For a downtime of a host the server
     * sends null, 0, -1 or an empty text. On all servers.
     */
    public static final EnumColumn<StateType> SERVICE_STATE_TYPE =
            TABLE.state("service_state_type", StateType.class, On.ALL);

    /**
     * Names of the tag groups of the service of the downtime, in the order of {@code service_tag_values}. For a
     * downtime of a host the server sends null, 0, -1 or an empty text. On Checkmk only.
     */
    public static final ListColumn<String> SERVICE_TAG_NAMES = TABLE.list("service_tag_names", On.CHECKMK);

    /**
     * Tags of the service of the downtime, in the order of {@code service_tag_names}. For a downtime of a host the
     * server sends null, 0, -1 or an empty text. On Checkmk only.
     */
    public static final ListColumn<String> SERVICE_TAG_VALUES = TABLE.list("service_tag_values", On.CHECKMK);

    /**
     * Tags of the service of the downtime: a map from the tag group to the tag. For a downtime of a host the server
     * sends null, 0, -1 or an empty text. On Checkmk only.
     */
    public static final DictColumn SERVICE_TAGS = TABLE.dict("service_tags", On.CHECKMK);

    /** Start of the downtime. For a flexible one the earliest time at which it may begin. On all servers. */
    public static final TimeColumn START_TIME = TABLE.time("start_time", On.ALL);

    /**
     * Id of another downtime, whose start also starts this one. 0, on Icinga 2 null, if there is none. On all servers.
     */
    public static final IntColumn TRIGGERED_BY = TABLE.number("triggered_by", On.ALL);

    /**
     * Number for the kind of object that the downtime is of. It differs by server: use {@code is_service}. On all
     * servers.
     */
    public static final IntColumn TYPE = TABLE.number("type", On.ALL);

    private Downtimes() {}
}
