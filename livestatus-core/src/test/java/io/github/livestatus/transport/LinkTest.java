package io.github.livestatus.transport;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.error.AbortedException;
import io.github.livestatus.error.ConnectFailedException;
import io.github.livestatus.error.ConnectionLostException;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.error.TimedOutException;
import io.github.livestatus.error.TimedOutException.Phase;
import java.io.IOException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Timeout(30)
class LinkTest {
    private static final Duration BOUND = Duration.ofSeconds(2);

    @TempDir
    Path folder;

    private static Deadline in(int millis) {
        return Deadline.after(Duration.ofMillis(millis), System::nanoTime);
    }

    private static byte[] readAll(Link link, int length) {
        byte[] bytes = new byte[length];
        for (int at = 0; at < length; ) {
            int count = link.read(bytes, at, length - at, at, in(20_000));
            assertTrue(count > 0, "ended at byte " + at);
            at += count;
        }
        return bytes;
    }

    @ParameterizedTest
    @EnumSource
    void bytesGoThereAndBack(Kind kind) throws IOException {
        try (Peer peer = Peer.listen(kind, folder, Peer.ECHO);
                Link link = kind.transport().connect(peer.endpoint(), in(5_000))) {
            byte[] request = "..GET hosts\n\n..".getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 3; i++) {
                link.write(request, 2, 11, in(5_000));
                assertEquals("GET hosts\n\n", new String(readAll(link, 11), StandardCharsets.UTF_8));
            }
            assertFalse(link.isStale());
            assertEquals(peer.endpoint(), link.endpoint());
        }
    }

    @ParameterizedTest
    @EnumSource
    void largeAnswersArriveWhole(Kind kind) throws IOException {
        byte[] large = new byte[3_000_001];
        new Random(7).nextBytes(large);
        Peer.Script script = connection -> Peer.writeAll(connection, ByteBuffer.wrap(large));
        try (Peer peer = Peer.listen(kind, folder, script);
                Link link = kind.transport().connect(peer.endpoint(), in(5_000))) {
            assertArrayEquals(large, readAll(link, large.length));
        }
    }

    @ParameterizedTest
    @EnumSource
    void silenceEndsAtTheDeadlineOfTheFirstByte(Kind kind) throws IOException {
        try (Peer peer = Peer.listen(kind, folder, Peer.SILENT);
                Link link = kind.transport().connect(peer.endpoint(), in(5_000))) {
            TimedOutException timedOut = assertTimeout(
                    BOUND, () -> assertThrows(TimedOutException.class, () -> link.read(new byte[9], 0, 9, 0, in(300))));
            assertEquals(Phase.FIRST_BYTE, timedOut.phase());
            assertEquals(Duration.ofMillis(300), timedOut.budget());
            assertEquals(peer.endpoint().toString(), timedOut.endpoint());
            assertFalse(timedOut.answerStarted());
        }
    }

    @ParameterizedTest
    @EnumSource
    void tricklingBytesDoNotMoveTheDeadline(Kind kind) throws IOException {
        AtomicBoolean stop = new AtomicBoolean();
        Peer.Script trickle = connection -> {
            while (!stop.get()) {
                Peer.writeAll(connection, ByteBuffer.wrap(new byte[] {1}));
            }
        };
        try (Peer peer = Peer.listen(kind, folder, trickle);
                Link link = kind.transport().connect(peer.endpoint(), in(5_000))) {
            Deadline deadline = in(300);
            TimedOutException timedOut = assertTimeout(
                    BOUND,
                    () -> assertThrows(TimedOutException.class, () -> {
                        for (long received = 0; ; ) {
                            received += link.read(new byte[1], 0, 1, received, deadline);
                        }
                    }));
            assertEquals(Phase.ANSWER, timedOut.phase());
            assertTrue(timedOut.answerStarted());
        } finally {
            stop.set(true);
        }
    }

    @ParameterizedTest
    @EnumSource
    void aServerThatNeverReadsEndsAWriteAtItsDeadline(Kind kind) throws IOException {
        try (Peer peer = Peer.listen(kind, folder, Peer.SILENT);
                Link link = kind.transport().connect(peer.endpoint(), in(5_000))) {
            byte[] large = new byte[64 << 20];
            TimedOutException timedOut = assertTimeout(
                    BOUND,
                    () -> assertThrows(TimedOutException.class, () -> link.write(large, 0, large.length, in(300))));
            assertEquals(Phase.WRITE, timedOut.phase());
        }
    }

    @ParameterizedTest
    @EnumSource
    void theEndOfTheStreamIsNotAnError(Kind kind) throws IOException {
        Peer.Script five = connection -> {
            Peer.writeAll(connection, ByteBuffer.wrap(new byte[5]));
            connection.close();
        };
        try (Peer peer = Peer.listen(kind, folder, five);
                Link link = kind.transport().connect(peer.endpoint(), in(5_000))) {
            readAll(link, 5);
            assertEquals(-1, link.read(new byte[9], 0, 9, 5, in(5_000)));
            assertTrue(link.isStale());
        }
    }

    @ParameterizedTest
    @EnumSource
    void aResetIsALostConnection(Kind kind) throws IOException {
        Peer.Script reset = connection -> {
            connection.read(ByteBuffer.allocate(1));
            if (!kind.isUnix()) {
                connection.setOption(StandardSocketOptions.SO_LINGER, 0);
            }
            connection.close();
        };
        try (Peer peer = Peer.listen(kind, folder, reset);
                Link link = kind.transport().connect(peer.endpoint(), in(5_000))) {
            byte[] request = new byte[1000];
            ConnectionLostException lost = assertThrows(ConnectionLostException.class, () -> {
                link.write(request, 0, request.length, in(5_000));
                link.read(request, 0, request.length, 3, in(5_000));
                for (int i = 0; i < 100; i++) {
                    link.write(request, 0, request.length, in(5_000));
                }
            });
            assertEquals(peer.endpoint().toString(), lost.endpoint());
        }
    }

    @ParameterizedTest
    @EnumSource
    void unaskedBytesMakeAnIdleLinkStale(Kind kind) throws Exception {
        CountDownLatch sent = new CountDownLatch(1);
        Peer.Script text = connection -> {
            connection.read(ByteBuffer.allocate(1));
            Peer.writeAll(connection, ByteBuffer.wrap(new byte[60]));
            sent.countDown();
        };
        try (Peer peer = Peer.listen(kind, folder, text);
                Link link = kind.transport().connect(peer.endpoint(), in(5_000))) {
            assertFalse(link.isStale());
            link.write(new byte[1], 0, 1, in(5_000));
            sent.await();
            assertTrue(link.isStale());
        }
    }

    @ParameterizedTest
    @EnumSource
    void closingFromAnotherThreadEndsARead(Kind kind) throws Exception {
        try (Peer peer = Peer.listen(kind, folder, Peer.SILENT)) {
            Link link = kind.transport().connect(peer.endpoint(), in(5_000));
            CompletableFuture<Throwable> outcome = inThread(() -> link.read(new byte[9], 0, 9, 0, in(20_000)));
            outcome.whenComplete((thrown, x) -> {});
            link.close();
            assertTrue(outcome.get() instanceof AbortedException, () -> "" + outcome.join());
            link.close();
            assertThrows(AbortedException.class, () -> link.read(new byte[9], 0, 9, 0, in(20_000)));
            assertThrows(AbortedException.class, () -> link.write(new byte[9], 0, 9, in(20_000)));
            assertTrue(link.isStale());
        }
    }

    @ParameterizedTest
    @EnumSource
    void interruptingAReadClosesTheLinkAndKeepsTheFlag(Kind kind) throws Exception {
        try (Peer peer = Peer.listen(kind, folder, Peer.SILENT)) {
            Link link = kind.transport().connect(peer.endpoint(), in(5_000));
            CompletableFuture<Boolean> flag = new CompletableFuture<>();
            Thread reader = new Thread(() -> {
                try {
                    link.read(new byte[9], 0, 9, 0, in(20_000));
                } catch (AbortedException e) {
                    flag.complete(Thread.currentThread().isInterrupted());
                } catch (LivestatusException e) {
                    flag.completeExceptionally(e);
                }
            });
            reader.start();
            reader.interrupt();
            assertTrue(flag.get());
            assertTrue(link.isStale());
        }
    }

    @ParameterizedTest
    @EnumSource
    void nobodyListeningMayPass(Kind kind) throws IOException {
        Endpoint gone;
        try (Peer peer = Peer.bound(kind, folder, 1)) {
            gone = peer.endpoint();
        }
        ConnectFailedException refused = assertThrows(
                ConnectFailedException.class, () -> kind.transport().connect(gone, in(5_000)));
        assertTrue(refused.isPassing());
        assertEquals(gone.toString(), refused.endpoint());
        if (kind.isUnix()) {
            Files.delete(Path.of(gone.path()));
            ConnectFailedException missing = assertThrows(
                    ConnectFailedException.class, () -> kind.transport().connect(gone, in(5_000)));
            assertTrue(missing.isPassing());
            assertTrue(missing.getMessage().contains("no such socket"), missing.getMessage());
        }
    }

    private static CompletableFuture<Throwable> inThread(Runnable action) {
        CompletableFuture<Throwable> outcome = new CompletableFuture<>();
        Thread thread = new Thread(() -> {
            try {
                action.run();
                outcome.complete(null);
            } catch (LivestatusException e) {
                outcome.complete(e);
            }
        });
        thread.setDaemon(true);
        thread.start();
        return outcome;
    }
}
