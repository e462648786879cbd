package io.github.livestatus.command;

import java.time.Instant;
import java.util.Objects;

/**
 * Builder of a command that acknowledges a problem. {@link #comment} returns the command.
 *
 * <pre>{@code
 * live.send(Commands.acknowledge("web01", "HTTP").sticky().comment("on it"));
 * }</pre>
 *
 * <p>By default the acknowledgement lasts until the state changes, no notification is sent, and the comment is deleted with the
 * acknowledgement. Not thread-safe.
 *
 * <p>On Naemon, Nagios, Icinga 2 and Checkmk.
 */
public final class Acknowledgement {
    private final String host;
    private final String service;
    private boolean isSticky;
    private boolean isNotifying;
    private boolean isPersistent;
    private Instant end;
    private String author = Author.standard();

    /** @param service null for the problem of the host */
    Acknowledgement(String host, String service) {
        this.host = host;
        this.service = service;
    }

    /** Keeps the acknowledgement until the recovery, even if the state changes before. */
    public Acknowledgement sticky() {
        isSticky = true;
        return this;
    }

    /** Sends a notification to the contacts. */
    public Acknowledgement notifying() {
        isNotifying = true;
        return this;
    }

    /** Keeps the comment when the acknowledgement ends and when the server restarts. */
    public Acknowledgement persistent() {
        isPersistent = true;
        return this;
    }

    /**
     * Ends the acknowledgement at this time. On Naemon and Icinga 2. For Checkmk use {@link Commands#acknowledgeHostProblem(String,
     * boolean, boolean, boolean, String, String, Instant)}, or the method for a service.
     */
    public Acknowledgement until(Instant time) {
        end = Objects.requireNonNull(time, "time");
        return this;
    }

    /** Sets the author. Default: the user name of this process. */
    public Acknowledgement author(String name) {
        author = Objects.requireNonNull(name, "name");
        return this;
    }

    /** Returns the command with this comment. */
    public Command comment(String text) {
        if (service == null) {
            return end == null
                    ? Commands.acknowledgeHostProblem(host, isSticky, isNotifying, isPersistent, author, text)
                    : Commands.acknowledgeHostProblemExpire(
                            host, isSticky, isNotifying, isPersistent, end, author, text);
        }
        return end == null
                ? Commands.acknowledgeSvcProblem(host, service, isSticky, isNotifying, isPersistent, author, text)
                : Commands.acknowledgeSvcProblemExpire(
                        host, service, isSticky, isNotifying, isPersistent, end, author, text);
    }
}
