package io.github.livestatus.multisite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.command.Command;
import io.github.livestatus.command.CommandResult;
import io.github.livestatus.error.SitesMissingException;
import io.github.livestatus.lql.Query;
import io.github.livestatus.pool.LivestatusPool;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.Services;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.Fault;
import io.github.livestatus.testkit.ServerKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Async calls have the same results as blocking ones, stop when cancelled, and take no thread while they wait. */
@Timeout(60)
class AsyncFormsTest {
    private static final Query STATES = Query.from(Services.TABLE).columns(Services.HOST_NAME, Services.STATE);
    private static final Query WORST = STATES.sort(Services.STATE.descending(), Services.HOST_NAME.ascending())
            .limit(7);
    private static final Command SAVE = Command.of("SAVE_STATE_INFORMATION");
    private static final Duration SOON = Duration.ofSeconds(20);

    private final List<FakeLivestatus> servers = new ArrayList<>();
    private LivestatusSites sites;

    @BeforeEach
    void start() {
        LivestatusSites.Builder builder = LivestatusSites.builder().siteTimeout(SOON);
        for (ServerKind manner : ServerKind.values()) {
            FakeLivestatus server = FakeLivestatus.builder(manner)
                    .table(SomeServices.on(manner.name(), 4, 10))
                    .tcp()
                    .start();
            servers.add(server);
            builder.site(Site.of(manner.name(), server.endpoint()));
        }
        sites = builder.build();
    }

    @AfterEach
    void stop() {
        sites.close();
        servers.forEach(FakeLivestatus::close);
    }

    private static List<String> texts(Iterable<Row> rows) {
        List<String> texts = new ArrayList<>();
        rows.forEach(row -> texts.add(row.site() + " " + row));
        return texts;
    }

    @Test
    void asyncQueriesOverSitesReturnTheSameResults() {
        List<SitesResult> later = sites.queryAllAsync(List.of(STATES, WORST)).join();
        assertEquals(2, later.size());
        assertEquals(texts(sites.query(STATES)), texts(later.get(0)));
        assertEquals(texts(sites.query(WORST)), texts(later.get(1)));
        assertTrue(later.get(0).isComplete());
        assertEquals(List.of(), sites.queryAllAsync(List.of()).join());
    }

    @Test
    void asyncStreamsOverSitesReturnTheSameRows() {
        for (Query query : List.of(STATES, WORST, STATES.limit(5))) {
            ConcurrentLinkedQueue<Row> rows = new ConcurrentLinkedQueue<>();
            long count = sites.forEachAsync(query, row -> rows.add(row.copy())).join();
            assertEquals(count, rows.size());
            List<String> expected = texts(sites.query(query));
            assertEquals(expected.size(), count);
            if (query == STATES) {
                assertEquals(
                        expected.stream().sorted().toList(),
                        texts(rows).stream().sorted().toList());
            }
        }
        servers.get(0).close();
        CompletionException missing =
                assertThrows(CompletionException.class, sites.forEachAsync(STATES, row -> {})::join);
        assertInstanceOf(SitesMissingException.class, missing.getCause());
    }

    @Test
    void theFutureFailsWithTheExceptionOfTheConsumer() {
        for (Query query : List.of(STATES, WORST)) {
            IllegalStateException own = new IllegalStateException("enough");
            CompletionException failed = assertThrows(CompletionException.class, sites.forEachAsync(query, row -> {
                throw own;
            })::join);
            assertSame(own, failed.getCause());
        }
    }

    @Test
    void anInvalidArgumentFailsTheFuture() {
        Query wrong = Query.parse("GET services\nColumns: host_name\nStats: state = 0\nSort: description asc");
        for (CompletableFuture<?> future : List.of(
                sites.queryAsync(wrong), sites.queryAllAsync(List.of(wrong)), sites.forEachAsync(wrong, r -> {}))) {
            assertInstanceOf(
                    IllegalArgumentException.class,
                    assertThrows(CompletionException.class, future::join).getCause());
        }
    }

    @Test
    void noRowArrivesAfterCancelling() throws Exception {
        CountDownLatch inConsumer = new CountDownLatch(1);
        CountDownLatch cancelled = new CountDownLatch(1);
        AtomicInteger rows = new AtomicInteger();
        CompletableFuture<Long> count = sites.forEachAsync(STATES, row -> {
            rows.incrementAndGet();
            inConsumer.countDown();
            await(cancelled);
        });
        inConsumer.await();
        assertTrue(count.cancel(true));
        cancelled.countDown();
        sites.query(STATES);
        for (FakeLivestatus server : servers) {
            assertTrue(server.awaitConnectionsOpen(2, SOON));
        }
        assertEquals(1, rows.get());
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Each call waits for a silent server; further calls wait for a connection. */
    @Test
    void waitingCallsTakeNoThreads() {
        servers.forEach(server -> server.faultForEver(Fault.stallAfter(0)));
        List<Function<LivestatusSites, CompletableFuture<?>>> forms = List.of(
                all -> all.queryAllAsync(List.of(STATES, WORST)),
                all -> all.forEachAsync(STATES, row -> {}),
                all -> all.sendAsync("NAEMON", SAVE),
                all -> all.sendAllAsync("ICINGA2", List.of(SAVE, SAVE)));
        List<CompletableFuture<?>> calls = new ArrayList<>();
        for (int i = 0; i < 50; i++) {
            forms.forEach(form -> calls.add(form.apply(sites)));
        }
        assertTrue(servers.get(0).awaitRequests(1, SOON));
        assertTrue(calls.stream().noneMatch(CompletableFuture::isDone));
        long threads = Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().startsWith("livestatus-sites"))
                .count();
        assertTrue(threads <= servers.size() * 4 + 10, () -> threads + " threads for " + calls.size() + " calls");
        calls.forEach(call -> assertTrue(call.cancel(true)));
        servers.forEach(server -> assertTrue(server.awaitConnectionsOpen(0, SOON), "a connection was left open"));
        servers.forEach(server -> assertEquals(List.of(), server.commands()));
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void asyncCallsOfAPoolReturnTheSameResults(ServerKind manner) {
        FakeLivestatus server = servers.get(manner.ordinal());
        try (LivestatusPool pool = LivestatusPool.builder(server.endpoint()).build()) {
            List<Result> both = pool.queryAllAsync(List.of(STATES, WORST)).join();
            assertEquals(texts(pool.query(STATES)), texts(both.get(0)));
            assertEquals(texts(pool.query(WORST)), texts(both.get(1)));
            List<Row> rows = new ArrayList<>();
            assertEquals(
                    4, pool.forEachAsync(STATES, row -> rows.add(row.copy())).join());
            assertEquals(texts(both.get(0)), texts(rows));
            CommandResult now = pool.send(SAVE);
            assertEquals(now.verdict(), pool.sendAsync(SAVE).join().verdict());
            assertEquals(
                    List.of(now.verdict(), now.verdict()),
                    pool.sendAllAsync(List.of(SAVE, SAVE)).join().stream()
                            .map(CommandResult::verdict)
                            .toList());
            assertEquals(4, server.commands().size());
        }
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void aPoolStopsCancelledCalls(ServerKind manner) {
        FakeLivestatus server = servers.get(manner.ordinal());
        try (LivestatusPool pool = LivestatusPool.builder(server.endpoint()).build()) {
            pool.query(STATES);
            server.faultForEver(Fault.stallAfter(0));
            List<CompletableFuture<?>> calls = List.of(
                    pool.queryAllAsync(List.of(STATES)), pool.forEachAsync(STATES, row -> {}),
                    pool.queryAllAsync(List.of(STATES)), pool.sendAsync(SAVE),
                    pool.sendAllAsync(List.of(SAVE)), pool.forEachAsync(STATES, row -> {}));
            assertTrue(server.awaitRequests(3, SOON));
            calls.forEach(call -> assertTrue(call.cancel(true)));
            assertTrue(server.awaitConnectionsOpen(0, SOON));
            assertEquals(0, pool.stats().waiting());
            while (pool.stats().inUse() > 0) {
                Thread.onSpinWait();
            }
            server.faultForEver(null);
            assertEquals(4, pool.query(STATES).size());
        }
    }
}
