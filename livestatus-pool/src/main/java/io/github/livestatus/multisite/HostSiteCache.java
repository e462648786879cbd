package io.github.livestatus.multisite;

import io.github.livestatus.error.SitesMissingException;
import io.github.livestatus.lql.Query;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.text.Printable;
import io.github.livestatus.timing.TimeSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;

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
     * Returns the name of the one site that monitors a host: its answer is one row with exactly this name. What a site says
     * otherwise (another name, the name in another case, several rows) makes it nobody to send a command to.
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
        Map<String, List<String>> namesBySite = result.stream()
                .collect(Collectors.groupingBy(
                        Row::site,
                        LinkedHashMap::new,
                        Collectors.mapping(row -> row.get(Hosts.NAME), Collectors.toList())));
        List<String> owners = namesBySite.keySet().stream()
                .filter(site -> namesBySite.get(site).equals(List.of(host)))
                .toList();
        if (owners.size() > 1) {
            throw new IllegalArgumentException(
                    "host " + host + " is monitored by " + String.join(" and ", owners) + ": name the site");
        } else if (owners.isEmpty()) {
            result.orThrow();
            throw new IllegalArgumentException("no site monitors a host called \"" + host + '"' + others(namesBySite));
        }
        if (known.size() >= MOST_KEPT) {
            known.values().removeIf(owner -> now - owner.foundAt() >= KEPT_NANOS);
        }
        if (known.size() < MOST_KEPT) {
            known.put(host, new Owner(owners.get(0), now));
        }
        return owners.get(0);
    }

    /** Forgets what is known of the hosts of these sites, which are others now. */
    void forget(Set<String> sites) {
        known.values().removeIf(owner -> sites.contains(owner.site()));
    }

    /** Returns what sites say that do not answer with this one host: a command to them could reach another host. */
    private static String others(Map<String, List<String>> namesBySite) {
        return namesBySite.entrySet().stream()
                .map(site -> "; " + site.getKey() + " answers with "
                        + (site.getValue().size() == 1
                                ? '"' + Printable.line(site.getValue().get(0)) + '"'
                                : site.getValue().size() + " rows"))
                .collect(Collectors.joining());
    }
}
