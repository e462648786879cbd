package io.github.livestatus.multisite;

import io.github.livestatus.error.SitesMissingException;
import io.github.livestatus.lql.Query;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.timing.TimeSource;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;

/** Knows which site monitors a host. What was found is kept for a minute. */
final class HostSiteCache {
    private static final long KEPT_NANOS = TimeUnit.MINUTES.toNanos(1);
    private static final int MOST_KEPT = 10_000;

    private record Owner(String site, long foundAt) {}

    private final SiteGroup all;
    private final TimeSource time;
    private final Map<String, Owner> known = new ConcurrentHashMap<>();

    HostSiteCache(SiteGroup all, TimeSource time) {
        this.all = all;
        this.time = time;
    }

    /**
     * Returns the name of the one site that monitors a host.
     *
     * @throws IllegalArgumentException when none does, or more than one
     * @throws SitesMissingException when none of those that answer does, and others do not answer
     */
    String find(String host) {
        Owner owner = known.get(host);
        boolean isFresh = owner != null && time.nanos() - owner.foundAt() < KEPT_NANOS;
        return isFresh ? owner.site() : findNow(host);
    }

    /** As {@link #find}, without what is known. */
    String findNow(String host) {
        long now = time.nanos();
        known.remove(host);
        SitesResult result =
                all.query(Query.from(Hosts.TABLE).columns(Hosts.NAME).filter(Hosts.NAME.eq(host)));
        List<String> owners = result.stream().map(Row::site).distinct().toList();
        if (owners.size() > 1) {
            throw new IllegalArgumentException(
                    "host " + host + " is monitored by " + String.join(" and ", owners) + ": name the site");
        } else if (owners.isEmpty()) {
            result.orThrow();
            throw new IllegalArgumentException("no site monitors a host called \"" + host + '"');
        }
        if (known.size() >= MOST_KEPT) {
            known.values().removeIf(owner -> now - owner.foundAt() >= KEPT_NANOS);
        }
        if (known.size() < MOST_KEPT) {
            known.put(host, new Owner(owners.get(0), now));
        }
        return owners.get(0);
    }
}
