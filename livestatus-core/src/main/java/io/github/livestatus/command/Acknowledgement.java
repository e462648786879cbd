package io.github.livestatus.command;

import java.time.Instant;
import java.util.Objects;

/**
 * An acknowledgement of a problem that is being described; {@link #comment} ends that and returns the command.
 *
 * <pre>{@code
 * live.send(Commands.acknowledge("web01", "HTTP").sticky().comment("on it"));
 * }</pre>
 *
 * <p>Without a word it lasts until the state changes, tells nobody, and its comment ends with it. For one thread at a time.
 * Naemon, Nagios, Icinga 2, Checkmk.
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

    /** Makes it last until the problem is over. */
    public Acknowledgement sticky() {
        isSticky = true;
        return this;
    }

    /** Makes the contacts be told. */
    public Acknowledgement notifying() {
        isNotifying = true;
        return this;
    }

    /** Makes its comment stay when the acknowledgement has ended, and when the server was restarted. */
    public Acknowledgement persistent() {
        isPersistent = true;
        return this;
    }

    /** Makes it end by itself at this time. Naemon and Icinga 2; Nagios and Checkmk do not know the command for it. */
    public Acknowledgement until(Instant time) {
        end = Objects.requireNonNull(time, "time");
        return this;
    }

    /** Says whose it is. Default: the user that this program runs as. */
    public Acknowledgement author(String name) {
        author = Objects.requireNonNull(name, "name");
        return this;
    }

    /** Returns the command, with this comment. */
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
