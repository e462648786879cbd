package io.github.livestatus.pool;

import static io.github.livestatus.pool.Sample.HOSTS;
import static io.github.livestatus.pool.Sample.NAMES;
import static io.github.livestatus.pool.Sample.SOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.client.LivestatusView;
import io.github.livestatus.error.ConnectFailedException;
import io.github.livestatus.error.LimitExceededException;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.error.MalformedResponseException;
import io.github.livestatus.error.QueryRejectedException;
import io.github.livestatus.error.TimedOutException;
import io.github.livestatus.event.CloseReason;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.result.Result;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.Fault;
import io.github.livestatus.testkit.ServerKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Failures of other clients in the field, with a pool. */
@Timeout(120)
class ScenarioTest {
    private static final int HOST_COUNT = 100;

    private static FakeTable manyHosts() {
        FakeTable.Builder table = FakeTable.named("hosts").column("name", FakeTable.Type.STRING);
        for (int i = 0; i < HOST_COUNT; i++) {
            table.row("host" + i);
        }
        return table.build();
    }

    private static LivestatusView within(LivestatusPool pool, int millis) {
        return pool.within(Duration.ofMillis(millis));
    }

    private static void askAndCompare(LivestatusPool pool, int number) {
        String name = "host" + number % HOST_COUNT;
        Result one = pool.query(NAMES.filter(Hosts.NAME.eq(name)));
        assertEquals(name, one.single().get(Hosts.NAME));
    }

    @ParameterizedTest
    @EnumSource(
            value = ServerKind.class,
            names = {"NAEMON", "NAGIOS", "ICINGA2"})
    void thirtyTwoThreadsShareTwoConnectionsForTenThousandQueries(ServerKind manner) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(32);
        try (FakeLivestatus fake =
                        FakeLivestatus.builder(manner).table(manyHosts()).unix().start();
                LivestatusPool pool = LivestatusPool.builder(fake.endpoint())
                        .settings(s -> s.borrowTimeout(Duration.ofSeconds(60)))
                        .build()) {
            List<Future<?>> tasks = new ArrayList<>();
            for (int i = 0; i < 10_000; i++) {
                int number = i;
                tasks.add(threads.submit(() -> askAndCompare(pool, number)));
            }
            for (Future<?> task : tasks) {
                task.get();
            }
            assertEquals(10_000, pool.stats().borrows());
            // connections to Icinga 2 are replaced every second: the fake may see both new ones before the ends of both
            // old ones
            assertTrue(
                    fake.mostConnectionsOpen() <= (manner == ServerKind.ICINGA2 ? 4 : 2),
                    () -> "open at a time: " + fake.mostConnectionsOpen());
        } finally {
            threads.shutdown();
            assertTrue(threads.awaitTermination(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void anErrorTextOnAnIdleConnectionIsNotAResponse() {
        try (FakeLivestatus fake = Sample.server(ServerKind.NAEMON);
                LivestatusPool pool = LivestatusPool.builder(fake.endpoint()).build()) {
            pool.query(NAMES);
            fake.fault(Fault.closeIdleWithText());
            pool.query(NAMES);
            assertTrue(fake.awaitConnectionsOpen(0, SOON));
            assertEquals(2, pool.query(NAMES).size());
            // the text came after the response, or was found before the next query
            assertEquals(
                    1, pool.stats().closed().values().stream().mapToLong(n -> n).sum());
            fake.fault(Fault.unframedText(Fault.IDLE_TEXT));
            assertEquals(2, pool.query(NAMES).size());
            assertEquals(1, pool.stats().retries());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aStallInTheHeaderEndsAtTheDeadline(boolean isUnix) {
        try (FakeLivestatus fake = Sample.server(ServerKind.NAEMON);
                LivestatusPool pool = LivestatusPool.builder(isUnix ? fake.unixEndpoint() : fake.tcpEndpoint())
                        .settings(s -> s.dialect(Dialect.NAEMON))
                        .build()) {
            pool.query(NAMES);
            fake.fault(Fault.stallAfter(10));
            long begin = System.nanoTime();
            TimedOutException late = assertThrows(
                    TimedOutException.class, () -> within(pool, 500).query(NAMES));
            long took = Duration.ofNanos(System.nanoTime() - begin).toMillis();
            assertSame(TimedOutException.Phase.RESPONSE, late.phase());
            assertTrue(took >= 500 && took < 5000, () -> "took " + took + " ms");
            assertTrue(fake.awaitConnectionsOpen(0, SOON));
        }
    }

    @Test
    void aLateResponseIsDiscarded() {
        CountDownLatch late = new CountDownLatch(1);
        try (FakeLivestatus fake = Sample.server(ServerKind.NAEMON);
                LivestatusPool pool = LivestatusPool.builder(fake.endpoint()).build()) {
            pool.query(NAMES);
            fake.fault(Fault.holdUntil(late));
            assertThrows(TimedOutException.class, () -> within(pool, 200).query("GET hosts\nColumns: state"));
            late.countDown();
            for (int i = 0; i < 10; i++) {
                assertEquals(List.of("web01", "db01"), pool.query(NAMES).column(Hosts.NAME));
            }
        }
    }

    @Test
    void aRejectedRequestClosesOnlyItsConnection() {
        try (FakeLivestatus fake = Sample.server(ServerKind.NAEMON);
                LivestatusPool pool = LivestatusPool.builder(fake.endpoint()).build()) {
            assertThrows(QueryRejectedException.class, () -> pool.query("GET nonsense"));
            assertEquals(2, pool.query(NAMES).size());
            assertEquals(Map.of(CloseReason.FAILED, 1L), pool.stats().closed());
        }
    }

    @Test
    void aWrongLengthIsAnErrorAndTheNextQueryIsAnswered() {
        try (FakeLivestatus fake = FakeLivestatus.builder(ServerKind.NAEMON)
                        .table(HOSTS)
                        .unix()
                        .start();
                LivestatusPool pool = LivestatusPool.builder(fake.endpoint())
                        .settings(s -> s.idleTimeout(
                                Duration.ZERO)) // an invalid header on a reused connection would cause a retry
                        .build()) {
            int bytes = bodyLength(pool);
            fails(pool, pool, fake, MalformedResponseException.class, bytes - 2);
            fails(within(pool, 500), pool, fake, TimedOutException.class, bytes + 1);
            fails(pool, pool, fake, LimitExceededException.class, (1L << 31) + 5);
            fails(pool, pool, fake, MalformedResponseException.class, -1);
            fails(pool, pool, fake, MalformedResponseException.class, 1_000_000_000_000L);
        }
    }

    private static int bodyLength(LivestatusPool pool) {
        StringBuilder rows = new StringBuilder("[");
        pool.query(NAMES)
                .forEach(row -> rows.append("[\"").append(row.get(Hosts.NAME)).append("\"],\n"));
        return rows.length();
    }

    private static void fails(
            LivestatusView live,
            LivestatusPool pool,
            FakeLivestatus fake,
            Class<? extends LivestatusException> kind,
            long length) {
        fake.fault(Fault.wrongLength(length));
        assertThrows(kind, () -> live.query(NAMES), () -> "length " + length);
        assertEquals(List.of("web01", "db01"), pool.query(NAMES).column(Hosts.NAME));
    }

    @Test
    void bytesAfterAResponseCloseItsConnection() {
        try (FakeLivestatus fake = Sample.server(ServerKind.NAEMON);
                LivestatusPool pool = LivestatusPool.builder(fake.endpoint()).build()) {
            pool.query(NAMES);
            fake.fault(Fault.extraBytes(new byte[] {'x'}));
            pool.query(NAMES);
            assertEquals(2, pool.query(NAMES).size());
            assertEquals(2, fake.connectionsAccepted());
        }
    }

    @Test
    void aValueCannotBecomeAHeader() {
        String evil = "x\nCOMMAND [1] SHUTDOWN_PROGRAM";
        List<UnaryOperator<Query>> builders = List.of(
                query -> query.filter(Hosts.NAME.eq(evil)),
                query -> query.stats(Stat.count(Hosts.NAME.eq(evil))),
                query -> query.authUser(evil),
                query -> query.backends(evil),
                query -> query.waitObject(evil).waitTimeout(Duration.ofSeconds(1)));
        try (FakeLivestatus fake = Sample.server(ServerKind.NAEMON);
                LivestatusPool pool = LivestatusPool.builder(fake.endpoint()).build()) {
            for (UnaryOperator<Query> builder : builders) {
                assertThrows(IllegalArgumentException.class, () -> pool.query(builder.apply(NAMES)));
                assertThrows(IllegalArgumentException.class, () -> pool.queryAll(List.of(NAMES, builder.apply(NAMES))));
                assertThrows(IllegalArgumentException.class, () -> pool.forEach(builder.apply(NAMES), row -> {}));
            }
            assertThrows(IllegalArgumentException.class, () -> pool.query("GET hosts\n\n" + evil));
            assertEquals(0, fake.requests().size());
            assertEquals(0, fake.connectionsAccepted());
        }
    }

    @Test
    void aServerThatIsNotLivestatusIsRecognised() {
        try (FakeLivestatus fake = Sample.server(ServerKind.NAEMON);
                LivestatusPool pool = LivestatusPool.builder(fake.tcpEndpoint()).build()) {
            fake.fault(Fault.tlsAlert());
            assertTrue(assertThrows(MalformedResponseException.class, () -> pool.query(NAMES))
                    .getMessage()
                    .contains("TLS"));
            fake.fault(Fault.unixcatText());
            assertTrue(assertThrows(ConnectFailedException.class, () -> pool.query(NAMES))
                    .getMessage()
                    .contains("cannot connect to the core"));
            assertEquals(2, pool.query(NAMES).size());
        }
    }
}
