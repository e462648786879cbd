package io.github.livestatus.schema;

import io.github.livestatus.lql.Coded;

/** Whether repeated checks have confirmed a state. */
public enum StateType implements Coded {
    /** The state is not confirmed yet: the server repeats the check. */
    SOFT(0),
    /** The state is confirmed: the last checks have found it as often as the configuration requires. */
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
