package io.github.livestatus.testkit;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;

/** A plain socket for the tests of the testkit itself. */
final class SocketForTest implements AutoCloseable {

    private final SocketChannel channel;

    SocketForTest(String endpoint) throws IOException {
        this.channel = SocketChannel.open(address(endpoint));
    }

    private static SocketAddress address(String endpoint) {
        if (endpoint.startsWith("unix:")) {
            return UnixDomainSocketAddress.of(endpoint.substring(5));
        }
        int colon = endpoint.lastIndexOf(':');
        String host = endpoint.substring(4, colon).replace("[", "").replace("]", "");
        return new InetSocketAddress(host, Integer.parseInt(endpoint.substring(colon + 1)));
    }

    /** Sends a request with fixed16, KeepAlive and JSON, reads its response, and checks the header. */
    static String ask(FakeLivestatus server, String get, String... headers) throws IOException {
        try (SocketForTest socket = new SocketForTest(server.endpoint())) {
            return socket.ask(get, headers);
        }
    }

    String ask(String get, String... headers) throws IOException {
        StringBuilder request = new StringBuilder(get);
        request.append("\nResponseHeader: fixed16\nKeepAlive: on\nOutputFormat: json\n");
        for (String header : headers) {
            request.append(header).append('\n');
        }
        send(request.append('\n').toString());
        return answer();
    }

    SocketForTest send(String text) throws IOException {
        return send(text.getBytes(StandardCharsets.UTF_8));
    }

    SocketForTest send(byte[] bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes);
        while (buffer.hasRemaining()) {
            channel.write(buffer);
        }
        return this;
    }

    /** Returns a response with a header: its code, a space and its body. */
    String answer() throws IOException {
        String header = read(16);
        if (!header.matches("\\d{3} [ \\d]{11}\n")) {
            throw new IOException("no header: " + header);
        }
        return header.substring(0, 4)
                + read(Integer.parseInt(header.substring(4, 15).strip()));
    }

    /** Returns exactly this number of bytes, or fewer if the server closes. */
    String read(int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(count);
        while (buffer.hasRemaining() && channel.read(buffer) >= 0) {
            continue;
        }
        return new String(buffer.array(), 0, buffer.position(), StandardCharsets.UTF_8);
    }

    /** Returns all bytes until the server closes. */
    String rest() throws IOException {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        ByteBuffer buffer = ByteBuffer.allocate(1024);
        while (channel.read(buffer) >= 0) {
            all.write(buffer.array(), 0, buffer.position());
            buffer.clear();
        }
        return all.toString(StandardCharsets.UTF_8);
    }

    SocketForTest endOfOutput() throws IOException {
        channel.shutdownOutput();
        return this;
    }

    /** Returns true if a byte can be read now, or the server has closed. */
    boolean isReadable() throws IOException {
        channel.configureBlocking(false);
        try {
            return channel.read(ByteBuffer.allocate(1)) != 0;
        } finally {
            channel.configureBlocking(true);
        }
    }

    /** Disconnects like {@link #close}, in the middle of a test. */
    void hangUp() throws IOException {
        channel.close();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
