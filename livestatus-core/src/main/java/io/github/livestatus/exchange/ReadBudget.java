package io.github.livestatus.exchange;

import io.github.livestatus.error.LimitExceededException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Bounds the memory of all answers that are being read, or kept by an {@link AnswerHold}, at a time. When they need more, the largest of them is given up, so that
 * whoever sends little does not pay for who sends much. For any thread.
 */
public final class ReadBudget {
    private final long most;
    private final ReentrantLock lock = new ReentrantLock();
    private final Set<Reading> underWay = new HashSet<>();
    private long total;

    /** @param most the bytes of all answers together; its setting is called {@code maxTotalBytes} */
    public ReadBudget(long most) {
        this.most = most;
    }

    /** Returns a budget for one server alone, whose answers have bounds of their own. */
    public static ReadBudget unlimited() {
        return new ReadBudget(Long.MAX_VALUE);
    }

    /** Returns the part of one answer, none yet. */
    Reading begin(Runnable abort) {
        return new Reading(abort);
    }

    /** Takes back what the largest answers have, until the rest is within the budget; returns those that are given up. */
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

    /** One answer that is being read, or parsed, or answers that are kept. Whoever reads or keeps it closes it. */
    final class Reading implements AutoCloseable {
        private final Runnable abort;
        private long bytes;
        private volatile long needed;

        private Reading(Runnable abort) {
            this.abort = abort;
        }

        /**
         * Notes that there is room for so many bytes of it now.
         *
         * @throws LimitExceededException when this answer is given up
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

        /** Grows by so many bytes, as {@link #grow} does. */
        void growBy(long more) {
            grow(bytes + more);
        }

        private void add(long more) {
            underWay.add(this);
            total += more;
            bytes += more;
        }

        /** Leaves its memory to another one, which keeps the answer. */
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

        /** Returns a further part of the same budget, none yet. */
        Reading beside(Runnable abort) {
            return begin(abort);
        }

        /** Throws if this answer has been given up. */
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
                    "the memory of all answers under way, of which this was the largest, in bytes",
                    needed,
                    "maxTotalBytes",
                    most);
        }

        private void release() {
            total -= bytes;
            bytes = 0;
            underWay.remove(this);
        }

        /** Gives its memory back, or leaves it to what keeps the answers that this thread reads. */
        @Override
        public void close() {
            if (!isGivenUp() && AnswerHold.isKept(this)) {
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
