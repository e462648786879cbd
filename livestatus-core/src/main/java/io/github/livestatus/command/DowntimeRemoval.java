package io.github.livestatus.command;

import java.time.Instant;
import java.util.Objects;

/**
 * Builder of a command that removes downtimes of a host or of the hosts in a group, and of their services. {@link #command} returns
 * the command.
 *
 * <pre>{@code
 * live.send(Commands.removeDowntimesOfHostGroup("linux").host("web01").comment("network").command());
 * }</pre>
 *
 * <p>The server removes the downtimes that match all conditions of this builder. Without conditions it removes all downtimes of the
 * host or of the hosts in the group, and of their services. Not thread-safe.
 *
 * <p>On Naemon and Nagios. Icinga 2 has only the command for a host.
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

    /** Removes only downtimes of this host and its services. */
    public DowntimeRemoval host(String name) {
        host = Objects.requireNonNull(name, "name");
        return this;
    }

    /** Removes only downtimes of services with this description. */
    public DowntimeRemoval service(String description) {
        service = Objects.requireNonNull(description, "description");
        return this;
    }

    /** Removes only downtimes that start at this time. */
    public DowntimeRemoval start(Instant time) {
        start = Objects.requireNonNull(time, "time");
        return this;
    }

    /** Removes only downtimes that have this comment. */
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
