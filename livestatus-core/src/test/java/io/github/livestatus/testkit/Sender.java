package io.github.livestatus.testkit;

import io.github.livestatus.testkit.ServerKind.Quirk;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

/** Sends replies on one connection, with their faults. */
final class Sender {

    private static final Duration TICK = Duration.ofMillis(50);

    private final ServerKind manner;
    private final SocketChannel channel;
    private final Responder responder;

    Sender(Responder responder, SocketChannel channel) {
        this.manner = responder.manner();
        this.responder = responder;
        this.channel = channel;
    }

    /**
     * Sends a reply.
     *
     * @param fault its fault, or null
     * @return true if the connection stays open
     */
    boolean send(FakeReply reply, Fault fault) throws IOException, InterruptedException {
        if (fault == null) {
            return plainly(reply);
        }
        if (fault instanceof Fault.StopAfter stop) {
            write(first(reply, stop.bytes()));
            return false;
        }
        if (fault instanceof Fault.StallAfter stall) {
            write(first(reply, stall.bytes()));
            return untilClientCloses();
        }
        if (fault instanceof Fault.Chunks chunks) {
            return inPieces(reply, chunks.bytes(), Duration.ZERO);
        }
        if (fault instanceof Fault.Trickle trickle) {
            int ticks = Math.min(
                    trickle.bytesPerSecond(), (int) (Duration.ofSeconds(1).toNanos() / TICK.toNanos()));
            return inPieces(
                    reply,
                    trickle.bytesPerSecond() / ticks,
                    Duration.ofSeconds(1).dividedBy(ticks));
        }
        if (fault instanceof Fault.CloseAfterAnswer last) {
            plainly(reply);
            write(last.lastWords().getBytes(StandardCharsets.US_ASCII));
            return false;
        }
        return other(reply, fault);
    }

    private boolean other(FakeReply reply, Fault fault) throws IOException, InterruptedException {
        if (fault instanceof Fault.WrongLength length) {
            return plainly(reply.withHeader(FakeReply.header(200, length.announced(), '\n')));
        }
        if (fault instanceof Fault.GarbageHeader garbage) {
            return plainly(reply.withHeader(garbage.header()));
        }
        if (fault instanceof Fault.Delay delay) {
            responder.pause(delay.duration());
        } else if (fault instanceof Fault.HoldUntil hold) {
            hold.released().await();
        } else if (fault instanceof Fault.UnframedText text) {
            write(text.bytes());
            return false;
        } else if (fault instanceof Fault.AnswerWith answer) {
            write(answer.bytes());
            return reply.keepAlive() && !answer.close();
        } else if (fault instanceof Fault.StatusLine status) {
            return plainly(FakeReply.framed(status.code(), status.text(), '\n', reply.keepAlive()));
        } else if (fault instanceof Fault.ExtraBytes extra) {
            byte[] whole = reply.bytes();
            byte[] all = Arrays.copyOf(whole, whole.length + extra.bytes().length);
            System.arraycopy(extra.bytes(), 0, all, whole.length, extra.bytes().length);
            write(all);
            return reply.keepAlive();
        }
        return plainly(reply);
    }

    private boolean plainly(FakeReply reply) throws IOException {
        if (manner.has(Quirk.HEADER_APART)) {
            write(reply.header());
            write(reply.body());
        } else {
            write(reply.bytes());
        }
        return reply.keepAlive();
    }

    private static byte[] first(FakeReply reply, int bytes) {
        byte[] all = reply.bytes();
        return Arrays.copyOf(all, Math.min(bytes, all.length));
    }

    private boolean inPieces(FakeReply reply, int size, Duration between) throws IOException, InterruptedException {
        byte[] all = reply.bytes();
        for (int from = 0; from < all.length; from += size) {
            if (from > 0) {
                responder.pause(between);
            }
            write(Arrays.copyOfRange(all, from, Math.min(from + size, all.length)));
        }
        return reply.keepAlive();
    }

    /** Reads and discards bytes until the client closes. */
    private boolean untilClientCloses() throws IOException {
        ByteBuffer ignored = ByteBuffer.allocate(1024);
        while (channel.read(ignored) >= 0) {
            ignored.clear();
        }
        return false;
    }

    void write(byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
    }
}
