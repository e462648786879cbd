package io.github.livestatus.pool;

import io.github.livestatus.error.AbortedException;
import io.github.livestatus.lane.Lane;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Function;

/**
 * A call whose caller does not wait: it queues for a slot as others do, and takes a thread only when it has one. However its
 * future ends, so does the call.
 */
final class AsyncCall<T> {
    private final SlotTable slots;
    private final PoolThreads threads;
    private final Acquisition acquisition;
    private final Function<Slot, T> work;
    private final CompletableFuture<T> future = new CompletableFuture<>();
    private final Waiter waiter;

    /** Whether it runs or was refused; an executor may run it, and throw all the same. */
    private final AtomicBoolean begun = new AtomicBoolean();

    /** @param work is given a slot in use and gives it back */
    AsyncCall(
            SlotTable slots,
            PoolThreads threads,
            Lane lane,
            Duration timeout,
            Acquisition acquisition,
            Function<Slot, T> work) {
        this.slots = slots;
        this.threads = threads;
        this.acquisition = acquisition;
        this.work = work;
        this.waiter = new Waiter(lane, timeout, acquisition.begun(), false, this::dispatch);
    }

    Waiter waiter() {
        return waiter;
    }

    /** Returns the future, which stops the call when it ends. */
    CompletableFuture<T> future() {
        future.whenComplete((result, failure) -> stop());
        return future;
    }

    private void stop() {
        if (slots.cancel(waiter)) {
            acquisition.end(new AbortedException("cancelled while waiting for a connection", false, null));
        }
    }

    private void dispatch() {
        threads.nest(this::begin);
    }

    private void begin() {
        try {
            threads.run(this::run);
        } catch (RuntimeException | Error e) {
            refused(e);
        }
    }

    private void refused(Throwable why) {
        if (!begun.compareAndSet(false, true)) {
            return;
        }
        if (waiter.slot != null) {
            slots.release(waiter.slot, null);
        }
        RuntimeException own = why instanceof RuntimeException e ? e : new RejectedExecutionException("no thread", why);
        RuntimeException failure = waiter.failure == null ? own : waiter.failure;
        acquisition.end(failure);
        future.completeExceptionally(failure);
    }

    private void run() {
        if (!begun.compareAndSet(false, true)) {
            return;
        }
        acquisition.end(waiter.failure);
        if (waiter.failure != null) {
            future.completeExceptionally(waiter.failure);
            return;
        }
        try {
            future.complete(work.apply(waiter.slot));
        } catch (Throwable e) {
            future.completeExceptionally(e);
        }
    }
}
