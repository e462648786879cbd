package io.github.livestatus.schema;

import io.github.livestatus.lql.Coded;

/** The state of a service. */
public enum ServiceState implements Coded {
    OK(0),
    WARNING(1),
    CRITICAL(2),
    UNKNOWN(3);

    private final int code;

    ServiceState(int code) {
        this.code = code;
    }

    @Override
    public int code() {
        return code;
    }
}
