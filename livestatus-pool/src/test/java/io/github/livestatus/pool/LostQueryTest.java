package io.github.livestatus.pool;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.client.LivestatusConnection;
import io.github.livestatus.error.ConnectionLostException;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.error.QueryRejectedException;
import io.github.livestatus.error.TimedOutException;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.result.QueryOutcome;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.Fault;
import io.github.livestatus.testkit.ServerKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries whose connection is lost after sending: the core may have crashed at them. */
class LostQueryTest {
    private static final Query NAMES = Query.from(Hosts.TABLE).columns(Hosts.NAME);
    private static final Query DEADLY = NAMES.filter(Hosts.NAME.matches("deadly"));
    private static final String MARK = "~ deadly";

    @TempDir
    private Path folder;

    private FakeLivestatus.Builder server(ServerKind kind) {
        FakeLivestatus.Builder builder = FakeLivestatus.builder(kind)
                .table(FakeTable.named("hosts")
                        .column("name", Type.STRING)
                        .row("web01")
                        .build())
                .table(status(1000, 17))
                .unix(folder.resolve("live"));
        return builder;
    }

    private FakeLivestatus.Builder lmd() {
        return FakeLivestatus.builder(ServerKind.LMD)
                .table(FakeTable.named("hosts")
                        .column("name", Type.STRING)
                        .row("web01")
                        .build())
                .unix(folder.resolve("live"));
    }

    private static FakeTable status(int start, int pid) {
        return FakeTable.named("status")
                .column("program_version", Type.STRING)
                .column("livestatus_version", Type.STRING)
                .column("program_start", Type.TIME)
                .column("nagios_pid", Type.INT)
                .row("1.5.2", "1.5.1-naemon", start, pid)
                .build();
    }

    private LivestatusPool pool(boolean isKept) {
        Duration idle = isKept ? Duration.ofSeconds(10) : Duration.ZERO;
        return LivestatusPool.builder(endpoint())
                .settings(s -> s.rideOutReloads(true).idleTimeout(idle))
                .build();
    }

    private String endpoint() {
        return "unix:" + folder.resolve("live");
    }

    private static long sent(FakeLivestatus fake) {
        return fake.requests().stream()
                .filter(request -> request.text().contains(MARK))
                .count();
    }

    @Test
    void aLostQueryIsRepeatedIfTheStatusShowsNoRestart() {
        try (FakeLivestatus fake = server(ServerKind.NAEMON).start();
                LivestatusConnection live = LivestatusConnection.open(endpoint())) {
            live.query(NAMES);
            fake.faultOn(MARK, Fault.closeBeforeHeader());
            assertEquals(0, live.query(DEADLY).size());
            List<String> asked = fake.requests().stream()
                    .map(request -> request.text().lines().findFirst().orElseThrow())
                    .toList();
            assertEquals(List.of("GET status", "GET hosts", "GET hosts", "GET status", "GET hosts"), asked);
        }
    }

    @Test
    void aQueryLostTwiceIsNotSentAThirdTime() {
        try (FakeLivestatus fake = server(ServerKind.NAEMON).start();
                LivestatusPool pool = pool(true)) {
            pool.query(NAMES);
            fake.faultOn(MARK, Fault.closeBeforeHeader()).faultOn(MARK, Fault.closeBeforeHeader());
            ConnectionLostException lost = assertThrows(ConnectionLostException.class, () -> pool.query(DEADLY));
            assertTrue(lost.getMessage().endsWith("the connection was also lost at the second try"), lost::getMessage);
            assertFalse(lost.isTransient());
            assertEquals(2, sent(fake));
            assertEquals(1, pool.query(NAMES).size());
        }
    }

    @Test
    void aQueryLostByAnLmdIsNotRepeated() {
        try (FakeLivestatus fake = lmd().start();
                LivestatusConnection live = LivestatusConnection.open(endpoint())) {
            live.query(NAMES);
            fake.faultOn(MARK, Fault.closeBeforeHeader());
            ConnectionLostException lost = assertThrows(ConnectionLostException.class, () -> live.query(DEADLY));
            assertTrue(lost.getMessage().contains("LMD does not show restarts"), lost::getMessage);
            assertEquals(1, sent(fake));
        }
    }

    /** The start time of the server is unknown. */
    @Test
    void aLostQueryIsNotRepeatedIfTheKindOfServerIsSet() {
        try (FakeLivestatus fake = server(ServerKind.NAEMON).start();
                LivestatusConnection live = LivestatusConnection.builder(endpoint())
                        .dialect(Dialect.NAEMON)
                        .open()) {
            live.query(NAMES);
            fake.faultOn(MARK, Fault.closeBeforeHeader());
            ConnectionLostException lost = assertThrows(ConnectionLostException.class, () -> live.query(DEADLY));
            assertTrue(lost.getMessage().contains("its kind was set with dialect"), lost::getMessage);
            assertEquals(1, sent(fake));
            assertEquals(1, live.query(NAMES).size());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aQueryThatCrashedACoreIsNotSentToTheRestartedCore(boolean isKept) {
        try (FakeLivestatus fake = server(ServerKind.NAEMON).start();
                LivestatusPool pool = pool(isKept)) {
            pool.query(NAMES);
            fake.replaceTable(status(2000, 18));
            fake.faultOn(MARK, Fault.closeBeforeHeader());
            ConnectionLostException lost = assertThrows(ConnectionLostException.class, () -> pool.query(DEADLY));
            assertTrue(lost.getMessage().contains("not sent again"), lost::getMessage);
            assertTrue(lost.getMessage().endsWith("the core was restarted, or is another one"), lost::getMessage);
            assertFalse(lost.isTransient() || lost.isUnreachable(), lost::toString);
            assertEquals(1, sent(fake));
            assertEquals(1, pool.query(NAMES).size());
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theErrorOfALostQueryNamesACoreThatIsUnreachableNow(boolean isKept) {
        try (FakeLivestatus fake = server(ServerKind.NAEMON).start();
                LivestatusPool pool = pool(isKept)) {
            pool.query(NAMES);
            fake.faultOn(MARK, Fault.closeBeforeHeader()).faultOn("GET status", Fault.closeBeforeHeader());
            ConnectionLostException lost = assertThrows(ConnectionLostException.class, () -> pool.query(DEADLY));
            assertTrue(lost.getMessage().contains("the core cannot be reached any more: "), lost::getMessage);
            assertEquals(1, sent(fake));
        }
    }

    @Test
    void aPoolRepeatsALostQueryIfTheCoreWasNotRestarted() {
        try (FakeLivestatus fake = server(ServerKind.NAEMON).start();
                LivestatusPool pool = pool(false)) {
            pool.query(NAMES);
            fake.faultOn(MARK, Fault.closeBeforeHeader());
            assertEquals(0, pool.query(DEADLY).size());
            assertEquals(2, sent(fake));
        }
    }

    @Test
    void theRestOfAPipelineIsNotSentToARestartedCore() {
        try (FakeLivestatus fake = server(ServerKind.NAEMON).start();
                LivestatusConnection live = LivestatusConnection.open(endpoint())) {
            live.query(NAMES);
            fake.replaceTable(status(2000, 18));
            fake.faultOn(MARK, Fault.closeBeforeHeader());
            List<QueryOutcome> outcomes = live.queryEach(List.of(NAMES, DEADLY, NAMES.limit(1)));
            assertEquals(1, outcomes.get(0).orThrow().size());
            ConnectionLostException lost = assertThrows(
                    ConnectionLostException.class, () -> outcomes.get(1).orThrow());
            assertTrue(lost.getMessage().contains("was restarted"), lost::getMessage);
            assertEquals(1, sent(fake));
        }
    }

    @Test
    void aQueryCancelledByAShutdownIsRepeatedOnlyWithRideOutReloads() {
        Fault cancels = Fault.status(413, "Query canceled, core is shutting down.\n");
        try (FakeLivestatus fake = server(ServerKind.NAEMON).start();
                LivestatusPool riding = pool(true);
                LivestatusPool plain = LivestatusPool.builder(endpoint()).build()) {
            plain.query(NAMES);
            riding.query(NAMES);
            fake.faultOn(MARK, cancels);
            QueryRejectedException refused = assertThrows(QueryRejectedException.class, () -> plain.query(DEADLY));
            assertTrue(refused.isTransient() && !refused.isQueryFault(), refused::toString);
            fake.faultOn(MARK, cancels).faultOn(MARK, cancels);
            assertEquals(0, riding.query(DEADLY).size());
            assertEquals(4, sent(fake));
        }
    }

    /** The pauses grow to 2 s. The clock of the pool runs 20 times faster. */
    @Test
    void aQueryThatIsAlwaysCancelledIsRepeatedFewTimes() {
        try (FakeLivestatus fake = server(ServerKind.NAEMON).start();
                LivestatusPool pool = LivestatusPool.builder(endpoint())
                        .settings(s -> s.rideOutReloads(true))
                        .queryTimeout(Duration.ofSeconds(10))
                        .time(() -> System.nanoTime() * 20)
                        .build()) {
            pool.query(NAMES);
            fake.faultForEver(Fault.status(413, "Query canceled, core is shutting down.\n"));
            LivestatusException end = assertThrows(LivestatusException.class, () -> pool.query(DEADLY));
            assertTrue(sent(fake) > 1 && sent(fake) <= 20, () -> sent(fake) + " times");
            assertTrue(
                    Stream.concat(Stream.of(end), Stream.of(end.getSuppressed()))
                            .anyMatch(QueryRejectedException.class::isInstance),
                    end::toString);
        }
    }

    @Test
    void aTimeoutNamesAnEarlierCancellationByTheCore() {
        try (FakeLivestatus fake = server(ServerKind.NAEMON).start();
                LivestatusPool pool = LivestatusPool.builder(endpoint())
                        .settings(s -> s.rideOutReloads(true))
                        .queryTimeout(Duration.ofSeconds(10))
                        .time(() -> System.nanoTime() * 20)
                        .build()) {
            pool.query(NAMES);
            fake.faultOn(MARK, Fault.status(413, "Query canceled, core is shutting down.\n"))
                    .faultOn(MARK, Fault.stallAfter(0));
            TimedOutException late = assertThrows(TimedOutException.class, () -> pool.query(DEADLY));
            assertTrue(late.getSuppressed()[0].getMessage().contains("413"), late::toString);
        }
    }
}
