package io.github.livestatus.pool;

import io.github.livestatus.error.AbortedException;
import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.timing.TimeSource;
import io.github.livestatus.transport.Deadline;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * Decides who may connect where, and when. Callers use the first address that is not failing. When all are failing, one caller
 * at a time connects again, after a pause that doubles from 0.1 to 2 s, give or take a quarter. The others wait, and get the
 * first good connection that comes back meanwhile. So a core that is down, or an xinetd that refuses, is not hammered, and an
 * xinetd that lets only some connections through serves everybody over these.
 *
 * <p>While an address other than the first is in use, those before it are probed every 10 s, never on a caller's time. All
 * methods take the lock of {@link SlotTable}, except {@link #handOver} and {@link #isCurrent}, whose callers hold it.
 */
final class ConnectGate {
    private static final long PROBE_PAUSE = 10_000_000_000L;

    private final ReentrantLock lock;
    private final List<EndpointState> addresses;
    private final TimeSource time;
    private final Supplier<Slot> idle;
    private final Condition changed;
    private final ArrayDeque<Slot> waiting = new ArrayDeque<>(1);
    private long paced;

    /** @param idle takes an idle slot out of the pool, with its connection; null when there is none */
    ConnectGate(ReentrantLock lock, List<EndpointState> addresses, TimeSource time, Supplier<Slot> idle) {
        this.lock = lock;
        this.idle = idle;
        this.addresses = List.copyOf(addresses);
        this.time = time;
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
            if (address == null && !hasTakenIdle(slot)) {
                paced++;
                if (slot.lane.isSharing()) {
                    waiting.add(slot);
                }
                try {
                    address = await(slot, deadline);
                } finally {
                    waiting.remove(slot);
                }
            }
            return address;
        } finally {
            lock.unlock();
        }
    }

    /** Gives the slot the connection of an idle one, which came back after this slot had found none. Returns true if there was one. */
    private boolean hasTakenIdle(Slot slot) {
        Slot spare = slot.lane.isSharing() ? idle.get() : null;
        if (spare != null) {
            slot.connect(spare.address, spare.strip(), spare.connectedAt);
        }
        return spare != null;
    }

    private EndpointState await(Slot slot, Deadline deadline) {
        EndpointState address = null;
        try {
            while (address == null && slot.connection == null && !slot.isAborted && !deadline.isPassed()) {
                long left = deadline.remaining().toNanos();
                changed.awaitNanos(Math.max(1, Math.min(left, nextRetry() - time.nanos())));
                address = slot.connection == null ? due() : null;
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AbortedException("interrupted while waiting to connect", false, null);
        }
        return address;
    }

    /** Returns where a connection may be made now; null for nowhere. */
    EndpointState passNow() {
        lock.lock();
        try {
            return due();
        } finally {
            lock.unlock();
        }
    }

    /** Returns the address that callers use now. */
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
        for (EndpointState address : addresses) {
            if (address.backoff.isOver()) {
                address.backoff.repeat();
                return address;
            }
        }
        return null;
    }

    private long nextRetry() {
        return addresses.stream()
                .mapToLong(address -> address.backoff.retryAt())
                .min()
                .orElseThrow();
    }

    /** Lets the next caller connect at once to each address, whatever failed before. */
    void retryNow() {
        lock.lock();
        try {
            addresses.forEach(address -> address.backoff.retryNow());
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /**
     * Notes that an address failed, with a connection that was begun at this time.
     *
     * @return true if it had been well before
     */
    boolean failed(EndpointState address, long begun, LivestatusException failure) {
        lock.lock();
        try {
            boolean isNews = !address.isFailing();
            address.learn(failure);
            if (isNews || begun - address.failedAt >= 0) {
                address.fail();
                address.probeAt = address.failedAt + PROBE_PAUSE;
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
     * @return true if it is well again
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
            address.recover();
            changed.signalAll();
            return isNews;
        } finally {
            lock.unlock();
        }
    }

    /** Returns the addresses before the one in use that are to be probed now. */
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

    /** Returns when {@link #probes} will have one; {@link Long#MAX_VALUE} for never. */
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

    /** Returns true if connections to this address are kept: it is the first that is well, or none is. */
    boolean isCurrent(EndpointState address) {
        EndpointState well = firstWell();
        return well == null || well == address;
    }

    /** Gives a slot's good connection to whoever waits longest to connect. */
    void handOver(Slot from) {
        Slot to = waiting.poll();
        if (to != null) {
            to.connect(from.address, from.strip(), from.connectedAt);
            changed.signalAll();
        }
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

    /** Returns why no address can be connected to; null while one is well. */
    RuntimeException lastFailure() {
        lock.lock();
        try {
            boolean areAllFailing = addresses.stream().allMatch(EndpointState::isFailing);
            return areAllFailing ? addresses.get(addresses.size() - 1).lastFailure : null;
        } finally {
            lock.unlock();
        }
    }

    /** Returns how often a call had to wait before connecting. */
    long paced() {
        lock.lock();
        try {
            return paced;
        } finally {
            lock.unlock();
        }
    }
}
