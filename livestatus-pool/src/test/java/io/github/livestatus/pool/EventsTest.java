package io.github.livestatus.pool;

import static io.github.livestatus.pool.Sample.NAMES;
import static io.github.livestatus.pool.Sample.SOON;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.error.QueryRejectedException;
import io.github.livestatus.event.LivestatusEvent;
import io.github.livestatus.event.LivestatusEvent.Action;
import io.github.livestatus.event.LivestatusListener;
import io.github.livestatus.logs.RecordedLog;
import io.github.livestatus.lql.Query;
import io.github.livestatus.result.Result;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.Fault;
import io.github.livestatus.testkit.ServerKind;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordedEvent;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The reports of a pool: to its listener, the Flight Recorder and the log, and on calls that keep a connection. */
@Timeout(60)
class EventsTest {
    @TempDir
    private Path directory;

    /** Records all beginnings and endings. */
    private static final class Notes implements LivestatusListener {
        final List<LivestatusEvent> ended = new CopyOnWriteArrayList<>();
        final List<Action> open = new CopyOnWriteArrayList<>();

        @Override
        public Object started(Action action, String site) {
            open.add(action);
            return action;
        }

        @Override
        public void ended(Object started, LivestatusEvent event) {
            if (event.action() != Action.CLOSE) {
                assertEquals(event.action(), started);
                open.remove(event.action());
            }
            ended.add(event);
        }

        List<String> lines() {
            return ended.stream()
                    .map(event -> event.action() + " " + event.outcome())
                    .toList();
        }
    }

    @Test
    void everyBeginningHasAnEnd() {
        Notes notes = new Notes();
        try (FakeLivestatus fake = Sample.server(ServerKind.NAGIOS)) {
            try (LivestatusPool pool = LivestatusPool.builder(fake.endpoint())
                    .site("master")
                    .listener(notes)
                    .build()) {
                pool.query(NAMES);
                pool.forEach(NAMES, row -> {});
                assertThrows(QueryRejectedException.class, () -> pool.query("GET nonsense\nColumns: name"));
                pool.queryAsync(NAMES).join();
            }
        }
        assertEquals(
                List.of(
                        "ACQUIRE ok",
                        "CONNECT ok",
                        "QUERY ok",
                        "QUERY ok",
                        "ACQUIRE ok",
                        "QUERY ok",
                        "ACQUIRE ok",
                        "QUERY ok", // the detection of the table's columns
                        "QUERY query rejected",
                        "CLOSE failed",
                        "ACQUIRE ok",
                        "CONNECT ok",
                        "QUERY ok",
                        "CLOSE aborted"),
                notes.lines());
        assertEquals(List.of(), notes.open);
        LivestatusEvent query = notes.ended.get(3);
        assertEquals("master", query.site());
        assertEquals(NAMES, query.query().orElseThrow());
        assertEquals(2, query.rows());
        assertTrue(query.bytes() > 16, () -> "bytes " + query.bytes());
    }

    @Test
    void aCallCancelledInTheQueueEndsWithoutAConnection() {
        Notes notes = new Notes();
        CountDownLatch released = new CountDownLatch(1);
        try (FakeLivestatus fake = Sample.server(ServerKind.NAGIOS);
                LivestatusPool pool = LivestatusPool.builder(fake.endpoint())
                        .maxConnections(1)
                        .listener(notes)
                        .build()) {
            fake.faultOn("GET hosts", Fault.holdUntil(released));
            CompletableFuture<Result> first = pool.queryAsync(NAMES);
            assertTrue(fake.awaitRequests(2, SOON));
            pool.queryAsync(NAMES).cancel(true);
            assertEquals(List.of("ACQUIRE ok", "CONNECT ok", "QUERY ok", "ACQUIRE aborted"), notes.lines());
            assertEquals(List.of(Action.QUERY), notes.open);
            released.countDown();
            assertEquals(2, first.join().size());
        }
        assertEquals(List.of(), notes.open);
    }

    private static LivestatusListener broken(Runnable thrower) {
        return new LivestatusListener() {
            @Override
            public Object started(Action action, String site) {
                thrower.run();
                return null;
            }

            @Override
            public void ended(Object started, LivestatusEvent event) {
                thrower.run();
            }
        };
    }

    @Test
    void aListenerThatThrowsAffectsNoCall() {
        Notes notes = new Notes();
        try (FakeLivestatus fake = Sample.server(ServerKind.NAEMON);
                LivestatusPool pool = LivestatusPool.builder(fake.endpoint())
                        .listener(broken(() -> {
                            throw new IllegalStateException("of the test");
                        }))
                        .listener(broken(() -> {
                            throw new AssertionError("of the test");
                        }))
                        .listener(notes)
                        .build()) {
            assertEquals(2, pool.query(NAMES).size());
            assertEquals(List.of("ACQUIRE ok", "CONNECT ok", "QUERY ok", "QUERY ok"), notes.lines());
        }
    }

    @Test
    void aMeterNeedsAFewLines() {
        Map<String, LongAdder> timers = new ConcurrentHashMap<>();
        LivestatusListener meter = new LivestatusListener() {
            @Override
            public void ended(Object started, LivestatusEvent event) {
                String name = "livestatus." + event.action() + "," + event.site() + "," + event.outcome();
                timers.computeIfAbsent(name, key -> new LongAdder()).increment();
            }
        };
        try (FakeLivestatus fake = Sample.server(ServerKind.NAEMON);
                LivestatusPool pool = LivestatusPool.builder(fake.endpoint())
                        .site("master")
                        .listener(meter)
                        .build()) {
            pool.query(NAMES);
        }
        assertEquals(
                "{livestatus.ACQUIRE,master,ok=1, livestatus.CLOSE,master,aborted=1, livestatus.CONNECT,master,ok=1, "
                        + "livestatus.QUERY,master,ok=2}",
                new TreeMap<>(timers).toString());
    }

    @Test
    void theFlightRecorderGetsEventsWhileItRecords() throws Exception {
        Path file = directory.resolve("pool.jfr");
        try (FakeLivestatus fake = Sample.server(ServerKind.NAEMON);
                LivestatusPool pool =
                        LivestatusPool.builder(fake.endpoint()).site("recorded").build();
                Recording recording = new Recording()) {
            recording.start();
            pool.query(NAMES);
            recording.stop();
            recording.dump(file);
        }
        List<RecordedEvent> events = RecordingFile.readAllEvents(file).stream()
                .filter(event -> event.getEventType().getName().startsWith("io.github.livestatus."))
                .toList();
        assertEquals(4, events.size());
        RecordedEvent query = events.stream()
                .filter(event -> event.getEventType().getName().endsWith(".Query"))
                .reduce((first, last) -> last)
                .orElseThrow();
        assertEquals("recorded", query.getString("site"));
        assertEquals("hosts", query.getString("table"));
        assertEquals(2, query.getLong("rows"));
        assertEquals("ok", query.getString("outcome"));
        assertTrue(query.getDuration().compareTo(Duration.ZERO) > 0);
    }

    @Test
    void theFlightRecorderGetsNoEventsBeforeAndAfter() throws Exception {
        Path file = directory.resolve("between.jfr");
        try (FakeLivestatus fake = Sample.server(ServerKind.NAEMON);
                LivestatusPool pool = LivestatusPool.builder(fake.endpoint()).build();
                Recording recording = new Recording()) {
            pool.query(NAMES);
            recording.start();
            pool.query(NAMES.limit(1));
            recording.stop();
            pool.query(NAMES);
            recording.dump(file);
        }
        List<Long> rows = RecordingFile.readAllEvents(file).stream()
                .filter(event -> event.getEventType().getName().equals("io.github.livestatus.Query"))
                .map(event -> event.getLong("rows"))
                .toList();
        assertEquals(List.of(1L), rows);
    }

    /** Creates no events, and reads no clock. */
    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"FAN_OUT", "MERGE", "SKIP", "BREAKER", "REFRESH"})
    void withoutARecordingNoEventIsCreated(Action action) {
        FlightRecorderEvents events = new FlightRecorderEvents();
        assertNull(events.started(action, "master"));
        try (Recording recording = new Recording()) {
            recording.start();
            assertNotNull(events.started(action, "master"));
        }
        assertNull(events.started(action, "master"));
    }

    @Test
    void theLogShowsValuesOnlyIfThatIsSet() {
        Query query = Query.parse("""
                GET services
                Columns: host_name description
                Filter: host_name = secret one
                Filter: custom_variables ~ KEY secret
                Or: 2
                Stats: state = 2
                Stats: avg latency
                AuthUser: secret
                Limit: 5
                """);
        assertEquals(
                "GET services | Columns: host_name description | Filter: host_name = ? | Filter: custom_variables ~ ?"
                        + " | Or: 2 | Stats: state = ? | Stats: avg latency | Limit: 5 | AuthUser: ?",
                new QueryLog(false).text(query));
        assertTrue(new QueryLog(true).text(query).contains("Filter: host_name = secret one"));
    }

    @Test
    void theLogMasksValuesOfUnknownHeaders() {
        assertEquals("Invented: ?", QueryLog.masked("Invented: secret = 1"));
        assertEquals("Invented: ?", QueryLog.masked("Invented: secret"));
        assertEquals("Filter: name = ?", QueryLog.masked("Filter: name = a secret"));
    }

    @Test
    void queriesAreLoggedIfThatIsSet() {
        try (FakeLivestatus fake = Sample.server(ServerKind.NAEMON);
                RecordedLog log = RecordedLog.of(LivestatusPool.class, "logged ");
                LivestatusPool silent = LivestatusPool.builder(fake.endpoint())
                        .site("logged silent")
                        .build();
                LivestatusPool masked = LivestatusPool.builder(fake.endpoint())
                        .site("logged masked")
                        .logQueries()
                        .build();
                LivestatusPool open = LivestatusPool.builder(fake.endpoint())
                        .site("logged open")
                        .logQueryValues()
                        .build()) {
            for (LivestatusPool pool : List.of(silent, masked, open)) {
                pool.query(NAMES.authUser("secret"));
            }
            List<String> queries = log.lines().stream()
                    .filter(line -> line.contains("GET hosts"))
                    .map(line -> line.replaceFirst(":.*AuthUser", ": AuthUser"))
                    .toList();
            assertEquals(List.of("DEBUG logged masked: AuthUser: ?", "DEBUG logged open: AuthUser: secret"), queries);
        }
    }

    @Test
    void theLogMasksWaitObjectsAndBackends() {
        Query query = Query.parse("""
                GET services
                Columns: description
                WaitObject: secret;HTTP
                WaitCondition: plugin_output ~ secret
                WaitTimeout: 1000
                Backends: secret site
                """);
        assertEquals(
                "GET services | Columns: description | Backends: ? | WaitObject: ? | WaitCondition: plugin_output ~ ?"
                        + " | WaitTimeout: 1000",
                new QueryLog(false).text(query));
    }

    @Test
    void aCallThatKeepsItsConnectionIsReportedOnce() {
        AtomicLong clock = new AtomicLong();
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch released = new CountDownLatch(1);
        try (FakeLivestatus fake = Sample.server(ServerKind.NAEMON);
                LivestatusPool pool = LivestatusPool.builder(fake.endpoint())
                        .queryTimeout(SOON)
                        .time(clock::get)
                        .build()) {
            Thread forgetful = new Thread(() -> pool.forEach(NAMES, row -> {
                inside.countDown();
                await(released);
            }));
            forgetful.start();
            await(inside);
            Duration due = Duration.ofNanos(pool.runOnce(clock.get()));
            assertTrue(due.compareTo(SOON) > 0 && due.compareTo(SOON.plusMinutes(1)) <= 0, due::toString);
            assertEquals(0, pool.stats().overdue());
            pool.runOnce(clock.addAndGet(SOON.plusMinutes(1).toNanos()));
            pool.runOnce(clock.addAndGet(SOON.plusMinutes(1).toNanos()));
            assertEquals(1, pool.stats().overdue());
            released.countDown();
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(10, TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
