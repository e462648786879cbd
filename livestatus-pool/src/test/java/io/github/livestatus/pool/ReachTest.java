package io.github.livestatus.pool;

import static io.github.livestatus.pool.Sample.NAMES;
import static io.github.livestatus.pool.Sample.SOON;
import static io.github.livestatus.pool.Sample.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.error.ConnectFailedException;
import io.github.livestatus.error.ConnectionLostException;
import io.github.livestatus.error.PoolExhaustedException;
import io.github.livestatus.error.TimedOutException;
import io.github.livestatus.event.CloseReason;
import io.github.livestatus.event.LivestatusEvent;
import io.github.livestatus.event.LivestatusEvent.Action;
import io.github.livestatus.event.LivestatusListener;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.result.Result;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.Fault;
import io.github.livestatus.testkit.ServerKind;
import io.github.livestatus.transport.Endpoint;
import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A pool whose core is unreachable, or refuses some connections. */
@Timeout(60)
class ReachTest {
    @TempDir
    private Path directory;

    private final List<FakeLivestatus> servers = new ArrayList<>();
    private final AtomicLong clock = new AtomicLong();
    private Path socket;

    @BeforeEach
    void name() {
        socket = directory.resolve("live");
    }

    @AfterEach
    void closeServers() {
        servers.forEach(FakeLivestatus::close);
    }

    private FakeLivestatus start(Path at) {
        FakeLivestatus server = Sample.builder(ServerKind.NAEMON).unix(at).start();
        servers.add(server);
        return server;
    }

    /** Sends a query, and advances the clock whenever the call pauses before connecting. */
    private CompletableFuture<Result> queryWhilePausesPass(LivestatusPool pool) {
        long passed = pool.stats().paced();
        CompletableFuture<Result> call = pool.queryAsync(NAMES);
        while (!call.isDone()) {
            long last = passed;
            until(() -> call.isDone() || pool.stats().paced() > last);
            if (!call.isDone()) {
                passed++;
                clock.addAndGet(Duration.ofSeconds(1).toNanos());
            }
        }
        return call;
    }

    /** Returns a listener that runs an action after this number of failures to connect. */
    private static LivestatusListener afterFailures(int count, Runnable then) {
        AtomicInteger failures = new AtomicInteger();
        return new LivestatusListener() {
            @Override
            public void ended(Object started, LivestatusEvent event) {
                if (event.action() == Action.CONNECT
                        && event.failure().isPresent()
                        && failures.incrementAndGet() == count) {
                    then.run();
                }
            }
        };
    }

    @Test
    void theFirstFailureIsThrownByDefault() {
        try (LivestatusPool pool =
                LivestatusPool.builder(socket.toString()).time(clock::get).build()) {
            ConnectFailedException failed = assertThrows(ConnectFailedException.class, () -> pool.query(NAMES));
            assertTrue(failed.isTransient());
            assertEquals(1, pool.stats().connectFailures());
            assertTrue(pool.stats().lastConnectFailure().orElseThrow().contains(socket.toString()));
        }
    }

    @Test
    void aReloadIsRiddenOutWithTheSetting() {
        try (LivestatusPool pool = LivestatusPool.builder(socket.toString())
                .settings(s -> s.rideOutReloads(true))
                .listener(afterFailures(3, () -> start(socket)))
                .build()) {
            assertEquals(2, pool.query(NAMES).size());
            assertEquals(3, pool.stats().connectFailures());
            assertEquals(3, pool.stats().paced());
            assertEquals(Optional.empty(), pool.stats().lastConnectFailure());
        }
    }

    @Test
    void ridingOutEndsWithTheDeadline() {
        try (LivestatusPool pool = LivestatusPool.builder(socket.toString())
                .settings(s -> s.rideOutReloads(true))
                .queryTimeout(Duration.ofSeconds(1))
                .build()) {
            assertThrows(ConnectFailedException.class, () -> pool.query(NAMES));
            assertTrue(pool.stats().connectFailures() >= 2);
        }
    }

    @Test
    void aCallAfterAFailureConnectsAfterThePause() {
        try (LivestatusPool pool =
                LivestatusPool.builder(socket.toString()).time(clock::get).build()) {
            assertThrows(ConnectFailedException.class, () -> pool.query(NAMES));
            start(socket);
            CompletableFuture<Result> second = queryWhilePausesPass(pool);
            assertEquals(2, second.join().size());
            assertEquals(1, pool.stats().paced());
        }
    }

    @Test
    void aRetryIsAllowedThreeSecondsAfterAnyNumberOfFailures() {
        try (LivestatusPool pool = LivestatusPool.builder(socket.toString())
                .queryTimeout(Duration.ofSeconds(1))
                .time(clock::get)
                .build()) {
            for (int i = 0; i < 10; i++) {
                clock.addAndGet(Duration.ofSeconds(3).toNanos());
                assertThrows(ConnectFailedException.class, () -> pool.query(NAMES));
            }
            assertEquals(0, pool.stats().paced());
            assertEquals(10, pool.stats().connectFailures());
        }
    }

    @Test
    void anExhaustedPoolNamesTheReason() {
        try (LivestatusPool pool = LivestatusPool.builder(socket.toString())
                .maxConnections(1)
                .settings(s -> s.borrowTimeout(Duration.ofMillis(20)).rideOutReloads(true))
                .build()) {
            CompletableFuture<Result> trying = pool.queryAsync(NAMES);
            until(() -> pool.stats().connectFailures() > 0);
            PoolExhaustedException exhausted = assertThrows(PoolExhaustedException.class, () -> pool.query(NAMES));
            assertInstanceOf(ConnectFailedException.class, exhausted.getCause());
            assertTrue(exhausted.getMessage().contains("no such socket"), exhausted.getMessage());
            trying.cancel(true);
            until(() -> pool.stats().inUse() == 0);
        }
    }

    @Test
    void anImmediateCloseNamesThePossibleLimitsOfXinetd() {
        try (FakeLivestatus fake = Sample.server(ServerKind.NAEMON);
                LivestatusPool pool = LivestatusPool.builder(fake.tcpEndpoint())
                        .time(clock::get)
                        .build()) {
            fake.fault(Fault.closeAtAccept());
            ConnectionLostException lost = assertThrows(ConnectionLostException.class, () -> pool.query(NAMES));
            for (String cause : List.of("only_from", "per_source", "instances", "cps")) {
                assertTrue(lost.getMessage().contains(cause), lost.getMessage());
            }
            assertEquals(2, queryWhilePausesPass(pool).join().size());
        }
    }

    @Test
    void aServerThatAcceptedBeforeIsTriedForSomeSeconds() {
        try (FakeLivestatus fake = Sample.server(ServerKind.NAEMON);
                LivestatusPool pool = LivestatusPool.builder(fake.tcpEndpoint())
                        .settings(s -> s.idleTimeout(Duration.ZERO))
                        .time(clock::get)
                        .build()) {
            assertEquals(2, pool.query(NAMES).size());
            fake.fault(Fault.closeAtAccept()).fault(Fault.closeAtAccept());
            CompletableFuture<Result> crowded = queryWhilePausesPass(pool);
            assertEquals(2, crowded.join().size());
            assertEquals(4, pool.stats().created());
            assertEquals(2, pool.stats().paced());
            fake.faultForEver(Fault.closeAtAccept());
            CompletableFuture<Result> lost = queryWhilePausesPass(pool);
            assertInstanceOf(
                    ConnectionLostException.class,
                    assertThrows(Exception.class, lost::get).getCause());
            assertEquals(10, pool.stats().created());
        }
    }

    @Test
    void aUnixSocketThatClosesIsNotRetried() {
        try (FakeLivestatus fake = Sample.server(ServerKind.NAEMON);
                LivestatusPool pool = LivestatusPool.builder(fake.unixEndpoint())
                        .settings(s -> s.idleTimeout(Duration.ZERO))
                        .time(clock::get)
                        .build()) {
            assertEquals(2, pool.query(NAMES).size());
            fake.fault(Fault.closeAtAccept());
            assertThrows(ConnectionLostException.class, () -> pool.query(NAMES));
            assertEquals(0, pool.stats().paced());
        }
    }

    @Test
    void aServerThatClosesConnectionsMayRefuseThemForSomeSeconds() {
        Instant start = Instant.ofEpochSecond(1_700_000_000); // xinetd restarts, the core does not
        FakeLivestatus fake =
                Sample.builder(ServerKind.NAEMON).tcp().programStart(start).start();
        int port = Endpoint.parse(fake.endpoint()).port();
        try (LivestatusPool pool = LivestatusPool.builder(fake.endpoint())
                .settings(s -> s.idleTimeout(Duration.ZERO))
                .listener(afterFailures(
                        3,
                        () -> servers.add(Sample.builder(ServerKind.NAEMON)
                                .tcp(InetAddress.getLoopbackAddress(), port)
                                .programStart(start)
                                .start())))
                .build()) {
            assertEquals(2, pool.query(NAMES).size());
            fake.fault(Fault.closeAtAccept());
            CompletableFuture<Result> refused = pool.queryAsync(NAMES);
            until(() -> pool.stats().paced() > 0);
            fake.close();
            assertEquals(2, refused.join().size());
            assertEquals(3, pool.stats().connectFailures());
        } finally {
            fake.close();
        }
    }

    @Test
    void aCallThatGetsNoFurtherConnectionWaitsForOthers() {
        CountDownLatch released = new CountDownLatch(1);
        try (FakeLivestatus fake = Sample.server(ServerKind.NAEMON);
                LivestatusPool pool = LivestatusPool.builder(fake.tcpEndpoint()).build()) {
            fake.fault(Fault.holdUntil(released));
            CompletableFuture<Result> first = pool.queryAsync(NAMES);
            assertTrue(fake.awaitRequests(1, SOON));
            fake.fault(Fault.closeAtAccept());
            CompletableFuture<Result> second = pool.queryAsync(NAMES);
            until(() -> pool.stats().paced() > 0);
            released.countDown();
            assertEquals(2, first.join().size());
            assertEquals(2, second.join().size());
        }
    }

    @Test
    void aUnixcatWithoutACoreIsRiddenOut() {
        try (FakeLivestatus fake = Sample.server(ServerKind.NAEMON);
                LivestatusPool pool = LivestatusPool.builder(fake.tcpEndpoint())
                        .settings(s -> s.rideOutReloads(true))
                        .build()) {
            fake.fault(Fault.unixcatText()).fault(Fault.unixcatText());
            assertEquals(2, pool.query(NAMES).size());
            assertEquals(3, pool.stats().created());
        }
    }

    @Test
    void aCallThatCannotConnectUsesReturnedConnections() {
        CountDownLatch released = new CountDownLatch(1);
        try (FakeLivestatus fake = Sample.server(ServerKind.NAEMON);
                LivestatusPool pool = LivestatusPool.builder(fake.tcpEndpoint())
                        .maxConnections(4)
                        .settings(s -> s.rideOutReloads(true))
                        .build()) {
            assertEquals(2, pool.query(NAMES).size());
            int requests = fake.requests().size();
            fake.fault(Fault.holdUntil(released));
            List<CompletableFuture<Result>> all = new ArrayList<>();
            all.add(pool.queryAsync(NAMES));
            assertTrue(fake.awaitRequests(requests + 1, SOON));
            fake.faultForEver(Fault.closeAtAccept());
            for (int i = 0; i < 20; i++) {
                all.add(pool.queryAsync(NAMES));
            }
            until(() -> pool.stats().paced() >= 3);
            released.countDown();
            all.forEach(one -> assertEquals(2, one.join().size()));
            assertEquals(1, pool.stats().open());
        }
    }

    @Test
    void theFallbackIsUsedWhileTheFirstAddressFails() {
        Path second = directory.resolve("second");
        FakeLivestatus fallback = start(second);
        try (LivestatusPool pool = LivestatusPool.builder(socket.toString(), second.toString())
                .time(clock::get)
                .build()) {
            assertEquals(2, pool.query(NAMES).size());
            assertEquals(2, pool.query(NAMES).size());
            assertEquals(1, pool.stats().connectFailures());
            assertEquals(1, fallback.connectionsAccepted());
        }
    }

    @Test
    void theFirstAddressIsUsedAgainWhenItIsBack() {
        Path second = directory.resolve("second");
        FakeLivestatus fallback = start(second);
        try (LivestatusPool pool = LivestatusPool.builder(socket.toString(), second.toString())
                .time(clock::get)
                .settings(s -> s.idleTimeout(Duration.ofMinutes(10)))
                .build()) {
            pool.query(NAMES);
            long due = pool.runOnce(clock.get());
            assertEquals(Duration.ofSeconds(10).toNanos(), due);
            FakeLivestatus first = start(socket);
            pool.runOnce(clock.addAndGet(due));
            until(() -> pool.stats().closed().equals(Map.of(CloseReason.MOVED, 1L, CloseReason.DONE, 1L)));
            assertTrue(fallback.awaitConnectionsOpen(0, SOON));
            int requests = first.requests().size();
            pool.query(NAMES);
            assertTrue(first.requests().size() > requests);
        }
    }

    @Test
    void connectionsToADeadAddressAreClosed() {
        Path second = directory.resolve("second");
        FakeLivestatus first = start(socket);
        FakeLivestatus fallback = start(second);
        try (LivestatusPool pool =
                LivestatusPool.builder(socket.toString(), second.toString()).build()) {
            pool.query(NAMES);
            first.close();
            assertEquals(2, pool.query(NAMES).size());
            assertEquals(1, fallback.connectionsAccepted());
            assertEquals(1, pool.stats().open());
        }
    }

    @Test
    void theErrorNamesEachAddressIfAllFail() {
        Path second = directory.resolve("second");
        try (LivestatusPool pool =
                LivestatusPool.builder(socket.toString(), second.toString()).build()) {
            ConnectFailedException failed = assertThrows(ConnectFailedException.class, () -> pool.query(NAMES));
            assertTrue(failed.getMessage().contains(second.toString()), failed.getMessage());
            assertTrue(failed.getSuppressed()[0].getMessage().contains(socket.toString()));
        }
    }

    @Test
    void idleConnectionsAreClosedIfTheServerDoesNotRespond() {
        CountDownLatch released = new CountDownLatch(1);
        try (FakeLivestatus fake = Sample.server(ServerKind.ICINGA2);
                LivestatusPool pool = LivestatusPool.builder(fake.endpoint())
                        .settings(s -> s.firstByteTimeout(Duration.ofSeconds(1)))
                        .time(new AtomicLong()::get)
                        .build()) {
            pool.forEach(NAMES.limit(1), row -> pool.query(NAMES));
            assertEquals(2, pool.stats().idle());
            fake.fault(Fault.holdUntil(released));
            TimedOutException late = assertThrows(TimedOutException.class, () -> pool.query(NAMES));
            assertTrue(late.getMessage().contains("the core hangs"), late.getMessage());
            assertEquals(0, pool.stats().idle());
            assertEquals(1, pool.stats().closed().get(CloseReason.YIELDED));
            released.countDown();
        }
    }

    @Test
    void theErrorExplainsASilentServerOfUnknownKind() {
        try (FakeLivestatus fake =
                        Sample.builder(ServerKind.ICINGA2).tcp().servesAtOnce(1).start();
                LivestatusPool foreign = LivestatusPool.builder(fake.endpoint())
                        .settings(s -> s.dialect(Dialect.NAEMON))
                        .build();
                LivestatusPool pool = LivestatusPool.builder(fake.endpoint())
                        .settings(s -> s.firstByteTimeout(Duration.ofMillis(100)))
                        .build()) {
            foreign.query(NAMES);
            TimedOutException late = assertThrows(TimedOutException.class, () -> pool.query(NAMES));
            assertTrue(late.getMessage().contains("four on two cores"), late.getMessage());
            assertTrue(late.getMessage().contains("TLS"), late.getMessage());
        }
    }
}
