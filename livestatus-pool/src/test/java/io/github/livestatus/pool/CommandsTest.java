package io.github.livestatus.pool;

import static io.github.livestatus.pool.Sample.NAMES;
import static io.github.livestatus.pool.Sample.SOON;
import static io.github.livestatus.pool.Sample.until;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.command.Command;
import io.github.livestatus.command.CommandResult.Verdict;
import io.github.livestatus.error.CommandFateUnknownException;
import io.github.livestatus.error.ConnectFailedException;
import io.github.livestatus.testkit.FakeLivestatus;
import io.github.livestatus.testkit.Fault;
import io.github.livestatus.testkit.ServerKind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Commands over a pool that tries again whenever it may: what has gone out is not sent again. */
@Timeout(60)
class CommandsTest {
    private static final Command CHECK = Command.of("SCHEDULE_FORCED_HOST_CHECK", "web01", 1_700_000_000L);

    @TempDir
    private Path directory;

    /** A pool that outlasts whatever passes, and has learned already what it talks to. */
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
    void aServerThatClosesWithoutAWordGetsNoCommandTwice(ServerKind manner) {
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
    void anXinetdThatTurnsAwayGetsAQueryAgainAndNoCommandTwice() {
        try (FakeLivestatus fake = Sample.builder(ServerKind.NAEMON).tcp().start();
                LivestatusPool pool = pool(fake)) {
            fake.fault(Fault.closeAtAccept());
            assertEquals(2, pool.query(NAMES).size());
            assertEquals(1, pool.stats().paced());
            fake.fault(Fault.closeAtAccept());
            assertThrows(CommandFateUnknownException.class, () -> pool.send(CHECK));
            assertEquals(1, pool.stats().paced());
            assertEquals(List.of(), fake.commands());
        }
    }

    @Test
    void aCommandWaitsForACoreThatCannotBeReachedYet() {
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

    /** Of 150 commands the first 100 go out together; there is no core any more for the others. */
    @Test
    void whatIsLeftOfManyIsNotStartedAnewFromTheFirst() {
        Path socket = directory.resolve("live");
        AtomicInteger count = new AtomicInteger();
        try (FakeLivestatus fake = Sample.builder(ServerKind.NAEMON)
                        .unix(socket)
                        .onCommand(command -> {
                            if (count.incrementAndGet() == 100) {
                                delete(socket);
                            }
                        })
                        .start();
                LivestatusPool pool = pool(fake)) {
            CommandFateUnknownException unknown = assertThrows(
                    CommandFateUnknownException.class, () -> pool.sendAll(Collections.nCopies(150, CHECK)));
            assertEquals(100, unknown.answered());
            assertEquals(0, unknown.inDoubt());
            assertEquals(ConnectFailedException.class, unknown.getCause().getClass());
            assertEquals(100, fake.commands().size());
            assertTrue(unknown.responseStarted());
        }
    }

    private static void delete(Path file) {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
