package io.github.livestatus.mirror;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.lql.Stat;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.HostState;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.ServiceState;
import io.github.livestatus.schema.Services;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The benchmark has the right results, and its snapshots take less memory than their JSON. */
class MirrorQueryBenchmarkTest {
    private static final MirrorQueryBenchmark BENCHMARK = new MirrorQueryBenchmark();

    @BeforeAll
    static void prepare() {
        BENCHMARK.problems = 0.12;
        BENCHMARK.siteCount = 2;
        BENCHMARK.prepare();
    }

    @Test
    void problemsAreUnhandledAndInOrder() {
        Result problems = BENCHMARK.unhandledProblems();
        assertEquals(100, problems.size());
        Row before = problems.row(0);
        for (Row row : problems) {
            assertTrue(row.getLong(Services.STATE) > 0);
            assertTrue(before.getLong(Services.STATE) >= row.getLong(Services.STATE));
            before = row;
        }
        assertEquals(2, problems.stream().map(Row::site).distinct().count());
    }

    @Test
    void countsIncludeAllRows() {
        List<Result> overview = BENCHMARK.tacticalOverview();
        assertEquals(20, overview.get(0).columns().size());
        assertEquals(8, overview.get(1).columns().size());
        Row hosts = overview.get(1).single();
        long all = 0;
        for (HostState state : HostState.values()) {
            all += hosts.get(Stat.count(Hosts.STATE.eq(state)));
        }
        assertEquals(200, all);
    }

    @Test
    void aHostComesWithItsServices() {
        List<Result> found = BENCHMARK.oneHostWithItsServices();
        assertEquals(HostState.class, found.get(0).single().get(Hosts.STATE).getClass());
        assertEquals(50, found.get(1).size());
        assertEquals(ServiceState.class, found.get(1).row(0).get(Services.STATE).getClass());
    }

    @Test
    void textsAreFound() {
        assertEquals(50, BENCHMARK.freeTextCommonWord().size());
        for (Row row : BENCHMARK.freeTextFullScan()) {
            assertTrue(row.get(Services.PLUGIN_OUTPUT).contains("trend 4711 "));
        }
    }

    @Test
    void rowsTakeLessThanTheirJson() {
        long[] bytes = BENCHMARK.bytes();
        assertTrue(bytes[0] < bytes[1], bytes[0] + " bytes hold " + bytes[1] + " of JSON");
    }
}
