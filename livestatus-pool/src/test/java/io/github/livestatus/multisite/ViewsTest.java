package io.github.livestatus.multisite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.error.SitesMissingException;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.pool.LivestatusPool;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.Fault;
import io.github.livestatus.testkit.ServerKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Views can be narrowed in any order. A narrower view never has more rows. */
class ViewsTest {
    private static final Query HOSTS = Query.from(Hosts.TABLE).columns(Hosts.NAME);
    private static final Duration LONG = Duration.ofSeconds(60);

    private final Map<String, FakeLivestatus> servers = new LinkedHashMap<>();

    @BeforeEach
    void startServers() {
        for (ServerKind kind : ServerKind.values()) {
            String name = kind.name().toLowerCase(Locale.ROOT);
            FakeTable hosts = FakeTable.named("hosts")
                    .column("name", Type.STRING)
                    .column("state", Type.INT)
                    .column("contacts", Type.LIST)
                    .row(name + "-alice", 0, List.of("alice"))
                    .row(name + "-both", 1, List.of("alice", "bob"))
                    .row(name + "-bob", 2, List.of("bob"))
                    .build();
            servers.put(name, FakeLivestatus.builder(kind).table(hosts).unix().start());
        }
    }

    @AfterEach
    void stopServers() {
        servers.values().forEach(FakeLivestatus::close);
    }

    private LivestatusSites sites() {
        LivestatusSites.Builder builder = LivestatusSites.builder().siteTimeout(LONG);
        servers.forEach((name, server) -> builder.site(Site.of(name, server.endpoint())
                .tag("region", Set.of("naemon", "icinga2", "lmd").contains(name) ? "mx" : "de")));
        return builder.build();
    }

    private static Set<String> askedOf(SitesView view) {
        return new TreeSet<>(view.query(HOSTS).outcomes().keySet());
    }

    private static List<String> names(Iterable<Row> rows) {
        List<String> names = new ArrayList<>();
        rows.forEach(row -> names.add(row.get(Hosts.NAME)));
        return names;
    }

    @Test
    void narrowingByTagsGivesTheSameInAnyOrder() {
        List<UnaryOperator<SitesView>> steps = new ArrayList<>(List.of(
                view -> view.only(site -> "mx".equals(site.tags().get("region"))),
                view -> view.except("icinga2"),
                view -> view.only("naemon", "icinga2", "nagios", "lmd"),
                view -> view.authUser("alice"),
                view -> view.within(LONG),
                view -> view.within(Duration.ofSeconds(30))));
        long seed = System.nanoTime();
        Random random = new Random(seed);
        try (LivestatusSites sites = sites()) {
            for (int i = 0; i < 20; i++) {
                Collections.shuffle(steps, random);
                SitesView view = sites;
                for (UnaryOperator<SitesView> step : steps) {
                    view = step.apply(view);
                }
                SitesResult hosts = view.query(HOSTS);
                assertEquals(
                        List.of("naemon-alice", "naemon-both", "lmd-alice", "lmd-both"), names(hosts), "seed " + seed);
                assertTrue(hosts.isComplete());
            }
        }
    }

    @Test
    void aViewOfAViewHasNoMoreSites() {
        try (LivestatusSites sites = sites()) {
            assertEquals(Set.of(), askedOf(sites.only("naemon").only("lmd")));
            assertEquals(Set.of(), askedOf(sites.only("naemon").except("naemon")));
            assertEquals(Set.of("lmd"), askedOf(sites.except("naemon").only("naemon", "lmd")));
            assertEquals(
                    Set.of("lmd"),
                    askedOf(sites.only(site -> site.name().contains("m"))
                            .only(site -> site.name().startsWith("l"))));
            assertThrows(
                    IllegalArgumentException.class, () -> sites.only("naemon").only("nobody"));
            assertThrows(
                    IllegalArgumentException.class, () -> sites.only("naemon").except("nobody"));
        }
    }

    @Test
    void aContactSeesOnlyRowsOfServersThatEnforceAuthUser() throws Exception {
        try (LivestatusSites sites = sites()) {
            SitesView alice = sites.authUser("alice");
            List<SitesResult> results =
                    new ArrayList<>(alice.queryAll(List.of(HOSTS, HOSTS.sort(Hosts.NAME.ascending()))));
            results.add(alice.query(HOSTS));
            results.add(alice.query("GET hosts\nColumns: name"));
            results.add(alice.queryAsync(HOSTS).get(60, TimeUnit.SECONDS));
            for (SitesResult result : results) {
                assertEquals(10, result.size());
                assertFalse(names(result).toString().contains("-bob"));
                SiteOutcome icinga = result.outcomes().get("icinga2");
                assertTrue(icinga.isIncompatible(), icinga::toString);
                assertTrue(icinga.toString().contains("ignores AuthUser"), icinga::toString);
            }
            Stat<Long> all = Stat.count(Hosts.NAME.ne("none"));
            assertEquals(
                    10, alice.query(Query.from(Hosts.TABLE).stats(all)).single().get(all));
            assertEquals(2, alice.firstAnswer(HOSTS).size());
            List<String> handed = Collections.synchronizedList(new ArrayList<>());
            assertThrows(
                    SitesMissingException.class, () -> alice.forEach(HOSTS, row -> handed.add(row.get(Hosts.NAME))));
            assertEquals(10, handed.size());
            assertFalse(handed.toString().contains("-bob"));
        }
        String sent = servers.get("icinga2").requests().stream()
                .map(request -> request.text())
                .collect(Collectors.joining());
        assertFalse(sent.contains("GET hosts"), sent);
    }

    @Test
    void theContactOfAViewCannotBeReplaced() {
        try (LivestatusSites sites = sites()) {
            SitesView alice = sites.authUser("alice");
            assertEquals(
                    2,
                    alice.authUser("alice")
                            .only("naemon")
                            .query(HOSTS.authUser("alice"))
                            .size());
            for (Runnable wider : List.<Runnable>of(
                    () -> alice.authUser("bob"),
                    () -> alice.query(HOSTS.authUser("bob")),
                    () -> alice.queryAll(List.of(HOSTS, HOSTS.authUser("bob"))),
                    () -> alice.forEach(HOSTS.authUser("bob"), row -> {}),
                    () -> alice.firstAnswer(HOSTS.authUser("bob")),
                    () -> alice.queryAsync(HOSTS.authUser("bob")).join())) {
                Throwable refused = assertThrows(RuntimeException.class, wider::run);
                refused = refused instanceof CompletionException ? refused.getCause() : refused;
                assertTrue(refused instanceof IllegalArgumentException, refused::toString);
                assertTrue(refused.getMessage().contains("and not for those of"), refused::getMessage);
            }
            assertThrows(IllegalArgumentException.class, () -> sites.authUser("x\nColumns: name"));
            assertThrows(IllegalArgumentException.class, () -> sites.authUser(""));
        }
    }

    @Test
    void aPageHasTheTotalOfTheSitesThatAnswered() {
        Query page = HOSTS.sort(Hosts.NAME.ascending()).offset(4).limit(2).withTotal();
        try (LivestatusSites sites = sites()) {
            assertEquals(OptionalLong.of(18), sites.query(page).total());
            assertEquals(2, sites.query(page).size());
            assertEquals(
                    OptionalLong.of(10), sites.authUser("alice").query(page).total());
            assertEquals(
                    OptionalLong.of(3),
                    sites.only("icinga2").query(HOSTS.limit(1).withTotal()).total());
            assertEquals(OptionalLong.of(3), sites.firstAnswer(page).total());
            assertEquals(OptionalLong.empty(), sites.query(HOSTS).total());
            servers.get("nagios").close();
            assertEquals(OptionalLong.of(15), sites.query(page).total());
        }
        for (FakeLivestatus server : servers.values()) {
            try (LivestatusPool pool = LivestatusPool.builder(server.endpoint()).build()) {
                assertTrue(server == servers.get("nagios")
                        || pool.query(HOSTS.limit(1).withTotal()).total().equals(OptionalLong.of(3)));
            }
        }
    }

    private void silence(CountDownLatch until, String... names) {
        for (String name : names) {
            servers.get(name).faultForEver(Fault.holdUntil(until));
        }
    }

    @Test
    void aViewReturnsTheReceivedRowsAtItsTimeout() throws Exception {
        CountDownLatch over = new CountDownLatch(1);
        try (LivestatusSites sites = sites()) {
            assertEquals(18, sites.query(HOSTS).size());
            silence(over, "nagios", "icinga2");
            SitesView soon = sites.within(Duration.ofMillis(300));
            List<SitesResult> results = new ArrayList<>(soon.queryAll(List.of(HOSTS)));
            results.add(soon.queryAsync(HOSTS).get(30, TimeUnit.SECONDS));
            results.add(soon.within(LONG).query(HOSTS));
            for (SitesResult result : results) {
                assertEquals(12, result.size());
                for (String silent : List.of("nagios", "icinga2")) {
                    SiteOutcome late = result.outcomes().get(silent);
                    assertTrue(late.isTimedOut(), late::toString);
                    assertTrue(late.toString().contains(" 300 ms"), late::toString);
                }
            }
            assertEquals(
                    2,
                    soon.fetchStatus().stream()
                            .filter(status -> !status.outcome().isAnswered())
                            .count());
            over.countDown();
            servers.get("nagios").faultForEver(null);
            servers.get("icinga2").faultForEver(null);
            SitesResult all = sites.query(HOSTS);
            assertEquals(18, all.size(), () -> "a view's time shows nothing about a site: " + all.outcomes());
        } finally {
            over.countDown();
        }
    }

    @Test
    void theTimelimitOfAQueryAppliesToASiteOfUnknownKind() {
        CountDownLatch over = new CountDownLatch(1);
        silence(over, "naemon", "shinken");
        try (LivestatusSites sites = sites()) {
            Query limited = HOSTS.timelimit(Duration.ofSeconds(1));
            long begun = System.nanoTime();
            SitesResult result = sites.query(limited);
            assertTrue(System.nanoTime() - begun < LONG.toNanos() / 2);
            assertEquals(12, result.size());
            for (String silent : List.of("naemon", "shinken")) {
                SiteOutcome late = result.outcomes().get(silent);
                assertTrue(late.isTimedOut() && late.toString().contains("1000 ms"), late::toString);
            }
        } finally {
            over.countDown();
        }
    }
}
