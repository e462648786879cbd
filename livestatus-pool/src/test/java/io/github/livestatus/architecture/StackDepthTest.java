package io.github.livestatus.architecture;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.client.LivestatusConnection;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Query;
import io.github.livestatus.multisite.LivestatusSites;
import io.github.livestatus.multisite.Site;
import io.github.livestatus.pool.LivestatusPool;
import io.github.livestatus.pool.PoolSettings;
import io.github.livestatus.schema.Hosts;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The stack of a query is short enough to read. The server here neither reads nor writes. */
@Timeout(60)
class StackDepthTest {
    private static final Query SHORT = Query.from(Hosts.TABLE).columns(Hosts.NAME);

    /** More bytes than the buffers of sockets hold, so that writing blocks. */
    private static final Query LONG = SHORT.filter(
            Stream.generate(() -> Hosts.ALIAS.ne("x".repeat(60_000))).limit(300).toArray(Filter[]::new));

    private static final PoolSettings NAEMON = PoolSettings.defaults().dialect(Dialect.NAEMON);

    @TempDir
    Path folder;

    private final List<Thread> workers = new CopyOnWriteArrayList<>();
    private volatile Throwable failure;
    private ServerSocketChannel server;

    private String listen(String kind) throws IOException {
        if (kind.equals("unix")) {
            Path socket = folder.resolve("live");
            server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
            server.bind(UnixDomainSocketAddress.of(socket));
            return "unix:" + socket;
        }
        server = ServerSocketChannel.open();
        server.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        return "tcp:127.0.0.1:" + server.socket().getLocalPort();
    }

    private void start(Runnable work) {
        Thread thread = new Thread(work, "worker");
        thread.setUncaughtExceptionHandler((failed, e) -> failure = e); // cancelled by the test
        thread.setDaemon(true);
        workers.add(thread);
        thread.start();
    }

    /** Returns our stack frames of the thread that waits for the server in this step, innermost first. */
    private List<String> framesOfWorker(String step) {
        while (!Thread.interrupted()) {
            for (Thread worker : workers) {
                StackTraceElement[] stack = worker.getStackTrace();
                if (stack.length > 0
                        && !isOurs(stack[0])
                        && Arrays.stream(stack).anyMatch(one -> isLink(one, step))) {
                    return Arrays.stream(stack)
                            .filter(StackDepthTest::isOurs)
                            .map(frame -> frame.getClassName() + "." + frame.getMethodName())
                            .toList();
                }
            }
            Thread.onSpinWait();
        }
        throw new AssertionError("no worker got there", failure);
    }

    private static boolean isLink(StackTraceElement frame, String step) {
        return frame.getClassName().endsWith(".net.Link")
                && frame.getMethodName().equals(step);
    }

    private static boolean isOurs(StackTraceElement frame) {
        return frame.getClassName().startsWith(Reactor.BASE)
                && !frame.getClassName().startsWith(StackDepthTest.class.getName());
    }

    private static void assertAtMost(int limit, List<String> frames) {
        assertTrue(frames.size() <= limit, () -> frames.size() + " frames:\n" + String.join("\n", frames));
    }

    @ParameterizedTest
    @CsvSource({"tcp, read", "tcp, write", "unix, read", "unix, write"})
    void theStackOfAConnectionIsShort(String kind, String step) throws Exception {
        try (LivestatusConnection live = LivestatusConnection.builder(listen(kind))
                .dialect(Dialect.NAEMON)
                .build()) {
            start(() -> live.query(step.equals("write") ? LONG : SHORT));
            assertAtMost(14, framesOfWorker(step));
        } finally {
            server.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"tcp, read", "tcp, write", "unix, read", "unix, write"})
    void theStackOfAPoolIsShort(String kind, String step) throws Exception {
        try (LivestatusPool pool =
                LivestatusPool.builder(listen(kind)).settings(NAEMON).build()) {
            start(() -> pool.query(step.equals("write") ? LONG : SHORT));
            assertAtMost(20, framesOfWorker(step));
        } finally {
            server.close();
        }
    }

    @ParameterizedTest
    @CsvSource({"tcp, read", "tcp, write", "unix, read", "unix, write"})
    void theStackOfAWorkerOfManySitesIsShort(String kind, String step) throws Exception {
        try (LivestatusSites sites = LivestatusSites.builder()
                .site(Site.of("one", listen(kind)).settings(NAEMON))
                .executor(this::start)
                .build()) {
            Thread caller = new Thread(() -> sites.query(step.equals("write") ? LONG : SHORT), "caller");
            caller.setUncaughtExceptionHandler((failed, e) -> {});
            caller.start();
            assertAtMost(28, framesOfWorker(step));
            caller.interrupt();
        } finally {
            server.close();
        }
    }
}
