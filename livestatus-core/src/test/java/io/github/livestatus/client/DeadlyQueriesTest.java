package io.github.livestatus.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.error.UnsupportedByServerException;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.Comments;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.HostsByGroup;
import io.github.livestatus.schema.Log;
import io.github.livestatus.schema.StateHist;
import io.github.livestatus.schema.Status;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.ServerKind;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries that crash a server, or have a wrong result without an error. */
class DeadlyQueriesTest {
    @RegisterExtension
    final ThreeHosts site = new ThreeHosts();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET statehist\nColumns: host_name debug_info\nFilter: time > 1",
                "GET statehist\nColumns: host_name\nFilter: time > 1\nFilter: debug_info = x",
                "GET statehist\nFilter: time > 1\nStats: debug_info = x"
            })
    void naemonSurvives(String lql) {
        site.serve(ServerKind.NAEMON);
        site.refused(Query.parse(lql));
        assertEquals(3, site.live.query(ThreeHosts.NAMES).size());
    }

    @Test
    void naemonSurvivesAnOptionalColumn() {
        site.serve(ServerKind.NAEMON);
        site.refused(Query.from(StateHist.TABLE)
                .columns(StateHist.HOST_NAME)
                .optional(StateHist.DEBUG_INFO)
                .filter(StateHist.TIME.gt(Instant.EPOCH)));
    }

    @Test
    void theClientEvaluatesCountersForNaemon() {
        site.serve(ServerKind.NAEMON);
        Stat<Double> sum = Stat.sum(Status.CONNECTIONS);
        Stat<Double> mean = Stat.avg(Status.REQUESTS_RATE);
        Stat<Double> inverse = Stat.suminv(Status.REQUESTS_RATE);
        Stat<Long> count = Stat.count(Status.REQUESTS.ge(1));
        Row all = site.live
                .query(Query.from(Status.TABLE).stats(sum, mean, inverse, count))
                .single();
        assertEquals(1.0, all.get(sum));
        assertEquals(0.25, all.get(mean));
        assertEquals(4.0, all.get(inverse));
        assertEquals(1, all.get(count));
        Row group = site.live
                .query(Query.from(Status.TABLE).columns(Status.REQUESTS_RATE).stats(count))
                .single();
        assertEquals(0.25, group.get(Status.REQUESTS_RATE));
        assertEquals(
                1,
                site.live
                        .query(Query.from(Status.TABLE)
                                .columns(Status.NUM_HOSTS)
                                .filter(Status.CONNECTIONS.eq(1.0)))
                        .size());
        assertEquals(
                List.of(1.0),
                site.live.query("GET status\nStats: max connections").stream()
                        .map(row -> row.getDouble("max connections"))
                        .toList());
    }

    @Test
    void allColumnsOfNaemonsStatehistExcludeDebugInfo() {
        site.serve(FakeLivestatus.builder(ServerKind.NAEMON)
                .table(ThreeHosts.HOSTS)
                .table(FakeTable.named("statehist")
                        .column("time", Type.TIME)
                        .column("host_name", Type.STRING)
                        .column("debug_info", Type.STRING)
                        .row(1000, "web01", "x")
                        .build()));
        Result all = site.live.query("GET statehist\nFilter: time > 1");
        assertEquals(List.of("host_name", "time"), all.columns().names());
        assertEquals("web01", all.single().getString("host_name"));
        assertEquals(1, site.live.forEach(Query.parse("GET statehist\nFilter: time > 1"), row -> {}));
    }

    @Test
    void theClientTestsForEmptyContactsForNaemon() {
        site.serve(FakeLivestatus.builder(ServerKind.NAEMON)
                .table(FakeTable.named("hostsbygroup")
                        .column("name", Type.STRING)
                        .column("contacts", Type.LIST)
                        .row("web01", List.of("ops"))
                        .row("db01", List.of())
                        .build()));
        Query names = Query.from(HostsByGroup.TABLE).columns(HostsByGroup.NAME);
        Stat<Long> none = Stat.count(HostsByGroup.CONTACTS.isEmpty());
        assertEquals(
                List.of("db01"),
                site.live.query(names.filter(HostsByGroup.CONTACTS.isEmpty())).column(HostsByGroup.NAME));
        assertEquals(
                List.of("web01"),
                site.live
                        .query("GET hostsbygroup\nColumns: name\nFilter: contacts !=")
                        .column(HostsByGroup.NAME));
        assertEquals(
                1,
                site.live
                        .query(Query.from(HostsByGroup.TABLE).stats(none))
                        .single()
                        .get(none));
    }

    private FakeLivestatus.Builder nagiosWithAnEmptyVariable() {
        return FakeLivestatus.builder(ServerKind.NAGIOS)
                .table(FakeTable.named("hosts")
                        .column("name", Type.STRING)
                        .column("custom_variable_names", Type.LIST)
                        .column("custom_variable_values", Type.LIST)
                        .column("custom_variables", Type.DICT)
                        .row("web01", List.of("OWNER"), List.of(""), Map.of("OWNER", ""))
                        .build());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET hosts\nColumns: custom_variables",
                "GET hosts\nColumns: name custom_variable_values",
                "GET hosts\nColumns: name\nFilter: custom_variables = OWNER ops",
                "GET hosts\nStats: custom_variable_values >= ops"
            })
    void nagiosSurvives(String lql) {
        site.serve(nagiosWithAnEmptyVariable());
        site.refused(Query.parse(lql));
        UnsupportedByServerException refused =
                assertThrows(UnsupportedByServerException.class, () -> site.live.query(lql));
        assertTrue(refused.getMessage().contains("allowUnsafe(true)"), refused::getMessage);
        assertEquals(1, site.live.query(ThreeHosts.NAMES).size());
    }

    @Test
    void namesOfVariablesAreSafeOnNagiosAndAllColumnsExcludeTheirValues() {
        site.serve(nagiosWithAnEmptyVariable());
        assertEquals(
                List.of(List.of("OWNER")),
                site.live
                        .query(Query.from(Hosts.TABLE).columns(Hosts.CUSTOM_VARIABLE_NAMES))
                        .column(Hosts.CUSTOM_VARIABLE_NAMES));
        Result all = site.live.query("GET hosts\nLimit: 1");
        assertEquals(List.of("custom_variable_names", "name"), all.columns().names());
        assertEquals("web01", all.single().getString("name"));
    }

    @Test
    void valuesOfVariablesAreQueriedOnNagiosWithAllowUnsafe() {
        site.serve(ServerKind.NAGIOS);
        try (LivestatusConnection allowed = LivestatusConnection.builder(site.fake.endpoint())
                .allowUnsafe(true)
                .open()) {
            assertEquals(
                    List.of("web01"),
                    allowed.query(ThreeHosts.NAMES.filter(Hosts.CUSTOM_VARIABLES.eq("OWNER", "ops")))
                            .column(Hosts.NAME));
            assertTrue(allowed.query("GET hosts").columns().names().contains("custom_variables"));
        }
    }

    /** The second backend lacks realm and business_impact, so LMD has no values in its rows. */
    private void serveLmd() {
        site.serve(FakeLivestatus.builder(ServerKind.LMD)
                .table(FakeTable.named("hosts")
                        .column("name", Type.STRING)
                        .column("groups", Type.LIST)
                        .column("realm", Type.STRING)
                        .column("business_impact", Type.INT)
                        .row("web01", List.of("linux"), "north", 3)
                        .row("web02", List.of("linux"), "north", 5)
                        .row("db01", List.of(), null, null)
                        .build())
                .table(FakeTable.named("comments")
                        .column("id", Type.INT)
                        .column("service_description", Type.STRING)
                        .column("service_custom_variables", Type.DICT)
                        .row(1, "", Map.of())
                        .row(2, "HTTP", Map.of("OWNER", "ops"))
                        .build()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"avg groups", "sum groups", "sum name", "max realm", "min name"})
    void lmdSurvivesStatisticsOfTextsAndLists(String stat) {
        serveLmd();
        site.refused(Query.parse("GET hosts\nStats: " + stat));
        assertEquals(3, site.live.query(ThreeHosts.NAMES).size());
    }

    @Test
    void lmdGetsNoGroupsSortKeysAndStatisticsByAMissingBackendColumn() {
        serveLmd();
        Stat<Long> count = Stat.count();
        Query byRealm =
                Query.from(Hosts.TABLE).columns(Hosts.REALM).stats(count).sort(Hosts.REALM.descending());
        assertEquals(List.of("north", ""), site.live.query(byRealm).column(Hosts.REALM));
        assertEquals(2, site.live.query(byRealm).row(0).get(count));
        assertEquals(
                List.of("web02", "web01"),
                site.live
                        .query(ThreeHosts.NAMES
                                .sort(Hosts.BUSINESS_IMPACT.descending())
                                .limit(2))
                        .column(Hosts.NAME));
        Stat<Double> most = Stat.max(Hosts.BUSINESS_IMPACT);
        assertEquals(
                5, site.live.query(Query.from(Hosts.TABLE).stats(most)).single().get(most));
        assertEquals(
                3, site.live.query("GET hosts\nColumns: name\nSort: realm asc").size());
    }

    @Test
    void lmdDoesNotCompareVariablesOfAMissingService() {
        serveLmd();
        Query ids = Query.from(Comments.TABLE).columns(Comments.ID);
        assertEquals(
                List.of(2L),
                site.live
                        .query(ids.filter(Comments.SERVICE_CUSTOM_VARIABLES.eq("OWNER", "ops")))
                        .column(Comments.ID));
        assertEquals(
                List.of(1L, 2L),
                site.live
                        .query(ids.sort(Comments.SERVICE_CUSTOM_VARIABLES.ascending("OWNER")))
                        .column(Comments.ID));
    }

    /** LMD forwards queries of log, so they crash the Naemons behind it as without the LMD. */
    @Test
    void coresBehindAnLmdSurvive() {
        site.serve(FakeLivestatus.builder(ServerKind.LMD)
                .versions("1.5.2", "1.5.1.source-naemon")
                .table(FakeTable.named("log")
                        .column("time", Type.TIME)
                        .column("lineno", Type.INT)
                        .column("host_name", Type.STRING)
                        .column("current_host_contacts", Type.LIST)
                        .row(1_700_000_300, 1, "web01", List.of("ops"))
                        .row(1_700_000_200, 2, "db01", List.of())
                        .row(1_700_000_100, 3, "", List.of())
                        .build()));
        Query lines =
                Query.from(Log.TABLE).columns(Log.LINENO).filter(Log.TIME.gt(Instant.ofEpochSecond(1_700_000_000)));
        assertEquals(
                List.of(2L, 3L),
                site.live
                        .query(lines.filter(Log.CURRENT_HOST_CONTACTS.isEmpty()))
                        .column(Log.LINENO));
        assertEquals(
                List.of(2L, 3L),
                site.live
                        .query(lines.filter(Log.CURRENT_HOST_CONTACTS.notContains("ops")))
                        .column(Log.LINENO));
        assertEquals(
                List.of(3L, 2L),
                site.live.query(lines.sort(Log.TIME.ascending()).limit(2)).column(Log.LINENO));
        assertEquals(
                List.of("db01", ""),
                site.live
                        .query(Query.from(Log.TABLE)
                                .columns(Log.HOST_NAME)
                                .filter(Log.TIME.gt(Instant.ofEpochSecond(1_700_000_000)), Log.HOST_NAME.ne("web01")))
                        .column(Log.HOST_NAME));
    }

    @Test
    void queriesThatNaemonRejectsAreNotSentToAnLmd() {
        site.serve(ServerKind.LMD);
        site.refused(Query.from(Log.TABLE)
                .columns(Log.LINENO)
                .filter(Log.TIME.gt(Instant.EPOCH), Log.MESSAGE.matches("a{2}")));
    }

    @Test
    void notEqualToANameIsSentAsNegatedEqual() {
        site.serve(ServerKind.NAEMON);
        assertEquals(
                2,
                site.live.query(ThreeHosts.NAMES.filter(Hosts.NAME.ne("web01"))).size());
        assertEquals(
                2,
                site.live
                        .query("GET hosts\nColumns: name\nFilter: name != web01")
                        .size());
        assertTrue(site.asked().get(0).contains("Filter: name = web01\nNegate:"), site.asked()::toString);
    }

    @Test
    void notEqualToTextOfAnOwnColumnIsSentAsNegatedEqual() {
        FakeTable hosts = FakeTable.named("hosts")
                .column("name", FakeTable.Type.STRING)
                .column("rack_name", FakeTable.Type.STRING)
                .row("web01", "a")
                .row("db01", "b")
                .build();
        site.serve(FakeLivestatus.builder(ServerKind.NAEMON).table(hosts));
        Filter elsewhere = Hosts.TABLE.text("rack_name").ne("a");
        assertEquals(
                List.of("db01"),
                site.live.query(ThreeHosts.NAMES.filter(elsewhere)).column(Hosts.NAME));
        Query raw = Query.parse("GET hosts\nColumns: name\nFilter: rack_name != a");
        assertEquals(List.of("db01"), site.live.query(raw).column(Hosts.NAME));
    }

    @ParameterizedTest
    @EnumSource(
            value = ServerKind.class,
            names = {"NAEMON", "NAGIOS", "CHECKMK"})
    void numbersOfMoreThan32BitsAreRejected(ServerKind kind) {
        site.serve(kind);
        site.refused(ThreeHosts.NAMES.filter(Hosts.LAST_CHECK.gt(Instant.ofEpochSecond(1L << 31))));
    }

    @Test
    void anInvalidRegexIsRejectedIfTheServerWouldMatchNothing() {
        site.serve(ServerKind.ICINGA2);
        site.refused(ThreeHosts.NAMES.filter(Hosts.NAME.matches("web[")));
        UnsupportedByServerException refused = assertThrows(
                UnsupportedByServerException.class,
                () -> site.live.query("GET hosts\nColumns: name\nFilter: name ~~ (web"));
        assertTrue(refused.getMessage().contains("that it cannot read: name ~~ (web"), refused::getMessage);
    }
}
