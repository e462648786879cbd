package io.github.livestatus.multisite;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The replies of all sites to the queries of one call, whose memory counts until it is closed. For one thread. */
final class CallReplies implements AutoCloseable {
    private final List<HeldReplies> all = new ArrayList<>();
    private Map<SiteClient, Optional<HeldReplies>> held = Map.of();

    /** Returns the place for the replies of one more site. */
    HeldReplies open() {
        HeldReplies one = new HeldReplies();
        all.add(one);
        return one;
    }

    void set(Map<SiteClient, Optional<HeldReplies>> results) {
        held = results;
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
        all.forEach(HeldReplies::close);
    }
}
