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
import io.github.livestatus.error.MalformedResponseException;
import io.github.livestatus.error.QueryRejectedException;
import io.github.livestatus.error.TimedOutException;
import io.github.livestatus.event.LivestatusEvent;
import io.github.livestatus.event.LivestatusListener;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.result.QueryOutcome;
import io.github.livestatus.result.Result;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.Fault;
import io.github.livestatus.testkit.ServerKind;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Servers with wrong, incomplete or missing responses: each gives its own error before the deadline, and the next query works.
 */
@Timeout(value = 20, unit = TimeUnit.SECONDS)
class BadAnswersTest {
    private static final String NAMES = "GET hosts\nColumns: name";

    private FakeLivestatus fake;
    private LivestatusConnection live;

    @BeforeEach
    void connect() {
        fake = FakeLivestatus.builder(ServerKind.NAEMON)
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

    /** Queries twice: the fault must give this error, and the next query must work. */
    private <E extends LivestatusException> E fails(Class<E> kind, Fault fault) {
        fake.fault(fault);
        E error = assertThrows(kind, () -> live.query(NAMES));
        assertFalse(live.connection.isReusable());
        assertEquals(2, live.query(NAMES).size());
        return error;
    }

    @Test
    void aTooShortLengthIsAnIncompleteResponse() {
        fails(MalformedResponseException.class, Fault.wrongLength(10));
    }

    @Test
    void aTooLongLengthTimesOut() {
        TimedOutException error = fails(TimedOutException.class, Fault.wrongLength(100));
        assertSame(TimedOutException.Phase.RESPONSE, error.phase());
        assertTrue(error.responseStarted());
    }

    @Test
    void aNegativeLengthIsAnInvalidHeader() {
        assertTrue(fails(MalformedResponseException.class, Fault.wrongLength(-1))
                .getMessage()
                .contains("header"));
    }

    @ParameterizedTest
    @ValueSource(longs = {(1L << 31) + 5, 99_999_999_999L})
    void aHugeLengthIsRejectedBeforeTheAllocation(long length) {
        LimitExceededException error = fails(LimitExceededException.class, Fault.wrongLength(length));
        assertEquals("maxResponseBytes", error.setting());
        assertEquals(length, error.value());
        assertEquals(512L << 20, error.limit());
    }

    @Test
    void theLimitOfCellsIsASetting() {
        LivestatusConnection.Builder builder =
                LivestatusConnection.builder(fake.unixEndpoint()).dialect(Dialect.NAEMON);
        assertThrows(IllegalArgumentException.class, () -> builder.maxNesting(501));
        try (LivestatusConnection small = builder.maxCellBytes(6).strict(true).build()) {
            LimitExceededException error = assertThrows(LimitExceededException.class, () -> small.query(NAMES));
            assertEquals(
                    "row 0, column name: size in bytes is 7, more than maxCellBytes allows (6)", error.getMessage());
        }
        try (LivestatusConnection enough = builder.maxCellBytes(7).build()) {
            assertEquals(2, enough.query(NAMES).size());
        }
    }

    @Test
    void aLengthOfTwelveDigitsIsAnInvalidHeader() {
        fails(MalformedResponseException.class, Fault.wrongLength(100_000_000_000L));
    }

    @Test
    void theErrorShowsAnInvalidHeader() {
        MalformedResponseException error = fails(
                MalformedResponseException.class,
                Fault.garbageHeader("this is no header\u0001 at all".getBytes(StandardCharsets.US_ASCII)));
        assertTrue(error.excerpt().startsWith("this is no heade"), error.excerpt());
    }

    @Test
    void theErrorNamesATlsAlert() {
        assertTrue(fails(MalformedResponseException.class, Fault.tlsAlert())
                .getMessage()
                .contains("TLS"));
    }

    @Test
    void theTextOfUnixcatMeansAMissingCore() {
        ConnectFailedException error = fails(ConnectFailedException.class, Fault.unixcatText());
        assertTrue(error.isTransient());
        assertTrue(error.getMessage().contains("cannot connect to the core"), error::getMessage);
    }

    @Test
    void theTextOfSocatMeansAMissingCore() {
        fails(
                ConnectFailedException.class,
                Fault.unframedText("2026/11/22 14:44:51 socat[2173] E connect(, AF=1 \"/run/live\", 11): refused\n"));
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 15, 16, 20})
    void theErrorOfAnEarlyCloseHasTheNumberOfReceivedBytes(int bytes) {
        fake.fault(Fault.stopAfter(bytes));
        LivestatusException error = assertThrows(LivestatusException.class, () -> live.query(NAMES));
        assertTrue(error.responseStarted());
        if (bytes >= 16) {
            assertEquals(
                    bytes,
                    assertInstanceOf(ConnectionLostException.class, error).received());
        }
    }

    @Test
    void aCloseBeforeTheHeaderIsALostConnection() {
        ConnectionLostException error = fails(ConnectionLostException.class, Fault.closeBeforeHeader());
        assertFalse(error.responseStarted());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void theErrorOfACloseOnANewConnectionNamesXinetdAndTls(boolean isReset) throws Exception {
        try (ServerSocket listener = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            FutureTask<Void> server = new FutureTask<>(() -> hangUp(listener, isReset));
            new Thread(server).start();
            try (LivestatusConnection fresh = connection("tcp:127.0.0.1:" + listener.getLocalPort())) {
                ConnectionLostException error = assertThrows(ConnectionLostException.class, () -> fresh.query(NAMES));
                assertEquals(0, error.received());
                assertTrue(error.getMessage().contains("xinetd, only_from, per_source"), error::getMessage);
                assertTrue(error.getMessage().contains("may expect TLS"), error::getMessage);
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
                assertEquals(bytes > 0, error.responseStarted());
                assertSame(
                        bytes > 0 ? TimedOutException.Phase.RESPONSE : TimedOutException.Phase.FIRST_BYTE,
                        error.phase());
            }
        }
    }

    @Test
    void aTricklingResponseDoesNotExtendTheDeadline() {
        fake.fault(Fault.trickle(20));
        assertThrows(TimedOutException.class, () -> live.query(NAMES));
    }

    @Test
    void anyChunksGiveTheSameRows() {
        for (int bytes = 1; bytes < 40; bytes++) {
            fake.fault(Fault.chunks(bytes));
            Result result = live.query(NAMES);
            assertEquals(2, result.size());
            assertEquals("web02", result.row(1).getString("name"));
        }
    }

    @Test
    void bytesAfterAResponseAreNotReadAsTheNextOne() {
        fake.fault(Fault.extraBytes("200           3\n[]\n".getBytes(StandardCharsets.US_ASCII)));
        assertEquals(2, live.query(NAMES).size());
        while (live.connection.isReusable()) {
            Thread.onSpinWait();
        }
        assertEquals(2, live.query(NAMES).size(), "rows of an unexpected response");
    }

    @Test
    void aQueryOverAnIdleConnectionThatTheServerClosedIsRepeated() {
        assertEquals(2, live.query(NAMES).size());
        fake.fault(Fault.closeIdleWithText());
        assertEquals(2, live.query(NAMES).size());
        assertEquals(2, live.query(NAMES).size());
    }

    /** The server closes the connection while the query is under way to it. */
    @Test
    void aQueryThatAnIdleServerDidNotReadIsRepeatedWithoutACheckOfTheCore() {
        assertEquals(2, live.query(NAMES).size());
        String text = "Client connection terminated while request still incomplete\n";
        fake.fault(Fault.answerWith(text.getBytes(StandardCharsets.US_ASCII)));
        assertEquals(2, live.query(NAMES).size());
    }

    @Test
    void aQueryIsNotRepeatedAfterAPartOfItsResponse() {
        assertEquals(2, live.query(NAMES).size());
        fake.fault(Fault.stopAfter(20));
        int asked = fake.requests().size();
        ConnectionLostException lost = assertThrows(ConnectionLostException.class, () -> live.query(NAMES));
        assertEquals(20, lost.received());
        assertEquals(asked + 1, fake.requests().size());
        assertEquals(2, live.query(NAMES).size());
    }

    /** The bytes arrive between the reading of a response and the sending of the next query. */
    @Test
    void bytesDirectlyAfterAResponseAreNotReadAsTheNextOne() throws IOException {
        byte[] one = "200          11\n[[\"web01\"]]".getBytes(StandardCharsets.US_ASCII);
        byte[] none = "200           3\n[]\n".getBytes(StandardCharsets.US_ASCII);
        BlockingQueue<Socket> accepted = new LinkedBlockingQueue<>();
        try (ServerSocket server = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            new Thread(() -> answerEach(server, one, accepted)).start();
            LivestatusListener stray = new LivestatusListener() {
                @Override
                public void ended(Object started, LivestatusEvent event) {
                    if (event.action() == LivestatusEvent.Action.QUERY && accepted.size() == 1) {
                        write(accepted.element(), none);
                    }
                }
            };
            try (LivestatusConnection hasty = LivestatusConnection.builder("tcp:127.0.0.1:" + server.getLocalPort())
                    .dialect(Dialect.NAEMON)
                    .listener(stray)
                    .build()) {
                Query query = Query.parse(NAMES);
                for (int i = 0; i < 3; i++) {
                    assertEquals(1, hasty.query(query).size(), "rows of an unexpected response");
                }
                assertEquals(2, accepted.size());
            }
        }
    }

    /** Answers every request, one connection after the other. */
    private static void answerEach(ServerSocket server, byte[] answer, BlockingQueue<Socket> accepted) {
        while (!server.isClosed()) {
            try (Socket socket = server.accept()) {
                accepted.add(socket);
                BufferedReader requests =
                        new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII));
                for (String line = requests.readLine(); line != null; line = requests.readLine()) {
                    if (line.isEmpty()) {
                        write(socket, answer);
                    }
                }
            } catch (IOException e) {
                // reset by a client that has not read everything, or closed by the test
            }
        }
    }

    private static void write(Socket socket, byte[] bytes) {
        try {
            socket.getOutputStream().write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** If the client waited for more bytes, the test would time out. */
    @Test
    void anInvalidHeaderFailsImmediately() {
        fake.fault(Fault.answerWith("neither a header".getBytes(StandardCharsets.US_ASCII)));
        try (LivestatusConnection patient = LivestatusConnection.builder(fake.unixEndpoint())
                .dialect(Dialect.NAEMON)
                .queryTimeout(Duration.ofMinutes(5))
                .firstByteTimeout(Duration.ofMinutes(5))
                .open()) {
            MalformedResponseException error =
                    assertThrows(MalformedResponseException.class, () -> patient.query(NAMES));
            assertTrue(error.getMessage().contains("neither a header"), error.getMessage());
        }
    }

    @Test
    void aMissingTlsHandshakeEndsAtTheConnectTimeout() throws IOException {
        Duration connectTimeout = Duration.ofMillis(300);
        try (ServerSocket silent = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                LivestatusConnection secure = LivestatusConnection.builder("tls:127.0.0.1:" + silent.getLocalPort())
                        .connectTimeout(connectTimeout)
                        .build()) {
            TimedOutException late = assertThrows(TimedOutException.class, () -> secure.query(NAMES));
            assertEquals(TimedOutException.Phase.CONNECT, late.phase());
            assertEquals(connectTimeout, late.budget());
        }
    }

    @Test
    void theFirstByteOfALaterResponseIsLimitedByTheWholeCall() {
        Duration whole = Duration.ofSeconds(2);
        fake.fault(Fault.delay(Duration.ofMillis(800))).fault(Fault.stallAfter(0));
        try (LivestatusConnection timed = LivestatusConnection.builder(fake.unixEndpoint())
                .dialect(Dialect.NAEMON)
                .queryTimeout(whole)
                .firstByteTimeout(Duration.ofMillis(1600))
                .open()) {
            List<QueryOutcome> fates = timed.queryEach(List.of(Query.parse(NAMES), Query.parse(NAMES)));
            assertEquals(2, fates.get(0).orThrow().size());
            TimedOutException late =
                    assertThrows(TimedOutException.class, () -> fates.get(1).orThrow());
            assertEquals(whole, late.budget());
        }
    }

    @Test
    void anErrorStatusHasTheServersText() {
        QueryRejectedException error =
                fails(QueryRejectedException.class, Fault.status(413, "Maximum response size reached\nmore"));
        assertEquals(413, error.status());
        assertEquals("Maximum response size reached", error.serverLine());
    }

    @Test
    void aMissingServerIsAFailureToConnect() {
        String gone = fake.unixEndpoint();
        fake.close();
        ConnectFailedException error =
                assertThrows(ConnectFailedException.class, () -> LivestatusConnection.open(gone));
        assertTrue(error.isTransient());
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
    void aWrongLengthTakesNoMemory() throws Exception {
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

    /** A program in its own JVM that queries a server with a wrong length, and prints the error. */
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
