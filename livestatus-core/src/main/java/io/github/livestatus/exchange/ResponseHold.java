package io.github.livestatus.exchange;

import io.github.livestatus.error.LimitExceededException;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Keeps the responses of one call counted in the memory budget after they were read, until the caller has finished with them: for
 * example while they wait for slower servers before a merge. If memory is short and they are the largest, they are dropped, like a
 * response that is being read. Thread-safe.
 */
public final class ResponseHold implements AutoCloseable {
    private static final ThreadLocal<ResponseHold> CURRENT = new ThreadLocal<>();

    private final ReentrantLock lock = new ReentrantLock();
    private final Runnable drop;
    private ReadBudget.Reading kept;
    private boolean isClosed;

    /** @param drop run on any thread to release the responses */
    public ResponseHold(Runnable drop) {
        this.drop = drop;
    }

    /** Counts the responses that the calling thread reads from now on, until it calls {@link #end}. */
    public void begin() {
        CURRENT.set(this);
    }

    /** Stops counting the responses that the calling thread reads. */
    public void end() {
        CURRENT.remove();
    }

    /** Adds bytes for data that the calling thread creates from its responses. Does nothing if no hold is active. */
    static void grow(long more) {
        ResponseHold current = CURRENT.get();
        if (current != null) {
            current.growBy(more);
        }
    }

    /** Takes over a response that the calling thread has read, and returns true; false if no hold is active. */
    static boolean takeOver(ReadBudget.Reading reading) {
        ResponseHold current = CURRENT.get();
        return current != null && current.moveHere(reading);
    }

    private boolean moveHere(ReadBudget.Reading reading) {
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
     * Adds bytes for data that is created from the responses.
     *
     * @throws LimitExceededException if the responses are dropped
     */
    public void growBy(long more) {
        ReadBudget.Reading own = kept();
        if (own != null) {
            own.growBy(more);
        }
    }

    /**
     * Checks that the responses were not dropped.
     *
     * @throws LimitExceededException if they were dropped
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

    /** Releases the counted memory. Responses that are still being read will not be counted here. */
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
