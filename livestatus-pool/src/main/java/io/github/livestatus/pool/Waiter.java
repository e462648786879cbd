package io.github.livestatus.pool;

import io.github.livestatus.lane.Lane;

/**
 * A caller that waits for a slot, or that has a slot and waits until it may connect again. It gets its slot or its failure once,
 * under the lock of {@link SlotTable}. It is woken afterwards, without the lock.
 */
final class Waiter {
    final Lane lane;

    /** How long it waits. */
    final TurnLimit limit;

    /** When it began to wait, on the pool's clock. */
    final long begun;

    /** True if a thread waits. A thread notices its timeout itself. */
    final boolean isThread;

    private final Runnable wake;

    /** Its place in the queue. */
    long number;

    /** The slot of a caller that waits to connect again; null for a caller that waits for a slot. */
    Slot resting;

    volatile Slot slot;
    volatile RuntimeException failure;

    /** @param wake called once, after the caller got its slot or its failure */
    Waiter(Lane lane, TurnLimit limit, long now, boolean isThread, Runnable wake) {
        this.lane = lane;
        this.limit = limit;
        this.begun = now;
        this.isThread = isThread;
        this.wake = wake;
    }

    /** Returns when the wait times out, on the pool's clock. */
    long deadline() {
        return begun + limit.time().toNanos();
    }

    boolean isServed() {
        return slot != null || failure != null;
    }

    void wake() {
        wake.run();
    }
}
