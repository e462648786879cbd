package io.github.livestatus.schema;

import io.github.livestatus.lql.Coded;

/** The state of a host. */
public enum HostState implements Coded {
    /** The host answers. Naemon and Nagios send this number for a host that was never checked too. */
    UP(0),
    /** The host does not answer. Icinga 2 sends this number for a host that was never checked too. */
    DOWN(1),
    /** The host does not answer, and neither does any host on the way to it. */
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
