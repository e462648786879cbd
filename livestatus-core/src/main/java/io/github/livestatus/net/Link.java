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
 * One connection, as bytes: it writes a request, reads an answer and knows nothing of either. Every operation has a
 * {@link Deadline} that holds on unix sockets, TCP and TLS alike.
 *
 * <p>Made by a {@link Transport}; whoever got it closes it. One thread at a time may use it, but {@link #close} may come
 * from any thread and ends an operation under way in another at once. Interrupting a thread that is in an operation does
 * the same to the link; the thread's flag stays set. An operation that fails closes the link: there is no way back to a
 * known state.
 *
 * <p>Virtual threads may use it as well; from JDK 24 on none holds its carrier while it waits. A unix socket of junixsocket
 * has a platform thread wait in their place, which ends with the link.
 */
public final class Link implements AutoCloseable {
    /** As much as one read takes from the system; the JDK keeps a direct buffer of this size for each thread. */
    private static final int READ_CHUNK = 64 * 1024;

    /** As much as one write hands to the system. Linux queues that in one piece, so that it waits for room only once. */
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

    /** Returns where this link goes. */
    public Endpoint endpoint() {
        return endpoint;
    }

    /**
     * Returns the address of the last attempt to connect, for messages: a path, or a resolved address and port such as
     * 10.0.0.2:6557.
     */
    public String address() {
        return address;
    }

    /**
     * Connects: looks up the host, connects the socket and does the TLS handshake. The addresses of a host have their turns
     * in order, each with an equal share of the time that is left. It retries a unix socket whose backlog is full until the
     * deadline.
     *
     * @throws ConnectFailedException if the endpoint refuses, does not exist, or does not do TLS as the settings want it,
     *     or this JVM has no sockets of its kind
     * @throws TimedOutException in phase CONNECT, once the deadline has passed
     * @throws AbortedException if the link is closed or the thread interrupted meanwhile
     * @throws IllegalStateException if the link has been connected before
     */
    public void connect(Deadline deadline) {
        Objects.requireNonNull(deadline, "deadline");
        if (socket != null) {
            throw new IllegalStateException("a link connects once");
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
            throw e; // over TLS it is what the supplier of a context throws
        }
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
     * Reads what there is, waiting for at least one byte.
     *
     * @param received how many bytes of this answer had arrived before; tells the phase of a timeout, and for messages
     * @return how many bytes came, or -1 at the end of the stream
     * @throws TimedOutException once the deadline has passed, in phase FIRST_BYTE while {@code received} is 0, else RESPONSE
     * @throws ConnectionLostException if the connection was reset
     * @throws AbortedException if the link is closed or the thread interrupted meanwhile
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
     * Returns true if an idle link is of no use any more: the server has closed it, or has sent bytes for which there was no
     * request. It returns at once and takes no round trip. TLS session tickets do not count as bytes.
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
     * Returns true if there are bytes for which there was no request. It costs less than {@link #isStale} and may miss
     * that the server has closed the link, so it is for a link that was used a moment ago.
     */
    public boolean hasUnread() {
        LinkSocket current = usable();
        try {
            return current == null || current.hasUnread();
        } catch (IOException e) {
            return true;
        }
    }

    /** Returns the socket; null if there is none, or it is closed. */
    private LinkSocket usable() {
        return isClosed ? null : socket;
    }

    /**
     * Says to the server that no more requests follow, while its answers can still be read. Does nothing on TLS, where
     * servers and tunnels take it for the end of both directions.
     *
     * @return whether the connection was half-closed
     * @throws ConnectionLostException if the connection is gone
     * @throws AbortedException if the link was closed
     */
    public boolean shutdownOutput() {
        try {
            return connected().shutdownOutput();
        } catch (IOException e) {
            throw failed(e, Deadline.never(), Phase.WRITE, 0);
        }
    }

    /** Closes the connection, whatever it is doing. Never fails, never waits for the server, may be called again. */
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

    /** Puts the socket where {@link #close} finds it. */
    LinkSocket use(LinkSocket opened) {
        socket = opened;
        if (isClosed) {
            opened.close();
        }
        return opened;
    }

    /** Puts a name lookup where {@link #close} finds it. */
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

    /** Returns what the system said, in words. */
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
