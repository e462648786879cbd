package io.github.livestatus.multisite;

import io.github.livestatus.error.AbortedException;
import io.github.livestatus.error.CommandFateUnknownException;
import io.github.livestatus.error.ConnectFailedException;
import io.github.livestatus.error.ConnectionLostException;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.error.PoolExhaustedException;
import io.github.livestatus.error.QueryRejectedException;
import io.github.livestatus.error.TimedOutException;
import io.github.livestatus.error.UnsupportedByServerException;
import io.github.livestatus.text.HumanReadable;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of a question at one site. {@code toString()} says it in one line for people:
 *
 * <pre>
 * answered 120 rows (14.2 kB) in 35 ms
 * timed out waiting for the first byte after 3000 ms at tcp:10.2.0.10:6557
 * unreachable: cannot connect to tcp:10.3.0.10:6557: Connection refused
 * skipped: disabled
 * </pre>
 *
 * <p>Immutable.
 */
public sealed interface SiteOutcome {
    /** Whether the site gave its answer. */
    default boolean isAnswered() {
        return false;
    }

    /** What went wrong; empty where nothing did. */
    default Optional<LivestatusException> cause() {
        return Optional.empty();
    }

    /**
     * The site answered.
     *
     * @param rows how many rows it sent, before merging cut any
     * @param time from the question to the end of its answer
     * @param bytes the size of the answer's body
     */
    record Answered(long rows, Duration time, long bytes) implements SiteOutcome {
        @Override
        public boolean isAnswered() {
            return true;
        }

        @Override
        public String toString() {
            return "answered " + HumanReadable.count(rows, "row") + " (" + HumanReadable.size(bytes) + ") in "
                    + HumanReadable.time(time);
        }
    }

    /** A deadline passed; {@link #phase()} says what was under way. */
    record TimedOut(LivestatusException exception) implements SiteOutcome {
        /** The part of the exchange that was cut off; empty where the site was still waiting for its turn. */
        public Optional<TimedOutException.Phase> phase() {
            return exception instanceof TimedOutException timedOut ? Optional.of(timedOut.phase()) : Optional.empty();
        }

        @Override
        public Optional<LivestatusException> cause() {
            return Optional.of(exception);
        }

        /** What else went wrong before stands behind it: another address, or a status host that was not to be known. */
        @Override
        public String toString() {
            Throwable[] before = exception.getSuppressed();
            return exception.getMessage() + (before.length == 0 ? "" : "; before that: " + before[0].getMessage());
        }
    }

    /** No connection came about, or it was lost before the answer was complete. */
    record Unreachable(LivestatusException exception) implements SiteOutcome {
        @Override
        public Optional<LivestatusException> cause() {
            return Optional.of(exception);
        }

        @Override
        public String toString() {
            return "unreachable: " + exception.getMessage();
        }
    }

    /** The server understood and refused. */
    record Rejected(QueryRejectedException exception) implements SiteOutcome {
        /** The status of the answer's header. */
        public int status() {
            return exception.status();
        }

        /** The first line of what the server said. */
        public String words() {
            return exception.serverLine();
        }

        @Override
        public Optional<LivestatusException> cause() {
            return Optional.of(exception);
        }

        @Override
        public String toString() {
            return "rejected: " + exception.getMessage();
        }
    }

    /** This site's kind of server cannot answer the question: a table, column or ability is missing there. */
    record Incompatible(LivestatusException exception) implements SiteOutcome {
        @Override
        public Optional<LivestatusException> cause() {
            return Optional.of(exception);
        }

        @Override
        public String toString() {
            return "incompatible: " + exception.getMessage();
        }
    }

    /** An answer came that cannot be used: malformed, or larger than a setting allows. */
    record Unusable(LivestatusException exception) implements SiteOutcome {
        @Override
        public Optional<LivestatusException> cause() {
            return Optional.of(exception);
        }

        @Override
        public String toString() {
            return "unusable answer: " + exception.getMessage();
        }
    }

    /** The site was not contacted. */
    record Skipped(Reason reason, String detail) implements SiteOutcome {
        /** Why a site is left alone. */
        public enum Reason {
            /** Logged out. */
            DISABLED("disabled"),
            /** What tells whether it can be reached says that it cannot. */
            STATUS_HOST("status host"),
            /** It failed several times in a row; now and then one question tries again. */
            BREAKER_OPEN("breaker open"),
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

        /** Whether its answer is missing from the result: it was neither logged out nor superfluous. */
        boolean isMissed() {
            return reason == Reason.STATUS_HOST || reason == Reason.BREAKER_OPEN;
        }

        @Override
        public String toString() {
            boolean isInDetail = reason == Reason.STATUS_HOST && !detail.isEmpty(); // which it is, and how it does
            return "skipped: " + (isInDetail ? detail : reason.words + (detail.isEmpty() ? "" : ", " + detail));
        }
    }

    /** The outcome that a failure stands for. */
    static SiteOutcome of(LivestatusException failure) {
        if (failure instanceof TimedOutException || failure instanceof PoolExhaustedException) {
            return new TimedOut(failure);
        } else if (failure instanceof QueryRejectedException rejected) {
            return of(rejected);
        } else if (failure instanceof UnsupportedByServerException) {
            return new Incompatible(failure);
        } else if (failure instanceof CommandFateUnknownException) {
            return failure.getCause() instanceof TimedOutException ? new TimedOut(failure) : new Unreachable(failure);
        } else if (failure instanceof ConnectFailedException
                || failure instanceof ConnectionLostException
                || failure instanceof AbortedException) {
            return new Unreachable(failure);
        }
        return new Unusable(failure);
    }

    /** No such table is 404 on every server; LMD and Checkmk say 502 when they do not reach who knows. */
    private static SiteOutcome of(QueryRejectedException rejected) {
        return switch (rejected.status()) {
            case 404 -> new Incompatible(rejected);
            case 502 -> new Unreachable(rejected);
            default -> lacks(rejected.serverLine()) ? new Incompatible(rejected) : new Rejected(rejected);
        };
    }

    /**
     * A column, in the words of Nagios 4.5.9 (MK Livestatus 1.5.0p23) and Icinga 2.13.6; Naemon 1.5.1 has none for it. A table,
     * in those of LMD 2.8.
     */
    private static boolean lacks(String words) {
        return words.contains("' has no column '")
                || words.startsWith("bad request: table ")
                || words.startsWith("Error: Column '") && words.contains("' does not exist in table '");
    }
}
