package io.github.livestatus.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.error.UnsupportedByServerException;
import io.github.livestatus.lql.Query;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.schema.Log;
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
import org.junit.jupiter.params.provider.EnumSource;

/** Times as servers send and compare them. */
class TimesTest {
    private static final Instant START = Instant.ofEpochSecond(1_795_000_000);

    @RegisterExtension
    final ThreeHosts site = new ThreeHosts();

    private void serve(ServerKind kind, Instant lastCheck) {
        site.serve(FakeLivestatus.builder(kind)
                .table(FakeTable.named("hosts")
                        .column("name", Type.STRING)
                        .column("last_check", Type.TIME)
                        .column("last_update", Type.TIME)
                        .row("web01", lastCheck, START.plusNanos(50_000_000))
                        .row("web02", lastCheck, START.plusNanos(500_000_000))
                        .build())
                .table(FakeTable.named("log")
                        .column("time", Type.TIME)
                        .column("lineno", Type.INT)
                        .row(START, 1)
                        .row(START.plusSeconds(100), 2)
                        .build()));
    }

    @ParameterizedTest
    @EnumSource(
            value = ServerKind.class,
            names = {"NAEMON", "LMD"})
    void aReadTimeSelectsExactlyItsRow(ServerKind kind) {
        serve(kind, START);
        Query updates = ThreeHosts.NAMES.columns(Hosts.LAST_UPDATE);
        Instant first = site.live.query(updates).row(0).get(Hosts.LAST_UPDATE);
        assertEquals(START.plusNanos(50_000_000), first);
        assertEquals(
                List.of("web02"),
                site.live.query(updates.filter(Hosts.LAST_UPDATE.gt(first))).column(Hosts.NAME));
        assertEquals(
                List.of("web01"),
                site.live.query(updates.filter(Hosts.LAST_UPDATE.eq(first))).column(Hosts.NAME));
        assertTrue(site.asked().get(1).contains("last_update > 1795000000.050000"), site.asked()::toString);
        assertEquals(
                2,
                site.live
                        .query(updates.filter(Hosts.LAST_CHECK.eq(START.plusMillis(300))))
                        .size(),
                "whole seconds on other servers");
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void theTimeOfTheLogIsRecognizedByItsLongName(ServerKind kind) {
        serve(kind, START);
        Query recent = Query.parse("GET log\nColumns: lineno\nFilter: log_time >= 1795000050");
        assertEquals(List.of(2L), site.live.query(recent).column(Log.LINENO));
        assertTrue(site.asked().get(0).contains("Filter: time >= 1795000050"), site.asked()::toString);
    }

    @Test
    void localtimeIsNotSentToNaemonForConditions() {
        Instant now = Instant.now();
        serve(ServerKind.NAEMON, now.minusSeconds(60));
        Query recent = ThreeHosts.NAMES.filter(Hosts.LAST_CHECK.gt(now.minusSeconds(600)));
        assertEquals(2, site.live.query(recent.localtime(now)).size());
        Instant eastern = now.plus(Duration.ofHours(2));
        UnsupportedByServerException refused =
                assertThrows(UnsupportedByServerException.class, () -> site.live.query(recent.localtime(eastern)));
        assertTrue(refused.getMessage().contains("not to conditions"), refused::getMessage);
        assertEquals(2, site.live.query(ThreeHosts.NAMES.localtime(eastern)).size(), "it shifts the sent times");
    }

    @Test
    void nagiosShiftsTheTimesOfConditions() {
        Instant now = Instant.now();
        serve(ServerKind.NAGIOS, now.minusSeconds(60));
        Instant eastern = now.plus(Duration.ofHours(2));
        Query recent = ThreeHosts.NAMES.filter(Hosts.LAST_CHECK.gt(eastern.minusSeconds(600)));
        assertEquals(2, site.live.query(recent.localtime(eastern)).size());
    }
}
