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
import io.github.livestatus.multisite.SiteOutcome.Incompatible;
import io.github.livestatus.multisite.SiteOutcome.Rejected;
import io.github.livestatus.multisite.SiteOutcome.TimedOut;
import io.github.livestatus.multisite.SiteOutcome.Unreachable;
import io.github.livestatus.multisite.SiteOutcome.Unusable;
import io.github.livestatus.rows.ResponseGuard;

/** Decides which outcome of a site a failure stands for. */
final class FailureClassifier {
    private static final int NOT_FOUND = 404;
    private static final int BAD_CERTIFICATE = 495;
    private static final int BAD_GATEWAY = 502;

    private FailureClassifier() {}

    /** Returns the outcome of a site where this was thrown; throws what is the caller's mistake, as it is the same at all sites. */
    static SiteOutcome outcomeOf(Throwable thrown) {
        if (thrown instanceof SiteSkippedException skipped) {
            return skipped.outcome();
        } else if (thrown instanceof IllegalArgumentException mistake) {
            throw mistake;
        } else if (thrown instanceof IllegalStateException mistake) {
            throw mistake;
        }
        return outcome(ResponseGuard.failure(thrown));
    }

    static SiteOutcome outcome(LivestatusException failure) {
        if (failure instanceof TimedOutException || failure instanceof PoolExhaustedException) {
            return new TimedOut(failure);
        } else if (failure instanceof QueryRejectedException rejected) {
            return outcome(rejected);
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

    /**
     * Returns the outcome by status: 404 is a missing table on every server, 502 a core that LMD or Checkmk cannot reach, 495 one
     * whose certificate Checkmk does not take.
     */
    private static SiteOutcome outcome(QueryRejectedException rejected) {
        String words = rejected.serverLine();
        return switch (rejected.status()) {
            case NOT_FOUND -> new Incompatible(rejected);
            case BAD_CERTIFICATE -> new Unreachable(rejected);
            case BAD_GATEWAY -> isUnknownBackend(words) ? new Rejected(rejected) : new Unreachable(rejected);
            default -> isMissing(words) ? new Incompatible(rejected) : new Rejected(rejected);
        };
    }

    /** Returns true for words of LMD 2.8.3 about a backend that it does not have. */
    private static boolean isUnknownBackend(String words) {
        return words.startsWith("bad request");
    }

    /**
     * Returns true for words about a column or a table that the server lacks: a column in the words of Nagios 4.5.9 (MK
     * Livestatus 1.5.0p23) and Icinga 2.13.6 (Naemon 1.5.1 has none for it), a table in those of LMD 2.8.
     */
    private static boolean isMissing(String words) {
        return words.contains("' has no column '")
                || words.startsWith("bad request: table ")
                || words.startsWith("Error: Column '") && words.contains("' does not exist in table '");
    }
}
