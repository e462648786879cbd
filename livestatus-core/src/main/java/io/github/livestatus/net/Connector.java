package io.github.livestatus.net;

import io.github.livestatus.error.ConnectFailedException;
import io.github.livestatus.timing.DaemonThreads;
import io.github.livestatus.transport.Deadline;
import io.github.livestatus.transport.Endpoint;
import java.io.IOException;
import java.net.ConnectException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardSocketOptions;
import java.net.UnknownHostException;
import java.nio.channels.AsynchronousCloseException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.cert.CertPathBuilderException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;
import javax.net.ssl.SSLEngine;

/** Connects a link: tries addresses in turn, waits while a backlog is full, and says in words what went wrong. */
final class Connector {
    /** Nanoseconds between two tries to connect to a unix socket whose backlog is full. */
    private static final long BACKLOG_PAUSE = 5_000_000;

    private static final String UNTRUSTED =
            "no authority that is trusted here has signed the server's certificate: name the file"
                    + " of its authority with TlsSettings.withAuthorities, \"authorities\" of a properties file, or --ca";

    /**
     * An address in digits, which needs no lookup. The JDK asks a name server for 10.2.0.300, and the system for the
     * interface in ::1%x, so these are looked up as names are.
     */
    private static final String LITERAL;

    static {
        String number = "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
        LITERAL = number + "(\\." + number + "){3}|[0-9A-Fa-f]*:[0-9A-Fa-f:.]*";
    }

    private final Link link;
    private final Endpoint endpoint;
    private final Transport transport;

    Connector(Link link, Transport transport) {
        this.link = link;
        this.endpoint = link.endpoint();
        this.transport = transport;
    }

    void dial(Deadline deadline) throws IOException {
        if (endpoint.isUnix()) {
            dialUnix(deadline);
        } else {
            dialTcp(deadline);
        }
    }

    private void dialUnix(Deadline deadline) throws IOException {
        UnixSockets unix = transport.unixSockets(endpoint.path(), deadline);
        SocketAddress to = unix.address(endpoint.path());
        while (true) {
            LinkSocket socket = link.use(unix.open());
            try {
                socket.connect(to, deadline);
                return;
            } catch (IOException e) {
                socket.close();
                if (!unix.isBacklogFull(e, endpoint.path())) {
                    throw e;
                }
            }
            if (deadline.isPassed()) {
                throw new SocketTimeoutException("its backlog is full");
            }
            LockSupport.parkNanos(BACKLOG_PAUSE);
        }
    }

    private void dialTcp(Deadline deadline) throws IOException {
        IOException failure = new AsynchronousCloseException();
        InetAddress[] addresses = resolve(deadline);
        for (int i = 0; i < addresses.length && !link.isClosed(); i++) {
            link.trying(addresses[i].getHostAddress() + ":" + endpoint.port());
            LinkSocket socket = link.use(tcpSocket());
            try {
                socket.connect(
                        new InetSocketAddress(addresses[i], endpoint.port()), share(deadline, addresses.length - i));
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

    /** Returns the moment by which the next of so many equal steps should be done. */
    private static Deadline share(Deadline whole, int steps) {
        return whole.earlierOf(Deadline.after(whole.remaining().dividedBy(steps)));
    }

    private InetAddress[] resolve(Deadline deadline) throws IOException {
        String host = endpoint.host();
        Transport.HostLookup hosts = transport.hosts();
        if (host.matches(LITERAL)) {
            return hosts.find(host);
        }
        FutureTask<InetAddress[]> lookup = new FutureTask<>(() -> hosts.find(host));
        link.resolving(lookup);
        DaemonThreads.start("livestatus-lookup", lookup);
        return BackgroundCall.await(lookup, deadline, "looking up " + host);
    }

    private LinkSocket tcpSocket() throws IOException {
        SSLEngine engine = endpoint.isTls() ? transport.tls().engine(endpoint) : null;
        SocketChannel channel = SocketChannel.open();
        try {
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            channel.setOption(StandardSocketOptions.SO_KEEPALIVE, transport.isTcpKeepAlive());
            return engine == null
                    ? new TcpSocket(channel)
                    : new TlsSocket(PolledSocket.of(channel, true), transport.tls(), engine);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** Returns what the failure means; it is transient if a core that is just reloading would fail the same way. */
    ConnectFailedException failure(IOException e) {
        if (e instanceof UnknownHostException) {
            return failure("unknown host", false, e);
        }
        if (isUntrusted(e)) {
            return failure(UNTRUSTED, false, e);
        }
        if (!endpoint.isUnix()) {
            return failure(Link.reason(e), e instanceof ConnectException, e);
        }
        try {
            Path path = Path.of(endpoint.path());
            if (Files.notExists(path)) {
                return failure("no such socket", true, e);
            }
            return Files.isWritable(path) ? failure(Link.reason(e), true, e) : failure("no permission", false, e);
        } catch (
                InvalidPathException
                        unwritable) { // this JVM's locale lacks its letters, which junixsocket does not mind
            return failure(Link.reason(e), true, e);
        }
    }

    /** Returns true if no authority that is trusted here has signed the server's certificate. */
    private static boolean isUntrusted(Throwable e) {
        Throwable cause = e;
        while (cause != null && !(cause instanceof CertPathBuilderException)) {
            cause = cause.getCause();
        }
        return cause != null;
    }

    /** Returns the failure for what is thrown where this system or JVM has nothing to connect with. */
    ConnectFailedException failure(Throwable e) {
        return new ConnectFailedException(endpoint.toString(), "this JVM cannot: " + e, false, e);
    }

    private ConnectFailedException failure(String reason, boolean isTransient, IOException e) {
        return new ConnectFailedException(endpoint.toString(), reason, isTransient, e);
    }
}
