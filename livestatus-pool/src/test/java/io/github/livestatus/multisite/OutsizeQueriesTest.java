package io.github.livestatus.multisite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.logs.RecordedLog;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.WaitTrigger;
import io.github.livestatus.pool.LivestatusPool;
import io.github.livestatus.pool.PoolSettings;
import io.github.livestatus.schema.ServiceState;
import io.github.livestatus.schema.Services;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.Fault;
import io.github.livestatus.testkit.ServerKind;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The log of slow queries and large responses, for all sites or one. */
@Timeout(60)
class OutsizeQueriesTest {
    private static final Query SECRET = Query.from(Services.TABLE)
            .columns(Services.HOST_NAME)
            .filter(Services.DESCRIPTION.ne("a secret"), Services.STATE.ge(ServiceState.OK));

    private static FakeLivestatus start(ServerKind kind) {
        return FakeLivestatus.builder(kind)
                .table(SomeServices.on("web", 50, 10))
                .tcp()
                .start();
    }

    @ParameterizedTest
    @EnumSource(names = {"NAEMON", "ICINGA2", "LMD"})
    void aSlowQueryIsLoggedWithoutItsValues(ServerKind kind) {
        try (RecordedLog log = RecordedLog.of(LivestatusPool.class, "slow-one: ");
                FakeLivestatus server = start(kind);
                LivestatusSites sites = LivestatusSites.builder()
                        .settings(s -> s.logSlowerThan(Duration.ofMillis(300)))
                        .site(Site.of("slow-one", server.endpoint()))
                        .build()) {
            sites.query(SECRET);
            int before = log.lines().size();
            server.faultOn("GET services", Fault.delay(Duration.ofMillis(400)));
            sites.query(SECRET);
            List<String> lines = log.lines().subList(before, log.lines().size());
            assertEquals(1, lines.size(), lines::toString);
            assertTrue(lines.get(0).startsWith("WARN slow-one: slow query, ok, "), lines::toString);
            assertTrue(lines.get(0).contains("Filter: description != ?"), lines::toString);
            assertFalse(lines.get(0).contains("secret"), lines::toString);
        }
    }

    @Test
    void aLargeResponseOfAWatchedSiteIsLogged() {
        try (RecordedLog log = RecordedLog.of(LivestatusPool.class, "watched: ");
                RecordedLog other = RecordedLog.of(LivestatusPool.class, "unwatched: ");
                FakeLivestatus server = start(ServerKind.NAGIOS);
                LivestatusSites sites = LivestatusSites.builder()
                        .site(Site.of("unwatched", server.endpoint()))
                        .site(Site.of("watched", server.endpoint())
                                .settings(PoolSettings.defaults().logLargerThan(400)))
                        .build()) {
            sites.query(SECRET.limit(1));
            int small = log.lines().size();
            sites.query(SECRET);
            List<String> lines = log.lines().subList(small, log.lines().size());
            assertEquals(1, lines.size(), lines::toString);
            assertTrue(lines.get(0).startsWith("WARN watched: large query, ok, "), lines::toString);
            assertTrue(lines.get(0).contains(" ms, 50 rows, "), lines::toString);
            assertEquals(List.of(), other.lines());
        }
    }

    @Test
    void aWaitAtTheServerDoesNotMakeAQuerySlow() {
        try (RecordedLog log = RecordedLog.of(LivestatusPool.class, "patient: ");
                FakeLivestatus server = start(ServerKind.NAEMON);
                LivestatusSites sites = LivestatusSites.builder()
                        .settings(s -> s.logSlowerThan(Duration.ofMillis(400)))
                        .site(Site.of("patient", server.endpoint()))
                        .build()) {
            sites.query(SECRET);
            int before = log.lines().size();
            sites.query(SECRET.waitTrigger(WaitTrigger.STATE).waitTimeout(Duration.ofMillis(500)));
            assertEquals(before, log.lines().size(), () -> "" + log.lines());
        }
    }
}
