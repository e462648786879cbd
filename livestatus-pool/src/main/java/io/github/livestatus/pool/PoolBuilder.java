package io.github.livestatus.pool;

import io.github.livestatus.client.LivestatusConnection;
import io.github.livestatus.client.LivestatusListener;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.transport.Endpoint;
import io.github.livestatus.transport.TlsSettings;
import io.github.livestatus.transport.Transport;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * The settings of a {@link LivestatusPool}, each with a default and checked when it is set. Not safe for several threads; may
 * build several pools.
 */
public final class PoolBuilder {
    private static final int MOST_CONNECTIONS = 1000;
    private static final Duration FOR_EVER = Duration.ofDays(36_500);

    final List<Endpoint> endpoints;
    int maxConnections = 2;
    Duration idleTimeout = Duration.ofSeconds(10);
    Duration maxLifetime = Duration.ofMinutes(30);
    Duration borrowTimeout = Duration.ofSeconds(10);
    Duration queryTimeout = Duration.ofSeconds(60);
    String site;
    LivestatusListener listener = new FlightRecorderEvents();
    Executor executor;
    LongSupplier clock = System::nanoTime;
    Duration leakWarning = Duration.ofMinutes(1);
    boolean ridesOutReloads;
    private Transport transport = Transport.DEFAULT;

    private final List<Consumer<LivestatusConnection.Builder>> steps = new ArrayList<>();

    PoolBuilder(List<String> endpoints) {
        this.endpoints = endpoints.stream().map(Endpoint::parse).toList();
        this.site = this.endpoints.get(0).toString();
    }

    /**
     * The most connections open at a time, 1 to 1000. Default 2: each costs the core a thread. A query that waits at the
     * server has one of its own, beside these.
     */
    public PoolBuilder maxConnections(int connections) {
        if (connections < 1 || connections > MOST_CONNECTIONS) {
            throw new IllegalArgumentException(
                    "maxConnections must be from 1 to " + MOST_CONNECTIONS + ": " + connections);
        }
        maxConnections = connections;
        return this;
    }

    /**
     * How long a connection is kept for the next caller. Default 10 s; zero keeps none. At most 100 ms once the server is
     * known to be Icinga 2, whose idle connections keep others out.
     */
    public PoolBuilder idleTimeout(Duration timeout) {
        idleTimeout = notNegative("idleTimeout", timeout);
        return this;
    }

    /**
     * How old a connection gets before it is replaced between two calls, up to 2.5 % earlier, so that not all are at once.
     * Default 30 minutes; zero for no limit. At most 1 s once the server is known to be Icinga 2.
     */
    public PoolBuilder maxLifetime(Duration lifetime) {
        maxLifetime = lifetime.isZero() ? FOR_EVER : notNegative("maxLifetime", lifetime);
        return this;
    }

    /** How long a call waits for its turn. Default 10 s; zero takes a connection that is free now or none. */
    public PoolBuilder borrowTimeout(Duration timeout) {
        borrowTimeout = notNegative("borrowTimeout", timeout);
        return this;
    }

    /** For connecting, TLS handshake included; more than zero. Default 5 s. */
    public PoolBuilder connectTimeout(Duration timeout) {
        return each(connection -> connection.connectTimeout(timeout));
    }

    /** From the request to the first byte of its answer; more than zero. Default 60 s. A wait's own timeout is added. */
    public PoolBuilder firstByteTimeout(Duration timeout) {
        return each(connection -> connection.firstByteTimeout(timeout));
    }

    /**
     * For a whole call once it has its turn: connecting, if that is needed, a second try, and every byte of the answer; more
     * than zero. Default 60 s. A wait's own timeout is added.
     */
    public PoolBuilder queryTimeout(Duration timeout) {
        each(connection -> connection.queryTimeout(timeout));
        queryTimeout = notNegative("queryTimeout", timeout);
        return this;
    }

    /** The same as {@code queryTimeout} for calls that ask {@code log} or {@code statehist}, if it is longer. Default 300 s. */
    public PoolBuilder logTimeout(Duration timeout) {
        return each(connection -> connection.logTimeout(timeout));
    }

    /** The largest answer that {@code query} reads, in bytes; at least 1. Default 512 MiB. {@code forEach} has no such limit. */
    public PoolBuilder maxResponseBytes(long bytes) {
        return each(connection -> connection.maxResponseBytes(bytes));
    }

    /** How much JSON a cell may have, and in {@code forEach} a row, in bytes. Default 64 MiB. */
    public PoolBuilder maxCellBytes(int bytes) {
        return each(connection -> connection.maxCellBytes(bytes));
    }

    /** How deep lists and dicts of one cell may nest, 1 to 500. Default 64. */
    public PoolBuilder maxNesting(int depth) {
        return each(connection -> connection.maxNesting(depth));
    }

    /** The kind of server, where detection by {@code GET status} fails or is not wanted. Default: asked once. */
    public PoolBuilder dialect(Dialect dialect) {
        return each(connection -> connection.dialect(dialect));
    }

    /** Makes a cell that would have to be mended an error. Default: mended and counted. */
    public PoolBuilder strict() {
        return each(LivestatusConnection.Builder::strict);
    }

    /** Whom {@code tls:} endpoints trust. Default {@link TlsSettings#verifyHost}. */
    public PoolBuilder tls(TlsSettings settings) {
        transport = transport.withTls(settings);
        return this;
    }

    /** Whether the system probes idle TCP connections (SO_KEEPALIVE). Default: no. */
    public PoolBuilder tcpKeepAlive(boolean enabled) {
        transport = transport.withTcpKeepAlive(enabled);
        return this;
    }

    /**
     * Lets calls wait for a core that reloads, or an xinetd that has enough connections for now: until their deadline they try
     * again, with pauses, as long as there is no such socket, or it refuses, or closes what it accepted without a word. Not
     * for commands. Default: the first failure is thrown, but one over TCP that has answered before, or has other connections of
     * this pool open, and has ever closed what it accepted without a word, is taken for an xinetd with limits: its refusals are
     * waited out for up to 5 s in a row.
     */
    public PoolBuilder rideOutReloads() {
        ridesOutReloads = true;
        return this;
    }

    /**
     * Warns in the log, once a call, of a call that still has its connection so long after its deadline, as a consumer of
     * rows that blocks does. Default one minute; zero never warns.
     */
    public PoolBuilder leakWarning(Duration grace) {
        leakWarning = notNegative("leakWarning", grace);
        return this;
    }

    /** The name of the site in messages, events and thread names. Default: the endpoint. */
    public PoolBuilder site(String name) {
        site = Objects.requireNonNull(name, "site");
        return this;
    }

    /** Is told what the pool does, beside those told already. Default: nobody but the Flight Recorder. */
    public PoolBuilder listener(LivestatusListener told) {
        listener = LivestatusListener.of(listener, Objects.requireNonNull(told, "listener"));
        return this;
    }

    /**
     * Logs every query at level DEBUG, with a {@code ?} for what it compares with.
     *
     * @param showsValues to log the values too
     */
    public PoolBuilder logQueries(boolean showsValues) {
        return listener(new QueryLog(showsValues));
    }

    /**
     * Runs asynchronous calls and upkeep; it is never shut down. Default: a virtual thread each on Java 21 and later, daemon
     * threads that end when idle before.
     */
    public PoolBuilder executor(Executor supplied) {
        executor = Objects.requireNonNull(supplied, "executor");
        return this;
    }

    /** For tests: the time that idle times, lifetimes and waits are measured by, in nanoseconds. */
    PoolBuilder clock(LongSupplier nanoClock) {
        clock = nanoClock;
        return this;
    }

    /** A pool that has no connection yet. The caller closes it. */
    public LivestatusPool build() {
        return new LivestatusPool(this);
    }

    /** The addresses of the site, with what makes connections to each. */
    List<EndpointState> addresses(LivestatusListener told) {
        return endpoints.stream()
                .map(endpoint -> new EndpointState(endpoint.toString(), connections(endpoint, told)))
                .toList();
    }

    private LivestatusConnection.Builder connections(Endpoint endpoint, LivestatusListener told) {
        LivestatusConnection.Builder connections = LivestatusConnection.builder(endpoint.toString());
        steps.forEach(step -> step.accept(connections));
        return connections.transport(transport).site(site).listener(told);
    }

    /** Sets something on every connection to come; a value that is refused is refused now. */
    private PoolBuilder each(Consumer<LivestatusConnection.Builder> step) {
        step.accept(LivestatusConnection.builder(endpoints.get(0).toString()));
        steps.add(step);
        return this;
    }

    private static Duration notNegative(String name, Duration duration) {
        if (duration.isNegative()) {
            throw new IllegalArgumentException(name + " must not be negative: " + duration);
        }
        return duration.compareTo(FOR_EVER) > 0 ? FOR_EVER : duration;
    }
}
