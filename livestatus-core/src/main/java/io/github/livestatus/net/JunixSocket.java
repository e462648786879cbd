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
 * A unix socket of junixsocket: a blocking channel whose timeout the kernel keeps. In version 2.10.1 its non-blocking
 * channels read 0 bytes at the end of the stream, and connect to a full backlog as if there were room.
 *
 * <p>Virtual threads write and read themselves what needs no waiting, and leave the rest to a {@link BlockingCallThread}: that
 * version's own way with them lets timeouts queue up.
 */
final class JunixSocket implements LinkSocket {
    /** As long as one try to connect may wait in the kernel, where neither a close nor an interrupt is seen. */
    private static final long CONNECT_SLICE = 50_000_000;

    private final AFUNIXSocketChannel channel;
    private int timeoutMillis;
    private boolean isDrained;
    private volatile BlockingCallThread deputy;

    JunixSocket() throws IOException {
        this.channel = AFUNIXSocketChannel.open();
    }

    /** Returns the address of a path, whatever letters the locale has. */
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
            // either the end of the stream or the kernel's timeout; if there is something to read, the next one says
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
     * Sets the kernel's timeout for the next call, after which a read gives -1 and a write says how far it came: the largest
     * power of two of milliseconds that surely fits, as Linux lets it be an eighth longer. That is the same for most calls, so
     * that it seldom costs a system call, and exact in the end.
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

    /** One system call, where {@link #isStale} takes some 60 us for its selector. */
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
            // its descriptor is gone all the same
        }
        BlockingCallThread current = deputy;
        if (current != null) {
            current.close();
        }
    }
}
