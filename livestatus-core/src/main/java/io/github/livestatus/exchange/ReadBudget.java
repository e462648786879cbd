package io.github.livestatus.exchange;

import io.github.livestatus.error.LimitExceededException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Bounds the total memory of all responses that are being read, or kept by an {@link ResponseHold}. If they need more, the largest
 * of them is dropped, so that a server with small responses is not affected by one with large responses. Thread-safe.
 */
public final class ReadBudget {
    private final long most;
    private final ReentrantLock lock = new ReentrantLock();
    private final Set<Reading> underWay = new HashSet<>();
    private long total;

    /** @param most maximum number of bytes of all responses together; the setting {@code maxTotalBytes} */
    public ReadBudget(long most) {
        this.most = most;
    }

    /** Returns a budget for a single server, whose responses have their own limits. */
    public static ReadBudget unlimited() {
        return new ReadBudget(Long.MAX_VALUE);
    }

    /** Returns an empty share for one response. */
    Reading begin(Runnable abort) {
        return new Reading(abort);
    }

    /** Drops the largest responses until the rest is within the budget. Returns the dropped ones. */
    private List<Reading> giveUpLargest() {
        List<Reading> victims = new ArrayList<>();
        while (total > most) {
            Reading largest = underWay.stream()
                    .max(Comparator.comparingLong(reading -> reading.bytes))
                    .orElseThrow();
            largest.needed = total;
            largest.release();
            victims.add(largest);
        }
        return victims;
    }

    /** The share of one response that is being read or parsed, or of responses that are kept. The reader or keeper closes it. */
    final class Reading implements AutoCloseable {
        private final Runnable abort;
        private long bytes;
        private volatile long needed;

        private Reading(Runnable abort) {
            this.abort = abort;
        }

        /**
         * Sets the number of bytes of this share.
         *
         * @throws LimitExceededException if this response is dropped
         */
        void grow(long size) {
            List<Reading> victims;
            lock.lock();
            try {
                check();
                add(size - bytes);
                victims = giveUpLargest();
            } finally {
                lock.unlock();
            }
            for (Reading victim : victims) {
                if (victim != this) {
                    victim.abort.run();
                }
            }
            check();
        }

        /** Adds bytes, like {@link #grow}. */
        void growBy(long more) {
            grow(bytes + more);
        }

        private void add(long more) {
            underWay.add(this);
            total += more;
            bytes += more;
        }

        /** Moves its memory to another share, which keeps the response. */
        void moveTo(Reading other) {
            lock.lock();
            try {
                long moved = bytes;
                release();
                other.add(moved);
            } finally {
                lock.unlock();
            }
        }

        /** Returns another empty share of the same budget. */
        Reading beside(Runnable abort) {
            return begin(abort);
        }

        /** Throws LimitExceededException if this response was dropped. */
        void check() {
            if (isGivenUp()) {
                throw exceeded();
            }
        }

        boolean isGivenUp() {
            return needed != 0;
        }

        LimitExceededException exceeded() {
            return new LimitExceededException(
                    "the memory of all current responses, of which this was the largest, in bytes",
                    needed,
                    "maxTotalBytes",
                    most);
        }

        private void release() {
            total -= bytes;
            bytes = 0;
            underWay.remove(this);
        }

        /** Releases its memory, or moves it to the hold of this thread's responses. */
        @Override
        public void close() {
            if (!isGivenUp() && ResponseHold.takeOver(this)) {
                return;
            }
            lock.lock();
            try {
                release();
            } finally {
                lock.unlock();
            }
        }
    }
}
