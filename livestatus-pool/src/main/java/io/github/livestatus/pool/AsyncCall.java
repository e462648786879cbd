package io.github.livestatus.pool;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;

/**
 * A call whose caller does not wait: it queues for a slot as others do, and takes a thread only when it has one. However its
 * future ends, so does the call.
 */
final class AsyncCall<T> {
    private final Slots slots;
    private final Workers workers;
    private final Function<Slot, T> work;
    private final CompletableFuture<T> future = new CompletableFuture<>();
    private final Waiter waiter;

    /** @param work is given a slot in use and gives it back */
    AsyncCall(Slots slots, Workers workers, Duration timeout, long now, Function<Slot, T> work) {
        this.slots = slots;
        this.workers = workers;
        this.work = work;
        this.waiter = new Waiter(timeout, now, false, this::dispatch);
    }

    Waiter waiter() {
        return waiter;
    }

    /** The future, which stops the call when it ends. */
    CompletableFuture<T> future() {
        future.whenComplete((result, failure) -> slots.cancel(waiter));
        return future;
    }

    private void dispatch() {
        try {
            workers.run(this::run);
        } catch (RejectedExecutionException e) {
            refused(e);
        }
    }

    private void refused(RejectedExecutionException e) {
        if (waiter.slot != null) {
            slots.release(waiter.slot, null);
        }
        future.completeExceptionally(waiter.failure == null ? e : waiter.failure);
    }

    private void run() {
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
