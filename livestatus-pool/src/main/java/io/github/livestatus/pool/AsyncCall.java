package io.github.livestatus.pool;

import io.github.livestatus.error.AbortedException;
import io.github.livestatus.lane.CallThreads;
import io.github.livestatus.lane.Lane;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * An asynchronous call. It is queued for a slot as other calls are, and uses a thread only when it has its slot. When its future is
 * completed or cancelled, the call ends.
 */
final class AsyncCall<T> implements Runnable {
    private final SlotTable slots;
    private final CallThreads threads;
    private final Acquisition acquisition;
    private final Function<Slot, T> work;
    private final CompletableFuture<T> future = new CompletableFuture<>();
    private final Waiter waiter;

    /** True if the call runs, failed before it ran, or was cancelled. An executor may run a call and throw nevertheless. */
    private final AtomicBoolean begun = new AtomicBoolean();

    /** @param work uses the slot and releases it */
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

    /** Returns the future. When it is completed or cancelled, the call ends. */
    CompletableFuture<T> future() {
        future.whenComplete((result, failure) -> stop());
        return future;
    }

    /** Ends the call. If it waits, or has a slot and no thread yet, its place is free immediately, independent of the executor. */
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

    /** Fails a call that did not run. Completes its future on a pool thread, because this thread may belong to another call. */
    private void fail(RuntimeException failure) {
        if (begun.compareAndSet(false, true)) {
            if (waiter.slot != null) {
                slots.release(waiter.slot, null);
            }
            acquisition.end(failure);
            threads.runSurely(() -> future.completeExceptionally(failure));
        }
    }

    /** Does the work, on a thread of the executor. */
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
