package io.github.livestatus.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.testkit.FakeTable.Type;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The recorded behaviour of Icinga 2.13.6. */
class Icinga2KindTest {

    private final FakeLivestatus server = SiteForTest.of(ServerKind.ICINGA2).start();

    @AfterEach
    void close() {
        server.close();
    }

    private String ask(String get, String... headers) throws IOException {
        return SocketForTest.ask(server, get, headers);
    }

    private String raw(String request) throws IOException {
        try (SocketForTest socket = new SocketForTest(server.endpoint())) {
            return socket.send(request).endOfOutput().rest();
        }
    }

    @Test
    void valuesHaveItsFormat() throws IOException {
        assertEquals(
                "200 [[\"web02\",\"Web \\ud83d\\ude00\",true,1795331044,0.25,[\"linux\"],[[\"RACK\",\"rack 2\"]]]]",
                ask(
                        "GET hosts",
                        "Columns: name alias acknowledged last_check latency groups custom_variables",
                        "Filter: name = web02"));
    }

    @Test
    void someColumnsHaveAnUnexpectedType() throws IOException {
        server.replaceTable(FakeTable.named("hosts")
                .column("name", Type.STRING)
                .column("is_flapping", Type.INT)
                .column("active_checks_enabled", Type.INT)
                .column("check_options", Type.INT)
                .column("check_period", Type.STRING)
                .column("modified_attributes_list", Type.LIST)
                .column("latency", Type.FLOAT)
                .column("parents", Type.LIST)
                .row("a", 0, 0, 0, "", List.of(), null, List.of())
                .build());
        assertEquals(
                "200 [[false,0,\"\",null,0,null,[]]]",
                ask(
                        "GET hosts",
                        "Columns: is_flapping active_checks_enabled check_options check_period"
                                + " modified_attributes_list latency parents"));
        assertEquals("200 [[false,null]]", ask("GET hosts", "Columns: host_is_flapping host_check_period"));
    }

    @Test
    void unexpectedTypesDependOnTheTable() throws IOException {
        server.replaceTable(FakeTable.named("comments")
                .column("comment", Type.STRING)
                .column("expires", Type.INT)
                .column("fixed", Type.INT)
                .row("", 0, 0)
                .build());
        assertEquals("200 [[\"\",false,0]]", ask("GET comments", "Columns: comment expires fixed"));
    }

    @Test
    void valuesOfCustomVariablesKeepTheirType() throws IOException {
        server.replaceTable(FakeTable.named("services")
                .column("custom_variables", Type.DICT)
                .row(Map.of("TIER", 1))
                .build());
        assertEquals("200 [[[[\"TIER\",1]]]]", ask("GET services", "Columns: custom_variables"));
    }

    @Test
    void objectsHaveAStableArbitraryOrder() throws IOException {
        FakeTable.Builder many = FakeTable.named("hosts").column("name", Type.STRING);
        for (int i = 10; i < 40; i++) {
            many.row("host" + i);
        }
        server.replaceTable(many.build());
        String first = ask("GET hosts", "Columns: name", "Sort: name", "Offset: 5");
        assertNotEquals(first.indexOf("host10"), 7);
        assertEquals(30, first.split("host").length - 1);
        assertEquals(first, ask("GET hosts", "Columns: name"));
    }

    @Test
    void namesOfColumnsAreSentOnlyWithRows() throws IOException {
        assertEquals("200 []", ask("GET hosts", "Columns: name", "ColumnHeaders: on", "Filter: name = nobody"));
        assertEquals("200 []", ask("GET hosts", "Filter: name = nobody"));
        assertEquals(
                "200 [[\"host_name\"], [\"db01\"]]",
                ask("GET hosts", "Columns: host_name", "ColumnHeaders: on", "Filter: name = db01"));
    }

    @Test
    void unknownHeadersAreIgnored() throws IOException {
        assertEquals("200 [[3]]", ask("GET hosts", "Stats: state >= 0", "AuthUser: nobody", "WaitTrigger: all"));
        assertEquals("200 [[3]]", ask("GET hosts", "Nonsense: 1", "Stats: state >= 0", "Timelimit: 0"));
    }

    @Test
    void unknownFormatsHaveAnEmptyBody() throws IOException {
        assertEquals("200 ", ask("GET hosts", "OutputFormat: wrapped_json"));
    }

    @Test
    void errorsInRowsHaveAStackTrace() throws IOException {
        String answer = ask("GET hosts", "Columns: name nonsense");
        assertTrue(answer.startsWith(
                "452 Error: Column 'nonsense' does not exist in table 'hosts'.\n\nStacktrace:\n 0# __cxa_throw in "));
        assertTrue(answer.length() > 1500, answer);
        assertTrue(ask("GET hosts", "Filter: name === 1")
                .startsWith("452 Error: Unknown operator for column 'name': ==="));
        assertTrue(ask("GET hosts", "Filter: groups ~ x")
                .startsWith("452 Error: Invalid operator for column 'groups': ~ (expected '>=' or '=')."));
    }

    @Test
    void anIllegalOperatorIsDetectedOnlyWithARow() throws IOException {
        assertEquals("200 []", ask("GET comments", "Columns: id", "Filter: id === 1"));
    }

    @Test
    void otherErrorsAreShort() throws IOException {
        assertEquals("404 Table 'columns' does not exist.", ask("GET columns"));
        assertEquals(
                "451 Or/StatsOr is referencing 5 filters; stack only contains 1 filters",
                ask("GET hosts", "Filter: state = 0", "Or: 5"));
        assertEquals("200 []", ask("GET hosts", "Columns: name", "Filter: name ~ (("));
        assertEquals("", raw("FROB hosts\nResponseHeader: fixed16\n\n"));
        assertEquals("", raw("GET nonsense\n\n"));
    }

    @Test
    void equalsOnAListTestsIfItIsEmpty() throws IOException {
        assertEquals("200 [[1]]", ask("GET hosts", "Stats: groups = linux"));
        assertEquals("200 [[2]]", ask("GET hosts", "Stats: groups != linux"));
        assertEquals("200 [[0]]", ask("GET hosts", "Stats: custom_variables >= RACK rack 1"));
    }

    @Test
    void booleansAndNullsAreComparedItsWay() throws IOException {
        assertEquals("200 [[1,3]]", ask("GET hosts", "Stats: acknowledged = 1", "Stats: acknowledged >= 1"));
        assertEquals("200 [[2]]", ask("GET services", "Stats: perf_data = "));
    }

    @Test
    void textOperatorsReadNumbersWithSixDecimals() throws IOException {
        assertEquals("200 [[1,1]]", ask("GET services", "Stats: latency ~ ^0.500000$", "Stats: state =~ 0"));
        assertTrue(ask("GET hosts", "Stats: state = x")
                .startsWith("452 Error: Can't convert 'x' to a floating point number."));
    }

    @Test
    void caseIsIgnoredForAsciiOnly() throws IOException {
        assertEquals("200 [[1,0]]", ask("GET hosts", "Stats: alias ~~ ^WEB.*ü", "Stats: alias ~~ ^WEB.*Ü"));
    }

    @Test
    void emptyGroupsOfConditionsSelectEveryRow() throws IOException {
        assertEquals("200 [[3]]", ask("GET hosts", "Or: 0", "And: 0", "Stats: state >= 0"));
    }

    @Test
    void spacesAreSignificant() throws IOException {
        assertEquals("404 Table ' hosts' does not exist.", ask("GET  hosts"));
        assertTrue(ask("GET hosts", "Columns: name  state").startsWith("452 Error: Column '' does not exist"));
        assertEquals("200 []", ask("GET hosts", "Columns: name", "Filter: name =  db01"));
    }

    @Test
    void aNegativeLimitMeansNoLimit() throws IOException {
        assertEquals("200 [[3]]", ask("GET hosts", "Limit: -1", "Stats: state >= 0"));
        assertEquals("", raw("GET hosts\nResponseHeader: fixed16\nLimit: x\n\n"));
    }

    @Test
    void aggregatesNeedNumbers() throws IOException {
        assertTrue(ask("GET hosts", "Stats: min name")
                .startsWith("452 Error: Operator < cannot be applied to values of type 'String' and 'Number'"));
        assertTrue(ask("GET hosts", "Stats: avg groups").startsWith("452 Error: Can't convert '[ "));
        assertEquals("452 Missing aggregator column name: Stats: state", ask("GET hosts", "Stats: state"));
    }

    @Test
    void statsNegateHasNoEffect() throws IOException {
        assertEquals("200 [[1]]", ask("GET services", "Stats: state = 0", "StatsNegate:"));
    }

    @Test
    void groupsAreSorted() throws IOException {
        assertEquals(
                "200 [[0,1,0.5], [1,1,3.5], [2,2,2]]",
                ask("GET services", "Columns: state", "Stats: state >= 0", "Stats: avg latency"));
        assertTrue(
                ask("GET hosts", "Columns: acknowledged", "Stats: state >= 0").startsWith("452 Error: Operator <"));
    }

    @Test
    void groupsWithoutRowsAreOneRowOfZerosWithoutGroupColumns() throws IOException {
        assertEquals(
                "200 [[0,0]]",
                ask("GET hosts", "Columns: name", "Stats: state = 0", "Stats: sum latency", "Filter: name = nobody"));
    }

    @Test
    void inversesOfZeroAreRejected() throws IOException {
        assertTrue(ask("GET hosts", "Stats: suminv latency")
                .startsWith("452 Error: Right-hand side argument for operator / is 0."));
    }

    @Test
    void separatorsReachIntoTheHeader() throws IOException {
        assertEquals(
                "200           2|[]",
                raw("GET comments\nResponseHeader: fixed16\nOutputFormat: json\nSeparators: 124 59 44 32\n\n"));
    }

    @Test
    void commandsHaveTheirOwnFrame() throws IOException {
        String framed = "\nResponseHeader: fixed16\nKeepAlive: on\n\n";
        try (SocketForTest socket = new SocketForTest(server.endpoint())) {
            socket.send("COMMAND [1795335612] ADD_HOST_COMMENT;web01;1;ops;a" + framed);
            assertEquals("200 ", socket.answer());
            socket.send("COMMAND [1795335612] ACKNOWLEDGE_SVC_PROBLEM;nobody;svc 1;2;1;0;ops;x" + framed);
            assertTrue(socket.answer()
                    .startsWith("452 Error: Cannot acknowledge service problem for non-existent service 'svc 1'"
                            + " on host 'nobody'\n\nStacktrace:"));
            socket.send("COMMAND [1795335612] NOT_A_COMMAND;x" + framed);
            assertTrue(socket.answer().startsWith("452 Error: The external command 'NOT_A_COMMAND' does not exist.\n"));
            assertEquals("200 [[3]]", socket.ask("GET status", "Columns: num_hosts"));
        }
    }

    @Test
    void commandsWithoutResponseHeaderAreNotAnswered() throws IOException {
        assertEquals(
                "[[3]]", raw("COMMAND [0] NOT_A_COMMAND;x\n\nGET status\nColumns: num_hosts\nOutputFormat: json\n\n"));
    }

    @Test
    void statusHasItsVersions() throws IOException {
        assertEquals(
                "200 [[\"r2.13.6-1-icinga2\",\"r2.13.6-1\"]]",
                ask("GET status", "Columns: program_version livestatus_version"));
    }
}
