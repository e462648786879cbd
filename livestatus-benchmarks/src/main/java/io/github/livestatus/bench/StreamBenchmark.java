package io.github.livestatus.bench;

import io.github.livestatus.client.LivestatusConnection;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.schema.Services;
import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.newsclub.net.unix.AFUNIXSocket;
import org.newsclub.net.unix.AFUNIXSocketAddress;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long does an answer of 1 GB take through {@code forEach}, three of its twelve columns read, in a JVM of 64 MB; and how
 * long does a loop take that only drains the same unix socket? A {@link CannedServer} writes on another core.
 *
 * <pre>java -jar livestatus-benchmarks/target/benchmarks.jar StreamBenchmark</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx64m"})
@Warmup(iterations = 3)
@Measurement(iterations = 5)
public class StreamBenchmark {
    private static final Query QUERY = Query.from(Services.TABLE).columns(Body.NAEMON.columns());

    /** How often the 10.9 MB come: 94 times make 1 GB. */
    @Param("94")
    int times;

    private CannedServer server;
    private RawLoop raw;
    private LivestatusConnection connection;
    private final byte[] request = RoundTripBenchmark.request(QUERY);

    @Setup(Level.Trial)
    public void start() throws IOException {
        server = new CannedServer(times);
        raw = new RawLoop(AFUNIXSocket.connectTo(AFUNIXSocketAddress.of(server.socket())));
        connection = LivestatusConnection.builder("unix:" + server.socket())
                .dialect(Dialect.NAEMON)
                .open();
    }

    @TearDown(Level.Trial)
    public void stop() throws IOException {
        connection.close();
        raw.close();
        server.close();
    }

    /** Gives the bytes of the body. */
    @Benchmark
    public long drain() throws IOException {
        return raw.exchange(request, 1);
    }

    /** Gives a sum over all rows. */
    @Benchmark
    public long forEach() {
        long[] sum = new long[1];
        connection.forEach(
                QUERY,
                row -> sum[0] += row.getString(Services.HOST_NAME).length()
                        + row.getLong(Services.STATE)
                        + row.getLong(Services.LAST_CHECK));
        return sum[0];
    }
}
