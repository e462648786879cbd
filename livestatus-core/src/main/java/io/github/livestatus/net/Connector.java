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

/** Connects a link: tries the addresses in order, waits while a backlog is full, and creates the exception for a failure. */
final class Connector {
    /** Pause between two connects to a unix socket with a full backlog, in nanoseconds. */
    private static final long BACKLOG_PAUSE = 5_000_000;

    private static final String UNTRUSTED =
            "the server's certificate is not signed by a trusted authority: set the authority's file with"
                    + " TlsSettings.withAuthorities, with \"authorities\" in a properties file, or with --ca";

    /**
     * Pattern of an IP address, which needs no lookup. 10.2.0.300 and ::1%x do not match: for the first the JDK queries a name
     * server, for the second it looks up a network interface. Both may block, so they are resolved as names are.
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
                throw new SocketTimeoutException("the server's backlog is full");
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

    /** Returns the deadline of the next of this many steps: each gets an equal share of the remaining time. */
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

    /** Returns the exception for a failed connect. It is transient if a reload of the core could be the cause. */
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
                        unwritable) { // the locale's charset cannot encode the path; junixsocket uses UTF-8
            return failure(Link.reason(e), true, e);
        }
    }

    /** Returns true if the server's certificate is not signed by a trusted authority. */
    private static boolean isUntrusted(Throwable e) {
        Throwable cause = e;
        while (cause != null && !(cause instanceof CertPathBuilderException)) {
            cause = cause.getCause();
        }
        return cause != null;
    }

    /** Returns the exception for an error of a system or JVM that does not support this kind of socket. */
    ConnectFailedException failure(Throwable e) {
        return new ConnectFailedException(endpoint.toString(), "this JVM cannot connect: " + e, false, e);
    }

    private ConnectFailedException failure(String reason, boolean isTransient, IOException e) {
        return new ConnectFailedException(endpoint.toString(), reason, isTransient, e);
    }
}
