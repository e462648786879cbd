package io.github.livestatus.schema;

import io.github.livestatus.lql.Coded;

/** The kind of a line of the monitoring log. */
public enum LogClass implements Coded {
    /** A line of no other class. */
    INFO(0),
    /** A change of state, flapping or a downtime. */
    ALERT(1),
    /** Start, stop and reload of the server. */
    PROGRAM(2),
    /** A notification was sent. */
    NOTIFICATION(3),
    /** The result of a passive check. */
    PASSIVE_CHECK(4),
    /** An external command. */
    COMMAND(5),
    /** The state that a host or service had when the log began, or when the server started. */
    STATE(6),
    /** Another line of a known kind, such as the heading of the initial states. */
    TEXT(7),
    /** Checkmk: an alert handler started or ended. */
    ALERT_HANDLERS(8);

    private final int code;

    LogClass(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
