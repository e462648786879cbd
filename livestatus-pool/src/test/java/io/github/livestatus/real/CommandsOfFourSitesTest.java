package io.github.livestatus.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.command.Command;
import io.github.livestatus.command.Commands;
import io.github.livestatus.lql.Query;
import io.github.livestatus.multisite.CommandOutcome;
import io.github.livestatus.multisite.LivestatusSites;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.multisite.SitesResult;
import io.github.livestatus.multisite.SitesView;
import io.github.livestatus.pool.PoolStats;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.Services;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Many commands, async calls, and replaced sites, at a master and three nodes. */
@RealServers
@OnOneJdk
class CommandsOfFourSitesTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final int MANY = 1_000;
    private static final Query HOSTS = Query.from(Hosts.TABLE).columns(Hosts.NAME);
    /** The comment of this test's downtimes, which tells them from those of other tests. */
    private static final String AUTHOR = "bulk";

    private static final Query SERVICES = Query.from(Services.TABLE).columns(Services.HOST_NAME, Services.DESCRIPTION);

    private final RealSites four;
    private final Instant tomorrow = Instant.now().plus(Duration.ofDays(1));

    CommandsOfFourSitesTest(RealSites four) {
        this.four = four;
    }

    @AfterEach
    void calm() throws IOException {
        four.calm();
    }

    private Command downtime(String host, String service, String comment) {
        return Commands.downtime(host, service)
                .fixed(tomorrow, Duration.ofHours(2))
                .author(AUTHOR)
                .comment(comment);
    }

    /** Waits until a core has this number of downtimes, and returns their sorted comments, by plain LQL. */
    private List<String> comments(String site, int count) throws IOException {
        String query = "GET downtimes\nColumns: comment\nFilter: author = " + AUTHOR;
        PlainLivestatus plain = four.site(site).plain();
        Await.until(
                LIMIT,
                count + " downtimes of " + site,
                () -> plain.ask(query).lines().count() >= count);
        return plain.ask(query).lines().sorted().toList();
    }

    @Test
    void aThousandDowntimesAreEachSetOnceThroughXinetd() throws IOException {
        IcingaSite core = four.site(RealSites.SITE04);
        List<Command> commands = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            String comment = "downtime %04d".formatted(i);
            commands.add(downtime(core.host(i % 20), core.service(i / 20 % 10), comment));
            expected.add(comment);
        }
        try (XinetdSite xinetd = XinetdSite.start("127.0.0.1", 0, core.unixSocket(), "cps = 100 3");
                LivestatusSites sites = LivestatusSites.of(List.of(
                        Site.of("classic", "tcp:127.0.0.1:" + xinetd.tcp().getPort())
                                .timeout(LIMIT)))) {
            List<CommandOutcome> outcomes = sites.sendAll("classic", commands);
            assertEquals(
                    List.of(),
                    outcomes.stream().filter(outcome -> !outcome.isConfirmed()).toList());
            assertEquals(MANY, outcomes.size());
            assertEquals(expected, comments(RealSites.SITE04, MANY));
            long created = pool(sites, "classic").created();
            assertTrue(created <= MANY / 50, () -> created + " connections, and 100 commands go over one");
        }
    }

    private LivestatusSites open() {
        return LivestatusSites.of(four.names().stream().map(this::site).toList());
    }

    private Site site(String name) {
        return Site.of(name, four.endpoint(name));
    }

    private Command downtimeOf(Row service) {
        String host = service.get(Services.HOST_NAME);
        String description = service.get(Services.DESCRIPTION);
        return downtime(host, description, host + " " + description);
    }

    private void assertDowntimesOfAllServices(List<CommandOutcome> outcomes) throws IOException {
        assertTrue(outcomes.stream().allMatch(CommandOutcome::isConfirmed), outcomes::toString);
        for (String name : four.names()) {
            String keys = four.site(name)
                    .plain()
                    .ask("GET services\nColumns: host_name description\nSeparators: 10 32 44 124");
            List<String> expected = keys.lines().sorted().toList();
            assertEquals(expected, comments(name, expected.size()));
        }
    }

    @Test
    void theDowntimeOfEachRowIsSetOnceAtItsSite() throws IOException {
        try (LivestatusSites sites = open()) {
            SitesResult services = sites.query(SERVICES);
            List<CommandOutcome> outcomes = sites.sendAll(services, this::downtimeOf);
            assertEquals(services.size(), outcomes.size());
            assertDowntimesOfAllServices(outcomes);
        }
    }

    @Test
    void asyncCommandsHaveTheSameEffect() throws IOException {
        try (LivestatusSites sites = open()) {
            List<SitesResult> both =
                    sites.queryAllAsync(List.of(SERVICES, HOSTS)).join();
            assertEquals(keys(sites.query(SERVICES)), keys(both.get(0)));
            assertEquals(keys(sites.query(HOSTS)), keys(both.get(1)));
            assertTrue(both.stream().allMatch(SitesResult::isComplete));
            Set<String> streamed = ConcurrentHashMap.newKeySet();
            long count =
                    sites.forEachAsync(SERVICES, row -> streamed.add(key(row))).join();
            assertEquals(both.get(0).size(), count);
            assertEquals(keys(both.get(0)), new TreeSet<>(streamed));
            assertDowntimesOfAllServices(
                    sites.sendAllAsync(both.get(0), this::downtimeOf).join());

            IcingaSite core = four.site(RealSites.SITE02);
            Command one = downtime(core.host(0), core.service(0), "zz one");
            Command other = downtime(core.host(1), core.service(1), "zz other");
            assertTrue(sites.sendAsync(RealSites.SITE02, one).join().isConfirmed());
            assertTrue(sites.sendAllAsync(RealSites.SITE02, List.of(other))
                    .join()
                    .get(0)
                    .isConfirmed());
            List<String> comments = comments(RealSites.SITE02, 202);
            assertEquals(List.of("zz one", "zz other"), comments.subList(200, comments.size()));
        }
    }

    @Test
    void aCancelledCallLeavesNothingToTheNextQuery() throws IOException {
        try (LivestatusSites sites = open()) {
            Set<String> all = keys(sites.query(SERVICES));
            sites.queryAsync(SERVICES).cancel(true);
            CountDownLatch inConsumer = new CountDownLatch(1);
            CountDownLatch released = new CountDownLatch(1);
            CompletableFuture<Long> rows = sites.forEachAsync(SERVICES, row -> {
                inConsumer.countDown();
                await(released);
            });
            await(inConsumer);
            assertTrue(rows.cancel(true));
            released.countDown();
            Await.until(LIMIT, "no connection is in use", () -> four.names().stream()
                    .allMatch(name -> pool(sites, name).inUse() == 0));
            SitesResult next = sites.query(SERVICES);
            assertTrue(next.isComplete(), () -> next.outcomes().toString());
            assertEquals(all, keys(next));
        }
    }

    private static PoolStats pool(LivestatusSites sites, String name) {
        return sites.stats().get(name).pool().orElseThrow();
    }

    @Test
    void replacedSitesKeepTheConnectionsOfEqualSites() throws IOException {
        try (LivestatusSites sites = open()) {
            assertEquals(Set.copyOf(four.names()), sitesOf(sites.query(HOSTS)));
            SitesView nodes = sites.except(RealSites.MASTER);
            long created = pool(sites, RealSites.SITE02).created();
            sites.replace(List.of(
                    site(RealSites.MASTER),
                    site(RealSites.SITE02),
                    Site.of("renamed", four.endpoint(RealSites.SITE04))));
            assertEquals(created, pool(sites, RealSites.SITE02).created());
            assertEquals(Set.of(RealSites.MASTER, RealSites.SITE02, "renamed"), sitesOf(sites.query(HOSTS)));
            assertEquals(Set.of(RealSites.SITE02, "renamed"), sitesOf(nodes.query(HOSTS)));
            assertEquals(created, pool(sites, RealSites.SITE02).created());
            Await.until(
                    LIMIT,
                    "xinetd serves nobody for the site that is gone",
                    () -> four.xinetd().connections() <= pool(sites, "renamed").open());
            IcingaSite core = four.site(RealSites.SITE04);
            assertTrue(sites.send("renamed", downtime(core.host(0), core.service(0), "of the renamed"))
                    .isConfirmed());
            assertEquals(List.of("of the renamed"), comments(RealSites.SITE04, 1));
            assertThrows(
                    IllegalArgumentException.class,
                    () -> sites.send(RealSites.SITE04, downtime(core.host(0), core.service(0), "nowhere")));
        }
    }

    private static String key(Row row) {
        return row.site() + " " + row;
    }

    private static Set<String> keys(SitesResult result) {
        return result.stream().map(CommandsOfFourSitesTest::key).collect(Collectors.toCollection(TreeSet::new));
    }

    private static Set<String> sitesOf(SitesResult result) {
        return result.stream().map(Row::site).collect(Collectors.toSet());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertTrue(latch.await(LIMIT.toSeconds(), TimeUnit.SECONDS));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
