package io.github.livestatus.pool;

import static io.github.livestatus.pool.Sample.NAMES;
import static io.github.livestatus.pool.Sample.SOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.command.Command;
import io.github.livestatus.error.PoolExhaustedException;
import io.github.livestatus.event.LivestatusEvent;
import io.github.livestatus.event.LivestatusEvent.Action;
import io.github.livestatus.event.LivestatusListener;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.WaitTrigger;
import io.github.livestatus.schema.HostState;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.Log;
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
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Queries, commands, logs and waits share the connections of one core, each within its limit. */
@Timeout(120)
class LanesTest {
    /** A thread for each call, because the common pool on two cores has one thread on JDK 25. */
    private static final Executor THREADS = task -> new Thread(task).start();

    private static final Query LOG = Query.from(Log.TABLE)
            .columns(Log.MESSAGE)
            .filter(Log.TIME.ge(Instant.now().minus(Duration.ofDays(1))));
    private static final Command COMMAND = Command.of("SAVE_STATE_INFORMATION");

    /** Counts the connections that are open or being opened. */
    private static final class Gauge implements LivestatusListener {
        final AtomicInteger open = new AtomicInteger();
        final AtomicInteger most = new AtomicInteger();

        @Override
        public Object started(Action action, String site) {
            if (action == Action.CONNECT) {
                most.accumulateAndGet(open.incrementAndGet(), Math::max);
            }
            return null;
        }

        @Override
        public void ended(Object started, LivestatusEvent event) {
            boolean isFailedConnect =
                    event.action() == Action.CONNECT && event.failure().isPresent();
            if (event.action() == Action.CLOSE || isFailedConnect) {
                open.decrementAndGet();
            }
        }
    }

    private static FakeLivestatus server(ServerKind kind) {
        FakeTable log = FakeTable.named("log")
                .column("time", FakeTable.Type.TIME)
                .column("message", FakeTable.Type.STRING)
                .row(Instant.now().getEpochSecond(), "started")
                .build();
        return Sample.builder(kind).table(log).unix().start();
    }

    /** Returns a query that waits this long for a state that does not occur. */
    private static Query waiting(Duration time) {
        return NAMES.waitObject("web01")
                .waitCondition(Hosts.STATE.eq(HostState.UNREACHABLE))
                .waitTrigger(WaitTrigger.CHECK)
                .waitTimeout(time);
    }

    @ParameterizedTest
    @CsvSource({"NAEMON, 2, 4", "NAEMON, 1, 3", "NAGIOS, 5, 7", "ICINGA2, 2, 2", "ICINGA2, 1, 1", "ICINGA2, 4, 4"})
    void allLanesTogetherStayWithinTheLimitOfConnections(ServerKind kind, int maxConnections, int bound)
            throws Exception {
        Gauge gauge = new Gauge();
        try (FakeLivestatus fake = server(kind);
                LivestatusPool pool = LivestatusPool.builder(fake.endpoint())
                        .maxConnections(maxConnections)
                        .settings(s -> s.borrowTimeout(Duration.ofMinutes(1)))
                        .listener(gauge)
                        .build()) {
            List<CompletableFuture<?>> calls = new ArrayList<>();
            for (int i = 0; i < 200; i++) {
                calls.add(CompletableFuture.supplyAsync(() -> pool.send(COMMAND), THREADS));
                if (i % 4 == 0) {
                    calls.add(CompletableFuture.supplyAsync(() -> pool.query(NAMES), THREADS));
                    calls.add(pool.queryAsync(NAMES));
                    calls.add(CompletableFuture.supplyAsync(() -> pool.query(LOG), THREADS));
                }
                if (i % 20 == 0) {
                    calls.add(
                            CompletableFuture.supplyAsync(() -> pool.query(waiting(Duration.ofMillis(250))), THREADS));
                    calls.add(pool.queryAsync(waiting(Duration.ofMillis(250))));
                }
            }
            for (CompletableFuture<?> call : calls) {
                call.get(60, TimeUnit.SECONDS);
            }
            assertTrue(gauge.most.get() <= bound, () -> "most open: " + gauge.most);
            Sample.until(() -> pool.stats().inUse() == 0);
        }
        assertEquals(0, gauge.open.get());
    }

    @Test
    void aCommandWaitsForAPermitAndTheErrorNamesTheSetting() {
        CountDownLatch never = new CountDownLatch(1);
        try (FakeLivestatus fake = server(ServerKind.NAEMON);
                LivestatusPool pool = LivestatusPool.builder(fake.endpoint())
                        .settings(s -> s.borrowTimeout(Duration.ofMillis(50)))
                        .build()) {
            pool.query(NAMES);
            fake.faultOn("COMMAND", Fault.holdUntil(never));
            CompletableFuture<?> first = CompletableFuture.supplyAsync(() -> pool.send(COMMAND), THREADS);
            Sample.until(() -> !fake.commands().isEmpty());
            PoolExhaustedException late = assertThrows(PoolExhaustedException.class, () -> pool.send(COMMAND));
            assertTrue(late.getMessage().contains("1 for commands"), late::getMessage);
            assertTrue(late.getMessage().contains("maxConnections 2"), late::getMessage);
            assertTrue(late.getMessage().contains("(borrowTimeout)"), late::getMessage);
            assertEquals(2, pool.query(NAMES).size());
            assertEquals(1, fake.commands().size());
            never.countDown();
            first.join();
        }
    }

    /** Calls that read logs or wait leave one connection to others. */
    @ParameterizedTest
    @CsvSource({"ICINGA2, 2", "ICINGA2, 3", "NAEMON, 1", "NAEMON, 2"})
    void logsNeverTakeTheLastConnection(ServerKind kind, int maxConnections) {
        CountDownLatch released = new CountDownLatch(1);
        try (FakeLivestatus fake = server(kind);
                LivestatusPool pool = LivestatusPool.builder(fake.endpoint())
                        .maxConnections(maxConnections)
                        .build()) {
            pool.query(NAMES);
            List<CompletableFuture<?>> logs = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                fake.faultOn("GET log", Fault.holdUntil(released));
                logs.add(pool.queryAsync(LOG));
            }
            int most = Math.max(1, maxConnections - 1);
            assertEquals(5 - most, pool.stats().waiting());
            assertEquals(2, pool.query(NAMES).size());
            pool.send(COMMAND);
            assertEquals(5 - most, pool.stats().waiting());
            released.countDown();
            logs.forEach(CompletableFuture::join);
        }
    }

    @Test
    void waitsAtTheServerLeaveConnectionsForQueriesAndCommands() {
        try (FakeLivestatus fake = server(ServerKind.NAEMON);
                LivestatusPool pool = LivestatusPool.builder(fake.endpoint()).build()) {
            pool.query(NAMES);
            List<CompletableFuture<?>> waits = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                waits.add(pool.queryAsync(waiting(Duration.ofMinutes(1))));
            }
            assertEquals(1, pool.stats().waiting());
            assertEquals(2, pool.query(NAMES).size());
            pool.send(COMMAND);
            waits.forEach(wait -> assertTrue(wait.cancel(true)));
        }
    }

    /** The client polls Icinga 2, and a wait between two polls holds no connection. */
    @Test
    void pausedWaitsLetOthersConnect() throws Exception {
        Gauge gauge = new Gauge();
        try (FakeLivestatus fake = server(ServerKind.ICINGA2);
                LivestatusPool pool = LivestatusPool.builder(fake.endpoint())
                        .maxConnections(1)
                        .listener(gauge)
                        .build()) {
            List<CompletableFuture<?>> waits = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                waits.add(pool.queryAsync(waiting(Duration.ofMinutes(5))));
            }
            for (int i = 0; i < 20; i++) {
                assertEquals(2, pool.query(NAMES).size());
            }
            assertTrue(waits.stream().noneMatch(CompletableFuture::isDone));
            assertTrue(waits.get(0).cancel(true));
            fake.replaceTable(Sample.HOSTS.with(row -> row.get("name").equals("web01"), "state", 2));
            for (CompletableFuture<?> wait : waits.subList(1, 5)) {
                wait.get(60, TimeUnit.SECONDS);
            }
            Sample.until(() -> pool.stats().inUse() == 0);
            assertEquals(1, gauge.most.get());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ServerKind.class,
            names = {"NAEMON", "ICINGA2"})
    void closingEndsPausedWaits(ServerKind kind) {
        try (FakeLivestatus fake = server(kind)) {
            LivestatusPool pool =
                    LivestatusPool.builder(fake.endpoint()).maxConnections(1).build();
            List<CompletableFuture<?>> waits = new ArrayList<>();
            for (int i = 0; i < 5; i++) {
                waits.add(pool.queryAsync(waiting(Duration.ofMinutes(5))));
            }
            assertTrue(fake.awaitRequests(2, SOON));
            pool.close();
            waits.forEach(wait -> assertThrows(ExecutionException.class, () -> wait.get(10, TimeUnit.SECONDS)));
            Sample.until(() -> pool.stats().inUse() == 0);
            assertEquals(0, pool.stats().open());
        }
    }

    /** Before the detection it could be a server with few connections. */
    @Test
    void detectingTheKindOfServerFreesConnections() {
        try (FakeLivestatus fake = server(ServerKind.NAEMON);
                LivestatusPool pool = LivestatusPool.builder(fake.endpoint())
                        .maxConnections(1)
                        .build()) {
            fake.faultOn("GET status", Fault.delay(Duration.ofMillis(100)));
            CompletableFuture<?> wait = pool.queryAsync(waiting(Duration.ofMinutes(5)));
            CompletableFuture<?> query = pool.queryAsync(NAMES);
            assertEquals(1, pool.stats().waiting());
            query.join();
            assertTrue(wait.cancel(true));
        }
    }
}
