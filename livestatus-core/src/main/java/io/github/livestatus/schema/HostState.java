package io.github.livestatus.schema;

import io.github.livestatus.lql.Coded;

/** The state of a host. */
public enum HostState implements Coded {
    /** It answers. Naemon and Nagios have this number for what was never checked, too. */
    UP(0),
    /** It does not answer. Icinga 2 has this number for what was never checked, too. */
    DOWN(1),
    /** Down, and so is every host on the way to it. */
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
