package io.github.livestatus.client;

import io.github.livestatus.lql.Query;
import java.time.Duration;
import java.util.Locale;

/**
 * What a client did, told when it is over.
 *
 * @param action what was done
 * @param site the name of the site, as its client was given; else its endpoint
 * @param endpoint the address it was done at; "" for {@link Action#ACQUIRE}
 * @param query what was asked, null unless the action is {@link Action#QUERY}; it holds values that may be confidential
 * @param duration how long it took; for {@link Action#CLOSE} how long the connection had been open
 * @param bytes of the answer, header included; 0 unless the action is {@link Action#QUERY}
 * @param rows of the answer
 * @param reason why a connection was closed, null unless the action is {@link Action#CLOSE}
 * @param failure what went wrong, null where nothing did
 */
public record LivestatusEvent(
        Action action,
        String site,
        String endpoint,
        Query query,
        Duration duration,
        long bytes,
        long rows,
        CloseReason reason,
        RuntimeException failure) {
    /** What clients do. */
    public enum Action {
        /** Getting a connection of a pool, waiting included. */
        ACQUIRE,
        /** Connecting, TLS handshake included. */
        CONNECT,
        /** Asking one query and reading its answer. */
        QUERY,
        /** Sending one command. */
        COMMAND,
        /** Giving up a connection. */
        CLOSE
    }

    /**
     * The end of it in a word or two, one of few: {@code ok}, the reason of a close such as {@code idle}, or the kind of
     * failure such as {@code timed out}. Fit for the tag of a metric.
     */
    public String outcome() {
        if (reason != null) {
            return reason.name().toLowerCase(Locale.ROOT);
        } else if (failure == null) {
            return "ok";
        }
        String kind = failure.getClass().getSimpleName().replaceFirst("Exception$", "");
        return kind.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
