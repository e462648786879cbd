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
 * Decides which caller may connect, to which address, and when. Callers use the first address that is not failing. If all are
 * failing, one caller at a time retries, after a pause. The pauses double from 0.1 s to 2 s, with 25 % jitter. Meanwhile the others
 * wait, and get connections that other callers release. So the pool does not flood a core that is down or an xinetd that refuses
 * connections. If an xinetd allows only some connections, all callers share these.
 *
 * <p>While an address other than the first is in use, the addresses before it are probed every 10 s, never on a caller's
 * thread. All methods take the lock of {@link SlotTable}, except {@link #handOver} and {@link #isCurrent}, whose callers hold
 * it.
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

    /** @param idle removes an idle slot from the pool and returns it with its connection; returns null if there is none */
    ConnectGate(ReentrantLock lock, List<EndpointState> addresses, TimeSource time, Supplier<Slot> idle) {
        this.lock = lock;
        this.idle = idle;
        this.addresses = List.copyOf(addresses);
        this.time = time;
        this.changed = lock.newCondition();
    }

    /**
     * Waits until the slot may connect, or gets a connection from another slot.
     *
     * @return the address to connect to; null if the slot got a connection, was aborted, or the deadline has passed
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

    /** Moves the connection of an idle slot to this slot. Returns true if there was an idle slot. */
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

    /** Returns the address that a caller may connect to now; null if there is none. */
    EndpointState passNow() {
        lock.lock();
        try {
            return due();
        } finally {
            lock.unlock();
        }
    }

    /** Returns the address in use: the first that is not failing, or the first of all. */
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

    /** Ends the pauses: the next caller may connect immediately to each address. */
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
     * Records that an address failed.
     *
     * @param begun when the failed connection was started
     * @return true if the address was not failing before
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
     * Records that an address responded. A response on a connection from before the last failure is ignored: an xinetd with too
     * many connections refuses only new ones.
     *
     * @param begun when the connection was started
     * @return true if the address was failing and has recovered
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

    /** Returns the addresses before the one in use that must be probed now. */
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

    /** Returns when the next probe is due, on the pool's clock; {@link Long#MAX_VALUE} for never. */
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

    /** Returns true if connections to this address are kept: it is the first that is not failing, or all are failing. */
    boolean isCurrent(EndpointState address) {
        EndpointState well = firstWell();
        return well == null || well == address;
    }

    /** Moves a slot's connection to the slot that waits longest to connect, if one waits. */
    void handOver(Slot from) {
        Slot to = waiting.poll();
        if (to != null) {
            to.connect(from.address, from.strip(), from.connectedAt);
            changed.signalAll();
        }
    }

    /** Wakes all waiting callers: they check their slots again. */
    void wakeAll() {
        lock.lock();
        try {
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Returns the last failure if all addresses are failing; else null. */
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
