package io.github.livestatus.multisite;

import io.github.livestatus.multisite.SiteOutcome.Answered;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The replies of all sites to the queries of one call, whose memory counts until it is closed. For one thread. */
final class CallReplies implements AutoCloseable {
    private final ObservedCall observed;
    private final List<HeldReplies> all = new ArrayList<>();
    private List<SiteClient> order = List.of();
    private Map<SiteClient, HeldReplies> known = Map.of();
    private Map<SiteClient, Optional<HeldReplies>> held = Map.of();
    private RuntimeException failure;

    /** @param observed what the listener knows of the call; it ends when this is closed */
    CallReplies(ObservedCall observed) {
        this.observed = observed;
    }

    ObservedCall observed() {
        return observed;
    }

    /** Notes why there is no result. */
    void fail(RuntimeException e) {
        failure = e;
    }

    /** Returns the place for the replies of one more site. */
    HeldReplies open() {
        HeldReplies one = new HeldReplies();
        all.add(one);
        return one;
    }

    /**
     * Takes the replies that are known without an exchange.
     *
     * @param sites all sites of the call, in the order of its results
     * @return those of them whose replies are not known
     */
    List<SiteClient> know(List<SiteClient> sites, Map<SiteClient, List<SiteReply>> remembered) {
        order = sites;
        known = new HashMap<>();
        remembered.forEach((site, replies) -> known.put(site, open().of(replies)));
        return known.isEmpty()
                ? sites
                : sites.stream().filter(site -> !known.containsKey(site)).toList();
    }

    /** Takes the results of the sites that had to be asked; a site without one was not waited for. */
    void set(Map<SiteClient, Optional<HeldReplies>> results) {
        held = new LinkedHashMap<>();
        for (SiteClient site : order) {
            HeldReplies own = known.get(site);
            held.put(site, own == null ? results.getOrDefault(site, Optional.empty()) : Optional.of(own));
        }
    }

    /** Returns the replies of each site that is done. From now on, none is given up. */
    Map<SiteClient, Optional<List<SiteReply>>> bySite() {
        Map<SiteClient, Optional<List<SiteReply>>> replies = new LinkedHashMap<>();
        held.forEach((site, one) -> replies.put(site, one.map(HeldReplies::replies)));
        return replies;
    }

    /** Counts the memory no longer, also of sites that are not done yet. */
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
