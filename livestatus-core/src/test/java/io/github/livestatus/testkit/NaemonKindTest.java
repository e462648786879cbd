package io.github.livestatus.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.livestatus.testkit.FakeTable.Type;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The recorded behaviour of Naemon's livestatus 1.5.1. */
class NaemonKindTest {

    private final FakeLivestatus server = SiteForTest.of(ServerKind.NAEMON).start();

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
        assertEquals("""
                200 [["web01","Web \\"1\\" \\\\ \\u00fc \\u65e5",1795331043,5.0000000000e-01,["linux","web"],{"RACK":"rack 1"}],
                ["web02","Web \\u07c0",1795331044,2.5000000000e-01,["linux"],{"RACK":"rack 2"}],
                ["db01","",0,0.0000000000e+00,[],{}]]
                """, ask("GET hosts", "Columns: name alias last_check latency groups custom_variables"));
    }

    @Test
    void withoutColumnsAllAreSentWithTheirNamesFirst() throws IOException {
        assertEquals("""
                200 [["description","host_name","last_check","latency","perf_data","state"],
                ["HTTP","web01",1795331043,5.0000000000e-01,"time=1s",0]]
                """, ask("GET services", "Limit: 1"));
        assertEquals("""
                200 [["acknowledged","alias","contacts","custom_variables","groups","last_check","latency","name","state"]]
                """, ask("GET hosts", "Filter: name = nobody", "ColumnHeaders: off"));
    }

    @Test
    void columnsOfTheOwnObjectHaveNoPrefix() throws IOException {
        assertEquals("""
                200 [["name"],
                ["web01"]]
                """, ask("GET hosts", "Columns: host_name", "ColumnHeaders: on", "Limit: 1"));
    }

    @Test
    void columnsOfTheHostComeFromTableHosts() throws IOException {
        assertEquals(
                "200 [[\"HTTP\",1,[\"linux\"]]]\n",
                ask("GET services", "Columns: description host_state host_groups", "Filter: host_name = web02"));
    }

    @Test
    void unknownColumnsAreEmptyAndAFilterOnOneSelectsEveryRow() throws IOException {
        assertEquals("200 [[\"web01\",\"\"]]\n", ask("GET hosts", "Columns: name nonsense", "Limit: 1"));
        assertEquals("200 [[3]]\n", ask("GET hosts", "Stats: state >= 0", "Filter: nonsense = 1"));
    }

    @Test
    void errorsHaveItsText() throws IOException {
        assertEquals("404 Invalid GET request, no such table 'nonsense'\n", ask("GET nonsense"));
        assertEquals("400 invalid filter operator '==='\n", ask("GET hosts", "Columns: name", "Filter: name === 1"));
        assertEquals(
                "400 error in Filter header: invalid regular expression '(('\n", ask("GET hosts", "Filter: name ~ (("));
        assertEquals(
                "400 error in Filter header: disallowed regular expression 'a{2}': must not contain { or }\n",
                ask("GET hosts", "Filter: name ~ a{2}"));
        assertEquals(
                "400 error in Or header: Cannot combine 5 filters with 'OR': only 1 are on stack\n",
                ask("GET hosts", "Filter: state = 0", "Or: 5"));
        assertEquals("413 Maximum query time of 0 seconds exceeded!\n", ask("GET hosts", "Timelimit: 0"));
    }

    @Test
    void anUnknownHeaderBeforeTheResponseHeaderIsReportedInBareText() throws IOException {
        assertEquals(
                "Undefined request header 'Nonsense: 1'\n",
                raw("GET hosts\nNonsense: 1\nResponseHeader: fixed16\nKeepAlive: on\n\n"));
    }

    @Test
    void linesAfterAnUnknownHeaderBeginTheNextRequest() throws IOException {
        assertEquals(
                """
                400          39
                Undefined request header 'Nonsense: 1'
                Invalid request method
                """,
                raw("GET hosts\nResponseHeader: fixed16\nKeepAlive: on\nNonsense: 1\nColumns: name\n\n"
                        + "GET hosts\nResponseHeader: fixed16\nColumns: name\n\n"));
    }

    @Test
    void groupColumnsAreStrings() throws IOException {
        assertEquals("""
                200 [["0",1,5.0000000000e-01],
                ["2",2,2.0000000000e+00],
                ["1",1,3.5000000000e+00]]
                """, ask("GET services", "Columns: state", "Stats: state >= 0", "Stats: avg latency"));
        assertEquals("""
                200 [["invalid","2.5000000000e-01",1]]
                """, ask("GET hosts", "Columns: groups latency", "Stats: state >= 0", "Filter: name = web02"));
    }

    @Test
    void aggregatesWithoutRowsAreZero() throws IOException {
        assertEquals(
                "200 [[0,0.0000000000e+00,0.0000000000e+00,0.0000000000e+00]]\n",
                ask(
                        "GET services",
                        "Stats: state = 0",
                        "Stats: min latency",
                        "Stats: avg latency",
                        "Stats: std latency",
                        "Filter: host_name = nobody"));
    }

    @Test
    void aggregatesOverIntegersAreIntegers() throws IOException {
        assertEquals(
                "200 [[5,0,2,1.2500000000e+00,-9223372036854775808]]\n",
                ask(
                        "GET services",
                        "Stats: sum state",
                        "Stats: min state",
                        "Stats: max state",
                        "Stats: avg state",
                        "Stats: suminv state"));
        assertEquals("200 [[inf]]\n", ask("GET hosts", "Stats: avginv latency"));
    }

    @Test
    void standardDeviationIsOfASample() throws IOException {
        assertEquals("200 [[1.2909944487e+00]]\n", ask("GET services", "Stats: std latency"));
    }

    @Test
    void sortsAndPages() throws IOException {
        assertEquals(
                "200 [[\"web01\"],\n[\"db01\"]]\n",
                ask("GET hosts", "Columns: name", "Sort: name desc", "Limit: 2", "Offset: 1"));
        assertEquals(
                "200 [[\"db01\",\"MySQL\"],\n[\"web01\",\"HTTP\"],\n[\"web01\",\"Disk\"],\n[\"web02\",\"HTTP\"]]\n",
                ask("GET services", "Columns: host_name description", "Sort: host_name", "Sort: description desc"));
    }

    @Test
    void anOffsetWithoutALimitKeepsTheFirstRows() throws IOException {
        assertEquals("200 [[\"db01\"],\n[\"web01\"]]\n", ask("GET hosts", "Columns: name", "Sort: name", "Offset: 3"));
        assertEquals("200 [[\"db01\"]]\n", ask("GET hosts", "Columns: name", "Offset: 2"));
    }

    @Test
    void limitCountsGroupsNotRows() throws IOException {
        assertEquals("200 [[4]]\n", ask("GET services", "Stats: state >= 0", "Limit: 1"));
        assertEquals(
                "200 [[\"web01\",2]]\n", ask("GET services", "Columns: host_name", "Stats: state >= 0", "Limit: 1"));
    }

    @Test
    void wrapsJson() throws IOException {
        assertEquals("""
                {"columns":["name"],"data":[["web01"],
                ["web02"]],"total_count":3}
                """, raw("GET hosts\nColumns: name\nColumnHeaders: on\nOutputFormat: wrapped_json\nLimit: 2\n\n"));
    }

    @Test
    void writesCsv() throws IOException {
        assertEquals("web01;linux,web;0\nweb02;linux;1\ndb01;;2\n", raw("GET hosts\nColumns: name groups state\n\n"));
    }

    @Test
    void anInvalidCommandIsReportedInBareTextBeforeTheNextResponse() throws IOException {
        assertEquals(
                """
                400: Unknown command 'NOT_A_COMMAND'
                400: Failed validation of host_name as type host (argument 0)
                [[3]]
                """,
                raw("COMMAND [0] NOT_A_COMMAND;x\n\nCOMMAND [0] ADD_HOST_COMMENT;nobody;1;ops;x\n\n"
                        + "COMMAND [0] ADD_HOST_COMMENT;web01;1;ops;good\n\n"
                        + "GET status\nColumns: num_hosts\nOutputFormat: json\n\n"));
        assertEquals("[1] ADD_HOST_COMMENT;web01;1;ops;x", commandOf("COMMAND [1] ADD_HOST_COMMENT;web01;1;ops;x\n\n"));
    }

    private String commandOf(String request) throws IOException {
        raw(request);
        return server.commands().get(server.commands().size() - 1);
    }

    @Test
    void headersAfterACommandBecomeTheNextRequest() throws IOException {
        assertEquals(
                "Invalid request method\n",
                raw("COMMAND [1] ADD_HOST_COMMENT;web01;1;ops;x\nResponseHeader: fixed16\n\nGET hosts\n\n"));
    }

    @Test
    void anExtraBlankLineCloses() throws IOException {
        assertEquals(
                "[[3]]\n", raw("GET status\nKeepAlive: on\nColumns: num_hosts\nOutputFormat: json\n\n\nGET x\n\n"));
    }

    @Test
    void aLineOfMoreThan64KilobytesCloses() throws IOException {
        String line = "Filter: name = " + "x".repeat(65536);
        assertEquals(Fault.IDLE_TEXT, raw("GET hosts\nResponseHeader: fixed16\n" + line + "\n\n"));
    }

    @Test
    void localtimeShiftsSentTimesByHalfHours() throws IOException {
        long theirs = Instant.now().getEpochSecond() + 3605;
        assertEquals(
                "200 [[1795334643]]\n",
                ask("GET hosts", "Columns: last_check", "Filter: last_check = 1795331043", "Localtime: " + theirs));
    }

    @Test
    void timesWithFractionsKeepTheirMicroseconds() throws IOException {
        server.replaceTable(FakeTable.named("hosts")
                .column("last_update", Type.TIME)
                .row(Instant.ofEpochSecond(1795331523, 499_658_000))
                .row(1795331523)
                .build());
        assertEquals("200 [[1795331523.499658],\n[1795331523.000000]]\n", ask("GET hosts", "Columns: last_update"));
    }

    @Test
    void authUserSelectsTheObjectsOfAContact() throws IOException {
        assertEquals("200 [[2]]\n", ask("GET hosts", "Stats: state >= 0", "AuthUser: dba"));
        assertEquals("200 [[0]]\n", ask("GET hosts", "Stats: state >= 0", "AuthUser: nobody"));
        assertEquals("200 [[2]]\n", ask("GET services", "Stats: state >= 0", "AuthUser: dba"));
    }

    @Test
    void statusHasItsVersions() throws IOException {
        assertEquals(
                "200 [[\"1.5.2.g2805e0dd.20261122\",\"1.5.1.g5296af0.20261122.source-naemon\",3,4]]\n",
                ask("GET status", "Columns: program_version livestatus_version num_hosts num_services"));
        assertEquals(
                "200 [[\"hosts\",\"state\",\"int\"]]\n",
                ask("GET columns", "Columns: table name type", "Filter: name = state", "Limit: 1"));
    }
}
