package io.github.livestatus.command;

import java.util.Objects;

/**
 * Builder of a command that sends a custom notification; {@link #comment} returns the command.
 *
 * <pre>{@code
 * live.send(Commands.notification("web01", "HTTP").forced().comment("please look at it"));
 * }</pre>
 *
 * <p>By default it goes to the contacts that the server would notify now, is not sent while notifications are disabled, and is
 * not counted. Not thread-safe. For Naemon, Nagios, Icinga 2 and Checkmk.
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

    /** Sends the notification to all contacts, those of escalations included. */
    public Notification broadcast() {
        options |= BROADCAST;
        return this;
    }

    /** Sends the notification even if notifications are disabled or outside the notification period. */
    public Notification forced() {
        options |= FORCED;
        return this;
    }

    /** Counts the notification as one about the problem, which escalations depend on. */
    public Notification counted() {
        options |= COUNTED;
        return this;
    }

    /** Sets the author. Default: the user that this program runs as. */
    public Notification author(String name) {
        author = Objects.requireNonNull(name, "name");
        return this;
    }

    /** Returns the command with this comment. Nagios 4.5.9 with MK Livestatus cuts it at the first semicolon. */
    public Command comment(String text) {
        Objects.requireNonNull(text, "text");
        return service == null
                ? Commands.sendCustomHostNotification(host, options, author, text)
                : Commands.sendCustomSvcNotification(host, service, options, author, text);
    }
}
