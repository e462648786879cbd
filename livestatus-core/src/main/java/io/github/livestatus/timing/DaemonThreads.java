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

/** Creates the threads of this library: named daemon threads that end when they are idle. */
public final class DaemonThreads {
    private static final int IDLE_SECONDS = 1;

    private DaemonThreads() {}

    /** Starts a new platform thread that runs this work. */
    public static void start(String name, Runnable work) {
        thread(name, work).start();
    }

    /** Returns an executor with one platform thread of this name. The thread ends after one second without work. */
    public static ExecutorService single(String name) {
        ThreadPoolExecutor executor = new ThreadPoolExecutor(
                1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), work -> thread(name, work));
        executor.allowCoreThreadTimeOut(true);
        return executor;
    }

    /** Returns a timer with one platform thread of this name. The thread ends after one second without a scheduled task. */
    static ScheduledExecutorService timer(String name) {
        ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(1, work -> thread(name, work));
        timer.setRemoveOnCancelPolicy(true);
        timer.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
        timer.allowCoreThreadTimeOut(true);
        return timer;
    }

    /**
     * Returns an executor with a virtual thread for each task. Before Java 21 it uses platform threads.
     *
     * @param name the prefix of the thread names; a dash and a number, counted from 1, are appended
     * @param most the maximum number of platform threads; further work is queued
     */
    public static ExecutorService perTask(String name, int most) {
        try {
            return virtual(name);
        } catch (ReflectiveOperationException e) {
            return platform(name, most);
        }
    }

    /**
     * Returns an executor with platform threads. Use it in programs that exit after their work: if virtual threads have waited for
     * sockets, a JDK thread stays in native code, and the exit of the JVM takes 300 ms longer.
     *
     * @param name the prefix of the thread names; a dash and a number, counted from 1, are appended
     * @param most the maximum number of threads; further work is queued
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

    /** Returns an executor with virtual threads. Uses reflection: the code is compiled for Java 17, which has none. */
    private static ExecutorService virtual(String name) throws ReflectiveOperationException {
        Class<?> builderType = Class.forName("java.lang.Thread$Builder");
        Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
        Object named = builderType.getMethod("name", String.class, long.class).invoke(builder, name + '-', 1L);
        Object factory = builderType.getMethod("factory").invoke(named);
        Method perTask = Executors.class.getMethod("newThreadPerTaskExecutor", ThreadFactory.class);
        return (ExecutorService) perTask.invoke(null, factory);
    }

    /** A work queue that passes work to an idle thread. If there is none, a new thread is started, or the work is queued. */
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
