package io.github.livestatus.real;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Waits until a condition outside of this JVM is true. No signal comes from there, so it checks every 20 ms until the limit. */
final class Await {
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private Await() {}

    /** Returns true if the condition is true; an I/O error means "not yet". */
    @FunctionalInterface
    interface Check {
        boolean holds() throws IOException;
    }

    /**
     * Returns when the check is true.
     *
     * @throws IllegalStateException if it is false until the limit; the message names the condition
     */
    static void until(Duration limit, String what, Check check) {
        long deadline = System.nanoTime() + limit.toNanos();
        while (true) {
            IOException last = null;
            try {
                if (check.holds()) {
                    return;
                }
            } catch (IOException e) {
                last = e;
            }
            if (System.nanoTime() - deadline >= 0) {
                throw new IllegalStateException("not within " + limit.toSeconds() + " s: " + what, last);
            }
            pause();
        }
    }

    private static void pause() {
        ReentrantLock lock = new ReentrantLock();
        Condition never = lock.newCondition();
        lock.lock();
        try {
            long left = PAUSE_NANOS;
            while (left > 0) {
                left = never.awaitNanos(left);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while waiting", e);
        } finally {
            lock.unlock();
        }
    }
}
