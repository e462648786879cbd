package io.github.livestatus.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.error.UnsupportedByServerException;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.Log;
import io.github.livestatus.schema.StateHist;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.ServerKind;
import io.github.livestatus.wire.QueryCopy;
import java.time.Instant;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** The total before offset and limit equals a count of the rows. */
class TotalTest {
    private static final long SEED = Long.getLong("livestatus.seed", System.nanoTime());
    private static final int QUERIES = 150;
    private static final Instant PAST = Instant.ofEpochSecond(1_700_000_000);

    @RegisterExtension
    final ThreeHosts site = new ThreeHosts();

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void theTotalEqualsACountOfTheRows(ServerKind manner) {
        RandomQueries queries = new RandomQueries(SEED, true);
        Random random = new Random(SEED);
        site.serve(FakeLivestatus.builder(manner).table(queries.hosts(40)));
        site.allowUnsafe();
        for (int i = 0; i < QUERIES; i++) {
            Query query = queries.query().evaluateHere();
            query = random.nextInt(3) == 0 ? query.limit(random.nextInt(20)) : query;
            query = random.nextInt(4) == 0 ? query.offset(random.nextInt(10)) : query;
            String about = "seed " + SEED + "\n" + query;
            Result plain = site.live.query(query);
            Result counted = site.live.query(query.withTotal());
            assertEquals(OptionalLong.empty(), plain.total(), about);
            long all = site.live
                    .query(QueryCopy.without(query, QueryCopy.Part.ORDER))
                    .size();
            assertEquals(OptionalLong.of(all), counted.total(), about);
            assertEquals(plain.size(), counted.size(), about);
            boolean isOrdered = !query.sorts().isEmpty();
            assertTrue(!isOrdered || plain.toString().equals(counted.toString()), about);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "NAEMON, 1, 1, 1",
        "LMD, 1, 1, 1",
        "NAGIOS, 2, 1, 1",
        "CHECKMK, 2, 1, 1",
        "ICINGA2, 2, 1, 1",
        "SHINKEN, 2, 1, 1"
    })
    void aCountIsSentIfTheServerLimitsWithoutATotal(ServerKind manner, int cut, int sorted, int whole) {
        site.serve(manner);
        Query names = ThreeHosts.NAMES.withTotal();
        assertEquals(cut, sent(names.limit(1)));
        assertEquals(sorted, sent(names.sort(Hosts.NAME.ascending()).offset(1).limit(1)));
        assertEquals(whole, sent(names));
        assertEquals(1, sent(names.limit(0)), "only the total is requested");
        assertEquals(0, sent(names.filter(Hosts.NAME.in(List.of()))), "the query cannot have rows");
    }

    private int sent(Query query) {
        int before = site.asked().size();
        assertEquals(
                OptionalLong.of(query.filters().isEmpty() ? 3 : 0),
                site.live.query(query).total());
        return site.asked().size() - before;
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void theTotalOfStatisticsCountsGroups(ServerKind manner) {
        site.serve(manner);
        Query byState = Query.from(Hosts.TABLE)
                .columns(Hosts.STATE)
                .stats(Stat.count(Hosts.NAME.ne("")))
                .withTotal();
        for (Query query : List.of(byState, byState.limit(1), byState.limit(0), byState.offset(2), byState.offset(9))) {
            assertEquals(OptionalLong.of(3), site.live.query(query).total(), query::toString);
        }
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void theTotalWorksWithSeveralQueriesAndAllColumns(ServerKind manner) {
        site.serve(manner);
        List<Result> results = site.live.queryAll(List.of(
                ThreeHosts.NAMES.limit(1).withTotal(),
                ThreeHosts.NAMES,
                Query.from(Hosts.TABLE).limit(2).withTotal(),
                ThreeHosts.NAMES.filter(Hosts.NAME.eq("db01")).limit(5).withTotal()));
        assertEquals(
                List.of(OptionalLong.of(3), OptionalLong.empty(), OptionalLong.of(3), OptionalLong.of(1)),
                results.stream().map(Result::total).toList());
        assertEquals(List.of(1, 3, 2, 1), results.stream().map(Result::size).toList());
        assertEquals(OptionalLong.of(3), results.get(0).compact().total());
        assertEquals(1, site.live.forEach(ThreeHosts.NAMES.limit(1).withTotal(), row -> {}));
    }

    private static FakeTable history(String name, int rows) {
        FakeTable.Builder table = FakeTable.named(name)
                .column("time", Type.TIME)
                .column("lineno", Type.INT)
                .column("type", Type.STRING)
                .column("host_name", Type.STRING)
                .column("peer_key", Type.STRING);
        for (int i = 0; i < rows; i++) {
            table.row(PAST.plusSeconds(i), i, "HOST ALERT", "web0" + i % 3, i % 2 == 0 ? "a" : "b");
        }
        return table.build();
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void theTotalWorksForHistory(ServerKind manner) {
        site.serve(FakeLivestatus.builder(manner)
                .table(history("log", 11))
                .table(history("statehist", 7))
                .backend("a", "A")
                .backend("b", "B"));
        Query log = Query.from(Log.TABLE)
                .columns(Log.TIME)
                .filter(Log.TIME.ge(PAST))
                .withTotal();
        for (Query query : List.of(
                log, log.limit(2), log.limit(0), log.sort(Log.TIME.ascending()).limit(2))) {
            assertEquals(OptionalLong.of(11), site.live.query(query).total(), query::toString);
        }
        if (manner != ServerKind.LMD && manner != ServerKind.SHINKEN) {
            Query spans = Query.from(StateHist.TABLE)
                    .columns(StateHist.TIME)
                    .filter(StateHist.TIME.ge(PAST))
                    .withTotal();
            assertEquals(OptionalLong.of(7), site.live.query(spans.limit(2)).total());
            assertEquals(OptionalLong.of(7), site.live.query(spans).total());
        }
    }

    @Test
    void theClientSortsSkipsAndCountsTheLogOfAnLmd() {
        site.serve(FakeLivestatus.builder(ServerKind.LMD)
                .table(history("log", 11))
                .backend("a", "A")
                .backend("b", "B"));
        Query log = Query.from(Log.TABLE).columns(Log.TIME).filter(Log.TIME.ge(PAST));
        Query newest = log.sort(Log.TIME.descending()).limit(3);
        assertEquals(
                List.of(PAST.plusSeconds(10), PAST.plusSeconds(9), PAST.plusSeconds(8)),
                site.live.query(newest).column(Log.TIME));
        assertEquals(3, site.live.query(log.offset(5).limit(3)).size());
        Stat<Long> count = Stat.count(Log.TIME.ge(PAST));
        Query counted = Query.from(Log.TABLE).filter(Log.TIME.ge(PAST)).stats(count);
        assertEquals(11, site.live.query(counted).single().get(count));
        Row first = site.live.query(counted.columns(Log.HOST_NAME).limit(1)).single();
        assertEquals(4, first.get(count));
    }

    @Test
    void theLogOfAnIcinga2BehindAnLmdRejectsAuthUser() {
        site.serve(FakeLivestatus.builder(ServerKind.LMD)
                .table(ThreeHosts.HOSTS)
                .table(history("log", 3))
                .versions("r2.13.6-1", "2.13.6")
                .backend("a", "A"));
        Query log = Query.from(Log.TABLE)
                .columns(Log.TIME)
                .filter(Log.TIME.ge(PAST))
                .authUser("alice");
        UnsupportedByServerException refused =
                assertThrows(UnsupportedByServerException.class, () -> site.live.query(log));
        assertTrue(refused.getMessage().contains("ignores AuthUser"), refused::getMessage);
        assertEquals(0, site.live.query(ThreeHosts.NAMES.authUser("alice")).size(), "LMD knows who sees a host");
    }
}
