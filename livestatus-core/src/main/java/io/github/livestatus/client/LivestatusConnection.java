package io.github.livestatus.client;

import io.github.livestatus.error.ConnectionLostException;
import io.github.livestatus.error.MalformedAnswerException;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.parse.AnswerParser;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.ResultColumns;
import io.github.livestatus.result.Row;
import io.github.livestatus.transport.Deadline;
import io.github.livestatus.transport.Endpoint;
import io.github.livestatus.transport.Link;
import io.github.livestatus.transport.Transport;
import io.github.livestatus.wire.AnswerHeader;
import io.github.livestatus.wire.Plan;
import io.github.livestatus.wire.Quirks;
import io.github.livestatus.wire.RequestEncoder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * One connection to one monitoring core, kept alive between queries. It is for one thread at a time; {@link #close()} may
 * come from any thread and aborts the exchange under way. For several threads use a pool.
 *
 * <p>The socket is given up after anything but a complete good answer, and whenever the server has closed it; the next query
 * opens a new one. A query that fails on a reused socket before its answer began is asked once more on a fresh one.
 *
 * <p>What the server can and cannot do is asked of it once, by {@code GET status}, when a query depends on it. Naemon sorts
 * by itself; for the others the rows are sorted and cut here, which means that all of them are fetched.
 */
public final class LivestatusConnection implements Livestatus {
    private static final Query STATUS =
            Query.parse("GET status\nColumns: program_version livestatus_version program_start");
    private static final int PIPELINED_BYTES = 16 * 1024;

    private final Endpoint endpoint;
    private final Transport transport;
    private final ConnectionSettings settings;
    private final AnswerParser parser;
    private final AtomicBoolean isBusy = new AtomicBoolean();
    private volatile Link link;
    private volatile boolean isClosed;
    private boolean hasAnswered;
    private Dialect dialect;

    private LivestatusConnection(Endpoint endpoint, ConnectionSettings settings) {
        this.endpoint = endpoint;
        this.settings = settings;
        this.transport = Transport.DEFAULT;
        this.parser = settings.isStrict() ? AnswerParser.strict() : AnswerParser.lenient();
        this.dialect = settings.dialect();
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
        Plan plan = plan(query);
        byte[] request = RequestEncoder.get(plan.sent(), true);
        return alone(() -> asked(request, exchange -> result(exchange, query, plan)));
    }

    @Override
    public List<Result> queryAll(List<Query> queries) {
        List<Plan> plans = new ArrayList<>();
        List<byte[]> requests = new ArrayList<>();
        for (Query query : queries) {
            Plan plan = plan(query);
            plans.add(plan);
            requests.add(RequestEncoder.get(plan.sent(), true));
        }
        boolean isPipelined = queries.size() > 1 && Quirks.pipelines(dialect());
        return alone(() -> {
            List<Result> results = new ArrayList<>();
            while (results.size() < queries.size()) {
                int from = results.size();
                int to = isPipelined ? batchEnd(requests, from) : from + 1;
                results.addAll(asked(joined(requests.subList(from, to)), exchange -> {
                    List<Result> batch = new ArrayList<>();
                    for (int i = from; i < to; i++) {
                        batch.add(result(exchange, queries.get(i), plans.get(i)));
                    }
                    return batch;
                }));
            }
            return results;
        });
    }

    /** As many requests as the smallest socket buffers hold, so that writing never waits for a server that waits for us. */
    private static int batchEnd(List<byte[]> requests, int from) {
        int end = from + 1;
        int bytes = requests.get(from).length;
        while (end < requests.size() && bytes + requests.get(end).length <= PIPELINED_BYTES) {
            bytes += requests.get(end).length;
            end++;
        }
        return end;
    }

    private static byte[] joined(List<byte[]> requests) {
        byte[] all =
                new byte[requests.stream().mapToInt(request -> request.length).sum()];
        int end = 0;
        for (byte[] request : requests) {
            System.arraycopy(request, 0, all, end, request.length);
            end += request.length;
        }
        return all;
    }

    @Override
    public long forEach(Query query, Consumer<? super Row> rows) {
        Objects.requireNonNull(rows, "rows");
        Plan plan = plan(query);
        if (!plan.sorts().isEmpty() || plan.offset() > 0 || plan.limit() != Long.MAX_VALUE) {
            Result result = query(query);
            result.forEach(rows);
            return result.size();
        }
        byte[] request = RequestEncoder.get(plan.sent(), true);
        return alone(() -> asked(request, exchange -> {
            AnswerHeader header = exchange.header(query);
            return parser.forEach(exchange::read, header.length(), columns(query, plan), rows);
        }));
    }

    @Override
    public Dialect dialect() {
        if (dialect == null) {
            Result status = alone(() ->
                    asked(RequestEncoder.get(STATUS, true), exchange -> result(exchange, STATUS, Plan.asIs(STATUS))));
            String programVersion =
                    status.first().map(row -> row.getString("program_version")).orElse("");
            String livestatusVersion = status.first()
                    .map(row -> row.getString("livestatus_version"))
                    .orElse("");
            dialect = Quirks.detect(programVersion, livestatusVersion, status.size());
        }
        return dialect;
    }

    /** Where it is connected to. */
    public Endpoint endpoint() {
        return endpoint;
    }

    /**
     * Whether the next query can use the socket there is: it is open, its last answer was complete and good, and nothing
     * has arrived on it since. Asks the operating system only.
     */
    public boolean isReusable() {
        Link current = link;
        return !isClosed && !isBusy.get() && current != null && !current.isStale();
    }

    @Override
    public void close() {
        isClosed = true;
        dropLink();
    }

    @Override
    public String toString() {
        return "LivestatusConnection[" + endpoint + (isClosed ? ", closed]" : "]");
    }

    private Plan plan(Query query) {
        return Plan.dependsOnDialect(query) ? Plan.of(query, dialect()) : Plan.asIs(query);
    }

    /** Refuses a second thread instead of mixing up answers. */
    private <T> T alone(Supplier<T> work) {
        if (isClosed) {
            throw new IllegalStateException("this connection to " + endpoint + " is closed");
        }
        if (!isBusy.compareAndSet(false, true)) {
            throw new IllegalStateException("another query is under way on this connection: use LivestatusPool");
        }
        try {
            return work.get();
        } finally {
            isBusy.set(false);
        }
    }

    /** Writes a request and reads its answer; on a fresh socket if the kept one turns out to have been dead. */
    private <T> T asked(byte[] request, Function<Exchange, T> answer) {
        if (link == null || link.isStale()) {
            dropLink();
            connect();
        }
        boolean isKept = hasAnswered;
        Exchange exchange = new Exchange(link, settings);
        try {
            return exchanged(exchange, request, answer);
        } catch (ConnectionLostException | MalformedAnswerException e) {
            if (!isKept || exchange.hasHeader() || isClosed) {
                throw e;
            }
        }
        connect();
        return exchanged(new Exchange(link, settings), request, answer);
    }

    private <T> T exchanged(Exchange exchange, byte[] request, Function<Exchange, T> answer) {
        boolean isClean = false;
        try {
            exchange.write(request);
            T value = answer.apply(exchange);
            isClean = true;
            hasAnswered = true;
            return value;
        } finally {
            if (!isClean) {
                dropLink();
            }
        }
    }

    private Result result(Exchange exchange, Query query, Plan plan) {
        AnswerHeader header = exchange.header(query);
        byte[] body = exchange.body(header, settings.maxResponseBytes());
        Result result = parser.parse(body, body.length, columns(query, plan));
        if (!plan.sorts().isEmpty()) {
            result = result.sorted(plan.sorts());
        }
        return plan.offset() > 0 || plan.limit() < result.size() ? result.slice(plan.offset(), plan.limit()) : result;
    }

    /** Null where no columns were asked: the first row of the answer names them. */
    private static ResultColumns columns(Query query, Plan plan) {
        return query.selected().isEmpty() ? null : ResultColumns.of(query.selected(), plan.hidden());
    }

    private void connect() {
        Link fresh = transport.link(endpoint);
        link = fresh;
        hasAnswered = false;
        if (isClosed) {
            fresh.close();
        }
        fresh.connect(Deadline.after(settings.connectTimeout(), System::nanoTime));
    }

    private void dropLink() {
        Link old = link;
        link = null;
        if (old != null) {
            old.close();
        }
    }

    /** Settings of a connection, each with a default. Not safe for several threads. */
    public static final class Builder {
        private final Endpoint endpoint;
        private ConnectionSettings settings = ConnectionSettings.DEFAULTS;

        private Builder(Endpoint endpoint) {
            this.endpoint = endpoint;
        }

        /** For connecting, TLS handshake included. Default 5 s. */
        public Builder connectTimeout(Duration timeout) {
            settings = settings.withConnectTimeout(positive("connectTimeout", timeout));
            return this;
        }

        /** From the request to the first byte of its answer. Default 60 s. */
        public Builder firstByteTimeout(Duration timeout) {
            settings = settings.withFirstByteTimeout(positive("firstByteTimeout", timeout));
            return this;
        }

        /** For a whole exchange, from the first byte of the request to the last of the answer. Default 60 s. */
        public Builder queryTimeout(Duration timeout) {
            settings = settings.withQueryTimeout(positive("queryTimeout", timeout));
            return this;
        }

        /** The largest body that {@code query} reads, in bytes. Default 512 MiB. {@code forEach} has no such limit. */
        public Builder maxResponseBytes(long bytes) {
            if (bytes < 1 || bytes > Integer.MAX_VALUE - 16) {
                throw new IllegalArgumentException(
                        "maxResponseBytes must be from 1 to " + (Integer.MAX_VALUE - 16) + ": " + bytes);
            }
            settings = settings.withMaxResponseBytes(bytes);
            return this;
        }

        /** Makes a cell that would have to be mended an error. Default: mended and counted. */
        public Builder strict() {
            settings = settings.withStrict();
            return this;
        }

        /** The kind of server, where detection by {@code GET status} fails or is not wanted. */
        public Builder dialect(Dialect dialect) {
            settings = settings.withDialect(Objects.requireNonNull(dialect, "dialect"));
            return this;
        }

        /** Connects. The caller closes the connection. */
        public LivestatusConnection open() {
            LivestatusConnection connection = new LivestatusConnection(endpoint, settings);
            connection.connect();
            return connection;
        }

        private static Duration positive(String name, Duration timeout) {
            if (timeout.isZero() || timeout.isNegative()) {
                throw new IllegalArgumentException(name + " must be more than zero: " + timeout);
            }
            return timeout;
        }
    }
}
