package io.github.livestatus.real;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;

/** A server that answers as a Naemon, and sends bytes of the test for every other query. */
final class HostileServer implements AutoCloseable {
    private static final String STATUS = "[[\"program_version\",\"livestatus_version\",\"program_start\"],"
            + "[\"1.4.1-naemon\",\"1.4.1-naemon\",1]]";

    /** Answers one query. */
    interface Answer {
        void to(String request, OutputStream out) throws IOException;
    }

    private final ServerSocket listener;
    private final Answer answer;
    private final boolean isHostileAtOnce;
    private final List<Socket> sockets = new CopyOnWriteArrayList<>();

    private HostileServer(Answer answer, boolean isHostileAtOnce) throws IOException {
        this.answer = answer;
        this.isHostileAtOnce = isHostileAtOnce;
        this.listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        daemon(this::accept);
    }

    static HostileServer start(Answer answer) throws IOException {
        return new HostileServer(answer, false);
    }

    /** Sends the bytes of the test also for {@code GET status}. */
    static HostileServer hostileAtOnce(Answer answer) throws IOException {
        return new HostileServer(answer, true);
    }

    /** Announces a body and sends {@code count} bytes of it: the beginning, and then what repeats. */
    static Answer body(long announced, long count, String beginning, String repeated) {
        byte[] chunk = repeated.repeat(8192 / repeated.length()).getBytes(StandardCharsets.US_ASCII);
        return (request, out) -> {
            out.write(header(announced));
            out.write(beginning.getBytes(StandardCharsets.US_ASCII));
            for (long sent = beginning.length(); sent < count; sent += chunk.length) {
                out.write(chunk, 0, (int) Math.min(chunk.length, count - sent));
            }
        };
    }

    /** Sends a valid body of about this size: the beginning, repetitions, and the end. */
    static Answer whole(long count, String beginning, String repeated, String end) {
        long times = (count - beginning.length() - end.length()) / repeated.length();
        return (request, out) -> {
            out.write(header(beginning.length() + times * repeated.length() + end.length()));
            out.write(beginning.getBytes(StandardCharsets.US_ASCII));
            byte[] chunk = repeated.repeat(1000).getBytes(StandardCharsets.US_ASCII);
            long left = times;
            for (; left > 1000; left -= 1000) {
                out.write(chunk);
            }
            out.write(chunk, 0, (int) left * repeated.length());
            out.write(end.getBytes(StandardCharsets.US_ASCII));
        };
    }

    /** Sends this number of rows, each with another number in it. */
    static Answer numbered(int rows, String format) {
        int length = String.format(Locale.ROOT, format, 0).length();
        return (request, out) -> {
            OutputStream buffered = new BufferedOutputStream(out, 1 << 16);
            buffered.write(header(2L + (long) rows * (length + 1) - 1));
            for (int i = 0; i < rows; i++) {
                buffered.write(i == 0 ? '[' : ',');
                buffered.write(String.format(Locale.ROOT, format, i).getBytes(StandardCharsets.US_ASCII));
            }
            buffered.write(']');
            buffered.flush();
        };
    }

    private static byte[] header(long length) {
        return String.format("200 %11d\n", length).getBytes(StandardCharsets.US_ASCII);
    }

    String endpoint() {
        return "tcp:127.0.0.1:" + listener.getLocalPort();
    }

    private static void daemon(Runnable action) {
        Thread thread = new Thread(action, "hostile");
        thread.setDaemon(true);
        thread.start();
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = listener.accept();
                sockets.add(socket);
                daemon(() -> serve(socket));
            }
        } catch (IOException e) {
            // closed: the test is over
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            StringBuilder request = new StringBuilder();
            InputStream in = socket.getInputStream();
            for (int b = in.read(); b >= 0; b = in.read()) {
                request.append((char) b);
                if (request.toString().endsWith("\n\n")) {
                    respond(request.toString(), socket.getOutputStream());
                    request.setLength(0);
                }
            }
        } catch (IOException e) {
            // the client has closed it
        }
    }

    private void respond(String request, OutputStream out) throws IOException {
        if (request.startsWith("GET status") && !isHostileAtOnce) {
            out.write(header(STATUS.length()));
            out.write(STATUS.getBytes(StandardCharsets.US_ASCII));
        } else {
            answer.to(request, out);
        }
    }

    @Override
    public void close() throws IOException {
        listener.close();
        for (Socket socket : sockets) {
            socket.close();
        }
    }
}
