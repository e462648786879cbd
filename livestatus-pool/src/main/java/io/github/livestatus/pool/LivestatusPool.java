package io.github.livestatus.pool;

import io.github.livestatus.client.CloseReason;
import io.github.livestatus.client.Fate;
import io.github.livestatus.client.Livestatus;
import io.github.livestatus.client.LivestatusConnection;
import io.github.livestatus.client.LivestatusListener;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.transport.Deadline;
import io.github.livestatus.transport.Endpoint;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.LongSupplier;

/**
 * One site's monitoring core for many threads. It opens connections when they are needed, at most {@code maxConnections} of
 * them, hands them to callers in the order they came, and gives them up when nobody needs them: each connection costs the
 * core a thread.
 *
 * <p>All methods may be called from any thread; interrupting a thread ends its call with {@link
 * io.github.livestatus.error.AbortedException} and closes that call's connection only. Whoever built the pool closes it.
 */
public final class LivestatusPool implements Livestatus {
    /*
     * A slot is the right to one connection. It is IN_USE from when a caller gets it, IDLE between callers while its
     * connection is kept, and REMOVED when it is idle without one. There are never more than maxConnections of them, so
     * never more connections: the second try of a query closes the first connection before it opens another.
     *
     * Fairness: who finds no free slot joins one queue, blocking and asynchronous callers alike. A slot that comes back goes
     * to the head of the queue under the same lock, so nobody who comes later can have it. Idle slots are taken
     * last-used first, so that the others can grow old.
     *
     * Lock: one, in Slots. It is held for a few assignments and never during I/O, a close, a listener's or a waiter's code:
     * what has to be closed or woken is collected under the lock and done after it. A connection is poisoned unless proven
     * clean: it is kept only if it says so itself, and never if its slot was aborted meanwhile, which is decided under the
     * lock, so that a late cancel cannot hit the next caller.
     */
    private final Slots slots;
    private final Workers workers;
    private final Upkeep upkeep;
    private final String site;
    private final Tally tally;
    private final LongSupplier clock;
    private final Duration borrowTimeout;
    private final Duration queryTimeout;
    private final LivestatusConnection.Builder connections;

    LivestatusPool(PoolBuilder builder) {
        this.site = builder.site;
        this.clock = builder.clock;
        this.borrowTimeout = builder.borrowTimeout;
        this.queryTimeout = builder.queryTimeout;
        this.tally = new Tally();
        this.connections = builder.connections(LivestatusListener.of(tally, builder.listener));
        Limits limits = new Limits(builder.idleTimeout.toNanos(), builder.maxLifetime.toNanos());
        this.slots = new Slots(builder.site, builder.maxConnections, limits, clock, tally::lastConnectFailure);
        this.workers =
                builder.executor == null ? Workers.named("livestatus-" + builder.site) : Workers.of(builder.executor);
        this.upkeep = new Upkeep(workers, clock, this::runOnce);
    }

    /**
     * A pool's settings.
     *
     * @param endpoint {@code unix:/path}, {@code tcp:host:port}, {@code tls:host:port} and the forms that {@link
     *     Endpoint#parse} names
     */
    public static PoolBuilder builder(String endpoint) {
        return new PoolBuilder(endpoint);
    }

    @Override
    public Result query(Query query) {
        return ask(List.of(query), live -> live.query(query));
    }

    @Override
    public List<Result> queryAll(List<Query> queries) {
        return ask(queries, live -> live.queryAll(queries));
    }

    @Override
    public List<Fate<Result>> queryEach(List<Query> queries) {
        return ask(queries, live -> live.queryEach(queries));
    }

    /** As {@link Livestatus#forEach}; the consumer's time counts as the query's, and it holds a connection meanwhile. */
    @Override
    public long forEach(Query query, Consumer<? super Row> rows) {
        return ask(List.of(query), live -> live.forEach(query, rows));
    }

    @Override
    public Dialect dialect() {
        return ask(List.of(), Livestatus::dialect);
    }

    /**
     * Asks without waiting. However the future ends, its query ends with it: cancelling it, or {@code orTimeout} on it, closes
     * the connection that the query is on. Cancelling a dependent stage does not.
     *
     * @return completed on one of the pool's threads
     */
    public CompletableFuture<Result> queryAsync(Query query) {
        List<Query> queries = List.of(query);
        AsyncCall<Result> call = new AsyncCall<>(
                slots,
                workers,
                borrowTimeout,
                clock.getAsLong(),
                slot -> run(slot, queries, live -> live.query(query)));
        if (query.isWaiting()) {
            slots.requestExtra(call.waiter());
        } else {
            upkeep.by(slots.request(call.waiter()));
        }
        return call.future();
    }

    private <T> T ask(List<Query> queries, Function<Livestatus, T> work) {
        boolean isWaiting = queries.stream().anyMatch(Query::isWaiting);
        return run(isWaiting ? slots.extra() : slots.acquire(borrowTimeout), queries, work);
    }

    /** Works with a slot in use and gives it back. */
    private <T> T run(Slot slot, List<Query> queries, Function<Livestatus, T> work) {
        try {
            if (slot.connection == null) {
                slots.fill(slot, connections.build());
            }
            Duration budget = queryTimeout;
            for (Query query : queries) {
                budget = budget.plus(query.waitTimeout().orElse(Duration.ZERO));
            }
            return work.apply(slot.connection.within(Deadline.after(budget, System::nanoTime)));
        } finally {
            LivestatusConnection connection = slot.connection;
            boolean isClean = connection != null && connection.isReusable();
            upkeep.by(slots.release(slot, isClean ? null : CloseReason.STALE));
        }
    }

    /**
     * Does what is due.
     *
     * @return when something will be due next, on the same clock; {@link Long#MAX_VALUE} for never
     */
    long runOnce(long nowNanos) {
        return slots.upkeep(nowNanos);
    }

    /** What the pool holds at this moment, and what it has done so far. */
    public PoolStats stats() {
        return slots.stats(tally);
    }

    /**
     * Closes all connections at once; calls under way fail with {@link io.github.livestatus.error.AbortedException}. Waits
     * for nothing, never fails, leaves a supplied executor running. Calls after it are the caller's mistake.
     */
    @Override
    public void close() {
        upkeep.close();
        slots.close();
        workers.close();
    }

    @Override
    public String toString() {
        return "LivestatusPool[" + site + "]";
    }
}
