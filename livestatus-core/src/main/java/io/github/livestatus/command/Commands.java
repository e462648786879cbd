// Generated from the catalogue by a test program: see GeneratedSourcesTest.
package io.github.livestatus.command;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A method for each known command, and builders for the most frequent ones. A method returns the command, and {@code
 * Livestatus.send} sends it. The documentation of a method says what a server does when it gets the command, and names
 * the servers that have it.
 */
public final class Commands {
    private Commands() {}

    /** Returns a builder of an acknowledgement of the problem of a host. */
    public static Acknowledgement acknowledge(String hostName) {
        return new Acknowledgement(Objects.requireNonNull(hostName, "hostName"), null);
    }

    /** Returns a builder of an acknowledgement of the problem of a service. */
    public static Acknowledgement acknowledge(String hostName, String serviceDescription) {
        return new Acknowledgement(
                Objects.requireNonNull(hostName, "hostName"),
                Objects.requireNonNull(serviceDescription, "serviceDescription"));
    }

    /** Returns a builder of a downtime of a host. */
    public static Downtime downtime(String hostName) {
        return new Downtime("HOST", List.of(hostName), false);
    }

    /** Returns a builder of a downtime of a service. */
    public static Downtime downtime(String hostName, String serviceDescription) {
        return new Downtime("SVC", List.of(hostName, serviceDescription), true);
    }

    /** Returns a builder of a downtime of the hosts in a host group, or of their services: {@link Downtime#ofServices}. */
    public static Downtime downtimeOfHostGroup(String hostgroupName) {
        return new Downtime("HOSTGROUP", List.of(hostgroupName), false);
    }

    /** Returns a builder of a downtime of the services in a service group, or of their hosts: {@link Downtime#ofHosts}. */
    public static Downtime downtimeOfServiceGroup(String servicegroupName) {
        return new Downtime("SERVICEGROUP", List.of(servicegroupName), true);
    }

    /** Returns a builder of a change of a downtime of a host, by its id. */
    public static DowntimeChange changeHostDowntime(long downtimeId) {
        return new DowntimeChange(false, downtimeId);
    }

    /** Returns a builder of a change of a downtime of a service, by its id. */
    public static DowntimeChange changeServiceDowntime(long downtimeId) {
        return new DowntimeChange(true, downtimeId);
    }

    /** Returns a builder of a removal of downtimes of a host and its services. */
    public static DowntimeRemoval removeDowntimesOfHost(String hostName) {
        return new DowntimeRemoval(null, Objects.requireNonNull(hostName, "hostName"));
    }

    /** Returns a builder of a removal of downtimes of the hosts in a host group and their services. */
    public static DowntimeRemoval removeDowntimesOfHostGroup(String hostgroupName) {
        return new DowntimeRemoval(Objects.requireNonNull(hostgroupName, "hostgroupName"), null);
    }

    /** Returns a builder of a comment on a host. */
    public static Comment comment(String hostName) {
        return new Comment(Objects.requireNonNull(hostName, "hostName"), null);
    }

    /** Returns a builder of a comment on a service. */
    public static Comment comment(String hostName, String serviceDescription) {
        return new Comment(
                Objects.requireNonNull(hostName, "hostName"),
                Objects.requireNonNull(serviceDescription, "serviceDescription"));
    }

    /** Returns a builder of a notification about a host. */
    public static Notification notification(String hostName) {
        return new Notification(Objects.requireNonNull(hostName, "hostName"), null);
    }

    /** Returns a builder of a notification about a service. */
    public static Notification notification(String hostName, String serviceDescription) {
        return new Notification(
                Objects.requireNonNull(hostName, "hostName"),
                Objects.requireNonNull(serviceDescription, "serviceDescription"));
    }

    /**
     * Acknowledges the current problem of the host. The command is {@code ACKNOWLEDGE_HOST_PROBLEM}, on Naemon, Nagios,
     * Icinga 2 and Checkmk.
     *
     * @param hostName name of the host
     * @param sticky true keeps the acknowledgement until recovery, false until the next change of state
     * @param notify true if contacts get a notification
     * @param persistent true if the comment is kept when the server restarts
     * @param author name of the person or program that sends the command
     * @param comment text of the comment
     */
    public static Command acknowledgeHostProblem(
            String hostName, boolean sticky, boolean notify, boolean persistent, String author, String comment) {
        return Command.of("ACKNOWLEDGE_HOST_PROBLEM", hostName, sticky ? 2 : 0, notify, persistent, author, comment);
    }

    /**
     * Acknowledges the current problem of the host. The command is {@code ACKNOWLEDGE_HOST_PROBLEM}, on Checkmk only.
     *
     * @param hostName name of the host
     * @param sticky true keeps the acknowledgement until recovery, false until the next change of state
     * @param notify true if contacts get a notification
     * @param persistent true if the comment is kept when the server restarts
     * @param author name of the person or program that sends the command
     * @param comment text of the comment
     * @param expireOn time at which the acknowledgement ends; null for never
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
     * Acknowledges the current problem of the host until a time. The command is {@code
     * ACKNOWLEDGE_HOST_PROBLEM_EXPIRE}, on Naemon and Icinga 2.
     *
     * @param hostName name of the host
     * @param sticky true keeps the acknowledgement until recovery, false until the next change of state
     * @param notify true if contacts get a notification
     * @param persistent true if the comment is kept when the server restarts
     * @param endTime time at which the acknowledgement ends
     * @param author name of the person or program that sends the command
     * @param comment text of the comment
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
     * Acknowledges the current problem of the service. The command is {@code ACKNOWLEDGE_SVC_PROBLEM}, on Naemon,
     * Nagios, Icinga 2 and Checkmk.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     * @param sticky true keeps the acknowledgement until recovery, false until the next change of state
     * @param notify true if contacts get a notification
     * @param persistent true if the comment is kept when the server restarts
     * @param author name of the person or program that sends the command
     * @param comment text of the comment
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
     * Acknowledges the current problem of the service. The command is {@code ACKNOWLEDGE_SVC_PROBLEM}, on Checkmk only.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     * @param sticky true keeps the acknowledgement until recovery, false until the next change of state
     * @param notify true if contacts get a notification
     * @param persistent true if the comment is kept when the server restarts
     * @param author name of the person or program that sends the command
     * @param comment text of the comment
     * @param expireOn time at which the acknowledgement ends; null for never
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
     * Acknowledges the current problem of the service until a time. The command is {@code
     * ACKNOWLEDGE_SVC_PROBLEM_EXPIRE}, on Naemon and Icinga 2.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     * @param sticky true keeps the acknowledgement until recovery, false until the next change of state
     * @param notify true if contacts get a notification
     * @param persistent true if the comment is kept when the server restarts
     * @param endTime time at which the acknowledgement ends
     * @param author name of the person or program that sends the command
     * @param comment text of the comment
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
     * Adds a comment to the host. The command is {@code ADD_HOST_COMMENT}, on Naemon, Nagios, Icinga 2 and Checkmk.
     * Icinga 2 ignores {@code persistent}.
     *
     * @param hostName name of the host
     * @param persistent true if the comment is kept when the server restarts
     * @param author name of the person or program that sends the command
     * @param comment text of the comment
     */
    public static Command addHostComment(String hostName, boolean persistent, String author, String comment) {
        return Command.of("ADD_HOST_COMMENT", hostName, persistent, author, comment);
    }

    /**
     * Adds a comment to the service. The command is {@code ADD_SVC_COMMENT}, on Naemon, Nagios, Icinga 2 and Checkmk.
     * Icinga 2 ignores {@code persistent}.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     * @param persistent true if the comment is kept when the server restarts
     * @param author name of the person or program that sends the command
     * @param comment text of the comment
     */
    public static Command addSvcComment(
            String hostName, String serviceDescription, boolean persistent, String author, String comment) {
        return Command.of("ADD_SVC_COMMENT", hostName, serviceDescription, persistent, author, comment);
    }

    /**
     * Replaces the period in which the contact gets notifications about hosts. The command is {@code
     * CHANGE_CONTACT_HOST_NOTIFICATION_TIMEPERIOD}, on Naemon and Nagios.
     *
     * @param contactName name of the contact
     * @param notificationTimeperiod name of the time period
     */
    public static Command changeContactHostNotificationTimeperiod(String contactName, String notificationTimeperiod) {
        return Command.exact("CHANGE_CONTACT_HOST_NOTIFICATION_TIMEPERIOD", contactName, notificationTimeperiod);
    }

    /**
     * Sets {@code modified_attributes} of the contact: the bit mask that says which of its settings were changed by
     * commands. The command is {@code CHANGE_CONTACT_MODATTR}, on Naemon and Nagios.
     *
     * @param contactName name of the contact
     * @param value bit mask of settings: 1 is notifications, 2 active checks, 4 passive checks, 8 the event handler, 16
     *     flap detection, 64 performance data; 0 for none
     */
    public static Command changeContactModattr(String contactName, long value) {
        return Command.exact("CHANGE_CONTACT_MODATTR", contactName, value);
    }

    /**
     * Sets the bit mask that says which of the contact's settings about hosts were changed by commands. The command is
     * {@code CHANGE_CONTACT_MODHATTR}, on Naemon and Nagios.
     *
     * @param contactName name of the contact
     * @param value bit mask of settings: 1 is notifications, 2 active checks, 4 passive checks, 8 the event handler, 16
     *     flap detection, 64 performance data; 0 for none
     */
    public static Command changeContactModhattr(String contactName, long value) {
        return Command.exact("CHANGE_CONTACT_MODHATTR", contactName, value);
    }

    /**
     * Sets the bit mask that says which of the contact's settings about services were changed by commands. The command
     * is {@code CHANGE_CONTACT_MODSATTR}, on Naemon and Nagios.
     *
     * @param contactName name of the contact
     * @param value bit mask of settings: 1 is notifications, 2 active checks, 4 passive checks, 8 the event handler, 16
     *     flap detection, 64 performance data; 0 for none
     */
    public static Command changeContactModsattr(String contactName, long value) {
        return Command.exact("CHANGE_CONTACT_MODSATTR", contactName, value);
    }

    /**
     * Replaces the period in which the contact gets notifications about services. The command is {@code
     * CHANGE_CONTACT_SVC_NOTIFICATION_TIMEPERIOD}, on Naemon and Nagios.
     *
     * @param contactName name of the contact
     * @param notificationTimeperiod name of the time period
     */
    public static Command changeContactSvcNotificationTimeperiod(String contactName, String notificationTimeperiod) {
        return Command.exact("CHANGE_CONTACT_SVC_NOTIFICATION_TIMEPERIOD", contactName, notificationTimeperiod);
    }

    /**
     * Sets a custom variable of a check command. The command is {@code CHANGE_CUSTOM_CHECKCOMMAND_VAR}, on Icinga 2
     * only.
     *
     * @param commandName name of the command
     * @param varname name of the custom variable
     * @param varvalue new value of the custom variable
     */
    public static Command changeCustomCheckcommandVar(String commandName, String varname, String varvalue) {
        return Command.of("CHANGE_CUSTOM_CHECKCOMMAND_VAR", commandName, varname, varvalue);
    }

    /**
     * Sets a custom variable of the contact. The command is {@code CHANGE_CUSTOM_CONTACT_VAR}, on Naemon and Nagios.
     *
     * @param contactName name of the contact
     * @param varname name of the custom variable
     * @param varvalue new value of the custom variable
     */
    public static Command changeCustomContactVar(String contactName, String varname, String varvalue) {
        return Command.of("CHANGE_CUSTOM_CONTACT_VAR", contactName, varname, varvalue);
    }

    /**
     * Sets a custom variable of an event command. The command is {@code CHANGE_CUSTOM_EVENTCOMMAND_VAR}, on Icinga 2
     * only.
     *
     * @param commandName name of the command
     * @param varname name of the custom variable
     * @param varvalue new value of the custom variable
     */
    public static Command changeCustomEventcommandVar(String commandName, String varname, String varvalue) {
        return Command.of("CHANGE_CUSTOM_EVENTCOMMAND_VAR", commandName, varname, varvalue);
    }

    /**
     * Sets a custom variable of the host. The command is {@code CHANGE_CUSTOM_HOST_VAR}, on Naemon, Nagios and Icinga
     * 2.
     *
     * @param hostName name of the host
     * @param varname name of the custom variable
     * @param varvalue new value of the custom variable
     */
    public static Command changeCustomHostVar(String hostName, String varname, String varvalue) {
        return Command.of("CHANGE_CUSTOM_HOST_VAR", hostName, varname, varvalue);
    }

    /**
     * Sets a custom variable of a notification command. The command is {@code CHANGE_CUSTOM_NOTIFICATIONCOMMAND_VAR},
     * on Icinga 2 only.
     *
     * @param commandName name of the command
     * @param varname name of the custom variable
     * @param varvalue new value of the custom variable
     */
    public static Command changeCustomNotificationcommandVar(String commandName, String varname, String varvalue) {
        return Command.of("CHANGE_CUSTOM_NOTIFICATIONCOMMAND_VAR", commandName, varname, varvalue);
    }

    /**
     * Sets a custom variable of the service. The command is {@code CHANGE_CUSTOM_SVC_VAR}, on Naemon, Nagios and Icinga
     * 2.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     * @param varname name of the custom variable
     * @param varvalue new value of the custom variable
     */
    public static Command changeCustomSvcVar(
            String hostName, String serviceDescription, String varname, String varvalue) {
        return Command.of("CHANGE_CUSTOM_SVC_VAR", hostName, serviceDescription, varname, varvalue);
    }

    /**
     * Sets a custom variable of the user: Icinga 2 calls a contact a user. The command is {@code
     * CHANGE_CUSTOM_USER_VAR}, on Icinga 2 only.
     *
     * @param userName name of the user
     * @param varname name of the custom variable
     * @param varvalue new value of the custom variable
     */
    public static Command changeCustomUserVar(String userName, String varname, String varvalue) {
        return Command.of("CHANGE_CUSTOM_USER_VAR", userName, varname, varvalue);
    }

    /**
     * Replaces the event handler that runs for all hosts. The command is {@code CHANGE_GLOBAL_HOST_EVENT_HANDLER}, on
     * Naemon and Nagios.
     *
     * @param eventHandlerCommand name of the command, with arguments after {@code !}
     */
    public static Command changeGlobalHostEventHandler(String eventHandlerCommand) {
        return Command.of("CHANGE_GLOBAL_HOST_EVENT_HANDLER", eventHandlerCommand);
    }

    /**
     * Replaces the event handler that runs for all services. The command is {@code CHANGE_GLOBAL_SVC_EVENT_HANDLER}, on
     * Naemon and Nagios.
     *
     * @param eventHandlerCommand name of the command, with arguments after {@code !}
     */
    public static Command changeGlobalSvcEventHandler(String eventHandlerCommand) {
        return Command.of("CHANGE_GLOBAL_SVC_EVENT_HANDLER", eventHandlerCommand);
    }

    /**
     * Replaces the check command of the host. The command is {@code CHANGE_HOST_CHECK_COMMAND}, on Naemon, Nagios and
     * Icinga 2.
     *
     * @param hostName name of the host
     * @param checkCommand name of the command, with arguments after {@code !}
     */
    public static Command changeHostCheckCommand(String hostName, String checkCommand) {
        return Command.of("CHANGE_HOST_CHECK_COMMAND", hostName, checkCommand);
    }

    /**
     * Replaces the check period of the host. The command is {@code CHANGE_HOST_CHECK_TIMEPERIOD}, on Naemon, Nagios and
     * Icinga 2.
     *
     * @param hostName name of the host
     * @param checkTimeperiod name of the time period
     */
    public static Command changeHostCheckTimeperiod(String hostName, String checkTimeperiod) {
        return Command.exact("CHANGE_HOST_CHECK_TIMEPERIOD", hostName, checkTimeperiod);
    }

    /**
     * Replaces the event handler of the host. The command is {@code CHANGE_HOST_EVENT_HANDLER}, on Naemon, Nagios and
     * Icinga 2.
     *
     * @param hostName name of the host
     * @param eventHandlerCommand name of the command, with arguments after {@code !}
     */
    public static Command changeHostEventHandler(String hostName, String eventHandlerCommand) {
        return Command.of("CHANGE_HOST_EVENT_HANDLER", hostName, eventHandlerCommand);
    }

    /**
     * Replaces the time period in which the event handler of the host runs. The command is {@code
     * CHANGE_HOST_EVENT_HANDLER_TIMEPERIOD}, on Nagios only.
     *
     * @param hostName name of the host
     * @param eventHandlerTimeperiod name of the time period
     */
    public static Command changeHostEventHandlerTimeperiod(String hostName, String eventHandlerTimeperiod) {
        return Command.exact("CHANGE_HOST_EVENT_HANDLER_TIMEPERIOD", hostName, eventHandlerTimeperiod);
    }

    /**
     * Sets {@code modified_attributes} of the host: the bit mask that says which of its settings were changed by
     * commands. The command is {@code CHANGE_HOST_MODATTR}, on Naemon, Nagios and Checkmk.
     *
     * @param hostName name of the host
     * @param value bit mask of settings: 1 is notifications, 2 active checks, 4 passive checks, 8 the event handler, 16
     *     flap detection, 64 performance data; 0 for none
     */
    public static Command changeHostModattr(String hostName, long value) {
        return Command.exact("CHANGE_HOST_MODATTR", hostName, value);
    }

    /**
     * Replaces the notification period of the host. The command is {@code CHANGE_HOST_NOTIFICATION_TIMEPERIOD}, on
     * Naemon and Nagios.
     *
     * @param hostName name of the host
     * @param notificationTimeperiod name of the time period
     */
    public static Command changeHostNotificationTimeperiod(String hostName, String notificationTimeperiod) {
        return Command.exact("CHANGE_HOST_NOTIFICATION_TIMEPERIOD", hostName, notificationTimeperiod);
    }

    /**
     * Sets the number of failing check attempts after which a problem of the host is hard. The command is {@code
     * CHANGE_MAX_HOST_CHECK_ATTEMPTS}, on Naemon, Nagios and Icinga 2.
     *
     * @param hostName name of the host
     * @param checkAttempts number of check attempts, from 1
     */
    public static Command changeMaxHostCheckAttempts(String hostName, long checkAttempts) {
        return Command.exact("CHANGE_MAX_HOST_CHECK_ATTEMPTS", hostName, checkAttempts);
    }

    /**
     * Sets the number of failing check attempts after which a problem of the service is hard. The command is {@code
     * CHANGE_MAX_SVC_CHECK_ATTEMPTS}, on Naemon, Nagios and Icinga 2.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     * @param checkAttempts number of check attempts, from 1
     */
    public static Command changeMaxSvcCheckAttempts(String hostName, String serviceDescription, long checkAttempts) {
        return Command.exact("CHANGE_MAX_SVC_CHECK_ATTEMPTS", hostName, serviceDescription, checkAttempts);
    }

    /**
     * Sets the time between two regular checks of the host. The command is {@code CHANGE_NORMAL_HOST_CHECK_INTERVAL},
     * on Naemon, Nagios and Icinga 2. Icinga 2 also accepts fractions: send them with {@link Command#of}.
     *
     * @param hostName name of the host
     * @param checkInterval time between two checks, in units of the interval length of the server, by default minutes
     */
    public static Command changeNormalHostCheckInterval(String hostName, long checkInterval) {
        return Command.exact("CHANGE_NORMAL_HOST_CHECK_INTERVAL", hostName, checkInterval);
    }

    /**
     * Sets the time between two regular checks of the service. The command is {@code CHANGE_NORMAL_SVC_CHECK_INTERVAL},
     * on Naemon, Nagios and Icinga 2. Icinga 2 also accepts fractions: send them with {@link Command#of}.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     * @param checkInterval time between two checks, in units of the interval length of the server, by default minutes
     */
    public static Command changeNormalSvcCheckInterval(String hostName, String serviceDescription, long checkInterval) {
        return Command.exact("CHANGE_NORMAL_SVC_CHECK_INTERVAL", hostName, serviceDescription, checkInterval);
    }

    /**
     * Sets the time between two checks of the host while its problem is soft. The command is {@code
     * CHANGE_RETRY_HOST_CHECK_INTERVAL}, on Naemon, Nagios and Icinga 2. Icinga 2 also accepts fractions: send them
     * with {@link Command#of}.
     *
     * @param hostName name of the host
     * @param checkInterval time between two checks, in units of the interval length of the server, by default minutes
     */
    public static Command changeRetryHostCheckInterval(String hostName, long checkInterval) {
        return Command.exact("CHANGE_RETRY_HOST_CHECK_INTERVAL", hostName, checkInterval);
    }

    /**
     * Sets the time between two checks of the service while its problem is soft. The command is {@code
     * CHANGE_RETRY_SVC_CHECK_INTERVAL}, on Naemon, Nagios and Icinga 2. Icinga 2 also accepts fractions: send them with
     * {@link Command#of}.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     * @param checkInterval time between two checks, in units of the interval length of the server, by default minutes
     */
    public static Command changeRetrySvcCheckInterval(String hostName, String serviceDescription, long checkInterval) {
        return Command.exact("CHANGE_RETRY_SVC_CHECK_INTERVAL", hostName, serviceDescription, checkInterval);
    }

    /**
     * Replaces the check command of the service. The command is {@code CHANGE_SVC_CHECK_COMMAND}, on Naemon, Nagios and
     * Icinga 2.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     * @param checkCommand name of the command, with arguments after {@code !}
     */
    public static Command changeSvcCheckCommand(String hostName, String serviceDescription, String checkCommand) {
        return Command.of("CHANGE_SVC_CHECK_COMMAND", hostName, serviceDescription, checkCommand);
    }

    /**
     * Replaces the check period of the service. The command is {@code CHANGE_SVC_CHECK_TIMEPERIOD}, on Naemon, Nagios
     * and Icinga 2.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     * @param checkTimeperiod name of the time period
     */
    public static Command changeSvcCheckTimeperiod(String hostName, String serviceDescription, String checkTimeperiod) {
        return Command.exact("CHANGE_SVC_CHECK_TIMEPERIOD", hostName, serviceDescription, checkTimeperiod);
    }

    /**
     * Replaces the event handler of the service. The command is {@code CHANGE_SVC_EVENT_HANDLER}, on Naemon, Nagios and
     * Icinga 2.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     * @param eventHandlerCommand name of the command, with arguments after {@code !}
     */
    public static Command changeSvcEventHandler(
            String hostName, String serviceDescription, String eventHandlerCommand) {
        return Command.of("CHANGE_SVC_EVENT_HANDLER", hostName, serviceDescription, eventHandlerCommand);
    }

    /**
     * Replaces the time period in which the event handler of the service runs. The command is {@code
     * CHANGE_SVC_EVENT_HANDLER_TIMEPERIOD}, on Nagios only.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     * @param eventHandlerTimeperiod name of the time period
     */
    public static Command changeSvcEventHandlerTimeperiod(
            String hostName, String serviceDescription, String eventHandlerTimeperiod) {
        return Command.exact(
                "CHANGE_SVC_EVENT_HANDLER_TIMEPERIOD", hostName, serviceDescription, eventHandlerTimeperiod);
    }

    /**
     * Sets {@code modified_attributes} of the service: the bit mask that says which of its settings were changed by
     * commands. The command is {@code CHANGE_SVC_MODATTR}, on Naemon, Nagios and Checkmk.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     * @param value bit mask of settings: 1 is notifications, 2 active checks, 4 passive checks, 8 the event handler, 16
     *     flap detection, 64 performance data; 0 for none
     */
    public static Command changeSvcModattr(String hostName, String serviceDescription, long value) {
        return Command.exact("CHANGE_SVC_MODATTR", hostName, serviceDescription, value);
    }

    /**
     * Replaces the notification period of the service. The command is {@code CHANGE_SVC_NOTIFICATION_TIMEPERIOD}, on
     * Naemon and Nagios.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     * @param notificationTimeperiod name of the time period
     */
    public static Command changeSvcNotificationTimeperiod(
            String hostName, String serviceDescription, String notificationTimeperiod) {
        return Command.exact(
                "CHANGE_SVC_NOTIFICATION_TIMEPERIOD", hostName, serviceDescription, notificationTimeperiod);
    }

    /**
     * Ends the flapping state of the host. The command is {@code CLEAR_HOST_FLAPPING_STATE}, on Nagios only.
     *
     * @param hostName name of the host
     */
    public static Command clearHostFlappingState(String hostName) {
        return Command.exact("CLEAR_HOST_FLAPPING_STATE", hostName);
    }

    /**
     * Ends the flapping state of the host. The command is {@code CLEAR_HOST_FLAPPING_STATE}, on Nagios only.
     *
     * @param hostName name of the host
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command clearHostFlappingState(String hostName, String author, String comment) {
        return Command.of("CLEAR_HOST_FLAPPING_STATE", hostName, Command.given(author), Command.given(comment));
    }

    /**
     * Ends the flapping state of the service. The command is {@code CLEAR_SVC_FLAPPING_STATE}, on Nagios only.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     */
    public static Command clearSvcFlappingState(String hostName, String serviceDescription) {
        return Command.exact("CLEAR_SVC_FLAPPING_STATE", hostName, serviceDescription);
    }

    /**
     * Ends the flapping state of the service. The command is {@code CLEAR_SVC_FLAPPING_STATE}, on Nagios only.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
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

    /**
     * Postpones the next notification about the host to a time. The command is {@code DELAY_HOST_NOTIFICATION}, on
     * Naemon, Nagios and Icinga 2.
     *
     * @param hostName name of the host
     * @param notificationTime earliest time of the next notification
     */
    public static Command delayHostNotification(String hostName, Instant notificationTime) {
        return Command.exact("DELAY_HOST_NOTIFICATION", hostName, notificationTime);
    }

    /**
     * Postpones the next notification about the host to a time. The command is {@code DELAY_HOST_NOTIFICATION}, on
     * Nagios only.
     *
     * @param hostName name of the host
     * @param notificationTime earliest time of the next notification
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command delayHostNotification(
            String hostName, Instant notificationTime, String author, String comment) {
        return Command.of(
                "DELAY_HOST_NOTIFICATION", hostName, notificationTime, Command.given(author), Command.given(comment));
    }

    /**
     * Postpones the next notification about the service to a time. The command is {@code DELAY_SVC_NOTIFICATION}, on
     * Naemon, Nagios and Icinga 2.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     * @param notificationTime earliest time of the next notification
     */
    public static Command delaySvcNotification(String hostName, String serviceDescription, Instant notificationTime) {
        return Command.exact("DELAY_SVC_NOTIFICATION", hostName, serviceDescription, notificationTime);
    }

    /**
     * Postpones the next notification about the service to a time. The command is {@code DELAY_SVC_NOTIFICATION}, on
     * Nagios only.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     * @param notificationTime earliest time of the next notification
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
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

    /**
     * Deletes all comments on the host. The command is {@code DEL_ALL_HOST_COMMENTS}, on Naemon, Nagios and Icinga 2.
     *
     * @param hostName name of the host
     */
    public static Command delAllHostComments(String hostName) {
        return Command.exact("DEL_ALL_HOST_COMMENTS", hostName);
    }

    /**
     * Deletes all comments on the service. The command is {@code DEL_ALL_SVC_COMMENTS}, on Naemon, Nagios and Icinga 2.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     */
    public static Command delAllSvcComments(String hostName, String serviceDescription) {
        return Command.exact("DEL_ALL_SVC_COMMENTS", hostName, serviceDescription);
    }

    /**
     * Deletes a crash report. The command is {@code DEL_CRASH_REPORT}, on Checkmk only.
     *
     * @param crashId id of the crash report
     */
    public static Command delCrashReport(String crashId) {
        return Command.exact("DEL_CRASH_REPORT", crashId);
    }

    /**
     * Deletes downtimes of the hosts in the host group and of their services. A downtime is deleted if it matches every
     * argument that is not null. The command is {@code DEL_DOWNTIME_BY_HOSTGROUP_NAME}, on Naemon and Nagios. Nagios
     * requires the first argument.
     *
     * @param hostgroupName name of the host group; null for any
     * @param hostName name of a host in the group; null for any
     * @param serviceDescription description of the service; null for any
     * @param startTime start of the downtime; null for any
     * @param comment text of the comment of the downtime; null for any
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
     * Deletes downtimes of the host and of its services. A downtime is deleted if it matches every argument that is not
     * null. The command is {@code DEL_DOWNTIME_BY_HOST_NAME}, on Naemon, Nagios and Icinga 2. Nagios requires the first
     * argument. Icinga 2 requires at least one argument.
     *
     * @param hostName name of the host; null for any
     * @param serviceDescription description of the service; null for any
     * @param startTime start of the downtime; null for any
     * @param comment text of the comment of the downtime; null for any
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
     * Deletes downtimes. A downtime is deleted if it matches every argument that is not null. The command is {@code
     * DEL_DOWNTIME_BY_START_TIME_COMMENT}, on Naemon and Nagios.
     *
     * @param startTime start of the downtime; null for any
     * @param comment text of the comment of the downtime; null for any
     */
    public static Command delDowntimeByStartTimeComment(Instant startTime, String comment) {
        return Command.of("DEL_DOWNTIME_BY_START_TIME_COMMENT", Command.given(startTime), Command.given(comment));
    }

    /**
     * Deletes a comment on a host. The command is {@code DEL_HOST_COMMENT}, on Naemon, Nagios, Icinga 2 and Checkmk.
     *
     * @param commentId id of the comment
     */
    public static Command delHostComment(long commentId) {
        return Command.exact("DEL_HOST_COMMENT", commentId);
    }

    /**
     * Deletes a downtime of a host. A downtime that is in effect ends. The command is {@code DEL_HOST_DOWNTIME}, on
     * Naemon, Nagios, Icinga 2 and Checkmk.
     *
     * @param downtimeId id of the downtime
     */
    public static Command delHostDowntime(long downtimeId) {
        return Command.exact("DEL_HOST_DOWNTIME", downtimeId);
    }

    /**
     * Deletes a comment on a service. The command is {@code DEL_SVC_COMMENT}, on Naemon, Nagios, Icinga 2 and Checkmk.
     *
     * @param commentId id of the comment
     */
    public static Command delSvcComment(long commentId) {
        return Command.exact("DEL_SVC_COMMENT", commentId);
    }

    /**
     * Deletes a downtime of a service. A downtime that is in effect ends. The command is {@code DEL_SVC_DOWNTIME}, on
     * Naemon, Nagios, Icinga 2 and Checkmk.
     *
     * @param downtimeId id of the downtime
     */
    public static Command delSvcDowntime(long downtimeId) {
        return Command.exact("DEL_SVC_DOWNTIME", downtimeId);
    }

    /**
     * Disables notifications about all child hosts of the host and about their services. The command is {@code
     * DISABLE_ALL_NOTIFICATIONS_BEYOND_HOST}, on Naemon and Nagios.
     *
     * @param hostName name of the host
     */
    public static Command disableAllNotificationsBeyondHost(String hostName) {
        return Command.exact("DISABLE_ALL_NOTIFICATIONS_BEYOND_HOST", hostName);
    }

    /**
     * Disables notifications about all child hosts of the host and about their services. The command is {@code
     * DISABLE_ALL_NOTIFICATIONS_BEYOND_HOST}, on Nagios only.
     *
     * @param hostName name of the host
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command disableAllNotificationsBeyondHost(String hostName, String author, String comment) {
        return Command.of(
                "DISABLE_ALL_NOTIFICATIONS_BEYOND_HOST", hostName, Command.given(author), Command.given(comment));
    }

    /**
     * Disables notifications about hosts to the contacts in the contact group. The command is {@code
     * DISABLE_CONTACTGROUP_HOST_NOTIFICATIONS}, on Naemon and Nagios.
     *
     * @param contactgroupName name of the contact group
     */
    public static Command disableContactgroupHostNotifications(String contactgroupName) {
        return Command.exact("DISABLE_CONTACTGROUP_HOST_NOTIFICATIONS", contactgroupName);
    }

    /**
     * Disables notifications about services to the contacts in the contact group. The command is {@code
     * DISABLE_CONTACTGROUP_SVC_NOTIFICATIONS}, on Naemon and Nagios.
     *
     * @param contactgroupName name of the contact group
     */
    public static Command disableContactgroupSvcNotifications(String contactgroupName) {
        return Command.exact("DISABLE_CONTACTGROUP_SVC_NOTIFICATIONS", contactgroupName);
    }

    /**
     * Disables notifications about hosts to the contact. The command is {@code DISABLE_CONTACT_HOST_NOTIFICATIONS}, on
     * Naemon and Nagios.
     *
     * @param contactName name of the contact
     */
    public static Command disableContactHostNotifications(String contactName) {
        return Command.exact("DISABLE_CONTACT_HOST_NOTIFICATIONS", contactName);
    }

    /**
     * Disables notifications about services to the contact. The command is {@code DISABLE_CONTACT_SVC_NOTIFICATIONS},
     * on Naemon and Nagios.
     *
     * @param contactName name of the contact
     */
    public static Command disableContactSvcNotifications(String contactName) {
        return Command.exact("DISABLE_CONTACT_SVC_NOTIFICATIONS", contactName);
    }

    /**
     * Disables event handlers on the whole server. The command is {@code DISABLE_EVENT_HANDLERS}, on Naemon, Nagios,
     * Icinga 2 and Checkmk.
     */
    public static Command disableEventHandlers() {
        return Command.exact("DISABLE_EVENT_HANDLERS");
    }

    /**
     * Disables flap detection on the whole server. The command is {@code DISABLE_FLAP_DETECTION}, on Naemon, Nagios,
     * Icinga 2 and Checkmk.
     */
    public static Command disableFlapDetection() {
        return Command.exact("DISABLE_FLAP_DETECTION");
    }

    /**
     * Disables active checks of the hosts in the host group. The command is {@code DISABLE_HOSTGROUP_HOST_CHECKS}, on
     * Naemon, Nagios and Icinga 2.
     *
     * @param hostgroupName name of the host group
     */
    public static Command disableHostgroupHostChecks(String hostgroupName) {
        return Command.exact("DISABLE_HOSTGROUP_HOST_CHECKS", hostgroupName);
    }

    /**
     * Disables active checks of the hosts in the host group. The command is {@code DISABLE_HOSTGROUP_HOST_CHECKS}, on
     * Nagios only.
     *
     * @param hostgroupName name of the host group
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command disableHostgroupHostChecks(String hostgroupName, String author, String comment) {
        return Command.of(
                "DISABLE_HOSTGROUP_HOST_CHECKS", hostgroupName, Command.given(author), Command.given(comment));
    }

    /**
     * Disables notifications about the hosts in the host group. The command is {@code
     * DISABLE_HOSTGROUP_HOST_NOTIFICATIONS}, on Naemon, Nagios and Icinga 2.
     *
     * @param hostgroupName name of the host group
     */
    public static Command disableHostgroupHostNotifications(String hostgroupName) {
        return Command.exact("DISABLE_HOSTGROUP_HOST_NOTIFICATIONS", hostgroupName);
    }

    /**
     * Disables notifications about the hosts in the host group. The command is {@code
     * DISABLE_HOSTGROUP_HOST_NOTIFICATIONS}, on Nagios only.
     *
     * @param hostgroupName name of the host group
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command disableHostgroupHostNotifications(String hostgroupName, String author, String comment) {
        return Command.of(
                "DISABLE_HOSTGROUP_HOST_NOTIFICATIONS", hostgroupName, Command.given(author), Command.given(comment));
    }

    /**
     * Disables passive check results for the hosts in the host group. The command is {@code
     * DISABLE_HOSTGROUP_PASSIVE_HOST_CHECKS}, on Naemon, Nagios and Icinga 2.
     *
     * @param hostgroupName name of the host group
     */
    public static Command disableHostgroupPassiveHostChecks(String hostgroupName) {
        return Command.exact("DISABLE_HOSTGROUP_PASSIVE_HOST_CHECKS", hostgroupName);
    }

    /**
     * Disables passive check results for the hosts in the host group. The command is {@code
     * DISABLE_HOSTGROUP_PASSIVE_HOST_CHECKS}, on Nagios only.
     *
     * @param hostgroupName name of the host group
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command disableHostgroupPassiveHostChecks(String hostgroupName, String author, String comment) {
        return Command.of(
                "DISABLE_HOSTGROUP_PASSIVE_HOST_CHECKS", hostgroupName, Command.given(author), Command.given(comment));
    }

    /**
     * Disables passive check results for the services of the hosts in the host group. The command is {@code
     * DISABLE_HOSTGROUP_PASSIVE_SVC_CHECKS}, on Naemon, Nagios and Icinga 2.
     *
     * @param hostgroupName name of the host group
     */
    public static Command disableHostgroupPassiveSvcChecks(String hostgroupName) {
        return Command.exact("DISABLE_HOSTGROUP_PASSIVE_SVC_CHECKS", hostgroupName);
    }

    /**
     * Disables passive check results for the services of the hosts in the host group. The command is {@code
     * DISABLE_HOSTGROUP_PASSIVE_SVC_CHECKS}, on Nagios only.
     *
     * @param hostgroupName name of the host group
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command disableHostgroupPassiveSvcChecks(String hostgroupName, String author, String comment) {
        return Command.of(
                "DISABLE_HOSTGROUP_PASSIVE_SVC_CHECKS", hostgroupName, Command.given(author), Command.given(comment));
    }

    /**
     * Disables active checks of the services of the hosts in the host group. The command is {@code
     * DISABLE_HOSTGROUP_SVC_CHECKS}, on Naemon, Nagios and Icinga 2.
     *
     * @param hostgroupName name of the host group
     */
    public static Command disableHostgroupSvcChecks(String hostgroupName) {
        return Command.exact("DISABLE_HOSTGROUP_SVC_CHECKS", hostgroupName);
    }

    /**
     * Disables active checks of the services of the hosts in the host group. The command is {@code
     * DISABLE_HOSTGROUP_SVC_CHECKS}, on Nagios only.
     *
     * @param hostgroupName name of the host group
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command disableHostgroupSvcChecks(String hostgroupName, String author, String comment) {
        return Command.of("DISABLE_HOSTGROUP_SVC_CHECKS", hostgroupName, Command.given(author), Command.given(comment));
    }

    /**
     * Disables notifications about the services of the hosts in the host group. The command is {@code
     * DISABLE_HOSTGROUP_SVC_NOTIFICATIONS}, on Naemon, Nagios and Icinga 2.
     *
     * @param hostgroupName name of the host group
     */
    public static Command disableHostgroupSvcNotifications(String hostgroupName) {
        return Command.exact("DISABLE_HOSTGROUP_SVC_NOTIFICATIONS", hostgroupName);
    }

    /**
     * Disables notifications about the services of the hosts in the host group. The command is {@code
     * DISABLE_HOSTGROUP_SVC_NOTIFICATIONS}, on Nagios only.
     *
     * @param hostgroupName name of the host group
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command disableHostgroupSvcNotifications(String hostgroupName, String author, String comment) {
        return Command.of(
                "DISABLE_HOSTGROUP_SVC_NOTIFICATIONS", hostgroupName, Command.given(author), Command.given(comment));
    }

    /**
     * Disables notifications about the host and all its child hosts. The command is {@code
     * DISABLE_HOST_AND_CHILD_NOTIFICATIONS}, on Naemon and Nagios.
     *
     * @param hostName name of the host
     */
    public static Command disableHostAndChildNotifications(String hostName) {
        return Command.exact("DISABLE_HOST_AND_CHILD_NOTIFICATIONS", hostName);
    }

    /**
     * Disables notifications about the host and all its child hosts. The command is {@code
     * DISABLE_HOST_AND_CHILD_NOTIFICATIONS}, on Nagios only.
     *
     * @param hostName name of the host
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command disableHostAndChildNotifications(String hostName, String author, String comment) {
        return Command.of(
                "DISABLE_HOST_AND_CHILD_NOTIFICATIONS", hostName, Command.given(author), Command.given(comment));
    }

    /**
     * Disables active checks of the host. The command is {@code DISABLE_HOST_CHECK}, on Naemon, Nagios, Icinga 2 and
     * Checkmk.
     *
     * @param hostName name of the host
     */
    public static Command disableHostCheck(String hostName) {
        return Command.exact("DISABLE_HOST_CHECK", hostName);
    }

    /**
     * Disables active checks of the host. The command is {@code DISABLE_HOST_CHECK}, on Nagios only.
     *
     * @param hostName name of the host
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command disableHostCheck(String hostName, String author, String comment) {
        return Command.of("DISABLE_HOST_CHECK", hostName, Command.given(author), Command.given(comment));
    }

    /**
     * Disables the event handler of the host. The command is {@code DISABLE_HOST_EVENT_HANDLER}, on Naemon, Nagios and
     * Icinga 2.
     *
     * @param hostName name of the host
     */
    public static Command disableHostEventHandler(String hostName) {
        return Command.exact("DISABLE_HOST_EVENT_HANDLER", hostName);
    }

    /**
     * Disables the event handler of the host. The command is {@code DISABLE_HOST_EVENT_HANDLER}, on Nagios only.
     *
     * @param hostName name of the host
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command disableHostEventHandler(String hostName, String author, String comment) {
        return Command.of("DISABLE_HOST_EVENT_HANDLER", hostName, Command.given(author), Command.given(comment));
    }

    /**
     * Disables flap detection for the host. The command is {@code DISABLE_HOST_FLAP_DETECTION}, on Naemon, Nagios and
     * Icinga 2.
     *
     * @param hostName name of the host
     */
    public static Command disableHostFlapDetection(String hostName) {
        return Command.exact("DISABLE_HOST_FLAP_DETECTION", hostName);
    }

    /**
     * Disables flap detection for the host. The command is {@code DISABLE_HOST_FLAP_DETECTION}, on Nagios only.
     *
     * @param hostName name of the host
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command disableHostFlapDetection(String hostName, String author, String comment) {
        return Command.of("DISABLE_HOST_FLAP_DETECTION", hostName, Command.given(author), Command.given(comment));
    }

    /**
     * Disables freshness checks of hosts on the whole server. The command is {@code DISABLE_HOST_FRESHNESS_CHECKS}, on
     * Naemon and Nagios.
     */
    public static Command disableHostFreshnessChecks() {
        return Command.exact("DISABLE_HOST_FRESHNESS_CHECKS");
    }

    /**
     * Disables notifications about the host. The command is {@code DISABLE_HOST_NOTIFICATIONS}, on Naemon, Nagios,
     * Icinga 2 and Checkmk.
     *
     * @param hostName name of the host
     */
    public static Command disableHostNotifications(String hostName) {
        return Command.exact("DISABLE_HOST_NOTIFICATIONS", hostName);
    }

    /**
     * Disables notifications about the host. The command is {@code DISABLE_HOST_NOTIFICATIONS}, on Nagios only.
     *
     * @param hostName name of the host
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command disableHostNotifications(String hostName, String author, String comment) {
        return Command.of("DISABLE_HOST_NOTIFICATIONS", hostName, Command.given(author), Command.given(comment));
    }

    /**
     * Disables active checks of all services of the host. The command is {@code DISABLE_HOST_SVC_CHECKS}, on Naemon,
     * Nagios and Icinga 2.
     *
     * @param hostName name of the host
     */
    public static Command disableHostSvcChecks(String hostName) {
        return Command.exact("DISABLE_HOST_SVC_CHECKS", hostName);
    }

    /**
     * Disables active checks of all services of the host. The command is {@code DISABLE_HOST_SVC_CHECKS}, on Nagios
     * only.
     *
     * @param hostName name of the host
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command disableHostSvcChecks(String hostName, String author, String comment) {
        return Command.of("DISABLE_HOST_SVC_CHECKS", hostName, Command.given(author), Command.given(comment));
    }

    /**
     * Disables notifications about all services of the host. The command is {@code DISABLE_HOST_SVC_NOTIFICATIONS}, on
     * Naemon, Nagios and Icinga 2.
     *
     * @param hostName name of the host
     */
    public static Command disableHostSvcNotifications(String hostName) {
        return Command.exact("DISABLE_HOST_SVC_NOTIFICATIONS", hostName);
    }

    /**
     * Disables notifications about all services of the host. The command is {@code DISABLE_HOST_SVC_NOTIFICATIONS}, on
     * Nagios only.
     *
     * @param hostName name of the host
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command disableHostSvcNotifications(String hostName, String author, String comment) {
        return Command.of("DISABLE_HOST_SVC_NOTIFICATIONS", hostName, Command.given(author), Command.given(comment));
    }

    /**
     * Disables notifications on the whole server. The command is {@code DISABLE_NOTIFICATIONS}, on Naemon, Nagios,
     * Icinga 2 and Checkmk.
     */
    public static Command disableNotifications() {
        return Command.exact("DISABLE_NOTIFICATIONS");
    }

    /**
     * Disables passive check results for the host. The command is {@code DISABLE_PASSIVE_HOST_CHECKS}, on Naemon,
     * Nagios, Icinga 2 and Checkmk.
     *
     * @param hostName name of the host
     */
    public static Command disablePassiveHostChecks(String hostName) {
        return Command.exact("DISABLE_PASSIVE_HOST_CHECKS", hostName);
    }

    /**
     * Disables passive check results for the host. The command is {@code DISABLE_PASSIVE_HOST_CHECKS}, on Nagios only.
     *
     * @param hostName name of the host
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command disablePassiveHostChecks(String hostName, String author, String comment) {
        return Command.of("DISABLE_PASSIVE_HOST_CHECKS", hostName, Command.given(author), Command.given(comment));
    }

    /**
     * Disables passive check results for the service. The command is {@code DISABLE_PASSIVE_SVC_CHECKS}, on Naemon,
     * Nagios, Icinga 2 and Checkmk.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     */
    public static Command disablePassiveSvcChecks(String hostName, String serviceDescription) {
        return Command.exact("DISABLE_PASSIVE_SVC_CHECKS", hostName, serviceDescription);
    }

    /**
     * Disables passive check results for the service. The command is {@code DISABLE_PASSIVE_SVC_CHECKS}, on Nagios
     * only.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
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

    /**
     * Disables the processing of performance data on the whole server. The command is {@code DISABLE_PERFORMANCE_DATA},
     * on Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static Command disablePerformanceData() {
        return Command.exact("DISABLE_PERFORMANCE_DATA");
    }

    /**
     * Disables active checks of the hosts of the services in the service group. The command is {@code
     * DISABLE_SERVICEGROUP_HOST_CHECKS}, on Naemon, Nagios and Icinga 2.
     *
     * @param servicegroupName name of the service group
     */
    public static Command disableServicegroupHostChecks(String servicegroupName) {
        return Command.exact("DISABLE_SERVICEGROUP_HOST_CHECKS", servicegroupName);
    }

    /**
     * Disables active checks of the hosts of the services in the service group. The command is {@code
     * DISABLE_SERVICEGROUP_HOST_CHECKS}, on Nagios only.
     *
     * @param servicegroupName name of the service group
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command disableServicegroupHostChecks(String servicegroupName, String author, String comment) {
        return Command.of(
                "DISABLE_SERVICEGROUP_HOST_CHECKS", servicegroupName, Command.given(author), Command.given(comment));
    }

    /**
     * Disables notifications about the hosts of the services in the service group. The command is {@code
     * DISABLE_SERVICEGROUP_HOST_NOTIFICATIONS}, on Naemon, Nagios and Icinga 2.
     *
     * @param servicegroupName name of the service group
     */
    public static Command disableServicegroupHostNotifications(String servicegroupName) {
        return Command.exact("DISABLE_SERVICEGROUP_HOST_NOTIFICATIONS", servicegroupName);
    }

    /**
     * Disables notifications about the hosts of the services in the service group. The command is {@code
     * DISABLE_SERVICEGROUP_HOST_NOTIFICATIONS}, on Nagios only.
     *
     * @param servicegroupName name of the service group
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command disableServicegroupHostNotifications(String servicegroupName, String author, String comment) {
        return Command.of(
                "DISABLE_SERVICEGROUP_HOST_NOTIFICATIONS",
                servicegroupName,
                Command.given(author),
                Command.given(comment));
    }

    /**
     * Disables passive check results for the hosts of the services in the service group. The command is {@code
     * DISABLE_SERVICEGROUP_PASSIVE_HOST_CHECKS}, on Naemon, Nagios and Icinga 2.
     *
     * @param servicegroupName name of the service group
     */
    public static Command disableServicegroupPassiveHostChecks(String servicegroupName) {
        return Command.exact("DISABLE_SERVICEGROUP_PASSIVE_HOST_CHECKS", servicegroupName);
    }

    /**
     * Disables passive check results for the hosts of the services in the service group. The command is {@code
     * DISABLE_SERVICEGROUP_PASSIVE_HOST_CHECKS}, on Nagios only.
     *
     * @param servicegroupName name of the service group
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command disableServicegroupPassiveHostChecks(String servicegroupName, String author, String comment) {
        return Command.of(
                "DISABLE_SERVICEGROUP_PASSIVE_HOST_CHECKS",
                servicegroupName,
                Command.given(author),
                Command.given(comment));
    }

    /**
     * Disables passive check results for the services in the service group. The command is {@code
     * DISABLE_SERVICEGROUP_PASSIVE_SVC_CHECKS}, on Naemon, Nagios and Icinga 2.
     *
     * @param servicegroupName name of the service group
     */
    public static Command disableServicegroupPassiveSvcChecks(String servicegroupName) {
        return Command.exact("DISABLE_SERVICEGROUP_PASSIVE_SVC_CHECKS", servicegroupName);
    }

    /**
     * Disables passive check results for the services in the service group. The command is {@code
     * DISABLE_SERVICEGROUP_PASSIVE_SVC_CHECKS}, on Nagios only.
     *
     * @param servicegroupName name of the service group
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command disableServicegroupPassiveSvcChecks(String servicegroupName, String author, String comment) {
        return Command.of(
                "DISABLE_SERVICEGROUP_PASSIVE_SVC_CHECKS",
                servicegroupName,
                Command.given(author),
                Command.given(comment));
    }

    /**
     * Disables active checks of the services in the service group. The command is {@code
     * DISABLE_SERVICEGROUP_SVC_CHECKS}, on Naemon, Nagios and Icinga 2.
     *
     * @param servicegroupName name of the service group
     */
    public static Command disableServicegroupSvcChecks(String servicegroupName) {
        return Command.exact("DISABLE_SERVICEGROUP_SVC_CHECKS", servicegroupName);
    }

    /**
     * Disables active checks of the services in the service group. The command is {@code
     * DISABLE_SERVICEGROUP_SVC_CHECKS}, on Nagios only.
     *
     * @param servicegroupName name of the service group
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command disableServicegroupSvcChecks(String servicegroupName, String author, String comment) {
        return Command.of(
                "DISABLE_SERVICEGROUP_SVC_CHECKS", servicegroupName, Command.given(author), Command.given(comment));
    }

    /**
     * Disables notifications about the services in the service group. The command is {@code
     * DISABLE_SERVICEGROUP_SVC_NOTIFICATIONS}, on Naemon, Nagios and Icinga 2.
     *
     * @param servicegroupName name of the service group
     */
    public static Command disableServicegroupSvcNotifications(String servicegroupName) {
        return Command.exact("DISABLE_SERVICEGROUP_SVC_NOTIFICATIONS", servicegroupName);
    }

    /**
     * Disables notifications about the services in the service group. The command is {@code
     * DISABLE_SERVICEGROUP_SVC_NOTIFICATIONS}, on Nagios only.
     *
     * @param servicegroupName name of the service group
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command disableServicegroupSvcNotifications(String servicegroupName, String author, String comment) {
        return Command.of(
                "DISABLE_SERVICEGROUP_SVC_NOTIFICATIONS",
                servicegroupName,
                Command.given(author),
                Command.given(comment));
    }

    /**
     * Disables freshness checks of services on the whole server. The command is {@code
     * DISABLE_SERVICE_FRESHNESS_CHECKS}, on Naemon and Nagios.
     */
    public static Command disableServiceFreshnessChecks() {
        return Command.exact("DISABLE_SERVICE_FRESHNESS_CHECKS");
    }

    /**
     * Disables active checks of the service. The command is {@code DISABLE_SVC_CHECK}, on Naemon, Nagios, Icinga 2 and
     * Checkmk.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     */
    public static Command disableSvcCheck(String hostName, String serviceDescription) {
        return Command.exact("DISABLE_SVC_CHECK", hostName, serviceDescription);
    }

    /**
     * Disables active checks of the service. The command is {@code DISABLE_SVC_CHECK}, on Nagios only.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command disableSvcCheck(String hostName, String serviceDescription, String author, String comment) {
        return Command.of(
                "DISABLE_SVC_CHECK", hostName, serviceDescription, Command.given(author), Command.given(comment));
    }

    /**
     * Disables the event handler of the service. The command is {@code DISABLE_SVC_EVENT_HANDLER}, on Naemon, Nagios
     * and Icinga 2.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     */
    public static Command disableSvcEventHandler(String hostName, String serviceDescription) {
        return Command.exact("DISABLE_SVC_EVENT_HANDLER", hostName, serviceDescription);
    }

    /**
     * Disables the event handler of the service. The command is {@code DISABLE_SVC_EVENT_HANDLER}, on Nagios only.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
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

    /**
     * Disables flap detection for the service. The command is {@code DISABLE_SVC_FLAP_DETECTION}, on Naemon, Nagios and
     * Icinga 2.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     */
    public static Command disableSvcFlapDetection(String hostName, String serviceDescription) {
        return Command.exact("DISABLE_SVC_FLAP_DETECTION", hostName, serviceDescription);
    }

    /**
     * Disables flap detection for the service. The command is {@code DISABLE_SVC_FLAP_DETECTION}, on Nagios only.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
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

    /**
     * Disables notifications about the service. The command is {@code DISABLE_SVC_NOTIFICATIONS}, on Naemon, Nagios,
     * Icinga 2 and Checkmk.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     */
    public static Command disableSvcNotifications(String hostName, String serviceDescription) {
        return Command.exact("DISABLE_SVC_NOTIFICATIONS", hostName, serviceDescription);
    }

    /**
     * Disables notifications about the service. The command is {@code DISABLE_SVC_NOTIFICATIONS}, on Nagios only.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
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
     * Runs an action of the event console on the events. The command is {@code EC_ACTION}, on Nagios and Checkmk. MK
     * Livestatus forwards it to the event console.
     *
     * @param eventIds ids of events of the event console
     * @param user name of the user who sends the command
     * @param actionId id of the action in the configuration of the event console
     */
    public static Command ecAction(List<Long> eventIds, String user, String actionId) {
        return Command.exact("EC_ACTION", listed(eventIds), user, actionId);
    }

    /**
     * Sets the state of the events. The command is {@code EC_CHANGESTATE}, on Nagios and Checkmk. MK Livestatus
     * forwards it to the event console.
     *
     * @param eventIds ids of events of the event console
     * @param user name of the user who sends the command
     */
    public static Command ecChangestate(List<Long> eventIds, String user) {
        return Command.exact("EC_CHANGESTATE", listed(eventIds), user);
    }

    /**
     * Sets the state of the events. The command is {@code EC_CHANGESTATE}, on Nagios and Checkmk. MK Livestatus
     * forwards it to the event console.
     *
     * @param eventIds ids of events of the event console
     * @param user name of the user who sends the command
     * @param state number of the state: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN; null omits it
     */
    public static Command ecChangestate(List<Long> eventIds, String user, Long state) {
        return Command.exact("EC_CHANGESTATE", listed(eventIds), user, Command.given(state));
    }

    /**
     * Creates an event from a message. The command is {@code EC_CREATE}, on Nagios and Checkmk. MK Livestatus forwards
     * it to the event console.
     *
     * @param message message in the form of syslog
     */
    public static Command ecCreate(String message) {
        return Command.of("EC_CREATE", message);
    }

    /**
     * Deletes the events. They move to the history. The command is {@code EC_DELETE}, on Nagios and Checkmk. MK
     * Livestatus forwards it to the event console.
     *
     * @param eventIds ids of events of the event console
     * @param user name of the user who sends the command
     */
    public static Command ecDelete(List<Long> eventIds, String user) {
        return Command.exact("EC_DELETE", listed(eventIds), user);
    }

    /**
     * Deletes all events of the host. The command is {@code EC_DELETE_EVENTS_OF_HOST}, on Nagios and Checkmk. MK
     * Livestatus forwards it to the event console.
     *
     * @param hostName name of the host
     * @param user name of the user who sends the command
     */
    public static Command ecDeleteEventsOfHost(String hostName, String user) {
        return Command.exact("EC_DELETE_EVENTS_OF_HOST", hostName, user);
    }

    /**
     * Lets the event console load its configuration again. The command is {@code EC_RELOAD}, on Nagios and Checkmk. MK
     * Livestatus forwards it to the event console.
     */
    public static Command ecReload() {
        return Command.exact("EC_RELOAD");
    }

    /**
     * Resets the hit counters of a rule or of all rules. The command is {@code EC_RESETCOUNTERS}, on Nagios and
     * Checkmk. MK Livestatus forwards it to the event console.
     *
     * @param ruleId id of the rule; null for all rules
     */
    public static Command ecResetcounters(String ruleId) {
        return Command.exact("EC_RESETCOUNTERS", Command.given(ruleId));
    }

    /**
     * Switches the replication mode of the event console. The command is {@code EC_SWITCH_MODE}, on Nagios and Checkmk.
     * The mode is {@code sync} or {@code takeover}. MK Livestatus forwards it to the event console.
     *
     * @param mode {@code sync} or {@code takeover}
     */
    public static Command ecSwitchMode(String mode) {
        return Command.exact("EC_SWITCH_MODE", mode);
    }

    /**
     * Sets the comment and the contact of the events, and whether they are acknowledged. The command is {@code
     * EC_UPDATE}, on Nagios and Checkmk. MK Livestatus forwards it to the event console.
     *
     * @param eventIds ids of events of the event console
     * @param user name of the user who sends the command
     * @param acknowledgement true to acknowledge the events, false to open them again; null omits it
     * @param comment new comment on the events
     * @param contact new contact of the events, free text
     */
    public static Command ecUpdate(
            List<Long> eventIds, String user, Boolean acknowledgement, String comment, String contact) {
        return Command.exact("EC_UPDATE", listed(eventIds), user, Command.given(acknowledgement), comment, contact);
    }

    /**
     * Enables notifications about all child hosts of the host and about their services. The command is {@code
     * ENABLE_ALL_NOTIFICATIONS_BEYOND_HOST}, on Naemon and Nagios.
     *
     * @param hostName name of the host
     */
    public static Command enableAllNotificationsBeyondHost(String hostName) {
        return Command.exact("ENABLE_ALL_NOTIFICATIONS_BEYOND_HOST", hostName);
    }

    /**
     * Enables notifications about all child hosts of the host and about their services. The command is {@code
     * ENABLE_ALL_NOTIFICATIONS_BEYOND_HOST}, on Nagios only.
     *
     * @param hostName name of the host
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command enableAllNotificationsBeyondHost(String hostName, String author, String comment) {
        return Command.of(
                "ENABLE_ALL_NOTIFICATIONS_BEYOND_HOST", hostName, Command.given(author), Command.given(comment));
    }

    /**
     * Enables notifications about hosts to the contacts in the contact group. The command is {@code
     * ENABLE_CONTACTGROUP_HOST_NOTIFICATIONS}, on Naemon and Nagios.
     *
     * @param contactgroupName name of the contact group
     */
    public static Command enableContactgroupHostNotifications(String contactgroupName) {
        return Command.exact("ENABLE_CONTACTGROUP_HOST_NOTIFICATIONS", contactgroupName);
    }

    /**
     * Enables notifications about services to the contacts in the contact group. The command is {@code
     * ENABLE_CONTACTGROUP_SVC_NOTIFICATIONS}, on Naemon and Nagios.
     *
     * @param contactgroupName name of the contact group
     */
    public static Command enableContactgroupSvcNotifications(String contactgroupName) {
        return Command.exact("ENABLE_CONTACTGROUP_SVC_NOTIFICATIONS", contactgroupName);
    }

    /**
     * Enables notifications about hosts to the contact. The command is {@code ENABLE_CONTACT_HOST_NOTIFICATIONS}, on
     * Naemon and Nagios.
     *
     * @param contactName name of the contact
     */
    public static Command enableContactHostNotifications(String contactName) {
        return Command.exact("ENABLE_CONTACT_HOST_NOTIFICATIONS", contactName);
    }

    /**
     * Enables notifications about services to the contact. The command is {@code ENABLE_CONTACT_SVC_NOTIFICATIONS}, on
     * Naemon and Nagios.
     *
     * @param contactName name of the contact
     */
    public static Command enableContactSvcNotifications(String contactName) {
        return Command.exact("ENABLE_CONTACT_SVC_NOTIFICATIONS", contactName);
    }

    /**
     * Enables event handlers on the whole server. The command is {@code ENABLE_EVENT_HANDLERS}, on Naemon, Nagios,
     * Icinga 2 and Checkmk.
     */
    public static Command enableEventHandlers() {
        return Command.exact("ENABLE_EVENT_HANDLERS");
    }

    /**
     * Enables flap detection on the whole server. The command is {@code ENABLE_FLAP_DETECTION}, on Naemon, Nagios,
     * Icinga 2 and Checkmk.
     */
    public static Command enableFlapDetection() {
        return Command.exact("ENABLE_FLAP_DETECTION");
    }

    /**
     * Enables active checks of the hosts in the host group. The command is {@code ENABLE_HOSTGROUP_HOST_CHECKS}, on
     * Naemon, Nagios and Icinga 2.
     *
     * @param hostgroupName name of the host group
     */
    public static Command enableHostgroupHostChecks(String hostgroupName) {
        return Command.exact("ENABLE_HOSTGROUP_HOST_CHECKS", hostgroupName);
    }

    /**
     * Enables active checks of the hosts in the host group. The command is {@code ENABLE_HOSTGROUP_HOST_CHECKS}, on
     * Nagios only.
     *
     * @param hostgroupName name of the host group
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command enableHostgroupHostChecks(String hostgroupName, String author, String comment) {
        return Command.of("ENABLE_HOSTGROUP_HOST_CHECKS", hostgroupName, Command.given(author), Command.given(comment));
    }

    /**
     * Enables notifications about the hosts in the host group. The command is {@code
     * ENABLE_HOSTGROUP_HOST_NOTIFICATIONS}, on Naemon, Nagios and Icinga 2.
     *
     * @param hostgroupName name of the host group
     */
    public static Command enableHostgroupHostNotifications(String hostgroupName) {
        return Command.exact("ENABLE_HOSTGROUP_HOST_NOTIFICATIONS", hostgroupName);
    }

    /**
     * Enables notifications about the hosts in the host group. The command is {@code
     * ENABLE_HOSTGROUP_HOST_NOTIFICATIONS}, on Nagios only.
     *
     * @param hostgroupName name of the host group
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command enableHostgroupHostNotifications(String hostgroupName, String author, String comment) {
        return Command.of(
                "ENABLE_HOSTGROUP_HOST_NOTIFICATIONS", hostgroupName, Command.given(author), Command.given(comment));
    }

    /**
     * Enables passive check results for the hosts in the host group. The command is {@code
     * ENABLE_HOSTGROUP_PASSIVE_HOST_CHECKS}, on Naemon, Nagios and Icinga 2.
     *
     * @param hostgroupName name of the host group
     */
    public static Command enableHostgroupPassiveHostChecks(String hostgroupName) {
        return Command.exact("ENABLE_HOSTGROUP_PASSIVE_HOST_CHECKS", hostgroupName);
    }

    /**
     * Enables passive check results for the hosts in the host group. The command is {@code
     * ENABLE_HOSTGROUP_PASSIVE_HOST_CHECKS}, on Nagios only.
     *
     * @param hostgroupName name of the host group
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command enableHostgroupPassiveHostChecks(String hostgroupName, String author, String comment) {
        return Command.of(
                "ENABLE_HOSTGROUP_PASSIVE_HOST_CHECKS", hostgroupName, Command.given(author), Command.given(comment));
    }

    /**
     * Enables passive check results for the services of the hosts in the host group. The command is {@code
     * ENABLE_HOSTGROUP_PASSIVE_SVC_CHECKS}, on Naemon, Nagios and Icinga 2.
     *
     * @param hostgroupName name of the host group
     */
    public static Command enableHostgroupPassiveSvcChecks(String hostgroupName) {
        return Command.exact("ENABLE_HOSTGROUP_PASSIVE_SVC_CHECKS", hostgroupName);
    }

    /**
     * Enables passive check results for the services of the hosts in the host group. The command is {@code
     * ENABLE_HOSTGROUP_PASSIVE_SVC_CHECKS}, on Nagios only.
     *
     * @param hostgroupName name of the host group
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command enableHostgroupPassiveSvcChecks(String hostgroupName, String author, String comment) {
        return Command.of(
                "ENABLE_HOSTGROUP_PASSIVE_SVC_CHECKS", hostgroupName, Command.given(author), Command.given(comment));
    }

    /**
     * Enables active checks of the services of the hosts in the host group. The command is {@code
     * ENABLE_HOSTGROUP_SVC_CHECKS}, on Naemon, Nagios and Icinga 2.
     *
     * @param hostgroupName name of the host group
     */
    public static Command enableHostgroupSvcChecks(String hostgroupName) {
        return Command.exact("ENABLE_HOSTGROUP_SVC_CHECKS", hostgroupName);
    }

    /**
     * Enables active checks of the services of the hosts in the host group. The command is {@code
     * ENABLE_HOSTGROUP_SVC_CHECKS}, on Nagios only.
     *
     * @param hostgroupName name of the host group
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command enableHostgroupSvcChecks(String hostgroupName, String author, String comment) {
        return Command.of("ENABLE_HOSTGROUP_SVC_CHECKS", hostgroupName, Command.given(author), Command.given(comment));
    }

    /**
     * Enables notifications about the services of the hosts in the host group. The command is {@code
     * ENABLE_HOSTGROUP_SVC_NOTIFICATIONS}, on Naemon, Nagios and Icinga 2.
     *
     * @param hostgroupName name of the host group
     */
    public static Command enableHostgroupSvcNotifications(String hostgroupName) {
        return Command.exact("ENABLE_HOSTGROUP_SVC_NOTIFICATIONS", hostgroupName);
    }

    /**
     * Enables notifications about the services of the hosts in the host group. The command is {@code
     * ENABLE_HOSTGROUP_SVC_NOTIFICATIONS}, on Nagios only.
     *
     * @param hostgroupName name of the host group
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command enableHostgroupSvcNotifications(String hostgroupName, String author, String comment) {
        return Command.of(
                "ENABLE_HOSTGROUP_SVC_NOTIFICATIONS", hostgroupName, Command.given(author), Command.given(comment));
    }

    /**
     * Enables notifications about the host and all its child hosts. The command is {@code
     * ENABLE_HOST_AND_CHILD_NOTIFICATIONS}, on Naemon and Nagios.
     *
     * @param hostName name of the host
     */
    public static Command enableHostAndChildNotifications(String hostName) {
        return Command.exact("ENABLE_HOST_AND_CHILD_NOTIFICATIONS", hostName);
    }

    /**
     * Enables notifications about the host and all its child hosts. The command is {@code
     * ENABLE_HOST_AND_CHILD_NOTIFICATIONS}, on Nagios only.
     *
     * @param hostName name of the host
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command enableHostAndChildNotifications(String hostName, String author, String comment) {
        return Command.of(
                "ENABLE_HOST_AND_CHILD_NOTIFICATIONS", hostName, Command.given(author), Command.given(comment));
    }

    /**
     * Enables active checks of the host. The command is {@code ENABLE_HOST_CHECK}, on Naemon, Nagios, Icinga 2 and
     * Checkmk.
     *
     * @param hostName name of the host
     */
    public static Command enableHostCheck(String hostName) {
        return Command.exact("ENABLE_HOST_CHECK", hostName);
    }

    /**
     * Enables active checks of the host. The command is {@code ENABLE_HOST_CHECK}, on Nagios only.
     *
     * @param hostName name of the host
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command enableHostCheck(String hostName, String author, String comment) {
        return Command.of("ENABLE_HOST_CHECK", hostName, Command.given(author), Command.given(comment));
    }

    /**
     * Enables the event handler of the host. The command is {@code ENABLE_HOST_EVENT_HANDLER}, on Naemon, Nagios and
     * Icinga 2.
     *
     * @param hostName name of the host
     */
    public static Command enableHostEventHandler(String hostName) {
        return Command.exact("ENABLE_HOST_EVENT_HANDLER", hostName);
    }

    /**
     * Enables the event handler of the host. The command is {@code ENABLE_HOST_EVENT_HANDLER}, on Nagios only.
     *
     * @param hostName name of the host
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command enableHostEventHandler(String hostName, String author, String comment) {
        return Command.of("ENABLE_HOST_EVENT_HANDLER", hostName, Command.given(author), Command.given(comment));
    }

    /**
     * Enables flap detection for the host. The command is {@code ENABLE_HOST_FLAP_DETECTION}, on Naemon, Nagios and
     * Icinga 2.
     *
     * @param hostName name of the host
     */
    public static Command enableHostFlapDetection(String hostName) {
        return Command.exact("ENABLE_HOST_FLAP_DETECTION", hostName);
    }

    /**
     * Enables flap detection for the host. The command is {@code ENABLE_HOST_FLAP_DETECTION}, on Nagios only.
     *
     * @param hostName name of the host
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command enableHostFlapDetection(String hostName, String author, String comment) {
        return Command.of("ENABLE_HOST_FLAP_DETECTION", hostName, Command.given(author), Command.given(comment));
    }

    /**
     * Enables freshness checks of hosts on the whole server. The command is {@code ENABLE_HOST_FRESHNESS_CHECKS}, on
     * Naemon and Nagios.
     */
    public static Command enableHostFreshnessChecks() {
        return Command.exact("ENABLE_HOST_FRESHNESS_CHECKS");
    }

    /**
     * Enables notifications about the host. The command is {@code ENABLE_HOST_NOTIFICATIONS}, on Naemon, Nagios, Icinga
     * 2 and Checkmk.
     *
     * @param hostName name of the host
     */
    public static Command enableHostNotifications(String hostName) {
        return Command.exact("ENABLE_HOST_NOTIFICATIONS", hostName);
    }

    /**
     * Enables notifications about the host. The command is {@code ENABLE_HOST_NOTIFICATIONS}, on Nagios only.
     *
     * @param hostName name of the host
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command enableHostNotifications(String hostName, String author, String comment) {
        return Command.of("ENABLE_HOST_NOTIFICATIONS", hostName, Command.given(author), Command.given(comment));
    }

    /**
     * Enables active checks of all services of the host. The command is {@code ENABLE_HOST_SVC_CHECKS}, on Naemon,
     * Nagios and Icinga 2.
     *
     * @param hostName name of the host
     */
    public static Command enableHostSvcChecks(String hostName) {
        return Command.exact("ENABLE_HOST_SVC_CHECKS", hostName);
    }

    /**
     * Enables active checks of all services of the host. The command is {@code ENABLE_HOST_SVC_CHECKS}, on Nagios only.
     *
     * @param hostName name of the host
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command enableHostSvcChecks(String hostName, String author, String comment) {
        return Command.of("ENABLE_HOST_SVC_CHECKS", hostName, Command.given(author), Command.given(comment));
    }

    /**
     * Enables notifications about all services of the host. The command is {@code ENABLE_HOST_SVC_NOTIFICATIONS}, on
     * Naemon, Nagios and Icinga 2.
     *
     * @param hostName name of the host
     */
    public static Command enableHostSvcNotifications(String hostName) {
        return Command.exact("ENABLE_HOST_SVC_NOTIFICATIONS", hostName);
    }

    /**
     * Enables notifications about all services of the host. The command is {@code ENABLE_HOST_SVC_NOTIFICATIONS}, on
     * Nagios only.
     *
     * @param hostName name of the host
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command enableHostSvcNotifications(String hostName, String author, String comment) {
        return Command.of("ENABLE_HOST_SVC_NOTIFICATIONS", hostName, Command.given(author), Command.given(comment));
    }

    /**
     * Enables notifications on the whole server. The command is {@code ENABLE_NOTIFICATIONS}, on Naemon, Nagios, Icinga
     * 2 and Checkmk.
     */
    public static Command enableNotifications() {
        return Command.exact("ENABLE_NOTIFICATIONS");
    }

    /**
     * Enables passive check results for the host. The command is {@code ENABLE_PASSIVE_HOST_CHECKS}, on Naemon, Nagios,
     * Icinga 2 and Checkmk.
     *
     * @param hostName name of the host
     */
    public static Command enablePassiveHostChecks(String hostName) {
        return Command.exact("ENABLE_PASSIVE_HOST_CHECKS", hostName);
    }

    /**
     * Enables passive check results for the host. The command is {@code ENABLE_PASSIVE_HOST_CHECKS}, on Nagios only.
     *
     * @param hostName name of the host
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command enablePassiveHostChecks(String hostName, String author, String comment) {
        return Command.of("ENABLE_PASSIVE_HOST_CHECKS", hostName, Command.given(author), Command.given(comment));
    }

    /**
     * Enables passive check results for the service. The command is {@code ENABLE_PASSIVE_SVC_CHECKS}, on Naemon,
     * Nagios, Icinga 2 and Checkmk.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     */
    public static Command enablePassiveSvcChecks(String hostName, String serviceDescription) {
        return Command.exact("ENABLE_PASSIVE_SVC_CHECKS", hostName, serviceDescription);
    }

    /**
     * Enables passive check results for the service. The command is {@code ENABLE_PASSIVE_SVC_CHECKS}, on Nagios only.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
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

    /**
     * Enables the processing of performance data on the whole server. The command is {@code ENABLE_PERFORMANCE_DATA},
     * on Naemon, Nagios, Icinga 2 and Checkmk.
     */
    public static Command enablePerformanceData() {
        return Command.exact("ENABLE_PERFORMANCE_DATA");
    }

    /**
     * Enables active checks of the hosts of the services in the service group. The command is {@code
     * ENABLE_SERVICEGROUP_HOST_CHECKS}, on Naemon, Nagios and Icinga 2.
     *
     * @param servicegroupName name of the service group
     */
    public static Command enableServicegroupHostChecks(String servicegroupName) {
        return Command.exact("ENABLE_SERVICEGROUP_HOST_CHECKS", servicegroupName);
    }

    /**
     * Enables active checks of the hosts of the services in the service group. The command is {@code
     * ENABLE_SERVICEGROUP_HOST_CHECKS}, on Nagios only.
     *
     * @param servicegroupName name of the service group
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command enableServicegroupHostChecks(String servicegroupName, String author, String comment) {
        return Command.of(
                "ENABLE_SERVICEGROUP_HOST_CHECKS", servicegroupName, Command.given(author), Command.given(comment));
    }

    /**
     * Enables notifications about the hosts of the services in the service group. The command is {@code
     * ENABLE_SERVICEGROUP_HOST_NOTIFICATIONS}, on Naemon, Nagios and Icinga 2.
     *
     * @param servicegroupName name of the service group
     */
    public static Command enableServicegroupHostNotifications(String servicegroupName) {
        return Command.exact("ENABLE_SERVICEGROUP_HOST_NOTIFICATIONS", servicegroupName);
    }

    /**
     * Enables notifications about the hosts of the services in the service group. The command is {@code
     * ENABLE_SERVICEGROUP_HOST_NOTIFICATIONS}, on Nagios only.
     *
     * @param servicegroupName name of the service group
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command enableServicegroupHostNotifications(String servicegroupName, String author, String comment) {
        return Command.of(
                "ENABLE_SERVICEGROUP_HOST_NOTIFICATIONS",
                servicegroupName,
                Command.given(author),
                Command.given(comment));
    }

    /**
     * Enables passive check results for the hosts of the services in the service group. The command is {@code
     * ENABLE_SERVICEGROUP_PASSIVE_HOST_CHECKS}, on Naemon, Nagios and Icinga 2.
     *
     * @param servicegroupName name of the service group
     */
    public static Command enableServicegroupPassiveHostChecks(String servicegroupName) {
        return Command.exact("ENABLE_SERVICEGROUP_PASSIVE_HOST_CHECKS", servicegroupName);
    }

    /**
     * Enables passive check results for the hosts of the services in the service group. The command is {@code
     * ENABLE_SERVICEGROUP_PASSIVE_HOST_CHECKS}, on Nagios only.
     *
     * @param servicegroupName name of the service group
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command enableServicegroupPassiveHostChecks(String servicegroupName, String author, String comment) {
        return Command.of(
                "ENABLE_SERVICEGROUP_PASSIVE_HOST_CHECKS",
                servicegroupName,
                Command.given(author),
                Command.given(comment));
    }

    /**
     * Enables passive check results for the services in the service group. The command is {@code
     * ENABLE_SERVICEGROUP_PASSIVE_SVC_CHECKS}, on Naemon, Nagios and Icinga 2.
     *
     * @param servicegroupName name of the service group
     */
    public static Command enableServicegroupPassiveSvcChecks(String servicegroupName) {
        return Command.exact("ENABLE_SERVICEGROUP_PASSIVE_SVC_CHECKS", servicegroupName);
    }

    /**
     * Enables passive check results for the services in the service group. The command is {@code
     * ENABLE_SERVICEGROUP_PASSIVE_SVC_CHECKS}, on Nagios only.
     *
     * @param servicegroupName name of the service group
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command enableServicegroupPassiveSvcChecks(String servicegroupName, String author, String comment) {
        return Command.of(
                "ENABLE_SERVICEGROUP_PASSIVE_SVC_CHECKS",
                servicegroupName,
                Command.given(author),
                Command.given(comment));
    }

    /**
     * Enables active checks of the services in the service group. The command is {@code
     * ENABLE_SERVICEGROUP_SVC_CHECKS}, on Naemon, Nagios and Icinga 2.
     *
     * @param servicegroupName name of the service group
     */
    public static Command enableServicegroupSvcChecks(String servicegroupName) {
        return Command.exact("ENABLE_SERVICEGROUP_SVC_CHECKS", servicegroupName);
    }

    /**
     * Enables active checks of the services in the service group. The command is {@code
     * ENABLE_SERVICEGROUP_SVC_CHECKS}, on Nagios only.
     *
     * @param servicegroupName name of the service group
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command enableServicegroupSvcChecks(String servicegroupName, String author, String comment) {
        return Command.of(
                "ENABLE_SERVICEGROUP_SVC_CHECKS", servicegroupName, Command.given(author), Command.given(comment));
    }

    /**
     * Enables notifications about the services in the service group. The command is {@code
     * ENABLE_SERVICEGROUP_SVC_NOTIFICATIONS}, on Naemon, Nagios and Icinga 2.
     *
     * @param servicegroupName name of the service group
     */
    public static Command enableServicegroupSvcNotifications(String servicegroupName) {
        return Command.exact("ENABLE_SERVICEGROUP_SVC_NOTIFICATIONS", servicegroupName);
    }

    /**
     * Enables notifications about the services in the service group. The command is {@code
     * ENABLE_SERVICEGROUP_SVC_NOTIFICATIONS}, on Nagios only.
     *
     * @param servicegroupName name of the service group
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command enableServicegroupSvcNotifications(String servicegroupName, String author, String comment) {
        return Command.of(
                "ENABLE_SERVICEGROUP_SVC_NOTIFICATIONS",
                servicegroupName,
                Command.given(author),
                Command.given(comment));
    }

    /**
     * Enables freshness checks of services on the whole server. The command is {@code ENABLE_SERVICE_FRESHNESS_CHECKS},
     * on Naemon and Nagios.
     */
    public static Command enableServiceFreshnessChecks() {
        return Command.exact("ENABLE_SERVICE_FRESHNESS_CHECKS");
    }

    /**
     * Enables active checks of the service. The command is {@code ENABLE_SVC_CHECK}, on Naemon, Nagios, Icinga 2 and
     * Checkmk.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     */
    public static Command enableSvcCheck(String hostName, String serviceDescription) {
        return Command.exact("ENABLE_SVC_CHECK", hostName, serviceDescription);
    }

    /**
     * Enables active checks of the service. The command is {@code ENABLE_SVC_CHECK}, on Nagios only.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command enableSvcCheck(String hostName, String serviceDescription, String author, String comment) {
        return Command.of(
                "ENABLE_SVC_CHECK", hostName, serviceDescription, Command.given(author), Command.given(comment));
    }

    /**
     * Enables the event handler of the service. The command is {@code ENABLE_SVC_EVENT_HANDLER}, on Naemon, Nagios and
     * Icinga 2.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     */
    public static Command enableSvcEventHandler(String hostName, String serviceDescription) {
        return Command.exact("ENABLE_SVC_EVENT_HANDLER", hostName, serviceDescription);
    }

    /**
     * Enables the event handler of the service. The command is {@code ENABLE_SVC_EVENT_HANDLER}, on Nagios only.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
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

    /**
     * Enables flap detection for the service. The command is {@code ENABLE_SVC_FLAP_DETECTION}, on Naemon, Nagios and
     * Icinga 2.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     */
    public static Command enableSvcFlapDetection(String hostName, String serviceDescription) {
        return Command.exact("ENABLE_SVC_FLAP_DETECTION", hostName, serviceDescription);
    }

    /**
     * Enables flap detection for the service. The command is {@code ENABLE_SVC_FLAP_DETECTION}, on Nagios only.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
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

    /**
     * Enables notifications about the service. The command is {@code ENABLE_SVC_NOTIFICATIONS}, on Naemon, Nagios,
     * Icinga 2 and Checkmk.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     */
    public static Command enableSvcNotifications(String hostName, String serviceDescription) {
        return Command.exact("ENABLE_SVC_NOTIFICATIONS", hostName, serviceDescription);
    }

    /**
     * Enables notifications about the service. The command is {@code ENABLE_SVC_NOTIFICATIONS}, on Nagios only.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
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

    /**
     * Enables notifications on the whole server, as {@code ENABLE_NOTIFICATIONS} does. The command is {@code
     * ENTER_ACTIVE_MODE}, on Nagios only.
     */
    public static Command enterActiveMode() {
        return Command.exact("ENTER_ACTIVE_MODE");
    }

    /**
     * Disables notifications on the whole server, as {@code DISABLE_NOTIFICATIONS} does. The command is {@code
     * ENTER_STANDBY_MODE}, on Nagios only.
     */
    public static Command enterStandbyMode() {
        return Command.exact("ENTER_STANDBY_MODE");
    }

    /**
     * Writes a line to the log of the server. The command is {@code LOG}, on Naemon, Nagios and Checkmk. On Nagios, MK
     * Livestatus executes it.
     *
     * @param message text of the line
     */
    public static Command log(String message) {
        return Command.of("LOG", message);
    }

    /**
     * Deletes a file of messages of the host in the logwatch of Checkmk. The command is {@code
     * MK_LOGWATCH_ACKNOWLEDGE}, on Nagios and Checkmk. On Nagios, MK Livestatus executes it.
     *
     * @param hostName name of the host
     * @param filename name of the file, as {@code mk_logwatch_files} of the host lists it
     */
    public static Command mkLogwatchAcknowledge(String hostName, String filename) {
        return Command.exact("MK_LOGWATCH_ACKNOWLEDGE", hostName, filename);
    }

    /**
     * Changes a downtime of a host. A value that is null does not change. The command is {@code MODIFY_HOST_DOWNTIME},
     * on Checkmk only. The end may also be {@code +N} or {@code -N} seconds: send them with {@link Command#of}.
     *
     * @param downtimeId id of the downtime
     */
    public static Command modifyHostDowntime(long downtimeId) {
        return Command.exact("MODIFY_HOST_DOWNTIME", downtimeId);
    }

    /**
     * Changes a downtime of a host. A value that is null does not change. The command is {@code MODIFY_HOST_DOWNTIME},
     * on Checkmk only. The end may also be {@code +N} or {@code -N} seconds: send them with {@link Command#of}.
     *
     * @param downtimeId id of the downtime
     * @param startTime new start; null does not change it
     * @param endTime new end; null does not change it
     * @param recurMode number for how the downtime repeats; null does not change it
     * @param triggerId id of another downtime, whose start also starts this one; null does not change it
     * @param duration new length of a flexible downtime, sent in seconds; null does not change it
     * @param author new author; null does not change it
     * @param comment new text of the comment; null does not change it
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
     * Changes a downtime of a service. A value that is null does not change. The command is {@code
     * MODIFY_SVC_DOWNTIME}, on Checkmk only. The end may also be {@code +N} or {@code -N} seconds: send them with
     * {@link Command#of}.
     *
     * @param downtimeId id of the downtime
     */
    public static Command modifySvcDowntime(long downtimeId) {
        return Command.exact("MODIFY_SVC_DOWNTIME", downtimeId);
    }

    /**
     * Changes a downtime of a service. A value that is null does not change. The command is {@code
     * MODIFY_SVC_DOWNTIME}, on Checkmk only. The end may also be {@code +N} or {@code -N} seconds: send them with
     * {@link Command#of}.
     *
     * @param downtimeId id of the downtime
     * @param startTime new start; null does not change it
     * @param endTime new end; null does not change it
     * @param recurMode number for how the downtime repeats; null does not change it
     * @param triggerId id of another downtime, whose start also starts this one; null does not change it
     * @param duration new length of a flexible downtime, sent in seconds; null does not change it
     * @param author new author; null does not change it
     * @param comment new text of the comment; null does not change it
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
     * Executes the commands in a file on the machine of the server. The command is {@code PROCESS_FILE}, on Naemon,
     * Nagios and Icinga 2.
     *
     * @param fileName path of the file on the machine of the server
     * @param delete true if the server deletes the file after it has read it
     */
    public static Command processFile(String fileName, boolean delete) {
        return Command.exact("PROCESS_FILE", fileName, delete);
    }

    /**
     * Submits a passive check result for the host. The command is {@code PROCESS_HOST_CHECK_RESULT}, on Naemon, Nagios,
     * Icinga 2 and Checkmk.
     *
     * @param hostName name of the host
     * @param statusCode number of the state: 0 UP, 1 DOWN, 2 UNREACHABLE
     * @param pluginOutput output of the check, with performance data after a bar; it may have several lines. The client
     *     encodes it for the server: see {@link Command}
     */
    public static Command processHostCheckResult(String hostName, long statusCode, String pluginOutput) {
        return Command.of("PROCESS_HOST_CHECK_RESULT", hostName, statusCode, pluginOutput);
    }

    /**
     * Submits a passive check result for the service. The command is {@code PROCESS_SERVICE_CHECK_RESULT}, on Naemon,
     * Nagios, Icinga 2 and Checkmk.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     * @param statusCode number of the state: 0 OK, 1 WARNING, 2 CRITICAL, 3 UNKNOWN
     * @param pluginOutput output of the check, with performance data after a bar; it may have several lines. The client
     *     encodes it for the server: see {@link Command}
     */
    public static Command processServiceCheckResult(
            String hostName, String serviceDescription, long statusCode, String pluginOutput) {
        return Command.of("PROCESS_SERVICE_CHECK_RESULT", hostName, serviceDescription, statusCode, pluginOutput);
    }

    /** Lets the server read its retention file. The command is {@code READ_STATE_INFORMATION}, on Naemon and Nagios. */
    public static Command readStateInformation() {
        return Command.exact("READ_STATE_INFORMATION");
    }

    /**
     * Removes the acknowledgement of the problem of the host. The command is {@code REMOVE_HOST_ACKNOWLEDGEMENT}, on
     * Naemon, Nagios, Icinga 2 and Checkmk.
     *
     * @param hostName name of the host
     */
    public static Command removeHostAcknowledgement(String hostName) {
        return Command.exact("REMOVE_HOST_ACKNOWLEDGEMENT", hostName);
    }

    /**
     * Removes the acknowledgement of the problem of the service. The command is {@code REMOVE_SVC_ACKNOWLEDGEMENT}, on
     * Naemon, Nagios, Icinga 2 and Checkmk.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     */
    public static Command removeSvcAcknowledgement(String hostName, String serviceDescription) {
        return Command.exact("REMOVE_SVC_ACKNOWLEDGEMENT", hostName, serviceDescription);
    }

    /** Restarts the server. The command is {@code RESTART_PROCESS}, on Naemon, Nagios and Icinga 2. */
    public static Command restartProcess() {
        return Command.exact("RESTART_PROCESS");
    }

    /**
     * Restarts the server. The command is {@code RESTART_PROCESS}, on Nagios only.
     *
     * @param scheduledTime time at which the server executes it; null for immediately
     */
    public static Command restartProcess(Instant scheduledTime) {
        return Command.exact("RESTART_PROCESS", Command.given(scheduledTime));
    }

    /** Restarts the server. The command is {@code RESTART_PROGRAM}, on Naemon and Nagios. */
    public static Command restartProgram() {
        return Command.exact("RESTART_PROGRAM");
    }

    /**
     * Restarts the server. The command is {@code RESTART_PROGRAM}, on Nagios only.
     *
     * @param scheduledTime time at which the server executes it; null for immediately
     */
    public static Command restartProgram(Instant scheduledTime) {
        return Command.exact("RESTART_PROGRAM", Command.given(scheduledTime));
    }

    /**
     * Lets the server write its retention file. The command is {@code SAVE_STATE_INFORMATION}, on Naemon and Nagios.
     */
    public static Command saveStateInformation() {
        return Command.exact("SAVE_STATE_INFORMATION");
    }

    /**
     * Schedules a downtime of the host, and the same downtime for all its child hosts. The command is {@code
     * SCHEDULE_AND_PROPAGATE_HOST_DOWNTIME}, on Naemon, Nagios and Icinga 2. Nagios cuts the comment at its first
     * semicolon.
     *
     * @param hostName name of the host
     * @param startTime start of the downtime; for a flexible downtime the earliest start
     * @param endTime end of the downtime; for a flexible downtime the latest start
     * @param fixed true for a downtime from start to end; false for a flexible downtime, which begins with the first
     *     problem in that time and lasts {@code duration}
     * @param triggerId id of another downtime, whose start also starts this one; 0 for none
     * @param duration length of a flexible downtime, sent in seconds; ignored for a fixed downtime
     * @param author name of the person or program that sends the command
     * @param comment text of the comment
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
     * Schedules a downtime of the host, and a downtime of each child host. The downtimes of the child hosts start when
     * the downtime of the host starts. The command is {@code SCHEDULE_AND_PROPAGATE_TRIGGERED_HOST_DOWNTIME}, on
     * Naemon, Nagios and Icinga 2. Nagios cuts the comment at its first semicolon.
     *
     * @param hostName name of the host
     * @param startTime start of the downtime; for a flexible downtime the earliest start
     * @param endTime end of the downtime; for a flexible downtime the latest start
     * @param fixed true for a downtime from start to end; false for a flexible downtime, which begins with the first
     *     problem in that time and lasts {@code duration}
     * @param triggerId id of another downtime, whose start also starts this one; 0 for none
     * @param duration length of a flexible downtime, sent in seconds; ignored for a fixed downtime
     * @param author name of the person or program that sends the command
     * @param comment text of the comment
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

    /**
     * Schedules a check of the host. The check runs even if active checks are disabled or the check period excludes the
     * time. The command is {@code SCHEDULE_FORCED_HOST_CHECK}, on Naemon, Nagios, Icinga 2 and Checkmk.
     *
     * @param hostName name of the host
     * @param checkTime when the check is due
     */
    public static Command scheduleForcedHostCheck(String hostName, Instant checkTime) {
        return Command.exact("SCHEDULE_FORCED_HOST_CHECK", hostName, checkTime);
    }

    /**
     * Schedules a check of the host. The check runs even if active checks are disabled or the check period excludes the
     * time. The command is {@code SCHEDULE_FORCED_HOST_CHECK}, on Nagios only.
     *
     * @param hostName name of the host
     * @param checkTime when the check is due
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command scheduleForcedHostCheck(String hostName, Instant checkTime, String author, String comment) {
        return Command.of(
                "SCHEDULE_FORCED_HOST_CHECK", hostName, checkTime, Command.given(author), Command.given(comment));
    }

    /**
     * Schedules a check of each service of the host. The checks run even if active checks are disabled or the check
     * period excludes the time. The command is {@code SCHEDULE_FORCED_HOST_SVC_CHECKS}, on Naemon, Nagios and Icinga 2.
     *
     * @param hostName name of the host
     * @param checkTime when the check is due
     */
    public static Command scheduleForcedHostSvcChecks(String hostName, Instant checkTime) {
        return Command.exact("SCHEDULE_FORCED_HOST_SVC_CHECKS", hostName, checkTime);
    }

    /**
     * Schedules a check of each service of the host. The checks run even if active checks are disabled or the check
     * period excludes the time. The command is {@code SCHEDULE_FORCED_HOST_SVC_CHECKS}, on Nagios only.
     *
     * @param hostName name of the host
     * @param checkTime when the check is due
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command scheduleForcedHostSvcChecks(
            String hostName, Instant checkTime, String author, String comment) {
        return Command.of(
                "SCHEDULE_FORCED_HOST_SVC_CHECKS", hostName, checkTime, Command.given(author), Command.given(comment));
    }

    /**
     * Schedules a check of the service. The check runs even if active checks are disabled or the check period excludes
     * the time. The command is {@code SCHEDULE_FORCED_SVC_CHECK}, on Naemon, Nagios, Icinga 2 and Checkmk.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     * @param checkTime when the check is due
     */
    public static Command scheduleForcedSvcCheck(String hostName, String serviceDescription, Instant checkTime) {
        return Command.exact("SCHEDULE_FORCED_SVC_CHECK", hostName, serviceDescription, checkTime);
    }

    /**
     * Schedules a check of the service. The check runs even if active checks are disabled or the check period excludes
     * the time. The command is {@code SCHEDULE_FORCED_SVC_CHECK}, on Nagios only.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     * @param checkTime when the check is due
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
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
     * Schedules a downtime of each host in the host group. The command is {@code SCHEDULE_HOSTGROUP_HOST_DOWNTIME}, on
     * Naemon, Nagios and Icinga 2. Nagios cuts the comment at its first semicolon.
     *
     * @param hostgroupName name of the host group
     * @param startTime start of the downtime; for a flexible downtime the earliest start
     * @param endTime end of the downtime; for a flexible downtime the latest start
     * @param fixed true for a downtime from start to end; false for a flexible downtime, which begins with the first
     *     problem in that time and lasts {@code duration}
     * @param triggerId id of another downtime, whose start also starts this one; 0 for none
     * @param duration length of a flexible downtime, sent in seconds; ignored for a fixed downtime
     * @param author name of the person or program that sends the command
     * @param comment text of the comment
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
     * Schedules a downtime of each service of the hosts in the host group. The command is {@code
     * SCHEDULE_HOSTGROUP_SVC_DOWNTIME}, on Naemon, Nagios and Icinga 2. Nagios cuts the comment at its first semicolon.
     *
     * @param hostgroupName name of the host group
     * @param startTime start of the downtime; for a flexible downtime the earliest start
     * @param endTime end of the downtime; for a flexible downtime the latest start
     * @param fixed true for a downtime from start to end; false for a flexible downtime, which begins with the first
     *     problem in that time and lasts {@code duration}
     * @param triggerId id of another downtime, whose start also starts this one; 0 for none
     * @param duration length of a flexible downtime, sent in seconds; ignored for a fixed downtime
     * @param author name of the person or program that sends the command
     * @param comment text of the comment
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

    /**
     * Schedules the next active check of the host. The command is {@code SCHEDULE_HOST_CHECK}, on Naemon, Nagios and
     * Icinga 2.
     *
     * @param hostName name of the host
     * @param checkTime when the check is due
     */
    public static Command scheduleHostCheck(String hostName, Instant checkTime) {
        return Command.exact("SCHEDULE_HOST_CHECK", hostName, checkTime);
    }

    /**
     * Schedules the next active check of the host. The command is {@code SCHEDULE_HOST_CHECK}, on Nagios only.
     *
     * @param hostName name of the host
     * @param checkTime when the check is due
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command scheduleHostCheck(String hostName, Instant checkTime, String author, String comment) {
        return Command.of("SCHEDULE_HOST_CHECK", hostName, checkTime, Command.given(author), Command.given(comment));
    }

    /**
     * Schedules a downtime of the host. The command is {@code SCHEDULE_HOST_DOWNTIME}, on Naemon, Nagios, Icinga 2 and
     * Checkmk. Nagios cuts the comment at its first semicolon. Checkmk accepts more numbers for {@code fixed}, which
     * make the downtime recur: send them with {@link Command#of}.
     *
     * @param hostName name of the host
     * @param startTime start of the downtime; for a flexible downtime the earliest start
     * @param endTime end of the downtime; for a flexible downtime the latest start
     * @param fixed true for a downtime from start to end; false for a flexible downtime, which begins with the first
     *     problem in that time and lasts {@code duration}
     * @param triggerId id of another downtime, whose start also starts this one; 0 for none
     * @param duration length of a flexible downtime, sent in seconds; ignored for a fixed downtime
     * @param author name of the person or program that sends the command
     * @param comment text of the comment
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

    /**
     * Schedules the next active check of each service of the host. The command is {@code SCHEDULE_HOST_SVC_CHECKS}, on
     * Naemon, Nagios and Icinga 2.
     *
     * @param hostName name of the host
     * @param checkTime when the check is due
     */
    public static Command scheduleHostSvcChecks(String hostName, Instant checkTime) {
        return Command.exact("SCHEDULE_HOST_SVC_CHECKS", hostName, checkTime);
    }

    /**
     * Schedules the next active check of each service of the host. The command is {@code SCHEDULE_HOST_SVC_CHECKS}, on
     * Nagios only.
     *
     * @param hostName name of the host
     * @param checkTime when the check is due
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command scheduleHostSvcChecks(String hostName, Instant checkTime, String author, String comment) {
        return Command.of(
                "SCHEDULE_HOST_SVC_CHECKS", hostName, checkTime, Command.given(author), Command.given(comment));
    }

    /**
     * Schedules a downtime of each service of the host. The command is {@code SCHEDULE_HOST_SVC_DOWNTIME}, on Naemon,
     * Nagios and Icinga 2. Nagios cuts the comment at its first semicolon. Icinga 2 also schedules a downtime of the
     * host.
     *
     * @param hostName name of the host
     * @param startTime start of the downtime; for a flexible downtime the earliest start
     * @param endTime end of the downtime; for a flexible downtime the latest start
     * @param fixed true for a downtime from start to end; false for a flexible downtime, which begins with the first
     *     problem in that time and lasts {@code duration}
     * @param triggerId id of another downtime, whose start also starts this one; 0 for none
     * @param duration length of a flexible downtime, sent in seconds; ignored for a fixed downtime
     * @param author name of the person or program that sends the command
     * @param comment text of the comment
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
     * Schedules a downtime of each host of the services in the service group. The command is {@code
     * SCHEDULE_SERVICEGROUP_HOST_DOWNTIME}, on Naemon, Nagios and Icinga 2. Nagios cuts the comment at its first
     * semicolon.
     *
     * @param servicegroupName name of the service group
     * @param startTime start of the downtime; for a flexible downtime the earliest start
     * @param endTime end of the downtime; for a flexible downtime the latest start
     * @param fixed true for a downtime from start to end; false for a flexible downtime, which begins with the first
     *     problem in that time and lasts {@code duration}
     * @param triggerId id of another downtime, whose start also starts this one; 0 for none
     * @param duration length of a flexible downtime, sent in seconds; ignored for a fixed downtime
     * @param author name of the person or program that sends the command
     * @param comment text of the comment
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
     * Schedules a downtime of each service in the service group. The command is {@code
     * SCHEDULE_SERVICEGROUP_SVC_DOWNTIME}, on Naemon, Nagios and Icinga 2. Nagios cuts the comment at its first
     * semicolon.
     *
     * @param servicegroupName name of the service group
     * @param startTime start of the downtime; for a flexible downtime the earliest start
     * @param endTime end of the downtime; for a flexible downtime the latest start
     * @param fixed true for a downtime from start to end; false for a flexible downtime, which begins with the first
     *     problem in that time and lasts {@code duration}
     * @param triggerId id of another downtime, whose start also starts this one; 0 for none
     * @param duration length of a flexible downtime, sent in seconds; ignored for a fixed downtime
     * @param author name of the person or program that sends the command
     * @param comment text of the comment
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

    /**
     * Schedules the next active check of the service. The command is {@code SCHEDULE_SVC_CHECK}, on Naemon, Nagios and
     * Icinga 2.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     * @param checkTime when the check is due
     */
    public static Command scheduleSvcCheck(String hostName, String serviceDescription, Instant checkTime) {
        return Command.exact("SCHEDULE_SVC_CHECK", hostName, serviceDescription, checkTime);
    }

    /**
     * Schedules the next active check of the service. The command is {@code SCHEDULE_SVC_CHECK}, on Nagios only.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     * @param checkTime when the check is due
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
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
     * Schedules a downtime of the service. The command is {@code SCHEDULE_SVC_DOWNTIME}, on Naemon, Nagios, Icinga 2
     * and Checkmk. Nagios cuts the comment at its first semicolon. Checkmk accepts more numbers for {@code fixed},
     * which make the downtime recur: send them with {@link Command#of}.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     * @param startTime start of the downtime; for a flexible downtime the earliest start
     * @param endTime end of the downtime; for a flexible downtime the latest start
     * @param fixed true for a downtime from start to end; false for a flexible downtime, which begins with the first
     *     problem in that time and lasts {@code duration}
     * @param triggerId id of another downtime, whose start also starts this one; 0 for none
     * @param duration length of a flexible downtime, sent in seconds; ignored for a fixed downtime
     * @param author name of the person or program that sends the command
     * @param comment text of the comment
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
     * Sends a notification about the host with this text. The command is {@code SEND_CUSTOM_HOST_NOTIFICATION}, on
     * Naemon, Nagios, Icinga 2 and Checkmk. Nagios cuts the comment at its first semicolon.
     *
     * @param hostName name of the host
     * @param options bit mask: 1 to all contacts, 2 even if notifications are disabled, 4 counted as a notification
     *     about the problem; 0 for none of these
     * @param author name of the person or program that sends the command
     * @param comment text of the comment
     */
    public static Command sendCustomHostNotification(String hostName, long options, String author, String comment) {
        return Command.of("SEND_CUSTOM_HOST_NOTIFICATION", hostName, options, author, comment);
    }

    /**
     * Sends a notification about the service with this text. The command is {@code SEND_CUSTOM_SVC_NOTIFICATION}, on
     * Naemon, Nagios, Icinga 2 and Checkmk. Nagios cuts the comment at its first semicolon.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     * @param options bit mask: 1 to all contacts, 2 even if notifications are disabled, 4 counted as a notification
     *     about the problem; 0 for none of these
     * @param author name of the person or program that sends the command
     * @param comment text of the comment
     */
    public static Command sendCustomSvcNotification(
            String hostName, String serviceDescription, long options, String author, String comment) {
        return Command.of("SEND_CUSTOM_SVC_NOTIFICATION", hostName, serviceDescription, options, author, comment);
    }

    /**
     * Sets the number of notifications about the current problem of the host. The command is {@code
     * SET_HOST_NOTIFICATION_NUMBER}, on Naemon and Nagios.
     *
     * @param hostName name of the host
     * @param notificationNumber number of notifications, from 0
     */
    public static Command setHostNotificationNumber(String hostName, long notificationNumber) {
        return Command.exact("SET_HOST_NOTIFICATION_NUMBER", hostName, notificationNumber);
    }

    /**
     * Sets the number of notifications about the current problem of the host. The command is {@code
     * SET_HOST_NOTIFICATION_NUMBER}, on Nagios only.
     *
     * @param hostName name of the host
     * @param notificationNumber number of notifications, from 0
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
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

    /**
     * Sets the number of notifications about the current problem of the service. The command is {@code
     * SET_SVC_NOTIFICATION_NUMBER}, on Naemon and Nagios.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     * @param notificationNumber number of notifications, from 0
     */
    public static Command setSvcNotificationNumber(
            String hostName, String serviceDescription, long notificationNumber) {
        return Command.exact("SET_SVC_NOTIFICATION_NUMBER", hostName, serviceDescription, notificationNumber);
    }

    /**
     * Sets the number of notifications about the current problem of the service. The command is {@code
     * SET_SVC_NOTIFICATION_NUMBER}, on Nagios only.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     * @param notificationNumber number of notifications, from 0
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
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

    /** Stops the server. The command is {@code SHUTDOWN_PROCESS}, on Naemon, Nagios and Icinga 2. */
    public static Command shutdownProcess() {
        return Command.exact("SHUTDOWN_PROCESS");
    }

    /**
     * Stops the server. The command is {@code SHUTDOWN_PROCESS}, on Nagios only.
     *
     * @param scheduledTime time at which the server executes it; null for immediately
     */
    public static Command shutdownProcess(Instant scheduledTime) {
        return Command.exact("SHUTDOWN_PROCESS", Command.given(scheduledTime));
    }

    /** Stops the server. The command is {@code SHUTDOWN_PROGRAM}, on Naemon and Nagios. */
    public static Command shutdownProgram() {
        return Command.exact("SHUTDOWN_PROGRAM");
    }

    /**
     * Stops the server. The command is {@code SHUTDOWN_PROGRAM}, on Nagios only.
     *
     * @param scheduledTime time at which the server executes it; null for immediately
     */
    public static Command shutdownProgram(Instant scheduledTime) {
        return Command.exact("SHUTDOWN_PROGRAM", Command.given(scheduledTime));
    }

    /**
     * Lets the server accept passive check results for hosts. The command is {@code
     * START_ACCEPTING_PASSIVE_HOST_CHECKS}, on Naemon and Nagios.
     */
    public static Command startAcceptingPassiveHostChecks() {
        return Command.exact("START_ACCEPTING_PASSIVE_HOST_CHECKS");
    }

    /**
     * Lets the server accept passive check results for services. The command is {@code
     * START_ACCEPTING_PASSIVE_SVC_CHECKS}, on Naemon and Nagios.
     */
    public static Command startAcceptingPassiveSvcChecks() {
        return Command.exact("START_ACCEPTING_PASSIVE_SVC_CHECKS");
    }

    /**
     * Starts active checks of all hosts. The command is {@code START_EXECUTING_HOST_CHECKS}, on Naemon, Nagios, Icinga
     * 2 and Checkmk.
     */
    public static Command startExecutingHostChecks() {
        return Command.exact("START_EXECUTING_HOST_CHECKS");
    }

    /**
     * Starts active checks of all services. The command is {@code START_EXECUTING_SVC_CHECKS}, on Naemon, Nagios,
     * Icinga 2 and Checkmk.
     */
    public static Command startExecutingSvcChecks() {
        return Command.exact("START_EXECUTING_SVC_CHECKS");
    }

    /**
     * Starts the obsess command after checks of the host. The command is {@code START_OBSESSING_OVER_HOST}, on Naemon
     * and Nagios.
     *
     * @param hostName name of the host
     */
    public static Command startObsessingOverHost(String hostName) {
        return Command.exact("START_OBSESSING_OVER_HOST", hostName);
    }

    /**
     * Starts the obsess command after checks of the host. The command is {@code START_OBSESSING_OVER_HOST}, on Nagios
     * only.
     *
     * @param hostName name of the host
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command startObsessingOverHost(String hostName, String author, String comment) {
        return Command.of("START_OBSESSING_OVER_HOST", hostName, Command.given(author), Command.given(comment));
    }

    /**
     * Starts the obsess command after checks of hosts, on the whole server. The command is {@code
     * START_OBSESSING_OVER_HOST_CHECKS}, on Naemon and Nagios.
     */
    public static Command startObsessingOverHostChecks() {
        return Command.exact("START_OBSESSING_OVER_HOST_CHECKS");
    }

    /**
     * Starts the obsess command after checks of the service. The command is {@code START_OBSESSING_OVER_SVC}, on Naemon
     * and Nagios.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     */
    public static Command startObsessingOverSvc(String hostName, String serviceDescription) {
        return Command.exact("START_OBSESSING_OVER_SVC", hostName, serviceDescription);
    }

    /**
     * Starts the obsess command after checks of the service. The command is {@code START_OBSESSING_OVER_SVC}, on Nagios
     * only.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
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

    /**
     * Starts the obsess command after checks of services, on the whole server. The command is {@code
     * START_OBSESSING_OVER_SVC_CHECKS}, on Naemon and Nagios.
     */
    public static Command startObsessingOverSvcChecks() {
        return Command.exact("START_OBSESSING_OVER_SVC_CHECKS");
    }

    /**
     * Lets the server reject passive check results for hosts. The command is {@code
     * STOP_ACCEPTING_PASSIVE_HOST_CHECKS}, on Naemon and Nagios.
     */
    public static Command stopAcceptingPassiveHostChecks() {
        return Command.exact("STOP_ACCEPTING_PASSIVE_HOST_CHECKS");
    }

    /**
     * Lets the server reject passive check results for services. The command is {@code
     * STOP_ACCEPTING_PASSIVE_SVC_CHECKS}, on Naemon and Nagios.
     */
    public static Command stopAcceptingPassiveSvcChecks() {
        return Command.exact("STOP_ACCEPTING_PASSIVE_SVC_CHECKS");
    }

    /**
     * Stops active checks of all hosts. The command is {@code STOP_EXECUTING_HOST_CHECKS}, on Naemon, Nagios, Icinga 2
     * and Checkmk.
     */
    public static Command stopExecutingHostChecks() {
        return Command.exact("STOP_EXECUTING_HOST_CHECKS");
    }

    /**
     * Stops active checks of all services. The command is {@code STOP_EXECUTING_SVC_CHECKS}, on Naemon, Nagios, Icinga
     * 2 and Checkmk.
     */
    public static Command stopExecutingSvcChecks() {
        return Command.exact("STOP_EXECUTING_SVC_CHECKS");
    }

    /**
     * Stops the obsess command after checks of the host. The command is {@code STOP_OBSESSING_OVER_HOST}, on Naemon and
     * Nagios.
     *
     * @param hostName name of the host
     */
    public static Command stopObsessingOverHost(String hostName) {
        return Command.exact("STOP_OBSESSING_OVER_HOST", hostName);
    }

    /**
     * Stops the obsess command after checks of the host. The command is {@code STOP_OBSESSING_OVER_HOST}, on Nagios
     * only.
     *
     * @param hostName name of the host
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command stopObsessingOverHost(String hostName, String author, String comment) {
        return Command.of("STOP_OBSESSING_OVER_HOST", hostName, Command.given(author), Command.given(comment));
    }

    /**
     * Stops the obsess command after checks of hosts, on the whole server. The command is {@code
     * STOP_OBSESSING_OVER_HOST_CHECKS}, on Naemon and Nagios.
     */
    public static Command stopObsessingOverHostChecks() {
        return Command.exact("STOP_OBSESSING_OVER_HOST_CHECKS");
    }

    /**
     * Stops the obsess command after checks of the service. The command is {@code STOP_OBSESSING_OVER_SVC}, on Naemon
     * and Nagios.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     */
    public static Command stopObsessingOverSvc(String hostName, String serviceDescription) {
        return Command.exact("STOP_OBSESSING_OVER_SVC", hostName, serviceDescription);
    }

    /**
     * Stops the obsess command after checks of the service. The command is {@code STOP_OBSESSING_OVER_SVC}, on Nagios
     * only.
     *
     * @param hostName name of the host
     * @param serviceDescription description of the service
     * @param author name of the person or program that sends the command; null omits it
     * @param comment reason for the command; null omits it
     */
    public static Command stopObsessingOverSvc(
            String hostName, String serviceDescription, String author, String comment) {
        return Command.of(
                "STOP_OBSESSING_OVER_SVC", hostName, serviceDescription, Command.given(author), Command.given(comment));
    }

    /**
     * Stops the obsess command after checks of services, on the whole server. The command is {@code
     * STOP_OBSESSING_OVER_SVC_CHECKS}, on Naemon and Nagios.
     */
    public static Command stopObsessingOverSvcChecks() {
        return Command.exact("STOP_OBSESSING_OVER_SVC_CHECKS");
    }

    private static String listed(List<Long> ids) {
        return ids.stream().map(String::valueOf).collect(Collectors.joining(","));
    }
}
