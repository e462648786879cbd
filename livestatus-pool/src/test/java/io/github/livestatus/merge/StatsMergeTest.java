package io.github.livestatus.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.multisite.LivestatusSites;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.multisite.SitesResult;
import io.github.livestatus.pool.LivestatusPool;
import io.github.livestatus.result.Row;
import io.github.livestatus.rows.CellRow;
import io.github.livestatus.rows.RowColumns;
import io.github.livestatus.rows.ValueCells;
import io.github.livestatus.schema.ServiceState;
import io.github.livestatus.schema.Services;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.ServerKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StatsMergeTest {
    private static final Stat<Long> OK = Stat.count(Services.STATE.eq(ServiceState.OK));
    private static final Stat<Double> SUM = Stat.sum(Services.LATENCY);
    private static final Stat<Double> AVG = Stat.avg(Services.LATENCY);
    private static final Stat<Double> MIN = Stat.min(Services.LATENCY);
    private static final Stat<Double> MAX = Stat.max(Services.LATENCY);
    private static final Stat<Double> STD = Stat.std(Services.LATENCY);
    private static final Stat<Instant> FIRST = Stat.min(Services.LAST_STATE_CHANGE);

    private static final Stat<ServiceState> WORST = Stat.max(Services.STATE);
    private static final Stat<Double> FLAPPING = Stat.avg(Services.IS_FLAPPING);

    private final List<FakeLivestatus> servers = new ArrayList<>();

    @AfterEach
    void stopServers() {
        servers.forEach(FakeLivestatus::close);
    }

    private Site site(ServerKind kind, FakeTable services) {
        FakeLivestatus server =
                FakeLivestatus.builder(kind).table(services).tcp().start();
        servers.add(server);
        return Site.of(kind.name().toLowerCase(java.util.Locale.ROOT) + servers.size(), server.endpoint());
    }

    /** Rows of one host: each a state, a latency, and a time. */
    private static FakeTable rows(double... values) {
        FakeTable.Builder table = FakeTable.named("services")
                .column("host_name", Type.STRING)
                .column("description", Type.STRING)
                .column("state", Type.INT)
                .column("last_state_change", Type.TIME)
                .column("latency", Type.FLOAT)
                .column("is_flapping", Type.INT);
        for (int i = 0; i < values.length; i += 3) {
            table.row("h", "s" + i, (int) values[i], (long) values[i + 2], values[i + 1], (int) values[i] % 2);
        }
        return table.build();
    }

    @Test
    void numbersAreThoseOfAllRowsTogether() {
        try (LivestatusSites sites = LivestatusSites.of(List.of(
                site(ServerKind.NAEMON, rows(0, 1, 500, 0, 2, 400)),
                site(ServerKind.ICINGA2, rows(2, 6, 300)),
                site(ServerKind.CHECKMK, rows()),
                site(ServerKind.NAGIOS, rows(0, 3, 900, 3, 8, 800))))) {
            SitesResult result =
                    sites.query(Query.from(Services.TABLE).stats(OK, SUM, AVG, MIN, MAX, FIRST, STD, WORST, FLAPPING));
            Row row = result.orThrow().single();
            assertEquals(3, row.get(OK));
            assertEquals(20.0, row.get(SUM), 1e-9);
            assertEquals(4.0, row.get(AVG), 1e-9);
            assertEquals(1.0, row.get(MIN));
            assertEquals(8.0, row.get(MAX));
            assertEquals(Instant.ofEpochSecond(300), row.get(FIRST));
            assertEquals(Math.sqrt((9 + 4 + 4 + 1 + 16) / 4.0), row.get(STD), 1e-5);
            assertEquals(ServiceState.UNKNOWN, row.get(WORST));
            assertEquals(0.2, row.get(FLAPPING), 1e-9);
            assertEquals("", row.site());
            assertEquals(9, RowColumns.of(result).width(), "helpers do not show");
        }
    }

    @Test
    void deviationIsThatOfASampleWhicheverSitesAnswer() {
        try (LivestatusSites sites = LivestatusSites.of(List.of(
                site(ServerKind.CHECKMK, rows(0, 1, 1, 0, 2, 1)), site(ServerKind.NAGIOS, rows(0, 3, 1, 0, 6, 1))))) {
            Row row =
                    sites.query(Query.from(Services.TABLE).stats(STD)).orThrow().single();
            assertEquals(Math.sqrt((4 + 1 + 0 + 9) / 3.0), row.get(STD), 1e-5);
            assertEquals(
                    Math.sqrt(0.25 + 0.25),
                    sites.only("checkmk1")
                            .query(Query.from(Services.TABLE).stats(STD))
                            .single()
                            .get(STD),
                    1e-5);
        }
    }

    /** The root of a number that is a little less than 0, where sums are not exact. */
    @Test
    void aDeviationOfEqualValuesThatIsNotANumberCountsAsNone() {
        double same = 0.1;
        try (LivestatusSites sites = LivestatusSites.of(List.of(
                site(ServerKind.NAGIOS, rows(0, same, 1, 0, same, 1, 0, same, 1)),
                site(ServerKind.NAEMON, rows(0, same, 1))))) {
            SitesResult one =
                    sites.only("nagios1").query(Query.from(Services.TABLE).stats(STD));
            assertEquals(0.0, one.single().get(STD), 1e-9);
            assertEquals(
                    0.0,
                    sites.query(Query.from(Services.TABLE).stats(STD)).single().get(STD),
                    1e-9);
        }
    }

    /** As a server may say that divides by n - 1 whatever n is. */
    @Test
    void aDeviationOfOneRowThatIsNotANumberCountsAsNone() {
        List<Stat<?>> parts = StatAccumulator.parts(STD);
        StatAccumulator accumulator = StatAccumulator.of(STD);
        for (double mean : List.of(4.0, 8.0)) {
            Object[] values = {Double.NaN, 1L, 0L, mean};
            accumulator.add(new CellRow(RowColumns.of(parts), new ValueCells(values), 0), false);
        }
        assertEquals(Math.sqrt(8), (double) accumulator.value(), 1e-9);
    }

    @Test
    void nothingIsKnownOverNoRows() {
        try (LivestatusSites sites = LivestatusSites.of(List.of(
                site(ServerKind.NAEMON, rows()), site(ServerKind.ICINGA2, rows()), site(ServerKind.CHECKMK, rows())))) {
            Row row = sites.query(Query.from(Services.TABLE).stats(OK, SUM, AVG, MIN, MAX, STD, WORST))
                    .orThrow()
                    .single();
            assertEquals(0, row.get(OK));
            assertEquals(0.0, row.get(SUM));
            assertNull(row.get(AVG));
            assertNull(row.get(MIN));
            assertNull(row.get(MAX));
            assertNull(row.get(STD));
            assertNull(row.get(WORST));
        }
    }

    @Test
    void groupsAreJoinedWhateverFormTheirKeysHave() {
        try (LivestatusSites sites = LivestatusSites.of(List.of(
                site(ServerKind.NAEMON, rows(0, 1, 1, 2, 5, 1)),
                site(ServerKind.NAGIOS, rows(2, 7, 1)),
                site(ServerKind.ICINGA2, rows(1, 3, 1, 2, 6, 1)),
                site(ServerKind.LMD, rows())))) {
            Query typed = Query.from(Services.TABLE)
                    .columns(Services.STATE)
                    .stats(AVG, MAX)
                    .sort(Services.STATE.descending());
            assertEquals("""
                    state     avg latency  max latency
                    CRITICAL          6.0          7.0
                    WARNING           3.0          3.0
                    OK                1.0          1.0""", sites.query(typed).orThrow().toString());
            assertEquals(
                    List.of(ServiceState.WARNING),
                    sites.query(typed.offset(1).limit(1)).column(Services.STATE));
            SitesResult raw = sites.query("GET services\nColumns: state\nStats: state >= 0\nSort: state asc");
            assertEquals(3, raw.orThrow().size());
            assertEquals(3, raw.row(2).getLong("count state >= 0"));
        }
    }

    @Test
    void aSiteWithoutGroupsAddsNone() {
        try (LivestatusSites sites = LivestatusSites.of(
                List.of(site(ServerKind.ICINGA2, rows()), site(ServerKind.CHECKMK, rows(0, 1, 1))))) {
            Query query = Query.from(Services.TABLE).columns(Services.HOST_NAME).stats(OK, MIN);
            Row row = sites.query(query).orThrow().single();
            assertEquals(1, row.get(OK));
            assertEquals(1.0, row.get(MIN));
        }
    }

    @Test
    void theGroupOfANullRowIsNone() {
        Query query = Query.from(Services.TABLE)
                .columns(Services.HOST_NAME, Services.STATE)
                .stats(OK, SUM);
        try (LivestatusSites sites = LivestatusSites.of(
                        List.of(site(ServerKind.CHECKMK, rows()), site(ServerKind.NAEMON, rows(0, 1, 1))));
                LivestatusPool checkmk =
                        LivestatusPool.builder(servers.get(0).endpoint()).build()) {
            assertEquals(1, sites.query(query).orThrow().single().get(OK));
            assertTrue(checkmk.query(query).isEmpty());
            assertEquals(0, checkmk.forEach(query, row -> {}));
            Query of4 = query.filter(Services.STATE.eq(ServiceState.OK));
            assertTrue(checkmk.query(of4).isEmpty());
        }
    }

    @Test
    void aGroupOfEmptyNamesIsOneWhereItHasMembers() {
        FakeTable nameless = FakeTable.named("services")
                .column("host_name", Type.STRING)
                .column("state", Type.INT)
                .row("", 0)
                .build();
        Query query = Query.from(Services.TABLE)
                .columns(Services.HOST_NAME)
                .stats(Stat.count(Services.STATE.eq(ServiceState.CRITICAL)));
        try (LivestatusSites sites = LivestatusSites.of(List.of(site(ServerKind.CHECKMK, nameless)))) {
            assertEquals(1, sites.query(query).orThrow().size());
        }
    }

    @Test
    void textsAreNotAddedUp() {
        try (LivestatusSites sites = LivestatusSites.of(List.of(Site.of("site", "/nowhere")))) {
            for (String table : List.of("hosts", "services")) {
                IllegalArgumentException refused = assertThrows(
                        IllegalArgumentException.class, () -> sites.query("GET " + table + "\nStats: sum perf_data"));
                assertTrue(refused.getMessage().contains("sum perf_data is not a number"), refused.getMessage());
            }
        }
    }

    @Test
    void whatAServerGetsWrongIsComputedHere() {
        Stat<Double> inverse = Stat.suminv(Services.CURRENT_ATTEMPT);
        FakeTable services = FakeTable.named("services")
                .column("current_attempt", Type.INT)
                .column("latency", Type.FLOAT)
                .row(2, -1.0)
                .build();
        try (LivestatusSites sites = LivestatusSites.of(List.of(
                site(ServerKind.NAEMON, services),
                site(ServerKind.CHECKMK, services),
                site(ServerKind.ICINGA2, services)))) {
            SitesResult inverses = sites.query(Query.from(Services.TABLE).stats(inverse));
            assertEquals(1.5, inverses.orThrow().single().get(inverse));
            SitesResult greatest = sites.query(Query.from(Services.TABLE).stats(MAX, AVG));
            assertEquals(-1.0, greatest.orThrow().single().get(MAX));
            assertEquals(-1.0, greatest.single().get(AVG));
        }
    }

    @Test
    void sortingByWhatIsNoGroupColumnIsTheCallersMistake() {
        try (LivestatusSites sites = LivestatusSites.of(List.of(Site.of("site", "/nowhere")))) {
            Query query = Query.from(Services.TABLE).stats(OK).sort(Services.STATE.ascending());
            assertThrows(IllegalArgumentException.class, () -> sites.query(query));
        }
    }
}
