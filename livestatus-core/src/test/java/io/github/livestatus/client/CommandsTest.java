package io.github.livestatus.client;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.command.Command;
import io.github.livestatus.command.CommandResult;
import io.github.livestatus.command.CommandResult.Verdict;
import io.github.livestatus.command.Commands;
import io.github.livestatus.error.AbortedException;
import io.github.livestatus.error.CommandFateUnknownException;
import io.github.livestatus.error.ConnectFailedException;
import io.github.livestatus.error.ConnectionLostException;
import io.github.livestatus.error.MalformedResponseException;
import io.github.livestatus.error.QueryRejectedException;
import io.github.livestatus.error.UnsupportedByServerException;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.schema.Hosts;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.FakeTable;
import io.github.livestatus.testkit.FakeTable.Type;
import io.github.livestatus.testkit.Fault;
import io.github.livestatus.testkit.ServerKind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Commands to each kind of server, with its syntax and its reports. None is sent twice. */
@Timeout(value = 30, unit = TimeUnit.SECONDS)
class CommandsTest {
    private static final FakeTable HOSTS = FakeTable.named("hosts")
            .column("name", Type.STRING)
            .column("acknowledged", Type.INT)
            .column("peer_key", Type.STRING)
            .row("web01", 0, "site01")
            .build();
    private static final Command GOOD =
            Commands.acknowledgeHostProblem("web01", true, true, false, "ops", "on it; soon");
    private static final Command BAD = Commands.acknowledgeHostProblem("nobody", true, true, false, "ops", "on it");

    private final AtomicReference<FakeLivestatus> server = new AtomicReference<>();
    private final List<String> carriedOut = new ArrayList<>();
    private FakeLivestatus fake;
    private LivestatusConnection live;

    @AfterEach
    void close() {
        live.close();
        fake.close();
    }

    private void serve(FakeLivestatus.Builder builder) {
        fake = builder.table(HOSTS)
                .unix()
                .onCommand(command -> {
                    carriedOut.add(command);
                    server.get().replaceTable(HOSTS.with(row -> row.get("name").equals("web01"), "acknowledged", 1));
                })
                .start();
        server.set(fake);
        live = LivestatusConnection.builder(fake.endpoint())
                .queryTimeout(Duration.ofSeconds(20))
                .open();
        live.dialect();
    }

    private void serve(ServerKind manner) {
        serve(FakeLivestatus.builder(manner));
    }

    private static boolean tells(ServerKind manner) {
        return manner == ServerKind.NAEMON || manner == ServerKind.ICINGA2 || manner == ServerKind.LMD;
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void aValidCommandIsConfirmedByServersThatReportErrors(ServerKind manner) {
        serve(manner);
        CommandResult result = live.send(GOOD);
        assertEquals(tells(manner) ? Verdict.CONFIRMED : Verdict.UNCONFIRMED, result.verdict());
        assertEquals(List.of("ACKNOWLEDGE_HOST_PROBLEM;web01;2;1;0;ops;on it; soon"), carriedOut);
        assertTrue(fake.commands().get(0).matches("\\[\\d{10}\\] ACK.*"), fake.commands()::toString);
    }

    @ParameterizedTest
    @CsvSource({
        "NAEMON,REJECTED 400: Failed validation of host_name as type host (argument 0)",
        "NAGIOS,UNCONFIRMED",
        "CHECKMK,UNCONFIRMED",
        "SHINKEN,UNCONFIRMED",
        "ICINGA2,REJECTED 452: Error: Cannot acknowledge host problem for non-existent host 'nobody'",
        "LMD,REJECTED 400: site01: Failed validation of host_name as type host (argument 0)",
    })
    void anInvalidCommandIsRejectedWithTheServersText(ServerKind manner, String said) {
        serve(manner);
        assertEquals(said, live.send(BAD).toString());
        assertEquals(1, fake.commands().size());
        assertEquals(List.of(), carriedOut);
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void eachOfManyCommandsHasItsOwnResult(ServerKind manner) {
        serve(manner);
        int count = manner == ServerKind.LMD || manner == ServerKind.SHINKEN ? 30 : 250;
        List<Command> commands = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            commands.add(i % 7 == 3 ? BAD : GOOD);
        }
        List<CommandResult> results = live.sendAll(commands);
        assertEquals(count, results.size());
        for (int i = 0; i < count; i++) {
            assertEquals(tells(manner) && i % 7 == 3, results.get(i).isRejected(), "command " + i);
        }
        assertEquals(count, fake.commands().size());
        assertEquals(List.of(), live.sendAll(List.of()));
        if (count == 250) {
            assertEquals(1 + 3, fake.connectionsAccepted(), "100, 100 and 50 on a connection each");
        }
    }

    @Test
    void commandsDoNotUseTheConnectionOfQueries() {
        serve(ServerKind.NAEMON);
        Query names = Query.from(Hosts.TABLE).columns(Hosts.NAME);
        live.query(names);
        live.send(BAD);
        assertTrue(live.connection.isReusable());
        assertEquals(1, live.query(names).size());
        assertEquals(2, fake.connectionsAccepted());
        assertTrue(fake.awaitConnectionsOpen(1, Duration.ofSeconds(5)));
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void backslashesArriveUnchanged(ServerKind manner) {
        serve(manner);
        String text = "C:\\new\\table a\\b \\\\";
        live.send(Command.of("ADD_HOST_COMMENT", "web01", true, "ops", text));
        String sent = fake.commands().get(0);
        boolean isDoubled = manner == ServerKind.NAEMON || manner == ServerKind.LMD;
        assertTrue(sent.endsWith(";" + (isDoubled ? text.replace("\\", "\\\\") : text)), sent);
        assertEquals(List.of("ADD_HOST_COMMENT;web01;1;ops;" + text), carriedOut);
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void aServiceIsFoundByANameWithABackslash(ServerKind manner) {
        serve(FakeLivestatus.builder(manner)
                .table(FakeTable.named("services")
                        .column("host_name", Type.STRING)
                        .column("description", Type.STRING)
                        .column("peer_key", Type.STRING)
                        .row("web01", "Disk C:\\ x", "site01")
                        .build()));
        Command comment = Commands.addSvcComment("web01", "Disk C:\\ x", true, "ops", "full");
        assertFalse(live.send(comment).isRejected());
        assertEquals(List.of("ADD_SVC_COMMENT;web01;Disk C:\\ x;1;ops;full"), carriedOut);
    }

    private static Command passive(String output) {
        return Commands.processHostCheckResult("web01", 1, output);
    }

    /** Each output as the caller gives it, and as every supporting server must read it: text, a bar, performance data. */
    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void theOutputOfAPassiveResultIsTheSameOnAllServers(ServerKind manner) {
        serve(manner);
        Map<String, String> outputs = new LinkedHashMap<>();
        outputs.put("OK", "OK");
        outputs.put("  OK  | a=1 ", "OK|a=1");
        outputs.put("a;b \\\\ c:\\dir\\", "a;b \\\\ c:\\dir\\");
        outputs.put("OK | a=1;2;3\nmore\n\nlast\\ | b=2\nc=3\n", "OK\nmore\n\nlast\\|a=1;2;3 b=2 c=3");
        outputs.put("OK | a=1\n| b=2", "OK|a=1 b=2");
        outputs.put("C:\\new | 'C:\\new'=5", "C:\\new|'C:\\new'=5");
        outputs.put("OK | none", "OK|none");
        outputs.forEach((given, read) -> {
            boolean isRefused = manner == ServerKind.SHINKEN && read.contains("\n")
                    || manner == ServerKind.ICINGA2 && (read.contains("\\n") || read.contains("|none"));
            carriedOut.clear();
            if (isRefused) {
                assertThrows(UnsupportedByServerException.class, () -> live.send(passive(given)), given);
            } else {
                live.send(passive(given));
                assertEquals(List.of("PROCESS_HOST_CHECK_RESULT;web01;1;" + read), carriedOut);
            }
        });
    }

    @Test
    void outputThatIcingaMisreadsIsRejectedWithTheReason() {
        serve(ServerKind.ICINGA2);
        String said = assertThrows(UnsupportedByServerException.class, () -> live.send(passive("C:\\new")))
                .getMessage();
        assertTrue(said.contains("reads a backslash before n in PROCESS_HOST_CHECK_RESULT as a line feed"), said);
        assertEquals(List.of(), fake.commands());
    }

    @Test
    void anOlderNaemonAcceptsNoLineFeed() {
        serve(FakeLivestatus.builder(ServerKind.NAEMON).versions("1.3.0-naemon", "1.3.0-naemon"));
        assertThrows(UnsupportedByServerException.class, () -> live.send(passive("OK\nmore")));
        assertEquals(List.of(), fake.commands());
    }

    @Test
    void lineFeedsAreAcceptedInOutputsOnly() {
        serve(ServerKind.NAEMON);
        for (Command evil : List.of(
                Commands.processHostCheckResult("web01\n", 1, "OK"),
                Commands.processHostCheckResult("web01", 1, "OK\r\nmore"),
                Command.of("PROCESS_HOST_CHECK_RESULT", "web01\n"),
                Command.of("ADD_HOST_COMMENT", "web01", true, "ops", "x\ny"))) {
            assertThrows(IllegalArgumentException.class, () -> live.send(evil), evil::toString);
        }
        assertEquals(List.of(), fake.commands());
    }

    @Test
    void anOlderNaemonKeepsBackslashesAndReportsNoErrors() {
        serve(FakeLivestatus.builder(ServerKind.NAEMON).versions("1.0.8", "1.0.8.source-naemon"));
        assertEquals(
                Verdict.UNCONFIRMED,
                live.send(Command.of("ADD_HOST_COMMENT", "web01", true, "ops", "a\\b"))
                        .verdict());
        assertTrue(fake.commands().get(0).endsWith("a\\b"));
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void anEffectIsAwaited(ServerKind manner) {
        serve(manner);
        Query acknowledged = Query.from(Hosts.TABLE)
                .columns(Hosts.ACKNOWLEDGED)
                .waitObject("web01")
                .waitCondition(Hosts.ACKNOWLEDGED.isTrue())
                .waitTimeout(Duration.ofSeconds(10));
        CommandEffect effect = live.sendAndAwait(GOOD, acknowledged);
        assertTrue(effect.isSeen());
        assertTrue(effect.answer().orElseThrow().single().get(Hosts.ACKNOWLEDGED));
        CommandEffect none = live.sendAndAwait(BAD, acknowledged.waitTimeout(Duration.ofMillis(50)));
        assertEquals(tells(manner), none.answer().isEmpty());
        assertEquals(!tells(manner), none.isSeen());
    }

    /** The caller must not repeat the command, because it was executed. */
    @Test
    void aWaitThatFailsSaysThatTheCommandWasSent() {
        serve(ServerKind.NAEMON);
        Query acknowledged = Query.from(Hosts.TABLE)
                .columns(Hosts.ACKNOWLEDGED)
                .waitObject("web01")
                .waitCondition(Hosts.ACKNOWLEDGED.isTrue())
                .waitTimeout(Duration.ofSeconds(10));
        live.query(Query.from(Hosts.TABLE).columns(Hosts.NAME));
        fake.faultOn("WaitObject: web01", Fault.status(413, "shutting down"));
        CommandEffect effect = live.sendAndAwait(GOOD, acknowledged);
        assertEquals(Verdict.CONFIRMED, effect.command().verdict());
        assertFalse(effect.isSeen());
        QueryRejectedException failure =
                assertInstanceOf(QueryRejectedException.class, effect.failure().orElseThrow());
        assertEquals(413, failure.status());
        assertEquals(1, fake.commands().size());
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void aCommandWhoseEffectCannotBeAwaitedIsNotSent(ServerKind manner) {
        serve(manner);
        Query whole = Query.from(Hosts.TABLE)
                .columns(Hosts.ACKNOWLEDGED)
                .waitObject("web01")
                .waitCondition(Hosts.ACKNOWLEDGED.isTrue());
        for (Query bad : List.of(Query.from(Hosts.TABLE).columns(Hosts.NAME), whole)) {
            assertThrows(IllegalArgumentException.class, () -> live.sendAndAwait(GOOD, bad));
        }
        if (manner != ServerKind.LMD) {
            Query lacking = whole.waitTimeout(Duration.ofSeconds(1)).backends("a");
            assertThrows(UnsupportedByServerException.class, () -> live.sendAndAwait(GOOD, lacking));
        }
        assertEquals(List.of(), fake.commands());
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void noCommandIsSentTwice(ServerKind manner) {
        serve(manner);
        fake.faultOn("COMMAND", Fault.stopAfter(3));
        CommandFateUnknownException unknown = assertThrows(CommandFateUnknownException.class, () -> live.send(GOOD));
        assertEquals(0, unknown.answered());
        assertEquals(1, unknown.inDoubt());
        assertEquals(1, fake.commands().size());
        assertFalse(live.send(GOOD).isRejected());
        assertEquals(2, fake.commands().size());
    }

    @Test
    void aLongLineIsReadCompletely() {
        serve(ServerKind.NAEMON);
        fake.fault(Fault.answerWith(("400: " + "long ".repeat(2000) + "\n").getBytes(StandardCharsets.US_ASCII)));
        CommandResult result = live.send(GOOD);
        assertEquals(400, result.status());
        assertEquals("long ".repeat(60) + "...", result.errorText());
    }

    /** The client must not keep all of the lines until the deadline. */
    @Test
    void endlessLinesOfAServerAreNotReadForever() {
        serve(ServerKind.NAEMON);
        fake.fault(Fault.answerWith("\n".repeat(1 << 17).getBytes(StandardCharsets.US_ASCII)));
        CommandFateUnknownException unknown = assertThrows(CommandFateUnknownException.class, () -> live.send(GOOD));
        assertEquals(MalformedResponseException.class, unknown.getCause().getClass());
        assertFalse(live.send(GOOD).isRejected());
    }

    @Test
    void anLmdThatClosesWithoutAResponseHasNotConfirmed() {
        serve(ServerKind.LMD);
        fake.faultOn("COMMAND", Fault.closeBeforeHeader());
        assertEquals(Verdict.UNCONFIRMED, live.send(GOOD).verdict());
    }

    @Test
    void commandsAnsweredBeforeTheConnectionFailedAreCounted() {
        serve(ServerKind.ICINGA2);
        List<Command> three = List.of(GOOD, GOOD, GOOD);
        fake.fault(Fault.chunks(16));
        fake.fault(Fault.closeBeforeHeader());
        CommandFateUnknownException unknown =
                assertThrows(CommandFateUnknownException.class, () -> live.sendAll(three));
        assertEquals(1, unknown.answered());
        assertEquals(2, unknown.inDoubt());
        assertTrue(unknown.getMessage().startsWith("1 commands were answered, the next 2"), unknown::getMessage);
    }

    @Test
    void withoutAConnectionNoCommandIsInDoubt() {
        serve(ServerKind.NAEMON);
        fake.close();
        assertThrows(ConnectFailedException.class, () -> live.send(GOOD));
    }

    /**
     * Sends only as many commands at a time as fit into the smallest socket buffers. Otherwise a client that writes and a server
     * that does not read would block each other.
     */
    @Test
    void fewerLongCommandsAreSentAtATime() {
        serve(ServerKind.NAGIOS);
        Command comment = Command.of("ADD_HOST_COMMENT", "web01", true, "ops", "x".repeat(1000));
        live.sendAll(Collections.nCopies(40, comment));
        assertEquals(40, fake.commands().size());
        assertEquals(1 + 3, fake.connectionsAccepted(), "14, 14 and 12 of some 1.1 kB, below 16 kB each time");
    }

    @Test
    void aPartlyWrittenCommandIsInDoubt() throws Exception {
        Command huge = Command.of("ADD_HOST_COMMENT", "web01", true, "ops", "x".repeat(8 << 20));
        fake = FakeLivestatus.builder(ServerKind.ICINGA2).unix().start();
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            live = LivestatusConnection.builder("tcp:127.0.0.1:" + server.getLocalPort())
                    .dialect(Dialect.ICINGA2)
                    .build();
            CompletableFuture<CommandFateUnknownException> unknown = CompletableFuture.supplyAsync(
                    () -> assertThrows(CommandFateUnknownException.class, () -> live.sendAll(List.of(huge, GOOD))));
            try (Socket connection = server.accept()) {
                for (int i = 0; i < 2; i++) { // two responses show that it keeps connections
                    assertTrue(read(connection, "\n\n").startsWith("GET status\n"));
                    connection.getOutputStream().write("200           3\n[]\n".getBytes(StandardCharsets.US_ASCII));
                }
                assertEquals("COMMAND", read(connection, " ").strip());
            }
            assertInstanceOf(ConnectionLostException.class, unknown.get().getCause());
            assertEquals(0, unknown.get().answered());
            assertEquals(1, unknown.get().inDoubt());
        }
    }

    private static String read(Socket connection, String end) throws IOException {
        StringBuilder text = new StringBuilder();
        while (!text.toString().endsWith(end)) {
            text.append((char) connection.getInputStream().read());
        }
        return text.toString();
    }

    /**
     * An xinetd at its limit accepts a connection and closes it unread, so the core must answer a query before a command is sent.
     */
    @Test
    void aConnectionClosedUnreadLeavesNoCommandInDoubt() {
        serve(FakeLivestatus.builder(ServerKind.NAEMON).tcp());
        try (LivestatusConnection tcp = LivestatusConnection.open(fake.tcpEndpoint())) {
            tcp.dialect();
            fake.fault(Fault.closeAtAccept());
            ConnectionLostException lost = assertThrows(ConnectionLostException.class, () -> tcp.send(GOOD));
            assertTrue(lost.isTurnedAway());
            assertEquals(List.of(), fake.commands());
            assertTrue(tcp.send(GOOD).isConfirmed());
            assertEquals(1, fake.commands().size());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ServerKind.class,
            names = {"NAEMON", "NAGIOS", "ICINGA2", "CHECKMK"})
    void aServerThatClosesAfterItsFirstResponseGetsTheCommands(ServerKind manner) {
        serve(FakeLivestatus.builder(manner).tcp());
        try (LivestatusConnection tcp = LivestatusConnection.open(fake.tcpEndpoint())) {
            tcp.dialect();
            for (int i = 1; i <= 2; i++) {
                fake.fault(Fault.closeAfterAnswer());
                assertFalse(tcp.send(GOOD).isRejected());
                assertEquals(i, fake.commands().size());
            }
            long requests = fake.requests().size();
            assertFalse(tcp.send(GOOD).isRejected());
            long barriers = manner == ServerKind.ICINGA2 ? 0 : 1;
            assertEquals(requests + 1 + barriers, fake.requests().size(), "no further query before the command");
        }
    }

    @Test
    void closingEndsARunningCommand() {
        serve(ServerKind.NAEMON);
        fake.faultForEver(Fault.stallAfter(0));
        CompletableFuture<CommandResult> sent = CompletableFuture.supplyAsync(() -> live.send(GOOD));
        assertTrue(fake.awaitRequests(2, Duration.ofSeconds(10)));
        live.close();
        Throwable unknown = assertThrows(CompletionException.class, sent::join).getCause();
        assertEquals(AbortedException.class, unknown.getCause().getClass());
    }

    @ParameterizedTest
    @EnumSource(ServerKind.class)
    void anArgumentCannotBecomeAnotherLine(ServerKind manner) {
        fake = FakeLivestatus.builder(manner).table(HOSTS).unix().start();
        live = LivestatusConnection.open(fake.endpoint());
        for (char c : "\n\r\0\u007f\u0085".toCharArray()) {
            Command evil =
                    Command.of("ADD_HOST_COMMENT", "web01", true, "ops", "x" + c + c + "COMMAND [1] SHUTDOWN_PROGRAM");
            assertThrows(IllegalArgumentException.class, () -> live.send(evil));
            assertThrows(IllegalArgumentException.class, () -> live.sendAll(List.of(GOOD, evil)));
        }
        assertEquals(0, fake.requests().size());
    }

    @Test
    void aTooLongCommandIsRejected() {
        serve(ServerKind.NAEMON);
        Command huge = Command.of("ADD_HOST_COMMENT", "web01", true, "ops", "x".repeat(70_000));
        assertThrows(UnsupportedByServerException.class, () -> live.sendAll(List.of(GOOD, huge)));
        assertEquals(List.of(), fake.commands());
    }

    @Test
    void examplesOfTheContractWork() {
        serve(ServerKind.ICINGA2);
        CommandResult raw = live.send(Command.of("SCHEDULE_FORCED_HOST_CHECK", "web01", Instant.now()));
        assertTrue(raw.isConfirmed());
        assertFalse(raw.isRejected());
    }
}
