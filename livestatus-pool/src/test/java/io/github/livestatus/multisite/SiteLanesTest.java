package io.github.livestatus.multisite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.lql.Query;
import io.github.livestatus.multisite.SiteOutcome.Answered;
import io.github.livestatus.multisite.SiteOutcome.TimedOut;
import io.github.livestatus.schema.Log;
import io.github.livestatus.schema.Services;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.Fault;
import io.github.livestatus.testkit.ServerKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Queries of tables that a core reads from files leave connections to other queries, also over several sites. */
@Timeout(60)
class SiteLanesTest {
    private static final Query STATES = Query.from(Services.TABLE).columns(Services.HOST_NAME, Services.STATE);
    private static final Instant YESTERDAY = Instant.now().minus(Duration.ofDays(1));
    private static final Query LOG = Query.from(Log.TABLE).columns(Log.MESSAGE).filter(Log.TIME.ge(YESTERDAY));
    private static final Query HISTORY =
            Query.parse("GET statehist\nColumns: state\nFilter: time >= " + YESTERDAY.getEpochSecond());

    private static FakeLivestatus start(ServerKind kind) {
        long now = Instant.now().getEpochSecond();
        FakeTable log = FakeTable.named("log")
                .column("time", FakeTable.Type.TIME)
                .column("message", FakeTable.Type.STRING)
                .row(now, "started")
                .build();
        FakeTable history = FakeTable.named("statehist")
                .column("time", FakeTable.Type.TIME)
                .column("state", FakeTable.Type.INT)
                .row(now, 0)
                .build();
        return FakeLivestatus.builder(kind)
                .table(SomeServices.on("web", 1, 1))
                .table(log)
                .table(history)
                .tcp()
                .start();
    }

    private static LivestatusSites open(FakeLivestatus one, FakeLivestatus other) {
        LivestatusSites sites =
                LivestatusSites.of(List.of(Site.of("one", one.endpoint()), Site.of("other", other.endpoint())));
        assertTrue(sites.query(STATES).isComplete());
        return sites;
    }

    /** Starts calls that hang at the servers until released, and waits until the permitted ones are sent. */
    private static List<CompletableFuture<SitesResult>> hang(
            LivestatusSites sites, Query query, CountDownLatch released, FakeLivestatus... servers) {
        List<Integer> before =
                Stream.of(servers).map(server -> server.requests().size()).toList();
        List<CompletableFuture<SitesResult>> hanging = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            for (FakeLivestatus server : servers) {
                server.faultOn("GET " + query.table().name(), Fault.holdUntil(released));
            }
            hanging.add(sites.queryAsync(query));
        }
        for (int i = 0; i < servers.length; i++) {
            assertTrue(servers[i].awaitRequests(before.get(i) + 1, Duration.ofSeconds(10)));
        }
        return hanging;
    }

    private static long count(FakeLivestatus server, Query query) {
        return server.requests().stream()
                .filter(request ->
                        request.text().startsWith("GET " + query.table().name()))
                .count();
    }

    @ParameterizedTest
    @EnumSource(names = {"NAEMON", "NAGIOS", "ICINGA2", "LMD", "SHINKEN", "CHECKMK"})
    void hangingLogQueriesLeaveConnectionsToQueriesAndCommands(ServerKind kind) {
        CountDownLatch released = new CountDownLatch(1);
        try (FakeLivestatus one = start(kind);
                FakeLivestatus other = start(kind);
                LivestatusSites sites = open(one, other)) {
            List<CompletableFuture<SitesResult>> logs = hang(sites, LOG, released, one, other);
            for (int i = 0; i < 20; i++) {
                SitesResult states = sites.query(STATES);
                assertTrue(states.isComplete(), () -> states.outcomes().toString());
            }
            assertEquals(1, count(one, LOG), "there are two connections, and one is reserved for other queries");
            assertTrue(logs.stream().noneMatch(CompletableFuture::isDone));
            released.countDown();
            logs.forEach(log -> assertTrue(
                    log.join().isComplete(), () -> log.join().outcomes().toString()));
        }
    }

    @Test
    void aHangingHistoryQueryLeavesAConnectionToOthers() {
        CountDownLatch released = new CountDownLatch(1);
        try (FakeLivestatus one = start(ServerKind.CHECKMK);
                FakeLivestatus other = start(ServerKind.CHECKMK);
                LivestatusSites sites = open(one, other)) {
            List<CompletableFuture<SitesResult>> histories = hang(sites, HISTORY, released, one, other);
            assertTrue(sites.query(STATES).isComplete());
            assertFalse(histories.get(0).isDone());
            released.countDown();
            histories.forEach(history -> assertTrue(history.join().isComplete()));
        }
    }

    /** A single connection cannot be shared, so the outcome names the query that holds it. */
    @Test
    void theOutcomeNamesTheQueryThatHoldsTheOnlyConnection() {
        CountDownLatch released = new CountDownLatch(1);
        try (FakeLivestatus few = start(ServerKind.ICINGA2);
                FakeLivestatus many = start(ServerKind.NAEMON);
                LivestatusSites sites = LivestatusSites.builder()
                        .siteTimeout(Duration.ofMillis(300))
                        .settings(s -> s.maxConnections(1))
                        .site(Site.of("few", few.endpoint()))
                        .site(Site.of("many", many.endpoint()))
                        .build()) {
            sites.query(STATES);
            List<CompletableFuture<SitesResult>> logs = hang(sites, LOG, released, few, many);
            SitesResult states = sites.query(STATES);
            assertInstanceOf(Answered.class, states.outcomes().get("many"));
            String late = assertInstanceOf(TimedOut.class, states.outcomes().get("few"))
                    .toString();
            assertTrue(
                    late.contains(
                            "the limit is 1 (maxConnections, of which calls that read logs hold 1 and calls that wait 0)"),
                    late);
            released.countDown();
            Stream.of(logs)
                    .flatMap(List::stream)
                    .forEach(log -> assertTrue(log.join().isComplete()));
            assertTrue(sites.query(STATES).isComplete());
        }
    }
}
