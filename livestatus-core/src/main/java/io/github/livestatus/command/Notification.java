package io.github.livestatus.command;

import java.util.Objects;

/**
 * Builder of a command that sends a custom notification. {@link #comment} returns the command.
 *
 * <pre>{@code
 * live.send(Commands.notification("web01", "HTTP").forced().comment("please look at it"));
 * }</pre>
 *
 * <p>By default the contacts that the server would notify now get the notification. It is not sent while notifications are
 * disabled. It does not change the number of notifications about the problem. Not thread-safe.
 *
 * <p>On Naemon, Nagios, Icinga 2 and Checkmk.
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

    /** Sends the notification to all contacts, including the contacts of escalations. */
    public Notification broadcast() {
        options |= BROADCAST;
        return this;
    }

    /** Sends the notification even while notifications are disabled, and outside the notification period. */
    public Notification forced() {
        options |= FORCED;
        return this;
    }

    /** Counts the notification as a notification about the problem. Escalations depend on that number. */
    public Notification counted() {
        options |= COUNTED;
        return this;
    }

    /** Sets the author. Default: the user name of this process. */
    public Notification author(String name) {
        author = Objects.requireNonNull(name, "name");
        return this;
    }

    /** Returns the command with this comment. Nagios 4.5.9 with MK Livestatus cuts the comment at the first semicolon. */
    public Command comment(String text) {
        Objects.requireNonNull(text, "text");
        return service == null
                ? Commands.sendCustomHostNotification(host, options, author, text)
                : Commands.sendCustomSvcNotification(host, service, options, author, text);
    }
}
