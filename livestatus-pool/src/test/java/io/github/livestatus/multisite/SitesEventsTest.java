package io.github.livestatus.multisite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.command.Command;
import io.github.livestatus.event.LivestatusEvent;
import io.github.livestatus.event.LivestatusEvent.Action;
import io.github.livestatus.event.LivestatusListener;
import io.github.livestatus.lql.Query;
import io.github.livestatus.schema.Services;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.Fault;
import io.github.livestatus.testkit.ServerKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The events of several sites, and their status without a query. */
@Timeout(60)
class SitesEventsTest {
    private static final Query STATES = Query.from(Services.TABLE).columns(Services.STATE);
    private static final Set<Action> WITHOUT_BEGINNING = EnumSet.of(Action.CLOSE, Action.SKIP, Action.BREAKER);

    private final AtomicLong now = new AtomicLong();
    private final Notes notes = new Notes();

    /** Starts a span: for a call, or below one. */
    private static final class Span {
        final Action action;
        final Span parent;
        final Thread thread = Thread.currentThread();

        Span(Action action, Span parent) {
            this.action = action;
            this.parent = parent;
        }
    }

    private static final class Notes implements LivestatusListener {
        final Set<Span> open = ConcurrentHashMap.newKeySet();
        final List<LivestatusEvent> events = new CopyOnWriteArrayList<>();
        final Map<LivestatusEvent, Span> spans = new ConcurrentHashMap<>();

        private Span begin(Span span) {
            open.add(span);
            return span;
        }

        @Override
        public Object started(Action action, String site) {
            return begin(new Span(action, null));
        }

        @Override
        public Object startedFor(Object call, Action action, String site) {
            return begin(new Span(action, (Span) call));
        }

        @Override
        public void ended(Object started, LivestatusEvent event) {
            events.add(event);
            if (WITHOUT_BEGINNING.contains(event.action())) {
                assertNull(started);
                return;
            }
            Span span = (Span) started;
            assertEquals(event.action(), span.action);
            assertTrue(open.remove(span), "an event ended twice");
            spans.put(event, span);
        }

        List<LivestatusEvent> of(Action action) {
            return events.stream().filter(event -> event.action() == action).toList();
        }

        List<String> lines(Action action) {
            return of(action).stream()
                    .map(event -> event.site() + " " + event.outcome())
                    .sorted()
                    .toList();
        }
    }

    private static FakeLivestatus start(ServerKind kind) {
        return FakeLivestatus.builder(kind)
                .table(SomeServices.on("h", 30, 10))
                .tcp()
                .start();
    }

    private LivestatusSites.Builder builder(Site... several) {
        LivestatusSites.Builder builder =
                LivestatusSites.builder().time(now::get).listener(notes);
        List.of(several).forEach(builder::site);
        return builder;
    }

    @ParameterizedTest
    @EnumSource
    void eventsOfACallHaveItsNumberAndItsBeginning(ServerKind kind) {
        try (FakeLivestatus one = start(kind);
                FakeLivestatus other = start(kind);
                LivestatusSites sites = builder(
                                Site.of("one", one.endpoint()),
                                Site.of("other", other.endpoint()),
                                Site.of("off", "/nowhere").disabled(true))
                        .build()) {
            assertEquals(60, sites.query(STATES).size());
            LivestatusEvent call = notes.of(Action.FAN_OUT).get(0);
            assertEquals(STATES.toString(), call.query().orElseThrow().toString());
            assertEquals(60, call.rows());
            assertTrue(call.bytes() > 60, () -> "bytes " + call.bytes());
            assertEquals("", call.site() + call.endpoint());
            assertSame(Thread.currentThread(), notes.spans.get(call).thread);
            assertEquals(List.of(" ok"), notes.lines(Action.MERGE));
            assertEquals(60, notes.of(Action.MERGE).get(0).rows());
            assertEquals(List.of("off disabled"), notes.lines(Action.SKIP));
            assertEquals(
                    List.of("one ok", "other ok"),
                    notes.lines(Action.CONNECT).stream().distinct().toList());
            assertTrue(notes.lines(Action.QUERY).containsAll(List.of("one ok", "other ok")));
            for (LivestatusEvent event : notes.events) {
                assertEquals(call.callId(), event.callId(), event.action() + " of " + event.site());
                Span span = notes.spans.get(event);
                if (span != null && event != call) {
                    assertSame(notes.spans.get(call), span.parent, event.action() + " of " + event.site());
                }
            }
            sites.query(STATES);
            assertNotEquals(call.callId(), notes.of(Action.FAN_OUT).get(1).callId());
        }
        assertEquals(Set.of(), notes.open);
    }

    @Test
    void everyCallHasOneBeginningAndOneEnd() throws Exception {
        try (FakeLivestatus server = start(ServerKind.NAEMON)) {
            LivestatusSites sites = builder(Site.of("a", server.endpoint())).build();
            List<Runnable> calls = List.of(
                    () -> sites.query(STATES),
                    () -> sites.queryAll(List.of(STATES, STATES.limit(1))),
                    () -> sites.firstAnswer(STATES),
                    () -> sites.queryAsync(STATES).join(),
                    () -> sites.forEach(STATES, row -> {}),
                    sites::fetchStatus,
                    () -> sites.sendToAll(Command.of("SAVE_STATE_INFORMATION")),
                    () -> sites.query("GET nonsense\nColumns: x"));
            for (Runnable call : calls) {
                call.run();
            }
            assertTrue(
                    sites.queryAsync(STATES.limit(3)).get(10, TimeUnit.SECONDS).isComplete());
            assertEquals(calls.size() + 1, notes.of(Action.FAN_OUT).size());
            Set<Long> numbers = new HashSet<>();
            notes.of(Action.FAN_OUT).forEach(event -> assertTrue(numbers.add(event.callId())));
            assertTrue(notes.events.stream().allMatch(event -> numbers.contains(event.callId())));
            assertEquals(Set.of(), notes.open);
            server.fault(Fault.stallAfter(0));
            CompletableFuture<SitesResult> stalled = sites.queryAsync(STATES);
            stalled.cancel(true);
            sites.close();
            assertThrows(IllegalStateException.class, () -> sites.query(STATES));
        }
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(10);
        while (!notes.open.isEmpty() && System.nanoTime() - deadline < 0) {
            Thread.onSpinWait();
        }
        assertEquals(Set.of(), notes.open);
        List<LivestatusEvent> all = notes.of(Action.FAN_OUT);
        assertEquals(1, all.get(all.size() - 1).failure().stream().count());
    }

    /** The state of a status host is read once for all calls that need it. The waiting events belong to their own calls. */
    @Test
    void concurrentCallsHaveSeparateEvents() {
        CountDownLatch released = new CountDownLatch(1);
        FakeTable hosts = FakeTable.named("hosts")
                .column("name", Type.STRING)
                .column("state", Type.INT)
                .column("has_been_checked", Type.INT)
                .row("node", 0, 1)
                .build();
        try (FakeLivestatus master = FakeLivestatus.builder(ServerKind.NAEMON)
                        .table(hosts)
                        .table(SomeServices.on("m", 1, 1))
                        .tcp()
                        .start();
                FakeLivestatus node = start(ServerKind.NAEMON);
                LivestatusSites sites = LivestatusSites.builder()
                        .listener(notes)
                        .site(Site.of("m", master.endpoint()))
                        .site(Site.of("node", node.endpoint()).statusHost("m", "node"))
                        .build()) {
            master.faultOn("GET hosts", Fault.holdUntil(released));
            List<CompletableFuture<SitesResult>> calls = new ArrayList<>();
            for (int i = 1; i <= 5; i++) {
                calls.add(sites.only("node").queryAsync(STATES.limit(i)));
            }
            released.countDown();
            for (int i = 1; i <= 5; i++) {
                assertEquals(i, calls.get(i - 1).join().size());
            }
            Map<Long, Long> limits = new ConcurrentHashMap<>();
            notes.of(Action.FAN_OUT)
                    .forEach(call -> limits.put(
                            call.callId(), call.query().orElseThrow().limit().orElseThrow()));
            for (LivestatusEvent event : notes.of(Action.QUERY)) {
                if (event.site().equals("node")
                        && event.query().orElseThrow().limit().isPresent()) {
                    long limit = event.query().orElseThrow().limit().orElseThrow();
                    assertEquals(limit, limits.get(event.callId()));
                }
            }
            assertTrue(notes.of(Action.ACQUIRE).stream()
                    .filter(event -> event.site().equals("node"))
                    .allMatch(event -> limits.containsKey(event.callId())));
        }
    }

    @Test
    void aBreakerReportsOpeningAndClosing() {
        try (FakeLivestatus server = start(ServerKind.NAEMON);
                LivestatusSites sites = builder(Site.of("a", server.endpoint())).build()) {
            server.faultForEver(Fault.closeBeforeHeader());
            for (int i = 0; i < 3; i++) {
                sites.query(STATES);
            }
            assertEquals(List.of("a open"), notes.lines(Action.BREAKER));
            assertEquals(List.of("a breaker open"), notes.lines(Action.SKIP));
            server.faultForEver(null);
            now.addAndGet(TimeUnit.SECONDS.toNanos(5));
            assertTrue(sites.query(STATES).isComplete());
            assertEquals(List.of("a closed", "a open"), notes.lines(Action.BREAKER));
            assertEquals(Duration.ofSeconds(5), notes.of(Action.BREAKER).get(1).duration());
        }
    }

    @Test
    void aListenerThatThrowsAffectsNoCall() {
        LivestatusListener broken = new LivestatusListener() {
            @Override
            public Object started(Action action, String site) {
                throw new IllegalStateException("of the test");
            }

            @Override
            public void ended(Object started, LivestatusEvent event) {
                throw new AssertionError("of the test");
            }
        };
        try (FakeLivestatus server = start(ServerKind.ICINGA2);
                LivestatusSites sites = LivestatusSites.builder()
                        .listener(broken)
                        .listener(notes)
                        .site(Site.of("a", server.endpoint()))
                        .build()) {
            assertTrue(sites.query(STATES).isComplete());
            assertEquals(List.of(" ok"), notes.lines(Action.FAN_OUT));
        }
        assertEquals(Set.of(), notes.open);
    }

    @ParameterizedTest
    @EnumSource(names = {"NAEMON", "ICINGA2", "LMD"})
    void statesAndStatisticsAreReadWithoutQueries(ServerKind kind) {
        FakeLivestatus gone = start(kind);
        try (FakeLivestatus up = start(kind);
                LivestatusSites sites = builder(
                                Site.of("up", up.endpoint()),
                                Site.of("gone", gone.endpoint()),
                                Site.of("off", "/nowhere").disabled(true))
                        .build()) {
            assertEquals(
                    Map.of("up", SiteState.UNKNOWN, "gone", SiteState.UNKNOWN, "off", SiteState.DISABLED),
                    sites.lastStates());
            assertEquals(0, up.connectionsAccepted() + gone.connectionsAccepted());
            gone.close();
            for (int i = 0; i < 4; i++) {
                sites.query(STATES);
            }
            int requests = up.requests().size();
            Map<String, SiteStats> stats = sites.stats();
            assertEquals(List.of("up", "gone", "off"), List.copyOf(stats.keySet()));
            assertEquals(
                    Map.of("up", SiteState.UP, "gone", SiteState.DOWN, "off", SiteState.DISABLED), sites.lastStates());
            SiteStats well = stats.get("up");
            assertEquals(SiteState.UP, well.state());
            assertTrue(!well.isBreakerOpen() && well.breakerLeft().isZero(), well::toString);
            assertEquals(0, well.skips() + well.breakerOpenings());
            assertTrue(well.pool().orElseThrow().created() > 0, well::toString);
            SiteStats bad = stats.get("gone");
            assertTrue(bad.isBreakerOpen() && bad.breakerLeft().toMillis() > 1000, bad::toString);
            assertEquals(1, bad.breakerOpenings());
            assertEquals(2, bad.skips());
            assertTrue(bad.lastError().orElseThrow().startsWith("unreachable: cannot connect"), bad::toString);
            assertEquals(2, bad.pool().orElseThrow().connectFailures());
            assertEquals(4, stats.get("off").skips());
            assertTrue(stats.get("off").pool().isEmpty());
            assertEquals(requests, up.requests().size());
        }
    }
}
