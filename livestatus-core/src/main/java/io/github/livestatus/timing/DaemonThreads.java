package io.github.livestatus.timing;

import java.lang.reflect.Method;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** Makes the threads of this library: they have names, keep no JVM alive, and end when they have had nothing to do. */
public final class DaemonThreads {
    private static final int IDLE_SECONDS = 1;

    private DaemonThreads() {}

    /** Runs something on a platform thread of its own. */
    public static void start(String name, Runnable work) {
        thread(name, work).start();
    }

    /** Returns an executor with one platform thread of this name, while there is work and for a second after. */
    public static ExecutorService single(String name) {
        ThreadPoolExecutor executor = new ThreadPoolExecutor(
                1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> thread(name, work));
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }

    /** Returns a timer with one platform thread of this name, while anything is set and for a second after. */
    static ScheduledExecutorService timer(String name) {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, work -> thread(name, work));
        timer.setRemoveOnCancelPolicy(true);
        timer.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        timer.allowCoreThreadTimeOut(true);
        return timer;
    }

    /**
     * Returns an executor with a virtual thread for each task where Java has them, and elsewhere with platform threads.
     *
     * @param name what the threads' names begin with; a dash and a number from 1 on follow
     * @param most how many platform threads there are at a time; further work waits
     */
    public static ExecutorService perTask(String name, int most) {
        try {
            return virtual(name);
        } catch (ReflectiveOperationException e) {
            return platform(name, most);
        }
    }

    /**
     * Returns an executor with platform threads. Programs that end after their work use them: where virtual threads wait for
     * sockets, a thread of the JDK stays in native code, for which the end of a JVM waits 300 ms.
     *
     * @param name what the threads' names begin with; a dash and a number from 1 on follow
     * @param most how many threads there are at a time; further work waits
     */
    public static ExecutorService platform(String name, int most) {
        AtomicLong number = new AtomicLong();
        IdleFirst queue = new IdleFirst();
        return new ThreadPoolExecutor(
                0,
                most,
                IDLE_SECONDS,
                TimeUnit.SECONDS,
                queue,
                work -> thread(name + '-' + number.incrementAndGet(), work),
                queue);
    }

    private static Thread thread(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        return thread;
    }

    /** Java 21 has them; this is compiled for 17. */
    private static ExecutorService virtual(String name) throws ReflectiveOperationException {
        Class<?> builderType = Class.forName("java.lang.Thread$Builder");
        Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
        Object named = builderType.getMethod("name", String.class, long.class).invoke(builder, name + '-', 1L);
        Object factory = builderType.getMethod("factory").invoke(named);
        Method perTask = Executors.class.getMethod("newThreadPerTaskExecutor", ThreadFactory.class);
        return (ExecutorService) perTask.invoke(null, factory);
    }

    /** Gives work to a thread that is idle; where there is none, a new one gets it, or it waits if there may be no more. */
    private static final class IdleFirst extends LinkedTransferQueue<Runnable> implements RejectedExecutionHandler {
        private static final long serialVersionUID = 1L;

        @Override
        public boolean offer(Runnable work) {
            return tryTransfer(work);
        }

        @Override
        public void rejectedExecution(Runnable work, ThreadPoolExecutor executor) {
            if (executor.isShutdown()) {
                throw new RejectedExecutionException("closed");
            }
            super.offer(work);
        }
    }
}
