package io.github.livestatus.multisite;

import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.error.QueryRejectedException;
import io.github.livestatus.error.TimedOutException;
import io.github.livestatus.text.HumanReadable;
import io.github.livestatus.text.Printable;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * The outcome of a query at one site. Exactly one of these methods returns true:
 *
 * <table>
 * <caption>The outcomes</caption>
 * <tr><th>method</th><th>meaning</th><th>{@link #rows}</th><th>{@link #cause}</th><th>{@link #age}</th></tr>
 * <tr><td>{@link #isAnswered}</td><td>The site sent its response, or a mirror has its rows.</td><td>yes</td><td></td><td>from a
 * mirror</td></tr>
 * <tr><td>{@link #isStale}</td><td>A mirror has only old rows of the site.</td><td>yes</td><td></td><td>yes</td></tr>
 * <tr><td>{@link #isSkipped}</td><td>The site was not contacted, its response was not
 * needed, or it was disabled or removed during the call.</td><td></td><td></td><td></td></tr>
 * <tr><td>{@link #isTimedOut}</td><td>A deadline passed.</td><td></td><td>yes</td><td></td></tr>
 * <tr><td>{@link #isUnreachable}</td><td>No connection could be opened, or it was lost.</td><td></td><td>yes</td><td></td></tr>
 * <tr><td>{@link #isRejected}</td><td>The server rejected the query.</td><td></td><td>yes</td><td></td></tr>
 * <tr><td>{@link #isIncompatible}</td><td>This kind of server cannot answer the query.</td><td></td><td>yes</td><td></td></tr>
 * <tr><td>{@link #isUnusable}</td><td>The response is malformed or too large.</td><td></td><td>yes</td><td></td></tr>
 * </table>
 *
 * <p>On Java 21 and later, a {@code switch} over the eight classes needs no {@code default}. Their constructors are for the library and
 * for tests. {@code toString()} returns one line for people:
 *
 * <pre>
 * answered 120 rows (14.2 kB) in 35 ms
 * answered 120 rows, 2100 ms old, from memory
 * 120 rows, stale for 4m 2s: unreachable: cannot connect to tcp:10.3.0.10:6557: Connection refused
 * timed out waiting for the first byte after 3000 ms at tcp:10.2.0.10:6557
 * unreachable: cannot connect to tcp:10.3.0.10:6557: Connection refused
 * skipped: disabled
 * </pre>
 *
 * <p>Immutable.
 */
public sealed interface SiteOutcome
        permits SiteOutcome.Answered, SiteOutcome.Stale, SiteOutcome.Skipped, FailedOutcome {
    /** Returns true if the site sent its response, or a mirror has rows of the site that are not stale. */
    default boolean isAnswered() {
        return this instanceof Answered;
    }

    /** Returns true if the rows come from a mirror whose last refresh of the site failed or is late. */
    default boolean isStale() {
        return this instanceof Stale;
    }

    /**
     * Returns true if the site was not contacted, its response was not needed, or it was disabled or removed during the call; {@link
     * #skipReason} returns why.
     */
    default boolean isSkipped() {
        return this instanceof Skipped;
    }

    /** Returns true if a deadline passed before the response was complete. */
    default boolean isTimedOut() {
        return this instanceof TimedOut;
    }

    /** Returns true if no connection could be opened, or the connection was lost before the response was complete. */
    default boolean isUnreachable() {
        return this instanceof Unreachable;
    }

    /** Returns true if the server understood the query and rejected it. */
    default boolean isRejected() {
        return this instanceof Rejected;
    }

    /** Returns true if this kind of server cannot answer the query, because a table, a column or a capability is missing. */
    default boolean isIncompatible() {
        return this instanceof Incompatible;
    }

    /** Returns true if the response is malformed, or larger than a setting allows. */
    default boolean isUnusable() {
        return this instanceof Unusable;
    }

    /**
     * Returns the number of rows that the site contributed, before the limit of the merged result is applied; 0 if there are none.
     */
    default long rows() {
        return 0;
    }

    /** Returns the age of the rows, if they come from a mirror; empty if the site itself was queried. */
    default Optional<Duration> age() {
        return Optional.empty();
    }

    /** Returns why the site was skipped; empty if it was not skipped. */
    default Optional<Skipped.Reason> skipReason() {
        return Optional.empty();
    }

    /**
     * Returns the exception of a site that failed; empty if it answered, was skipped, or its rows are stale. The five classes of failed
     * outcomes return the same exception by {@code exception()}.
     */
    default Optional<LivestatusException> cause() {
        return Optional.empty();
    }

    /**
     * The site sent its response, or a mirror has rows of the site that are not stale.
     *
     * @param rows the number of rows, before the limit of the merged result is applied
     * @param time the time from the query to the end of the response
     * @param bytes the size of the response body; 0 if a mirror answered
     * @param age the age of the rows, if they come from a mirror; empty if the site itself was queried
     */
    record Answered(long rows, Duration time, long bytes, Optional<Duration> age) implements SiteOutcome {
        /** Throws {@link NullPointerException} if an argument is null. */
        public Answered {
            Objects.requireNonNull(time, "time");
            Objects.requireNonNull(age, "age");
        }

        /** Returns the outcome in words. */
        @Override
        public String toString() {
            String from = age.map(old -> HumanReadable.time(old) + " old, from memory")
                    .orElseGet(() -> "(" + HumanReadable.size(bytes) + ") in " + HumanReadable.time(time));
            return "answered " + HumanReadable.count(rows, "row") + (age.isPresent() ? ", " : " ") + from;
        }
    }

    /**
     * The rows come from a mirror whose last refresh of the site failed or is late. They are in the result, but count as missing, unless
     * {@code SitesMirror.allowStale} permits their age.
     *
     * @param rows the number of rows, before the limit of the merged result is applied
     * @param copyAge the age of the rows; {@link #age} returns the same
     * @param reason why there are no newer rows, as text
     * @param isAllowed whether {@code allowStale} permits rows of this age
     */
    record Stale(long rows, Duration copyAge, String reason, boolean isAllowed) implements SiteOutcome {
        /** Throws {@link NullPointerException} if an argument is null. */
        public Stale {
            Objects.requireNonNull(copyAge, "copyAge");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public Optional<Duration> age() {
            return Optional.of(copyAge);
        }

        /** Returns the outcome in words. */
        @Override
        public String toString() {
            return Printable.line(
                    HumanReadable.count(rows, "row") + ", stale for " + HumanReadable.age(copyAge) + ": " + reason);
        }
    }

    /** A deadline passed before the response was complete; {@link #phase()} returns what the client did at that time. */
    record TimedOut(LivestatusException exception) implements FailedOutcome {
        /** Throws {@link NullPointerException} if an argument is null. */
        public TimedOut {
            Objects.requireNonNull(exception, "exception");
        }

        /**
         * Returns what the client did when the deadline passed. It is empty if the call still waited for a connection of the pool, if
         * it was cut off 100 ms after the deadline, and for a command in doubt.
         */
        public Optional<TimedOutException.Phase> phase() {
            return exception instanceof TimedOutException timedOut ? Optional.of(timedOut.phase()) : Optional.empty();
        }

        /**
         * Returns the message of the exception, and that of the first earlier problem: a failure at another address, or a status
         * host whose state was unknown.
         */
        @Override
        public String toString() {
            Throwable[] before = exception.getSuppressed();
            return Printable.line(
                    exception.getMessage() + (before.length == 0 ? "" : "; before that: " + before[0].getMessage()));
        }
    }

    /** No connection could be opened, or the connection was lost before the response was complete. */
    record Unreachable(LivestatusException exception) implements FailedOutcome {
        /** Throws {@link NullPointerException} if an argument is null. */
        public Unreachable {
            Objects.requireNonNull(exception, "exception");
        }

        /** Returns the outcome in words. */
        @Override
        public String toString() {
            return "unreachable: " + exception.getMessage();
        }
    }

    /** The server understood the query and rejected it. */
    record Rejected(QueryRejectedException exception) implements FailedOutcome {
        /** Throws {@link NullPointerException} if an argument is null. */
        public Rejected {
            Objects.requireNonNull(exception, "exception");
        }

        /** Returns the status in the header of the response. */
        public int status() {
            return exception.status();
        }

        /** Returns the first line of the server's error message. */
        public String errorText() {
            return exception.serverLine();
        }

        /** Returns the outcome in words. */
        @Override
        public String toString() {
            return "rejected: " + exception.getMessage();
        }
    }

    /** This kind of server cannot answer the query, because a table, a column or a capability is missing. */
    record Incompatible(LivestatusException exception) implements FailedOutcome {
        /** Throws {@link NullPointerException} if an argument is null. */
        public Incompatible {
            Objects.requireNonNull(exception, "exception");
        }

        /** Returns the outcome in words. */
        @Override
        public String toString() {
            return "incompatible: " + exception.getMessage();
        }
    }

    /** The response is malformed, or larger than a setting allows. */
    record Unusable(LivestatusException exception) implements FailedOutcome {
        /** Throws {@link NullPointerException} if an argument is null. */
        public Unusable {
            Objects.requireNonNull(exception, "exception");
        }

        /** Returns the outcome in words. */
        @Override
        public String toString() {
            return "unusable answer: " + exception.getMessage();
        }
    }

    /**
     * The site was not contacted, its response was not needed, or it was disabled or removed during the call.
     *
     * @param reason why the site was skipped
     * @param detail more text for people; may be ""
     */
    record Skipped(Reason reason, String detail) implements SiteOutcome {
        /** The reason why a site was skipped. */
        public enum Reason {
            /** The user disabled the site. */
            DISABLED("disabled"),
            /** The status host or status service shows that the site is not reachable. */
            STATUS_HOST("status host"),
            /** The circuit breaker is open after consecutive failures. After each pause it lets one call through. */
            BREAKER_OPEN("breaker open"),
            /** The site was removed by {@code replace}. */
            REMOVED("removed"),
            /** Another site answered first in {@code firstAnswer}. This site may have received the query. */
            NOT_NEEDED("not needed");

            private final String words;

            Reason(String words) {
                this.words = words;
            }
        }

        /** Throws {@link NullPointerException} if an argument is null. */
        public Skipped {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(detail, "detail");
        }

        @Override
        public Optional<Reason> skipReason() {
            return Optional.of(reason);
        }

        /**
         * Returns true if rows of this site are missing in the result. Rows of a site that is disabled, removed or not needed do not
         * count as missing.
         */
        boolean isMissed() {
            return reason == Reason.STATUS_HOST || reason == Reason.BREAKER_OPEN;
        }

        /** Returns the outcome in words. */
        @Override
        public String toString() {
            boolean isInDetail = reason == Reason.STATUS_HOST && !detail.isEmpty(); // it names the object and its state
            return Printable.line(
                    "skipped: " + (isInDetail ? detail : reason.words + (detail.isEmpty() ? "" : ", " + detail)));
        }
    }
}
