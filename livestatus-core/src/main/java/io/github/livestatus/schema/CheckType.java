package io.github.livestatus.schema;

import io.github.livestatus.lql.Coded;

/** Who made the last check. */
public enum CheckType implements Coded {
    /** The server itself. */
    ACTIVE(0),
    /** Someone else, who sent the result. */
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
