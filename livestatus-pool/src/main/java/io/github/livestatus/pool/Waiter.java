package io.github.livestatus.pool;

import io.github.livestatus.lane.Lane;

/**
 * A caller that waits for a slot, or with a slot of its own until that may be connected again. It is served or fails, once, under
 * the lock of {@link SlotTable}, and is woken afterwards without it.
 */
final class Waiter {
    final Lane lane;

    /** How long it waits. */
    final TurnLimit limit;

    /** When it began to wait, on the pool's clock. */
    final long begun;

    /** Whether a thread waits, which notices by itself that its time is up. */
    final boolean isThread;

    private final Runnable wake;

    /** Its place in the queue. */
    long number;

    /** The slot that it has already, and waits with; null for one that waits for a slot. */
    Slot resting;

    volatile Slot slot;
    volatile RuntimeException failure;

    /** @param wake called once, by whoever served it or let it fail */
    Waiter(Lane lane, TurnLimit limit, long now, boolean isThread, Runnable wake) {
        this.lane = lane;
        this.limit = limit;
        this.begun = now;
        this.isThread = isThread;
        this.wake = wake;
    }

    /** Returns when it gives up, on the pool's clock. */
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
