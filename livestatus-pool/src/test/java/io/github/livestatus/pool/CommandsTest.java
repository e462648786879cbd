package io.github.livestatus.pool;

import static io.github.livestatus.pool.Sample.NAMES;
import static io.github.livestatus.pool.Sample.SOON;
import static io.github.livestatus.pool.Sample.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.command.Command;
import io.github.livestatus.command.CommandResult;
import io.github.livestatus.command.CommandResult.Verdict;
import io.github.livestatus.error.CommandFateUnknownException;
import io.github.livestatus.error.ConnectFailedException;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.Fault;
import io.github.livestatus.testkit.ServerKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Commands over a pool that retries if that is safe: a command that was sent is not repeated. */
@Timeout(60)
class CommandsTest {
    private static final Command CHECK = Command.of("SCHEDULE_FORCED_HOST_CHECK", "web01", 1_700_000_000L);

    @TempDir
    private Path directory;

    /** Returns a pool that rides out reloads and has detected its server. */
    private static LivestatusPool pool(FakeLivestatus fake) {
        LivestatusPool pool = LivestatusPool.builder(fake.endpoint())
                .settings(s -> s.rideOutReloads(true).idleTimeout(Duration.ZERO))
                .queryTimeout(SOON)
                .build();
        pool.query(NAMES);
        return pool;
    }

    @ParameterizedTest
    @EnumSource(
            value = ServerKind.class,
            names = {"NAEMON", "NAGIOS", "ICINGA2", "CHECKMK", "SHINKEN"})
    void aServerThatClosesWithoutAResponseGetsNoCommandTwice(ServerKind manner) {
        try (FakeLivestatus fake = Sample.builder(manner).tcp().start();
                LivestatusPool pool = pool(fake)) {
            fake.faultOn("COMMAND", Fault.closeBeforeHeader());
            CommandFateUnknownException unknown =
                    assertThrows(CommandFateUnknownException.class, () -> pool.send(CHECK));
            assertEquals(0, unknown.answered());
            assertEquals(1, unknown.inDoubt());
            assertEquals(1, fake.commands().size());
            assertEquals(0, pool.stats().paced());
            assertEquals(0, pool.stats().inUse());
        }
    }

    @Test
    void queriesAndCommandsThatXinetdDidNotLetInAreRepeated() {
        try (FakeLivestatus fake = Sample.builder(ServerKind.NAEMON).tcp().start();
                LivestatusPool pool = pool(fake)) {
            fake.fault(Fault.closeAtAccept());
            assertEquals(2, pool.query(NAMES).size());
            assertEquals(1, pool.stats().paced());
            fake.fault(Fault.closeAtAccept());
            assertEquals(Verdict.CONFIRMED, pool.send(CHECK).verdict());
            assertEquals(2, pool.stats().paced());
            assertEquals(1, fake.commands().size());
        }
    }

    /** After each hundred commands the next connection is closed unread, as xinetd does above its rate. */
    @ParameterizedTest
    @EnumSource(
            value = ServerKind.class,
            names = {"NAEMON", "NAGIOS", "ICINGA2", "CHECKMK"})
    void commandsSurviveAnXinetdThatSometimesRefusesConnections(ServerKind manner) {
        AtomicReference<FakeLivestatus> server = new AtomicReference<>();
        AtomicInteger count = new AtomicInteger();
        try (FakeLivestatus fake = Sample.builder(manner)
                        .tcp()
                        .onCommand(command -> {
                            if (count.incrementAndGet() % 100 == 0) {
                                server.get().fault(Fault.closeAtAccept());
                            }
                        })
                        .start();
                LivestatusPool pool = LivestatusPool.builder(fake.endpoint()).build()) {
            server.set(fake);
            List<Command> commands = numbered(350);
            List<CommandResult> results = pool.sendAll(commands);
            assertEquals(350, results.size());
            assertTrue(results.stream().noneMatch(CommandResult::isRejected));
            assertEquals(inOrder(commands), sent(fake));
            assertEquals(3, pool.stats().paced());
        }
    }

    private static List<Command> numbered(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> Command.of("ADD_HOST_COMMENT", "web01", true, "ops", "number " + i))
                .toList();
    }

    private static List<String> inOrder(List<Command> commands) {
        return commands.stream().map(Command::toString).toList();
    }

    private static List<String> sent(FakeLivestatus fake) {
        return fake.commands().stream()
                .map(line -> line.substring(line.indexOf(' ') + 1))
                .toList();
    }

    @Test
    void aCommandWaitsForACoreThatIsNotReachableYet() {
        Path socket = directory.resolve("live");
        try (LivestatusPool pool = LivestatusPool.builder(socket.toString())
                .settings(s -> s.rideOutReloads(true))
                .build()) {
            CompletableFuture<Verdict> sent =
                    CompletableFuture.supplyAsync(() -> pool.send(CHECK).verdict());
            until(() -> pool.stats().paced() > 0);
            try (FakeLivestatus fake =
                    Sample.builder(ServerKind.NAEMON).unix(socket).start()) {
                assertEquals(Verdict.CONFIRMED, sent.join());
                assertEquals(1, fake.commands().size());
            }
        }
    }

    @Test
    void aCommandDuringAReloadIsSentOnceAfterTheReload() {
        Path socket = directory.resolve("live");
        FakeLivestatus before = Sample.builder(ServerKind.NAEMON).unix(socket).start();
        try (LivestatusPool pool = pool(before)) {
            before.close();
            CompletableFuture<CommandResult> sent = pool.sendAsync(CHECK);
            until(() -> pool.stats().paced() > 0);
            assertFalse(sent.isDone());
            try (FakeLivestatus after =
                    Sample.builder(ServerKind.NAEMON).unix(socket).start()) {
                assertEquals(Verdict.CONFIRMED, sent.join().verdict());
                assertEquals(1, after.commands().size());
                assertEquals(List.of(), before.commands());
            }
        }
    }

    @Test
    void aCommandWaitsForAReloadNoLongerThanItsDeadline() {
        try (LivestatusPool pool = LivestatusPool.builder(
                        directory.resolve("live").toString())
                .settings(s -> s.rideOutReloads(true))
                .queryTimeout(Duration.ofSeconds(1))
                .build()) {
            LivestatusException failed = assertThrows(LivestatusException.class, () -> pool.send(CHECK));
            assertFalse(failed instanceof CommandFateUnknownException, failed::toString);
            assertTrue(pool.stats().paced() > 0);
        }
    }

    @Test
    void aCommandDoesNotWaitForAReloadByDefault() {
        try (LivestatusPool pool =
                LivestatusPool.builder(directory.resolve("live").toString()).build()) {
            assertThrows(ConnectFailedException.class, () -> pool.send(CHECK));
            assertEquals(0, pool.stats().paced());
            assertEquals(1, pool.stats().connectFailures());
        }
    }

    /** Of 150 commands the first 100 are sent together; then there is no core for the others. */
    @Test
    void theRestOfManyCommandsDoesNotBeginWithTheFirst() {
        Path socket = directory.resolve("live");
        try (FakeLivestatus fake = vanishing(socket);
                LivestatusPool pool = LivestatusPool.builder(fake.endpoint()).build()) {
            CommandFateUnknownException unknown =
                    assertThrows(CommandFateUnknownException.class, () -> pool.sendAll(numbered(150)));
            assertEquals(100, unknown.answered());
            assertEquals(0, unknown.inDoubt());
            assertEquals(ConnectFailedException.class, unknown.getCause().getClass());
            assertEquals(100, fake.commands().size());
            assertTrue(unknown.responseStarted());
        }
    }

    @Test
    void theRestOfManyCommandsIsSentAfterTheReload() {
        Path socket = directory.resolve("live");
        List<Command> commands = numbered(150);
        try (FakeLivestatus fake = vanishing(socket);
                LivestatusPool pool = pool(fake)) {
            CompletableFuture<List<CommandResult>> results = new CompletableFuture<>();
            new Thread(() -> results.complete(pool.sendAll(commands))).start();
            until(() -> pool.stats().paced() > 0);
            try (FakeLivestatus next =
                    Sample.builder(ServerKind.NAEMON).unix(socket).start()) {
                assertTrue(results.join().stream().allMatch(CommandResult::isConfirmed));
                assertEquals(inOrder(commands.subList(0, 100)), sent(fake));
                assertEquals(inOrder(commands.subList(100, 150)), sent(next));
            }
        }
    }

    /** Returns a server that is unreachable after its hundredth command. */
    private static FakeLivestatus vanishing(Path socket) {
        AtomicInteger count = new AtomicInteger();
        return Sample.builder(ServerKind.NAEMON)
                .unix(socket)
                .onCommand(command -> {
                    if (count.incrementAndGet() == 100) {
                        delete(socket);
                    }
                })
                .start();
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
