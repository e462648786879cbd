// Generated from the catalogue by a test program: see GeneratedSourcesTest.
package io.github.livestatus.wire;

import java.util.Map;
import java.util.Set;

/** The tables with the objects that commands name first. */
final class CommandObjects {
    private static final Set<String> COMMENTS = Set.of("DEL_HOST_COMMENT", "DEL_SVC_COMMENT");
    private static final Set<String> CONTACTGROUPS = Set.of(
            "DISABLE_CONTACTGROUP_HOST_NOTIFICATIONS",
            "DISABLE_CONTACTGROUP_SVC_NOTIFICATIONS",
            "ENABLE_CONTACTGROUP_HOST_NOTIFICATIONS",
            "ENABLE_CONTACTGROUP_SVC_NOTIFICATIONS");
    private static final Set<String> CONTACTS = Set.of(
            "CHANGE_CONTACT_HOST_NOTIFICATION_TIMEPERIOD",
            "CHANGE_CONTACT_MODATTR",
            "CHANGE_CONTACT_MODHATTR",
            "CHANGE_CONTACT_MODSATTR",
            "CHANGE_CONTACT_SVC_NOTIFICATION_TIMEPERIOD",
            "CHANGE_CUSTOM_CONTACT_VAR",
            "DISABLE_CONTACT_HOST_NOTIFICATIONS",
            "DISABLE_CONTACT_SVC_NOTIFICATIONS",
            "ENABLE_CONTACT_HOST_NOTIFICATIONS",
            "ENABLE_CONTACT_SVC_NOTIFICATIONS");
    private static final Set<String> DOWNTIMES =
            Set.of("DEL_HOST_DOWNTIME", "DEL_SVC_DOWNTIME", "MODIFY_HOST_DOWNTIME", "MODIFY_SVC_DOWNTIME");
    private static final Set<String> HOSTGROUPS = Set.of(
            "DISABLE_HOSTGROUP_HOST_CHECKS",
            "DISABLE_HOSTGROUP_HOST_NOTIFICATIONS",
            "DISABLE_HOSTGROUP_PASSIVE_HOST_CHECKS",
            "DISABLE_HOSTGROUP_PASSIVE_SVC_CHECKS",
            "DISABLE_HOSTGROUP_SVC_CHECKS",
            "DISABLE_HOSTGROUP_SVC_NOTIFICATIONS",
            "ENABLE_HOSTGROUP_HOST_CHECKS",
            "ENABLE_HOSTGROUP_HOST_NOTIFICATIONS",
            "ENABLE_HOSTGROUP_PASSIVE_HOST_CHECKS",
            "ENABLE_HOSTGROUP_PASSIVE_SVC_CHECKS",
            "ENABLE_HOSTGROUP_SVC_CHECKS",
            "ENABLE_HOSTGROUP_SVC_NOTIFICATIONS",
            "SCHEDULE_HOSTGROUP_HOST_DOWNTIME",
            "SCHEDULE_HOSTGROUP_SVC_DOWNTIME");
    private static final Set<String> HOSTS = Set.of(
            "ACKNOWLEDGE_HOST_PROBLEM",
            "ACKNOWLEDGE_HOST_PROBLEM_EXPIRE",
            "ADD_HOST_COMMENT",
            "CHANGE_CUSTOM_HOST_VAR",
            "CHANGE_HOST_CHECK_COMMAND",
            "CHANGE_HOST_CHECK_TIMEPERIOD",
            "CHANGE_HOST_EVENT_HANDLER",
            "CHANGE_HOST_EVENT_HANDLER_TIMEPERIOD",
            "CHANGE_HOST_MODATTR",
            "CHANGE_HOST_NOTIFICATION_TIMEPERIOD",
            "CHANGE_MAX_HOST_CHECK_ATTEMPTS",
            "CHANGE_NORMAL_HOST_CHECK_INTERVAL",
            "CHANGE_RETRY_HOST_CHECK_INTERVAL",
            "CLEAR_HOST_FLAPPING_STATE",
            "DELAY_HOST_NOTIFICATION",
            "DEL_ALL_HOST_COMMENTS",
            "DISABLE_ALL_NOTIFICATIONS_BEYOND_HOST",
            "DISABLE_HOST_AND_CHILD_NOTIFICATIONS",
            "DISABLE_HOST_CHECK",
            "DISABLE_HOST_EVENT_HANDLER",
            "DISABLE_HOST_FLAP_DETECTION",
            "DISABLE_HOST_NOTIFICATIONS",
            "DISABLE_HOST_SVC_CHECKS",
            "DISABLE_HOST_SVC_NOTIFICATIONS",
            "DISABLE_PASSIVE_HOST_CHECKS",
            "EC_DELETE_EVENTS_OF_HOST",
            "ENABLE_ALL_NOTIFICATIONS_BEYOND_HOST",
            "ENABLE_HOST_AND_CHILD_NOTIFICATIONS",
            "ENABLE_HOST_CHECK",
            "ENABLE_HOST_EVENT_HANDLER",
            "ENABLE_HOST_FLAP_DETECTION",
            "ENABLE_HOST_NOTIFICATIONS",
            "ENABLE_HOST_SVC_CHECKS",
            "ENABLE_HOST_SVC_NOTIFICATIONS",
            "ENABLE_PASSIVE_HOST_CHECKS",
            "MK_LOGWATCH_ACKNOWLEDGE",
            "PROCESS_HOST_CHECK_RESULT",
            "REMOVE_HOST_ACKNOWLEDGEMENT",
            "SCHEDULE_AND_PROPAGATE_HOST_DOWNTIME",
            "SCHEDULE_AND_PROPAGATE_TRIGGERED_HOST_DOWNTIME",
            "SCHEDULE_FORCED_HOST_CHECK",
            "SCHEDULE_FORCED_HOST_SVC_CHECKS",
            "SCHEDULE_HOST_CHECK",
            "SCHEDULE_HOST_DOWNTIME",
            "SCHEDULE_HOST_SVC_CHECKS",
            "SCHEDULE_HOST_SVC_DOWNTIME",
            "SEND_CUSTOM_HOST_NOTIFICATION",
            "SET_HOST_NOTIFICATION_NUMBER",
            "START_OBSESSING_OVER_HOST",
            "STOP_OBSESSING_OVER_HOST");
    private static final Set<String> SERVICEGROUPS = Set.of(
            "DISABLE_SERVICEGROUP_HOST_CHECKS",
            "DISABLE_SERVICEGROUP_HOST_NOTIFICATIONS",
            "DISABLE_SERVICEGROUP_PASSIVE_HOST_CHECKS",
            "DISABLE_SERVICEGROUP_PASSIVE_SVC_CHECKS",
            "DISABLE_SERVICEGROUP_SVC_CHECKS",
            "DISABLE_SERVICEGROUP_SVC_NOTIFICATIONS",
            "ENABLE_SERVICEGROUP_HOST_CHECKS",
            "ENABLE_SERVICEGROUP_HOST_NOTIFICATIONS",
            "ENABLE_SERVICEGROUP_PASSIVE_HOST_CHECKS",
            "ENABLE_SERVICEGROUP_PASSIVE_SVC_CHECKS",
            "ENABLE_SERVICEGROUP_SVC_CHECKS",
            "ENABLE_SERVICEGROUP_SVC_NOTIFICATIONS",
            "SCHEDULE_SERVICEGROUP_HOST_DOWNTIME",
            "SCHEDULE_SERVICEGROUP_SVC_DOWNTIME");
    private static final Set<String> SERVICES = Set.of(
            "ACKNOWLEDGE_SVC_PROBLEM",
            "ACKNOWLEDGE_SVC_PROBLEM_EXPIRE",
            "ADD_SVC_COMMENT",
            "CHANGE_CUSTOM_SVC_VAR",
            "CHANGE_MAX_SVC_CHECK_ATTEMPTS",
            "CHANGE_NORMAL_SVC_CHECK_INTERVAL",
            "CHANGE_RETRY_SVC_CHECK_INTERVAL",
            "CHANGE_SVC_CHECK_COMMAND",
            "CHANGE_SVC_CHECK_TIMEPERIOD",
            "CHANGE_SVC_EVENT_HANDLER",
            "CHANGE_SVC_EVENT_HANDLER_TIMEPERIOD",
            "CHANGE_SVC_MODATTR",
            "CHANGE_SVC_NOTIFICATION_TIMEPERIOD",
            "CLEAR_SVC_FLAPPING_STATE",
            "DELAY_SVC_NOTIFICATION",
            "DEL_ALL_SVC_COMMENTS",
            "DISABLE_PASSIVE_SVC_CHECKS",
            "DISABLE_SVC_CHECK",
            "DISABLE_SVC_EVENT_HANDLER",
            "DISABLE_SVC_FLAP_DETECTION",
            "DISABLE_SVC_NOTIFICATIONS",
            "ENABLE_PASSIVE_SVC_CHECKS",
            "ENABLE_SVC_CHECK",
            "ENABLE_SVC_EVENT_HANDLER",
            "ENABLE_SVC_FLAP_DETECTION",
            "ENABLE_SVC_NOTIFICATIONS",
            "PROCESS_SERVICE_CHECK_RESULT",
            "REMOVE_SVC_ACKNOWLEDGEMENT",
            "SCHEDULE_FORCED_SVC_CHECK",
            "SCHEDULE_SVC_CHECK",
            "SCHEDULE_SVC_DOWNTIME",
            "SEND_CUSTOM_SVC_NOTIFICATION",
            "SET_SVC_NOTIFICATION_NUMBER",
            "START_OBSESSING_OVER_SVC",
            "STOP_OBSESSING_OVER_SVC");

    private static final Map<String, Set<String>> COMMANDS = Map.of(
            "comments", COMMENTS,
            "contactgroups", CONTACTGROUPS,
            "contacts", CONTACTS,
            "downtimes", DOWNTIMES,
            "hostgroups", HOSTGROUPS,
            "hosts", HOSTS,
            "servicegroups", SERVICEGROUPS,
            "services", SERVICES);

    private CommandObjects() {}

    /** Returns the table of the object in the first argument of this command; empty if there is none. */
    static String table(String command) {
        return COMMANDS.entrySet().stream()
                .filter(commands -> commands.getValue().contains(command))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }
}
