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

/** History of the events of Checkmk's event console: one row for each thing that happened to an event. */
public final class EventConsoleHistory {
    /** The table {@code eventconsolehistory}. */
    public static final Table TABLE = Table.named("eventconsolehistory", "history_time", "history_line");

    /** Name of the program in the message that opened the event: its syslog tag. On Nagios and Checkmk. */
    public static final StringColumn EVENT_APPLICATION = TABLE.text("event_application", On.NAGIOS_CHECKMK);

    /** Comment that a user or rule gave the event. Empty if there is none. On Nagios and Checkmk. */
    public static final StringColumn EVENT_COMMENT = TABLE.text("event_comment", On.NAGIOS_CHECKMK);

    /** Contact that a user or rule gave the event, free text. Empty if there is none. On Nagios and Checkmk. */
    public static final StringColumn EVENT_CONTACT = TABLE.text("event_contact", On.NAGIOS_CHECKMK);

    /** Names of the contact groups of the event. On Nagios and Checkmk. */
    public static final ListColumn<String> EVENT_CONTACT_GROUPS = TABLE.list("event_contact_groups", On.NAGIOS_CHECKMK);

    /**
     * Which contact groups count for the event: {@code host} for those of the host, {@code rule} for those of the rule.
     * On Nagios and Checkmk.
     */
    public static final StringColumn EVENT_CONTACT_GROUPS_PRECEDENCE =
            TABLE.text("event_contact_groups_precedence", On.NAGIOS_CHECKMK);

    /**
     * Name of the host of the event in the monitoring core. Empty if the core has no host of this name. On Checkmk
     * only.
     */
    public static final StringColumn EVENT_CORE_HOST = TABLE.text("event_core_host", On.CHECKMK);

    /** Number of messages that belong to the event. On Nagios and Checkmk. */
    public static final IntColumn EVENT_COUNT = TABLE.number("event_count", On.NAGIOS_CHECKMK);

    /** Number of the syslog facility of the event. On Nagios and Checkmk. */
    public static final IntColumn EVENT_FACILITY = TABLE.number("event_facility", On.NAGIOS_CHECKMK);

    /** Time of the first message of the event. On Nagios and Checkmk. */
    public static final TimeColumn EVENT_FIRST = TABLE.time("event_first", On.NAGIOS_CHECKMK);

    /** Name of the host of the event. Rules may have changed it. On Nagios and Checkmk. */
    public static final StringColumn EVENT_HOST = TABLE.text("event_host", On.NAGIOS_CHECKMK);

    /** True if the host of the event was in a downtime when the event was created. On Nagios and Checkmk. */
    public static final FlagColumn EVENT_HOST_IN_DOWNTIME = TABLE.flag("event_host_in_downtime", On.NAGIOS_CHECKMK);

    /**
     * Id of the event, unique within the event console. Commands on events have it as an argument. On Nagios and
     * Checkmk.
     */
    public static final IntColumn EVENT_ID = TABLE.number("event_id", On.NAGIOS_CHECKMK);

    /** IP address that the message of the event came from. On Nagios and Checkmk. */
    public static final StringColumn EVENT_IPADDRESS = TABLE.text("event_ipaddress", On.NAGIOS_CHECKMK);

    /** Time of the last message of the event. On Nagios and Checkmk. */
    public static final TimeColumn EVENT_LAST = TABLE.time("event_last", On.NAGIOS_CHECKMK);

    /** Parts of the message that the groups in the pattern of the rule matched. On Nagios and Checkmk. */
    public static final ListColumn<String> EVENT_MATCH_GROUPS = TABLE.list("event_match_groups", On.NAGIOS_CHECKMK);

    /** Parts of the syslog tag that the groups in the pattern of the rule matched. On Checkmk only. */
    public static final ListColumn<String> EVENT_MATCH_GROUPS_SYSLOG_APPLICATION =
            TABLE.list("event_match_groups_syslog_application", On.CHECKMK);

    /** Name of the host in the message, before rules changed it. On Checkmk only. */
    public static final StringColumn EVENT_ORIG_HOST = TABLE.text("event_orig_host", On.CHECKMK);

    /** Name of the user that took the event over. Empty if there is none. On Nagios and Checkmk. */
    public static final StringColumn EVENT_OWNER = TABLE.text("event_owner", On.NAGIOS_CHECKMK);

    /**
     * Phase of the event: {@code open}, {@code ack}, {@code counting}, {@code delayed} or {@code closed}. On Nagios and
     * Checkmk.
     */
    public static final StringColumn EVENT_PHASE = TABLE.text("event_phase", On.NAGIOS_CHECKMK);

    /** Id of the process that sent the message of the event. On Nagios and Checkmk. */
    public static final IntColumn EVENT_PID = TABLE.number("event_pid", On.NAGIOS_CHECKMK);

    /** Syslog priority of the event, from 0 (emergency) to 7 (debug). On Nagios and Checkmk. */
    public static final IntColumn EVENT_PRIORITY = TABLE.number("event_priority", On.NAGIOS_CHECKMK);

    /** Id of the rule that created the event. On Nagios and Checkmk. */
    public static final StringColumn EVENT_RULE_ID = TABLE.text("event_rule_id", On.NAGIOS_CHECKMK);

    /** Service level of the event, a number. On Nagios and Checkmk. */
    public static final IntColumn EVENT_SL = TABLE.number("event_sl", On.NAGIOS_CHECKMK);

    /** State of the event: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN. On Nagios and Checkmk. */
    public static final EnumColumn<ServiceState> EVENT_STATE =
            TABLE.state("event_state", ServiceState.class, On.NAGIOS_CHECKMK);

    /** Message of the event. Rules may have changed it. On Nagios and Checkmk. */
    public static final StringColumn EVENT_TEXT = TABLE.text("event_text", On.NAGIOS_CHECKMK);

    /**
     * Details of what happened to the event, such as the recipient of an e-mail or the id of an action. On Nagios and
     * Checkmk.
     */
    public static final StringColumn HISTORY_ADDINFO = TABLE.text("history_addinfo", On.NAGIOS_CHECKMK);

    /** Number of the entry's line in the history file. On Nagios and Checkmk. */
    public static final IntColumn HISTORY_LINE = TABLE.number("history_line", On.NAGIOS_CHECKMK);

    /** Time at which the entry was written. On Nagios and Checkmk. */
    public static final TimeColumn HISTORY_TIME = TABLE.time("history_time", On.NAGIOS_CHECKMK);

    /**
     * What happened to the event, a word such as {@code NEW}, {@code UPDATE}, {@code CHANGESTATE}, {@code EMAIL},
     * {@code DELETE} or {@code EXPIRED}. On Nagios and Checkmk.
     */
    public static final StringColumn HISTORY_WHAT = TABLE.text("history_what", On.NAGIOS_CHECKMK);

    /** Name of the user whose command changed the event. Empty if there was none. On Nagios and Checkmk. */
    public static final StringColumn HISTORY_WHO = TABLE.text("history_who", On.NAGIOS_CHECKMK);

    /**
     * True if the server accepts passive check results for the host of the event. The server has no value if it does
     * not monitor the host. On Nagios and Checkmk.
     */
    public static final FlagColumn HOST_ACCEPT_PASSIVE_CHECKS =
            TABLE.flag("host_accept_passive_checks", On.NAGIOS_CHECKMK);

    /**
     * True if the current problem of the host of the event is acknowledged. The server has no value if it does not
     * monitor the host. On Nagios and Checkmk.
     */
    public static final FlagColumn HOST_ACKNOWLEDGED = TABLE.flag("host_acknowledged", On.NAGIOS_CHECKMK);

    /**
     * Kind of acknowledgement that the host of the event has: 0 none, 1 normal (until the state changes), 2 sticky
     * (until recovery). The server has no value if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final EnumColumn<AcknowledgementType> HOST_ACKNOWLEDGEMENT_TYPE =
            TABLE.state("host_acknowledgement_type", AcknowledgementType.class, On.NAGIOS_CHECKMK);

    /**
     * URL that the configuration of the host of the event offers for actions, with macros not replaced. Empty if there
     * is none. The server has no value if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final StringColumn HOST_ACTION_URL = TABLE.text("host_action_url", On.NAGIOS_CHECKMK);

    /**
     * URL that the configuration of the host of the event offers for actions, with macros replaced. Empty if there is
     * none. The server has no value if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final StringColumn HOST_ACTION_URL_EXPANDED =
            TABLE.text("host_action_url_expanded", On.NAGIOS_CHECKMK);

    /**
     * True if the server runs active checks of the host of the event. The server has no value if it does not monitor
     * the host. On Nagios and Checkmk.
     */
    public static final FlagColumn HOST_ACTIVE_CHECKS_ENABLED =
            TABLE.flag("host_active_checks_enabled", On.NAGIOS_CHECKMK);

    /**
     * Address of the host of the event: an IP address or a DNS name, as configured. The server has no value if it does
     * not monitor the host. On Nagios and Checkmk.
     */
    public static final StringColumn HOST_ADDRESS = TABLE.text("host_address", On.NAGIOS_CHECKMK);

    /**
     * Long name of the host of the event. Often equal to its name. The server has no value if it does not monitor the
     * host. On Nagios and Checkmk.
     */
    public static final StringColumn HOST_ALIAS = TABLE.text("host_alias", On.NAGIOS_CHECKMK);

    /**
     * Name of the check command of the host of the event, with arguments after {@code !}. The server has no value if it
     * does not monitor the host. On Nagios and Checkmk.
     */
    public static final StringColumn HOST_CHECK_COMMAND = TABLE.text("host_check_command", On.NAGIOS_CHECKMK);

    /**
     * Check command of the host of the event with macros replaced in its arguments. The server has no value if it does
     * not monitor the host. On Nagios and Checkmk.
     */
    public static final StringColumn HOST_CHECK_COMMAND_EXPANDED =
            TABLE.text("host_check_command_expanded", On.NAGIOS_CHECKMK);

    /**
     * True if flapping of the host of the event began after the notification of a problem. If the problem is over when
     * flapping ends, the server sends a recovery notification. The server has no value if it does not monitor the host.
     * On Nagios and Checkmk.
     */
    public static final FlagColumn HOST_CHECK_FLAPPING_RECOVERY_NOTIFICATION =
            TABLE.flag("host_check_flapping_recovery_notification", On.NAGIOS_CHECKMK);

    /**
     * True if the server checks that the last result of the host of the event is recent enough. The server has no value
     * if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final FlagColumn HOST_CHECK_FRESHNESS = TABLE.flag("host_check_freshness", On.NAGIOS_CHECKMK);

    /**
     * Time between two regular checks of the host of the event, in units of {@code interval_length} (by default
     * minutes). The server has no value if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final FloatColumn HOST_CHECK_INTERVAL = TABLE.decimal("host_check_interval", On.NAGIOS_CHECKMK);

    /**
     * Bit mask of options of the next check of the host of the event: 1 forced, 2 freshness check, 4 orphaned check.
     * The server has no value if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final IntColumn HOST_CHECK_OPTIONS = TABLE.number("host_check_options", On.NAGIOS_CHECKMK);

    /**
     * Name of the time period in which the server runs active checks of the host of the event. Empty if there is no
     * restriction. The server has no value if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final StringColumn HOST_CHECK_PERIOD = TABLE.text("host_check_period", On.NAGIOS_CHECKMK);

    /**
     * Kind of the last check of the host of the event: 0 active, 1 passive. The server has no value if it does not
     * monitor the host. On Nagios and Checkmk.
     */
    public static final EnumColumn<CheckType> HOST_CHECK_TYPE =
            TABLE.state("host_check_type", CheckType.class, On.NAGIOS_CHECKMK);

    /**
     * True if the server runs active checks of the host of the event; the same as {@code host_active_checks_enabled}.
     * The server has no value if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final FlagColumn HOST_CHECKS_ENABLED = TABLE.flag("host_checks_enabled", On.NAGIOS_CHECKMK);

    /**
     * Names of the hosts of which the host of the event is a direct parent. The server has no value if it does not
     * monitor the host. On Nagios and Checkmk.
     */
    public static final ListColumn<String> HOST_CHILDS = TABLE.list("host_childs", On.NAGIOS_CHECKMK);

    /**
     * Ids of the comments on the host of the event. The server has no value if it does not monitor the host. On Nagios
     * and Checkmk.
     */
    public static final ListColumn<Long> HOST_COMMENTS = TABLE.list("host_comments", Long.class, On.NAGIOS_CHECKMK);

    /**
     * Comments on the host of the event with id, author, text, entry type and entry time. The server has no value if it
     * does not monitor the host. On Nagios and Checkmk.
     */
    public static final ListColumn<CommentWithInfo> HOST_COMMENTS_WITH_EXTRA_INFO =
            TABLE.list("host_comments_with_extra_info", CommentWithInfo.class, On.NAGIOS_CHECKMK);

    /**
     * Comments on the host of the event with id, author and text. The server has no value if it does not monitor the
     * host. On Nagios and Checkmk.
     */
    public static final ListColumn<CommentWithInfo> HOST_COMMENTS_WITH_INFO =
            TABLE.list("host_comments_with_info", CommentWithInfo.class, On.NAGIOS_CHECKMK);

    /**
     * Names of the contact groups of the host of the event. The server has no value if it does not monitor the host. On
     * Nagios and Checkmk.
     */
    public static final ListColumn<String> HOST_CONTACT_GROUPS = TABLE.list("host_contact_groups", On.NAGIOS_CHECKMK);

    /**
     * Names of the contacts of the host of the event, including the contacts of its contact groups. The server has no
     * value if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final ListColumn<String> HOST_CONTACTS = TABLE.list("host_contacts", On.NAGIOS_CHECKMK);

    /**
     * Number of the current check attempt of the host of the event, from 1 to {@code host_max_check_attempts}. The
     * server has no value if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final IntColumn HOST_CURRENT_ATTEMPT = TABLE.number("host_current_attempt", On.NAGIOS_CHECKMK);

    /**
     * Number of problem notifications about the host of the event since its problem began; 0 if there was none. The
     * server has no value if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final IntColumn HOST_CURRENT_NOTIFICATION_NUMBER =
            TABLE.number("host_current_notification_number", On.NAGIOS_CHECKMK);

    /**
     * Names of the custom variables of the host of the event, in the order of {@code host_custom_variable_values}. The
     * server has no value if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final ListColumn<String> HOST_CUSTOM_VARIABLE_NAMES =
            TABLE.list("host_custom_variable_names", On.NAGIOS_CHECKMK);

    /**
     * Values of the custom variables of the host of the event, in the order of {@code host_custom_variable_names}. For
     * Nagios the client rejects it unless {@code allowUnsafe(true)} is set. The server has no value if it does not
     * monitor the host. On Nagios and Checkmk.
     */
    public static final ListColumn<String> HOST_CUSTOM_VARIABLE_VALUES =
            TABLE.list("host_custom_variable_values", On.NAGIOS_CHECKMK);

    /**
     * Custom variables of the host of the event: values by name. For Nagios the client rejects it unless {@code
     * allowUnsafe(true)} is set. The server has no value if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final DictColumn HOST_CUSTOM_VARIABLES = TABLE.dict("host_custom_variables", On.NAGIOS_CHECKMK);

    /**
     * Name of the host of the event for display. The same as its real name if none is configured. The server has no
     * value if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final StringColumn HOST_DISPLAY_NAME = TABLE.text("host_display_name", On.NAGIOS_CHECKMK);

    /**
     * Ids of the downtimes of the host of the event, including those that have not begun. The server has no value if it
     * does not monitor the host. On Nagios and Checkmk.
     */
    public static final ListColumn<Long> HOST_DOWNTIMES = TABLE.list("host_downtimes", Long.class, On.NAGIOS_CHECKMK);

    /**
     * Downtimes of the host of the event with id, author, comment, origin, entry, start and end time, kind and
     * duration. The server has no value if it does not monitor the host. On Checkmk only.
     */
    public static final ListColumn<DowntimeWithInfo> HOST_DOWNTIMES_WITH_EXTRA_INFO =
            TABLE.list("host_downtimes_with_extra_info", DowntimeWithInfo.class, On.CHECKMK);

    /**
     * Downtimes of the host of the event with id, author and comment. The server has no value if it does not monitor
     * the host. On Nagios and Checkmk.
     */
    public static final ListColumn<DowntimeWithInfo> HOST_DOWNTIMES_WITH_INFO =
            TABLE.list("host_downtimes_with_info", DowntimeWithInfo.class, On.NAGIOS_CHECKMK);

    /**
     * Name of the command that the server runs when the state of the host of the event changes. Empty if there is none.
     * The server has no value if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final StringColumn HOST_EVENT_HANDLER = TABLE.text("host_event_handler", On.NAGIOS_CHECKMK);

    /**
     * True if the event handler of the host of the event is enabled. The server has no value if it does not monitor the
     * host. On Nagios and Checkmk.
     */
    public static final FlagColumn HOST_EVENT_HANDLER_ENABLED =
            TABLE.flag("host_event_handler_enabled", On.NAGIOS_CHECKMK);

    /**
     * Time that the last check of the host of the event took, in seconds. The server has no value if it does not
     * monitor the host. On Nagios and Checkmk.
     */
    public static final FloatColumn HOST_EXECUTION_TIME = TABLE.decimal("host_execution_time", On.NAGIOS_CHECKMK);

    /**
     * Value of the custom variable FILENAME of the host of the event. Checkmk sets it to the folder of the
     * configuration of the host. Empty if there is none. The server has no value if it does not monitor the host. On
     * Nagios and Checkmk.
     */
    public static final StringColumn HOST_FILENAME = TABLE.text("host_filename", On.NAGIOS_CHECKMK);

    /**
     * Time from the beginning of a problem of the host of the event to its first notification, in units of {@code
     * interval_length} (by default minutes). 0 for none. The server has no value if it does not monitor the host. On
     * Nagios and Checkmk.
     */
    public static final FloatColumn HOST_FIRST_NOTIFICATION_DELAY =
            TABLE.decimal("host_first_notification_delay", On.NAGIOS_CHECKMK);

    /**
     * True if flap detection is enabled for the host of the event. The server has no value if it does not monitor the
     * host. On Nagios and Checkmk.
     */
    public static final FlagColumn HOST_FLAP_DETECTION_ENABLED =
            TABLE.flag("host_flap_detection_enabled", On.NAGIOS_CHECKMK);

    /**
     * Level of flapping of the host of the event: how often its state changed lately. The server has no value if it
     * does not monitor the host. On Checkmk only.
     */
    public static final FloatColumn HOST_FLAPPINESS = TABLE.decimal("host_flappiness", On.CHECKMK);

    /**
     * Names of the host groups that the host of the event is in. The server has no value if it does not monitor the
     * host. On Nagios and Checkmk.
     */
    public static final ListColumn<String> HOST_GROUPS = TABLE.list("host_groups", On.NAGIOS_CHECKMK);

    /**
     * State of the host of the event: 0 UP, 1 DOWN, 2 UNREACHABLE. While a problem is soft, the last hard state. The
     * server has no value if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final EnumColumn<HostState> HOST_HARD_STATE =
            TABLE.state("host_hard_state", HostState.class, On.NAGIOS_CHECKMK);

    /**
     * True if the host of the event was checked at least once; false for a pending one. The server has no value if it
     * does not monitor the host. On Nagios and Checkmk.
     */
    public static final FlagColumn HOST_HAS_BEEN_CHECKED = TABLE.flag("host_has_been_checked", On.NAGIOS_CHECKMK);

    /**
     * Percentage of state changes above which flapping of the host of the event begins. Naemon and Nagios send 0 for
     * the default of the server. The server has no value if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final FloatColumn HOST_HIGH_FLAP_THRESHOLD =
            TABLE.decimal("host_high_flap_threshold", On.NAGIOS_CHECKMK);

    /**
     * Name of the icon of the host of the event, with macros not replaced. Empty if there is none. The server has no
     * value if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final StringColumn HOST_ICON_IMAGE = TABLE.text("host_icon_image", On.NAGIOS_CHECKMK);

    /**
     * Text to show in place of the icon of the host of the event. Empty if there is none. The server has no value if it
     * does not monitor the host. On Nagios and Checkmk.
     */
    public static final StringColumn HOST_ICON_IMAGE_ALT = TABLE.text("host_icon_image_alt", On.NAGIOS_CHECKMK);

    /**
     * Name of the icon of the host of the event, with macros replaced. Empty if there is none. The server has no value
     * if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final StringColumn HOST_ICON_IMAGE_EXPANDED =
            TABLE.text("host_icon_image_expanded", On.NAGIOS_CHECKMK);

    /**
     * True if the host of the event is within its check period now. The server has no value if it does not monitor the
     * host. On Nagios and Checkmk.
     */
    public static final FlagColumn HOST_IN_CHECK_PERIOD = TABLE.flag("host_in_check_period", On.NAGIOS_CHECKMK);

    /**
     * True if the host of the event is within its notification period now. The server has no value if it does not
     * monitor the host. On Nagios and Checkmk.
     */
    public static final FlagColumn HOST_IN_NOTIFICATION_PERIOD =
            TABLE.flag("host_in_notification_period", On.NAGIOS_CHECKMK);

    /**
     * True if the host of the event is within its service period now. The server has no value if it does not monitor
     * the host. On Nagios and Checkmk.
     */
    public static final FlagColumn HOST_IN_SERVICE_PERIOD = TABLE.flag("host_in_service_period", On.NAGIOS_CHECKMK);

    /**
     * State that the host of the event has before its first check, from the configuration. The server has no value if
     * it does not monitor the host. On Nagios and Checkmk.
     */
    public static final EnumColumn<HostState> HOST_INITIAL_STATE =
            TABLE.state("host_initial_state", HostState.class, On.NAGIOS_CHECKMK);

    /**
     * True while a check of the host of the event runs. The server has no value if it does not monitor the host. On
     * Nagios and Checkmk.
     */
    public static final FlagColumn HOST_IS_EXECUTING = TABLE.flag("host_is_executing", On.NAGIOS_CHECKMK);

    /**
     * True while the host of the event is flapping. The server has no value if it does not monitor the host. On Nagios
     * and Checkmk.
     */
    public static final FlagColumn HOST_IS_FLAPPING = TABLE.flag("host_is_flapping", On.NAGIOS_CHECKMK);

    /**
     * Names of the labels of the host of the event, in the order of {@code host_label_values}. Checkmk has it since
     * 1.6.0. The server has no value if it does not monitor the host. On Checkmk only.
     */
    public static final ListColumn<String> HOST_LABEL_NAMES = TABLE.list("host_label_names", On.CHECKMK);

    /**
     * Names of the labels of the host of the event, in the order of {@code host_label_source_values}. Checkmk has it
     * since 1.6.0. The server has no value if it does not monitor the host. On Checkmk only.
     */
    public static final ListColumn<String> HOST_LABEL_SOURCE_NAMES = TABLE.list("host_label_source_names", On.CHECKMK);

    /**
     * Origins of the labels of the host of the event, in the order of {@code host_label_source_names}. Checkmk has it
     * since 1.6.0. The server has no value if it does not monitor the host. On Checkmk only.
     */
    public static final ListColumn<String> HOST_LABEL_SOURCE_VALUES =
            TABLE.list("host_label_source_values", On.CHECKMK);

    /**
     * Origins of the labels of the host of the event: a map from the name of the label to its origin. Checkmk has it
     * since 1.6.0. The server has no value if it does not monitor the host. On Checkmk only.
     */
    public static final DictColumn HOST_LABEL_SOURCES = TABLE.dict("host_label_sources", On.CHECKMK);

    /**
     * Values of the labels of the host of the event, in the order of {@code host_label_names}. Checkmk has it since
     * 1.6.0. The server has no value if it does not monitor the host. On Checkmk only.
     */
    public static final ListColumn<String> HOST_LABEL_VALUES = TABLE.list("host_label_values", On.CHECKMK);

    /**
     * Labels of the host of the event: values by name. Checkmk has it since 1.6.0. The server has no value if it does
     * not monitor the host. On Checkmk only.
     */
    public static final DictColumn HOST_LABELS = TABLE.dict("host_labels", On.CHECKMK);

    /**
     * Time of the last check of the host of the event. Null (0) before the first check. The server has no value if it
     * does not monitor the host. On Nagios and Checkmk.
     */
    public static final TimeColumn HOST_LAST_CHECK = TABLE.time("host_last_check", On.NAGIOS_CHECKMK);

    /**
     * Last hard state of the host of the event: 0 UP, 1 DOWN, 2 UNREACHABLE. While the state is hard, the same as
     * {@code host_state}. The server has no value if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final EnumColumn<HostState> HOST_LAST_HARD_STATE =
            TABLE.state("host_last_hard_state", HostState.class, On.NAGIOS_CHECKMK);

    /**
     * Time of the last change of the hard state of the host of the event. Null (0) if there was none. The server has no
     * value if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final TimeColumn HOST_LAST_HARD_STATE_CHANGE =
            TABLE.time("host_last_hard_state_change", On.NAGIOS_CHECKMK);

    /**
     * Time of the last notification about the host of the event. Null (0) if there was none. The server has no value if
     * it does not monitor the host. On Nagios and Checkmk.
     */
    public static final TimeColumn HOST_LAST_NOTIFICATION = TABLE.time("host_last_notification", On.NAGIOS_CHECKMK);

    /**
     * State of the host of the event at the check before the last one: 0 UP, 1 DOWN, 2 UNREACHABLE. The server has no
     * value if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final EnumColumn<HostState> HOST_LAST_STATE =
            TABLE.state("host_last_state", HostState.class, On.NAGIOS_CHECKMK);

    /**
     * Time of the last change of the state of the host of the event, soft or hard. Null (0) if there was none. The
     * server has no value if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final TimeColumn HOST_LAST_STATE_CHANGE = TABLE.time("host_last_state_change", On.NAGIOS_CHECKMK);

    /**
     * Time of the last check that found the host of the event DOWN. Null (0) if there was none. The server has no value
     * if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final TimeColumn HOST_LAST_TIME_DOWN = TABLE.time("host_last_time_down", On.NAGIOS_CHECKMK);

    /**
     * Time of the last check that found the host of the event UNREACHABLE. Null (0) if there was none. The server has
     * no value if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final TimeColumn HOST_LAST_TIME_UNREACHABLE =
            TABLE.time("host_last_time_unreachable", On.NAGIOS_CHECKMK);

    /**
     * Time of the last check that found the host of the event UP. Null (0) if there was none. The server has no value
     * if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final TimeColumn HOST_LAST_TIME_UP = TABLE.time("host_last_time_up", On.NAGIOS_CHECKMK);

    /**
     * Delay of the last check of the host of the event behind its schedule, in seconds. The server has no value if it
     * does not monitor the host. On Nagios and Checkmk.
     */
    public static final FloatColumn HOST_LATENCY = TABLE.decimal("host_latency", On.NAGIOS_CHECKMK);

    /**
     * Output of the last check of the host of the event after its first line. The text has {@code \n} for each line
     * break. Empty if there is none. The server has no value if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final StringColumn HOST_LONG_PLUGIN_OUTPUT = TABLE.text("host_long_plugin_output", On.NAGIOS_CHECKMK);

    /**
     * Percentage of state changes below which flapping of the host of the event ends. Naemon and Nagios send 0 for the
     * default of the server. The server has no value if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final FloatColumn HOST_LOW_FLAP_THRESHOLD =
            TABLE.decimal("host_low_flap_threshold", On.NAGIOS_CHECKMK);

    /**
     * Number of failing check attempts after which a problem of the host of the event is hard. The server has no value
     * if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final IntColumn HOST_MAX_CHECK_ATTEMPTS = TABLE.number("host_max_check_attempts", On.NAGIOS_CHECKMK);

    /**
     * Names of the metrics for which graphs of the host of the event are stored. The server has no value if it does not
     * monitor the host. On Nagios and Checkmk.
     */
    public static final ListColumn<String> HOST_METRICS = TABLE.list("host_metrics", On.NAGIOS_CHECKMK);

    /**
     * Hardware and software inventory of the host of the event, the bytes of its file. Null if there is none. The
     * server has no value if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final BlobColumn HOST_MK_INVENTORY = TABLE.blob("host_mk_inventory", On.NAGIOS_CHECKMK);

    /**
     * Hardware and software inventory of the host of the event, compressed with gzip. Null if there is none. The server
     * has no value if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final BlobColumn HOST_MK_INVENTORY_GZ = TABLE.blob("host_mk_inventory_gz", On.NAGIOS_CHECKMK);

    /**
     * Time of the last hardware and software inventory of the host of the event. Null (0) if there was none. The server
     * has no value if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final TimeColumn HOST_MK_INVENTORY_LAST = TABLE.time("host_mk_inventory_last", On.NAGIOS_CHECKMK);

    /**
     * Names of the files of log messages with problems that Checkmk's logwatch keeps for the host of the event. The
     * server has no value if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final ListColumn<String> HOST_MK_LOGWATCH_FILES =
            TABLE.list("host_mk_logwatch_files", On.NAGIOS_CHECKMK);

    /**
     * Bit mask that says which settings of the host of the event were changed by commands. 0 for none. The server has
     * no value if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final IntColumn HOST_MODIFIED_ATTRIBUTES =
            TABLE.number("host_modified_attributes", On.NAGIOS_CHECKMK);

    /**
     * Names of the settings of the host of the event that were changed by commands. The server has no value if it does
     * not monitor the host. On Nagios and Checkmk.
     */
    public static final ListColumn<String> HOST_MODIFIED_ATTRIBUTES_LIST =
            TABLE.list("host_modified_attributes_list", On.NAGIOS_CHECKMK);

    /**
     * Name of the host of the event, unique within the server. The server has no value if it does not monitor the host.
     * On Nagios and Checkmk.
     */
    public static final StringColumn HOST_NAME = TABLE.text("host_name", On.NAGIOS_CHECKMK);

    /**
     * Time at which the next active check of the host of the event is due. Null (0) if none is planned. The server has
     * no value if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final TimeColumn HOST_NEXT_CHECK = TABLE.time("host_next_check", On.NAGIOS_CHECKMK);

    /**
     * Earliest time of the next notification about the host of the event. Null (0) if none is planned. The server has
     * no value if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final TimeColumn HOST_NEXT_NOTIFICATION = TABLE.time("host_next_notification", On.NAGIOS_CHECKMK);

    /**
     * True if the server sends no further notification about the current problem of the host of the event. The server
     * has no value if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final FlagColumn HOST_NO_MORE_NOTIFICATIONS =
            TABLE.flag("host_no_more_notifications", On.NAGIOS_CHECKMK);

    /**
     * Notes in the configuration of the host of the event, with macros not replaced. Empty if there are none. The
     * server has no value if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final StringColumn HOST_NOTES = TABLE.text("host_notes", On.NAGIOS_CHECKMK);

    /**
     * Notes in the configuration of the host of the event, with macros replaced. Empty if there are none. The server
     * has no value if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final StringColumn HOST_NOTES_EXPANDED = TABLE.text("host_notes_expanded", On.NAGIOS_CHECKMK);

    /**
     * URL of notes on the host of the event, with macros not replaced. Empty if there is none. The server has no value
     * if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final StringColumn HOST_NOTES_URL = TABLE.text("host_notes_url", On.NAGIOS_CHECKMK);

    /**
     * URL of notes on the host of the event, with macros replaced. Empty if there is none. The server has no value if
     * it does not monitor the host. On Nagios and Checkmk.
     */
    public static final StringColumn HOST_NOTES_URL_EXPANDED = TABLE.text("host_notes_url_expanded", On.NAGIOS_CHECKMK);

    /**
     * Time between two notifications about a problem of the host of the event, in units of {@code interval_length} (by
     * default minutes). 0 for one notification only. The server has no value if it does not monitor the host. On Nagios
     * and Checkmk.
     */
    public static final FloatColumn HOST_NOTIFICATION_INTERVAL =
            TABLE.decimal("host_notification_interval", On.NAGIOS_CHECKMK);

    /**
     * Name of the time period in which notifications about the host of the event are sent. Empty if there is no
     * restriction. The server has no value if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final StringColumn HOST_NOTIFICATION_PERIOD =
            TABLE.text("host_notification_period", On.NAGIOS_CHECKMK);

    /**
     * Reason for which a notification about the host of the event is postponed. Empty if none is. The server has no
     * value if it does not monitor the host. On Checkmk only.
     */
    public static final StringColumn HOST_NOTIFICATION_POSTPONEMENT_REASON =
            TABLE.text("host_notification_postponement_reason", On.CHECKMK);

    /**
     * True if notifications about the host of the event are enabled. The server has no value if it does not monitor the
     * host. On Nagios and Checkmk.
     */
    public static final FlagColumn HOST_NOTIFICATIONS_ENABLED =
            TABLE.flag("host_notifications_enabled", On.NAGIOS_CHECKMK);

    /**
     * Number of services of the host of the event. The server has no value if it does not monitor the host. On Nagios
     * and Checkmk.
     */
    public static final IntColumn HOST_NUM_SERVICES = TABLE.number("host_num_services", On.NAGIOS_CHECKMK);

    /**
     * Number of services of the host of the event that are CRITICAL, including soft states. The server has no value if
     * it does not monitor the host. On Nagios and Checkmk.
     */
    public static final IntColumn HOST_NUM_SERVICES_CRIT = TABLE.number("host_num_services_crit", On.NAGIOS_CHECKMK);

    /**
     * Number of services of the host of the event with a problem that is acknowledged or in a downtime. The server has
     * no value if it does not monitor the host. On Checkmk only.
     */
    public static final IntColumn HOST_NUM_SERVICES_HANDLED_PROBLEMS =
            TABLE.number("host_num_services_handled_problems", On.CHECKMK);

    /**
     * Number of services of the host of the event whose hard state is CRITICAL. The server has no value if it does not
     * monitor the host. On Nagios and Checkmk.
     */
    public static final IntColumn HOST_NUM_SERVICES_HARD_CRIT =
            TABLE.number("host_num_services_hard_crit", On.NAGIOS_CHECKMK);

    /**
     * Number of services of the host of the event whose hard state is OK. The server has no value if it does not
     * monitor the host. On Nagios and Checkmk.
     */
    public static final IntColumn HOST_NUM_SERVICES_HARD_OK =
            TABLE.number("host_num_services_hard_ok", On.NAGIOS_CHECKMK);

    /**
     * Number of services of the host of the event whose hard state is UNKNOWN. The server has no value if it does not
     * monitor the host. On Nagios and Checkmk.
     */
    public static final IntColumn HOST_NUM_SERVICES_HARD_UNKNOWN =
            TABLE.number("host_num_services_hard_unknown", On.NAGIOS_CHECKMK);

    /**
     * Number of services of the host of the event whose hard state is WARNING. The server has no value if it does not
     * monitor the host. On Nagios and Checkmk.
     */
    public static final IntColumn HOST_NUM_SERVICES_HARD_WARN =
            TABLE.number("host_num_services_hard_warn", On.NAGIOS_CHECKMK);

    /**
     * Number of services of the host of the event that are OK and were checked. The server has no value if it does not
     * monitor the host. On Nagios and Checkmk.
     */
    public static final IntColumn HOST_NUM_SERVICES_OK = TABLE.number("host_num_services_ok", On.NAGIOS_CHECKMK);

    /**
     * Number of services of the host of the event that were never checked. The server has no value if it does not
     * monitor the host. On Nagios and Checkmk.
     */
    public static final IntColumn HOST_NUM_SERVICES_PENDING =
            TABLE.number("host_num_services_pending", On.NAGIOS_CHECKMK);

    /**
     * Number of services of the host of the event with a problem that is neither acknowledged nor in a downtime. The
     * server has no value if it does not monitor the host. On Checkmk only.
     */
    public static final IntColumn HOST_NUM_SERVICES_UNHANDLED_PROBLEMS =
            TABLE.number("host_num_services_unhandled_problems", On.CHECKMK);

    /**
     * Number of services of the host of the event that are UNKNOWN, including soft states. The server has no value if
     * it does not monitor the host. On Nagios and Checkmk.
     */
    public static final IntColumn HOST_NUM_SERVICES_UNKNOWN =
            TABLE.number("host_num_services_unknown", On.NAGIOS_CHECKMK);

    /**
     * Number of services of the host of the event that are WARNING, including soft states. The server has no value if
     * it does not monitor the host. On Nagios and Checkmk.
     */
    public static final IntColumn HOST_NUM_SERVICES_WARN = TABLE.number("host_num_services_warn", On.NAGIOS_CHECKMK);

    /**
     * True if the server runs its obsess command after each check of the host of the event. The server has no value if
     * it does not monitor the host. On Nagios and Checkmk.
     */
    public static final FlagColumn HOST_OBSESS_OVER_HOST = TABLE.flag("host_obsess_over_host", On.NAGIOS_CHECKMK);

    /**
     * Names of the direct parents of the host of the event: the hosts through which the server reaches it. The server
     * has no value if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final ListColumn<String> HOST_PARENTS = TABLE.list("host_parents", On.NAGIOS_CHECKMK);

    /**
     * Number of flexible downtimes of the host of the event that have not begun. The server has no value if it does not
     * monitor the host. On Nagios and Checkmk.
     */
    public static final IntColumn HOST_PENDING_FLEX_DOWNTIME =
            TABLE.number("host_pending_flex_downtime", On.NAGIOS_CHECKMK);

    /**
     * Percentage of state changes in the last checks of the host of the event, as flap detection computes it. The
     * server has no value if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final FloatColumn HOST_PERCENT_STATE_CHANGE =
            TABLE.decimal("host_percent_state_change", On.NAGIOS_CHECKMK);

    /**
     * Performance data of the last check of the host of the event as the plugin wrote it. Empty if there is none. The
     * server has no value if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final StringColumn HOST_PERF_DATA = TABLE.text("host_perf_data", On.NAGIOS_CHECKMK);

    /**
     * Performance data of the last check of the host of the event: numbers by metric, without units. The numbers are
     * read as texts. The server has no value if it does not monitor the host. On Checkmk only.
     */
    public static final DictColumn HOST_PERFORMANCE_DATA = TABLE.dict("host_performance_data", On.CHECKMK);

    /**
     * First line of the output of the last check of the host of the event, without performance data. Empty before the
     * first check. The server has no value if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final StringColumn HOST_PLUGIN_OUTPUT = TABLE.text("host_plugin_output", On.NAGIOS_CHECKMK);

    /**
     * Whether PNP4Nagios has a graph of the host of the event: 1 yes, 0 no, -1 unknown. The server has no value if it
     * does not monitor the host. On Nagios and Checkmk.
     */
    public static final IntColumn HOST_PNPGRAPH_PRESENT = TABLE.number("host_pnpgraph_present", On.NAGIOS_CHECKMK);

    /**
     * Number of the hard state that the host of the event had before its current one. -1 if there was none. The server
     * has no value if it does not monitor the host. On Checkmk only.
     */
    public static final IntColumn HOST_PREVIOUS_HARD_STATE = TABLE.number("host_previous_hard_state", On.CHECKMK);

    /**
     * True if the server processes performance data of the host of the event. The server has no value if it does not
     * monitor the host. On Nagios and Checkmk.
     */
    public static final FlagColumn HOST_PROCESS_PERFORMANCE_DATA =
            TABLE.flag("host_process_performance_data", On.NAGIOS_CHECKMK);

    /**
     * Time between two checks of the host of the event while its problem is soft, in units of {@code interval_length}
     * (by default minutes). The server has no value if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final FloatColumn HOST_RETRY_INTERVAL = TABLE.decimal("host_retry_interval", On.NAGIOS_CHECKMK);

    /**
     * Number of downtimes of the host of the event that are in effect now. 0 for none. The server has no value if it
     * does not monitor the host. On Nagios and Checkmk.
     */
    public static final IntColumn HOST_SCHEDULED_DOWNTIME_DEPTH =
            TABLE.number("host_scheduled_downtime_depth", On.NAGIOS_CHECKMK);

    /**
     * Name of the time period in which the host of the event has to be available. Empty if there is none. The server
     * has no value if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final StringColumn HOST_SERVICE_PERIOD = TABLE.text("host_service_period", On.NAGIOS_CHECKMK);

    /**
     * Descriptions of the services of the host of the event. The server has no value if it does not monitor the host.
     * On Nagios and Checkmk.
     */
    public static final ListColumn<String> HOST_SERVICES = TABLE.list("host_services", On.NAGIOS_CHECKMK);

    /**
     * Services of the host of the event with state, output, hard state, attempts, downtimes, acknowledgement and
     * service period. The server has no value if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final ListColumn<ServiceWithFullState> HOST_SERVICES_WITH_FULLSTATE =
            TABLE.list("host_services_with_fullstate", ServiceWithFullState.class, On.NAGIOS_CHECKMK);

    /**
     * Services of the host of the event with state, whether they were checked, and output. The server has no value if
     * it does not monitor the host. On Nagios and Checkmk.
     */
    public static final ListColumn<ServiceWithInfo> HOST_SERVICES_WITH_INFO =
            TABLE.list("host_services_with_info", ServiceWithInfo.class, On.NAGIOS_CHECKMK);

    /**
     * Services of the host of the event with state, and whether they were checked. The server has no value if it does
     * not monitor the host. On Nagios and Checkmk.
     */
    public static final ListColumn<ServiceWithState> HOST_SERVICES_WITH_STATE =
            TABLE.list("host_services_with_state", ServiceWithState.class, On.NAGIOS_CHECKMK);

    /**
     * Longest time between two packets of the host of the event before Checkmk takes it for down, in milliseconds. The
     * server has no value if it does not monitor the host. On Checkmk only.
     */
    public static final IntColumn HOST_SMARTPING_TIMEOUT = TABLE.number("host_smartping_timeout", On.CHECKMK);

    /**
     * Age of the last check of the host of the event in check intervals; well above 1 means late. Before the first
     * check it is very large on Naemon and Nagios, and 0 on Icinga 2. The server has no value if it does not monitor
     * the host. On Nagios and Checkmk.
     */
    public static final FloatColumn HOST_STALENESS = TABLE.decimal("host_staleness", On.NAGIOS_CHECKMK);

    /**
     * Current state of the host of the event: 0 UP, 1 DOWN, 2 UNREACHABLE. Before the first check Naemon and Nagios
     * send 0 and Icinga 2 sends 1: see {@code host_has_been_checked}. The server has no value if it does not monitor
     * the host. On Nagios and Checkmk.
     */
    public static final EnumColumn<HostState> HOST_STATE =
            TABLE.state("host_state", HostState.class, On.NAGIOS_CHECKMK);

    /**
     * Kind of the current state of the host of the event: 0 soft, 1 hard. The server has no value if it does not
     * monitor the host. On Nagios and Checkmk.
     */
    public static final EnumColumn<StateType> HOST_STATE_TYPE =
            TABLE.state("host_state_type", StateType.class, On.NAGIOS_CHECKMK);

    /**
     * Name of the image of the host of the event on the status map. Empty if there is none. The server has no value if
     * it does not monitor the host. On Nagios and Checkmk.
     */
    public static final StringColumn HOST_STATUSMAP_IMAGE = TABLE.text("host_statusmap_image", On.NAGIOS_CHECKMK);

    /**
     * Status data of the inventory of the host of the event, the bytes of its file. Null if there is none. The server
     * has no value if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final BlobColumn HOST_STRUCTURED_STATUS = TABLE.blob("host_structured_status", On.NAGIOS_CHECKMK);

    /**
     * Names of the tag groups of the host of the event, in the order of {@code host_tag_values}. The server has no
     * value if it does not monitor the host. On Checkmk only.
     */
    public static final ListColumn<String> HOST_TAG_NAMES = TABLE.list("host_tag_names", On.CHECKMK);

    /**
     * Tags of the host of the event, in the order of {@code host_tag_names}. The server has no value if it does not
     * monitor the host. On Checkmk only.
     */
    public static final ListColumn<String> HOST_TAG_VALUES = TABLE.list("host_tag_values", On.CHECKMK);

    /**
     * Tags of the host of the event: a map from the tag group to the tag. The server has no value if it does not
     * monitor the host. On Checkmk only.
     */
    public static final DictColumn HOST_TAGS = TABLE.dict("host_tags", On.CHECKMK);

    /**
     * Number of services of the host of the event. The server has no value if it does not monitor the host. On Nagios
     * and Checkmk.
     */
    public static final IntColumn HOST_TOTAL_SERVICES = TABLE.number("host_total_services", On.NAGIOS_CHECKMK);

    /**
     * Worst hard state of a service of the host of the event, in the order OK, WARNING, UNKNOWN, CRITICAL. 0 if it has
     * no service. The server has no value if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final EnumColumn<ServiceState> HOST_WORST_SERVICE_HARD_STATE =
            TABLE.state("host_worst_service_hard_state", ServiceState.class, On.NAGIOS_CHECKMK);

    /**
     * Worst state of a service of the host of the event, in the order OK, WARNING, UNKNOWN, CRITICAL. 0 if it has no
     * service. The server has no value if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final EnumColumn<ServiceState> HOST_WORST_SERVICE_STATE =
            TABLE.state("host_worst_service_state", ServiceState.class, On.NAGIOS_CHECKMK);

    /**
     * First coordinate of the host of the event on a map in three dimensions. 0 if none is configured. The server has
     * no value if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final FloatColumn HOST_X_3D = TABLE.decimal("host_x_3d", On.NAGIOS_CHECKMK);

    /**
     * Second coordinate of the host of the event on a map in three dimensions. 0 if none is configured. The server has
     * no value if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final FloatColumn HOST_Y_3D = TABLE.decimal("host_y_3d", On.NAGIOS_CHECKMK);

    /**
     * Third coordinate of the host of the event on a map in three dimensions. 0 if none is configured. The server has
     * no value if it does not monitor the host. On Nagios and Checkmk.
     */
    public static final FloatColumn HOST_Z_3D = TABLE.decimal("host_z_3d", On.NAGIOS_CHECKMK);

    private EventConsoleHistory() {}
}
