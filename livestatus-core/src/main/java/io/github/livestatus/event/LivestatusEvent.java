package io.github.livestatus.event;

import io.github.livestatus.lql.Query;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * An action of a client, reported when it has ended. Immutable. Do not implement this interface: later versions may add methods.
 */
public interface LivestatusEvent {
    /** The kinds of actions. */
    enum Action {
        /** Getting a connection from a pool, including the wait for it. */
        ACQUIRE,
        /** Connecting, including the TLS handshake. */
        CONNECT,
        /** Sending one query and reading its response. */
        QUERY,
        /** Sending one command. */
        COMMAND,
        /** Closing a connection. */
        CLOSE,
        /** A query or command to several sites, until its result is complete. Its steps have the same {@link #callId}. */
        FAN_OUT,
        /** Merging the responses of several sites. */
        MERGE,
        /** Skipping one of several sites. The {@link #outcome} is {@code disabled}, {@code status host} or {@code breaker open}. */
        SKIP,
        /** Opening or closing the circuit breaker of a site. The {@link #outcome} is {@code open} or {@code closed}. */
        BREAKER,
        /** Reading the changes of one of several sites for a mirror. Its steps have the same {@link #callId}. */
        REFRESH
    }

    /** Returns the kind of action. */
    Action action();

    /**
     * Returns the name of the site that was set for the client, or the address of the server if none was set. Returns "" for {@link
     * Action#FAN_OUT} and {@link Action#MERGE}.
     */
    String site();

    /**
     * Returns the number of the call that this action belongs to: a query or command to several sites, or a refresh of a mirror.
     * Its {@link Action#FAN_OUT} or {@link Action#REFRESH} has the same number. Returns 0 for an action of a connection or a pool
     * that does not belong to several sites.
     */
    default long callId() {
        return 0;
    }

    /** Returns the address of the server; "" if the action has none. */
    String endpoint();

    /**
     * Returns the query of a {@link Action#QUERY}, and of a {@link Action#FAN_OUT} with exactly one query; empty for other actions.
     * The values in the query may be confidential.
     */
    Optional<Query> query();

    /**
     * Returns how long the action took. For {@link Action#CLOSE}: how long the connection was open. For {@link Action#BREAKER}:
     * how long the circuit breaker was in its previous state. For {@link Action#SKIP}: zero.
     */
    Duration duration();

    /**
     * Returns the size of the response in bytes, including its header. For {@link Action#FAN_OUT}: the size of all response
     * bodies. Returns 0 if there is no response.
     */
    long bytes();

    /**
     * Returns the number of rows of the response or responses. For {@link Action#MERGE}: the number of merged rows. For {@link
     * Action#REFRESH}: the number of new or changed rows.
     */
    long rows();

    /** Returns why the connection was closed, for {@link Action#CLOSE}; empty for other actions. */
    Optional<CloseReason> reason();

    /** Returns the exception with which the action failed; empty if it did not fail. */
    Optional<RuntimeException> failure();

    /**
     * Returns the outcome as one of a few short texts, suitable as the tag of a metric: {@code ok}, the reason of a close such as
     * {@code idle}, the kind of failure such as {@code timed out}, or a text that the {@link Action} names.
     */
    default String outcome() {
        return reason().map(reason -> reason.name().toLowerCase(Locale.ROOT))
                .or(() -> failure().map(LivestatusEvent::kind))
                .orElse("ok");
    }

    private static String kind(RuntimeException failure) {
        String kind = failure.getClass().getSimpleName().replaceFirst("Exception$", "");
        return kind.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
