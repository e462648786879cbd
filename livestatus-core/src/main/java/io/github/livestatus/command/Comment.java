package io.github.livestatus.command;

import java.util.Objects;

/**
 * Builder of a command that adds a comment to a host or service. {@link #text} returns the command.
 *
 * <pre>{@code
 * live.send(Commands.comment("web01", "HTTP").persistent().text("moves on Friday"));
 * }</pre>
 *
 * <p>By default the comment is lost when the server restarts. Not thread-safe.
 *
 * <p>On Naemon, Nagios, Icinga 2 and Checkmk.
 */
public final class Comment {
    private final String host;
    private final String service;
    private boolean isPersistent;
    private String author = Author.standard();

    /** @param service null for a comment on the host */
    Comment(String host, String service) {
        this.host = host;
        this.service = service;
    }

    /** Keeps the comment when the server restarts. Icinga 2 always keeps it. */
    public Comment persistent() {
        isPersistent = true;
        return this;
    }

    /** Sets the author. Default: the user name of this process. */
    public Comment author(String name) {
        author = Objects.requireNonNull(name, "name");
        return this;
    }

    /** Returns the command with this text. */
    public Command text(String text) {
        Objects.requireNonNull(text, "text");
        return service == null
                ? Commands.addHostComment(host, isPersistent, author, text)
                : Commands.addSvcComment(host, service, isPersistent, author, text);
    }
}
