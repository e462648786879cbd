package io.github.livestatus.multisite;

import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.merge.Merge;
import io.github.livestatus.merge.SiteResponse;
import io.github.livestatus.result.Result;
import io.github.livestatus.rows.ResponseGuard;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Merges the responses of sites to one query. A response that cannot be merged is left out, and the failure becomes the outcome of
 * its site.
 */
final class SiteMerger {
    private final Merge merge;
    private final Map<String, SiteResponse> responses;
    private final Map<String, SiteOutcome> outcomes;

    /**
     * Creates a merger that owns and changes both maps.
     *
     * @param responses the responses of the sites that answered, in the order of configuration
     * @param outcomes the outcome of each site so far
     */
    SiteMerger(Merge merge, Map<String, SiteResponse> responses, Map<String, SiteOutcome> outcomes) {
        this.merge = merge;
        this.responses = responses;
        this.outcomes = outcomes;
    }

    /** Returns the rows of all responses that can be merged, and the outcome of each site. */
    SitesResult merge() {
        Result rows = mergeGood();
        return new MergedResult(
                rows, responses.values().stream().map(SiteResponse::answer).toList(), outcomes);
    }

    private Result mergeGood() {
        try {
            return merged(responses);
        } catch (LivestatusException e) {
            if (responses.isEmpty()) {
                throw e;
            }
            leaveOutBad(e);
            return mergeGood();
        }
    }

    private Result merged(Map<String, SiteResponse> some) {
        return ResponseGuard.read(() -> merge.merge(some));
    }

    /**
     * Leaves out each response that cannot be merged even without the others. If there are none, leaves out the largest response, since the heap is
     * too small for all.
     */
    private void leaveOutBad(LivestatusException failure) {
        List<String> sites = List.copyOf(responses.keySet());
        for (String site : sites) {
            failureOf(site).ifPresent(own -> leaveOut(site, own));
        }
        if (responses.size() == sites.size()) {
            leaveOut(largest(), failure);
        }
    }

    /** Returns why the response of this site cannot be merged, without the other responses; empty if it can. */
    private Optional<LivestatusException> failureOf(String site) {
        try {
            merged(Map.of(site, responses.get(site)));
            return Optional.empty();
        } catch (LivestatusException e) {
            return Optional.of(e);
        }
    }

    private String largest() {
        Comparator<Map.Entry<String, SiteResponse>> byBytes = Comparator.comparingLong(
                response -> response.getValue().answer().bytes());
        return responses.entrySet().stream().max(byBytes).orElseThrow().getKey();
    }

    private void leaveOut(String site, LivestatusException failure) {
        responses.remove(site);
        outcomes.put(site, FailureClassifier.outcome(failure));
    }
}
