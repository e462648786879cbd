package io.github.livestatus.pool;

import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.lane.Lane;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The queue of callers that wait for a slot. Among callers whose lane has room, it is first in, first out. Callers of its methods
 * hold the lock of {@link SlotTable}.
 */
final class WaitQueue {
    private final Map<Lane, ArrayDeque<Waiter>> lanes = new EnumMap<>(Lane.class);
    private long joined;
    private long served;
    private long waited;
    private long longest;

    WaitQueue() {
        for (Lane lane : Lane.values()) {
            lanes.put(lane, new ArrayDeque<>(1)); // small: with many sites there are many queues, and most stay empty
        }
    }

    void join(Waiter waiter) {
        waiter.number = joined++;
        lanes.get(waiter.lane).addLast(waiter);
    }

    /** Removes a waiter. Returns false if it is no longer in the queue. */
    boolean leave(Waiter waiter) {
        return lanes.get(waiter.lane).remove(waiter);
    }

    /** Returns the waiter that waits longest among those whose lane has room; null if there is none. */
    Waiter next(Predicate<Lane> hasRoom) {
        Waiter next = null;
        for (Map.Entry<Lane, ArrayDeque<Waiter>> lane : lanes.entrySet()) {
            Waiter first = lane.getValue().peekFirst();
            if (first != null && (next == null || first.number < next.number) && hasRoom.test(lane.getKey())) {
                next = first;
            }
        }
        return next;
    }

    /** Removes the waiter that {@link #next} returned, because it gets its slot now. */
    void served(Waiter waiter, long now) {
        lanes.get(waiter.lane).removeFirst();
        served++;
        waited += now - waiter.begun;
        longest = Math.max(longest, now - waiter.begun);
    }

    /** Removes and returns asynchronous waiters that have timed out, and sets their failures. */
    List<Waiter> expire(long now, Function<Waiter, LivestatusException> failure) {
        List<Waiter> expired = new ArrayList<>();
        for (ArrayDeque<Waiter> lane : lanes.values()) {
            for (Iterator<Waiter> each = lane.iterator(); each.hasNext(); ) {
                Waiter waiter = each.next();
                if (!waiter.isThread && waiter.deadline() - now <= 0) {
                    each.remove();
                    waiter.failure = failure.apply(waiter);
                    expired.add(waiter);
                }
            }
        }
        return expired;
    }

    /** Returns when the next asynchronous waiter times out; {@link Long#MAX_VALUE} for never. */
    long due() {
        return lanes.values().stream()
                .flatMap(ArrayDeque::stream)
                .filter(waiter -> !waiter.isThread)
                .mapToLong(Waiter::deadline)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    /** Removes and returns the waiters that match, and sets their failure. */
    List<Waiter> fail(Predicate<Waiter> which, LivestatusException failure) {
        List<Waiter> failed = new ArrayList<>();
        lanes.values().forEach(lane -> lane.removeIf(waiter -> which.test(waiter) && failed.add(waiter)));
        failed.forEach(waiter -> waiter.failure = failure);
        return failed;
    }

    int size() {
        return lanes.values().stream().mapToInt(ArrayDeque::size).sum();
    }

    /** Returns how many callers of a lane wait. */
    int size(Lane lane) {
        return lanes.get(lane).size();
    }

    /** Returns how many callers got a slot after waiting. */
    long served() {
        return served;
    }

    /** Returns the total waiting time of callers that got a slot, in nanoseconds. */
    long waited() {
        return waited;
    }

    /** Returns the longest waiting time of a caller that got a slot, in nanoseconds. */
    long longest() {
        return longest;
    }
}
