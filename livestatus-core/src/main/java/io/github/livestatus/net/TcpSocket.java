package io.github.livestatus.net;

import io.github.livestatus.transport.Deadline;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/**
 * A TCP socket: a blocking channel whose waits a {@link Watchdog} ends. So an answer costs one read and no selector, which
 * would make a small one a tenth slower. The JDK parks virtual threads in such a wait, whose carriers go on.
 */
final class TcpSocket implements LinkSocket {
    private final SocketChannel channel;
    private final Watchdog watchdog = new Watchdog(this::close);
    private InputStream in;
    private boolean isAsked;

    /** Takes over an unconnected channel. */
    TcpSocket(SocketChannel channel) {
        this.channel = channel;
    }

    @Override
    public void connect(SocketAddress address, Deadline deadline) throws IOException {
        inTime(deadline, () -> channel.connect(address) ? 1 : 0);
        in = channel.socket().getInputStream();
    }

    @Override
    public int read(ByteBuffer into, Deadline deadline) throws IOException {
        boolean isLikely = !isAsked;
        isAsked = false;
        return inTime(deadline, () -> {
            if (isLikely && !hasUnread()) {
                LinkSocket.acknowledge(channel);
            }
            return channel.read(into);
        });
    }

    @Override
    public void write(ByteBuffer from, Deadline deadline) throws IOException {
        inTime(deadline, () -> {
            int written = 0;
            while (from.hasRemaining()) {
                written += channel.write(from);
            }
            return written;
        });
        isAsked = true;
    }

    private int inTime(Deadline deadline, Step step) throws IOException {
        watchdog.begin(LinkSocket.remaining(deadline));
        int taken;
        try {
            taken = step.take();
        } catch (IOException e) {
            throw watchdog.end() ? e : new SocketTimeoutException("");
        }
        if (!watchdog.end()) {
            throw new SocketTimeoutException("");
        }
        return taken;
    }

    @Override
    public boolean isStale() throws IOException {
        return LinkSocket.now(channel, () -> channel.read(ByteBuffer.allocate(1))) != 0;
    }

    @Override
    public boolean hasUnread() throws IOException {
        return in.available() > 0;
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
        watchdog.close();
    }
}
