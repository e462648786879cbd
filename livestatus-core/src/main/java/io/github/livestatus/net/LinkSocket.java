package io.github.livestatus.net;

import io.github.livestatus.transport.Deadline;
import java.io.IOException;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.SocketChannel;
import jdk.net.ExtendedSocketOptions;

/**
 * What a link does its work on. For one thread at a time, {@link #close} from any; a close or an interrupt ends a wait
 * with a {@link java.nio.channels.ClosedChannelException}, a passed deadline with a {@link SocketTimeoutException} whose
 * message is a hint for the user, or empty.
 */
interface LinkSocket {
    void connect(SocketAddress address, Deadline deadline) throws IOException;

    /** Reads what there is, at least one byte; -1 at the end of the stream. */
    int read(ByteBuffer into, Deadline deadline) throws IOException;

    /** Writes all of it, in one call as far as the socket's buffer takes it. */
    void write(ByteBuffer from, Deadline deadline) throws IOException;

    /** Returns true if there are bytes to read, or the end of the stream, right now. */
    boolean isStale() throws IOException;

    /** Returns true if there are bytes to read right now. Where that costs less than {@link #isStale}, it misses the end. */
    default boolean hasUnread() throws IOException {
        return isStale();
    }

    /** Half-closes if this kind of connection can, and returns whether it did. */
    boolean shutdownOutput() throws IOException;

    /** Closes the socket and ends every wait at once. Throws nothing. */
    void close();

    /** Something done on a channel. */
    interface Step {
        int take() throws IOException;
    }

    /** Takes a step on a blocking channel without waiting. */
    static int now(SocketChannel channel, Step step) throws IOException {
        channel.configureBlocking(false);
        try {
            return step.take();
        } finally {
            if (channel.isOpen()) {
                channel.configureBlocking(true);
            }
        }
    }

    /**
     * Acknowledges at once what has come of an answer over TCP. Icinga 2 (2.13.6) writes the header by itself, and its kernel
     * holds the body back until that is acknowledged, which ours would put off for 40 ms: on every query but a connection's
     * first.
     */
    static void acknowledge(SocketChannel channel) throws IOException {
        if (channel.supportedOptions().contains(ExtendedSocketOptions.TCP_QUICKACK)) {
            channel.setOption(ExtendedSocketOptions.TCP_QUICKACK, true);
        }
    }

    /** Returns what is left of the deadline, in nanoseconds, on a thread that is not interrupted. */
    static long remaining(Deadline deadline) throws IOException {
        if (Thread.currentThread().isInterrupted()) {
            throw new ClosedByInterruptException();
        }
        long nanos = deadline.remaining().toNanos();
        if (nanos == 0) {
            throw new SocketTimeoutException("");
        }
        return nanos;
    }
}
