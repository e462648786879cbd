package io.github.livestatus.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.error.UnsupportedByServerException;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.HostGroups;
import io.github.livestatus.schema.HostState;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.Services;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.ServerKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Queries that Shinken 2.4.3 misreads without an error. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class ShinkenTest {
    private static final FakeTable HOSTS = FakeTable.named("hosts")
            .column("name", Type.STRING)
            .column("alias", Type.STRING)
            .column("state", Type.INT)
            .column("latency", Type.FLOAT)
            .column("groups", Type.LIST)
            .column("custom_variables", Type.DICT)
            .row("web01", "Web", 0, 1.0, List.of("linux"), Map.of("OWNER", "ops"))
            .row("web02", "Wéb", 1, 2.0, List.of("linux", "dmz"), Map.of())
            .row("db01", "db", 2, 4.0, List.of(), Map.of("OWNER", "dba"))
            .build();

    @RegisterExtension
    final ThreeHosts site = new ThreeHosts();

    @BeforeEach
    void serve() {
        site.serve(FakeLivestatus.builder(ServerKind.SHINKEN)
                .table(HOSTS)
                .table(FakeTable.named("hostgroups")
                        .column("name", Type.STRING)
                        .row("linux")
                        .row("dmz")
                        .row("all")
                        .build()));
    }

    private List<String> names(Filter... filters) {
        Query query = ThreeHosts.NAMES.filter(filters);
        List<String> found = site.live.query(query).column(Hosts.NAME);
        List<String> streamed = new ArrayList<>();
        site.live.forEach(query, row -> streamed.add(row.get(Hosts.NAME)));
        assertEquals(found, streamed);
        return found;
    }

    @Test
    void theClientComputesMeansDeviationsAndInverses() {
        Stat<Double> mean = Stat.avg(Hosts.LATENCY);
        Stat<Double> deviation = Stat.std(Hosts.LATENCY);
        Stat<Double> inverses = Stat.suminv(Hosts.LATENCY);
        Stat<Double> inverse = Stat.avginv(Hosts.LATENCY);
        Stat<Long> down = Stat.count(Hosts.STATE.ne(HostState.UP));
        Row row = site.live
                .query(Query.from(Hosts.TABLE).stats(down, mean, deviation, inverses, inverse))
                .single();
        assertEquals(2, row.get(down));
        assertEquals(7 / 3.0, row.get(mean), 1e-9);
        assertEquals(Math.sqrt(7 / 3.0), row.get(deviation), 1e-9);
        assertEquals(1.75, row.get(inverses), 1e-9);
        assertEquals(1.75 / 3, row.get(inverse), 1e-9);
        assertEquals(
                7,
                site.live.query("GET hosts\nStats: sum latency").single().getDouble("sum latency"),
                "sums are right");
    }

    @Test
    void theClientTestsForMissingElementsOfLists() {
        assertEquals(List.of("web01", "db01"), names(Hosts.GROUPS.notContains("dmz")));
        assertEquals(
                List.of("web01", "db01"), names(Hosts.GROUPS.contains("dmz").not()));
        assertEquals(List.of("db01"), names(Hosts.GROUPS.isEmpty()));
        assertEquals(List.of("web01", "web02"), names(Hosts.GROUPS.isNotEmpty()));
        assertEquals(List.of("web02"), names(Hosts.GROUPS.contains("dmz")));
        Stat<Long> outside = Stat.count(Hosts.GROUPS.contains("dmz").not());
        assertEquals(
                2,
                site.live.query(Query.from(Hosts.TABLE).stats(outside)).single().get(outside));
    }

    @Test
    void theClientComparesCustomVariablesOnlyWithEvaluateHere() {
        Query ofOps = ThreeHosts.NAMES.filter(Hosts.CUSTOM_VARIABLES.eq("OWNER", "ops"));
        site.refused(ofOps);
        assertEquals(List.of("web01"), site.live.query(ofOps.evaluateHere()).column(Hosts.NAME));
    }

    @Test
    void theClientMatchesRegexesWithNonAsciiCharacters() {
        assertEquals(List.of("web02"), names(Hosts.ALIAS.matches("^Wé")));
        assertEquals(List.of("web02"), names(Hosts.ALIAS.equalsIgnoreCase("WÉB")));
        assertEquals(List.of("web01"), names(Hosts.ALIAS.matches("^We")));
    }

    @Test
    void limitsApplyInEveryTable() {
        Query groups = Query.from(HostGroups.TABLE).columns(HostGroups.NAME);
        assertEquals(List.of("linux", "dmz"), site.live.query(groups.limit(2)).column(HostGroups.NAME));
        assertEquals(List.of("dmz"), site.live.query(groups.offset(1).limit(1)).column(HostGroups.NAME));
        assertEquals(1, site.live.forEach(groups.limit(1), row -> {}));
    }

    @Test
    void theClientFiltersTheTableOfColumns() {
        String whole = "GET columns\nColumns: description name table type\nFilter: table = hosts\nFilter: name = state";
        Row row = site.live.query(whole).single();
        assertEquals("int", row.getString("type"));
        assertEquals(
                1,
                site.live
                        .query(whole.replace("name = state", "name ~ a") + "\nLimit: 1")
                        .size());
        UnsupportedByServerException refused = assertThrows(
                UnsupportedByServerException.class,
                () -> site.live.query("GET columns\nColumns: name\nFilter: table = hosts"));
        assertTrue(refused.getMessage().contains("name these columns"), refused::getMessage);
    }

    @Test
    void aWaitOfLessThanASecondEnds() {
        Query wait = ThreeHosts.NAMES
                .waitObject("web01")
                .waitCondition(Hosts.STATE.eq(HostState.DOWN))
                .waitTimeout(Duration.ofMillis(50));
        assertFalse(site.live.query(wait).isConditionMet());
        assertTrue(site.asked().get(0).contains("WaitTimeout: 1000"), site.asked()::toString);
    }

    @Test
    void aConditionOnAMissingColumnIsRejected() {
        assertThrows(
                UnsupportedByServerException.class,
                () -> site.live.query(ThreeHosts.NAMES.filter(Hosts.STALENESS.gt(1))));
        assertThrows(
                UnsupportedByServerException.class,
                () -> site.live.query(Query.from(Hosts.TABLE).stats(Stat.max(Hosts.STALENESS))));
        assertEquals(
                0,
                site.live
                        .query(Query.from(Services.TABLE).columns(Services.STALENESS))
                        .size());
    }

    @Test
    void localtimeIsNotAssumedToBeApplied() {
        UnsupportedByServerException refused = assertThrows(
                UnsupportedByServerException.class,
                () -> site.live.query(ThreeHosts.NAMES.localtime(java.time.Instant.ofEpochSecond(1_700_000_000))));
        assertTrue(refused.getMessage().contains("does not apply Localtime"), refused::getMessage);
    }
}
