package io.github.livestatus.pool;

import io.github.livestatus.client.LivestatusView;
import io.github.livestatus.command.CommandResult;
import io.github.livestatus.error.AbortedException;
import io.github.livestatus.error.ConnectFailedException;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.event.CloseReason;
import io.github.livestatus.event.LivestatusListener;
import io.github.livestatus.exchange.CommandBatch;
import io.github.livestatus.exchange.LostQuery;
import io.github.livestatus.exchange.QueryExecutor;
import io.github.livestatus.exchange.ServerConnection;
import io.github.livestatus.lane.CallThreads;
import io.github.livestatus.lane.Lane;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.result.Row;
import io.github.livestatus.timing.Alarm;
import io.github.livestatus.timing.TimeSource;
import io.github.livestatus.transport.Deadline;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Runs calls: gets a slot, connects it if needed, does the work, and records whether the address responded. A call that cannot
 * reach its address is retried at the next address. It waits and retries if the pool rides out reloads, or if the server has
 * just refused connections because it has too many. A call is never retried after the first byte of a response.
 */
final class CallExecutor {
    private static final Query PROBE = Query.parse("GET status\nColumns: program_start");

    private final String site;
    private final PoolSettings settings;
    private final LivestatusListener listener;
    private final TimeSource time;
    private final SlotTable slots;
    private final ConnectGate gate;
    private final CallThreads threads;
    private final Alarm maintenance;
    private final Function<List<Query>, Duration> timeFor;
    private final boolean isLogging;
    private final List<ServerConnection> probing = new CopyOnWriteArrayList<>();
    private volatile boolean isClosed;

    /**
     * @param timeFor returns the timeout of a call with these queries
     * @param isLogging true to log when an address fails or recovers; false if the pool's owner logs that
     */
    CallExecutor(
            String site,
            PoolSettings settings,
            LivestatusListener listener,
            TimeSource time,
            SlotTable slots,
            CallThreads threads,
            Alarm maintenance,
            Function<List<Query>, Duration> timeFor,
            boolean isLogging) {
        this.site = site;
        this.settings = settings;
        this.listener = listener;
        this.time = time;
        this.slots = slots;
        this.gate = slots.gate();
        this.threads = threads;
        this.maintenance = maintenance;
        this.timeFor = timeFor;
        this.isLogging = isLogging;
    }

    /** Returns the kind of server at the address in use, if it is known. */
    Optional<Dialect> knownDialect() {
        return gate.inUse().access.knownDialect();
    }

    /**
     * Runs a call on the calling thread. The thread waits for a slot, unless the call can use the held slot. A held slot is used by
     * calls of its own lane and by plain queries.
     *
     * @param held the slot that a group of calls holds; null if there is none
     * @param deadline the deadline; null for the timeouts of the settings
     */
    <T> T run(Slot held, Lane lane, List<Query> queries, Deadline deadline, Function<QueryExecutor, T> work) {
        if (held != null && (lane == held.lane || lane == Lane.QUERY)) {
            try {
                return runWithRetry(held, deadline, work);
            } finally {
                dropUnlessClean(held);
            }
        }
        Duration limit = timeFor.apply(queries);
        Slot slot = acquire(lane, deadline);
        return runWithSlot(slot, deadline == null ? Deadline.after(limit, time::nanos) : deadline, work);
    }

    private void dropUnlessClean(Slot slot) {
        ServerConnection connection = slot.connection;
        if (connection != null && !connection.isReusable()) {
            slots.empty(slot, CloseReason.STALE);
        }
    }

    /** Runs a call with queries on another thread, when it gets a slot. When the future is completed or cancelled, they end. */
    <T> CompletableFuture<T> runAsync(List<Query> queries, Function<QueryExecutor, T> work) {
        return runAsync(Lane.of(queries), queries, (slot, deadline) -> runWithSlot(slot, deadline, work));
    }

    /** Passes rows to the consumer on another thread. No row is passed after the future is completed or cancelled. */
    CompletableFuture<Long> forEachAsync(Query query, Consumer<? super Row> rows) {
        CallerRows own = new CallerRows(rows);
        List<Query> queries = List.of(query);
        CompletableFuture<Long> count = runAsync(
                Lane.of(queries),
                queries,
                (slot, deadline) -> CallerRows.call(
                        () -> runWithSlot(slot, deadline, live -> own.handOver(() -> live.forEach(query, own)))));
        count.whenComplete((rowCount, thrown) -> own.stop());
        return count;
    }

    /**
     * Sends commands on another thread. No command is sent after the future is completed or cancelled.
     *
     * @param work converts the results of the commands
     */
    <T> CompletableFuture<T> sendAsync(CommandBatch batch, Function<List<CommandResult>, T> work) {
        CompletableFuture<T> future = runAsync(Lane.COMMAND, List.of(), (slot, deadline) -> {
            try {
                return runWithSlot(slot, deadline, live -> {
                    live.send(batch);
                    return work.apply(batch.results());
                });
            } catch (LivestatusException e) {
                throw batch.failure(e);
            }
        });
        future.whenComplete((value, thrown) -> batch.stop());
        return future;
    }

    private <T> CompletableFuture<T> runAsync(Lane lane, List<Query> queries, BiFunction<Slot, Deadline, T> work) {
        Duration limit = timeFor.apply(queries);
        TurnLimit turn = TurnLimit.ofSetting(settings.borrowTimeout());
        return runAsync(lane, turn, slot -> work.apply(slot, Deadline.after(limit, time::nanos)));
    }

    /** Runs a group of calls on another thread. They hold one slot together. */
    <T> CompletableFuture<T> runAsync(Lane lane, Deadline deadline, Function<LivestatusView, T> exchange) {
        return runAsync(lane, settings.borrowTimeoutBefore(deadline), slot -> {
            try {
                begin(slot, deadline);
                return exchange.apply(new PoolView(this, deadline, slot));
            } finally {
                end(slot);
            }
        });
    }

    private <T> CompletableFuture<T> runAsync(Lane lane, TurnLimit limit, Function<Slot, T> work) {
        Acquisition acquisition = Acquisition.begin(listener, site, time);
        AsyncCall<T> call = new AsyncCall<>(slots, threads, lane, limit, acquisition, work);
        maintenance.by(slots.request(call.waiter()));
        return call.future();
    }

    private Slot acquire(Lane lane, Deadline deadline) {
        Acquisition acquisition = Acquisition.begin(listener, site, time);
        RuntimeException failure = null;
        try {
            return slots.acquire(
                    lane,
                    deadline == null
                            ? TurnLimit.ofSetting(settings.borrowTimeout())
                            : settings.borrowTimeoutBefore(deadline));
        } catch (RuntimeException e) {
            failure = e;
            throw e;
        } finally {
            acquisition.end(failure);
        }
    }

    /** Runs a call with a slot in use. The slot is always released. */
    <T> T runWithSlot(Slot slot, Deadline deadline, Function<QueryExecutor, T> work) {
        try {
            begin(slot, deadline);
            return runWithRetry(slot, deadline, work);
        } finally {
            end(slot);
        }
    }

    private void begin(Slot slot, Deadline deadline) {
        if (!settings.leakWarning().isZero()) {
            slot.expectBack(dueBack(deadline));
            maintenance.by(slot.dueBack);
        }
        if (!slot.lane.isSharing()) {
            slots.empty(slot, CloseReason.YIELDED);
        }
    }

    private void end(Slot slot) {
        ServerConnection connection = slot.connection;
        boolean isClean = connection != null && connection.isReusable();
        maintenance.by(slots.release(slot, isClean ? null : CloseReason.STALE));
    }

    /** Returns when a call is overdue; {@link Long#MAX_VALUE} if it has practically no deadline. */
    private long dueBack(Deadline deadline) {
        long left = deadline.remaining().toNanos();
        boolean isEndless = left > Long.MAX_VALUE / 4;
        return isEndless
                ? Long.MAX_VALUE
                : time.nanos() + left + settings.leakWarning().toNanos();
    }

    private <T> T runWithRetry(Slot slot, Deadline deadline, Function<QueryExecutor, T> work) {
        LivestatusException failure = null;
        LostQuery lost = null;
        boolean hasAnswered = slot.connection != null;
        while (true) {
            connect(slot, deadline, failure);
            String endpoint = slot.address.endpoint.toString();
            QueryExecutor executor = slot.connection.within(deadline, lost);
            try {
                T value = work.apply(executor);
                noteSuccess(slot.address, slot.connectedAt);
                return value;
            } catch (LivestatusException e) {
                if (executor.hasCommandsAnswered()) {
                    noteSuccess(slot.address, slot.connectedAt);
                }
                noteFailure(slot, e, hasAnswered);
                boolean isAway = e.isUnreachable() || e.isTransient() && settings.isRidingOutReloads();
                if (!isAway) {
                    throw withEarlier(failure, e);
                } else if (lost != null && !slots.isCrowdedOut(slot)) {
                    throw lost.gone(endpoint, e);
                }
                lost = lost == null ? executor.lost() : lost;
                failure = withEarlier(failure, e);
                hasAnswered = false;
            }
        }
    }

    private static LivestatusException withEarlier(LivestatusException earlier, LivestatusException failure) {
        if (earlier != null && !earlier.getMessage().equals(failure.getMessage())) {
            failure.addSuppressed(earlier);
        }
        return failure;
    }

    /**
     * Gives the slot a connection, unless it has one.
     *
     * @param failure the failure of the previous connection, thrown if there is no other address; null for the first connection
     */
    private void connect(Slot slot, Deadline deadline, LivestatusException failure) {
        if (slot.connection != null) {
            return;
        }
        boolean isWaiting = failure == null || isWaitedOut(slot, failure);
        EndpointState address = isWaiting ? gate.pass(slot, deadline) : gate.passNow();
        if (address != null) {
            slots.fill(slot, address);
        } else if (slot.isAborted) {
            throw new AbortedException("aborted while waiting to connect to " + site, false, failure);
        } else if (slot.connection == null) {
            throw failure == null ? notConnected() : failure;
        }
    }

    private ConnectFailedException notConnected() {
        RuntimeException last = gate.lastFailure();
        String reason = "the deadline passed before the next retry" + (last == null ? "" : ": " + last.getMessage());
        return new ConnectFailedException(site, reason, true, last);
    }

    /**
     * Returns true if the call waits and retries: if the settings say so, or if the server refuses connections because it has
     * too many. In the second case queries retry for 5 s, and commands until their deadline. An xinetd that still counts a
     * connection that was just closed closes the next one without a response. An xinetd that gets connections too fast refuses
     * all, for 3 s with {@code cps = 5 3}. No response had begun, and a command that was sent is never retried.
     */
    private boolean isWaitedOut(Slot slot, LivestatusException failure) {
        return failure.isTransient() && (settings.isRidingOutReloads() || slots.isCrowdedOut(slot));
    }

    private void noteSuccess(EndpointState address, long begun) {
        if (gate.succeeded(address, begun)) {
            if (isLogging) {
                log().info("{}: {} answers again", site, address.endpoint);
            }
            slots.giveUpMoved();
        }
    }

    /** @param hasAnswered true if the connection had answered an earlier call */
    private void noteFailure(Slot slot, LivestatusException failure, boolean hasAnswered) {
        if (failure.isSilent()) {
            slots.giveUpIdle();
        }
        if (failure.isUnreachable() || failure.isTransient() || failure.isSilent() && !hasAnswered) {
            if (gate.failed(slot.address, slot.connectedAt, failure)) {
                if (isLogging) {
                    log().warn("{}: {}", site, failure.getMessage());
                }
                slots.giveUpMoved();
            }
            slots.empty(slot, CloseReason.FAILED);
        } else if (failure.responseStarted()) {
            noteSuccess(slot.address, slot.connectedAt);
        }
    }

    /** Probes a failing address with a query, and records whether it has recovered. */
    void probe(EndpointState address) {
        long begun = time.nanos();
        ServerConnection connection = new ServerConnection(address.access);
        probing.add(connection);
        try {
            if (!isClosed) {
                connection
                        .within(Deadline.after(settings.queryTimeout(), time::nanos))
                        .query(PROBE);
                noteSuccess(address, begun);
            }
        } catch (LivestatusException e) {
            gate.failed(address, begun, e);
        } finally {
            connection.close(CloseReason.DONE);
            probing.remove(connection);
        }
    }

    /** Aborts running probes. */
    void close() {
        isClosed = true;
        probing.forEach(connection -> connection.close(CloseReason.ABORTED));
    }

    private static Logger log() {
        return LoggerFactory.getLogger(LivestatusPool.class);
    }
}
