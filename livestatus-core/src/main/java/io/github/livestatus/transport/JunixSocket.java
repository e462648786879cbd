package io.github.livestatus.transport;

import java.io.IOException;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import org.newsclub.net.unix.AFUNIXSocketChannel;

/**
 * A unix socket of junixsocket: a blocking channel whose timeout the kernel keeps. In version 2.10.1 its non-blocking
 * channels read 0 bytes at the end of the stream, and connect to a full backlog as if there were room.
 */
final class JunixSocket implements LinkSocket {
    /** As long as one try to connect may wait in the kernel, where neither a close nor an interrupt is seen. */
    private static final long CONNECT_SLICE = 50_000_000;

    private final AFUNIXSocketChannel channel;
    private int timeoutMillis;

    JunixSocket() throws IOException {
        this.channel = AFUNIXSocketChannel.open();
    }

    @Override
    public void connect(SocketAddress address, Deadline deadline) throws IOException {
        limit(Math.min(CONNECT_SLICE, LinkSocket.remaining(deadline)));
        channel.connect(address);
    }

    @Override
    public int read(ByteBuffer into, Deadline deadline) throws IOException {
        while (true) {
            limit(LinkSocket.remaining(deadline));
            int count = channel.read(into);
            if (count >= 0) {
                return count;
            }
            // either the end of the stream or the kernel's timeout; if there is something to read, the next one says
            if (isStale()) {
                return channel.read(into);
            }
        }
    }

    @Override
    public void write(ByteBuffer from, Deadline deadline) throws IOException {
        while (from.hasRemaining()) {
            limit(LinkSocket.remaining(deadline));
            channel.write(from);
        }
    }

    /**
     * Sets the kernel's timeout for the next call, after which a read gives -1 and a write as much as it got rid of, to the largest power of two that fits, in milliseconds: the same for
     * most calls, so that it seldom costs a system call, and exact in the end.
     */
    private void limit(long nanos) throws IOException {
        int millis = Integer.highestOneBit((int) Math.min(1 << 20, Math.max(1, nanos / 1_000_000)));
        if (millis != timeoutMillis) {
            channel.socket().setSoTimeout(millis);
            timeoutMillis = millis;
        }
    }

    @Override
    public boolean isStale() throws IOException {
        channel.configureBlocking(false);
        try (Selector selector = channel.provider().openSelector()) {
            channel.register(selector, SelectionKey.OP_READ);
            return selector.selectNow() > 0;
        } finally {
            channel.configureBlocking(true);
        }
    }

    @Override
    public boolean shutdownOutput() throws IOException {
        channel.shutdownOutput();
        return true;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // its descriptor is gone all the same
        }
    }
}
