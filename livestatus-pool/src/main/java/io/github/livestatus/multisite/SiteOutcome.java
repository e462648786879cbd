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
 * What became of a query at one site: it answered, was skipped, or failed in one of five ways, or a mirror has old rows of it.
 * Exactly one of {@link #isAnswered}, {@link #isStale}, {@link #isSkipped}, {@link #isTimedOut}, {@link #isUnreachable}, {@link
 * #isRejected}, {@link #isIncompatible} and {@link #isUnusable} is true. {@code toString()} says it in one line for people:
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
    /** Returns true if the site gave its answer, or a mirror did whose rows are new enough. */
    default boolean isAnswered() {
        return this instanceof Answered;
    }

    /** Returns true if the rows are those that a mirror keeps of the site, and it has not got newer ones in time. */
    default boolean isStale() {
        return this instanceof Stale;
    }

    /** Returns true if the site was not contacted; {@link #skipReason} says why. */
    default boolean isSkipped() {
        return this instanceof Skipped;
    }

    /** Returns true if a deadline passed before the answer was complete. */
    default boolean isTimedOut() {
        return this instanceof TimedOut;
    }

    /** Returns true if no connection came about, or it was lost before the answer was complete. */
    default boolean isUnreachable() {
        return this instanceof Unreachable;
    }

    /** Returns true if the server understood the query and refused it. */
    default boolean isRejected() {
        return this instanceof Rejected;
    }

    /** Returns true if this kind of server cannot answer the query: a table, a column or a capability is missing there. */
    default boolean isIncompatible() {
        return this instanceof Incompatible;
    }

    /** Returns true if an answer came that cannot be used: it is malformed, or larger than a setting allows. */
    default boolean isUnusable() {
        return this instanceof Unusable;
    }

    /** Returns how many rows the site sent, or a mirror has of it, before merging cut any; 0 where there are none. */
    default long rows() {
        return 0;
    }

    /** Returns how old the rows are that a mirror answered with; empty where the site was asked. */
    default Optional<Duration> age() {
        return Optional.empty();
    }

    /** Returns why the site was not contacted; empty where it was. */
    default Optional<Skipped.Reason> skipReason() {
        return Optional.empty();
    }

    /** Returns what went wrong; empty where the site answered or was skipped. */
    default Optional<LivestatusException> cause() {
        return Optional.empty();
    }

    /**
     * The site answered, or a mirror did with what it keeps of the site.
     *
     * @param rows how many rows it sent, before merging cut any
     * @param time from the query to the end of its answer
     * @param bytes the size of the answer's body; 0 where the site was not asked
     * @param age how old the rows are that a mirror answered with; empty where the site was asked
     */
    record Answered(long rows, Duration time, long bytes, Optional<Duration> age) implements SiteOutcome {
        /** Refuses null. */
        public Answered {
            Objects.requireNonNull(time, "time");
            Objects.requireNonNull(age, "age");
        }

        /** The site was asked, and answered. */
        public Answered(long rows, Duration time, long bytes) {
            this(rows, time, bytes, Optional.empty());
        }

        @Override
        public String toString() {
            String from = age.map(old -> HumanReadable.time(old) + " old, from memory")
                    .orElseGet(() -> "(" + HumanReadable.size(bytes) + ") in " + HumanReadable.time(time));
            return "answered " + HumanReadable.count(rows, "row") + (age.isPresent() ? ", " : " ") + from;
        }
    }

    /**
     * The rows are those that a mirror keeps of the site, which has not sent newer ones in time. They count as missing, unless
     * {@code allowStale} was said for rows of this age.
     *
     * @param rows how many rows there are, before merging cut any
     * @param copyAge how old they are
     * @param reason why there are no newer ones
     * @param isAllowed whether rows of this age are as good as an answer
     */
    record Stale(long rows, Duration copyAge, String reason, boolean isAllowed) implements SiteOutcome {
        /** Refuses null. */
        public Stale {
            Objects.requireNonNull(copyAge, "copyAge");
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public Optional<Duration> age() {
            return Optional.of(copyAge);
        }

        @Override
        public String toString() {
            return Printable.line(
                    HumanReadable.count(rows, "row") + ", stale for " + HumanReadable.age(copyAge) + ": " + reason);
        }
    }

    /** A deadline passed; {@link #phase()} says what was under way. */
    record TimedOut(LivestatusException exception) implements FailedOutcome {
        /** Refuses null. */
        public TimedOut {
            Objects.requireNonNull(exception, "exception");
        }

        /** Returns the part of the exchange that was cut off; empty where the site was still waiting for its turn. */
        public Optional<TimedOutException.Phase> phase() {
            return exception instanceof TimedOutException timedOut ? Optional.of(timedOut.phase()) : Optional.empty();
        }

        /** Returns the message, and what went wrong before: another address, or a status host whose state was not known. */
        @Override
        public String toString() {
            Throwable[] before = exception.getSuppressed();
            return Printable.line(
                    exception.getMessage() + (before.length == 0 ? "" : "; before that: " + before[0].getMessage()));
        }
    }

    /** No connection came about, or it was lost before the answer was complete. */
    record Unreachable(LivestatusException exception) implements FailedOutcome {
        /** Refuses null. */
        public Unreachable {
            Objects.requireNonNull(exception, "exception");
        }

        @Override
        public String toString() {
            return "unreachable: " + exception.getMessage();
        }
    }

    /** The server understood the query and refused it. */
    record Rejected(QueryRejectedException exception) implements FailedOutcome {
        /** Refuses null. */
        public Rejected {
            Objects.requireNonNull(exception, "exception");
        }

        /** Returns the status of the answer's header. */
        public int status() {
            return exception.status();
        }

        /** Returns the first line of what the server said. */
        public String words() {
            return exception.serverLine();
        }

        @Override
        public String toString() {
            return "rejected: " + exception.getMessage();
        }
    }

    /** This site's kind of server cannot answer the query: a table, a column or a capability is missing there. */
    record Incompatible(LivestatusException exception) implements FailedOutcome {
        /** Refuses null. */
        public Incompatible {
            Objects.requireNonNull(exception, "exception");
        }

        @Override
        public String toString() {
            return "incompatible: " + exception.getMessage();
        }
    }

    /** An answer came that cannot be used: it is malformed, or larger than a setting allows. */
    record Unusable(LivestatusException exception) implements FailedOutcome {
        /** Refuses null. */
        public Unusable {
            Objects.requireNonNull(exception, "exception");
        }

        @Override
        public String toString() {
            return "unusable answer: " + exception.getMessage();
        }
    }

    /** The site was not contacted. */
    record Skipped(Reason reason, String detail) implements SiteOutcome {
        /** Why a site is not contacted. */
        public enum Reason {
            /** The user disabled it. */
            DISABLED("disabled"),
            /** What tells whether it can be reached says that it cannot. */
            STATUS_HOST("status host"),
            /** It failed several times in a row; now and then one query is let through. */
            BREAKER_OPEN("breaker open"),
            /** It is no longer one of the sites. */
            REMOVED("removed"),
            /** Another site's answer was enough. */
            NOT_NEEDED("not needed");

            private final String words;

            Reason(String words) {
                this.words = words;
            }
        }

        /** @throws NullPointerException for a part that is missing */
        public Skipped {
            Objects.requireNonNull(reason, "reason");
            Objects.requireNonNull(detail, "detail");
        }

        @Override
        public Optional<Reason> skipReason() {
            return Optional.of(reason);
        }

        /** Returns true if its answer is missing from the result: it was neither disabled nor superfluous. */
        boolean isMissed() {
            return reason == Reason.STATUS_HOST || reason == Reason.BREAKER_OPEN;
        }

        @Override
        public String toString() {
            boolean isInDetail = reason == Reason.STATUS_HOST && !detail.isEmpty(); // which it is, and its state
            return Printable.line(
                    "skipped: " + (isInDetail ? detail : reason.words + (detail.isEmpty() ? "" : ", " + detail)));
        }
    }
}
