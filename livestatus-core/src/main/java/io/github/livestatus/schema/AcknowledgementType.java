package io.github.livestatus.schema;

import io.github.livestatus.lql.Coded;

/** The kind of acknowledgement of a problem. */
public enum AcknowledgementType implements Coded {
    /** The problem is not acknowledged. */
    NONE(0),
    /** The acknowledgement lasts until the state changes. */
    NORMAL(1),
    /** The acknowledgement lasts until the recovery: until the state is OK or UP. */
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
