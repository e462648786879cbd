package io.github.livestatus.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class WaitTest {

    private static final String REQUEST = "GET hosts\nResponseHeader: fixed16\nKeepAlive: on\nOutputFormat: json\n"
            + "Columns: state\nFilter: name = web02\nWaitObject: web02\nWaitTrigger: check\n";

    private final FakeLivestatus server = SiteForTest.of(ServerKind.NAEMON).start();
    private SocketForTest socket;

    @BeforeEach
    void connect() throws IOException {
        socket = new SocketForTest(server.endpoint());
    }

    @AfterEach
    void close() throws IOException {
        socket.close();
        server.close();
    }

    @Test
    void aMetConditionReturnsImmediately() throws IOException {
        assertEquals(
                "200 [[1]]\n",
                socket.send(REQUEST + "WaitCondition: state = 1\n\n").answer());
    }

    @Test
    void aChangeOfDataEndsTheWait() throws IOException {
        socket.send(REQUEST + "WaitCondition: state = 0\n\n");
        assertTrue(server.awaitRequests(1, Duration.ofSeconds(10)));
        server.replaceTable(SiteForTest.HOSTS.with(row -> row.get("name").equals("db01"), "state", 0));
        assertFalse(socket.isReadable());
        server.replaceTable(SiteForTest.HOSTS.with(row -> row.get("name").equals("web02"), "state", 0));
        assertEquals("200 [[0]]\n", socket.answer());
    }

    @Test
    void theTimeoutEndsTheWaitWithTheCurrentRows() throws IOException {
        assertEquals(
                "200 [[1]]\n",
                socket.send(REQUEST + "WaitCondition: state = 0\nWaitTimeout: 1\n\n")
                        .answer());
        assertEquals("200 [[1]]\n", socket.send(REQUEST + "WaitTimeout: 1\n\n").answer());
    }

    @Test
    void conditionsCanBeCombined() throws IOException {
        String combined = "WaitCondition: state = 0\nWaitCondition: state = 1\nWaitConditionOr: 2\n"
                + "WaitCondition: state = 0\nWaitConditionNegate:\n";
        assertEquals("200 [[1]]\n", socket.send(REQUEST + combined + "\n").answer());
    }

    @Test
    void anUnknownObjectOrTriggerIsAnError() throws IOException {
        assertEquals(
                "400 WaitObject: object 'nobody' not found or not supported by this table\n",
                socket.ask("GET hosts", "WaitObject: nobody"));
        assertEquals(
                "400 WaitTrigger: invalid trigger 'x'. Allowed are"
                        + " all, check, state, log, downtime, comment, command and program.\n",
                socket.ask("GET hosts", "WaitTrigger: x"));
    }

    @Test
    void servicesAreNamedWithTheirHost() throws IOException {
        for (String name : new String[] {"web02;HTTP", "web02 HTTP"}) {
            assertEquals(
                    "200 [[1]]\n",
                    socket.ask(
                            "GET services",
                            "WaitObject: " + name,
                            "WaitCondition: state = 2",
                            "Stats: host_name = web02"));
        }
    }

    @Test
    void closingTheServerEndsTheWait() throws IOException {
        socket.send(REQUEST + "WaitCondition: state = 0\n\n");
        assertTrue(server.awaitRequests(1, Duration.ofSeconds(10)));
        server.close();
        assertEquals("", socket.rest());
    }
}
