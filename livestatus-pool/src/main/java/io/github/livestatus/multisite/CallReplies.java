package io.github.livestatus.multisite;

import io.github.livestatus.multisite.SiteOutcome.Answered;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The replies of all sites to the queries of one call. Their memory is counted until this is closed. For one thread. */
final class CallReplies implements AutoCloseable {
    private final ObservedCall observed;
    private final List<HeldReplies> all = new ArrayList<>();
    private List<SiteClient> order = List.of();
    private Map<SiteClient, HeldReplies> known = Map.of();
    private Map<SiteClient, Optional<HeldReplies>> held = Map.of();
    private RuntimeException failure;

    /** @param observed the listener's view of the call; ends when this is closed */
    CallReplies(ObservedCall observed) {
        this.observed = observed;
    }

    ObservedCall observed() {
        return observed;
    }

    /** Stores the failure of the call. */
    void fail(RuntimeException e) {
        failure = e;
    }

    /** Returns a new container for the replies of one site. */
    HeldReplies open() {
        HeldReplies one = new HeldReplies();
        all.add(one);
        return one;
    }

    /**
     * Stores the replies that come from memory.
     *
     * @param sites all sites of the call, in the order of its results
     * @return the sites without replies from memory
     */
    List<SiteClient> know(List<SiteClient> sites, Map<SiteClient, List<SiteReply>> remembered) {
        order = sites;
        known = new HashMap<>();
        remembered.forEach((site, replies) -> known.put(site, open().of(replies)));
        return known.isEmpty()
                ? sites
                : sites.stream().filter(site -> !known.containsKey(site)).toList();
    }

    /** Stores the results of the queried sites. The result is empty for a site that was not waited for. */
    void set(Map<SiteClient, Optional<HeldReplies>> results) {
        held = new LinkedHashMap<>();
        for (SiteClient site : order) {
            HeldReplies own = known.get(site);
            held.put(site, own == null ? results.getOrDefault(site, Optional.empty()) : Optional.of(own));
        }
    }

    /** Returns the replies of each finished site. From now on no reply is discarded for lack of memory. */
    Map<SiteClient, Optional<List<SiteReply>>> bySite() {
        Map<SiteClient, Optional<List<SiteReply>>> replies = new LinkedHashMap<>();
        held.forEach((site, one) -> replies.put(site, one.map(HeldReplies::replies)));
        return replies;
    }

    /** Releases the counted memory, also of sites that have not finished. */
    @Override
    public void close() {
        long bytes = 0;
        long rows = 0;
        for (Optional<HeldReplies> one : held.values()) {
            for (SiteReply reply : one.map(HeldReplies::replies).orElse(List.of())) {
                rows += reply.outcome().rows();
                bytes += reply.outcome() instanceof Answered answered ? answered.bytes() : 0;
            }
        }
        all.forEach(HeldReplies::close);
        observed.end(bytes, rows, failure);
    }
}
