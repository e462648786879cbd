package io.github.livestatus.event;

/** Why a connection was closed. */
public enum CloseReason {
    /** Its user no longer needed it. */
    DONE,
    /** It was idle for the idle timeout. */
    IDLE,
    /** It reached its maximum lifetime. */
    AGE,
    /** The server had closed it, or had sent unexpected bytes. This was detected before the connection was reused. */
    STALE,
    /** The server had closed it. This was detected when the connection was reused; the query was retried once on a new one. */
    DEAD,
    /** A query or command on it failed or was rejected, so its next bytes may not be the next response. */
    FAILED,
    /** The client stopped the call on it: the call was cancelled or interrupted, or its client was closed. */
    ABORTED,
    /** It was idle, and was closed because the server has too few connections for all callers. */
    YIELDED,
    /** Its address is no longer the address in use. */
    MOVED
}
