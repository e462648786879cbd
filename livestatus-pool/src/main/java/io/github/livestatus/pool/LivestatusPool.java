package io.github.livestatus.pool;

import io.github.livestatus.client.CommandEffect;
import io.github.livestatus.client.Livestatus;
import io.github.livestatus.client.LivestatusView;
import io.github.livestatus.command.Command;
import io.github.livestatus.command.CommandResult;
import io.github.livestatus.event.LivestatusListener;
import io.github.livestatus.exchange.CommandBatch;
import io.github.livestatus.exchange.ConnectionSettings;
import io.github.livestatus.exchange.ReadBudget;
import io.github.livestatus.exchange.ServerAccess;
import io.github.livestatus.lane.CallThreads;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.result.QueryOutcome;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.result.ServerPlan;
import io.github.livestatus.timing.Alarm;
import io.github.livestatus.timing.TimeSource;
import io.github.livestatus.transport.Deadline;
import io.github.livestatus.transport.Endpoint;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * A connection pool for one server. It opens connections when they are needed, at most as many as {@link
 * PoolSettings#maxConnections(int)} allows. Calls of the same kind get connections in order of arrival. Idle connections are closed
 * soon, because each connection costs the core a thread.
 *
 * <p>Thread-safe. The caller that built the pool closes it.
 *
 * <p><b>Failures.</b> A call throws one of these exceptions. The future of an asynchronous call fails with it.
 *
 * <ul>
 * <li>{@link IllegalArgumentException}: the query or the command is not valid. Nothing was sent.
 * <li>{@link IllegalStateException}: the pool is closed.
 * <li>{@link io.github.livestatus.error.PoolExhaustedException}: no connection of the pool was free in time.
 * <li>{@link io.github.livestatus.error.AbortedException}: the thread was interrupted, or the pool was closed. An interrupt closes
 * only the connection of its own call.
 * <li>{@link io.github.livestatus.error.CommandFateUnknownException}: a command was sent, at least in part, and has no result. It is
 * also thrown if some commands of a call have results and others were not sent. If no command was sent, the failure itself is thrown.
 * <li>Another {@link io.github.livestatus.error.LivestatusException}: the query failed at the server or on the way.
 * <li>The exception of a consumer of rows, unchanged.
 * </ul>
 *
 * <p>A command that the server rejects is not a failure: see {@link CommandResult#isRejected}. {@link #queryEach} returns the failure
 * of a query as its outcome.
 *
 * <p><b>Threads.</b> The pool calls the code of its users on these threads:
 *
 * <table>
 * <caption>Threads of callbacks</caption>
 * <tr><th>code</th><th>thread</th></tr>
 * <tr><td>consumer of {@link #forEach}</td><td>the calling thread</td></tr>
 * <tr><td>consumer of {@link #forEachAsync}</td><td>the thread of the executor that runs the call</td></tr>
 * <tr><td>stages of a future</td><td>the thread of the executor that ran the call; a thread of the pool if the call did not run, for
 * example because no connection was free in time; the thread that cancels the future</td></tr>
 * <tr><td>listener</td><td>the thread that does the action: the calling thread, a thread of the executor, or a thread of the pool for
 * maintenance</td></tr>
 * </table>
 *
 * <p><b>Logging.</b> It logs to slf4j. A logger has the name of a class. Log lines have a {@code ?} in place of the values of a query,
 * except with {@link Builder#logQueryValues}.
 *
 * <table>
 * <caption>Everything that is logged for a pool</caption>
 * <tr><th>logger</th><th>level</th><th>when</th></tr>
 * <tr><td>{@code LivestatusPool}</td><td>WARN, INFO</td><td>an address fails, and responds again; for a pool of {@code
 * LivestatusSites} only if the site has several addresses</td></tr>
 * <tr><td>{@code LivestatusPool}</td><td>WARN</td><td>a call holds its connection too long: {@link
 * PoolSettings#leakWarning(Duration)}</td></tr>
 * <tr><td>{@code LivestatusPool}</td><td>WARN</td><td>a slow or large query: {@link PoolSettings#logSlowerThan(Duration)}, {@link
 * PoolSettings#logLargerThan(long)}</td></tr>
 * <tr><td>{@code LivestatusPool}</td><td>DEBUG</td><td>each query: {@link Builder#logQueries}, {@link Builder#logQueryValues}</td></tr>
 * <tr><td>{@link Query}</td><td>INFO</td><td>{@code Cache: reload} is left out, because the server has no cache</td></tr>
 * <tr><td>{@link io.github.livestatus.transport.TlsSettings}</td><td>WARN</td><td>the first connect to an address with {@link
 * io.github.livestatus.transport.TlsSettings#insecure}</td></tr>
 * <tr><td>{@link LivestatusListener}</td><td>WARN</td><td>a listener threw an exception</td></tr>
 * </table>
 *
 * <p><b>Flight Recorder.</b> A pool reports its actions as events of the JDK Flight Recorder: {@code io.github.livestatus.Acquire},
 * {@code Connect}, {@code Query}, {@code Command} and {@code Close}. Every recording has them, unless its settings disable them. An
 * event has the site, the endpoint, the table, the size of the response, the number of rows and the outcome. It has no text of a query.
 */
public final class LivestatusPool implements Livestatus {
    /*
     * A slot is a place for one connection. Its states: IN_USE while a caller has it, IDLE between callers while its connection is
     * kept, REMOVED when it is released without a connection. A retry closes the first connection before it opens the next.
     *
     * Fairness: blocking and asynchronous callers without a free slot join the same queue. A released slot goes, under the same
     * lock, to the caller that waits longest among those whose lane has room (LaneLimits). So a later caller cannot get it. Idle
     * slots are reused last in, first out, so that the others reach their idle timeout.
     *
     * Limit: a slot has at most one connection. A connection that is not kept is closed before its slot is reused. So the core
     * serves at most as many connections as there are slots of all lanes, including idle ones, plus the probe of a failing address.
     * A wait query that is polled releases its place between two polls.
     *
     * Connecting: ConnectGate decides on the address and the time. A caller that has to wait there keeps its slot. Meanwhile it
     * gets the first reusable connection that another caller releases. So a slot may lose its connection to another slot.
     *
     * Lock: there is one, in SlotTable. It is held for a few assignments, and never during I/O, a close, or the code of a
     * listener or waiter. Connections to close and waiters to wake are collected under the lock, and handled after it is
     * released. A connection is kept only if it reports itself as reusable and its slot was not aborted. That is checked under
     * the lock, so that a late cancel cannot affect the next caller.
     *
     * Measured and rejected: waiting callers that share one connection, with their queries pipelined. With canned responses and 8
     * threads this gave five times as many responses. With a real Icinga 2, 8 threads and a busy machine it gave fewer: 5.0 instead
     * of 6.5 thousand per second. Besides, one slow query would delay all after it.
     */
    private final String site;
    private final TimeSource time;
    private final PoolCounters counters = new PoolCounters();
    private final SlotTable slots;
    private final CallThreads threads;
    private final boolean isOwningThreads;
    private final Alarm maintenance;
    private final CallExecutor calls;
    private final LivestatusView view;

    private LivestatusPool(Builder builder) {
        PoolSettings settings = builder.settings;
        this.time = builder.time;
        LivestatusListener listeners = LivestatusListener.of(counters, builder.listener, OutsizeQueryLog.of(settings));
        List<EndpointState> addresses = builder.addresses(listeners, this::serverDetected);
        this.site = builder.site;
        this.slots = new SlotTable(site, settings.maxConnections(), RetentionPolicy.of(settings), time, addresses);
        this.isOwningThreads = !(builder.executor instanceof CallThreads);
        this.threads = builder.executor instanceof CallThreads shared
                ? shared
                : new CallThreads("livestatus-" + site, builder.executor);
        this.maintenance = new Alarm(time, () -> threads.runSurely(this::maintain));
        this.calls = new CallExecutor(
                site,
                settings,
                builder.listener,
                time,
                slots,
                threads,
                maintenance,
                addresses.get(0).access::timeFor,
                isOwningThreads || addresses.size() > 1);
        this.view = new PoolView(calls, null, null);
    }

    private void serverDetected() {
        slots.serveWaiters();
    }

    /**
     * Returns a builder of a pool. All addresses must lead to the same core. A fallback is used only while all addresses before it
     * fail. When the first address responds again, the pool returns to it within 10 s.
     *
     * @param endpoint {@code unix:/path}, {@code tcp:host:port}, {@code tls:host:port} and the forms that {@link
     *     Endpoint#parse} names
     * @param fallbacks further addresses, in the order they are used
     */
    public static Builder builder(String endpoint, String... fallbacks) {
        Endpoint first = Endpoint.parse(Objects.requireNonNull(endpoint, "endpoint"));
        Endpoint[] further = Arrays.stream(Objects.requireNonNull(fallbacks, "fallbacks"))
                .map(fallback -> Endpoint.parse(Objects.requireNonNull(fallback, "fallbacks")))
                .toArray(Endpoint[]::new);
        return builder(first, further);
    }

    /** Returns a builder of a pool, as {@link #builder(String, String...)} does. */
    public static Builder builder(Endpoint endpoint, Endpoint... fallbacks) {
        List<Endpoint> endpoints = new ArrayList<>();
        endpoints.add(Objects.requireNonNull(endpoint, "endpoint"));
        for (Endpoint fallback : Objects.requireNonNull(fallbacks, "fallbacks")) {
            endpoints.add(Objects.requireNonNull(fallback, "fallbacks"));
        }
        return new Builder(List.copyOf(endpoints));
    }

    /** Returns the result of a query. */
    @Override
    public Result query(Query query) {
        return view.query(query);
    }

    /** Returns the results of several queries in their order. After all have ended, the first failure is thrown. */
    @Override
    public List<Result> queryAll(List<Query> queries) {
        return view.queryAll(queries);
    }

    /** Returns an outcome for each of several queries, in their order: its result or its failure. */
    @Override
    public List<QueryOutcome> queryEach(List<Query> queries) {
        return view.queryEach(queries);
    }

    /**
     * Passes rows as {@link Livestatus#forEach} does, and returns their number. The time of the consumer counts against the query's
     * timeout. The query holds its connection until the last row.
     */
    @Override
    public long forEach(Query query, Consumer<? super Row> rows) {
        return view.forEach(query, rows);
    }

    /**
     * Sends commands as {@link Livestatus#sendAll} does. Commands of a pool use one connection at a time, and wait in a queue
     * for it. A rejected command does not stop the commands after it. No command is sent twice.
     *
     * <p>If an xinetd with limits ({@code cps}, {@code instances}) closes the connections, the commands retry connecting until their
     * deadline: see {@link PoolSettings#rideOutReloads(boolean)}.
     */
    @Override
    public List<CommandResult> sendAll(List<Command> commands) {
        return view.sendAll(commands);
    }

    /** Does the same as {@link Livestatus#sendAndAwait}. The command and the wait query use separate connections. */
    @Override
    public CommandEffect sendAndAwait(Command command, Query awaited) {
        return view.sendAndAwait(command, awaited);
    }

    /** Returns the plan for a query: the text for the server, and the work of the client. The query is not sent. */
    @Override
    public ServerPlan explain(Query query) {
        return view.explain(query);
    }

    /** Returns the kind of server: the one that was set, or the detected one. If it is not known yet, {@code GET status} is sent. */
    @Override
    public Dialect dialect() {
        return view.dialect();
    }

    /**
     * Returns a view whose calls all have this one deadline, as {@link Livestatus#within(Deadline)} does. After the deadline each call
     * of the view fails. The deadline includes the wait for a connection. {@link PoolSettings#borrowTimeout(Duration)} limits that
     * wait only if it was set.
     */
    @Override
    public LivestatusView within(Deadline deadline) {
        return new PoolView(calls, Objects.requireNonNull(deadline, "deadline"), null);
    }

    /**
     * Sends a query asynchronously and returns a future of its result. A table in the comment of this class says which thread
     * completes the future.
     *
     * <p>When the future ends in any way, for instance by {@code cancel} or {@code orTimeout}, the query ends too: its connection is
     * closed, or its place in the queue is free immediately. Cancelling a dependent stage does not end the query.
     */
    public CompletableFuture<Result> queryAsync(Query query) {
        return calls.runAsync(List.of(Objects.requireNonNull(query, "query")), live -> live.query(query));
    }

    /** Sends several queries asynchronously, as {@link #queryAll}. Cancelling works as with {@link #queryAsync}. */
    public CompletableFuture<List<Result>> queryAllAsync(List<Query> queries) {
        List<Query> copy = PoolView.copy("queries", queries);
        return calls.runAsync(copy, live -> live.queryAll(copy));
    }

    /**
     * Passes rows asynchronously, as {@link #forEach}. The consumer runs on a thread of the executor. When the future ends in any
     * way, the query ends. If the consumer is processing a row at that time, this row is the last one.
     *
     * @return a future of the number of rows; it fails with the exception that the consumer throws
     */
    public CompletableFuture<Long> forEachAsync(Query query, Consumer<? super Row> rows) {
        Objects.requireNonNull(rows, "rows");
        return calls.forEachAsync(Objects.requireNonNull(query, "query"), rows);
    }

    /**
     * Sends a command asynchronously and returns a future of its result. If the future ends early, for instance by {@code cancel} or
     * {@code orTimeout}:
     *
     * <ul>
     * <li>A command that has no connection yet is not sent.
     * <li>For another command the connection is closed. It is unknown whether the server executes the command.
     * </ul>
     */
    public CompletableFuture<CommandResult> sendAsync(Command command) {
        return calls.sendAsync(
                new CommandBatch(List.of(Objects.requireNonNull(command, "command"))), one -> one.get(0));
    }

    /**
     * Sends commands asynchronously, as {@link #sendAll}. If the future ends early, for instance by {@code cancel}, no further command
     * is sent. Such a future does not report how many commands were sent: at most 100 commands are in doubt, the server has received
     * those before them, and those after them were not sent.
     */
    public CompletableFuture<List<CommandResult>> sendAllAsync(List<Command> commands) {
        return calls.sendAsync(new CommandBatch(PoolView.copy("commands", commands)), results -> results);
    }

    /** Does the maintenance that is due. Not run on the thread of alarms: all alarms share it, also those for socket timeouts. */
    private void maintain() {
        maintenance.by(runOnce(time.nanos()));
    }

    /**
     * Does the maintenance that is due at this time.
     *
     * @return when maintenance is due next, on the same clock; {@link Long#MAX_VALUE} for never
     */
    long runOnce(long nowNanos) {
        for (EndpointState address : slots.gate().probes(nowNanos)) {
            threads.runSurely(() -> calls.probe(address));
        }
        return slots.maintain(nowNanos);
    }

    /**
     * Ends the pause after failures to connect: the next call connects immediately. If that fails too, the next pause is longer, up
     * to 2 s.
     */
    public void retryNow() {
        slots.gate().retryNow();
    }

    /** Returns the address in use: the first one that does not fail. If all fail, it is the first one. */
    public Endpoint endpoint() {
        return slots.gate().inUse().endpoint;
    }

    /** Returns the current statistics of the pool. It sends nothing, and locks the pool only for a very short time. */
    public PoolStats stats() {
        return new PoolStats(slots.stats(), counters.stats());
    }

    /**
     * Closes the pool, in this order:
     *
     * <ol>
     * <li>Maintenance and its probes stop.
     * <li>New calls throw {@link IllegalStateException}.
     * <li>Calls that wait fail with {@link io.github.livestatus.error.AbortedException}.
     * <li>All connections are closed. Calls that use one fail with the same exception, or with {@link
     * io.github.livestatus.error.CommandFateUnknownException}.
     * <li>The pool's own threads end after their calls. A supplied executor is not shut down.
     * </ol>
     *
     * <p>This method does not wait, and throws nothing. Running calls end within a second, even if their server hangs. If a consumer
     * of rows is running, it finishes its row first. Closing twice does nothing.
     */
    @Override
    public void close() {
        maintenance.close();
        calls.close();
        slots.close();
        if (isOwningThreads) {
            threads.close();
        }
    }

    /** Returns text with the name of the site. */
    @Override
    public String toString() {
        return "LivestatusPool[" + site + "]";
    }

    /**
     * Builder of a pool: its addresses, settings, listeners and executor. Not thread-safe. One builder can build several pools.
     */
    public static final class Builder {
        private final List<Endpoint> endpoints;
        private MemoryBudget memoryBudget;
        private PoolSettings settings = PoolSettings.defaults();
        private String site;
        private LivestatusListener listener = new FlightRecorderEvents();
        private Executor executor;
        private TimeSource time = TimeSource.SYSTEM;

        private Builder(List<Endpoint> endpoints) {
            this.endpoints = endpoints;
            this.site = endpoints.get(0).toString();
        }

        /** Replaces all settings. Default {@link PoolSettings#defaults}. */
        public Builder settings(PoolSettings settings) {
            this.settings = Objects.requireNonNull(settings, "settings");
            return this;
        }

        /** Changes the settings, as in {@code settings(s -> s.idleTimeout(Duration.ZERO).strict(true))}. */
        public Builder settings(UnaryOperator<PoolSettings> change) {
            return settings(Objects.requireNonNull(change, "change").apply(settings));
        }

        /** Sets {@link PoolSettings#maxConnections(int)} only. */
        public Builder maxConnections(int connections) {
            return settings(settings.maxConnections(connections));
        }

        /** Sets {@link PoolSettings#connectTimeout(Duration)} only. */
        public Builder connectTimeout(Duration timeout) {
            return settings(settings.connectTimeout(timeout));
        }

        /** Sets {@link PoolSettings#queryTimeout(Duration)} only. */
        public Builder queryTimeout(Duration timeout) {
            return settings(settings.queryTimeout(timeout));
        }

        /** Sets the name of the site in messages, events and thread names. Default: the first endpoint. */
        public Builder site(String name) {
            site = Objects.requireNonNull(name, "name");
            return this;
        }

        /** Adds a listener for the pool's actions. Default: none beside the Flight Recorder, which always gets them. */
        public Builder listener(LivestatusListener listener) {
            this.listener = LivestatusListener.of(this.listener, Objects.requireNonNull(listener, "listener"));
            return this;
        }

        /**
         * Logs each query at level DEBUG when it has ended. The log line has a {@code ?} in place of every value, because the
         * values of filters may be confidential.
         */
        public Builder logQueries() {
            return listener(new QueryLog(false));
        }

        /** Logs each query at level DEBUG when it has ended, with all its values. */
        public Builder logQueryValues() {
            return listener(new QueryLog(true));
        }

        /**
         * Sets the executor that runs asynchronous calls. It is never shut down. Default: the pool's own threads, which are virtual
         * threads on Java 21 and later, else daemon threads that end when idle.
         *
         * <p>A call is submitted only when it may use a connection. So the executor runs at most as many calls at a time as {@link
         * PoolSettings#maxConnections(int)} allows connections, plus one for each wait query that the client polls. If the executor
         * rejects a call, its future fails with the exception of the executor. Maintenance always runs on the pool's own threads.
         */
        public Builder executor(Executor executor) {
            this.executor = Objects.requireNonNull(executor, "executor");
            return this;
        }

        /** Sets a limit for the memory of responses in progress, shared with other pools. Default: no shared limit. */
        public Builder memoryBudget(MemoryBudget budget) {
            memoryBudget = Objects.requireNonNull(budget, "budget");
            return this;
        }

        /** For tests: sets the clock for idle timeouts, lifetimes and waits. */
        Builder time(TimeSource source) {
            time = source;
            return this;
        }

        /** Returns a pool. It connects at its first call. The caller closes it. */
        public LivestatusPool build() {
            return new LivestatusPool(this);
        }

        private List<EndpointState> addresses(LivestatusListener listeners, Runnable onDetected) {
            return endpoints.stream()
                    .map(endpoint -> new EndpointState(endpoint, access(endpoint, listeners, onDetected), time))
                    .toList();
        }

        ServerAccess access(Endpoint endpoint, LivestatusListener listeners, Runnable onDetected) {
            return new ServerAccess(
                    new ConnectionSettings(
                            endpoint,
                            site,
                            listeners,
                            settings.connectTimeout(),
                            settings.firstByteTimeout(),
                            settings.queryTimeout(),
                            settings.logTimeout(),
                            settings.minBytesPerSecond(),
                            memoryBudget == null ? settings.maxResponseBytes() : settings.maxSharedResponseBytes(),
                            settings.maxCellBytes(),
                            settings.maxNesting(),
                            settings.isStrict(),
                            settings.isUnsafeAllowed(),
                            settings.dialect(),
                            settings.tls(),
                            settings.isTcpKeepAlive(),
                            TimeSource.SYSTEM, // sockets always use the system's clock
                            memoryBudget == null ? ReadBudget.unlimited() : memoryBudget.readBudget),
                    onDetected);
        }
    }
}
