package io.github.livestatus.schema;

import io.github.livestatus.lql.Coded;

/** The state of a host. */
public enum HostState implements Coded {
    /** The host is up. Naemon and Nagios also send this number for a host that was never checked. */
    UP(0),
    /** The host is down. Icinga 2 also sends this number for a host that was never checked. */
    DOWN(1),
    /** The host is down or cannot be checked, because all its parents are down or unreachable. */
    UNREACHABLE(2);

    private final int code;

    HostState(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
