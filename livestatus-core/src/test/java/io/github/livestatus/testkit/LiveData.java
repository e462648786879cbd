package io.github.livestatus.testkit;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.BooleanSupplier;

/** The changing tables, and the calls that wait for a change. */
final class LiveData {

    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private volatile Dataset now;
    private long version;
    private boolean closed;

    LiveData(Dataset first) {
        this.now = first;
    }

    Dataset now() {
        return now;
    }

    /** Puts these tables in the place of those with their names at one moment: no response shows a part of them. */
    void replace(List<FakeTable> tables) {
        lock.lock();
        try {
            Dataset next = now;
            for (FakeTable table : tables) {
                next = next.with(table);
            }
            now = next;
            version++;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Wakes the waiting calls, as after a change. */
    void trigger() {
        lock.lock();
        try {
            version++;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    void close() {
        lock.lock();
        try {
            closed = true;
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Returns the number of changes so far. */
    long version() {
        lock.lock();
        try {
            return version;
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until a change makes the condition true, until the timeout, or until the data is closed.
     *
     * @param since the version at which the condition was false; later changes count
     * @param timeout the timeout; zero for no limit
     */
    void awaitChange(BooleanSupplier wanted, long since, Duration timeout) throws InterruptedException {
        long left = timeout.isZero() ? Long.MAX_VALUE : timeout.toNanos();
        lock.lock();
        try {
            long seen = since;
            while (!closed && left > 0) {
                if (version == seen) {
                    left = changed.awaitNanos(left);
                } else {
                    seen = version;
                    if (wanted.getAsBoolean()) {
                        return;
                    }
                }
            }
        } finally {
            lock.unlock();
        }
    }

    /** Pauses for a time, or until the data is closed. */
    void pause(Duration duration) throws InterruptedException {
        long left = duration.toNanos();
        lock.lock();
        try {
            while (!closed && left > 0) {
                left = changed.awaitNanos(left);
            }
        } finally {
            lock.unlock();
        }
    }
}
