package io.github.livestatus.lane;

import io.github.livestatus.timing.DaemonThreads;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;

/**
 * What calls run on: a supplied executor, which is never shut down, or threads of our own. All else runs on threads of our own:
 * upkeep, and what tells a caller that his call came to nothing. So nothing of that depends on what the executor does, or on the
 * common pool.
 */
public final class CallThreads implements Executor, AutoCloseable {
    private static final int MOST_NESTED = 16;

    private final ExecutorService own;
    private final Executor executor;

    /** The number of calls that begin inside one another on a thread. */
    private final ThreadLocal<int[]> nested = ThreadLocal.withInitial(() -> new int[1]);

    /**
     * @param name what the names of our own threads begin with
     * @param supplied null for threads of our own
     */
    public CallThreads(String name, Executor supplied) {
        own = DaemonThreads.perTask(name, Integer.MAX_VALUE);
        executor = supplied == null ? own : supplied;
    }

    /** @throws RejectedExecutionException when the executor takes nothing more */
    @Override
    public void execute(Runnable call) {
        executor.execute(call);
    }

    /** Returns our own threads, which take nothing more once they were closed. */
    public Executor own() {
        return own;
    }

    /** Runs a task on a thread of our own; on this one when they have ended. */
    public void runSurely(Runnable task) {
        try {
            own.execute(task);
        } catch (RejectedExecutionException e) {
            task.run();
        }
    }

    /**
     * Begins a call on this thread. Where an executor runs it at once, or takes nothing, its slot comes back and begins the next
     * one in the queue, and so on. A long queue would not fit the stack, so another thread goes on with it.
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

    /** Lets threads of our own end when they are done. */
    @Override
    public void close() {
        own.shutdown();
    }
}
