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
 * One connection to one monitoring core, kept alive between queries. It is for one thread at a time; {@link #close()} may
 * come from any thread and aborts the call under way. For several threads use a pool.
 *
 * <p>The socket is given up after anything but a complete good response, and whenever the server has closed it; the next query
 * opens a new one. A query that fails on a reused socket before its response began has one retry on a fresh one. If it had been
 * sent whole, the retry comes only if {@code status} shows the same start and process as before: a core that ended at it is not
 * sent it again. LMD does not show that, so there it has none.
 *
 * <p>The kind of server is detected once, by {@code GET status}, before the first query; again on a new connection if one
 * was lost since, or a minute has passed. What it cannot do is done here where that gives the same rows: Naemon and LMD sort
 * by themselves, for the others the rows are sorted and cut here, which means that all of them are fetched. What it would
 * pass over in silence is refused before it is sent. A server that does not wait (Icinga 2) is polled for a query that waits.
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
     * Connects, with the settings' defaults.
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

    /** Returns where it goes. */
    public Endpoint endpoint() {
        return endpoint;
    }

    /**
     * Closes the connection, in this order. From here on a call is refused with {@link IllegalStateException}. A pause between
     * two polls of a wait ends. The socket is closed, and with it, if commands are under way, their own: the call under way
     * fails with {@link io.github.livestatus.error.AbortedException}. The thread that waits for a unix socket on behalf of a
     * virtual one ends with its call.
     *
     * <p>It waits for nothing and never fails. A call under way ends within a second, whatever the server does; a consumer of
     * rows that is running finishes its row first. Closing twice does nothing.
     */
    @Override
    public void close() {
        connection.close(CloseReason.DONE);
    }

    /** Returns the address, and whether the connection is closed. */
    @Override
    public String toString() {
        return "LivestatusConnection[" + endpoint + (connection.isClosed() ? ", closed]" : "]");
    }

    /** The settings of a connection, each with a default and checked when it is set. Not safe for several threads. */
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

        /** Sets the time for connecting, TLS handshake included. Default 5 s. */
        public Builder connectTimeout(Duration timeout) {
            connectTimeout = Argument.timeout("connectTimeout", timeout);
            return this;
        }

        /**
         * Sets the time from the request, or the response before, to the first byte of a response. Default 60 s. A wait's own
         * timeout is added.
         */
        public Builder firstByteTimeout(Duration timeout) {
            firstByteTimeout = Argument.timeout("firstByteTimeout", timeout);
            return this;
        }

        /**
         * Sets the time for a whole call, from connecting, if that is needed, to the last byte of the last response; a
         * retry is part of it. Default 60 s. A wait's own timeout is added.
         */
        public Builder queryTimeout(Duration timeout) {
            queryTimeout = Argument.timeout("queryTimeout", timeout);
            return this;
        }

        /** Sets the same for calls that read {@code log} or {@code statehist}; the longer of the two holds. Default 300 s. */
        public Builder logTimeout(Duration timeout) {
            logTimeout = Argument.timeout("logTimeout", timeout);
            return this;
        }

        /**
         * Sets how many bytes of a response have to come each second, on average and after its first second. Default 1000;
         * zero for any number. Only the time in which bytes are waited for counts, from the first one on.
         */
        public Builder minBytesPerSecond(long bytes) {
            minBytesPerSecond = Argument.between(0, Integer.MAX_VALUE, "minBytesPerSecond", bytes);
            return this;
        }

        /** Sets the largest body that {@code query} reads, in bytes. Default 512 MiB. {@code forEach} has no such limit. */
        public Builder maxResponseBytes(long bytes) {
            maxResponseBytes = Argument.between(1, LARGEST_ARRAY, "maxResponseBytes", bytes);
            return this;
        }

        /** Sets how much JSON a cell may have, and in {@code forEach} a row, in bytes. Default 64 MiB. */
        public Builder maxCellBytes(int bytes) {
            maxCellBytes = Argument.atLeast(1, "maxCellBytes", bytes);
            return this;
        }

        /** Sets how deep lists and dicts of one cell may nest, 1 to 500. Default 64. */
        public Builder maxNesting(int depth) {
            maxNesting = (int) Argument.between(1, MOST_NESTING, "maxNesting", depth);
            return this;
        }

        /** Makes a cell that would have to be mended an error. Default: it is mended and counted. */
        public Builder strict(boolean isOn) {
            isStrict = isOn;
            return this;
        }

        /**
         * Lets queries have the values of custom variables on Nagios, which ends itself at them once one object has a custom
         * variable without a value (MK Livestatus 1.5.0). Default: they are refused, and are not among all columns.
         */
        public Builder allowUnsafe(boolean isAllowed) {
            isUnsafeAllowed = isAllowed;
            return this;
        }

        /**
         * Sets the kind of server, where detection by {@code GET status} fails or is not wanted. Default: detected once. Where it is
         * set, a query that lost its kept connection after it was sent whole is not sent again.
         */
        public Builder dialect(Dialect kind) {
            dialect = Optional.of(Objects.requireNonNull(kind, "kind"));
            return this;
        }

        /** Sets whom {@code tls:} endpoints trust. Default {@link TlsSettings#verifyHost}. */
        public Builder tls(TlsSettings settings) {
            tls = Objects.requireNonNull(settings, "settings");
            return this;
        }

        /** Sets whether the system probes idle TCP connections (SO_KEEPALIVE). Default: no. */
        public Builder tcpKeepAlive(boolean isOn) {
            isTcpKeepAlive = isOn;
            return this;
        }

        /** Names the site in events. Default: the endpoint. */
        public Builder site(String name) {
            site = Objects.requireNonNull(name, "name");
            return this;
        }

        /** Sets who hears of connects, queries, commands and closes. Default: nobody. */
        public Builder listener(LivestatusListener added) {
            listener = LivestatusListener.of(Objects.requireNonNull(added, "listener"));
            return this;
        }

        /** For tests: the time that timeouts are measured by. */
        Builder time(TimeSource source) {
            time = source;
            return this;
        }

        /** Returns a connection that has connected. The caller closes it. */
        public LivestatusConnection open() {
            LivestatusConnection live = build();
            live.connection.open();
            return live;
        }

        /** Returns a connection that its first query opens. The caller closes it. */
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
