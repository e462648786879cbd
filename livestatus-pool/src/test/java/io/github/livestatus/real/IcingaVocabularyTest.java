package io.github.livestatus.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.client.CommandEffect;
import io.github.livestatus.client.LivestatusConnection;
import io.github.livestatus.command.Command;
import io.github.livestatus.command.CommandResult;
import io.github.livestatus.command.Commands;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Query;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.Downtimes;
import io.github.livestatus.schema.ServiceState;
import io.github.livestatus.schema.Services;
import io.github.livestatus.schema.Vocabulary;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.Manner;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The language against a real Icinga 2: its columns, its operators, its commands. */
@RealServers
class IcingaVocabularyTest {
    private static final Duration SOON = Duration.ofSeconds(15);

    private static IcingaSite site;
    private static LivestatusConnection live;

    @BeforeAll
    static void start() throws IOException {
        site = IcingaSite.startOnUnixSocket("words", 4, 4);
        for (int service = 0; service < 4; service++) {
            site.report(CheckResult.ofService(site.host(0), site.service(service), service, "said " + service));
        }
        live = LivestatusConnection.open("unix:" + site.unixSocket());
        assertSame(Dialect.ICINGA2, live.dialect());
        Instant now = Instant.now();
        List<CommandResult> made = live.sendAll(List.of(
                Commands.addHostComment(site.host(1), true, "ops", "a comment"),
                Command.of(
                        "SCHEDULE_HOST_DOWNTIME",
                        site.host(1),
                        now,
                        now.plusSeconds(3600),
                        1,
                        0,
                        3600,
                        "ops",
                        "a break")));
        assertTrue(made.stream().allMatch(CommandResult::isConfirmed), made::toString);
        Await.until(
                SOON,
                "comment and downtime are there",
                () -> !live.query("GET comments\nColumns: id").isEmpty()
                        && !live.query("GET downtimes\nColumns: id").isEmpty());
    }

    @AfterAll
    static void close() {
        if (live != null) {
            live.close();
        }
        if (site != null) {
            site.close();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "commands",
                "comments",
                "contactgroups",
                "contacts",
                "downtimes",
                "endpoints",
                "hostgroups",
                "hosts",
                "hostsbygroup",
                "log",
                "servicegroups",
                "services",
                "servicesbygroup",
                "servicesbyhostgroup",
                "statehist",
                "status",
                "timeperiods",
                "zones"
            })
    void everyColumnItIsSaidToHaveReadsThroughItsConstant(String table) {
        List<Column<?>> columns = Vocabulary.columns(table).stream()
                .filter(column -> column.dialects().contains(Dialect.ICINGA2))
                .toList();
        assertFalse(columns.isEmpty());
        Query all = Query.from(Vocabulary.table(table).orElseThrow())
                .columns(columns)
                .filter(Query.parse("GET " + table + (isHistory(table) ? "\nFilter: time >= 1" : ""))
                        .filters());
        Result result = live.query(all);
        assertFalse(result.isEmpty(), "an empty table proves nothing");
        for (Row row : result) {
            for (Column<?> column : columns) {
                row.get(column);
            }
        }
        assertEquals(0, result.repairs());
    }

    private static boolean isHistory(String table) {
        return table.equals("log") || table.equals("statehist");
    }

    @Test
    void itsOperatorsAreThoseOfItsImitation() {
        Query all = Query.from(Services.TABLE)
                .columns(
                        Services.HOST_NAME,
                        Services.DESCRIPTION,
                        Services.STATE,
                        Services.ACKNOWLEDGED,
                        Services.LATENCY,
                        Services.LAST_CHECK,
                        Services.GROUPS,
                        Services.PLUGIN_OUTPUT);
        FakeTable.Builder copy = FakeTable.named("services")
                .column("host_name", Type.STRING)
                .column("description", Type.STRING)
                .column("state", Type.INT)
                .column("acknowledged", Type.INT)
                .column("last_check", Type.TIME)
                .column("groups", Type.LIST)
                .column("plugin_output", Type.STRING);
        for (Row row : live.query(all)) {
            Instant checked = row.get(Services.LAST_CHECK);
            copy.row(
                    row.get(Services.HOST_NAME),
                    row.get(Services.DESCRIPTION),
                    row.getLong(Services.STATE),
                    row.get(Services.ACKNOWLEDGED),
                    checked == null ? Instant.EPOCH : checked,
                    row.get(Services.GROUPS),
                    row.get(Services.PLUGIN_OUTPUT));
        }
        String group = live.query(all).stream()
                .flatMap(row -> row.get(Services.GROUPS).stream())
                .findFirst()
                .orElseThrow();
        try (FakeLivestatus fake = FakeLivestatus.builder(Manner.ICINGA2)
                        .table(copy.build())
                        .unix()
                        .start();
                LivestatusConnection imitation = LivestatusConnection.open(fake.endpoint())) {
            for (Filter filter : filters(group)) {
                for (Filter each : List.of(filter, filter.not())) {
                    assertEquals(keys(imitation, each), keys(live, each), each::toString);
                }
            }
        }
    }

    private static List<Filter> filters(String group) {
        String output = "said 2";
        return List.of(
                Services.PLUGIN_OUTPUT.eq(output),
                Services.PLUGIN_OUTPUT.ne(output),
                Services.PLUGIN_OUTPUT.lt(output),
                Services.PLUGIN_OUTPUT.le(output),
                Services.PLUGIN_OUTPUT.gt(output),
                Services.PLUGIN_OUTPUT.ge(output),
                Services.PLUGIN_OUTPUT.equalsIgnoreCase("SAID 2"),
                Services.PLUGIN_OUTPUT.notEqualsIgnoreCase("SAID 2"),
                Services.PLUGIN_OUTPUT.matches("^said [12]$"),
                Services.PLUGIN_OUTPUT.notMatches("^said [12]$"),
                Services.PLUGIN_OUTPUT.matchesIgnoreCase("^SAID"),
                Services.PLUGIN_OUTPUT.notMatchesIgnoreCase("^SAID"),
                Services.PLUGIN_OUTPUT.startsWith("said {"),
                Services.PLUGIN_OUTPUT.containsText("d 3"),
                Services.PLUGIN_OUTPUT.isEmpty(),
                Services.STATE.eq(ServiceState.WARNING),
                Services.STATE.ne(ServiceState.WARNING),
                Services.STATE.lt(ServiceState.CRITICAL),
                Services.STATE.le(ServiceState.CRITICAL),
                Services.STATE.gt(ServiceState.WARNING),
                Services.STATE.ge(ServiceState.WARNING),
                Services.ACKNOWLEDGED.isTrue(),
                Services.ACKNOWLEDGED.isFalse(),
                Services.LAST_CHECK.gt(Instant.ofEpochSecond(1_000_000_000)),
                Services.GROUPS.contains(group),
                Services.GROUPS.notContains(group),
                Services.GROUPS.isEmpty(),
                Services.GROUPS.isNotEmpty(),
                Filter.anyOf(Services.STATE.eq(ServiceState.OK), Services.DESCRIPTION.in(List.of("svc 1", "svc 2"))));
    }

    private static Set<String> keys(LivestatusConnection asked, Filter filter) {
        Set<String> keys = new TreeSet<>();
        asked.query(Query.from(Services.TABLE)
                        .columns(Services.HOST_NAME, Services.DESCRIPTION)
                        .filter(filter))
                .forEach(row -> keys.add(row.get(Services.HOST_NAME) + ";" + row.get(Services.DESCRIPTION)));
        return keys;
    }

    private static Query awaited(String service, Filter condition) {
        return Query.from(Services.TABLE)
                .columns(Services.STATE, Services.ACKNOWLEDGED, Services.SCHEDULED_DOWNTIME_DEPTH)
                .filter(Services.HOST_NAME.eq(site.host(2)), Services.DESCRIPTION.eq(service))
                .waitObject(site.host(2) + ";" + service)
                .waitCondition(condition)
                .waitTimeout(SOON);
    }

    @Test
    void aPassiveResultChangesAStateAndItsProblemIsAcknowledged() {
        CommandEffect critical = live.sendAndAwait(
                Command.of("PROCESS_SERVICE_CHECK_RESULT", site.host(2), "svc 0", 2, "broken"),
                awaited("svc 0", Services.STATE.eq(ServiceState.CRITICAL)));
        assertTrue(critical.isSeen());
        assertTrue(critical.answer().orElseThrow().isPolled());
        CommandEffect acknowledged = live.sendAndAwait(
                Commands.acknowledgeSvcProblem(site.host(2), "svc 0", true, false, false, "ops", "on it"),
                awaited("svc 0", Services.ACKNOWLEDGED.isTrue()));
        assertTrue(acknowledged.command().isConfirmed());
        assertTrue(acknowledged.isSeen());
        assertTrue(acknowledged.answer().orElseThrow().single().get(Services.ACKNOWLEDGED));
    }

    @Test
    void aDowntimeIsScheduledAndDeleted() {
        Instant now = Instant.now();
        CommandEffect scheduled = live.sendAndAwait(
                Command.of(
                        "SCHEDULE_SVC_DOWNTIME",
                        site.host(2),
                        "svc 1",
                        now.minusSeconds(5),
                        now.plusSeconds(600),
                        1,
                        0,
                        600,
                        "ops",
                        "a break"),
                awaited("svc 1", Services.SCHEDULED_DOWNTIME_DEPTH.gt(0)));
        assertTrue(scheduled.isSeen());
        long id = live.query(Query.from(Downtimes.TABLE)
                        .columns(Downtimes.ID)
                        .filter(Downtimes.HOST_NAME.eq(site.host(2)), Downtimes.SERVICE_DESCRIPTION.eq("svc 1")))
                .single()
                .get(Downtimes.ID);
        CommandEffect deleted = live.sendAndAwait(
                Command.of("DEL_SVC_DOWNTIME", id), awaited("svc 1", Services.SCHEDULED_DOWNTIME_DEPTH.eq(0)));
        assertTrue(deleted.command().isConfirmed());
        assertTrue(deleted.isSeen());
    }

    @Test
    void aCommandForAMissingObjectIsRejectedInItsWords() {
        CommandResult rejected =
                live.send(Commands.acknowledgeSvcProblem("nobody", "svc 0", true, false, false, "ops", "on it"));
        assertEquals(
                "REJECTED 452: Error: Cannot acknowledge service problem for non-existent service 'svc 0' on host 'nobody'",
                rejected.toString());
    }
}
