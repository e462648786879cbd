package io.github.livestatus.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.error.MalformedResponseException;
import io.github.livestatus.error.TimedOutException;
import io.github.livestatus.error.TimedOutException.Phase;
import io.github.livestatus.event.LivestatusEvent;
import io.github.livestatus.event.LivestatusEvent.Action;
import io.github.livestatus.event.LivestatusListener;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.result.QueryOutcome;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.Fault;
import io.github.livestatus.testkit.ServerKind;
import io.github.livestatus.timing.TimeSource;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One connection to servers that ignore KeepAlive or send unexpected responses. */
@Timeout(60)
class ServerMannersTest {
    private static final FakeTable HOSTS = FakeTable.named("hosts")
            .column("name", FakeTable.Type.STRING)
            .row("web01")
            .row("web02")
            .build();

    private static FakeLivestatus server(ServerKind kind) {
        return FakeLivestatus.builder(kind).table(HOSTS).unix().tcp().start();
    }

    private static byte[] frame(String body) {
        return ("200 %11d\n%s".formatted(body.length(), body)).getBytes(StandardCharsets.US_ASCII);
    }

    private static Query host(String name) {
        return Query.from(Hosts.TABLE).columns(Hosts.NAME).filter(Hosts.NAME.eq(name));
    }

    @ParameterizedTest
    @EnumSource(
            value = ServerKind.class,
            names = {"NAEMON", "ICINGA2"})
    void aServerThatClosesAfterEachResponseTakesAConnectionPerQuery(ServerKind kind) {
        try (FakeLivestatus fake = server(kind);
                Livestatus live = LivestatusConnection.open(fake.unixEndpoint())) {
            fake.faultForEver(Fault.closeAfterAnswer());
            assertEquals("web01", live.query(host("web01")).single().get(Hosts.NAME));
            int learned = fake.connectionsAccepted();
            assertEquals("web02", live.query(host("web02")).single().get(Hosts.NAME));
            assertEquals(1, live.forEach(host("web01"), row -> {}));
            List<Query> many = Collections.nCopies(20, host("web01"));
            live.queryAll(many)
                    .forEach(result -> assertEquals("web01", result.single().get(Hosts.NAME)));
            int needed = fake.connectionsAccepted() - learned;
            assertTrue(needed == 22 || needed == 23, "one a question, and one look at the status at most: " + needed);
        }
    }

    @Test
    void keepAliveIsTriedAgainAMinuteAfterAServerClosed() {
        AtomicLong now = new AtomicLong();
        try (FakeLivestatus fake = server(ServerKind.NAEMON);
                Livestatus live = LivestatusConnection.builder(fake.tcpEndpoint())
                        .time(now::get)
                        .open()) {
            fake.faultForEver(Fault.closeAfterAnswer());
            live.query(host("web01"));
            fake.faultForEver(null);
            live.query(host("web01"));
            int each = fake.connectionsAccepted();
            live.query(host("web01"));
            assertEquals(1, fake.connectionsAccepted() - each);
            now.addAndGet(Duration.ofSeconds(61).toNanos());
            live.query(host("web01"));
            int kept = fake.connectionsAccepted();
            live.query(host("web01"));
            live.query(host("web02"));
            assertEquals(kept, fake.connectionsAccepted());
        }
    }

    /** Half a second passes with each byte of a trickling server, and at each reading of the clock. */
    @Test
    void aTricklingResponseIsAborted() throws Exception {
        AtomicLong now = new AtomicLong();
        Semaphore looks = new Semaphore(0);
        TimeSource clock = () -> {
            looks.release();
            return now.get();
        };
        Runnable tick = () -> {
            looks.acquireUninterruptibly();
            now.addAndGet(500_000_000);
        };
        try (TricklingServer server = new TricklingServer(1, tick);
                Livestatus live = LivestatusConnection.builder(server.endpoint())
                        .dialect(Dialect.NAEMON)
                        .queryTimeout(Duration.ofDays(1))
                        .time(clock)
                        .open()) {
            TimedOutException slow = assertThrows(TimedOutException.class, () -> live.query(host("web01")));
            assertEquals(Phase.SLOW_RESPONSE, slow.phase());
            assertTrue(slow.isServerFault() && slow.responseStarted());
            String limit =
                    " bytes arrived, fewer than minBytesPerSecond requires after the first second (1000 a second)";
            assertTrue(slow.getMessage().endsWith(limit), slow.getMessage());
        }
    }

    @Test
    void aResponseAboveTheMinimumRateIsRead() throws Exception {
        AtomicLong now = new AtomicLong();
        try (TricklingServer server = new TricklingServer(5_000, () -> now.addAndGet(500_000_000));
                Livestatus live = LivestatusConnection.builder(server.endpoint())
                        .dialect(Dialect.NAEMON)
                        .queryTimeout(Duration.ofDays(1))
                        .time(now::get)
                        .open()) {
            assertEquals("web01", live.query(host("web01")).single().get(Hosts.NAME));
        }
    }

    @Test
    void withoutAMinimumRateAResponseMayTrickle() throws Exception {
        AtomicLong now = new AtomicLong();
        try (TricklingServer server = new TricklingServer(10, () -> now.addAndGet(500_000_000));
                Livestatus live = LivestatusConnection.builder(server.endpoint())
                        .dialect(Dialect.NAEMON)
                        .queryTimeout(Duration.ofDays(1))
                        .minBytesPerSecond(0)
                        .time(now::get)
                        .open()) {
            assertEquals("web01", live.query(host("web01")).single().get(Hosts.NAME));
        }
    }

    @Test
    void aSlowConsumerDoesNotMakeAResponseSlow() throws Exception {
        AtomicLong now = new AtomicLong();
        FakeTable.Builder hosts = FakeTable.named("hosts").column("name", FakeTable.Type.STRING);
        for (int i = 0; i < 20_000; i++) {
            hosts.row("a host with a name of some length " + i);
        }
        try (FakeLivestatus fake = FakeLivestatus.builder(ServerKind.NAEMON)
                        .table(hosts.build())
                        .tcp()
                        .start();
                Livestatus live = LivestatusConnection.builder(fake.endpoint())
                        .queryTimeout(Duration.ofDays(30))
                        .time(now::get)
                        .open()) {
            assertEquals(
                    20_000,
                    live.forEach(Query.from(Hosts.TABLE).columns(Hosts.NAME), row -> now.addAndGet(5_000_000_000L)));
        }
    }

    /** LMD gets one query at a time, so a frame that arrives before the second query is not its response. */
    @Test
    void anExtraFrameIsNotTheNextResponse() {
        byte[] frame = frame("{\"data\":[[\"web01\"]],\"total_count\":1,\"failed\":{}}\n");
        try (FakeLivestatus fake = server(ServerKind.LMD);
                Livestatus live = LivestatusConnection.open(fake.unixEndpoint())) {
            fake.faultOn("web01", Fault.extraBytes(frame));
            List<QueryOutcome> outcomes = live.queryEach(List.of(host("web01"), host("web02"), host("web02")));
            assertEquals("web01", outcomes.get(0).result().single().get(Hosts.NAME));
            MalformedResponseException refused =
                    assertThrows(MalformedResponseException.class, outcomes.get(1)::orThrow);
            assertTrue(refused.getMessage().contains("arrived before its query was sent"), refused.getMessage());
            assertEquals("web02", outcomes.get(2).result().single().get(Hosts.NAME));
            assertEquals("web02", live.query(host("web02")).single().get(Hosts.NAME));
        }
    }

    @Test
    void aFrameBeforeTheFirstQueryIsRejected() throws Exception {
        Semaphore greeted = new Semaphore(0);
        LivestatusListener untilGreeted = new LivestatusListener() {
            @Override
            public void ended(Object started, LivestatusEvent event) {
                if (event.action() == Action.CONNECT) {
                    greeted.acquireUninterruptibly();
                }
            }
        };
        List<String> hosts = new ArrayList<>();
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            FutureTask<Void> greet = new FutureTask<>(() -> {
                try (Socket client = server.accept()) {
                    client.getOutputStream().write(frame("[[\"web01\"]]\n"));
                    greeted.release();
                    client.getInputStream().readAllBytes();
                }
                return null;
            });
            new Thread(greet, "greeter").start();
            try (Livestatus live = LivestatusConnection.builder("tcp:127.0.0.1:" + server.getLocalPort())
                    .dialect(Dialect.NAEMON)
                    .listener(untilGreeted)
                    .build()) {
                MalformedResponseException refused = assertThrows(
                        MalformedResponseException.class,
                        () -> live.forEach(host("web02"), row -> hosts.add(row.get(Hosts.NAME))));
                assertTrue(refused.getMessage().contains("arrived before its query was sent"), refused.getMessage());
                assertEquals(List.of(), hosts);
            }
            greet.get();
        }
    }
}
