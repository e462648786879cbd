package io.github.livestatus.client;

import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A server with one response for one connection. It sends a few bytes at a time, with the clock of the test. */
final class TricklingServer implements Closeable {
    private static final String BODY = "[[\"web01\"]" + " ".repeat(5_000) + "]\n";

    private final ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());

    /** @param tick advances the clock between two pieces */
    TricklingServer(int bytes, Runnable tick) throws IOException {
        Thread thread = new Thread(() -> serve(bytes, tick), "trickling");
        thread.setDaemon(true);
        thread.start();
    }

    String endpoint() {
        return "tcp:127.0.0.1:" + socket.getLocalPort();
    }

    private void serve(int bytes, Runnable tick) {
        try (Socket client = socket.accept()) {
            client.setTcpNoDelay(true);
            client.getInputStream().read();
            byte[] answer = ("200 %11d\n".formatted(BODY.length()) + BODY).getBytes(StandardCharsets.US_ASCII);
            OutputStream out = client.getOutputStream();
            for (int from = 0; from < answer.length; from += bytes) {
                out.write(answer, from, Math.min(bytes, answer.length - from));
                tick.run();
            }
            client.getInputStream().readAllBytes();
        } catch (IOException e) {
            // the client has closed it
        }
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
