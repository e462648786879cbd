package io.github.livestatus.multisite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.error.AbortedException;
import io.github.livestatus.multisite.Change.Gap;
import io.github.livestatus.multisite.Change.SiteBack;
import io.github.livestatus.multisite.Change.SiteLost;
import io.github.livestatus.multisite.Change.SnapshotEnd;
import io.github.livestatus.testkit.FakeCore;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.Fault;
import io.github.livestatus.testkit.ServerKind;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class ChangeFeedTest {
    private static final Duration OFTEN = Duration.ofMillis(5);
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final String SNAPSHOT = "last_time_critical";

    private final List<AutoCloseable> open = new ArrayList<>();
    private final long begin = Instant.now().getEpochSecond() - 600;
    private final List<String> told = new ArrayList<>();
    private String position = "";

    @AfterEach
    void close() throws Exception {
        for (int i = open.size() - 1; i >= 0; i--) {
            open.get(i).close();
        }
    }

    private <T extends AutoCloseable> T closed(T one) {
        open.add(one);
        return one;
    }

    private FakeCore core(ServerKind kind) {
        return new FakeCore(kind).host("h").service("h", "s").service("h", "t").start(begin);
    }

    private FakeLivestatus start(FakeCore core, int port) {
        return closed(core.server()
                .programStart(Instant.ofEpochSecond(begin - 100))
                .tcp(InetAddress.getLoopbackAddress(), port)
                .start());
    }

    private static int port(FakeLivestatus server) {
        return Integer.parseInt(server.endpoint().replaceFirst(".*:", ""));
    }

    private LivestatusSites sites(Site... all) {
        LivestatusSites.Builder builder =
                LivestatusSites.builder().breakerPauses(Duration.ofMillis(5), Duration.ofMillis(10));
        List.of(all).forEach(builder::site);
        return closed(builder.build());
    }

    private ChangeFeed feed(LivestatusSites sites) {
        return closed(sites.changes().every(OFTEN).from(position).open());
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void aFeedContinuesWithReplacedSites(ServerKind kind) {
        Site first = Site.of("a", start(core(kind), 0).endpoint());
        Site second = Site.of("b", start(core(kind), 0).endpoint());
        LivestatusSites sites = sites(first);
        ChangeFeed feed = feed(sites);
        await(feed, SnapshotEnd.class);
        sites.replace(List.of(first, second));
        await(feed, SnapshotEnd.class);
        assertTrue(told.contains("SnapshotEnd b"), told::toString);
        assertTrue(told.stream().noneMatch(text -> text.endsWith(" a")), "nothing new of what stayed: " + told);
        sites.replace(List.of(second));
        await(feed, SiteLost.class);
        assertEquals("SiteLost a", told.get(told.size() - 1));
    }

    private static String text(Change change) {
        if (change instanceof StateChange state) {
            return state.key() + " " + state.state() + " " + state.stateType();
        } else if (change instanceof Gap gap) {
            return "gap: " + gap.why();
        }
        return change.getClass().getSimpleName() + " " + change.site();
    }

    /** Takes batches until a change of this kind, and discards those before it. */
    private void await(ChangeFeed feed, Class<? extends Change> last) {
        told.clear();
        long end = System.nanoTime() + LIMIT.toNanos();
        boolean[] isThere = new boolean[1];
        while (!isThere[0]) {
            ChangeBatch batch = feed.next(OFTEN);
            for (Change change : batch) {
                told.add(text(change));
                isThere[0] |= last.isInstance(change);
            }
            position = batch.position();
            assertTrue(System.nanoTime() < end, () -> "no " + last + " in " + told);
        }
    }

    /** Takes batches until this number of changes has arrived. */
    private List<String> await(ChangeFeed feed, int count) {
        told.clear();
        long end = System.nanoTime() + LIMIT.toNanos();
        while (told.size() < count) {
            ChangeBatch batch = feed.next(OFTEN);
            batch.forEach(change -> told.add(text(change)));
            position = batch.position();
            assertTrue(System.nanoTime() < end, () -> told + " and no more");
        }
        return told;
    }

    /** Takes batches during some more polls of the site: they contain no changes. */
    private void assertQuiet(ChangeFeed feed, FakeLivestatus server) {
        int requests = server.requests().size() + 15;
        while (server.requests().size() < requests) {
            feed.next(OFTEN).forEach(change -> assertEquals("", change.toString()));
        }
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void existingProblemsComeFirstWithoutUncheckedObjects(ServerKind kind) {
        FakeCore core = core(kind);
        core.check(begin, "h", "s", 2, true, 1);
        ChangeFeed feed = feed(sites(Site.of("a", start(core, 0).endpoint())));
        await(feed, SnapshotEnd.class);
        assertEquals(List.of("SnapshotBegin a", "a;h;s 2 HARD", "SnapshotEnd a"), told);
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void softAndHardStatesAreReportedWithThePreviousState(ServerKind kind) {
        FakeCore core = core(kind);
        core.check(begin, "h", "s", 0, true, 1);
        FakeLivestatus server = start(core, 0);
        ChangeFeed feed = feed(sites(Site.of("a", server.endpoint())));
        await(feed, SnapshotEnd.class);
        List<StateChange> changes = new ArrayList<>();
        int[][] checks = {{1, 0, 1}, {1, 0, 2}, {2, 1, 3}, {0, 1, 1}};
        for (int i = 0; i < checks.length; i++) {
            int known = changes.size();
            boolean isAlert = core.check(begin + 10 + i, "h", "s", checks[i][0], checks[i][1] == 1, checks[i][2]);
            core.show(server);
            boolean isTold = isAlert
                    && (i != 1
                            || server.requests().stream()
                                    .anyMatch(one -> one.text().contains("GET log")));
            while (isTold && changes.size() == known) {
                feed.next(LIMIT).forEach(change -> {
                    if (change instanceof StateChange state) {
                        changes.add(state);
                    }
                });
            }
        }
        StateChange last = changes.get(changes.size() - 1);
        assertEquals(0, last.state());
        assertEquals(2, last.before().orElse(-1));
        assertEquals(Instant.ofEpochSecond(begin + 13), last.at());
        assertEquals("output 0", last.output());
        assertEquals(0, changes.get(0).before().orElse(-1));
        assertEquals(1, changes.get(0).attempt());
        assertEquals("a;h;s", last.key());
    }

    @Test
    void changesBetweenTwoPollsAreReportedFromALogAndAreAGapWithoutOne() {
        for (ServerKind kind : List.of(ServerKind.NAEMON, ServerKind.ICINGA2)) {
            position = "";
            FakeCore core = core(kind);
            core.check(begin, "h", "s", 2, true, 1);
            FakeLivestatus server = start(core, 0);
            ChangeFeed feed = feed(sites(Site.of("a", server.endpoint())));
            await(feed, SnapshotEnd.class);
            core.check(begin + 1, "h", "s", 0, true, 1);
            core.check(begin + 1, "h", "", 1, true, 1);
            core.check(begin + 3, "h", "s", 2, true, 1);
            core.show(server);
            if (kind == ServerKind.NAEMON) {
                assertEquals(List.of("a;h;s 0 HARD", "a;h 1 HARD", "a;h;s 2 HARD"), await(feed, 3));
            } else {
                await(feed, SnapshotEnd.class);
                assertTrue(told.get(0).startsWith("gap: h;s: it changed"), told::toString);
                assertEquals(List.of("a;h 1 HARD", "a;h;s 2 HARD", "SnapshotBegin a"), told.subList(1, 4));
            }
            assertQuiet(feed, server);
        }
    }

    @Test
    void aFeedContinuesFromItsPosition() {
        for (ServerKind kind : ServerKind.values()) {
            position = "";
            FakeCore core = core(kind);
            core.check(begin, "h", "s", 2, true, 1);
            FakeLivestatus server = start(core, 0);
            LivestatusSites sites = sites(Site.of("a", server.endpoint()));
            ChangeFeed feed = feed(sites);
            await(feed, SnapshotEnd.class);
            feed.close();
            core.check(begin + 20, "h", "s", 0, true, 1);
            core.check(begin + 21, "h", "t", 1, true, 1);
            core.show(server);
            ChangeFeed next = feed(sites);
            if (server.requests().stream().anyMatch(one -> one.text().contains("GET log"))) {
                assertEquals(List.of("a;h;s 0 HARD", "a;h;t 1 HARD"), await(next, 2), kind::toString);
            } else {
                await(next, SnapshotEnd.class);
                assertEquals(
                        List.of("a;h;s 0 HARD", "a;h;t 1 HARD", "SnapshotBegin a", "a;h;t 1 HARD", "SnapshotEnd a"),
                        told.subList(told.size() - 5, told.size()));
            }
        }
    }

    @Test
    void aPositionIsOneLineAndKeepsUnknownParts() {
        FakeCore core = core(ServerKind.NAEMON);
        core.check(begin, "h", "s", 2, true, 1);
        FakeLivestatus server = start(core, 0);
        position = "v1 gone=1700000000:2/3 other%20one=1700000001\n";
        await(feed(sites(Site.of("Köln=%", server.endpoint()))), SnapshotEnd.class);
        assertEquals("v1 K%C3%B6ln%3D%25=" + begin + ":1/0 gone=1700000000:2/3 other%20one=1700000001", position);
        LivestatusSites two = sites(Site.of("Köln=%", server.endpoint()), Site.of("new", server.endpoint()));
        await(feed(two), SnapshotEnd.class);
        assertEquals(List.of("SnapshotBegin new", "new;h;s 2 HARD", "SnapshotEnd new"), told);
        assertTrue(position.contains(" new=" + begin + ":1/0 "), position);
    }

    @Test
    void anInvalidPositionIsRejected() {
        LivestatusSites sites = sites(Site.of("a", "/nowhere"));
        for (String wrong : List.of(
                "nonsense",
                "v2 a=1",
                "v1 a",
                "v1 =1",
                "v1 a=x",
                "v1 a=1:2",
                "v1 a=1 a=2",
                "v1  a=1",
                "v1 a%2=1",
                "v1 %41=1")) {
            IllegalArgumentException refused = assertThrows(
                    IllegalArgumentException.class, () -> sites.changes().from(wrong), wrong);
            assertTrue(refused.getMessage().contains("\"" + wrong + "\""), refused::getMessage);
        }
        sites.changes().from("v1").from(" \n").from("v1 a=1").from("v1 a=1:2/3\n");
        assertThrows(IllegalArgumentException.class, () -> sites.changes().every(Duration.ZERO));
        assertThrows(IllegalArgumentException.class, () -> feed(sites).next(Duration.ofSeconds(-1)));
    }

    @Test
    void aClockThatIsSetBackIsAGapInALog() {
        FakeCore core = core(ServerKind.NAGIOS);
        core.check(begin, "h", "s", 2, true, 1);
        FakeLivestatus server = start(core, 0);
        ChangeFeed feed = feed(sites(Site.of("a", server.endpoint())));
        await(feed, SnapshotEnd.class);
        core.check(begin - 3_000, "h", "s", 0, true, 1);
        core.show(server);
        await(feed, SnapshotEnd.class);
        assertTrue(told.get(0).startsWith("gap: a clock was set back"), told::toString);
        assertEquals(List.of("SnapshotBegin a", "SnapshotEnd a"), told.subList(1, 3));
        assertQuiet(feed, server);
        core.check(begin - 2_990, "h", "t", 1, true, 1);
        core.show(server);
        await(feed, SnapshotEnd.class);
        assertTrue(told.contains("a;h;t 1 HARD"), told::toString);
        core.check(begin + 1, "h", "t", 0, true, 1);
        core.show(server);
        assertEquals(List.of("a;h;t 0 HARD"), await(feed, 1));
    }

    @Test
    void alertsWithTimesInTheFutureHideNoOtherAlerts() {
        FakeCore core = core(ServerKind.NAEMON);
        core.check(begin, "h", "s", 2, true, 1);
        FakeLivestatus server = start(core, 0);
        LivestatusSites sites = sites(Site.of("a", server.endpoint()));
        ChangeFeed feed = feed(sites);
        await(feed, SnapshotEnd.class);
        core.log(begin + 1_000_000, "h", "s", 1, true, 1);
        core.show(server);
        await(feed, SnapshotEnd.class);
        assertTrue(told.get(0).startsWith("gap: the log has 1 alerts later than the clock"), told::toString);
        assertEquals(List.of("SnapshotBegin a", "a;h;s 2 HARD", "SnapshotEnd a"), told.subList(1, 4));
        assertQuiet(feed, server);
        core.check(begin + 1, "h", "t", 1, true, 1);
        core.show(server);
        assertEquals(List.of("a;h;t 1 HARD"), await(feed, 1));
        feed.close();
        position = "v1 a=" + (begin + 1_000_000) + ":1/0";
        ChangeFeed next = feed(sites);
        await(next, SnapshotEnd.class);
        assertTrue(told.get(0).startsWith("gap: a clock was set back"), told::toString);
        core.check(begin + 2, "h", "t", 0, true, 1);
        core.show(server);
        assertEquals(List.of("a;h;t 0 HARD"), await(next, 1));
    }

    @Test
    void aSiteWithAClockAheadReportsAllChangesAndItsClockMayBeSetBack() {
        long ahead = begin + 100_000;
        FakeCore core = core(ServerKind.CHECKMK);
        core.check(ahead, "h", "s", 2, true, 1);
        FakeLivestatus server = start(core, 0);
        ChangeFeed feed = feed(sites(Site.of("a", server.endpoint())));
        await(feed, SnapshotEnd.class);
        core.check(ahead + 1, "h", "s", 0, true, 1);
        core.check(ahead + 2, "h", "t", 1, true, 1);
        core.show(server);
        assertEquals(List.of("a;h;s 0 HARD", "a;h;t 1 HARD"), await(feed, 2));
        core.check(begin, "h", "s", 0, true, 1);
        core.check(begin, "h", "t", 2, true, 1);
        core.show(server);
        await(feed, SnapshotEnd.class);
        assertTrue(told.get(0).startsWith("gap: a clock was set back"), told::toString);
        assertEquals(List.of("SnapshotBegin a", "a;h;t 2 HARD", "SnapshotEnd a"), told.subList(1, 4));
        core.check(begin + 1, "h", "t", 0, true, 1);
        core.show(server);
        assertEquals(List.of("a;h;t 0 HARD"), await(feed, 1));
    }

    @Test
    void aSnapshotIsRepeatedIfAlertsArriveMeanwhile() {
        FakeCore core = core(ServerKind.NAEMON);
        core.check(begin, "h", "s", 2, true, 1);
        FakeLivestatus server = start(core, 0);
        CountDownLatch first = new CountDownLatch(1);
        server.faultOn(SNAPSHOT, Fault.holdUntil(first));
        ChangeFeed feed = feed(sites(Site.of("a", server.endpoint())));
        awaitRequest(feed, server, SNAPSHOT);
        core.check(begin + 1, "h", "t", 1, true, 1);
        core.show(server);
        first.countDown();
        await(feed, SnapshotEnd.class);
        assertEquals(List.of("SnapshotBegin a", "a;h;s 2 HARD", "a;h;t 1 HARD", "SnapshotEnd a"), told);
        server.close();
        FakeLivestatus anew = closed(core.server()
                .programStart(Instant.ofEpochSecond(begin + 60))
                .tcp(InetAddress.getLoopbackAddress(), port(server))
                .start());
        CountDownLatch second = new CountDownLatch(1);
        anew.faultOn(SNAPSHOT, Fault.holdUntil(second));
        awaitRequest(feed, anew, SNAPSHOT);
        core.check(begin + 61, "h", "t", 0, true, 1);
        core.check(begin + 62, "h", "t", 2, true, 1);
        core.show(anew);
        second.countDown();
        await(feed, SnapshotEnd.class);
        assertEquals(
                List.of(
                        "a;h;t 0 HARD",
                        "a;h;t 2 HARD",
                        "SnapshotBegin a",
                        "a;h;s 2 HARD",
                        "a;h;t 2 HARD",
                        "SnapshotEnd a"),
                told.stream().filter(text -> !text.startsWith("Site")).toList());
    }

    /** Takes batches without states until the server has received this request. */
    private static void awaitRequest(ChangeFeed feed, FakeLivestatus server, String text) {
        long end = System.nanoTime() + LIMIT.toNanos();
        while (server.requests().stream().noneMatch(request -> request.text().contains(text))) {
            feed.next(OFTEN).forEach(change -> assertFalse(change instanceof StateChange, change::toString));
            assertTrue(System.nanoTime() < end, () -> "no " + text + " in " + server.requests());
        }
    }

    @Test
    void lostStatesOfASiteAreAGap() {
        FakeCore core = core(ServerKind.ICINGA2);
        core.check(begin, "h", "s", 2, true, 1);
        FakeLivestatus server = start(core, 0);
        ChangeFeed feed = feed(sites(Site.of("a", server.endpoint())));
        await(feed, SnapshotEnd.class);
        FakeCore earlier = core(ServerKind.ICINGA2);
        earlier.check(begin - 50, "h", "s", 0, true, 1);
        earlier.check(begin - 40, "h", "s", 1, true, 1);
        earlier.show(server);
        await(feed, SnapshotEnd.class);
        assertTrue(told.get(0).startsWith("gap: h;s: its times went back"), told::toString);
        assertEquals(List.of("a;h;s 1 HARD", "SnapshotBegin a", "a;h;s 1 HARD", "SnapshotEnd a"), told.subList(1, 5));
        assertQuiet(feed, server);
    }

    @Test
    void aLogThatStartsTooLateIsAGap() {
        FakeCore core = core(ServerKind.CHECKMK);
        core.check(begin, "h", "s", 2, true, 1);
        FakeLivestatus server = start(core, 0);
        LivestatusSites sites = sites(Site.of("a", server.endpoint()));
        await(feed(sites), SnapshotEnd.class);
        core.check(begin + 50, "h", "s", 0, true, 1);
        core.forgetLogBefore(begin + 10);
        core.show(server);
        await(feed(sites), SnapshotEnd.class);
        assertTrue(told.get(0).startsWith("gap: the log lacks alerts"), told::toString);
        position = "v1 a=" + (begin - 100_000) + ":0/0";
        await(feed(sites), SnapshotEnd.class);
        assertTrue(told.get(0).startsWith("gap: the log does not reach back"), told::toString);
    }

    @Test
    void aChangedKindOfServerIsAGap() {
        FakeLivestatus server = start(core(ServerKind.NAEMON), 0);
        position = "v1 a=" + begin;
        await(feed(sites(Site.of("a", server.endpoint()))), SnapshotEnd.class);
        assertTrue(told.get(0).startsWith("gap: the kind of server has changed"), told::toString);
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void aSnapshotClosesADeletedProblem(ServerKind kind) {
        FakeCore core = core(kind);
        core.check(begin, "h", "s", 2, true, 1);
        core.check(begin, "h", "t", 1, true, 1);
        FakeLivestatus server = start(core, 0);
        ChangeFeed feed = feed(sites(Site.of("a", server.endpoint())));
        await(feed, SnapshotEnd.class);
        core.delete("h", "s");
        server.close();
        closed(core.server()
                .programStart(Instant.ofEpochSecond(begin + 60))
                .tcp(InetAddress.getLoopbackAddress(), port(server))
                .start());
        await(feed, SnapshotEnd.class);
        assertEquals(
                List.of("SnapshotBegin a", "a;h;t 1 HARD", "SnapshotEnd a"),
                told.subList(told.size() - 3, told.size()));
    }

    @Test
    void longLogsAreReportedInPartsInOrder() {
        FakeCore core = core(ServerKind.NAEMON);
        core.check(begin, "h", "s", 2, true, 1);
        FakeLivestatus server = start(core, 0);
        LivestatusSites sites = sites(Site.of("a", server.endpoint()));
        ChangeFeed feed = feed(sites);
        await(feed, SnapshotEnd.class);
        feed.close();
        List<String> written = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            int second = i < 1_200 ? 5 : i / 10; // more in one second than one batch has
            core.check(begin + second, "h", "s", i % 3, true, 1);
            written.add("a;h;s " + i % 3 + " HARD");
        }
        core.show(server);
        ChangeFeed next = feed(sites);
        int parts = 0;
        List<String> all = new ArrayList<>();
        while (all.size() < written.size()) {
            ChangeBatch batch = next.next(LIMIT);
            int before = all.size();
            batch.forEach(change -> all.add(text(change)));
            parts++;
            assertTrue(all.size() - before <= 1_200, "a part of " + (all.size() - before));
        }
        assertEquals(written, all);
        assertTrue(parts >= 3, parts + " parts");
    }

    @Test
    void aLostSiteIsReportedOnceAndAgainWhenItIsBack() {
        FakeCore core = core(ServerKind.NAEMON);
        core.check(begin, "h", "s", 2, true, 1);
        FakeLivestatus server = start(core, 0);
        FakeCore other = core(ServerKind.ICINGA2);
        FakeLivestatus steady = start(other, 0);
        LivestatusSites sites = sites(Site.of("a", server.endpoint()), Site.of("b", steady.endpoint()));
        ChangeFeed feed = feed(sites);
        await(feed, 4);
        server.close();
        await(feed, SiteLost.class);
        other.check(begin + 1, "h", "t", 1, true, 1);
        other.show(steady);
        await(feed, StateChange.class);
        assertEquals(List.of("b;h;t 1 HARD"), told);
        core.check(begin + 1, "h", "s", 0, true, 1);
        start(core, port(server));
        await(feed, StateChange.class);
        assertEquals(List.of("SiteBack a", "a;h;s 0 HARD"), told);
        sites.disable("b");
        await(feed, SiteLost.class);
        sites.enable("b");
        await(feed, SiteBack.class);
        assertEquals(List.of("SiteBack b"), told);
    }

    @Test
    void aSiteThatRejectsTheQueryIsLostUntilItAnswers() {
        FakeLivestatus server = start(core(ServerKind.NAEMON), 0);
        server.faultForEver(Fault.status(413, "Maximum response size exceeded"));
        ChangeFeed feed = feed(sites(Site.of("a", server.endpoint())));
        await(feed, SiteLost.class);
        server.faultForEver(null);
        await(feed, SnapshotEnd.class);
        assertEquals(List.of("SiteBack a", "SnapshotBegin a", "SnapshotEnd a"), told);
    }

    @Test
    void aSilentSiteDelaysNoOtherSite() {
        FakeLivestatus silent = start(core(ServerKind.NAEMON), 0);
        silent.faultForEver(Fault.stallAfter(0));
        FakeLivestatus server = start(core(ServerKind.NAEMON), 0);
        ChangeFeed feed = feed(sites(Site.of("silent", silent.endpoint()), Site.of("a", server.endpoint())));
        await(feed, SnapshotEnd.class);
        assertEquals(List.of("SnapshotBegin a", "SnapshotEnd a"), told);
    }

    @Test
    void unreachableBackendsOfAnLmdKeepTheirProblems() {
        FakeCore core = core(ServerKind.LMD);
        core.check(begin, "h", "s", 2, true, 1);
        FakeLivestatus server = closed(core.server()
                .failedBackend("b2", "Two", "connection refused")
                .backend("b1", "One")
                .tcp()
                .start());
        ChangeFeed feed = feed(sites(Site.of("lmd", server.endpoint())));
        await(feed, StateChange.class);
        assertEquals(List.of("SiteLost lmd/b2", "lmd;h;s 2 HARD"), told);
        assertFalse(position.contains("lmd="), position);
        core.delete("h", "s");
        core.show(server);
        assertQuiet(feed, server);
        server.close();
        closed(core.server()
                .backend("b1", "One")
                .backend("b2", "Two")
                .tcp(InetAddress.getLoopbackAddress(), port(server))
                .start());
        await(feed, SnapshotEnd.class);
        assertEquals(
                List.of("SiteBack lmd/b2", "SnapshotBegin lmd", "SnapshotEnd lmd"),
                told.subList(told.size() - 3, told.size()));
    }

    @Test
    void onlyChangesOfWatchedObjectsAreReported() {
        for (ServerKind kind : List.of(ServerKind.NAEMON, ServerKind.ICINGA2)) {
            FakeCore core = core(kind);
            core.check(begin, "h", "s", 1, false, 1);
            FakeLivestatus server = start(core, 0);
            LivestatusSites sites = sites(Site.of("a", server.endpoint()), Site.of("b", server.endpoint()));
            ChangeFeed hosts =
                    closed(sites.only("a").changes().hosts().every(OFTEN).open());
            ChangeFeed hard = closed(sites.except("b")
                    .changes()
                    .services()
                    .hardOnly()
                    .every(OFTEN)
                    .open());
            await(hosts, SnapshotEnd.class);
            await(hard, SnapshotEnd.class);
            assertEquals(List.of("SnapshotBegin a", "SnapshotEnd a"), told);
            core.check(begin + 1, "h", "", 1, true, 1);
            core.check(begin + 2, "h", "s", 1, true, 3);
            core.show(server);
            assertEquals(List.of("a;h 1 HARD"), await(hosts, 1));
            assertEquals(List.of("a;h;s 1 HARD"), await(hard, 1));
        }
    }

    /** Icinga 2 does not support AuthUser. */
    @Test
    void aFeedOfAContactQueriesAsThatContactOrFails() {
        FakeLivestatus server = start(core(ServerKind.NAEMON), 0);
        FakeLivestatus icinga = start(core(ServerKind.ICINGA2), 0);
        LivestatusSites sites = sites(Site.of("a", server.endpoint()), Site.of("i", icinga.endpoint()));
        ChangeFeed feed = closed(sites.authUser("alice").changes().every(OFTEN).open());
        assertEquals(
                List.of("SiteLost i", "SnapshotBegin a", "SnapshotEnd a"),
                await(feed, 3).stream().sorted().toList());
        assertTrue(server.requests().stream()
                .filter(request -> !request.text().contains("GET status")) // the pool also reads it for its detection
                .allMatch(request -> request.text().contains("AuthUser: alice")));
        assertTrue(
                icinga.requests().stream().noneMatch(request -> request.text().contains("GET services")));
    }

    @Test
    void aFeedSendsNoQueriesWhileNobodyWaits() {
        FakeLivestatus server = start(core(ServerKind.ICINGA2), 0);
        ChangeFeed feed = feed(sites(Site.of("a", server.endpoint())));
        assertEquals(0, server.connectionsAccepted());
        await(feed, SnapshotEnd.class);
        int requests = server.requests().size();
        assertFalse(server.awaitRequests(requests + 4, Duration.ofMillis(100)));
    }

    @Test
    void aFeedEndsWhenItOrItsSitesAreClosed() {
        FakeLivestatus server = start(core(ServerKind.ICINGA2), 0);
        LivestatusSites sites = sites(Site.of("a", server.endpoint()));
        ChangeFeed feed = feed(sites);
        ChangeFeed closed = feed(sites);
        closed.close();
        assertThrows(IllegalStateException.class, () -> closed.next(Duration.ZERO));
        sites.close();
        assertThrows(AbortedException.class, () -> feed.next(LIMIT));
        assertThrows(IllegalStateException.class, sites::changes);
    }

    @Test
    void anInterruptEndsAWait() {
        FakeLivestatus server = start(core(ServerKind.ICINGA2), 0);
        ChangeFeed feed = feed(sites(Site.of("a", server.endpoint())));
        Thread.currentThread().interrupt();
        assertThrows(AbortedException.class, () -> feed.next(LIMIT));
        assertTrue(Thread.interrupted());
    }

    // the adapter

    /** A subscriber that keeps its items. */
    private static class Subscriber implements Flow.Subscriber<ChangeBatch> {
        private final BlockingQueue<Object> signals = new LinkedBlockingQueue<>();
        private volatile Flow.Subscription subscription;

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
        }

        @Override
        public void onNext(ChangeBatch batch) {
            List<String> texts = new ArrayList<>();
            batch.forEach(change -> texts.add(text(change)));
            signals.add(texts);
        }

        @Override
        public void onError(Throwable failure) {
            signals.add(failure);
        }

        @Override
        public void onComplete() {
            signals.add("complete");
        }

        Object next() throws InterruptedException {
            return signals.poll(LIMIT.toSeconds(), TimeUnit.SECONDS);
        }
    }

    @Test
    void aPublisherSendsOnlyRequestedBatches() throws Exception {
        FakeCore core = core(ServerKind.NAEMON);
        core.check(begin, "h", "", 0, true, 1);
        FakeLivestatus server = start(core, 0);
        LivestatusSites sites = sites(Site.of("a", server.endpoint()));
        Subscriber subscriber = new Subscriber();
        sites.changes().every(OFTEN).publisher().subscribe(subscriber);
        assertEquals(0, server.connectionsAccepted());
        subscriber.subscription.request(1);
        assertEquals(List.of("SnapshotBegin a", "SnapshotEnd a"), subscriber.next());
        core.check(begin + 1, "h", "s", 2, true, 1);
        core.show(server);
        assertFalse(server.awaitRequests(Integer.MAX_VALUE, Duration.ofMillis(50)));
        assertTrue(subscriber.signals.isEmpty(), "one batch was requested");
        subscriber.subscription.request(Long.MAX_VALUE);
        assertEquals(List.of("a;h;s 2 HARD"), subscriber.next());
        Subscriber wrong = new Subscriber();
        sites.changes().publisher().subscribe(wrong);
        wrong.subscription.request(0);
        assertInstanceOf(IllegalArgumentException.class, wrong.next());
        sites.close();
        assertEquals("complete", subscriber.next());
    }

    @Test
    void aFailingSubscriberLeavesNothingBehind() throws Exception {
        FakeLivestatus server = start(core(ServerKind.ICINGA2), 0);
        Subscriber failing = new Subscriber() {
            @Override
            public void onSubscribe(Flow.Subscription given) {
                throw new IllegalStateException("not today");
            }
        };
        CountDownLatch failed = new CountDownLatch(1);
        Subscriber broken = new Subscriber() {
            @Override
            public void onNext(ChangeBatch batch) {
                failed.countDown();
                throw new AssertionError("a subscriber of the test");
            }
        };
        LivestatusSites sites = sites(Site.of("a", server.endpoint()));
        sites.changes().every(OFTEN).publisher().subscribe(failing);
        sites.changes().every(OFTEN).publisher().subscribe(broken);
        broken.subscription.request(Long.MAX_VALUE);
        assertTrue(failed.await(LIMIT.toSeconds(), TimeUnit.SECONDS));
        sites.close();
        assertTrue(failing.signals.isEmpty(), failing.signals::toString);
        assertTrue(broken.signals.isEmpty(), broken.signals::toString);
    }

    @Test
    void aSiteWithoutAThreadIsReadWhenAThreadIsFree() {
        FakeLivestatus server = start(core(ServerKind.NAEMON), 0);
        AtomicBoolean isFull = new AtomicBoolean(true);
        Executor busy = task -> {
            if (isFull.get()) {
                throw new RejectedExecutionException("full");
            }
            ForkJoinPool.commonPool().execute(task);
        };
        LivestatusSites sites = closed(LivestatusSites.builder()
                .site(Site.of("a", server.endpoint()))
                .executor(busy)
                .build());
        ChangeFeed feed = feed(sites);
        await(feed, SiteLost.class);
        isFull.set(false);
        await(feed, SnapshotEnd.class);
        assertEquals("SiteBack a", told.get(0));
    }
}
