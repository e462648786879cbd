package io.github.livestatus.command;

import java.util.Objects;

/**
 * A comment on a host or service that is being described; {@link #text} ends that and returns the command.
 *
 * <pre>{@code
 * live.send(Commands.comment("web01", "HTTP").persistent().text("moves on Friday"));
 * }</pre>
 *
 * <p>Without a word it ends with the next restart of the server. For one thread at a time. Naemon, Nagios, Icinga 2, Checkmk.
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

    /** Makes it outlive a restart of the server. On Icinga 2 each one does. */
    public Comment persistent() {
        isPersistent = true;
        return this;
    }

    /** Says whose it is. Default: the user that this program runs as. */
    public Comment author(String name) {
        author = Objects.requireNonNull(name, "name");
        return this;
    }

    /** Returns the command, with this text. */
    public Command text(String text) {
        Objects.requireNonNull(text, "text");
        return service == null
                ? Commands.addHostComment(host, isPersistent, author, text)
                : Commands.addSvcComment(host, service, isPersistent, author, text);
    }
}
