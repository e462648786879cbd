package io.github.livestatus.multisite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.command.Command;
import io.github.livestatus.error.SitesMissingException;
import io.github.livestatus.event.LivestatusListener;
import io.github.livestatus.lql.Query;
import io.github.livestatus.schema.HostState;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.Fault;
import io.github.livestatus.testkit.ServerKind;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Sites of every kind that are replaced while they are in use. */
@Timeout(60)
class ReplacingSitesTest {
    private static final Query NAMES = Query.from(Hosts.TABLE).columns(Hosts.NAME);
    private static final Command SAVE = Command.of("SAVE_STATE_INFORMATION");
    private static final Duration SOON = Duration.ofSeconds(20);

    private final Map<String, FakeLivestatus> servers = new LinkedHashMap<>();
    private final List<Site> all = new ArrayList<>();
    private LivestatusSites sites;

    @BeforeEach
    void start() {
        for (ServerKind manner : ServerKind.values()) {
            String name = manner.name().toLowerCase(Locale.ROOT);
            FakeLivestatus server = FakeLivestatus.builder(manner)
                    .table(hosts(name + "-host", 0))
                    .tcp()
                    .start();
            servers.put(name, server);
            all.add(Site.of(name, server.endpoint()));
        }
        sites = LivestatusSites.builder().siteTimeout(SOON).build();
        sites.replace(all);
    }

    private static FakeTable hosts(String name, int state) {
        return FakeTable.named("hosts")
                .column("name", Type.STRING)
                .column("state", Type.INT)
                .column("has_been_checked", Type.INT)
                .column("peer_key", Type.STRING)
                .row(name, state, 1, "site01")
                .build();
    }

    @AfterEach
    void stop() {
        sites.close();
        servers.values().forEach(FakeLivestatus::close);
    }

    private static Set<String> names(SitesResult result) {
        Set<String> names = new TreeSet<>();
        result.forEach(row -> names.add(row.site() + ":" + row.get(Hosts.NAME)));
        return names;
    }

    private Site site(String name) {
        return all.stream().filter(site -> site.name().equals(name)).findFirst().orElseThrow();
    }

    private List<Site> without(String... names) {
        return all.stream()
                .filter(site -> !List.of(names).contains(site.name()))
                .toList();
    }

    private Site moved(String name, String server) {
        return Site.of(name, servers.get(server).endpoint());
    }

    private static void until(BooleanSupplier condition) {
        while (!condition.getAsBoolean()) {
            Thread.onSpinWait();
        }
    }

    private void awaitRequest(String server, String part) {
        until(() -> servers.get(server).requests().stream()
                .anyMatch(request -> request.text().contains(part)));
    }

    @Test
    void equalSitesKeepTheirConnectionsAndStayDisabled() {
        sites.query(NAMES);
        sites.disable("lmd");
        int accepted = servers.get("naemon").connectionsAccepted();
        List<Site> same = new ArrayList<>(without("shinken"));
        Collections.reverse(same);
        sites.replace(same);
        assertEquals(same, sites.sites());
        assertEquals("LivestatusSites" + same.stream().map(Site::name).toList(), sites.toString());
        SitesResult result = sites.query(NAMES);
        assertEquals(accepted, servers.get("naemon").connectionsAccepted());
        assertTrue(result.outcomes().get("lmd").isSkipped());
        assertFalse(result.outcomes().containsKey("shinken"));
        assertTrue(servers.get("shinken").awaitConnectionsOpen(0, SOON), "a removed site has no connection");
    }

    @Test
    void anOpenBreakerStaysOpen() {
        servers.get("naemon").close();
        sites.query(NAMES);
        sites.query(NAMES);
        sites.replace(without("nagios"));
        assertEquals(
                SiteOutcome.Skipped.Reason.BREAKER_OPEN,
                sites.query(NAMES).outcomes().get("naemon").skipReason().orElseThrow());
        sites.replace(List.of(site("naemon").timeout(Duration.ofSeconds(5))));
        assertTrue(sites.query(NAMES).outcomes().get("naemon").isUnreachable(), "a changed site starts without state");
    }

    @Test
    void viewsMadeBeforeSeeTheNewSites() {
        SitesView others = sites.except("naemon");
        SitesView one = sites.only("nagios");
        SitesView tagged = sites.only(site -> "mx".equals(site.tags().get("region")));
        assertEquals(Set.of(), names(tagged.query(NAMES)));
        sites.replace(List.of(
                site("naemon"),
                moved("nagios", "icinga2"),
                moved("new", "checkmk").tag("region", "mx")));
        assertEquals(Set.of("nagios:icinga2-host", "new:checkmk-host"), names(others.query(NAMES)));
        assertEquals(Set.of("nagios:icinga2-host"), names(one.query(NAMES)));
        assertEquals(Set.of("new:checkmk-host"), names(tagged.query(NAMES)));
        sites.replace(List.of(site("naemon")));
        assertEquals(Set.of(), names(one.query(NAMES)));
    }

    @Test
    void aRunningCallAtARemovedSiteMayEnd() {
        CountDownLatch released = new CountDownLatch(1);
        servers.values().forEach(server -> server.faultOn("GET hosts", Fault.holdUntil(released)));
        CompletableFuture<SitesResult> call = sites.queryAsync(NAMES);
        servers.keySet().forEach(server -> awaitRequest(server, "GET hosts"));
        sites.replace(List.of());
        assertEquals(List.of(), sites.sites());
        assertEquals(0, sites.query(NAMES).size());
        released.countDown();
        assertEquals(servers.size(), call.join().size());
        assertTrue(call.join().isComplete());
        servers.values().forEach(server -> assertTrue(server.awaitConnectionsOpen(0, SOON)));
    }

    @Test
    void aRunningCallThatDoesNotEndIsAnOutcomeOfItsSite() {
        sites.replace(List.of(site("naemon").timeout(Duration.ofMillis(500)), site("nagios")));
        Query wait = NAMES.waitObject("naemon-host")
                .waitCondition(Hosts.STATE.eq(HostState.DOWN))
                .waitTimeout(Duration.ofSeconds(30));
        servers.get("nagios").replaceTable(hosts("naemon-host", 0));
        long begun = System.nanoTime();
        CompletableFuture<SitesResult> call = sites.queryAsync(wait);
        awaitRequest("naemon", "WaitCondition");
        awaitRequest("nagios", "WaitCondition");
        sites.replace(without("naemon", "nagios"));
        servers.get("nagios").replaceTable(hosts("naemon-host", 1));
        SitesResult result = call.join();
        assertTrue(System.nanoTime() - begun < SOON.toNanos(), "naemon had its timeout, not the whole wait");
        assertEquals(
                SiteOutcome.Skipped.Reason.REMOVED,
                result.outcomes().get("naemon").skipReason().orElseThrow(),
                result.outcomes()::toString);
        assertEquals(Set.of("nagios:naemon-host"), names(result), result.outcomes()::toString);
    }

    @Test
    void aStatusHostAtARemovedSiteIsRejected() {
        List<Site> bad = new ArrayList<>(without("nagios"));
        bad.set(0, site("naemon").statusHost("nagios", "router"));
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, () -> sites.replace(bad));
        assertEquals("naemon has the status host router of nagios: no site is called nagios", refused.getMessage());
        IllegalArgumentException twice =
                assertThrows(IllegalArgumentException.class, () -> sites.replace(List.of(all.get(0), all.get(0))));
        assertEquals("two sites are called naemon", twice.getMessage());
        assertEquals(all, sites.sites());
        assertEquals(servers.size(), sites.query(NAMES).size());
    }

    @Test
    void statusHostsFollowTheirSites() {
        Site behind = site("nagios").statusHost("naemon", "naemon-host");
        sites.replace(List.of(site("naemon"), behind));
        assertEquals(2, sites.query(NAMES).size());
        long readings = readings();
        sites.replace(List.of(site("naemon"), behind, site("icinga2")));
        assertEquals(3, sites.query(NAMES).size());
        assertEquals(readings, readings(), "the state of a status host is kept");
        sites.replace(List.of(moved("naemon", "icinga2"), behind));
        assertEquals(2, sites.query(NAMES).size(), "an unknown status host does not block its site");
    }

    private long readings() {
        return servers.get("naemon").requests().stream()
                .filter(request -> request.text().contains("has_been_checked"))
                .count();
    }

    @Test
    void watchesContinueWithReplacedSites() {
        Queue<String> changes = new ConcurrentLinkedQueue<>();
        sites.watch(change -> changes.add(change.toString()));
        sites.replace(List.of(site("naemon"), site("nagios").alias("other"), Site.of("new", "/nowhere")));
        until(() -> changes.size() == 7);
        List<String> told = List.copyOf(changes);
        assertEquals(
                Set.of(
                        "nagios UNKNOWN -> REMOVED",
                        "checkmk UNKNOWN -> REMOVED",
                        "icinga2 UNKNOWN -> REMOVED",
                        "shinken UNKNOWN -> REMOVED",
                        "lmd UNKNOWN -> REMOVED",
                        "nagios REMOVED -> UNKNOWN",
                        "new REMOVED -> UNKNOWN"),
                Set.copyOf(told));
        assertTrue(told.indexOf("nagios UNKNOWN -> REMOVED") < told.indexOf("nagios REMOVED -> UNKNOWN"));
    }

    @Test
    void commandsGoToTheCurrentSites() {
        SitesResult rows = sites.query(NAMES);
        assertTrue(sites.sendToHost("naemon-host", SAVE).isConfirmed());
        sites.replace(List.of(moved("moved", "naemon"), site("nagios")));
        List<CommandOutcome> outcomes = sites.sendAll(rows, row -> SAVE);
        for (int i = 0; i < outcomes.size(); i++) {
            boolean isLeft = rows.row(i).site().equals("nagios");
            assertEquals(isLeft, outcomes.get(i).isSent());
            assertEquals(!isLeft, outcomes.get(i).toString().equals("not sent: skipped: removed"));
        }
        assertTrue(sites.sendToHost("naemon-host", SAVE).isConfirmed(), "the site of the host is searched again");
        assertThrows(IllegalArgumentException.class, () -> sites.send("naemon", SAVE));
        assertEquals(Set.of("moved", "nagios"), sites.sendToAll(SAVE).keySet());
    }

    @Test
    void closedSitesCannotBeReplaced() {
        sites.close();
        assertThrows(IllegalStateException.class, () -> sites.replace(all));
    }

    /** Each call has an outcome for each of its sites, and all rows of those that answered. */
    @Test
    void replacingUnderLoadLosesNoCallAndLeaksNothing() throws Exception {
        long seed = ThreadLocalRandom.current().nextLong();
        Random random = new Random(seed);
        AtomicBoolean isOver = new AtomicBoolean();
        AtomicLong calls = new AtomicLong();
        Queue<Throwable> failures = new ConcurrentLinkedQueue<>();
        List<Thread> askers = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            int kind = i;
            Thread asker = new Thread(() -> {
                while (!isOver.get() && failures.isEmpty()) {
                    try {
                        check(kind);
                        calls.incrementAndGet();
                    } catch (Throwable e) {
                        failures.add(e);
                    }
                }
            });
            asker.start();
            askers.add(asker);
        }
        for (int i = 0; i < 100 && failures.isEmpty(); i++) {
            long wanted = calls.get() + random.nextInt(4);
            List<Site> shuffled = new ArrayList<>(all);
            Collections.shuffle(shuffled, random);
            List<Site> next = new ArrayList<>(shuffled.subList(0, random.nextInt(shuffled.size() + 1)));
            next.replaceAll(site -> random.nextInt(4) == 0 ? site.alias("a" + random.nextInt(3)) : site);
            sites.replace(next);
            assertEquals(next, sites.sites());
            until(() -> calls.get() >= wanted || !failures.isEmpty());
        }
        isOver.set(true);
        for (Thread asker : askers) {
            asker.join();
        }
        assertEquals(List.of(), List.copyOf(failures), () -> "seed " + seed);
        sites.replace(List.of());
        servers.forEach((name, server) -> assertTrue(server.awaitConnectionsOpen(0, SOON), name + ", seed " + seed));
        sites.close();
        until(() -> Thread.getAllStackTraces().keySet().stream()
                .noneMatch(thread -> thread.isAlive() && thread.getName().startsWith("livestatus-sites")));
    }

    private void check(int kind) {
        switch (kind) {
            case 0 -> checkRows(sites.query(NAMES));
            case 1 -> checkRows(sites.queryAsync(NAMES).join());
            case 2 ->
                sites.sendToAll(SAVE)
                        .forEach((site, outcome) -> assertTrue(
                                outcome.isSent()
                                        || outcome.isNotSent()
                                                && outcome.outcome().isSkipped(),
                                () -> site + " " + outcome));
            default -> checkForEach();
        }
    }

    /** Calls {@code forEach}. It throws if no site can answer. */
    private void checkForEach() {
        try {
            sites.forEach(NAMES, row -> {});
        } catch (SitesMissingException e) {
            assertTrue(e.getMessage().startsWith("no site can answer: "), e::getMessage);
        }
    }

    private static void checkRows(SitesResult result) {
        result.outcomes().forEach((site, outcome) -> {
            assertTrue(outcome.isAnswered() || outcome.isSkipped(), () -> site + " " + outcome);
            assertEquals(
                    outcome.rows(),
                    result.stream().filter(row -> row.site().equals(site)).count());
        });
    }

    /** A builder may be changed after build(). Sites that are added later use its settings at that time. */
    @Test
    void laterChangesOfTheBuilderHaveNoEffect() {
        LivestatusSites.Builder builder = LivestatusSites.builder().siteTimeout(Duration.ofMillis(300));
        try (LivestatusSites built = builder.build()) {
            builder.siteTimeout(Duration.ofMinutes(10));
            servers.get("naemon").faultForEver(Fault.stallAfter(0));
            built.replace(List.of(site("naemon")));
            assertInstanceOf(
                    SiteOutcome.TimedOut.class, built.query(NAMES).outcomes().get("naemon"));
        }
    }

    @Test
    void theCopyOfABuilderHasAllSettings() throws ReflectiveOperationException {
        Map<String, Object> defaults = values(LivestatusSites.builder());
        LivestatusSites.Builder builder = LivestatusSites.builder()
                .site(all.get(0))
                .siteTimeout(Duration.ofSeconds(1))
                .timeout(Duration.ofSeconds(2))
                .breakerPauses(Duration.ofSeconds(3), Duration.ofSeconds(4))
                .statusKept(Duration.ofSeconds(6))
                .statusFailsClosed(true)
                .maxTotalBytes(7)
                .settings(s -> s.maxConnections(3))
                .listener(new LivestatusListener() {})
                .logQueries()
                .logQueryValues()
                .executor(Runnable::run)
                .time(() -> 0);
        Map<String, Object> set = values(builder);
        set.forEach(
                (name, value) -> assertFalse(value.equals(defaults.get(name)), name + " is to be set in this test"));
        assertEquals(set, values(new LivestatusSites.Builder(builder)));
    }

    private static Map<String, Object> values(LivestatusSites.Builder builder) throws ReflectiveOperationException {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field field : LivestatusSites.Builder.class.getDeclaredFields()) {
            boolean isCache = field.getType() == Map.class;
            if (!isCache && !Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                values.put(field.getName(), String.valueOf(field.get(builder)));
            }
        }
        return values;
    }
}
