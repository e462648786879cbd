package io.github.livestatus.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.client.*;
import io.github.livestatus.config.*;
import io.github.livestatus.lql.*;
import io.github.livestatus.multisite.*;
import io.github.livestatus.pool.*;
import io.github.livestatus.result.*;
import io.github.livestatus.schema.*;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.ServerKind;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The public API as users write it, with each kind of server. */
class ContractTest {
    private static final Query CRITICAL = Query.from(Services.TABLE)
            .columns(Services.HOST_NAME, Services.DESCRIPTION, Services.STATE, Services.LAST_STATE_CHANGE)
            .filter(Services.STATE.eq(ServiceState.CRITICAL), Services.ACKNOWLEDGED.isFalse())
            .filter(Filter.anyOf(
                    Services.HOST_GROUPS.contains("linux"),
                    Services.DESCRIPTION.matchesIgnoreCase("^disk").not()))
            .sort(Services.LAST_STATE_CHANGE.descending())
            .limit(100);

    private final List<FakeLivestatus> servers = new ArrayList<>();

    @BeforeEach
    void noServers() {
        servers.clear();
    }

    @AfterEach
    void closeServers() {
        servers.forEach(FakeLivestatus::close);
    }

    private FakeLivestatus site(ServerKind manner) {
        FakeLivestatus server = SmallSite.start(manner);
        servers.add(server);
        return server;
    }

    record Problem(String hostName, String description, ServiceState state, Instant lastStateChange) {}

    @ParameterizedTest
    @EnumSource(
            value = ServerKind.class,
            names = {"NAEMON", "NAGIOS", "ICINGA2"})
    void oneConnectionWorksAsDocumented(ServerKind manner) {
        try (Livestatus live = LivestatusConnection.open(site(manner).unixEndpoint())) {
            Result down = live.query("GET hosts\nColumns: name state\nFilter: state != 0");
            assertEquals(
                    List.of("name  state", "db01      1"),
                    down.toString().lines().toList());
            List<String> hosts = new ArrayList<>();
            for (Row row : live.query(CRITICAL)) {
                String host = row.get(Services.HOST_NAME);
                ServiceState state = row.get(Services.STATE);
                Instant since = row.get(Services.LAST_STATE_CHANGE);
                assertEquals(ServiceState.CRITICAL, state);
                assertTrue(since.isBefore(Instant.now()));
                hosts.add(host);
            }
            assertEquals(List.of("web01", "db01"), hosts);
            List<Problem> problems = live.query(CRITICAL).as(Problem.class);
            assertEquals("HTTP", problems.get(0).description());
            assertEquals(problems, live.query(CRITICAL, Problem.class));
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ServerKind.class,
            names = {"NAEMON", "NAGIOS", "ICINGA2"})
    void statsManyQueriesAndStreamsWorkAsDocumented(ServerKind manner) {
        try (Livestatus live = LivestatusConnection.open(site(manner).tcpEndpoint())) {
            Stat<Long> ok = Stat.count(Services.STATE.eq(ServiceState.OK));
            Stat<Double> latency = Stat.avg(Services.LATENCY);
            Result perHost = live.query(Query.from(Services.TABLE)
                    .columns(Services.HOST_NAME)
                    .stats(ok, latency)
                    .sort(Services.HOST_NAME.descending()));
            long okCount = perHost.row(0).get(ok);
            assertEquals(1, okCount);
            assertEquals(0.5, perHost.row(0).get(latency), 1e-9);
            List<Result> both =
                    live.queryAll(List.of(CRITICAL, Query.parse("GET status\nColumns: num_hosts num_services")));
            assertEquals(2, both.get(0).size());
            assertEquals(4, both.get(1).single().getLong("num_services"));
            long rows = live.forEach(
                    Query.from(Log.TABLE)
                            .columns(Log.TIME, Log.MESSAGE)
                            .filter(Log.TIME.ge(Instant.now().minus(Duration.ofDays(30)))),
                    row -> assertTrue(row.get(Log.MESSAGE).contains("ALERT")));
            assertEquals(2, rows);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ServerKind.class,
            names = {"NAEMON", "NAGIOS", "ICINGA2"})
    void onePoolServesManyThreads(ServerKind manner) throws Exception {
        try (LivestatusPool pool = LivestatusPool.builder(site(manner).tcpEndpoint())
                .maxConnections(2)
                .connectTimeout(Duration.ofSeconds(2))
                .queryTimeout(Duration.ofSeconds(10))
                .build()) {
            Livestatus one = pool;
            CompletableFuture<Result> later = pool.queryAsync(CRITICAL);
            assertEquals(2, one.query(CRITICAL).size());
            assertEquals(2, later.get().size());
            assertTrue(
                    pool.stats().toString().contains("open"), () -> pool.stats().toString());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ServerKind.class,
            names = {"NAEMON", "NAGIOS", "ICINGA2"})
    void manySites(ServerKind manner) {
        FakeLivestatus dead = site(manner);
        String gone = dead.tcpEndpoint();
        dead.close();
        try (LivestatusSites sites = LivestatusSites.builder()
                .site(Site.of("master", site(ServerKind.NAEMON).unixEndpoint()))
                .site(Site.of("site02", site(manner).tcpEndpoint())
                        .alias("Mexico")
                        .timeout(Duration.ofSeconds(3)))
                .site(Site.of("site03", gone))
                .build()) {
            SitesResult all = sites.query(CRITICAL);
            List<String> rows = new ArrayList<>();
            for (Row row : all) {
                rows.add(row.site() + " " + row.get(Services.HOST_NAME));
            }
            assertEquals(4, rows.size());
            assertTrue(rows.containsAll(List.of("master web01", "site02 web01", "master db01", "site02 db01")));
            assertEquals(
                    List.of("master", "site02", "site03"),
                    List.copyOf(all.outcomes().keySet()));
            StringBuilder said = new StringBuilder();
            all.outcomes().forEach((site, outcome) -> said.append(site + " " + outcome)
                    .append('\n'));
            assertTrue(said.toString().contains("refused"), said::toString);
            assertEquals(2, sites.only("site02", "site03").query(CRITICAL).size());
            sites.disable("site02");
            assertEquals(2, sites.query(CRITICAL).size());
            sites.enable("site02");
            assertEquals(4, sites.query(CRITICAL).size());
        }
    }
}
