package io.github.livestatus.net;

import io.github.livestatus.error.AbortedException;
import io.github.livestatus.error.ConnectFailedException;
import io.github.livestatus.error.ConnectionLostException;
import io.github.livestatus.error.TimedOutException;
import io.github.livestatus.error.TimedOutException.Phase;
import io.github.livestatus.transport.Deadline;
import io.github.livestatus.transport.Endpoint;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.ClosedChannelException;
import java.util.Objects;
import java.util.concurrent.Future;

/**
 * One connection that writes and reads bytes. It does not interpret them. Every operation has a {@link Deadline}, which works for
 * unix sockets, TCP and TLS.
 *
 * <p>A {@link Transport} creates links; the caller closes them. A link is for one thread at a time. {@link #close} may be called
 * from any thread, and ends a running operation immediately. An interrupt of the thread in an operation also closes the link; the
 * thread's interrupt flag stays set. An operation that fails closes the link, because its state is unknown.
 *
 * <p>Virtual threads may use a link. From JDK 24 on they never hold their carrier while they wait. For a unix socket of junixsocket
 * a platform thread waits in place of the virtual one; it ends with the link.
 */
public final class Link implements AutoCloseable {
    /** Maximum number of bytes of one read. The JDK retains a direct buffer of this size for each thread. */
    private static final int READ_CHUNK = 64 * 1024;

    /** Maximum number of bytes of one write. Linux queues that many in one piece, so that a write waits for room only once. */
    private static final int WRITE_CHUNK = 32 * 1024;

    private final Endpoint endpoint;
    private final Connector connector;
    private volatile String address;
    private volatile Future<?> lookup;
    private volatile LinkSocket socket;
    private volatile boolean isClosed;

    Link(Transport transport, Endpoint endpoint) {
        this.endpoint = endpoint;
        this.address = endpoint.isUnix() ? endpoint.path() : endpoint.host() + ":" + endpoint.port();
        this.connector = new Connector(this, transport);
    }

    /** Returns the endpoint that this link connects to. */
    public Endpoint endpoint() {
        return endpoint;
    }

    /**
     * Returns the address of the last attempt to connect, for messages. It is a path, or a resolved address and port such as
     * 10.0.0.2:6557.
     */
    public String address() {
        return address;
    }

    /**
     * Connects: resolves the host, connects the socket and does the TLS handshake. The addresses of a host are tried in order, each
     * with an equal share of the remaining time. If the backlog of a unix socket is full, it is retried until the deadline.
     *
     * @throws ConnectFailedException if the endpoint refuses the connection or does not exist, if the TLS handshake fails, or if
     *     this JVM does not support this kind of socket
     * @throws TimedOutException in phase CONNECT, if the deadline has passed
     * @throws AbortedException if the link is closed or the thread is interrupted during the call
     * @throws IllegalStateException if the link has been connected before
     */
    public void connect(Deadline deadline) {
        Objects.requireNonNull(deadline, "deadline");
        if (socket != null) {
            throw new IllegalStateException("connect() was called before: a link connects only once");
        }
        try {
            connector.dial(deadline);
        } catch (IOException e) {
            throw failed(e, deadline, Phase.CONNECT, 0);
        } catch (RuntimeException | Error e) {
            close();
            if (endpoint.isUnix() && !(e instanceof VirtualMachineError)) {
                throw connector.failure(e);
            }
            throw e; // with TLS: thrown by the supplier of the SSLContext
        }
    }

    /**
     * Writes all of the bytes, at most 32 KiB with one system call.
     *
     * @throws TimedOutException in phase WRITE, if the deadline has passed; some bytes may have been sent
     * @throws ConnectionLostException if the server closed or reset the connection
     * @throws AbortedException if the link is closed or the thread is interrupted during the call
     */
    public void write(byte[] bytes, int offset, int length, Deadline deadline) {
        Objects.checkFromIndexSize(offset, length, bytes.length);
        Objects.requireNonNull(deadline, "deadline");
        LinkSocket current = connected();
        try {
            for (int done = 0; done < length; done += WRITE_CHUNK) {
                int count = Math.min(WRITE_CHUNK, length - done);
                current.write(ByteBuffer.wrap(bytes, offset + done, count), deadline);
            }
        } catch (IOException e) {
            throw failed(e, deadline, Phase.WRITE, 0);
        }
    }

    /**
     * Reads the available bytes; waits for at least one.
     *
     * @param received how many bytes of this response had arrived before; used for the phase of a timeout and for messages
     * @return the number of bytes read, or -1 at the end of the stream
     * @throws TimedOutException if the deadline has passed: in phase FIRST_BYTE if {@code received} is 0, else in phase RESPONSE
     * @throws ConnectionLostException if the connection was reset
     * @throws AbortedException if the link is closed or the thread is interrupted during the call
     */
    public int read(byte[] into, int offset, int length, long received, Deadline deadline) {
        Objects.checkFromIndexSize(offset, length, into.length);
        Objects.requireNonNull(deadline, "deadline");
        LinkSocket current = connected();
        if (length == 0) {
            return 0;
        }
        try {
            int count = current.read(ByteBuffer.wrap(into, offset, Math.min(READ_CHUNK, length)), deadline);
            if (count < 0 && isClosed) {
                throw new ClosedChannelException();
            }
            return count;
        } catch (IOException e) {
            throw failed(e, deadline, received == 0 ? Phase.FIRST_BYTE : Phase.RESPONSE, received);
        }
    }

    /**
     * Returns true if an idle link cannot be reused: the server has closed it, or has sent bytes without a request. This method
     * does not wait and sends nothing. TLS session tickets do not count as bytes.
     */
    public boolean isStale() {
        LinkSocket current = usable();
        try {
            return current == null || current.isStale();
        } catch (IOException e) {
            return true;
        }
    }

    /**
     * Returns true if the server has sent bytes without a request. It is cheaper than {@link #isStale}, but may not notice that the
     * server has closed the link. Use it for a link that was used a moment ago.
     */
    public boolean hasUnread() {
        LinkSocket current = usable();
        try {
            return current == null || current.hasUnread();
        } catch (IOException e) {
            return true;
        }
    }

    /** Returns the socket; null if there is none or it is closed. */
    private LinkSocket usable() {
        return isClosed ? null : socket;
    }

    /**
     * Half-closes the connection: the server sees that no more requests follow, and its responses can still be read. Does nothing
     * with TLS, because servers and tunnels then close both directions.
     *
     * @return true if the connection was half-closed
     * @throws ConnectionLostException if the server closed or reset the connection
     * @throws AbortedException if the link was closed
     */
    public boolean shutdownOutput() {
        try {
            return connected().shutdownOutput();
        } catch (IOException e) {
            throw failed(e, Deadline.never(), Phase.WRITE, 0);
        }
    }

    /** Closes the connection and ends a running operation. Throws nothing, does not wait, and may be called again. */
    @Override
    public void close() {
        isClosed = true;
        Future<?> currentLookup = lookup;
        if (currentLookup != null) {
            currentLookup.cancel(false);
        }
        LinkSocket current = socket;
        if (current != null) {
            current.close();
        }
    }

    boolean isClosed() {
        return isClosed;
    }

    /** Stores the socket, so that {@link #close} closes it. Closes it now if the link is closed. */
    LinkSocket use(LinkSocket opened) {
        socket = opened;
        if (isClosed) {
            opened.close();
        }
        return opened;
    }

    /** Stores a host lookup, so that {@link #close} cancels it. Cancels it now if the link is closed. */
    void resolving(Future<?> started) {
        lookup = started;
        if (isClosed) {
            started.cancel(false);
        }
    }

    void trying(String resolved) {
        address = resolved;
    }

    private LinkSocket connected() {
        LinkSocket current = socket;
        if (current == null) {
            throw new IllegalStateException("not connected");
        }
        return current;
    }

    private RuntimeException failed(IOException e, Deadline deadline, Phase phase, long received) {
        boolean isAborted = isClosed;
        close();
        if (e instanceof ClosedByInterruptException) {
            return new AbortedException("interrupted at " + endpoint, received > 0, e);
        }
        if (isAborted) {
            return new AbortedException("the connection to " + endpoint + " was closed", received > 0, e);
        }
        if (e instanceof SocketTimeoutException) {
            return new TimedOutException(
                    endpoint.toString(), phase, deadline.budget(), received > 0, e.getMessage(), null);
        }
        return phase == Phase.CONNECT
                ? connector.failure(e)
                : new ConnectionLostException(endpoint.toString(), reason(e), received, e);
    }

    /** Returns the message of the exception or of its first cause that has one; else the class name of the last cause. */
    static String reason(IOException e) {
        Throwable cause = e;
        while (cause.getMessage() == null && cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage() == null ? cause.getClass().getSimpleName() : cause.getMessage();
    }

    @Override
    public String toString() {
        return endpoint + (isClosed ? " (closed)" : "");
    }
}
