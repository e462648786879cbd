package io.github.livestatus.net;

import io.github.livestatus.transport.Deadline;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;

/**
 * A TCP socket: a blocking channel with a {@link Watchdog} for the deadlines. A response needs one read and no selector; with a
 * selector a small response is 10 % slower. A virtual thread that waits does not hold its carrier.
 */
final class TcpSocket implements LinkSocket {
    private final SocketChannel channel;
    private final Watchdog watchdog = new Watchdog(this::close);
    private InputStream in;
    private boolean isWritten;

    /** @param channel not connected; closed together with this socket */
    TcpSocket(SocketChannel channel) {
        this.channel = channel;
    }

    @Override
    public void connect(SocketAddress address, Deadline deadline) throws IOException {
        IOException failure = null;
        watchdog.begin(LinkSocket.remaining(deadline));
        try {
            channel.connect(address);
        } catch (IOException e) {
            failure = e;
        }
        watchdog.end(failure);
        in = channel.socket().getInputStream();
    }

    @Override
    public int read(ByteBuffer into, Deadline deadline) throws IOException {
        boolean isLikely = !isWritten;
        isWritten = false;
        int count = 0;
        IOException failure = null;
        watchdog.begin(LinkSocket.remaining(deadline));
        try {
            if (isLikely && !hasUnread()) {
                LinkSocket.acknowledge(channel);
            }
            count = channel.read(into);
        } catch (IOException e) {
            failure = e;
        }
        watchdog.end(failure);
        return count;
    }

    @Override
    public void write(ByteBuffer from, Deadline deadline) throws IOException {
        IOException failure = null;
        watchdog.begin(LinkSocket.remaining(deadline));
        try {
            while (from.hasRemaining()) {
                channel.write(from);
            }
        } catch (IOException e) {
            failure = e;
        }
        watchdog.end(failure);
        isWritten = true;
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
            // the descriptor is released even if close() fails
        }
        watchdog.close();
    }
}
