package io.github.livestatus.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.client.LivestatusConnection;
import io.github.livestatus.command.Commands;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.FloatColumn;
import io.github.livestatus.lql.IntColumn;
import io.github.livestatus.lql.OrderedColumn;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.ServiceState;
import io.github.livestatus.schema.Services;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.ServerKind;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Every operator, and statistics, on a real Icinga 2 and on its imitation with the same rows. */
@RealServers
class IcingaOperatorsTest {
    private static final Query ALL = Query.from(Services.TABLE)
            .columns(
                    Services.HOST_NAME,
                    Services.DESCRIPTION,
                    Services.STATE,
                    Services.ACKNOWLEDGED,
                    Services.HAS_BEEN_CHECKED,
                    Services.CURRENT_ATTEMPT,
                    Services.CHECK_INTERVAL,
                    Services.LAST_CHECK,
                    Services.GROUPS,
                    Services.PLUGIN_OUTPUT);

    private static IcingaSite site;
    private static LivestatusConnection live;
    private static FakeLivestatus fake;
    private static LivestatusConnection imitation;

    @BeforeAll
    static void start() throws IOException {
        site = IcingaSite.startOnUnixSocket("ops", 3, 4);
        for (int service = 0; service < 4; service++) {
            site.report(CheckResult.ofService(site.host(0), site.service(service), service, "said " + service));
        }
        live = LivestatusConnection.open("unix:" + site.unixSocket());
        live.send(Commands.acknowledgeSvcProblem(site.host(0), "svc 2", true, false, false, "ops", "on it"));
        Query acknowledged = ALL.filter(Services.ACKNOWLEDGED.isTrue());
        Await.until(
                Duration.ofSeconds(15),
                "it is acknowledged",
                () -> live.query(acknowledged).size() == 1);
        fake = FakeLivestatus.builder(ServerKind.ICINGA2).table(copy()).unix().start();
        imitation = LivestatusConnection.open(fake.endpoint());
    }

    @AfterAll
    static void close() {
        if (imitation != null) {
            imitation.close();
            fake.close();
        }
        if (live != null) {
            live.close();
        }
        if (site != null) {
            site.close();
        }
    }

    private static FakeTable copy() {
        FakeTable.Builder copy = FakeTable.named("services")
                .column("host_name", Type.STRING)
                .column("description", Type.STRING)
                .column("state", Type.INT)
                .column("acknowledged", Type.INT)
                .column("has_been_checked", Type.INT)
                .column("current_attempt", Type.INT)
                .column("check_interval", Type.FLOAT)
                .column("last_check", Type.TIME)
                .column("groups", Type.LIST)
                .column("plugin_output", Type.STRING);
        for (Row row : live.query(ALL)) {
            Instant checked = row.get(Services.LAST_CHECK);
            copy.row(
                    row.get(Services.HOST_NAME),
                    row.get(Services.DESCRIPTION),
                    row.getLong(Services.STATE),
                    row.get(Services.ACKNOWLEDGED),
                    row.get(Services.HAS_BEEN_CHECKED),
                    row.getLong(Services.CURRENT_ATTEMPT),
                    row.getDouble(Services.CHECK_INTERVAL),
                    checked == null ? Instant.EPOCH : checked,
                    row.get(Services.GROUPS),
                    row.get(Services.PLUGIN_OUTPUT));
        }
        return copy.build();
    }

    @Test
    void operatorsWorkAsInTheImitation() {
        String group = live.query(ALL).row(0).get(Services.GROUPS).get(0);
        int some = 0;
        for (Filter filter : filters(group)) {
            for (Filter each : List.of(filter, filter.not())) {
                Set<String> found = keys(live, each);
                assertEquals(keys(imitation, each), found, each::toString);
                some += found.isEmpty() || found.size() == 12 ? 0 : 1;
            }
        }
        assertTrue(some > 60, "filters that part the rows: " + some);
    }

    private static List<Filter> filters(String group) {
        String output = "said 2";
        Instant when = live.query(ALL.filter(Services.STATE.eq(ServiceState.CRITICAL)))
                .row(0)
                .get(Services.LAST_CHECK);
        double interval = live.query(ALL).row(0).get(Services.CHECK_INTERVAL);
        List<Filter> filters = new ArrayList<>(List.of(
                Services.PLUGIN_OUTPUT.in(List.of(output, "said 3")),
                Services.PLUGIN_OUTPUT.equalsIgnoreCase("SAID 2"),
                Services.PLUGIN_OUTPUT.notEqualsIgnoreCase("SAID 2"),
                Services.PLUGIN_OUTPUT.matches("^said [12]$"),
                Services.PLUGIN_OUTPUT.notMatches("^said [12]$"),
                Services.PLUGIN_OUTPUT.matchesIgnoreCase("^SAID"),
                Services.PLUGIN_OUTPUT.notMatchesIgnoreCase("^SAID"),
                Services.PLUGIN_OUTPUT.startsWith("said {"),
                Services.PLUGIN_OUTPUT.startsWith("said"),
                Services.PLUGIN_OUTPUT.contains("d 3"),
                Services.PLUGIN_OUTPUT.containsIgnoreCase("D 3"),
                Services.PLUGIN_OUTPUT.isEmpty(),
                Services.PLUGIN_OUTPUT.isNotEmpty(),
                Services.STATE.in(List.of(ServiceState.OK, ServiceState.CRITICAL)),
                Services.ACKNOWLEDGED.isTrue(),
                Services.ACKNOWLEDGED.isFalse(),
                Services.HAS_BEEN_CHECKED.isTrue(),
                Services.HAS_BEEN_CHECKED.eq(false),
                Services.CURRENT_ATTEMPT.in(List.of(1L, 7L)),
                Services.LAST_CHECK.isNever(),
                Services.GROUPS.contains(group),
                Services.GROUPS.notContains(group),
                Services.GROUPS.isEmpty(),
                Services.GROUPS.isNotEmpty(),
                Filter.anyOf(Services.STATE.eq(ServiceState.OK), Services.DESCRIPTION.in(List.of("svc 1", "svc 2")))));
        filters.addAll(comparisons(Services.PLUGIN_OUTPUT, output));
        filters.addAll(comparisons(Services.STATE, ServiceState.WARNING));
        filters.addAll(comparisons(Services.STATE, ServiceState.CRITICAL));
        filters.addAll(comparisons(Services.LAST_CHECK, when));
        IntColumn attempt = Services.CURRENT_ATTEMPT;
        filters.addAll(
                List.of(attempt.eq(1), attempt.ne(1), attempt.lt(1), attempt.le(1), attempt.gt(1), attempt.ge(1)));
        FloatColumn every = Services.CHECK_INTERVAL;
        filters.addAll(List.of(
                every.eq(interval),
                every.ne(interval),
                every.lt(interval),
                every.le(interval),
                every.gt(interval),
                every.ge(interval)));
        return filters;
    }

    private static <T> List<Filter> comparisons(OrderedColumn<T> column, T value) {
        return List.of(
                column.eq(value),
                column.ne(value),
                column.lt(value),
                column.le(value),
                column.gt(value),
                column.ge(value));
    }

    private static Set<String> keys(LivestatusConnection asked, Filter filter) {
        Set<String> keys = new TreeSet<>();
        asked.query(Query.from(Services.TABLE)
                        .columns(Services.HOST_NAME, Services.DESCRIPTION)
                        .filter(filter))
                .forEach(row -> keys.add(row.get(Services.HOST_NAME) + ";" + row.get(Services.DESCRIPTION)));
        return keys;
    }

    @Test
    void statisticsByGroupsEqualThoseOfTheImitation() {
        List<List<Column<?>>> groups = List.of(
                List.of(),
                List.of(Services.STATE),
                List.of(Services.ACKNOWLEDGED),
                List.of(Services.ACKNOWLEDGED, Services.HAS_BEEN_CHECKED, Services.HOST_NAME));
        for (List<Column<?>> columns : groups) {
            Query query = Query.from(Services.TABLE)
                    .columns(columns)
                    .stats(
                            Stat.count(),
                            Stat.count(Services.STATE.eq(ServiceState.CRITICAL).not()),
                            Stat.max(Services.STATE),
                            Stat.min(Services.STATE),
                            Stat.sum(Services.ACKNOWLEDGED),
                            Stat.avg(Services.HAS_BEEN_CHECKED),
                            Stat.sum(Services.CURRENT_ATTEMPT))
                    .sort(columns.stream().map(Column::ascending).toList());
            Result there = live.query(query);
            assertEquals(imitation.query(query).toString(), there.toString());
            assertTrue(there.size() > (columns.isEmpty() ? 0 : 1), there::toString);
        }
    }
}
