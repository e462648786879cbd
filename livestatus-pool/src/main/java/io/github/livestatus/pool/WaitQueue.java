package io.github.livestatus.pool;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Function;

/** The callers that wait for a slot, first come first served. All methods are called with the lock of {@link SlotTable}. */
final class WaitQueue {
    private final ArrayDeque<Waiter> waiters = new ArrayDeque<>();
    private long served;
    private long waited;
    private long longest;

    void join(Waiter waiter) {
        waiters.addLast(waiter);
    }

    /** Takes a waiter out. Returns false if it does not wait any more. */
    boolean leave(Waiter waiter) {
        return waiters.remove(waiter);
    }

    /** Gives the slot to whoever waits longest, and returns it; null when nobody waits. */
    Waiter serve(Slot slot, long now) {
        Waiter next = waiters.pollFirst();
        if (next != null) {
            served++;
            waited += now - next.begun;
            longest = Math.max(longest, now - next.begun);
            next.slot = slot;
        }
        return next;
    }

    /** Takes out those whose time is up and who do not notice it themselves, each with its failure. */
    List<Waiter> expire(long now, Function<Waiter, RuntimeException> failure) {
        List<Waiter> expired = new ArrayList<>();
        for (Iterator<Waiter> each = waiters.iterator(); each.hasNext(); ) {
            Waiter waiter = each.next();
            if (!waiter.isThread && waiter.deadline() - now <= 0) {
                each.remove();
                waiter.failure = failure.apply(waiter);
                expired.add(waiter);
            }
        }
        return expired;
    }

    /** When {@link #expire} will find one; {@link Long#MAX_VALUE} for never. */
    long due() {
        return waiters.stream()
                .filter(waiter -> !waiter.isThread)
                .mapToLong(Waiter::deadline)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    /** Takes out all, each with this failure. */
    List<Waiter> clear(RuntimeException failure) {
        List<Waiter> all = List.copyOf(waiters);
        waiters.clear();
        all.forEach(waiter -> waiter.failure = failure);
        return all;
    }

    int size() {
        return waiters.size();
    }

    /** Returns how many were served after they had waited. */
    long served() {
        return served;
    }

    /** Returns how long those served waited all together, in nanoseconds. */
    long waited() {
        return waited;
    }

    /** Returns how long one of them waited at most, in nanoseconds. */
    long longest() {
        return longest;
    }
}
