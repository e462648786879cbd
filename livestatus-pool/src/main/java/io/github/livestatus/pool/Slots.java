package io.github.livestatus.pool;

import io.github.livestatus.client.CloseReason;
import io.github.livestatus.client.LivestatusConnection;
import io.github.livestatus.error.AbortedException;
import io.github.livestatus.error.PoolExhaustedException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Who has a slot, who waits for one, and what is idle. See {@link LivestatusPool} for the rules. */
final class Slots {
    private final String site;
    private final int max;
    private final Limits limits;
    private final LongSupplier clock;
    private final Supplier<Throwable> lastConnectFailure;
    private final ReentrantLock lock = new ReentrantLock();
    private final List<Slot> all = new ArrayList<>();
    private final ArrayDeque<Slot> idle = new ArrayDeque<>();
    private final ArrayDeque<Waiter> waiters = new ArrayDeque<>();
    private int pooled;
    private boolean isClosed;
    private long borrows;
    private long waitedNanos;
    private long longestWait;

    Slots(String site, int max, Limits limits, LongSupplier clock, Supplier<Throwable> lastConnectFailure) {
        this.site = site;
        this.max = max;
        this.limits = limits;
        this.clock = clock;
        this.lastConnectFailure = lastConnectFailure;
    }

    /** A slot for the calling thread, which waits its turn. */
    Slot acquire(Duration timeout) {
        long begin = clock.getAsLong();
        Waiter waiter;
        lock.lock();
        try {
            Slot free = free(null, begin);
            if (free != null) {
                return free;
            }
            Thread thread = Thread.currentThread();
            waiter = new Waiter(timeout, begin, true, () -> LockSupport.unpark(thread));
            waiters.add(waiter);
        } finally {
            lock.unlock();
        }
        return awaited(waiter, begin);
    }

    /**
     * Asks for a slot without waiting: the waiter is woken when its turn has come, perhaps at once, and fails in {@link
     * #upkeep} when it does not come in time.
     *
     * @return when that is, on the pool's clock; {@link Long#MAX_VALUE} if it has been woken
     */
    long request(Waiter waiter) {
        lock.lock();
        try {
            waiter.slot = free(waiter, clock.getAsLong());
            if (waiter.slot == null) {
                waiters.add(waiter);
                return waiter.deadline;
            }
        } finally {
            lock.unlock();
        }
        waiter.wake();
        return Long.MAX_VALUE;
    }

    /** A slot beside the pool for the calling thread: its connection is closed after use. */
    Slot extra() {
        return extra(null);
    }

    /** A slot beside the pool; the waiter is woken at once. */
    void requestExtra(Waiter waiter) {
        waiter.slot = extra(waiter);
        waiter.wake();
    }

    private Slot extra(Waiter user) {
        lock.lock();
        try {
            checkOpen();
            Slot slot = new Slot(true);
            all.add(slot);
            give(slot, user, clock.getAsLong());
            return slot;
        } finally {
            lock.unlock();
        }
    }

    private Slot free(Waiter user, long now) {
        checkOpen();
        Slot slot = idle.pollLast();
        if (slot == null && pooled < max) {
            slot = new Slot(false);
            all.add(slot);
            pooled++;
        }
        if (slot != null) {
            give(slot, user, now);
        }
        return slot;
    }

    private void give(Slot slot, Waiter user, long now) {
        slot.state = Slot.State.IN_USE;
        slot.user = user;
        slot.takenAt = now;
        borrows++;
    }

    private void checkOpen() {
        if (isClosed) {
            throw new IllegalStateException("the pool of " + site + " is closed");
        }
    }

    private Slot awaited(Waiter waiter, long begin) {
        while (!waiter.isServed()) {
            long left = waiter.deadline - clock.getAsLong();
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
        noteWait(clock.getAsLong() - begin);
        return waiter.slot;
    }

    private boolean withdraw(Waiter waiter) {
        lock.lock();
        try {
            return waiters.remove(waiter);
        } finally {
            lock.unlock();
        }
    }

    private void noteWait(long nanos) {
        lock.lock();
        try {
            waitedNanos += nanos;
            longestWait = Math.max(longestWait, nanos);
        } finally {
            lock.unlock();
        }
    }

    private PoolExhaustedException exhausted(Waiter waiter) {
        lock.lock();
        try {
            return new PoolExhaustedException(
                    site, waiter.timeout, max, pooled - idle.size(), waiters.size(), lastConnectFailure.get());
        } finally {
            lock.unlock();
        }
    }

    /** Puts a new connection into a slot in use. */
    void fill(Slot slot, LivestatusConnection connection) {
        lock.lock();
        try {
            if (slot.isAborted) {
                throw new AbortedException("stopped before anything was asked of " + site, false, null);
            }
            slot.connection = connection;
            slot.connectedAt = clock.getAsLong();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Takes a slot back: it goes to whoever waits longest, or becomes idle, or leaves the pool.
     *
     * @param reason why its connection must be closed; null where it proved clean
     * @return when upkeep should look at it, on the pool's clock; {@link Long#MAX_VALUE} for never
     */
    long release(Slot slot, CloseReason reason) {
        long now = clock.getAsLong();
        long due = Long.MAX_VALUE;
        LivestatusConnection closing = null;
        CloseReason why = reason;
        Waiter next;
        lock.lock();
        try {
            if (why == null && slot.connection != null) {
                why = slot.isAborted || isClosed ? CloseReason.ABORTED : limits.verdict(slot, now);
            }
            if (why != null || slot.isExtra) {
                closing = slot.strip();
            }
            slot.user = null;
            slot.isAborted = false;
            next = slot.isExtra ? null : waiters.poll();
            if (next != null) {
                give(slot, next, now);
                next.slot = slot;
            } else if (slot.connection == null) {
                remove(slot);
            } else {
                slot.state = Slot.State.IDLE;
                slot.idleSince = now;
                idle.addLast(slot);
                due = limits.due(slot);
            }
        } finally {
            lock.unlock();
        }
        Slot.close(closing, why == null ? CloseReason.DONE : why);
        if (next != null) {
            next.wake();
        }
        return due;
    }

    private void remove(Slot slot) {
        slot.state = Slot.State.REMOVED;
        all.remove(slot);
        pooled -= slot.isExtra ? 0 : 1;
    }

    /** Ends what somebody asked for: leaves the queue, or stops the exchange, whose slot comes back through {@link #release}. */
    void cancel(Waiter user) {
        LivestatusConnection closing = null;
        lock.lock();
        try {
            if (!waiters.remove(user)) {
                for (Slot slot : all) {
                    if (slot.user == user) {
                        slot.isAborted = true;
                        closing = slot.connection;
                    }
                }
            }
        } finally {
            lock.unlock();
        }
        Slot.close(closing, CloseReason.ABORTED);
    }

    /** Ends everything: idle connections, exchanges under way, and waits. Nothing is given any more. */
    void close() {
        List<LivestatusConnection> closing = new ArrayList<>();
        List<Waiter> failed = new ArrayList<>();
        lock.lock();
        try {
            isClosed = true;
            for (Slot slot : all) {
                slot.isAborted = true;
                closing.add(slot.connection);
            }
            all.removeAll(idle);
            pooled -= idle.size();
            idle.clear();
            failed.addAll(waiters);
            waiters.clear();
            for (Waiter waiter : failed) {
                waiter.failure = new AbortedException("the pool of " + site + " was closed", false, null);
            }
        } finally {
            lock.unlock();
        }
        closing.forEach(connection -> Slot.close(connection, CloseReason.ABORTED));
        failed.forEach(Waiter::wake);
    }

    PoolStats stats(Tally tally) {
        lock.lock();
        try {
            return tally.stats(
                    max, idle.size(), all.size() - idle.size(), waiters.size(), borrows, waitedNanos, longestWait);
        } finally {
            lock.unlock();
        }
    }

    /** Closes all idle connections. */
    void giveUpIdle(CloseReason reason) {
        List<LivestatusConnection> closing = new ArrayList<>();
        lock.lock();
        try {
            for (Slot slot = idle.pollFirst(); slot != null; slot = idle.pollFirst()) {
                closing.add(slot.strip());
                remove(slot);
            }
        } finally {
            lock.unlock();
        }
        closing.forEach(connection -> connection.close(reason));
    }

    /**
     * Does what is due: closes what has been idle or open for too long, ends waits of callers that do not wait themselves.
     *
     * @return when something will be due next, on the pool's clock; {@link Long#MAX_VALUE} for never
     */
    long upkeep(long now) {
        List<Runnable> after = new ArrayList<>();
        long due = Long.MAX_VALUE;
        lock.lock();
        try {
            for (Iterator<Slot> slots = idle.iterator(); slots.hasNext(); ) {
                Slot slot = slots.next();
                CloseReason reason = limits.verdict(slot, now);
                if (reason == null) {
                    due = Math.min(due, limits.due(slot));
                } else {
                    slots.remove();
                    LivestatusConnection closing = slot.strip();
                    remove(slot);
                    after.add(() -> closing.close(reason));
                }
            }
            for (Iterator<Waiter> queue = waiters.iterator(); queue.hasNext(); ) {
                Waiter waiter = queue.next();
                if (!waiter.isThread && waiter.deadline - now <= 0) {
                    queue.remove();
                    waiter.failure = exhausted(waiter);
                    after.add(waiter::wake);
                } else if (!waiter.isThread) {
                    due = Math.min(due, waiter.deadline);
                }
            }
        } finally {
            lock.unlock();
        }
        after.forEach(Runnable::run);
        return due;
    }
}
