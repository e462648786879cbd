package io.github.livestatus.multisite;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.lql.Query;
import io.github.livestatus.pool.LivestatusPool;
import io.github.livestatus.schema.ServiceState;
import io.github.livestatus.schema.Services;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.ServerKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rows of a pool, and of sites with one down, as records. */
class SitesRecordsTest {
    /** A service as a record. */
    public record Service(String hostName, String description, ServiceState state, Instant lastStateChange) {}

    private static final Query SERVICES = Query.from(Services.TABLE)
            .columns(Services.HOST_NAME, Services.DESCRIPTION, Services.STATE, Services.LAST_STATE_CHANGE);

    private static FakeLivestatus server(String host, int step) {
        return FakeLivestatus.builder(ServerKind.NAEMON)
                .table(SomeServices.on(host, 3, step))
                .unix()
                .start();
    }

    @Test
    void aPoolReturnsRecords() {
        try (FakeLivestatus fake = server("web01", 10);
                LivestatusPool pool = LivestatusPool.builder(fake.endpoint()).build()) {
            List<Service> services = pool.query(SERVICES, Service.class);
            assertEquals(
                    new Service("web01", "s1", ServiceState.WARNING, Instant.ofEpochSecond(1010)), services.get(1));
            assertEquals(pool.query(SERVICES).as(Service.class), services);
            assertEquals(services, pool.within(Duration.ofMinutes(1)).query(SERVICES, Service.class));
        }
    }

    @Test
    void sitesReturnSortedRecordsAndTheMissingSite() {
        try (FakeLivestatus first = server("web01", 10);
                FakeLivestatus second = server("web02", 5);
                LivestatusSites sites = LivestatusSites.of(List.of(
                        Site.of("site01", first.endpoint()),
                        Site.of("site02", second.endpoint()),
                        Site.of("dead", "unix:/nowhere")))) {
            Query newest = SERVICES.sort(Services.LAST_STATE_CHANGE.descending(), Services.HOST_NAME.ascending())
                    .limit(3);
            SitesRecords<Service> services = sites.query(newest, Service.class);
            assertEquals(
                    List.of("web01 s2", "web01 s1", "web02 s2"),
                    services.records().stream()
                            .map(service -> service.hostName() + ' ' + service.description())
                            .toList());
            assertEquals(
                    List.of("site01", "site02", "dead"),
                    List.copyOf(services.outcomes().keySet()));
            assertTrue(services.outcomes().get("site02").isAnswered());
            assertTrue(services.outcomes().get("dead").isUnreachable());
            assertThrows(UnsupportedOperationException.class, () -> services.records()
                    .clear());
            assertEquals(
                    1,
                    sites.only("dead").query(newest, Service.class).outcomes().size());
        }
    }
}
