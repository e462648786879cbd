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
 * Time spans in which a host or service kept its state, computed from the log: one row each. A query has to bound
 * {@code time} from below, or allow the server to read every log file: {@code Query.withoutTimeBound()}.
 */
public final class StateHist {
    /** The table {@code statehist}. */
    public static final Table TABLE = Table.named("statehist", "host_name", "service_description", "from");

    /**
     * True if the server accepts passive check results for the host of the time span. This is the current value, not
     * the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FlagColumn CURRENT_HOST_ACCEPT_PASSIVE_CHECKS =
            TABLE.flag("current_host_accept_passive_checks", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * True if the current problem of the host of the time span is acknowledged. This is the current value, not the
     * value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FlagColumn CURRENT_HOST_ACKNOWLEDGED =
            TABLE.flag("current_host_acknowledged", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Kind of acknowledgement that the host of the time span has: 0 none, 1 normal (until the state changes), 2 sticky
     * (until recovery). This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and
     * Checkmk.
     */
    public static final EnumColumn<AcknowledgementType> CURRENT_HOST_ACKNOWLEDGEMENT_TYPE = TABLE.state(
            "current_host_acknowledgement_type", AcknowledgementType.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * URL that the configuration of the host of the time span offers for actions, with macros not replaced. Empty if
     * there is none. This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and
     * Checkmk.
     */
    public static final StringColumn CURRENT_HOST_ACTION_URL =
            TABLE.text("current_host_action_url", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * URL that the configuration of the host of the time span offers for actions, with macros replaced. Empty, on
     * Icinga 2 null, if there is none. This is the current value, not the value in the time span. On Naemon, Nagios,
     * Icinga 2 and Checkmk.
     */
    public static final StringColumn CURRENT_HOST_ACTION_URL_EXPANDED =
            TABLE.text("current_host_action_url_expanded", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * True if the server runs active checks of the host of the time span. This is the current value, not the value in
     * the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FlagColumn CURRENT_HOST_ACTIVE_CHECKS_ENABLED =
            TABLE.flag("current_host_active_checks_enabled", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Address of the host of the time span: an IP address or a DNS name, as configured. This is the current value, not
     * the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final StringColumn CURRENT_HOST_ADDRESS =
            TABLE.text("current_host_address", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * IPv6 address of the host of the time span. Empty if there is none. This is the current value, not the value in
     * the time span. On Icinga 2 only.
     */
    public static final StringColumn CURRENT_HOST_ADDRESS6 = TABLE.text("current_host_address6", On.ICINGA2);

    /**
     * Long name of the host of the time span. Often equal to its name. This is the current value, not the value in the
     * time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final StringColumn CURRENT_HOST_ALIAS =
            TABLE.text("current_host_alias", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Name of the check command of the host of the time span, with arguments after {@code !}. This is the current
     * value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final StringColumn CURRENT_HOST_CHECK_COMMAND =
            TABLE.text("current_host_check_command", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Check command of the host of the time span with macros replaced in its arguments. This is the current value, not
     * the value in the time span. On Nagios, Icinga 2 and Checkmk.
     */
    public static final StringColumn CURRENT_HOST_CHECK_COMMAND_EXPANDED =
            TABLE.text("current_host_check_command_expanded", On.NAGIOS_ICINGA2_CHECKMK);

    /**
     * True if flapping of the host of the time span began after the notification of a problem. If the problem is over
     * when flapping ends, the server sends a recovery notification. Icinga 2 always sends 0. This is the current value,
     * not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FlagColumn CURRENT_HOST_CHECK_FLAPPING_RECOVERY_NOTIFICATION =
            TABLE.flag("current_host_check_flapping_recovery_notification", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * True if the server checks that the last result of the host of the time span is recent enough. Icinga 2 always
     * sends 1. This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FlagColumn CURRENT_HOST_CHECK_FRESHNESS =
            TABLE.flag("current_host_check_freshness", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Time between two regular checks of the host of the time span, in units of {@code interval_length} (by default
     * minutes). This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FloatColumn CURRENT_HOST_CHECK_INTERVAL =
            TABLE.decimal("current_host_check_interval", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Bit mask of options of the next check of the host of the time span: 1 forced, 2 freshness check, 4 orphaned
     * check. Null on Icinga 2. This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2
     * and Checkmk.
     */
    public static final IntColumn CURRENT_HOST_CHECK_OPTIONS =
            TABLE.number("current_host_check_options", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Name of the time period in which the server runs active checks of the host of the time span. Empty, on Icinga 2
     * null, if there is no restriction. This is the current value, not the value in the time span. On Naemon, Nagios,
     * Icinga 2 and Checkmk.
     */
    public static final StringColumn CURRENT_HOST_CHECK_PERIOD =
            TABLE.text("current_host_check_period", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Name of the node or worker that ran the last check of the host of the time span. Empty if the server does not
     * send it, on Icinga 2 null before the first check. This is the current value, not the value in the time span. On
     * Naemon and Icinga 2.
     */
    public static final StringColumn CURRENT_HOST_CHECK_SOURCE =
            TABLE.text("current_host_check_source", On.NAEMON_ICINGA2);

    /**
     * Longest time that a check of the host of the time span may take, in seconds. Naemon livestatus has it since
     * 1.5.1. This is the current value, not the value in the time span. On Naemon only.
     */
    public static final IntColumn CURRENT_HOST_CHECK_TIMEOUT = TABLE.number("current_host_check_timeout", On.NAEMON);

    /**
     * Kind of the last check of the host of the time span: 0 active, 1 passive. Icinga 2 sends 1 if active checks are
     * off. This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final EnumColumn<CheckType> CURRENT_HOST_CHECK_TYPE =
            TABLE.state("current_host_check_type", CheckType.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * True if the server runs active checks of the host of the time span; the same as {@code
     * current_host_active_checks_enabled}. This is the current value, not the value in the time span. On Naemon,
     * Nagios, Icinga 2 and Checkmk.
     */
    public static final FlagColumn CURRENT_HOST_CHECKS_ENABLED =
            TABLE.flag("current_host_checks_enabled", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Names of the hosts of which the host of the time span is a direct parent. This is the current value, not the
     * value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final ListColumn<String> CURRENT_HOST_CHILDS =
            TABLE.list("current_host_childs", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Ids of the comments on the host of the time span. This is the current value, not the value in the time span. On
     * Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final ListColumn<Long> CURRENT_HOST_COMMENTS =
            TABLE.list("current_host_comments", Long.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Comments on the host of the time span with id, author, text, entry type and entry time. This is the current
     * value, not the value in the time span. On Nagios, Icinga 2 and Checkmk.
     */
    public static final ListColumn<CommentWithInfo> CURRENT_HOST_COMMENTS_WITH_EXTRA_INFO =
            TABLE.list("current_host_comments_with_extra_info", CommentWithInfo.class, On.NAGIOS_ICINGA2_CHECKMK);

    /**
     * Comments on the host of the time span with id, author and text. Naemon adds entry time, entry type and expiry.
     * This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final ListColumn<CommentWithInfo> CURRENT_HOST_COMMENTS_WITH_INFO =
            TABLE.list("current_host_comments_with_info", CommentWithInfo.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Names of the contact groups of the host of the time span. This is the current value, not the value in the time
     * span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final ListColumn<String> CURRENT_HOST_CONTACT_GROUPS =
            TABLE.list("current_host_contact_groups", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Names of the contacts of the host of the time span, including the contacts of its contact groups. This is the
     * current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final ListColumn<String> CURRENT_HOST_CONTACTS =
            TABLE.list("current_host_contacts", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Number of the current check attempt of the host of the time span, from 1 to {@code
     * current_host_max_check_attempts}. This is the current value, not the value in the time span. On Naemon, Nagios,
     * Icinga 2 and Checkmk.
     */
    public static final IntColumn CURRENT_HOST_CURRENT_ATTEMPT =
            TABLE.number("current_host_current_attempt", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Number of problem notifications about the host of the time span since its problem began; 0 if there was none.
     * This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final IntColumn CURRENT_HOST_CURRENT_NOTIFICATION_NUMBER =
            TABLE.number("current_host_current_notification_number", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Names of the custom variables of the host of the time span, in the order of {@code
     * current_host_custom_variable_values}. This is the current value, not the value in the time span. On Naemon,
     * Nagios, Icinga 2 and Checkmk.
     */
    public static final ListColumn<String> CURRENT_HOST_CUSTOM_VARIABLE_NAMES =
            TABLE.list("current_host_custom_variable_names", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Values of the custom variables of the host of the time span, in the order of {@code
     * current_host_custom_variable_names}. For Nagios the client rejects it unless {@code allowUnsafe(true)} is set.
     * Icinga 2 also sends numbers, flags and null; the list has their texts, and an empty text for null. This is the
     * current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final ListColumn<String> CURRENT_HOST_CUSTOM_VARIABLE_VALUES =
            TABLE.list("current_host_custom_variable_values", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Custom variables of the host of the time span: values by name. For Nagios the client rejects it unless {@code
     * allowUnsafe(true)} is set. This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2
     * and Checkmk.
     */
    public static final DictColumn CURRENT_HOST_CUSTOM_VARIABLES =
            TABLE.dict("current_host_custom_variables", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * True if a custom variable of the host of the time span is a list or a dictionary, which Icinga 2 then sends as
     * JSON text. Icinga 2 has it since 2.2.0. This is the current value, not the value in the time span. On Icinga 2
     * only.
     */
    public static final FlagColumn CURRENT_HOST_CV_IS_JSON = TABLE.flag("current_host_cv_is_json", On.ICINGA2);

    /**
     * Names of the hosts whose problems stop checks of the host of the time span. Naemon livestatus has it since
     * 1.0.10. This is the current value, not the value in the time span. On Naemon only.
     */
    public static final ListColumn<String> CURRENT_HOST_DEPENDS_EXEC =
            TABLE.list("current_host_depends_exec", On.NAEMON);

    /**
     * Dependencies that stop checks of the host of the time span: the other object, failure options, period and
     * inheritance. Naemon livestatus has it since 1.0.10. This is the current value, not the value in the time span. On
     * Naemon only.
     */
    public static final ListColumn<DependencyWithInfo> CURRENT_HOST_DEPENDS_EXEC_WITH_INFO =
            TABLE.list("current_host_depends_exec_with_info", DependencyWithInfo.class, On.NAEMON);

    /**
     * Names of the hosts whose problems stop notifications about the host of the time span. Naemon livestatus has it
     * since 1.0.10. This is the current value, not the value in the time span. On Naemon only.
     */
    public static final ListColumn<String> CURRENT_HOST_DEPENDS_NOTIFY =
            TABLE.list("current_host_depends_notify", On.NAEMON);

    /**
     * Dependencies that stop notifications about the host of the time span: the other object, failure options, period
     * and inheritance. Naemon livestatus has it since 1.0.10. This is the current value, not the value in the time
     * span. On Naemon only.
     */
    public static final ListColumn<DependencyWithInfo> CURRENT_HOST_DEPENDS_NOTIFY_WITH_INFO =
            TABLE.list("current_host_depends_notify_with_info", DependencyWithInfo.class, On.NAEMON);

    /**
     * Name of the host of the time span for display. The same as its real name if none is configured. This is the
     * current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final StringColumn CURRENT_HOST_DISPLAY_NAME =
            TABLE.text("current_host_display_name", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Ids of the downtimes of the host of the time span, including those that have not begun. This is the current
     * value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final ListColumn<Long> CURRENT_HOST_DOWNTIMES =
            TABLE.list("current_host_downtimes", Long.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Downtimes of the host of the time span with id, author, comment, origin, entry, start and end time, kind and
     * duration. This is the current value, not the value in the time span. On Checkmk only.
     */
    public static final ListColumn<DowntimeWithInfo> CURRENT_HOST_DOWNTIMES_WITH_EXTRA_INFO =
            TABLE.list("current_host_downtimes_with_extra_info", DowntimeWithInfo.class, On.CHECKMK);

    /**
     * Downtimes of the host of the time span with id, author and comment. Naemon adds entry, start and end time, kind,
     * duration in seconds and trigger. This is the current value, not the value in the time span. On Naemon, Nagios,
     * Icinga 2 and Checkmk.
     */
    public static final ListColumn<DowntimeWithInfo> CURRENT_HOST_DOWNTIMES_WITH_INFO =
            TABLE.list("current_host_downtimes_with_info", DowntimeWithInfo.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Name of the command that the server runs when the state of the host of the time span changes. Empty, on Icinga 2
     * null, if there is none. This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2
     * and Checkmk.
     */
    public static final StringColumn CURRENT_HOST_EVENT_HANDLER =
            TABLE.text("current_host_event_handler", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * True if the event handler of the host of the time span is enabled. This is the current value, not the value in
     * the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FlagColumn CURRENT_HOST_EVENT_HANDLER_ENABLED =
            TABLE.flag("current_host_event_handler_enabled", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Time that the last check of the host of the time span took, in seconds. Null on Icinga 2 before the first check.
     * This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FloatColumn CURRENT_HOST_EXECUTION_TIME =
            TABLE.decimal("current_host_execution_time", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Value of the custom variable FILENAME of the host of the time span. Checkmk sets it to the folder of the
     * configuration of the host. Empty if there is none. This is the current value, not the value in the time span. On
     * Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final StringColumn CURRENT_HOST_FILENAME =
            TABLE.text("current_host_filename", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Time from the beginning of a problem of the host of the time span to its first notification, in units of {@code
     * interval_length} (by default minutes). 0 for none. Null on Icinga 2. This is the current value, not the value in
     * the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FloatColumn CURRENT_HOST_FIRST_NOTIFICATION_DELAY =
            TABLE.decimal("current_host_first_notification_delay", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * True if flap detection is enabled for the host of the time span. This is the current value, not the value in the
     * time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FlagColumn CURRENT_HOST_FLAP_DETECTION_ENABLED =
            TABLE.flag("current_host_flap_detection_enabled", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Level of flapping of the host of the time span: how often its state changed lately. This is the current value,
     * not the value in the time span. On Checkmk only.
     */
    public static final FloatColumn CURRENT_HOST_FLAPPINESS = TABLE.decimal("current_host_flappiness", On.CHECKMK);

    /**
     * Names of the host groups that the host of the time span is in. This is the current value, not the value in the
     * time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final ListColumn<String> CURRENT_HOST_GROUPS =
            TABLE.list("current_host_groups", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * State of the host of the time span: 0 UP, 1 DOWN, 2 UNREACHABLE. While a problem is soft, the last hard state.
     * This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final EnumColumn<HostState> CURRENT_HOST_HARD_STATE =
            TABLE.state("current_host_hard_state", HostState.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * True if the host of the time span was checked at least once; false for a pending one. This is the current value,
     * not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FlagColumn CURRENT_HOST_HAS_BEEN_CHECKED =
            TABLE.flag("current_host_has_been_checked", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Percentage of state changes above which flapping of the host of the time span begins. Naemon and Nagios send 0
     * for the default of the server. This is the current value, not the value in the time span. On Naemon, Nagios,
     * Icinga 2 and Checkmk.
     */
    public static final FloatColumn CURRENT_HOST_HIGH_FLAP_THRESHOLD =
            TABLE.decimal("current_host_high_flap_threshold", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Name of the host of the time span, the same as {@code current_host_name}. This is the current value, not the
     * value in the time span. On Icinga 2 only.
     */
    public static final StringColumn CURRENT_HOST_HOST_NAME = TABLE.text("current_host_host_name", On.ICINGA2);

    /**
     * Value of the host of the time span to its owner, a number of the configuration. This is the current value, not
     * the value in the time span. On Naemon only.
     */
    public static final IntColumn CURRENT_HOST_HOURLY_VALUE = TABLE.number("current_host_hourly_value", On.NAEMON);

    /**
     * Name of the icon of the host of the time span, with macros not replaced. Empty if there is none. This is the
     * current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final StringColumn CURRENT_HOST_ICON_IMAGE =
            TABLE.text("current_host_icon_image", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Text to show in place of the icon of the host of the time span. Empty if there is none. This is the current
     * value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final StringColumn CURRENT_HOST_ICON_IMAGE_ALT =
            TABLE.text("current_host_icon_image_alt", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Name of the icon of the host of the time span, with macros replaced. Empty, on Icinga 2 null, if there is none.
     * This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final StringColumn CURRENT_HOST_ICON_IMAGE_EXPANDED =
            TABLE.text("current_host_icon_image_expanded", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Number that Naemon gives the host of the time span internally. It may change when the configuration is loaded
     * again. This is the current value, not the value in the time span. On Naemon only.
     */
    public static final IntColumn CURRENT_HOST_ID = TABLE.number("current_host_id", On.NAEMON);

    /**
     * True if the host of the time span is within its check period now. This is the current value, not the value in the
     * time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FlagColumn CURRENT_HOST_IN_CHECK_PERIOD =
            TABLE.flag("current_host_in_check_period", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * True if the host of the time span is within its notification period now. Icinga 2 sends 0 if no notification is
     * configured for it. This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and
     * Checkmk.
     */
    public static final FlagColumn CURRENT_HOST_IN_NOTIFICATION_PERIOD =
            TABLE.flag("current_host_in_notification_period", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * True if the host of the time span is within its service period now. This is the current value, not the value in
     * the time span. On Nagios and Checkmk.
     */
    public static final FlagColumn CURRENT_HOST_IN_SERVICE_PERIOD =
            TABLE.flag("current_host_in_service_period", On.NAGIOS_CHECKMK);

    /**
     * State that the host of the time span has before its first check, from the configuration. Null on Icinga 2. This
     * is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final EnumColumn<HostState> CURRENT_HOST_INITIAL_STATE =
            TABLE.state("current_host_initial_state", HostState.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * True while a check of the host of the time span runs. Icinga 2 always sends 0. This is the current value, not the
     * value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FlagColumn CURRENT_HOST_IS_EXECUTING =
            TABLE.flag("current_host_is_executing", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * True while the host of the time span is flapping. This is the current value, not the value in the time span. On
     * Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FlagColumn CURRENT_HOST_IS_FLAPPING =
            TABLE.flag("current_host_is_flapping", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * True if no dependency of the host of the time span fails. This is the current value, not the value in the time
     * span. On Icinga 2 only.
     */
    public static final FlagColumn CURRENT_HOST_IS_REACHABLE = TABLE.flag("current_host_is_reachable", On.ICINGA2);

    /**
     * Names of the labels of the host of the time span, in the order of {@code current_host_label_values}. Checkmk has
     * it since 1.6.0. This is the current value, not the value in the time span. On Checkmk only.
     */
    public static final ListColumn<String> CURRENT_HOST_LABEL_NAMES =
            TABLE.list("current_host_label_names", On.CHECKMK);

    /**
     * Names of the labels of the host of the time span, in the order of {@code current_host_label_source_values}.
     * Checkmk has it since 1.6.0. This is the current value, not the value in the time span. On Checkmk only.
     */
    public static final ListColumn<String> CURRENT_HOST_LABEL_SOURCE_NAMES =
            TABLE.list("current_host_label_source_names", On.CHECKMK);

    /**
     * Origins of the labels of the host of the time span, in the order of {@code current_host_label_source_names}.
     * Checkmk has it since 1.6.0. This is the current value, not the value in the time span. On Checkmk only.
     */
    public static final ListColumn<String> CURRENT_HOST_LABEL_SOURCE_VALUES =
            TABLE.list("current_host_label_source_values", On.CHECKMK);

    /**
     * Origins of the labels of the host of the time span: a map from the name of the label to its origin. Checkmk has
     * it since 1.6.0. This is the current value, not the value in the time span. On Checkmk only.
     */
    public static final DictColumn CURRENT_HOST_LABEL_SOURCES = TABLE.dict("current_host_label_sources", On.CHECKMK);

    /**
     * Values of the labels of the host of the time span, in the order of {@code current_host_label_names}. Checkmk has
     * it since 1.6.0. This is the current value, not the value in the time span. On Checkmk only.
     */
    public static final ListColumn<String> CURRENT_HOST_LABEL_VALUES =
            TABLE.list("current_host_label_values", On.CHECKMK);

    /**
     * Labels of the host of the time span: values by name. Checkmk has it since 1.6.0. This is the current value, not
     * the value in the time span. On Checkmk only.
     */
    public static final DictColumn CURRENT_HOST_LABELS = TABLE.dict("current_host_labels", On.CHECKMK);

    /**
     * Time of the last check of the host of the time span. Null (0, on Icinga 2 -1) before the first check. This is the
     * current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final TimeColumn CURRENT_HOST_LAST_CHECK =
            TABLE.time("current_host_last_check", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Last hard state of the host of the time span: 0 UP, 1 DOWN, 2 UNREACHABLE. While the state is hard, the same as
     * {@code current_host_state}. This is the current value, not the value in the time span. On Naemon, Nagios, Icinga
     * 2 and Checkmk.
     */
    public static final EnumColumn<HostState> CURRENT_HOST_LAST_HARD_STATE =
            TABLE.state("current_host_last_hard_state", HostState.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Time of the last change of the hard state of the host of the time span. Null (0) if there was none. This is the
     * current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final TimeColumn CURRENT_HOST_LAST_HARD_STATE_CHANGE =
            TABLE.time("current_host_last_hard_state_change", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Time of the last notification about the host of the time span. Null (0) if there was none. This is the current
     * value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final TimeColumn CURRENT_HOST_LAST_NOTIFICATION =
            TABLE.time("current_host_last_notification", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * State of the host of the time span at the check before the last one: 0 UP, 1 DOWN, 2 UNREACHABLE. This is the
     * current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final EnumColumn<HostState> CURRENT_HOST_LAST_STATE =
            TABLE.state("current_host_last_state", HostState.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Time of the last change of the state of the host of the time span, soft or hard. Null (0) if there was none. This
     * is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final TimeColumn CURRENT_HOST_LAST_STATE_CHANGE =
            TABLE.time("current_host_last_state_change", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Time of the last check that found the host of the time span DOWN. Null (0) if there was none. This is the current
     * value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final TimeColumn CURRENT_HOST_LAST_TIME_DOWN =
            TABLE.time("current_host_last_time_down", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Time of the last check that found the host of the time span UNREACHABLE. Null (0) if there was none. This is the
     * current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final TimeColumn CURRENT_HOST_LAST_TIME_UNREACHABLE =
            TABLE.time("current_host_last_time_unreachable", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Time of the last check that found the host of the time span UP. Null (0) if there was none. This is the current
     * value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final TimeColumn CURRENT_HOST_LAST_TIME_UP =
            TABLE.time("current_host_last_time_up", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Time at which the server last changed its data of the host of the time span, with microseconds on Naemon
     * livestatus 1.5.0 and later. Naemon livestatus has it since 1.1.0. This is the current value, not the value in the
     * time span. On Naemon only.
     */
    public static final TimeColumn CURRENT_HOST_LAST_UPDATE = TABLE.time("current_host_last_update", On.NAEMON);

    /**
     * Delay of the last check of the host of the time span behind its schedule, in seconds. Null on Icinga 2 before the
     * first check. This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FloatColumn CURRENT_HOST_LATENCY =
            TABLE.decimal("current_host_latency", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Output of the last check of the host of the time span after its first line. The text has {@code \n} for each line
     * break. Empty if there is none. This is the current value, not the value in the time span. On Naemon, Nagios,
     * Icinga 2 and Checkmk.
     */
    public static final StringColumn CURRENT_HOST_LONG_PLUGIN_OUTPUT =
            TABLE.text("current_host_long_plugin_output", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Percentage of state changes below which flapping of the host of the time span ends. Naemon and Nagios send 0 for
     * the default of the server. This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2
     * and Checkmk.
     */
    public static final FloatColumn CURRENT_HOST_LOW_FLAP_THRESHOLD =
            TABLE.decimal("current_host_low_flap_threshold", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Number of failing check attempts after which a problem of the host of the time span is hard. This is the current
     * value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final IntColumn CURRENT_HOST_MAX_CHECK_ATTEMPTS =
            TABLE.number("current_host_max_check_attempts", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Names of the metrics for which graphs of the host of the time span are stored. This is the current value, not the
     * value in the time span. On Nagios and Checkmk.
     */
    public static final ListColumn<String> CURRENT_HOST_METRICS = TABLE.list("current_host_metrics", On.NAGIOS_CHECKMK);

    /**
     * Hardware and software inventory of the host of the time span, the bytes of its file. Null if there is none. This
     * is the current value, not the value in the time span. On Nagios and Checkmk.
     */
    public static final BlobColumn CURRENT_HOST_MK_INVENTORY =
            TABLE.blob("current_host_mk_inventory", On.NAGIOS_CHECKMK);

    /**
     * Hardware and software inventory of the host of the time span, compressed with gzip. Null if there is none. This
     * is the current value, not the value in the time span. On Nagios and Checkmk.
     */
    public static final BlobColumn CURRENT_HOST_MK_INVENTORY_GZ =
            TABLE.blob("current_host_mk_inventory_gz", On.NAGIOS_CHECKMK);

    /**
     * Time of the last hardware and software inventory of the host of the time span. Null (0) if there was none. This
     * is the current value, not the value in the time span. On Nagios and Checkmk.
     */
    public static final TimeColumn CURRENT_HOST_MK_INVENTORY_LAST =
            TABLE.time("current_host_mk_inventory_last", On.NAGIOS_CHECKMK);

    /**
     * Names of the files of log messages with problems that Checkmk's logwatch keeps for the host of the time span.
     * This is the current value, not the value in the time span. On Nagios and Checkmk.
     */
    public static final ListColumn<String> CURRENT_HOST_MK_LOGWATCH_FILES =
            TABLE.list("current_host_mk_logwatch_files", On.NAGIOS_CHECKMK);

    /**
     * Bit mask that says which settings of the host of the time span were changed by commands. 0 for none. Icinga 2
     * always sends 0. This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and
     * Checkmk.
     */
    public static final IntColumn CURRENT_HOST_MODIFIED_ATTRIBUTES =
            TABLE.number("current_host_modified_attributes", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Names of the settings of the host of the time span that were changed by commands. Icinga 2 sends 0; {@code
     * Row.get} returns an empty list. This is the current value, not the value in the time span. On Naemon, Nagios,
     * Icinga 2 and Checkmk.
     */
    public static final ListColumn<String> CURRENT_HOST_MODIFIED_ATTRIBUTES_LIST =
            TABLE.list("current_host_modified_attributes_list", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Name of the host of the time span, unique within the server. This is the current value, not the value in the time
     * span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final StringColumn CURRENT_HOST_NAME =
            TABLE.text("current_host_name", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Time at which the next active check of the host of the time span is due. Null (0) if none is planned. This is the
     * current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final TimeColumn CURRENT_HOST_NEXT_CHECK =
            TABLE.time("current_host_next_check", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Earliest time of the next notification about the host of the time span. Null (0) if none is planned. Icinga 2
     * also sends a time for a host without a problem. This is the current value, not the value in the time span. On
     * Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final TimeColumn CURRENT_HOST_NEXT_NOTIFICATION =
            TABLE.time("current_host_next_notification", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * True if the server sends no further notification about the current problem of the host of the time span. This is
     * the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FlagColumn CURRENT_HOST_NO_MORE_NOTIFICATIONS =
            TABLE.flag("current_host_no_more_notifications", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Notes in the configuration of the host of the time span, with macros not replaced. Empty if there are none. This
     * is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final StringColumn CURRENT_HOST_NOTES =
            TABLE.text("current_host_notes", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Notes in the configuration of the host of the time span, with macros replaced. Empty, on Icinga 2 null for a
     * service, if there are none. This is the current value, not the value in the time span. On Naemon, Nagios, Icinga
     * 2 and Checkmk.
     */
    public static final StringColumn CURRENT_HOST_NOTES_EXPANDED =
            TABLE.text("current_host_notes_expanded", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * URL of notes on the host of the time span, with macros not replaced. Empty if there is none. This is the current
     * value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final StringColumn CURRENT_HOST_NOTES_URL =
            TABLE.text("current_host_notes_url", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * URL of notes on the host of the time span, with macros replaced. Empty, on Icinga 2 null, if there is none. This
     * is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final StringColumn CURRENT_HOST_NOTES_URL_EXPANDED =
            TABLE.text("current_host_notes_url_expanded", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Time between two notifications about a problem of the host of the time span, in units of {@code interval_length}
     * (by default minutes). 0 for one notification only. This is the current value, not the value in the time span. On
     * Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FloatColumn CURRENT_HOST_NOTIFICATION_INTERVAL =
            TABLE.decimal("current_host_notification_interval", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Name of the time period in which notifications about the host of the time span are sent. Empty if there is no
     * restriction. This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final StringColumn CURRENT_HOST_NOTIFICATION_PERIOD =
            TABLE.text("current_host_notification_period", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Reason for which a notification about the host of the time span is postponed. Empty if none is. This is the
     * current value, not the value in the time span. On Checkmk only.
     */
    public static final StringColumn CURRENT_HOST_NOTIFICATION_POSTPONEMENT_REASON =
            TABLE.text("current_host_notification_postponement_reason", On.CHECKMK);

    /**
     * True if notifications about the host of the time span are enabled. This is the current value, not the value in
     * the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FlagColumn CURRENT_HOST_NOTIFICATIONS_ENABLED =
            TABLE.flag("current_host_notifications_enabled", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Bit mask of the states of the host of the time span that a notification was sent about: bit N for state N. 0 for
     * none. Naemon livestatus has it since 1.0.4. This is the current value, not the value in the time span. On Naemon
     * only.
     */
    public static final IntColumn CURRENT_HOST_NOTIFIED_ON = TABLE.number("current_host_notified_on", On.NAEMON);

    /**
     * Number of services of the host of the time span. This is the current value, not the value in the time span. On
     * Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final IntColumn CURRENT_HOST_NUM_SERVICES =
            TABLE.number("current_host_num_services", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Number of services of the host of the time span that are CRITICAL, including soft states. This is the current
     * value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final IntColumn CURRENT_HOST_NUM_SERVICES_CRIT =
            TABLE.number("current_host_num_services_crit", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Number of services of the host of the time span with a problem that is acknowledged or in a downtime. This is the
     * current value, not the value in the time span. On Checkmk only.
     */
    public static final IntColumn CURRENT_HOST_NUM_SERVICES_HANDLED_PROBLEMS =
            TABLE.number("current_host_num_services_handled_problems", On.CHECKMK);

    /**
     * Number of services of the host of the time span whose hard state is CRITICAL. This is the current value, not the
     * value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final IntColumn CURRENT_HOST_NUM_SERVICES_HARD_CRIT =
            TABLE.number("current_host_num_services_hard_crit", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Number of services of the host of the time span whose hard state is OK. This is the current value, not the value
     * in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final IntColumn CURRENT_HOST_NUM_SERVICES_HARD_OK =
            TABLE.number("current_host_num_services_hard_ok", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Number of services of the host of the time span whose hard state is UNKNOWN. This is the current value, not the
     * value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final IntColumn CURRENT_HOST_NUM_SERVICES_HARD_UNKNOWN =
            TABLE.number("current_host_num_services_hard_unknown", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Number of services of the host of the time span whose hard state is WARNING. This is the current value, not the
     * value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final IntColumn CURRENT_HOST_NUM_SERVICES_HARD_WARN =
            TABLE.number("current_host_num_services_hard_warn", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Number of services of the host of the time span that are OK and were checked. This is the current value, not the
     * value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final IntColumn CURRENT_HOST_NUM_SERVICES_OK =
            TABLE.number("current_host_num_services_ok", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Number of services of the host of the time span that were never checked. This is the current value, not the value
     * in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final IntColumn CURRENT_HOST_NUM_SERVICES_PENDING =
            TABLE.number("current_host_num_services_pending", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Number of services of the host of the time span with a problem that is neither acknowledged nor in a downtime.
     * This is the current value, not the value in the time span. On Checkmk only.
     */
    public static final IntColumn CURRENT_HOST_NUM_SERVICES_UNHANDLED_PROBLEMS =
            TABLE.number("current_host_num_services_unhandled_problems", On.CHECKMK);

    /**
     * Number of services of the host of the time span that are UNKNOWN, including soft states. Icinga 2 also counts
     * services that were never checked. This is the current value, not the value in the time span. On Naemon, Nagios,
     * Icinga 2 and Checkmk.
     */
    public static final IntColumn CURRENT_HOST_NUM_SERVICES_UNKNOWN =
            TABLE.number("current_host_num_services_unknown", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Number of services of the host of the time span that are WARNING, including soft states. This is the current
     * value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final IntColumn CURRENT_HOST_NUM_SERVICES_WARN =
            TABLE.number("current_host_num_services_warn", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * True if the server runs its obsess command after each check of the host of the time span. This is the current
     * value, not the value in the time span. On Naemon only.
     */
    public static final FlagColumn CURRENT_HOST_OBSESS = TABLE.flag("current_host_obsess", On.NAEMON);

    /**
     * True if the server runs its obsess command after each check of the host of the time span. Icinga 2 always sends
     * 0. This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FlagColumn CURRENT_HOST_OBSESS_OVER_HOST =
            TABLE.flag("current_host_obsess_over_host", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Settings of the host of the time span before commands changed them, as JSON text. The text {@code null} if there
     * was no change. Icinga 2 has it since 2.4.0. This is the current value, not the value in the time span. On Icinga
     * 2 only.
     */
    public static final StringColumn CURRENT_HOST_ORIGINAL_ATTRIBUTES =
            TABLE.text("current_host_original_attributes", On.ICINGA2);

    /**
     * Names of the direct parents of the host of the time span: the hosts through which the server reaches it. This is
     * the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final ListColumn<String> CURRENT_HOST_PARENTS =
            TABLE.list("current_host_parents", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Number of flexible downtimes of the host of the time span that have not begun. Icinga 2 always sends 0. This is
     * the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final IntColumn CURRENT_HOST_PENDING_FLEX_DOWNTIME =
            TABLE.number("current_host_pending_flex_downtime", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Percentage of state changes in the last checks of the host of the time span, as flap detection computes it. This
     * is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FloatColumn CURRENT_HOST_PERCENT_STATE_CHANGE =
            TABLE.decimal("current_host_percent_state_change", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Performance data of the last check of the host of the time span as the plugin wrote it. Empty, on Icinga 2 null,
     * if there is none. This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and
     * Checkmk.
     */
    public static final StringColumn CURRENT_HOST_PERF_DATA =
            TABLE.text("current_host_perf_data", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Performance data of the last check of the host of the time span: numbers by metric, without units. The numbers
     * are read as texts. This is the current value, not the value in the time span. On Checkmk only.
     */
    public static final DictColumn CURRENT_HOST_PERFORMANCE_DATA =
            TABLE.dict("current_host_performance_data", On.CHECKMK);

    /**
     * First line of the output of the last check of the host of the time span, without performance data. Empty before
     * the first check. This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and
     * Checkmk.
     */
    public static final StringColumn CURRENT_HOST_PLUGIN_OUTPUT =
            TABLE.text("current_host_plugin_output", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Whether PNP4Nagios has a graph of the host of the time span: 1 yes, 0 no, -1 unknown. Icinga 2 always sends 0.
     * This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final IntColumn CURRENT_HOST_PNPGRAPH_PRESENT =
            TABLE.number("current_host_pnpgraph_present", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Number of the hard state that the host of the time span had before its current one. -1 if there was none. This is
     * the current value, not the value in the time span. On Checkmk only.
     */
    public static final IntColumn CURRENT_HOST_PREVIOUS_HARD_STATE =
            TABLE.number("current_host_previous_hard_state", On.CHECKMK);

    /**
     * True if the server processes performance data of the host of the time span. This is the current value, not the
     * value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FlagColumn CURRENT_HOST_PROCESS_PERFORMANCE_DATA =
            TABLE.flag("current_host_process_performance_data", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Time between two checks of the host of the time span while its problem is soft, in units of {@code
     * interval_length} (by default minutes). This is the current value, not the value in the time span. On Naemon,
     * Nagios, Icinga 2 and Checkmk.
     */
    public static final FloatColumn CURRENT_HOST_RETRY_INTERVAL =
            TABLE.decimal("current_host_retry_interval", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Number of downtimes of the host of the time span that are in effect now. 0 for none. This is the current value,
     * not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final IntColumn CURRENT_HOST_SCHEDULED_DOWNTIME_DEPTH =
            TABLE.number("current_host_scheduled_downtime_depth", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Name of the time period in which the host of the time span has to be available. Empty if there is none. This is
     * the current value, not the value in the time span. On Nagios and Checkmk.
     */
    public static final StringColumn CURRENT_HOST_SERVICE_PERIOD =
            TABLE.text("current_host_service_period", On.NAGIOS_CHECKMK);

    /**
     * Descriptions of the services of the host of the time span. This is the current value, not the value in the time
     * span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final ListColumn<String> CURRENT_HOST_SERVICES =
            TABLE.list("current_host_services", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Services of the host of the time span with state, output, hard state, attempts, downtimes, acknowledgement and
     * service period. This is the current value, not the value in the time span. On Nagios and Checkmk.
     */
    public static final ListColumn<ServiceWithFullState> CURRENT_HOST_SERVICES_WITH_FULLSTATE =
            TABLE.list("current_host_services_with_fullstate", ServiceWithFullState.class, On.NAGIOS_CHECKMK);

    /**
     * Services of the host of the time span with state, whether they were checked, and output. This is the current
     * value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final ListColumn<ServiceWithInfo> CURRENT_HOST_SERVICES_WITH_INFO =
            TABLE.list("current_host_services_with_info", ServiceWithInfo.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Services of the host of the time span with state, and whether they were checked. This is the current value, not
     * the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final ListColumn<ServiceWithState> CURRENT_HOST_SERVICES_WITH_STATE =
            TABLE.list("current_host_services_with_state", ServiceWithState.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * True if the server plans active checks of the host of the time span. This is the current value, not the value in
     * the time span. On Naemon only.
     */
    public static final FlagColumn CURRENT_HOST_SHOULD_BE_SCHEDULED =
            TABLE.flag("current_host_should_be_scheduled", On.NAEMON);

    /**
     * Longest time between two packets of the host of the time span before Checkmk takes it for down, in milliseconds.
     * This is the current value, not the value in the time span. On Checkmk only.
     */
    public static final IntColumn CURRENT_HOST_SMARTPING_TIMEOUT =
            TABLE.number("current_host_smartping_timeout", On.CHECKMK);

    /**
     * Age of the last check of the host of the time span in check intervals; well above 1 means late. Before the first
     * check it is very large on Naemon and Nagios, and 0 on Icinga 2. Icinga 2.13 to 2.16 send it 3,600 times too
     * small. Naemon livestatus has it since 0.9.1. This is the current value, not the value in the time span. On
     * Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FloatColumn CURRENT_HOST_STALENESS =
            TABLE.decimal("current_host_staleness", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Current state of the host of the time span: 0 UP, 1 DOWN, 2 UNREACHABLE. Before the first check Naemon and Nagios
     * send 0 and Icinga 2 sends 1: see {@code current_host_has_been_checked}. This is the current value, not the value
     * in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final EnumColumn<HostState> CURRENT_HOST_STATE =
            TABLE.state("current_host_state", HostState.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Kind of the current state of the host of the time span: 0 soft, 1 hard. This is the current value, not the value
     * in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final EnumColumn<StateType> CURRENT_HOST_STATE_TYPE =
            TABLE.state("current_host_state_type", StateType.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Name of the image of the host of the time span on the status map. Empty if there is none. This is the current
     * value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final StringColumn CURRENT_HOST_STATUSMAP_IMAGE =
            TABLE.text("current_host_statusmap_image", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Status data of the inventory of the host of the time span, the bytes of its file. Null if there is none. This is
     * the current value, not the value in the time span. On Nagios and Checkmk.
     */
    public static final BlobColumn CURRENT_HOST_STRUCTURED_STATUS =
            TABLE.blob("current_host_structured_status", On.NAGIOS_CHECKMK);

    /**
     * Names of the tag groups of the host of the time span, in the order of {@code current_host_tag_values}. This is
     * the current value, not the value in the time span. On Checkmk only.
     */
    public static final ListColumn<String> CURRENT_HOST_TAG_NAMES = TABLE.list("current_host_tag_names", On.CHECKMK);

    /**
     * Tags of the host of the time span, in the order of {@code current_host_tag_names}. This is the current value, not
     * the value in the time span. On Checkmk only.
     */
    public static final ListColumn<String> CURRENT_HOST_TAG_VALUES = TABLE.list("current_host_tag_values", On.CHECKMK);

    /**
     * Tags of the host of the time span: a map from the tag group to the tag. This is the current value, not the value
     * in the time span. On Checkmk only.
     */
    public static final DictColumn CURRENT_HOST_TAGS = TABLE.dict("current_host_tags", On.CHECKMK);

    /**
     * Number of services of the host of the time span. This is the current value, not the value in the time span. On
     * Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final IntColumn CURRENT_HOST_TOTAL_SERVICES =
            TABLE.number("current_host_total_services", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Worst hard state of a service of the host of the time span, in the order OK, WARNING, UNKNOWN, CRITICAL. 0 if it
     * has no service. This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and
     * Checkmk.
     */
    public static final EnumColumn<ServiceState> CURRENT_HOST_WORST_SERVICE_HARD_STATE =
            TABLE.state("current_host_worst_service_hard_state", ServiceState.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Worst state of a service of the host of the time span, in the order OK, WARNING, UNKNOWN, CRITICAL. 0 if it has
     * no service. This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final EnumColumn<ServiceState> CURRENT_HOST_WORST_SERVICE_STATE =
            TABLE.state("current_host_worst_service_state", ServiceState.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Horizontal position of the host of the time span on a flat map. Icinga 2 always sends an empty text. This is the
     * current value, not the value in the time span. On Icinga 2 only.
     */
    public static final StringColumn CURRENT_HOST_X_2D = TABLE.text("current_host_x_2d", On.ICINGA2);

    /**
     * First coordinate of the host of the time span on a map in three dimensions. 0 if none is configured. Null on
     * Icinga 2. This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FloatColumn CURRENT_HOST_X_3D =
            TABLE.decimal("current_host_x_3d", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Vertical position of the host of the time span on a flat map. Icinga 2 always sends an empty text. This is the
     * current value, not the value in the time span. On Icinga 2 only.
     */
    public static final StringColumn CURRENT_HOST_Y_2D = TABLE.text("current_host_y_2d", On.ICINGA2);

    /**
     * Second coordinate of the host of the time span on a map in three dimensions. 0 if none is configured. Null on
     * Icinga 2. This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FloatColumn CURRENT_HOST_Y_3D =
            TABLE.decimal("current_host_y_3d", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Third coordinate of the host of the time span on a map in three dimensions. 0 if none is configured. Null on
     * Icinga 2. This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FloatColumn CURRENT_HOST_Z_3D =
            TABLE.decimal("current_host_z_3d", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * True if the server accepts passive check results for the service of the time span. This is the current value, not
     * the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FlagColumn CURRENT_SERVICE_ACCEPT_PASSIVE_CHECKS =
            TABLE.flag("current_service_accept_passive_checks", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * True if the current problem of the service of the time span is acknowledged. This is the current value, not the
     * value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FlagColumn CURRENT_SERVICE_ACKNOWLEDGED =
            TABLE.flag("current_service_acknowledged", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Kind of acknowledgement that the service of the time span has: 0 none, 1 normal (until the state changes), 2
     * sticky (until recovery). This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2
     * and Checkmk.
     */
    public static final EnumColumn<AcknowledgementType> CURRENT_SERVICE_ACKNOWLEDGEMENT_TYPE = TABLE.state(
            "current_service_acknowledgement_type", AcknowledgementType.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * URL that the configuration of the service of the time span offers for actions, with macros not replaced. Empty if
     * there is none. This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and
     * Checkmk.
     */
    public static final StringColumn CURRENT_SERVICE_ACTION_URL =
            TABLE.text("current_service_action_url", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * URL that the configuration of the service of the time span offers for actions, with macros replaced. Empty, on
     * Icinga 2 null, if there is none. This is the current value, not the value in the time span. On Naemon, Nagios,
     * Icinga 2 and Checkmk.
     */
    public static final StringColumn CURRENT_SERVICE_ACTION_URL_EXPANDED =
            TABLE.text("current_service_action_url_expanded", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * True if the server runs active checks of the service of the time span. This is the current value, not the value
     * in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FlagColumn CURRENT_SERVICE_ACTIVE_CHECKS_ENABLED =
            TABLE.flag("current_service_active_checks_enabled", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Time for which a cached result of the service of the time span is valid, in seconds. 0 if the result is not
     * cached. This is the current value, not the value in the time span. On Nagios and Checkmk.
     */
    public static final IntColumn CURRENT_SERVICE_CACHE_INTERVAL =
            TABLE.number("current_service_cache_interval", On.NAGIOS_CHECKMK);

    /**
     * Time at which the agent produced the cached result of the service of the time span. Null (0) if the result is not
     * cached. This is the current value, not the value in the time span. On Nagios and Checkmk.
     */
    public static final TimeColumn CURRENT_SERVICE_CACHED_AT =
            TABLE.time("current_service_cached_at", On.NAGIOS_CHECKMK);

    /**
     * Name of the check command of the service of the time span, with arguments after {@code !}. This is the current
     * value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final StringColumn CURRENT_SERVICE_CHECK_COMMAND =
            TABLE.text("current_service_check_command", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Check command of the service of the time span with macros replaced in its arguments. This is the current value,
     * not the value in the time span. On Nagios, Icinga 2 and Checkmk.
     */
    public static final StringColumn CURRENT_SERVICE_CHECK_COMMAND_EXPANDED =
            TABLE.text("current_service_check_command_expanded", On.NAGIOS_ICINGA2_CHECKMK);

    /**
     * True if flapping of the service of the time span began after the notification of a problem. If the problem is
     * over when flapping ends, the server sends a recovery notification. This is the current value, not the value in
     * the time span. On Checkmk only.
     */
    public static final FlagColumn CURRENT_SERVICE_CHECK_FLAPPING_RECOVERY_NOTIFICATION =
            TABLE.flag("current_service_check_flapping_recovery_notification", On.CHECKMK);

    /**
     * True if the server checks that the last result of the service of the time span is recent enough. Icinga 2 always
     * sends 1. This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FlagColumn CURRENT_SERVICE_CHECK_FRESHNESS =
            TABLE.flag("current_service_check_freshness", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Time between two regular checks of the service of the time span, in units of {@code interval_length} (by default
     * minutes). This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FloatColumn CURRENT_SERVICE_CHECK_INTERVAL =
            TABLE.decimal("current_service_check_interval", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Bit mask of options of the next check of the service of the time span: 1 forced, 2 freshness check, 4 orphaned
     * check. Null on Icinga 2. This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2
     * and Checkmk.
     */
    public static final IntColumn CURRENT_SERVICE_CHECK_OPTIONS =
            TABLE.number("current_service_check_options", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Name of the time period in which the server runs active checks of the service of the time span. Empty, on Icinga
     * 2 null, if there is no restriction. This is the current value, not the value in the time span. On Naemon, Nagios,
     * Icinga 2 and Checkmk.
     */
    public static final StringColumn CURRENT_SERVICE_CHECK_PERIOD =
            TABLE.text("current_service_check_period", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Name of the node or worker that ran the last check of the service of the time span. Empty if the server does not
     * send it, on Icinga 2 null before the first check. This is the current value, not the value in the time span. On
     * Naemon and Icinga 2.
     */
    public static final StringColumn CURRENT_SERVICE_CHECK_SOURCE =
            TABLE.text("current_service_check_source", On.NAEMON_ICINGA2);

    /**
     * Longest time that a check of the service of the time span may take, in seconds. Naemon livestatus has it since
     * 1.5.1. This is the current value, not the value in the time span. On Naemon only.
     */
    public static final IntColumn CURRENT_SERVICE_CHECK_TIMEOUT =
            TABLE.number("current_service_check_timeout", On.NAEMON);

    /**
     * Kind of the last check of the service of the time span: 0 active, 1 passive. Icinga 2 sends 1 if active checks
     * are off. This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final EnumColumn<CheckType> CURRENT_SERVICE_CHECK_TYPE =
            TABLE.state("current_service_check_type", CheckType.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * True if the server runs active checks of the service of the time span; the same as {@code
     * current_service_active_checks_enabled}. This is the current value, not the value in the time span. On Naemon,
     * Nagios, Icinga 2 and Checkmk.
     */
    public static final FlagColumn CURRENT_SERVICE_CHECKS_ENABLED =
            TABLE.flag("current_service_checks_enabled", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Ids of the comments on the service of the time span. This is the current value, not the value in the time span.
     * On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final ListColumn<Long> CURRENT_SERVICE_COMMENTS =
            TABLE.list("current_service_comments", Long.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Comments on the service of the time span with id, author, text, entry type and entry time. This is the current
     * value, not the value in the time span. On Nagios, Icinga 2 and Checkmk.
     */
    public static final ListColumn<CommentWithInfo> CURRENT_SERVICE_COMMENTS_WITH_EXTRA_INFO =
            TABLE.list("current_service_comments_with_extra_info", CommentWithInfo.class, On.NAGIOS_ICINGA2_CHECKMK);

    /**
     * Comments on the service of the time span with id, author and text. Naemon adds entry time, entry type and expiry.
     * This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final ListColumn<CommentWithInfo> CURRENT_SERVICE_COMMENTS_WITH_INFO =
            TABLE.list("current_service_comments_with_info", CommentWithInfo.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Names of the contact groups of the service of the time span. This is the current value, not the value in the time
     * span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final ListColumn<String> CURRENT_SERVICE_CONTACT_GROUPS =
            TABLE.list("current_service_contact_groups", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Names of the contacts of the service of the time span, including the contacts of its contact groups. This is the
     * current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final ListColumn<String> CURRENT_SERVICE_CONTACTS =
            TABLE.list("current_service_contacts", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Number of the current check attempt of the service of the time span, from 1 to {@code
     * current_service_max_check_attempts}. This is the current value, not the value in the time span. On Naemon,
     * Nagios, Icinga 2 and Checkmk.
     */
    public static final IntColumn CURRENT_SERVICE_CURRENT_ATTEMPT =
            TABLE.number("current_service_current_attempt", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Number of problem notifications about the service of the time span since its problem began; 0 if there was none.
     * This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final IntColumn CURRENT_SERVICE_CURRENT_NOTIFICATION_NUMBER =
            TABLE.number("current_service_current_notification_number", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Names of the custom variables of the service of the time span, in the order of {@code
     * current_service_custom_variable_values}. This is the current value, not the value in the time span. On Naemon,
     * Nagios, Icinga 2 and Checkmk.
     */
    public static final ListColumn<String> CURRENT_SERVICE_CUSTOM_VARIABLE_NAMES =
            TABLE.list("current_service_custom_variable_names", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Values of the custom variables of the service of the time span, in the order of {@code
     * current_service_custom_variable_names}. For Nagios the client rejects it unless {@code allowUnsafe(true)} is set.
     * Icinga 2 also sends numbers, flags and null; the list has their texts, and an empty text for null. This is the
     * current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final ListColumn<String> CURRENT_SERVICE_CUSTOM_VARIABLE_VALUES =
            TABLE.list("current_service_custom_variable_values", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Custom variables of the service of the time span: values by name. For Nagios the client rejects it unless {@code
     * allowUnsafe(true)} is set. This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2
     * and Checkmk.
     */
    public static final DictColumn CURRENT_SERVICE_CUSTOM_VARIABLES =
            TABLE.dict("current_service_custom_variables", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * True if a custom variable of the service of the time span is a list or a dictionary, which Icinga 2 then sends as
     * JSON text. Icinga 2 has it since 2.2.0. This is the current value, not the value in the time span. On Icinga 2
     * only.
     */
    public static final FlagColumn CURRENT_SERVICE_CV_IS_JSON = TABLE.flag("current_service_cv_is_json", On.ICINGA2);

    /**
     * Services whose problems stop checks of the service of the time span, as pairs of host and description. Naemon
     * livestatus has it since 1.0.10. This is the current value, not the value in the time span. On Naemon only.
     */
    public static final ListColumn<HostService> CURRENT_SERVICE_DEPENDS_EXEC =
            TABLE.list("current_service_depends_exec", HostService.class, On.NAEMON);

    /**
     * Dependencies that stop checks of the service of the time span: the other object, failure options, period and
     * inheritance. Naemon livestatus has it since 1.0.10. This is the current value, not the value in the time span. On
     * Naemon only.
     */
    public static final ListColumn<DependencyWithInfo> CURRENT_SERVICE_DEPENDS_EXEC_WITH_INFO =
            TABLE.list("current_service_depends_exec_with_info", DependencyWithInfo.class, On.NAEMON);

    /**
     * Services whose problems stop notifications about the service of the time span, as pairs of host and description.
     * Naemon livestatus has it since 1.0.10. This is the current value, not the value in the time span. On Naemon only.
     */
    public static final ListColumn<HostService> CURRENT_SERVICE_DEPENDS_NOTIFY =
            TABLE.list("current_service_depends_notify", HostService.class, On.NAEMON);

    /**
     * Dependencies that stop notifications about the service of the time span: the other object, failure options,
     * period and inheritance. Naemon livestatus has it since 1.0.10. This is the current value, not the value in the
     * time span. On Naemon only.
     */
    public static final ListColumn<DependencyWithInfo> CURRENT_SERVICE_DEPENDS_NOTIFY_WITH_INFO =
            TABLE.list("current_service_depends_notify_with_info", DependencyWithInfo.class, On.NAEMON);

    /**
     * Description of the service of the time span, its name: unique within its host. This is the current value, not the
     * value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final StringColumn CURRENT_SERVICE_DESCRIPTION =
            TABLE.text("current_service_description", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Name of the service of the time span for display. The same as its real name if none is configured. This is the
     * current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final StringColumn CURRENT_SERVICE_DISPLAY_NAME =
            TABLE.text("current_service_display_name", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Ids of the downtimes of the service of the time span, including those that have not begun. This is the current
     * value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final ListColumn<Long> CURRENT_SERVICE_DOWNTIMES =
            TABLE.list("current_service_downtimes", Long.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Downtimes of the service of the time span with id, author, comment, origin, entry, start and end time, kind and
     * duration. This is the current value, not the value in the time span. On Checkmk only.
     */
    public static final ListColumn<DowntimeWithInfo> CURRENT_SERVICE_DOWNTIMES_WITH_EXTRA_INFO =
            TABLE.list("current_service_downtimes_with_extra_info", DowntimeWithInfo.class, On.CHECKMK);

    /**
     * Downtimes of the service of the time span with id, author and comment. Naemon adds entry, start and end time,
     * kind, duration in seconds and trigger. This is the current value, not the value in the time span. On Naemon,
     * Nagios, Icinga 2 and Checkmk.
     */
    public static final ListColumn<DowntimeWithInfo> CURRENT_SERVICE_DOWNTIMES_WITH_INFO =
            TABLE.list("current_service_downtimes_with_info", DowntimeWithInfo.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Name of the command that the server runs when the state of the service of the time span changes. Empty, on Icinga
     * 2 null, if there is none. This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2
     * and Checkmk.
     */
    public static final StringColumn CURRENT_SERVICE_EVENT_HANDLER =
            TABLE.text("current_service_event_handler", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * True if the event handler of the service of the time span is enabled. This is the current value, not the value in
     * the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FlagColumn CURRENT_SERVICE_EVENT_HANDLER_ENABLED =
            TABLE.flag("current_service_event_handler_enabled", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Time that the last check of the service of the time span took, in seconds. Null on Icinga 2 before the first
     * check. This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FloatColumn CURRENT_SERVICE_EXECUTION_TIME =
            TABLE.decimal("current_service_execution_time", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Time from the beginning of a problem of the service of the time span to its first notification, in units of
     * {@code interval_length} (by default minutes). 0 for none. Null on Icinga 2. This is the current value, not the
     * value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FloatColumn CURRENT_SERVICE_FIRST_NOTIFICATION_DELAY =
            TABLE.decimal("current_service_first_notification_delay", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * True if flap detection is enabled for the service of the time span. This is the current value, not the value in
     * the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FlagColumn CURRENT_SERVICE_FLAP_DETECTION_ENABLED =
            TABLE.flag("current_service_flap_detection_enabled", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Level of flapping of the service of the time span: how often its state changed lately. This is the current value,
     * not the value in the time span. On Checkmk only.
     */
    public static final FloatColumn CURRENT_SERVICE_FLAPPINESS =
            TABLE.decimal("current_service_flappiness", On.CHECKMK);

    /**
     * Names of the service groups that the service of the time span is in. This is the current value, not the value in
     * the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final ListColumn<String> CURRENT_SERVICE_GROUPS =
            TABLE.list("current_service_groups", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * State of the service of the time span: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN. While a problem is soft, the last
     * hard state. This is the current value, not the value in the time span. On Nagios and Checkmk.
     */
    public static final EnumColumn<ServiceState> CURRENT_SERVICE_HARD_STATE =
            TABLE.state("current_service_hard_state", ServiceState.class, On.NAGIOS_CHECKMK);

    /**
     * True if the service of the time span was checked at least once; false for a pending one. This is the current
     * value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FlagColumn CURRENT_SERVICE_HAS_BEEN_CHECKED =
            TABLE.flag("current_service_has_been_checked", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Percentage of state changes above which flapping of the service of the time span begins. Naemon and Nagios send 0
     * for the default of the server. This is the current value, not the value in the time span. On Naemon, Nagios,
     * Icinga 2 and Checkmk.
     */
    public static final FloatColumn CURRENT_SERVICE_HIGH_FLAP_THRESHOLD =
            TABLE.decimal("current_service_high_flap_threshold", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Value of the service of the time span to its owner, a number of the configuration. This is the current value, not
     * the value in the time span. On Naemon only.
     */
    public static final IntColumn CURRENT_SERVICE_HOURLY_VALUE =
            TABLE.number("current_service_hourly_value", On.NAEMON);

    /**
     * Name of the icon of the service of the time span, with macros not replaced. Empty if there is none. This is the
     * current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final StringColumn CURRENT_SERVICE_ICON_IMAGE =
            TABLE.text("current_service_icon_image", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Text to show in place of the icon of the service of the time span. Empty if there is none. This is the current
     * value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final StringColumn CURRENT_SERVICE_ICON_IMAGE_ALT =
            TABLE.text("current_service_icon_image_alt", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Name of the icon of the service of the time span, with macros replaced. Empty, on Icinga 2 null, if there is
     * none. This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final StringColumn CURRENT_SERVICE_ICON_IMAGE_EXPANDED =
            TABLE.text("current_service_icon_image_expanded", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Number that Naemon gives the service of the time span internally. It may change when the configuration is loaded
     * again. This is the current value, not the value in the time span. On Naemon only.
     */
    public static final IntColumn CURRENT_SERVICE_ID = TABLE.number("current_service_id", On.NAEMON);

    /**
     * True if the service of the time span is within its check period now. This is the current value, not the value in
     * the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FlagColumn CURRENT_SERVICE_IN_CHECK_PERIOD =
            TABLE.flag("current_service_in_check_period", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * True if the service of the time span is within its notification period now. Icinga 2 sends 0 if no notification
     * is configured for it. This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and
     * Checkmk.
     */
    public static final FlagColumn CURRENT_SERVICE_IN_NOTIFICATION_PERIOD =
            TABLE.flag("current_service_in_notification_period", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * True if the service of the time span is within its period for passive checks now. This is the current value, not
     * the value in the time span. On Checkmk only.
     */
    public static final FlagColumn CURRENT_SERVICE_IN_PASSIVE_CHECK_PERIOD =
            TABLE.flag("current_service_in_passive_check_period", On.CHECKMK);

    /**
     * True if the service of the time span is within its service period now. This is the current value, not the value
     * in the time span. On Nagios and Checkmk.
     */
    public static final FlagColumn CURRENT_SERVICE_IN_SERVICE_PERIOD =
            TABLE.flag("current_service_in_service_period", On.NAGIOS_CHECKMK);

    /**
     * State that the service of the time span has before its first check, from the configuration. Null on Icinga 2.
     * This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final EnumColumn<ServiceState> CURRENT_SERVICE_INITIAL_STATE =
            TABLE.state("current_service_initial_state", ServiceState.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * True while a check of the service of the time span runs. Icinga 2 always sends 0. This is the current value, not
     * the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FlagColumn CURRENT_SERVICE_IS_EXECUTING =
            TABLE.flag("current_service_is_executing", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * True while the service of the time span is flapping. This is the current value, not the value in the time span.
     * On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FlagColumn CURRENT_SERVICE_IS_FLAPPING =
            TABLE.flag("current_service_is_flapping", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * True if no dependency of the service of the time span fails. This is the current value, not the value in the time
     * span. On Icinga 2 only.
     */
    public static final FlagColumn CURRENT_SERVICE_IS_REACHABLE =
            TABLE.flag("current_service_is_reachable", On.ICINGA2);

    /**
     * Names of the labels of the service of the time span, in the order of {@code current_service_label_values}.
     * Checkmk has it since 1.6.0. This is the current value, not the value in the time span. On Checkmk only.
     */
    public static final ListColumn<String> CURRENT_SERVICE_LABEL_NAMES =
            TABLE.list("current_service_label_names", On.CHECKMK);

    /**
     * Names of the labels of the service of the time span, in the order of {@code current_service_label_source_values}.
     * Checkmk has it since 1.6.0. This is the current value, not the value in the time span. On Checkmk only.
     */
    public static final ListColumn<String> CURRENT_SERVICE_LABEL_SOURCE_NAMES =
            TABLE.list("current_service_label_source_names", On.CHECKMK);

    /**
     * Origins of the labels of the service of the time span, in the order of {@code
     * current_service_label_source_names}. Checkmk has it since 1.6.0. This is the current value, not the value in the
     * time span. On Checkmk only.
     */
    public static final ListColumn<String> CURRENT_SERVICE_LABEL_SOURCE_VALUES =
            TABLE.list("current_service_label_source_values", On.CHECKMK);

    /**
     * Origins of the labels of the service of the time span: a map from the name of the label to its origin. Checkmk
     * has it since 1.6.0. This is the current value, not the value in the time span. On Checkmk only.
     */
    public static final DictColumn CURRENT_SERVICE_LABEL_SOURCES =
            TABLE.dict("current_service_label_sources", On.CHECKMK);

    /**
     * Values of the labels of the service of the time span, in the order of {@code current_service_label_names}.
     * Checkmk has it since 1.6.0. This is the current value, not the value in the time span. On Checkmk only.
     */
    public static final ListColumn<String> CURRENT_SERVICE_LABEL_VALUES =
            TABLE.list("current_service_label_values", On.CHECKMK);

    /**
     * Labels of the service of the time span: values by name. Checkmk has it since 1.6.0. This is the current value,
     * not the value in the time span. On Checkmk only.
     */
    public static final DictColumn CURRENT_SERVICE_LABELS = TABLE.dict("current_service_labels", On.CHECKMK);

    /**
     * Time of the last check of the service of the time span. Null (0, on Icinga 2 -1) before the first check. This is
     * the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final TimeColumn CURRENT_SERVICE_LAST_CHECK =
            TABLE.time("current_service_last_check", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Last hard state of the service of the time span: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN. While the state is hard,
     * the same as {@code current_service_state}. This is the current value, not the value in the time span. On Naemon,
     * Nagios, Icinga 2 and Checkmk.
     */
    public static final EnumColumn<ServiceState> CURRENT_SERVICE_LAST_HARD_STATE =
            TABLE.state("current_service_last_hard_state", ServiceState.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Time of the last change of the hard state of the service of the time span. Null (0) if there was none. This is
     * the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final TimeColumn CURRENT_SERVICE_LAST_HARD_STATE_CHANGE =
            TABLE.time("current_service_last_hard_state_change", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Time of the last notification about the service of the time span. Null (0) if there was none. This is the current
     * value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final TimeColumn CURRENT_SERVICE_LAST_NOTIFICATION =
            TABLE.time("current_service_last_notification", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * State of the service of the time span at the check before the last one: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN.
     * This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final EnumColumn<ServiceState> CURRENT_SERVICE_LAST_STATE =
            TABLE.state("current_service_last_state", ServiceState.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Time of the last change of the state of the service of the time span, soft or hard. Null (0) if there was none.
     * This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final TimeColumn CURRENT_SERVICE_LAST_STATE_CHANGE =
            TABLE.time("current_service_last_state_change", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Time of the last check that found the service of the time span CRITICAL. Null (0) if there was none. This is the
     * current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final TimeColumn CURRENT_SERVICE_LAST_TIME_CRITICAL =
            TABLE.time("current_service_last_time_critical", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Time of the last check that found the service of the time span OK. Null (0) if there was none. This is the
     * current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final TimeColumn CURRENT_SERVICE_LAST_TIME_OK =
            TABLE.time("current_service_last_time_ok", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Time of the last check that found the service of the time span UNKNOWN. Null (0) if there was none. This is the
     * current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final TimeColumn CURRENT_SERVICE_LAST_TIME_UNKNOWN =
            TABLE.time("current_service_last_time_unknown", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Time of the last check that found the service of the time span WARNING. Null (0) if there was none. This is the
     * current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final TimeColumn CURRENT_SERVICE_LAST_TIME_WARNING =
            TABLE.time("current_service_last_time_warning", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Time at which the server last changed its data of the service of the time span, with microseconds on Naemon
     * livestatus 1.5.0 and later. Naemon livestatus has it since 1.1.0. This is the current value, not the value in the
     * time span. On Naemon only.
     */
    public static final TimeColumn CURRENT_SERVICE_LAST_UPDATE = TABLE.time("current_service_last_update", On.NAEMON);

    /**
     * Delay of the last check of the service of the time span behind its schedule, in seconds. Null on Icinga 2 before
     * the first check. This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and
     * Checkmk.
     */
    public static final FloatColumn CURRENT_SERVICE_LATENCY =
            TABLE.decimal("current_service_latency", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Output of the last check of the service of the time span after its first line. The text has {@code \n} for each
     * line break. Empty if there is none. This is the current value, not the value in the time span. On Naemon, Nagios,
     * Icinga 2 and Checkmk.
     */
    public static final StringColumn CURRENT_SERVICE_LONG_PLUGIN_OUTPUT =
            TABLE.text("current_service_long_plugin_output", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Percentage of state changes below which flapping of the service of the time span ends. Naemon and Nagios send 0
     * for the default of the server. This is the current value, not the value in the time span. On Naemon, Nagios,
     * Icinga 2 and Checkmk.
     */
    public static final FloatColumn CURRENT_SERVICE_LOW_FLAP_THRESHOLD =
            TABLE.decimal("current_service_low_flap_threshold", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Number of failing check attempts after which a problem of the service of the time span is hard. This is the
     * current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final IntColumn CURRENT_SERVICE_MAX_CHECK_ATTEMPTS =
            TABLE.number("current_service_max_check_attempts", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Names of the metrics for which graphs of the service of the time span are stored. This is the current value, not
     * the value in the time span. On Nagios and Checkmk.
     */
    public static final ListColumn<String> CURRENT_SERVICE_METRICS =
            TABLE.list("current_service_metrics", On.NAGIOS_CHECKMK);

    /**
     * Bit mask that says which settings of the service of the time span were changed by commands. 0 for none. Icinga 2
     * always sends 0. This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and
     * Checkmk.
     */
    public static final IntColumn CURRENT_SERVICE_MODIFIED_ATTRIBUTES =
            TABLE.number("current_service_modified_attributes", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Names of the settings of the service of the time span that were changed by commands. Icinga 2 sends 0; {@code
     * Row.get} returns an empty list. This is the current value, not the value in the time span. On Naemon, Nagios,
     * Icinga 2 and Checkmk.
     */
    public static final ListColumn<String> CURRENT_SERVICE_MODIFIED_ATTRIBUTES_LIST =
            TABLE.list("current_service_modified_attributes_list", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Time at which the next active check of the service of the time span is due. Null (0) if none is planned. This is
     * the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final TimeColumn CURRENT_SERVICE_NEXT_CHECK =
            TABLE.time("current_service_next_check", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Earliest time of the next notification about the service of the time span. Null (0) if none is planned. Icinga 2
     * also sends a time for a service without a problem. This is the current value, not the value in the time span. On
     * Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final TimeColumn CURRENT_SERVICE_NEXT_NOTIFICATION =
            TABLE.time("current_service_next_notification", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * True if the server sends no further notification about the current problem of the service of the time span. This
     * is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FlagColumn CURRENT_SERVICE_NO_MORE_NOTIFICATIONS =
            TABLE.flag("current_service_no_more_notifications", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Notes in the configuration of the service of the time span, with macros not replaced. Empty if there are none.
     * This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final StringColumn CURRENT_SERVICE_NOTES =
            TABLE.text("current_service_notes", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Notes in the configuration of the service of the time span, with macros replaced. Empty, on Icinga 2 null for a
     * service, if there are none. This is the current value, not the value in the time span. On Naemon, Nagios, Icinga
     * 2 and Checkmk.
     */
    public static final StringColumn CURRENT_SERVICE_NOTES_EXPANDED =
            TABLE.text("current_service_notes_expanded", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * URL of notes on the service of the time span, with macros not replaced. Empty if there is none. This is the
     * current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final StringColumn CURRENT_SERVICE_NOTES_URL =
            TABLE.text("current_service_notes_url", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * URL of notes on the service of the time span, with macros replaced. Empty, on Icinga 2 null, if there is none.
     * This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final StringColumn CURRENT_SERVICE_NOTES_URL_EXPANDED =
            TABLE.text("current_service_notes_url_expanded", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Time between two notifications about a problem of the service of the time span, in units of {@code
     * interval_length} (by default minutes). 0 for one notification only. This is the current value, not the value in
     * the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FloatColumn CURRENT_SERVICE_NOTIFICATION_INTERVAL =
            TABLE.decimal("current_service_notification_interval", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Name of the time period in which notifications about the service of the time span are sent. Empty if there is no
     * restriction. This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final StringColumn CURRENT_SERVICE_NOTIFICATION_PERIOD =
            TABLE.text("current_service_notification_period", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Reason for which a notification about the service of the time span is postponed. Empty if none is. This is the
     * current value, not the value in the time span. On Checkmk only.
     */
    public static final StringColumn CURRENT_SERVICE_NOTIFICATION_POSTPONEMENT_REASON =
            TABLE.text("current_service_notification_postponement_reason", On.CHECKMK);

    /**
     * True if notifications about the service of the time span are enabled. This is the current value, not the value in
     * the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FlagColumn CURRENT_SERVICE_NOTIFICATIONS_ENABLED =
            TABLE.flag("current_service_notifications_enabled", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Bit mask of the states of the service of the time span that a notification was sent about: bit N for state N. 0
     * for none. Naemon livestatus has it since 1.0.4. This is the current value, not the value in the time span. On
     * Naemon only.
     */
    public static final IntColumn CURRENT_SERVICE_NOTIFIED_ON = TABLE.number("current_service_notified_on", On.NAEMON);

    /**
     * True if the server runs its obsess command after each check of the service of the time span. This is the current
     * value, not the value in the time span. On Naemon only.
     */
    public static final FlagColumn CURRENT_SERVICE_OBSESS = TABLE.flag("current_service_obsess", On.NAEMON);

    /**
     * True if the server runs its obsess command after each check of the service of the time span. Icinga 2 always
     * sends 0. This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FlagColumn CURRENT_SERVICE_OBSESS_OVER_SERVICE =
            TABLE.flag("current_service_obsess_over_service", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Settings of the service of the time span before commands changed them, as JSON text. The text {@code null} if
     * there was no change. Icinga 2 has it since 2.4.0. This is the current value, not the value in the time span. On
     * Icinga 2 only.
     */
    public static final StringColumn CURRENT_SERVICE_ORIGINAL_ATTRIBUTES =
            TABLE.text("current_service_original_attributes", On.ICINGA2);

    /**
     * Services that are configured as parents of the service of the time span, as pairs of host and description. Naemon
     * livestatus has it since 1.0.10. This is the current value, not the value in the time span. On Naemon only.
     */
    public static final ListColumn<HostService> CURRENT_SERVICE_PARENTS =
            TABLE.list("current_service_parents", HostService.class, On.NAEMON);

    /**
     * Name of the time period in which the server accepts passive check results for the service of the time span. This
     * is the current value, not the value in the time span. On Checkmk only.
     */
    public static final StringColumn CURRENT_SERVICE_PASSIVE_CHECK_PERIOD =
            TABLE.text("current_service_passive_check_period", On.CHECKMK);

    /**
     * Number of flexible downtimes of the service of the time span that have not begun. This is the current value, not
     * the value in the time span. On Checkmk only.
     */
    public static final IntColumn CURRENT_SERVICE_PENDING_FLEX_DOWNTIME =
            TABLE.number("current_service_pending_flex_downtime", On.CHECKMK);

    /**
     * Percentage of state changes in the last checks of the service of the time span, as flap detection computes it.
     * This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FloatColumn CURRENT_SERVICE_PERCENT_STATE_CHANGE =
            TABLE.decimal("current_service_percent_state_change", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Performance data of the last check of the service of the time span as the plugin wrote it. Empty, on Icinga 2
     * null, if there is none. This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2
     * and Checkmk.
     */
    public static final StringColumn CURRENT_SERVICE_PERF_DATA =
            TABLE.text("current_service_perf_data", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Performance data of the last check of the service of the time span: numbers by metric, without units. The numbers
     * are read as texts. This is the current value, not the value in the time span. On Checkmk only.
     */
    public static final DictColumn CURRENT_SERVICE_PERFORMANCE_DATA =
            TABLE.dict("current_service_performance_data", On.CHECKMK);

    /**
     * First line of the output of the last check of the service of the time span, without performance data. Empty
     * before the first check. This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2
     * and Checkmk.
     */
    public static final StringColumn CURRENT_SERVICE_PLUGIN_OUTPUT =
            TABLE.text("current_service_plugin_output", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Whether PNP4Nagios has a graph of the service of the time span: 1 yes, 0 no, -1 unknown. Icinga 2 always sends 0.
     * This is the current value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final IntColumn CURRENT_SERVICE_PNPGRAPH_PRESENT =
            TABLE.number("current_service_pnpgraph_present", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Names of the files with predicted levels of the service of the time span. This is the current value, not the
     * value in the time span. On Checkmk only.
     */
    public static final ListColumn<String> CURRENT_SERVICE_PREDICTION_FILES =
            TABLE.list("current_service_prediction_files", On.CHECKMK);

    /**
     * Number of the hard state that the service of the time span had before its current one. -1 if there was none. This
     * is the current value, not the value in the time span. On Checkmk only.
     */
    public static final IntColumn CURRENT_SERVICE_PREVIOUS_HARD_STATE =
            TABLE.number("current_service_previous_hard_state", On.CHECKMK);

    /**
     * True if the server processes performance data of the service of the time span. This is the current value, not the
     * value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FlagColumn CURRENT_SERVICE_PROCESS_PERFORMANCE_DATA =
            TABLE.flag("current_service_process_performance_data", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Time between two checks of the service of the time span while its problem is soft, in units of {@code
     * interval_length} (by default minutes). This is the current value, not the value in the time span. On Naemon,
     * Nagios, Icinga 2 and Checkmk.
     */
    public static final FloatColumn CURRENT_SERVICE_RETRY_INTERVAL =
            TABLE.decimal("current_service_retry_interval", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Log of the last Robotmk run of the service of the time span that failed, the bytes of its file. Null if there is
     * none. This is the current value, not the value in the time span. On Checkmk only.
     */
    public static final BlobColumn CURRENT_SERVICE_ROBOTMK_LAST_ERROR_LOG =
            TABLE.blob("current_service_robotmk_last_error_log", On.CHECKMK);

    /**
     * Log of the last Robotmk run of the service of the time span that failed, compressed with gzip. Null if there is
     * none. This is the current value, not the value in the time span. On Checkmk only.
     */
    public static final BlobColumn CURRENT_SERVICE_ROBOTMK_LAST_ERROR_LOG_GZ =
            TABLE.blob("current_service_robotmk_last_error_log_gz", On.CHECKMK);

    /**
     * Log of the last Robotmk run of the service of the time span, the bytes of its file. Null if there is none. This
     * is the current value, not the value in the time span. On Checkmk only.
     */
    public static final BlobColumn CURRENT_SERVICE_ROBOTMK_LAST_LOG =
            TABLE.blob("current_service_robotmk_last_log", On.CHECKMK);

    /**
     * Log of the last Robotmk run of the service of the time span, compressed with gzip. Null if there is none. This is
     * the current value, not the value in the time span. On Checkmk only.
     */
    public static final BlobColumn CURRENT_SERVICE_ROBOTMK_LAST_LOG_GZ =
            TABLE.blob("current_service_robotmk_last_log_gz", On.CHECKMK);

    /**
     * Number of downtimes of the service of the time span that are in effect now. 0 for none. This is the current
     * value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final IntColumn CURRENT_SERVICE_SCHEDULED_DOWNTIME_DEPTH =
            TABLE.number("current_service_scheduled_downtime_depth", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Description of the service of the time span, the same as {@code current_service_description}. This is the current
     * value, not the value in the time span. On Icinga 2 only.
     */
    public static final StringColumn CURRENT_SERVICE_SERVICE_DESCRIPTION =
            TABLE.text("current_service_service_description", On.ICINGA2);

    /**
     * Name of the time period in which the service of the time span has to be available. Empty if there is none. This
     * is the current value, not the value in the time span. On Nagios and Checkmk.
     */
    public static final StringColumn CURRENT_SERVICE_SERVICE_PERIOD =
            TABLE.text("current_service_service_period", On.NAGIOS_CHECKMK);

    /**
     * True if the server plans active checks of the service of the time span. This is the current value, not the value
     * in the time span. On Naemon only.
     */
    public static final FlagColumn CURRENT_SERVICE_SHOULD_BE_SCHEDULED =
            TABLE.flag("current_service_should_be_scheduled", On.NAEMON);

    /**
     * Age of the last check of the service of the time span in check intervals; well above 1 means late. Before the
     * first check it is very large on Naemon and Nagios, and 0 on Icinga 2. Icinga 2.13 to 2.16 send it 3,600 times too
     * small. Naemon livestatus has it since 0.9.1. This is the current value, not the value in the time span. On
     * Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FloatColumn CURRENT_SERVICE_STALENESS =
            TABLE.decimal("current_service_staleness", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Current state of the service of the time span: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN. Before the first check
     * Naemon and Nagios send 0 and Icinga 2 sends 3: see {@code current_service_has_been_checked}. This is the current
     * value, not the value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final EnumColumn<ServiceState> CURRENT_SERVICE_STATE =
            TABLE.state("current_service_state", ServiceState.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Kind of the current state of the service of the time span: 0 soft, 1 hard. This is the current value, not the
     * value in the time span. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final EnumColumn<StateType> CURRENT_SERVICE_STATE_TYPE =
            TABLE.state("current_service_state_type", StateType.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Names of the tag groups of the service of the time span, in the order of {@code current_service_tag_values}. This
     * is the current value, not the value in the time span. On Checkmk only.
     */
    public static final ListColumn<String> CURRENT_SERVICE_TAG_NAMES =
            TABLE.list("current_service_tag_names", On.CHECKMK);

    /**
     * Tags of the service of the time span, in the order of {@code current_service_tag_names}. This is the current
     * value, not the value in the time span. On Checkmk only.
     */
    public static final ListColumn<String> CURRENT_SERVICE_TAG_VALUES =
            TABLE.list("current_service_tag_values", On.CHECKMK);

    /**
     * Tags of the service of the time span: a map from the tag group to the tag. This is the current value, not the
     * value in the time span. On Checkmk only.
     */
    public static final DictColumn CURRENT_SERVICE_TAGS = TABLE.dict("current_service_tags", On.CHECKMK);

    /**
     * Text for the developers of the server. Naemon 1.5 crashes when a query of the table names it or has no {@code
     * Columns} header. Naemon livestatus has it since 1.2.0. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final StringColumn DEBUG_INFO = TABLE.text("debug_info", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Length of the time span, in seconds. Naemon livestatus has it since 1.2.0. On Naemon, Nagios, Icinga 2 and
     * Checkmk.
     */
    public static final IntColumn DURATION = TABLE.number("duration", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Seconds of the time span in which the service was CRITICAL: all of them or 0. Naemon livestatus has it since
     * 1.2.0. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final IntColumn DURATION_CRITICAL =
            TABLE.number("duration_critical", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Seconds of the time span in which the host was UP or the service OK: all of them or 0. Naemon livestatus has it
     * since 1.2.0. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final IntColumn DURATION_OK = TABLE.number("duration_ok", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Length of the time span as a fraction of the time that the query covers, from 0 to 1. Naemon livestatus has it
     * since 1.2.0. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FloatColumn DURATION_PART = TABLE.decimal("duration_part", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Fraction of the time that the query covers in which the service was CRITICAL in the time span, from 0 to 1.
     * Naemon livestatus has it since 1.2.0. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FloatColumn DURATION_PART_CRITICAL =
            TABLE.decimal("duration_part_critical", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Fraction of the time that the query covers in which the host was UP or the service OK in the time span, from 0 to
     * 1. Naemon livestatus has it since 1.2.0. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FloatColumn DURATION_PART_OK =
            TABLE.decimal("duration_part_ok", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Fraction of the time that the query covers in which the service was UNKNOWN in the time span, from 0 to 1. Naemon
     * livestatus has it since 1.2.0. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FloatColumn DURATION_PART_UNKNOWN =
            TABLE.decimal("duration_part_unknown", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Fraction of the time that the query covers in which the object was not monitored in the time span, from 0 to 1.
     * Naemon livestatus has it since 1.2.0. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FloatColumn DURATION_PART_UNMONITORED =
            TABLE.decimal("duration_part_unmonitored", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Fraction of the time that the query covers in which the service was WARNING in the time span, from 0 to 1. Naemon
     * livestatus has it since 1.2.0. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FloatColumn DURATION_PART_WARNING =
            TABLE.decimal("duration_part_warning", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Seconds of the time span in which the service was UNKNOWN: all of them or 0. Naemon livestatus has it since
     * 1.2.0. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final IntColumn DURATION_UNKNOWN = TABLE.number("duration_unknown", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Seconds of the time span in which the object was not monitored: all of them or 0. Naemon livestatus has it since
     * 1.2.0. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final IntColumn DURATION_UNMONITORED =
            TABLE.number("duration_unmonitored", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Seconds of the time span in which the service was WARNING: all of them or 0. Naemon livestatus has it since
     * 1.2.0. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final IntColumn DURATION_WARNING = TABLE.number("duration_warning", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Start of the time span. Naemon livestatus has it since 1.2.0. On Naemon, Nagios, Icinga 2 and Checkmk. */
    public static final TimeColumn FROM = TABLE.time("from", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * True if the server accepts passive check results for the host of the time span. This is the current value, not
     * the value in the time span. On Icinga 2 only.
     */
    public static final FlagColumn HOST_ACCEPT_PASSIVE_CHECKS = TABLE.flag("host_accept_passive_checks", On.ICINGA2);

    /**
     * True if the current problem of the host of the time span is acknowledged. This is the current value, not the
     * value in the time span. On Icinga 2 only.
     */
    public static final FlagColumn HOST_ACKNOWLEDGED = TABLE.flag("host_acknowledged", On.ICINGA2);

    /**
     * Kind of acknowledgement that the host of the time span has: 0 none, 1 normal (until the state changes), 2 sticky
     * (until recovery). This is the current value, not the value in the time span. On Icinga 2 only.
     */
    public static final EnumColumn<AcknowledgementType> HOST_ACKNOWLEDGEMENT_TYPE =
            TABLE.state("host_acknowledgement_type", AcknowledgementType.class, On.ICINGA2);

    /**
     * URL that the configuration of the host of the time span offers for actions, with macros not replaced. Empty if
     * there is none. This is the current value, not the value in the time span. On Icinga 2 only.
     */
    public static final StringColumn HOST_ACTION_URL = TABLE.text("host_action_url", On.ICINGA2);

    /**
     * URL that the configuration of the host of the time span offers for actions, with macros replaced. Empty, on
     * Icinga 2 null, if there is none. This is the current value, not the value in the time span. On Icinga 2 only.
     */
    public static final StringColumn HOST_ACTION_URL_EXPANDED = TABLE.text("host_action_url_expanded", On.ICINGA2);

    /**
     * True if the server runs active checks of the host of the time span. This is the current value, not the value in
     * the time span. On Icinga 2 only.
     */
    public static final FlagColumn HOST_ACTIVE_CHECKS_ENABLED = TABLE.flag("host_active_checks_enabled", On.ICINGA2);

    /**
     * Address of the host of the time span: an IP address or a DNS name, as configured. This is the current value, not
     * the value in the time span. On Icinga 2 only.
     */
    public static final StringColumn HOST_ADDRESS = TABLE.text("host_address", On.ICINGA2);

    /**
     * IPv6 address of the host of the time span. Empty if there is none. This is the current value, not the value in
     * the time span. On Icinga 2 only.
     */
    public static final StringColumn HOST_ADDRESS6 = TABLE.text("host_address6", On.ICINGA2);

    /**
     * Long name of the host of the time span. Often equal to its name. This is the current value, not the value in the
     * time span. On Icinga 2 only.
     */
    public static final StringColumn HOST_ALIAS = TABLE.text("host_alias", On.ICINGA2);

    /**
     * Name of the check command of the host of the time span, with arguments after {@code !}. This is the current
     * value, not the value in the time span. On Icinga 2 only.
     */
    public static final StringColumn HOST_CHECK_COMMAND = TABLE.text("host_check_command", On.ICINGA2);

    /**
     * Check command of the host of the time span with macros replaced in its arguments. This is the current value, not
     * the value in the time span. On Icinga 2 only.
     */
    public static final StringColumn HOST_CHECK_COMMAND_EXPANDED =
            TABLE.text("host_check_command_expanded", On.ICINGA2);

    /**
     * True if flapping of the host of the time span began after the notification of a problem. If the problem is over
     * when flapping ends, the server sends a recovery notification. Icinga 2 always sends 0. This is the current value,
     * not the value in the time span. On Icinga 2 only.
     */
    public static final FlagColumn HOST_CHECK_FLAPPING_RECOVERY_NOTIFICATION =
            TABLE.flag("host_check_flapping_recovery_notification", On.ICINGA2);

    /**
     * True if the server checks that the last result of the host of the time span is recent enough. Icinga 2 always
     * sends 1. This is the current value, not the value in the time span. On Icinga 2 only.
     */
    public static final FlagColumn HOST_CHECK_FRESHNESS = TABLE.flag("host_check_freshness", On.ICINGA2);

    /**
     * Time between two regular checks of the host of the time span, in units of {@code interval_length} (by default
     * minutes). This is the current value, not the value in the time span. On Icinga 2 only.
     */
    public static final FloatColumn HOST_CHECK_INTERVAL = TABLE.decimal("host_check_interval", On.ICINGA2);

    /**
     * Bit mask of options of the next check of the host of the time span: 1 forced, 2 freshness check, 4 orphaned
     * check. Null on Icinga 2. This is the current value, not the value in the time span. On Icinga 2 only.
     */
    public static final IntColumn HOST_CHECK_OPTIONS = TABLE.number("host_check_options", On.ICINGA2);

    /**
     * Name of the time period in which the server runs active checks of the host of the time span. Empty, on Icinga 2
     * null, if there is no restriction. This is the current value, not the value in the time span. On Icinga 2 only.
     */
    public static final StringColumn HOST_CHECK_PERIOD = TABLE.text("host_check_period", On.ICINGA2);

    /**
     * Name of the node or worker that ran the last check of the host of the time span. Empty if the server does not
     * send it, on Icinga 2 null before the first check. This is the current value, not the value in the time span. On
     * Icinga 2 only.
     */
    public static final StringColumn HOST_CHECK_SOURCE = TABLE.text("host_check_source", On.ICINGA2);

    /**
     * Kind of the last check of the host of the time span: 0 active, 1 passive. Icinga 2 sends 1 if active checks are
     * off. This is the current value, not the value in the time span. On Icinga 2 only.
     */
    public static final EnumColumn<CheckType> HOST_CHECK_TYPE =
            TABLE.state("host_check_type", CheckType.class, On.ICINGA2);

    /**
     * True if the server runs active checks of the host of the time span; the same as {@code
     * host_active_checks_enabled}. This is the current value, not the value in the time span. On Icinga 2 only.
     */
    public static final FlagColumn HOST_CHECKS_ENABLED = TABLE.flag("host_checks_enabled", On.ICINGA2);

    /**
     * Names of the hosts of which the host of the time span is a direct parent. This is the current value, not the
     * value in the time span. On Icinga 2 only.
     */
    public static final ListColumn<String> HOST_CHILDS = TABLE.list("host_childs", On.ICINGA2);

    /**
     * Ids of the comments on the host of the time span. This is the current value, not the value in the time span. On
     * Icinga 2 only.
     */
    public static final ListColumn<Long> HOST_COMMENTS = TABLE.list("host_comments", Long.class, On.ICINGA2);

    /**
     * Comments on the host of the time span with id, author, text, entry type and entry time. This is the current
     * value, not the value in the time span. On Icinga 2 only.
     */
    public static final ListColumn<CommentWithInfo> HOST_COMMENTS_WITH_EXTRA_INFO =
            TABLE.list("host_comments_with_extra_info", CommentWithInfo.class, On.ICINGA2);

    /**
     * Comments on the host of the time span with id, author and text. This is the current value, not the value in the
     * time span. On Icinga 2 only.
     */
    public static final ListColumn<CommentWithInfo> HOST_COMMENTS_WITH_INFO =
            TABLE.list("host_comments_with_info", CommentWithInfo.class, On.ICINGA2);

    /**
     * Names of the contact groups of the host of the time span. This is the current value, not the value in the time
     * span. On Icinga 2 only.
     */
    public static final ListColumn<String> HOST_CONTACT_GROUPS = TABLE.list("host_contact_groups", On.ICINGA2);

    /**
     * Names of the contacts of the host of the time span, including the contacts of its contact groups. This is the
     * current value, not the value in the time span. On Icinga 2 only.
     */
    public static final ListColumn<String> HOST_CONTACTS = TABLE.list("host_contacts", On.ICINGA2);

    /**
     * Number of the current check attempt of the host of the time span, from 1 to {@code host_max_check_attempts}. This
     * is the current value, not the value in the time span. On Icinga 2 only.
     */
    public static final IntColumn HOST_CURRENT_ATTEMPT = TABLE.number("host_current_attempt", On.ICINGA2);

    /**
     * Number of problem notifications about the host of the time span since its problem began; 0 if there was none.
     * This is the current value, not the value in the time span. On Icinga 2 only.
     */
    public static final IntColumn HOST_CURRENT_NOTIFICATION_NUMBER =
            TABLE.number("host_current_notification_number", On.ICINGA2);

    /**
     * Names of the custom variables of the host of the time span, in the order of {@code host_custom_variable_values}.
     * This is the current value, not the value in the time span. On Icinga 2 only.
     */
    public static final ListColumn<String> HOST_CUSTOM_VARIABLE_NAMES =
            TABLE.list("host_custom_variable_names", On.ICINGA2);

    /**
     * Values of the custom variables of the host of the time span, in the order of {@code host_custom_variable_names}.
     * Icinga 2 also sends numbers, flags and null; the list has their texts, and an empty text for null. This is the
     * current value, not the value in the time span. On Icinga 2 only.
     */
    public static final ListColumn<String> HOST_CUSTOM_VARIABLE_VALUES =
            TABLE.list("host_custom_variable_values", On.ICINGA2);

    /**
     * Custom variables of the host of the time span: values by name. This is the current value, not the value in the
     * time span. On Icinga 2 only.
     */
    public static final DictColumn HOST_CUSTOM_VARIABLES = TABLE.dict("host_custom_variables", On.ICINGA2);

    /**
     * True if a custom variable of the host of the time span is a list or a dictionary, which Icinga 2 then sends as
     * JSON text. Icinga 2 has it since 2.2.0. This is the current value, not the value in the time span. On Icinga 2
     * only.
     */
    public static final FlagColumn HOST_CV_IS_JSON = TABLE.flag("host_cv_is_json", On.ICINGA2);

    /**
     * Name of the host of the time span for display. The same as its real name if none is configured. This is the
     * current value, not the value in the time span. On Icinga 2 only.
     */
    public static final StringColumn HOST_DISPLAY_NAME = TABLE.text("host_display_name", On.ICINGA2);

    /**
     * True if the host of the service was down in the time span. Null on Icinga 2. Naemon livestatus has it since
     * 1.2.0. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FlagColumn HOST_DOWN = TABLE.flag("host_down", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Ids of the downtimes of the host of the time span, including those that have not begun. This is the current
     * value, not the value in the time span. On Icinga 2 only.
     */
    public static final ListColumn<Long> HOST_DOWNTIMES = TABLE.list("host_downtimes", Long.class, On.ICINGA2);

    /**
     * Downtimes of the host of the time span with id, author and comment. This is the current value, not the value in
     * the time span. On Icinga 2 only.
     */
    public static final ListColumn<DowntimeWithInfo> HOST_DOWNTIMES_WITH_INFO =
            TABLE.list("host_downtimes_with_info", DowntimeWithInfo.class, On.ICINGA2);

    /**
     * Name of the command that the server runs when the state of the host of the time span changes. Empty, on Icinga 2
     * null, if there is none. This is the current value, not the value in the time span. On Icinga 2 only.
     */
    public static final StringColumn HOST_EVENT_HANDLER = TABLE.text("host_event_handler", On.ICINGA2);

    /**
     * True if the event handler of the host of the time span is enabled. This is the current value, not the value in
     * the time span. On Icinga 2 only.
     */
    public static final FlagColumn HOST_EVENT_HANDLER_ENABLED = TABLE.flag("host_event_handler_enabled", On.ICINGA2);

    /**
     * Time that the last check of the host of the time span took, in seconds. Null on Icinga 2 before the first check.
     * This is the current value, not the value in the time span. On Icinga 2 only.
     */
    public static final FloatColumn HOST_EXECUTION_TIME = TABLE.decimal("host_execution_time", On.ICINGA2);

    /**
     * Value of the custom variable FILENAME of the host of the time span. Checkmk sets it to the folder of the
     * configuration of the host. Empty if there is none. This is the current value, not the value in the time span. On
     * Icinga 2 only.
     */
    public static final StringColumn HOST_FILENAME = TABLE.text("host_filename", On.ICINGA2);

    /**
     * Time from the beginning of a problem of the host of the time span to its first notification, in units of {@code
     * interval_length} (by default minutes). 0 for none. Null on Icinga 2. This is the current value, not the value in
     * the time span. On Icinga 2 only.
     */
    public static final FloatColumn HOST_FIRST_NOTIFICATION_DELAY =
            TABLE.decimal("host_first_notification_delay", On.ICINGA2);

    /**
     * True if flap detection is enabled for the host of the time span. This is the current value, not the value in the
     * time span. On Icinga 2 only.
     */
    public static final FlagColumn HOST_FLAP_DETECTION_ENABLED = TABLE.flag("host_flap_detection_enabled", On.ICINGA2);

    /**
     * Names of the host groups that the host of the time span is in. This is the current value, not the value in the
     * time span. On Icinga 2 only.
     */
    public static final ListColumn<String> HOST_GROUPS = TABLE.list("host_groups", On.ICINGA2);

    /**
     * State of the host of the time span: 0 UP, 1 DOWN, 2 UNREACHABLE. While a problem is soft, the last hard state.
     * This is the current value, not the value in the time span. On Icinga 2 only.
     */
    public static final EnumColumn<HostState> HOST_HARD_STATE =
            TABLE.state("host_hard_state", HostState.class, On.ICINGA2);

    /**
     * True if the host of the time span was checked at least once; false for a pending one. This is the current value,
     * not the value in the time span. On Icinga 2 only.
     */
    public static final FlagColumn HOST_HAS_BEEN_CHECKED = TABLE.flag("host_has_been_checked", On.ICINGA2);

    /**
     * Percentage of state changes above which flapping of the host of the time span begins. This is the current value,
     * not the value in the time span. On Icinga 2 only.
     */
    public static final FloatColumn HOST_HIGH_FLAP_THRESHOLD = TABLE.decimal("host_high_flap_threshold", On.ICINGA2);

    /**
     * Name of the host of the time span, the same as {@code host_name}. This is the current value, not the value in the
     * time span. On Icinga 2 only.
     */
    public static final StringColumn HOST_HOST_NAME = TABLE.text("host_host_name", On.ICINGA2);

    /**
     * Name of the icon of the host of the time span, with macros not replaced. Empty if there is none. This is the
     * current value, not the value in the time span. On Icinga 2 only.
     */
    public static final StringColumn HOST_ICON_IMAGE = TABLE.text("host_icon_image", On.ICINGA2);

    /**
     * Text to show in place of the icon of the host of the time span. Empty if there is none. This is the current
     * value, not the value in the time span. On Icinga 2 only.
     */
    public static final StringColumn HOST_ICON_IMAGE_ALT = TABLE.text("host_icon_image_alt", On.ICINGA2);

    /**
     * Name of the icon of the host of the time span, with macros replaced. Empty, on Icinga 2 null, if there is none.
     * This is the current value, not the value in the time span. On Icinga 2 only.
     */
    public static final StringColumn HOST_ICON_IMAGE_EXPANDED = TABLE.text("host_icon_image_expanded", On.ICINGA2);

    /**
     * True if the host of the time span is within its check period now. This is the current value, not the value in the
     * time span. On Icinga 2 only.
     */
    public static final FlagColumn HOST_IN_CHECK_PERIOD = TABLE.flag("host_in_check_period", On.ICINGA2);

    /**
     * True if the host of the time span is within its notification period now. Icinga 2 sends 0 if no notification is
     * configured for it. This is the current value, not the value in the time span. On Icinga 2 only.
     */
    public static final FlagColumn HOST_IN_NOTIFICATION_PERIOD = TABLE.flag("host_in_notification_period", On.ICINGA2);

    /**
     * State that the host of the time span has before its first check, from the configuration. Null on Icinga 2. This
     * is the current value, not the value in the time span. On Icinga 2 only.
     */
    public static final EnumColumn<HostState> HOST_INITIAL_STATE =
            TABLE.state("host_initial_state", HostState.class, On.ICINGA2);

    /**
     * True while a check of the host of the time span runs. Icinga 2 always sends 0. This is the current value, not the
     * value in the time span. On Icinga 2 only.
     */
    public static final FlagColumn HOST_IS_EXECUTING = TABLE.flag("host_is_executing", On.ICINGA2);

    /**
     * True while the host of the time span is flapping. This is the current value, not the value in the time span. On
     * Icinga 2 only.
     */
    public static final FlagColumn HOST_IS_FLAPPING = TABLE.flag("host_is_flapping", On.ICINGA2);

    /**
     * True if no dependency of the host of the time span fails. This is the current value, not the value in the time
     * span. On Icinga 2 only.
     */
    public static final FlagColumn HOST_IS_REACHABLE = TABLE.flag("host_is_reachable", On.ICINGA2);

    /**
     * Time of the last check of the host of the time span. Null (0, on Icinga 2 -1) before the first check. This is the
     * current value, not the value in the time span. On Icinga 2 only.
     */
    public static final TimeColumn HOST_LAST_CHECK = TABLE.time("host_last_check", On.ICINGA2);

    /**
     * Last hard state of the host of the time span: 0 UP, 1 DOWN, 2 UNREACHABLE. While the state is hard, the same as
     * {@code host_state}. This is the current value, not the value in the time span. On Icinga 2 only.
     */
    public static final EnumColumn<HostState> HOST_LAST_HARD_STATE =
            TABLE.state("host_last_hard_state", HostState.class, On.ICINGA2);

    /**
     * Time of the last change of the hard state of the host of the time span. Null (0) if there was none. This is the
     * current value, not the value in the time span. On Icinga 2 only.
     */
    public static final TimeColumn HOST_LAST_HARD_STATE_CHANGE = TABLE.time("host_last_hard_state_change", On.ICINGA2);

    /**
     * Time of the last notification about the host of the time span. Null (0) if there was none. This is the current
     * value, not the value in the time span. On Icinga 2 only.
     */
    public static final TimeColumn HOST_LAST_NOTIFICATION = TABLE.time("host_last_notification", On.ICINGA2);

    /**
     * State of the host of the time span at the check before the last one: 0 UP, 1 DOWN, 2 UNREACHABLE. This is the
     * current value, not the value in the time span. On Icinga 2 only.
     */
    public static final EnumColumn<HostState> HOST_LAST_STATE =
            TABLE.state("host_last_state", HostState.class, On.ICINGA2);

    /**
     * Time of the last change of the state of the host of the time span, soft or hard. Null (0) if there was none. This
     * is the current value, not the value in the time span. On Icinga 2 only.
     */
    public static final TimeColumn HOST_LAST_STATE_CHANGE = TABLE.time("host_last_state_change", On.ICINGA2);

    /**
     * Time of the last check that found the host of the time span DOWN. Null (0) if there was none. This is the current
     * value, not the value in the time span. On Icinga 2 only.
     */
    public static final TimeColumn HOST_LAST_TIME_DOWN = TABLE.time("host_last_time_down", On.ICINGA2);

    /**
     * Time of the last check that found the host of the time span UNREACHABLE. Null (0) if there was none. This is the
     * current value, not the value in the time span. On Icinga 2 only.
     */
    public static final TimeColumn HOST_LAST_TIME_UNREACHABLE = TABLE.time("host_last_time_unreachable", On.ICINGA2);

    /**
     * Time of the last check that found the host of the time span UP. Null (0) if there was none. This is the current
     * value, not the value in the time span. On Icinga 2 only.
     */
    public static final TimeColumn HOST_LAST_TIME_UP = TABLE.time("host_last_time_up", On.ICINGA2);

    /**
     * Delay of the last check of the host of the time span behind its schedule, in seconds. Null on Icinga 2 before the
     * first check. This is the current value, not the value in the time span. On Icinga 2 only.
     */
    public static final FloatColumn HOST_LATENCY = TABLE.decimal("host_latency", On.ICINGA2);

    /**
     * Output of the last check of the host of the time span after its first line. The text has {@code \n} for each line
     * break. Empty if there is none. This is the current value, not the value in the time span. On Icinga 2 only.
     */
    public static final StringColumn HOST_LONG_PLUGIN_OUTPUT = TABLE.text("host_long_plugin_output", On.ICINGA2);

    /**
     * Percentage of state changes below which flapping of the host of the time span ends. This is the current value,
     * not the value in the time span. On Icinga 2 only.
     */
    public static final FloatColumn HOST_LOW_FLAP_THRESHOLD = TABLE.decimal("host_low_flap_threshold", On.ICINGA2);

    /**
     * Number of failing check attempts after which a problem of the host of the time span is hard. This is the current
     * value, not the value in the time span. On Icinga 2 only.
     */
    public static final IntColumn HOST_MAX_CHECK_ATTEMPTS = TABLE.number("host_max_check_attempts", On.ICINGA2);

    /**
     * Bit mask that says which settings of the host of the time span were changed by commands. 0 for none. Icinga 2
     * always sends 0. This is the current value, not the value in the time span. On Icinga 2 only.
     */
    public static final IntColumn HOST_MODIFIED_ATTRIBUTES = TABLE.number("host_modified_attributes", On.ICINGA2);

    /**
     * Names of the settings of the host of the time span that were changed by commands. Icinga 2 sends 0; {@code
     * Row.get} returns an empty list. This is the current value, not the value in the time span. On Icinga 2 only.
     */
    public static final ListColumn<String> HOST_MODIFIED_ATTRIBUTES_LIST =
            TABLE.list("host_modified_attributes_list", On.ICINGA2);

    /**
     * Name of the host that the time span is about, or of the host of the service. On Naemon, Nagios, Icinga 2 and
     * Checkmk.
     */
    public static final StringColumn HOST_NAME = TABLE.text("host_name", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Time at which the next active check of the host of the time span is due. Null (0) if none is planned. This is the
     * current value, not the value in the time span. On Icinga 2 only.
     */
    public static final TimeColumn HOST_NEXT_CHECK = TABLE.time("host_next_check", On.ICINGA2);

    /**
     * Earliest time of the next notification about the host of the time span. Null (0) if none is planned. Icinga 2
     * also sends a time for a host without a problem. This is the current value, not the value in the time span. On
     * Icinga 2 only.
     */
    public static final TimeColumn HOST_NEXT_NOTIFICATION = TABLE.time("host_next_notification", On.ICINGA2);

    /**
     * True if the server sends no further notification about the current problem of the host of the time span. This is
     * the current value, not the value in the time span. On Icinga 2 only.
     */
    public static final FlagColumn HOST_NO_MORE_NOTIFICATIONS = TABLE.flag("host_no_more_notifications", On.ICINGA2);

    /**
     * Notes in the configuration of the host of the time span, with macros not replaced. Empty if there are none. This
     * is the current value, not the value in the time span. On Icinga 2 only.
     */
    public static final StringColumn HOST_NOTES = TABLE.text("host_notes", On.ICINGA2);

    /**
     * Notes in the configuration of the host of the time span, with macros replaced. Empty, on Icinga 2 null for a
     * service, if there are none. This is the current value, not the value in the time span. On Icinga 2 only.
     */
    public static final StringColumn HOST_NOTES_EXPANDED = TABLE.text("host_notes_expanded", On.ICINGA2);

    /**
     * URL of notes on the host of the time span, with macros not replaced. Empty if there is none. This is the current
     * value, not the value in the time span. On Icinga 2 only.
     */
    public static final StringColumn HOST_NOTES_URL = TABLE.text("host_notes_url", On.ICINGA2);

    /**
     * URL of notes on the host of the time span, with macros replaced. Empty, on Icinga 2 null, if there is none. This
     * is the current value, not the value in the time span. On Icinga 2 only.
     */
    public static final StringColumn HOST_NOTES_URL_EXPANDED = TABLE.text("host_notes_url_expanded", On.ICINGA2);

    /**
     * Time between two notifications about a problem of the host of the time span, in units of {@code interval_length}
     * (by default minutes). 0 for one notification only. This is the current value, not the value in the time span. On
     * Icinga 2 only.
     */
    public static final FloatColumn HOST_NOTIFICATION_INTERVAL =
            TABLE.decimal("host_notification_interval", On.ICINGA2);

    /**
     * Name of the time period in which notifications about the host of the time span are sent. Empty if there is no
     * restriction. This is the current value, not the value in the time span. On Icinga 2 only.
     */
    public static final StringColumn HOST_NOTIFICATION_PERIOD = TABLE.text("host_notification_period", On.ICINGA2);

    /**
     * True if notifications about the host of the time span are enabled. This is the current value, not the value in
     * the time span. On Icinga 2 only.
     */
    public static final FlagColumn HOST_NOTIFICATIONS_ENABLED = TABLE.flag("host_notifications_enabled", On.ICINGA2);

    /**
     * Number of services of the host of the time span. This is the current value, not the value in the time span. On
     * Icinga 2 only.
     */
    public static final IntColumn HOST_NUM_SERVICES = TABLE.number("host_num_services", On.ICINGA2);

    /**
     * Number of services of the host of the time span that are CRITICAL, including soft states. This is the current
     * value, not the value in the time span. On Icinga 2 only.
     */
    public static final IntColumn HOST_NUM_SERVICES_CRIT = TABLE.number("host_num_services_crit", On.ICINGA2);

    /**
     * Number of services of the host of the time span whose hard state is CRITICAL. This is the current value, not the
     * value in the time span. On Icinga 2 only.
     */
    public static final IntColumn HOST_NUM_SERVICES_HARD_CRIT = TABLE.number("host_num_services_hard_crit", On.ICINGA2);

    /**
     * Number of services of the host of the time span whose hard state is OK. This is the current value, not the value
     * in the time span. On Icinga 2 only.
     */
    public static final IntColumn HOST_NUM_SERVICES_HARD_OK = TABLE.number("host_num_services_hard_ok", On.ICINGA2);

    /**
     * Number of services of the host of the time span whose hard state is UNKNOWN. This is the current value, not the
     * value in the time span. On Icinga 2 only.
     */
    public static final IntColumn HOST_NUM_SERVICES_HARD_UNKNOWN =
            TABLE.number("host_num_services_hard_unknown", On.ICINGA2);

    /**
     * Number of services of the host of the time span whose hard state is WARNING. This is the current value, not the
     * value in the time span. On Icinga 2 only.
     */
    public static final IntColumn HOST_NUM_SERVICES_HARD_WARN = TABLE.number("host_num_services_hard_warn", On.ICINGA2);

    /**
     * Number of services of the host of the time span that are OK and were checked. This is the current value, not the
     * value in the time span. On Icinga 2 only.
     */
    public static final IntColumn HOST_NUM_SERVICES_OK = TABLE.number("host_num_services_ok", On.ICINGA2);

    /**
     * Number of services of the host of the time span that were never checked. This is the current value, not the value
     * in the time span. On Icinga 2 only.
     */
    public static final IntColumn HOST_NUM_SERVICES_PENDING = TABLE.number("host_num_services_pending", On.ICINGA2);

    /**
     * Number of services of the host of the time span that are UNKNOWN, including soft states. Icinga 2 also counts
     * services that were never checked. This is the current value, not the value in the time span. On Icinga 2 only.
     */
    public static final IntColumn HOST_NUM_SERVICES_UNKNOWN = TABLE.number("host_num_services_unknown", On.ICINGA2);

    /**
     * Number of services of the host of the time span that are WARNING, including soft states. This is the current
     * value, not the value in the time span. On Icinga 2 only.
     */
    public static final IntColumn HOST_NUM_SERVICES_WARN = TABLE.number("host_num_services_warn", On.ICINGA2);

    /**
     * True if the server runs its obsess command after each check of the host of the time span. Icinga 2 always sends
     * 0. This is the current value, not the value in the time span. On Icinga 2 only.
     */
    public static final FlagColumn HOST_OBSESS_OVER_HOST = TABLE.flag("host_obsess_over_host", On.ICINGA2);

    /**
     * Settings of the host of the time span before commands changed them, as JSON text. The text {@code null} if there
     * was no change. Icinga 2 has it since 2.4.0. This is the current value, not the value in the time span. On Icinga
     * 2 only.
     */
    public static final StringColumn HOST_ORIGINAL_ATTRIBUTES = TABLE.text("host_original_attributes", On.ICINGA2);

    /**
     * Names of the direct parents of the host of the time span: the hosts through which the server reaches it. This is
     * the current value, not the value in the time span. On Icinga 2 only.
     */
    public static final ListColumn<String> HOST_PARENTS = TABLE.list("host_parents", On.ICINGA2);

    /**
     * Number of flexible downtimes of the host of the time span that have not begun. Icinga 2 always sends 0. This is
     * the current value, not the value in the time span. On Icinga 2 only.
     */
    public static final IntColumn HOST_PENDING_FLEX_DOWNTIME = TABLE.number("host_pending_flex_downtime", On.ICINGA2);

    /**
     * Percentage of state changes in the last checks of the host of the time span, as flap detection computes it. This
     * is the current value, not the value in the time span. On Icinga 2 only.
     */
    public static final FloatColumn HOST_PERCENT_STATE_CHANGE = TABLE.decimal("host_percent_state_change", On.ICINGA2);

    /**
     * Performance data of the last check of the host of the time span as the plugin wrote it. Empty, on Icinga 2 null,
     * if there is none. This is the current value, not the value in the time span. On Icinga 2 only.
     */
    public static final StringColumn HOST_PERF_DATA = TABLE.text("host_perf_data", On.ICINGA2);

    /**
     * First line of the output of the last check of the host of the time span, without performance data. Empty before
     * the first check. This is the current value, not the value in the time span. On Icinga 2 only.
     */
    public static final StringColumn HOST_PLUGIN_OUTPUT = TABLE.text("host_plugin_output", On.ICINGA2);

    /**
     * Whether PNP4Nagios has a graph of the host of the time span: 1 yes, 0 no, -1 unknown. Icinga 2 always sends 0.
     * This is the current value, not the value in the time span. On Icinga 2 only.
     */
    public static final IntColumn HOST_PNPGRAPH_PRESENT = TABLE.number("host_pnpgraph_present", On.ICINGA2);

    /**
     * True if the server processes performance data of the host of the time span. This is the current value, not the
     * value in the time span. On Icinga 2 only.
     */
    public static final FlagColumn HOST_PROCESS_PERFORMANCE_DATA =
            TABLE.flag("host_process_performance_data", On.ICINGA2);

    /**
     * Time between two checks of the host of the time span while its problem is soft, in units of {@code
     * interval_length} (by default minutes). This is the current value, not the value in the time span. On Icinga 2
     * only.
     */
    public static final FloatColumn HOST_RETRY_INTERVAL = TABLE.decimal("host_retry_interval", On.ICINGA2);

    /**
     * Number of downtimes of the host of the time span that are in effect now. 0 for none. This is the current value,
     * not the value in the time span. On Icinga 2 only.
     */
    public static final IntColumn HOST_SCHEDULED_DOWNTIME_DEPTH =
            TABLE.number("host_scheduled_downtime_depth", On.ICINGA2);

    /**
     * Descriptions of the services of the host of the time span. This is the current value, not the value in the time
     * span. On Icinga 2 only.
     */
    public static final ListColumn<String> HOST_SERVICES = TABLE.list("host_services", On.ICINGA2);

    /**
     * Services of the host of the time span with state, whether they were checked, and output. This is the current
     * value, not the value in the time span. On Icinga 2 only.
     */
    public static final ListColumn<ServiceWithInfo> HOST_SERVICES_WITH_INFO =
            TABLE.list("host_services_with_info", ServiceWithInfo.class, On.ICINGA2);

    /**
     * Services of the host of the time span with state, and whether they were checked. This is the current value, not
     * the value in the time span. On Icinga 2 only.
     */
    public static final ListColumn<ServiceWithState> HOST_SERVICES_WITH_STATE =
            TABLE.list("host_services_with_state", ServiceWithState.class, On.ICINGA2);

    /**
     * Age of the last check of the host of the time span in check intervals; well above 1 means late. Before the first
     * check it is very large on Naemon and Nagios, and 0 on Icinga 2. Icinga 2.13 to 2.16 send it 3,600 times too
     * small. This is the current value, not the value in the time span. On Icinga 2 only.
     */
    public static final FloatColumn HOST_STALENESS = TABLE.decimal("host_staleness", On.ICINGA2);

    /**
     * Current state of the host of the time span: 0 UP, 1 DOWN, 2 UNREACHABLE. Before the first check Naemon and Nagios
     * send 0 and Icinga 2 sends 1: see {@code host_has_been_checked}. This is the current value, not the value in the
     * time span. On Icinga 2 only.
     */
    public static final EnumColumn<HostState> HOST_STATE = TABLE.state("host_state", HostState.class, On.ICINGA2);

    /**
     * Kind of the current state of the host of the time span: 0 soft, 1 hard. This is the current value, not the value
     * in the time span. On Icinga 2 only.
     */
    public static final EnumColumn<StateType> HOST_STATE_TYPE =
            TABLE.state("host_state_type", StateType.class, On.ICINGA2);

    /**
     * Name of the image of the host of the time span on the status map. Empty if there is none. This is the current
     * value, not the value in the time span. On Icinga 2 only.
     */
    public static final StringColumn HOST_STATUSMAP_IMAGE = TABLE.text("host_statusmap_image", On.ICINGA2);

    /**
     * Number of services of the host of the time span. This is the current value, not the value in the time span. On
     * Icinga 2 only.
     */
    public static final IntColumn HOST_TOTAL_SERVICES = TABLE.number("host_total_services", On.ICINGA2);

    /**
     * Worst hard state of a service of the host of the time span, in the order OK, WARNING, UNKNOWN, CRITICAL. 0 if it
     * has no service. This is the current value, not the value in the time span. On Icinga 2 only.
     */
    public static final EnumColumn<ServiceState> HOST_WORST_SERVICE_HARD_STATE =
            TABLE.state("host_worst_service_hard_state", ServiceState.class, On.ICINGA2);

    /**
     * Worst state of a service of the host of the time span, in the order OK, WARNING, UNKNOWN, CRITICAL. 0 if it has
     * no service. This is the current value, not the value in the time span. On Icinga 2 only.
     */
    public static final EnumColumn<ServiceState> HOST_WORST_SERVICE_STATE =
            TABLE.state("host_worst_service_state", ServiceState.class, On.ICINGA2);

    /**
     * Horizontal position of the host of the time span on a flat map. Icinga 2 always sends an empty text. This is the
     * current value, not the value in the time span. On Icinga 2 only.
     */
    public static final StringColumn HOST_X_2D = TABLE.text("host_x_2d", On.ICINGA2);

    /**
     * First coordinate of the host of the time span on a map in three dimensions. 0 if none is configured. Null on
     * Icinga 2. This is the current value, not the value in the time span. On Icinga 2 only.
     */
    public static final FloatColumn HOST_X_3D = TABLE.decimal("host_x_3d", On.ICINGA2);

    /**
     * Vertical position of the host of the time span on a flat map. Icinga 2 always sends an empty text. This is the
     * current value, not the value in the time span. On Icinga 2 only.
     */
    public static final StringColumn HOST_Y_2D = TABLE.text("host_y_2d", On.ICINGA2);

    /**
     * Second coordinate of the host of the time span on a map in three dimensions. 0 if none is configured. Null on
     * Icinga 2. This is the current value, not the value in the time span. On Icinga 2 only.
     */
    public static final FloatColumn HOST_Y_3D = TABLE.decimal("host_y_3d", On.ICINGA2);

    /**
     * Third coordinate of the host of the time span on a map in three dimensions. 0 if none is configured. Null on
     * Icinga 2. This is the current value, not the value in the time span. On Icinga 2 only.
     */
    public static final FloatColumn HOST_Z_3D = TABLE.decimal("host_z_3d", On.ICINGA2);

    /**
     * True if the host or service was in a downtime in the time span. Naemon livestatus has it since 1.2.0. On Naemon,
     * Nagios, Icinga 2 and Checkmk.
     */
    public static final FlagColumn IN_DOWNTIME = TABLE.flag("in_downtime", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * True if the host of the service was in a downtime in the time span. Naemon livestatus has it since 1.2.0. On
     * Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FlagColumn IN_HOST_DOWNTIME = TABLE.flag("in_host_downtime", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * True if the time span is within the notification period of the host or service. Naemon livestatus has it since
     * 1.2.0. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FlagColumn IN_NOTIFICATION_PERIOD =
            TABLE.flag("in_notification_period", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * True if the time span is within the service period of the host or service. Naemon livestatus has it since 1.2.0.
     * On Naemon, Nagios and Checkmk.
     */
    public static final FlagColumn IN_SERVICE_PERIOD = TABLE.flag("in_service_period", On.NAEMON_NAGIOS_CHECKMK);

    /**
     * True if the host or service was flapping in the time span. Naemon livestatus has it since 1.2.0. On Naemon,
     * Nagios, Icinga 2 and Checkmk.
     */
    public static final FlagColumn IS_FLAPPING = TABLE.flag("is_flapping", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Number of the log line that began the time span, in its file. Naemon livestatus has it since 1.2.0. On Naemon,
     * Nagios, Icinga 2 and Checkmk.
     */
    public static final IntColumn LINENO = TABLE.number("lineno", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Output of the check in the log line that began the time span. Naemon livestatus has it since 1.2.0. On Naemon,
     * Nagios and Checkmk.
     */
    public static final StringColumn LOG_OUTPUT = TABLE.text("log_output", On.NAEMON_NAGIOS_CHECKMK);

    /** Output of the check in the log line that began the time span, after its first line. On Checkmk only. */
    public static final StringColumn LONG_LOG_OUTPUT = TABLE.text("long_log_output", On.CHECKMK);

    /**
     * Name of the notification period of the host or service in the time span. Null on Icinga 2 if there is none.
     * Naemon livestatus has it since 1.2.0. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final StringColumn NOTIFICATION_PERIOD =
            TABLE.text("notification_period", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Description of the service that the time span is about. Empty, on Icinga 2 null, for a host. Naemon livestatus
     * has it since 1.2.0. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final StringColumn SERVICE_DESCRIPTION =
            TABLE.text("service_description", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Name of the service period of the host or service in the time span. Empty if there is none. Naemon livestatus has
     * it since 1.2.0. On Naemon, Nagios and Checkmk.
     */
    public static final StringColumn SERVICE_PERIOD = TABLE.text("service_period", On.NAEMON_NAGIOS_CHECKMK);

    /**
     * State in the time span: the number of a host state or of a service state. -1 while the object was not monitored.
     * Naemon livestatus has it since 1.2.0. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final IntColumn STATE = TABLE.number("state", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Time of the log line that began the time span. A query has to bound {@code time} from below, or allow the server
     * to read every log file: {@code Query.withoutTimeBound()}. Naemon livestatus has it since 1.2.0. On Naemon,
     * Nagios, Icinga 2 and Checkmk.
     */
    public static final TimeColumn TIME = TABLE.time("time", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** End of the time span. Naemon livestatus has it since 1.2.0. On Naemon, Nagios, Icinga 2 and Checkmk. */
    public static final TimeColumn UNTIL = TABLE.time("until", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    private StateHist() {}
}
