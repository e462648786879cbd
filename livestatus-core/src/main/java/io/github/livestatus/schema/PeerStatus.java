package io.github.livestatus.schema;

import io.github.livestatus.lql.Coded;

/** How LMD gets on with a server behind it. */
public enum PeerStatus implements Coded {
    /** It answers. */
    UP(0),
    /** It failed just now; what was known before is still served. */
    WARNING(1),
    /** It does not answer. */
    DOWN(2),
    /** It answers with what cannot be used. */
    BROKEN(3),
    /** It has not been asked yet. */
    PENDING(4),
    /** It has answered for the first time, and not all of it is known yet. */
    SYNCING(5);

    private final int code;

    PeerStatus(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
