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
 * One site's monitoring core for many threads. It opens connections when they are needed, as few as {@link
 * PoolSettings#maxConnections(int)} says, gives them to callers in the order they came, and closes them when nobody needs
 * them: each connection costs the core a thread.
 *
 * <p>All methods may be called from any thread. Interrupting a thread ends its call with {@link
 * io.github.livestatus.error.AbortedException} and closes that call's connection only. Whoever built the pool closes it.
 *
 * <p>Its logger in slf4j has the name of this class. It logs that an address went away or answers again, that a call keeps its
 * connection too long, and each query where {@code logQueries} or {@code logQueryValues} is set; nothing else.
 */
public final class LivestatusPool implements Livestatus {
    /*
     * A slot is the right to one connection. It is IN_USE from when a caller gets it, IDLE between callers while its
     * connection is kept, and REMOVED when it is idle without one. A retry closes the first connection before it opens
     * another.
     *
     * Fairness: a caller that finds no free slot joins one queue, blocking and asynchronous callers alike. A slot that comes
     * back goes under the same lock to whoever waits longest of those whose lane has room (LaneLimits), so no later caller can
     * have it. Idle slots are taken last-used first, so that the others can grow old.
     *
     * Bound: a slot has one connection at most, and one that is not kept is closed before its slot goes on. So the slots of all
     * lanes, idle ones included, are what the core has to serve; only the probe of a failing address comes on top. A wait that
     * is polled here gives its place up between two polls.
     *
     * Connecting: ConnectGate decides where, and when. A caller that has to wait there keeps its slot, and is given the first
     * good connection that comes back meanwhile. So a slot may lose its connection to another and go on without.
     *
     * Lock: one, in SlotTable. It is held for a few assignments and never during I/O, a close, a listener's or a waiter's code:
     * what has to be closed or woken is collected under the lock and done after it. A connection is poisoned unless proven
     * clean: it is kept only if it says so itself, and never if its slot was aborted meanwhile, which is decided under the
     * lock, so that a late cancel cannot hit the next caller.
     *
     * Measured and left out: callers that wait sharing one connection, their queries pipelined by one of them. It gave five
     * times as many responses where the server does nothing (canned ones, 8 threads), and fewer from a real Icinga 2 (5.0
     * against 6.5 thousand a second, 8 threads, on a busy machine); and one slow query would hold up all behind it.
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
        LivestatusListener heard = LivestatusListener.of(counters, builder.listener, OutsizeQueryLog.of(settings));
        List<EndpointState> addresses = builder.addresses(heard, this::serverDetected);
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
     * Returns a builder of a pool. Several addresses are several ways to the same core: a fallback is used only while all
     * before it fail, and the first is returned to within 10 s of when it answers again.
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

    /** Returns the answer to a query, on a connection of the pool. */
    @Override
    public Result query(Query query) {
        return view.query(query);
    }

    /** Returns the answers to several queries in their order. After all have ended, the first failure is thrown. */
    @Override
    public List<Result> queryAll(List<Query> queries) {
        return view.queryAll(queries);
    }

    /** Returns an outcome for each of several queries in their order: its answer, or why it failed. */
    @Override
    public List<QueryOutcome> queryEach(List<Query> queries) {
        return view.queryEach(queries);
    }

    /** As {@link Livestatus#forEach}; the consumer's time counts as the query's, and it holds a connection meanwhile. */
    @Override
    public long forEach(Query query, Consumer<? super Row> rows) {
        return view.forEach(query, rows);
    }

    /**
     * As {@link Livestatus#sendAll}; commands of a pool have one connection at a time, and wait for their turn. Where a server
     * turns connections away for a while, such as an xinetd with {@code cps}, they wait until they are let in; none is sent twice.
     */
    @Override
    public List<CommandResult> sendAll(List<Command> commands) {
        return view.sendAll(commands);
    }

    /** As {@link Livestatus#sendAndAwait}; the command has its own connection, and the query that waits another. */
    @Override
    public CommandEffect sendAndAwait(Command command, Query awaited) {
        return view.sendAndAwait(command, awaited);
    }

    /** Returns what the server would get for a query, and what the client does itself. The query is not sent. */
    @Override
    public ServerPlan explain(Query query) {
        return view.explain(query);
    }

    /** Returns the kind of server: the one that was set, or else the one that its table {@code status} shows, which is read once. */
    @Override
    public Dialect dialect() {
        return view.dialect();
    }

    /** As {@link Livestatus#within(Deadline)}; waiting for a connection counts, too, and {@code borrowTimeout} only if it was set. */
    @Override
    public LivestatusView within(Deadline deadline) {
        return new PoolView(calls, Objects.requireNonNull(deadline, "deadline"), null);
    }

    /**
     * Queries without waiting. However the future ends, its query ends with it: cancelling it, or {@code orTimeout} on it, closes
     * the connection that the query is on. Cancelling a dependent stage does not.
     *
     * <p>Its place in the queue, or its connection, is free at once then, whatever the executor does.
     *
     * @return completed on one of the pool's threads
     */
    public CompletableFuture<Result> queryAsync(Query query) {
        return calls.runAsync(List.of(Objects.requireNonNull(query, "query")), live -> live.query(query));
    }

    /** As {@link #queryAll}, without waiting; cancelled as {@link #queryAsync} is. */
    public CompletableFuture<List<Result>> queryAllAsync(List<Query> queries) {
        List<Query> copy = PoolView.copy("queries", queries);
        return calls.runAsync(copy, live -> live.queryAll(copy));
    }

    /**
     * As {@link #forEach}, without waiting; the consumer runs on one of the pool's threads, or of the executor. However the future
     * ends, the query ends with it: a row that is being handed over is the last one.
     *
     * @return how many rows there were; fails with what the consumer throws
     */
    public CompletableFuture<Long> forEachAsync(Query query, Consumer<? super Row> rows) {
        Objects.requireNonNull(rows, "rows");
        return calls.forEachAsync(Objects.requireNonNull(query, "query"), rows);
    }

    /**
     * Sends a command without waiting. However the future ends, it is not sent any more then: cancelled before it had its turn,
     * it was not sent; later, it is in doubt, as its connection is closed.
     */
    public CompletableFuture<CommandResult> sendAsync(Command command) {
        return calls.sendAsync(
                new CommandBatch(List.of(Objects.requireNonNull(command, "command"))), one -> one.get(0));
    }

    /**
     * As {@link #sendAll}, without waiting. However the future ends, no further command goes out then. Of a future that was
     * cancelled nobody learns how far it was: at most 100 commands are in doubt, those before were carried out, those behind
     * were not sent.
     */
    public CompletableFuture<List<CommandResult>> sendAllAsync(List<Command> commands) {
        return calls.sendAsync(new CommandBatch(PoolView.copy("commands", commands)), results -> results);
    }

    /** Does what is due. Never on the alarm's own thread, which all of the process share and which ends waits on sockets. */
    private void maintain() {
        maintenance.by(runOnce(time.nanos()));
    }

    /**
     * Does what is due at this time.
     *
     * @return when something will be due next, on the same clock; {@link Long#MAX_VALUE} for never
     */
    long runOnce(long nowNanos) {
        for (EndpointState address : slots.gate().probes(nowNanos)) {
            threads.runSurely(() -> calls.probe(address));
        }
        return slots.maintain(nowNanos);
    }

    /**
     * Lets the next call connect at once, in the place of a pause after failures to connect. If it fails too, the pauses go on
     * where they were.
     */
    public void retryNow() {
        slots.gate().retryNow();
    }

    /** Returns the address in use: the first that is not failing, or the first of all. */
    public Endpoint endpoint() {
        return slots.gate().inUse().endpoint;
    }

    /** Returns what the pool holds at this moment, and what it has done so far. */
    public PoolStats stats() {
        return new PoolStats(slots.stats(), counters.stats());
    }

    /**
     * Closes the pool, in this order. Maintenance stops, with its probes. From here on a call is refused with {@link
     * IllegalStateException}. Calls that wait for their turn, or for leave to connect, fail with {@link
     * io.github.livestatus.error.AbortedException}. All connections are closed, those in use too: their calls fail in the same
     * way. The pool's own threads end when their calls have; a supplied executor goes on.
     *
     * <p>It waits for nothing and never fails. Calls under way end within a second, whatever their server does; a consumer of
     * rows that is running finishes its row first. Closing twice does nothing.
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

    /** Returns the name of the site, in brackets. */
    @Override
    public String toString() {
        return "LivestatusPool[" + site + "]";
    }

    /**
     * What a pool is built of: its addresses, its settings, and whom it works for. Not safe for several threads; may build
     * several pools.
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

        /** Takes these settings in the place of all that was set before. Default {@link PoolSettings#defaults}. */
        public Builder settings(PoolSettings values) {
            settings = Objects.requireNonNull(values, "values");
            return this;
        }

        /** Changes the settings, as in {@code settings(s -> s.idleTimeout(Duration.ZERO).strict(true))}. */
        public Builder settings(UnaryOperator<PoolSettings> change) {
            return settings(Objects.requireNonNull(change, "change").apply(settings));
        }

        /** Sets {@link PoolSettings#maxConnections(int)} only. */
        public Builder maxConnections(int most) {
            return settings(settings.maxConnections(most));
        }

        /** Sets {@link PoolSettings#connectTimeout(Duration)} only. */
        public Builder connectTimeout(Duration timeout) {
            return settings(settings.connectTimeout(timeout));
        }

        /** Sets {@link PoolSettings#queryTimeout(Duration)} only. */
        public Builder queryTimeout(Duration timeout) {
            return settings(settings.queryTimeout(timeout));
        }

        /** Names the site in messages, events and thread names. Default: the first endpoint. */
        public Builder site(String name) {
            site = Objects.requireNonNull(name, "name");
            return this;
        }

        /** Adds a listener for what the pool does. Default: the Flight Recorder only. */
        public Builder listener(LivestatusListener listener) {
            this.listener = LivestatusListener.of(this.listener, Objects.requireNonNull(listener, "listener"));
            return this;
        }

        /**
         * Logs every query at level DEBUG when it is over, with a {@code ?} in the place of every value. What a query compares
         * with may be confidential.
         */
        public Builder logQueries() {
            return listener(new QueryLog(false));
        }

        /** Logs every query at level DEBUG when it is over, with all its values. */
        public Builder logQueryValues() {
            return listener(new QueryLog(true));
        }

        /**
         * Runs asynchronous calls on this executor, which is never shut down, when they have their turn: as many at a time as
         * there are connections. Default: a virtual thread each on Java 21 and later, daemon threads that end when idle before.
         * A call that no thread takes, and upkeep, end on threads of the pool's own, whatever the executor does.
         */
        public Builder executor(Executor supplied) {
            executor = Objects.requireNonNull(supplied, "supplied");
            return this;
        }

        /** Shares the memory for answers that are being read with other pools. Default: no bound beside those of each answer. */
        public Builder memoryBudget(MemoryBudget shared) {
            memoryBudget = Objects.requireNonNull(shared, "shared");
            return this;
        }

        /** For tests: the time that idle times, lifetimes and waits are measured by. */
        Builder time(TimeSource source) {
            time = source;
            return this;
        }

        /** Returns a pool that has no connection yet. The caller closes it. */
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
                            TimeSource.SYSTEM, // sockets wait by the system's clock, whichever the pool has
                            memoryBudget == null ? ReadBudget.unlimited() : memoryBudget.readBudget),
                    onDetected);
        }
    }
}
