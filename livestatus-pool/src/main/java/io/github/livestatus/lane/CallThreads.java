package io.github.livestatus.lane;

import io.github.livestatus.timing.DaemonThreads;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;

/**
 * The threads for asynchronous calls: those of a supplied executor, which is never shut down, or own threads. Maintenance always
 * runs on own threads, and so does the completion of futures whose calls did not run. So neither depends on the supplied executor
 * or on the common pool.
 */
public final class CallThreads implements Executor, AutoCloseable {
    private static final int MOST_NESTED = 16;

    private final ExecutorService own;
    private final Executor executor;

    /** The depth of calls on this thread that were begun inside another call. */
    private final ThreadLocal<int[]> nested = ThreadLocal.withInitial(() -> new int[1]);

    /**
     * @param name the prefix of the names of own threads
     * @param supplied the executor for calls; null for own threads
     */
    public CallThreads(String name, Executor supplied) {
        own = DaemonThreads.perTask(name, Integer.MAX_VALUE);
        executor = supplied == null ? own : supplied;
    }

    /** @throws RejectedExecutionException if the executor rejects the call */
    @Override
    public void execute(Runnable call) {
        executor.execute(call);
    }

    /** Returns the executor of own threads. It rejects tasks after {@link #close}. */
    public Executor own() {
        return own;
    }

    /** Runs a task on an own thread; after {@link #close} on the calling thread. */
    public void runSurely(Runnable task) {
        try {
            own.execute(task);
        } catch (RejectedExecutionException e) {
            task.run();
        }
    }

    /**
     * Begins a call on this thread. If the executor runs the call directly, or rejects it, the call's slot is released, and that
     * begins the next call of the queue inside this one. A long queue would overflow the stack, so after 16 nested calls another
     * thread continues.
     */
    public void nest(Runnable begin) {
        int[] depth = nested.get();
        if (depth[0] == MOST_NESTED) {
            runSurely(() -> nest(begin));
            return;
        }
        depth[0]++;
        try {
            begin.run();
        } finally {
            depth[0]--;
        }
    }

    /** Shuts down the own threads. Running tasks are completed. */
    @Override
    public void close() {
        own.shutdown();
    }
}
