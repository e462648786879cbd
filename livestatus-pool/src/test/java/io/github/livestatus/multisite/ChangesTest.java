package io.github.livestatus.multisite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.event.LivestatusListener;
import io.github.livestatus.lql.Table;
import io.github.livestatus.pool.MemoryBudget;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.Log;
import io.github.livestatus.schema.Services;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.Fault;
import io.github.livestatus.testkit.ServerKind;
import io.github.livestatus.timing.TimeSource;
import java.net.InetAddress;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private static final Duration OFTEN = Duration.ofMillis(20);

    private final List<Object[]> lines = new ArrayList<>();
    private final List<FakeLivestatus> servers = new ArrayList<>();
    private final long begin = Instant.now().getEpochSecond();

    /** Keeps what it is told. */
    private static class Told implements Flow.Subscriber<StateChange> {
        private final BlockingQueue<Object> signals = new LinkedBlockingQueue<>();
        private volatile Flow.Subscription subscription;

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
        }

        @Override
        public void onNext(StateChange change) {
            signals.add(change.site() + " " + change.host() + " " + change.service() + " " + change.state());
        }

        @Override
        public void onError(Throwable failure) {
            signals.add(failure);
        }

        @Override
        public void onComplete() {
            signals.add("complete");
        }

        /** Subscribes, and waits until the site has been read for the first time: changes count from there. */
        void begin(LivestatusSites sites, Table table, long wanted, FakeLivestatus server) {
            sites.changes(table, OFTEN).subscribe(this);
            subscription.request(wanted);
            awaitFirstRead(server);
        }

        Object next() throws InterruptedException {
            return signals.poll(10, TimeUnit.SECONDS);
        }
    }

    @AfterEach
    void stopServers() {
        servers.forEach(FakeLivestatus::close);
    }

    private FakeLivestatus start(FakeLivestatus.Builder builder) {
        FakeLivestatus server = builder.start();
        servers.add(server);
        return server;
    }

    private static FakeTable hosts() {
        return FakeTable.named("hosts")
                .column("name", Type.STRING)
                .column("last_check", Type.TIME)
                .row("h", Instant.now().getEpochSecond())
                .build();
    }

    private FakeTable services(int state, long changed) {
        return FakeTable.named("services")
                .column("host_name", Type.STRING)
                .column("description", Type.STRING)
                .column("state", Type.INT)
                .column("has_been_checked", Type.INT)
                .column("last_state_change", Type.TIME)
                .column("last_hard_state_change", Type.TIME)
                .column("plugin_output", Type.STRING)
                .row("h", "s", state, 1, changed, changed, "output " + state)
                .row("h", "steady", 1, 1, begin - 5000, begin - 5000, "as ever")
                .build();
    }

    private FakeTable alert(long time, String type, String service, int state) {
        lines.add(new Object[] {time, lines.size(), 1, type, "h", service, state, "output"});
        FakeTable.Builder log = FakeTable.named("log")
                .column("time", Type.TIME)
                .column("lineno", Type.INT)
                .column("class", Type.INT)
                .column("type", Type.STRING)
                .column("host_name", Type.STRING)
                .column("service_description", Type.STRING)
                .column("state", Type.INT)
                .column("plugin_output", Type.STRING);
        lines.forEach(log::row);
        return log.build();
    }

    private FakeLivestatus.Builder naemon() {
        return FakeLivestatus.builder(ServerKind.NAEMON)
                .table(hosts())
                .table(services(2, begin - 100))
                .table(alert(begin - 5, "SERVICE ALERT", "s", 2))
                .tcp();
    }

    private static void awaitFirstRead(FakeLivestatus server) {
        int known = server.requests().size();
        assertTrue(server.awaitRequests(known + 8, Duration.ofSeconds(10)));
    }

    /** Nothing is told twice, however often it is read. */
    private static void assertNothingMore(FakeLivestatus server, Told told) {
        assertTrue(server.awaitRequests(server.requests().size() + 5, Duration.ofSeconds(10)));
        assertTrue(told.signals.isEmpty(), () -> "told: " + told.signals);
    }

    @Test
    void ofASubscriberThatFailsWhenItIsGreetedNothingIsLeft() throws Exception {
        FakeLivestatus server = start(FakeLivestatus.builder(ServerKind.ICINGA2)
                .table(services(0, begin - 100))
                .table(hosts())
                .tcp());
        Told failing = new Told() {
            @Override
            public void onSubscribe(Flow.Subscription given) {
                throw new IllegalStateException("not today");
            }
        };
        Told good = new Told();
        try (LivestatusSites sites = LivestatusSites.of(List.of(Site.of("icinga", server.endpoint())))) {
            sites.changes(Services.TABLE, OFTEN).subscribe(failing);
            assertEquals(List.of(), server.requests());
            sites.changes(Services.TABLE, OFTEN).subscribe(good);
        }
        assertEquals("complete", good.next());
        assertTrue(failing.signals.isEmpty(), failing.signals::toString);
    }

    @Test
    void flapsBetweenTwoQuestionsAreTold() throws Exception {
        FakeLivestatus server = start(naemon());
        Told told = new Told();
        try (LivestatusSites sites = LivestatusSites.of(List.of(Site.of("a", server.endpoint())))) {
            told.begin(sites, Services.TABLE, Long.MAX_VALUE, server);
            alert(begin, "SERVICE ALERT", "s", 2); // one more try of the same
            alert(begin, "SERVICE ALERT", "s", 0);
            alert(begin, "HOST ALERT", "", 1);
            alert(begin, "SERVICE ALERT", "steady", 1);
            server.replaceTable(alert(begin + 1, "SERVICE ALERT", "s", 1));
            assertEquals("a h s 0", told.next());
            assertEquals("a h s 1", told.next());
            server.replaceTable(alert(begin + 1, "SERVICE ALERT", "s", 3)); // in the same second, written later
            assertEquals("a h s 3", told.next());
            assertNothingMore(server, told);
        }
        assertEquals("complete", told.next());
        assertTrue(server.requests().stream().anyMatch(request -> request.text().contains("GET " + Log.TABLE.name())));
    }

    @Test
    void whereThereIsNoLogTheLatestStateIsTold() throws Exception {
        FakeLivestatus server = start(FakeLivestatus.builder(ServerKind.ICINGA2)
                .table(hosts())
                .table(services(0, begin - 3))
                .tcp());
        Told told = new Told();
        try (LivestatusSites sites = LivestatusSites.of(List.of(Site.of("i", server.endpoint())))) {
            told.begin(sites, Services.TABLE, Long.MAX_VALUE, server);
            server.replaceTable(services(2, begin));
            assertEquals("i h s 2", told.next());
            server.replaceTable(services(0, begin + 1));
            assertEquals("i h s 0", told.next());
            assertNothingMore(server, told);
            assertTrue(server.requests().stream()
                    .noneMatch(request -> request.text().contains("GET log")));
        }
    }

    @Test
    void whatHappenedWhileASiteWasAwayIsToldOnceItIsBack() throws Exception {
        FakeLivestatus server = start(naemon());
        int port = port(server);
        Told told = new Told();
        try (LivestatusSites sites = quick(server)) {
            told.begin(sites, Services.TABLE, Long.MAX_VALUE, server);
            server.close();
            FakeTable log = alert(begin, "SERVICE ALERT", "s", 0);
            FakeLivestatus back = start(FakeLivestatus.builder(ServerKind.NAEMON)
                    .table(hosts())
                    .table(services(0, begin))
                    .table(log)
                    .tcp(InetAddress.getLoopbackAddress(), port));
            assertEquals("a h s 0", told.next());
            assertNothingMore(back, told);
        }
    }

    @Test
    void overRestartsEachChangeIsToldOnceToWhoeverTakesThemOneByOne() throws Exception {
        for (ServerKind kind : List.of(ServerKind.NAEMON, ServerKind.NAGIOS, ServerKind.CHECKMK)) {
            lines.clear();
            FakeTable log = alert(begin - 5, "SERVICE ALERT", "s", 2);
            FakeLivestatus server = restarted(kind, log, services(2, begin - 100), 0);
            int port = port(server);
            Told told = new Told();
            try (LivestatusSites sites = quick(server)) {
                told.begin(sites, Services.TABLE, 1, server);
                int state = 2;
                for (int restart = 0; restart < 4; restart++) {
                    for (int i = 0; i < 3; i++) {
                        state = (state + 1) % 4;
                        log = alert(begin + restart, "SERVICE ALERT", "s", state);
                    }
                    server.close();
                    server = restarted(kind, log, services(state, begin + restart), port);
                    for (int i = 2; i >= 0; i--) {
                        assertEquals("a h s " + (state + 4 - i) % 4, told.next(), kind::toString);
                        assertTrue(told.signals.isEmpty(), "no more than was requested");
                        told.subscription.request(1);
                    }
                }
                assertNothingMore(server, told);
            }
        }
    }

    @Test
    void overRestartsTheLatestStateOfEachIsToldOnceWhereThereIsNoLog() throws Exception {
        for (ServerKind kind : List.of(ServerKind.ICINGA2, ServerKind.SHINKEN)) {
            FakeTable none = FakeTable.named("log").column("time", Type.TIME).build();
            FakeLivestatus server = restarted(kind, none, services(0, begin - 100), 0);
            int port = port(server);
            Told told = new Told();
            try (LivestatusSites sites = quick(server)) {
                told.begin(sites, Services.TABLE, 1, server);
                for (int restart = 1; restart < 5; restart++) {
                    server.close();
                    server = restarted(kind, none, services(restart % 4, begin - 90 + restart), port);
                    assertEquals("a h s " + restart % 4, told.next(), kind::toString);
                    told.subscription.request(1);
                    assertNothingMore(server, told);
                }
            }
        }
    }

    /** A clock that is an hour behind ours, and times that MK Livestatus rounds to hours where they are aggregated. */
    @Test
    void aSiteWhoseClockIsBehindIsWatchedByItsOwn() throws Exception {
        long theirs = begin - 3600;
        FakeTable checked = FakeTable.named("hosts")
                .column("name", Type.STRING)
                .column("last_check", Type.TIME)
                .row("h", theirs - 20)
                .build();
        for (ServerKind kind : List.of(ServerKind.NAEMON, ServerKind.CHECKMK, ServerKind.NAGIOS)) {
            lines.clear();
            FakeLivestatus server =
                    restarted(kind, alert(theirs - 50, "SERVICE ALERT", "s", 2), services(2, theirs - 50), 0);
            server.replaceTable(checked);
            Told told = new Told();
            try (LivestatusSites sites = quick(server)) {
                told.begin(sites, Services.TABLE, Long.MAX_VALUE, server);
                server.replaceTable(alert(theirs, "SERVICE ALERT", "s", 0));
                assertEquals("a h s 0", told.next(), kind::toString);
            }
        }
    }

    @Test
    void aSiteThatRefusesIsWatchedOnceItDoesNot() throws Exception {
        FakeLivestatus server = start(naemon());
        server.faultForEver(Fault.status(413, "Maximum response size exceeded"));
        Told told = new Told();
        try (LivestatusSites sites = quick(server)) {
            told.begin(sites, Services.TABLE, Long.MAX_VALUE, server);
            server.faultForEver(null);
            awaitFirstRead(server);
            server.replaceTable(alert(begin, "SERVICE ALERT", "s", 0));
            assertEquals("a h s 0", told.next());
        }
    }

    private FakeLivestatus restarted(ServerKind kind, FakeTable log, FakeTable services, int port) {
        return start(FakeLivestatus.builder(kind)
                .table(hosts())
                .table(services)
                .table(log)
                .tcp(InetAddress.getLoopbackAddress(), port));
    }

    private static int port(FakeLivestatus server) {
        return Integer.parseInt(server.endpoint().replaceFirst(".*:", ""));
    }

    private static LivestatusSites quick(FakeLivestatus server) {
        return LivestatusSites.builder()
                .site(Site.of("a", server.endpoint()))
                .breakerPauses(Duration.ofMillis(10), Duration.ofMillis(20))
                .build();
    }

    @Test
    void noMoreIsReadThanIsWanted() throws Exception {
        FakeLivestatus server = start(naemon());
        Told told = new Told();
        try (LivestatusSites sites = LivestatusSites.of(List.of(Site.of("a", server.endpoint())))) {
            told.begin(sites, Services.TABLE, 1, server);
            alert(begin, "SERVICE ALERT", "s", 0);
            server.replaceTable(alert(begin, "SERVICE ALERT", "s", 1));
            assertEquals("a h s 0", told.next());
            assertTrue(told.signals.isEmpty(), "one was requested");
            told.subscription.request(1);
            assertEquals("a h s 1", told.next());
            told.subscription.cancel();
            server.replaceTable(alert(begin + 1, "SERVICE ALERT", "s", 2));
        }
        assertTrue(told.signals.isEmpty(), "cancelled");
    }

    @Test
    void aSilentSiteDelaysNoOther() throws Exception {
        FakeLivestatus server = start(naemon());
        FakeLivestatus silent = start(FakeLivestatus.builder(ServerKind.NAEMON).tcp());
        silent.faultForEver(Fault.stallAfter(0));
        Told told = new Told();
        try (LivestatusSites sites =
                LivestatusSites.of(List.of(Site.of("silent", silent.endpoint()), Site.of("a", server.endpoint())))) {
            told.begin(sites, Services.TABLE, 5, server);
            server.replaceTable(alert(begin, "SERVICE ALERT", "s", 0));
            assertEquals("a h s 0", told.next());
        }
    }

    @Test
    void hostsHaveStatesToo() throws Exception {
        FakeLivestatus server = start(naemon());
        Told told = new Told();
        try (LivestatusSites sites = LivestatusSites.of(List.of(Site.of("a", server.endpoint())))) {
            told.begin(sites, Hosts.TABLE, 5, server);
            server.replaceTable(alert(begin, "HOST ALERT", "", 1));
            assertEquals("a h  1", told.next());
        }
    }

    private FakeTable firstChecked(int isChecked, long hardChange) {
        return FakeTable.named("hosts")
                .column("name", Type.STRING)
                .column("state", Type.INT)
                .column("has_been_checked", Type.INT)
                .column("last_state_change", Type.TIME)
                .column("last_hard_state_change", Type.TIME)
                .column("plugin_output", Type.STRING)
                .row("h", 1, isChecked, 0, hardChange, "no answer")
                .row("old", 1, 1, 0, begin - 5000, "no answer")
                .row("up", 0, 1, begin - 100, begin - 100, "fine")
                .build();
    }

    /** As Icinga 2.13.6 tells of a host whose first check says DOWN. */
    @Test
    void aFirstCheckThatSaysDownIsAChange() throws Exception {
        FakeLivestatus server = start(FakeLivestatus.builder(ServerKind.ICINGA2)
                .table(firstChecked(0, 0))
                .tcp());
        Told told = new Told();
        try (LivestatusSites sites = LivestatusSites.of(List.of(Site.of("i", server.endpoint())))) {
            told.begin(sites, Hosts.TABLE, Long.MAX_VALUE, server);
            server.replaceTable(firstChecked(1, begin));
            assertEquals("i h  1", told.next());
            assertNothingMore(server, told);
        }
    }

    @Test
    void aSiteThatNoThreadTakesIsReadWhenOneDoes() throws Exception {
        FakeLivestatus server = start(naemon());
        AtomicBoolean isFull = new AtomicBoolean();
        CountDownLatch refused = new CountDownLatch(1);
        Executor busy = task -> {
            if (isFull.get()) {
                refused.countDown();
                throw new RejectedExecutionException("full");
            }
            ForkJoinPool.commonPool().execute(task);
        };
        Told told = new Told();
        try (LivestatusSites sites = LivestatusSites.builder()
                .site(Site.of("a", server.endpoint()))
                .executor(busy)
                .build()) {
            told.begin(sites, Services.TABLE, Long.MAX_VALUE, server);
            isFull.set(true);
            assertTrue(refused.await(10, TimeUnit.SECONDS));
            isFull.set(false);
            server.replaceTable(alert(begin, "SERVICE ALERT", "s", 0));
            assertEquals("a h s 0", told.next());
        }
        assertEquals("complete", told.next());
    }

    @Test
    void anErrorOfASubscriberEndsItsSubscription() throws Exception {
        CountDownLatch ended = new CountDownLatch(1);
        Told broken = new Told() {
            @Override
            public void onNext(StateChange change) {
                throw new AssertionError("a subscriber of the test");
            }
        };
        FakeLivestatus server = start(naemon());
        SiteThreads threads = new SiteThreads(
                ForkJoinPool.commonPool(),
                TimeSource.SYSTEM,
                new SitesEvents(LivestatusListener.NONE, TimeSource.SYSTEM));
        try (SiteClient site = new SiteClient(
                Site.of("a", server.endpoint()),
                LivestatusSites.builder(),
                MemoryBudget.of(1 << 20),
                threads.calls(),
                change -> {},
                threads.events())) {
            new Changes(broken, List.of(site), false, threads, OFTEN, changes -> ended.countDown()).start();
            broken.subscription.request(1);
            awaitFirstRead(server);
            server.replaceTable(alert(begin, "SERVICE ALERT", "s", 0));
            assertTrue(ended.await(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void mistakesAreTold() throws Exception {
        Told told = new Told();
        try (LivestatusSites sites = LivestatusSites.of(List.of(Site.of("a", "/nowhere")))) {
            assertThrows(IllegalArgumentException.class, () -> sites.changes(Log.TABLE, OFTEN));
            assertThrows(IllegalArgumentException.class, () -> sites.changes(Hosts.TABLE, Duration.ZERO));
            assertThrows(NullPointerException.class, () -> sites.changes(Hosts.TABLE, null));
            assertThrows(
                    NullPointerException.class, () -> LivestatusSites.builder().site(null));
            sites.changes(Hosts.TABLE, OFTEN).subscribe(told);
            told.subscription.request(0);
            assertInstanceOf(IllegalArgumentException.class, told.next());
        }
    }
}
