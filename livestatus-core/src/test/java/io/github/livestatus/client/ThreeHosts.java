package io.github.livestatus.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.livestatus.error.UnsupportedByServerException;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.RecordedRequest;
import io.github.livestatus.testkit.ServerKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A server of any kind with three hosts, and a connection that has detected it, both for one test. */
final class ThreeHosts implements AfterEachCallback {
    static final FakeTable HOSTS = FakeTable.named("hosts")
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
    static final Query NAMES = Query.from(Hosts.TABLE).columns(Hosts.NAME);

    FakeLivestatus fake;
    LivestatusConnection live;

    void serve(ServerKind manner) {
        serve(FakeLivestatus.builder(manner).table(HOSTS));
    }

    void serve(FakeLivestatus.Builder builder) {
        fake = builder.unix().start();
        live = LivestatusConnection.open(fake.endpoint());
        live.dialect();
    }

    /** Reconnects with {@code allowUnsafe}, for values of custom variables on Nagios. */
    void allowUnsafe() {
        live.close();
        live = LivestatusConnection.builder(fake.endpoint()).allowUnsafe(true).open();
    }

    /** Returns the received requests, without those for the detection and for the columns of Shinken. */
    List<String> asked() {
        boolean isShinken = live.dialect() == Dialect.SHINKEN;
        return fake.requests().stream()
                .map(RecordedRequest::text)
                .filter(text -> !text.startsWith("GET status") && !(isShinken && text.startsWith("GET columns")))
                .toList();
    }

    /** Asserts that a query is rejected before sending, as a whole and as a stream. */
    void refused(Query query) {
        assertThrows(UnsupportedByServerException.class, () -> live.query(query), query::toString);
        assertThrows(UnsupportedByServerException.class, () -> live.forEach(query, row -> {}), query::toString);
        assertEquals(List.of(), asked(), "nothing was sent");
    }

    @Override
    public void afterEach(ExtensionContext context) {
        live.close();
        fake.close();
    }
}
