package io.github.livestatus.multisite;

import io.github.livestatus.error.AbortedException;
import io.github.livestatus.error.ConnectFailedException;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.memory.Remembered;
import io.github.livestatus.merge.SiteResponse;
import io.github.livestatus.multisite.SiteOutcome.Answered;
import io.github.livestatus.multisite.SiteOutcome.Skipped;
import io.github.livestatus.multisite.SiteOutcome.Stale;
import io.github.livestatus.multisite.SiteOutcome.TimedOut;
import io.github.livestatus.multisite.SiteOutcome.Unreachable;
import io.github.livestatus.result.Result;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The part of one site in the result of a query.
 *
 * @param response the response, prepared for merging; empty if the site did not respond, or its rows were passed to a consumer
 * @param failedBackends the backends that an LMD could not reach, as error messages by key
 */
record SiteReply(Optional<SiteResponse> response, SiteOutcome outcome, Map<String, String> failedBackends) {
    /** Returns the reply of a site from memory. */
    static SiteReply remembered(SiteResponse response, Remembered known, Duration time) {
        Result result = response.answer();
        SiteOutcome outcome = known.staleness().isPresent()
                ? new Stale(result.size(), known.age(), known.staleness().get(), known.isAllowed())
                : new Answered(result.size(), time, result.bytes(), Optional.of(known.age()));
        return new SiteReply(Optional.of(response), outcome, result.failedBackends());
    }

    /** Returns the reply of a site that is skipped because the user disabled it. */
    static SiteReply disabled() {
        return withoutResponse(new Skipped(Skipped.Reason.DISABLED, ""));
    }

    /** Returns the reply of a site that responded with this result. */
    static SiteReply of(SiteResponse response, Result result, Duration time) {
        return new SiteReply(
                Optional.of(response),
                new Answered(result.size(), time, result.bytes(), Optional.empty()),
                result.failedBackends());
    }

    /** Returns the reply of a site whose rows were passed to a consumer. */
    static SiteReply ofRows(long count, Duration time) {
        return withoutResponse(new Answered(count, time, 0, Optional.empty()));
    }

    static SiteReply failed(LivestatusException failure) {
        return withoutResponse(FailureClassifier.outcome(failure));
    }

    static SiteReply withoutResponse(SiteOutcome outcome) {
        return new SiteReply(Optional.empty(), outcome, Map.of());
    }

    /** Returns the reply of a site that was not waited for because another response was sufficient. */
    static SiteReply notNeeded() {
        return withoutResponse(new Skipped(Skipped.Reason.NOT_NEEDED, ""));
    }

    /** Returns the reply of a site that was cut off at its timeout. */
    static SiteReply cutOff(SiteClient site) {
        return cutOff(site.timeout());
    }

    /**
     * Returns the reply of a site that was cut off.
     *
     * @param time the timeout
     */
    static SiteReply cutOff(Duration time) {
        String reason = "timed out after " + time.toMillis() + " ms, before the exchange ended";
        return withoutResponse(new TimedOut(new AbortedException(reason, false, null)));
    }

    /**
     * Adds the outcomes of the backends that an LMD could not reach, with the names {@code lmd/backend}. If a site has such a name,
     * the name is {@code lmd//backend}, and so on. An LMD chooses the keys of its backends, so such a name is possible.
     */
    void addBackendOutcomes(String lmd, Set<String> sites, Map<String, SiteOutcome> outcomes) {
        failedBackends.forEach((key, words) -> {
            String slashes = "/";
            while (sites.contains(lmd + slashes + key) || outcomes.containsKey(lmd + slashes + key)) {
                slashes += "/";
            }
            outcomes.put(
                    lmd + slashes + key,
                    new Unreachable(new ConnectFailedException("backend " + key + " of " + lmd, words, true, null)));
        });
    }
}
