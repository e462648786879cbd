package io.github.livestatus.schema;

import io.github.livestatus.lql.Coded;

/** Whether and how a problem is acknowledged. */
public enum AcknowledgementType implements Coded {
    /** Not acknowledged. */
    NONE(0),
    /** Until the state changes. */
    NORMAL(1),
    /** Until the state is OK or UP again. */
    STICKY(2);

    private final int code;

    AcknowledgementType(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
