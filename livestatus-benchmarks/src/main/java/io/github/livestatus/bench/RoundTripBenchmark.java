package io.github.livestatus.bench;

import io.github.livestatus.client.Livestatus;
import io.github.livestatus.client.LivestatusConnection;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.parse.AnswerParser;
import io.github.livestatus.pool.LivestatusPool;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.Services;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.newsclub.net.unix.AFUNIXSocket;
import org.newsclub.net.unix.AFUNIXSocketAddress;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How much does this library add to a round trip: over what a hand-written loop takes on the same kind of socket, against a
 * {@link CannedServer}, or a real one at {@code -p server=unix:/path}?
 *
 * <pre>java -jar livestatus-benchmarks/target/benchmarks.jar RoundTripBenchmark</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g", "-XX:+UseParallelGC"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
public class RoundTripBenchmark {
    private static final int PIPELINED = 500;
    private static final Query SMALL = Query.parse("GET hosts\nColumns: name state address\nLimit: 1");
    private static final Query LARGE = Query.from(Services.TABLE).columns(Body.NAEMON.columns());

    /** {@code unix} and {@code tcp} for a canned server, else the endpoint of a real one. */
    @Param({"unix", "tcp"})
    String server;

    private CannedServer canned;
    private String endpoint;
    private RawLoop raw;
    private LivestatusConnection connection;
    private LivestatusPool pool;
    private byte[] largeBody;
    private final byte[] smallRequest = request(SMALL);
    private final byte[] largeRequest = request(LARGE);
    private final byte[] smallRequests = repeated(smallRequest);
    private final List<Query> queries = Collections.nCopies(PIPELINED, SMALL);

    static byte[] request(Query query) {
        String[] lines = query.toString().split("\n", 2);
        return (lines[0] + "\nResponseHeader: fixed16\nKeepAlive: on\nOutputFormat: json\n" + lines[1] + "\n\n")
                .getBytes(StandardCharsets.US_ASCII);
    }

    private static byte[] repeated(byte[] request) {
        byte[] all = new byte[PIPELINED * request.length];
        for (int i = 0; i < PIPELINED; i++) {
            System.arraycopy(request, 0, all, i * request.length, request.length);
        }
        return all;
    }

    @Setup(Level.Trial)
    public void start() throws IOException {
        if (server.equals("unix") || server.equals("tcp")) {
            canned = new CannedServer();
            endpoint = server.equals("unix") ? "unix:" + canned.socket() : "tcp:127.0.0.1:" + canned.port();
        } else {
            endpoint = server;
        }
        raw = new RawLoop(socket());
        LivestatusConnection.Builder builder = LivestatusConnection.builder(endpoint);
        connection = (canned == null ? builder : builder.dialect(Dialect.NAEMON)).open();
        LivestatusPool.Builder pooled = LivestatusPool.builder(endpoint);
        pool = (canned == null ? pooled : pooled.settings(s -> s.dialect(Dialect.NAEMON))).build();
        largeBody = Body.NAEMON.bytes();
    }

    private Socket socket() throws IOException {
        if (endpoint.startsWith("unix:")) {
            return AFUNIXSocket.connectTo(AFUNIXSocketAddress.of(Path.of(endpoint.substring("unix:".length()))));
        }
        String[] parts = endpoint.split(":");
        Socket socket = new Socket(InetAddress.getByName(parts[1]), Integer.parseInt(parts[2]));
        socket.setTcpNoDelay(true);
        return socket;
    }

    @TearDown(Level.Trial)
    public void stop() throws IOException {
        raw.close();
        connection.close();
        pool.close();
        if (canned != null) {
            canned.close();
        }
    }

    @Benchmark
    public long keptRaw() throws IOException {
        return checked(raw.exchange(smallRequest, 1));
    }

    @Benchmark
    public long keptConnection() {
        return checked(connection.query(SMALL));
    }

    @Benchmark
    public long keptPool() {
        return checked(pool.query(SMALL));
    }

    @Benchmark
    public long freshRaw() throws IOException {
        try (RawLoop fresh = new RawLoop(socket())) {
            return checked(fresh.exchange(smallRequest, 1));
        }
    }

    @Benchmark
    public long freshConnection() {
        try (Livestatus fresh = LivestatusConnection.open(endpoint)) {
            return checked(fresh.query(SMALL));
        }
    }

    @Benchmark
    @OperationsPerInvocation(PIPELINED)
    public long pipelinedRaw() throws IOException {
        return raw.exchange(smallRequests, PIPELINED);
    }

    @Benchmark
    @OperationsPerInvocation(PIPELINED)
    public long pipelinedConnection() {
        return checked(connection.queryAll(queries).get(PIPELINED - 1));
    }

    @Benchmark
    @OperationsPerInvocation(PIPELINED)
    public long pipelinedPool() {
        return checked(pool.queryAll(queries).get(PIPELINED - 1));
    }

    @Benchmark
    public long largeRaw() throws IOException {
        return raw.exchange(largeRequest, 1);
    }

    @Benchmark
    public Result largeConnection(Blackhole blackhole) {
        return readAll(connection.query(LARGE), blackhole);
    }

    /** The body that the canned server sends, without a socket. */
    @Benchmark
    public Result largeParsed(Blackhole blackhole) {
        return readAll(parsed(largeBody), blackhole);
    }

    /** The same in an array of its own, as each answer has: 10.9 MB that no cache has seen. The difference is what that costs. */
    @Benchmark
    public Result largeCopied(Blackhole blackhole) {
        return readAll(parsed(largeBody.clone()), blackhole);
    }

    private static Result parsed(byte[] body) {
        return AnswerParser.lenient().parse(body, body.length, Body.NAEMON.resultColumns());
    }

    private static Result readAll(Result result, Blackhole blackhole) {
        List<Column<?>> columns = Body.NAEMON.columns();
        for (Row row : result) {
            for (Column<?> column : columns) {
                blackhole.consume(row.get(column));
            }
        }
        return result;
    }

    private static long checked(Result result) {
        if (result.size() != 1) {
            throw new IllegalStateException("one row was expected, not " + result.size());
        }
        return result.row(0).getLong("state");
    }

    private static long checked(long bytes) {
        if (bytes == 0) {
            throw new IllegalStateException("an answer was expected");
        }
        return bytes;
    }
}
