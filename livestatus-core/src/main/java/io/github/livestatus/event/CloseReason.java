package io.github.livestatus.event;

/** Why a connection was given up. */
public enum CloseReason {
    /** Whoever had it was done with it. */
    DONE,
    /** It had been idle for long enough. */
    IDLE,
    /** It had reached the age at which connections are replaced. */
    AGE,
    /** Found closed by the server, or with stray bytes on it, before it was used again. */
    STALE,
    /** Found so only when it was used again; the query had one retry on a fresh connection. */
    DEAD,
    /** An exchange on it failed, or its query was rejected: what comes next on it cannot be trusted. */
    FAILED,
    /** The exchange on it was stopped from this side: cancelled, interrupted, or its client was closed. */
    ABORTED,
    /** Idle, and given up so that a server short of connections serves others. */
    YIELDED,
    /** It went to an address that is not the one in use any more. */
    MOVED
}
