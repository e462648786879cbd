package io.github.livestatus.command;

import io.github.livestatus.argument.Argument;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * Builder of a command that changes an existing downtime. {@link #comment} returns the command.
 *
 * <pre>{@code
 * live.send(Commands.changeHostDowntime(7).end(Instant.parse("2027-01-09T23:00:00Z")).comment("takes longer"));
 * }</pre>
 *
 * <p>A value that is not set does not change. Not thread-safe.
 *
 * <p>On Checkmk only.
 */
public final class DowntimeChange {
    private final boolean isOfService;
    private final long downtime;
    private Instant start;
    private Instant end;
    private Duration duration;
    private String author = Author.standard();

    DowntimeChange(boolean isOfService, long downtime) {
        this.isOfService = isOfService;
        this.downtime = Argument.notNegative("downtime", downtime);
    }

    /** Sets a new start. */
    public DowntimeChange start(Instant time) {
        start = Objects.requireNonNull(time, "time");
        return this;
    }

    /** Sets a new end. */
    public DowntimeChange end(Instant time) {
        end = Objects.requireNonNull(time, "time");
        return this;
    }

    /** Sets a new length of a flexible downtime, counted from its start. */
    public DowntimeChange duration(Duration length) {
        duration = Argument.positive("length", length);
        return this;
    }

    /** Sets the author of the change. Default: the user name of this process. */
    public DowntimeChange author(String name) {
        author = Objects.requireNonNull(name, "name");
        return this;
    }

    /** Returns the command with this comment, which replaces the comment of the downtime. */
    public Command comment(String text) {
        Objects.requireNonNull(text, "text");
        return isOfService
                ? Commands.modifySvcDowntime(downtime, start, end, null, null, duration, author, text)
                : Commands.modifyHostDowntime(downtime, start, end, null, null, duration, author, text);
    }
}
