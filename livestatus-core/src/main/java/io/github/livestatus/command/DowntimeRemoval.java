package io.github.livestatus.command;

import java.time.Instant;
import java.util.Objects;

/**
 * The removal of downtimes of a host or of the hosts of a group that is being described; {@link #command} ends that.
 *
 * <pre>{@code
 * live.send(Commands.removeDowntimesOfHostGroup("linux").host("web01").comment("network").command());
 * }</pre>
 *
 * <p>Each condition that is set has to hold of a downtime; without one, all of them are removed. For one thread at a time. Naemon
 * and Nagios; Icinga 2 knows that of a host.
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

    /** Removes those of this host only. */
    public DowntimeRemoval host(String name) {
        host = Objects.requireNonNull(name, "name");
        return this;
    }

    /** Removes those of this service only. */
    public DowntimeRemoval service(String description) {
        service = Objects.requireNonNull(description, "description");
        return this;
    }

    /** Removes those only that begin at this time. */
    public DowntimeRemoval start(Instant time) {
        start = Objects.requireNonNull(time, "time");
        return this;
    }

    /** Removes those only that have this comment. */
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
