package io.github.livestatus.pool;

import io.github.livestatus.timing.DaemonThreads;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;

/** The threads that asynchronous calls and maintenance run on: those of a supplied executor, which is never shut down, or own ones. */
final class PoolThreads {
    private static final int MOST_NESTED = 16;

    private final Executor executor;
    private final ExecutorService own;

    /** The number of calls that begin inside one another on a thread. */
    private final ThreadLocal<int[]> nested = ThreadLocal.withInitial(() -> new int[1]);

    private PoolThreads(Executor executor, ExecutorService own) {
        this.executor = executor;
        this.own = own;
    }

    static PoolThreads of(Executor supplied) {
        return new PoolThreads(supplied, null);
    }

    static PoolThreads named(String name) {
        ExecutorService own = DaemonThreads.perTask(name, Integer.MAX_VALUE);
        return new PoolThreads(own, own);
    }

    /** Runs a task that must not be lost: on this thread if no other takes it. */
    void runSurely(Runnable task) {
        try {
            executor.execute(task);
        } catch (RejectedExecutionException e) {
            task.run();
        }
    }

    /** @throws RejectedExecutionException when the executor takes nothing more */
    void run(Runnable task) {
        executor.execute(task);
    }

    /**
     * Begins a call on this thread. Where an executor runs it at once, or takes nothing, its slot comes back and begins the next
     * one in the queue, and so on. A long queue would not fit the stack, so another thread goes on with it.
     */
    void nest(Runnable begin) {
        int[] depth = nested.get();
        if (depth[0] == MOST_NESTED) {
            CompletableFuture.runAsync(() -> nest(begin));
            return;
        }
        depth[0]++;
        try {
            begin.run();
        } finally {
            depth[0]--;
        }
    }

    /** Lets own threads end when they are done. */
    void close() {
        if (own != null) {
            own.shutdown();
        }
    }
}
