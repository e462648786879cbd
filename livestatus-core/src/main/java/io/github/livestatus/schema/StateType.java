package io.github.livestatus.schema;

import io.github.livestatus.lql.Coded;

/** Whether a state has been confirmed by repeated checks. */
public enum StateType implements Coded {
    /** Seen, and being checked again. */
    SOFT(0),
    /** Seen as often as it is to be checked before it counts. */
    HARD(1);

    private final int code;

    StateType(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
