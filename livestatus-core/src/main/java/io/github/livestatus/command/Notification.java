package io.github.livestatus.command;

import java.util.Objects;

/**
 * A notification of one's own that is being described; {@link #comment} ends that and returns the command.
 *
 * <pre>{@code
 * live.send(Commands.notification("web01", "HTTP").forced().comment("please look at it"));
 * }</pre>
 *
 * <p>Without a word it goes to the contacts whose turn it is, if notifications are on, and is not counted. For one thread at a
 * time. Naemon, Nagios, Icinga 2, Checkmk.
 */
public final class Notification {
    private static final long BROADCAST = 1;
    private static final long FORCED = 2;
    private static final long COUNTED = 4;

    private final String host;
    private final String service;
    private long options;
    private String author = Author.standard();

    /** @param service null for one about the host */
    Notification(String host, String service) {
        this.host = host;
        this.service = service;
    }

    /** Sends it to all contacts, those of escalations too. */
    public Notification broadcast() {
        options |= BROADCAST;
        return this;
    }

    /** Sends it even if notifications are off, or it is not their time. */
    public Notification forced() {
        options |= FORCED;
        return this;
    }

    /** Counts it as one of the problem's notifications, so that escalations go on. */
    public Notification counted() {
        options |= COUNTED;
        return this;
    }

    /** Says who sends it. Default: the user that this program runs as. */
    public Notification author(String name) {
        author = Objects.requireNonNull(name, "name");
        return this;
    }

    /** Returns the command, with this comment. Nagios 4.5.9 with MK Livestatus cuts it at its first semicolon. */
    public Command comment(String text) {
        Objects.requireNonNull(text, "text");
        return service == null
                ? Commands.sendCustomHostNotification(host, options, author, text)
                : Commands.sendCustomSvcNotification(host, service, options, author, text);
    }
}
