package io.github.livestatus.pool;

import io.github.livestatus.error.AbortedException;
import io.github.livestatus.error.PoolExhaustedException;
import io.github.livestatus.event.CloseReason;
import io.github.livestatus.exchange.Leave;
import io.github.livestatus.exchange.ServerConnection;
import io.github.livestatus.lane.Lane;
import io.github.livestatus.lql.Capability;
import io.github.livestatus.timing.TimeSource;
import io.github.livestatus.transport.Deadline;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/** The slots of a pool, in use or idle, and the queue of callers. A comment in {@link LivestatusPool} describes the rules. */
final class SlotTable {
    private final String site;
    private final RetentionPolicy retention;
    private final TimeSource time;
    private final List<EndpointState> addresses;
    private final LaneLimits lanes;
    private final ReentrantLock lock = new ReentrantLock();
    private final ConnectGate gate;
    private final List<Slot> all = new ArrayList<>(2);
    private final ArrayDeque<Slot> idle = new ArrayDeque<>(2);
    private final WaitQueue queue = new WaitQueue();
    private boolean isClosed;
    private long borrows;
    private long overdueCount;

    SlotTable(String site, int max, RetentionPolicy retention, TimeSource time, List<EndpointState> addresses) {
        this.site = site;
        this.retention = retention;
        this.time = time;
        this.addresses = List.copyOf(addresses);
        this.lanes = new LaneLimits(max, this::isServingFew);
        this.gate = new ConnectGate(lock, addresses, time, this::takeIdle);
    }

    ConnectGate gate() {
        return gate;
    }

    /**
     * Returns true if the server serves only a few connections. Also true while the kind of server is unknown: many calls may
     * connect at the same time before it is detected.
     */
    private boolean isServingFew() {
        boolean isKnown = false;
        for (EndpointState address : addresses) {
            if (address.access.knownDialect().isPresent()) {
                isKnown = true;
                if (address.access.knownDialect().get().has(Capability.FEW_CONNECTIONS)) {
                    return true;
                }
            }
        }
        return !isKnown;
    }

    /** Returns a slot for the calling thread. The thread waits until this lane has a free slot. */
    Slot acquire(Lane lane, TurnLimit limit) {
        Waiter waiter;
        lock.lock();
        try {
            Slot free = takeFree(lane, null);
            if (free != null) {
                return free;
            }
            waiter = waiterOfThread(lane, limit);
            queue.join(waiter);
        } finally {
            lock.unlock();
        }
        await(waiter);
        return waiter.slot;
    }

    private Waiter waiterOfThread(Lane lane, TurnLimit limit) {
        Thread thread = Thread.currentThread();
        return new Waiter(lane, limit, time.nanos(), true, () -> LockSupport.unpark(thread));
    }

    private void await(Waiter waiter) {
        while (!waiter.isServed()) {
            long left = waiter.deadline() - time.nanos();
            boolean isInterrupted = Thread.currentThread().isInterrupted();
            if (left > 0 && !isInterrupted) {
                LockSupport.parkNanos(this, left);
            } else if (withdraw(waiter)) {
                throw isInterrupted
                        ? new AbortedException("interrupted while waiting for a connection to " + site, false, null)
                        : exhausted(waiter);
            }
        }
        if (waiter.failure != null) {
            throw waiter.failure;
        }
    }

    private boolean withdraw(Waiter waiter) {
        lock.lock();
        try {
            return queue.leave(waiter);
        } finally {
            lock.unlock();
        }
    }

    private PoolExhaustedException exhausted(Waiter waiter) {
        lock.lock();
        try {
            return new PoolExhaustedException(
                    site,
                    waiter.limit.time(),
                    waiter.limit.reason(),
                    lanes.words(waiter.lane),
                    lanes.inUse(),
                    queue.size(),
                    gate.lastFailure());
        } finally {
            lock.unlock();
        }
    }

    /**
     * Requests a slot without waiting. The waiter is woken when it has its slot, perhaps during this call. If it gets no slot in
     * time, it fails in {@link #maintain}.
     *
     * @return when it times out, on the pool's clock; {@link Long#MAX_VALUE} if it has its slot
     */
    long request(Waiter waiter) {
        lock.lock();
        try {
            waiter.slot = takeFree(waiter.lane, waiter);
            if (waiter.slot == null) {
                queue.join(waiter);
                return waiter.deadline();
            }
        } finally {
            lock.unlock();
        }
        waiter.wake();
        return Long.MAX_VALUE;
    }

    /**
     * Returns a slot if the lane has room; null if it has none.
     *
     * @throws IllegalStateException if the pool is closed
     */
    private Slot takeFree(Lane lane, Waiter waiter) {
        if (isClosed) {
            throw new IllegalStateException("the pool of " + site + " is closed");
        }
        return lanes.hasRoom(lane) ? take(lane, waiter) : null;
    }

    /**
     * Takes a slot for a lane that has room. A lane that does not reuse idle connections may get the slot of an idle connection.
     * Then its user closes that connection before it connects.
     */
    private Slot take(Lane lane, Waiter waiter) {
        Slot slot = lane.isSharing() ? idle.pollLast() : null;
        if (slot == null) {
            slot = takePlace();
        }
        if (slot == null) {
            slot = new Slot();
            all.add(slot);
        }
        lanes.begin(lane);
        borrows++;
        slot.lane = lane;
        slot.state = Slot.State.IN_USE;
        slot.waiter = waiter;
        return slot;
    }

    /** Returns the slot that has been idle longest if the maximum number of connections is open; else null. */
    private Slot takePlace() {
        return lanes.inUse() + idle.size() >= lanes.most() ? idle.pollFirst() : null;
    }

    private Slot takeIdle() {
        Slot slot = idle.pollLast();
        if (slot != null) {
            remove(slot);
        }
        return slot;
    }

    /** Gives slots to waiters whose lane has room. Called when the kind of server was detected, which can change the limits. */
    void serveWaiters() {
        List<Waiter> served;
        lock.lock();
        try {
            served = serve();
        } finally {
            lock.unlock();
        }
        served.forEach(Waiter::wake);
    }

    private List<Waiter> serve() {
        List<Waiter> served = List.of();
        for (Waiter next = queue.next(lanes::hasRoom); next != null; next = queue.next(lanes::hasRoom)) {
            served = served.isEmpty() ? new ArrayList<>() : served;
            served.add(next);
            queue.served(next, time.nanos());
            next.slot = next.resting == null ? take(next.lane, next.isThread ? null : next) : next.resting;
            if (next.resting != null) {
                resume(next.resting);
            }
        }
        return served;
    }

    /** Lets other calls connect while this slot has no connection, in the pause between two polls. */
    private void rest(Slot slot) {
        List<Waiter> served;
        lock.lock();
        try {
            slot.isResting = true;
            lanes.end(slot.lane);
            served = serve();
        } finally {
            lock.unlock();
        }
        served.forEach(Waiter::wake);
    }

    /** Waits until a slot that rested may connect again. */
    private void resume(Slot slot, Deadline deadline) {
        Waiter waiter = null;
        lock.lock();
        try {
            if (slot.isAborted) {
                throw new AbortedException("aborted between two polls of " + site, true, null);
            } else if (lanes.hasRoom(slot.lane)) {
                resume(slot);
            } else {
                waiter = waiterOfThread(slot.lane, TurnLimit.ofDeadline(deadline.remaining()));
                waiter.resting = slot;
                queue.join(waiter);
            }
        } finally {
            lock.unlock();
        }
        if (waiter != null) {
            await(waiter);
        }
        Slot.close(slot.takeReplaced(), CloseReason.YIELDED);
    }

    private void resume(Slot slot) {
        Slot place = takePlace();
        if (place != null) {
            slot.replaced = place.strip();
            remove(place);
        }
        slot.isResting = false;
        lanes.begin(slot.lane);
    }

    private Leave leave(Slot slot) {
        return new Leave() {
            @Override
            public void giveBack() {
                rest(slot);
            }

            @Override
            public void take(Deadline deadline) {
                resume(slot, deadline);
            }
        };
    }

    /** Puts a new connection, not connected yet, into a slot in use. */
    void fill(Slot slot, EndpointState address) {
        ServerConnection made = slot.lane.isSharing()
                ? new ServerConnection(address.access)
                : new ServerConnection(address.access, leave(slot));
        lock.lock();
        try {
            if (slot.isAborted) {
                throw new AbortedException("aborted before anything was sent to " + site, false, null);
            }
            slot.connect(address, made, time.nanos());
        } finally {
            lock.unlock();
        }
    }

    /**
     * Returns true if a slot probably got no connection because its address has too many of them: it rejects connections, and
     * it has answered before or this pool has other connections to it.
     */
    boolean isCrowdedOut(Slot slot) {
        lock.lock();
        try {
            EndpointState address = slot.address;
            boolean hasOthers = all.stream().anyMatch(other -> other.connection != null && other.address == address);
            return address.isCrowded(slot.lane) && (address.hasAnswered || hasOthers);
        } finally {
            lock.unlock();
        }
    }

    /** Closes the connection of a slot in use. The slot stays in use. */
    void empty(Slot slot, CloseReason reason) {
        Slot.close(slot.strip(), reason);
    }

    /**
     * Takes a slot back. It goes to the caller that waits longest, or becomes idle, or is removed. A connection that is not kept is
     * closed before another one may be opened in its place.
     *
     * @param reason why its connection must be closed; null if the connection may be reused
     * @return when {@link #maintain} must run for it, on the pool's clock; {@link Long#MAX_VALUE} for never
     */
    long release(Slot slot, CloseReason reason) {
        CloseReason why = reason;
        lock.lock();
        try {
            slot.waiter = null;
            slot.thread = null;
            if (why == null && slot.connection != null) {
                why = reasonToClose(slot);
            }
            if (why == null && slot.connection != null) {
                gate.handOver(slot);
            }
        } finally {
            lock.unlock();
        }
        if (why != null) {
            Slot.close(slot.strip(), why);
        }
        return free(slot);
    }

    private long free(Slot slot) {
        List<Waiter> served;
        long due = Long.MAX_VALUE;
        lock.lock();
        try {
            if (!slot.isResting) {
                lanes.end(slot.lane);
            }
            if (slot.connection == null) {
                remove(slot);
            } else {
                slot.state = Slot.State.IDLE;
                slot.idleSince = time.nanos();
                idle.addLast(slot);
            }
            served = serve();
            if (slot.state == Slot.State.IDLE) {
                due = Math.min(retention.due(slot), gate.probeDue());
            }
        } finally {
            lock.unlock();
        }
        served.forEach(Waiter::wake);
        return due;
    }

    /** Returns why a reusable connection is closed; null if it is kept. */
    private CloseReason reasonToClose(Slot slot) {
        if (slot.isAborted || isClosed) {
            return CloseReason.ABORTED;
        } else if (!slot.lane.isSharing() || !lanes.isKept(idle.size())) {
            return CloseReason.DONE;
        }
        return gate.isCurrent(slot.address) ? retention.reasonToClose(slot, time.nanos()) : CloseReason.MOVED;
    }

    private void remove(Slot slot) {
        slot.state = Slot.State.REMOVED;
        all.remove(slot);
    }

    /**
     * Cancels an asynchronous call. It leaves the queue, or its connection is closed and its slot comes back through {@link
     * #release}.
     *
     * @return true if it was still in the queue
     */
    boolean cancel(Waiter waiter) {
        ServerConnection closing = null;
        List<Waiter> failed = List.of();
        boolean wasWaiting;
        lock.lock();
        try {
            wasWaiting = queue.leave(waiter);
            for (Slot slot : all) {
                if (!wasWaiting && slot.waiter == waiter) {
                    slot.isAborted = true;
                    closing = slot.connection;
                    failed = queue.fail(
                            other -> other.resting == slot,
                            new AbortedException("aborted between two polls of " + site, true, null));
                    gate.wakeAll();
                }
            }
        } finally {
            lock.unlock();
        }
        Slot.close(closing, CloseReason.ABORTED);
        failed.forEach(Waiter::wake);
        return wasWaiting;
    }

    /** Closes all idle connections, because the server has too few for all callers. */
    void giveUpIdle() {
        evict(slot -> CloseReason.YIELDED);
    }

    /** Closes idle connections to addresses that are no longer in use. */
    void giveUpMoved() {
        evict(slot -> gate.isCurrent(slot.address) ? null : CloseReason.MOVED);
    }

    private void evict(Function<Slot, CloseReason> reasonToClose) {
        List<Runnable> closings = new ArrayList<>();
        lock.lock();
        try {
            for (Iterator<Slot> slots = idle.iterator(); slots.hasNext(); ) {
                Slot slot = slots.next();
                CloseReason reason = reasonToClose.apply(slot);
                if (reason != null) {
                    slots.remove();
                    ServerConnection closing = slot.strip();
                    closings.add(() -> closing.close(reason));
                    remove(slot);
                }
            }
        } finally {
            lock.unlock();
        }
        closings.forEach(Runnable::run);
    }

    /** Closes all connections, in use and idle. Waiting callers fail. From now on no slots are given out. */
    void close() {
        List<ServerConnection> closing = new ArrayList<>();
        List<Waiter> failed;
        lock.lock();
        try {
            isClosed = true;
            failed = queue.fail(
                    waiter -> true, new AbortedException("the pool of " + site + " was closed", false, null));
            for (Slot slot : all) {
                slot.isAborted = true;
                closing.add(slot.connection);
            }
            all.removeAll(idle);
            idle.clear();
            gate.wakeAll();
        } finally {
            lock.unlock();
        }
        closing.forEach(connection -> Slot.close(connection, CloseReason.ABORTED));
        failed.forEach(Waiter::wake);
    }

    /**
     * Does the maintenance that is due. It closes connections that reached their idle timeout or maximum lifetime, fails
     * asynchronous calls that waited too long, and logs calls that hold their connection too long.
     *
     * @return when maintenance is due next, on the pool's clock; {@link Long#MAX_VALUE} for never
     */
    long maintain(long now) {
        evict(slot -> retention.reasonToClose(slot, now));
        List<Slot> overdue = new ArrayList<>();
        List<Waiter> expired;
        long due = Long.MAX_VALUE;
        lock.lock();
        try {
            for (Slot slot : all) {
                if (slot.state == Slot.State.IDLE) {
                    due = Math.min(due, retention.due(slot));
                } else if (slot.isOverdue(now)) {
                    overdue.add(slot);
                } else {
                    due = Math.min(due, slot.dueBack);
                }
            }
            overdueCount += overdue.size();
            due = all.isEmpty() ? due : Math.min(due, gate.probeDue());
            expired = queue.expire(now, this::exhausted);
            due = Math.min(due, queue.due());
        } finally {
            lock.unlock();
        }
        overdue.forEach(slot -> slot.warn(site));
        expired.forEach(Waiter::wake);
        return due;
    }

    PoolStats.Slots stats() {
        lock.lock();
        try {
            return new PoolStats.Slots(
                    lanes.max(),
                    idle.size(),
                    all.size() - idle.size(),
                    queue.size(),
                    borrows,
                    queue.served(),
                    Duration.ofNanos(queue.waited()),
                    Duration.ofNanos(queue.longest()),
                    gate.paced(),
                    overdueCount);
        } finally {
            lock.unlock();
        }
    }
}
