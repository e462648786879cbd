package io.github.livestatus.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Many sites queried as one would write it for this one query: a thread and an open socket each, and only lengths are read. */
final class ByHand implements AutoCloseable {
    private static final byte[] REQUEST = ("GET services\nColumns: host_name description\nFilter: state >= 1\n"
                    + "OutputFormat: json\nResponseHeader: fixed16\nKeepAlive: on\n\n")
            .getBytes(StandardCharsets.US_ASCII);

    private final List<RawLoop> loops = new ArrayList<>();
    private final ExecutorService threads = Executors.newCachedThreadPool();

    /** Connects to all; the caller closes it. */
    ByHand(List<String> endpoints) throws IOException {
        for (String endpoint : endpoints) {
            int port = Integer.parseInt(endpoint.substring(endpoint.lastIndexOf(':') + 1));
            Socket socket = new Socket("127.0.0.1", port);
            socket.setTcpNoDelay(true);
            loops.add(new RawLoop(socket));
        }
    }

    /** Sends the query to all sites; gives the bytes of their answers together. */
    Long query() {
        List<Future<Long>> answers = new ArrayList<>();
        loops.forEach(loop -> answers.add(threads.submit(() -> loop.exchange(REQUEST, 1))));
        long bytes = 0;
        try {
            for (Future<Long> answer : answers) {
                bytes += answer.get();
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return bytes;
    }

    @Override
    public void close() {
        threads.shutdown();
        for (RawLoop loop : loops) {
            try {
                loop.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
