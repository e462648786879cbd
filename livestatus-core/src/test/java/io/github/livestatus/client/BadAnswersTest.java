package io.github.livestatus.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.error.AbortedException;
import io.github.livestatus.error.ConnectFailedException;
import io.github.livestatus.error.ConnectionLostException;
import io.github.livestatus.error.LimitExceededException;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.error.MalformedAnswerException;
import io.github.livestatus.error.QueryRejectedException;
import io.github.livestatus.error.TimedOutException;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.result.Result;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.Fault;
import io.github.livestatus.testkit.Manner;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Servers that answer wrongly, partly or not at all: each its own error, within its deadline, and the next query works. */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class BadAnswersTest {
    private static final String NAMES = "GET hosts\nColumns: name";

    private FakeLivestatus fake;
    private LivestatusConnection live;

    @BeforeEach
    void connect() {
        fake = FakeLivestatus.builder(Manner.NAEMON)
                .table(FakeTable.named("hosts")
                        .column("name", FakeTable.Type.STRING)
                        .row("web01")
                        .row("web02")
                        .build())
                .unix()
                .tcp()
                .start();
        live = connection(fake.unixEndpoint());
    }

    @AfterEach
    void close() {
        live.close();
        fake.close();
    }

    private static LivestatusConnection connection(String endpoint) {
        return LivestatusConnection.builder(endpoint)
                .dialect(Dialect.NAEMON)
                .connectTimeout(Duration.ofSeconds(2))
                .queryTimeout(Duration.ofSeconds(1))
                .open();
    }

    /** Asks twice: the fault must give this error, and the connection must be as good as new after it. */
    private <E extends LivestatusException> E fails(Class<E> kind, Fault fault) {
        fake.fault(fault);
        E error = assertThrows(kind, () -> live.query(NAMES));
        assertFalse(live.isReusable());
        assertEquals(2, live.query(NAMES).size());
        return error;
    }

    @Test
    void tooShortALengthLeavesRowsUnfinished() {
        fails(MalformedAnswerException.class, Fault.wrongLength(10));
    }

    @Test
    void tooLongALengthTimesOut() {
        TimedOutException error = fails(TimedOutException.class, Fault.wrongLength(100));
        assertSame(TimedOutException.Phase.ANSWER, error.phase());
        assertTrue(error.answerStarted());
    }

    @Test
    void aNegativeLengthIsNoHeader() {
        assertTrue(fails(MalformedAnswerException.class, Fault.wrongLength(-1))
                .getMessage()
                .contains("header"));
    }

    @ParameterizedTest
    @ValueSource(longs = {(1L << 31) + 5, 99_999_999_999L})
    void aHugeLengthIsRefusedBeforeItIsAllocated(long length) {
        LimitExceededException error = fails(LimitExceededException.class, Fault.wrongLength(length));
        assertEquals("maxResponseBytes", error.setting());
        assertEquals(length, error.value());
        assertEquals(512L << 20, error.limit());
    }

    @Test
    void aLengthOfTwelveDigitsIsNoHeader() {
        fails(MalformedAnswerException.class, Fault.wrongLength(100_000_000_000L));
    }

    @Test
    void garbageForAHeaderIsShown() {
        MalformedAnswerException error = fails(
                MalformedAnswerException.class,
                Fault.garbageHeader("this is no header\u0001 at all".getBytes(StandardCharsets.US_ASCII)));
        assertTrue(error.excerpt().startsWith("this is no heade"), error.excerpt());
    }

    @Test
    void aTlsAlertIsToldApart() {
        assertTrue(fails(MalformedAnswerException.class, Fault.tlsAlert())
                .getMessage()
                .contains("TLS"));
    }

    @Test
    void unixcatsTextIsACoreThatIsNotThere() {
        ConnectFailedException error = fails(ConnectFailedException.class, Fault.unixcatText());
        assertTrue(error.isPassing());
        assertTrue(error.getMessage().contains("no core behind it"), error::getMessage);
    }

    @Test
    void socatsTextIsACoreThatIsNotThere() {
        fails(
                ConnectFailedException.class,
                Fault.unframedText("2026/11/22 14:44:51 socat[2173] E connect(, AF=1 \"/run/live\", 11): refused\n"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 16, 20})
    void anEarlyCloseSaysHowMuchCame(int bytes) {
        fake.fault(Fault.stopAfter(bytes));
        LivestatusException error = assertThrows(LivestatusException.class, () -> live.query(NAMES));
        assertTrue(error.answerStarted());
        if (bytes >= 16) {
            assertEquals(
                    bytes,
                    assertInstanceOf(ConnectionLostException.class, error).received());
        }
    }

    @Test
    void aCloseBeforeTheHeaderIsALostConnection() {
        ConnectionLostException error = fails(ConnectionLostException.class, Fault.closeBeforeHeader());
        assertFalse(error.answerStarted());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void whatHangsUpOnAFreshConnectionIsHardlyACore(boolean isReset) throws Exception {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            FutureTask<Void> server = new FutureTask<>(() -> hangUp(listener, isReset));
            new Thread(server).start();
            try (LivestatusConnection fresh = connection("tcp:127.0.0.1:" + listener.getLocalPort())) {
                ConnectionLostException error = assertThrows(ConnectionLostException.class, () -> fresh.query(NAMES));
                assertEquals(0, error.received());
                assertTrue(error.getMessage().contains("xinetd, only_from, per_source"), error::getMessage);
                assertTrue(error.getMessage().contains("may want TLS"), error::getMessage);
            }
            server.get();
        }
    }

    private static Void hangUp(ServerSocket listener, boolean isReset) throws IOException {
        try (Socket accepted = listener.accept()) {
            assertTrue(accepted.getInputStream().read(new byte[1000]) > 0);
            accepted.setSoLinger(isReset, 0);
        }
        return null;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 10, 20})
    void aStallEndsAtTheDeadlineOnUnixAndTcp(int bytes) {
        for (String endpoint : new String[] {fake.unixEndpoint(), fake.tcpEndpoint()}) {
            try (LivestatusConnection waiting = connection(endpoint)) {
                fake.fault(Fault.stallAfter(bytes));
                long start = System.nanoTime();
                TimedOutException error = assertThrows(TimedOutException.class, () -> waiting.query(NAMES));
                assertTrue(System.nanoTime() - start < TimeUnit.SECONDS.toNanos(5), "long past its deadline");
                assertEquals(bytes > 0, error.answerStarted());
                assertSame(
                        bytes > 0 ? TimedOutException.Phase.ANSWER : TimedOutException.Phase.FIRST_BYTE, error.phase());
            }
        }
    }

    @Test
    void aTrickleDoesNotStretchTheDeadline() {
        fake.fault(Fault.trickle(20));
        assertThrows(TimedOutException.class, () -> live.query(NAMES));
    }

    @Test
    void anyChoppingGivesTheSameRows() {
        for (int bytes = 1; bytes < 40; bytes++) {
            fake.fault(Fault.chunks(bytes));
            Result result = live.query(NAMES);
            assertEquals(2, result.size());
            assertEquals("web02", result.row(1).getString("name"));
        }
    }

    @Test
    void bytesBehindAnAnswerAreNotTakenForTheNext() {
        fake.fault(Fault.extraBytes("200           3\n[]\n".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(2, live.query(NAMES).size());
        while (live.isReusable()) {
            Thread.onSpinWait();
        }
        assertEquals(2, live.query(NAMES).size(), "rows of an answer that nobody had asked for");
    }

    @Test
    void aServerThatClosesItsIdleConnectionsIsAskedOnceMore() {
        assertEquals(2, live.query(NAMES).size());
        fake.fault(Fault.closeIdleWithText());
        assertEquals(2, live.query(NAMES).size());
        assertEquals(2, live.query(NAMES).size());
    }

    @Test
    void anErrorStatusIsTheServersWord() {
        QueryRejectedException error =
                fails(QueryRejectedException.class, Fault.status(413, "Maximum response size reached\nmore"));
        assertEquals(413, error.status());
        assertEquals("Maximum response size reached", error.serverLine());
    }

    @Test
    void noServerAtAllIsAFailureToConnect() {
        String gone = fake.unixEndpoint();
        fake.close();
        ConnectFailedException error =
                assertThrows(ConnectFailedException.class, () -> LivestatusConnection.open(gone));
        assertTrue(error.isPassing());
        assertEquals(gone, error.endpoint());
    }

    @Test
    void closingFromAnotherThreadEndsAnExchange() throws InterruptedException {
        LivestatusConnection patient = LivestatusConnection.open(fake.unixEndpoint());
        fake.fault(Fault.stallAfter(0));
        Thread closer = new Thread(() -> {
            while (fake.requests().isEmpty()) {
                Thread.onSpinWait();
            }
            patient.close();
        });
        closer.start();
        assertThrows(AbortedException.class, () -> patient.query(Query.parse(NAMES)));
        closer.join();
    }

    @Test
    void aLyingLengthCostsNoMemory() throws Exception {
        fake.faultForEver(
                Fault.answerWith("200   536870000\n[[\"web01\"],[\"web0".getBytes(StandardCharsets.US_ASCII)));
        Process small = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeap.class.getName(),
                        fake.tcpEndpoint())
                .redirectErrorStream(true)
                .start();
        String said = new String(small.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, small.waitFor(), said);
        assertTrue(said.contains(LivestatusException.class.getPackageName()), said);
    }

    /** Asks a server that lies about its length, in a JVM of its own; prints the error it got. */
    static final class SmallHeap {
        public static void main(String[] args) {
            try (LivestatusConnection live = connection(args[0])) {
                live.query(NAMES);
                System.exit(2);
            } catch (LivestatusException e) {
                System.out.println(e);
            }
        }
    }
}
