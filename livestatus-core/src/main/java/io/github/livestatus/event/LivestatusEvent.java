package io.github.livestatus.event;

import io.github.livestatus.lql.Query;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/** What a client did, reported when it is over. Immutable; not to be implemented, as it will get more getters. */
public interface LivestatusEvent {
    /** What clients do. */
    enum Action {
        /** Getting a connection of a pool, waiting included. */
        ACQUIRE,
        /** Connecting, TLS handshake included. */
        CONNECT,
        /** Sending one query and reading its response. */
        QUERY,
        /** Sending one command. */
        COMMAND,
        /** Giving up a connection. */
        CLOSE,
        /** A query or command to several sites, until its result is there. All that is done for it has its {@link #callId}. */
        FAN_OUT,
        /** Merging what several sites answered. */
        MERGE,
        /** Not contacting one of several sites; {@link #outcome} is {@code disabled}, {@code status host} or {@code breaker open}. */
        SKIP,
        /** Opening or closing the circuit breaker of one of several sites; {@link #outcome} is {@code open} or {@code closed}. */
        BREAKER,
        /** Reading what has changed at one of several sites, for a mirror. All that is done for it has its {@link #callId}. */
        REFRESH
    }

    /** Returns what was done. */
    Action action();

    /**
     * Returns the name of the site, as its client was given; else its endpoint; "" for {@link Action#FAN_OUT} and {@link
     * Action#MERGE}.
     */
    String site();

    /**
     * Returns the number of the query or command to several sites that this was done for, the same as of its {@link
     * Action#FAN_OUT} or {@link Action#REFRESH}; 0 where it was done for none.
     */
    default long callId() {
        return 0;
    }

    /** Returns the address it was done at; "" where it was done at none. */
    String endpoint();

    /**
     * Returns the query of a {@link Action#QUERY}, or of a {@link Action#FAN_OUT} that has one only; it holds values that may be
     * confidential.
     */
    Optional<Query> query();

    /**
     * Returns how long it took; for {@link Action#CLOSE} how long the connection had been open, for {@link Action#BREAKER} how
     * long the breaker had been as it was, and nothing for {@link Action#SKIP}.
     */
    Duration duration();

    /** Returns the size of the response, header included, or for {@link Action#FAN_OUT} of the bodies of all; 0 where there is none. */
    long bytes();

    /**
     * Returns the number of rows of the response, of all responses, for {@link Action#MERGE} of what came of them, or for {@link
     * Action#REFRESH} of those that were new or had changed.
     */
    long rows();

    /** Returns why a connection was closed, for {@link Action#CLOSE}. */
    Optional<CloseReason> reason();

    /** Returns what went wrong; empty where nothing did. */
    Optional<RuntimeException> failure();

    /**
     * Returns the end of it in a word or two, one of few: {@code ok}, the reason of a close such as {@code idle}, the kind of
     * failure such as {@code timed out}, or what its action says. Fit for the tag of a metric.
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
