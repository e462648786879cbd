package io.github.livestatus.real;

import io.github.livestatus.lql.Query;
import io.github.livestatus.multisite.LivestatusSites;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.multisite.SitesResult;
import io.github.livestatus.pool.PoolSettings;
import java.time.Duration;

/** A program that queries sites, given as {@code name=endpoint} after the query, and prints the time and their outcomes. */
final class SmallHeap {
    private SmallHeap() {}

    public static void main(String[] args) {
        LivestatusSites.Builder builder = LivestatusSites.builder().siteTimeout(Duration.ofSeconds(12));
        Long most = Long.getLong("maxResponseBytes");
        if (most != null) {
            builder.settings(PoolSettings.defaults().maxResponseBytes(most));
        }
        for (int i = 1; i < args.length; i++) {
            String[] parts = args[i].split("=");
            builder.site(Site.of(parts[0], parts[1]));
        }
        try (LivestatusSites sites = builder.build()) {
            long begin = System.nanoTime();
            SitesResult result = sites.query(Query.parse(args[0]));
            System.out.println(
                    "ms " + Duration.ofNanos(System.nanoTime() - begin).toMillis());
            System.out.println("rows " + result.size());
            result.outcomes().forEach((name, outcome) -> System.out.println(name + " " + outcome));
        }
        System.exit(0);
    }
}
