package io.github.livestatus.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.nio.channels.SocketChannel;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.function.Consumer;

/**
 * A Livestatus server inside a test. It listens on a unix socket or a TCP port, evaluates LQL on given tables, responds like one
 * {@link ServerKind}, records each request, and has a {@link Fault} on request.
 *
 * <pre>{@code
 * FakeTable hosts = FakeTable.named("hosts").column("name", Type.STRING).column("state", Type.INT)
 *         .row("web01", 0).row("db01", 1).build();
 * try (FakeLivestatus server = FakeLivestatus.builder(ServerKind.NAEMON).table(hosts).unix().start()) {
 *     new Dashboard(server.endpoint()).refresh();          // the tested class
 *     server.fault(Fault.stallAfter(20));                  // the next response stops after 20 bytes
 *     server.replaceTable(hosts.with(row -> row.get("name").equals("db01"), "state", 0));
 *     assertEquals("GET hosts", server.requests().get(0).text().lines().findFirst().get());
 * }
 * }</pre>
 *
 * <p>It generates the tables {@code status}, {@code columns} and LMD's {@code backends} if they are not given. Other tables of the
 * server are empty then, and any other name is an unknown table. Wait queries wait until {@link #replaceTable} or a command changes
 * a table.
 *
 * <p>Thread-safe. Each connection has its own daemon thread, named {@code fake-livestatus-...}. The caller of {@code start} closes
 * it. A query that crashes the real server ends this one.
 */
public final class FakeLivestatus implements AutoCloseable {

    private static final long JOIN_MILLIS = 30_000;

    private final Journal journal = new Journal();
    private final Semaphore served;
    private final LiveData data;
    private final Responder responder;
    private final List<Listener> listeners;

    private FakeLivestatus(Builder builder, List<Listener> listeners) {
        this.served = new Semaphore(builder.servesAtOnce, true);
        this.data = new LiveData(builder.dataset());
        this.responder =
                new Responder(builder.manner, data, builder.latency, journal::add, builder.onCommand, this::close);
        this.listeners = listeners;
        builder.faults.forEach(fault -> journal.plan("", fault));
    }

    /** Returns a builder of a server of this kind. */
    public static Builder builder(ServerKind manner) {
        return new Builder(manner);
    }

    /** Returns its endpoint: {@link #unixEndpoint} if there is a unix socket, otherwise {@link #tcpEndpoint}. */
    public String endpoint() {
        return listeners.get(0).endpoint();
    }

    /**
     * Returns an endpoint such as {@code unix:/tmp/fake-livestatus-1/live}.
     *
     * @throws IllegalStateException if it has no unix socket
     */
    public String unixEndpoint() {
        return endpoint("unix:");
    }

    /**
     * Returns an endpoint such as {@code tcp:127.0.0.1:40001} or {@code tcp:[::1]:40001}.
     *
     * @throws IllegalStateException if it has no TCP port
     */
    public String tcpEndpoint() {
        return endpoint("tcp:");
    }

    private String endpoint(String scheme) {
        return listeners.stream()
                .map(Listener::endpoint)
                .filter(endpoint -> endpoint.startsWith(scheme))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("does not listen on " + scheme));
    }

    /** Applies a fault to the next exchange, on any connection. Several calls apply to several exchanges. */
    public FakeLivestatus fault(Fault fault) {
        return faultOn("", fault);
    }

    /**
     * Applies a fault to the next exchange whose request contains this text, such as {@code "GET services"}. It skips other
     * queries of the client.
     */
    public FakeLivestatus faultOn(String text, Fault fault) {
        journal.plan(Objects.requireNonNull(text, "text"), Objects.requireNonNull(fault, "fault"));
        return this;
    }

    /** Applies a fault to every exchange without its own {@link #fault}, until a call with null. */
    public FakeLivestatus faultForEver(Fault faultOrNull) {
        journal.planForEver(faultOrNull);
        return this;
    }

    /** Returns all requests so far, in the order of their arrival on all connections. */
    public List<RecordedRequest> requests() {
        return journal.requests();
    }

    /** Returns all COMMAND lines so far as they were sent, accepted or rejected, without {@code "COMMAND "}. */
    public List<String> commands() {
        return journal.commands();
    }

    /** Returns the number of accepted connections so far. */
    public int connectionsAccepted() {
        return journal.accepted();
    }

    /** Returns the number of open connections. A connection that the client closed counts until the server has noticed. */
    public int connectionsOpen() {
        return journal.open();
    }

    /** Returns the maximum number of connections that were open at a time. */
    public int mostConnectionsOpen() {
        return journal.mostOpen();
    }

    /** Waits until at least this number of requests has arrived. Returns false at the timeout. */
    public boolean awaitRequests(int atLeast, Duration timeout) {
        return journal.awaitRequests(atLeast, timeout);
    }

    /** Waits until at most this number of connections is open. Returns false at the timeout. */
    public boolean awaitConnectionsOpen(int atMost, Duration timeout) {
        return journal.awaitOpen(atMost, timeout);
    }

    /** Replaces the table of this name, or adds it, and wakes wait queries. */
    public void replaceTable(FakeTable table) {
        replaceTables(List.of(Objects.requireNonNull(table, "table")));
    }

    /** Puts these tables in the place of those with their names, or adds them, at one moment. */
    void replaceTables(List<FakeTable> tables) {
        data.replace(tables);
    }

    /**
     * Closes listeners and connections, ends and joins the threads, removes the socket file. A second call does nothing.
     *
     * @throws IllegalStateException if this server itself failed; the failure is the cause
     */
    @Override
    public void close() {
        Map<Connection, Thread> open = journal.close();
        if (open == null) {
            return;
        }
        listeners.forEach(Listener::close);
        open.keySet().forEach(Connection::close);
        data.close();
        // Accepting threads are not interrupted: an accept() that has just succeeded would lose its connection, still
        // open.
        open.values().forEach(Thread::interrupt);
        // These threads start the others, and keep a port bound until they have left accept().
        listeners.forEach(listener -> join(listener.thread()));
        open.values().forEach(FakeLivestatus::join);
        Throwable failure = journal.failure();
        if (failure != null) {
            throw new IllegalStateException("FakeLivestatus failed while it answered: " + failure, failure);
        }
    }

    private static void join(Thread thread) {
        try {
            if (thread != Thread.currentThread()) {
                thread.join(JOIN_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void accept(SocketChannel channel) {
        Connection connection = new Connection(journal, served, responder, channel);
        Thread thread = new Thread(connection, "fake-livestatus-connection-" + connection.number());
        thread.setDaemon(true);
        if (journal.opened(connection, thread)) {
            thread.start();
        } else {
            connection.close();
        }
    }

    /** Builds a server: its tables and addresses. Without an address it listens on a unix socket. */
    public static final class Builder {

        /** Opens one listening socket. */
        private interface Bind {
            Listener listen() throws IOException;
        }

        private final ServerKind manner;
        private final Map<String, FakeTable> tables = new LinkedHashMap<>();
        private final Map<String, String> backends = new LinkedHashMap<>();
        private final Map<String, String> failedBackends = new LinkedHashMap<>();
        private final List<Fault> faults = new ArrayList<>();
        private Bind unix;
        private Bind tcp;
        private Duration latency = Duration.ZERO;
        private Instant programStart = Instant.now();
        private MadeTables.Versions versions;
        private boolean isProxied;
        private final Set<String> lacking = new HashSet<>();
        private int servesAtOnce = Integer.MAX_VALUE;
        private Consumer<String> onCommand = command -> {};

        private Builder(ServerKind manner) {
            this.manner = Objects.requireNonNull(manner, "manner");
            this.versions = MadeTables.Versions.of(manner);
        }

        /** Adds a table, or replaces the one of the same name. */
        public Builder table(FakeTable table) {
            tables.put(table.name(), table);
            return this;
        }

        /** Listens on a unix socket in a new directory below the temporary one. */
        public Builder unix() {
            unix = () -> Listener.unix(null);
            return this;
        }

        /** Listens on a unix socket at this path, which must not exist. For Checkmk, a path in {@code liveproxy} is the proxy. */
        public Builder unix(Path socket) {
            Objects.requireNonNull(socket, "socket");
            isProxied = manner == ServerKind.CHECKMK && socket.getParent().endsWith("liveproxy");
            unix = () -> Listener.unix(socket);
            return this;
        }

        /** Listens on a free TCP port of 127.0.0.1. */
        public Builder tcp() {
            return tcp(InetAddress.getLoopbackAddress(), 0);
        }

        /** Listens on this address and port; 0 means any free port. */
        public Builder tcp(InetAddress address, int port) {
            Objects.requireNonNull(address, "address");
            tcp = () -> Listener.tcp(address, port);
            return this;
        }

        /** Applies a fault like {@link FakeLivestatus#fault}, before the start. */
        public Builder fault(Fault fault) {
            faults.add(Objects.requireNonNull(fault, "fault"));
            return this;
        }

        /** Sets the duration of each response; zero by default. */
        public Builder latency(Duration latency) {
            this.latency = Objects.requireNonNull(latency, "latency");
            return this;
        }

        /** Sets the start time of the core in table status; by default now. */
        public Builder programStart(Instant programStart) {
            this.programStart = Objects.requireNonNull(programStart, "programStart");
            return this;
        }

        /** Sets {@code program_version} and {@code livestatus_version} in table status. */
        public Builder versions(String program, String livestatus) {
            versions = new MadeTables.Versions(program, livestatus);
            return this;
        }

        /** Makes this header unknown, as in a version before it. */
        public Builder without(String header) {
            lacking.add(Objects.requireNonNull(header, "header"));
            return this;
        }

        /**
         * Serves only this number of connections at a time. Further ones are accepted, and wait until one closes, as on Icinga 2,
         * which serves two for each processor core.
         */
        public Builder servesAtOnce(int connections) {
            if (connections < 1) {
                throw new IllegalArgumentException("connections must be at least 1: " + connections);
            }
            servesAtOnce = connections;
            return this;
        }

        /**
         * Sets a consumer for accepted commands, as {@code NAME;argument;...}. It can give a command its effect with {@link
         * FakeLivestatus#replaceTable}. It is called on the connection's thread.
         */
        public Builder onCommand(Consumer<String> reaction) {
            onCommand = Objects.requireNonNull(reaction, "reaction");
            return this;
        }

        /**
         * Adds a backend of an LMD. Rows of tables with a column {@code peer_key} belong to the backend with that key. By default
         * the backends are {@code site01} and {@code site02}.
         */
        public Builder backend(String key, String name) {
            backends.put(key, name);
            return this;
        }

        /** Adds a backend that LMD cannot reach, with its error text. Rows with its {@code peer_key} are missing. */
        public Builder failedBackend(String key, String name, String error) {
            failedBackends.put(key, error);
            return backend(key, name);
        }

        /**
         * Starts the server. It listens when this returns.
         *
         * @throws UncheckedIOException if it cannot listen on an address
         */
        public FakeLivestatus start() {
            List<Listener> listeners = new ArrayList<>();
            try {
                if (unix != null || tcp == null) {
                    listeners.add(unix == null ? Listener.unix(null) : unix.listen());
                }
                if (tcp != null) {
                    listeners.add(tcp.listen());
                }
            } catch (IOException e) {
                listeners.forEach(Listener::close);
                throw new UncheckedIOException(e);
            }
            FakeLivestatus server = new FakeLivestatus(this, listeners);
            listeners.forEach(listener -> listener.start(server::accept));
            return server;
        }

        private Dataset dataset() {
            Map<String, FakeTable> all = new LinkedHashMap<>(tables);
            if (manner == ServerKind.LMD) {
                if (backends.isEmpty()) {
                    backend("site01", "Site 1").backend("site02", "Site 2");
                }
                all.putIfAbsent("backends", MadeTables.backends(backends, failedBackends));
            }
            return new Dataset(manner, new MadeTables(versions, programStart), isProxied, lacking, all);
        }
    }
}
