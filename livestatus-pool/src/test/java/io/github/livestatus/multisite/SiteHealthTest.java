package io.github.livestatus.multisite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.event.LivestatusListener;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.multisite.SiteOutcome.Answered;
import io.github.livestatus.multisite.SiteOutcome.Skipped;
import io.github.livestatus.multisite.SiteOutcome.TimedOut;
import io.github.livestatus.multisite.SiteOutcome.Unreachable;
import io.github.livestatus.schema.Services;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.Fault;
import io.github.livestatus.testkit.ServerKind;
import io.github.livestatus.timing.Backoff;
import io.github.livestatus.transport.Endpoint;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SiteHealthTest {
    private static final Query STATES = Query.from(Services.TABLE).columns(Services.STATE);

    private final AtomicLong now = new AtomicLong();
    private final List<FakeLivestatus> servers = new ArrayList<>();

    @AfterEach
    void stopServers() {
        servers.forEach(FakeLivestatus::close);
    }

    private FakeLivestatus start(FakeLivestatus.Builder builder) {
        FakeLivestatus server = builder.tcp().start();
        servers.add(server);
        return server;
    }

    private FakeLivestatus site() {
        return start(FakeLivestatus.builder(ServerKind.NAEMON).table(SomeServices.on("h", 3, 10)));
    }

    private static FakeTable masterHosts(int state, int checked) {
        return FakeTable.named("hosts")
                .column("name", Type.STRING)
                .column("state", Type.INT)
                .column("has_been_checked", Type.INT)
                .row("node02", state, checked)
                .row("node03", 0, 1)
                .build();
    }

    private FakeLivestatus master(int state, int checked) {
        return start(FakeLivestatus.builder(ServerKind.NAEMON)
                .table(masterHosts(state, checked))
                .table(SomeServices.on("m", 1, 1)));
    }

    private LivestatusSites.Builder builder() {
        return LivestatusSites.builder().time(now::get).breakerPauses(Duration.ofSeconds(2), Duration.ofSeconds(60));
    }

    /** Returns a clock that runs, for timeouts that expire by themselves. */
    private long runningTime() {
        return System.nanoTime() + now.get();
    }

    private static SiteOutcome outcome(LivestatusSites sites, String name) {
        return sites.query(STATES).outcomes().get(name);
    }

    @Test
    void aSiteThatFailsTwiceIsNotContactedUntilAProbeSucceeds() {
        FakeLivestatus server = site();
        String endpoint = server.endpoint();
        server.close();
        try (LivestatusSites sites = builder().site(Site.of("a", endpoint)).build()) {
            assertInstanceOf(Unreachable.class, outcome(sites, "a"));
            assertInstanceOf(Unreachable.class, outcome(sites, "a"));
            Skipped skipped = assertInstanceOf(Skipped.class, outcome(sites, "a"));
            assertEquals(Skipped.Reason.BREAKER_OPEN, skipped.reason());
            assertTrue(skipped.detail().contains("last: unreachable: cannot connect to " + endpoint), skipped.detail());
            now.addAndGet(TimeUnit.SECONDS.toNanos(3));
            assertInstanceOf(Unreachable.class, outcome(sites, "a"), "one probe");
            assertInstanceOf(Skipped.class, outcome(sites, "a"));
            sites.reset("a");
            assertInstanceOf(Unreachable.class, outcome(sites, "a"));
        }
    }

    @Test
    void duringAProbeOtherCallsAreSkipped() throws Exception {
        FakeLivestatus server = site();
        server.faultForEver(Fault.closeBeforeHeader());
        try (LivestatusSites sites =
                builder().site(Site.of("a", server.endpoint())).build()) {
            outcome(sites, "a");
            outcome(sites, "a");
            now.addAndGet(TimeUnit.SECONDS.toNanos(3));
            CountDownLatch released = new CountDownLatch(1);
            server.faultForEver(null).fault(Fault.holdUntil(released));
            int before = server.requests().size();
            CompletableFuture<SitesResult> tried = sites.queryAsync(STATES);
            assertTrue(server.awaitRequests(before + 1, Duration.ofSeconds(10)));
            Skipped skipped = assertInstanceOf(Skipped.class, outcome(sites, "a"));
            assertTrue(
                    skipped.detail().startsWith("a probe is running, last: unreachable: lost the connection"),
                    skipped.detail());
            released.countDown();
            assertInstanceOf(
                    Answered.class, tried.get(10, TimeUnit.SECONDS).outcomes().get("a"));
        }
    }

    @Test
    void aTimeoutWithoutAByteIsAFailure() throws Exception {
        FakeLivestatus server = site();
        server.faultForEver(Fault.stallAfter(0));
        BlockingQueue<SiteState> seen = new LinkedBlockingQueue<>();
        Site site = Site.of("a", server.endpoint()).timeout(Duration.ofSeconds(1));
        try (LivestatusSites sites =
                builder().time(this::runningTime).site(site).build()) {
            sites.watch(change -> seen.add(change.now()));
            assertInstanceOf(TimedOut.class, outcome(sites, "a"));
            assertEquals(SiteState.FAILING, seen.poll(10, TimeUnit.SECONDS));
            sites.queryAll(List.of(STATES, STATES.limit(1)))
                    .forEach(result ->
                            assertInstanceOf(TimedOut.class, result.outcomes().get("a")));
            assertEquals(SiteState.DOWN, seen.poll(10, TimeUnit.SECONDS));
            assertInstanceOf(Skipped.class, outcome(sites, "a"));
            server.faultForEver(null);
            now.addAndGet(TimeUnit.SECONDS.toNanos(3));
            assertInstanceOf(Answered.class, outcome(sites, "a"));
            assertInstanceOf(Answered.class, outcome(sites, "a"));
        }
    }

    /** Sends one byte every 500 ms, which once took the whole timeout of the site for every query. */
    @Test
    void aSiteWithTricklingResponsesIsNotContacted() {
        FakeLivestatus server = site();
        Site site = Site.of("a", server.endpoint()).timeout(Duration.ofMinutes(1));
        try (LivestatusSites sites =
                builder().time(this::runningTime).site(site).build()) {
            assertInstanceOf(Answered.class, outcome(sites, "a"));
            server.faultForEver(Fault.trickle(2));
            for (int i = 0; i < 2; i++) {
                SiteOutcome slow = outcome(sites, "a");
                assertInstanceOf(TimedOut.class, slow);
                assertTrue(slow.toString().contains("minBytesPerSecond"), slow::toString);
            }
            assertInstanceOf(Skipped.class, outcome(sites, "a"));
        }
    }

    @Test
    void anErrorOfTheQueryNeverOpensTheBreaker() {
        FakeLivestatus server = site();
        try (LivestatusSites sites =
                builder().site(Site.of("a", server.endpoint())).build()) {
            for (int i = 0; i < 5; i++) {
                sites.query("GET nosuchtable\nColumns: x");
                sites.query(STATES.authUser("nobody").limit(1));
            }
            assertInstanceOf(Answered.class, outcome(sites, "a"));
            assertEquals(SiteState.UP, sites.fetchStatus().get(0).state());
        }
    }

    @Test
    void aSiteWithATooLargeResponseIsUp() throws Exception {
        FakeLivestatus server = site();
        server.faultForEver(Fault.wrongLength(600L << 20));
        BlockingQueue<SiteState> seen = new LinkedBlockingQueue<>();
        try (LivestatusSites sites =
                builder().site(Site.of("a", server.endpoint())).build()) {
            sites.watch(change -> seen.add(change.now()));
            for (int i = 0; i < 3; i++) {
                SiteOutcome outcome = outcome(sites, "a");
                assertTrue(outcome.toString().contains("maxResponseBytes"), outcome::toString);
            }
            assertEquals(SiteState.UP, seen.poll(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void aProbeEndedByTheConsumerAllowsAnother() {
        FakeLivestatus server = site();
        server.faultForEver(Fault.closeBeforeHeader());
        try (LivestatusSites sites =
                builder().site(Site.of("a", server.endpoint())).build()) {
            outcome(sites, "a");
            outcome(sites, "a");
            assertInstanceOf(Skipped.class, outcome(sites, "a"));
            server.faultForEver(null);
            now.addAndGet(TimeUnit.SECONDS.toNanos(3));
            assertThrows(
                    NumberFormatException.class,
                    () -> sites.forEach(STATES, row -> {
                        throw new NumberFormatException("the caller's");
                    }));
            assertInstanceOf(Answered.class, outcome(sites, "a"));
        }
    }

    @Test
    void aDisabledSiteHasItsConnectionsClosed() {
        FakeLivestatus server = site();
        try (LivestatusSites sites = builder()
                .site(Site.of("a", server.endpoint()).timeout(Duration.ofMinutes(2)))
                .build()) {
            server.fault(Fault.stallAfter(0));
            CompletableFuture<SitesResult> stalled = sites.queryAsync(STATES);
            assertTrue(server.awaitRequests(1, Duration.ofSeconds(10)));
            sites.disable("a");
            assertTrue(server.awaitConnectionsOpen(0, Duration.ofSeconds(5)));
            assertEquals(
                    Skipped.Reason.DISABLED,
                    assertInstanceOf(Skipped.class, stalled.join().outcomes().get("a"))
                            .reason());
            assertEquals(SiteState.DISABLED, sites.fetchStatus().get(0).state());
        }
    }

    @Test
    void callsThatWereRunningWhenTheirSiteWasDisabledDoNotCount() {
        List<SiteChange> seen = new ArrayList<>();
        Backoff backoff = new Backoff(Duration.ofSeconds(2), Duration.ofSeconds(60), now::get, () -> 0.5);
        CircuitBreaker breaker = new CircuitBreaker(backoff, now::get);
        SiteHealth health = new SiteHealth(
                "a", true, breaker, now::get, seen::add, new SitesEvents(LivestatusListener.NONE, now::get));
        CircuitBreaker.Permit permit = health.admit().orElseThrow();
        health.disabled();
        health.succeeded(permit);
        health.cutOff(new Skipped(Skipped.Reason.STATUS_HOST, "late"));
        assertEquals(SiteState.DISABLED, health.snapshot().state());
        health.reset();
        assertEquals(
                List.of(SiteState.DISABLED, SiteState.UNKNOWN),
                seen.stream().map(SiteChange::now).toList());
    }

    @Test
    void aWatchGetsChangesInOrder() throws Exception {
        FakeLivestatus server = site();
        BlockingQueue<String> seen = new LinkedBlockingQueue<>();
        Site site = Site.of("a", server.endpoint());
        try (LivestatusSites sites = builder().site(site).build()) {
            Watch watch = sites.watch(change -> seen.add(change.before() + " " + change.now()));
            Watch failing = sites.watch(change -> {
                throw new IllegalStateException("a listener of the test");
            });
            sites.query(STATES);
            server.close();
            sites.query(STATES);
            sites.query(STATES);
            sites.disable("a");
            sites.enable("a");
            for (String expected :
                    List.of("UNKNOWN UP", "UP FAILING", "FAILING DOWN", "DOWN DISABLED", "DISABLED UNKNOWN")) {
                assertEquals(expected, seen.poll(10, TimeUnit.SECONDS));
            }
            watch.close();
            sites.disable("a");
            failing.close();
        }
        assertTrue(seen.isEmpty());
    }

    @Test
    void aListenerThatThrowsAnErrorGetsTheNextChange() throws Exception {
        BlockingQueue<SiteState> seen = new LinkedBlockingQueue<>();
        try (LivestatusSites sites = builder().site(Site.of("a", "/nowhere")).build()) {
            sites.watch(change -> {
                seen.add(change.now());
                throw new AssertionError("a listener of the test");
            });
            sites.disable("a");
            assertEquals(SiteState.DISABLED, seen.poll(10, TimeUnit.SECONDS));
            sites.enable("a");
            assertEquals(SiteState.UNKNOWN, seen.poll(10, TimeUnit.SECONDS));
        }
    }

    @Test
    void statusShowsTheStateOfEachSite() {
        Instant started = Instant.parse("2026-01-02T03:04:05Z");
        FakeLivestatus icinga = start(FakeLivestatus.builder(ServerKind.ICINGA2)
                .programStart(started)
                .table(FakeTable.named("hosts")
                        .column("last_check", Type.TIME)
                        .row(Instant.now().plusSeconds(500))
                        .build()));
        FakeLivestatus dead = site();
        dead.close();
        try (LivestatusSites sites = builder()
                .site(Site.of("i", icinga.endpoint()))
                .site(Site.of("d", dead.endpoint()))
                .site(Site.of("o", "/nowhere").disabled(true))
                .build()) {
            List<SiteStatus> all = sites.fetchStatus();
            SiteStatus up = all.get(0);
            assertEquals(SiteState.UP, up.state());
            assertEquals(Optional.of(Dialect.ICINGA2), up.dialect());
            assertEquals(Optional.of("r2.13.6-1-icinga2"), up.version());
            assertEquals(Optional.of(started), up.programStart());
            assertEquals(Endpoint.parse(icinga.endpoint()), up.endpoint());
            assertTrue(up.latency().isPresent());
            assertTrue(up.clockSkew().orElseThrow().compareTo(Duration.ofSeconds(400)) > 0);
            SiteStatus down = all.get(1);
            assertEquals(SiteState.FAILING, down.state());
            assertTrue(down.lastError().orElseThrow().startsWith("unreachable: cannot connect to "), down::toString);
            assertInstanceOf(Unreachable.class, down.outcome());
            SiteStatus out = all.get(2);
            assertEquals(SiteState.DISABLED, out.state());
            assertTrue(!out.isEnabled() && out.version().isEmpty());
        }
    }

    @Test
    void aClockAheadIsDetectedFromChecksInTheFuture() {
        for (ServerKind kind : List.of(ServerKind.NAEMON, ServerKind.NAGIOS, ServerKind.CHECKMK, ServerKind.SHINKEN)) {
            FakeLivestatus ahead = checkedAt(kind, 100);
            FakeLivestatus behind = checkedAt(kind, -4000);
            try (LivestatusSites sites = LivestatusSites.of(
                    List.of(Site.of("ahead", ahead.endpoint()), Site.of("behind", behind.endpoint())))) {
                List<SiteStatus> all = sites.fetchStatus();
                long skew = all.get(0).clockSkew().orElseThrow().toSeconds();
                assertTrue(skew > 0 && skew <= 100, kind + " " + skew);
                assertEquals(Optional.empty(), all.get(1).clockSkew(), kind::toString);
            }
        }
    }

    private FakeLivestatus checkedAt(ServerKind kind, long seconds) {
        return start(FakeLivestatus.builder(kind)
                .table(FakeTable.named("hosts")
                        .column("last_check", Type.TIME)
                        .row(Instant.now().plusSeconds(seconds))
                        .row(Instant.now().minusSeconds(9000))
                        .build()));
    }

    @Test
    void aSilentMasterDelaysASiteOnceByHalfItsTimeout() {
        FakeLivestatus master = master(0, 1);
        master.faultForEver(Fault.stallAfter(0));
        FakeLivestatus node = site();
        try (LivestatusSites sites = builder()
                .time(this::runningTime)
                .site(Site.of("node", node.endpoint())
                        .timeout(Duration.ofSeconds(2))
                        .statusHost("master", "node02"))
                .site(Site.of("master", master.endpoint()).timeout(Duration.ofSeconds(30)))
                .build()) {
            SitesView only = sites.only("node");
            assertTimeout(Duration.ofSeconds(10), () -> {
                assertInstanceOf(Answered.class, only.query(STATES).outcomes().get("node"));
                long begun = System.nanoTime();
                for (int i = 0; i < 20; i++) {
                    only.query(STATES).orThrow();
                }
                long took = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
                assertTrue(took < 8, () -> "waited again and again: " + took + " s");
            });
            node.faultForEver(Fault.stallAfter(0));
            SiteOutcome silent = only.query(STATES).outcomes().get("node");
            assertTrue(
                    silent.toString()
                            .contains("the state of the status host node02 of master was unknown for the first"),
                    silent::toString);
        }
    }

    @Test
    void queriesThatWaitForAStatusHostLeaveAThreadForReadingIt() throws Exception {
        FakeLivestatus master = master(0, 1);
        FakeLivestatus node = site();
        try (LivestatusSites sites = builder()
                .site(Site.of("node", node.endpoint())
                        .timeout(Duration.ofSeconds(60))
                        .statusHost("master", "node02"))
                .site(Site.of("master", master.endpoint()))
                .build()) {
            List<CompletableFuture<SitesResult>> many = new ArrayList<>();
            for (int i = 0; i < 300; i++) {
                many.add(sites.only("node").queryAsync(STATES));
            }
            for (CompletableFuture<SitesResult> one : many) {
                one.get(20, TimeUnit.SECONDS).orThrow();
            }
        }
    }

    @Test
    void aSiteWhoseStatusHostIsDownIsNotContacted() {
        FakeLivestatus master = master(1, 1);
        FakeLivestatus node = site();
        try (LivestatusSites sites = builder()
                .site(Site.of("node02", node.endpoint()).statusHost("master", "node02"))
                .site(Site.of("node03", node.endpoint()).statusHost("master", "node03"))
                .site(Site.of("master", master.endpoint()))
                .build()) {
            SitesResult result = sites.query(STATES);
            assertEquals(
                    "skipped: status host node02 of master is DOWN",
                    result.outcomes().get("node02").toString());
            assertInstanceOf(Answered.class, result.outcomes().get("node03"));
            assertEquals(SiteState.CUT_OFF, sites.fetchStatus().get(0).state());
            master.replaceTable(masterHosts(0, 0));
            sites.query(STATES);
            assertTrue(outcome(sites, "node02").toString().endsWith("DOWN"), "the state is cached for some seconds");
            now.addAndGet(TimeUnit.SECONDS.toNanos(6));
            assertTrue(outcome(sites, "node02").toString().endsWith("pending"));
            master.replaceTable(masterHosts(0, 1));
            now.addAndGet(TimeUnit.SECONDS.toNanos(6));
            assertInstanceOf(Answered.class, outcome(sites, "node02"));
        }
        long reads = master.requests().stream()
                .filter(request ->
                        request.text().contains("GET hosts") && request.text().contains("Or: 2"))
                .count();
        assertEquals(3, reads, "both hosts are read with one query");
    }

    @Test
    void aStatusServiceWorksLikeAStatusHost() {
        FakeTable services = FakeTable.named("services")
                .column("host_name", Type.STRING)
                .column("description", Type.STRING)
                .column("state", Type.INT)
                .column("has_been_checked", Type.INT)
                .row("node02", "Livestatus", 2, 1)
                .row("node03", "Livestatus", 1, 1)
                .build();
        FakeLivestatus master = start(FakeLivestatus.builder(ServerKind.NAEMON)
                .table(masterHosts(0, 1))
                .table(services));
        FakeLivestatus node = site();
        try (LivestatusSites sites = builder()
                .site(Site.of("master", master.endpoint()))
                .site(Site.of("node02", node.endpoint()).statusService("master", "node02", "Livestatus"))
                .site(Site.of("node03", node.endpoint()).statusService("master", "node03", "Livestatus"))
                .statusKept(Duration.ZERO)
                .build()) {
            assertEquals(
                    "skipped: status service node02;Livestatus of master is CRITICAL",
                    outcome(sites, "node02").toString());
            assertInstanceOf(Answered.class, outcome(sites, "node03"), "a site with a WARNING service is contacted");
            master.replaceTable(masterHosts(1, 1));
            master.replaceTable(services.with(row -> true, "state", 0));
            assertTrue(outcome(sites, "node02").toString().endsWith("on a host that is DOWN"));
        }
    }

    @Test
    void anUnknownStatusHostFailsOpenOrClosed() {
        FakeLivestatus node = site();
        FakeLivestatus master = master(0, 1);
        Site unknown = Site.of("node", node.endpoint()).statusHost("master", "nosuchhost");
        try (LivestatusSites sites = builder()
                .site(Site.of("master", master.endpoint()))
                .site(unknown)
                .build()) {
            assertInstanceOf(Answered.class, outcome(sites, "node"));
        }
        master.close();
        try (LivestatusSites sites = builder()
                .site(Site.of("master", master.endpoint()))
                .site(unknown)
                .statusFailsClosed(true)
                .build()) {
            assertEquals(
                    "skipped: status host nosuchhost of master is in an unknown state",
                    outcome(sites, "node").toString());
        }
    }

    @Test
    void aStatusHostMustBeAtAnotherSite() {
        Site site = Site.of("a", "/a").statusHost("b", "host");
        assertThrows(IllegalArgumentException.class, () -> builder().site(site).build());
        Site itself = Site.of("a", "/a").statusHost("a", "host");
        assertThrows(
                IllegalArgumentException.class, () -> builder().site(itself).build());
    }
}
