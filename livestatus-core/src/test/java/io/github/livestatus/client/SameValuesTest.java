package io.github.livestatus.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.CheckType;
import io.github.livestatus.schema.HostState;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.ServerKind;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same facts as each kind of server sends them: the typed values are equal. */
class SameValuesTest {
    private static final Instant CHECKED = Instant.ofEpochSecond(1_700_000_000);
    private static final FakeTable HOSTS = FakeTable.named("hosts")
            .column("name", Type.STRING)
            .column("state", Type.INT)
            .column("acknowledged", Type.INT)
            .column("is_flapping", Type.INT)
            .column("num_services", Type.INT)
            .column("comments", Type.LIST)
            .column("check_type", Type.INT)
            .column("last_state_change", Type.TIME)
            .column("latency", Type.FLOAT)
            .column("last_check", Type.TIME)
            .column("groups", Type.LIST)
            .column("modified_attributes_list", Type.LIST)
            .column("services_with_state", Type.LIST)
            .column("custom_variables", Type.DICT)
            .column("check_period", Type.STRING)
            .column("perf_data", Type.STRING)
            .row(
                    "web01",
                    1,
                    1,
                    0,
                    7,
                    List.of(4, 5),
                    1,
                    CHECKED,
                    0.25,
                    CHECKED,
                    List.of("linux", "dmz"),
                    List.of(),
                    List.of(List.of("HTTP", 2, 1)),
                    Map.of("TIER", 3),
                    "24x7",
                    "")
            .row("db01", 0, 0, 1, 0, List.of(), 0, 0, 0.0, 0, List.of(), List.of(), List.of(), Map.of(), "", "rta=1ms")
            .build();
    private static final List<Column<?>> COLUMNS = List.of(
            Hosts.NAME,
            Hosts.STATE,
            Hosts.ACKNOWLEDGED,
            Hosts.IS_FLAPPING,
            Hosts.NUM_SERVICES,
            Hosts.COMMENTS,
            Hosts.CHECK_TYPE,
            Hosts.LAST_STATE_CHANGE,
            Hosts.LATENCY,
            Hosts.LAST_CHECK,
            Hosts.GROUPS,
            Hosts.MODIFIED_ATTRIBUTES_LIST,
            Hosts.SERVICES_WITH_STATE,
            Hosts.CUSTOM_VARIABLES,
            Hosts.CHECK_PERIOD,
            Hosts.PERF_DATA);

    private static List<List<Object>> values(Result result) {
        List<List<Object>> rows = new ArrayList<>();
        for (Row row : result) {
            List<Object> values = new ArrayList<>();
            COLUMNS.forEach(column -> values.add(row.get(column)));
            rows.add(values);
        }
        return rows;
    }

    private static Result ask(ServerKind manner, Query query) {
        try (FakeLivestatus fake =
                        FakeLivestatus.builder(manner).table(HOSTS).unix().start();
                Livestatus live = LivestatusConnection.builder(fake.endpoint())
                        .allowUnsafe(true)
                        .open()) {
            return live.query(query);
        }
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void rowsHaveTheSameValues(ServerKind manner) {
        Query all = Query.from(Hosts.TABLE).columns(COLUMNS).sort(Hosts.NAME.ascending());
        Result rows = ask(manner, all);
        assertEquals(values(ask(ServerKind.NAEMON, all)), values(rows));
        assertEquals(0, rows.repairs(), "known forms of values are no repairs");
        Row web = rows.row(1);
        assertEquals(HostState.DOWN, web.get(Hosts.STATE));
        assertEquals(CHECKED, web.get(Hosts.LAST_CHECK));
        assertEquals(List.of(4L, 5L), web.get(Hosts.COMMENTS));
        assertEquals(CheckType.PASSIVE, web.get(Hosts.CHECK_TYPE));
        assertEquals(List.of(), rows.row(0).get(Hosts.MODIFIED_ATTRIBUTES_LIST));
        assertEquals(Map.of("TIER", "3"), web.get(Hosts.CUSTOM_VARIABLES));
        assertEquals(null, rows.row(0).get(Hosts.LAST_CHECK));
        assertEquals("", rows.row(0).get(Hosts.CHECK_PERIOD));
        assertFalse(rows.row(0).get(Hosts.ACKNOWLEDGED));
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void keysOfGroupsHaveTheirTypes(ServerKind manner) {
        Stat<Long> count = Stat.count();
        Stat<Double> services = Stat.sum(Hosts.NUM_SERVICES);
        Query grouped = Query.from(Hosts.TABLE)
                .columns(Hosts.STATE)
                .stats(count, services)
                .sort(Hosts.STATE.ascending());
        Result groups = ask(manner, grouped);
        assertEquals(List.of(HostState.UP, HostState.DOWN), groups.column(Hosts.STATE));
        assertEquals(List.of(1L, 1L), groups.column(count));
        assertEquals(List.of(0.0, 7.0), groups.column(services));
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void groupsByFlagsHaveTheSameValues(ServerKind manner) {
        Stat<Long> count = Stat.count();
        Stat<Double> most = Stat.max(Hosts.NUM_SERVICES);
        Stat<Long> down = Stat.count(Hosts.STATE.eq(HostState.DOWN));
        Query all = Query.from(Hosts.TABLE);
        Query byFlag = all.columns(Hosts.ACKNOWLEDGED).stats(most, count).sort(Hosts.ACKNOWLEDGED.ascending());
        assertEquals("""
                acknowledged  max num_services  count
                false                      0.0      1
                true                       7.0      1""", ask(manner, byFlag).toString());
        assertEquals(
                List.of(true),
                ask(manner, byFlag.filter(Hosts.NAME.eq("web01"))).column(Hosts.ACKNOWLEDGED),
                "no rows have no groups");
        assertEquals(List.of(true), ask(manner, byFlag.offset(1).limit(1)).column(Hosts.ACKNOWLEDGED));
        Query byThree = all.columns(Hosts.NAME, Hosts.ACKNOWLEDGED, Hosts.STATE, Hosts.IS_FLAPPING)
                .optional(Hosts.IN_SERVICE_PERIOD)
                .stats(down)
                .sort(Hosts.NAME.ascending());
        Result groups = ask(manner, byThree);
        assertEquals(List.of("db01", "web01"), groups.column(Hosts.NAME));
        assertEquals(List.of(false, true), groups.column(Hosts.ACKNOWLEDGED));
        assertEquals(List.of(true, false), groups.column(Hosts.IS_FLAPPING));
        assertEquals(List.of(HostState.UP, HostState.DOWN), groups.column(Hosts.STATE));
        assertEquals(List.of(0L, 1L), groups.column(down));
        Result raw = ask(manner, Query.parse("GET hosts\nColumns: is_flapping\nStats: state >= 0"));
        assertEquals(2, raw.size());
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void statisticsHaveTheSameValues(ServerKind manner) {
        Stat<HostState> worst = Stat.max(Hosts.STATE);
        Stat<Instant> last = Stat.max(Hosts.LAST_CHECK);
        Stat<Double> mean = Stat.avg(Hosts.NUM_SERVICES);
        Stat<Double> flags = Stat.sum(Hosts.ACKNOWLEDGED);
        Row row = ask(manner, Query.from(Hosts.TABLE).stats(worst, last, mean, flags))
                .single();
        assertEquals(HostState.DOWN, row.get(worst));
        assertEquals(CHECKED, row.get(last));
        assertEquals(3.5, row.get(mean));
        assertEquals(1.0, row.get(flags));
    }

    @Test
    void infinityIsANumber() {
        Stat<Double> inverse = Stat.suminv(Hosts.LATENCY);
        for (ServerKind manner : List.of(ServerKind.NAEMON, ServerKind.NAGIOS, ServerKind.CHECKMK)) {
            Result sum = ask(manner, Query.from(Hosts.TABLE).stats(inverse));
            assertEquals(Double.POSITIVE_INFINITY, sum.single().get(inverse), manner.name());
        }
    }
}
