package io.github.livestatus.pool;

import io.github.livestatus.client.CloseReason;
import io.github.livestatus.client.LivestatusConnection;
import io.github.livestatus.client.LivestatusView;
import io.github.livestatus.error.AbortedException;
import io.github.livestatus.error.ConnectFailedException;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.lql.Query;
import io.github.livestatus.transport.Deadline;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Does the work of calls that have a slot: connects it where that is needed, asks, and draws the conclusions. A call whose
 * address could not be reached goes on to the next, or, if the pool rides out reloads or the server has just turned away too
 * many connections, waits and tries again; in all cases not a byte of an answer had come.
 */
final class CallExecutor {
    private final String site;
    private final SlotTable slots;
    private final ConnectGate gate;
    private final MaintenanceTimer upkeep;
    private final Duration queryTimeout;
    private final Function<List<Query>, Duration> timeFor;
    private final long graceNanos;
    private final boolean ridesOutReloads;
    private final LongSupplier clock;

    /** @param timeFor how long a call with some queries may take */
    CallExecutor(
            String site,
            PoolSettings settings,
            LongSupplier clock,
            SlotTable slots,
            MaintenanceTimer upkeep,
            Function<List<Query>, Duration> timeFor) {
        this.site = site;
        this.slots = slots;
        this.gate = slots.gate();
        this.upkeep = upkeep;
        this.queryTimeout = settings.queryTimeout();
        this.graceNanos = settings.leakWarning().toNanos();
        this.timeFor = timeFor;
        this.ridesOutReloads = settings.isRidingOutReloads();
        this.clock = clock;
    }

    /** Works with a slot in use and gives it back. */
    <T> T run(Slot slot, List<Query> queries, Function<LivestatusView, T> work) {
        return lent(slot, () -> Deadline.after(timeFor.apply(queries), System::nanoTime), work);
    }

    /** Works with a slot in use, within a deadline, and gives it back. */
    <T> T run(Slot slot, Deadline deadline, Function<LivestatusView, T> work) {
        return lent(slot, () -> deadline, work);
    }

    /** Whatever fails from here on, a time limit that no calendar has among it, the slot comes back. */
    private <T> T lent(Slot slot, Supplier<Deadline> until, Function<LivestatusView, T> work) {
        try {
            Deadline deadline = until.get();
            if (graceNanos > 0) {
                slot.expectBack(dueBack(deadline));
                upkeep.by(slot.dueBack);
            }
            return tried(slot, deadline, work);
        } finally {
            LivestatusConnection connection = slot.connection;
            boolean isClean = connection != null && connection.isReusable();
            upkeep.by(slots.release(slot, isClean ? null : CloseReason.STALE));
        }
    }

    /** When a call should be over by all means: never where its deadline is as good as none. */
    private long dueBack(Deadline deadline) {
        long left = deadline.remaining().toNanos();
        return left > Long.MAX_VALUE / 4 ? Long.MAX_VALUE : clock.getAsLong() + left + graceNanos;
    }

    private <T> T tried(Slot slot, Deadline deadline, Function<LivestatusView, T> work) {
        LivestatusException before = null;
        boolean hadAnswered = slot.connection != null;
        while (true) {
            connect(slot, deadline, before);
            try {
                T value = work.apply(slot.connection.within(deadline));
                answered(slot.address, slot.connectedAt);
                return value;
            } catch (LivestatusException e) {
                before = worthAnother(slot, hadAnswered, e, before);
                hadAnswered = false;
            }
        }
    }

    /** Leaves the slot with a connection, or throws what happened before if nothing else can be tried. */
    private void connect(Slot slot, Deadline deadline, LivestatusException before) {
        if (slot.connection != null) {
            return;
        }
        boolean waits = before == null || isWaitedOut(slot, before);
        EndpointState address = waits ? gate.pass(slot, deadline) : gate.passNow();
        if (address != null) {
            slots.fill(slot, address);
        } else if (slot.isAborted) {
            throw new AbortedException("stopped while waiting to connect to " + site, false, before);
        } else if (slot.connection == null) {
            throw before == null ? notTried() : before;
        }
    }

    private ConnectFailedException notTried() {
        RuntimeException last = gate.lastFailure();
        String reason = "not tried again within the time there was" + (last == null ? "" : ": " + last.getMessage());
        return new ConnectFailedException(site, reason, true, last);
    }

    private void answered(EndpointState address, long begun) {
        if (gate.succeeded(address, begun)) {
            log().info("{}: {} answers again", site, address.endpoint);
            slots.giveUpMoved();
        }
    }

    /** Draws the conclusions from a failure, and throws it unless another address or another time may do better. */
    private LivestatusException worthAnother(
            Slot slot, boolean hadAnswered, LivestatusException e, LivestatusException before) {
        if (e.isSilent()) {
            slots.giveUpIdle();
        }
        if (e.isUnreachable() || e.isSilent() && !hadAnswered) {
            failed(slot, e);
        } else if (e.responseStarted()) {
            answered(slot.address, slot.connectedAt);
        }
        if (!e.isUnreachable()) {
            throw e;
        }
        if (before != null && !before.getMessage().equals(e.getMessage())) {
            e.addSuppressed(before);
        }
        return e;
    }

    private void failed(Slot slot, LivestatusException e) {
        boolean isNews = gate.failed(slot.address, slot.connectedAt, e);
        if (isNews) {
            log().warn("{}: {}", site, e.getMessage());
            slots.giveUpMoved();
        }
        slots.empty(slot);
    }

    /**
     * Whether to try again later: on request, or for some seconds with one that turns connections away. An xinetd that still
     * counts the connection just given up closes the next without a word; one that thinks they come too fast refuses all of
     * them, for the 3 s of {@code cps = 5 3}. No answer had begun, and no command is repeated that had gone out.
     */
    private boolean isWaitedOut(Slot slot, LivestatusException e) {
        return e.isTransient() && (ridesOutReloads || slots.isCrowdedOut(slot));
    }

    /** Looks whether an address that was failing answers again. */
    void probe(EndpointState address) {
        Deadline deadline = Deadline.after(queryTimeout, System::nanoTime);
        long begun = clock.getAsLong();
        LivestatusConnection connection = address.connections.build();
        try {
            connection.within(deadline).query(Query.parse("GET status\nColumns: program_start"));
            answered(address, begun);
        } catch (LivestatusException e) {
            gate.failed(address, begun, e);
        } finally {
            connection.close();
        }
    }

    private static Logger log() {
        return LoggerFactory.getLogger(LivestatusPool.class);
    }
}
