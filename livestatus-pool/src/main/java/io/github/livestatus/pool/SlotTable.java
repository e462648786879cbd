package io.github.livestatus.pool;

import io.github.livestatus.error.AbortedException;
import io.github.livestatus.error.PoolExhaustedException;
import io.github.livestatus.event.CloseReason;
import io.github.livestatus.exchange.ServerConnection;
import io.github.livestatus.timing.TimeSource;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Function;

/** The slots of a pool: those in use, those that are idle, and the queue for them. {@link LivestatusPool} says the rules. */
final class SlotTable {
    private final String site;
    private final int max;
    private final RetentionPolicy retention;
    private final TimeSource time;
    private final ReentrantLock lock = new ReentrantLock();
    private final ConnectGate gate;
    private final List<Slot> all = new ArrayList<>();
    private final ArrayDeque<Slot> idle = new ArrayDeque<>();
    private final WaitQueue queue = new WaitQueue();
    private int pooled;
    private boolean isClosed;
    private long borrows;
    private long overdueCount;

    SlotTable(String site, int max, RetentionPolicy retention, TimeSource time, List<EndpointState> addresses) {
        this.site = site;
        this.max = max;
        this.retention = retention;
        this.time = time;
        this.gate = new ConnectGate(lock, addresses, time, this::takeIdle);
    }

    ConnectGate gate() {
        return gate;
    }

    /** Returns a slot for the calling thread, which waits its turn. */
    Slot acquire(Duration timeout) {
        Waiter waiter;
        lock.lock();
        try {
            Slot free = takeFree(null);
            if (free != null) {
                return free;
            }
            Thread thread = Thread.currentThread();
            waiter = new Waiter(timeout, time.nanos(), true, () -> LockSupport.unpark(thread));
            queue.join(waiter);
        } finally {
            lock.unlock();
        }
        return await(waiter);
    }

    private Slot await(Waiter waiter) {
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
        return waiter.slot;
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
                    site, waiter.timeout, max, pooled - idle.size(), queue.size(), gate.lastFailure());
        } finally {
            lock.unlock();
        }
    }

    /**
     * Requests a slot without waiting. The waiter is woken when its turn has come, perhaps at once. It fails in {@link #maintain}
     * when its turn does not come in time.
     *
     * @return when that is, on the pool's clock; {@link Long#MAX_VALUE} if it has been woken
     */
    long request(Waiter waiter) {
        lock.lock();
        try {
            waiter.slot = takeFree(waiter);
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
     * Returns a slot beside the pool, for a query that waits at the server or for commands. Its connection is closed after use.
     *
     * @param waiter whom it is for; null for the calling thread
     */
    Slot extra(Waiter waiter) {
        lock.lock();
        try {
            checkOpen();
            Slot slot = new Slot(true);
            all.add(slot);
            give(slot, waiter);
            return slot;
        } finally {
            lock.unlock();
        }
    }

    /** Gives a slot beside the pool to a waiter, which is woken at once. */
    void requestExtra(Waiter waiter) {
        waiter.slot = extra(waiter);
        waiter.wake();
    }

    private Slot takeFree(Waiter waiter) {
        checkOpen();
        Slot slot = idle.pollLast();
        if (slot == null && pooled < max) {
            slot = new Slot(false);
            all.add(slot);
            pooled++;
        }
        if (slot != null) {
            give(slot, waiter);
        }
        return slot;
    }

    private Slot takeIdle() {
        Slot slot = idle.pollLast();
        if (slot != null) {
            remove(slot);
        }
        return slot;
    }

    private void give(Slot slot, Waiter waiter) {
        slot.state = Slot.State.IN_USE;
        slot.waiter = waiter;
        borrows++;
    }

    private void checkOpen() {
        if (isClosed) {
            throw new IllegalStateException("the pool of " + site + " is closed");
        }
    }

    /** Puts a new connection, not opened yet, into a slot in use. */
    void fill(Slot slot, EndpointState address) {
        ServerConnection made = new ServerConnection(address.access);
        lock.lock();
        try {
            if (slot.isAborted) {
                throw new AbortedException("stopped before anything was sent to " + site, false, null);
            }
            slot.connect(address, made, time.nanos());
        } finally {
            lock.unlock();
        }
    }

    /**
     * Returns true if a slot got no connection because its address has enough of them, likely: it has answered before, or others
     * talk to it.
     */
    boolean isCrowdedOut(Slot slot) {
        lock.lock();
        try {
            EndpointState address = slot.address;
            boolean hasOthers = all.stream().anyMatch(other -> other.connection != null && other.address == address);
            return address.isCrowded() && (address.hasAnswered || hasOthers);
        } finally {
            lock.unlock();
        }
    }

    /** Takes a connection that failed out of a slot in use. */
    void empty(Slot slot) {
        Slot.close(slot.strip(), CloseReason.FAILED);
    }

    /**
     * Takes a slot back. It goes to whoever waits longest, or becomes idle, or leaves the pool.
     *
     * @param reason why its connection must be closed; null where it proved clean
     * @return when it is due for {@link #maintain}, on the pool's clock; {@link Long#MAX_VALUE} for never
     */
    long release(Slot slot, CloseReason reason) {
        long now = time.nanos();
        long due = Long.MAX_VALUE;
        ServerConnection closing = null;
        CloseReason why = reason;
        Waiter next;
        lock.lock();
        try {
            if (why == null && slot.connection != null) {
                why = reasonToClose(slot, now);
            }
            if (why != null) {
                closing = slot.strip();
            } else if (slot.connection != null) {
                gate.handOver(slot);
            }
            slot.waiter = null;
            slot.isAborted = false;
            slot.thread = null;
            next = slot.isExtra ? null : queue.serve(slot, now);
            if (next != null) {
                give(slot, next);
            } else if (slot.connection == null) {
                remove(slot);
            } else {
                slot.state = Slot.State.IDLE;
                slot.idleSince = now;
                idle.addLast(slot);
                due = Math.min(retention.due(slot), gate.probeDue());
            }
        } finally {
            lock.unlock();
        }
        Slot.close(closing, why);
        if (next != null) {
            next.wake();
        }
        return due;
    }

    /** Returns why a connection that is clean is closed all the same; null where it is kept. */
    private CloseReason reasonToClose(Slot slot, long now) {
        if (slot.isAborted || isClosed) {
            return CloseReason.ABORTED;
        } else if (slot.isExtra) {
            return CloseReason.DONE;
        }
        return gate.isCurrent(slot.address) ? retention.reasonToClose(slot, now) : CloseReason.MOVED;
    }

    private void remove(Slot slot) {
        slot.state = Slot.State.REMOVED;
        all.remove(slot);
        pooled -= slot.isExtra ? 0 : 1;
    }

    /**
     * Ends an asynchronous call: it leaves the queue, or its exchange is stopped and its slot comes back through {@link #release}.
     *
     * @return true if it was still in the queue
     */
    boolean cancel(Waiter waiter) {
        ServerConnection closing = null;
        boolean wasWaiting;
        lock.lock();
        try {
            wasWaiting = queue.leave(waiter);
            for (Slot slot : all) {
                if (!wasWaiting && slot.waiter == waiter) {
                    slot.isAborted = true;
                    closing = slot.connection;
                    gate.wakeAll();
                }
            }
        } finally {
            lock.unlock();
        }
        Slot.close(closing, CloseReason.ABORTED);
        return wasWaiting;
    }

    /** Closes all idle connections, so that a server short of them serves others. */
    void giveUpIdle() {
        evict(slot -> CloseReason.YIELDED);
    }

    /** Closes idle connections to addresses that are not in use any more. */
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

    /** Ends everything: first the waits, then the exchanges under way and the idle connections. Nothing is given any more. */
    void close() {
        List<ServerConnection> closing = new ArrayList<>();
        List<Waiter> failed;
        lock.lock();
        try {
            isClosed = true;
            failed = queue.clear(new AbortedException("the pool of " + site + " was closed", false, null));
            for (Slot slot : all) {
                slot.isAborted = true;
                closing.add(slot.connection);
            }
            all.removeAll(idle);
            pooled -= idle.size();
            idle.clear();
            gate.wakeAll();
        } finally {
            lock.unlock();
        }
        closing.forEach(connection -> Slot.close(connection, CloseReason.ABORTED));
        failed.forEach(Waiter::wake);
    }

    /**
     * Does what is due. It closes what has been idle or open for too long, ends the waits of asynchronous calls, and logs calls
     * that do not come to an end.
     *
     * @return when something will be due next, on the pool's clock; {@link Long#MAX_VALUE} for never
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
                    max,
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
