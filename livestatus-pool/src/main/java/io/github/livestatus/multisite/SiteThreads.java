package io.github.livestatus.multisite;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedTransferQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.RejectedExecutionHandler;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

/**
 * What one {@link LivestatusSites} runs on: virtual threads where Java has them, else daemons that end when idle. There are
 * three kinds, so that who waits for a thread never holds the last of them. Knows which calls are under way.
 */
final class SiteThreads {
    private static final int MOST_EXCHANGES = 216;
    private static final int MOST_CALLERS = 32;
    private static final int MOST_STATUS_READERS = 8;
    private static final int IDLE_SECONDS = 1;

    private final List<ExecutorService> own;
    private final Executor exchanges;
    private final Executor callers;
    private final Executor statusReaders;
    private final Set<FanOut<?>> underWay = ConcurrentHashMap.newKeySet();
    private volatile boolean isClosed;

    /** @param supplied runs the exchanges, and is never shut down; null for threads of our own */
    SiteThreads(Executor supplied) {
        ExecutorService ownExchanges = create("livestatus-sites-", MOST_EXCHANGES);
        ExecutorService ownCallers = create("livestatus-sites-waiting-", MOST_CALLERS);
        ExecutorService ownReaders = create("livestatus-sites-status-", MOST_STATUS_READERS);
        own = List.of(ownExchanges, ownCallers, ownReaders);
        exchanges = supplied == null ? ownExchanges : supplied;
        callers = ownCallers;
        statusReaders = ownReaders;
    }

    /** Returns what runs exchanges with sites. */
    Executor exchanges() {
        return exchanges;
    }

    /** Returns what runs those who wait for exchanges: asynchronous calls, and users' listeners. */
    Executor callers() {
        return callers;
    }

    /** Returns what reads the state of status hosts, for which exchanges wait. */
    Executor statusReaders() {
        return statusReaders;
    }

    /** Takes note that a call begins; whoever begins it ends it. */
    void begin(FanOut<?> call) {
        underWay.add(call);
        if (isClosed) {
            throw new RejectedExecutionException("closed");
        }
    }

    void end(FanOut<?> call) {
        underWay.remove(call);
    }

    /** Aborts the calls under way; none begins from now on. */
    void abortAll() {
        isClosed = true;
        underWay.forEach(FanOut::abort);
    }

    /** Lets the threads of our own end. */
    void shutdown() {
        own.forEach(ExecutorService::shutdown);
    }

    /**
     * Returns an executor that has no thread until it gets work, and none soon after.
     *
     * @param name what its threads' names begin with
     * @param most how many there are at a time where they are not virtual; further work waits
     */
    private static ExecutorService create(String name, int most) {
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
