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
 * The callers that wait for a slot: first come first served among those whose lane has room. All methods are called with the
 * lock of {@link SlotTable}.
 */
final class WaitQueue {
    private final Map<Lane, ArrayDeque<Waiter>> lanes = new EnumMap<>(Lane.class);
    private long joined;
    private long served;
    private long waited;
    private long longest;

    WaitQueue() {
        for (Lane lane : Lane.values()) {
            lanes.put(lane, new ArrayDeque<>(1)); // a queue for each of many sites: most stay empty
        }
    }

    void join(Waiter waiter) {
        waiter.number = joined++;
        lanes.get(waiter.lane).addLast(waiter);
    }

    /** Takes a waiter out. Returns false if it does not wait any more. */
    boolean leave(Waiter waiter) {
        return lanes.get(waiter.lane).remove(waiter);
    }

    /** Returns whoever waits longest among those whose lane has room; null when there is none. */
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

    /** Takes out the one that {@link #next} has returned, which has its slot now. */
    void served(Waiter waiter, long now) {
        lanes.get(waiter.lane).removeFirst();
        served++;
        waited += now - waiter.begun;
        longest = Math.max(longest, now - waiter.begun);
    }

    /** Takes out those whose time is up and who do not notice it themselves, each with its failure. */
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

    /** When {@link #expire} will find one; {@link Long#MAX_VALUE} for never. */
    long due() {
        return lanes.values().stream()
                .flatMap(ArrayDeque::stream)
                .filter(waiter -> !waiter.isThread)
                .mapToLong(Waiter::deadline)
                .min()
                .orElse(Long.MAX_VALUE);
    }

    /** Takes out those that this is true for, each with this failure. */
    List<Waiter> fail(Predicate<Waiter> which, LivestatusException failure) {
        List<Waiter> failed = new ArrayList<>();
        lanes.values().forEach(lane -> lane.removeIf(waiter -> which.test(waiter) && failed.add(waiter)));
        failed.forEach(waiter -> waiter.failure = failure);
        return failed;
    }

    int size() {
        return lanes.values().stream().mapToInt(ArrayDeque::size).sum();
    }

    /** Returns how many of a lane wait. */
    int size(Lane lane) {
        return lanes.get(lane).size();
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
