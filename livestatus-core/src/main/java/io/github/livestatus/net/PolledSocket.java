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
 * A socket of the JDK, unix or below TLS: a non-blocking channel with a selector of its own, on which the calling thread
 * waits. From JDK 24 on such a wait costs a virtual thread no carrier; before, the JDK makes up for it with another one.
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

    /** Takes over an unconnected channel, and closes it if anything fails. */
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

    /** Reads what there is now, which may be nothing; -1 at the end of the stream. */
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
        // a server that has just got a request has not answered yet: a read would find nothing, and cost a system call
        isWaitingFirst = true;
    }

    /** Writes what fits into the socket's buffer now. */
    void writeNow(ByteBuffer from) throws IOException {
        channel.write(from);
    }

    @Override
    public boolean isStale() throws IOException {
        return channel.read(ByteBuffer.allocate(1)) != 0;
    }

    /** Unlike {@link #isStale} this leaves what is there to be read. */
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

    /** For a selector: whole milliseconds, rounded up, with 0 for ever. */
    private static long millis(long nanos) {
        return nanos == Long.MAX_VALUE ? 0 : (nanos + 999_999) / 1_000_000;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            // its descriptor is gone all the same
        }
        try {
            selector.close();
        } catch (IOException e) {
            // nobody waits there any more
        }
    }
}
