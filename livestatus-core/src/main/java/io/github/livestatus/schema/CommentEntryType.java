package io.github.livestatus.schema;

import io.github.livestatus.lql.Coded;

/** What a comment came from. */
public enum CommentEntryType implements Coded {
    /** Written by a user. */
    USER(1),
    /** A downtime that was scheduled. */
    DOWNTIME(2),
    /** A host or service that began to flap. */
    FLAPPING(3),
    /** A problem that was acknowledged. */
    ACKNOWLEDGEMENT(4);

    private final int code;

    CommentEntryType(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
