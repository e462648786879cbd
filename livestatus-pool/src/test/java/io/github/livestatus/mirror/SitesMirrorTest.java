package io.github.livestatus.mirror;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.error.SitesMissingException;
import io.github.livestatus.event.LivestatusEvent;
import io.github.livestatus.event.LivestatusEvent.Action;
import io.github.livestatus.event.LivestatusListener;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.multisite.LivestatusSites;
import io.github.livestatus.multisite.QueryPlan;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.multisite.SiteOutcome;
import io.github.livestatus.multisite.SiteOutcome.Stale;
import io.github.livestatus.multisite.SitesResult;
import io.github.livestatus.multisite.SitesView;
import io.github.livestatus.real.OnOneJdk;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.Comments;
import io.github.livestatus.schema.Contacts;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.Log;
import io.github.livestatus.schema.Services;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.Fault;
import io.github.livestatus.testkit.ServerKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** When a mirror queries its sites, when its rows are stale, and its settings, statistics and events. */
@OnOneJdk
class SitesMirrorTest {
    private static final Query STATES =
            Query.from(Services.TABLE).columns(Services.HOST_NAME, Services.DESCRIPTION, Services.STATE);
    private static final Duration LONG = Duration.ofDays(1000);

    private final AtomicLong nanos = new AtomicLong(1);
    private final Queue<LivestatusEvent> events = new ConcurrentLinkedQueue<>();
    private final ChangingCore core = new ChangingCore(ServerKind.NAEMON, new Random(1));
    private final FakeLivestatus server = core.server().tcp().start();
    private final List<AutoCloseable> open = new ArrayList<>(List.of(server));
    private final LivestatusSites sites = opened(sites(Site.of("a", server.endpoint())));

    @AfterEach
    void close() throws Exception {
        for (int i = open.size() - 1; i >= 0; i--) {
            open.get(i).close();
        }
    }

    private <T extends AutoCloseable> T opened(T one) {
        open.add(one);
        return one;
    }

    private LivestatusSites sites(Site... all) {
        LivestatusSites.Builder builder = LivestatusSites.builder().listener(new LivestatusListener() {
            @Override
            public void ended(Object started, LivestatusEvent event) {
                events.add(event);
            }
        });
        List.of(all).forEach(builder::site);
        return builder.build();
    }

    /** Returns a builder of a mirror that has no scheduled refreshes. */
    private SitesMirror.Builder builder(SitesView some) {
        return SitesMirror.builder(some).refresh(LONG).idleAfter(LONG).time(nanos::get);
    }

    private SitesMirror loaded(SitesView some) {
        SitesMirror mirror = opened(builder(some).start());
        await(() -> mirror.stats().values().stream().allMatch(stats -> stats.refreshes() + stats.failures() > 0));
        return mirror;
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }

    private static SiteOutcome outcome(SitesResult result) {
        return result.outcomes().get("a");
    }

    private static boolean isFromMemory(SitesResult result) {
        return outcome(result).age().isPresent();
    }

    @Test
    void aQueryFromMemorySendsNothingAndReportsTheAgeOfItsRows() {
        SitesMirror mirror = loaded(sites);
        pass(Duration.ofMillis(2100));
        int requests = server.requests().size();
        SitesResult result = mirror.query(STATES);
        assertEquals(requests, server.requests().size());
        assertEquals(12, result.size());
        assertEquals("a", result.row(0).site());
        assertTrue(outcome(result).isAnswered());
        assertEquals(Duration.ofMillis(2100), outcome(result).age().orElseThrow());
        assertEquals(
                "answered 12 rows, 2100 ms old, from memory", outcome(result).toString());
        assertTrue(result.isComplete());
        assertEquals(sites.query(STATES).toString(), result.toString());
        assertFalse(isFromMemory(sites.query(STATES)));
    }

    @Test
    void resultsDoNotChangeAfterRefreshesAndClosing() {
        SitesMirror mirror = loaded(sites);
        SitesResult before = mirror.query(STATES);
        String text = before.toString();
        for (int i = 0; i < 20; i++) {
            core.change();
        }
        core.show(server);
        pass(Duration.ofHours(1));
        mirror.refresh().join();
        assertFalse(mirror.query(STATES).toString().equals(text));
        mirror.close();
        sites.close();
        assertEquals(text, before.toString());
        assertThrows(IllegalStateException.class, () -> mirror.query(STATES));
        assertThrows(IllegalStateException.class, mirror::view);
        assertEquals(Map.of(), mirror.stats());
    }

    @Test
    void aSiteIsQueriedBeforeItsFirstLoad() {
        server.faultOn("GET hosts", Fault.stallAfter(0));
        SitesMirror mirror = opened(builder(sites).start());
        SitesResult result = mirror.query(STATES);
        assertEquals(12, result.size());
        assertFalse(isFromMemory(result));
        assertEquals(1, mirror.stats().get("a").live());
        assertTrue(
                mirror.explain(STATES).toString().contains("has not been read yet"), () -> "" + mirror.explain(STATES));
    }

    @Test
    void aSiteIsQueriedIfItsRowsAreOlderThanMaxAge() {
        SitesMirror mirror = loaded(sites);
        pass(Duration.ofSeconds(2));
        assertFalse(isFromMemory(mirror.maxAge(Duration.ofSeconds(1)).query(STATES)));
        assertTrue(isFromMemory(mirror.maxAge(Duration.ofSeconds(3)).query(STATES)));
        assertFalse(isFromMemory(mirror.maxAge(Duration.ZERO).query(STATES)));
        assertThrows(IllegalArgumentException.class, () -> mirror.maxAge(Duration.ofSeconds(-1)));
    }

    @Test
    void aFailedSiteKeepsItsRowsWhichCountAsMissingUnlessAllowed() {
        SitesMirror mirror = loaded(sites);
        server.close();
        pass(Duration.ofMinutes(4));
        mirror.refresh().join();
        SitesResult result = mirror.query(STATES);
        assertEquals(12, result.size());
        Stale stale = assertInstanceOf(Stale.class, outcome(result));
        assertTrue(stale.isStale() && !stale.isAnswered());
        assertEquals(Duration.ofMinutes(4), stale.copyAge());
        assertTrue(stale.toString().startsWith("12 rows, stale for 4m 0s: unreachable: "), stale::toString);
        assertFalse(result.isComplete());
        assertThrows(SitesMissingException.class, result::orThrow);
        assertTrue(
                mirror.allowStale(Duration.ofMinutes(5)).query(STATES).orThrow().isComplete());
        assertFalse(mirror.allowStale(Duration.ofMinutes(3)).query(STATES).isComplete());
        assertTrue(outcome(mirror.maxAge(Duration.ofMinutes(1)).query(STATES)).isUnreachable());
        MirrorStats stats = mirror.stats().get("a");
        assertEquals(1, stats.failures());
        assertEquals(stale.reason(), stats.staleness().orElseThrow());
    }

    @Test
    void aSiteIsFreshAfterTheFirstSuccessfulRefreshEvenIfItsBreakerWasOpen() {
        SitesMirror mirror = loaded(sites);
        server.faultForEver(Fault.closeBeforeHeader());
        for (int i = 0; i < 5; i++) {
            mirror.refresh().join();
        }
        assertTrue(sites.stats().get("a").isBreakerOpen());
        server.faultForEver(null);
        mirror.refresh().join();
        assertTrue(
                outcome(mirror.query(STATES)).isAnswered(),
                () -> "" + mirror.query(STATES).outcomes());
        assertTrue(isFromMemory(mirror.query(STATES)));
    }

    @Test
    void aCopyIsStaleIfTheNextRefreshIsLate() {
        SitesMirror mirror = opened(builder(sites).refresh(Duration.ofHours(1)).start());
        mirror.refresh().join();
        pass(Duration.ofHours(2));
        assertTrue(outcome(mirror.query(STATES)).isAnswered());
        pass(Duration.ofMinutes(1));
        assertTrue(outcome(mirror.query(STATES)).isStale());
        mirror.refresh().join();
        assertTrue(outcome(mirror.query(STATES)).isAnswered());
    }

    @Test
    void aSlowSiteDelaysNoOther() {
        FakeLivestatus other = opened(
                new ChangingCore(ServerKind.ICINGA2, new Random(2)).server().start());
        LivestatusSites both = opened(sites(Site.of("slow", other.endpoint()), Site.of("a", server.endpoint())));
        other.faultForEver(Fault.stallAfter(0));
        SitesMirror mirror = opened(builder(both).start());
        mirror.refresh(); // waits for the slow site
        await(() -> mirror.stats().get("a").age().isPresent());
        SitesResult result = mirror.view().only("a").query(STATES);
        assertTrue(isFromMemory(result));
        assertTrue(mirror.stats().get("slow").age().isEmpty());
    }

    private static void await(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            LockSupport.parkNanos(1_000_000); // leaves the processor to the refresh
        }
    }

    @Test
    void anIdleMirrorRestsAndTheNextQueryGoesToTheSites() {
        AtomicLong idle = new AtomicLong(1);
        SitesMirror mirror = opened(SitesMirror.builder(sites)
                .refresh(Duration.ofMillis(1))
                .idleAfter(Duration.ofSeconds(1))
                .time(idle::get)
                .start());
        await(() -> mirror.stats().get("a").refreshes() > 3);
        idle.addAndGet(Duration.ofSeconds(2).toNanos());
        await(() -> mirror.stats().get("a").isResting());
        long refreshes = mirror.stats().get("a").refreshes();
        assertTrue(mirror.explain(STATES).toString().contains("rested"), () -> "" + mirror.explain(STATES));
        assertFalse(isFromMemory(mirror.query(STATES)));
        await(() -> mirror.stats().get("a").refreshes() > refreshes);
        assertTrue(isFromMemory(mirror.query(STATES)));
        assertFalse(mirror.stats().get("a").isResting());
    }

    @Test
    void aDisabledSiteIsSkippedAndReadAgainWhenItIsEnabled() {
        SitesMirror mirror = loaded(sites);
        sites.disable("a");
        SitesResult skipped = mirror.query(STATES);
        assertEquals("skipped: disabled", outcome(skipped).toString());
        assertEquals(0, skipped.size());
        mirror.refresh().join();
        sites.enable("a");
        assertFalse(isFromMemory(mirror.query(STATES)));
        mirror.refresh().join();
        assertTrue(isFromMemory(mirror.query(STATES)));
    }

    @Test
    void anAddedSiteIsReadFromItsFirstQueryOnAndARemovedOneIsNot() {
        SitesMirror mirror = loaded(sites);
        FakeLivestatus other = opened(
                new ChangingCore(ServerKind.CHECKMK, new Random(2)).server().start());
        sites.replace(List.of(Site.of("b", other.endpoint())));
        SitesResult first = mirror.query(STATES);
        assertEquals(List.of("b"), List.copyOf(first.outcomes().keySet()));
        mirror.refresh().join();
        SitesResult second = mirror.query(STATES);
        assertTrue(second.outcomes().get("b").age().isPresent());
        assertEquals(first.size(), second.size());
        assertEquals(List.of("b"), List.copyOf(mirror.stats().keySet()));
    }

    @Test
    void queriesForWhatIsNotHeldGoToTheSitesAndExplainSaysWhy() {
        SitesMirror mirror = loaded(sites);
        Map<Query, String> live = Map.of(
                Query.from(Log.TABLE).columns(Log.MESSAGE).withoutTimeBound(), "log",
                STATES.authUser("ops"), "authUser",
                STATES.columns(Services.LATENCY), "latency",
                STATES.columns(Services.NEXT_CHECK), "next_check",
                STATES.waitTimeout(Duration.ofMillis(1)), "wait");
        live.forEach((query, word) -> {
            QueryPlan plan = mirror.explain(query);
            assertTrue(plan.toString().contains("queries the site instead of the mirror: "), plan::toString);
            assertTrue(plan.toString().contains(word), () -> word + ": " + plan);
            assertFalse(isFromMemory(mirror.query(query)), query::toString);
        });
        QueryPlan known = mirror.explain(STATES);
        assertTrue(known.toString().contains("answers from the mirror, 0.0 ms old"), known::toString);
        assertFalse(known.toString().contains("queries the site"), known::toString);
        assertEquals(List.of(), known.sites().get("a").sent());
    }

    @Test
    void queriesOfOneCallComeAllFromMemoryOrAllFromTheSite() {
        SitesMirror mirror = loaded(sites);
        Query names = Query.from(Hosts.TABLE).columns(Hosts.NAME);
        mirror.queryAll(List.of(STATES, names)).forEach(result -> assertTrue(isFromMemory(result)));
        mirror.queryAll(List.of(STATES, names.columns(Hosts.LATENCY)))
                .forEach(result -> assertFalse(isFromMemory(result)));
        MirrorStats stats = mirror.stats().get("a");
        assertEquals(2, stats.answered());
        assertEquals(2, stats.live());
    }

    @Test
    void everyFormOfAQueryIsAnsweredFromMemory() {
        SitesMirror mirror = loaded(sites);
        int requests = server.requests().size();
        List<Row> rows = new ArrayList<>();
        assertEquals(12, mirror.forEach(STATES, rows::add));
        assertEquals(12, rows.size());
        SitesView view = mirror.view();
        assertEquals(12, view.forEachAsync(STATES, row -> {}).join());
        assertEquals(12, view.queryAsync(STATES).join().size());
        assertEquals(12, view.queryAllAsync(List.of(STATES)).join().get(0).size());
        assertEquals(12, view.firstAnswer(STATES).size());
        assertEquals(12, view.within(Duration.ofMillis(1)).query(STATES).size());
        assertEquals(12, view.only("a").except().query(STATES).size());
        Stat<Long> all = Stat.count();
        assertEquals(
                12, mirror.query(Query.from(Services.TABLE).stats(all)).row(0).get(all));
        assertEquals(12, mirror.query(STATES.limit(3).withTotal()).total().orElseThrow());
        assertEquals(requests, server.requests().size());
    }

    @Test
    void theStatusOfAViewComesFromTheSites() {
        SitesMirror mirror = loaded(sites);
        int requests = server.requests().size();
        assertEquals("a", mirror.view().fetchStatus().get(0).site());
        assertTrue(server.requests().size() > requests);
    }

    @Test
    void aRefreshSendsItsQueriesTogetherAndFiltersByStamp() {
        SitesMirror mirror = loaded(sites);
        int before = server.requests().size();
        mirror.refresh().join();
        List<String> texts = server.requests().stream()
                .skip(before)
                .map(request -> request.text())
                .toList();
        assertEquals(5, texts.size(), () -> "" + texts);
        assertEquals(
                2,
                texts.stream()
                        .filter(text -> text.contains("Filter: last_update >= "))
                        .count());
        assertEquals(
                1,
                server.requests().stream()
                        .skip(before)
                        .map(request -> request.connection())
                        .distinct()
                        .count());
        pass(Duration.ofMinutes(1));
        int stamped = server.requests().size();
        mirror.refresh().join();
        assertEquals(9, server.requests().size() - stamped);
        assertEquals(
                2,
                server.requests().stream()
                        .skip(stamped)
                        .filter(request -> request.text().contains("Filter: modified_attributes >= 8"))
                        .count());
    }

    @Test
    void theListenerGetsRefreshesAndQueriesFromMemory() {
        SitesMirror mirror = loaded(sites);
        List<LivestatusEvent> refreshes = events.stream()
                .filter(event -> event.action() == Action.REFRESH)
                .toList();
        assertEquals(1, refreshes.size());
        LivestatusEvent first = refreshes.get(0);
        assertEquals("a", first.site());
        assertEquals("ok", first.outcome());
        assertTrue(first.rows() >= 16 && first.bytes() > 0, first::toString);
        assertTrue(
                events.stream().anyMatch(event -> event.action() == Action.QUERY && event.callId() == first.callId()));
        events.clear();
        mirror.query(STATES);
        assertEquals(
                List.of(Action.MERGE, Action.FAN_OUT),
                events.stream().map(LivestatusEvent::action).toList());
        server.close();
        events.clear();
        mirror.refresh().join();
        assertTrue(events.stream()
                .anyMatch(event ->
                        event.action() == Action.REFRESH && event.failure().isPresent()));
    }

    @Test
    void closingTheSitesEndsTheMirror() {
        SitesMirror mirror = loaded(sites);
        sites.close();
        mirror.refresh().join();
        assertThrows(IllegalStateException.class, () -> mirror.query(STATES));
    }

    @Test
    void statsCountRowsAndRefreshes() {
        SitesMirror mirror = loaded(sites);
        mirror.query(STATES);
        MirrorStats stats = mirror.stats().get("a");
        assertEquals(1, stats.refreshes());
        assertEquals(12 + 4 + 1 + 6, stats.rows());
        assertEquals(stats.rows(), stats.changedRows());
        assertTrue(stats.bytes() > 0);
        assertTrue(stats.toString().startsWith("a: 23 rows ("), stats::toString);
        mirror.refresh().join();
        assertEquals(0, mirror.stats().get("a").changedRows());
        assertTrue(mirror.toString().startsWith("SitesMirror[a: 23 rows"), mirror::toString);
    }

    @Test
    void aChosenTableIsHeldAndReadWithEachScan() {
        Query contacts = Query.from(Contacts.TABLE).columns(Contacts.NAME, Contacts.EMAIL);
        SitesMirror usual = loaded(sites);
        assertFalse(isFromMemory(usual.query(contacts)));
        assertTrue(usual.explain(contacts).toString().contains("table contacts is not held"));
        SitesMirror more = opened(builder(sites)
                .table(Contacts.TABLE)
                .table(Contacts.TABLE)
                .table(Hosts.TABLE)
                .start());
        more.refresh().join();
        assertTrue(isFromMemory(more.query(contacts)));
        assertEquals(sites.query(contacts).toString(), more.query(contacts).toString());
        assertFalse(isFromMemory(more.query(contacts.columns(Contacts.IN_HOST_NOTIFICATION_PERIOD))));
        int before = server.requests().size();
        more.refresh().join();
        assertEquals(0, readsOfContacts(before));
        pass(Duration.ofMinutes(1));
        more.refresh().join();
        assertEquals(1, readsOfContacts(before));
    }

    private long readsOfContacts(int before) {
        return server.requests().stream()
                .skip(before)
                .filter(request -> request.text().startsWith("GET contacts"))
                .count();
    }

    @Test
    void theAgeOfAnLmdIsAddedToTheAgeOfTheCopy() {
        FakeLivestatus lmd =
                opened(new ChangingCore(ServerKind.LMD, new Random(3)).server().start());
        SitesMirror mirror = loaded(opened(sites(Site.of("a", lmd.endpoint()))));
        pass(Duration.ofSeconds(2));
        Duration age = Duration.ofSeconds(2 + 3); // the LMD read its backends 3 s ago
        assertEquals(age, mirror.stats().get("a").age().orElseThrow());
        assertEquals(age, outcome(mirror.query(STATES)).age().orElseThrow());
        assertTrue(isFromMemory(mirror.maxAge(age).query(STATES)));
        assertFalse(isFromMemory(mirror.maxAge(Duration.ofSeconds(4)).query(STATES)));
    }

    @Test
    void aSiteWhoseStatusHostIsDownIsNotRead() {
        FakeLivestatus master = opened(
                FakeLivestatus.builder(ServerKind.NAEMON).table(gateway(0)).start());
        LivestatusSites both = opened(LivestatusSites.builder()
                .statusKept(Duration.ZERO)
                .site(Site.of("master", master.endpoint()))
                .site(Site.of("a", server.endpoint()).statusHost("master", "gateway"))
                .build());
        SitesMirror mirror = loaded(both.only("a"));
        assertTrue(outcome(mirror.query(STATES)).isAnswered());
        master.replaceTable(gateway(1));
        int requests = server.requests().size();
        mirror.refresh().join();
        assertEquals(requests, server.requests().size());
        SitesResult kept = mirror.query(STATES);
        Stale stale = assertInstanceOf(Stale.class, outcome(kept));
        assertEquals("skipped: status host gateway of master is DOWN", stale.reason());
        assertEquals(12, kept.size());
        master.replaceTable(gateway(0));
        mirror.refresh().join();
        assertTrue(outcome(mirror.query(STATES)).isAnswered());
    }

    private static FakeTable gateway(int state) {
        return FakeTable.named("hosts")
                .column("name", Type.STRING)
                .column("state", Type.INT)
                .column("has_been_checked", Type.INT)
                .row("gateway", state, 1)
                .build();
    }

    @Test
    void anOpenBreakerLetsEachRefreshThroughAndNoQuery() {
        LivestatusSites patient = opened(LivestatusSites.builder()
                .breakerPauses(Duration.ofHours(1), Duration.ofHours(1))
                .site(Site.of("a", server.endpoint()))
                .build());
        SitesMirror mirror = loaded(patient);
        server.faultForEver(Fault.closeBeforeHeader());
        while (!patient.stats().get("a").isBreakerOpen()) {
            mirror.refresh().join();
        }
        for (int i = 0; i < 3; i++) {
            int requests = server.requests().size();
            assertTrue(outcome(patient.query(STATES)).toString().startsWith("skipped: "));
            assertEquals(requests, server.requests().size());
            mirror.refresh().join();
            assertTrue(server.requests().size() > requests);
        }
        server.faultForEver(null);
        mirror.refresh().join();
        assertFalse(patient.stats().get("a").isBreakerOpen());
        assertTrue(outcome(patient.query(STATES)).isAnswered());
    }

    @Test
    void aTableThatCannotBeLoadedIsQueriedAtTheSite() {
        FakeLivestatus bare = opened(FakeLivestatus.builder(ServerKind.NAGIOS).start());
        LivestatusSites one = opened(sites(Site.of("a", bare.endpoint())));
        SitesMirror mirror = loaded(one);
        Query comments = Query.from(Comments.TABLE).columns(List.<Column<?>>of(Comments.ID));
        assertEquals(one.query(comments).size(), mirror.query(comments).size());
    }

    @Test
    void settingsAreCheckedWhenTheyAreSet() {
        SitesMirror.Builder builder = SitesMirror.builder(sites);
        assertThrows(IllegalArgumentException.class, () -> builder.refresh(Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> builder.scanEvery(Duration.ofSeconds(-1)));
        assertThrows(IllegalArgumentException.class, () -> builder.configRefresh(Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> builder.idleAfter(Duration.ZERO));
        assertThrows(NullPointerException.class, () -> builder.refresh(null));
        assertThrows(NullPointerException.class, () -> builder.table(null));
        String refused = assertThrows(IllegalArgumentException.class, () -> builder.table(Log.TABLE))
                .getMessage();
        assertTrue(refused.startsWith("a mirror does not hold log; it can hold [contacts, "), refused);
        assertThrows(NullPointerException.class, () -> SitesMirror.builder(null));
    }
}
