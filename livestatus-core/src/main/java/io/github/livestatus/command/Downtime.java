package io.github.livestatus.command;

import io.github.livestatus.argument.Argument;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A downtime that is being described; {@link #comment} ends that and returns the command.
 *
 * <pre>{@code
 * Instant ten = Instant.parse("2027-01-09T22:00:00Z");
 * live.send(Commands.downtime("web01").fixed(ten, Duration.ofHours(2)).comment("new disks"));
 * live.send(Commands.downtime("web01", "HTTP").flexible(ten, Duration.ofHours(8), Duration.ofMinutes(20)).comment("patches"));
 * live.send(Commands.downtimeOfHostGroup("linux").ofServices().fixed(ten, Duration.ofHours(1)).comment("network"));
 * }</pre>
 *
 * <p>Without a word it is fixed, begins now and lasts for two hours. For one thread at a time. Naemon, Nagios, Icinga 2; Checkmk
 * knows those of one host and one service.
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
     * @param objects the names of the one that it is for
     * @param isOfServices whether it is for the services of a group
     */
    Downtime(String kind, List<String> objects, boolean isOfServices) {
        this.kind = kind;
        this.objects = objects;
        this.isOfServices = isOfServices;
    }

    /**
     * Makes it one for all services of the host or of the group. Without this a host group's is for its hosts.
     *
     * @throws IllegalStateException if it is for a host with its child hosts
     */
    public Downtime ofServices() {
        if (!children.isEmpty()) {
            throw new IllegalStateException("a downtime with child hosts is for no services: " + objects);
        }
        isOfServices = true;
        return this;
    }

    /**
     * Makes it one for the hosts of the group. Without this a service group's is for its services.
     *
     * @throws IllegalStateException if it is for one service
     */
    public Downtime ofHosts() {
        if (kind.equals("SVC")) {
            throw new IllegalStateException("a downtime of a service is for no hosts: " + objects);
        }
        isOfServices = false;
        return this;
    }

    /**
     * Makes the same downtime for all hosts that are reached through this one. Naemon, Nagios, Icinga 2.
     *
     * @param isTriggered whether theirs begin when this one begins; else each is one of its own
     * @throws IllegalStateException if it is not for one host
     */
    public Downtime withChildHosts(boolean isTriggered) {
        if (!kind.equals("HOST") || isOfServices) {
            throw new IllegalStateException("only a downtime of a host has child hosts: " + objects);
        }
        children = isTriggered ? "AND_PROPAGATE_TRIGGERED_" : "AND_PROPAGATE_";
        return this;
    }

    /** Makes it begin at a time and last for so long, at least a second. */
    public Downtime fixed(Instant begin, Duration duration) {
        isFixed = true;
        start = Objects.requireNonNull(begin, "begin");
        window = whole("duration", duration);
        length = window;
        return this;
    }

    /**
     * Makes it begin with the first problem in some time.
     *
     * @param begin when that time begins
     * @param within how long that time is, at least a second
     * @param duration how long the downtime lasts from its begin on, at least a second
     */
    public Downtime flexible(Instant begin, Duration within, Duration duration) {
        isFixed = false;
        start = Objects.requireNonNull(begin, "begin");
        window = whole("within", within);
        length = whole("duration", duration);
        return this;
    }

    /** Makes it begin when another downtime begins, by the number of that one. */
    public Downtime triggeredBy(long downtime) {
        trigger = Argument.notNegative("downtime", downtime);
        return this;
    }

    /** Says whose it is. Default: the user that this program runs as. */
    public Downtime author(String name) {
        author = Objects.requireNonNull(name, "name");
        return this;
    }

    /** Returns the command, with this comment. Nagios 4.5.9 with MK Livestatus shows it up to its first semicolon only. */
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
