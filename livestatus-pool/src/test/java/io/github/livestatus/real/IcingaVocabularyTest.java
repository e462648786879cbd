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
import io.github.livestatus.lql.Capability;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Query;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.Downtimes;
import io.github.livestatus.schema.ServiceGroups;
import io.github.livestatus.schema.ServiceState;
import io.github.livestatus.schema.Services;
import io.github.livestatus.schema.Vocabulary;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Columns and commands with a real Icinga 2. */
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

    static Stream<String> tables() {
        return Stream.concat(IcingaSiteTest.TABLES.stream(), Stream.of("comments", "downtimes", "statehist"));
    }

    @ParameterizedTest
    @MethodSource("tables")
    void everyColumnOfTheCatalogueIsReadableThroughItsConstant(String table) {
        List<Column<?>> columns = Vocabulary.columns(table).stream()
                .filter(column -> column.dialects().contains(Dialect.ICINGA2))
                .filter(column -> !Capability.SPAN_PARTS.isAbout(column))
                .toList();
        assertFalse(columns.isEmpty());
        Query all = Query.from(Vocabulary.table(table).orElseThrow())
                .columns(columns)
                .filter(Query.parse("GET " + table + (isHistory(table) ? "\nFilter: time >= 1" : ""))
                        .filters());
        Result result = live.query(all);
        assertFalse(result.isEmpty(), "the table must have rows");
        for (Row row : result) {
            for (Column<?> column : columns) {
                row.get(column);
            }
        }
        assertEquals(0, result.repairs());
    }

    @Test
    void membersOfServiceGroupsHaveTheStatesOfTheirServices() {
        Map<String, ServiceState> states = new TreeMap<>();
        live.query(Query.from(Services.TABLE).columns(Services.HOST_NAME, Services.DESCRIPTION, Services.STATE))
                .forEach(row -> states.put(
                        row.get(Services.HOST_NAME) + ";" + row.get(Services.DESCRIPTION), row.get(Services.STATE)));
        Map<String, ServiceState> members = new TreeMap<>();
        live.query(Query.from(ServiceGroups.TABLE).columns(ServiceGroups.MEMBERS_WITH_STATE)).stream()
                .flatMap(row -> row.get(ServiceGroups.MEMBERS_WITH_STATE).stream())
                .forEach(member ->
                        members.put(member.hostName() + ";" + member.description(), member.state(live.dialect())));
        assertEquals(states, members);
    }

    private static boolean isHistory(String table) {
        return table.equals("log") || table.equals("statehist");
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
    void aCommandForAMissingObjectIsRejectedWithTheServersText() {
        CommandResult rejected =
                live.send(Commands.acknowledgeSvcProblem("nobody", "svc 0", true, false, false, "ops", "on it"));
        assertEquals(
                "REJECTED 452: Error: Cannot acknowledge service problem for non-existent service 'svc 0' on host 'nobody'",
                rejected.toString());
    }
}
