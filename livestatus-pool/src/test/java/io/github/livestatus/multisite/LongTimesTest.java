package io.github.livestatus.multisite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.lql.Query;
import io.github.livestatus.pool.PoolSettings;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.ServerKind;
import java.lang.reflect.Method;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Timeouts longer than the lifetime of any program do not overflow. */
class LongTimesTest {
    private static final FakeTable HOSTS = FakeTable.named("hosts")
            .column("name", Type.STRING)
            .column("state", Type.INT)
            .row("web01", 0)
            .build();

    private static Duration longest(String unit) {
        return ChronoUnit.valueOf(unit).getDuration();
    }

    @ParameterizedTest
    @ValueSource(strings = {"FOREVER", "ERAS", "MILLENNIA"})
    void sitesAndPoolsAcceptEndlessTimeouts(String unit) throws Exception {
        Duration time = longest(unit);
        PoolSettings settings = PoolSettings.defaults();
        for (Method method : PoolSettings.class.getMethods()) {
            if (method.getParameterCount() == 1 && method.getParameterTypes()[0] == Duration.class) {
                settings = (PoolSettings) method.invoke(settings, time);
            }
        }
        try (FakeLivestatus fake = FakeLivestatus.builder(ServerKind.ICINGA2)
                        .table(HOSTS)
                        .unix()
                        .start();
                LivestatusSites sites = LivestatusSites.builder()
                        .site(Site.of("one", fake.endpoint()).timeout(time))
                        .site(Site.of("two", fake.endpoint()).statusHost("one", "web01"))
                        .settings(settings)
                        .siteTimeout(time)
                        .timeout(time)
                        .breakerPauses(time, time)
                        .statusKept(time)
                        .build()) {
            Query names = Query.from(Hosts.TABLE).columns(Hosts.NAME);
            assertEquals(2, sites.query(names).orThrow().size());
            assertEquals(
                    1,
                    sites.only("two")
                            .queryAsync(names)
                            .get(30, TimeUnit.SECONDS)
                            .size());
        }
    }

    @Test
    void changesAcceptAnEndlessInterval() throws Exception {
        try (FakeLivestatus fake = FakeLivestatus.builder(ServerKind.NAEMON)
                        .table(HOSTS)
                        .unix()
                        .start();
                LivestatusSites sites = LivestatusSites.builder()
                        .site(Site.of("one", fake.endpoint()))
                        .build()) {
            try (ChangeFeed feed =
                    sites.changes().hosts().every(longest("FOREVER")).open()) {
                assertTrue(feed.next(longest("ERAS")).iterator().hasNext());
            }
            assertTrue(fake.awaitRequests(2, Duration.ofSeconds(30)), "the site is queried once");
        }
    }
}
