package io.github.livestatus.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.livestatus.error.UnsupportedByServerException;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.EnumColumn;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.IntColumn;
import io.github.livestatus.lql.ListColumn;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.lql.Table;
import io.github.livestatus.lql.TimeColumn;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.HostService;
import io.github.livestatus.schema.HostState;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.ServerKind;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Columns without a constant, made by their table, support all operations of other columns. */
class OwnColumnsTest {
    private static final Table RACKS = Table.named("racks", "rack");
    private static final StringColumn RACK = RACKS.text("rack");
    private static final StringColumn TEAM = RACKS.text("team");
    private static final IntColumn UNITS = RACKS.number("units");
    private static final TimeColumn BUILT = RACKS.time("built");
    private static final EnumColumn<HostState> WORST = RACKS.state("worst", HostState.class);
    private static final ListColumn<String> HOSTS = RACKS.list("hosts");
    private static final ListColumn<Long> PORTS = RACKS.list("ports", Long.class);
    private static final ListColumn<HostService> MONITORS = RACKS.list("monitors", HostService.class);

    private static final FakeTable TABLE = FakeTable.named("racks")
            .column("rack", Type.STRING)
            .column("team", Type.STRING)
            .column("units", Type.INT)
            .column("built", Type.TIME)
            .column("worst", Type.INT)
            .column("hosts", Type.LIST)
            .column("ports", Type.LIST)
            .column("monitors", Type.LIST)
            .row("r1", "ops", 42, 1_700_000_000, 0, List.of("web01", "web02"), List.of(80, 443), List.of())
            .row("r2", "Data", 12, 0, 1, List.of("db01"), List.of(), List.of(List.of("db01", "temperature")))
            .row("r3", "ops", 7, 1_600_000_000, 2, List.of(), List.of(), List.of())
            .build();

    @RegisterExtension
    private final ThreeHosts site = new ThreeHosts();

    private Result query(Query query) {
        return site.live.query(query);
    }

    @ParameterizedTest
    @EnumSource(
            value = ServerKind.class,
            names = {"NAEMON", "NAGIOS", "CHECKMK", "LMD"})
    void ownColumnsWorkLikeOtherColumns(ServerKind kind) {
        site.serve(FakeLivestatus.builder(kind).table(TABLE));
        Query racks = Query.from(RACKS).columns(RACK, TEAM, UNITS, BUILT, WORST, HOSTS, PORTS, MONITORS);

        Row first = query(racks.filter(RACK.eq("r1"))).single();
        assertEquals("ops", first.get(TEAM));
        assertEquals(42L, first.get(UNITS));
        assertEquals(Instant.ofEpochSecond(1_700_000_000), first.get(BUILT));
        assertEquals(HostState.UP, first.get(WORST));
        assertEquals(List.of("web01", "web02"), first.get(HOSTS));
        assertEquals(List.of(80L, 443L), first.get(PORTS));
        assertEquals(
                List.of(new HostService("db01", "temperature")),
                query(racks.filter(HOSTS.contains("db01"))).single().get(MONITORS));

        assertEquals(
                List.of("r2"),
                query(racks.filter(TEAM.containsIgnoreCase("dat"))).column(RACK));
        assertEquals(
                List.of("r1"),
                query(racks.filter(TEAM.contains("op").and(UNITS.gt(7)))).column(RACK));
        Filter oldOrDown = BUILT.lt(Instant.ofEpochSecond(1_650_000_000)).or(WORST.eq(HostState.DOWN));
        assertEquals(
                List.of("r3", "r2"),
                query(racks.filter(oldOrDown).sort(UNITS.ascending())).column(RACK));

        Stat<Long> count = Stat.count();
        Stat<Double> units = Stat.sum(UNITS);
        Result byTeam =
                query(Query.from(RACKS).columns(TEAM).stats(count, units).sort(TEAM.descending()));
        assertEquals(List.of("ops", "Data"), byTeam.column(TEAM));
        assertEquals(List.of(2L, 1L), byTeam.column(count));
        assertEquals(List.of(49.0, 12.0), byTeam.column(units));
    }

    @Test
    void aColumnDeclaredForOtherServersIsRejected() {
        site.serve(FakeLivestatus.builder(ServerKind.NAEMON).table(TABLE));
        StringColumn elsewhere = RACKS.text("team", Dialect.CHECKMK);
        assertThrows(
                UnsupportedByServerException.class,
                () -> query(Query.from(RACKS).columns(RACK).filter(elsewhere.eq("ops"))));
    }
}
