package io.github.livestatus.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.livestatus.multisite.LivestatusSites;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.Services;
import io.github.livestatus.testkit.ServerKind;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the benchmark of pages measures are the same rows, once with the number of all that were found. */
class PagingBenchmarkTest {
    @ParameterizedTest
    @EnumSource(names = {"NAEMON", "ICINGA2", "LMD", "SHINKEN"})
    void aPageIsTheSameWithItsTotal(ServerKind kind) throws Exception {
        try (SearchedSites searched = new SearchedSites(kind, 2, 500);
                LivestatusSites sites = PagingBenchmark.sites(searched.endpoints())) {
            List<String> rows =
                    PagingBenchmark.page(sites).stream().map(Row::toString).toList();
            assertEquals(
                    rows,
                    PagingBenchmark.pageWithTotal(sites, 400).stream()
                            .map(Row::toString)
                            .toList());
            assertEquals(
                    400,
                    sites.query(PagingBenchmark.PAGE.offset(0).limit(1000))
                            .column(Services.STATE)
                            .size());
            assertThrows(IllegalStateException.class, () -> PagingBenchmark.pageWithTotal(sites, 401));
        }
    }
}
