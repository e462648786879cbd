package io.github.livestatus.exchange;

import io.github.livestatus.error.LimitExceededException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Keeps the answers of one call counted in the memory of all, from when they have been read until whoever called is done with
 * them: while they wait to be merged with those of slower servers, for example. When memory runs short and they are the
 * largest, they are given up as one that is being read would be. For any thread.
 */
public final class AnswerHold implements AutoCloseable {
    private static final ThreadLocal<AnswerHold> CURRENT = new ThreadLocal<>();

    private final ReentrantLock lock = new ReentrantLock();
    private final Runnable drop;
    private ReadBudget.Reading kept;
    private boolean isClosed;

    /** @param drop is run on any thread once the answers are to be forgotten */
    public AnswerHold(Runnable drop) {
        this.drop = drop;
    }

    /** Keeps the answers that the calling thread reads from now on, until it ends that. */
    public void begin() {
        CURRENT.set(this);
    }

    /** Keeps no answer that the calling thread reads from now on. */
    public void end() {
        CURRENT.remove();
    }

    /** Counts so many bytes more for what the calling thread makes of its answers; where nothing is kept, nothing happens. */
    static void grow(long more) {
        AnswerHold current = CURRENT.get();
        if (current != null) {
            current.growBy(more);
        }
    }

    /** Takes over an answer that the calling thread has read, and returns true; false where nothing is kept. */
    static boolean isKept(ReadBudget.Reading reading) {
        AnswerHold current = CURRENT.get();
        return current != null && current.isTakenOver(reading);
    }

    private boolean isTakenOver(ReadBudget.Reading reading) {
        lock.lock();
        try {
            if (isClosed || kept != null && kept.isGivenUp()) {
                return false;
            }
            kept = kept == null ? reading.beside(drop) : kept;
            reading.moveTo(kept);
            return true;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Counts so many bytes more for what is made of the answers.
     *
     * @throws LimitExceededException when they are given up
     */
    public void growBy(long more) {
        ReadBudget.Reading own = kept();
        if (own != null) {
            own.growBy(more);
        }
    }

    /**
     * Checks that the answers are still there.
     *
     * @throws LimitExceededException when they were given up
     */
    public void check() {
        ReadBudget.Reading own = kept();
        if (own != null) {
            own.check();
        }
    }

    private ReadBudget.Reading kept() {
        lock.lock();
        try {
            return kept;
        } finally {
            lock.unlock();
        }
    }

    /** Counts the answers no longer, those that are still being read included. */
    @Override
    public void close() {
        ReadBudget.Reading own;
        lock.lock();
        try {
            isClosed = true;
            own = kept;
            kept = null;
        } finally {
            lock.unlock();
        }
        if (own != null) {
            own.close();
        }
    }
}
