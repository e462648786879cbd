package io.github.livestatus.schema;

import io.github.livestatus.lql.Coded;

/** The kind of the last check. */
public enum CheckType implements Coded {
    /** The server ran the check. */
    ACTIVE(0),
    /** Another program submitted the result. */
    PASSIVE(1);

    private final int code;

    CheckType(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
