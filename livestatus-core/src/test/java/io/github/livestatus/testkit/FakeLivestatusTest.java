package io.github.livestatus.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FakeLivestatusTest {

    private static final Duration SOON = Duration.ofSeconds(10);
    private static final String KEPT = "GET status\nResponseHeader: fixed16\nKeepAlive: on\nColumns: num_hosts\n\n";

    @TempDir
    private Path directory;

    @Test
    void listensOnAUnixSocketByDefault() throws IOException {
        try (FakeLivestatus server = SiteForTest.of(ServerKind.NAEMON).start()) {
            assertTrue(server.endpoint().startsWith("unix:/"), server.endpoint());
            assertEquals(server.endpoint(), server.unixEndpoint());
            assertThrows(IllegalStateException.class, server::tcpEndpoint);
            assertEquals("200 [[3]]\n", SocketForTest.ask(server, "GET status", "Columns: num_hosts"));
        }
    }

    @Test
    void listensOnTcp() throws IOException {
        try (FakeLivestatus server = SiteForTest.of(ServerKind.NAGIOS).tcp().start()) {
            assertTrue(server.endpoint().matches("tcp:127\\.0\\.0\\.1:\\d+"), server.endpoint());
            assertThrows(IllegalStateException.class, server::unixEndpoint);
            assertEquals("200 [[3]]\n", SocketForTest.ask(server, "GET status", "Columns: num_hosts"));
        }
    }

    @Test
    void listensOnTcpOverIpV6() throws IOException {
        try (FakeLivestatus server = SiteForTest.of(ServerKind.NAEMON)
                .tcp(InetAddress.getByName("::1"), 0)
                .start()) {
            assertTrue(server.tcpEndpoint().matches("tcp:\\[::1\\]:\\d+"), server.tcpEndpoint());
            assertEquals("200 [[3]]\n", SocketForTest.ask(server, "GET status", "Columns: num_hosts"));
        }
    }

    @Test
    void listensOnBothAtOnce() throws IOException {
        Path socket = directory.resolve("live");
        try (FakeLivestatus server =
                SiteForTest.of(ServerKind.NAEMON).tcp().unix(socket).start()) {
            assertEquals("unix:" + socket, server.endpoint());
            for (String endpoint : List.of(server.unixEndpoint(), server.tcpEndpoint())) {
                try (SocketForTest client = new SocketForTest(endpoint)) {
                    assertEquals("200 [[3]]\n", client.ask("GET status", "Columns: num_hosts"));
                }
            }
            assertEquals(2, server.connectionsAccepted());
        }
        assertFalse(Files.exists(socket));
    }

    @Test
    void theErrorNamesTheAddressOnWhichItCannotListen() throws IOException {
        Path taken = Files.createFile(directory.resolve("taken"));
        UncheckedIOException failure = assertThrows(
                UncheckedIOException.class,
                () -> SiteForTest.of(ServerKind.NAEMON).unix(taken).start());
        assertTrue(failure.getMessage().contains(taken.toString()), failure.getMessage());
        assertTrue(Files.exists(taken));
    }

    @Test
    void recordsRequestsWithTheirConnections() throws IOException {
        try (FakeLivestatus server = SiteForTest.of(ServerKind.NAEMON).start();
                SocketForTest first = new SocketForTest(server.endpoint());
                SocketForTest second = new SocketForTest(server.endpoint())) {
            first.ask("GET hosts", "Limit: 1");
            second.ask("GET services", "Limit: 2");
            first.ask("GET status");
            String rest = "\nResponseHeader: fixed16\nKeepAlive: on\nOutputFormat: json";
            assertEquals(
                    List.of(
                            new RecordedRequest(0, 0, "GET hosts" + rest + "\nLimit: 1"),
                            new RecordedRequest(1, 0, "GET services" + rest + "\nLimit: 2"),
                            new RecordedRequest(0, 1, "GET status" + rest)),
                    server.requests());
        }
    }

    @Test
    void countsConnections() throws IOException {
        try (FakeLivestatus server = SiteForTest.of(ServerKind.NAEMON).start()) {
            try (SocketForTest first = new SocketForTest(server.endpoint());
                    SocketForTest second = new SocketForTest(server.endpoint())) {
                first.ask("GET status");
                second.ask("GET status");
                assertEquals(2, server.connectionsOpen());
            }
            assertTrue(server.awaitConnectionsOpen(0, SOON));
            SocketForTest.ask(server, "GET status");
            assertEquals(3, server.connectionsAccepted());
            assertEquals(2, server.mostConnectionsOpen());
            assertFalse(server.awaitRequests(4, Duration.ofMillis(1)));
        }
    }

    @Test
    void answersPipelinedRequestsInOrder() throws IOException {
        for (ServerKind manner :
                List.of(ServerKind.NAEMON, ServerKind.NAGIOS, ServerKind.ICINGA2, ServerKind.CHECKMK)) {
            try (FakeLivestatus server = SiteForTest.of(manner).start();
                    SocketForTest client = new SocketForTest(server.endpoint())) {
                String second = KEPT.replace("num_hosts", "num_services");
                client.send(KEPT + second + KEPT);
                assertEquals("200 3\n200 4\n200 3\n", client.answer() + client.answer() + client.answer());
            }
        }
    }

    @Test
    void answersARequestThatArrivesByteByByteOrEndsWithTheInput() throws IOException {
        try (FakeLivestatus server = SiteForTest.of(ServerKind.NAEMON).start();
                SocketForTest client = new SocketForTest(server.endpoint())) {
            for (char c : KEPT.toCharArray()) {
                client.send(String.valueOf(c));
            }
            assertEquals("200 3\n", client.answer());
            client.send("GET status\nColumns: num_hosts").endOfOutput();
            assertEquals("3\n", client.rest());
        }
    }

    @Test
    void aClientThatDisconnectsOrSendsGarbageDoesNotAffectOthers() throws IOException {
        try (FakeLivestatus server = SiteForTest.of(ServerKind.NAEMON).start()) {
            try (SocketForTest vanishing = new SocketForTest(server.endpoint())) {
                vanishing.send("GET hosts\nColumns: na");
            }
            try (SocketForTest tls = new SocketForTest(server.endpoint())) {
                tls.send(new byte[] {0x16, 0x03, 0x01, 0x02, 0x00, 0x01});
                assertEquals(Fault.IDLE_TEXT, tls.rest());
            }
            try (SocketForTest odd = new SocketForTest(server.endpoint())) {
                odd.send(new byte[] {'G', 'E', 'T', ' ', (byte) 0xff, 0, '\n', 'C', ':', '\n', '\n'});
                odd.endOfOutput().rest();
            }
            assertEquals("200 [[3]]\n", SocketForTest.ask(server, "GET status", "Columns: num_hosts"));
        }
    }

    @Test
    void closeEndsConnectionsAndThreadsAndMayBeRepeated() throws IOException {
        FakeLivestatus server = SiteForTest.of(ServerKind.NAEMON).unix().tcp().start();
        Path socket = Path.of(server.unixEndpoint().substring("unix:".length()));
        try (SocketForTest client = new SocketForTest(server.tcpEndpoint())) {
            client.ask("GET status");
            List<Thread> threads = fakeThreads();
            assertTrue(threads.size() >= 3, threads.toString());
            server.close();
            server.close();
            assertEquals("", client.rest());
            assertEquals(0, server.connectionsOpen());
            threads.removeIf(thread -> !thread.isAlive());
            assertEquals(List.of(), threads);
            assertFalse(Files.exists(socket.getParent()));
        }
    }

    private static List<Thread> fakeThreads() {
        List<Thread> threads = new ArrayList<>(Thread.getAllStackTraces().keySet());
        threads.removeIf(thread -> !thread.getName().startsWith("fake-livestatus-"));
        threads.forEach(thread -> assertTrue(thread.isDaemon(), thread.getName()));
        return threads;
    }

    @Test
    void aTableCanChangeWhileItRuns() throws IOException {
        try (FakeLivestatus server = SiteForTest.of(ServerKind.NAEMON).start()) {
            server.replaceTable(SiteForTest.HOSTS.without(row -> row.get("name").equals("db01")));
            server.replaceTable(SiteForTest.SERVICES.with(row -> true, "state", 0));
            assertEquals("200 [[2]]\n", SocketForTest.ask(server, "GET status", "Columns: num_hosts"));
            assertEquals("200 [[4]]\n", SocketForTest.ask(server, "GET services", "Stats: state = 0"));
        }
    }

    @Test
    void acceptedCommandsCanChangeTables() throws IOException {
        FakeLivestatus[] server = new FakeLivestatus[1];
        List<String> effects = new ArrayList<>();
        server[0] = SiteForTest.of(ServerKind.NAEMON)
                .onCommand(command -> {
                    effects.add(command);
                    server[0].replaceTable(SiteForTest.HOSTS.with(row -> true, "acknowledged", 1));
                })
                .start();
        try (SocketForTest client = new SocketForTest(server[0].endpoint())) {
            client.send("COMMAND [1795331540] NOT_A_COMMAND;x\n\n"
                    + "COMMAND [1795331540] ACKNOWLEDGE_HOST_PROBLEM;web01;2;1;0;ops;C:\\\\new\\nline\n\n");
            assertEquals("400: Unknown command 'NOT_A_COMMAND'\n", client.read(37));
            assertEquals("200 [[3]]\n", client.ask("GET hosts", "Stats: acknowledged = 1"));
            assertEquals(List.of("ACKNOWLEDGE_HOST_PROBLEM;web01;2;1;0;ops;C:\\new\nline"), effects);
            assertEquals(2, server[0].commands().size());
        } finally {
            server[0].close();
        }
    }

    @Test
    void anInternalFailureIsThrownByClose() throws IOException {
        FakeLivestatus server = SiteForTest.of(ServerKind.NAEMON)
                .onCommand(command -> {
                    throw new IllegalStateException("a mistake in a test");
                })
                .start();
        try (SocketForTest client = new SocketForTest(server.endpoint())) {
            client.send("COMMAND [1795331540] SHUTDOWN_PROGRAM\n\n");
            assertEquals("", client.rest());
        }
        IllegalStateException failure = assertThrows(IllegalStateException.class, server::close);
        assertEquals("a mistake in a test", failure.getCause().getMessage());
    }

    @Test
    void connectionsAboveTheLimitWait() throws IOException {
        try (FakeLivestatus server =
                        SiteForTest.of(ServerKind.ICINGA2).servesAtOnce(1).start();
                SocketForTest first = new SocketForTest(server.endpoint())) {
            assertEquals("200 [[3]]", first.ask("GET status", "Columns: num_hosts"));
            try (SocketForTest second = new SocketForTest(server.endpoint())) {
                second.send(KEPT);
                assertFalse(second.isReadable());
                first.hangUp();
                assertEquals("200 3\n", second.answer());
            }
        }
    }

    @Test
    void statusHasTheConfiguredValues() throws IOException {
        try (FakeLivestatus server = SiteForTest.of(ServerKind.NAEMON)
                .programStart(Instant.ofEpochSecond(1795329918))
                .versions("1.2.3", "1.4.0-naemon")
                .latency(Duration.ofMillis(1))
                .start()) {
            assertEquals(
                    "200 [[\"1.2.3\",\"1.4.0-naemon\",1795329918]]\n",
                    SocketForTest.ask(
                            server, "GET status", "Columns: program_version livestatus_version program_start"));
        }
    }

    @Test
    void tablesThatWereNotGivenAreEmpty() throws IOException {
        try (FakeLivestatus server = FakeLivestatus.builder(ServerKind.ICINGA2).start()) {
            assertEquals("200 []", SocketForTest.ask(server, "GET downtimes", "Columns: id host_name"));
            assertEquals("404 Table 'nonsense' does not exist.", SocketForTest.ask(server, "GET nonsense"));
        }
    }
}
