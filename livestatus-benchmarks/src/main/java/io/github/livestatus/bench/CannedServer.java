package io.github.livestatus.bench;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.newsclub.net.unix.AFUNIXServerSocket;
import org.newsclub.net.unix.AFUNIXSocketAddress;

/**
 * A server that gives the same answers to everybody, as fast as it can: to {@code GET services} a body of 10.9 MB or a
 * multiple of that, to {@code GET status} what it is, to anything else one host. It runs in a process of its own.
 */
public final class CannedServer implements AutoCloseable {
    static final byte[] SMALL = framed("[[\"web01\",0,\"10.0.0.1\"]]\n".getBytes(StandardCharsets.US_ASCII));

    /** What it says to be: a Naemon. */
    private static final byte[] STATUS = framed(("[[\"program_version\",\"livestatus_version\",\"program_start\"],"
                    + "[\"1.5.2-naemon\",\"1.5.1-naemon\",1700000000]]\n")
            .getBytes(StandardCharsets.US_ASCII));

    private final Child process;
    private final Path socket;
    private final int port;

    /** Starts it; the caller closes it. */
    CannedServer() throws IOException {
        this(1);
    }

    /**
     * Starts it; the caller closes it.
     *
     * @param times how often the rows of the large answer come again
     */
    CannedServer(int times) throws IOException {
        socket = Files.createTempDirectory("canned").resolve("live");
        process = new Child(CannedServer.class, socket, times);
        port = Integer.parseInt(process.line());
    }

    Path socket() {
        return socket;
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        process.close();
    }

    /** The process itself: listens on the unix socket named and on a TCP port that it prints. */
    public static void main(String[] args) throws IOException {
        int times = Integer.parseInt(args[1]);
        byte[] body = Body.NAEMON.bytes();
        List<byte[]> large = times == 1 ? List.of(framed(body)) : repeated(body, times);
        ServerSocket unix = AFUNIXServerSocket.newInstance();
        unix.bind(AFUNIXSocketAddress.of(Path.of(args[0])));
        ServerSocket tcp = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start(() -> accept(unix, large, false));
        start(() -> accept(tcp, large, true));
        System.out.println(tcp.getLocalPort());
        Child.endWithParent();
    }

    private static void accept(ServerSocket server, List<byte[]> large, boolean isTcp) {
        try {
            while (true) {
                Socket socket = server.accept();
                if (isTcp) {
                    socket.setTcpNoDelay(true);
                }
                start(() -> serve(socket, large));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void start(Runnable work) {
        new Thread(work).start();
    }

    private static void serve(Socket socket, List<byte[]> large) {
        try (socket) {
            answer(socket.getInputStream(), socket.getOutputStream(), large);
        } catch (IOException e) {
            // the client is done
        }
    }

    /** Answers one request after the other, each with one write, as real servers do. */
    private static void answer(InputStream in, OutputStream out, List<byte[]> large) throws IOException {
        byte[] requests = new byte[1 << 20];
        int count = 0;
        while (true) {
            int read = in.read(requests, count, requests.length - count);
            if (read < 0) {
                throw new EOFException();
            }
            count += read;
            int begin = 0;
            for (int i = 1; i < count; i++) {
                if (requests[i] == '\n' && requests[i - 1] == '\n') {
                    boolean isLarge = requests[begin + 4] == 's' && requests[begin + 5] == 'e';
                    boolean isStatus = requests[begin + 4] == 's' && requests[begin + 5] == 't';
                    for (byte[] piece : isLarge ? large : List.of(isStatus ? STATUS : SMALL)) {
                        out.write(piece);
                    }
                    begin = i + 1;
                }
            }
            System.arraycopy(requests, begin, requests, 0, count - begin);
            count -= begin;
        }
    }

    /** An answer in pieces: the rows of a body, many times over. */
    private static List<byte[]> repeated(byte[] body, int times) {
        byte[] first = Arrays.copyOfRange(body, 1, body.length - 2);
        byte[] next = new byte[first.length + 2];
        next[0] = ',';
        next[1] = '\n';
        System.arraycopy(first, 0, next, 2, first.length);
        List<byte[]> pieces = new ArrayList<>();
        pieces.add((header((long) times * next.length + 1) + "[").getBytes(StandardCharsets.US_ASCII));
        pieces.add(first);
        pieces.addAll(Collections.nCopies(times - 1, next));
        pieces.add("]\n".getBytes(StandardCharsets.US_ASCII));
        return pieces;
    }

    private static String header(long length) {
        return String.format("200 %11d\n", length);
    }

    private static byte[] framed(byte[] body) {
        byte[] answer = new byte[16 + body.length];
        byte[] header = header(body.length).getBytes(StandardCharsets.US_ASCII);
        System.arraycopy(header, 0, answer, 0, 16);
        System.arraycopy(body, 0, answer, 16, body.length);
        return answer;
    }
}
