package io.github.livestatus.net;

import io.github.livestatus.transport.Endpoint;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLServerSocket;
import javax.net.ssl.SSLSocket;

/** The server side of a test's connection. It accepts on one thread, and a script handles each connection. */
final class Peer implements AutoCloseable {
    record Connection(InputStream in, OutputStream out, Closeable socket) {
        /** Closes with a reset, if the kind of connection has one. */
        void reset() throws IOException {
            if (socket instanceof SSLSocket tls) {
                tls.setSoLinger(true, 0);
            } else if (((SocketChannel) socket).getRemoteAddress() instanceof InetSocketAddress) {
                ((SocketChannel) socket).setOption(StandardSocketOptions.SO_LINGER, 0);
            }
            socket.close();
        }
    }

    interface Script {
        void run(Connection connection) throws Exception;
    }

    private interface Acceptor {
        Connection accept() throws IOException;
    }

    /** Echoes all bytes. */
    static final Script ECHO = connection -> {
        connection.in.transferTo(connection.out);
        connection.socket.close();
    };

    /** Keeps the connection open without reading or writing. */
    static final Script SILENT = connection -> {};

    private final Endpoint endpoint;
    private final Closeable server;
    private final List<Connection> accepted = new CopyOnWriteArrayList<>();
    private Thread acceptor;

    private Peer(Endpoint endpoint, Closeable server) {
        this.endpoint = endpoint;
        this.server = server;
    }

    static Peer listen(Kind kind, Path folder, Script script) throws IOException {
        if (kind.isTls()) {
            return listenTls(Identity.LOCALHOST.trusting(Identity.CLIENT), false, script);
        }
        ServerSocketChannel server = bind(kind, folder, 50);
        return start(endpoint(server), server, () -> connection(server.accept()), script);
    }

    static Peer listenTls(SSLContext context, boolean needClientAuth, Script script) throws IOException {
        SSLServerSocket server = (SSLServerSocket)
                context.getServerSocketFactory().createServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
        server.setNeedClientAuth(needClientAuth);
        Acceptor acceptor = () -> {
            SSLSocket socket = (SSLSocket) server.accept();
            socket.setTcpNoDelay(true);
            return new Connection(socket.getInputStream(), socket.getOutputStream(), socket);
        };
        return start(Endpoint.parse("tls:127.0.0.1:" + server.getLocalPort()), server, acceptor, connection -> {
            ((SSLSocket) connection.socket).startHandshake();
            script.run(connection);
        });
    }

    /** Listens with a backlog of 1, and never accepts. */
    static Peer deaf(Kind kind, Path folder) throws IOException {
        ServerSocketChannel server = bind(kind, folder, 1);
        return new Peer(endpoint(server), server);
    }

    private static ServerSocketChannel bind(Kind kind, Path folder, int backlog) throws IOException {
        return kind.isUnix()
                ? ServerSocketChannel.open(StandardProtocolFamily.UNIX)
                        .bind(UnixDomainSocketAddress.of(folder.resolve("live")), backlog)
                : ServerSocketChannel.open().bind(new InetSocketAddress("127.0.0.1", 0), backlog);
    }

    private static Endpoint endpoint(ServerSocketChannel server) throws IOException {
        return server.getLocalAddress() instanceof InetSocketAddress tcp
                ? Endpoint.parse("tcp:127.0.0.1:" + tcp.getPort())
                : Endpoint.parse("unix:" + server.getLocalAddress());
    }

    private static Connection connection(SocketChannel channel) {
        return new Connection(Channels.newInputStream(channel), Channels.newOutputStream(channel), channel);
    }

    private static Peer start(Endpoint endpoint, Closeable server, Acceptor acceptor, Script script) {
        Peer peer = new Peer(endpoint, server);
        peer.acceptor = daemon(() -> peer.accept(acceptor, script));
        return peer;
    }

    private static Thread daemon(Runnable action) {
        Thread thread = new Thread(action, "peer");
        thread.setDaemon(true);
        thread.start();
        return thread;
    }

    private void accept(Acceptor acceptor, Script script) {
        try {
            while (true) {
                Connection connection = acceptor.accept();
                accepted.add(connection);
                daemon(() -> run(script, connection));
            }
        } catch (IOException e) {
            // closed: the test is over
        }
    }

    private static void run(Script script, Connection connection) {
        try {
            script.run(connection);
        } catch (Exception e) {
            // tests check the client's reaction
        }
    }

    Endpoint endpoint() {
        return endpoint;
    }

    @Override
    public void close() throws IOException {
        server.close();
        joinAcceptor();
        for (Connection connection : accepted) {
            connection.socket.close();
        }
    }

    /** Waits until the last accept has ended, because until then the system accepts connections at a closed socket. */
    private void joinAcceptor() throws IOException {
        try {
            if (acceptor != null) {
                acceptor.join();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while a peer closes");
        }
    }
}
