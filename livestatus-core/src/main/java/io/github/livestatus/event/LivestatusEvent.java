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
        CLOSE
    }

    /** Returns what was done. */
    Action action();

    /** Returns the name of the site, as its client was given; else its endpoint. */
    String site();

    /** Returns the address it was done at; "" for {@link Action#ACQUIRE}. */
    String endpoint();

    /** Returns the query of a {@link Action#QUERY}; it holds values that may be confidential. */
    Optional<Query> query();

    /** Returns how long it took; for {@link Action#CLOSE} how long the connection had been open. */
    Duration duration();

    /** Returns the size of the response, header included; 0 unless the action is {@link Action#QUERY}. */
    long bytes();

    /** Returns the number of rows of the response. */
    long rows();

    /** Returns why a connection was closed, for {@link Action#CLOSE}. */
    Optional<CloseReason> reason();

    /** Returns what went wrong; empty where nothing did. */
    Optional<RuntimeException> failure();

    /**
     * Returns the end of it in a word or two, one of few: {@code ok}, the reason of a close such as {@code idle}, or the kind
     * of failure such as {@code timed out}. Fit for the tag of a metric.
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
