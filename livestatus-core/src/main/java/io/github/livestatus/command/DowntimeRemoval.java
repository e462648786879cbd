package io.github.livestatus.command;

import java.time.Instant;
import java.util.Objects;

/**
 * Builder of a command that removes downtimes of a host or of the hosts of a group; {@link #command} returns it.
 *
 * <pre>{@code
 * live.send(Commands.removeDowntimesOfHostGroup("linux").host("web01").comment("network").command());
 * }</pre>
 *
 * <p>The server removes the downtimes that match all conditions set here; without conditions it removes all of them. Not
 * thread-safe. For Naemon and Nagios; Icinga 2 has the command for a host only.
 */
public final class DowntimeRemoval {
    private final String group;
    private String host;
    private String service;
    private Instant start;
    private String comment;

    /** @param group null for the downtimes of one host, whichever groups it is in */
    DowntimeRemoval(String group, String host) {
        this.group = group;
        this.host = host;
    }

    /** Removes downtimes of this host only. */
    public DowntimeRemoval host(String name) {
        host = Objects.requireNonNull(name, "name");
        return this;
    }

    /** Removes downtimes of this service only. */
    public DowntimeRemoval service(String description) {
        service = Objects.requireNonNull(description, "description");
        return this;
    }

    /** Removes downtimes only that begin at this time. */
    public DowntimeRemoval start(Instant time) {
        start = Objects.requireNonNull(time, "time");
        return this;
    }

    /** Removes downtimes only that have this comment. */
    public DowntimeRemoval comment(String text) {
        comment = Objects.requireNonNull(text, "text");
        return this;
    }

    /** Returns the command. */
    public Command command() {
        return group == null
                ? Commands.delDowntimeByHostName(host, service, start, comment)
                : Commands.delDowntimeByHostgroupName(group, host, service, start, comment);
    }
}
