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
 * Hosts by host group: one row for each group that a host is in. Hosts without a group have no row. "On all servers"
 * does not include Shinken.
 */
public final class HostsByGroup {
    /** The table {@code hostsbygroup}. */
    public static final Table TABLE = Table.named("hostsbygroup", "hostgroup_name", "name");

    /** True if the server accepts passive check results for the host. On all servers. */
    public static final FlagColumn ACCEPT_PASSIVE_CHECKS = TABLE.flag("accept_passive_checks", On.ALL);

    /** True if the current problem of the host is acknowledged. On all servers. */
    public static final FlagColumn ACKNOWLEDGED = TABLE.flag("acknowledged", On.ALL);

    /**
     * Kind of acknowledgement that the host has: 0 none, 1 normal (until the state changes), 2 sticky (until recovery).
     * On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final EnumColumn<AcknowledgementType> ACKNOWLEDGEMENT_TYPE =
            TABLE.state("acknowledgement_type", AcknowledgementType.class, On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * URL that the configuration of the host offers for actions, with macros not replaced. Empty if there is none. On
     * all servers.
     */
    public static final StringColumn ACTION_URL = TABLE.text("action_url", On.ALL);

    /**
     * URL that the configuration of the host offers for actions, with macros replaced. Empty, on Icinga 2 null, if
     * there is none. On all servers.
     */
    public static final StringColumn ACTION_URL_EXPANDED = TABLE.text("action_url_expanded", On.ALL);

    /** True if the server runs active checks of the host. On all servers. */
    public static final FlagColumn ACTIVE_CHECKS_ENABLED = TABLE.flag("active_checks_enabled", On.ALL);

    /** Address of the host: an IP address or a DNS name, as configured. On all servers. */
    public static final StringColumn ADDRESS = TABLE.text("address", On.ALL);

    /** IPv6 address of the host. Empty if there is none. On Icinga 2 and LMD. */
    public static final StringColumn ADDRESS6 = TABLE.text("address6", On.ICINGA2_LMD);

    /** Address of the host in lower case. LMD has it since 1.8.3. On LMD only. */
    public static final StringColumn ADDRESS_LC = TABLE.text("address_lc", On.LMD);

    /** Long name of the host. Often equal to its name. On all servers. */
    public static final StringColumn ALIAS = TABLE.text("alias", On.ALL);

    /** Long name of the host in lower case. LMD has it since 1.8.3. On LMD only. */
    public static final StringColumn ALIAS_LC = TABLE.text("alias_lc", On.LMD);

    /**
     * Importance of the host for the business, by Shinken: from 0 (none) to 5 (top). LMD sends -1 if the server behind
     * it is not Shinken. On LMD only.
     */
    public static final IntColumn BUSINESS_IMPACT = TABLE.number("business_impact", On.LMD);

    /** Name of the check command of the host, with arguments after {@code !}. On all servers. */
    public static final StringColumn CHECK_COMMAND = TABLE.text("check_command", On.ALL);

    /** Check command of the host with macros replaced in its arguments. On Nagios, Icinga 2 and Checkmk. */
    public static final StringColumn CHECK_COMMAND_EXPANDED =
            TABLE.text("check_command_expanded", On.NAGIOS_ICINGA2_CHECKMK);

    /**
     * True if flapping of the host began after the notification of a problem. If the problem is over when flapping
     * ends, the server sends a recovery notification. Icinga 2 always sends 0. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final FlagColumn CHECK_FLAPPING_RECOVERY_NOTIFICATION =
            TABLE.flag("check_flapping_recovery_notification", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * True if the server checks that the last result of the host is recent enough. Icinga 2 always sends 1. On all
     * servers.
     */
    public static final FlagColumn CHECK_FRESHNESS = TABLE.flag("check_freshness", On.ALL);

    /**
     * Time between two regular checks of the host, in units of {@code interval_length} (by default minutes). LMD
     * truncates fractions: 0.5 becomes 0. On all servers.
     */
    public static final FloatColumn CHECK_INTERVAL = TABLE.decimal("check_interval", On.ALL);

    /**
     * Bit mask of options of the next check of the host: 1 forced, 2 freshness check, 4 orphaned check. Null on Icinga
     * 2. On all servers.
     */
    public static final IntColumn CHECK_OPTIONS = TABLE.number("check_options", On.ALL);

    /**
     * Name of the time period in which the server runs active checks of the host. Empty, on Icinga 2 null, if there is
     * no restriction. On all servers.
     */
    public static final StringColumn CHECK_PERIOD = TABLE.text("check_period", On.ALL);

    /**
     * Name of the node or worker that ran the last check of the host. Empty if the server does not send it, on Icinga 2
     * null before the first check. LMD has it since 1.6.0. On Naemon, Icinga 2 and LMD.
     */
    public static final StringColumn CHECK_SOURCE = TABLE.text("check_source", On.NAEMON_ICINGA2_LMD);

    /**
     * Longest time that a check of the host may take, in seconds. Naemon livestatus has it since 1.5.1. On Naemon only.
     */
    public static final IntColumn CHECK_TIMEOUT = TABLE.number("check_timeout", On.NAEMON);

    /**
     * Kind of the last check of the host: 0 active, 1 passive. Icinga 2 sends 1 if active checks are off. On all
     * servers.
     */
    public static final EnumColumn<CheckType> CHECK_TYPE = TABLE.state("check_type", CheckType.class, On.ALL);

    /** True if the server runs active checks of the host; the same as {@code active_checks_enabled}. On all servers. */
    public static final FlagColumn CHECKS_ENABLED = TABLE.flag("checks_enabled", On.ALL);

    /** Names of the hosts of which the host is a direct parent. On all servers. */
    public static final ListColumn<String> CHILDS = TABLE.list("childs", On.ALL);

    /** Ids of the comments on the host. On all servers. */
    public static final ListColumn<Long> COMMENTS = TABLE.list("comments", Long.class, On.ALL);

    /** Comments on the host with id, author, text, entry type and entry time. On Nagios, Icinga 2 and Checkmk. */
    public static final ListColumn<CommentWithInfo> COMMENTS_WITH_EXTRA_INFO =
            TABLE.list("comments_with_extra_info", CommentWithInfo.class, On.NAGIOS_ICINGA2_CHECKMK);

    /**
     * Comments on the host with id, author and text. Naemon adds entry time, entry type and expiry. LMD has it since
     * 1.5.0. On all servers.
     */
    public static final ListColumn<CommentWithInfo> COMMENTS_WITH_INFO =
            TABLE.list("comments_with_info", CommentWithInfo.class, On.ALL);

    /** Names of the contact groups of the host. On all servers. */
    public static final ListColumn<String> CONTACT_GROUPS = TABLE.list("contact_groups", On.ALL);

    /** Names of the contacts of the host, including the contacts of its contact groups. On all servers. */
    public static final ListColumn<String> CONTACTS = TABLE.list("contacts", On.ALL);

    /**
     * Importance of the host for the business, the older name of {@code business_impact}. LMD sends -1 if the server
     * behind it is not Shinken. On LMD only.
     */
    public static final IntColumn CRITICITY = TABLE.number("criticity", On.LMD);

    /** Number of the current check attempt of the host, from 1 to {@code max_check_attempts}. On all servers. */
    public static final IntColumn CURRENT_ATTEMPT = TABLE.number("current_attempt", On.ALL);

    /** Number of problem notifications about the host since its problem began; 0 if there was none. On all servers. */
    public static final IntColumn CURRENT_NOTIFICATION_NUMBER = TABLE.number("current_notification_number", On.ALL);

    /** Names of the custom variables of the host, in the order of {@code custom_variable_values}. On all servers. */
    public static final ListColumn<String> CUSTOM_VARIABLE_NAMES = TABLE.list("custom_variable_names", On.ALL);

    /**
     * Values of the custom variables of the host, in the order of {@code custom_variable_names}. For Nagios the client
     * rejects it unless {@code allowUnsafe(true)} is set. Icinga 2 also sends numbers, flags and null; the list has
     * their texts, and an empty text for null. On all servers.
     */
    public static final ListColumn<String> CUSTOM_VARIABLE_VALUES = TABLE.list("custom_variable_values", On.ALL);

    /**
     * Custom variables of the host: values by name. For Nagios the client rejects it unless {@code allowUnsafe(true)}
     * is set. On all servers.
     */
    public static final DictColumn CUSTOM_VARIABLES = TABLE.dict("custom_variables", On.ALL);

    /**
     * True if a custom variable of the host is a list or a dictionary, which Icinga 2 then sends as JSON text. Icinga 2
     * has it since 2.2.0. On Icinga 2 only.
     */
    public static final FlagColumn CV_IS_JSON = TABLE.flag("cv_is_json", On.ICINGA2);

    /**
     * Names of the hosts whose problems stop checks of the host. Naemon livestatus has it since 1.0.10. LMD has it
     * since 1.5.0. On Naemon and LMD.
     */
    public static final ListColumn<String> DEPENDS_EXEC = TABLE.list("depends_exec", On.NAEMON_LMD);

    /**
     * Dependencies that stop checks of the host: the other object, failure options, period and inheritance. Naemon
     * livestatus has it since 1.0.10. On Naemon only.
     */
    public static final ListColumn<DependencyWithInfo> DEPENDS_EXEC_WITH_INFO =
            TABLE.list("depends_exec_with_info", DependencyWithInfo.class, On.NAEMON);

    /**
     * Names of the hosts whose problems stop notifications about the host. Naemon livestatus has it since 1.0.10. LMD
     * has it since 1.5.0. On Naemon and LMD.
     */
    public static final ListColumn<String> DEPENDS_NOTIFY = TABLE.list("depends_notify", On.NAEMON_LMD);

    /**
     * Dependencies that stop notifications about the host: the other object, failure options, period and inheritance.
     * Naemon livestatus has it since 1.0.10. On Naemon only.
     */
    public static final ListColumn<DependencyWithInfo> DEPENDS_NOTIFY_WITH_INFO =
            TABLE.list("depends_notify_with_info", DependencyWithInfo.class, On.NAEMON);

    /** Name of the host for display. The same as its real name if none is configured. On all servers. */
    public static final StringColumn DISPLAY_NAME = TABLE.text("display_name", On.ALL);

    /** Name of the host for display, in lower case. LMD has it since 1.8.3. On LMD only. */
    public static final StringColumn DISPLAY_NAME_LC = TABLE.text("display_name_lc", On.LMD);

    /** Ids of the downtimes of the host, including those that have not begun. On all servers. */
    public static final ListColumn<Long> DOWNTIMES = TABLE.list("downtimes", Long.class, On.ALL);

    /**
     * Downtimes of the host with id, author, comment, origin, entry, start and end time, kind and duration. On Checkmk
     * only.
     */
    public static final ListColumn<DowntimeWithInfo> DOWNTIMES_WITH_EXTRA_INFO =
            TABLE.list("downtimes_with_extra_info", DowntimeWithInfo.class, On.CHECKMK);

    /**
     * Downtimes of the host with id, author and comment. Naemon adds entry, start and end time, kind, duration in
     * seconds and trigger. LMD has it since 1.6.1. On all servers.
     */
    public static final ListColumn<DowntimeWithInfo> DOWNTIMES_WITH_INFO =
            TABLE.list("downtimes_with_info", DowntimeWithInfo.class, On.ALL);

    /**
     * Name of the command that the server runs when the state of the host changes. Empty, on Icinga 2 null, if there is
     * none. On all servers.
     */
    public static final StringColumn EVENT_HANDLER = TABLE.text("event_handler", On.ALL);

    /** True if the event handler of the host is enabled. On all servers. */
    public static final FlagColumn EVENT_HANDLER_ENABLED = TABLE.flag("event_handler_enabled", On.ALL);

    /**
     * Time that the last check of the host took, in seconds. Null on Icinga 2 before the first check. On all servers.
     */
    public static final FloatColumn EXECUTION_TIME = TABLE.decimal("execution_time", On.ALL);

    /**
     * Value of the custom variable FILENAME of the host. Checkmk sets it to the folder of the configuration of the
     * host. Empty if there is none. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final StringColumn FILENAME = TABLE.text("filename", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Time from the beginning of a problem of the host to its first notification, in units of {@code interval_length}
     * (by default minutes). 0 for none. Null on Icinga 2. On all servers.
     */
    public static final FloatColumn FIRST_NOTIFICATION_DELAY = TABLE.decimal("first_notification_delay", On.ALL);

    /** True if flap detection is enabled for the host. On all servers. */
    public static final FlagColumn FLAP_DETECTION_ENABLED = TABLE.flag("flap_detection_enabled", On.ALL);

    /** Level of flapping of the host: how often its state changed lately. On Checkmk only. */
    public static final FloatColumn FLAPPINESS = TABLE.decimal("flappiness", On.CHECKMK);

    /**
     * True if Shinken computes the state of the host by a business rule. LMD sends -1 (null) if the server behind it is
     * not Shinken. On LMD only.
     */
    public static final FlagColumn GOT_BUSINESS_RULE = TABLE.flag("got_business_rule", On.LMD);

    /** Names of the host groups that the host is in. On all servers. */
    public static final ListColumn<String> GROUPS = TABLE.list("groups", On.ALL);

    /** State of the host: 0 UP, 1 DOWN, 2 UNREACHABLE. While a problem is soft, the last hard state. On all servers. */
    public static final EnumColumn<HostState> HARD_STATE = TABLE.state("hard_state", HostState.class, On.ALL);

    /** True if the host was checked at least once; false for a pending one. On all servers. */
    public static final FlagColumn HAS_BEEN_CHECKED = TABLE.flag("has_been_checked", On.ALL);

    /** True if {@code long_plugin_output} of the host is not empty. LMD has it since 1.0.1. On LMD only. */
    public static final FlagColumn HAS_LONG_PLUGIN_OUTPUT = TABLE.flag("has_long_plugin_output", On.LMD);

    /**
     * Percentage of state changes above which flapping of the host begins. Naemon and Nagios send 0 for the default of
     * the server. On all servers.
     */
    public static final FloatColumn HIGH_FLAP_THRESHOLD = TABLE.decimal("high_flap_threshold", On.ALL);

    /** Name of the host, the same as {@code name}. On Icinga 2 only. */
    public static final StringColumn HOST_NAME = TABLE.text("host_name", On.ICINGA2);

    /**
     * URL that the configuration of the host group of the row offers for actions. Empty if there is none. On all
     * servers.
     */
    public static final StringColumn HOSTGROUP_ACTION_URL = TABLE.text("hostgroup_action_url", On.ALL);

    /** Long name of the host group of the row. On all servers. */
    public static final StringColumn HOSTGROUP_ALIAS = TABLE.text("hostgroup_alias", On.ALL);

    /**
     * Number that Naemon gives the host group of the row internally. It may change when the configuration is loaded
     * again. On Naemon only.
     */
    public static final IntColumn HOSTGROUP_ID = TABLE.number("hostgroup_id", On.NAEMON);

    /** Time at which LMD last updated its copy of the host group of the row. On LMD only. */
    public static final TimeColumn HOSTGROUP_LMD_LAST_CACHE_UPDATE =
            TABLE.time("hostgroup_lmd_last_cache_update", On.LMD);

    /** Names of the hosts in the host group of the row. On all servers. */
    public static final ListColumn<String> HOSTGROUP_MEMBERS = TABLE.list("hostgroup_members", On.ALL);

    /**
     * Hosts in the host group of the row with state, and whether they were checked. Icinga 2 sends the state only. LMD
     * has it since 1.6.0. On all servers.
     */
    public static final ListColumn<HostWithState> HOSTGROUP_MEMBERS_WITH_STATE =
            TABLE.list("hostgroup_members_with_state", HostWithState.class, On.ALL);

    /** Name of the host group of the row, unique within the server. On all servers. */
    public static final StringColumn HOSTGROUP_NAME = TABLE.text("hostgroup_name", On.ALL);

    /** Notes in the configuration of the host group of the row. Empty if there are none. On all servers. */
    public static final StringColumn HOSTGROUP_NOTES = TABLE.text("hostgroup_notes", On.ALL);

    /** URL of notes on the host group of the row. Empty if there is none. On all servers. */
    public static final StringColumn HOSTGROUP_NOTES_URL = TABLE.text("hostgroup_notes_url", On.ALL);

    /** Number of hosts in the host group of the row. LMD has it since 1.0.3. On all servers. */
    public static final IntColumn HOSTGROUP_NUM_HOSTS = TABLE.number("hostgroup_num_hosts", On.ALL);

    /**
     * Number of hosts in the host group of the row that are DOWN. Icinga 2 also counts hosts that were never checked.
     * LMD has it since 1.0.3. On all servers.
     */
    public static final IntColumn HOSTGROUP_NUM_HOSTS_DOWN = TABLE.number("hostgroup_num_hosts_down", On.ALL);

    /**
     * Number of hosts in the host group of the row with a problem that is acknowledged or in a downtime. On Checkmk
     * only.
     */
    public static final IntColumn HOSTGROUP_NUM_HOSTS_HANDLED_PROBLEMS =
            TABLE.number("hostgroup_num_hosts_handled_problems", On.CHECKMK);

    /** Number of hosts in the host group of the row that were never checked. LMD has it since 1.0.3. On all servers. */
    public static final IntColumn HOSTGROUP_NUM_HOSTS_PENDING = TABLE.number("hostgroup_num_hosts_pending", On.ALL);

    /**
     * Number of hosts in the host group of the row with a problem that is neither acknowledged nor in a downtime. On
     * Checkmk only.
     */
    public static final IntColumn HOSTGROUP_NUM_HOSTS_UNHANDLED_PROBLEMS =
            TABLE.number("hostgroup_num_hosts_unhandled_problems", On.CHECKMK);

    /** Number of hosts in the host group of the row that are UNREACHABLE. LMD has it since 1.0.3. On all servers. */
    public static final IntColumn HOSTGROUP_NUM_HOSTS_UNREACH = TABLE.number("hostgroup_num_hosts_unreach", On.ALL);

    /**
     * Number of hosts in the host group of the row that are UP and were checked. LMD has it since 1.0.3. On all
     * servers.
     */
    public static final IntColumn HOSTGROUP_NUM_HOSTS_UP = TABLE.number("hostgroup_num_hosts_up", On.ALL);

    /** Number of services of the hosts in the host group of the row. On all servers. */
    public static final IntColumn HOSTGROUP_NUM_SERVICES = TABLE.number("hostgroup_num_services", On.ALL);

    /**
     * Number of services of hosts in the host group of the row that are CRITICAL, including soft states. On all
     * servers.
     */
    public static final IntColumn HOSTGROUP_NUM_SERVICES_CRIT = TABLE.number("hostgroup_num_services_crit", On.ALL);

    /**
     * Number of services of hosts in the host group of the row with a problem that is acknowledged or in a downtime. On
     * Checkmk only.
     */
    public static final IntColumn HOSTGROUP_NUM_SERVICES_HANDLED_PROBLEMS =
            TABLE.number("hostgroup_num_services_handled_problems", On.CHECKMK);

    /**
     * Number of services of hosts in the host group of the row whose hard state is CRITICAL. Naemon 1.5 and Nagios
     * always send 0. On all servers.
     */
    public static final IntColumn HOSTGROUP_NUM_SERVICES_HARD_CRIT =
            TABLE.number("hostgroup_num_services_hard_crit", On.ALL);

    /**
     * Number of services of hosts in the host group of the row whose hard state is OK. Naemon 1.5 and Nagios always
     * send 0. On all servers.
     */
    public static final IntColumn HOSTGROUP_NUM_SERVICES_HARD_OK =
            TABLE.number("hostgroup_num_services_hard_ok", On.ALL);

    /**
     * Number of services of hosts in the host group of the row whose hard state is UNKNOWN. Naemon 1.5 and Nagios
     * always send 0. On all servers.
     */
    public static final IntColumn HOSTGROUP_NUM_SERVICES_HARD_UNKNOWN =
            TABLE.number("hostgroup_num_services_hard_unknown", On.ALL);

    /**
     * Number of services of hosts in the host group of the row whose hard state is WARNING. Naemon 1.5 and Nagios
     * always send 0. On all servers.
     */
    public static final IntColumn HOSTGROUP_NUM_SERVICES_HARD_WARN =
            TABLE.number("hostgroup_num_services_hard_warn", On.ALL);

    /** Number of services of hosts in the host group of the row that are OK and were checked. On all servers. */
    public static final IntColumn HOSTGROUP_NUM_SERVICES_OK = TABLE.number("hostgroup_num_services_ok", On.ALL);

    /** Number of services of hosts in the host group of the row that were never checked. On all servers. */
    public static final IntColumn HOSTGROUP_NUM_SERVICES_PENDING =
            TABLE.number("hostgroup_num_services_pending", On.ALL);

    /**
     * Number of services of hosts in the host group of the row with a problem that is neither acknowledged nor in a
     * downtime. On Checkmk only.
     */
    public static final IntColumn HOSTGROUP_NUM_SERVICES_UNHANDLED_PROBLEMS =
            TABLE.number("hostgroup_num_services_unhandled_problems", On.CHECKMK);

    /**
     * Number of services of hosts in the host group of the row that are UNKNOWN, including soft states. Icinga 2 also
     * counts services that were never checked. On all servers.
     */
    public static final IntColumn HOSTGROUP_NUM_SERVICES_UNKNOWN =
            TABLE.number("hostgroup_num_services_unknown", On.ALL);

    /**
     * Number of services of hosts in the host group of the row that are WARNING, including soft states. On all servers.
     */
    public static final IntColumn HOSTGROUP_NUM_SERVICES_WARN = TABLE.number("hostgroup_num_services_warn", On.ALL);

    /** Key of the server behind LMD that has the host group of the row. On LMD only. */
    public static final StringColumn HOSTGROUP_PEER_KEY = TABLE.text("hostgroup_peer_key", On.LMD);

    /** Name of the server behind LMD that has the host group of the row. On LMD only. */
    public static final StringColumn HOSTGROUP_PEER_NAME = TABLE.text("hostgroup_peer_name", On.LMD);

    /**
     * Worst state of a host in the host group of the row: 0 UP, 1 DOWN, 2 UNREACHABLE. 0 if it has no host. LMD has it
     * since 1.0.3. On all servers.
     */
    public static final EnumColumn<HostState> HOSTGROUP_WORST_HOST_STATE =
            TABLE.state("hostgroup_worst_host_state", HostState.class, On.ALL);

    /**
     * Worst hard state of a service of a host in the host group of the row, in the order OK, WARNING, UNKNOWN,
     * CRITICAL. Naemon 1.5 and Nagios always send 0. On all servers.
     */
    public static final EnumColumn<ServiceState> HOSTGROUP_WORST_SERVICE_HARD_STATE =
            TABLE.state("hostgroup_worst_service_hard_state", ServiceState.class, On.ALL);

    /**
     * Worst state of a service of a host in the host group of the row, in the order OK, WARNING, UNKNOWN, CRITICAL.
     * Icinga 2 has it since 2.7.0. On all servers.
     */
    public static final EnumColumn<ServiceState> HOSTGROUP_WORST_SERVICE_STATE =
            TABLE.state("hostgroup_worst_service_state", ServiceState.class, On.ALL);

    /** Value of the host to its owner, a number of the configuration. LMD has it since 1.6.1. On Naemon and LMD. */
    public static final IntColumn HOURLY_VALUE = TABLE.number("hourly_value", On.NAEMON_LMD);

    /** Name of the icon of the host, with macros not replaced. Empty if there is none. On all servers. */
    public static final StringColumn ICON_IMAGE = TABLE.text("icon_image", On.ALL);

    /** Text to show in place of the icon of the host. Empty if there is none. On all servers. */
    public static final StringColumn ICON_IMAGE_ALT = TABLE.text("icon_image_alt", On.ALL);

    /**
     * Name of the icon of the host, with macros replaced. Empty, on Icinga 2 null, if there is none. On all servers.
     */
    public static final StringColumn ICON_IMAGE_EXPANDED = TABLE.text("icon_image_expanded", On.ALL);

    /**
     * Number that Naemon gives the host internally. It may change when the configuration is loaded again. On Naemon
     * only.
     */
    public static final IntColumn ID = TABLE.number("id", On.NAEMON);

    /**
     * Objects that a problem of the host affects, by Shinken. Empty if the server behind LMD is not Shinken. On LMD
     * only.
     */
    public static final ListColumn<String> IMPACTS = TABLE.list("impacts", On.LMD);

    /** True if the host is within its check period now. On all servers. */
    public static final FlagColumn IN_CHECK_PERIOD = TABLE.flag("in_check_period", On.ALL);

    /**
     * True if the host is within its notification period now. Icinga 2 sends 0 if no notification is configured for it.
     * On all servers.
     */
    public static final FlagColumn IN_NOTIFICATION_PERIOD = TABLE.flag("in_notification_period", On.ALL);

    /** True if the host is within its service period now. On Nagios and Checkmk. */
    public static final FlagColumn IN_SERVICE_PERIOD = TABLE.flag("in_service_period", On.NAGIOS_CHECKMK);

    /** State that the host has before its first check, from the configuration. Null on Icinga 2. On all servers. */
    public static final EnumColumn<HostState> INITIAL_STATE = TABLE.state("initial_state", HostState.class, On.ALL);

    /** True while a check of the host runs. Icinga 2 always sends 0. On all servers. */
    public static final FlagColumn IS_EXECUTING = TABLE.flag("is_executing", On.ALL);

    /** True while the host is flapping. On all servers. */
    public static final FlagColumn IS_FLAPPING = TABLE.flag("is_flapping", On.ALL);

    /**
     * True if a problem elsewhere affects the host, by Shinken. LMD sends -1 (null) if the server behind it is not
     * Shinken. On LMD only.
     */
    public static final FlagColumn IS_IMPACT = TABLE.flag("is_impact", On.LMD);

    /**
     * True if the host is the cause of a problem, by Shinken. LMD sends -1 (null) if the server behind it is not
     * Shinken. On LMD only.
     */
    public static final FlagColumn IS_PROBLEM = TABLE.flag("is_problem", On.LMD);

    /** True if no dependency of the host fails. On Icinga 2 only. */
    public static final FlagColumn IS_REACHABLE = TABLE.flag("is_reachable", On.ICINGA2);

    /**
     * Names of the labels of the host, in the order of {@code label_values}. Checkmk has it since 1.6.0. On Checkmk
     * only.
     */
    public static final ListColumn<String> LABEL_NAMES = TABLE.list("label_names", On.CHECKMK);

    /**
     * Names of the labels of the host, in the order of {@code label_source_values}. Checkmk has it since 1.6.0. On
     * Checkmk only.
     */
    public static final ListColumn<String> LABEL_SOURCE_NAMES = TABLE.list("label_source_names", On.CHECKMK);

    /**
     * Origins of the labels of the host, in the order of {@code label_source_names}. Checkmk has it since 1.6.0. On
     * Checkmk only.
     */
    public static final ListColumn<String> LABEL_SOURCE_VALUES = TABLE.list("label_source_values", On.CHECKMK);

    /**
     * Origins of the labels of the host: a map from the name of the label to its origin. Checkmk has it since 1.6.0. On
     * Checkmk only.
     */
    public static final DictColumn LABEL_SOURCES = TABLE.dict("label_sources", On.CHECKMK);

    /**
     * Values of the labels of the host, in the order of {@code label_names}. Checkmk has it since 1.6.0. On Checkmk
     * only.
     */
    public static final ListColumn<String> LABEL_VALUES = TABLE.list("label_values", On.CHECKMK);

    /** Labels of the host: values by name. Checkmk has it since 1.6.0. On Checkmk only. */
    public static final DictColumn LABELS = TABLE.dict("labels", On.CHECKMK);

    /** Time of the last check of the host. Null (0, on Icinga 2 -1) before the first check. On all servers. */
    public static final TimeColumn LAST_CHECK = TABLE.time("last_check", On.ALL);

    /**
     * Last hard state of the host: 0 UP, 1 DOWN, 2 UNREACHABLE. While the state is hard, the same as {@code state}. On
     * all servers.
     */
    public static final EnumColumn<HostState> LAST_HARD_STATE = TABLE.state("last_hard_state", HostState.class, On.ALL);

    /** Time of the last change of the hard state of the host. Null (0) if there was none. On all servers. */
    public static final TimeColumn LAST_HARD_STATE_CHANGE = TABLE.time("last_hard_state_change", On.ALL);

    /** Time of the last notification about the host. Null (0) if there was none. On all servers. */
    public static final TimeColumn LAST_NOTIFICATION = TABLE.time("last_notification", On.ALL);

    /** State of the host at the check before the last one: 0 UP, 1 DOWN, 2 UNREACHABLE. On all servers. */
    public static final EnumColumn<HostState> LAST_STATE = TABLE.state("last_state", HostState.class, On.ALL);

    /** Time of the last change of the state of the host, soft or hard. Null (0) if there was none. On all servers. */
    public static final TimeColumn LAST_STATE_CHANGE = TABLE.time("last_state_change", On.ALL);

    /**
     * Time of the last change of the state of the host, for sorting. The start of the server if there was none. On LMD
     * only.
     */
    public static final TimeColumn LAST_STATE_CHANGE_ORDER = TABLE.time("last_state_change_order", On.LMD);

    /** Time of the last check that found the host DOWN. Null (0) if there was none. On all servers. */
    public static final TimeColumn LAST_TIME_DOWN = TABLE.time("last_time_down", On.ALL);

    /** Time of the last check that found the host UNREACHABLE. Null (0) if there was none. On all servers. */
    public static final TimeColumn LAST_TIME_UNREACHABLE = TABLE.time("last_time_unreachable", On.ALL);

    /** Time of the last check that found the host UP. Null (0) if there was none. On all servers. */
    public static final TimeColumn LAST_TIME_UP = TABLE.time("last_time_up", On.ALL);

    /**
     * Time at which the server last changed its data of the host, with microseconds on Naemon livestatus 1.5.0 and
     * later. LMD sends 0 if the server behind it has no such column. Naemon livestatus has it since 1.1.0. On Naemon
     * and LMD.
     */
    public static final TimeColumn LAST_UPDATE = TABLE.time("last_update", On.NAEMON_LMD);

    /**
     * Delay of the last check of the host behind its schedule, in seconds. Null on Icinga 2 before the first check. On
     * all servers.
     */
    public static final FloatColumn LATENCY = TABLE.decimal("latency", On.ALL);

    /** Time at which LMD last updated its copy of the host. On LMD only. */
    public static final TimeColumn LMD_LAST_CACHE_UPDATE = TABLE.time("lmd_last_cache_update", On.LMD);

    /**
     * Output of the last check of the host after its first line. The text has {@code \n} for each line break. Empty if
     * there is none. On all servers.
     */
    public static final StringColumn LONG_PLUGIN_OUTPUT = TABLE.text("long_plugin_output", On.ALL);

    /**
     * Percentage of state changes below which flapping of the host ends. Naemon and Nagios send 0 for the default of
     * the server. On all servers.
     */
    public static final FloatColumn LOW_FLAP_THRESHOLD = TABLE.decimal("low_flap_threshold", On.ALL);

    /** Number of failing check attempts after which a problem of the host is hard. On all servers. */
    public static final IntColumn MAX_CHECK_ATTEMPTS = TABLE.number("max_check_attempts", On.ALL);

    /** Names of the metrics for which graphs of the host are stored. On Nagios and Checkmk. */
    public static final ListColumn<String> METRICS = TABLE.list("metrics", On.NAGIOS_CHECKMK);

    /**
     * Hardware and software inventory of the host, the bytes of its file. Null if there is none. On Nagios and Checkmk.
     */
    public static final BlobColumn MK_INVENTORY = TABLE.blob("mk_inventory", On.NAGIOS_CHECKMK);

    /**
     * Hardware and software inventory of the host, compressed with gzip. Null if there is none. On Nagios and Checkmk.
     */
    public static final BlobColumn MK_INVENTORY_GZ = TABLE.blob("mk_inventory_gz", On.NAGIOS_CHECKMK);

    /**
     * Time of the last hardware and software inventory of the host. Null (0) if there was none. On Nagios and Checkmk.
     */
    public static final TimeColumn MK_INVENTORY_LAST = TABLE.time("mk_inventory_last", On.NAGIOS_CHECKMK);

    /**
     * Names of the files of log messages with problems that Checkmk's logwatch keeps for the host. On Nagios and
     * Checkmk.
     */
    public static final ListColumn<String> MK_LOGWATCH_FILES = TABLE.list("mk_logwatch_files", On.NAGIOS_CHECKMK);

    /**
     * Bit mask that says which settings of the host were changed by commands. 0 for none. Icinga 2 always sends 0. On
     * all servers.
     */
    public static final IntColumn MODIFIED_ATTRIBUTES = TABLE.number("modified_attributes", On.ALL);

    /**
     * Names of the settings of the host that were changed by commands. Icinga 2 sends 0; {@code Row.get} returns an
     * empty list. On all servers.
     */
    public static final ListColumn<String> MODIFIED_ATTRIBUTES_LIST = TABLE.list("modified_attributes_list", On.ALL);

    /** Name of the host, unique within the server. On all servers. */
    public static final StringColumn NAME = TABLE.text("name", On.ALL);

    /** Name of the host in lower case. LMD has it since 1.8.3. On LMD only. */
    public static final StringColumn NAME_LC = TABLE.text("name_lc", On.LMD);

    /** Time at which the next active check of the host is due. Null (0) if none is planned. On all servers. */
    public static final TimeColumn NEXT_CHECK = TABLE.time("next_check", On.ALL);

    /**
     * Earliest time of the next notification about the host. Null (0) if none is planned. Icinga 2 also sends a time
     * for a host without a problem. On all servers.
     */
    public static final TimeColumn NEXT_NOTIFICATION = TABLE.time("next_notification", On.ALL);

    /**
     * True if the server sends no further notification about the current problem of the host. On Naemon, Nagios, Icinga
     * 2 and Checkmk.
     */
    public static final FlagColumn NO_MORE_NOTIFICATIONS =
            TABLE.flag("no_more_notifications", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Notes in the configuration of the host, with macros not replaced. Empty if there are none. On all servers. */
    public static final StringColumn NOTES = TABLE.text("notes", On.ALL);

    /**
     * Notes in the configuration of the host, with macros replaced. Empty, on Icinga 2 null for a service, if there are
     * none. On all servers.
     */
    public static final StringColumn NOTES_EXPANDED = TABLE.text("notes_expanded", On.ALL);

    /** URL of notes on the host, with macros not replaced. Empty if there is none. On all servers. */
    public static final StringColumn NOTES_URL = TABLE.text("notes_url", On.ALL);

    /** URL of notes on the host, with macros replaced. Empty, on Icinga 2 null, if there is none. On all servers. */
    public static final StringColumn NOTES_URL_EXPANDED = TABLE.text("notes_url_expanded", On.ALL);

    /**
     * Time between two notifications about a problem of the host, in units of {@code interval_length} (by default
     * minutes). 0 for one notification only. LMD truncates fractions: 0.5 becomes 0. On all servers.
     */
    public static final FloatColumn NOTIFICATION_INTERVAL = TABLE.decimal("notification_interval", On.ALL);

    /**
     * Name of the time period in which notifications about the host are sent. Empty if there is no restriction. On all
     * servers.
     */
    public static final StringColumn NOTIFICATION_PERIOD = TABLE.text("notification_period", On.ALL);

    /** Reason for which a notification about the host is postponed. Empty if none is. On Checkmk only. */
    public static final StringColumn NOTIFICATION_POSTPONEMENT_REASON =
            TABLE.text("notification_postponement_reason", On.CHECKMK);

    /** True if notifications about the host are enabled. On all servers. */
    public static final FlagColumn NOTIFICATIONS_ENABLED = TABLE.flag("notifications_enabled", On.ALL);

    /**
     * Bit mask of the states of the host that a notification was sent about: bit N for state N. 0 for none. Naemon
     * livestatus has it since 1.0.4. On Naemon only.
     */
    public static final IntColumn NOTIFIED_ON = TABLE.number("notified_on", On.NAEMON);

    /** Number of services of the host. On all servers. */
    public static final IntColumn NUM_SERVICES = TABLE.number("num_services", On.ALL);

    /** Number of services of the host that are CRITICAL, including soft states. On all servers. */
    public static final IntColumn NUM_SERVICES_CRIT = TABLE.number("num_services_crit", On.ALL);

    /** Number of services of the host with a problem that is acknowledged or in a downtime. On Checkmk only. */
    public static final IntColumn NUM_SERVICES_HANDLED_PROBLEMS =
            TABLE.number("num_services_handled_problems", On.CHECKMK);

    /** Number of services of the host whose hard state is CRITICAL. On all servers. */
    public static final IntColumn NUM_SERVICES_HARD_CRIT = TABLE.number("num_services_hard_crit", On.ALL);

    /** Number of services of the host whose hard state is OK. On all servers. */
    public static final IntColumn NUM_SERVICES_HARD_OK = TABLE.number("num_services_hard_ok", On.ALL);

    /** Number of services of the host whose hard state is UNKNOWN. On all servers. */
    public static final IntColumn NUM_SERVICES_HARD_UNKNOWN = TABLE.number("num_services_hard_unknown", On.ALL);

    /** Number of services of the host whose hard state is WARNING. On all servers. */
    public static final IntColumn NUM_SERVICES_HARD_WARN = TABLE.number("num_services_hard_warn", On.ALL);

    /** Number of services of the host that are OK and were checked. On all servers. */
    public static final IntColumn NUM_SERVICES_OK = TABLE.number("num_services_ok", On.ALL);

    /** Number of services of the host that were never checked. On all servers. */
    public static final IntColumn NUM_SERVICES_PENDING = TABLE.number("num_services_pending", On.ALL);

    /**
     * Number of services of the host with a problem that is neither acknowledged nor in a downtime. On Checkmk only.
     */
    public static final IntColumn NUM_SERVICES_UNHANDLED_PROBLEMS =
            TABLE.number("num_services_unhandled_problems", On.CHECKMK);

    /**
     * Number of services of the host that are UNKNOWN, including soft states. Icinga 2 also counts services that were
     * never checked. On all servers.
     */
    public static final IntColumn NUM_SERVICES_UNKNOWN = TABLE.number("num_services_unknown", On.ALL);

    /** Number of services of the host that are WARNING, including soft states. On all servers. */
    public static final IntColumn NUM_SERVICES_WARN = TABLE.number("num_services_warn", On.ALL);

    /**
     * True if the server runs its obsess command after each check of the host. LMD has it since 1.3.1. On Naemon and
     * LMD.
     */
    public static final FlagColumn OBSESS = TABLE.flag("obsess", On.NAEMON_LMD);

    /**
     * True if the server runs its obsess command after each check of the host. Icinga 2 always sends 0. On all servers.
     */
    public static final FlagColumn OBSESS_OVER_HOST = TABLE.flag("obsess_over_host", On.ALL);

    /**
     * Settings of the host before commands changed them, as JSON text. The text {@code null} if there was no change.
     * Icinga 2 has it since 2.4.0. On Icinga 2 only.
     */
    public static final StringColumn ORIGINAL_ATTRIBUTES = TABLE.text("original_attributes", On.ICINGA2);

    /** Objects that the host depends on, by Shinken. Empty if the server behind LMD is not Shinken. On LMD only. */
    public static final StringColumn PARENT_DEPENDENCIES = TABLE.text("parent_dependencies", On.LMD);

    /** Names of the direct parents of the host: the hosts through which the server reaches it. On all servers. */
    public static final ListColumn<String> PARENTS = TABLE.list("parents", On.ALL);

    /** Key of the server behind LMD that monitors the host. On LMD only. */
    public static final StringColumn PEER_KEY = TABLE.text("peer_key", On.LMD);

    /** Name of the server behind LMD that monitors the host. On LMD only. */
    public static final StringColumn PEER_NAME = TABLE.text("peer_name", On.LMD);

    /**
     * Number of flexible downtimes of the host that have not begun. Icinga 2 always sends 0. On Naemon, Nagios, Icinga
     * 2 and Checkmk.
     */
    public static final IntColumn PENDING_FLEX_DOWNTIME =
            TABLE.number("pending_flex_downtime", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Percentage of state changes in the last checks of the host, as flap detection computes it. On all servers. */
    public static final FloatColumn PERCENT_STATE_CHANGE = TABLE.decimal("percent_state_change", On.ALL);

    /**
     * Performance data of the last check of the host as the plugin wrote it. Empty, on Icinga 2 null, if there is none.
     * On all servers.
     */
    public static final StringColumn PERF_DATA = TABLE.text("perf_data", On.ALL);

    /**
     * Performance data of the last check of the host: numbers by metric, without units. The numbers are read as texts.
     * On Checkmk only.
     */
    public static final DictColumn PERFORMANCE_DATA = TABLE.dict("performance_data", On.CHECKMK);

    /**
     * First line of the output of the last check of the host, without performance data. Empty before the first check.
     * On all servers.
     */
    public static final StringColumn PLUGIN_OUTPUT = TABLE.text("plugin_output", On.ALL);

    /**
     * Whether PNP4Nagios has a graph of the host: 1 yes, 0 no, -1 unknown. Icinga 2 always sends 0. LMD has it since
     * 1.3.1. On all servers.
     */
    public static final IntColumn PNPGRAPH_PRESENT = TABLE.number("pnpgraph_present", On.ALL);

    /**
     * Tag of the Shinken pollers that may check the host. Empty if the server behind LMD is not Shinken. On LMD only.
     */
    public static final StringColumn POLLER_TAG = TABLE.text("poller_tag", On.LMD);

    /** Number of the hard state that the host had before its current one. -1 if there was none. On Checkmk only. */
    public static final IntColumn PREVIOUS_HARD_STATE = TABLE.number("previous_hard_state", On.CHECKMK);

    /** True if the server processes performance data of the host. On all servers. */
    public static final FlagColumn PROCESS_PERFORMANCE_DATA = TABLE.flag("process_performance_data", On.ALL);

    /** Shinken realm of the host. Empty if the server behind LMD is not Shinken. On LMD only. */
    public static final StringColumn REALM = TABLE.text("realm", On.LMD);

    /**
     * Time between two checks of the host while its problem is soft, in units of {@code interval_length} (by default
     * minutes). LMD truncates fractions: 0.5 becomes 0. On all servers.
     */
    public static final FloatColumn RETRY_INTERVAL = TABLE.decimal("retry_interval", On.ALL);

    /** Number of downtimes of the host that are in effect now. 0 for none. On all servers. */
    public static final IntColumn SCHEDULED_DOWNTIME_DEPTH = TABLE.number("scheduled_downtime_depth", On.ALL);

    /** Name of the time period in which the host has to be available. Empty if there is none. On Nagios and Checkmk. */
    public static final StringColumn SERVICE_PERIOD = TABLE.text("service_period", On.NAGIOS_CHECKMK);

    /** Descriptions of the services of the host. On all servers. */
    public static final ListColumn<String> SERVICES = TABLE.list("services", On.ALL);

    /**
     * Services of the host with state, output, hard state, attempts, downtimes, acknowledgement and service period. On
     * Nagios and Checkmk.
     */
    public static final ListColumn<ServiceWithFullState> SERVICES_WITH_FULLSTATE =
            TABLE.list("services_with_fullstate", ServiceWithFullState.class, On.NAGIOS_CHECKMK);

    /**
     * Services of the host with state, whether they were checked, and output. LMD has it since 1.5.0. On all servers.
     */
    public static final ListColumn<ServiceWithInfo> SERVICES_WITH_INFO =
            TABLE.list("services_with_info", ServiceWithInfo.class, On.ALL);

    /** Services of the host with state, and whether they were checked. LMD has it since 1.5.0. On all servers. */
    public static final ListColumn<ServiceWithState> SERVICES_WITH_STATE =
            TABLE.list("services_with_state", ServiceWithState.class, On.ALL);

    /** True if the server plans active checks of the host. LMD has it since 1.6.1. On Naemon and LMD. */
    public static final FlagColumn SHOULD_BE_SCHEDULED = TABLE.flag("should_be_scheduled", On.NAEMON_LMD);

    /**
     * Longest time between two packets of the host before Checkmk takes it for down, in milliseconds. On Checkmk only.
     */
    public static final IntColumn SMARTPING_TIMEOUT = TABLE.number("smartping_timeout", On.CHECKMK);

    /**
     * Objects that cause the problem of the host, by Shinken. Empty if the server behind LMD is not Shinken. On LMD
     * only.
     */
    public static final ListColumn<String> SOURCE_PROBLEMS = TABLE.list("source_problems", On.LMD);

    /**
     * Age of the last check of the host in check intervals; well above 1 means late. Before the first check it is very
     * large on Naemon and Nagios, and 0 on Icinga 2. Icinga 2.13 to 2.16 send it 3,600 times too small. Naemon
     * livestatus has it since 0.9.1. LMD has it since 1.1.0. On all servers.
     */
    public static final FloatColumn STALENESS = TABLE.decimal("staleness", On.ALL);

    /**
     * Current state of the host: 0 UP, 1 DOWN, 2 UNREACHABLE. Before the first check Naemon and Nagios send 0 and
     * Icinga 2 sends 1: see {@code has_been_checked}. On all servers.
     */
    public static final EnumColumn<HostState> STATE = TABLE.state("state", HostState.class, On.ALL);

    /** Kind of the current state of the host: 0 soft, 1 hard. On all servers. */
    public static final EnumColumn<StateType> STATE_TYPE = TABLE.state("state_type", StateType.class, On.ALL);

    /**
     * Name of the image of the host on the status map. Empty if there is none. On Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static final StringColumn STATUSMAP_IMAGE = TABLE.text("statusmap_image", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Status data of the inventory of the host, the bytes of its file. Null if there is none. On Nagios and Checkmk.
     */
    public static final BlobColumn STRUCTURED_STATUS = TABLE.blob("structured_status", On.NAGIOS_CHECKMK);

    /** Names of the tag groups of the host, in the order of {@code tag_values}. On Checkmk only. */
    public static final ListColumn<String> TAG_NAMES = TABLE.list("tag_names", On.CHECKMK);

    /** Tags of the host, in the order of {@code tag_names}. On Checkmk only. */
    public static final ListColumn<String> TAG_VALUES = TABLE.list("tag_values", On.CHECKMK);

    /** Tags of the host: a map from the tag group to the tag. On Checkmk only. */
    public static final DictColumn TAGS = TABLE.dict("tags", On.CHECKMK);

    /** Number of services of the host. LMD has it since 1.6.1. On all servers. */
    public static final IntColumn TOTAL_SERVICES = TABLE.number("total_services", On.ALL);

    /**
     * Worst hard state of a service of the host, in the order OK, WARNING, UNKNOWN, CRITICAL. 0 if it has no service.
     * On all servers.
     */
    public static final EnumColumn<ServiceState> WORST_SERVICE_HARD_STATE =
            TABLE.state("worst_service_hard_state", ServiceState.class, On.ALL);

    /**
     * Worst state of a service of the host, in the order OK, WARNING, UNKNOWN, CRITICAL. 0 if it has no service. On all
     * servers.
     */
    public static final EnumColumn<ServiceState> WORST_SERVICE_STATE =
            TABLE.state("worst_service_state", ServiceState.class, On.ALL);

    /** Horizontal position of the host on a flat map. Icinga 2 always sends an empty text. On Icinga 2 only. */
    public static final StringColumn X_2D = TABLE.text("x_2d", On.ICINGA2);

    /**
     * First coordinate of the host on a map in three dimensions. 0 if none is configured. Null on Icinga 2. On Naemon,
     * Nagios, Icinga 2 and Checkmk.
     */
    public static final FloatColumn X_3D = TABLE.decimal("x_3d", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /** Vertical position of the host on a flat map. Icinga 2 always sends an empty text. On Icinga 2 only. */
    public static final StringColumn Y_2D = TABLE.text("y_2d", On.ICINGA2);

    /**
     * Second coordinate of the host on a map in three dimensions. 0 if none is configured. Null on Icinga 2. On Naemon,
     * Nagios, Icinga 2 and Checkmk.
     */
    public static final FloatColumn Y_3D = TABLE.decimal("y_3d", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    /**
     * Third coordinate of the host on a map in three dimensions. 0 if none is configured. Null on Icinga 2. On Naemon,
     * Nagios, Icinga 2 and Checkmk.
     */
    public static final FloatColumn Z_3D = TABLE.decimal("z_3d", On.NAEMON_NAGIOS_ICINGA2_CHECKMK);

    private HostsByGroup() {}
}
