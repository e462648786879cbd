package io.github.livestatus.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.error.QueryRejectedException;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.Comments;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.ServiceState;
import io.github.livestatus.schema.Services;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.ServerKind;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** An LMD answers for its backends. Missing backends are reported. */
class LmdTest {
    @RegisterExtension
    final ThreeHosts site = new ThreeHosts();

    @Test
    void theClientComputesDeviationsAndInverses() {
        site.serve(ServerKind.LMD);
        Stat<Double> deviation = Stat.std(Hosts.NUM_SERVICES);
        Stat<Double> inverses = Stat.suminv(Hosts.NUM_SERVICES);
        site.fake.replaceTable(FakeTable.named("hosts")
                .column("name", Type.STRING)
                .column("num_services", Type.INT)
                .row("web01", 1)
                .row("web02", 4)
                .build());
        Row row = site.live
                .query(Query.from(Hosts.TABLE).stats(deviation, inverses))
                .single();
        assertEquals(Math.sqrt(4.5), row.get(deviation), 1e-9);
        assertEquals(1.25, row.get(inverses), 1e-9);
    }

    @Test
    void failedBackendsAreReported() {
        site.serve(FakeLivestatus.builder(ServerKind.LMD)
                .table(ThreeHosts.HOSTS)
                .backend("site01", "Site 1")
                .failedBackend("site02", "Site 2", "connection refused"));
        Result some = site.live.query(ThreeHosts.NAMES);
        assertEquals(2, some.size());
        assertEquals(Map.of("site02", "connection refused"), some.failedBackends());
        assertEquals(
                some.failedBackends(),
                site.live.query(ThreeHosts.NAMES.sort(Hosts.NAME.ascending())).failedBackends());
        assertEquals(
                0,
                site.live.query(ThreeHosts.NAMES.filter(Hosts.NAME.eq("db01"))).size());
        assertThrows(QueryRejectedException.class, () -> site.live.query(ThreeHosts.NAMES.backends("site02")));
    }

    @Test
    void anErrorOfLmdWithoutAHeaderIsARejection() {
        site.serve(ServerKind.LMD);
        Query unknown = Query.parse("GET nonsense");
        QueryRejectedException rejected = assertThrows(QueryRejectedException.class, () -> site.live.query(unknown));
        assertEquals("bad request: table nonsense does not exist", rejected.serverLine());
        assertEquals(400, rejected.status());
        assertEquals("GET nonsense", rejected.lql());
        assertThrows(QueryRejectedException.class, () -> site.live.forEach(unknown, row -> {}));
        assertEquals(2, site.asked().size(), "no query was repeated");
        assertEquals(3, site.live.query(ThreeHosts.NAMES).size());
    }

    @Test
    void streamedRowsAreCompleteOrThereIsAnError() {
        site.serve(FakeLivestatus.builder(ServerKind.LMD)
                .table(ThreeHosts.HOSTS)
                .backend("site01", "Site 1")
                .failedBackend("site02", "Site 2", "connection refused"));
        for (Query query :
                List.of(ThreeHosts.NAMES, ThreeHosts.NAMES.sort(Hosts.NAME.ascending()), Query.from(Hosts.TABLE))) {
            List<String> seen = new ArrayList<>();
            QueryRejectedException missing = assertThrows(
                    QueryRejectedException.class, () -> site.live.forEach(query, row -> seen.add(row.get(Hosts.NAME))));
            assertEquals(List.of("web01", "web02"), seen.stream().sorted().toList());
            assertEquals(200, missing.status());
            assertTrue(missing.serverLine().contains("site02=connection refused"), missing::getMessage);
        }
        assertEquals(2, site.live.forEach(ThreeHosts.NAMES.backends("site01"), row -> {}));
        assertEquals(1, site.live.forEach(ThreeHosts.NAMES.backends("site01").limit(1), row -> {}));
        assertEquals(
                0, site.live.forEach(Query.from(Hosts.TABLE).backends("site01").filter(Hosts.NAME.eq("x")), row -> {}));
        assertTrue(site.asked().stream()
                .filter(text -> text.startsWith("GET hosts"))
                .allMatch(text -> text.contains("wrapped_json") || text.contains("Limit: 1")));
    }

    /** LMD 2.8.3 sends -1 for states and flags of the missing service of a host's comment. */
    @Test
    void valuesOfAMissingServiceAreNoRepairs() {
        FakeTable comments = FakeTable.named("comments")
                .column("service_state", Type.INT)
                .column("service_acknowledged", Type.INT)
                .column("peer_key", Type.STRING)
                .row(-1, -1, "site01")
                .row(2, 1, "site01")
                .row(9, 0, "site01")
                .build();
        site.serve(FakeLivestatus.builder(ServerKind.LMD).table(comments));
        Result result = site.live.query(
                Query.from(Comments.TABLE).columns(Comments.SERVICE_STATE, Comments.SERVICE_ACKNOWLEDGED));
        assertNull(result.row(0).get(Comments.SERVICE_STATE));
        assertNull(result.row(0).get(Comments.SERVICE_ACKNOWLEDGED));
        assertEquals(ServiceState.CRITICAL, result.row(1).get(Comments.SERVICE_STATE));
        assertEquals(true, result.row(1).get(Comments.SERVICE_ACKNOWLEDGED));
        assertEquals(1, result.repairs(), "9 is one");
    }

    /** In wrapped_json LMD counts all matching rows, so a limit does not end the search. */
    @Test
    void limitedRowsHaveNoCountButFailedBackends() {
        site.serve(FakeLivestatus.builder(ServerKind.LMD)
                .table(ThreeHosts.HOSTS)
                .backend("site01", "Site 1")
                .failedBackend("site02", "Site 2", "connection refused"));
        Query one = ThreeHosts.NAMES.limit(1);
        for (int i = 0; i < 3; i++) {
            assertEquals(
                    Map.of("site02", "connection refused"), site.live.query(one).failedBackends());
        }
        assertEquals(Map.of(), site.live.query(one.backends("site01")).failedBackends());
        assertThrows(QueryRejectedException.class, () -> site.live.query(one.backends("site02")));
        assertThrows(QueryRejectedException.class, () -> site.live.query(one.backends("nope")));
        assertThrows(QueryRejectedException.class, () -> site.live.forEach(one, row -> {}));
        List<String> asked = site.asked();
        assertTrue(asked.stream().noneMatch(text -> text.contains("wrapped_json")), asked::toString);
        assertTrue(
                asked.stream().filter(text -> text.startsWith("GET backends")).count() < 4, "cached for a second");
        assertEquals(
                2,
                site.live
                        .query(ThreeHosts.NAMES.limit(9).sort(Hosts.NAME.ascending()))
                        .size());
        assertTrue(site.asked().get(site.asked().size() - 1).contains("wrapped_json"));
    }

    @Test
    void aResultWithoutAnyBackendIsAnError() {
        site.fake = FakeLivestatus.builder(ServerKind.LMD)
                .table(ThreeHosts.HOSTS)
                .failedBackend("site01", "Site 1", "connection refused")
                .failedBackend("site02", "Site 2", "no route to host")
                .unix()
                .start();
        site.live = LivestatusConnection.builder(site.fake.endpoint())
                .dialect(Dialect.LMD)
                .open();
        QueryRejectedException failed =
                assertThrows(QueryRejectedException.class, () -> site.live.query(ThreeHosts.NAMES));
        assertEquals(502, failed.status());
        assertEquals("connection refused", failed.serverLine());
        assertThrows(QueryRejectedException.class, () -> site.live.query("GET hosts\nStats: state = 0"));
    }

    @Test
    void servicesAreNamedWithTheirHostBecauseABareNameCrashesLmd() {
        site.serve(ServerKind.LMD);
        Query bare = Query.from(Services.TABLE)
                .columns(Services.STATE)
                .waitObject("web01")
                .waitCondition(Services.ACKNOWLEDGED.isTrue())
                .waitTimeout(Duration.ofMillis(1));
        site.refused(bare);
    }
}
