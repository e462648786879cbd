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
import io.github.livestatus.testkit.Fault;
import io.github.livestatus.testkit.ServerKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The requests for each kind of server: sent, rewritten or rejected. */
class DialectsTest {
    @RegisterExtension
    final ThreeHosts site = new ThreeHosts();

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void authUserIsSentOrRejected(ServerKind manner) {
        site.serve(manner);
        Query mine = ThreeHosts.NAMES.authUser("ops");
        if (manner == ServerKind.ICINGA2) {
            site.refused(mine);
        } else {
            site.live.query(mine);
            assertTrue(site.asked().get(0).contains("AuthUser: ops"));
        }
    }

    @Test
    void headersThatIcingaIgnoresAreRejected() {
        site.serve(ServerKind.ICINGA2);
        site.refused(ThreeHosts.NAMES.backends("site01"));
        site.refused(ThreeHosts.NAMES.filter(Hosts.CUSTOM_VARIABLES.eq("OWNER", "ops")));
        site.refused(Query.parse("GET hosts\nColumns: name\nFilter: custom_variables = OWNER ops"));
        site.refused(Query.parse("GET hosts\nColumns: name\nFilter: acknowledged > 0"));
        site.refused(ThreeHosts.NAMES.filter(Hosts.GROUPS.matches("lin")));
    }

    @ParameterizedTest
    @EnumSource(
            value = ServerKind.class,
            names = {"NAEMON", "NAGIOS", "CHECKMK", "SHINKEN"})
    void backendsAreSentToLmdOnly(ServerKind manner) {
        site.serve(manner);
        site.refused(ThreeHosts.NAMES.backends("site01"));
    }

    @ParameterizedTest
    @EnumSource(
            value = ServerKind.class,
            names = {"NAEMON", "LMD"})
    void aFilterOnAMissingColumnIsRejected(ServerKind manner) {
        site.serve(manner);
        UnsupportedByServerException refused = assertThrows(
                UnsupportedByServerException.class,
                () -> site.live.query("GET hosts\nColumns: name\nFilter: nonsense = 1"));
        String server = manner == ServerKind.LMD ? "LMD" : "Naemon";
        assertEquals(server + " has no column \"nonsense\" in table hosts (used in a filter)", refused.getMessage());
        assertThrows(UnsupportedByServerException.class, () -> site.live.query("GET hosts\nStats: nonsense = 1"));
        assertThrows(UnsupportedByServerException.class, () -> site.live.query("GET hosts\nStats: sum nonsense"));
        assertThrows(
                UnsupportedByServerException.class,
                () -> site.live.query(ThreeHosts.NAMES.filter(Hosts.MK_INVENTORY_LAST.isNever())));
        assertEquals(1, site.asked().size(), "only which columns it has: " + site.asked());
        assertTrue(site.asked().get(0).startsWith("GET columns"));
        site.live.query("GET hosts\nColumns: name\nFilter: host_state = 1");
    }

    @ParameterizedTest
    @EnumSource(
            value = ServerKind.class,
            names = {"NAGIOS", "CHECKMK", "ICINGA2"})
    void aFilterOnAMissingColumnIsSentIfTheServerRejectsIt(ServerKind manner) {
        site.serve(manner);
        assertThrows(
                QueryRejectedException.class, () -> site.live.query("GET hosts\nColumns: name\nFilter: nonsense = 1"));
    }

    @Test
    void filtersThatSelectEveryRowOnNaemonAreRejected() {
        site.serve(ServerKind.NAEMON);
        site.refused(ThreeHosts.NAMES.filter(Hosts.GROUPS.matches("lin")));
        site.refused(ThreeHosts.NAMES.filter(Hosts.GROUPS.containsIgnoreCase("LINUX")));
        site.refused(Query.parse("GET hosts\nColumns: name\nFilter: groups ~ lin"));
        site.refused(Query.parse("GET hosts\nColumns: name\nFilter: groups = linux"));
        site.refused(Query.parse("GET hosts\nColumns: name\nFilter: state ~ 1"));
        site.refused(ThreeHosts.NAMES.filter(Hosts.NAME.matches("a{2}")));
        site.refused(ThreeHosts.NAMES.filter(Hosts.LAST_CHECK.gt(Instant.ofEpochSecond(1L << 31))));
        site.refused(ThreeHosts.NAMES.filter(Hosts.NAME.eq("x".repeat(70_000))));
        assertThrows(
                IllegalArgumentException.class,
                () -> site.live.query("GET hosts\nColumns: name\nFilter: state = down"));
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void filtersWithNoOneAndFiveThousandValuesWork(ServerKind manner) {
        site.serve(manner);
        List<String> values =
                IntStream.range(0, 4_998).mapToObj(i -> "host" + i).toList();
        for (int at : List.of(0, 499, 2_500, 4_998)) {
            List<String> all = new ArrayList<>(values);
            all.add(at, "web01");
            all.add(0, "db01");
            Query some = ThreeHosts.NAMES.filter(Hosts.NAME.in(all));
            assertEquals(5_000, all.size());
            assertEquals(
                    List.of("db01", "web01"),
                    site.live.query(some).column(Hosts.NAME).stream().sorted().toList());
            assertEquals(2, site.live.forEach(some, row -> {}));
        }
        assertEquals(
                List.of("web02"),
                site.live
                        .query(ThreeHosts.NAMES.filter(Hosts.NAME.in(List.of("web02"))))
                        .column(Hosts.NAME));
        int before = site.asked().size();
        assertEquals(
                0,
                site.live
                        .query(ThreeHosts.NAMES.filter(Hosts.NAME.in(List.of())))
                        .size());
        assertEquals(before, site.asked().size(), "a filter without values sends no query");
        Query allBut = ThreeHosts.NAMES.filter(Hosts.NAME.in(values).not());
        if (manner == ServerKind.LMD) {
            assertThrows(
                    UnsupportedByServerException.class, () -> site.live.query(allBut), "a negated set cannot be split");
        } else {
            assertEquals(3, site.live.query(allBut).size());
        }
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void manyValuesAreSplitIntoSeveralQueries(ServerKind manner) {
        site.serve(manner);
        List<String> values = new ArrayList<>(
                IntStream.range(0, 2_400).mapToObj(i -> "host" + i).toList());
        values.add(7, "web02");
        values.add(1_100, "web01");
        values.add(2_200, "db01");
        Query some = ThreeHosts.NAMES.filter(Hosts.NAME.in(values), Hosts.STATE.in(List.of(HostState.values())));
        assertEquals(List.of("web02", "web01", "db01"), site.live.query(some).column(Hosts.NAME));
        assertTrue(site.asked().stream().allMatch(text -> text.lines().count() < 520));
        List<String> parts = site.asked();
        assertEquals(5, parts.size());
        assertEquals(
                List.of("web02", "web01"),
                site.live.query(some.sort(Hosts.NAME.descending()).limit(2)).column(Hosts.NAME));
        List<String> seen = new ArrayList<>();
        assertEquals(1, site.live.forEach(some.offset(1).limit(1), row -> seen.add(row.get(Hosts.NAME))));
        assertEquals(List.of("web01"), seen);
        Result perHost = site.live.query(some.stats(Stat.count()));
        assertEquals(3, perHost.size());
        Query counted = Query.from(Hosts.TABLE).filter(Hosts.NAME.in(values)).stats(Stat.count());
        if (manner == ServerKind.LMD) {
            UnsupportedByServerException refused =
                    assertThrows(UnsupportedByServerException.class, () -> site.live.query(counted));
            assertTrue(
                    refused.getMessage().contains("only if they are grouped by the filtered column"),
                    refused::getMessage);
        } else {
            assertEquals(3, site.live.query(counted).single().getLong("count"));
        }
        assertEquals(
                0,
                site.live
                        .query(ThreeHosts.NAMES.filter(Hosts.NAME.in(List.of())))
                        .size());
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void queriesWithAKnownResultAreNotSent(ServerKind manner) {
        site.serve(manner);
        assertEquals(0, site.live.query(ThreeHosts.NAMES.filter(Filter.anyOf())).size());
        assertEquals(0, site.live.query(ThreeHosts.NAMES.limit(0)).size());
        assertEquals(0, site.live.forEach(ThreeHosts.NAMES.filter(Filter.allOf().not()), row -> {}));
        Stat<Long> count = Stat.count();
        Stat<HostState> most = Stat.max(Hosts.STATE);
        Result none =
                site.live.query(Query.from(Hosts.TABLE).filter(Filter.anyOf()).stats(count, most));
        assertEquals(0, none.single().get(count));
        assertNull(none.single().get(most));
        assertEquals(
                0,
                site.live
                        .query(ThreeHosts.NAMES.filter(Filter.anyOf()).stats(count))
                        .size(),
                "no rows have no groups");
        assertEquals(List.of(), site.asked());
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void constantAndNegatedCountsAreCounted(ServerKind manner) {
        site.serve(manner);
        Stat<Long> all = Stat.count();
        Stat<Long> none = Stat.count(Filter.anyOf());
        Stat<Long> notUp = Stat.count(Hosts.STATE.eq(HostState.UP).not());
        Result counts = site.live.query(Query.from(Hosts.TABLE).stats(all, none, notUp));
        assertEquals(3, counts.single().get(all));
        assertEquals(0, counts.single().get(none));
        assertEquals(2, counts.single().get(notUp));
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void aLimitOfStatisticsLimitsGroupsNotRows(ServerKind manner) {
        site.serve(manner);
        Stat<Long> count = Stat.count();
        Result two = site.live.query(Query.from(Hosts.TABLE)
                .columns(Hosts.STATE)
                .stats(count)
                .sort(Hosts.STATE.descending())
                .limit(1));
        assertEquals(1, two.single().get(count));
        assertFalse(site.asked().get(0).contains("Limit"));
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void aMissingOptionalColumnIsEmpty(ServerKind manner) {
        site.serve(manner);
        Query query = Query.from(Hosts.TABLE)
                .optional(Hosts.BUSINESS_IMPACT, Hosts.MK_INVENTORY)
                .columns(Hosts.NAME)
                .optional(Hosts.DEPENDS_EXEC)
                .sort(Hosts.STATE.descending());
        Result rows = site.live.query(query);
        assertEquals(List.of("db01", "web02", "web01"), rows.column(Hosts.NAME));
        assertEquals(List.of(), rows.row(0).get(Hosts.DEPENDS_EXEC));
        assertEquals(0, rows.row(0).get(Hosts.MK_INVENTORY).length);
        assertEquals(
                List.of("business_impact", "mk_inventory", "name", "depends_exec"),
                rows.columns().names());
        List<String> seen = new ArrayList<>();
        site.live.forEach(
                Query.from(Hosts.TABLE).optional(Hosts.DEPENDS_EXEC).columns(Hosts.NAME),
                row -> seen.add(row.get(Hosts.NAME) + row.get(Hosts.DEPENDS_EXEC)));
        assertEquals(
                List.of("db01[]", "web01[]", "web02[]"), seen.stream().sorted().toList());
        assertEquals(
                3,
                site.live
                        .query(Query.from(Hosts.TABLE).optional(Hosts.CHECK_TIMEOUT))
                        .size());
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void anUnknownOptionalColumnIsEmpty(ServerKind manner) {
        site.serve(manner);
        Query query = ThreeHosts.NAMES.optional(Hosts.TABLE.any("no_such_column"));
        assertEquals(3, site.live.query(query).size());
        boolean isSent = site.asked().get(site.asked().size() - 1).contains("no_such_column");
        assertEquals(manner != ServerKind.ICINGA2, isSent, "Icinga 2 would answer 452");
    }

    @Test
    void aMissingRequiredColumnIsAnError() {
        site.serve(ServerKind.NAEMON);
        site.refused(Query.from(Hosts.TABLE).columns(Hosts.NAME, Hosts.MK_INVENTORY));
        site.refused(ThreeHosts.NAMES.sort(Hosts.BUSINESS_IMPACT.ascending()));
        site.refused(Query.from(Hosts.TABLE).stats(Stat.avg(Hosts.BUSINESS_IMPACT)));
    }

    @Test
    void theClientAppliesATimelimitThatTheServerIgnores() {
        site.serve(ServerKind.ICINGA2);
        site.fake.fault(Fault.stallAfter(0));
        assertThrows(TimedOutException.class, () -> site.live.query(ThreeHosts.NAMES.timelimit(Duration.ofSeconds(1))));
        assertFalse(site.asked().get(0).contains("Timelimit"));
        assertEquals(
                3,
                site.live
                        .query(ThreeHosts.NAMES.timelimit(Duration.ofSeconds(30)))
                        .size());
    }
}
