package io.github.livestatus.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.error.QueryRejectedException;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.Comments;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.HostsByGroup;
import io.github.livestatus.schema.Log;
import io.github.livestatus.schema.ServiceGroups;
import io.github.livestatus.schema.StateHist;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.ServerKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Queries that some servers misread. Each has the same rows on every kind of server. */
class MisreadQueriesTest {
    private static final long START = 1_700_000_000;

    /** Ten lines, a hundred seconds apart, of alternating types. Lines with odd numbers have no service. */
    private static final FakeTable LOG = log();

    private static final FakeTable SPANS = FakeTable.named("statehist")
            .column("time", Type.TIME)
            .column("host_name", Type.STRING)
            .column("service_description", Type.STRING)
            .column("state", Type.INT)
            .column("duration", Type.INT)
            .column("host_down", Type.INT)
            .row(START, "web01", "HTTP", 0, 10, 0)
            .row(START, "web01", "HTTP", 2, 20, 1)
            .row(START, "db01", "SQL", 0, 40, 1)
            .row(START, "db01", "SQL", 1, 80, 0)
            .build();

    private static final FakeTable BY_GROUP = FakeTable.named("hostsbygroup")
            .column("name", Type.STRING)
            .column("state", Type.INT)
            .column("hostgroup_name", Type.STRING)
            .column("hostgroup_num_hosts", Type.INT)
            .row("web01", 0, "linux", 2)
            .row("web02", 1, "linux", 2)
            .row("web02", 1, "dmz", 1)
            .build();

    private static final FakeTable HOSTS = FakeTable.named("hosts")
            .column("name", Type.STRING)
            .column("groups", Type.LIST)
            .column("contacts", Type.LIST)
            .column("services_with_state", Type.LIST)
            .column("custom_variables", Type.DICT)
            .column("custom_variable_names", Type.LIST)
            .column("modified_attributes_list", Type.LIST)
            .column("notes", Type.STRING)
            .column("notes_expanded", Type.STRING)
            .row(
                    "b",
                    List.of("linux"),
                    List.of("ops"),
                    List.of(),
                    Map.of("ORDER", "2"),
                    List.of("ORDER"),
                    List.of(),
                    "$A$",
                    "z")
            .row(
                    "a",
                    List.of("dmz"),
                    List.of(),
                    List.of(List.of("HTTP", 2, 1)),
                    Map.of("ORDER", "3"),
                    List.of("ORDER"),
                    List.of("check_command"),
                    "$B$",
                    "x")
            .row("c", List.of("linux"), List.of("dba"), List.of(), Map.of(), List.of(), List.of(), "$C$", "y")
            .build();

    private static final FakeTable COMMENTS = FakeTable.named("comments")
            .column("id", Type.INT)
            .column("service_description", Type.STRING)
            .column("service_groups", Type.LIST)
            .row(1, "", List.of())
            .row(2, "HTTP", List.of("web"))
            .row(3, "SQL", List.of())
            .build();

    private static final FakeTable SERVICE_GROUPS = FakeTable.named("servicegroups")
            .column("name", Type.STRING)
            .column("members", Type.LIST)
            .column("members_with_state", Type.LIST)
            .row("web", List.of(List.of("web01", "HTTP; old")), List.of(List.of("web01", "HTTP; old", 0, 1)))
            .row("db", List.of(List.of("db01", "SQL")), List.of(List.of("db01", "SQL", 2, 1)))
            .build();

    @RegisterExtension
    final ThreeHosts site = new ThreeHosts();

    private static FakeTable log() {
        FakeTable.Builder log = FakeTable.named("log")
                .column("time", Type.TIME)
                .column("lineno", Type.INT)
                .column("type", Type.STRING);
        IntStream.range(0, 10).forEach(i -> log.row(START + i * 100, i, i % 2 == 0 ? "even" : "odd"));
        return log.build();
    }

    private void serve(ServerKind kind) {
        site.serve(FakeLivestatus.builder(kind)
                .table(LOG)
                .table(SPANS)
                .table(BY_GROUP)
                .table(HOSTS)
                .table(COMMENTS)
                .table(SERVICE_GROUPS));
    }

    private static Filter between(int first, int last) {
        return Filter.allOf(
                Log.TIME.ge(Instant.ofEpochSecond(START + first * 100)),
                Log.TIME.le(Instant.ofEpochSecond(START + last * 100)));
    }

    /** Asserts that results, streamed rows and raw LQL have these values in this order. */
    private void assertRows(List<?> expected, Query query, Column<?> column) {
        assertEquals(expected, site.live.query(query).column(column), query::toString);
        List<Object> seen = new ArrayList<>();
        site.live.forEach(query, row -> seen.add(row.get(column)));
        assertEquals(expected, seen, query::toString);
        assertEquals(expected, site.live.query(Query.parse(query.toString())).column(column), query::toString);
    }

    private static Query lines() {
        return Query.from(Log.TABLE).columns(Log.LINENO);
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void alternativesOfTimeRangesSelectTheRightLines(ServerKind kind) {
        serve(kind);
        Filter windows = Filter.anyOf(between(1, 2), between(6, 7));
        assertRows(List.of(1L, 2L, 6L, 7L), lines().filter(windows), Log.LINENO);
        assertRows(List.of(2L), lines().filter(windows, Log.TYPE.eq("even")).limit(1), Log.LINENO);
        assertRows(List.of(6L), lines().filter(windows, Log.TYPE.eq("even")).offset(1), Log.LINENO);
        Query beside = lines().filter(
                        Log.TIME.ge(Instant.ofEpochSecond(START + 100)),
                        Filter.anyOf(between(8, 9), Log.TYPE.eq("odd")));
        assertRows(List.of(1L, 3L, 5L, 7L, 8L, 9L), beside, Log.LINENO);
        Query negated = lines().filter(
                        Log.TIME.lt(Instant.ofEpochSecond(START + 700)).not(),
                        between(8, 8).not());
        assertRows(List.of(7L, 9L), negated, Log.LINENO);
        boolean isRangeRead = kind != ServerKind.CHECKMK && kind != ServerKind.SHINKEN;
        assertEquals(
                isRangeRead, site.asked().get(0).contains("Filter: time >= 1700000100\nFilter: time <= 1700000700"));
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void countsByTimeRangesAreRight(ServerKind kind) {
        serve(kind);
        Stat<Long> early = Stat.count(between(0, 1));
        Stat<Long> late = Stat.count(Filter.anyOf(between(5, 5), between(9, 9)));
        Query query = Query.from(Log.TABLE)
                .filter(Log.TIME.ge(Instant.ofEpochSecond(START)))
                .stats(early, late);
        Row counts = site.live.query(query).single();
        assertEquals(List.of(2L, 2L), List.of(counts.get(early), counts.get(late)));
        Stat<Long> all = Stat.count();
        Query grouped = Query.from(Log.TABLE)
                .columns(Log.TYPE)
                .filter(Filter.anyOf(between(0, 2), between(8, 8)))
                .stats(all, Stat.max(Log.LINENO))
                .sort(Log.TYPE.ascending());
        assertEquals(
                List.of(3L, 1L),
                site.live.query(grouped).stream().map(row -> row.get(all)).toList());
        assertEquals(8, site.live.query(grouped).row(0).get(Stat.max(Log.LINENO)));
        assertEquals(List.of("even", "odd"), site.live.query(grouped).column(Log.TYPE));
        List<String> seen = new ArrayList<>();
        site.live.forEach(grouped.offset(1), row -> seen.add(row.get(Log.TYPE)));
        assertEquals(List.of("odd"), seen);
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void filesThatBeginBeforeTheFirstTimeAreRead(ServerKind kind) {
        serve(kind);
        Filter late = Log.TIME.ge(Instant.ofEpochSecond(START + 600));
        assertRows(List.of(6L, 7L, 8L, 9L), lines().filter(late), Log.LINENO);
        assertRows(List.of(7L), lines().filter(late, Log.TYPE.eq("odd")).limit(1), Log.LINENO);
        assertRows(List.of(5L), lines().filter(between(5, 5)), Log.LINENO);
        Row count = site.live
                .query(Query.from(Log.TABLE).filter(late).stats(Stat.count()))
                .single();
        assertEquals(4, count.get(Stat.count()));
    }

    private static FakeTable spans() {
        FakeTable.Builder spans = FakeTable.named("statehist")
                .column("time", Type.TIME)
                .column("host_name", Type.STRING)
                .column("duration", Type.INT)
                .column("duration_part", Type.FLOAT);
        IntStream.range(0, 10).forEach(i -> spans.row(START + i * 100, "web0" + i, i, i / 1000.0));
        return spans.build();
    }

    private static Filter spansBetween(int first, int last) {
        return Filter.allOf(
                StateHist.TIME.ge(Instant.ofEpochSecond(START + first * 100)),
                StateHist.TIME.le(Instant.ofEpochSecond(START + last * 100)));
    }

    @Test
    void spansInLogFilesAreFoundByTheirTime() {
        site.serve(FakeLivestatus.builder(ServerKind.ICINGA2).table(spans()));
        Query hosts = Query.from(StateHist.TABLE).columns(StateHist.HOST_NAME);
        assertRows(List.of("web06", "web07"), hosts.filter(spansBetween(6, 7)), StateHist.HOST_NAME);
        Filter windows = Filter.anyOf(spansBetween(6, 7), spansBetween(1, 2));
        assertRows(List.of("web01", "web02", "web06", "web07"), hosts.filter(windows), StateHist.HOST_NAME);
        Filter notEarly = StateHist.TIME.lt(Instant.ofEpochSecond(START + 900)).not();
        assertRows(List.of("web09"), hosts.filter(notEarly), StateHist.HOST_NAME);
        Stat<Long> early = Stat.count(spansBetween(1, 2));
        Query counts = Query.from(StateHist.TABLE)
                .filter(StateHist.TIME.ge(Instant.ofEpochSecond(START)))
                .stats(early, Stat.count());
        assertEquals(2, site.live.query(counts).single().get(early));
        assertEquals(10, site.live.query(counts).single().get(Stat.count()));
    }

    @ParameterizedTest
    @EnumSource(
            value = ServerKind.class,
            names = {"NAEMON", "NAGIOS", "CHECKMK"})
    void spansHaveOneRangeOfTime(ServerKind kind) {
        serve(kind);
        Query hosts = Query.from(StateHist.TABLE).columns(StateHist.HOST_NAME);
        site.refused(hosts.filter(Filter.anyOf(spansBetween(6, 7), spansBetween(1, 2))));
        site.refused(hosts.filter(spansBetween(0, 9), StateHist.TIME.ne(Instant.ofEpochSecond(START))));
        site.refused(hosts.filter(spansBetween(0, 9).not()).withoutTimeBound());
        assertEquals(4, site.live.query(hosts.filter(spansBetween(0, 9))).size());
        Filter notBefore = StateHist.TIME.lt(Instant.ofEpochSecond(START)).not();
        assertEquals(4, site.live.query(hosts.filter(notBefore)).size());
        assertTrue(site.asked().get(1).endsWith("Filter: time >= " + START), site.asked()::toString);
    }

    /** Icinga 2 computes duration_part relative to all that it reads, which is more than the queried period. */
    @Test
    void durationPartsAreOmittedIfTheyRelateToAnotherPeriod() {
        site.serve(FakeLivestatus.builder(ServerKind.ICINGA2).table(spans()));
        Query late = Query.from(StateHist.TABLE).filter(spansBetween(6, 7));
        site.refused(late.columns(StateHist.DURATION_PART));
        site.refused(late.stats(Stat.sum(StateHist.DURATION_PART)));
        site.refused(late.columns(StateHist.HOST_NAME).sort(StateHist.DURATION_PART.ascending()));
        site.refused(late.columns(StateHist.HOST_NAME).filter(StateHist.DURATION_PART.gt(0.5)));
        // This imitation lacks some of the named columns.
        assertThrows(QueryRejectedException.class, () -> site.live.query(late));
        String asked = site.asked().get(site.asked().size() - 1);
        assertTrue(asked.contains(" duration "));
        assertFalse(asked.contains("duration_part"));
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void columnsOfTheGroupOfARowAreComparedAndSummed(ServerKind kind) {
        serve(kind);
        Query linux = Query.from(HostsByGroup.TABLE)
                .columns(HostsByGroup.NAME)
                .filter(HostsByGroup.HOSTGROUP_NAME.eq("linux"))
                .sort(HostsByGroup.NAME.ascending());
        assertRows(List.of("web01", "web02"), linux, HostsByGroup.NAME);
        Stat<Double> sum = Stat.sum(HostsByGroup.HOSTGROUP_NUM_HOSTS);
        Stat<Long> down = Stat.count(HostsByGroup.HOSTGROUP_NAME.eq("dmz"));
        Row row =
                site.live.query(Query.from(HostsByGroup.TABLE).stats(sum, down)).single();
        assertEquals(5, row.get(sum));
        assertEquals(1, row.get(down));
    }

    /** MK Livestatus reads no spans of an object whose first span does not meet a condition on {@code host_down}. */
    @ParameterizedTest
    @EnumSource(
            value = ServerKind.class,
            names = {"LMD", "SHINKEN"},
            mode = EnumSource.Mode.EXCLUDE)
    void spansOfHostsThatWereDownAreFound(ServerKind kind) {
        serve(kind);
        Query spans = Query.from(StateHist.TABLE)
                .columns(StateHist.DURATION)
                .filter(StateHist.TIME.ge(Instant.ofEpochSecond(START)));
        assertRows(List.of(20L, 40L), spans.filter(StateHist.HOST_DOWN.isTrue()), StateHist.DURATION);
        assertRows(List.of(10L, 80L), spans.filter(StateHist.HOST_DOWN.isTrue().not()), StateHist.DURATION);
        Filter isDownOrLong = Filter.anyOf(StateHist.HOST_DOWN.isTrue(), StateHist.DURATION.ge(80));
        assertRows(List.of(20L, 40L, 80L), spans.filter(isDownOrLong), StateHist.DURATION);
        Stat<Long> count = Stat.count(StateHist.HOST_DOWN.isTrue());
        Query counted = Query.from(StateHist.TABLE)
                .filter(StateHist.TIME.ge(Instant.ofEpochSecond(START)))
                .stats(count);
        assertEquals(2, site.live.query(counted).single().get(count));
        assertTrue(site.asked().get(site.asked().size() - 1).contains("Stats: host_down"), "the server can count them");
    }

    @ParameterizedTest
    @EnumSource(
            value = ServerKind.class,
            names = {"LMD", "SHINKEN"},
            mode = EnumSource.Mode.EXCLUDE)
    void stateHistoryIsGroupedByState(ServerKind kind) {
        serve(kind);
        Stat<Double> sum = Stat.sum(StateHist.DURATION);
        Query query = Query.from(StateHist.TABLE)
                .columns(StateHist.STATE)
                .filter(StateHist.TIME.ge(Instant.ofEpochSecond(START)))
                .stats(sum, Stat.count(), Stat.std(StateHist.DURATION))
                .sort(StateHist.STATE.ascending());
        Result byState = site.live.query(query);
        assertEquals(List.of(0L, 1L, 2L), byState.column(StateHist.STATE));
        assertEquals(
                List.of(50.0, 80.0, 20.0),
                byState.stream().map(row -> row.get(sum)).toList());
        assertEquals(2, byState.row(0).get(Stat.count()));
        boolean isPopulation = kind == ServerKind.NAGIOS || kind == ServerKind.CHECKMK;
        assertEquals(isPopulation ? 15 : Math.sqrt(450), byState.row(0).get(Stat.std(StateHist.DURATION)), 1e-9);
        Query byHost = Query.from(StateHist.TABLE)
                .columns(StateHist.HOST_NAME)
                .filter(StateHist.TIME.ge(Instant.ofEpochSecond(START)))
                .stats(sum);
        assertEquals(2, site.live.query(byHost).size());
        // Icinga 2 has no host name in spans of hosts, and cannot group by a column with nulls.
        assertEquals(
                kind != ServerKind.ICINGA2,
                site.asked().get(site.asked().size() - 1).contains("Stats: sum duration"),
                "hosts are grouped there");
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void rowsAreSortedAndGroupedByListsAndCustomVariables(ServerKind kind) {
        serve(kind);
        site.allowUnsafe();
        Query names = Query.from(Hosts.TABLE).columns(Hosts.NAME);
        assertRows(
                List.of("c", "b"),
                names.sort(Hosts.CUSTOM_VARIABLES.ascending("ORDER")).limit(2),
                Hosts.NAME);
        assertRows(
                List.of("a", "b"),
                names.sort(Hosts.CUSTOM_VARIABLES.descending("ORDER")).limit(2),
                Hosts.NAME);
        assertRows(List.of("a"), names.sort(Hosts.GROUPS.ascending()).limit(1), Hosts.NAME);
        Result groups = site.live.query(Query.from(Hosts.TABLE)
                .columns(Hosts.GROUPS)
                .stats(Stat.count())
                .sort(Hosts.GROUPS.ascending()));
        assertEquals(
                List.of(1L, 2L),
                groups.stream().map(row -> row.get(Stat.count())).toList());
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void emptyListsAreFound(ServerKind kind) {
        serve(kind);
        Query names = Query.from(Hosts.TABLE).columns(Hosts.NAME).sort(Hosts.NAME.ascending());
        if (kind != ServerKind.ICINGA2) {
            assertRows(List.of("c"), names.filter(Hosts.CUSTOM_VARIABLE_NAMES.isEmpty()), Hosts.NAME);
        }
        assertRows(List.of("a"), names.filter(Hosts.CONTACTS.isEmpty()), Hosts.NAME);
        assertRows(List.of("b", "c"), names.filter(Hosts.CONTACTS.isNotEmpty()), Hosts.NAME);
        Query ids = Query.from(Comments.TABLE).columns(Comments.ID).sort(Comments.ID.ascending());
        assertRows(List.of(1L, 3L), ids.filter(Comments.SERVICE_GROUPS.isEmpty()), Comments.ID);
        assertRows(List.of(1L, 3L), ids.filter(Comments.SERVICE_GROUPS.notContains("web")), Comments.ID);
        assertRows(List.of(2L), ids.filter(Comments.SERVICE_GROUPS.contains("web")), Comments.ID);
        Stat<Long> count = Stat.count(Comments.SERVICE_GROUPS.isEmpty());
        assertEquals(
                2,
                site.live
                        .query(Query.from(Comments.TABLE).stats(count))
                        .single()
                        .get(count));
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void expandedTextIsComparedAndSorted(ServerKind kind) {
        serve(kind);
        Query names = Query.from(Hosts.TABLE).columns(Hosts.NAME);
        assertRows(List.of("a"), names.filter(Hosts.NOTES_EXPANDED.eq("x")), Hosts.NAME);
        assertRows(List.of("a", "c", "b"), names.sort(Hosts.NOTES_EXPANDED.ascending()), Hosts.NAME);
    }

    /** Naemon and Nagios send other characters, so the client could not compare them. */
    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void charactersThatTheServerReplacesAreComparedOnlyByTheServer(ServerKind kind) {
        serve(kind);
        Query names = Query.from(Hosts.TABLE).columns(Hosts.NAME);
        Filter here = Hosts.MODIFIED_ATTRIBUTES_LIST.contains("😀");
        Query counts = Query.from(Hosts.TABLE).stats(Stat.count(here));
        if (kind == ServerKind.NAEMON || kind == ServerKind.NAGIOS) {
            site.refused(names.filter(here));
            site.refused(names.filter(Filter.anyOf(here, Hosts.NAME.eq("a")).not()));
            site.refused(counts);
        } else {
            assertEquals(0, site.live.query(names.filter(here)).size());
            assertEquals(0, site.live.query(counts).single().get(Stat.count(here)));
        }
        assertEquals(0, site.live.query(names.filter(Hosts.NAME.eq("😀"))).size());
    }

    @Test
    void aWaitConditionThatTheServerWouldMisreadIsRejected() {
        serve(ServerKind.NAEMON);
        site.refused(Query.from(Hosts.TABLE)
                .columns(Hosts.NAME)
                .waitObject("a")
                .waitCondition(Hosts.NOTES_EXPANDED.eq("x"))
                .waitTimeout(Duration.ofSeconds(1)));
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void modifiedAttributesAreFoundByName(ServerKind kind) {
        serve(kind);
        Query names = Query.from(Hosts.TABLE).columns(Hosts.NAME).sort(Hosts.NAME.ascending());
        assertRows(List.of("a"), names.filter(Hosts.MODIFIED_ATTRIBUTES_LIST.contains("check_command")), Hosts.NAME);
        assertRows(
                List.of("b", "c"),
                names.filter(Hosts.MODIFIED_ATTRIBUTES_LIST.notContains("check_command")),
                Hosts.NAME);
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void servicesAreFoundInTheirGroupsInBothNotations(ServerKind kind) {
        serve(kind);
        Query names = Query.from(ServiceGroups.TABLE).columns(ServiceGroups.NAME);
        assertRows(
                List.of("web"), names.filter(ServiceGroups.MEMBERS.contains("web01", "HTTP; old")), ServiceGroups.NAME);
        assertRows(List.of("web"), names.filter(ServiceGroups.MEMBERS.contains("web01;HTTP; old")), ServiceGroups.NAME);
        assertRows(
                List.of("db"), names.filter(ServiceGroups.MEMBERS.notContains("web01|HTTP; old")), ServiceGroups.NAME);
        assertRows(List.of(), names.filter(ServiceGroups.MEMBERS.contains("web01")), ServiceGroups.NAME);
        assertRows(
                List.of("db"),
                names.filter(ServiceGroups.MEMBERS_WITH_STATE.contains("db01", "SQL")),
                ServiceGroups.NAME);
        assertRows(
                List.of("db"),
                names.filter(ServiceGroups.MEMBERS_WITH_STATE.notContains("web01;HTTP; old")),
                ServiceGroups.NAME);
        Stat<Long> count = Stat.count(ServiceGroups.MEMBERS.contains("web01;HTTP; old"));
        assertEquals(
                1,
                site.live
                        .query(Query.from(ServiceGroups.TABLE).stats(count))
                        .single()
                        .get(count));
        Query hosts = Query.from(Hosts.TABLE).columns(Hosts.NAME);
        assertRows(List.of("a"), hosts.filter(Hosts.SERVICES_WITH_STATE.contains("HTTP")), Hosts.NAME);
        assertThrows(IllegalArgumentException.class, () -> Hosts.GROUPS.contains("web01", "HTTP"));
        assertThrows(IllegalArgumentException.class, () -> Hosts.SERVICES_WITH_STATE.contains("web01", "HTTP"));
    }

    /** A condition on the lines of the log, and the same condition in Java on the number of a line. */
    private record Meant(Filter filter, IntPredicate lines) {
        static Meant random(Random random, int depth) {
            int kind = random.nextInt(depth == 0 ? 2 : 5);
            if (kind == 0) {
                return ofTime(random);
            } else if (kind == 1) {
                boolean isEven = random.nextBoolean();
                return new Meant(Log.TYPE.eq(isEven ? "even" : "odd"), line -> line % 2 == 0 == isEven);
            }
            Meant one = random(random, depth - 1);
            Meant other = random(random, depth - 1);
            return switch (kind) {
                case 2 -> new Meant(one.filter.and(other.filter), one.lines.and(other.lines));
                case 3 -> new Meant(one.filter.or(other.filter), one.lines.or(other.lines));
                default -> new Meant(one.filter.not(), one.lines.negate());
            };
        }

        private static Meant ofTime(Random random) {
            int line = random.nextInt(11) - 1;
            Instant time = Instant.ofEpochSecond(START + line * 100);
            return switch (random.nextInt(6)) {
                case 0 -> new Meant(Log.TIME.ge(time), other -> other >= line);
                case 1 -> new Meant(Log.TIME.gt(time), other -> other > line);
                case 2 -> new Meant(Log.TIME.le(time), other -> other <= line);
                case 3 -> new Meant(Log.TIME.lt(time), other -> other < line);
                case 4 -> new Meant(Log.TIME.eq(time), other -> other == line);
                default -> new Meant(Log.TIME.ne(time), other -> other != line);
            };
        }
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void anyConditionsOnTimeSelectTheRightLines(ServerKind kind) {
        serve(kind);
        long seed = Long.getLong("livestatus.seed", System.nanoTime());
        Random random = new Random(seed);
        for (int i = 0; i < 300; i++) {
            Meant meant = Meant.random(random, 4);
            Meant counted = Meant.random(random, 3);
            List<Long> expected = IntStream.range(0, 10)
                    .filter(meant.lines)
                    .mapToObj(Long::valueOf)
                    .toList();
            Query query = lines().filter(meant.filter).withoutTimeBound();
            assertEquals(expected, site.live.query(query).column(Log.LINENO), () -> "seed " + seed + "\n" + query);
            Stat<Long> count = Stat.count(counted.filter);
            Query stats =
                    Query.from(Log.TABLE).filter(meant.filter).stats(count).withoutTimeBound();
            long rows = IntStream.range(0, 10)
                    .filter(meant.lines.and(counted.lines))
                    .count();
            assertEquals(rows, site.live.query(stats).single().get(count), () -> "seed " + seed + "\n" + stats);
        }
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void allColumnsAliasesAndEmptyResultsWork(ServerKind kind) {
        serve(kind);
        String windows = "GET log\nFilter: time = " + START + "\nFilter: time = " + (START + 300) + "\nOr: 2";
        Query all = Query.parse(windows);
        assertEquals(2, site.live.query(all).size());
        assertEquals(2, site.live.forEach(all, row -> {}));
        Stat<Long> count = Stat.count(Hosts.NOTES_EXPANDED.eq("x"));
        Query named = Query.from(Hosts.TABLE)
                .columns(Hosts.GROUPS)
                .stats(count)
                .alias(count, "hits")
                .sort(Hosts.GROUPS.ascending());
        assertEquals(1, site.live.query(named).row(0).getLong("hits"));
        assertEquals(List.of("groups", "hits"), site.live.query(named).columns().names());
        assertEquals(0, site.live.query(named.filter(Filter.anyOf())).size());
        Query none = Query.from(Hosts.TABLE).filter(Filter.anyOf()).stats(count);
        assertEquals(0, site.live.query(none).single().get(count));
    }
}
