package io.github.livestatus.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.error.QueryRejectedException;
import io.github.livestatus.error.TimedOutException;
import io.github.livestatus.error.UnsupportedByServerException;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.result.Result;
import io.github.livestatus.schema.HostState;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.Fault;
import io.github.livestatus.testkit.Manner;
import io.github.livestatus.testkit.RecordedRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What each kind of server is asked, is not asked, and is not asked at all. */
class DialectsTest {
    private static final FakeTable HOSTS = FakeTable.named("hosts")
            .column("name", Type.STRING)
            .column("state", Type.INT)
            .column("acknowledged", Type.INT)
            .column("groups", Type.LIST)
            .column("custom_variables", Type.DICT)
            .column("peer_key", Type.STRING)
            .row("web01", 0, 0, List.of("linux"), Map.of("OWNER", "ops"), "site01")
            .row("web02", 1, 1, List.of("linux", "dmz"), Map.of(), "site01")
            .row("db01", 2, 0, List.of(), Map.of("OWNER", "dba"), "site02")
            .build();
    private static final Query NAMES = Query.from(Hosts.TABLE).columns(Hosts.NAME);

    private FakeLivestatus fake;
    private LivestatusConnection live;

    @AfterEach
    void close() {
        live.close();
        fake.close();
    }

    private void serve(FakeLivestatus.Builder builder) {
        fake = builder.unix().start();
        live = LivestatusConnection.open(fake.endpoint());
        live.dialect();
    }

    private void serve(Manner manner) {
        serve(FakeLivestatus.builder(manner).table(HOSTS));
    }

    private List<String> asked() {
        return fake.requests().stream()
                .map(RecordedRequest::text)
                .filter(text -> !text.startsWith("GET status"))
                .toList();
    }

    private void refused(Query query) {
        assertThrows(UnsupportedByServerException.class, () -> live.query(query), query::toString);
        assertThrows(UnsupportedByServerException.class, () -> live.forEach(query, row -> {}), query::toString);
        assertEquals(List.of(), asked(), "nothing was sent");
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void authUserIsAskedForOrRefused(Manner manner) {
        serve(manner);
        Query mine = NAMES.authUser("ops");
        if (manner == Manner.ICINGA2) {
            refused(mine);
        } else {
            live.query(mine);
            assertTrue(asked().get(0).contains("AuthUser: ops"));
        }
    }

    @Test
    void headersThatIcingaIgnoresAreRefused() {
        serve(Manner.ICINGA2);
        refused(NAMES.localtime(Instant.now()));
        refused(NAMES.backends("site01"));
        refused(NAMES.filter(Hosts.CUSTOM_VARIABLES.eq("OWNER", "ops")));
        refused(Query.parse("GET hosts\nColumns: name\nFilter: custom_variables = OWNER ops"));
        refused(Query.parse("GET hosts\nColumns: name\nFilter: acknowledged > 0"));
        refused(NAMES.filter(Hosts.GROUPS.matches("lin")));
    }

    @ParameterizedTest
    @EnumSource(
            value = Manner.class,
            names = {"NAEMON", "NAGIOS", "CHECKMK", "SHINKEN"})
    void backendsAreLmdsOnly(Manner manner) {
        serve(manner);
        refused(NAMES.backends("site01"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Manner.class,
            names = {"NAEMON", "LMD"})
    void aFilterOnAColumnThatTheServerLacksIsRefused(Manner manner) {
        serve(manner);
        assertThrows(
                UnsupportedByServerException.class, () -> live.query("GET hosts\nColumns: name\nFilter: nonsense = 1"));
        assertThrows(UnsupportedByServerException.class, () -> live.query("GET hosts\nStats: nonsense = 1"));
        assertThrows(UnsupportedByServerException.class, () -> live.query("GET hosts\nStats: sum nonsense"));
        assertThrows(
                UnsupportedByServerException.class, () -> live.query(NAMES.filter(Hosts.MK_INVENTORY_LAST.isNever())));
        assertEquals(1, asked().size(), "only which columns it has: " + asked());
        assertTrue(asked().get(0).startsWith("GET columns"));
        live.query("GET hosts\nColumns: name\nFilter: host_state = 1");
    }

    @ParameterizedTest
    @EnumSource(
            value = Manner.class,
            names = {"NAGIOS", "CHECKMK", "ICINGA2"})
    void whereTheServerComplainsOfAColumnItIsAsked(Manner manner) {
        serve(manner);
        assertThrows(QueryRejectedException.class, () -> live.query("GET hosts\nColumns: name\nFilter: nonsense = 1"));
    }

    @Test
    void whatNaemonWouldTakeForEveryRowIsRefused() {
        serve(Manner.NAEMON);
        refused(NAMES.filter(Hosts.GROUPS.matches("lin")));
        refused(NAMES.filter(Hosts.GROUPS.containsIgnoreCase("LINUX")));
        refused(Query.parse("GET hosts\nColumns: name\nFilter: groups ~ lin"));
        refused(Query.parse("GET hosts\nColumns: name\nFilter: groups = linux"));
        refused(Query.parse("GET hosts\nColumns: name\nFilter: state ~ 1"));
        refused(NAMES.filter(Hosts.NAME.matches("a{2}")));
        refused(NAMES.filter(Hosts.LAST_CHECK.gt(Instant.ofEpochSecond(1L << 31))));
        refused(NAMES.filter(Hosts.NAME.eq("x".repeat(70_000))));
        assertThrows(
                IllegalArgumentException.class, () -> live.query("GET hosts\nColumns: name\nFilter: state = down"));
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void noneOneAndFiveThousandValuesAreAskedFor(Manner manner) {
        serve(manner);
        List<String> values =
                IntStream.range(0, 4_998).mapToObj(i -> "host" + i).toList();
        for (int at : List.of(0, 499, 2_500, 4_998)) {
            List<String> all = new ArrayList<>(values);
            all.add(at, "web01");
            all.add(0, "db01");
            Query some = NAMES.filter(Hosts.NAME.in(all));
            assertEquals(5_000, all.size());
            assertEquals(
                    List.of("db01", "web01"),
                    live.query(some).column(Hosts.NAME).stream().sorted().toList());
            assertEquals(2, live.forEach(some, row -> {}));
        }
        assertEquals(
                List.of("web02"),
                live.query(NAMES.filter(Hosts.NAME.in(List.of("web02")))).column(Hosts.NAME));
        int before = asked().size();
        assertEquals(0, live.query(NAMES.filter(Hosts.NAME.in(List.of()))).size());
        assertEquals(before, asked().size(), "no values are not asked for");
        Query allBut = NAMES.filter(Hosts.NAME.in(values).not());
        if (manner == Manner.LMD) {
            assertThrows(
                    UnsupportedByServerException.class, () -> live.query(allBut), "all but these cannot be divided");
        } else {
            assertEquals(3, live.query(allBut).size());
        }
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void anyNumberOfValuesIsAskedInParts(Manner manner) {
        serve(manner);
        List<String> values = new ArrayList<>(
                IntStream.range(0, 2_400).mapToObj(i -> "host" + i).toList());
        values.add(7, "web02");
        values.add(1_100, "web01");
        values.add(2_200, "db01");
        Query some = NAMES.filter(Hosts.NAME.in(values), Hosts.STATE.in(List.of(HostState.values())));
        assertEquals(List.of("web02", "web01", "db01"), live.query(some).column(Hosts.NAME));
        assertTrue(asked().stream().allMatch(text -> text.lines().count() < 520));
        List<String> parts = asked();
        assertEquals(5, parts.size());
        assertEquals(
                List.of("web02", "web01"),
                live.query(some.sort(Hosts.NAME.descending()).limit(2)).column(Hosts.NAME));
        List<String> seen = new ArrayList<>();
        assertEquals(1, live.forEach(some.offset(1).limit(1), row -> seen.add(row.get(Hosts.NAME))));
        assertEquals(List.of("web01"), seen);
        Result perHost = live.query(some.stats(Stat.count()));
        assertEquals(3, perHost.size());
        Query counted = Query.from(Hosts.TABLE).filter(Hosts.NAME.in(values)).stats(Stat.count());
        if (manner == Manner.LMD) {
            UnsupportedByServerException refused =
                    assertThrows(UnsupportedByServerException.class, () -> live.query(counted));
            assertTrue(refused.getMessage().contains("statistics only if grouped by them"), refused::getMessage);
        } else {
            assertEquals(3, live.query(counted).single().getLong("count"));
        }
        assertEquals(0, live.query(NAMES.filter(Hosts.NAME.in(List.of()))).size());
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void whatIsKnownWithoutAskingIsNotAsked(Manner manner) {
        serve(manner);
        assertEquals(0, live.query(NAMES.filter(Filter.anyOf())).size());
        assertEquals(0, live.query(NAMES.limit(0)).size());
        assertEquals(0, live.forEach(NAMES.filter(Filter.allOf().not()), row -> {}));
        Stat<Long> count = Stat.count();
        Stat<Double> most = Stat.max(Hosts.LATENCY);
        Result none = live.query(Query.from(Hosts.TABLE).filter(Filter.anyOf()).stats(count, most));
        assertEquals(0, none.single().get(count));
        assertNull(none.single().get(most));
        assertEquals(0, live.query(NAMES.filter(Filter.anyOf()).stats(count)).size(), "no groups of no rows");
        assertEquals(List.of(), asked());
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void constantAndNegatedCountsAreCounted(Manner manner) {
        serve(manner);
        Stat<Long> all = Stat.count();
        Stat<Long> none = Stat.count(Filter.anyOf());
        Stat<Long> notUp = Stat.count(Hosts.STATE.eq(HostState.UP).not());
        Result counts = live.query(Query.from(Hosts.TABLE).stats(all, none, notUp));
        assertEquals(3, counts.single().get(all));
        assertEquals(0, counts.single().get(none));
        assertEquals(2, counts.single().get(notUp));
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void limitsOfStatsCutGroupsAndNotWhatIsCounted(Manner manner) {
        serve(manner);
        Stat<Long> count = Stat.count();
        Result two = live.query(Query.from(Hosts.TABLE)
                .columns(Hosts.STATE)
                .stats(count)
                .sort(Hosts.STATE.descending())
                .limit(1));
        assertEquals(1, two.single().get(count));
        assertFalse(asked().get(0).contains("Limit"));
    }

    @ParameterizedTest
    @EnumSource(Manner.class)
    void anOptionalColumnIsEmptyWhereItIsMissing(Manner manner) {
        serve(manner);
        Query query = Query.from(Hosts.TABLE)
                .optional(Hosts.BUSINESS_IMPACT, Hosts.MK_INVENTORY)
                .columns(Hosts.NAME)
                .optional(Hosts.DEPENDS_EXEC)
                .sort(Hosts.STATE.descending());
        Result rows = live.query(query);
        assertEquals(List.of("db01", "web02", "web01"), rows.column(Hosts.NAME));
        assertEquals(List.of(), rows.row(0).get(Hosts.DEPENDS_EXEC));
        assertEquals(0, rows.row(0).get(Hosts.MK_INVENTORY).length);
        assertEquals(
                List.of("business_impact", "mk_inventory", "name", "depends_exec"),
                rows.columns().names());
        List<String> seen = new ArrayList<>();
        live.forEach(
                Query.from(Hosts.TABLE).optional(Hosts.DEPENDS_EXEC).columns(Hosts.NAME),
                row -> seen.add(row.get(Hosts.NAME) + row.get(Hosts.DEPENDS_EXEC)));
        assertEquals(
                List.of("db01[]", "web01[]", "web02[]"), seen.stream().sorted().toList());
        assertEquals(
                3,
                live.query(Query.from(Hosts.TABLE).optional(Hosts.CHECK_TIMEOUT))
                        .size());
    }

    @Test
    void aColumnThatIsNotOptionalMustBeThere() {
        serve(Manner.NAEMON);
        refused(Query.from(Hosts.TABLE).columns(Hosts.NAME, Hosts.MK_INVENTORY));
        refused(NAMES.sort(Hosts.BUSINESS_IMPACT.ascending()));
        refused(Query.from(Hosts.TABLE).stats(Stat.avg(Hosts.BUSINESS_IMPACT)));
    }

    @Test
    void aTimeLimitThatTheServerDoesNotKnowIsKeptHere() {
        serve(Manner.ICINGA2);
        fake.fault(Fault.stallAfter(0));
        assertThrows(TimedOutException.class, () -> live.query(NAMES.timelimit(Duration.ofSeconds(1))));
        assertFalse(asked().get(0).contains("Timelimit"));
        assertEquals(3, live.query(NAMES.timelimit(Duration.ofSeconds(30))).size());
    }
}
