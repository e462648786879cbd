package io.github.livestatus.pool;

import java.lang.reflect.Method;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The threads that asynchronous calls and upkeep run on: those of a supplied executor, which is never shut down, or a
 * virtual thread each on Java 21 and later, or named daemon threads that end when they have had nothing to do for a second.
 */
final class PoolThreads {
    private static final int MOST_NESTED = 16;

    private final Executor executor;
    private final ExecutorService own;

    /** How many calls begin inside one another on a thread. */
    private final ThreadLocal<int[]> nested = ThreadLocal.withInitial(() -> new int[1]);

    private PoolThreads(Executor executor, ExecutorService own) {
        this.executor = executor;
        this.own = own;
    }

    static PoolThreads of(Executor supplied) {
        return new PoolThreads(supplied, null);
    }

    static PoolThreads named(String name) {
        ExecutorService own = virtual(name);
        if (own == null) {
            AtomicInteger count = new AtomicInteger();
            own = new ThreadPoolExecutor(0, Integer.MAX_VALUE, 1, TimeUnit.SECONDS, new SynchronousQueue<>(), task -> {
                Thread thread = new Thread(task, name + "-" + count.incrementAndGet());
                thread.setDaemon(true);
                return thread;
            });
        }
        return new PoolThreads(own, own);
    }

    /** Threads that Java 17, which this is compiled for, does not know; null where they are not to be had. */
    private static ExecutorService virtual(String name) {
        try {
            Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
            Class<?> type = Class.forName("java.lang.Thread$Builder");
            Method named = type.getMethod("name", String.class, long.class);
            ThreadFactory factory =
                    (ThreadFactory) type.getMethod("factory").invoke(named.invoke(builder, name + "-", 1L));
            return (ExecutorService) Executors.class
                    .getMethod("newThreadPerTaskExecutor", ThreadFactory.class)
                    .invoke(null, factory);
        } catch (ReflectiveOperationException e) {
            return null;
        }
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
     * Begins a call on this thread. Where an executor runs it at once, or takes nothing, its slot comes back and begins the
     * next one in the line, and so on: a long line of them would not fit the stack, so another thread goes on with it.
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
