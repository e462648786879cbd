package io.github.livestatus.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.error.AbortedException;
import io.github.livestatus.error.PoolExhaustedException;
import io.github.livestatus.error.QueryRejectedException;
import io.github.livestatus.event.CloseReason;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.WaitTrigger;
import io.github.livestatus.result.Result;
import io.github.livestatus.schema.HostState;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.Fault;
import io.github.livestatus.testkit.ServerKind;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A pool opens, shares, keeps and closes connections. */
@Timeout(60)
class LivestatusPoolTest {
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final Query NAMES = Query.from(Hosts.TABLE).columns(Hosts.NAME);
    private static final FakeTable HOSTS = FakeTable.named("hosts")
            .column("name", FakeTable.Type.STRING)
            .column("state", FakeTable.Type.INT)
            .row("web01", 0)
            .row("db01", 2)
            .build();

    private final AtomicLong clock = new AtomicLong();

    private static FakeLivestatus server(ServerKind manner) {
        return FakeLivestatus.builder(manner).table(HOSTS).unix().start();
    }

    private LivestatusPool.Builder pool(FakeLivestatus fake) {
        return LivestatusPool.builder(fake.endpoint());
    }

    /** Returns a pool with a stopped clock, and upkeep only by the test. */
    private LivestatusPool.Builder timed(FakeLivestatus fake) {
        return pool(fake).time(clock::get).executor(task -> {});
    }

    private long upkeepAfter(LivestatusPool pool, Duration passed) {
        return pool.runOnce(clock.addAndGet(passed.toNanos()));
    }

    @Test
    void opensNoConnectionBeforeTheFirstCall() {
        try (FakeLivestatus fake = server(ServerKind.NAEMON);
                LivestatusPool pool = pool(fake).build()) {
            assertEquals(0, pool.stats().created());
            assertEquals(0, fake.connectionsAccepted());
        }
    }

    @Test
    void anyTimeoutMayBeSet() {
        Duration longest = Duration.ofSeconds(Long.MAX_VALUE);
        try (FakeLivestatus fake = server(ServerKind.NAEMON);
                LivestatusPool pool = pool(fake)
                        .connectTimeout(longest)
                        .queryTimeout(longest)
                        .settings(s -> s.borrowTimeout(longest)
                                .firstByteTimeout(longest)
                                .logTimeout(longest)
                                .idleTimeout(longest)
                                .maxLifetime(longest)
                                .leakWarning(longest))
                        .build()) {
            assertEquals(2, pool.query(NAMES).size());
        }
    }

    @Test
    void oneConnectionServesOneCallerAfterAnother() {
        try (FakeLivestatus fake = server(ServerKind.NAEMON);
                LivestatusPool pool = pool(fake).build()) {
            for (int i = 0; i < 10; i++) {
                assertEquals(2, pool.query(NAMES).size());
            }
            assertEquals(1, fake.connectionsAccepted());
            PoolStats stats = pool.stats();
            assertEquals(1, stats.open());
            assertEquals(1, stats.idle());
            assertEquals(0, stats.inUse());
            assertEquals(10, stats.borrows());
        }
    }

    @Test
    void theDialectIsDetectedOnceForAllConnections() {
        CountDownLatch release = new CountDownLatch(1);
        try (FakeLivestatus fake = server(ServerKind.NAEMON);
                LivestatusPool pool = pool(fake).build()) {
            pool.query(NAMES);
            fake.fault(Fault.holdUntil(release));
            CompletableFuture<Result> first = pool.queryAsync(NAMES);
            assertTrue(fake.awaitRequests(3, SOON));
            pool.query(NAMES);
            release.countDown();
            first.join();
            assertEquals(2, fake.connectionsAccepted());
            assertEquals(
                    1,
                    fake.requests().stream()
                            .filter(request -> request.text().startsWith("GET status"))
                            .count());
        }
    }

    @Test
    void idleConnectionIsClosedAfterItsTime() {
        try (FakeLivestatus fake = server(ServerKind.NAEMON);
                LivestatusPool pool = timed(fake).build()) {
            pool.query(NAMES);
            assertEquals(clock.get() + Duration.ofSeconds(10).toNanos(), upkeepAfter(pool, Duration.ZERO));
            upkeepAfter(pool, Duration.ofSeconds(9));
            assertEquals(1, pool.stats().idle());
            assertEquals(Long.MAX_VALUE, upkeepAfter(pool, Duration.ofSeconds(1)));
            assertEquals(Map.of(CloseReason.IDLE, 1L), pool.stats().closed());
            assertTrue(fake.awaitConnectionsOpen(0, SOON));
        }
    }

    @Test
    void idleConnectionsToIcinga2AreClosedAfterATenthOfASecond() {
        try (FakeLivestatus fake = server(ServerKind.ICINGA2);
                LivestatusPool pool = timed(fake).build()) {
            pool.query(NAMES);
            upkeepAfter(pool, Duration.ofMillis(99));
            assertEquals(1, pool.stats().idle());
            upkeepAfter(pool, Duration.ofMillis(1));
            assertEquals(Map.of(CloseReason.IDLE, 1L), pool.stats().closed());
        }
    }

    @Test
    void usedConnectionsToIcinga2AreClosedAfterASecond() {
        try (FakeLivestatus fake = server(ServerKind.ICINGA2);
                LivestatusPool pool = timed(fake).build()) {
            for (int i = 0; i < 26; i++) {
                pool.query(NAMES);
                clock.addAndGet(Duration.ofMillis(90).toNanos());
            }
            assertEquals(Map.of(CloseReason.AGE, 2L), pool.stats().closed());
        }
    }

    @Test
    void zeroIdleTimeoutKeepsNoConnection() {
        try (FakeLivestatus fake = server(ServerKind.NAEMON);
                LivestatusPool pool =
                        pool(fake).settings(s -> s.idleTimeout(Duration.ZERO)).build()) {
            pool.query(NAMES);
            assertEquals(0, pool.stats().open());
        }
    }

    @Test
    void anOldConnectionIsReplacedEvenUnderLoad() {
        try (FakeLivestatus fake = server(ServerKind.NAEMON);
                LivestatusPool pool = timed(fake)
                        .settings(s -> s.maxLifetime(Duration.ofMinutes(1)))
                        .build()) {
            pool.query(NAMES);
            clock.addAndGet(Duration.ofMinutes(1).toNanos());
            pool.query(NAMES);
            pool.query(NAMES);
            assertEquals(Map.of(CloseReason.AGE, 1L), pool.stats().closed());
            assertEquals(2, fake.connectionsAccepted());
        }
    }

    @Test
    void aRejectedQueryClosesItsConnection() {
        try (FakeLivestatus fake = server(ServerKind.NAGIOS);
                LivestatusPool pool = pool(fake).build()) {
            assertThrows(
                    QueryRejectedException.class, () -> pool.query("GET hosts\nColumns: name\nFilter: nonsense = 1"));
            assertEquals(Map.of(CloseReason.FAILED, 1L), pool.stats().closed());
            assertEquals(2, pool.query(NAMES).size());
        }
    }

    @Test
    void aConnectionClosedWhileIdleFailsNoQuery() {
        try (FakeLivestatus fake = server(ServerKind.NAEMON);
                LivestatusPool pool = pool(fake).build()) {
            pool.query(NAMES);
            fake.fault(Fault.closeAfterAnswer());
            pool.query(NAMES);
            assertTrue(fake.awaitConnectionsOpen(0, SOON));
            assertEquals(2, pool.query(NAMES).size());
            // found stale before use, or dead in use if it was idle very shortly
            long found = pool.stats().closed().getOrDefault(CloseReason.STALE, 0L)
                    + pool.stats().closed().getOrDefault(CloseReason.DEAD, 0L);
            assertEquals(1, found, () -> pool.stats().toString());
        }
    }

    @Test
    void aQueryOverADeadConnectionIsRepeatedOnce() {
        try (FakeLivestatus fake = server(ServerKind.NAEMON);
                LivestatusPool pool = pool(fake).build()) {
            pool.query(NAMES);
            fake.fault(Fault.unframedText(Fault.IDLE_TEXT));
            assertEquals(2, pool.query(NAMES).size());
            assertEquals(1, pool.stats().retries());
            // no other one for the query of status: the text says that the query was not read
            assertEquals(Map.of(CloseReason.DEAD, 1L), pool.stats().closed());
        }
    }

    @Test
    void aCallWithoutAConnectionInTimeFailsWithThePoolsNumbers() {
        CountDownLatch release = new CountDownLatch(1);
        try (FakeLivestatus fake = server(ServerKind.NAEMON);
                LivestatusPool pool = pool(fake)
                        .maxConnections(1)
                        .settings(s -> s.borrowTimeout(Duration.ofMillis(50)))
                        .build()) {
            fake.faultForEver(Fault.holdUntil(release));
            CompletableFuture<Result> busy = pool.queryAsync(NAMES);
            assertTrue(fake.awaitRequests(1, SOON));
            PoolExhaustedException exhausted = assertThrows(PoolExhaustedException.class, () -> pool.query(NAMES));
            assertEquals(1, exhausted.inUse());
            assertNull(exhausted.getCause());
            ExecutionException late = assertThrows(
                    ExecutionException.class, () -> pool.queryAsync(NAMES).get(10, TimeUnit.SECONDS));
            assertInstanceOf(PoolExhaustedException.class, late.getCause());
            release.countDown();
            assertEquals(2, busy.join().size());
        }
    }

    @Test
    void cancellingAFutureStopsItsQueryAndFreesItsPermit() {
        CountDownLatch never = new CountDownLatch(1);
        try (FakeLivestatus fake = server(ServerKind.NAEMON);
                LivestatusPool pool = pool(fake).maxConnections(1).build()) {
            fake.fault(Fault.holdUntil(never));
            CompletableFuture<Result> future = pool.queryAsync(NAMES);
            assertTrue(fake.awaitRequests(1, SOON));
            future.cancel(true);
            assertEquals(2, pool.query(NAMES).size());
            assertEquals(1, pool.stats().closed().get(CloseReason.ABORTED));
            never.countDown();
        }
    }

    @Test
    void aFutureThatTimesOutStopsItsQuery() {
        CountDownLatch never = new CountDownLatch(1);
        try (FakeLivestatus fake = server(ServerKind.NAEMON);
                LivestatusPool pool = pool(fake).maxConnections(1).build()) {
            fake.fault(Fault.holdUntil(never));
            CompletableFuture<Result> future = pool.queryAsync(NAMES);
            assertTrue(fake.awaitRequests(1, SOON));
            assertThrows(ExecutionException.class, () -> future.orTimeout(20, TimeUnit.MILLISECONDS)
                    .get());
            assertEquals(2, pool.query(NAMES).size());
            never.countDown();
        }
    }

    @Test
    void aWaitQueryHasItsOwnConnection() {
        Query wait = NAMES.filter(Hosts.NAME.eq("web01"))
                .waitObject("web01")
                .waitCondition(Hosts.STATE.eq(HostState.DOWN))
                .waitTrigger(WaitTrigger.CHECK)
                .waitTimeout(Duration.ofSeconds(30));
        try (FakeLivestatus fake = server(ServerKind.NAEMON);
                LivestatusPool pool = pool(fake).maxConnections(1).build()) {
            pool.query(NAMES);
            CompletableFuture<Result> waiting = pool.queryAsync(wait);
            assertTrue(fake.awaitRequests(3, SOON));
            assertEquals(2, pool.query(NAMES).size());
            FakeTable down = HOSTS.with(row -> row.get("name").equals("web01"), "state", 1);
            while (!waiting.isDone()) {
                fake.replaceTable(down);
            }
            assertEquals(1, waiting.join().size());
            assertTrue(fake.awaitConnectionsOpen(1, SOON));
            assertEquals(Map.of(CloseReason.DONE, 1L), pool.stats().closed());
        }
    }

    @Test
    void theEndOfAWaitQueryFreesNoPermitForOthers() {
        CountDownLatch release = new CountDownLatch(1);
        Query wait = NAMES.waitObject("web01")
                .waitCondition(Hosts.STATE.eq(HostState.UP))
                .waitTrigger(WaitTrigger.CHECK)
                .waitTimeout(Duration.ofSeconds(30));
        try (FakeLivestatus fake = server(ServerKind.NAEMON);
                LivestatusPool pool = pool(fake).maxConnections(1).build()) {
            pool.query(NAMES);
            fake.faultOn("GET hosts", Fault.holdUntil(release));
            CompletableFuture<Result> busy = pool.queryAsync(NAMES);
            assertTrue(fake.awaitRequests(3, SOON));
            CompletableFuture<Result> queued = pool.queryAsync(NAMES);
            assertEquals(2, pool.query(wait).size());
            assertEquals(1, pool.stats().waiting(), "the earlier call still has the connection");
            assertEquals(1, pool.stats().open());
            release.countDown();
            assertEquals(2, busy.join().size());
            assertEquals(2, queued.join().size());
        }
    }

    @Test
    void theLessUsedConnectionIsClosedAsIdle() {
        try (FakeLivestatus fake = server(ServerKind.NAEMON);
                LivestatusPool pool = timed(fake).build()) {
            pool.forEach(NAMES, row -> pool.query(NAMES));
            assertEquals(2, pool.stats().idle());
            for (int i = 0; i < 2; i++) {
                clock.addAndGet(Duration.ofSeconds(4).toNanos());
                pool.query(NAMES);
            }
            upkeepAfter(pool, Duration.ofSeconds(2));
            assertEquals(Map.of(CloseReason.IDLE, 1L), pool.stats().closed());
            assertEquals(1, pool.stats().idle());
        }
    }

    @Test
    void idleConnectionsAreClosedEvenIfTheExecutorRejectsTasks() {
        try (FakeLivestatus fake = server(ServerKind.NAEMON);
                LivestatusPool pool = pool(fake)
                        .settings(s -> s.idleTimeout(Duration.ofMillis(1)))
                        .executor(task -> {
                            throw new RejectedExecutionException("full");
                        })
                        .build()) {
            pool.query(NAMES);
            assertTrue(fake.awaitConnectionsOpen(0, SOON));
        }
    }

    @Test
    void closingEndsRunningAndQueuedCalls() throws Exception {
        CountDownLatch never = new CountDownLatch(1);
        try (FakeLivestatus fake = server(ServerKind.NAEMON)) {
            LivestatusPool pool = pool(fake).maxConnections(1).build();
            fake.fault(Fault.holdUntil(never));
            CompletableFuture<Result> first = pool.queryAsync(NAMES);
            CompletableFuture<Result> second = pool.queryAsync(NAMES);
            assertTrue(fake.awaitRequests(1, SOON));
            pool.close();
            pool.close();
            for (CompletableFuture<Result> future : List.of(first, second)) {
                ExecutionException ended =
                        assertThrows(ExecutionException.class, () -> future.get(10, TimeUnit.SECONDS));
                assertInstanceOf(AbortedException.class, ended.getCause());
            }
            assertThrows(IllegalStateException.class, () -> pool.query(NAMES));
            assertEquals(0, pool.stats().open());
            never.countDown();
        }
    }

    @Test
    void anInvalidEndpointIsRejectedImmediately() {
        assertThrows(IllegalArgumentException.class, () -> LivestatusPool.builder("nonsense:x:y:z"));
    }
}
