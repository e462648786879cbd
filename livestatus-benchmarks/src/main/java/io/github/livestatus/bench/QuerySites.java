package io.github.livestatus.bench;

import io.github.livestatus.lql.Query;
import io.github.livestatus.multisite.LivestatusSites;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.multisite.SitesResult;
import io.github.livestatus.result.Row;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Our side of {@code src/main/scripts/compare-clients}: repeats one query at all sites, reads every cell of
 * every row, and prints rows, then milliseconds: the first result, the median and the 95th percentile of the measured ones.
 *
 * <p>Arguments: how many rounds to warm up, how many to measure, the query, then {@code site=endpoint} for each site.
 */
public final class QuerySites {
    private QuerySites() {}

    /** Runs the program. */
    public static void main(String[] args) {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        int warmup = Integer.parseInt(args[0]);
        int measured = Integer.parseInt(args[1]);
        Query query = Query.parse(args[2].replace("\\n", "\n"));
        List<Site> sites = new ArrayList<>();
        for (String arg : Arrays.asList(args).subList(3, args.length)) {
            String[] words = arg.split("=", 2);
            sites.add(Site.of(words[0], words[1]));
        }
        try (LivestatusSites all = LivestatusSites.of(sites)) {
            double[] millis = new double[warmup + measured];
            int rows = 0;
            for (int i = 0; i < millis.length; i++) {
                long begun = System.nanoTime();
                rows = read(all.query(query).orThrow());
                millis[i] = (System.nanoTime() - begun) / 1e6;
            }
            double[] sorted = Arrays.copyOfRange(millis, warmup, millis.length);
            Arrays.sort(sorted);
            System.out.printf(
                    Locale.ROOT,
                    "%d %.2f %.2f %.2f%n",
                    rows,
                    millis[0],
                    sorted[measured / 2],
                    sorted[measured * 95 / 100]);
        }
    }

    /** Turns every cell into a value, as the others do; gives the number of rows. */
    private static int read(SitesResult result) {
        List<String> names = result.columns().names();
        int characters = 0;
        for (Row row : result) {
            for (String name : names) {
                characters += row.get(name).toString().length();
            }
        }
        if (characters == 0) {
            throw new IllegalStateException("nothing was read");
        }
        return result.size();
    }
}
