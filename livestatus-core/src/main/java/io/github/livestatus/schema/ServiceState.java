package io.github.livestatus.schema;

import io.github.livestatus.lql.Coded;

/** The state of a service. */
public enum ServiceState implements Coded {
    /** All is well. Naemon and Nagios have this number for what was never checked, too. */
    OK(0),
    /** Above the first limit. */
    WARNING(1),
    /** Above the second limit, or failed. */
    CRITICAL(2),
    /** The check could not tell. Icinga 2 has this number for what was never checked, too. */
    UNKNOWN(3);

    private final int code;

    ServiceState(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
