package io.github.livestatus.schema;

import io.github.livestatus.lql.Coded;

/** The state of a service. */
public enum ServiceState implements Coded {
    /** The check found no problem. Naemon and Nagios also send this number for a service that was never checked. */
    OK(0),
    /** The check found a problem that is not critical. */
    WARNING(1),
    /** The check found a critical problem. */
    CRITICAL(2),
    /** The check could not determine the state. Icinga 2 also sends this number for a service that was never checked. */
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
