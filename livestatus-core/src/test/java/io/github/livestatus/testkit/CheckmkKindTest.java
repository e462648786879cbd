package io.github.livestatus.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The differences between Checkmk and MK Livestatus, according to the sources. */
class CheckmkKindTest {

    private final FakeLivestatus server = SiteForTest.of(ServerKind.CHECKMK).start();

    @AfterEach
    void close() {
        server.close();
    }

    @Test
    void anUnknownTableKeepsTheConnection() throws IOException {
        try (SocketForTest socket = new SocketForTest(server.endpoint())) {
            assertEquals("404 Invalid GET request, no such table 'nonsense'\n", socket.ask("GET nonsense"));
            assertEquals("200 [[3]]\n", socket.ask("GET hosts", "Stats: state >= 0"));
        }
    }

    @Test
    void aWaitConditionNeedsAnObject() throws IOException {
        assertEquals(
                "452 missing WaitObject\n",
                SocketForTest.ask(server, "GET hosts", "WaitCondition: state = 0", "WaitTimeout: 10"));
    }

    @Test
    void statusHasItsVersions() throws IOException {
        assertEquals(
                "200 [[\"Check_MK 2.2.0p27\",\"2.2.0p27\"]]\n",
                SocketForTest.ask(server, "GET status", "Columns: program_version livestatus_version"));
    }
}
