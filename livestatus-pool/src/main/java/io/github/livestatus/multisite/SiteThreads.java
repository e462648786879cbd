package io.github.livestatus.multisite;

import io.github.livestatus.timing.DaemonThreads;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;

/**
 * What one {@link LivestatusSites} runs on: virtual threads where Java has them, else daemons that end when idle. There are
 * three kinds, so that who waits for a thread never holds the last of them. Knows which calls are under way.
 */
final class SiteThreads {
    private static final int MOST_EXCHANGES = 216;
    private static final int MOST_CALLERS = 32;
    private static final int MOST_STATUS_READERS = 8;

    private final List<ExecutorService> own;
    private final Executor exchanges;
    private final Executor callers;
    private final Executor statusReaders;
    private final Set<FanOut<?>> underWay = ConcurrentHashMap.newKeySet();
    private volatile boolean isClosed;

    /** @param supplied runs the exchanges, and is never shut down; null for threads of our own */
    SiteThreads(Executor supplied) {
        ExecutorService ownExchanges = DaemonThreads.perTask("livestatus-sites", MOST_EXCHANGES);
        ExecutorService ownCallers = DaemonThreads.perTask("livestatus-sites-waiting", MOST_CALLERS);
        ExecutorService ownReaders = DaemonThreads.perTask("livestatus-sites-status", MOST_STATUS_READERS);
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
}
