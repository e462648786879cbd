package io.github.livestatus.transport;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** The other end of a test's connection: accepts on one thread and lets a script do with each connection what it likes. */
final class Peer implements AutoCloseable {
    interface Script {
        void run(SocketChannel connection) throws Exception;
    }

    /** Sends back whatever comes. */
    static final Script ECHO = connection -> {
        ByteBuffer buffer = ByteBuffer.allocate(1 << 16);
        while (connection.read(buffer.clear()) >= 0) {
            writeAll(connection, buffer.flip());
        }
        connection.close();
    };

    /** Keeps the connection open and neither reads nor writes. */
    static final Script SILENT = connection -> {};

    private final ServerSocketChannel server;
    private final List<SocketChannel> accepted = new CopyOnWriteArrayList<>();

    private Peer(ServerSocketChannel server) {
        this.server = server;
    }

    static Peer listen(Kind kind, Path folder, Script script) throws IOException {
        Peer peer = bound(kind, folder, 50);
        Thread thread = new Thread(() -> peer.accept(script), "peer");
        thread.setDaemon(true);
        thread.start();
        return peer;
    }

    /** Listens with a short backlog, and never accepts. */
    static Peer bound(Kind kind, Path folder, int backlog) throws IOException {
        ServerSocketChannel server =
                ServerSocketChannel.open(kind.isUnix() ? StandardProtocolFamily.UNIX : StandardProtocolFamily.INET);
        SocketAddress address = kind.isUnix()
                ? UnixDomainSocketAddress.of(folder.resolve("live"))
                : new InetSocketAddress("127.0.0.1", 0);
        return new Peer(server.bind(address, backlog));
    }

    private void accept(Script script) {
        try {
            while (true) {
                SocketChannel connection = server.accept();
                accepted.add(connection);
                Thread thread = new Thread(() -> run(script, connection), "peer connection");
                thread.setDaemon(true);
                thread.start();
            }
        } catch (IOException e) {
            // closed: the test is over
        }
    }

    private static void run(Script script, SocketChannel connection) {
        try {
            script.run(connection);
        } catch (Exception e) {
            // the other side's errors are what tests look at
        }
    }

    static void writeAll(SocketChannel connection, ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            connection.write(bytes);
        }
    }

    Endpoint endpoint() throws IOException {
        return server.getLocalAddress() instanceof InetSocketAddress tcp
                ? Endpoint.parse("tcp:127.0.0.1:" + tcp.getPort())
                : Endpoint.parse("unix:" + server.getLocalAddress());
    }

    @Override
    public void close() throws IOException {
        server.close();
        for (SocketChannel connection : accepted) {
            connection.close();
        }
    }
}
