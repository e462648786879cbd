package io.github.livestatus.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.livestatus.testkit.FakeTable.Type;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The recorded behaviour of MK Livestatus 1.5.0p23 on Nagios 4.5.9. */
class NagiosKindTest {

    private final FakeLivestatus server = SiteForTest.of(ServerKind.NAGIOS).start();

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
                200 [["web01","Web \\u00221\\u0022 \\u005c \\u00fc \\u65e5",1795331043,0.5,["linux","web"],{"RACK":"rack 1"}],
                ["web02","Web \\ud83d\\ude00",1795331044,0.25,["linux"],{"RACK":"rack 2"}],
                ["db01","",0,0,[],{}]]
                """, ask("GET hosts", "Columns: name alias last_check latency groups custom_variables"));
    }

    @Test
    void numbersHaveSixDigits() throws IOException {
        server.replaceTable(FakeTable.named("hosts")
                .column("x", Type.FLOAT)
                .row(1795331043.5)
                .row(0.12345678)
                .row(0.0000123)
                .row(-12.0)
                .row(Double.POSITIVE_INFINITY)
                .row(Double.NaN)
                .build());
        assertEquals(
                "200 [[1.79533e+09],\n[0.123457],\n[1.23e-05],\n[-12],\n[inf],\n[null]]\n",
                ask("GET hosts", "Columns: x"));
    }

    @Test
    void unknownColumnsAreNullButNotInAFilter() throws IOException {
        assertEquals("200 [[\"web01\",null]]\n", ask("GET hosts", "Columns: name nonsense", "Limit: 1"));
        assertEquals(
                "400 Filter: table 'hosts' has no column 'nonsense'\n",
                ask("GET hosts", "Columns: name", "Filter: nonsense = 1"));
        assertEquals("400 Stats: table 'hosts' has no column 'nonsense'\n", ask("GET hosts", "Stats: sum nonsense"));
    }

    @Test
    void errorsHaveItsText() throws IOException {
        assertEquals("404 Invalid GET request, no such table 'nonsense'\n", ask("GET nonsense"));
        assertEquals("400 Filter: invalid operator '==='\n", ask("GET hosts", "Filter: name === 1"));
        assertEquals(
                "400 Filter: Mismatched '(' and ')' in regular expression\n", ask("GET hosts", "Filter: name ~ (("));
        assertEquals(
                "400 Or: error combining filters for table 'hosts': expected 5 filters, but only 1 is on stack\n",
                ask("GET hosts", "Filter: state = 0", "Or: 5"));
        assertEquals("400 Sort: undefined request header\n", ask("GET hosts", "Sort: name"));
        assertEquals(
                "400 OutputFormat: missing/invalid output format,"
                        + " use one of 'CSV', 'csv', 'json', 'python', 'python3'\n",
                ask("GET hosts", "OutputFormat: wrapped_json"));
    }

    @Test
    void errorsHaveAFrameEverywhereAndKeepTheConnection() throws IOException {
        assertEquals(
                "400          35\nNonsense: undefined request header\n200           6\n[[3]]\n",
                raw("GET hosts\nNonsense: 1\nResponseHeader: fixed16\nKeepAlive: on\n\n"
                        + "GET status\nResponseHeader: fixed16\nOutputFormat: json\nColumns: num_hosts\n\n"));
    }

    @Test
    void withoutResponseHeaderInvalidLinesAreSkipped() throws IOException {
        assertEquals(
                "[[\"web01\"],\n[\"web02\"],\n[\"db01\"]]\n",
                raw("GET hosts\nColumns: name\nOutputFormat: json\nFilter: nonsense = 1\n\n"));
        assertEquals("", raw("FROB hosts\nResponseHeader: fixed16\n\n"));
    }

    @Test
    void groupColumnsKeepTheirType() throws IOException {
        assertEquals("200 [[0,1],\n[2,2],\n[1,1]]\n", ask("GET services", "Columns: state", "Stats: state >= 0"));
    }

    @Test
    void limitAppliesBeforeRowsAreCounted() throws IOException {
        assertEquals("200 [[2]]\n", ask("GET services", "Stats: state >= 0", "Limit: 2"));
    }

    @Test
    void aggregatesWithoutRowsAreNullOrZero() throws IOException {
        assertEquals(
                "200 [[0,0,0,null,null,null]]\n",
                ask(
                        "GET services",
                        "Filter: host_name = nobody",
                        "Stats: sum latency",
                        "Stats: min latency",
                        "Stats: max latency",
                        "Stats: avg latency",
                        "Stats: std latency",
                        "Stats: avginv latency"));
    }

    @Test
    void standardDeviationIsOfThePopulation() throws IOException {
        assertEquals("200 [[1.11803]]\n", ask("GET services", "Stats: std latency"));
    }

    @Test
    void commandsAreNeverAnswered() throws IOException {
        assertEquals(
                "[[3]]\n",
                raw("COMMAND [1795331540] NOT_A_COMMAND;x\n\nCOMMAND [1795331540] ADD_HOST_COMMENT;web01;1;ops;x\n\n"
                        + "GET status\nColumns: num_hosts\nOutputFormat: json\n\n"));
        assertEquals(2, server.commands().size());
    }

    @Test
    void statusHasItsVersions() throws IOException {
        assertEquals(
                "200 [[\"4.5.9\",\"1.5.0p23\"]]\n", ask("GET status", "Columns: program_version livestatus_version"));
    }

    @Test
    void regularExpressionsMatchElementsOfLists() throws IOException {
        assertEquals("200 [[1]]\n", ask("GET hosts", "Stats: groups ~ ^we"));
        assertEquals("200 [[2]]\n", ask("GET hosts", "Stats: groups !~ ^we"));
        assertEquals("200 [[1]]\n", ask("GET hosts", "Stats: groups <= WEB"));
    }

    @Test
    void absentBlobsAreNull() throws IOException {
        server.replaceTable(FakeTable.named("hosts")
                .column("mk_inventory", Type.BLOB)
                .row((Object) null)
                .row((Object) new byte[] {'a', (byte) 0xe9})
                .build());
        assertEquals("200 [[null],\n[\"a\\u00e9\"]]\n", ask("GET hosts", "Columns: mk_inventory"));
        assertEquals(List.of(), server.commands());
    }
}
