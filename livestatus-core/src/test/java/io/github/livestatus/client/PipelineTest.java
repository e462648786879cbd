package io.github.livestatus.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.error.ConnectionLostException;
import io.github.livestatus.error.LimitExceededException;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.error.QueryRejectedException;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.result.QueryOutcome;
import io.github.livestatus.result.Result;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.Fault;
import io.github.livestatus.testkit.ServerKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Many queries in one round trip: in order, each with its own outcome, and without a deadlock. */
@Timeout(60)
class PipelineTest {
    private static final int HOSTS = 50;

    private static FakeTable hosts(int rows, String alias) {
        FakeTable.Builder table =
                FakeTable.named("hosts").column("name", FakeTable.Type.STRING).column("alias", FakeTable.Type.STRING);
        for (int i = 0; i < rows; i++) {
            table.row("host" + i, alias);
        }
        return table.build();
    }

    private static FakeLivestatus server(ServerKind manner) {
        return FakeLivestatus.builder(manner)
                .table(hosts(HOSTS, "a"))
                .unix()
                .tcp()
                .start();
    }

    private static Query name(int i) {
        return Query.from(Hosts.TABLE).columns(Hosts.NAME).filter(Hosts.NAME.eq("host" + i));
    }

    private static List<Query> names(int count) {
        return IntStream.range(0, count).mapToObj(PipelineTest::name).toList();
    }

    private static final Query BAD = Query.parse("GET nonsense\nColumns: name");

    private static void assertAnswered(List<QueryOutcome> fates, int... except) {
        for (int i = 0; i < fates.size(); i++) {
            int index = i;
            if (IntStream.of(except).noneMatch(bad -> bad == index)) {
                assertEquals("host" + i, fates.get(i).orThrow().single().get(Hosts.NAME));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void aRejectedQueryInTheMiddleFailsAlone(ServerKind manner) {
        try (FakeLivestatus fake = server(manner);
                LivestatusConnection live = LivestatusConnection.open(fake.endpoint())) {
            List<Query> queries = new ArrayList<>(names(20));
            queries.set(7, BAD);
            queries.set(8, BAD);
            queries.set(13, BAD);
            List<QueryOutcome> fates = live.queryEach(queries);
            assertAnswered(fates, 7, 8, 13);
            for (int bad : List.of(7, 8, 13)) {
                assertThrows(LivestatusException.class, fates.get(bad)::orThrow);
            }
            assertThrows(LivestatusException.class, () -> live.queryAll(queries));
        }
    }

    @Test
    void responsesAfterARejectedQueryAreReadIfTheServerKeepsTheConnection() {
        try (FakeLivestatus fake = server(ServerKind.ICINGA2);
                LivestatusConnection live = LivestatusConnection.open(fake.endpoint())) {
            List<Query> queries = new ArrayList<>(names(20));
            queries.set(7, Query.parse("GET hosts\nColumns: name\nFilter: nonsense = 1"));
            assertAnswered(live.queryEach(queries), 7);
            assertEquals(1, fake.connectionsAccepted());
            assertEquals(21, fake.requests().size());
        }
    }

    /** A Naemon without Sort reads the following line with the limit as the start of the next request. */
    @Test
    void leftoverLinesOfARejectedRequestDoNotDisturbOthers() {
        try (FakeLivestatus fake = FakeLivestatus.builder(ServerKind.NAEMON)
                        .table(hosts(HOSTS, "a"))
                        .without("Sort")
                        .unix()
                        .start();
                LivestatusConnection live = LivestatusConnection.open(fake.endpoint())) {
            List<Query> queries = new ArrayList<>(names(20));
            queries.set(7, name(7).sort(Hosts.NAME.ascending()).limit(1));
            List<QueryOutcome> fates = live.queryEach(queries);
            assertAnswered(fates, 7);
            QueryRejectedException rejected = assertThrows(QueryRejectedException.class, fates.get(7)::orThrow);
            assertEquals(400, rejected.status());
            assertEquals(2, fake.connectionsAccepted(), "later queries use a connection without leftover lines");
            assertThrows(QueryRejectedException.class, () -> live.queryAll(queries.subList(7, 9)));
            assertAnswered(live.queryEach(names(3)));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5, 19})
    void queriesAfterAnUnexpectedCloseAreRepeated(int index) {
        try (FakeLivestatus fake = server(ServerKind.NAEMON);
                LivestatusConnection live = LivestatusConnection.open(fake.endpoint())) {
            live.dialect();
            for (int i = 0; i < index; i++) {
                fake.fault(Fault.chunks(1000));
            }
            fake.fault(Fault.closeAfterAnswer());
            assertAnswered(live.queryEach(names(20)));
        }
    }

    @Test
    void aServerThatClosesAfterEveryResponseGetsAllQueries() {
        try (FakeLivestatus fake = server(ServerKind.NAEMON);
                LivestatusConnection live = LivestatusConnection.open(fake.endpoint())) {
            live.dialect();
            fake.faultForEver(Fault.closeAfterAnswer());
            assertAnswered(live.queryEach(names(20)));
        }
    }

    @Test
    void anIncompleteResponseFailsWithAllAfterIt() {
        try (FakeLivestatus fake = server(ServerKind.NAEMON);
                LivestatusConnection live = LivestatusConnection.builder(fake.endpoint())
                        .dialect(Dialect.NAEMON)
                        .open()) {
            fake.fault(Fault.chunks(1000)).fault(Fault.chunks(1000)).fault(Fault.stopAfter(20));
            List<QueryOutcome> fates = live.queryEach(names(5));
            assertAnswered(fates, 2, 3, 4);
            for (int i : List.of(2, 3, 4)) {
                assertThrows(ConnectionLostException.class, fates.get(i)::orThrow);
            }
        }
    }

    @Test
    void aResponseAboveTheLimitFailsAlone() {
        try (FakeLivestatus fake = server(ServerKind.NAEMON);
                LivestatusConnection live = LivestatusConnection.builder(fake.endpoint())
                        .dialect(Dialect.NAEMON)
                        .maxResponseBytes(200)
                        .open()) {
            List<Query> queries = new ArrayList<>(names(5));
            queries.set(2, Query.parse("GET hosts\nColumns: name"));
            List<QueryOutcome> fates = live.queryEach(queries);
            assertAnswered(fates, 2);
            assertThrows(LimitExceededException.class, fates.get(2)::orThrow);
        }
    }

    @Test
    void anUnsupportedQueryFailsAlone() {
        try (FakeLivestatus fake = server(ServerKind.ICINGA2);
                LivestatusConnection live = LivestatusConnection.open(fake.endpoint())) {
            List<Query> queries = new ArrayList<>(names(5));
            queries.set(2, name(2).authUser("ops"));
            List<QueryOutcome> fates = live.queryEach(queries);
            assertAnswered(fates, 2);
            assertThrows(LivestatusException.class, fates.get(2)::orThrow);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ServerKind.class,
            names = {"NAEMON", "NAGIOS", "ICINGA2", "LMD"})
    void largeRequestsAndResponsesDoNotDeadlock(ServerKind manner) {
        String large = "x".repeat(200);
        try (FakeLivestatus fake = FakeLivestatus.builder(manner)
                .table(hosts(300, large))
                .unix()
                .tcp()
                .start()) {
            for (String endpoint : List.of(fake.unixEndpoint(), fake.tcpEndpoint())) {
                try (LivestatusConnection live = LivestatusConnection.builder(endpoint)
                        .queryTimeout(Duration.ofSeconds(50))
                        .open()) {
                    Query all = Query.from(Hosts.TABLE)
                            .columns(Hosts.NAME, Hosts.ALIAS)
                            .filter(Hosts.ALIAS.ne("y".repeat(7000)));
                    List<Result> results = live.queryAll(Collections.nCopies(150, all));
                    results.forEach(result -> assertEquals(300, result.size()));
                }
            }
        }
    }

    @Test
    void requestsMuchLargerThanTheSocketBufferAreSent() {
        try (FakeLivestatus fake = server(ServerKind.NAEMON);
                LivestatusConnection live = LivestatusConnection.open(fake.tcpEndpoint())) {
            List<Query> queries = new ArrayList<>();
            for (int i = 0; i < 10; i++) {
                Query query = name(i);
                for (int j = 0; j < 400; j++) {
                    query = query.filter(Hosts.ALIAS.ne("y".repeat(100)));
                }
                queries.add(query);
            }
            assertAnswered(live.queryEach(queries));
            assertEquals(1, fake.connectionsAccepted());
            assertTrue(live.connection.isReusable());
        }
    }

    @Test
    void noQueriesSendNothing() {
        try (FakeLivestatus fake = server(ServerKind.NAEMON);
                LivestatusConnection live = LivestatusConnection.open(fake.endpoint())) {
            assertEquals(List.of(), live.queryAll(List.of()));
            assertEquals(List.of(), fake.requests());
        }
    }
}
