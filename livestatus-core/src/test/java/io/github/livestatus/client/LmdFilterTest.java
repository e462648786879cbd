package io.github.livestatus.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.Contacts;
import io.github.livestatus.schema.HostState;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.Log;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.ServerKind;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conditions that LMD 2.8.3 evaluates wrong with status 200: the rows are the same as on other servers. */
class LmdFilterTest {
    private static final FakeTable HOSTS = FakeTable.named("hosts")
            .column("name", Type.STRING)
            .column("state", Type.INT)
            .column("groups", Type.LIST)
            .column("comments", Type.LIST)
            .column("services_with_state", Type.LIST)
            .column("hourly_value", Type.INT)
            .column("criticity", Type.INT)
            .column("peer_key", Type.STRING)
            .row("Web.01", 0, List.of("linux"), List.of(1, 300), List.of(List.of("HTTP", 0, 1)), 7, 5, "site01")
            .row("db01", 1, List.of(), List.of(44), List.of(), 0, 3, "site01")
            .row("mail01", 2, List.of("dmz"), List.of(), List.of(), null, null, "site02")
            .build();

    private FakeLivestatus fake;
    private LivestatusConnection live;

    @BeforeEach
    void serve() {
        serve("1.5.2", "1.5.1.source-naemon");
    }

    private void serve(String program, String livestatus) {
        fake = FakeLivestatus.builder(ServerKind.LMD)
                .table(HOSTS)
                .versions(program, livestatus)
                .start();
        live = LivestatusConnection.open(fake.endpoint());
    }

    @AfterEach
    void close() {
        live.close();
        fake.close();
    }

    private String names(Query query) {
        return String.join(
                " ", live.query(query).column(Hosts.NAME).stream().sorted().toList());
    }

    private static Query hosts(Filter... filters) {
        return Query.from(Hosts.TABLE).columns(Hosts.NAME).filter(filters);
    }

    @ParameterizedTest
    @CsvSource({
        "groups < linux,db01 mail01",
        "groups >= linux,Web.01",
        "comments >= 300,Web.01",
        "comments < 300,db01 mail01",
        "comments >= 44,db01",
        "comments ~ ^3,Web.01",
        "comments !~ ^3,db01 mail01",
        "comments =,mail01",
        "state = 256,",
        "state != 256,Web.01 db01 mail01",
        "state < 257,Web.01 db01 mail01",
        "name =~ web.01,Web.01",
        "name =~ WEB.01,Web.01",
        "name =~ webX01,",
        "services_with_state >= HTTP,Web.01",
        "name =~ MAIL01,mail01",
        "name ~~ ^MAIL01$,mail01",
        "name ~ mai.01,mail01",
        "name ~ mai.*,mail01",
        "name ~ ^We.*01$,Web.01",
        "name ~ ^mai.01$,mail01",
        "name ~ b.01,Web.01",
        "name ~ a.l,mail01",
        "name ~ ^m.il01$,mail01",
        "name !~ ^m.il01$,Web.01 db01",
        "name ~~ ^M.IL\\d+$,mail01",
        "name ~~ B\\D01,Web.01",
        "name !~~ ^M.IL01$,Web.01 db01",
        "groups ~ ^d.z$,mail01",
    })
    void filtersSelectTheRightRows(String filter, String wanted) {
        String names = wanted == null ? "" : wanted;
        assertEquals(names, names(Query.parse("GET hosts\nColumns: name\nFilter: " + filter)));
        Query count = Query.parse("GET hosts\nStats: " + filter);
        long counted = live.query(count).single().getLong(count.stats().get(0));
        assertEquals(names.isEmpty() ? 0 : names.split(" ").length, counted);
    }

    /** LMD has fractions of seconds in its own times. */
    @Test
    void timesOfLmdAreComparedWithTheirFractions() {
        String sent = Hosts.LMD_LAST_CACHE_UPDATE
                .gt(Instant.ofEpochSecond(1_700_000_000, 250_000_000))
                .toString();
        assertEquals("lmd_last_cache_update > 1700000000.250000", sent);
    }

    private void serveLog() {
        close();
        fake = FakeLivestatus.builder(ServerKind.LMD)
                .backend("site01", "One")
                .backend("site02", "Two")
                .table(FakeTable.named("log")
                        .column("time", Type.TIME)
                        .column("lineno", Type.INT)
                        .column("type", Type.STRING)
                        .column("peer_key", Type.STRING)
                        .row(1_700_000_100, 1, "a", "site01")
                        .row(1_700_000_200, 2, "a", "site02")
                        .row(1_700_000_300, 4, "b", "site02")
                        .build())
                .start();
        live = LivestatusConnection.open(fake.endpoint());
    }

    @Test
    void theClientComparesBackendsOfTheLog() {
        serveLog();
        Query lines = Query.from(Log.TABLE).filter(Log.TIME.gt(Instant.ofEpochSecond(1_700_000_000)));
        assertEquals(
                List.of(1L),
                live.query(lines.columns(Log.LINENO).filter(Log.PEER_KEY.eq("site01")))
                        .column(Log.LINENO));
        assertEquals(
                List.of("site01", "site02", "site02"),
                live.query(lines.columns(Log.PEER_KEY)).column(Log.PEER_KEY));
    }

    @Test
    void idsOfContactsAreComparedAsNumbers() {
        close();
        fake = FakeLivestatus.builder(ServerKind.LMD)
                .table(FakeTable.named("contacts")
                        .column("name", Type.STRING)
                        .column("id", Type.STRING)
                        .row("ops", "9")
                        .row("dba", "10")
                        .build())
                .start();
        live = LivestatusConnection.open(fake.endpoint());
        Query ids = Query.from(Contacts.TABLE).columns(Contacts.NAME).filter(Contacts.ID.ge(10));
        assertEquals(List.of("dba"), live.query(ids).column(Contacts.NAME));
    }

    @Test
    void theClientComputesStatisticsOfTheLog() {
        serveLog();
        Stat<Long> count = Stat.count(Log.TYPE.eq("a"));
        Stat<Double> sum = Stat.sum(Log.LINENO);
        Row row = live.query(Query.from(Log.TABLE)
                        .filter(Log.TIME.gt(Instant.ofEpochSecond(1_700_000_100)))
                        .stats(count, sum))
                .single();
        assertEquals(1, row.get(count));
        assertEquals(6, row.get(sum));
    }

    @Test
    void doubleNegationsCancelOut() {
        Filter isUp = Hosts.STATE.eq(HostState.UP);
        Filter nested = Filter.anyOf(isUp.not(), Hosts.NAME.eq("nobody")).not();
        assertEquals("Web.01", names(hosts(nested)));
        assertEquals("db01 mail01", names(hosts(nested.not())));
        Stat<Long> count = Stat.count(nested);
        assertEquals(
                1, live.query(Query.from(Hosts.TABLE).stats(count)).single().get(count));
        assertEquals(
                "db01 mail01",
                names(hosts(Filter.anyOf(Hosts.GROUPS.contains("linux"), nested).not())));
    }

    /** The backends are Nagios without hourly_value, for which LMD sends 0. */
    @Test
    void theClientComparesColumnsThatABackendLacks() {
        close();
        serve("4.5.9", "1.5.0p23");
        assertEquals("Web.01", names(hosts(Hosts.HOURLY_VALUE.eq(7))));
        assertEquals("db01 mail01", names(hosts(Hosts.CRITICITY.le(3))));
        assertEquals("db01 mail01", names(hosts(Hosts.HOURLY_VALUE.ne(7))));
        assertTrue(fake.requests().stream().noneMatch(request -> request.text().contains("Filter: hourly_value")));
    }
}
