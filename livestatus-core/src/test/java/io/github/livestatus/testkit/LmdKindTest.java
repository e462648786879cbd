package io.github.livestatus.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.github.livestatus.testkit.FakeTable.Type;
import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The behaviour of LMD 2.8, according to its sources. */
class LmdKindTest {

    private static final FakeTable HOSTS = FakeTable.named("hosts")
            .column("name", Type.STRING)
            .column("state", Type.INT)
            .column("peer_key", Type.STRING)
            .row("web01", 0, "s1")
            .row("web\u00fc\t😀", 1, "s2")
            .row("db01", 1, "s1")
            .build();

    private FakeLivestatus server = FakeLivestatus.builder(ServerKind.LMD)
            .table(HOSTS)
            .backend("s1", "Site 1")
            .backend("s2", "Site 2")
            .start();

    @AfterEach
    void close() {
        server.close();
    }

    private void secondSiteFails() {
        server.close();
        server = FakeLivestatus.builder(ServerKind.LMD)
                .table(HOSTS)
                .backend("s1", "Site 1")
                .failedBackend("s2", "Site 2", "connection refused")
                .start();
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
    void textIsNotReducedToAscii() throws IOException {
        assertEquals("200 [[\"web\u00fc\\t😀\"]]\n", ask("GET hosts", "Columns: name", "Filter: peer_key = s2"));
    }

    @Test
    void statusHasARowForEachBackend() throws IOException {
        assertEquals("""
                200 [["s1","1.5.1.g5296af0.20261122.source-naemon"],
                ["s2","1.5.1.g5296af0.20261122.source-naemon"]]
                """, ask("GET status", "Columns: peer_key livestatus_version"));
    }

    @Test
    void backendsSelectRows() throws IOException {
        assertEquals("200 [[2]]\n", ask("GET hosts", "Stats: state >= 0", "Backends: s1"));
        assertEquals("502 bad request: backend s9 does not exist\n", ask("GET hosts", "Backends: s9"));
        assertEquals("200 [[\"s1\",0],\n[\"s2\",0]]\n", ask("GET sites", "Columns: key status"));
    }

    @Test
    void rowsOfAFailedBackendAreMissingWithStatus200() throws IOException {
        secondSiteFails();
        assertEquals("200 [[2]]\n", ask("GET hosts", "Stats: state >= 0"));
        assertEquals(
                """
                200 {"data":
                [["web01"]]
                ,"failed": {"s2":"connection refused"}
                ,"columns":["name"]
                ,"rows_scanned":2
                ,"total_count":2}
                """, ask("GET hosts", "OutputFormat: wrapped_json", "Columns: name", "ColumnHeaders: on", "Limit: 1"));
        assertEquals(
                "200 [[\"s1\",0,\"\"],\n[\"s2\",2,\"connection refused\"]]\n",
                ask("GET backends", "Columns: key status last_error"));
    }

    @Test
    void rowsOfABackendThatIsDownAreMissingEvenIfItIsNamed() throws IOException {
        secondSiteFails();
        assertEquals("200 []\n", ask("GET hosts", "Columns: name", "Backends: s2"));
        assertEquals("""
                200 {"data":
                []
                ,"failed": {"s2":"connection refused"}
                ,"rows_scanned":0
                ,"total_count":0}
                """, ask("GET hosts", "Columns: name", "Backends: s2", "OutputFormat: wrapped_json"));
    }

    @Test
    void groupsAreSortedAndTheirColumnsStrings() throws IOException {
        assertEquals("200 [[\"0\",1],\n[\"1\",2]]\n", ask("GET hosts", "Columns: state", "Stats: state >= 0"));
    }

    @Test
    void errorsAreBareTextAndClose() throws IOException {
        assertEquals(
                "bad request: unrecognized header in: Nonsense: 1\n",
                raw("GET hosts\nResponseHeader: fixed16\nKeepAlive: on\nNonsense: 1\n\n"));
        assertEquals("bad request: table nonsense does not exist\n", raw("GET nonsense\nResponseHeader: fixed16\n\n"));
        assertEquals("bad request: empty request\n", raw("\n"));
    }

    @Test
    void headersAreReadInAnyCase() throws IOException {
        assertEquals("[[\"db01\"]]\n", raw("GET hosts\ncolumns: name\nfilter: name = db01\n\n"));
    }

    @Test
    void aSecondRequestInTheSameBufferIsLost() throws IOException {
        String request = "GET hosts\nResponseHeader: fixed16\nKeepAlive: on\nColumns: name\nLimit: 1\n\n";
        assertEquals("200          12\n[[\"web01\"]]\n", raw(request + request));
        assertEquals(1, server.requests().size());
    }

    @Test
    void blankLinesBetweenKeptRequestsDoNotMatter() throws IOException {
        try (SocketForTest socket = new SocketForTest(server.endpoint())) {
            assertEquals("200 [[3]]\n", socket.ask("GET hosts", "Stats: state >= 0"));
            socket.send("\n");
            assertEquals("200 [[3]]\n", socket.ask("GET hosts", "Stats: state >= 0"));
        }
    }

    @Test
    void aCommandIsExecutedOnlyAfterABlankLine() throws IOException {
        try (SocketForTest socket = new SocketForTest(server.endpoint())) {
            socket.send("COMMAND [1795335612] ADD_HOST_COMMENT;web01;1;ops;a\n"
                    + "ResponseHeader: fixed16\nOutputFormat: wrapped_json\nBackends: s1\n\n");
            assertFalse(socket.isReadable());
            assertEquals(0, server.commands().size());
            socket.send("\n");
            assertEquals("200 {\"failed\": {}}\n", socket.answer());
            assertEquals("", socket.rest());
        }
        assertEquals(1, server.commands().size());
    }

    @Test
    void aRejectedCommandIsReportedWithStatus200() throws IOException {
        assertEquals(
                """
                200          90
                {"failed": {"s1":"400: Unknown command 'NO_SUCH'","s2":"400: Unknown command 'NO_SUCH'"}}
                """, raw("COMMAND [1795335612] NO_SUCH;x\nResponseHeader: fixed16\nOutputFormat: wrapped_json\n\n\n"));
    }

    @Test
    void aCommandGoesToEveryBackendAndIsRejectedByThoseWithoutItsObject() throws IOException {
        String command = "COMMAND [1795335612] ADD_HOST_COMMENT;web01;1;ops;a\n"
                + "ResponseHeader: fixed16\nOutputFormat: wrapped_json\n\n\n";
        String words = "{\"failed\": {\"s2\":\"400: Failed validation of host_name as type host (argument 0)\"}}\n";
        assertEquals("200 " + " ".repeat(11 - 2) + words.length() + "\n" + words, raw(command));
        secondSiteFails();
        String down = "{\"failed\": {\"s2\":\"502: cannot send command, peer is down\"}}\n";
        assertEquals("200 " + " ".repeat(11 - 2) + down.length() + "\n" + down, raw(command));
    }

    @Test
    void aCommandWithoutWrappedJsonHasNoFrame() throws IOException {
        assertEquals(
                "",
                raw(
                        "COMMAND [1795335612] ADD_HOST_COMMENT;web01;1;ops;a\nResponseHeader: fixed16\nBackends: s1\n\n\n"));
    }

    @Test
    void errorsOfCommandsComeAfterTheResponseToAGet() throws IOException {
        assertEquals(
                "[[3]]\n400: Unknown command 'NO_SUCH'\n",
                raw("COMMAND [1795335612] NO_SUCH;x\nBackends: s1\n\n"
                        + "GET hosts\nKeepAlive: on\nStats: state >= 0\n\n"));
    }
}
