package io.github.livestatus.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.error.UnsupportedByServerException;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.HostsByGroup;
import io.github.livestatus.schema.StateHist;
import io.github.livestatus.schema.Status;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.ServerKind;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Queries at which the process of a server ends, or that it answers wrong without an error. */
class DeadlyQueriesTest {
    @RegisterExtension
    final ThreeHosts site = new ThreeHosts();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET status\nStats: sum connections",
                "GET status\nStats: max service_checks_rate",
                "GET statehist\nFilter: time > 1",
                "GET statehist\nColumns: host_name debug_info\nFilter: time > 1",
                "GET statehist\nColumns: host_name\nFilter: time > 1\nFilter: debug_info = x",
                "GET statehist\nFilter: time > 1\nStats: debug_info = x",
                "GET log\nColumns: type\nFilter: time > 1\nFilter: current_host_contacts =",
                "GET hostsbygroup\nColumns: name\nFilter: contacts !="
            })
    void naemonLivesOn(String lql) {
        site.serve(ServerKind.NAEMON);
        site.refused(Query.parse(lql));
        assertEquals(3, site.live.query(ThreeHosts.NAMES).size());
    }

    @Test
    void naemonLivesOnAfterTypedQueries() {
        site.serve(ServerKind.NAEMON);
        site.refused(Query.from(Status.TABLE).stats(Stat.avg(Status.FORKS)));
        site.refused(Query.from(StateHist.TABLE)
                .columns(StateHist.HOST_NAME)
                .optional(StateHist.DEBUG_INFO)
                .filter(StateHist.TIME.gt(Instant.EPOCH)));
        site.refused(Query.from(HostsByGroup.TABLE).columns(HostsByGroup.NAME).filter(HostsByGroup.CONTACTS.isEmpty()));
        assertEquals(3, site.live.query(ThreeHosts.NAMES).size());
    }

    @Test
    void lmdLivesOn() {
        site.serve(ServerKind.LMD);
        site.refused(Query.parse("GET hosts\nStats: avg groups"));
        assertEquals(3, site.live.query(ThreeHosts.NAMES).size());
    }

    @Test
    void notEqualToANameIsSentNegated() {
        site.serve(ServerKind.NAEMON);
        assertEquals(
                2,
                site.live.query(ThreeHosts.NAMES.filter(Hosts.NAME.ne("web01"))).size());
        assertEquals(
                2,
                site.live
                        .query("GET hosts\nColumns: name\nFilter: name != web01")
                        .size());
        assertTrue(site.asked().get(0).contains("Filter: name = web01\nNegate:"), site.asked()::toString);
    }

    @Test
    void notEqualToTextOfAColumnOfOnesOwnIsSentNegated() {
        FakeTable hosts = FakeTable.named("hosts")
                .column("name", FakeTable.Type.STRING)
                .column("rack_name", FakeTable.Type.STRING)
                .row("web01", "a")
                .row("db01", "b")
                .build();
        site.serve(FakeLivestatus.builder(ServerKind.NAEMON).table(hosts));
        Filter elsewhere = Hosts.TABLE.text("rack_name").ne("a");
        assertEquals(
                List.of("db01"),
                site.live.query(ThreeHosts.NAMES.filter(elsewhere)).column(Hosts.NAME));
        Query raw = Query.parse("GET hosts\nColumns: name\nFilter: rack_name != a");
        assertEquals(List.of("db01"), site.live.query(raw).column(Hosts.NAME));
    }

    @ParameterizedTest
    @EnumSource(
            value = ServerKind.class,
            names = {"NAEMON", "NAGIOS", "CHECKMK"})
    void numbersOfMoreThan32BitsAreRefused(ServerKind kind) {
        site.serve(kind);
        site.refused(ThreeHosts.NAMES.filter(Hosts.LAST_CHECK.gt(Instant.ofEpochSecond(1L << 31))));
    }

    @Test
    void aRegularExpressionThatIsNoneIsRefusedWhereItWouldMatchNothing() {
        site.serve(ServerKind.ICINGA2);
        site.refused(ThreeHosts.NAMES.filter(Hosts.NAME.matches("web[")));
        UnsupportedByServerException refused = assertThrows(
                UnsupportedByServerException.class,
                () -> site.live.query("GET hosts\nColumns: name\nFilter: name ~~ (web"));
        assertTrue(refused.getMessage().contains("matches nothing: name ~~ (web"), refused::getMessage);
    }
}
