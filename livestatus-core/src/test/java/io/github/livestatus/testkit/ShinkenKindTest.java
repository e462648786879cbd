package io.github.livestatus.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The behaviour of Shinken's module livestatus, according to its sources. */
class ShinkenKindTest {

    private final FakeLivestatus server = SiteForTest.of(ServerKind.SHINKEN).start();

    @AfterEach
    void close() {
        server.close();
    }

    private String ask(String get, String... headers) throws IOException {
        return SocketForTest.ask(server, get, headers);
    }

    @Test
    void writesPythonsJson() throws IOException {
        assertEquals(
                "200 [[\"web01\",0.5,[\"linux\",\"web\"]],[\"web02\",0.25,[\"linux\"]],[\"db01\",0.0,[]]]\n",
                ask("GET hosts", "Columns: name latency groups"));
        assertEquals("200 [[\"Web \\ud83d\\ude00\"]]\n", ask("GET hosts", "Columns: alias", "Filter: state = 1"));
    }

    @Test
    void unknownHeadersAndOperatorsAreIgnored() throws IOException {
        assertEquals("200 [[3]]\n", ask("GET hosts", "Nonsense: 1", "Filter: name === x", "Stats: state >= 0"));
    }

    @Test
    void aLimitOfZeroMeansNoLimit() throws IOException {
        assertEquals("200 [[3]]\n", ask("GET hosts", "Stats: state >= 0", "Limit: 0"));
    }

    @Test
    void errorsClose() throws IOException {
        try (SocketForTest socket = new SocketForTest(server.endpoint())) {
            assertEquals("404 Invalid GET request, no such table 'nonsense'\n", socket.ask("GET nonsense"));
            assertEquals("", socket.rest());
        }
    }

    @Test
    void aCommandWithHeadersIsRejected() throws IOException {
        try (SocketForTest socket = new SocketForTest(server.endpoint())) {
            socket.send("COMMAND [1795335612] ADD_HOST_COMMENT;web01;1;ops;a\nResponseHeader: fixed16\n\n");
            assertEquals("452 Completely invalid GET request 'None'\n", socket.answer());
        }
    }
}
