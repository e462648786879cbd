package io.github.livestatus.multisite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.error.SitesMissingException;
import io.github.livestatus.error.TimedOutException;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.multisite.SiteOutcome.Answered;
import io.github.livestatus.multisite.SiteOutcome.Incompatible;
import io.github.livestatus.multisite.SiteOutcome.Rejected;
import io.github.livestatus.multisite.SiteOutcome.Skipped;
import io.github.livestatus.multisite.SiteOutcome.TimedOut;
import io.github.livestatus.multisite.SiteOutcome.Unreachable;
import io.github.livestatus.multisite.SiteOutcome.Unusable;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.Services;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.Fault;
import io.github.livestatus.testkit.ServerKind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LivestatusSitesTest {
    private static final Query ALL = Query.from(Services.TABLE)
            .columns(Services.HOST_NAME, Services.DESCRIPTION)
            .sort(Services.LAST_STATE_CHANGE.descending());

    private FakeLivestatus naemon;
    private FakeLivestatus icinga;
    private FakeLivestatus checkmk;

    @BeforeEach
    void startServers() {
        naemon = FakeLivestatus.builder(ServerKind.NAEMON)
                .table(SomeServices.on("n", 5, 30))
                .unix()
                .start();
        icinga = FakeLivestatus.builder(ServerKind.ICINGA2)
                .table(SomeServices.on("i", 6, 20))
                .tcp()
                .start();
        checkmk = FakeLivestatus.builder(ServerKind.CHECKMK)
                .table(SomeServices.on("c", 7, 10))
                .tcp()
                .start();
    }

    @AfterEach
    void stopServers() {
        naemon.close();
        icinga.close();
        checkmk.close();
    }

    private LivestatusSites.Builder three() {
        return LivestatusSites.builder()
                .site(Site.of("naemon", naemon.endpoint()))
                .site(Site.of("icinga", icinga.endpoint()))
                .site(Site.of("checkmk", checkmk.endpoint()));
    }

    private static List<String> names(SitesResult result) {
        return result.stream()
                .map(row -> row.site() + " " + row.get(Services.DESCRIPTION))
                .toList();
    }

    @Test
    void rowsHaveTheirSiteAndTheOrderOfConfiguration() {
        try (LivestatusSites sites = three().build()) {
            SitesResult all = sites.query("GET services\nColumns: host_name description");
            assertEquals(18, all.size());
            assertTrue(all.isComplete());
            assertEquals("naemon", all.row(0).site());
            assertEquals("checkmk", all.row(17).site());
            for (Row row : all) {
                assertEquals(row.site().substring(0, 1), row.get(Services.HOST_NAME));
            }
            assertEquals(
                    List.of("naemon", "icinga", "checkmk"),
                    List.copyOf(all.outcomes().keySet()));
            Answered answered = assertInstanceOf(Answered.class, all.outcomes().get("icinga"));
            assertEquals(6, answered.rows());
            assertTrue(answered.bytes() > 6 * 10);
        }
    }

    @Test
    void sortLimitAndOffsetApplyToAllSitesTogether() {
        try (LivestatusSites sites = three().build()) {
            List<String> newestFirst = List.of(
                    "naemon s4", // 1120
                    "icinga s5", // 1100
                    "naemon s3", // 1090
                    "icinga s4", // 1080
                    "naemon s2", // 1060, as the next two
                    "icinga s3",
                    "checkmk s6",
                    "checkmk s5");
            assertEquals(newestFirst, names(sites.query(ALL.limit(8))));
            assertEquals(
                    newestFirst.subList(3, 8), names(sites.query(ALL.offset(3).limit(5))));
            assertEquals(newestFirst, names(sites.query(ALL)).subList(0, 8));
            assertEquals(10, sites.query(ALL.offset(8)).size());
            assertEquals(0, sites.query(ALL.limit(0)).size());
            assertEquals(0, sites.query(ALL.offset(100).limit(5)).size());
        }
    }

    @Test
    void aSortingSiteSendsNoMoreRowsThanTheResultNeeds() {
        try (LivestatusSites sites = three().build()) {
            sites.query(ALL.offset(1).limit(2));
        }
        String sent = naemon.requests().get(naemon.requests().size() - 1).text();
        assertTrue(sent.contains("\nLimit: 3"), sent);
        assertTrue(sent.contains("\nSort: last_state_change desc\nSort: host_name asc\nSort: description asc\n"), sent);
        assertFalse(sent.contains("Offset"), sent);
    }

    @Test
    void theResultPrintsAsATableWithTheSiteFirst() {
        try (LivestatusSites sites = three().build()) {
            assertEquals("""
                    site    host_name  description
                    naemon  n          s4
                    icinga  i          s5""", sites.query(ALL.limit(2)).toString());
        }
    }

    @Test
    void aDeadSiteIsAnOutcomeAndTheOthersAnswer() {
        String dead = checkmk.endpoint();
        checkmk.close();
        try (LivestatusSites sites = three().build()) {
            SitesResult result = sites.query(ALL);
            assertEquals(11, result.size());
            assertFalse(result.isComplete());
            assertInstanceOf(Unreachable.class, result.outcomes().get("checkmk"));
            SitesMissingException missing = assertThrows(SitesMissingException.class, result::orThrow);
            assertTrue(missing.getMessage()
                    .startsWith("1 of 3 sites did not answer: checkmk (unreachable: cannot connect to " + dead));
            assertEquals(1, missing.getSuppressed().length);
        }
    }

    @Test
    void aStalledSiteTimesOutAtItsOwnDeadline() {
        icinga.faultForEver(Fault.stallAfter(20));
        naemon.faultForEver(Fault.stallAfter(0));
        try (LivestatusSites sites = LivestatusSites.builder()
                .site(Site.of("naemon", naemon.endpoint()).timeout(Duration.ofMillis(500)))
                .site(Site.of("icinga", icinga.endpoint()).timeout(Duration.ofSeconds(1)))
                .site(Site.of("checkmk", checkmk.endpoint()))
                .build()) {
            SitesResult result =
                    assertTimeout(Duration.ofSeconds(5), () -> sites.query("GET services\nColumns: state"));
            assertEquals(7, result.size());
            TimedOut silent = assertInstanceOf(TimedOut.class, result.outcomes().get("naemon"));
            assertEquals(Optional.of(TimedOutException.Phase.FIRST_BYTE), silent.phase());
            TimedOut stalled =
                    assertInstanceOf(TimedOut.class, result.outcomes().get("icinga"));
            assertEquals(Optional.of(TimedOutException.Phase.RESPONSE), stalled.phase());
        }
    }

    @Test
    void theTotalTimeoutAppliesToAllSites() {
        naemon.faultForEver(Fault.stallAfter(0));
        try (LivestatusSites sites = three().timeout(Duration.ofSeconds(2)).build()) {
            SitesResult result =
                    assertTimeout(Duration.ofSeconds(9), () -> sites.query("GET services\nColumns: state"));
            assertEquals(13, result.size());
            assertInstanceOf(TimedOut.class, result.outcomes().get("naemon"));
        }
    }

    @Test
    void theErrorOfEachServerIsKept() {
        icinga.fault(Fault.garbageHeader("HTTP/1.1 400 Bad".getBytes(StandardCharsets.US_ASCII)));
        checkmk.fault(Fault.status(413, "Maximum response size exceeded"));
        try (LivestatusSites sites = three().build()) {
            SitesResult result = sites.query("GET services\nColumns: state");
            assertInstanceOf(Unusable.class, result.outcomes().get("icinga"));
            Rejected rejected =
                    assertInstanceOf(Rejected.class, result.outcomes().get("checkmk"));
            assertEquals(413, rejected.status());
            assertEquals("Maximum response size exceeded", rejected.errorText());
            SitesResult noTable = sites.query("GET nosuchtable\nColumns: x");
            assertInstanceOf(Incompatible.class, noTable.outcomes().get("naemon"));
            assertEquals(0, noTable.size());
            assertEquals(List.of("x"), noTable.columns().names());
        }
    }

    @Test
    void aSiteWithoutAColumnIsIncompatibleAndTheOthersAnswer() {
        try (LivestatusSites sites = three().build()) {
            SitesResult result = sites.query(
                    Query.from(Services.TABLE).columns(Services.DESCRIPTION, Services.TABLE.text("nonsense")));
            assertTrue(result.outcomes().get("naemon").isAnswered());
            assertTrue(result.outcomes().get("checkmk").isAnswered());
            Incompatible incompatible =
                    assertInstanceOf(Incompatible.class, result.outcomes().get("icinga"));
            assertTrue(
                    incompatible.toString().contains("Column 'nonsense' does not exist in table 'services'."),
                    incompatible::toString);
            SitesResult filtered = sites.query("GET services\nColumns: description\nFilter: nonsense = 1");
            filtered.outcomes().forEach((site, outcome) -> assertInstanceOf(Incompatible.class, outcome, site));
        }
    }

    @Test
    void aSiteCanBeDisabledAndEnabledAgain() {
        try (LivestatusSites sites = three().build()) {
            sites.disable("icinga");
            SitesResult without = sites.query(ALL);
            assertEquals(12, without.size());
            assertEquals("skipped: disabled", without.outcomes().get("icinga").toString());
            assertTrue(without.isComplete(), "a disabled site is not missing");
            sites.enable("icinga");
            assertEquals(18, sites.query(ALL).size());
            assertEquals(1, icinga.connectionsAccepted());
        }
    }

    @Test
    void aSiteMayBeDisabledAtFirst() {
        try (LivestatusSites sites =
                LivestatusSites.of(List.of(Site.of("icinga", icinga.endpoint()).disabled(true)))) {
            SitesResult none = sites.query(ALL);
            assertInstanceOf(Skipped.class, none.outcomes().get("icinga"));
            assertFalse(none.isComplete());
            SitesMissingException missing = assertThrows(SitesMissingException.class, none::orThrow);
            assertEquals("no site can answer: the only one is disabled or removed", missing.getMessage());
        }
    }

    @Test
    void viewsQuerySomeOfTheSites() {
        try (LivestatusSites sites = three().build()) {
            SitesResult two = sites.only("checkmk", "naemon").query(ALL);
            assertEquals(
                    List.of("naemon", "checkmk"), List.copyOf(two.outcomes().keySet()));
            assertEquals(12, two.size());
            assertEquals(two.size(), sites.except("icinga").query(ALL).size());
            assertEquals(0, icinga.connectionsAccepted());
        }
    }

    @Test
    void anUnknownSiteIsAnIllegalArgument() {
        try (LivestatusSites sites = three().build()) {
            IllegalArgumentException unknown =
                    assertThrows(IllegalArgumentException.class, () -> sites.only("naemon", "nagios"));
            assertEquals("no site is called nagios. The sites are: naemon, icinga, checkmk", unknown.getMessage());
            assertThrows(IllegalArgumentException.class, () -> sites.disable("nagios"));
            assertThrows(IllegalArgumentException.class, () -> three().site(Site.of("icinga", "host")));
        }
    }

    @Test
    void illegalArgumentsAreThrownToTheCaller() {
        Query unordered = Query.from(Services.TABLE).stats(Stat.count()).sort(Services.HOST_NAME.ascending());
        try (LivestatusSites sites = three().build()) {
            assertThrows(IllegalArgumentException.class, () -> sites.query(unordered));
            assertThrows(IllegalArgumentException.class, () -> sites.queryAll(List.of(ALL, unordered)));
            assertThrows(IllegalArgumentException.class, () -> sites.forEach(unordered, row -> {}));
            assertThrows(IllegalArgumentException.class, () -> sites.query("GET services\n\nGET hosts"));
        }
        assertEquals(0, naemon.connectionsAccepted() + icinga.connectionsAccepted() + checkmk.connectionsAccepted());
    }

    @Test
    void theSecondAddressIsUsedWhenTheFirstIsDead() {
        String dead = checkmk.endpoint();
        checkmk.close();
        try (LivestatusSites sites = LivestatusSites.of(List.of(Site.of("site", dead, icinga.endpoint())))) {
            assertEquals(6, sites.query(ALL).orThrow().size());
            assertEquals(6, sites.query(ALL).orThrow().size());
        }
    }

    @Test
    void severalQueriesAreSentTogetherWithAnOutcomeEach() {
        try (LivestatusSites sites = three().build()) {
            List<SitesResult> results = sites.queryAll(List.of(
                    ALL.limit(1),
                    Query.parse("GET nosuchtable\nColumns: x"),
                    Query.parse("GET services\nStats: state >= 0")));
            assertEquals(List.of("naemon s4"), names(results.get(0)));
            assertFalse(results.get(1).isComplete());
            assertEquals(18, results.get(2).orThrow().single().getLong("count state >= 0"));
        }
        assertEquals(
                1, naemon.connectionsAccepted(), "an error closes the connection, so all queries were sent together");
    }

    @Test
    void aQueryThatAServerWouldMisreadIsNotSent() {
        try (LivestatusSites sites = three().build()) {
            SitesResult result = sites.query(ALL.authUser("nobody"));
            Incompatible incompatible =
                    assertInstanceOf(Incompatible.class, result.outcomes().get("icinga"));
            assertTrue(incompatible.toString().contains("AuthUser"), incompatible::toString);
            assertTrue(result.outcomes().get("naemon").isAnswered());
            assertTrue(icinga.requests().stream()
                    .noneMatch(request -> request.text().contains("services")));
        }
    }

    @Test
    void firstReturnsWithTheFirstSite() {
        CountDownLatch never = new CountDownLatch(1);
        naemon.faultForEver(Fault.holdUntil(never));
        icinga.close();
        try (LivestatusSites sites = three().build()) {
            SitesResult first = assertTimeout(Duration.ofSeconds(5), () -> sites.firstAnswer(ALL));
            assertEquals(7, first.size());
            assertEquals("skipped: not needed", first.outcomes().get("naemon").toString());
        } finally {
            never.countDown();
        }
    }

    @Test
    void firstReturnsOneSiteEvenIfSeveralAnswerTogether() {
        try (LivestatusSites sites = three().build()) {
            for (int i = 0; i < 100; i++) {
                SitesResult first = sites.firstAnswer(ALL);
                assertEquals(1, first.stream().map(Row::site).distinct().count());
                assertTrue(List.of(5, 6, 7).contains(first.size()), () -> "rows: " + first.size());
            }
        }
    }

    @Test
    void rowsAreStreamedAsTheyArriveWithTheirSite() {
        try (LivestatusSites sites = three().build()) {
            List<String> seen = new ArrayList<>();
            Query query = Query.from(Services.TABLE).columns(Services.HOST_NAME);
            assertEquals(18, sites.forEach(query, row -> seen.add(row.site())));
            assertEquals(18, seen.size());
            assertEquals(5, seen.stream().filter("naemon"::equals).count());
            assertEquals(4, sites.forEach(query.limit(4), row -> seen.add(row.site())));
            assertEquals(22, seen.size());
            List<String> newest = new ArrayList<>();
            sites.forEach(ALL.limit(2), row -> newest.add(row.get(Services.DESCRIPTION)));
            assertEquals(List.of("s4", "s5"), newest);
        }
    }

    @Test
    void anExceptionOfTheConsumerReachesTheCallerUnchanged() {
        try (LivestatusSites sites = three().build()) {
            IllegalArgumentException mistake = new IllegalArgumentException("of the consumer");
            Query query = Query.from(Services.TABLE).columns(Services.HOST_NAME);
            assertSame(
                    mistake,
                    assertThrows(
                            IllegalArgumentException.class,
                            () -> sites.forEach(query, row -> {
                                throw mistake;
                            })));
        }
    }

    @Test
    void streamingReturnsTheMissingSites() {
        checkmk.close();
        try (LivestatusSites sites = three().build()) {
            List<String> seen = new ArrayList<>();
            SitesMissingException missing = assertThrows(
                    SitesMissingException.class,
                    () -> sites.forEach(
                            Query.from(Services.TABLE).columns(Services.HOST_NAME), row -> seen.add(row.site())));
            assertEquals(11, seen.size());
            assertEquals(List.of("checkmk"), List.copyOf(missing.missing().keySet()));
        }
    }

    @Test
    void cancellingStopsAllExchanges() {
        List<FakeLivestatus> servers = List.of(naemon, icinga, checkmk);
        servers.forEach(server -> server.faultForEver(Fault.stallAfter(0)));
        try (LivestatusSites sites = three().siteTimeout(Duration.ofMinutes(2)).build()) {
            CompletableFuture<SitesResult> future = sites.queryAsync(ALL);
            for (FakeLivestatus server : servers) {
                assertTrue(server.awaitRequests(1, Duration.ofSeconds(10)));
            }
            future.cancel(false);
            for (FakeLivestatus server : servers) {
                assertTrue(server.awaitConnectionsOpen(0, Duration.ofSeconds(10)));
            }
        }
    }

    @Test
    void asyncQueriesReturnTheSameRows() throws Exception {
        try (LivestatusSites sites = three().build()) {
            assertEquals(18, sites.queryAsync(ALL).get(10, TimeUnit.SECONDS).size());
        }
    }

    @Test
    void aSuppliedExecutorRunsTheExchangesAndIsNotShutDown() {
        ExecutorService executor = Executors.newFixedThreadPool(3);
        try {
            try (LivestatusSites sites = three().executor(executor).build()) {
                assertEquals(18, sites.query(ALL).size());
            }
            assertFalse(executor.isShutdown());
        } finally {
            executor.shutdownNow();
        }
    }

    @Test
    void noThreadRunsBeforeTheFirstQueryOrAfterClose() {
        // threads of other tests end a second after their last task
        ownThreads().forEach(thread -> assertTimeout(Duration.ofSeconds(5), () -> thread.join()));
        LivestatusSites sites = three().build();
        assertEquals(List.of(), ownThreads());
        assertEquals(0, naemon.connectionsAccepted());
        sites.query(ALL);
        sites.close();
        sites.close();
        ownThreads().forEach(thread -> assertTimeout(Duration.ofSeconds(5), () -> thread.join()));
        assertThrows(IllegalStateException.class, () -> sites.query(ALL));
    }

    @Test
    void aViewOfClosedSitesFailsTheFuture() {
        LivestatusSites sites = three().build();
        SitesView view = sites.only("naemon");
        sites.close();
        CompletableFuture<SitesResult> future = view.queryAsync(ALL);
        Throwable failure = assertThrows(ExecutionException.class, () -> future.get(10, TimeUnit.SECONDS))
                .getCause();
        assertInstanceOf(IllegalStateException.class, failure);
        assertEquals("these sites are closed", failure.getMessage());
    }

    /** Returns the threads of sites, without the timer of the process, which ends by itself. */
    private static List<Thread> ownThreads() {
        List<Thread> own = new ArrayList<>(Thread.getAllStackTraces().keySet());
        own.removeIf(thread ->
                !thread.getName().startsWith("livestatus") || thread.getName().equals("livestatus-timer"));
        return own;
    }
}
