package io.github.livestatus.pool;

import io.github.livestatus.error.AbortedException;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.transport.Deadline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * Says who may connect where, and when. Callers use the first address that is not failing. When all are, one is tried again
 * after a pause that doubles from 0.1 to 2 s, give or take a half, by one caller at a time; the others wait, and have the
 * first good connection that comes back meanwhile. So a core that is down, or an xinetd that refuses, is not hammered, and an
 * xinetd that lets only some connections through serves everybody over these.
 *
 * <p>While an address other than the first is in use, those before it are looked at every 10 s, never on a caller's time.
 * All methods take the lock of {@link SlotTable}, but for {@link #handOver} and {@link #isCurrent}, whose callers hold it.
 */
final class ConnectGate {
    private static final long PROBE_PAUSE = 10_000_000_000L;

    private final ReentrantLock lock;
    private final List<EndpointState> addresses;
    private final LongSupplier clock;
    private final Supplier<Slot> idle;
    private final Condition changed;
    private final ArrayDeque<Slot> waiting = new ArrayDeque<>();
    private long paced;

    /** @param idle takes an idle slot out of the pool, with its connection; null when there is none */
    ConnectGate(ReentrantLock lock, List<EndpointState> addresses, LongSupplier clock, Supplier<Slot> idle) {
        this.lock = lock;
        this.idle = idle;
        this.addresses = List.copyOf(addresses);
        this.clock = clock;
        this.changed = lock.newCondition();
    }

    /**
     * Waits until a connection may be made for the slot, or one is handed over to it.
     *
     * @return where to connect; null when the slot has a connection, is aborted, or the deadline has passed
     */
    EndpointState pass(Slot slot, Deadline deadline) {
        lock.lock();
        try {
            EndpointState address = due();
            if (address == null && !takesIdle(slot)) {
                paced++;
                if (!slot.isExtra) {
                    waiting.add(slot);
                }
                try {
                    address = awaited(slot, deadline);
                } finally {
                    waiting.remove(slot);
                }
            }
            return address;
        } finally {
            lock.unlock();
        }
    }

    /** Whether the slot got the connection of an idle one, which came back after this slot had found none. */
    private boolean takesIdle(Slot slot) {
        Slot spare = slot.isExtra ? null : idle.get();
        if (spare != null) {
            slot.connect(spare.address, spare.strip(), spare.connectedAt);
        }
        return spare != null;
    }

    private EndpointState awaited(Slot slot, Deadline deadline) {
        EndpointState address = null;
        try {
            while (address == null && slot.connection == null && !slot.isAborted && !deadline.isPassed()) {
                long left = deadline.remaining().toNanos();
                changed.awaitNanos(Math.max(1, Math.min(left, nextTry() - clock.getAsLong())));
                address = slot.connection == null ? due() : null;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AbortedException("interrupted while waiting to connect", false, null);
        }
        return address;
    }

    /** Where a connection may be made now; null for nowhere. */
    EndpointState passNow() {
        lock.lock();
        try {
            return due();
        } finally {
            lock.unlock();
        }
    }

    /** The address that callers use now. */
    EndpointState inUse() {
        EndpointState well = firstWell();
        return well == null ? addresses.get(0) : well;
    }

    private EndpointState firstWell() {
        for (EndpointState address : addresses) {
            if (!address.isFailing()) {
                return address;
            }
        }
        return null;
    }

    private EndpointState due() {
        EndpointState well = firstWell();
        if (well != null) {
            return well;
        }
        long now = clock.getAsLong();
        for (EndpointState address : addresses) {
            if (address.notBefore - now <= 0) {
                address.rest(now);
                return address;
            }
        }
        return null;
    }

    private long nextTry() {
        return addresses.stream().mapToLong(address -> address.notBefore).min().orElseThrow();
    }

    /**
     * Notes that an address failed, with a connection that was begun at this time.
     *
     * @return whether it had been well before
     */
    boolean failed(EndpointState address, long begun, LivestatusException failure) {
        lock.lock();
        try {
            boolean isNews = !address.isFailing();
            long now = clock.getAsLong();
            address.learn(failure);
            if (isNews || begun - address.failedAt >= 0) {
                address.fail(now);
                address.probeAt = now + PROBE_PAUSE;
            }
            return isNews;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Notes that an address answered, over a connection that was begun at this time. One from before the failure proves
     * nothing: an xinetd that has enough refuses new ones only.
     *
     * @return whether it is well again
     */
    boolean succeeded(EndpointState address, long begun) {
        if (!address.isFailing() && address.hasAnswered) {
            return false;
        }
        lock.lock();
        try {
            address.hasAnswered = true;
            if (begun - address.failedAt < 0) {
                return false;
            }
            boolean isNews = address.isFailing();
            address.failures = 0;
            address.lastFailure = null;
            changed.signalAll();
            return isNews;
        } finally {
            lock.unlock();
        }
    }

    /** The addresses before the one in use that should be looked at now. */
    List<EndpointState> probes(long now) {
        lock.lock();
        try {
            List<EndpointState> probes = new ArrayList<>();
            for (EndpointState address : beforeCurrent()) {
                if (address.probeAt - now <= 0) {
                    address.probeAt = now + PROBE_PAUSE;
                    probes.add(address);
                }
            }
            return probes;
        } finally {
            lock.unlock();
        }
    }

    /** When {@link #probes} will have one; {@link Long#MAX_VALUE} for never. */
    long probeDue() {
        if (!addresses.get(0).isFailing()) {
            return Long.MAX_VALUE;
        }
        lock.lock();
        try {
            return beforeCurrent().stream()
                    .mapToLong(address -> address.probeAt)
                    .min()
                    .orElse(Long.MAX_VALUE);
        } finally {
            lock.unlock();
        }
    }

    private List<EndpointState> beforeCurrent() {
        int current = 0;
        while (current < addresses.size() && addresses.get(current).isFailing()) {
            current++;
        }
        return current == addresses.size() ? List.of() : addresses.subList(0, current);
    }

    /** Whether connections to this address are kept: it is the first that is well, or none is. */
    boolean isCurrent(EndpointState address) {
        EndpointState well = firstWell();
        return well == null || well == address;
    }

    /** Gives a slot's good connection to whoever waits longest to connect; whether there is somebody. */
    boolean handOver(Slot from) {
        Slot to = waiting.poll();
        if (to != null) {
            to.connect(from.address, from.strip(), from.connectedAt);
            changed.signalAll();
        }
        return to != null;
    }

    /** Lets those who wait look at their slots again. */
    void wakeAll() {
        lock.lock();
        try {
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Why no address can be connected to; null while one is well. */
    RuntimeException lastFailure() {
        lock.lock();
        try {
            boolean areAllFailing = addresses.stream().allMatch(EndpointState::isFailing);
            return areAllFailing ? addresses.get(addresses.size() - 1).lastFailure : null;
        } finally {
            lock.unlock();
        }
    }

    /** How often somebody had to wait before connecting. */
    long paced() {
        lock.lock();
        try {
            return paced;
        } finally {
            lock.unlock();
        }
    }
}
