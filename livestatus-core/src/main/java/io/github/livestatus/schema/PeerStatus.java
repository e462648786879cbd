package io.github.livestatus.schema;

import io.github.livestatus.lql.Coded;

/** The state of the connection from LMD to a server behind it. */
public enum PeerStatus implements Coded {
    /** The server responds. */
    UP(0),
    /** The last update failed. LMD still sends the data of earlier updates. */
    WARNING(1),
    /** The server does not respond. */
    DOWN(2),
    /** The server sends responses that LMD cannot use. */
    BROKEN(3),
    /** LMD has not queried the server yet. */
    PENDING(4),
    /** LMD is loading the data of the server for the first time. */
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
