package io.github.livestatus.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.error.UnsupportedByServerException;
import io.github.livestatus.exchange.ServerAccess;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Query;
import io.github.livestatus.schema.Log;
import io.github.livestatus.schema.StateHist;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.ServerKind;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tables that servers read from files, with and without a bound on time. */
class HistoryTest {
    @RegisterExtension
    final ThreeHosts site = new ThreeHosts();

    @ParameterizedTest
    @ValueSource(strings = {"log", "statehist"})
    void historyNeedsALowerBoundOfTime(String table) {
        site.serve(FakeLivestatus.builder(ServerKind.NAEMON)
                .table(FakeTable.named(table)
                        .column("time", Type.TIME)
                        .column("host_name", Type.STRING)
                        .row(Instant.ofEpochSecond(1_700_000_000), "web01")
                        .build()));
        String columns = "GET " + table + "\nColumns: host_name\n";
        for (String unbounded : List.of(
                "",
                "Filter: host_name = web01",
                "Filter: time < 1700000000",
                "Filter: time > 1600000000\nFilter: host_name = web01\nOr: 2",
                "Filter: time > 1600000000\nNegate:")) {
            IllegalArgumentException refused =
                    assertThrows(IllegalArgumentException.class, () -> site.live.query(columns + unbounded), unbounded);
            assertTrue(refused.getMessage().contains("withoutTimeBound()"), refused::getMessage);
        }
        for (String bounded : List.of("Filter: time >= 1600000000", "Filter: time <= 1600000000\nNegate:")) {
            assertEquals(1, site.live.query(columns + bounded).size());
        }
        String either = "Filter: time > 1600000000\nFilter: time > 1650000000\nOr: 2";
        if (table.equals("log")) {
            assertEquals(1, site.live.query(columns + either).size());
        } else {
            // Naemon uses the second one as the bound of all spans.
            assertThrows(UnsupportedByServerException.class, () -> site.live.query(columns + either));
        }
        assertEquals(1, site.live.query(Query.parse(columns).withoutTimeBound()).size());
        assertEquals(
                0,
                site.live
                        .query(Query.parse(columns).filter(Filter.anyOf()).withoutTimeBound())
                        .size());
    }

    @Test
    void historyHasALongerTimeout() {
        ServerAccess access = LivestatusConnection.builder("unix:/nowhere")
                .queryTimeout(Duration.ofSeconds(10))
                .logTimeout(Duration.ofSeconds(100))
                .build()
                .access;
        assertEquals(Duration.ofSeconds(10), access.timeFor(List.of(ThreeHosts.NAMES)));
        assertEquals(Duration.ofSeconds(100), access.timeFor(List.of(Query.from(Log.TABLE), ThreeHosts.NAMES)));
        assertEquals(Duration.ofSeconds(100), access.timeFor(List.of(Query.from(StateHist.TABLE))));
        assertEquals(
                Duration.ofSeconds(107),
                access.timeFor(List.of(Query.from(Log.TABLE), ThreeHosts.NAMES.waitTimeout(Duration.ofSeconds(7)))));
        site.serve(ServerKind.NAEMON);
    }

    @Test
    void theClientSortsStatehistBecauseNaemonRepeatsItsLastRow() {
        FakeTable spans = FakeTable.named("statehist")
                .column("time", Type.TIME)
                .column("host_name", Type.STRING)
                .row(Instant.ofEpochSecond(1_700_000_000), "web01")
                .row(Instant.ofEpochSecond(1_700_000_100), "db01")
                .build();
        site.serve(FakeLivestatus.builder(ServerKind.NAEMON).table(spans));
        Query sorted = Query.from(StateHist.TABLE)
                .columns(StateHist.HOST_NAME)
                .filter(StateHist.TIME.ge(Instant.ofEpochSecond(1)))
                .sort(StateHist.HOST_NAME.ascending());
        assertEquals(List.of("db01", "web01"), site.live.query(sorted).column(StateHist.HOST_NAME));
        assertFalse(site.asked().get(0).contains("Sort"));
    }
}
