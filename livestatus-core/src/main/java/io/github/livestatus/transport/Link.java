package io.github.livestatus.transport;

import io.github.livestatus.error.AbortedException;
import io.github.livestatus.error.ConnectFailedException;
import io.github.livestatus.error.ConnectionLostException;
import io.github.livestatus.error.TimedOutException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardSocketOptions;
import java.net.UnknownHostException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.locks.LockSupport;

/**
 * One connection, as bytes: it writes a request, reads an answer and knows nothing of either. Every operation has a
 * {@link Deadline} that holds on unix sockets, TCP and TLS alike.
 *
 * <p>Made by a {@link Transport}; whoever got it closes it. One thread at a time may use it, but {@link #close} may come
 * from any thread and ends an operation under way in another at once. Interrupting a thread that is in an operation does
 * the same to the link; the thread's flag stays set. An operation that fails closes the link: there is no way back to a
 * known state.
 */
public final class Link implements AutoCloseable {
    /** As much as one read or write hands to the system; the JDK keeps a direct buffer of this size per thread. */
    private static final int CHUNK = 64 * 1024;

    /** Nanoseconds between two tries to connect to a unix socket whose backlog is full. */
    private static final long BACKLOG_PAUSE = 5_000_000;

    private final Transport transport;
    private final Endpoint endpoint;
    private volatile LinkSocket socket;
    private volatile boolean closed;
    private volatile String address;

    Link(Transport transport, Endpoint endpoint) {
        this.transport = transport;
        this.endpoint = endpoint;
        this.address = endpoint.isUnix() ? endpoint.path() : endpoint.host() + ":" + endpoint.port();
    }

    /** Where this link goes. */
    public Endpoint endpoint() {
        return endpoint;
    }

    /** The address that was tried last, for messages: a path, or a resolved address and port such as 10.0.0.2:6557. */
    public String address() {
        return address;
    }

    /**
     * Connects, TLS handshake included. A host of several addresses is tried in their order, each having an equal share
     * of the time that is left.
     *
     * @throws ConnectFailedException if the endpoint refuses, does not exist, or does not do TLS as asked
     * @throws TimedOutException in phase CONNECT, once the deadline has passed
     * @throws AbortedException if the link is closed or the thread interrupted meanwhile
     */
    public void connect(Deadline deadline) {
        Objects.requireNonNull(deadline, "deadline");
        if (socket != null || closed) {
            throw new IllegalStateException("a link connects once");
        }
        try {
            if (endpoint.isUnix()) {
                connectUnix(deadline);
            } else {
                connectTcp(deadline);
            }
        } catch (IOException e) {
            throw failed(e, deadline, TimedOutException.Phase.CONNECT, 0);
        }
    }

    private void connectUnix(Deadline deadline) throws IOException {
        UnixSockets unix = transport.unixSockets();
        SocketAddress to = unix.address(endpoint.path());
        Path path = Path.of(endpoint.path());
        while (true) {
            try {
                use(unix.open()).connect(to, deadline);
                return;
            } catch (IOException e) {
                socket.close();
                if (!unix.isBacklogFull(e, path)) {
                    throw e;
                }
            }
            if (deadline.isPassed()) {
                throw new SocketTimeoutException("its backlog is full");
            }
            LockSupport.parkNanos(BACKLOG_PAUSE);
        }
    }

    private void connectTcp(Deadline deadline) throws IOException {
        InetAddress[] addresses = InetAddress.getAllByName(endpoint.host());
        IOException failure = null;
        for (int i = 0; i < addresses.length && !closed; i++) {
            InetSocketAddress to = new InetSocketAddress(addresses[i], endpoint.port());
            address = addresses[i].getHostAddress() + ":" + endpoint.port();
            try {
                tcpSocket().connect(to, deadline.share(addresses.length - i));
                return;
            } catch (ClosedByInterruptException e) {
                throw e;
            } catch (IOException e) {
                socket.close();
                failure = e;
            }
        }
        throw failure;
    }

    private LinkSocket tcpSocket() throws IOException {
        SocketChannel channel = SocketChannel.open();
        LinkSocket opened = use(PolledSocket.of(channel));
        channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
        channel.setOption(StandardSocketOptions.SO_KEEPALIVE, transport.isTcpKeepAlive());
        return opened;
    }

    /** Puts the socket where {@link #close} finds it. */
    private LinkSocket use(LinkSocket opened) {
        socket = opened;
        if (closed) {
            opened.close();
        }
        return opened;
    }

    /**
     * Writes all of the bytes, as one write as far as the socket's buffer takes them.
     *
     * @throws TimedOutException in phase WRITE, once the deadline has passed; some bytes may have gone out
     * @throws ConnectionLostException if the server closed or reset the connection
     * @throws AbortedException if the link is closed or the thread interrupted meanwhile
     */
    public void write(byte[] bytes, int offset, int length, Deadline deadline) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        Objects.requireNonNull(deadline, "deadline");
        try {
            for (int done = 0; done < length; done += CHUNK) {
                int count = Math.min(CHUNK, length - done);
                connected().write(ByteBuffer.wrap(bytes, offset + done, count), deadline);
            }
        } catch (IOException e) {
            throw failed(e, deadline, TimedOutException.Phase.WRITE, 0);
        }
    }

    /**
     * Reads what there is, waiting for at least one byte.
     *
     * @param received how many bytes of this answer had arrived before; tells the phase of a timeout, and for messages
     * @return how many bytes came, or -1 at the end of the stream
     * @throws TimedOutException once the deadline has passed, in phase FIRST_BYTE while {@code received} is 0, else ANSWER
     * @throws ConnectionLostException if the connection was reset
     * @throws AbortedException if the link is closed or the thread interrupted meanwhile
     */
    public int read(byte[] into, int offset, int length, long received, Deadline deadline) {
        Objects.checkFromIndexSize(offset, length, into.length);
        Objects.requireNonNull(deadline, "deadline");
        try {
            return length == 0 ? 0 : connected().read(ByteBuffer.wrap(into, offset, Math.min(CHUNK, length)), deadline);
        } catch (IOException e) {
            TimedOutException.Phase phase =
                    received == 0 ? TimedOutException.Phase.FIRST_BYTE : TimedOutException.Phase.ANSWER;
            throw failed(e, deadline, phase, received);
        }
    }

    /**
     * Whether an idle link is of no use any more, found out without a round trip: the server has closed it, or has sent
     * bytes that nobody asked for. Returns at once. A stale link stays open until it is closed; bytes it found are gone.
     */
    public boolean isStale() {
        if (closed || socket == null) {
            return true;
        }
        try {
            return socket.isStale();
        } catch (IOException e) {
            return true;
        }
    }

    /**
     * Says to the server that no more requests follow, while its answers can still be read. Does nothing on TLS, where
     * servers and tunnels take it for the end of both directions.
     *
     * @return whether the server was told
     * @throws ConnectionLostException if the connection is gone
     */
    public boolean shutdownOutput() {
        try {
            return connected().shutdownOutput();
        } catch (IOException e) {
            throw failed(e, Deadline.never(), TimedOutException.Phase.WRITE, 0);
        }
    }

    /** Closes the connection, whatever it is doing. Never fails, never waits for the server, may be called again. */
    @Override
    public void close() {
        closed = true;
        LinkSocket current = socket;
        if (current != null) {
            current.close();
        }
    }

    private LinkSocket connected() {
        LinkSocket current = socket;
        if (current == null) {
            throw new IllegalStateException("not connected");
        }
        return current;
    }

    private RuntimeException failed(IOException e, Deadline deadline, TimedOutException.Phase phase, long received) {
        boolean aborted = closed;
        close();
        boolean connecting = phase == TimedOutException.Phase.CONNECT;
        if (e instanceof ClosedByInterruptException) {
            return new AbortedException("interrupted at " + endpoint, received > 0, e);
        }
        if (aborted) {
            return new AbortedException("the link to " + endpoint + " was closed", received > 0, e);
        }
        if (e instanceof SocketTimeoutException) {
            return new TimedOutException(endpoint.toString(), phase, deadline.budget(), received > 0, reason(e), null);
        }
        return connecting ? connectFailed(e) : new ConnectionLostException(endpoint.toString(), reason(e), received, e);
    }

    private ConnectFailedException connectFailed(IOException e) {
        if (e instanceof UnknownHostException) {
            return new ConnectFailedException(endpoint.toString(), "unknown host", false, e);
        }
        if (!endpoint.isUnix()) {
            return new ConnectFailedException(endpoint.toString(), reason(e), e instanceof ConnectException, e);
        }
        Path path = Path.of(endpoint.path());
        if (Files.notExists(path)) {
            return new ConnectFailedException(endpoint.toString(), "no such socket", true, e);
        }
        boolean passing = Files.isWritable(path);
        return new ConnectFailedException(endpoint.toString(), passing ? reason(e) : "no permission", passing, e);
    }

    private static String reason(IOException e) {
        Throwable told = e;
        while (told.getMessage() == null && told.getCause() != null) {
            told = told.getCause();
        }
        return told.getMessage() == null ? told.getClass().getSimpleName() : told.getMessage();
    }

    @Override
    public String toString() {
        return endpoint + (closed ? " (closed)" : "");
    }
}
