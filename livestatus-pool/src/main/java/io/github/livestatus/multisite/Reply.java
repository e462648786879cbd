package io.github.livestatus.multisite;

import io.github.livestatus.error.AbortedException;
import io.github.livestatus.error.ConnectFailedException;
import io.github.livestatus.merge.SiteResponse;
import io.github.livestatus.multisite.SiteOutcome.Answered;
import io.github.livestatus.multisite.SiteOutcome.Skipped;
import io.github.livestatus.multisite.SiteOutcome.TimedOut;
import io.github.livestatus.multisite.SiteOutcome.Unreachable;
import io.github.livestatus.result.Result;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * One site's part of an answer.
 *
 * @param share what it sent, made ready for merging; empty when it did not answer, or handed its rows over
 * @param failed the backends that an LMD could not reach, each with its words, by their keys
 */
record Reply(Optional<SiteResponse> share, SiteOutcome outcome, Map<String, String> failed) {
    /** @param result what it sent */
    static Reply answered(SiteResponse share, Result result, long startNanos) {
        return new Reply(
                Optional.of(share), outcome(result.size(), result.bytes(), startNanos), result.failedBackends());
    }

    /** For rows that were handed over as they came. */
    static Reply handedOver(long rows, long startNanos) {
        return new Reply(Optional.empty(), outcome(rows, 0, startNanos), Map.of());
    }

    private static SiteOutcome outcome(long rows, long bytes, long startNanos) {
        return new Answered(rows, Duration.ofNanos(System.nanoTime() - startNanos), bytes);
    }

    static Reply missing(SiteOutcome outcome) {
        return new Reply(Optional.empty(), outcome, Map.of());
    }

    /** What became of those backends, by {@code lmd/backend}. */
    Map<String, SiteOutcome> backends(String lmd) {
        Map<String, SiteOutcome> outcomes = new LinkedHashMap<>();
        failed.forEach((key, words) -> outcomes.put(
                lmd + "/" + key,
                new Unreachable(new ConnectFailedException("backend " + key + " of " + lmd, words, true, null))));
        return outcomes;
    }

    /** For a site that was left alone. */
    static Reply skipped(Skipped.Reason reason) {
        return missing(new Skipped(reason, ""));
    }

    /** For a site that had not answered when its time was up. */
    static Reply cutOff(SiteClient site) {
        String reason = "timed out after " + site.timeout().toMillis() + " ms before its turn was over";
        return missing(new TimedOut(new AbortedException(reason, false, null)));
    }
}
