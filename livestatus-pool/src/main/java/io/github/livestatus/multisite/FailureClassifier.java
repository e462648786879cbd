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

/** Maps failures to outcomes of a site. */
final class FailureClassifier {
    private static final int NOT_FOUND = 404;
    private static final int BAD_CERTIFICATE = 495;
    private static final int BAD_GATEWAY = 502;

    private FailureClassifier() {}

    /**
     * Returns the outcome of a site for an exception. Throws the exception if the caller caused it, since it is then the same at
     * all sites.
     */
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
     * Returns the outcome for the status of a rejection. Status 404 is a missing table on every server. Status 502 means that LMD
     * or Checkmk cannot reach the core. Status 495 means that Checkmk rejects the core's certificate.
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

    /** Returns true for the error message of LMD 2.8.3 for a backend that does not exist. */
    private static boolean isUnknownBackend(String words) {
        return words.startsWith("bad request");
    }

    /**
     * Returns true for an error message about a missing column or table. For columns: Nagios 4.5.9 (MK Livestatus 1.5.0p23) and
     * Icinga 2.13.6; Naemon 1.5.1 has no such message. For tables: LMD 2.8.
     */
    private static boolean isMissing(String words) {
        return words.contains("' has no column '")
                || words.startsWith("bad request: table ")
                || words.startsWith("Error: Column '") && words.contains("' does not exist in table '");
    }
}
