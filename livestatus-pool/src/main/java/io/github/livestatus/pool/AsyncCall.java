package io.github.livestatus.pool;

import io.github.livestatus.error.AbortedException;
import io.github.livestatus.lane.CallThreads;
import io.github.livestatus.lane.Lane;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * A call whose caller does not wait: it queues for a slot as others do, and takes a thread only when it has one. However its
 * future ends, so does the call.
 */
final class AsyncCall<T> implements Runnable {
    private final SlotTable slots;
    private final CallThreads threads;
    private final Acquisition acquisition;
    private final Function<Slot, T> work;
    private final CompletableFuture<T> future = new CompletableFuture<>();
    private final Waiter waiter;

    /** Whether it runs, was refused or was stopped; an executor may run it, and throw all the same. */
    private final AtomicBoolean begun = new AtomicBoolean();

    /** @param work is given a slot in use and gives it back */
    AsyncCall(
            SlotTable slots,
            CallThreads threads,
            Lane lane,
            TurnLimit limit,
            Acquisition acquisition,
            Function<Slot, T> work) {
        this.slots = slots;
        this.threads = threads;
        this.acquisition = acquisition;
        this.work = work;
        this.waiter = new Waiter(lane, limit, acquisition.begun(), false, this::dispatch);
    }

    Waiter waiter() {
        return waiter;
    }

    /** Returns the future, which stops the call when it ends. */
    CompletableFuture<T> future() {
        future.whenComplete((result, failure) -> stop());
        return future;
    }

    /** Whether it waits, or has a slot and no thread yet: its place is free at once, whatever the executor does. */
    private void stop() {
        boolean wasWaiting = slots.cancel(waiter);
        if (begun.compareAndSet(false, true)) {
            if (!wasWaiting && waiter.slot != null) {
                slots.release(waiter.slot, null);
            }
            acquisition.end(new AbortedException("cancelled while waiting for a connection or a thread", false, null));
        }
    }

    private void dispatch() {
        threads.nest(this::begin);
    }

    private void begin() {
        if (waiter.failure != null) {
            fail(waiter.failure);
            return;
        }
        try {
            threads.execute(this);
        } catch (RuntimeException | Error e) {
            fail(e instanceof RuntimeException own ? own : new RejectedExecutionException("no thread", e));
        }
    }

    /** Fails the call before it ran. What depends on its future runs on a pool thread, since this one may belong to another call. */
    private void fail(RuntimeException failure) {
        if (begun.compareAndSet(false, true)) {
            if (waiter.slot != null) {
                slots.release(waiter.slot, null);
            }
            acquisition.end(failure);
            threads.runSurely(() -> future.completeExceptionally(failure));
        }
    }

    /** Does the work, on the thread that has taken it. */
    @Override
    public void run() {
        if (!begun.compareAndSet(false, true)) {
            return;
        }
        acquisition.end(null);
        try {
            future.complete(work.apply(waiter.slot));
        } catch (Throwable e) {
            future.completeExceptionally(e);
        }
    }
}
