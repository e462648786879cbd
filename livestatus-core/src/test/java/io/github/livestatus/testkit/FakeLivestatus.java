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
 * A Livestatus server inside a test. It listens on a unix socket or a TCP port, evaluates the LQL it is sent on tables
 * it was given, answers in the {@link ServerKind} of one server, records each request, and misbehaves on request.
 *
 * <pre>{@code
 * FakeTable hosts = FakeTable.named("hosts").column("name", Type.STRING).column("state", Type.INT)
 *         .row("web01", 0).row("db01", 1).build();
 * try (FakeLivestatus server = FakeLivestatus.builder(ServerKind.NAEMON).table(hosts).unix().start()) {
 *     new Dashboard(server.endpoint()).refresh();          // what is tested
 *     server.fault(Fault.stallAfter(20));                  // the next answer stops after 20 bytes
 *     server.replaceTable(hosts.with(row -> row.get("name").equals("db01"), "state", 0));
 *     assertEquals("GET hosts", server.requests().get(0).text().lines().findFirst().get());
 * }
 * }</pre>
 *
 * <p>Tables that it was not given: {@code status}, {@code columns} and LMD's {@code backends} are made up to fit;
 * others that the server has are empty; any other name is an unknown table. Waits really wait, until
 * {@link #replaceTable} or a command changes something.
 *
 * <p>All methods may be called from any thread. Each connection has a daemon thread of its own, named
 * {@code fake-livestatus-...}. Whoever started it closes it; a query that ends the real server's process ends this one.
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

    /** Begins a server with these habits. */
    public static Builder builder(ServerKind manner) {
        return new Builder(manner);
    }

    /** Where it listens: {@link #unixEndpoint} when there is a unix socket, else {@link #tcpEndpoint}. */
    public String endpoint() {
        return listeners.get(0).endpoint();
    }

    /**
     * Such as {@code unix:/tmp/fake-livestatus-1/live}.
     *
     * @throws IllegalStateException when it has no unix socket
     */
    public String unixEndpoint() {
        return endpoint("unix:");
    }

    /**
     * Such as {@code tcp:127.0.0.1:40001} or {@code tcp:[::1]:40001}.
     *
     * @throws IllegalStateException when it has no TCP port
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

    /** Misbehaves so in the next exchange, on whichever connection it comes; several calls are several exchanges. */
    public FakeLivestatus fault(Fault fault) {
        return faultOn("", fault);
    }

    /**
     * Misbehaves so in the next exchange whose request contains this text, such as {@code "GET services"}: for clients
     * that ask something of their own in between.
     */
    public FakeLivestatus faultOn(String text, Fault fault) {
        journal.plan(Objects.requireNonNull(text, "text"), Objects.requireNonNull(fault, "fault"));
        return this;
    }

    /** Misbehaves so in every exchange that has no {@link #fault} of its own, until this is called with null. */
    public FakeLivestatus faultForEver(Fault faultOrNull) {
        journal.planForEver(faultOrNull);
        return this;
    }

    /** All requests so far, in the order they arrived, on all connections. */
    public List<RecordedRequest> requests() {
        return journal.requests();
    }

    /** All COMMAND lines so far as they were sent, accepted or not, without {@code "COMMAND "}. */
    public List<String> commands() {
        return journal.commands();
    }

    /** How many connections were ever accepted. */
    public int connectionsAccepted() {
        return journal.accepted();
    }

    /** How many connections are open now; one that the client closed counts until this side has noticed. */
    public int connectionsOpen() {
        return journal.open();
    }

    /** The most connections that were open at a time. */
    public int mostConnectionsOpen() {
        return journal.mostOpen();
    }

    /** Waits until at least this many requests have arrived; false when the time is up before. */
    public boolean awaitRequests(int atLeast, Duration timeout) {
        return journal.awaitRequests(atLeast, timeout);
    }

    /** Waits until at most this many connections are open; false when the time is up before. */
    public boolean awaitConnectionsOpen(int atMost, Duration timeout) {
        return journal.awaitOpen(atMost, timeout);
    }

    /** Puts this table in the place of the one with its name, or adds it, and wakes queries that wait. */
    public void replaceTable(FakeTable table) {
        replaceTables(List.of(Objects.requireNonNull(table, "table")));
    }

    /** Puts these tables in the place of those with their names, or adds them, at one moment. */
    void replaceTables(List<FakeTable> tables) {
        data.replace(tables);
    }

    /**
     * Closes listeners and connections, ends and joins the threads, removes the socket file. A second call does
     * nothing.
     *
     * @throws IllegalStateException when this server itself failed while it answered; the failure is the cause
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
        // Those that accept are not interrupted: an accept() that has just succeeded would lose its connection, still
        // open.
        open.values().forEach(Thread::interrupt);
        // They start the others, and keep a port bound until they have left accept().
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

    /** Says what the server has and where it listens; without a word about the latter, on a unix socket. */
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

        /** Adds a table; one of the same name is replaced. */
        public Builder table(FakeTable table) {
            tables.put(table.name(), table);
            return this;
        }

        /** Listens on a unix socket in a new directory below the temporary one. */
        public Builder unix() {
            unix = () -> Listener.unix(null);
            return this;
        }

        /** Listens on a unix socket here; nothing may be there yet. A Checkmk's in {@code liveproxy} is its proxy. */
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

        /** Listens on this address and port; port 0 is any that is free. */
        public Builder tcp(InetAddress address, int port) {
            Objects.requireNonNull(address, "address");
            tcp = () -> Listener.tcp(address, port);
            return this;
        }

        /** As {@link FakeLivestatus#fault}, before it starts. */
        public Builder fault(Fault fault) {
            faults.add(Objects.requireNonNull(fault, "fault"));
            return this;
        }

        /** How long each answer takes; zero by default. */
        public Builder latency(Duration latency) {
            this.latency = Objects.requireNonNull(latency, "latency");
            return this;
        }

        /** When the status table says that the core was started; by default now. */
        public Builder programStart(Instant programStart) {
            this.programStart = Objects.requireNonNull(programStart, "programStart");
            return this;
        }

        /** What the status table says in {@code program_version} and {@code livestatus_version}. */
        public Builder versions(String program, String livestatus) {
            versions = new MadeTables.Versions(program, livestatus);
            return this;
        }

        /** Does not know this header, as a version before it. */
        public Builder without(String header) {
            lacking.add(Objects.requireNonNull(header, "header"));
            return this;
        }

        /**
         * Serves only so many connections at a time; further ones are accepted and have to wait until one closes, as
         * on Icinga 2, where it is two for each processor core.
         */
        public Builder servesAtOnce(int connections) {
            if (connections < 1) {
                throw new IllegalArgumentException("connections must be at least 1: " + connections);
            }
            servesAtOnce = connections;
            return this;
        }

        /**
         * Is told each command that was accepted, as {@code NAME;argument;...}: the place to let it have its effect,
         * by {@link FakeLivestatus#replaceTable}. Called on the connection's thread.
         */
        public Builder onCommand(Consumer<String> reaction) {
            onCommand = Objects.requireNonNull(reaction, "reaction");
            return this;
        }

        /**
         * Adds one of the backends that LMD answers for. Rows of tables with a column {@code peer_key} belong to the
         * backend with that key. Without any there are {@code site01} and {@code site02}.
         */
        public Builder backend(String key, String name) {
            backends.put(key, name);
            return this;
        }

        /** Adds a backend that LMD cannot reach: rows with its {@code peer_key} are missing, these words tell why. */
        public Builder failedBackend(String key, String name, String error) {
            failedBackends.put(key, error);
            return backend(key, name);
        }

        /**
         * Starts the server: it is listening when this returns.
         *
         * @throws UncheckedIOException when it cannot listen there
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
