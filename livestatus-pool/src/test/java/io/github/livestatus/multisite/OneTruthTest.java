package io.github.livestatus.multisite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.lql.Query;
import io.github.livestatus.multisite.SiteOutcome.Rejected;
import io.github.livestatus.multisite.SiteOutcome.Skipped;
import io.github.livestatus.multisite.SiteOutcome.TimedOut;
import io.github.livestatus.multisite.SiteOutcome.Unreachable;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.Services;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.Fault;
import io.github.livestatus.testkit.ServerKind;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The outcome of a query, the state of the site, and the text of a state change agree. */
@Timeout(60)
class OneTruthTest {
    private static final Query STATES = Query.from(Services.TABLE).columns(Services.STATE);
    private static final Query NAMES = Query.from(Hosts.TABLE).columns(Hosts.NAME);

    private final AtomicLong now = new AtomicLong();
    private final BlockingQueue<SiteChange> seen = new LinkedBlockingQueue<>();

    private static FakeLivestatus.Builder server(ServerKind kind) {
        FakeTable hosts = FakeTable.named("hosts")
                .column("name", Type.STRING)
                .column("peer_key", Type.STRING)
                .row("web01", "a")
                .row("db01", "b")
                .build();
        return FakeLivestatus.builder(kind)
                .table(SomeServices.on("h", 3, 10))
                .table(hosts)
                .tcp();
    }

    private LivestatusSites open(Site... several) {
        LivestatusSites.Builder builder = LivestatusSites.builder().time(now::get);
        List.of(several).forEach(builder::site);
        LivestatusSites sites = builder.build();
        sites.watch(seen::add);
        return sites;
    }

    private SiteChange next() throws InterruptedException {
        SiteChange change = seen.poll(10, TimeUnit.SECONDS);
        assertTrue(change != null, "no state change was reported");
        return change;
    }

    /** Fails twice, and compares the text of the outcome with those of the state, its change, and a skipped query. */
    private void assertTold(LivestatusSites sites, Query query, Class<? extends SiteOutcome> kind) throws Exception {
        for (SiteState state : List.of(SiteState.FAILING, SiteState.DOWN)) {
            SiteOutcome outcome = sites.query(query).outcomes().get("a");
            assertInstanceOf(kind, outcome, outcome::toString);
            SiteChange change = next();
            assertEquals(state, change.now());
            assertEquals(outcome.toString(), change.why());
        }
        SiteStatus status = sites.fetchStatus().get(0);
        assertEquals(SiteState.DOWN, status.state());
        String last = status.lastError().orElseThrow();
        Skipped skipped =
                assertInstanceOf(Skipped.class, sites.query(query).outcomes().get("a"));
        assertTrue(skipped.detail().endsWith("last: " + last), skipped::detail);
        assertTrue(status.outcome().toString().endsWith("last: " + last), status::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "CHECKMK, 502, proxy cannot reach the site",
        "CHECKMK, 495, SSL certificate error",
        "LMD, 502, dial tcp: connection refused",
        "NAEMON, 502, Bad Gateway"
    })
    void aCoreThatItsProxyCannotReachIsFailing(ServerKind kind, int status, String words) throws Exception {
        try (FakeLivestatus server = server(kind).start();
                LivestatusSites sites = open(Site.of("a", server.endpoint()))) {
            server.faultForEver(Fault.status(status, words));
            assertTold(sites, STATES, Unreachable.class);
        }
    }

    @Test
    void anLmdWithoutAnyBackendIsFailing() throws Exception {
        try (FakeLivestatus lmd = server(ServerKind.LMD)
                        .failedBackend("a", "Site A", "connection refused")
                        .failedBackend("b", "Site B", "no route to host")
                        .start();
                LivestatusSites sites = open(Site.of("a", lmd.endpoint()))) {
            assertTold(sites, NAMES, Unreachable.class);
        }
    }

    @Test
    void anLmdIsUpIfOnlyTheNamedBackendIsDown() {
        try (FakeLivestatus lmd = server(ServerKind.LMD)
                        .backend("a", "Site A")
                        .failedBackend("b", "Site B", "connection refused")
                        .start();
                LivestatusSites sites = open(Site.of("a", lmd.endpoint()))) {
            for (int i = 0; i < 3; i++) {
                SiteOutcome away = sites.query(NAMES.backends("b")).outcomes().get("a");
                assertInstanceOf(Unreachable.class, away, away::toString);
                assertEquals(1, sites.query(NAMES.backends("a")).size());
                SiteOutcome unknown =
                        sites.query(NAMES.backends("nobody")).outcomes().get("a");
                assertInstanceOf(Rejected.class, unknown, unknown::toString);
            }
            assertEquals(SiteState.UP, sites.fetchStatus().get(0).state());
            assertEquals(Optional.empty(), sites.fetchStatus().get(0).lastError());
        }
    }

    /** A response above minBytesPerSecond can still be too slow for the site's timeout. */
    @ParameterizedTest
    @EnumSource(names = {"NAEMON", "ICINGA2"})
    void aResponseThatTricklesUntilItsTimeoutIsAFailure(ServerKind kind) throws Exception {
        try (FakeLivestatus server = server(kind).start();
                LivestatusSites sites = LivestatusSites.builder()
                        .time(() -> System.nanoTime() + now.get())
                        .site(Site.of("a", server.endpoint()).timeout(Duration.ofMillis(400)))
                        .build()) {
            assertTrue(sites.query(STATES).isComplete());
            sites.watch(seen::add);
            server.faultForEver(Fault.trickle(20));
            SiteOutcome slow = sites.query(STATES).outcomes().get("a");
            assertInstanceOf(TimedOut.class, slow, slow::toString);
            SiteChange change = next();
            assertEquals(SiteState.FAILING, change.now());
            assertEquals(slow.toString(), change.why());
            SiteOutcome later = sites.queryAsync(STATES).get().outcomes().get("a");
            assertInstanceOf(TimedOut.class, later, later::toString);
            assertEquals(SiteState.DOWN, next().now());
        }
    }

    private static FakeLivestatus master(int state) {
        return FakeLivestatus.builder(ServerKind.NAEMON)
                .table(FakeTable.named("hosts")
                        .column("name", Type.STRING)
                        .column("state", Type.INT)
                        .column("has_been_checked", Type.INT)
                        .row("node", state, 1)
                        .build())
                .table(SomeServices.on("m", 1, 1))
                .tcp()
                .start();
    }

    private static boolean isOfOthers(FakeLivestatus master) {
        return master.requests().stream()
                .allMatch(request ->
                        request.text().startsWith("GET hosts") || request.text().startsWith("GET status"));
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aStatusHostIsReadFromADisabledSite(boolean isDisabledLater) throws Exception {
        try (FakeLivestatus master = master(1);
                FakeLivestatus node = server(ServerKind.NAEMON).start();
                LivestatusSites sites = open(
                        Site.of("m", master.endpoint()).disabled(!isDisabledLater),
                        Site.of("a", node.endpoint()).statusHost("m", "node"))) {
            if (isDisabledLater) {
                sites.disable("m");
                assertEquals(SiteState.DISABLED, next().now());
            }
            SitesResult result = sites.query(STATES);
            assertEquals("skipped: disabled", result.outcomes().get("m").toString());
            SiteOutcome cutOff = result.outcomes().get("a");
            assertEquals("skipped: status host node of m is DOWN", cutOff.toString());
            SiteChange change = next();
            assertEquals(SiteState.CUT_OFF, change.now());
            assertEquals(cutOff.toString(), change.why());
            assertEquals(
                    Optional.of(cutOff.toString()), sites.fetchStatus().get(1).lastError());
            master.replaceTable(FakeTable.named("hosts")
                    .column("name", Type.STRING)
                    .column("state", Type.INT)
                    .column("has_been_checked", Type.INT)
                    .row("node", 0, 1)
                    .build());
            now.addAndGet(TimeUnit.SECONDS.toNanos(6));
            assertTrue(sites.query(STATES).outcomes().get("a").isAnswered());
            assertEquals(0, node.commands().size());
            assertTrue(isOfOthers(master), () -> "" + master.requests());
            assertEquals(SiteState.DISABLED, sites.fetchStatus().get(0).state());
            assertFalse(sites.fetchStatus().get(0).isEnabled());
        }
    }
}
