// Generated from the catalogue by a test program: see GeneratedSourcesTest.
package io.github.livestatus.command;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The commands that servers are known to have, and which servers those are. An argument that may be null is left out
 * then.
 */
public final class Commands {
    private Commands() {}

    /** Begins an acknowledgement of the host's problem. */
    public static Acknowledgement acknowledge(String hostName) {
        return new Acknowledgement(Objects.requireNonNull(hostName, "hostName"), null);
    }

    /** Begins an acknowledgement of the service's problem. */
    public static Acknowledgement acknowledge(String hostName, String serviceDescription) {
        return new Acknowledgement(
                Objects.requireNonNull(hostName, "hostName"),
                Objects.requireNonNull(serviceDescription, "serviceDescription"));
    }

    /** Begins a downtime of a host. */
    public static Downtime downtime(String hostName) {
        return new Downtime("HOST", List.of(hostName), false);
    }

    /** Begins a downtime of a service. */
    public static Downtime downtime(String hostName, String serviceDescription) {
        return new Downtime("SVC", List.of(hostName, serviceDescription), true);
    }

    /** Begins a downtime of the hosts of a group, or of their services. */
    public static Downtime downtimeOfHostGroup(String hostgroupName) {
        return new Downtime("HOSTGROUP", List.of(hostgroupName), false);
    }

    /** Begins a downtime of the services of a group, or of their hosts. */
    public static Downtime downtimeOfServiceGroup(String servicegroupName) {
        return new Downtime("SERVICEGROUP", List.of(servicegroupName), true);
    }

    /** Begins a change of the downtime of a host that has this number. */
    public static DowntimeChange changeHostDowntime(long downtimeId) {
        return new DowntimeChange(false, downtimeId);
    }

    /** Begins a change of the downtime of a service that has this number. */
    public static DowntimeChange changeServiceDowntime(long downtimeId) {
        return new DowntimeChange(true, downtimeId);
    }

    /** Begins a removal of downtimes of a host and its services. */
    public static DowntimeRemoval removeDowntimesOfHost(String hostName) {
        return new DowntimeRemoval(null, Objects.requireNonNull(hostName, "hostName"));
    }

    /** Begins a removal of downtimes of the hosts of a group and their services. */
    public static DowntimeRemoval removeDowntimesOfHostGroup(String hostgroupName) {
        return new DowntimeRemoval(Objects.requireNonNull(hostgroupName, "hostgroupName"), null);
    }

    /** Begins a comment on a host. */
    public static Comment comment(String hostName) {
        return new Comment(Objects.requireNonNull(hostName, "hostName"), null);
    }

    /** Begins a comment on a service. */
    public static Comment comment(String hostName, String serviceDescription) {
        return new Comment(
                Objects.requireNonNull(hostName, "hostName"),
                Objects.requireNonNull(serviceDescription, "serviceDescription"));
    }

    /** Begins a notification about a host. */
    public static Notification notification(String hostName) {
        return new Notification(Objects.requireNonNull(hostName, "hostName"), null);
    }

    /** Begins a notification about a service. */
    public static Notification notification(String hostName, String serviceDescription) {
        return new Notification(
                Objects.requireNonNull(hostName, "hostName"),
                Objects.requireNonNull(serviceDescription, "serviceDescription"));
    }

    /**
     * {@code ACKNOWLEDGE_HOST_PROBLEM}: On Naemon, Nagios, Icinga 2 and Checkmk.
     *
     * @param sticky whether it lasts until the problem is over, not only until the state changes
     * @param notify whether contacts are told
     * @param persistent whether the comment outlives a restart of the server
     */
    public static Command acknowledgeHostProblem(
            String hostName, boolean sticky, boolean notify, boolean persistent, String author, String comment) {
        return Command.of("ACKNOWLEDGE_HOST_PROBLEM", hostName, sticky ? 2 : 0, notify, persistent, author, comment);
    }

    /**
     * {@code ACKNOWLEDGE_HOST_PROBLEM}: On Checkmk only.
     *
     * @param sticky whether it lasts until the problem is over, not only until the state changes
     * @param notify whether contacts are told
     * @param persistent whether the comment outlives a restart of the server
     * @param expireOn when the acknowledgement ends by itself; may be null
     */
    public static Command acknowledgeHostProblem(
            String hostName,
            boolean sticky,
            boolean notify,
            boolean persistent,
            String author,
            String comment,
            Instant expireOn) {
        return Command.exact(
                "ACKNOWLEDGE_HOST_PROBLEM",
                hostName,
                sticky ? 2 : 0,
                notify,
                persistent,
                author,
                comment,
                Command.given(expireOn));
    }

    /**
     * {@code ACKNOWLEDGE_HOST_PROBLEM_EXPIRE}: On Naemon and Icinga 2.
     *
     * @param sticky whether it lasts until the problem is over, not only until the state changes
     * @param notify whether contacts are told
     * @param persistent whether the comment outlives a restart of the server
     */
    public static Command acknowledgeHostProblemExpire(
            String hostName,
            boolean sticky,
            boolean notify,
            boolean persistent,
            Instant endTime,
            String author,
            String comment) {
        return Command.of(
                "ACKNOWLEDGE_HOST_PROBLEM_EXPIRE",
                hostName,
                sticky ? 2 : 0,
                notify,
                persistent,
                endTime,
                author,
                comment);
    }

    /**
     * {@code ACKNOWLEDGE_SVC_PROBLEM}: On Naemon, Nagios, Icinga 2 and Checkmk.
     *
     * @param sticky whether it lasts until the problem is over, not only until the state changes
     * @param notify whether contacts are told
     * @param persistent whether the comment outlives a restart of the server
     */
    public static Command acknowledgeSvcProblem(
            String hostName,
            String serviceDescription,
            boolean sticky,
            boolean notify,
            boolean persistent,
            String author,
            String comment) {
        return Command.of(
                "ACKNOWLEDGE_SVC_PROBLEM",
                hostName,
                serviceDescription,
                sticky ? 2 : 0,
                notify,
                persistent,
                author,
                comment);
    }

    /**
     * {@code ACKNOWLEDGE_SVC_PROBLEM}: On Checkmk only.
     *
     * @param sticky whether it lasts until the problem is over, not only until the state changes
     * @param notify whether contacts are told
     * @param persistent whether the comment outlives a restart of the server
     * @param expireOn when the acknowledgement ends by itself; may be null
     */
    public static Command acknowledgeSvcProblem(
            String hostName,
            String serviceDescription,
            boolean sticky,
            boolean notify,
            boolean persistent,
            String author,
            String comment,
            Instant expireOn) {
        return Command.exact(
                "ACKNOWLEDGE_SVC_PROBLEM",
                hostName,
                serviceDescription,
                sticky ? 2 : 0,
                notify,
                persistent,
                author,
                comment,
                Command.given(expireOn));
    }

    /**
     * {@code ACKNOWLEDGE_SVC_PROBLEM_EXPIRE}: On Naemon and Icinga 2.
     *
     * @param sticky whether it lasts until the problem is over, not only until the state changes
     * @param notify whether contacts are told
     * @param persistent whether the comment outlives a restart of the server
     */
    public static Command acknowledgeSvcProblemExpire(
            String hostName,
            String serviceDescription,
            boolean sticky,
            boolean notify,
            boolean persistent,
            Instant endTime,
            String author,
            String comment) {
        return Command.of(
                "ACKNOWLEDGE_SVC_PROBLEM_EXPIRE",
                hostName,
                serviceDescription,
                sticky ? 2 : 0,
                notify,
                persistent,
                endTime,
                author,
                comment);
    }

    /**
     * {@code ADD_HOST_COMMENT}: On Naemon, Nagios, Icinga 2 and Checkmk. Icinga 2 ignores {@code persistent}.
     *
     * @param persistent whether the comment outlives a restart of the server
     */
    public static Command addHostComment(String hostName, boolean persistent, String author, String comment) {
        return Command.of("ADD_HOST_COMMENT", hostName, persistent, author, comment);
    }

    /**
     * {@code ADD_SVC_COMMENT}: On Naemon, Nagios, Icinga 2 and Checkmk. Icinga 2 ignores {@code persistent}.
     *
     * @param persistent whether the comment outlives a restart of the server
     */
    public static Command addSvcComment(
            String hostName, String serviceDescription, boolean persistent, String author, String comment) {
        return Command.of("ADD_SVC_COMMENT", hostName, serviceDescription, persistent, author, comment);
    }

    /** {@code CHANGE_CONTACT_HOST_NOTIFICATION_TIMEPERIOD}: On Naemon and Nagios. */
    public static Command changeContactHostNotificationTimeperiod(String contactName, String notificationTimeperiod) {
        return Command.exact("CHANGE_CONTACT_HOST_NOTIFICATION_TIMEPERIOD", contactName, notificationTimeperiod);
    }

    /**
     * {@code CHANGE_CONTACT_MODATTR}: On Naemon and Nagios.
     *
     * @param value bit mask of modified attributes
     */
    public static Command changeContactModattr(String contactName, long value) {
        return Command.exact("CHANGE_CONTACT_MODATTR", contactName, value);
    }

    /**
     * {@code CHANGE_CONTACT_MODHATTR}: On Naemon and Nagios.
     *
     * @param value bit mask of modified attributes
     */
    public static Command changeContactModhattr(String contactName, long value) {
        return Command.exact("CHANGE_CONTACT_MODHATTR", contactName, value);
    }

    /**
     * {@code CHANGE_CONTACT_MODSATTR}: On Naemon and Nagios.
     *
     * @param value bit mask of modified attributes
     */
    public static Command changeContactModsattr(String contactName, long value) {
        return Command.exact("CHANGE_CONTACT_MODSATTR", contactName, value);
    }

    /** {@code CHANGE_CONTACT_SVC_NOTIFICATION_TIMEPERIOD}: On Naemon and Nagios. */
    public static Command changeContactSvcNotificationTimeperiod(String contactName, String notificationTimeperiod) {
        return Command.exact("CHANGE_CONTACT_SVC_NOTIFICATION_TIMEPERIOD", contactName, notificationTimeperiod);
    }

    /** {@code CHANGE_CUSTOM_CHECKCOMMAND_VAR}: On Icinga 2 only. */
    public static Command changeCustomCheckcommandVar(String commandName, String varname, String varvalue) {
        return Command.of("CHANGE_CUSTOM_CHECKCOMMAND_VAR", commandName, varname, varvalue);
    }

    /** {@code CHANGE_CUSTOM_CONTACT_VAR}: On Naemon and Nagios. */
    public static Command changeCustomContactVar(String contactName, String varname, String varvalue) {
        return Command.of("CHANGE_CUSTOM_CONTACT_VAR", contactName, varname, varvalue);
    }

    /** {@code CHANGE_CUSTOM_EVENTCOMMAND_VAR}: On Icinga 2 only. */
    public static Command changeCustomEventcommandVar(String commandName, String varname, String varvalue) {
        return Command.of("CHANGE_CUSTOM_EVENTCOMMAND_VAR", commandName, varname, varvalue);
    }

    /** {@code CHANGE_CUSTOM_HOST_VAR}: On Naemon, Nagios and Icinga 2. */
    public static Command changeCustomHostVar(String hostName, String varname, String varvalue) {
        return Command.of("CHANGE_CUSTOM_HOST_VAR", hostName, varname, varvalue);
    }

    /** {@code CHANGE_CUSTOM_NOTIFICATIONCOMMAND_VAR}: On Icinga 2 only. */
    public static Command changeCustomNotificationcommandVar(String commandName, String varname, String varvalue) {
        return Command.of("CHANGE_CUSTOM_NOTIFICATIONCOMMAND_VAR", commandName, varname, varvalue);
    }

    /** {@code CHANGE_CUSTOM_SVC_VAR}: On Naemon, Nagios and Icinga 2. */
    public static Command changeCustomSvcVar(
            String hostName, String serviceDescription, String varname, String varvalue) {
        return Command.of("CHANGE_CUSTOM_SVC_VAR", hostName, serviceDescription, varname, varvalue);
    }

    /** {@code CHANGE_CUSTOM_USER_VAR}: On Icinga 2 only. */
    public static Command changeCustomUserVar(String userName, String varname, String varvalue) {
        return Command.of("CHANGE_CUSTOM_USER_VAR", userName, varname, varvalue);
    }

    /** {@code CHANGE_GLOBAL_HOST_EVENT_HANDLER}: On Naemon and Nagios. */
    public static Command changeGlobalHostEventHandler(String eventHandlerCommand) {
        return Command.of("CHANGE_GLOBAL_HOST_EVENT_HANDLER", eventHandlerCommand);
    }

    /** {@code CHANGE_GLOBAL_SVC_EVENT_HANDLER}: On Naemon and Nagios. */
    public static Command changeGlobalSvcEventHandler(String eventHandlerCommand) {
        return Command.of("CHANGE_GLOBAL_SVC_EVENT_HANDLER", eventHandlerCommand);
    }

    /** {@code CHANGE_HOST_CHECK_COMMAND}: On Naemon, Nagios and Icinga 2. */
    public static Command changeHostCheckCommand(String hostName, String checkCommand) {
        return Command.of("CHANGE_HOST_CHECK_COMMAND", hostName, checkCommand);
    }

    /** {@code CHANGE_HOST_CHECK_TIMEPERIOD}: On Naemon, Nagios and Icinga 2. */
    public static Command changeHostCheckTimeperiod(String hostName, String checkTimeperiod) {
        return Command.exact("CHANGE_HOST_CHECK_TIMEPERIOD", hostName, checkTimeperiod);
    }

    /** {@code CHANGE_HOST_EVENT_HANDLER}: On Naemon, Nagios and Icinga 2. */
    public static Command changeHostEventHandler(String hostName, String eventHandlerCommand) {
        return Command.of("CHANGE_HOST_EVENT_HANDLER", hostName, eventHandlerCommand);
    }

    /** {@code CHANGE_HOST_EVENT_HANDLER_TIMEPERIOD}: On Nagios only. */
    public static Command changeHostEventHandlerTimeperiod(String hostName, String eventHandlerTimeperiod) {
        return Command.exact("CHANGE_HOST_EVENT_HANDLER_TIMEPERIOD", hostName, eventHandlerTimeperiod);
    }

    /**
     * {@code CHANGE_HOST_MODATTR}: On Naemon, Nagios and Checkmk.
     *
     * @param value bit mask of modified attributes
     */
    public static Command changeHostModattr(String hostName, long value) {
        return Command.exact("CHANGE_HOST_MODATTR", hostName, value);
    }

    /** {@code CHANGE_HOST_NOTIFICATION_TIMEPERIOD}: On Naemon and Nagios. */
    public static Command changeHostNotificationTimeperiod(String hostName, String notificationTimeperiod) {
        return Command.exact("CHANGE_HOST_NOTIFICATION_TIMEPERIOD", hostName, notificationTimeperiod);
    }

    /** {@code CHANGE_MAX_HOST_CHECK_ATTEMPTS}: On Naemon, Nagios and Icinga 2. */
    public static Command changeMaxHostCheckAttempts(String hostName, long checkAttempts) {
        return Command.exact("CHANGE_MAX_HOST_CHECK_ATTEMPTS", hostName, checkAttempts);
    }

    /** {@code CHANGE_MAX_SVC_CHECK_ATTEMPTS}: On Naemon, Nagios and Icinga 2. */
    public static Command changeMaxSvcCheckAttempts(String hostName, String serviceDescription, long checkAttempts) {
        return Command.exact("CHANGE_MAX_SVC_CHECK_ATTEMPTS", hostName, serviceDescription, checkAttempts);
    }

    /**
     * {@code CHANGE_NORMAL_HOST_CHECK_INTERVAL}: On Naemon, Nagios and Icinga 2. Icinga 2 takes fractions too: send
     * those with {@link Command#of}.
     *
     * @param checkInterval in units of the server's interval length, by default minutes
     */
    public static Command changeNormalHostCheckInterval(String hostName, long checkInterval) {
        return Command.exact("CHANGE_NORMAL_HOST_CHECK_INTERVAL", hostName, checkInterval);
    }

    /**
     * {@code CHANGE_NORMAL_SVC_CHECK_INTERVAL}: On Naemon, Nagios and Icinga 2. Icinga 2 takes fractions too: send
     * those with {@link Command#of}.
     *
     * @param checkInterval in units of the server's interval length, by default minutes
     */
    public static Command changeNormalSvcCheckInterval(String hostName, String serviceDescription, long checkInterval) {
        return Command.exact("CHANGE_NORMAL_SVC_CHECK_INTERVAL", hostName, serviceDescription, checkInterval);
    }

    /**
     * {@code CHANGE_RETRY_HOST_CHECK_INTERVAL}: On Naemon, Nagios and Icinga 2. Icinga 2 takes fractions too: send
     * those with {@link Command#of}.
     *
     * @param checkInterval in units of the server's interval length, by default minutes
     */
    public static Command changeRetryHostCheckInterval(String hostName, long checkInterval) {
        return Command.exact("CHANGE_RETRY_HOST_CHECK_INTERVAL", hostName, checkInterval);
    }

    /**
     * {@code CHANGE_RETRY_SVC_CHECK_INTERVAL}: On Naemon, Nagios and Icinga 2. Icinga 2 takes fractions too: send those
     * with {@link Command#of}.
     *
     * @param checkInterval in units of the server's interval length, by default minutes
     */
    public static Command changeRetrySvcCheckInterval(String hostName, String serviceDescription, long checkInterval) {
        return Command.exact("CHANGE_RETRY_SVC_CHECK_INTERVAL", hostName, serviceDescription, checkInterval);
    }

    /** {@code CHANGE_SVC_CHECK_COMMAND}: On Naemon, Nagios and Icinga 2. */
    public static Command changeSvcCheckCommand(String hostName, String serviceDescription, String checkCommand) {
        return Command.of("CHANGE_SVC_CHECK_COMMAND", hostName, serviceDescription, checkCommand);
    }

    /** {@code CHANGE_SVC_CHECK_TIMEPERIOD}: On Naemon, Nagios and Icinga 2. */
    public static Command changeSvcCheckTimeperiod(String hostName, String serviceDescription, String checkTimeperiod) {
        return Command.exact("CHANGE_SVC_CHECK_TIMEPERIOD", hostName, serviceDescription, checkTimeperiod);
    }

    /** {@code CHANGE_SVC_EVENT_HANDLER}: On Naemon, Nagios and Icinga 2. */
    public static Command changeSvcEventHandler(
            String hostName, String serviceDescription, String eventHandlerCommand) {
        return Command.of("CHANGE_SVC_EVENT_HANDLER", hostName, serviceDescription, eventHandlerCommand);
    }

    /** {@code CHANGE_SVC_EVENT_HANDLER_TIMEPERIOD}: On Nagios only. */
    public static Command changeSvcEventHandlerTimeperiod(
            String hostName, String serviceDescription, String eventHandlerTimeperiod) {
        return Command.exact(
                "CHANGE_SVC_EVENT_HANDLER_TIMEPERIOD", hostName, serviceDescription, eventHandlerTimeperiod);
    }

    /**
     * {@code CHANGE_SVC_MODATTR}: On Naemon, Nagios and Checkmk.
     *
     * @param value bit mask of modified attributes
     */
    public static Command changeSvcModattr(String hostName, String serviceDescription, long value) {
        return Command.exact("CHANGE_SVC_MODATTR", hostName, serviceDescription, value);
    }

    /** {@code CHANGE_SVC_NOTIFICATION_TIMEPERIOD}: On Naemon and Nagios. */
    public static Command changeSvcNotificationTimeperiod(
            String hostName, String serviceDescription, String notificationTimeperiod) {
        return Command.exact(
                "CHANGE_SVC_NOTIFICATION_TIMEPERIOD", hostName, serviceDescription, notificationTimeperiod);
    }

    /** {@code CLEAR_HOST_FLAPPING_STATE}: On Nagios only. */
    public static Command clearHostFlappingState(String hostName) {
        return Command.exact("CLEAR_HOST_FLAPPING_STATE", hostName);
    }

    /**
     * {@code CLEAR_HOST_FLAPPING_STATE}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command clearHostFlappingState(String hostName, String author, String comment) {
        return Command.of("CLEAR_HOST_FLAPPING_STATE", hostName, Command.given(author), Command.given(comment));
    }

    /** {@code CLEAR_SVC_FLAPPING_STATE}: On Nagios only. */
    public static Command clearSvcFlappingState(String hostName, String serviceDescription) {
        return Command.exact("CLEAR_SVC_FLAPPING_STATE", hostName, serviceDescription);
    }

    /**
     * {@code CLEAR_SVC_FLAPPING_STATE}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command clearSvcFlappingState(
            String hostName, String serviceDescription, String author, String comment) {
        return Command.of(
                "CLEAR_SVC_FLAPPING_STATE",
                hostName,
                serviceDescription,
                Command.given(author),
                Command.given(comment));
    }

    /** {@code DELAY_HOST_NOTIFICATION}: On Naemon, Nagios and Icinga 2. */
    public static Command delayHostNotification(String hostName, Instant notificationTime) {
        return Command.exact("DELAY_HOST_NOTIFICATION", hostName, notificationTime);
    }

    /**
     * {@code DELAY_HOST_NOTIFICATION}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command delayHostNotification(
            String hostName, Instant notificationTime, String author, String comment) {
        return Command.of(
                "DELAY_HOST_NOTIFICATION", hostName, notificationTime, Command.given(author), Command.given(comment));
    }

    /** {@code DELAY_SVC_NOTIFICATION}: On Naemon, Nagios and Icinga 2. */
    public static Command delaySvcNotification(String hostName, String serviceDescription, Instant notificationTime) {
        return Command.exact("DELAY_SVC_NOTIFICATION", hostName, serviceDescription, notificationTime);
    }

    /**
     * {@code DELAY_SVC_NOTIFICATION}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command delaySvcNotification(
            String hostName, String serviceDescription, Instant notificationTime, String author, String comment) {
        return Command.of(
                "DELAY_SVC_NOTIFICATION",
                hostName,
                serviceDescription,
                notificationTime,
                Command.given(author),
                Command.given(comment));
    }

    /** {@code DEL_ALL_HOST_COMMENTS}: On Naemon, Nagios and Icinga 2. */
    public static Command delAllHostComments(String hostName) {
        return Command.exact("DEL_ALL_HOST_COMMENTS", hostName);
    }

    /** {@code DEL_ALL_SVC_COMMENTS}: On Naemon, Nagios and Icinga 2. */
    public static Command delAllSvcComments(String hostName, String serviceDescription) {
        return Command.exact("DEL_ALL_SVC_COMMENTS", hostName, serviceDescription);
    }

    /** {@code DEL_CRASH_REPORT}: On Checkmk only. */
    public static Command delCrashReport(String crashId) {
        return Command.exact("DEL_CRASH_REPORT", crashId);
    }

    /**
     * {@code DEL_DOWNTIME_BY_HOSTGROUP_NAME}: On Naemon and Nagios. Nagios requires the first argument.
     *
     * @param hostgroupName may be null
     * @param hostName may be null
     * @param serviceDescription may be null
     * @param startTime may be null
     * @param comment may be null
     */
    public static Command delDowntimeByHostgroupName(
            String hostgroupName, String hostName, String serviceDescription, Instant startTime, String comment) {
        return Command.of(
                "DEL_DOWNTIME_BY_HOSTGROUP_NAME",
                Command.given(hostgroupName),
                Command.given(hostName),
                Command.given(serviceDescription),
                Command.given(startTime),
                Command.given(comment));
    }

    /**
     * {@code DEL_DOWNTIME_BY_HOST_NAME}: On Naemon, Nagios and Icinga 2. Nagios requires the first argument. Icinga 2
     * requires one argument at least.
     *
     * @param hostName may be null
     * @param serviceDescription may be null
     * @param startTime may be null
     * @param comment may be null
     */
    public static Command delDowntimeByHostName(
            String hostName, String serviceDescription, Instant startTime, String comment) {
        return Command.of(
                "DEL_DOWNTIME_BY_HOST_NAME",
                Command.given(hostName),
                Command.given(serviceDescription),
                Command.given(startTime),
                Command.given(comment));
    }

    /**
     * {@code DEL_DOWNTIME_BY_START_TIME_COMMENT}: On Naemon and Nagios.
     *
     * @param startTime may be null
     * @param comment may be null
     */
    public static Command delDowntimeByStartTimeComment(Instant startTime, String comment) {
        return Command.of("DEL_DOWNTIME_BY_START_TIME_COMMENT", Command.given(startTime), Command.given(comment));
    }

    /** {@code DEL_HOST_COMMENT}: On Naemon, Nagios, Icinga 2 and Checkmk. */
    public static Command delHostComment(long commentId) {
        return Command.exact("DEL_HOST_COMMENT", commentId);
    }

    /** {@code DEL_HOST_DOWNTIME}: On Naemon, Nagios, Icinga 2 and Checkmk. */
    public static Command delHostDowntime(long downtimeId) {
        return Command.exact("DEL_HOST_DOWNTIME", downtimeId);
    }

    /** {@code DEL_SVC_COMMENT}: On Naemon, Nagios, Icinga 2 and Checkmk. */
    public static Command delSvcComment(long commentId) {
        return Command.exact("DEL_SVC_COMMENT", commentId);
    }

    /** {@code DEL_SVC_DOWNTIME}: On Naemon, Nagios, Icinga 2 and Checkmk. */
    public static Command delSvcDowntime(long downtimeId) {
        return Command.exact("DEL_SVC_DOWNTIME", downtimeId);
    }

    /** {@code DISABLE_ALL_NOTIFICATIONS_BEYOND_HOST}: On Naemon and Nagios. */
    public static Command disableAllNotificationsBeyondHost(String hostName) {
        return Command.exact("DISABLE_ALL_NOTIFICATIONS_BEYOND_HOST", hostName);
    }

    /**
     * {@code DISABLE_ALL_NOTIFICATIONS_BEYOND_HOST}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command disableAllNotificationsBeyondHost(String hostName, String author, String comment) {
        return Command.of(
                "DISABLE_ALL_NOTIFICATIONS_BEYOND_HOST", hostName, Command.given(author), Command.given(comment));
    }

    /** {@code DISABLE_CONTACTGROUP_HOST_NOTIFICATIONS}: On Naemon and Nagios. */
    public static Command disableContactgroupHostNotifications(String contactgroupName) {
        return Command.exact("DISABLE_CONTACTGROUP_HOST_NOTIFICATIONS", contactgroupName);
    }

    /** {@code DISABLE_CONTACTGROUP_SVC_NOTIFICATIONS}: On Naemon and Nagios. */
    public static Command disableContactgroupSvcNotifications(String contactgroupName) {
        return Command.exact("DISABLE_CONTACTGROUP_SVC_NOTIFICATIONS", contactgroupName);
    }

    /** {@code DISABLE_CONTACT_HOST_NOTIFICATIONS}: On Naemon and Nagios. */
    public static Command disableContactHostNotifications(String contactName) {
        return Command.exact("DISABLE_CONTACT_HOST_NOTIFICATIONS", contactName);
    }

    /** {@code DISABLE_CONTACT_SVC_NOTIFICATIONS}: On Naemon and Nagios. */
    public static Command disableContactSvcNotifications(String contactName) {
        return Command.exact("DISABLE_CONTACT_SVC_NOTIFICATIONS", contactName);
    }

    /** {@code DISABLE_EVENT_HANDLERS}: On Naemon, Nagios, Icinga 2 and Checkmk. */
    public static Command disableEventHandlers() {
        return Command.exact("DISABLE_EVENT_HANDLERS");
    }

    /** {@code DISABLE_FLAP_DETECTION}: On Naemon, Nagios, Icinga 2 and Checkmk. */
    public static Command disableFlapDetection() {
        return Command.exact("DISABLE_FLAP_DETECTION");
    }

    /** {@code DISABLE_HOSTGROUP_HOST_CHECKS}: On Naemon, Nagios and Icinga 2. */
    public static Command disableHostgroupHostChecks(String hostgroupName) {
        return Command.exact("DISABLE_HOSTGROUP_HOST_CHECKS", hostgroupName);
    }

    /**
     * {@code DISABLE_HOSTGROUP_HOST_CHECKS}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command disableHostgroupHostChecks(String hostgroupName, String author, String comment) {
        return Command.of(
                "DISABLE_HOSTGROUP_HOST_CHECKS", hostgroupName, Command.given(author), Command.given(comment));
    }

    /** {@code DISABLE_HOSTGROUP_HOST_NOTIFICATIONS}: On Naemon, Nagios and Icinga 2. */
    public static Command disableHostgroupHostNotifications(String hostgroupName) {
        return Command.exact("DISABLE_HOSTGROUP_HOST_NOTIFICATIONS", hostgroupName);
    }

    /**
     * {@code DISABLE_HOSTGROUP_HOST_NOTIFICATIONS}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command disableHostgroupHostNotifications(String hostgroupName, String author, String comment) {
        return Command.of(
                "DISABLE_HOSTGROUP_HOST_NOTIFICATIONS", hostgroupName, Command.given(author), Command.given(comment));
    }

    /** {@code DISABLE_HOSTGROUP_PASSIVE_HOST_CHECKS}: On Naemon, Nagios and Icinga 2. */
    public static Command disableHostgroupPassiveHostChecks(String hostgroupName) {
        return Command.exact("DISABLE_HOSTGROUP_PASSIVE_HOST_CHECKS", hostgroupName);
    }

    /**
     * {@code DISABLE_HOSTGROUP_PASSIVE_HOST_CHECKS}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command disableHostgroupPassiveHostChecks(String hostgroupName, String author, String comment) {
        return Command.of(
                "DISABLE_HOSTGROUP_PASSIVE_HOST_CHECKS", hostgroupName, Command.given(author), Command.given(comment));
    }

    /** {@code DISABLE_HOSTGROUP_PASSIVE_SVC_CHECKS}: On Naemon, Nagios and Icinga 2. */
    public static Command disableHostgroupPassiveSvcChecks(String hostgroupName) {
        return Command.exact("DISABLE_HOSTGROUP_PASSIVE_SVC_CHECKS", hostgroupName);
    }

    /**
     * {@code DISABLE_HOSTGROUP_PASSIVE_SVC_CHECKS}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command disableHostgroupPassiveSvcChecks(String hostgroupName, String author, String comment) {
        return Command.of(
                "DISABLE_HOSTGROUP_PASSIVE_SVC_CHECKS", hostgroupName, Command.given(author), Command.given(comment));
    }

    /** {@code DISABLE_HOSTGROUP_SVC_CHECKS}: On Naemon, Nagios and Icinga 2. */
    public static Command disableHostgroupSvcChecks(String hostgroupName) {
        return Command.exact("DISABLE_HOSTGROUP_SVC_CHECKS", hostgroupName);
    }

    /**
     * {@code DISABLE_HOSTGROUP_SVC_CHECKS}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command disableHostgroupSvcChecks(String hostgroupName, String author, String comment) {
        return Command.of("DISABLE_HOSTGROUP_SVC_CHECKS", hostgroupName, Command.given(author), Command.given(comment));
    }

    /** {@code DISABLE_HOSTGROUP_SVC_NOTIFICATIONS}: On Naemon, Nagios and Icinga 2. */
    public static Command disableHostgroupSvcNotifications(String hostgroupName) {
        return Command.exact("DISABLE_HOSTGROUP_SVC_NOTIFICATIONS", hostgroupName);
    }

    /**
     * {@code DISABLE_HOSTGROUP_SVC_NOTIFICATIONS}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command disableHostgroupSvcNotifications(String hostgroupName, String author, String comment) {
        return Command.of(
                "DISABLE_HOSTGROUP_SVC_NOTIFICATIONS", hostgroupName, Command.given(author), Command.given(comment));
    }

    /** {@code DISABLE_HOST_AND_CHILD_NOTIFICATIONS}: On Naemon and Nagios. */
    public static Command disableHostAndChildNotifications(String hostName) {
        return Command.exact("DISABLE_HOST_AND_CHILD_NOTIFICATIONS", hostName);
    }

    /**
     * {@code DISABLE_HOST_AND_CHILD_NOTIFICATIONS}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command disableHostAndChildNotifications(String hostName, String author, String comment) {
        return Command.of(
                "DISABLE_HOST_AND_CHILD_NOTIFICATIONS", hostName, Command.given(author), Command.given(comment));
    }

    /** {@code DISABLE_HOST_CHECK}: On Naemon, Nagios, Icinga 2 and Checkmk. */
    public static Command disableHostCheck(String hostName) {
        return Command.exact("DISABLE_HOST_CHECK", hostName);
    }

    /**
     * {@code DISABLE_HOST_CHECK}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command disableHostCheck(String hostName, String author, String comment) {
        return Command.of("DISABLE_HOST_CHECK", hostName, Command.given(author), Command.given(comment));
    }

    /** {@code DISABLE_HOST_EVENT_HANDLER}: On Naemon, Nagios and Icinga 2. */
    public static Command disableHostEventHandler(String hostName) {
        return Command.exact("DISABLE_HOST_EVENT_HANDLER", hostName);
    }

    /**
     * {@code DISABLE_HOST_EVENT_HANDLER}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command disableHostEventHandler(String hostName, String author, String comment) {
        return Command.of("DISABLE_HOST_EVENT_HANDLER", hostName, Command.given(author), Command.given(comment));
    }

    /** {@code DISABLE_HOST_FLAP_DETECTION}: On Naemon, Nagios and Icinga 2. */
    public static Command disableHostFlapDetection(String hostName) {
        return Command.exact("DISABLE_HOST_FLAP_DETECTION", hostName);
    }

    /**
     * {@code DISABLE_HOST_FLAP_DETECTION}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command disableHostFlapDetection(String hostName, String author, String comment) {
        return Command.of("DISABLE_HOST_FLAP_DETECTION", hostName, Command.given(author), Command.given(comment));
    }

    /** {@code DISABLE_HOST_FRESHNESS_CHECKS}: On Naemon and Nagios. */
    public static Command disableHostFreshnessChecks() {
        return Command.exact("DISABLE_HOST_FRESHNESS_CHECKS");
    }

    /** {@code DISABLE_HOST_NOTIFICATIONS}: On Naemon, Nagios, Icinga 2 and Checkmk. */
    public static Command disableHostNotifications(String hostName) {
        return Command.exact("DISABLE_HOST_NOTIFICATIONS", hostName);
    }

    /**
     * {@code DISABLE_HOST_NOTIFICATIONS}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command disableHostNotifications(String hostName, String author, String comment) {
        return Command.of("DISABLE_HOST_NOTIFICATIONS", hostName, Command.given(author), Command.given(comment));
    }

    /** {@code DISABLE_HOST_SVC_CHECKS}: On Naemon, Nagios and Icinga 2. */
    public static Command disableHostSvcChecks(String hostName) {
        return Command.exact("DISABLE_HOST_SVC_CHECKS", hostName);
    }

    /**
     * {@code DISABLE_HOST_SVC_CHECKS}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command disableHostSvcChecks(String hostName, String author, String comment) {
        return Command.of("DISABLE_HOST_SVC_CHECKS", hostName, Command.given(author), Command.given(comment));
    }

    /** {@code DISABLE_HOST_SVC_NOTIFICATIONS}: On Naemon, Nagios and Icinga 2. */
    public static Command disableHostSvcNotifications(String hostName) {
        return Command.exact("DISABLE_HOST_SVC_NOTIFICATIONS", hostName);
    }

    /**
     * {@code DISABLE_HOST_SVC_NOTIFICATIONS}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command disableHostSvcNotifications(String hostName, String author, String comment) {
        return Command.of("DISABLE_HOST_SVC_NOTIFICATIONS", hostName, Command.given(author), Command.given(comment));
    }

    /** {@code DISABLE_NOTIFICATIONS}: On Naemon, Nagios, Icinga 2 and Checkmk. */
    public static Command disableNotifications() {
        return Command.exact("DISABLE_NOTIFICATIONS");
    }

    /** {@code DISABLE_PASSIVE_HOST_CHECKS}: On Naemon, Nagios, Icinga 2 and Checkmk. */
    public static Command disablePassiveHostChecks(String hostName) {
        return Command.exact("DISABLE_PASSIVE_HOST_CHECKS", hostName);
    }

    /**
     * {@code DISABLE_PASSIVE_HOST_CHECKS}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command disablePassiveHostChecks(String hostName, String author, String comment) {
        return Command.of("DISABLE_PASSIVE_HOST_CHECKS", hostName, Command.given(author), Command.given(comment));
    }

    /** {@code DISABLE_PASSIVE_SVC_CHECKS}: On Naemon, Nagios, Icinga 2 and Checkmk. */
    public static Command disablePassiveSvcChecks(String hostName, String serviceDescription) {
        return Command.exact("DISABLE_PASSIVE_SVC_CHECKS", hostName, serviceDescription);
    }

    /**
     * {@code DISABLE_PASSIVE_SVC_CHECKS}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command disablePassiveSvcChecks(
            String hostName, String serviceDescription, String author, String comment) {
        return Command.of(
                "DISABLE_PASSIVE_SVC_CHECKS",
                hostName,
                serviceDescription,
                Command.given(author),
                Command.given(comment));
    }

    /** {@code DISABLE_PERFORMANCE_DATA}: On Naemon, Nagios, Icinga 2 and Checkmk. */
    public static Command disablePerformanceData() {
        return Command.exact("DISABLE_PERFORMANCE_DATA");
    }

    /** {@code DISABLE_SERVICEGROUP_HOST_CHECKS}: On Naemon, Nagios and Icinga 2. */
    public static Command disableServicegroupHostChecks(String servicegroupName) {
        return Command.exact("DISABLE_SERVICEGROUP_HOST_CHECKS", servicegroupName);
    }

    /**
     * {@code DISABLE_SERVICEGROUP_HOST_CHECKS}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command disableServicegroupHostChecks(String servicegroupName, String author, String comment) {
        return Command.of(
                "DISABLE_SERVICEGROUP_HOST_CHECKS", servicegroupName, Command.given(author), Command.given(comment));
    }

    /** {@code DISABLE_SERVICEGROUP_HOST_NOTIFICATIONS}: On Naemon, Nagios and Icinga 2. */
    public static Command disableServicegroupHostNotifications(String servicegroupName) {
        return Command.exact("DISABLE_SERVICEGROUP_HOST_NOTIFICATIONS", servicegroupName);
    }

    /**
     * {@code DISABLE_SERVICEGROUP_HOST_NOTIFICATIONS}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command disableServicegroupHostNotifications(String servicegroupName, String author, String comment) {
        return Command.of(
                "DISABLE_SERVICEGROUP_HOST_NOTIFICATIONS",
                servicegroupName,
                Command.given(author),
                Command.given(comment));
    }

    /** {@code DISABLE_SERVICEGROUP_PASSIVE_HOST_CHECKS}: On Naemon, Nagios and Icinga 2. */
    public static Command disableServicegroupPassiveHostChecks(String servicegroupName) {
        return Command.exact("DISABLE_SERVICEGROUP_PASSIVE_HOST_CHECKS", servicegroupName);
    }

    /**
     * {@code DISABLE_SERVICEGROUP_PASSIVE_HOST_CHECKS}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command disableServicegroupPassiveHostChecks(String servicegroupName, String author, String comment) {
        return Command.of(
                "DISABLE_SERVICEGROUP_PASSIVE_HOST_CHECKS",
                servicegroupName,
                Command.given(author),
                Command.given(comment));
    }

    /** {@code DISABLE_SERVICEGROUP_PASSIVE_SVC_CHECKS}: On Naemon, Nagios and Icinga 2. */
    public static Command disableServicegroupPassiveSvcChecks(String servicegroupName) {
        return Command.exact("DISABLE_SERVICEGROUP_PASSIVE_SVC_CHECKS", servicegroupName);
    }

    /**
     * {@code DISABLE_SERVICEGROUP_PASSIVE_SVC_CHECKS}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command disableServicegroupPassiveSvcChecks(String servicegroupName, String author, String comment) {
        return Command.of(
                "DISABLE_SERVICEGROUP_PASSIVE_SVC_CHECKS",
                servicegroupName,
                Command.given(author),
                Command.given(comment));
    }

    /** {@code DISABLE_SERVICEGROUP_SVC_CHECKS}: On Naemon, Nagios and Icinga 2. */
    public static Command disableServicegroupSvcChecks(String servicegroupName) {
        return Command.exact("DISABLE_SERVICEGROUP_SVC_CHECKS", servicegroupName);
    }

    /**
     * {@code DISABLE_SERVICEGROUP_SVC_CHECKS}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command disableServicegroupSvcChecks(String servicegroupName, String author, String comment) {
        return Command.of(
                "DISABLE_SERVICEGROUP_SVC_CHECKS", servicegroupName, Command.given(author), Command.given(comment));
    }

    /** {@code DISABLE_SERVICEGROUP_SVC_NOTIFICATIONS}: On Naemon, Nagios and Icinga 2. */
    public static Command disableServicegroupSvcNotifications(String servicegroupName) {
        return Command.exact("DISABLE_SERVICEGROUP_SVC_NOTIFICATIONS", servicegroupName);
    }

    /**
     * {@code DISABLE_SERVICEGROUP_SVC_NOTIFICATIONS}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command disableServicegroupSvcNotifications(String servicegroupName, String author, String comment) {
        return Command.of(
                "DISABLE_SERVICEGROUP_SVC_NOTIFICATIONS",
                servicegroupName,
                Command.given(author),
                Command.given(comment));
    }

    /** {@code DISABLE_SERVICE_FRESHNESS_CHECKS}: On Naemon and Nagios. */
    public static Command disableServiceFreshnessChecks() {
        return Command.exact("DISABLE_SERVICE_FRESHNESS_CHECKS");
    }

    /** {@code DISABLE_SVC_CHECK}: On Naemon, Nagios, Icinga 2 and Checkmk. */
    public static Command disableSvcCheck(String hostName, String serviceDescription) {
        return Command.exact("DISABLE_SVC_CHECK", hostName, serviceDescription);
    }

    /**
     * {@code DISABLE_SVC_CHECK}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command disableSvcCheck(String hostName, String serviceDescription, String author, String comment) {
        return Command.of(
                "DISABLE_SVC_CHECK", hostName, serviceDescription, Command.given(author), Command.given(comment));
    }

    /** {@code DISABLE_SVC_EVENT_HANDLER}: On Naemon, Nagios and Icinga 2. */
    public static Command disableSvcEventHandler(String hostName, String serviceDescription) {
        return Command.exact("DISABLE_SVC_EVENT_HANDLER", hostName, serviceDescription);
    }

    /**
     * {@code DISABLE_SVC_EVENT_HANDLER}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command disableSvcEventHandler(
            String hostName, String serviceDescription, String author, String comment) {
        return Command.of(
                "DISABLE_SVC_EVENT_HANDLER",
                hostName,
                serviceDescription,
                Command.given(author),
                Command.given(comment));
    }

    /** {@code DISABLE_SVC_FLAP_DETECTION}: On Naemon, Nagios and Icinga 2. */
    public static Command disableSvcFlapDetection(String hostName, String serviceDescription) {
        return Command.exact("DISABLE_SVC_FLAP_DETECTION", hostName, serviceDescription);
    }

    /**
     * {@code DISABLE_SVC_FLAP_DETECTION}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command disableSvcFlapDetection(
            String hostName, String serviceDescription, String author, String comment) {
        return Command.of(
                "DISABLE_SVC_FLAP_DETECTION",
                hostName,
                serviceDescription,
                Command.given(author),
                Command.given(comment));
    }

    /** {@code DISABLE_SVC_NOTIFICATIONS}: On Naemon, Nagios, Icinga 2 and Checkmk. */
    public static Command disableSvcNotifications(String hostName, String serviceDescription) {
        return Command.exact("DISABLE_SVC_NOTIFICATIONS", hostName, serviceDescription);
    }

    /**
     * {@code DISABLE_SVC_NOTIFICATIONS}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command disableSvcNotifications(
            String hostName, String serviceDescription, String author, String comment) {
        return Command.of(
                "DISABLE_SVC_NOTIFICATIONS",
                hostName,
                serviceDescription,
                Command.given(author),
                Command.given(comment));
    }

    /**
     * {@code EC_ACTION}: On Nagios and Checkmk. MK Livestatus hands it to the event console.
     *
     * @param eventIds ids of events of the event console
     */
    public static Command ecAction(List<Long> eventIds, String user, String actionId) {
        return Command.exact("EC_ACTION", listed(eventIds), user, actionId);
    }

    /**
     * {@code EC_CHANGESTATE}: On Nagios and Checkmk. MK Livestatus hands it to the event console.
     *
     * @param eventIds ids of events of the event console
     */
    public static Command ecChangestate(List<Long> eventIds, String user) {
        return Command.exact("EC_CHANGESTATE", listed(eventIds), user);
    }

    /**
     * {@code EC_CHANGESTATE}: On Nagios and Checkmk. MK Livestatus hands it to the event console.
     *
     * @param eventIds ids of events of the event console
     * @param state may be null
     */
    public static Command ecChangestate(List<Long> eventIds, String user, Long state) {
        return Command.exact("EC_CHANGESTATE", listed(eventIds), user, Command.given(state));
    }

    /** {@code EC_CREATE}: On Nagios and Checkmk. MK Livestatus hands it to the event console. */
    public static Command ecCreate(String message) {
        return Command.of("EC_CREATE", message);
    }

    /**
     * {@code EC_DELETE}: On Nagios and Checkmk. MK Livestatus hands it to the event console.
     *
     * @param eventIds ids of events of the event console
     */
    public static Command ecDelete(List<Long> eventIds, String user) {
        return Command.exact("EC_DELETE", listed(eventIds), user);
    }

    /** {@code EC_DELETE_EVENTS_OF_HOST}: On Nagios and Checkmk. MK Livestatus hands it to the event console. */
    public static Command ecDeleteEventsOfHost(String hostName, String user) {
        return Command.exact("EC_DELETE_EVENTS_OF_HOST", hostName, user);
    }

    /** {@code EC_RELOAD}: On Nagios and Checkmk. MK Livestatus hands it to the event console. */
    public static Command ecReload() {
        return Command.exact("EC_RELOAD");
    }

    /**
     * {@code EC_RESETCOUNTERS}: On Nagios and Checkmk. MK Livestatus hands it to the event console.
     *
     * @param ruleId may be null
     */
    public static Command ecResetcounters(String ruleId) {
        return Command.exact("EC_RESETCOUNTERS", Command.given(ruleId));
    }

    /**
     * {@code EC_SWITCH_MODE}: On Nagios and Checkmk. The mode is {@code sync} or {@code takeover}. MK Livestatus hands
     * it to the event console.
     */
    public static Command ecSwitchMode(String mode) {
        return Command.exact("EC_SWITCH_MODE", mode);
    }

    /**
     * {@code EC_UPDATE}: On Nagios and Checkmk. MK Livestatus hands it to the event console.
     *
     * @param eventIds ids of events of the event console
     * @param acknowledgement may be null
     */
    public static Command ecUpdate(
            List<Long> eventIds, String user, Boolean acknowledgement, String comment, String contact) {
        return Command.exact("EC_UPDATE", listed(eventIds), user, Command.given(acknowledgement), comment, contact);
    }

    /** {@code ENABLE_ALL_NOTIFICATIONS_BEYOND_HOST}: On Naemon and Nagios. */
    public static Command enableAllNotificationsBeyondHost(String hostName) {
        return Command.exact("ENABLE_ALL_NOTIFICATIONS_BEYOND_HOST", hostName);
    }

    /**
     * {@code ENABLE_ALL_NOTIFICATIONS_BEYOND_HOST}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command enableAllNotificationsBeyondHost(String hostName, String author, String comment) {
        return Command.of(
                "ENABLE_ALL_NOTIFICATIONS_BEYOND_HOST", hostName, Command.given(author), Command.given(comment));
    }

    /** {@code ENABLE_CONTACTGROUP_HOST_NOTIFICATIONS}: On Naemon and Nagios. */
    public static Command enableContactgroupHostNotifications(String contactgroupName) {
        return Command.exact("ENABLE_CONTACTGROUP_HOST_NOTIFICATIONS", contactgroupName);
    }

    /** {@code ENABLE_CONTACTGROUP_SVC_NOTIFICATIONS}: On Naemon and Nagios. */
    public static Command enableContactgroupSvcNotifications(String contactgroupName) {
        return Command.exact("ENABLE_CONTACTGROUP_SVC_NOTIFICATIONS", contactgroupName);
    }

    /** {@code ENABLE_CONTACT_HOST_NOTIFICATIONS}: On Naemon and Nagios. */
    public static Command enableContactHostNotifications(String contactName) {
        return Command.exact("ENABLE_CONTACT_HOST_NOTIFICATIONS", contactName);
    }

    /** {@code ENABLE_CONTACT_SVC_NOTIFICATIONS}: On Naemon and Nagios. */
    public static Command enableContactSvcNotifications(String contactName) {
        return Command.exact("ENABLE_CONTACT_SVC_NOTIFICATIONS", contactName);
    }

    /** {@code ENABLE_EVENT_HANDLERS}: On Naemon, Nagios, Icinga 2 and Checkmk. */
    public static Command enableEventHandlers() {
        return Command.exact("ENABLE_EVENT_HANDLERS");
    }

    /** {@code ENABLE_FLAP_DETECTION}: On Naemon, Nagios, Icinga 2 and Checkmk. */
    public static Command enableFlapDetection() {
        return Command.exact("ENABLE_FLAP_DETECTION");
    }

    /** {@code ENABLE_HOSTGROUP_HOST_CHECKS}: On Naemon, Nagios and Icinga 2. */
    public static Command enableHostgroupHostChecks(String hostgroupName) {
        return Command.exact("ENABLE_HOSTGROUP_HOST_CHECKS", hostgroupName);
    }

    /**
     * {@code ENABLE_HOSTGROUP_HOST_CHECKS}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command enableHostgroupHostChecks(String hostgroupName, String author, String comment) {
        return Command.of("ENABLE_HOSTGROUP_HOST_CHECKS", hostgroupName, Command.given(author), Command.given(comment));
    }

    /** {@code ENABLE_HOSTGROUP_HOST_NOTIFICATIONS}: On Naemon, Nagios and Icinga 2. */
    public static Command enableHostgroupHostNotifications(String hostgroupName) {
        return Command.exact("ENABLE_HOSTGROUP_HOST_NOTIFICATIONS", hostgroupName);
    }

    /**
     * {@code ENABLE_HOSTGROUP_HOST_NOTIFICATIONS}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command enableHostgroupHostNotifications(String hostgroupName, String author, String comment) {
        return Command.of(
                "ENABLE_HOSTGROUP_HOST_NOTIFICATIONS", hostgroupName, Command.given(author), Command.given(comment));
    }

    /** {@code ENABLE_HOSTGROUP_PASSIVE_HOST_CHECKS}: On Naemon, Nagios and Icinga 2. */
    public static Command enableHostgroupPassiveHostChecks(String hostgroupName) {
        return Command.exact("ENABLE_HOSTGROUP_PASSIVE_HOST_CHECKS", hostgroupName);
    }

    /**
     * {@code ENABLE_HOSTGROUP_PASSIVE_HOST_CHECKS}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command enableHostgroupPassiveHostChecks(String hostgroupName, String author, String comment) {
        return Command.of(
                "ENABLE_HOSTGROUP_PASSIVE_HOST_CHECKS", hostgroupName, Command.given(author), Command.given(comment));
    }

    /** {@code ENABLE_HOSTGROUP_PASSIVE_SVC_CHECKS}: On Naemon, Nagios and Icinga 2. */
    public static Command enableHostgroupPassiveSvcChecks(String hostgroupName) {
        return Command.exact("ENABLE_HOSTGROUP_PASSIVE_SVC_CHECKS", hostgroupName);
    }

    /**
     * {@code ENABLE_HOSTGROUP_PASSIVE_SVC_CHECKS}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command enableHostgroupPassiveSvcChecks(String hostgroupName, String author, String comment) {
        return Command.of(
                "ENABLE_HOSTGROUP_PASSIVE_SVC_CHECKS", hostgroupName, Command.given(author), Command.given(comment));
    }

    /** {@code ENABLE_HOSTGROUP_SVC_CHECKS}: On Naemon, Nagios and Icinga 2. */
    public static Command enableHostgroupSvcChecks(String hostgroupName) {
        return Command.exact("ENABLE_HOSTGROUP_SVC_CHECKS", hostgroupName);
    }

    /**
     * {@code ENABLE_HOSTGROUP_SVC_CHECKS}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command enableHostgroupSvcChecks(String hostgroupName, String author, String comment) {
        return Command.of("ENABLE_HOSTGROUP_SVC_CHECKS", hostgroupName, Command.given(author), Command.given(comment));
    }

    /** {@code ENABLE_HOSTGROUP_SVC_NOTIFICATIONS}: On Naemon, Nagios and Icinga 2. */
    public static Command enableHostgroupSvcNotifications(String hostgroupName) {
        return Command.exact("ENABLE_HOSTGROUP_SVC_NOTIFICATIONS", hostgroupName);
    }

    /**
     * {@code ENABLE_HOSTGROUP_SVC_NOTIFICATIONS}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command enableHostgroupSvcNotifications(String hostgroupName, String author, String comment) {
        return Command.of(
                "ENABLE_HOSTGROUP_SVC_NOTIFICATIONS", hostgroupName, Command.given(author), Command.given(comment));
    }

    /** {@code ENABLE_HOST_AND_CHILD_NOTIFICATIONS}: On Naemon and Nagios. */
    public static Command enableHostAndChildNotifications(String hostName) {
        return Command.exact("ENABLE_HOST_AND_CHILD_NOTIFICATIONS", hostName);
    }

    /**
     * {@code ENABLE_HOST_AND_CHILD_NOTIFICATIONS}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command enableHostAndChildNotifications(String hostName, String author, String comment) {
        return Command.of(
                "ENABLE_HOST_AND_CHILD_NOTIFICATIONS", hostName, Command.given(author), Command.given(comment));
    }

    /** {@code ENABLE_HOST_CHECK}: On Naemon, Nagios, Icinga 2 and Checkmk. */
    public static Command enableHostCheck(String hostName) {
        return Command.exact("ENABLE_HOST_CHECK", hostName);
    }

    /**
     * {@code ENABLE_HOST_CHECK}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command enableHostCheck(String hostName, String author, String comment) {
        return Command.of("ENABLE_HOST_CHECK", hostName, Command.given(author), Command.given(comment));
    }

    /** {@code ENABLE_HOST_EVENT_HANDLER}: On Naemon, Nagios and Icinga 2. */
    public static Command enableHostEventHandler(String hostName) {
        return Command.exact("ENABLE_HOST_EVENT_HANDLER", hostName);
    }

    /**
     * {@code ENABLE_HOST_EVENT_HANDLER}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command enableHostEventHandler(String hostName, String author, String comment) {
        return Command.of("ENABLE_HOST_EVENT_HANDLER", hostName, Command.given(author), Command.given(comment));
    }

    /** {@code ENABLE_HOST_FLAP_DETECTION}: On Naemon, Nagios and Icinga 2. */
    public static Command enableHostFlapDetection(String hostName) {
        return Command.exact("ENABLE_HOST_FLAP_DETECTION", hostName);
    }

    /**
     * {@code ENABLE_HOST_FLAP_DETECTION}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command enableHostFlapDetection(String hostName, String author, String comment) {
        return Command.of("ENABLE_HOST_FLAP_DETECTION", hostName, Command.given(author), Command.given(comment));
    }

    /** {@code ENABLE_HOST_FRESHNESS_CHECKS}: On Naemon and Nagios. */
    public static Command enableHostFreshnessChecks() {
        return Command.exact("ENABLE_HOST_FRESHNESS_CHECKS");
    }

    /** {@code ENABLE_HOST_NOTIFICATIONS}: On Naemon, Nagios, Icinga 2 and Checkmk. */
    public static Command enableHostNotifications(String hostName) {
        return Command.exact("ENABLE_HOST_NOTIFICATIONS", hostName);
    }

    /**
     * {@code ENABLE_HOST_NOTIFICATIONS}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command enableHostNotifications(String hostName, String author, String comment) {
        return Command.of("ENABLE_HOST_NOTIFICATIONS", hostName, Command.given(author), Command.given(comment));
    }

    /** {@code ENABLE_HOST_SVC_CHECKS}: On Naemon, Nagios and Icinga 2. */
    public static Command enableHostSvcChecks(String hostName) {
        return Command.exact("ENABLE_HOST_SVC_CHECKS", hostName);
    }

    /**
     * {@code ENABLE_HOST_SVC_CHECKS}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command enableHostSvcChecks(String hostName, String author, String comment) {
        return Command.of("ENABLE_HOST_SVC_CHECKS", hostName, Command.given(author), Command.given(comment));
    }

    /** {@code ENABLE_HOST_SVC_NOTIFICATIONS}: On Naemon, Nagios and Icinga 2. */
    public static Command enableHostSvcNotifications(String hostName) {
        return Command.exact("ENABLE_HOST_SVC_NOTIFICATIONS", hostName);
    }

    /**
     * {@code ENABLE_HOST_SVC_NOTIFICATIONS}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command enableHostSvcNotifications(String hostName, String author, String comment) {
        return Command.of("ENABLE_HOST_SVC_NOTIFICATIONS", hostName, Command.given(author), Command.given(comment));
    }

    /** {@code ENABLE_NOTIFICATIONS}: On Naemon, Nagios, Icinga 2 and Checkmk. */
    public static Command enableNotifications() {
        return Command.exact("ENABLE_NOTIFICATIONS");
    }

    /** {@code ENABLE_PASSIVE_HOST_CHECKS}: On Naemon, Nagios, Icinga 2 and Checkmk. */
    public static Command enablePassiveHostChecks(String hostName) {
        return Command.exact("ENABLE_PASSIVE_HOST_CHECKS", hostName);
    }

    /**
     * {@code ENABLE_PASSIVE_HOST_CHECKS}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command enablePassiveHostChecks(String hostName, String author, String comment) {
        return Command.of("ENABLE_PASSIVE_HOST_CHECKS", hostName, Command.given(author), Command.given(comment));
    }

    /** {@code ENABLE_PASSIVE_SVC_CHECKS}: On Naemon, Nagios, Icinga 2 and Checkmk. */
    public static Command enablePassiveSvcChecks(String hostName, String serviceDescription) {
        return Command.exact("ENABLE_PASSIVE_SVC_CHECKS", hostName, serviceDescription);
    }

    /**
     * {@code ENABLE_PASSIVE_SVC_CHECKS}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command enablePassiveSvcChecks(
            String hostName, String serviceDescription, String author, String comment) {
        return Command.of(
                "ENABLE_PASSIVE_SVC_CHECKS",
                hostName,
                serviceDescription,
                Command.given(author),
                Command.given(comment));
    }

    /** {@code ENABLE_PERFORMANCE_DATA}: On Naemon, Nagios, Icinga 2 and Checkmk. */
    public static Command enablePerformanceData() {
        return Command.exact("ENABLE_PERFORMANCE_DATA");
    }

    /** {@code ENABLE_SERVICEGROUP_HOST_CHECKS}: On Naemon, Nagios and Icinga 2. */
    public static Command enableServicegroupHostChecks(String servicegroupName) {
        return Command.exact("ENABLE_SERVICEGROUP_HOST_CHECKS", servicegroupName);
    }

    /**
     * {@code ENABLE_SERVICEGROUP_HOST_CHECKS}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command enableServicegroupHostChecks(String servicegroupName, String author, String comment) {
        return Command.of(
                "ENABLE_SERVICEGROUP_HOST_CHECKS", servicegroupName, Command.given(author), Command.given(comment));
    }

    /** {@code ENABLE_SERVICEGROUP_HOST_NOTIFICATIONS}: On Naemon, Nagios and Icinga 2. */
    public static Command enableServicegroupHostNotifications(String servicegroupName) {
        return Command.exact("ENABLE_SERVICEGROUP_HOST_NOTIFICATIONS", servicegroupName);
    }

    /**
     * {@code ENABLE_SERVICEGROUP_HOST_NOTIFICATIONS}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command enableServicegroupHostNotifications(String servicegroupName, String author, String comment) {
        return Command.of(
                "ENABLE_SERVICEGROUP_HOST_NOTIFICATIONS",
                servicegroupName,
                Command.given(author),
                Command.given(comment));
    }

    /** {@code ENABLE_SERVICEGROUP_PASSIVE_HOST_CHECKS}: On Naemon, Nagios and Icinga 2. */
    public static Command enableServicegroupPassiveHostChecks(String servicegroupName) {
        return Command.exact("ENABLE_SERVICEGROUP_PASSIVE_HOST_CHECKS", servicegroupName);
    }

    /**
     * {@code ENABLE_SERVICEGROUP_PASSIVE_HOST_CHECKS}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command enableServicegroupPassiveHostChecks(String servicegroupName, String author, String comment) {
        return Command.of(
                "ENABLE_SERVICEGROUP_PASSIVE_HOST_CHECKS",
                servicegroupName,
                Command.given(author),
                Command.given(comment));
    }

    /** {@code ENABLE_SERVICEGROUP_PASSIVE_SVC_CHECKS}: On Naemon, Nagios and Icinga 2. */
    public static Command enableServicegroupPassiveSvcChecks(String servicegroupName) {
        return Command.exact("ENABLE_SERVICEGROUP_PASSIVE_SVC_CHECKS", servicegroupName);
    }

    /**
     * {@code ENABLE_SERVICEGROUP_PASSIVE_SVC_CHECKS}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command enableServicegroupPassiveSvcChecks(String servicegroupName, String author, String comment) {
        return Command.of(
                "ENABLE_SERVICEGROUP_PASSIVE_SVC_CHECKS",
                servicegroupName,
                Command.given(author),
                Command.given(comment));
    }

    /** {@code ENABLE_SERVICEGROUP_SVC_CHECKS}: On Naemon, Nagios and Icinga 2. */
    public static Command enableServicegroupSvcChecks(String servicegroupName) {
        return Command.exact("ENABLE_SERVICEGROUP_SVC_CHECKS", servicegroupName);
    }

    /**
     * {@code ENABLE_SERVICEGROUP_SVC_CHECKS}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command enableServicegroupSvcChecks(String servicegroupName, String author, String comment) {
        return Command.of(
                "ENABLE_SERVICEGROUP_SVC_CHECKS", servicegroupName, Command.given(author), Command.given(comment));
    }

    /** {@code ENABLE_SERVICEGROUP_SVC_NOTIFICATIONS}: On Naemon, Nagios and Icinga 2. */
    public static Command enableServicegroupSvcNotifications(String servicegroupName) {
        return Command.exact("ENABLE_SERVICEGROUP_SVC_NOTIFICATIONS", servicegroupName);
    }

    /**
     * {@code ENABLE_SERVICEGROUP_SVC_NOTIFICATIONS}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command enableServicegroupSvcNotifications(String servicegroupName, String author, String comment) {
        return Command.of(
                "ENABLE_SERVICEGROUP_SVC_NOTIFICATIONS",
                servicegroupName,
                Command.given(author),
                Command.given(comment));
    }

    /** {@code ENABLE_SERVICE_FRESHNESS_CHECKS}: On Naemon and Nagios. */
    public static Command enableServiceFreshnessChecks() {
        return Command.exact("ENABLE_SERVICE_FRESHNESS_CHECKS");
    }

    /** {@code ENABLE_SVC_CHECK}: On Naemon, Nagios, Icinga 2 and Checkmk. */
    public static Command enableSvcCheck(String hostName, String serviceDescription) {
        return Command.exact("ENABLE_SVC_CHECK", hostName, serviceDescription);
    }

    /**
     * {@code ENABLE_SVC_CHECK}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command enableSvcCheck(String hostName, String serviceDescription, String author, String comment) {
        return Command.of(
                "ENABLE_SVC_CHECK", hostName, serviceDescription, Command.given(author), Command.given(comment));
    }

    /** {@code ENABLE_SVC_EVENT_HANDLER}: On Naemon, Nagios and Icinga 2. */
    public static Command enableSvcEventHandler(String hostName, String serviceDescription) {
        return Command.exact("ENABLE_SVC_EVENT_HANDLER", hostName, serviceDescription);
    }

    /**
     * {@code ENABLE_SVC_EVENT_HANDLER}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command enableSvcEventHandler(
            String hostName, String serviceDescription, String author, String comment) {
        return Command.of(
                "ENABLE_SVC_EVENT_HANDLER",
                hostName,
                serviceDescription,
                Command.given(author),
                Command.given(comment));
    }

    /** {@code ENABLE_SVC_FLAP_DETECTION}: On Naemon, Nagios and Icinga 2. */
    public static Command enableSvcFlapDetection(String hostName, String serviceDescription) {
        return Command.exact("ENABLE_SVC_FLAP_DETECTION", hostName, serviceDescription);
    }

    /**
     * {@code ENABLE_SVC_FLAP_DETECTION}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command enableSvcFlapDetection(
            String hostName, String serviceDescription, String author, String comment) {
        return Command.of(
                "ENABLE_SVC_FLAP_DETECTION",
                hostName,
                serviceDescription,
                Command.given(author),
                Command.given(comment));
    }

    /** {@code ENABLE_SVC_NOTIFICATIONS}: On Naemon, Nagios, Icinga 2 and Checkmk. */
    public static Command enableSvcNotifications(String hostName, String serviceDescription) {
        return Command.exact("ENABLE_SVC_NOTIFICATIONS", hostName, serviceDescription);
    }

    /**
     * {@code ENABLE_SVC_NOTIFICATIONS}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command enableSvcNotifications(
            String hostName, String serviceDescription, String author, String comment) {
        return Command.of(
                "ENABLE_SVC_NOTIFICATIONS",
                hostName,
                serviceDescription,
                Command.given(author),
                Command.given(comment));
    }

    /** {@code ENTER_ACTIVE_MODE}: On Nagios only. */
    public static Command enterActiveMode() {
        return Command.exact("ENTER_ACTIVE_MODE");
    }

    /** {@code ENTER_STANDBY_MODE}: On Nagios only. */
    public static Command enterStandbyMode() {
        return Command.exact("ENTER_STANDBY_MODE");
    }

    /** {@code LOG}: On Naemon, Nagios and Checkmk. On Nagios, MK Livestatus carries it out. */
    public static Command log(String message) {
        return Command.of("LOG", message);
    }

    /** {@code MK_LOGWATCH_ACKNOWLEDGE}: On Nagios and Checkmk. On Nagios, MK Livestatus carries it out. */
    public static Command mkLogwatchAcknowledge(String hostName, String filename) {
        return Command.exact("MK_LOGWATCH_ACKNOWLEDGE", hostName, filename);
    }

    /**
     * {@code MODIFY_HOST_DOWNTIME}: On Checkmk only. The end may also be {@code +N} or {@code -N} seconds: send those
     * with {@link Command#of}.
     */
    public static Command modifyHostDowntime(long downtimeId) {
        return Command.exact("MODIFY_HOST_DOWNTIME", downtimeId);
    }

    /**
     * {@code MODIFY_HOST_DOWNTIME}: On Checkmk only. The end may also be {@code +N} or {@code -N} seconds: send those
     * with {@link Command#of}.
     *
     * @param startTime may be null
     * @param endTime may be null
     * @param recurMode may be null
     * @param triggerId id of the downtime that begins this one, 0 for none; may be null
     * @param duration how long a flexible downtime lasts; may be null
     * @param author may be null
     * @param comment may be null
     */
    public static Command modifyHostDowntime(
            long downtimeId,
            Instant startTime,
            Instant endTime,
            Long recurMode,
            Long triggerId,
            Duration duration,
            String author,
            String comment) {
        return Command.of(
                "MODIFY_HOST_DOWNTIME",
                downtimeId,
                Command.given(startTime),
                Command.given(endTime),
                Command.given(recurMode),
                Command.given(triggerId),
                Command.given(duration),
                Command.given(author),
                Command.given(comment));
    }

    /**
     * {@code MODIFY_SVC_DOWNTIME}: On Checkmk only. The end may also be {@code +N} or {@code -N} seconds: send those
     * with {@link Command#of}.
     */
    public static Command modifySvcDowntime(long downtimeId) {
        return Command.exact("MODIFY_SVC_DOWNTIME", downtimeId);
    }

    /**
     * {@code MODIFY_SVC_DOWNTIME}: On Checkmk only. The end may also be {@code +N} or {@code -N} seconds: send those
     * with {@link Command#of}.
     *
     * @param startTime may be null
     * @param endTime may be null
     * @param recurMode may be null
     * @param triggerId id of the downtime that begins this one, 0 for none; may be null
     * @param duration how long a flexible downtime lasts; may be null
     * @param author may be null
     * @param comment may be null
     */
    public static Command modifySvcDowntime(
            long downtimeId,
            Instant startTime,
            Instant endTime,
            Long recurMode,
            Long triggerId,
            Duration duration,
            String author,
            String comment) {
        return Command.of(
                "MODIFY_SVC_DOWNTIME",
                downtimeId,
                Command.given(startTime),
                Command.given(endTime),
                Command.given(recurMode),
                Command.given(triggerId),
                Command.given(duration),
                Command.given(author),
                Command.given(comment));
    }

    /**
     * {@code PROCESS_FILE}: On Naemon, Nagios and Icinga 2.
     *
     * @param delete whether the file is deleted when it has been read
     */
    public static Command processFile(String fileName, boolean delete) {
        return Command.exact("PROCESS_FILE", fileName, delete);
    }

    /**
     * {@code PROCESS_HOST_CHECK_RESULT}: On Naemon, Nagios, Icinga 2 and Checkmk.
     *
     * @param statusCode number of the state
     * @param pluginOutput what the check said, with performance data behind a bar; may have several lines. Every core
     *     that takes it shows the same: see {@link Command}
     */
    public static Command processHostCheckResult(String hostName, long statusCode, String pluginOutput) {
        return Command.of("PROCESS_HOST_CHECK_RESULT", hostName, statusCode, pluginOutput);
    }

    /**
     * {@code PROCESS_SERVICE_CHECK_RESULT}: On Naemon, Nagios, Icinga 2 and Checkmk.
     *
     * @param statusCode number of the state
     * @param pluginOutput what the check said, with performance data behind a bar; may have several lines. Every core
     *     that takes it shows the same: see {@link Command}
     */
    public static Command processServiceCheckResult(
            String hostName, String serviceDescription, long statusCode, String pluginOutput) {
        return Command.of("PROCESS_SERVICE_CHECK_RESULT", hostName, serviceDescription, statusCode, pluginOutput);
    }

    /** {@code READ_STATE_INFORMATION}: On Naemon and Nagios. */
    public static Command readStateInformation() {
        return Command.exact("READ_STATE_INFORMATION");
    }

    /** {@code REMOVE_HOST_ACKNOWLEDGEMENT}: On Naemon, Nagios, Icinga 2 and Checkmk. */
    public static Command removeHostAcknowledgement(String hostName) {
        return Command.exact("REMOVE_HOST_ACKNOWLEDGEMENT", hostName);
    }

    /** {@code REMOVE_SVC_ACKNOWLEDGEMENT}: On Naemon, Nagios, Icinga 2 and Checkmk. */
    public static Command removeSvcAcknowledgement(String hostName, String serviceDescription) {
        return Command.exact("REMOVE_SVC_ACKNOWLEDGEMENT", hostName, serviceDescription);
    }

    /** {@code RESTART_PROCESS}: On Naemon, Nagios and Icinga 2. */
    public static Command restartProcess() {
        return Command.exact("RESTART_PROCESS");
    }

    /**
     * {@code RESTART_PROCESS}: On Nagios only.
     *
     * @param scheduledTime may be null
     */
    public static Command restartProcess(Instant scheduledTime) {
        return Command.exact("RESTART_PROCESS", Command.given(scheduledTime));
    }

    /** {@code RESTART_PROGRAM}: On Naemon and Nagios. */
    public static Command restartProgram() {
        return Command.exact("RESTART_PROGRAM");
    }

    /**
     * {@code RESTART_PROGRAM}: On Nagios only.
     *
     * @param scheduledTime may be null
     */
    public static Command restartProgram(Instant scheduledTime) {
        return Command.exact("RESTART_PROGRAM", Command.given(scheduledTime));
    }

    /** {@code SAVE_STATE_INFORMATION}: On Naemon and Nagios. */
    public static Command saveStateInformation() {
        return Command.exact("SAVE_STATE_INFORMATION");
    }

    /**
     * {@code SCHEDULE_AND_PROPAGATE_HOST_DOWNTIME}: On Naemon, Nagios and Icinga 2. Nagios cuts the comment at its
     * first semicolon.
     *
     * @param fixed whether it lasts from start to end; else for {@code duration} from the first problem in that time
     * @param triggerId id of the downtime that begins this one, 0 for none
     * @param duration how long a flexible downtime lasts
     */
    public static Command scheduleAndPropagateHostDowntime(
            String hostName,
            Instant startTime,
            Instant endTime,
            boolean fixed,
            long triggerId,
            Duration duration,
            String author,
            String comment) {
        return Command.of(
                "SCHEDULE_AND_PROPAGATE_HOST_DOWNTIME",
                hostName,
                startTime,
                endTime,
                fixed,
                triggerId,
                duration,
                author,
                comment);
    }

    /**
     * {@code SCHEDULE_AND_PROPAGATE_TRIGGERED_HOST_DOWNTIME}: On Naemon, Nagios and Icinga 2. Nagios cuts the comment
     * at its first semicolon.
     *
     * @param fixed whether it lasts from start to end; else for {@code duration} from the first problem in that time
     * @param triggerId id of the downtime that begins this one, 0 for none
     * @param duration how long a flexible downtime lasts
     */
    public static Command scheduleAndPropagateTriggeredHostDowntime(
            String hostName,
            Instant startTime,
            Instant endTime,
            boolean fixed,
            long triggerId,
            Duration duration,
            String author,
            String comment) {
        return Command.of(
                "SCHEDULE_AND_PROPAGATE_TRIGGERED_HOST_DOWNTIME",
                hostName,
                startTime,
                endTime,
                fixed,
                triggerId,
                duration,
                author,
                comment);
    }

    /** {@code SCHEDULE_FORCED_HOST_CHECK}: On Naemon, Nagios, Icinga 2 and Checkmk. */
    public static Command scheduleForcedHostCheck(String hostName, Instant checkTime) {
        return Command.exact("SCHEDULE_FORCED_HOST_CHECK", hostName, checkTime);
    }

    /**
     * {@code SCHEDULE_FORCED_HOST_CHECK}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command scheduleForcedHostCheck(String hostName, Instant checkTime, String author, String comment) {
        return Command.of(
                "SCHEDULE_FORCED_HOST_CHECK", hostName, checkTime, Command.given(author), Command.given(comment));
    }

    /** {@code SCHEDULE_FORCED_HOST_SVC_CHECKS}: On Naemon, Nagios and Icinga 2. */
    public static Command scheduleForcedHostSvcChecks(String hostName, Instant checkTime) {
        return Command.exact("SCHEDULE_FORCED_HOST_SVC_CHECKS", hostName, checkTime);
    }

    /**
     * {@code SCHEDULE_FORCED_HOST_SVC_CHECKS}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command scheduleForcedHostSvcChecks(
            String hostName, Instant checkTime, String author, String comment) {
        return Command.of(
                "SCHEDULE_FORCED_HOST_SVC_CHECKS", hostName, checkTime, Command.given(author), Command.given(comment));
    }

    /** {@code SCHEDULE_FORCED_SVC_CHECK}: On Naemon, Nagios, Icinga 2 and Checkmk. */
    public static Command scheduleForcedSvcCheck(String hostName, String serviceDescription, Instant checkTime) {
        return Command.exact("SCHEDULE_FORCED_SVC_CHECK", hostName, serviceDescription, checkTime);
    }

    /**
     * {@code SCHEDULE_FORCED_SVC_CHECK}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command scheduleForcedSvcCheck(
            String hostName, String serviceDescription, Instant checkTime, String author, String comment) {
        return Command.of(
                "SCHEDULE_FORCED_SVC_CHECK",
                hostName,
                serviceDescription,
                checkTime,
                Command.given(author),
                Command.given(comment));
    }

    /**
     * {@code SCHEDULE_HOSTGROUP_HOST_DOWNTIME}: On Naemon, Nagios and Icinga 2. Nagios cuts the comment at its first
     * semicolon.
     *
     * @param fixed whether it lasts from start to end; else for {@code duration} from the first problem in that time
     * @param triggerId id of the downtime that begins this one, 0 for none
     * @param duration how long a flexible downtime lasts
     */
    public static Command scheduleHostgroupHostDowntime(
            String hostgroupName,
            Instant startTime,
            Instant endTime,
            boolean fixed,
            long triggerId,
            Duration duration,
            String author,
            String comment) {
        return Command.of(
                "SCHEDULE_HOSTGROUP_HOST_DOWNTIME",
                hostgroupName,
                startTime,
                endTime,
                fixed,
                triggerId,
                duration,
                author,
                comment);
    }

    /**
     * {@code SCHEDULE_HOSTGROUP_SVC_DOWNTIME}: On Naemon, Nagios and Icinga 2. Nagios cuts the comment at its first
     * semicolon.
     *
     * @param fixed whether it lasts from start to end; else for {@code duration} from the first problem in that time
     * @param triggerId id of the downtime that begins this one, 0 for none
     * @param duration how long a flexible downtime lasts
     */
    public static Command scheduleHostgroupSvcDowntime(
            String hostgroupName,
            Instant startTime,
            Instant endTime,
            boolean fixed,
            long triggerId,
            Duration duration,
            String author,
            String comment) {
        return Command.of(
                "SCHEDULE_HOSTGROUP_SVC_DOWNTIME",
                hostgroupName,
                startTime,
                endTime,
                fixed,
                triggerId,
                duration,
                author,
                comment);
    }

    /** {@code SCHEDULE_HOST_CHECK}: On Naemon, Nagios and Icinga 2. */
    public static Command scheduleHostCheck(String hostName, Instant checkTime) {
        return Command.exact("SCHEDULE_HOST_CHECK", hostName, checkTime);
    }

    /**
     * {@code SCHEDULE_HOST_CHECK}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command scheduleHostCheck(String hostName, Instant checkTime, String author, String comment) {
        return Command.of("SCHEDULE_HOST_CHECK", hostName, checkTime, Command.given(author), Command.given(comment));
    }

    /**
     * {@code SCHEDULE_HOST_DOWNTIME}: On Naemon, Nagios, Icinga 2 and Checkmk. Nagios cuts the comment at its first
     * semicolon. Checkmk takes more numbers for {@code fixed}, by which the downtime recurs: send those with {@link
     * Command#of}.
     *
     * @param fixed whether it lasts from start to end; else for {@code duration} from the first problem in that time
     * @param triggerId id of the downtime that begins this one, 0 for none
     * @param duration how long a flexible downtime lasts
     */
    public static Command scheduleHostDowntime(
            String hostName,
            Instant startTime,
            Instant endTime,
            boolean fixed,
            long triggerId,
            Duration duration,
            String author,
            String comment) {
        return Command.of(
                "SCHEDULE_HOST_DOWNTIME", hostName, startTime, endTime, fixed, triggerId, duration, author, comment);
    }

    /** {@code SCHEDULE_HOST_SVC_CHECKS}: On Naemon, Nagios and Icinga 2. */
    public static Command scheduleHostSvcChecks(String hostName, Instant checkTime) {
        return Command.exact("SCHEDULE_HOST_SVC_CHECKS", hostName, checkTime);
    }

    /**
     * {@code SCHEDULE_HOST_SVC_CHECKS}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command scheduleHostSvcChecks(String hostName, Instant checkTime, String author, String comment) {
        return Command.of(
                "SCHEDULE_HOST_SVC_CHECKS", hostName, checkTime, Command.given(author), Command.given(comment));
    }

    /**
     * {@code SCHEDULE_HOST_SVC_DOWNTIME}: On Naemon, Nagios and Icinga 2. Nagios cuts the comment at its first
     * semicolon. Icinga 2 schedules a downtime of the host too.
     *
     * @param fixed whether it lasts from start to end; else for {@code duration} from the first problem in that time
     * @param triggerId id of the downtime that begins this one, 0 for none
     * @param duration how long a flexible downtime lasts
     */
    public static Command scheduleHostSvcDowntime(
            String hostName,
            Instant startTime,
            Instant endTime,
            boolean fixed,
            long triggerId,
            Duration duration,
            String author,
            String comment) {
        return Command.of(
                "SCHEDULE_HOST_SVC_DOWNTIME",
                hostName,
                startTime,
                endTime,
                fixed,
                triggerId,
                duration,
                author,
                comment);
    }

    /**
     * {@code SCHEDULE_SERVICEGROUP_HOST_DOWNTIME}: On Naemon, Nagios and Icinga 2. Nagios cuts the comment at its first
     * semicolon.
     *
     * @param fixed whether it lasts from start to end; else for {@code duration} from the first problem in that time
     * @param triggerId id of the downtime that begins this one, 0 for none
     * @param duration how long a flexible downtime lasts
     */
    public static Command scheduleServicegroupHostDowntime(
            String servicegroupName,
            Instant startTime,
            Instant endTime,
            boolean fixed,
            long triggerId,
            Duration duration,
            String author,
            String comment) {
        return Command.of(
                "SCHEDULE_SERVICEGROUP_HOST_DOWNTIME",
                servicegroupName,
                startTime,
                endTime,
                fixed,
                triggerId,
                duration,
                author,
                comment);
    }

    /**
     * {@code SCHEDULE_SERVICEGROUP_SVC_DOWNTIME}: On Naemon, Nagios and Icinga 2. Nagios cuts the comment at its first
     * semicolon.
     *
     * @param fixed whether it lasts from start to end; else for {@code duration} from the first problem in that time
     * @param triggerId id of the downtime that begins this one, 0 for none
     * @param duration how long a flexible downtime lasts
     */
    public static Command scheduleServicegroupSvcDowntime(
            String servicegroupName,
            Instant startTime,
            Instant endTime,
            boolean fixed,
            long triggerId,
            Duration duration,
            String author,
            String comment) {
        return Command.of(
                "SCHEDULE_SERVICEGROUP_SVC_DOWNTIME",
                servicegroupName,
                startTime,
                endTime,
                fixed,
                triggerId,
                duration,
                author,
                comment);
    }

    /** {@code SCHEDULE_SVC_CHECK}: On Naemon, Nagios and Icinga 2. */
    public static Command scheduleSvcCheck(String hostName, String serviceDescription, Instant checkTime) {
        return Command.exact("SCHEDULE_SVC_CHECK", hostName, serviceDescription, checkTime);
    }

    /**
     * {@code SCHEDULE_SVC_CHECK}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command scheduleSvcCheck(
            String hostName, String serviceDescription, Instant checkTime, String author, String comment) {
        return Command.of(
                "SCHEDULE_SVC_CHECK",
                hostName,
                serviceDescription,
                checkTime,
                Command.given(author),
                Command.given(comment));
    }

    /**
     * {@code SCHEDULE_SVC_DOWNTIME}: On Naemon, Nagios, Icinga 2 and Checkmk. Nagios cuts the comment at its first
     * semicolon. Checkmk takes more numbers for {@code fixed}, by which the downtime recurs: send those with {@link
     * Command#of}.
     *
     * @param fixed whether it lasts from start to end; else for {@code duration} from the first problem in that time
     * @param triggerId id of the downtime that begins this one, 0 for none
     * @param duration how long a flexible downtime lasts
     */
    public static Command scheduleSvcDowntime(
            String hostName,
            String serviceDescription,
            Instant startTime,
            Instant endTime,
            boolean fixed,
            long triggerId,
            Duration duration,
            String author,
            String comment) {
        return Command.of(
                "SCHEDULE_SVC_DOWNTIME",
                hostName,
                serviceDescription,
                startTime,
                endTime,
                fixed,
                triggerId,
                duration,
                author,
                comment);
    }

    /**
     * {@code SEND_CUSTOM_HOST_NOTIFICATION}: On Naemon, Nagios, Icinga 2 and Checkmk. Nagios cuts the comment at its
     * first semicolon.
     *
     * @param options bit mask: 1 to all contacts, 2 even if notifications are off, 4 counted as a notification
     */
    public static Command sendCustomHostNotification(String hostName, long options, String author, String comment) {
        return Command.of("SEND_CUSTOM_HOST_NOTIFICATION", hostName, options, author, comment);
    }

    /**
     * {@code SEND_CUSTOM_SVC_NOTIFICATION}: On Naemon, Nagios, Icinga 2 and Checkmk. Nagios cuts the comment at its
     * first semicolon.
     *
     * @param options bit mask: 1 to all contacts, 2 even if notifications are off, 4 counted as a notification
     */
    public static Command sendCustomSvcNotification(
            String hostName, String serviceDescription, long options, String author, String comment) {
        return Command.of("SEND_CUSTOM_SVC_NOTIFICATION", hostName, serviceDescription, options, author, comment);
    }

    /** {@code SET_HOST_NOTIFICATION_NUMBER}: On Naemon and Nagios. */
    public static Command setHostNotificationNumber(String hostName, long notificationNumber) {
        return Command.exact("SET_HOST_NOTIFICATION_NUMBER", hostName, notificationNumber);
    }

    /**
     * {@code SET_HOST_NOTIFICATION_NUMBER}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command setHostNotificationNumber(
            String hostName, long notificationNumber, String author, String comment) {
        return Command.of(
                "SET_HOST_NOTIFICATION_NUMBER",
                hostName,
                notificationNumber,
                Command.given(author),
                Command.given(comment));
    }

    /** {@code SET_SVC_NOTIFICATION_NUMBER}: On Naemon and Nagios. */
    public static Command setSvcNotificationNumber(
            String hostName, String serviceDescription, long notificationNumber) {
        return Command.exact("SET_SVC_NOTIFICATION_NUMBER", hostName, serviceDescription, notificationNumber);
    }

    /**
     * {@code SET_SVC_NOTIFICATION_NUMBER}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command setSvcNotificationNumber(
            String hostName, String serviceDescription, long notificationNumber, String author, String comment) {
        return Command.of(
                "SET_SVC_NOTIFICATION_NUMBER",
                hostName,
                serviceDescription,
                notificationNumber,
                Command.given(author),
                Command.given(comment));
    }

    /** {@code SHUTDOWN_PROCESS}: On Naemon, Nagios and Icinga 2. */
    public static Command shutdownProcess() {
        return Command.exact("SHUTDOWN_PROCESS");
    }

    /**
     * {@code SHUTDOWN_PROCESS}: On Nagios only.
     *
     * @param scheduledTime may be null
     */
    public static Command shutdownProcess(Instant scheduledTime) {
        return Command.exact("SHUTDOWN_PROCESS", Command.given(scheduledTime));
    }

    /** {@code SHUTDOWN_PROGRAM}: On Naemon and Nagios. */
    public static Command shutdownProgram() {
        return Command.exact("SHUTDOWN_PROGRAM");
    }

    /**
     * {@code SHUTDOWN_PROGRAM}: On Nagios only.
     *
     * @param scheduledTime may be null
     */
    public static Command shutdownProgram(Instant scheduledTime) {
        return Command.exact("SHUTDOWN_PROGRAM", Command.given(scheduledTime));
    }

    /** {@code START_ACCEPTING_PASSIVE_HOST_CHECKS}: On Naemon and Nagios. */
    public static Command startAcceptingPassiveHostChecks() {
        return Command.exact("START_ACCEPTING_PASSIVE_HOST_CHECKS");
    }

    /** {@code START_ACCEPTING_PASSIVE_SVC_CHECKS}: On Naemon and Nagios. */
    public static Command startAcceptingPassiveSvcChecks() {
        return Command.exact("START_ACCEPTING_PASSIVE_SVC_CHECKS");
    }

    /** {@code START_EXECUTING_HOST_CHECKS}: On Naemon, Nagios, Icinga 2 and Checkmk. */
    public static Command startExecutingHostChecks() {
        return Command.exact("START_EXECUTING_HOST_CHECKS");
    }

    /** {@code START_EXECUTING_SVC_CHECKS}: On Naemon, Nagios, Icinga 2 and Checkmk. */
    public static Command startExecutingSvcChecks() {
        return Command.exact("START_EXECUTING_SVC_CHECKS");
    }

    /** {@code START_OBSESSING_OVER_HOST}: On Naemon and Nagios. */
    public static Command startObsessingOverHost(String hostName) {
        return Command.exact("START_OBSESSING_OVER_HOST", hostName);
    }

    /**
     * {@code START_OBSESSING_OVER_HOST}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command startObsessingOverHost(String hostName, String author, String comment) {
        return Command.of("START_OBSESSING_OVER_HOST", hostName, Command.given(author), Command.given(comment));
    }

    /** {@code START_OBSESSING_OVER_HOST_CHECKS}: On Naemon and Nagios. */
    public static Command startObsessingOverHostChecks() {
        return Command.exact("START_OBSESSING_OVER_HOST_CHECKS");
    }

    /** {@code START_OBSESSING_OVER_SVC}: On Naemon and Nagios. */
    public static Command startObsessingOverSvc(String hostName, String serviceDescription) {
        return Command.exact("START_OBSESSING_OVER_SVC", hostName, serviceDescription);
    }

    /**
     * {@code START_OBSESSING_OVER_SVC}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command startObsessingOverSvc(
            String hostName, String serviceDescription, String author, String comment) {
        return Command.of(
                "START_OBSESSING_OVER_SVC",
                hostName,
                serviceDescription,
                Command.given(author),
                Command.given(comment));
    }

    /** {@code START_OBSESSING_OVER_SVC_CHECKS}: On Naemon and Nagios. */
    public static Command startObsessingOverSvcChecks() {
        return Command.exact("START_OBSESSING_OVER_SVC_CHECKS");
    }

    /** {@code STOP_ACCEPTING_PASSIVE_HOST_CHECKS}: On Naemon and Nagios. */
    public static Command stopAcceptingPassiveHostChecks() {
        return Command.exact("STOP_ACCEPTING_PASSIVE_HOST_CHECKS");
    }

    /** {@code STOP_ACCEPTING_PASSIVE_SVC_CHECKS}: On Naemon and Nagios. */
    public static Command stopAcceptingPassiveSvcChecks() {
        return Command.exact("STOP_ACCEPTING_PASSIVE_SVC_CHECKS");
    }

    /** {@code STOP_EXECUTING_HOST_CHECKS}: On Naemon, Nagios, Icinga 2 and Checkmk. */
    public static Command stopExecutingHostChecks() {
        return Command.exact("STOP_EXECUTING_HOST_CHECKS");
    }

    /** {@code STOP_EXECUTING_SVC_CHECKS}: On Naemon, Nagios, Icinga 2 and Checkmk. */
    public static Command stopExecutingSvcChecks() {
        return Command.exact("STOP_EXECUTING_SVC_CHECKS");
    }

    /** {@code STOP_OBSESSING_OVER_HOST}: On Naemon and Nagios. */
    public static Command stopObsessingOverHost(String hostName) {
        return Command.exact("STOP_OBSESSING_OVER_HOST", hostName);
    }

    /**
     * {@code STOP_OBSESSING_OVER_HOST}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command stopObsessingOverHost(String hostName, String author, String comment) {
        return Command.of("STOP_OBSESSING_OVER_HOST", hostName, Command.given(author), Command.given(comment));
    }

    /** {@code STOP_OBSESSING_OVER_HOST_CHECKS}: On Naemon and Nagios. */
    public static Command stopObsessingOverHostChecks() {
        return Command.exact("STOP_OBSESSING_OVER_HOST_CHECKS");
    }

    /** {@code STOP_OBSESSING_OVER_SVC}: On Naemon and Nagios. */
    public static Command stopObsessingOverSvc(String hostName, String serviceDescription) {
        return Command.exact("STOP_OBSESSING_OVER_SVC", hostName, serviceDescription);
    }

    /**
     * {@code STOP_OBSESSING_OVER_SVC}: On Nagios only.
     *
     * @param author may be null
     * @param comment may be null
     */
    public static Command stopObsessingOverSvc(
            String hostName, String serviceDescription, String author, String comment) {
        return Command.of(
                "STOP_OBSESSING_OVER_SVC", hostName, serviceDescription, Command.given(author), Command.given(comment));
    }

    /** {@code STOP_OBSESSING_OVER_SVC_CHECKS}: On Naemon and Nagios. */
    public static Command stopObsessingOverSvcChecks() {
        return Command.exact("STOP_OBSESSING_OVER_SVC_CHECKS");
    }

    private static String listed(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
