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
 * The socket of a link. It is for one thread at a time; {@link #close} may be called from any thread. A close or an interrupt ends
 * a wait with a {@link java.nio.channels.ClosedChannelException}. A passed deadline ends it with a {@link
 * SocketTimeoutException}, whose message is a hint for the user or empty.
 */
interface LinkSocket {
    void connect(SocketAddress address, Deadline deadline) throws IOException;

    /** Reads the available bytes; waits for at least one. Returns their number, or -1 at the end of the stream. */
    int read(ByteBuffer into, Deadline deadline) throws IOException;

    /** Writes all bytes. Uses one system call if the socket's buffer has room for them. */
    void write(ByteBuffer from, Deadline deadline) throws IOException;

    /** Returns true if bytes can be read now, or the stream has ended. Does not wait. */
    boolean isStale() throws IOException;

    /** Returns true if bytes can be read now. Does not wait. It can be cheaper than {@link #isStale}: then it misses the end. */
    default boolean hasUnread() throws IOException {
        return isStale();
    }

    /** Half-closes the connection if its kind supports that. Returns true if it did. */
    boolean shutdownOutput() throws IOException;

    /** Closes the socket and ends every wait immediately. Throws nothing. */
    void close();

    /** An operation on a channel. */
    interface Step {
        int take() throws IOException;
    }

    /** Does an operation on a blocking channel without blocking, and returns its value. */
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
     * Turns off delayed acknowledgement of received TCP packets, for the packets received next. Icinga 2 (2.13.6) sends the header
     * of a response separately, and its kernel sends the body only when the header is acknowledged. With delayed acknowledgement
     * every query except a connection's first would take 40 ms longer.
     */
    static void acknowledge(SocketChannel channel) throws IOException {
        if (channel.supportedOptions().contains(ExtendedSocketOptions.TCP_QUICKACK)) {
            channel.setOption(ExtendedSocketOptions.TCP_QUICKACK, true);
        }
    }

    /** Returns the remaining time of the deadline in nanoseconds. Throws if it has passed or the thread is interrupted. */
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
