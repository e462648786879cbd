package io.github.livestatus.multisite;

import java.lang.reflect.Method;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/** The threads that exchanges with sites run on: virtual ones where Java has them, else daemons that end when idle. */
final class SiteThreads {
    private static final int IDLE_SECONDS = 1;

    private SiteThreads() {}

    /**
     * An executor that has no thread until it gets work, and none soon after.
     *
     * @param name what its threads' names begin with
     * @param most how many there are at a time where they are not virtual; further work waits
     */
    static ExecutorService create(String name, int most) {
        try {
            return virtual(name);
        } catch (ReflectiveOperationException e) {
            Handed handed = new Handed();
            return new ThreadPoolExecutor(0, most, IDLE_SECONDS, TimeUnit.SECONDS, handed, daemons(name), handed);
        }
    }

    /** Hands work to a thread that is idle; where there is none, a new one gets it, or it waits if there may be no more. */
    private static final class Handed extends LinkedTransferQueue<Runnable> implements RejectedExecutionHandler {
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

    /** Java 21 has them; this is compiled for 17. */
    private static ExecutorService virtual(String name) throws ReflectiveOperationException {
        Class<?> builderType = Class.forName("java.lang.Thread$Builder");
        Object builder = Thread.class.getMethod("ofVirtual").invoke(null);
        Object named = builderType.getMethod("name", String.class, long.class).invoke(builder, name, 0L);
        Object factory = builderType.getMethod("factory").invoke(named);
        Method perTask = Executors.class.getMethod("newThreadPerTaskExecutor", ThreadFactory.class);
        return (ExecutorService) perTask.invoke(null, factory);
    }

    private static ThreadFactory daemons(String name) {
        AtomicLong number = new AtomicLong();
        return work -> {
            Thread thread = new Thread(work, name + number.getAndIncrement());
            thread.setDaemon(true);
            return thread;
        };
    }
}
