package io.github.livestatus.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.error.AbortedException;
import io.github.livestatus.error.QueryRejectedException;
import io.github.livestatus.error.UnsupportedByServerException;
import io.github.livestatus.event.CloseReason;
import io.github.livestatus.event.LivestatusEvent;
import io.github.livestatus.event.LivestatusListener;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.result.Result;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.Fault;
import io.github.livestatus.testkit.RecordedRequest;
import io.github.livestatus.testkit.ServerKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** One connection to each kind of server. */
class LivestatusConnectionTest {
    private static final FakeTable HOSTS = FakeTable.named("hosts")
            .column("name", FakeTable.Type.STRING)
            .column("state", FakeTable.Type.INT)
            .column("groups", FakeTable.Type.LIST)
            .row("web01", 0, List.of("linux"))
            .row("web02", 1, List.of("linux", "dmz"))
            .row("db01", 2, List.of())
            .build();

    private static FakeLivestatus server(ServerKind manner) {
        return FakeLivestatus.builder(manner).table(HOSTS).unix().tcp().start();
    }

    @ParameterizedTest
    @EnumSource(
            value = ServerKind.class,
            names = {"NAEMON", "NAGIOS", "ICINGA2"})
    void rawLqlReturnsRows(ServerKind manner) {
        try (FakeLivestatus fake = server(manner);
                Livestatus live = LivestatusConnection.open(fake.unixEndpoint())) {
            Result down = live.query("GET hosts\nColumns: name state\nFilter: state != 0\n");
            assertEquals(2, down.size());
            assertEquals(List.of("name", "state"), down.columns().names());
            assertTrue(down.column(Hosts.NAME).containsAll(List.of("web02", "db01")));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ServerKind.class,
            names = {"NAEMON", "NAGIOS", "ICINGA2"})
    void withoutColumnsTheFirstRowNamesThem(ServerKind manner) {
        try (FakeLivestatus fake = server(manner);
                Livestatus live = LivestatusConnection.open(fake.tcpEndpoint())) {
            Result all = live.query("GET hosts");
            assertEquals(3, all.size());
            assertTrue(all.columns().names().containsAll(List.of("name", "state", "groups")));
            assertEquals(0, live.query("GET hosts\nFilter: name = nobody").size());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ServerKind.class,
            names = {"NAEMON", "NAGIOS", "ICINGA2"})
    void sortOffsetAndLimitApplyOnEveryServer(ServerKind manner) {
        Query byState = Query.from(Hosts.TABLE).columns(Hosts.NAME).sort(Hosts.STATE.descending());
        try (FakeLivestatus fake = server(manner);
                Livestatus live = LivestatusConnection.open(fake.unixEndpoint())) {
            assertEquals(List.of("db01", "web02", "web01"), live.query(byState).column(Hosts.NAME));
            assertEquals(
                    List.of("web02"), live.query(byState.offset(1).limit(1)).column(Hosts.NAME));
            assertEquals(
                    List.of("web02", "web01"), live.query(byState.offset(1)).column(Hosts.NAME));
            List<String> seen = new ArrayList<>();
            assertEquals(2, live.forEach(byState.limit(2), row -> seen.add(row.get(Hosts.NAME))));
            assertEquals(List.of("db01", "web02"), seen);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ServerKind.class,
            names = {"NAEMON", "NAGIOS", "ICINGA2"})
    void manyQueriesAreAnsweredInOrderOnOneConnection(ServerKind manner) {
        List<Query> queries = new ArrayList<>();
        for (int i = 0; i < 300; i++) {
            queries.add(
                    Query.from(Hosts.TABLE).columns(Hosts.NAME).filter(Hosts.NAME.eq(i % 2 == 0 ? "web01" : "db01")));
        }
        try (FakeLivestatus fake = server(manner);
                Livestatus live = LivestatusConnection.open(fake.unixEndpoint())) {
            List<Result> results = live.queryAll(queries);
            for (int i = 0; i < queries.size(); i++) {
                assertEquals(
                        i % 2 == 0 ? "web01" : "db01", results.get(i).single().get(Hosts.NAME));
            }
            assertEquals(1, fake.connectionsAccepted());
        }
    }

    @Test
    void theServerIsDetectedOnlyOnce() {
        try (FakeLivestatus fake = server(ServerKind.ICINGA2);
                LivestatusConnection live = LivestatusConnection.open(fake.unixEndpoint())) {
            assertSame(Dialect.ICINGA2, live.dialect());
            live.query(Query.from(Hosts.TABLE).columns(Hosts.NAME).sort(Hosts.NAME.ascending()));
            assertEquals(
                    1,
                    fake.requests().stream()
                            .map(RecordedRequest::text)
                            .filter(text -> text.startsWith("GET status"))
                            .count());
        }
    }

    @Test
    void authUserIsRejectedIfTheServerIgnoresIt() {
        Query mine = Query.from(Hosts.TABLE).columns(Hosts.NAME).authUser("ops");
        try (FakeLivestatus fake = server(ServerKind.ICINGA2);
                Livestatus live = LivestatusConnection.open(fake.unixEndpoint())) {
            assertThrows(UnsupportedByServerException.class, () -> live.query(mine));
            assertTrue(
                    fake.requests().stream().noneMatch(request -> request.text().startsWith("GET hosts")));
        }
    }

    /** The check for a changed server would read a byte from the other thread's response. */
    @Test
    @Timeout(30)
    void aRejectedQueryDoesNotTouchAConnectionInUse() throws Exception {
        Query mine = Query.from(Hosts.TABLE).columns(Hosts.NAME).authUser("ops");
        CountDownLatch released = new CountDownLatch(1);
        try (FakeLivestatus fake = server(ServerKind.ICINGA2);
                Livestatus live = LivestatusConnection.open(fake.endpoint())) {
            live.dialect();
            fake.fault(Fault.holdUntil(released));
            FutureTask<Result> first = new FutureTask<>(() -> live.query("GET hosts\nColumns: name"));
            new Thread(first).start();
            assertTrue(fake.awaitRequests(2, Duration.ofSeconds(10)));
            assertThrows(IllegalStateException.class, () -> live.query(mine));
            released.countDown();
            assertFalse(first.get(10, TimeUnit.SECONDS).isEmpty());
        }
    }

    @Test
    void aRejectedQueryHasTheServersTextAndTheNextOneWorks() {
        try (FakeLivestatus fake = server(ServerKind.NAGIOS);
                LivestatusConnection live = LivestatusConnection.open(fake.unixEndpoint())) {
            QueryRejectedException rejected = assertThrows(
                    QueryRejectedException.class, () -> live.query("GET hosts\nColumns: name\nFilter: nonsense = 1"));
            assertEquals(400, rejected.status());
            assertTrue(rejected.serverLine().contains("nonsense"), rejected.serverLine());
            assertTrue(rejected.lql().contains("Filter: nonsense = 1"), rejected.lql());
            assertFalse(live.connection.isReusable());
            assertEquals(3, live.query("GET hosts\nColumns: name").size());
            assertTrue(live.connection.isReusable());
        }
    }

    @Test
    void anExceptionOfTheConsumerReachesTheCallerAndEndsTheExchange() {
        RuntimeException mine = new RuntimeException("mine");
        try (FakeLivestatus fake = server(ServerKind.NAEMON);
                LivestatusConnection live = LivestatusConnection.open(fake.unixEndpoint())) {
            RuntimeException seen = assertThrows(
                    RuntimeException.class,
                    () -> live.forEach(Query.parse("GET hosts\nColumns: name"), row -> {
                        throw mine;
                    }));
            assertSame(mine, seen);
            assertFalse(live.connection.isReusable());
            assertEquals(3, live.query("GET hosts\nColumns: name").size());
        }
    }

    @Test
    void theErrorNamesAClosedConnection() {
        try (FakeLivestatus fake = server(ServerKind.NAEMON)) {
            LivestatusConnection live = LivestatusConnection.open(fake.unixEndpoint());
            live.close();
            live.close();
            assertThrows(IllegalStateException.class, () -> live.query("GET hosts\nColumns: name"));
        }
    }

    @Test
    void closingTwiceIsReportedOnceWithTheFirstReason() {
        List<CloseReason> told = new ArrayList<>();
        LivestatusListener listener = new LivestatusListener() {
            @Override
            public void ended(Object started, LivestatusEvent event) {
                if (event.action() == LivestatusEvent.Action.CLOSE) {
                    told.add(event.reason().orElseThrow());
                }
            }
        };
        try (FakeLivestatus fake = server(ServerKind.NAEMON)) {
            LivestatusConnection live = LivestatusConnection.builder(fake.unixEndpoint())
                    .listener(listener)
                    .open();
            live.connection.close(CloseReason.ABORTED);
            live.close();
            assertThrows(AbortedException.class, () -> live.query("GET hosts\nColumns: name"));
            assertEquals(List.of(CloseReason.ABORTED), told);
        }
    }

    @Test
    void aConcurrentQueryIsRejectedAndDoesNotDisturbTheFirst() {
        Query names = Query.from(Hosts.TABLE).columns(Hosts.NAME);
        try (FakeLivestatus fake = server(ServerKind.NAEMON);
                LivestatusConnection live = LivestatusConnection.open(fake.unixEndpoint())) {
            long rows = live.forEach(names, row -> {
                IllegalStateException refused = assertThrows(IllegalStateException.class, () -> live.query(names));
                assertTrue(refused.getMessage().contains("LivestatusPool"), refused.getMessage());
            });
            assertEquals(3, rows);
            assertEquals(3, live.query(names).size());
            assertEquals(1, fake.connectionsAccepted());
        }
    }
}
