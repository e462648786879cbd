package io.github.livestatus.net;

import io.github.livestatus.transport.Deadline;
import java.io.IOException;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.CancelledKeyException;
import java.nio.channels.ClosedSelectorException;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;

/**
 * A socket of the JDK, for unix sockets and for TCP below TLS: a non-blocking channel. The calling thread waits on the channel's
 * own selector. From JDK 24 on a waiting virtual thread does not hold its carrier; older JDKs start a replacement carrier.
 */
final class PolledSocket implements LinkSocket {
    private final SocketChannel channel;
    private final Selector selector;
    private final SelectionKey key;
    private final boolean isTcp;
    private boolean isWaitingFirst;

    private PolledSocket(SocketChannel channel, boolean isTcp, Selector selector, SelectionKey key) {
        this.channel = channel;
        this.isTcp = isTcp;
        this.selector = selector;
        this.key = key;
    }

    /** Returns a socket for an unconnected channel. Closes the channel if this fails. */
    static PolledSocket of(SocketChannel channel, boolean isTcp) throws IOException {
        Selector selector = null;
        try {
            channel.configureBlocking(false);
            selector = channel.provider().openSelector();
            return new PolledSocket(channel, isTcp, selector, channel.register(selector, 0));
        } catch (IOException e) {
            channel.close();
            if (selector != null) {
                selector.close();
            }
            throw e;
        }
    }

    @Override
    public void connect(SocketAddress address, Deadline deadline) throws IOException {
        LinkSocket.remaining(deadline);
        boolean isConnected = channel.connect(address);
        while (!isConnected) {
            await(SelectionKey.OP_CONNECT, deadline);
            isConnected = channel.finishConnect();
        }
    }

    @Override
    public int read(ByteBuffer into, Deadline deadline) throws IOException {
        LinkSocket.remaining(deadline);
        int count = isWaitingFirst ? 0 : channel.read(into);
        if (isTcp && count == 0 && !isWaitingFirst) {
            LinkSocket.acknowledge(channel);
        }
        while (count == 0) {
            await(SelectionKey.OP_READ, deadline);
            count = channel.read(into);
        }
        isWaitingFirst = false;
        return count;
    }

    /** Reads the available bytes without waiting. Returns their number, which may be 0, or -1 at the end of the stream. */
    int readNow(ByteBuffer into) throws IOException {
        return channel.read(into);
    }

    @Override
    public void write(ByteBuffer from, Deadline deadline) throws IOException {
        LinkSocket.remaining(deadline);
        channel.write(from);
        while (from.hasRemaining()) {
            await(SelectionKey.OP_WRITE, deadline);
            channel.write(from);
        }
        // right after the request there is no response yet: an immediate read would be a wasted system call
        isWaitingFirst = true;
    }

    /** Writes the bytes for which the socket's buffer has room, without waiting. */
    void writeNow(ByteBuffer from) throws IOException {
        channel.write(from);
    }

    @Override
    public boolean isStale() throws IOException {
        return channel.read(ByteBuffer.allocate(1)) != 0;
    }

    /** Consumes no byte, unlike {@link #isStale}. */
    @Override
    public boolean hasUnread() throws IOException {
        try {
            key.interestOps(SelectionKey.OP_READ);
            selector.selectedKeys().clear();
            return selector.selectNow() > 0;
        } catch (ClosedSelectorException | CancelledKeyException e) {
            return true;
        }
    }

    @Override
    public boolean shutdownOutput() throws IOException {
        channel.shutdownOutput();
        return true;
    }

    private void await(int operation, Deadline deadline) throws IOException {
        try {
            key.interestOps(operation);
            selector.select(millis(LinkSocket.remaining(deadline)));
        } catch (ClosedSelectorException | CancelledKeyException e) {
            throw new AsynchronousCloseException();
        }
    }

    /** Returns a selector's timeout: whole milliseconds, rounded up; 0 for no timeout. */
    private static long millis(long nanos) {
        return nanos == Long.MAX_VALUE ? 0 : (nanos + 999_999) / 1_000_000;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // the descriptor is released even if close() fails
        }
        try {
            selector.close();
        } catch (IOException e) {
            // no thread waits on it any more
        }
    }
}
