package io.github.livestatus.net;

import io.github.livestatus.transport.Deadline;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketAddress;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.nio.ByteBuffer;
import java.nio.channels.AsynchronousCloseException;
import java.security.cert.CertificateExpiredException;
import java.security.cert.CertificateNotYetValidException;
import javax.net.ssl.SSLEngine;
import javax.net.ssl.SSLEngineResult;
import javax.net.ssl.SSLEngineResult.HandshakeStatus;
import javax.net.ssl.SSLEngineResult.Status;
import javax.net.ssl.SSLException;

/** TLS over a TCP socket. The handshake is part of connecting, with the same deadline. It is never half-closed. */
final class TlsSocket implements LinkSocket {
    private static final ByteBuffer NOTHING = ByteBuffer.allocate(0);
    private static final int FIRST_RECORD_TYPE = 20;
    private static final int LAST_RECORD_TYPE = 24;

    /**
     * Maximum number of records without data, such as session tickets, that an idle link may receive. OpenSSL and the JDK send two
     * tickets. The response to a key update is kept in memory until the next write.
     */
    private static final int MOST_IDLE_RECORDS = 16;

    private final PolledSocket raw;
    private final TlsClient client;
    private final SSLEngine engine;
    /** Received bytes that are not decrypted yet, from position to limit. */
    private final ByteBuffer received;
    /** Decrypted bytes that are not read yet, from position to limit. */
    private final ByteBuffer plain;

    private final ByteBuffer sending;
    private boolean isAnswered;
    /** The TLS error of the server or of its data. Sticky: {@link #isStale} may find it, and the next call has to throw it. */
    private SSLException failure;

    private boolean isEnded;
    private volatile boolean isEstablished;
    private volatile boolean isWriting;

    TlsSocket(PolledSocket raw, TlsClient client, SSLEngine engine) {
        this.raw = raw;
        this.client = client;
        this.engine = engine;
        int packet = engine.getSession().getPacketBufferSize();
        this.received = ByteBuffer.allocate(2 * packet).limit(0);
        this.plain = ByteBuffer.allocate(engine.getSession().getApplicationBufferSize())
                .limit(0);
        this.sending = ByteBuffer.allocate(packet);
    }

    @Override
    public void connect(SocketAddress address, Deadline deadline) throws IOException {
        raw.connect(address, deadline);
        try {
            engine.beginHandshake();
            handshake(engine.getHandshakeStatus(), deadline);
            client.verify(engine.getSession());
            isEstablished = true;
        } catch (SSLException e) {
            sendAlert();
            throw new SSLException(isAnswered ? "TLS handshake failed: " + reason(e) : e.getMessage(), e);
        } catch (SocketException e) {
            throw isAnswered
                    ? e
                    : new ConnectException("closed before the TLS handshake: perhaps the port does not speak TLS,"
                            + " or the server has too many connections");
        } catch (SocketTimeoutException e) {
            throw isAnswered ? e : new SocketTimeoutException("no TLS response: perhaps the port does not speak TLS");
        }
    }

    /**
     * Returns the JDK's message, or a message that the certificate has expired or is not valid yet: the JDK has that only in a
     * cause.
     */
    private static String reason(SSLException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof CertificateExpiredException) {
                return "the certificate has expired, " + cause.getMessage();
            } else if (cause instanceof CertificateNotYetValidException) {
                return "the certificate is not valid yet, " + cause.getMessage();
            }
        }
        return e.getMessage();
    }

    private void handshake(HandshakeStatus first, Deadline deadline) throws IOException {
        HandshakeStatus status = first;
        while (status != HandshakeStatus.FINISHED && status != HandshakeStatus.NOT_HANDSHAKING) {
            if (status == HandshakeStatus.NEED_TASK) {
                runTasks();
                status = engine.getHandshakeStatus();
            } else if (status == HandshakeStatus.NEED_WRAP) {
                status = send(NOTHING, deadline);
            } else {
                SSLEngineResult result = decrypt();
                if (result.getStatus() == Status.BUFFER_UNDERFLOW && fill(deadline) < 0) {
                    throw new SocketException("closed during the TLS handshake");
                }
                status = result.getHandshakeStatus();
            }
        }
    }

    private void runTasks() {
        Runnable task = engine.getDelegatedTask();
        while (task != null) {
            task.run();
            task = engine.getDelegatedTask();
        }
    }

    /** Encrypts and sends one record. Returns the next step of the handshake. */
    private HandshakeStatus send(ByteBuffer from, Deadline deadline) throws IOException {
        SSLEngineResult result = engine.wrap(from, sending.clear());
        raw.write(sending.flip(), deadline);
        if (result.getStatus() == Status.CLOSED && from.hasRemaining()) {
            throw failure == null ? new AsynchronousCloseException() : failure;
        }
        return result.getHandshakeStatus();
    }

    /** Decrypts one record if it has arrived completely. {@code plain} must be empty. */
    private SSLEngineResult decrypt() throws IOException {
        if (failure != null) {
            throw failure;
        }
        try {
            SSLEngineResult result = engine.unwrap(received, plain.clear());
            isEnded |= result.getStatus() == Status.CLOSED;
            return result;
        } catch (SSLException e) {
            failure = e;
            throw e;
        } finally {
            plain.flip();
        }
    }

    /** Waits for more encrypted bytes. Returns their number, or -1 at the end of the stream. */
    private int fill(Deadline deadline) throws IOException {
        received.compact();
        try {
            return checked(raw.read(received, deadline));
        } finally {
            received.flip();
        }
    }

    private int checked(int count) throws IOException {
        if (!isAnswered && count > 0) {
            int type = received.get(0);
            if (type < FIRST_RECORD_TYPE || type > LAST_RECORD_TYPE) {
                throw new SSLException("the port does not speak TLS");
            }
            isAnswered = true;
        }
        return count;
    }

    @Override
    public int read(ByteBuffer into, Deadline deadline) throws IOException {
        LinkSocket.remaining(deadline);
        while (!plain.hasRemaining()) {
            SSLEngineResult result = decrypt();
            if (isEnded || result.getStatus() == Status.BUFFER_UNDERFLOW && fill(deadline) < 0) {
                return -1;
            }
            if (!plain.hasRemaining()) {
                LinkSocket.remaining(deadline);
                handshake(afterwards(result), deadline);
            }
        }
        int count = Math.min(into.remaining(), plain.remaining());
        into.put(plain.slice(plain.position(), count));
        plain.position(plain.position() + count);
        return count;
    }

    /**
     * Returns the next handshake step after a record that arrived after the handshake, for instance to respond to a key update.
     *
     * @throws SSLException if the server starts a renegotiation, which TLS has up to version 1.2. It could come in the middle of a
     *     response, and could present the certificate of another server
     */
    private HandshakeStatus afterwards(SSLEngineResult result) throws SSLException {
        HandshakeStatus status = result.getHandshakeStatus();
        boolean isReaction = status == HandshakeStatus.NEED_WRAP || status == HandshakeStatus.NEED_TASK;
        String protocol = engine.getSession().getProtocol();
        if (isReaction && !protocol.equals("TLSv1.3")) {
            throw new SSLException("the server wants to renegotiate " + protocol
                    + ", which this client rejects: turn renegotiation off on the server, or enable TLS 1.3");
        }
        return isReaction ? status : HandshakeStatus.NOT_HANDSHAKING;
    }

    @Override
    public void write(ByteBuffer from, Deadline deadline) throws IOException {
        isWriting = true;
        LinkSocket.remaining(deadline);
        while (from.hasRemaining()) {
            send(from, deadline);
        }
        isWriting = false;
    }

    /** Also returns true after {@link #MOST_IDLE_RECORDS} records: this method has no deadline, and a server may send endlessly. */
    @Override
    public boolean isStale() throws IOException {
        int records = 0;
        while (!plain.hasRemaining() && !isEnded && records < MOST_IDLE_RECORDS) {
            SSLEngineResult result = decrypt();
            if (result.getStatus() == Status.BUFFER_UNDERFLOW) {
                received.compact();
                int count = raw.readNow(received);
                received.flip();
                if (count <= 0) {
                    return count < 0;
                }
            } else if (result.bytesConsumed() == 0) {
                return true;
            } else {
                records++;
            }
        }
        return true;
    }

    @Override
    public boolean shutdownOutput() {
        return false;
    }

    /** Sends the TLS close alert, if that is possible without waiting. Must not be called while a record is being written. */
    private void sendAlert() {
        try {
            engine.closeOutbound();
            ByteBuffer alert = ByteBuffer.allocate(sending.capacity());
            engine.wrap(NOTHING, alert);
            raw.writeNow(alert.flip());
        } catch (IOException e) {
            // the server sees the end of the connection
        }
    }

    @Override
    public void close() {
        if (isEstablished && !isWriting) {
            sendAlert();
        }
        raw.close();
    }
}
