package io.github.livestatus.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.event.LivestatusEvent;
import io.github.livestatus.event.LivestatusEvent.Action;
import io.github.livestatus.event.LivestatusListener;
import io.github.livestatus.logs.RecordedLog;
import io.github.livestatus.lql.Query;
import io.github.livestatus.multisite.LivestatusSites;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.multisite.SiteOutcome;
import io.github.livestatus.multisite.SiteState;
import io.github.livestatus.multisite.SiteStatus;
import io.github.livestatus.multisite.SitesResult;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.Log;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Four real sites that hang, are stopped, or have their logs read. */
@RealServers
@OnOneJdk
class OutlookOfFourSitesTest {
    private static final Query NAMES = Query.from(Hosts.TABLE).columns(Hosts.NAME);
    private static final Query LOG = Query.from(Log.TABLE)
            .columns(Log.MESSAGE)
            .filter(Log.TIME.ge(Instant.now().minus(Duration.ofDays(1))));

    private final RealSites four;

    OutlookOfFourSitesTest(RealSites four) {
        this.four = four;
    }

    @BeforeEach
    void calm() throws IOException {
        four.calm();
    }

    private LivestatusSites.Builder builder() {
        LivestatusSites.Builder builder = LivestatusSites.builder();
        four.names().forEach(name -> builder.site(Site.of(name, four.endpoint(name))));
        return builder;
    }

    private static SiteStatus status(LivestatusSites sites, String name) {
        return sites.fetchStatus().stream()
                .filter(status -> status.site().equals(name))
                .findFirst()
                .orElseThrow();
    }

    /** A core that is frozen during a response is silent on a connection that it served, so other clients are not the reason. */
    @Test
    void theErrorOfAFrozenCoreDoesNotNameOtherClients() throws IOException {
        try (LivestatusSites sites = LivestatusSites.builder()
                .site(Site.of(RealSites.MASTER, four.endpoint(RealSites.MASTER)))
                .siteTimeout(Duration.ofSeconds(2))
                .build()) {
            assertTrue(sites.query(NAMES).isComplete());
            CompletableFuture<Void> stopped =
                    CompletableFuture.runAsync(four.site(RealSites.MASTER)::freeze, task -> new Thread(task).start());
            SiteOutcome served;
            do {
                served = sites.query(NAMES).outcomes().get(RealSites.MASTER);
            } while (served.isAnswered());
            stopped.join();
            SiteOutcome fresh = sites.query(NAMES).outcomes().get(RealSites.MASTER);
            for (SiteOutcome outcome : List.of(served, fresh)) {
                assertTrue(outcome.isTimedOut(), outcome::toString);
                assertTrue(outcome.toString().contains("the core hangs"), outcome::toString);
                assertFalse(outcome.toString().contains("other clients may hold"), outcome::toString);
            }
            SiteStatus status = status(sites, RealSites.MASTER);
            assertEquals(SiteState.DOWN, status.state());
            assertEquals(fresh.toString(), status.lastError().orElseThrow());
        }
    }

    @Test
    void aLostSiteHasTheSameTextInItsStateAndItsOutcome() throws IOException {
        four.site(RealSites.SITE03).kill();
        try (LivestatusSites sites = builder().build()) {
            SiteOutcome gone = sites.query(NAMES).outcomes().get(RealSites.SITE03);
            assertTrue(gone.isUnreachable(), gone::toString);
            SiteStatus failing = status(sites, RealSites.SITE03);
            assertEquals(gone.toString(), failing.lastError().orElseThrow());
            assertEquals(gone.toString(), failing.outcome().toString());
        }
    }

    @Test
    void aDisabledMasterStillServesAsStatusSite() throws IOException {
        String host = RealSites.MASTER + "-host1";
        four.hostState(RealSites.MASTER, host, 1, "site02 is cut off");
        try (LivestatusSites sites = LivestatusSites.builder()
                .site(Site.of(RealSites.MASTER, four.endpoint(RealSites.MASTER)).disabled(true))
                .site(Site.of(RealSites.SITE02, four.endpoint(RealSites.SITE02)).statusHost(RealSites.MASTER, host))
                .site(Site.of(RealSites.SITE03, four.endpoint(RealSites.SITE03))
                        .statusHost(RealSites.MASTER, RealSites.MASTER + "-host2"))
                .statusKept(Duration.ZERO)
                .build()) {
            four.hostState(RealSites.MASTER, RealSites.MASTER + "-host2", 0, "site03 is well");
            SitesResult result = sites.query(NAMES);
            assertEquals(
                    "skipped: disabled", result.outcomes().get(RealSites.MASTER).toString());
            String cutOff = "skipped: status host " + host + " of master is DOWN";
            assertEquals(cutOff, result.outcomes().get(RealSites.SITE02).toString());
            assertTrue(result.outcomes().get(RealSites.SITE03).isAnswered(), () -> "" + result.outcomes());
            assertEquals(cutOff, status(sites, RealSites.SITE02).lastError().orElseThrow());
        }
    }

    /** Queries of logs have a longer timeout, and one of the two connections to a core. The other one is for other queries. */
    @Test
    void logsOfAllSitesAreReadBesideOtherQueries() {
        try (LivestatusSites sites =
                builder().settings(s -> s.logTimeout(Duration.ofMinutes(1))).build()) {
            assertTrue(sites.query(NAMES).isComplete());
            List<CompletableFuture<SitesResult>> logs = new ArrayList<>();
            for (int i = 0; i < 20; i++) {
                logs.add(sites.queryAsync(LOG));
            }
            for (int i = 0; i < 20; i++) {
                SitesResult names = sites.query(NAMES);
                assertTrue(names.isComplete(), () -> "" + names.outcomes());
            }
            logs.forEach(log ->
                    assertTrue(log.join().isComplete(), () -> "" + log.join().outcomes()));
        }
    }

    @Test
    void eventsOfEachSiteHaveTheNumberOfTheirQuery() throws IOException {
        Queue<LivestatusEvent> told = new ConcurrentLinkedQueue<>();
        LivestatusListener listener = new LivestatusListener() {
            @Override
            public void ended(Object started, LivestatusEvent event) {
                told.add(event);
            }
        };
        four.site(RealSites.SITE02).kill();
        try (RecordedLog log = RecordedLog.of(LivestatusSites.class, RealSites.SITE02 + ": ");
                LivestatusSites sites = builder().listener(listener).build()) {
            assertEquals(
                    Set.of(SiteState.UNKNOWN), Set.copyOf(sites.lastStates().values()));
            SitesResult result = sites.query(NAMES);
            sites.query(NAMES);
            sites.query(NAMES);
            List<LivestatusEvent> calls = told.stream()
                    .filter(event -> event.action() == Action.FAN_OUT)
                    .toList();
            assertEquals(3, calls.size());
            for (String name : four.names()) {
                boolean isAsked = told.stream()
                        .anyMatch(event -> event.callId() == calls.get(0).callId()
                                && event.site().equals(name)
                                && event.action() == Action.QUERY
                                && event.failure().isEmpty());
                assertEquals(result.outcomes().get(name).isAnswered(), isAsked, name);
            }
            assertEquals(
                    List.of("breaker open"),
                    told.stream()
                            .filter(event -> event.action() == Action.SKIP)
                            .map(LivestatusEvent::outcome)
                            .toList());
            assertEquals(SiteState.DOWN, sites.lastStates().get(RealSites.SITE02));
            assertEquals(SiteState.UP, sites.lastStates().get(RealSites.SITE04));
            assertTrue(sites.stats().get(RealSites.SITE02).isBreakerOpen());
            assertEquals(1, log.lines().size(), () -> "" + log.lines());
            four.site(RealSites.SITE02).restart();
            sites.reset(RealSites.SITE02);
            assertTrue(sites.query(NAMES).isComplete());
            assertEquals(SiteState.UP, sites.lastStates().get(RealSites.SITE02));
            assertEquals(2, log.lines().size(), () -> "" + log.lines());
            assertTrue(log.lines().get(1).contains(": answers again after "), () -> "" + log.lines());
        }
    }
}
