package io.github.livestatus.bench;

import io.github.livestatus.lql.Query;
import io.github.livestatus.multisite.LivestatusSites;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.multisite.SitesResult;
import io.github.livestatus.schema.Services;
import io.github.livestatus.testkit.ServerKind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * How much longer does a page take with its total? 10,000 services at four sites in another process, in several servers' manners:
 * found by free text, sorted, 50 rows from the 201st on. Prints medians of one run; both are measured in turns.
 *
 * <pre>java -cp livestatus-benchmarks/target/benchmarks.jar io.github.livestatus.bench.PagingBenchmark</pre>
 */
public final class PagingBenchmark {
    static final Query PAGE = Query.from(Services.TABLE)
            .columns(Services.HOST_NAME, Services.DESCRIPTION, Services.STATE, Services.PLUGIN_OUTPUT)
            .filter(Services.DESCRIPTION.matchesIgnoreCase("disk"))
            .sort(Services.STATE.descending(), Services.HOST_NAME.ascending(), Services.DESCRIPTION.ascending())
            .offset(200)
            .limit(50);

    private static final int SITES = 4;
    private static final int SERVICES = 2_500;
    private static final int FOUND = SITES * SERVICES * 2 / 5;
    private static final int ROUNDS = 51;
    private static final long WARM_UP_NANOS = TimeUnit.SECONDS.toNanos(8);
    private static final String COMMAND =
            "java -cp livestatus-benchmarks/target/benchmarks.jar io.github.livestatus.bench.PagingBenchmark";

    private PagingBenchmark() {}

    /** Prints the figures of each manner. */
    public static void main(String[] args) throws IOException {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.out.println("Java " + System.getProperty("java.version"));
        FiguresFile figures = new FiguresFile(PagingBenchmark.class, COMMAND);
        for (ServerKind kind : List.of(ServerKind.NAEMON, ServerKind.ICINGA2, ServerKind.LMD, ServerKind.SHINKEN)) {
            try (SearchedSites searched = new SearchedSites(kind, SITES, SERVICES);
                    LivestatusSites sites = sites(searched.endpoints())) {
                long warm = System.nanoTime() + WARM_UP_NANOS;
                while (System.nanoTime() - warm < 0) {
                    page(sites);
                    pageWithTotal(sites, FOUND);
                }
                double[] plain = new double[ROUNDS];
                double[] counted = new double[ROUNDS];
                for (int i = 0; i < ROUNDS; i++) {
                    long begun = System.nanoTime();
                    page(sites);
                    long between = System.nanoTime();
                    pageWithTotal(sites, FOUND);
                    plain[i] = (between - begun) / 1e6;
                    counted[i] = (System.nanoTime() - between) / 1e6;
                }
                Map<String, ServerKind> params = Map.of("manner", kind);
                figures.add("page", params, median(plain), "ms");
                figures.add("pageWithTotal", params, median(counted), "ms");
                figures.add("ratio", params, median(counted) / median(plain), "times");
            }
        }
    }

    static LivestatusSites sites(List<String> endpoints) {
        List<Site> sites = new ArrayList<>();
        endpoints.forEach(endpoint -> sites.add(Site.of("site" + sites.size(), endpoint)));
        return LivestatusSites.of(sites);
    }

    /** Returns a page of all sites. */
    static SitesResult page(LivestatusSites sites) {
        SitesResult page = sites.query(PAGE);
        if (page.size() != 50 || !page.isComplete()) {
            throw new IllegalStateException(page.size() + " rows: " + page.outcomes());
        }
        return page;
    }

    /** Returns the same page with its total, if it is this one. */
    static SitesResult pageWithTotal(LivestatusSites sites, long total) {
        SitesResult page = sites.query(PAGE.withTotal());
        if (page.size() != 50 || page.total().orElse(-1) != total) {
            throw new IllegalStateException(page.size() + " rows of " + page.total() + ": " + page.outcomes());
        }
        return page;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
