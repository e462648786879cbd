package io.github.livestatus.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.error.UnsupportedByServerException;
import io.github.livestatus.lql.Query;
import io.github.livestatus.result.Result;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.ServerKind;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Notations of LQL for one server or client, and their translation for other servers. */
class WrittenFormsTest {
    @RegisterExtension
    final ThreeHosts site = new ThreeHosts();

    private static FakeTable byGroup() {
        return FakeTable.named("hostsbygroup")
                .column("name", Type.STRING)
                .column("state", Type.INT)
                .column("hostgroup_name", Type.STRING)
                .row("web01", 0, "linux")
                .row("web02", 1, "linux")
                .build();
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void byGroupTablesAcceptTheColumnNamesOfTheObject(ServerKind kind) {
        site.serve(FakeLivestatus.builder(kind).table(byGroup()));
        Result down = site.live.query(
                "GET hostsbygroup\nColumns: host_name hostgroup_name\nFilter: host_state = 1\nFilter: host_name = web02");
        assertEquals("web02", down.single().getString("host_name"));
        Result counted = site.live.query("GET hostsbygroup\nStats: host_state = 0\nStats: sum host_state");
        assertEquals(1, counted.single().getLong("sum host_state"));
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void resultsHaveTheNamesOfTheQuery(ServerKind kind) {
        site.serve(kind);
        Result counts = site.live.query(
                "GET hosts\nStats: state = 0 as up\nStats: state != 0\nStats: acknowledged = 0\nStatsAnd: 2 as open");
        assertEquals(1, counts.single().getLong("up"));
        assertEquals(1, counts.single().getLong("open"));
        Result named = site.live.query("GET hosts\nColumns: state as status name\nFilter: name = web02");
        assertEquals(1, named.single().getLong("status"));
        assertEquals("web02", named.single().getString("name"));
    }

    /** A condition that is always true needs an existing column. Icinga 2 has no table without a column name. */
    @ParameterizedTest
    @EnumSource(value = ServerKind.class, mode = EnumSource.Mode.EXCLUDE, names = "ICINGA2")
    void allRowsAreCountedInTablesWithoutAColumnName(ServerKind kind) {
        site.serve(FakeLivestatus.builder(kind)
                .table(FakeTable.named("eventconsolestatus")
                        .column("status_messages", Type.INT)
                        .row(7)
                        .build()));
        Result counted = site.live.query("GET eventconsolestatus\nColumns: status_messages\nStatsAnd: 0");
        assertEquals("[7, 1]", counted.single().asMap().values().toString());
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void anEmptyNumberIsZero(ServerKind kind) {
        site.serve(kind);
        assertEquals(List.of("web01"), names("GET hosts\nColumns: name\nFilter: state ="));
        assertEquals(List.of("web02", "db01"), names("GET hosts\nColumns: name\nFilter: state >\nFilter: state !="));
        assertEquals(1, site.live.query("GET hosts\nStats: state =").single().getLong("count state ="));
    }

    private List<String> names(String lql) {
        List<String> names = new ArrayList<>(List.of("web01", "web02", "db01"));
        names.retainAll(site.live.query(lql).column(Hosts.NAME));
        return names;
    }

    @ParameterizedTest
    @EnumSource(
            value = ServerKind.class,
            names = {"LMD", "ICINGA2"})
    void numbersAreMatchedAsTextOnServersThatSupportIt(ServerKind kind) {
        site.serve(kind);
        assertEquals(List.of("web02", "db01"), names("GET hosts\nColumns: name\nFilter: state ~~ 1|2"));
        assertEquals(List.of("web01"), names("GET hosts\nColumns: name\nFilter: state !~ 1|2"));
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void modifiedAttributesAreMatchedByTheirNames(ServerKind kind) {
        site.serve(FakeLivestatus.builder(kind)
                .table(FakeTable.named("hosts")
                        .column("name", Type.STRING)
                        .column("modified_attributes", Type.INT)
                        .row("web01", 3)
                        .row("web02", 1)
                        .row("db01", 0)
                        .build()));
        String checks = "GET hosts\nColumns: name\nFilter: modified_attributes ~ active_checks_enabled";
        if (kind == ServerKind.NAEMON || kind == ServerKind.NAGIOS || kind == ServerKind.CHECKMK) {
            assertEquals(List.of("web01"), names(checks));
            IllegalArgumentException refused = assertThrows(
                    IllegalArgumentException.class, () -> site.live.query(checks.replace("active", "actve")));
            assertTrue(refused.getMessage().contains("notifications_enabled"), refused::getMessage);
        } else if (kind == ServerKind.SHINKEN) {
            site.refused(Query.parse(checks));
        }
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void aWaitForTableStatusNeedsNoObject(ServerKind kind) {
        site.serve(kind);
        Query changed = Query.parse(
                "GET status\nColumns: program_version\nWaitCondition: enable_notifications = 0\nWaitTimeout: 50");
        assertFalse(site.live.query(changed).isConditionMet());
        Query running = Query.parse("GET status\nWaitCondition: nagios_pid > 0\nWaitTimeout: 10000");
        assertTrue(site.live.query(running).isConditionMet());
        assertTrue(site.live
                .query(running.columns(running.table().any("nagios_pid")))
                .isConditionMet());
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void orderByIsSentToCheckmkAndReplacedElsewhere(ServerKind kind) {
        FakeLivestatus.Builder builder = FakeLivestatus.builder(kind).table(ThreeHosts.HOSTS);
        site.serve(kind == ServerKind.CHECKMK ? builder.versions("Check_MK 2.3.0p5", "2.3.0p5") : builder);
        String lql = "GET hosts\nColumns: name\nOrderBy: state desc\nLimit: 2";
        assertEquals(List.of("db01", "web02"), site.live.query(lql).column(Hosts.NAME));
        assertEquals(
                kind == ServerKind.CHECKMK,
                site.asked().get(0).contains("OrderBy: state desc\nLimit: 2"),
                site.asked()::toString);
        assertEquals(
                List.of("web02", "db01"),
                site.live
                        .query("GET hosts\nColumns: name\nOrderBy: acknowledged desc\nOrderBy: name\nLimit: 2")
                        .column(Hosts.NAME));
        assertFalse(site.asked().get(1).contains("OrderBy"), "two keys are sorted by the client or with Sort");
        site.allowUnsafe();
        assertEquals(
                List.of("web01", "db01", "web02"),
                site.live
                        .query("GET hosts\nColumns: name\nOrderBy: custom_variables.OWNER desc")
                        .column(Hosts.NAME));
    }

    @Test
    void anOlderCheckmkGetsNoOrderBy() {
        site.serve(ServerKind.CHECKMK);
        assertEquals(
                List.of("db01"),
                site.live
                        .query("GET hosts\nColumns: name\nOrderBy: state desc\nLimit: 1")
                        .column(Hosts.NAME));
        assertFalse(site.asked().get(0).contains("OrderBy"), site.asked()::toString);
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void cacheIsSentToCheckmksProxyOnly(ServerKind kind, @TempDir Path folder) throws Exception {
        String lql = "GET hosts\nColumns: name\nCache: reload\nFilter: name = web01";
        site.serve(kind);
        assertEquals(List.of("web01"), names(lql));
        assertFalse(site.asked().get(0).contains("Cache"), site.asked()::toString);
        if (kind == ServerKind.CHECKMK) {
            Path socket = Files.createDirectory(folder.resolve("liveproxy")).resolve("heute");
            try (FakeLivestatus proxy = FakeLivestatus.builder(kind)
                            .table(ThreeHosts.HOSTS)
                            .unix(socket)
                            .start();
                    Livestatus live = LivestatusConnection.open(proxy.endpoint())) {
                assertEquals(1, live.query(lql).size());
                String sent = proxy.requests().get(proxy.requests().size() - 1).text();
                assertTrue(sent.contains("Cache: reload"), sent);
            }
        }
    }

    @Test
    void localtimeIsOmittedOnIcingaIfTheClocksAgree() {
        Instant now = Instant.now();
        site.serve(FakeLivestatus.builder(ServerKind.ICINGA2)
                .table(FakeTable.named("services")
                        .column("host_name", Type.STRING)
                        .column("last_check", Type.TIME)
                        .row("web01", now.minusSeconds(120))
                        .build()));
        Query plain = Query.parse("GET services\nColumns: last_check");
        assertEquals(1, site.live.query(plain.localtime(now)).size());
        UnsupportedByServerException refused = assertThrows(
                UnsupportedByServerException.class,
                () -> site.live.query(plain.localtime(now.plus(Duration.ofHours(1)))));
        assertTrue(refused.getMessage().contains("is not within 15 minutes of"), refused::getMessage);
        assertTrue(site.asked().stream().noneMatch(text -> text.contains("Localtime")), site.asked()::toString);
    }

    @Test
    void checkmkGetsCustomVariablesInQuotes() {
        site.serve(FakeLivestatus.builder(ServerKind.CHECKMK)
                .table(FakeTable.named("hosts")
                        .column("name", Type.STRING)
                        .column("custom_variables", Type.DICT)
                        .row("web01", Map.of("MOTTO", "'tis it"))
                        .row("web02", Map.of("MOTTO", "tis it"))
                        .build()));
        assertEquals(
                List.of("web01"),
                site.live
                        .query(ThreeHosts.NAMES.filter(Hosts.CUSTOM_VARIABLES.eq("MOTTO", "'tis it")))
                        .column(Hosts.NAME));
        assertEquals(
                List.of("web02"),
                site.live
                        .query("GET hosts\nColumns: name\nFilter: custom_variables = 'MOTTO' 'tis it'")
                        .column(Hosts.NAME));
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void anUnknownColumnIsRejectedWithAHint(ServerKind kind) {
        site.serve(kind);
        UnsupportedByServerException refused = assertThrows(
                UnsupportedByServerException.class, () -> site.live.query("GET hosts\nColumns: name nmae stat"));
        assertTrue(
                refused.getMessage()
                        .endsWith("has no column \"nmae\" in table hosts (used in Columns); did you mean name?"),
                refused::getMessage);
        assertThrows(UnsupportedByServerException.class, () -> site.live.query("GET hosts\nColumns: zzzzzzzz"));
        assertThrows(
                UnsupportedByServerException.class,
                () -> site.live.query("GET hosts\nColumns: nmae\nStats: state = 0"));
    }

    @ParameterizedTest
    @EnumSource(value = ServerKind.class, mode = EnumSource.Mode.EXCLUDE, names = "ICINGA2")
    void anOwnColumnIsSentEvenIfTheServerDoesNotListIt(ServerKind kind) {
        site.serve(kind);
        Query query = ThreeHosts.NAMES.columns(Hosts.TABLE.text("team"));
        assertEquals("", site.live.query(query).row(0).getString("team"));
        assertEquals(
                0,
                site.live
                        .query(ThreeHosts.NAMES
                                .optional(Hosts.TABLE.any("tema"))
                                .limit(0))
                        .size());
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void columnsOfAnUnknownTableAreNotChecked(ServerKind kind) {
        site.serve(FakeLivestatus.builder(kind)
                .table(FakeTable.named("racks").column("unit", Type.INT).row(7).build()));
        assertEquals(7, site.live.query("GET racks\nColumns: unit").single().getLong("unit"));
    }
}
