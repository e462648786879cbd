package io.github.livestatus.bench;

import io.github.livestatus.client.Livestatus;
import io.github.livestatus.client.LivestatusConnection;
import io.github.livestatus.error.TimedOutException;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.pool.LivestatusPool;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;

/**
 * How late do deadlines end on virtual threads, when unix sockets never answer? Sixteen of them send a query with deadlines of 1 to
 * 2.5 s; beside them, on one more, a ticker of 5 ms. Prints how late each kind of client and the ticker were at most. Java 21
 * and later.
 *
 * <pre>java --enable-native-access=ALL-UNNAMED -cp livestatus-benchmarks/target/benchmarks.jar \
 *     io.github.livestatus.bench.SilentServers</pre>
 */
public final class SilentServers {
    private static final int THREADS = 16;
    private static final int TICK_NANOS = 5_000_000;

    /** The first of which is cold: it loads classes. */
    private static final int ROUNDS = 3;

    private SilentServers() {}

    /** How a client of the endpoint is made whose queries have so much time. */
    private interface Maker {
        Livestatus make(String endpoint, Duration deadline);
    }

    /** Runs the program. */
    public static void main(String[] args) throws Exception {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        Path socket = Files.createTempDirectory("silent").resolve("live");
        ExecutorService threads = (ExecutorService)
                Executors.class.getMethod("newVirtualThreadPerTaskExecutor").invoke(null);
        // connections that nobody accepts stay in the backlog
        try (ServerSocketChannel server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
            server.bind(UnixDomainSocketAddress.of(socket), ROUNDS * 3 * THREADS);
            for (int i = 0; i < ROUNDS; i++) {
                run(threads, "connection", socket, SilentServers::connection);
                run(threads, "pool", socket, SilentServers::pool);
            }
        } finally {
            threads.shutdown();
        }
    }

    private static Livestatus connection(String endpoint, Duration deadline) {
        return LivestatusConnection.builder(endpoint)
                .dialect(Dialect.NAEMON)
                .queryTimeout(deadline)
                .build();
    }

    private static Livestatus pool(String endpoint, Duration deadline) {
        return LivestatusPool.builder(endpoint)
                .settings(s -> s.dialect(Dialect.NAEMON))
                .queryTimeout(deadline)
                .build();
    }

    private static void run(ExecutorService threads, String name, Path socket, Maker maker)
            throws InterruptedException, ExecutionException, IOException {
        AtomicBoolean isOver = new AtomicBoolean();
        Future<Long> ticker = threads.submit(() -> ticked(isOver));
        List<Future<Long>> asking = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            Duration deadline = Duration.ofMillis(1000 + 100L * i);
            asking.add(threads.submit(() -> lateness(maker, "unix:" + socket, deadline)));
        }
        long latest = 0;
        for (Future<Long> one : asking) {
            latest = Math.max(latest, one.get());
        }
        isOver.set(true);
        System.out.printf(
                Locale.ROOT,
                "%s: %d deadlines, latest end %.1f ms late; ticker %.1f ms late at most%n",
                name,
                THREADS,
                latest / 1e6,
                ticker.get() / 1e6);
    }

    private static long lateness(Maker maker, String endpoint, Duration deadline) {
        try (Livestatus live = maker.make(endpoint, deadline)) {
            long due = System.nanoTime() + deadline.toNanos();
            try {
                live.query("GET hosts\nColumns: name");
                throw new IllegalStateException("no answer was expected");
            } catch (TimedOutException e) {
                return System.nanoTime() - due;
            }
        }
    }

    private static long ticked(AtomicBoolean isOver) {
        long latest = 0;
        long due = System.nanoTime();
        while (!isOver.get()) {
            due += TICK_NANOS;
            LockSupport.parkNanos(due - System.nanoTime());
            long now = System.nanoTime();
            latest = Math.max(latest, now - due);
            due = Math.max(due, now);
        }
        return latest;
    }
}
