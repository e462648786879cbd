package io.github.livestatus.multisite;

import io.github.livestatus.lql.Dialect;
import io.github.livestatus.pool.PoolSettings;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/** A server that sends the same body for every query. Queries of status and columns get no rows. */
final class CannedSite implements AutoCloseable {
    private final ServerSocket listener;
    private final int status;
    private final byte[] body;

    private CannedSite(int status, String body) throws IOException {
        this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        this.status = status;
        this.body = body.getBytes(StandardCharsets.UTF_8);
        daemon(this::accept);
    }

    static CannedSite answering(String body) throws IOException {
        return new CannedSite(200, body);
    }

    static CannedSite refusing(int status, String text) throws IOException {
        return new CannedSite(status, text);
    }

    String endpoint() {
        return "tcp:127.0.0.1:" + listener.getLocalPort();
    }

    /** Returns a site with this address, declared as Checkmk. */
    Site site(String name) {
        return Site.of(name, endpoint())
                .timeout(Duration.ofMinutes(2))
                .settings(PoolSettings.defaults().dialect(Dialect.CHECKMK));
    }

    private static void daemon(Runnable task) {
        Thread thread = new Thread(task, "canned-site");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = listener.accept();
                daemon(() -> serve(socket));
            }
        } catch (IOException closed) {
            // the end
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            BufferedReader reader =
                    new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8));
            OutputStream out = socket.getOutputStream();
            String first = "";
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                first = first.isEmpty() ? line : first;
                if (line.isEmpty()) {
                    boolean isOurs = !first.startsWith("GET status") && !first.startsWith("GET columns");
                    byte[] sent = isOurs ? body : "[]\n".getBytes(StandardCharsets.UTF_8);
                    String header = String.format("%3d %11d\n", isOurs ? status : 200, sent.length);
                    out.write(header.getBytes(StandardCharsets.US_ASCII));
                    out.write(sent);
                    first = "";
                }
            }
        } catch (IOException gone) {
            // the client has closed it
        }
    }

    @Override
    public void close() {
        try {
            listener.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
