package io.github.livestatus.pool;

import java.time.Duration;

/**
 * A caller that waits for a slot. It is given a slot or a failure, once, under the lock of {@link SlotTable}, and is woken
 * afterwards without it.
 */
final class Waiter {
    /** How long it waits. */
    final Duration timeout;

    /** When it began to wait, on the pool's clock. */
    final long begun;

    /** Whether a thread waits, which notices by itself that its time is up. */
    final boolean isThread;

    private final Runnable wake;
    volatile Slot slot;
    volatile RuntimeException failure;

    /** @param wake called once, by whoever gave the slot or the failure */
    Waiter(Duration timeout, long now, boolean isThread, Runnable wake) {
        this.timeout = timeout;
        this.begun = now;
        this.isThread = isThread;
        this.wake = wake;
    }

    /** Returns when it gives up, on the pool's clock. */
    long deadline() {
        return begun + timeout.toNanos();
    }

    boolean isServed() {
        return slot != null || failure != null;
    }

    void wake() {
        wake.run();
    }
}
