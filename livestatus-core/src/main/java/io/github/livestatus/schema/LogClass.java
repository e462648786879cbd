package io.github.livestatus.schema;

import io.github.livestatus.lql.Coded;

/** The kind of a line of the monitoring log. */
public enum LogClass implements Coded {
    /** A line that has none of the other classes. */
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
    /** The state of a host or service at the start of the log file, or at the start of the server. */
    STATE(6),
    /** Another line of a known kind, such as the heading of the initial states. */
    TEXT(7),
    /** An alert handler of Checkmk started or ended. */
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
