package io.github.livestatus.real;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * Waits until something outside this JVM has become true. Nobody can signal us from there, so the check is repeated
 * every 20 ms until the limit has passed.
 */
final class Await {
    private static final long PAUSE_NANOS = TimeUnit.MILLISECONDS.toNanos(20);

    private Await() {}

    /** Says whether it holds now; an I/O error means "not yet". */
    @FunctionalInterface
    interface Check {
        boolean holds() throws IOException;
    }

    /**
     * Returns as soon as the check holds.
     *
     * @throws IllegalStateException if it does not hold within the limit, naming what was waited for
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
