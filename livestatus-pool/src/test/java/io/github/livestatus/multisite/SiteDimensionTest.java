package io.github.livestatus.multisite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.client.Livestatus;
import io.github.livestatus.client.LivestatusConnection;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.pool.LivestatusPool;
import io.github.livestatus.result.ColumnName;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.ServiceState;
import io.github.livestatus.schema.Services;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.ServerKind;
import java.lang.invoke.MethodHandles;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Statistics and records contain their site. */
class SiteDimensionTest {
    private static final Stat<Long> CRITICAL = Stat.count(Services.STATE.eq(ServiceState.CRITICAL));
    private static final Stat<Double> MEAN = Stat.avg(Services.LATENCY);
    private static final Query COUNTS = Query.from(Services.TABLE).stats(CRITICAL, MEAN);

    private final Map<String, FakeLivestatus> servers = new LinkedHashMap<>();

    @BeforeEach
    void startServers() {
        for (ServerKind kind : ServerKind.values()) {
            String name = kind.name().toLowerCase(Locale.ROOT);
            servers.put(
                    name,
                    FakeLivestatus.builder(kind)
                            .table(SomeServices.on(name, 3 + 2 * servers.size(), 1))
                            .table(FakeTable.named("places")
                                    .column("name", Type.STRING)
                                    .column("site", Type.STRING)
                                    .row("web01", "of the column")
                                    .build())
                            .unix()
                            .start());
        }
    }

    @AfterEach
    void stopServers() {
        servers.values().forEach(FakeLivestatus::close);
    }

    private LivestatusSites sites() {
        return LivestatusSites.of(servers.entrySet().stream()
                .map(server -> Site.of(server.getKey(), server.getValue().endpoint()))
                .toList());
    }

    @Test
    void statisticsOfOneSiteHaveItsRowsOnly() {
        try (LivestatusSites sites = sites()) {
            for (String name : servers.keySet()) {
                Row row = sites.only(name).query(COUNTS).single();
                assertEquals(name, row.site());
                assertTrue(row.get(CRITICAL) > 0);
            }
            assertEquals("", sites.query(COUNTS).single().site());
            assertEquals(
                    "", sites.only("naemon", "nagios").query(COUNTS).single().site());
        }
    }

    @Test
    void oneCallReturnsTheStatisticsBySite() {
        try (LivestatusSites sites = sites()) {
            SitesResult each = sites.query(COUNTS.groupBySite());
            assertEquals(
                    List.copyOf(servers.keySet()), each.stream().map(Row::site).toList());
            for (Row row : each) {
                Row alone = sites.only(row.site()).query(COUNTS).single();
                assertEquals(alone.get(CRITICAL), row.get(CRITICAL));
                assertEquals(alone.get(MEAN), row.get(MEAN));
            }
            assertTrue(each.toString().startsWith("site"), each::toString);
        }
    }

    @Test
    void sortKeysAndLimitApplyToAllSitesTogether() {
        Query byState = COUNTS.columns(Services.STATE).groupBySite();
        try (LivestatusSites sites = sites()) {
            SitesResult all = sites.query(byState.sort(Services.STATE.descending()));
            assertEquals(servers.size() * 4 - 1, all.size(), "the first site has no service in the last state");
            SitesResult some = sites.query(
                    byState.sort(Services.STATE.descending()).offset(4).limit(3));
            assertEquals(
                    List.of("lmd UNKNOWN", "naemon CRITICAL", "nagios CRITICAL"),
                    some.stream()
                            .map(row -> row.site() + " " + row.get(Services.STATE))
                            .toList());
        }
    }

    @Test
    void aConnectionAndAPoolIgnoreGroupingBySite() {
        for (FakeLivestatus server : servers.values()) {
            try (Livestatus connection = LivestatusConnection.open(server.endpoint());
                    Livestatus pool = LivestatusPool.builder(server.endpoint()).build()) {
                for (Livestatus live : List.of(connection, pool)) {
                    Row row = live.query(COUNTS.groupBySite()).single();
                    assertEquals("", row.site());
                    assertEquals(live.query(COUNTS).single().get(CRITICAL), row.get(CRITICAL));
                }
            }
        }
    }

    @Test
    void rowsWithoutStatisticsAreUnchanged() {
        Query rows = Query.from(Services.TABLE).columns(Services.DESCRIPTION);
        try (LivestatusSites sites = sites()) {
            assertEquals(
                    sites.query(rows).toString(),
                    sites.query(rows.groupBySite()).toString());
        }
    }

    record OfSite(String site, String description) {}

    record Counted(Object site, @ColumnName("critical") long critical) {}

    record NoText(int site) {}

    @Test
    void aRecordContainsItsSite() {
        MethodHandles.Lookup here = MethodHandles.lookup();
        Query rows = Query.from(Services.TABLE).columns(Services.DESCRIPTION).filter(Services.DESCRIPTION.eq("s0"));
        try (LivestatusSites sites = sites()) {
            assertEquals(
                    servers.keySet().stream()
                            .map(name -> new OfSite(name, "s0"))
                            .toList(),
                    sites.query(rows).as(here, OfSite.class));
            List<Counted> counts = sites.query(
                            COUNTS.alias(CRITICAL, "critical").groupBySite())
                    .as(here, Counted.class);
            assertEquals(
                    List.copyOf(servers.keySet()),
                    counts.stream().map(Counted::site).toList());
            IllegalArgumentException unfit = assertThrows(
                    IllegalArgumentException.class, () -> sites.query(rows).as(here, NoText.class));
            assertTrue(unfit.getMessage().contains("site as int"), unfit::getMessage);
        }
        try (Livestatus live = LivestatusConnection.open(servers.get("naemon").endpoint())) {
            assertEquals(List.of(new OfSite("", "s0")), live.query(rows).as(here, OfSite.class));
        }
    }

    record Place(String name, String site) {}

    @Test
    void aColumnOfTheSameNameTakesPrecedence() {
        try (LivestatusSites sites = sites()) {
            assertEquals(
                    List.of(new Place("web01", "of the column")),
                    sites.only("naemon")
                            .query("GET places\nColumns: name site")
                            .as(MethodHandles.lookup(), Place.class));
        }
    }
}
