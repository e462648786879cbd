package io.github.livestatus.testkit;

import java.io.IOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.StandardSocketOptions;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;

/** A listening socket of the JDK, so that it shares no code with a client on another library. */
final class Listener implements AutoCloseable {

    private static final int BACKLOG = 200;

    private final ServerSocketChannel channel;
    private final String endpoint;
    private final Path socket;
    private final boolean ownsDirectory;
    private Thread thread;

    private Listener(ServerSocketChannel channel, String endpoint, Path socket, boolean ownsDirectory) {
        this.channel = channel;
        this.endpoint = endpoint;
        this.socket = socket;
        this.ownsDirectory = ownsDirectory;
    }

    /**
     * Binds a unix socket.
     *
     * @param path the path; null for a new directory below the temporary one
     */
    static Listener unix(Path path) throws IOException {
        Path socket =
                path == null ? Files.createTempDirectory("fake-livestatus-").resolve("live") : path;
        ServerSocketChannel channel = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
        try {
            channel.bind(UnixDomainSocketAddress.of(socket), BACKLOG);
        } catch (IOException e) {
            channel.close();
            throw new IOException("cannot listen on unix:" + socket + ": " + e.getMessage(), e);
        }
        return new Listener(channel, "unix:" + socket.toAbsolutePath(), socket, path == null);
    }

    /** Binds a TCP port; 0 for any free one. */
    static Listener tcp(InetAddress address, int port) throws IOException {
        ServerSocketChannel channel = ServerSocketChannel.open();
        try {
            channel.bind(new InetSocketAddress(address, port), BACKLOG);
        } catch (IOException e) {
            channel.close();
            throw new IOException("cannot listen on tcp:" + address.getHostAddress() + ":" + port, e);
        }
        int bound = ((InetSocketAddress) channel.getLocalAddress()).getPort();
        String host = address instanceof Inet6Address ? "[" + shortened(address) + "]" : address.getHostAddress();
        return new Listener(channel, "tcp:" + host + ":" + bound, null, false);
    }

    private static String shortened(InetAddress address) {
        return address.isLoopbackAddress() ? "::1" : address.getHostAddress();
    }

    String endpoint() {
        return endpoint;
    }

    /** Starts accepting, on its own thread. */
    void start(Consumer<SocketChannel> accepted) {
        thread = new Thread(() -> acceptAll(accepted), "fake-livestatus-accept-" + endpoint);
        thread.setDaemon(true);
        thread.start();
    }

    private void acceptAll(Consumer<SocketChannel> accepted) {
        try {
            while (true) {
                SocketChannel client = channel.accept();
                if (socket == null) {
                    client.setOption(StandardSocketOptions.TCP_NODELAY, true);
                }
                accepted.accept(client);
            }
        } catch (IOException e) {
            // closed
        }
    }

    Thread thread() {
        return thread;
    }

    @Override
    public void close() {
        try {
            channel.close();
            if (socket != null) {
                Files.deleteIfExists(socket);
            }
            if (ownsDirectory) {
                Files.deleteIfExists(socket.getParent());
            }
        } catch (IOException e) {
            // remaining files are in the temporary directory
        }
    }
}
