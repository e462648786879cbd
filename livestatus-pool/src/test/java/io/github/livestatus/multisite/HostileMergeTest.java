package io.github.livestatus.multisite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.schema.Hosts;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Responses that make merging slow. The bounds are far above the present times, and far below the times before the fix. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class HostileMergeTest {
    private static String names(String prefix, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> '"' + prefix + i + '"')
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String zeros(int count) {
        return "[" + "0,".repeat(count - 1) + "0]";
    }

    @Test
    void tooManyColumnsFailOnlyThatSite() throws IOException {
        try (CannedSite good = CannedSite.answering("[[\"name\"],[\"web01\"]]\n");
                CannedSite wide = CannedSite.answering("[" + names("c", 200_000) + "," + zeros(200_000) + "]\n");
                LivestatusSites sites = LivestatusSites.of(List.of(good.site("good"), wide.site("wide")))) {
            SitesResult result = sites.query("GET hosts");
            assertEquals("web01", result.row(0).getString("name"));
            assertTrue(result.outcomes().get("wide").isUnusable());
            String outcome = result.outcomes().get("wide").toString();
            assertTrue(outcome.contains("more than 4096 column names"), outcome);
        }
    }

    @Test
    void mergingDifferentColumnsLooksEachColumnUpOnce() throws IOException {
        try (CannedSite one = CannedSite.answering("[" + names("a", 4096) + "," + zeros(4096) + "]\n");
                CannedSite other = CannedSite.answering("[" + names("b", 4096) + "," + zeros(4096) + "]\n");
                LivestatusSites sites = LivestatusSites.of(List.of(one.site("one"), other.site("other")))) {
            SitesResult result = sites.query("GET hosts");
            assertEquals(2 * 4096, result.columns().size());
            assertEquals(0, result.row(1).getLong("b4095"));
            assertEquals("", result.row(1).getString("a0"));
        }
    }

    /** Texts of "Aa" and "BB" have one hash code. */
    @Test
    void groupsWithEqualHashCodesAreFoundByTheirOrder() throws IOException {
        int bits = 15;
        String rows = IntStream.range(0, 1 << bits)
                .mapToObj(i -> "[\"" + collision(i, bits) + "\",1]")
                .collect(Collectors.joining(",\n", "[", "]\n"));
        try (CannedSite one = CannedSite.answering(rows);
                CannedSite other = CannedSite.answering(rows);
                LivestatusSites sites = LivestatusSites.of(List.of(one.site("one"), other.site("other")))) {
            Stat<Long> count = Stat.count();
            SitesResult result =
                    sites.query(Query.from(Hosts.TABLE).columns(Hosts.NAME).stats(count));
            assertEquals(1 << bits, result.size(), () -> result.outcomes().toString());
            assertTrue(result.stream().allMatch(row -> row.get(count) == 2));
        }
    }

    @Test
    void impossibleCountsFailOnlyThatSite() throws IOException {
        Stat<Long> count = Stat.count();
        Query query = Query.from(Hosts.TABLE).stats(count);
        for (String counted : List.of("9223372036854775807", "9007199254740993", "-1", "1e30")) {
            try (CannedSite good = CannedSite.answering("[[7]]\n");
                    CannedSite hostile = CannedSite.answering("[[" + counted + "]]\n");
                    LivestatusSites sites = LivestatusSites.of(
                            List.of(good.site("good"), hostile.site("hostile"), good.site("last")))) {
                SitesResult result = sites.query(query);
                assertEquals(14, result.single().get(count));
                SiteOutcome outcome = result.outcomes().get("hostile");
                assertTrue(outcome.isUnusable() && outcome.toString().contains("the count is"), outcome::toString);
            }
        }
    }

    /** Each count is possible for a site, but their sum overflows. */
    @Test
    void countsThatOverflowFailOnlyThatSite() throws IOException {
        Stat<Long> count = Stat.count();
        String rows = "[" + "[\"g\",9007199254740992],".repeat(1024) + "[\"g\",1]]\n";
        try (CannedSite good = CannedSite.answering("[[\"g\",7]]\n");
                CannedSite hostile = CannedSite.answering(rows);
                LivestatusSites sites = LivestatusSites.of(List.of(good.site("good"), hostile.site("hostile")))) {
            SitesResult result =
                    sites.query(Query.from(Hosts.TABLE).columns(Hosts.NAME).stats(count));
            assertEquals(7, result.single().get(count));
            assertTrue(result.outcomes().get("hostile").isUnusable());
        }
    }

    private static String collision(int number, int bits) {
        return IntStream.range(0, bits)
                .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
                .collect(Collectors.joining());
    }
}
