package io.github.livestatus.net;

import io.github.livestatus.transport.Deadline;
import java.io.IOException;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.charset.StandardCharsets;
import org.newsclub.net.unix.AFUNIXSocketAddress;
import org.newsclub.net.unix.AFUNIXSocketChannel;

/**
 * A unix socket of junixsocket: a blocking channel with a timeout in the kernel. Non-blocking channels are not used: in version
 * 2.10.1 they read 0 bytes at the end of the stream, and a connect to a full backlog seems to succeed.
 *
 * <p>Virtual threads read and write directly if that needs no waiting. A {@link BlockingCallThread} does the rest, because with
 * the support for virtual threads of version 2.10.1 timeouts queue up.
 */
final class JunixSocket implements LinkSocket {
    /** Maximum time of one connect in the kernel, in nanoseconds. A close or an interrupt does not end that wait. */
    private static final long CONNECT_SLICE = 50_000_000;

    private final AFUNIXSocketChannel channel;
    private int timeoutMillis;
    private boolean isDrained;
    private volatile BlockingCallThread deputy;

    JunixSocket() throws IOException {
        this.channel = AFUNIXSocketChannel.open();
    }

    /** Returns the address of a path. It is encoded in UTF-8, independent of the locale. */
    static SocketAddress address(String path) throws IOException {
        return AFUNIXSocketAddress.of(path.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public void connect(SocketAddress address, Deadline deadline) throws IOException {
        limit(Math.min(CONNECT_SLICE, LinkSocket.remaining(deadline)));
        if (BlockingCallThread.isNeeded()) {
            deputy().call(() -> channel.connect(address), this::close);
        } else {
            channel.connect(address);
        }
    }

    @Override
    public int read(ByteBuffer into, Deadline deadline) throws IOException {
        boolean isLikely = !isDrained;
        isDrained = false;
        if (!BlockingCallThread.isNeeded()) {
            return readBlocking(into, deadline);
        }
        LinkSocket.remaining(deadline);
        int count = isLikely ? LinkSocket.now(channel, () -> channel.read(into)) : 0;
        return count > 0 ? count : deputy().call(() -> readBlocking(into, deadline), this::close);
    }

    private int readBlocking(ByteBuffer into, Deadline deadline) throws IOException {
        while (true) {
            limit(LinkSocket.remaining(deadline));
            int count = channel.read(into);
            if (count >= 0) {
                return count;
            }
            // either the end of the stream or the kernel's timeout; the next read shows which
            if (isStale()) {
                return channel.read(into);
            }
        }
    }

    @Override
    public void write(ByteBuffer from, Deadline deadline) throws IOException {
        isDrained = true;
        if (!BlockingCallThread.isNeeded()) {
            writeBlocking(from, deadline);
            return;
        }
        LinkSocket.remaining(deadline);
        LinkSocket.now(channel, () -> channel.write(from));
        if (from.hasRemaining()) {
            deputy().call(() -> writeBlocking(from, deadline), this::close);
        }
    }

    private boolean writeBlocking(ByteBuffer from, Deadline deadline) throws IOException {
        while (from.hasRemaining()) {
            limit(LinkSocket.remaining(deadline));
            channel.write(from);
        }
        return true;
    }

    /**
     * Sets the kernel's timeout for the next system call. When it passes, a read returns -1, and a write returns the number of
     * bytes written. The timeout is a power of two in milliseconds, at most 8/9 of the time left: Linux may wait an eighth longer.
     * Most calls have the same power of two, so setting it rarely needs a system call. Shorter timeouts follow as the deadline
     * nears.
     */
    private void limit(long nanos) throws IOException {
        long fitting = nanos / 1_000_000 * 8 / 9;
        int millis = Integer.highestOneBit((int) Math.min(1 << 20, Math.max(1, fitting)));
        if (millis != timeoutMillis) {
            channel.socket().setSoTimeout(millis);
            timeoutMillis = millis;
        }
    }

    @Override
    public boolean isStale() throws IOException {
        int ready = LinkSocket.now(channel, () -> {
            try (Selector selector = channel.provider().openSelector()) {
                channel.register(selector, SelectionKey.OP_READ);
                return selector.selectNow();
            }
        });
        return ready > 0;
    }

    /** Uses one system call. {@link #isStale} takes about 60 us for its selector. */
    @Override
    public boolean hasUnread() throws IOException {
        return channel.socket().getInputStream().available() > 0;
    }

    private BlockingCallThread deputy() {
        if (deputy == null) {
            deputy = new BlockingCallThread();
        }
        return deputy;
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
            // the descriptor is released even if close() fails
        }
        BlockingCallThread current = deputy;
        if (current != null) {
            current.close();
        }
    }
}
