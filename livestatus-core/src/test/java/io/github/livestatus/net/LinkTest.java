package io.github.livestatus.net;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.error.AbortedException;
import io.github.livestatus.error.ConnectionLostException;
import io.github.livestatus.error.TimedOutException;
import io.github.livestatus.error.TimedOutException.Phase;
import io.github.livestatus.transport.Deadline;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.api.io.TempDir;

@Timeout(30)
@ExtendWith(OnItsThread.class)
class LinkTest {
    private static final Duration BOUND = Duration.ofSeconds(2);

    /** The minimum delay of an acknowledgement by Linux, in nanoseconds. */
    private static final long PUT_OFF = 40_000_000;

    @TempDir
    Path folder;

    static Deadline in(int millis) {
        return Deadline.after(Duration.ofMillis(millis), System::nanoTime);
    }

    static byte[] readAll(Link link, int length) {
        byte[] bytes = new byte[length];
        for (int at = 0; at < length; ) {
            int count = link.read(bytes, at, length - at, at, in(20_000));
            assertTrue(count > 0, "ended at byte " + at);
            at += count;
        }
        return bytes;
    }

    private static TimedOutException timesOut(Executable action) {
        return assertTimeout(BOUND, () -> assertThrows(TimedOutException.class, action));
    }

    @Kind.Each
    void bytesGoThereAndBack(Kind kind) throws IOException {
        try (Peer peer = Peer.listen(kind, folder, Peer.ECHO);
                Link link = kind.transport().connect(peer.endpoint(), in(5_000))) {
            byte[] request = "..GET hosts\n\n..".getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 3; i++) {
                link.write(request, 2, 11, in(5_000));
                assertEquals("GET hosts\n\n", new String(readAll(link, 11), StandardCharsets.UTF_8));
                assertFalse(link.isStale());
            }
            assertEquals(peer.endpoint(), link.endpoint());
            assertEquals(
                    kind.isUnix()
                            ? peer.endpoint().path()
                            : "127.0.0.1:" + peer.endpoint().port(),
                    link.address());
        }
    }

    @Kind.Each
    void anAnswerInTwoPiecesDoesNotWaitForAcknowledgements(Kind kind) throws IOException {
        Peer.Script script = connection -> {
            while (connection.in().read() >= 0) {
                connection.out().write("header".getBytes(StandardCharsets.UTF_8));
                connection.out().write("body".getBytes(StandardCharsets.UTF_8));
            }
        };
        try (Peer peer = Peer.listen(kind, folder, script);
                Link link = kind.transport().connect(peer.endpoint(), in(5_000))) {
            int prompt = 0;
            for (int i = 0; i < 100; i++) {
                long begin = System.nanoTime();
                link.write(new byte[1], 0, 1, in(5_000));
                assertEquals("headerbody", new String(readAll(link, 10), StandardCharsets.UTF_8));
                prompt += System.nanoTime() - begin < PUT_OFF ? 1 : 0;
            }
            // delayed acknowledgements slow all exchanges except a few at the start; a busy machine slows many, but not
            // most of them this much
            assertTrue(prompt > 50, "answers before an acknowledgement would have been due: " + prompt);
        }
    }

    @Kind.Each
    void largeRequestsAndAnswersArriveWhole(Kind kind) throws Exception {
        byte[] large = new byte[3_000_001];
        new Random(7).nextBytes(large);
        CompletableFuture<byte[]> request = new CompletableFuture<>();
        Peer.Script script = connection -> {
            request.complete(connection.in().readNBytes(large.length));
            connection.out().write(large);
        };
        try (Peer peer = Peer.listen(kind, folder, script);
                Link link = kind.transport().connect(peer.endpoint(), in(5_000))) {
            link.write(large, 0, large.length, in(20_000));
            assertArrayEquals(large, request.get());
            assertArrayEquals(large, readAll(link, large.length));
            assertFalse(link.isStale());
        }
    }

    @Kind.Each
    void readingAndWritingNothingDoesNotWait(Kind kind) throws IOException {
        try (Peer peer = Peer.listen(kind, folder, Peer.SILENT);
                Link link = kind.transport().connect(peer.endpoint(), in(5_000))) {
            link.write(new byte[0], 0, 0, in(20_000));
            assertEquals(0, link.read(new byte[9], 9, 0, 0, in(20_000)));
        }
    }

    @Kind.Each
    void silenceEndsAtTheDeadlineOfTheFirstByte(Kind kind) throws IOException {
        try (Peer peer = Peer.listen(kind, folder, Peer.SILENT);
                Link link = kind.transport().connect(peer.endpoint(), in(5_000))) {
            TimedOutException timedOut = timesOut(() -> link.read(new byte[9], 0, 9, 0, in(300)));
            assertEquals(Phase.FIRST_BYTE, timedOut.phase());
            assertEquals(Duration.ofMillis(300), timedOut.budget());
            assertEquals(peer.endpoint().toString(), timedOut.endpoint());
            assertFalse(timedOut.responseStarted());
            assertTrue(link.isStale());
        }
    }

    @Kind.Each
    void anAnswerThatStallsEndsAtTheDeadline(Kind kind) throws IOException {
        Peer.Script ten = connection -> connection.out().write(new byte[10]);
        try (Peer peer = Peer.listen(kind, folder, ten);
                Link link = kind.transport().connect(peer.endpoint(), in(5_000))) {
            readAll(link, 10);
            TimedOutException timedOut = timesOut(() -> link.read(new byte[6], 0, 6, 10, in(300)));
            assertEquals(Phase.RESPONSE, timedOut.phase());
            assertTrue(timedOut.responseStarted());
        }
    }

    @Kind.Each
    void tricklingBytesDoNotMoveTheDeadline(Kind kind) throws IOException {
        AtomicBoolean stop = new AtomicBoolean();
        Peer.Script trickle = connection -> {
            while (!stop.get()) {
                connection.out().write(1);
            }
        };
        try (Peer peer = Peer.listen(kind, folder, trickle);
                Link link = kind.transport().connect(peer.endpoint(), in(5_000))) {
            Deadline deadline = in(300);
            TimedOutException timedOut = timesOut(() -> {
                for (long received = 0; ; ) {
                    received += link.read(new byte[1], 0, 1, received, deadline);
                }
            });
            assertEquals(Phase.RESPONSE, timedOut.phase());
        } finally {
            stop.set(true);
        }
    }

    @Kind.Each
    void aServerThatNeverReadsEndsAWriteAtItsDeadline(Kind kind) throws IOException {
        try (Peer peer = Peer.listen(kind, folder, Peer.SILENT);
                Link link = kind.transport().connect(peer.endpoint(), in(5_000))) {
            byte[] large = new byte[64 << 20];
            assertEquals(
                    Phase.WRITE,
                    timesOut(() -> link.write(large, 0, large.length, in(300))).phase());
            assertTrue(link.isStale());
        }
    }

    @Kind.Each
    void aServerThatReadsSlowlyDoesNotMoveTheDeadline(Kind kind) throws IOException {
        Peer.Script slow = connection -> {
            while (connection.in().read() >= 0) {}
        };
        try (Peer peer = Peer.listen(kind, folder, slow);
                Link link = kind.transport().connect(peer.endpoint(), in(5_000))) {
            byte[] large = new byte[1 << 20];
            Deadline deadline = in(300);
            TimedOutException timedOut = timesOut(() -> {
                while (true) {
                    link.write(large, 0, large.length, deadline);
                }
            });
            assertEquals(Phase.WRITE, timedOut.phase());
        }
    }

    @Kind.Each
    void aDeadlineThatHasPassedDoesNothing(Kind kind) throws IOException {
        try (Peer peer = Peer.listen(kind, folder, Peer.ECHO);
                Link link = kind.transport().connect(peer.endpoint(), in(5_000))) {
            assertEquals(
                    Phase.WRITE,
                    timesOut(() -> link.write(new byte[9], 0, 9, in(0))).phase());
        }
    }

    @Kind.Each
    void aPassedDeadlineDoesNotConnect(Kind kind) throws IOException {
        try (Peer peer = Peer.listen(kind, folder, Peer.ECHO)) {
            TimedOutException timedOut = timesOut(() -> kind.transport().connect(peer.endpoint(), in(0)));
            assertEquals(Phase.CONNECT, timedOut.phase());
        }
    }

    @Kind.Each
    void theEndOfTheStreamIsNotAnError(Kind kind) throws IOException {
        Peer.Script five = connection -> {
            connection.out().write(new byte[5]);
            connection.socket().close();
        };
        try (Peer peer = Peer.listen(kind, folder, five);
                Link link = kind.transport().connect(peer.endpoint(), in(5_000))) {
            readAll(link, 5);
            assertEquals(-1, link.read(new byte[9], 0, 9, 5, in(5_000)));
            assertEquals(-1, link.read(new byte[9], 0, 9, 5, in(5_000)));
            assertTrue(link.isStale());
        }
    }

    @Kind.Each
    void aResetIsALostConnection(Kind kind) throws IOException {
        Peer.Script reset = connection -> {
            connection.in().read();
            connection.reset();
        };
        try (Peer peer = Peer.listen(kind, folder, reset);
                Link link = kind.transport().connect(peer.endpoint(), in(5_000))) {
            byte[] request = new byte[1000];
            ConnectionLostException lost = assertThrows(ConnectionLostException.class, () -> {
                link.write(request, 0, request.length, in(5_000));
                link.read(request, 0, request.length, 0, in(5_000));
                while (true) {
                    link.write(request, 0, request.length, in(5_000));
                }
            });
            assertEquals(peer.endpoint().toString(), lost.endpoint());
            assertEquals(0, lost.received());
        }
    }

    @Kind.Each
    void closingEndsAReadInAnotherThread(Kind kind) throws Exception {
        try (Peer peer = Peer.listen(kind, folder, Peer.SILENT)) {
            Link link = kind.transport().connect(peer.endpoint(), in(5_000));
            Attempt read = new Attempt(kind, () -> link.read(new byte[9], 0, 9, 0, in(20_000)));
            link.close();
            assertInstanceOf(AbortedException.class, read.failure());
        }
    }

    @Kind.Each
    void closingEndsAWriteInAnotherThread(Kind kind) throws Exception {
        try (Peer peer = Peer.listen(kind, folder, Peer.SILENT)) {
            Link link = kind.transport().connect(peer.endpoint(), in(5_000));
            Attempt write = new Attempt(kind, () -> link.write(new byte[64 << 20], 0, 64 << 20, in(20_000)));
            link.close();
            assertInstanceOf(AbortedException.class, write.failure());
        }
    }

    @Kind.Each
    void aClosedLinkStaysClosed(Kind kind) throws IOException {
        try (Peer peer = Peer.listen(kind, folder, Peer.ECHO)) {
            Link link = kind.transport().connect(peer.endpoint(), in(5_000));
            link.close();
            link.close();
            assertThrows(AbortedException.class, () -> link.read(new byte[9], 0, 9, 0, in(20_000)));
            assertThrows(AbortedException.class, () -> link.write(new byte[9], 0, 9, in(20_000)));
            assertTrue(link.isStale());
            assertThrows(IllegalStateException.class, () -> link.connect(in(20_000)));
        }
    }

    @Kind.Each
    void interruptingAReadClosesTheLinkAndKeepsTheFlag(Kind kind) throws Exception {
        try (Peer peer = Peer.listen(kind, folder, Peer.SILENT)) {
            Link link = kind.transport().connect(peer.endpoint(), in(5_000));
            Attempt read = new Attempt(kind, () -> link.read(new byte[9], 0, 9, 0, in(20_000)));
            read.interrupt();
            assertInstanceOf(AbortedException.class, read.failure());
            assertTrue(read.leftInterrupted());
            assertTrue(link.isStale());
        }
    }

    @Kind.Each
    void interruptingAWriteClosesTheLinkAndKeepsTheFlag(Kind kind) throws Exception {
        try (Peer peer = Peer.listen(kind, folder, Peer.SILENT)) {
            Link link = kind.transport().connect(peer.endpoint(), in(5_000));
            Attempt write = new Attempt(kind, () -> link.write(new byte[64 << 20], 0, 64 << 20, in(20_000)));
            write.interrupt();
            assertInstanceOf(AbortedException.class, write.failure());
            assertTrue(write.leftInterrupted());
            assertTrue(link.isStale());
        }
    }

    @Kind.Each
    void halfClosingLetsTheAnswerArriveExceptOnTls(Kind kind) throws IOException {
        Peer.Script answerAtTheEnd = connection -> {
            connection.in().readAllBytes();
            connection.out().write(7);
        };
        try (Peer peer = Peer.listen(kind, folder, answerAtTheEnd);
                Link link = kind.transport().connect(peer.endpoint(), in(5_000))) {
            link.write(new byte[9], 0, 9, in(5_000));
            assertEquals(!kind.isTls(), link.shutdownOutput());
            if (!kind.isTls()) {
                assertEquals(7, readAll(link, 1)[0]);
            }
        }
    }
}
