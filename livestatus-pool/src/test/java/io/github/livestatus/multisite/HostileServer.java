package io.github.livestatus.multisite;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;

/** A server that sends any bytes after a valid header. */
final class HostileServer implements AutoCloseable {
    private static final String STATUS = """
            [["program_version","livestatus_version","program_start"],["%s","%s",1700000000]]
            """;

    private final ServerSocket socket;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final UnaryOperator<String> answers;
    private final String version;

    /**
     * @param version its version
     * @param answers the body for each request except those for its status; null closes the connection
     */
    HostileServer(String version, UnaryOperator<String> answers) throws IOException {
        this.version = version;
        this.answers = answers;
        this.socket = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        begin(this::accept);
    }

    /** Returns a Naemon that sends this body for every request. */
    static HostileServer naemon(String body) throws IOException {
        return new HostileServer("1.5.1-naemon", request -> body);
    }

    String endpoint() {
        return "tcp:" + socket.getInetAddress().getHostAddress() + ":" + socket.getLocalPort();
    }

    private static void begin(Runnable work) {
        Thread thread = new Thread(work, "hostile");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (true) {
                Socket accepted = socket.accept();
                open.add(accepted);
                begin(() -> serve(accepted));
            }
        } catch (IOException e) {
            // closed
        }
    }

    private void serve(Socket one) {
        try (one) {
            BufferedReader in = new BufferedReader(new InputStreamReader(one.getInputStream(), StandardCharsets.UTF_8));
            StringBuilder request = new StringBuilder();
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isEmpty()) {
                    request.append(line).append('\n');
                } else if (!answer(request.toString(), one.getOutputStream())) {
                    return;
                } else {
                    request.setLength(0);
                }
            }
        } catch (IOException e) {
            // the client has gone
        }
    }

    private boolean answer(String request, OutputStream out) throws IOException {
        boolean isStatus = request.startsWith("GET status\n");
        String body = isStatus ? String.format(Locale.ROOT, STATUS, version, version) : answers.apply(request);
        if (body == null) {
            return false;
        }
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        out.write(String.format(Locale.ROOT, "200 %11d\n", bytes.length).getBytes(StandardCharsets.US_ASCII));
        out.write(bytes);
        out.flush();
        return true;
    }

    @Override
    public void close() {
        try {
            socket.close();
            for (Socket one : open) {
                one.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
