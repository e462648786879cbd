package io.github.livestatus.schema;

import io.github.livestatus.lql.Coded;

/** The origin of a comment. */
public enum CommentEntryType implements Coded {
    /** A user wrote the comment. */
    USER(1),
    /** The server wrote it for a downtime. */
    DOWNTIME(2),
    /** The server wrote it when the host or service began to flap. */
    FLAPPING(3),
    /** The server wrote it for an acknowledgement. */
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
