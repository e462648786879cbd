package io.github.livestatus.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.error.QueryRejectedException;
import io.github.livestatus.error.UnsupportedByServerException;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.result.Result;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.Services;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.Manner;
import io.github.livestatus.testkit.RecordedRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** An LMD answers for its backends, and is not believed where some are missing. */
class LmdTest {
    private static final FakeTable HOSTS = FakeTable.named("hosts")
            .column("name", Type.STRING)
            .column("state", Type.INT)
            .column("acknowledged", Type.INT)
            .column("groups", Type.LIST)
            .column("custom_variables", Type.DICT)
            .column("peer_key", Type.STRING)
            .row("web01", 0, 0, List.of("linux"), Map.of("OWNER", "ops"), "site01")
            .row("web02", 1, 1, List.of("linux", "dmz"), Map.of(), "site01")
            .row("db01", 2, 0, List.of(), Map.of("OWNER", "dba"), "site02")
            .build();
    private static final Query NAMES = Query.from(Hosts.TABLE).columns(Hosts.NAME);

    private FakeLivestatus fake;
    private LivestatusConnection live;

    @AfterEach
    void close() {
        live.close();
        fake.close();
    }

    private void serve(FakeLivestatus.Builder builder) {
        fake = builder.unix().start();
        live = LivestatusConnection.open(fake.endpoint());
        live.dialect();
    }

    private void serve(Manner manner) {
        serve(FakeLivestatus.builder(manner).table(HOSTS));
    }

    private List<String> asked() {
        return fake.requests().stream()
                .map(RecordedRequest::text)
                .filter(text -> !text.startsWith("GET status"))
                .toList();
    }

    private void refused(Query query) {
        assertThrows(UnsupportedByServerException.class, () -> live.query(query), query::toString);
        assertThrows(UnsupportedByServerException.class, () -> live.forEach(query, row -> {}), query::toString);
        assertEquals(List.of(), asked(), "nothing was sent");
    }

    @Test
    void lmdHasNoDeviationAndNoInverses() {
        serve(Manner.LMD);
        refused(Query.from(Hosts.TABLE).stats(Stat.std(Hosts.LATENCY)));
        refused(Query.from(Hosts.TABLE).stats(Stat.suminv(Hosts.LATENCY)));
    }

    @Test
    void lmdTellsWhichBackendsFailed() {
        serve(FakeLivestatus.builder(Manner.LMD)
                .table(HOSTS)
                .backend("site01", "Site 1")
                .failedBackend("site02", "Site 2", "connection refused"));
        Result some = live.query(NAMES);
        assertEquals(2, some.size());
        assertEquals(Map.of("site02", "connection refused"), some.failed());
        assertEquals(
                some.failed(), live.query(NAMES.sort(Hosts.NAME.ascending())).failed());
        assertEquals(0, live.query(NAMES.filter(Hosts.NAME.eq("db01"))).size());
        assertThrows(QueryRejectedException.class, () -> live.query(NAMES.backends("site02")));
    }

    @Test
    void whatAnLmdRefusesWithoutAHeaderIsARejection() {
        serve(Manner.LMD);
        Query unknown = Query.parse("GET nonsense");
        QueryRejectedException rejected = assertThrows(QueryRejectedException.class, () -> live.query(unknown));
        assertEquals("bad request: table nonsense does not exist", rejected.serverLine());
        assertEquals(400, rejected.status());
        assertEquals("GET nonsense", rejected.lql());
        assertThrows(QueryRejectedException.class, () -> live.forEach(unknown, row -> {}));
        assertEquals(2, asked().size(), "nothing was asked twice");
        assertEquals(3, live.query(NAMES).size());
    }

    @Test
    void rowsThatAnLmdHandsOverAreAllOrThereIsAnError() {
        serve(FakeLivestatus.builder(Manner.LMD)
                .table(HOSTS)
                .backend("site01", "Site 1")
                .failedBackend("site02", "Site 2", "connection refused"));
        for (Query query : List.of(NAMES, NAMES.sort(Hosts.NAME.ascending()), Query.from(Hosts.TABLE))) {
            List<String> seen = new ArrayList<>();
            QueryRejectedException missing = assertThrows(
                    QueryRejectedException.class, () -> live.forEach(query, row -> seen.add(row.get(Hosts.NAME))));
            assertEquals(List.of("web01", "web02"), seen.stream().sorted().toList());
            assertEquals(502, missing.status());
            assertTrue(missing.serverLine().contains("site02=connection refused"), missing::getMessage);
        }
        assertEquals(2, live.forEach(NAMES.backends("site01"), row -> {}));
        assertEquals(1, live.forEach(NAMES.backends("site01").limit(1), row -> {}));
        assertEquals(0, live.forEach(Query.from(Hosts.TABLE).backends("site01").filter(Hosts.NAME.eq("x")), row -> {}));
        assertTrue(asked().stream()
                .filter(text -> text.startsWith("GET hosts"))
                .allMatch(text -> text.contains("wrapped_json")));
    }

    @Test
    void noRowsOfNoBackendAreAnError() {
        fake = FakeLivestatus.builder(Manner.LMD)
                .table(HOSTS)
                .failedBackend("site01", "Site 1", "connection refused")
                .failedBackend("site02", "Site 2", "no route to host")
                .unix()
                .start();
        live = LivestatusConnection.builder(fake.endpoint())
                .dialect(Dialect.LMD)
                .open();
        QueryRejectedException failed = assertThrows(QueryRejectedException.class, () -> live.query(NAMES));
        assertEquals(502, failed.status());
        assertEquals("connection refused", failed.serverLine());
        assertThrows(QueryRejectedException.class, () -> live.query("GET hosts\nStats: state = 0"));
    }

    @Test
    void servicesAreNamedInFullWhereABareNameEndsTheServer() {
        serve(Manner.LMD);
        Query bare = Query.from(Services.TABLE)
                .columns(Services.STATE)
                .waitObject("web01")
                .waitCondition(Services.ACKNOWLEDGED.isTrue())
                .waitTimeout(Duration.ofMillis(1));
        refused(bare);
    }
}
