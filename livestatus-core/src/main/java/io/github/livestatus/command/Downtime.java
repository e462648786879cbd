package io.github.livestatus.command;

import io.github.livestatus.argument.Argument;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * Builder of a command that schedules a downtime. {@link #comment} returns the command.
 *
 * <pre>{@code
 * Instant ten = Instant.parse("2027-01-09T22:00:00Z");
 * live.send(Commands.downtime("web01").fixed(ten, Duration.ofHours(2)).comment("new disks"));
 * live.send(Commands.downtime("web01", "HTTP").flexible(ten, Duration.ofHours(8), Duration.ofMinutes(20)).comment("patches"));
 * live.send(Commands.downtimeOfHostGroup("linux").ofServices().fixed(ten, Duration.ofHours(1)).comment("network"));
 * }</pre>
 *
 * <p>By default the downtime is fixed, begins now and lasts two hours. Not thread-safe.
 *
 * <p>On Naemon, Nagios and Icinga 2. Checkmk has the commands for a host and for a service, but no commands for all services of a
 * host, for groups and for child hosts.
 */
public final class Downtime {
    private static final Duration STANDARD = Duration.ofHours(2);

    private final String kind;
    private final List<String> objects;
    private boolean isOfServices;
    private String children = "";
    private boolean isFixed = true;
    private Instant start;
    private Duration window = STANDARD;
    private Duration length = STANDARD;
    private long trigger;
    private String author = Author.standard();

    /**
     * @param kind how commands call the objects: HOST, SVC, HOSTGROUP or SERVICEGROUP
     * @param objects the names that identify the object
     * @param isOfServices true for the services of a group
     */
    Downtime(String kind, List<String> objects, boolean isOfServices) {
        this.kind = kind;
        this.objects = objects;
        this.isOfServices = isOfServices;
    }

    /**
     * Schedules the downtime for all services of the host or of the hosts in the group, and not for the hosts. By default a
     * downtime of a host or host group is for the hosts.
     *
     * @throws IllegalStateException after {@link #withChildHosts}
     */
    public Downtime ofServices() {
        if (!children.isEmpty()) {
            throw new IllegalStateException("a downtime with child hosts is for no services: " + objects);
        }
        isOfServices = true;
        return this;
    }

    /**
     * Schedules the downtime for the hosts of the group, and not for the services. By default a downtime of a service group is for
     * the services.
     *
     * @throws IllegalStateException for a downtime of one service
     */
    public Downtime ofHosts() {
        if (kind.equals("SVC")) {
            throw new IllegalStateException("a downtime of a service is for no hosts: " + objects);
        }
        isOfServices = false;
        return this;
    }

    /**
     * Also schedules the same downtime for all child hosts. On Naemon, Nagios and Icinga 2.
     *
     * @param isTriggered true if their downtimes begin when the downtime of the host begins; false if they do not wait for it
     * @throws IllegalStateException unless the downtime is for one host
     */
    public Downtime withChildHosts(boolean isTriggered) {
        if (!kind.equals("HOST") || isOfServices) {
            throw new IllegalStateException("only a downtime of a host has child hosts: " + objects);
        }
        children = isTriggered ? "AND_PROPAGATE_TRIGGERED_" : "AND_PROPAGATE_";
        return this;
    }

    /**
     * Makes the downtime fixed: it begins and ends at set times.
     *
     * @param begin start of the downtime
     * @param duration length of the downtime, at least one second
     */
    public Downtime fixed(Instant begin, Duration duration) {
        isFixed = true;
        start = Objects.requireNonNull(begin, "begin");
        window = whole("duration", duration);
        length = window;
        return this;
    }

    /**
     * Makes the downtime flexible: it begins with the first problem in a window of time.
     *
     * @param begin start of the window
     * @param within length of the window, at least one second
     * @param duration length of the downtime once it has begun, at least one second
     */
    public Downtime flexible(Instant begin, Duration within, Duration duration) {
        isFixed = false;
        start = Objects.requireNonNull(begin, "begin");
        window = whole("within", within);
        length = whole("duration", duration);
        return this;
    }

    /** Starts this downtime when the downtime with this id starts. */
    public Downtime triggeredBy(long downtime) {
        trigger = Argument.notNegative("downtime", downtime);
        return this;
    }

    /** Sets the author. Default: the user name of this process. */
    public Downtime author(String name) {
        author = Objects.requireNonNull(name, "name");
        return this;
    }

    /** Returns the command with this comment. Nagios 4.5.9 with MK Livestatus cuts the comment at the first semicolon. */
    public Command comment(String text) {
        Objects.requireNonNull(text, "text");
        Instant begin = start == null ? Instant.now() : start;
        Object[] all = {begin, begin.plus(window), isFixed, trigger, length, author, text};
        Object[] arguments = new Object[objects.size() + all.length];
        objects.toArray(arguments);
        System.arraycopy(all, 0, arguments, objects.size(), all.length);
        return Command.of(name(), arguments);
    }

    private String name() {
        String of = isOfServices ? "_SVC" : "_HOST";
        boolean isGroup = kind.endsWith("GROUP");
        boolean isOfHostsServices = kind.equals("HOST") && isOfServices;
        return "SCHEDULE_" + children + kind + (isGroup || isOfHostsServices ? of : "") + "_DOWNTIME";
    }

    private static Duration whole(String name, Duration duration) {
        Argument.positive(name, duration);
        Argument.atLeast(1, name + " in seconds", (int) Math.min(Integer.MAX_VALUE, duration.toSeconds()));
        return Argument.timeout(name, duration);
    }
}
