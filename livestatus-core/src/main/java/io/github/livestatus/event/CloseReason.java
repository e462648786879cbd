package io.github.livestatus.event;

/** Why a connection was closed. */
public enum CloseReason {
    /** The program closed the connection, or no longer needs it. */
    DONE,
    /** It was idle for as long as the idle timeout. */
    IDLE,
    /** It reached its maximum lifetime. */
    AGE,
    /**
     * Before the client reused the connection, it detected that the server had closed the connection, or had sent unexpected
     * bytes.
     */
    STALE,
    /**
     * While the client reused the connection, it detected that the server had closed the connection. The client retried the query
     * once on a new one.
     */
    DEAD,
    /** A query or command on it failed or was rejected. So bytes of the old response may still arrive on it. */
    FAILED,
    /** This program stopped the call on it: the call was cancelled or interrupted, or the client was closed. */
    ABORTED,
    /** It was idle, and the server serves too few connections for all callers. */
    YIELDED,
    /** The site now uses another of its addresses. */
    MOVED
}
