package io.github.livestatus.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.multisite.LivestatusSites;
import io.github.livestatus.multisite.SitesResult;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What the benchmark of many sites measures is the query that it says, with the answers of all sites. */
class FanOutBenchmarkTest {
    @Test
    void allSitesAnswerEachOfTheirRowsToBoth() throws Exception {
        try (SlowSites slow = new SlowSites(3, 1, 0);
                LivestatusSites sites = FanOutBenchmark.sites(slow.endpoints(), Duration.ofSeconds(30));
                ByHand plain = new ByHand(slow.endpoints())) {
            SitesResult result = FanOutBenchmark.check(sites.query(FanOutBenchmark.QUERY), 3);
            assertTrue(result.isComplete());
            assertEquals(45, result.size());
            assertEquals(plain.query(), plain.query());
            assertTrue(plain.query() > 45 * 20, "a row has a host and a service");
            assertThrows(IllegalStateException.class, () -> FanOutBenchmark.check(result, 4));
        }
    }
}
