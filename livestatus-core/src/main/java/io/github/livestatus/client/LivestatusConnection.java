package io.github.livestatus.client;

import io.github.livestatus.event.CloseReason;
import io.github.livestatus.event.LivestatusListener;
import io.github.livestatus.exchange.ConnectionSettings;
import io.github.livestatus.exchange.QueryExecutor;
import io.github.livestatus.exchange.ReconnectingLink;
import io.github.livestatus.exchange.ServerInfoCache;
import io.github.livestatus.result.QueryOutcome;
import io.github.livestatus.argument.Argument;
import io.github.livestatus.command.Command;
import io.github.livestatus.command.CommandResult;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.parse.AnswerParser;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.transport.Deadline;
import io.github.livestatus.transport.Endpoint;
import io.github.livestatus.net.Transport;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * One connection to one monitoring core, kept alive between queries. It is for one thread at a time; {@link #close()} may
 * come from any thread and aborts the exchange under way. For several threads use a pool.
 *
 * <p>The socket is given up after anything but a complete good answer, and whenever the server has closed it; the next query
 * opens a new one. A query that fails on a reused socket before its answer began is asked once more on a fresh one.
 *
 * <p>What the server is, is asked of it once, by {@code GET status}, before the first query; again on a new connection if one
 * was lost since, or a minute has passed. What it cannot do is done here where that gives the same rows: Naemon and LMD sort
 * by themselves, for the others the rows are sorted and cut here, which means that all of them are fetched. What it would
 * pass over in silence is refused before it is sent. A query that waits is asked again and again where the server does not
 * wait (Icinga 2).
 */
public final class LivestatusConnection implements Livestatus {
    private final ConnectionSettings settings;
    private final ReconnectingLink line;

    private LivestatusConnection(ConnectionSettings settings) {
        this.settings = settings;
        this.line = new ReconnectingLink(settings);
    }

    /**
     * Connects, with the settings' defaults.
     *
     * @param endpoint {@code unix:/path}, {@code tcp:host:port}, {@code tls:host:port} and the forms that {@link
     *     Endpoint#parse} names
     */
    public static LivestatusConnection open(String endpoint) {
        return builder(endpoint).open();
    }

    /** Settings for a connection to this endpoint. */
    public static Builder builder(String endpoint) {
        return new Builder(Endpoint.parse(endpoint));
    }

    @Override
    public Result query(Query query) {
        return inTime(List.of(Objects.requireNonNull(query, "query"))).query(query);
    }

    @Override
    public List<Result> queryAll(List<Query> queries) {
        return inTime(queries).queryAll(queries);
    }

    @Override
    public List<QueryOutcome> queryEach(List<Query> queries) {
        return inTime(queries).queryEach(queries);
    }

    @Override
    public long forEach(Query query, Consumer<? super Row> rows) {
        return inTime(List.of(query)).forEach(query, rows);
    }

    @Override
    public List<CommandResult> sendAll(List<Command> commands) {
        return inTime(List.of()).sendAll(commands);
    }

    @Override
    public Dialect dialect() {
        return inTime(List.of()).dialect();
    }

    @Override
    public LivestatusView within(Deadline deadline) {
        return new QueryExecutor(line, settings, Objects.requireNonNull(deadline, "deadline"));
    }

    private LivestatusView inTime(List<Query> queries) {
        return within(Deadline.after(settings.timeFor(queries), System::nanoTime));
    }

    /** What kind of server answers, as far as that is known: nothing is asked. */
    public Optional<Dialect> knownDialect() {
        return Optional.ofNullable(settings.server().dialect());
    }

    /** Where it goes. */
    public Endpoint endpoint() {
        return settings.endpoint();
    }

    /**
     * Whether the next query can use the socket there is: it is open, its last answer was complete and good, and nothing
     * has arrived on it since. Asks the operating system only, and not even that within a millisecond of an answer.
     */
    public boolean isReusable() {
        return line.isReusable();
    }

    @Override
    public void close() {
        close(CloseReason.DONE);
    }

    /**
     * Closes as {@link #close()} does, and tells the listener why. After {@link CloseReason#ABORTED} a query fails with {@link
     * io.github.livestatus.error.AbortedException}; after any other it is the caller's mistake.
     */
    public void close(CloseReason reason) {
        line.close(Objects.requireNonNull(reason, "reason"));
    }

    @Override
    public String toString() {
        return "LivestatusConnection[" + settings.endpoint() + (line.isClosed() ? ", closed]" : "]");
    }

    /**
     * Settings of connections, each with a default. Connections of one builder share what they learn of the server: it is
     * asked once what it is. Not safe for several threads while it is being set; then {@link #build} and {@link #open} are.
     */
    public static final class Builder {
        private static final Duration FOR_EVER = Duration.ofDays(36_500); // longer times overflow nanoseconds

        private final Endpoint endpoint;
        private final ServerInfoCache server = new ServerInfoCache();
        private Transport transport = Transport.DEFAULT;
        private String site;
        private LivestatusListener listener = LivestatusListener.NONE;
        private Duration connectTimeout = Duration.ofSeconds(5);
        private Duration firstByteTimeout = Duration.ofSeconds(60);
        private Duration queryTimeout = Duration.ofSeconds(60);
        private Duration logTimeout = Duration.ofSeconds(300);
        private long maxResponseBytes = 512L << 20;
        private AnswerParser parser = AnswerParser.lenient();

        private Builder(Endpoint endpoint) {
            this.endpoint = endpoint;
            this.site = endpoint.toString();
        }

        /** For connecting, TLS handshake included. Default 5 s. */
        public Builder connectTimeout(Duration timeout) {
            connectTimeout = positive("connectTimeout", timeout);
            return this;
        }

        /** From the request, or the answer before, to the first byte of an answer. Default 60 s. A wait's own timeout is added. */
        public Builder firstByteTimeout(Duration timeout) {
            firstByteTimeout = positive("firstByteTimeout", timeout);
            return this;
        }

        /**
         * For a whole call, from connecting, if that is needed, to the last byte of the last answer; a second try is part of
         * it. Default 60 s. A wait's own timeout is added.
         */
        public Builder queryTimeout(Duration timeout) {
            queryTimeout = positive("queryTimeout", timeout);
            return this;
        }

        /** The same as {@code queryTimeout} for calls that ask {@code log} or {@code statehist}, if it is longer. Default 300 s. */
        public Builder logTimeout(Duration timeout) {
            logTimeout = positive("logTimeout", timeout);
            return this;
        }

        /** The largest body that {@code query} reads, in bytes. Default 512 MiB. {@code forEach} has no such limit. */
        public Builder maxResponseBytes(long bytes) {
            if (bytes < 1 || bytes > Integer.MAX_VALUE - 16) {
                throw new IllegalArgumentException(
                        "maxResponseBytes must be from 1 to " + (Integer.MAX_VALUE - 16) + ": " + bytes);
            }
            maxResponseBytes = bytes;
            return this;
        }

        /** How much JSON a cell may have, and in {@code forEach} a row, in bytes. Default 64 MiB. */
        public Builder maxCellBytes(int bytes) {
            parser = parser.withMaxCellBytes(bytes);
            return this;
        }

        /** How deep lists and dicts of one cell may nest, 1 to 500. Default 64. */
        public Builder maxNesting(int depth) {
            parser = parser.withMaxNesting(depth);
            return this;
        }

        /** Makes a cell that would have to be mended an error. Default: mended and counted. */
        public Builder strict() {
            parser = parser.madeStrict();
            return this;
        }

        /** The kind of server, where detection by {@code GET status} fails or is not wanted. */
        public Builder dialect(Dialect kind) {
            server.set(Objects.requireNonNull(kind, "dialect"));
            return this;
        }

        /** How sockets are made. Default {@link Transport#DEFAULT}. */
        public Builder transport(Transport means) {
            transport = Objects.requireNonNull(means, "transport");
            return this;
        }

        /** The name of the site in events. Default: the endpoint. */
        public Builder site(String name) {
            site = Objects.requireNonNull(name, "site");
            return this;
        }

        /** Is told of connects, queries and closes. Default: nobody. */
        public Builder listener(LivestatusListener told) {
            listener = LivestatusListener.of(Objects.requireNonNull(told, "listener"));
            return this;
        }

        /** Connects. The caller closes the connection. */
        public LivestatusConnection open() {
            LivestatusConnection connection = build();
            connection.line.open();
            return connection;
        }

        /** A connection that its first query opens. The caller closes it. */
        public LivestatusConnection build() {
            return new LivestatusConnection(settings());
        }

        /** How long a call with these queries may take: {@code queryTimeout} or {@code logTimeout}, and their waits. */
        public Duration timeFor(List<Query> queries) {
            return settings().timeFor(queries);
        }

        private ConnectionSettings settings() {
            return new ConnectionSettings(
                    endpoint,
                    transport,
                    site,
                    listener,
                    connectTimeout,
                    firstByteTimeout,
                    queryTimeout,
                    logTimeout,
                    maxResponseBytes,
                    parser,
                    server);
        }

        private static Duration positive(String name, Duration timeout) {
            Argument.positive(name, timeout);
            return timeout.compareTo(FOR_EVER) > 0 ? FOR_EVER : timeout;
        }
    }
}
