package io.github.livestatus.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class FaultTest {

    private static final String GET =
            "GET status\nResponseHeader: fixed16\nKeepAlive: on\nOutputFormat: json\nColumns: num_hosts\n\n";
    private static final String ANSWER = "200           6\n[[3]]\n";

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

    private SocketForTest after(Fault fault) throws IOException {
        server.fault(fault);
        return socket.send(GET);
    }

    @Test
    void closeBeforeHeaderSendsNothing() throws IOException {
        assertEquals("", after(Fault.closeBeforeHeader()).rest());
        assertEquals(1, server.requests().size());
    }

    @Test
    void stopAfterClosesInTheMiddle() throws IOException {
        assertEquals(ANSWER.substring(0, 10), after(Fault.stopAfter(10)).rest());
    }

    @Test
    void stallAfterKeepsTheConnectionOpenAndSilent() throws IOException {
        assertEquals(ANSWER.substring(0, 10), after(Fault.stallAfter(10)).read(10));
        assertFalse(socket.isReadable());
        assertEquals(1, server.connectionsOpen());
        socket.close();
        assertTrue(server.awaitConnectionsOpen(0, Duration.ofSeconds(10)));
    }

    @Test
    void aStalledConnectionDoesNotKeepTheServerFromClosing() throws IOException {
        after(Fault.stallAfter(10)).read(10);
        server.close();
        assertEquals("", socket.rest());
    }

    @Test
    void wrongLengthSendsThatLength() throws IOException {
        assertEquals("200           5\n[[3]]\n", after(Fault.wrongLength(5)).read(22));
        assertEquals("200          -1\n[[3]]\n", after(Fault.wrongLength(-1)).read(22));
        assertEquals(
                "200 1000000000000\n[[3]]\n",
                after(Fault.wrongLength(1_000_000_000_000L)).read(24));
    }

    @Test
    void garbageReplacesTheHeader() throws IOException {
        assertEquals(
                "<html>\n[[3]]\n", after(Fault.garbageHeader(bytes("<html>\n"))).read(13));
    }

    @Test
    void chunksAndTrickleSendTheWholeResponse() throws IOException {
        assertEquals(ANSWER, after(Fault.chunks(1)).read(22));
        assertEquals(ANSWER, after(Fault.chunks(1000)).read(22));
        assertEquals(ANSWER, after(Fault.trickle(10_000)).read(22));
    }

    @Test
    void aTricklingConnectionDoesNotKeepTheServerFromClosing() throws IOException {
        assertEquals("2", after(Fault.trickle(1)).read(1));
        server.close();
        socket.rest();
    }

    @Test
    void unframedTextReplacesTheResponse() throws IOException {
        assertEquals(
                "Couldn't connect to UNIX-socket at /usr/local/nagios/var/rw/live: Connection refused.\n",
                after(Fault.unixcatText()).rest());
    }

    @Test
    void closeAfterAnswerSendsTheWholeResponse() throws IOException {
        assertEquals(ANSWER, after(Fault.closeAfterAnswer()).rest());
    }

    @Test
    void idleTextComesAfterTheResponse() throws IOException {
        String text = after(Fault.closeIdleWithText()).rest();
        assertEquals(ANSWER + "Client connection terminated while request still incomplete\n", text);
        assertEquals(60, text.length() - ANSWER.length());
    }

    @Test
    void closeAtAcceptReadsNothing() throws IOException {
        assertEquals(ANSWER, socket.send(GET).read(22));
        server.fault(Fault.closeAtAccept());
        try (SocketForTest second = new SocketForTest(server.endpoint())) {
            assertEquals("", second.rest());
        }
        assertEquals(ANSWER, socket.send(GET).read(22));
        try (SocketForTest third = new SocketForTest(server.endpoint())) {
            assertEquals(ANSWER, third.send(GET).read(22));
        }
    }

    @Test
    void tlsAlertSendsATlsAlert() throws IOException {
        assertTrue(after(Fault.tlsAlert()).rest().startsWith("\u0015\u0003"));
    }

    @Test
    void answerWithReplacesTheResponseAndKeepsTheConnection() throws IOException {
        assertEquals(
                "200           2\n[]",
                after(Fault.answerWith(bytes("200           2\n[]"))).read(18));
        assertEquals(ANSWER, socket.send(GET).read(22));
    }

    @Test
    void statusReplacesTheResponse() throws IOException {
        assertEquals("413 too much\n", after(Fault.status(413, "too much\n")).answer());
    }

    @Test
    void extraBytesComeAfterTheResponse() throws IOException {
        assertEquals(ANSWER + "late", after(Fault.extraBytes(bytes("late"))).read(26));
        assertEquals(ANSWER, socket.send(GET).read(22));
    }

    @Test
    void aHeldResponseIsSentAfterTheRelease() throws IOException {
        CountDownLatch released = new CountDownLatch(1);
        after(Fault.holdUntil(released));
        assertTrue(server.awaitRequests(1, Duration.ofSeconds(10)));
        assertFalse(socket.isReadable());
        released.countDown();
        assertEquals(ANSWER, socket.read(22));
    }

    @Test
    void aHeldResponseDoesNotKeepTheServerFromClosing() throws IOException {
        after(Fault.holdUntil(new CountDownLatch(1)));
        assertTrue(server.awaitRequests(1, Duration.ofSeconds(10)));
        server.close();
        assertEquals("", socket.rest());
    }

    @Test
    void aDelayedResponseIsSent() throws IOException {
        assertEquals(ANSWER, after(Fault.delay(Duration.ofMillis(1))).read(22));
    }

    @Test
    void eachFaultAppliesToOneExchangeInOrder() throws IOException {
        server.fault(Fault.status(502, "")).fault(Fault.status(500, ""));
        assertEquals("502 ", socket.send(GET).answer());
        assertEquals("500 ", socket.send(GET).answer());
        assertEquals("200 [[3]]\n", socket.send(GET).answer());
    }

    @Test
    void aFaultCanWaitForItsRequest() throws IOException {
        server.faultOn("num_services", Fault.status(502, ""));
        assertEquals("200 [[3]]\n", socket.send(GET).answer());
        assertEquals(
                "502 ", socket.send(GET.replace("num_hosts", "num_services")).answer());
        assertEquals(
                "200 [[4]]\n",
                socket.send(GET.replace("num_hosts", "num_services")).answer());
    }

    @Test
    void aFaultForEverLastsUntilItIsCleared() throws IOException {
        server.faultForEver(Fault.status(502, "")).fault(Fault.status(500, ""));
        assertEquals("500 ", socket.send(GET).answer());
        assertEquals("502 ", socket.send(GET).answer());
        assertEquals("502 ", socket.send(GET).answer());
        server.faultForEver(null);
        assertEquals("200 [[3]]\n", socket.send(GET).answer());
    }

    @Test
    void invalidNumbersAreRejected() {
        assertThrows(IllegalArgumentException.class, () -> Fault.stopAfter(-1));
        assertThrows(IllegalArgumentException.class, () -> Fault.chunks(0));
        assertThrows(IllegalArgumentException.class, () -> Fault.trickle(0));
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
