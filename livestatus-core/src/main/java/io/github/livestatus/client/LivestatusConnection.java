package io.github.livestatus.client;

import io.github.livestatus.argument.Argument;
import io.github.livestatus.command.Command;
import io.github.livestatus.command.CommandResult;
import io.github.livestatus.event.CloseReason;
import io.github.livestatus.event.LivestatusListener;
import io.github.livestatus.exchange.ConnectionSettings;
import io.github.livestatus.exchange.QueryExecutor;
import io.github.livestatus.exchange.ReadBudget;
import io.github.livestatus.exchange.ServerAccess;
import io.github.livestatus.exchange.ServerConnection;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.result.QueryOutcome;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.result.ServerPlan;
import io.github.livestatus.timing.TimeSource;
import io.github.livestatus.transport.Deadline;
import io.github.livestatus.transport.Endpoint;
import io.github.livestatus.transport.TlsSettings;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One connection to one monitoring core, kept alive between queries. It is for one thread at a time: a second thread gets an
 * {@link IllegalStateException}. For several threads use a pool. {@link #close()} may be called from any thread and aborts the
 * running call.
 *
 * <p>The socket is reused only after a complete response with status 200, and while the server keeps it open. Otherwise the next
 * query opens a new socket. A query that fails on a reused socket before the first byte of its response is retried once, on a
 * new socket. If the query had been sent completely, it is retried only if {@code status} shows the same start time and process
 * id as before: a query that crashed the core is not sent again. LMD does not report these values, so a query that was sent
 * completely to an LMD is never retried.
 *
 * <p>The client detects the kind of server before the first query, by {@code GET status}. It detects the kind again when it opens a
 * new socket after a lost connection, and when it opens a new socket and the last detection is older than a minute.
 *
 * <p>If the server lacks a feature, the client does the work, provided that the result is exactly the same. For example, Naemon and
 * LMD sort rows; for other servers the client fetches all rows, sorts them and applies the limit. Icinga 2 cannot wait, so the
 * client polls it for a wait query. If the client cannot do the work either, it rejects the query before it is sent.
 */
public final class LivestatusConnection implements Livestatus {
    final ServerAccess access;
    private final Endpoint endpoint;
    final ServerConnection connection;

    private LivestatusConnection(ConnectionSettings settings) {
        this.access = new ServerAccess(settings);
        this.endpoint = settings.endpoint();
        this.connection = new ServerConnection(access);
    }

    /**
     * Returns a connected connection with default settings. The caller closes it.
     *
     * @param endpoint {@code unix:/path}, {@code tcp:host:port}, {@code tls:host:port} and the forms that {@link
     *     Endpoint#parse} names
     */
    public static LivestatusConnection open(String endpoint) {
        Objects.requireNonNull(endpoint, "endpoint");
        return builder(endpoint).open();
    }

    /** Returns a builder of connections to this endpoint, in the forms that {@link Endpoint#parse} names. */
    public static Builder builder(String endpoint) {
        Objects.requireNonNull(endpoint, "endpoint");
        return builder(Endpoint.parse(endpoint));
    }

    /** Returns a builder of connections to this endpoint. */
    public static Builder builder(Endpoint endpoint) {
        return new Builder(Objects.requireNonNull(endpoint, "endpoint"));
    }

    @Override
    public Result query(Query query) {
        return executor(List.of(Objects.requireNonNull(query, "query"))).query(query);
    }

    @Override
    public List<Result> queryAll(List<Query> queries) {
        Objects.requireNonNull(queries, "queries");
        return executor(queries).queryAll(queries);
    }

    @Override
    public List<QueryOutcome> queryEach(List<Query> queries) {
        Objects.requireNonNull(queries, "queries");
        return executor(queries).queryEach(queries);
    }

    @Override
    public long forEach(Query query, Consumer<? super Row> rows) {
        return executor(List.of(Objects.requireNonNull(query, "query"))).forEach(query, rows);
    }

    @Override
    public List<CommandResult> sendAll(List<Command> commands) {
        Objects.requireNonNull(commands, "commands");
        return executor(List.of()).sendAll(commands);
    }

    @Override
    public CommandEffect sendAndAwait(Command command, Query awaited) {
        executor(List.of()).checkAwaited(command, awaited);
        CommandResult result = send(command);
        return CommandEffect.of(result, () -> query(awaited));
    }

    @Override
    public ServerPlan explain(Query query) {
        return executor(List.of()).explain(Objects.requireNonNull(query, "query"));
    }

    @Override
    public Dialect dialect() {
        return executor(List.of()).dialect();
    }

    @Override
    public LivestatusView within(Deadline deadline) {
        return new ConnectionView(connection.within(Objects.requireNonNull(deadline, "deadline")));
    }

    private QueryExecutor executor(List<Query> queries) {
        return connection.within(access.deadlineFor(Objects.requireNonNull(queries, "queries")));
    }

    /** Returns the address of the server. */
    public Endpoint endpoint() {
        return endpoint;
    }

    /**
     * Closes the connection: its socket, and the socket of running commands. From now on calls throw {@link IllegalStateException}.
     * The running call fails with {@link io.github.livestatus.error.AbortedException}, also a wait query that is polled.
     *
     * <p>This method does not wait, and throws nothing. The running call ends within a second, even if the server hangs. A
     * consumer of rows that is running finishes its row first. Closing twice does nothing.
     */
    @Override
    public void close() {
        connection.close(CloseReason.DONE);
    }

    /** Returns the address of the server, and whether the connection is closed. */
    @Override
    public String toString() {
        return "LivestatusConnection[" + endpoint + (connection.isClosed() ? ", closed]" : "]");
    }

    /** Builder of a connection. Each setting has a default, and is checked when it is set. Not thread-safe. */
    public static final class Builder {
        private static final int MOST_NESTING = 500;
        private static final int LARGEST_ARRAY = Integer.MAX_VALUE - 16;

        private final Endpoint endpoint;
        private String site;
        private LivestatusListener listener = LivestatusListener.NONE;
        private Duration connectTimeout = Duration.ofSeconds(5);
        private Duration firstByteTimeout = Duration.ofSeconds(60);
        private Duration queryTimeout = Duration.ofSeconds(60);
        private Duration logTimeout = Duration.ofSeconds(300);
        private long minBytesPerSecond = 1000;
        private long maxResponseBytes = 512L << 20;
        private int maxCellBytes = 64 << 20;
        private int maxNesting = 64;
        private boolean isStrict;
        private boolean isUnsafeAllowed;
        private Optional<Dialect> dialect = Optional.empty();
        private TlsSettings tls = TlsSettings.verifyHost();
        private boolean isTcpKeepAlive;
        private TimeSource time = TimeSource.SYSTEM;

        private Builder(Endpoint endpoint) {
            this.endpoint = endpoint;
            this.site = endpoint.toString();
        }

        /** Sets the timeout for connecting, including the TLS handshake. Default 5 s. */
        public Builder connectTimeout(Duration timeout) {
            connectTimeout = Argument.timeout("connectTimeout", timeout);
            return this;
        }

        /**
         * Sets the timeout for the first byte of a response. It starts at the end of the request. If several queries were sent
         * together, it starts again at the end of each response. Default 60 s. The timeout of a wait query is added.
         */
        public Builder firstByteTimeout(Duration timeout) {
            firstByteTimeout = Argument.timeout("firstByteTimeout", timeout);
            return this;
        }

        /**
         * Sets the timeout for a whole call, from its start to the last byte of the last response. It includes connecting and a
         * retry. Default 60 s. The timeout of a wait query is added.
         */
        public Builder queryTimeout(Duration timeout) {
            queryTimeout = Argument.timeout("queryTimeout", timeout);
            return this;
        }

        /**
         * Sets the timeout for a whole call that reads {@code log} or {@code statehist}. If {@link #queryTimeout} is longer, that
         * one is used. Default 300 s.
         */
        public Builder logTimeout(Duration timeout) {
            logTimeout = Argument.timeout("logTimeout", timeout);
            return this;
        }

        /**
         * Sets the minimum transfer rate of a response, in bytes per second. It is an average, checked from one second after the
         * first byte. Only time spent waiting for bytes counts. Default 1000. Zero means no minimum.
         */
        public Builder minBytesPerSecond(long bytes) {
            minBytesPerSecond = Argument.between(0, Integer.MAX_VALUE, "minBytesPerSecond", bytes);
            return this;
        }

        /**
         * Sets the maximum size of a response body, in bytes. Default 512 MiB. The limit does not apply to {@link #forEach}, unless
         * the client has to read the whole response first.
         */
        public Builder maxResponseBytes(long bytes) {
            maxResponseBytes = Argument.between(1, LARGEST_ARRAY, "maxResponseBytes", bytes);
            return this;
        }

        /** Sets the maximum size of the JSON of a cell, and of a row in {@code forEach}, in bytes. Default 64 MiB. */
        public Builder maxCellBytes(int bytes) {
            maxCellBytes = Argument.atLeast(1, "maxCellBytes", bytes);
            return this;
        }

        /** Sets the maximum nesting depth of lists and dicts in a cell, from 1 to 500. Default 64. */
        public Builder maxNesting(int depth) {
            maxNesting = (int) Argument.between(1, MOST_NESTING, "maxNesting", depth);
            return this;
        }

        /**
         * Sets whether a malformed value makes the query fail with a {@link
         * io.github.livestatus.error.MalformedResponseException}. Default false: malformed values are repaired and counted, see
         * {@link Result#repairs()}.
         */
        public Builder strict(boolean isOn) {
            isStrict = isOn;
            return this;
        }

        /**
         * Allows queries for the values of custom variables on Nagios. With MK Livestatus 1.5.0 such a query crashes Nagios if an
         * object has a custom variable without a value. Default false: the client rejects these queries, and omits these columns
         * from a query for all columns.
         */
        public Builder allowUnsafe(boolean isAllowed) {
            isUnsafeAllowed = isAllowed;
            return this;
        }

        /**
         * Sets the kind of server. Use it if detection by {@code GET status} fails or is not wanted. Default: detected. If the kind
         * is set, a query that was sent completely on a reused socket and got no response is not retried.
         */
        public Builder dialect(Dialect kind) {
            dialect = Optional.of(Objects.requireNonNull(kind, "kind"));
            return this;
        }

        /** Sets how the client checks the certificate of a {@code tls:} endpoint. Default {@link TlsSettings#verifyHost}. */
        public Builder tls(TlsSettings settings) {
            tls = Objects.requireNonNull(settings, "settings");
            return this;
        }

        /** Sets the socket option SO_KEEPALIVE: the operating system probes idle TCP connections. Default: off. */
        public Builder tcpKeepAlive(boolean isOn) {
            isTcpKeepAlive = isOn;
            return this;
        }

        /** Sets the name of the site in events. Default: the endpoint. */
        public Builder site(String name) {
            site = Objects.requireNonNull(name, "name");
            return this;
        }

        /**
         * Sets the listener for connects, queries, commands and closes. It replaces a listener that was set before; {@link
         * LivestatusListener#of} combines several. Default: none.
         */
        public Builder listener(LivestatusListener listener) {
            this.listener = LivestatusListener.of(Objects.requireNonNull(listener, "listener"));
            return this;
        }

        /** For tests: sets the clock that timeouts are measured with. */
        Builder time(TimeSource source) {
            time = source;
            return this;
        }

        /** Returns a connected connection. The caller closes it. */
        public LivestatusConnection open() {
            LivestatusConnection live = build();
            live.connection.open();
            return live;
        }

        /** Returns a connection that connects at its first call. The caller closes it. */
        public LivestatusConnection build() {
            return new LivestatusConnection(new ConnectionSettings(
                    endpoint,
                    site,
                    listener,
                    connectTimeout,
                    firstByteTimeout,
                    queryTimeout,
                    logTimeout,
                    minBytesPerSecond,
                    maxResponseBytes,
                    maxCellBytes,
                    maxNesting,
                    isStrict,
                    isUnsafeAllowed,
                    dialect,
                    tls,
                    isTcpKeepAlive,
                    time,
                    ReadBudget.unlimited()));
        }
    }
}
