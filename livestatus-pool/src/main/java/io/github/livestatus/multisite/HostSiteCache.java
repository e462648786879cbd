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

/** Finds the site that monitors a host, and caches it for one minute. */
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
     * Returns the name of the one site that monitors a host. This site responds with exactly one row with exactly this name. A site
     * with another response (another name, the name in another case, several rows) gets no command.
     *
     * @throws IllegalArgumentException if no site monitors the host, or if several do
     * @throws SitesMissingException if no responding site monitors the host, and other sites do not respond
     */
    String find(String host) {
        Owner owner = known.get(host);
        boolean isFresh = owner != null && time.nanos() - owner.foundAt() < KEPT_NANOS;
        return isFresh ? owner.site() : findNow(host);
    }

    /** Returns the site like {@link #find}, without the cache. */
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

    /** Removes the hosts of these sites from the cache, since the sites were replaced. */
    void forget(Set<String> sites) {
        known.values().removeIf(owner -> sites.contains(owner.site()));
    }

    /**
     * Returns the other responses of the sites as text for the error message. A command to such a site could affect another host.
     */
    private static String others(Map<String, List<String>> namesBySite) {
        return namesBySite.entrySet().stream()
                .map(site -> "; " + site.getKey() + " responds with "
                        + (site.getValue().size() == 1
                                ? '"' + Printable.line(site.getValue().get(0)) + '"'
                                : site.getValue().size() + " rows"))
                .collect(Collectors.joining());
    }
}
