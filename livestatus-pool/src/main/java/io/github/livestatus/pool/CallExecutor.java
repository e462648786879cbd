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
 * Runs calls: gets a slot, connects it where that is needed, does the work, and learns from what happened. A call whose address
 * cannot be reached goes on to the next address. If the pool rides out reloads, or the server has just turned away too many
 * connections, it waits and connects again. In all cases not a byte of a response had come.
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
     * @param timeFor returns how long a call with some queries may take
     * @param isLogging whether addresses that go away are news: the one address of a site is not, whose owner says so itself
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

    /** Returns the kind of server at the address in use, as far as it is known. */
    Optional<Dialect> knownDialect() {
        return gate.inUse().access.knownDialect();
    }

    /**
     * Runs a call on the calling thread, which waits for its turn. One of several that hold a slot for their lane has its turn
     * already; calls of other lanes do not, as what they take may be of another kind.
     *
     * @param held null where none is held
     * @param deadline null for the timeouts of the settings
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

    /** Runs a call with queries on another thread, when it has its turn. However the future ends, its queries end with it. */
    <T> CompletableFuture<T> runAsync(List<Query> queries, Function<QueryExecutor, T> work) {
        return runAsync(Lane.of(queries), queries, (slot, deadline) -> runWithSlot(slot, deadline, work));
    }

    /** Hands rows over in the same way: none any more once the future has ended, however it did. */
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
     * Sends commands in the same way: none any more once the future has ended, however it did.
     *
     * @param work makes something of what the server says of each
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

    /** Runs an exchange in the same way, which holds its slot for all of its calls. */
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

    /** Runs a call with a slot in use. Whatever happens, the slot comes back. */
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

    /** Returns when a call should be over by all means: never where its deadline is as good as none. */
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
     * Leaves the slot with a connection.
     *
     * @param failure what happened to the connection before, and is thrown when there is no other; null for the first
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
            throw new AbortedException("stopped while waiting to connect to " + site, false, failure);
        } else if (slot.connection == null) {
            throw failure == null ? notConnected() : failure;
        }
    }

    private ConnectFailedException notConnected() {
        RuntimeException last = gate.lastFailure();
        String reason = "no retry within the time there was" + (last == null ? "" : ": " + last.getMessage());
        return new ConnectFailedException(site, reason, true, last);
    }

    /**
     * Returns true if a retry comes later: on request, or with a server that turns connections away, for some seconds, a command
     * until its deadline. An xinetd that still counts the connection just given up closes the next without a word; one that
     * finds that they come too fast refuses all of them, for the 3 s of {@code cps = 5 3}. No response had begun, and no command
     * is repeated that had gone out.
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

    /** @param hasAnswered whether the connection had answered a call before this one */
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

    /** Finds out whether an address that was failing answers again. */
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

    /** Ends the probes under way. */
    void close() {
        isClosed = true;
        probing.forEach(connection -> connection.close(CloseReason.ABORTED));
    }

    private static Logger log() {
        return LoggerFactory.getLogger(LivestatusPool.class);
    }
}
