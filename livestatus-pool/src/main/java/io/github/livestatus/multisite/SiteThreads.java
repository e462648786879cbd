package io.github.livestatus.multisite;

import io.github.livestatus.lane.CallThreads;
import io.github.livestatus.timing.TimeSource;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The threads of one {@link LivestatusSites}: virtual threads if the JDK has them, otherwise daemon threads that end when idle. An
 * exchange gets a thread only when it has a connection. Therefore there are at most as many threads as connections, and waiting
 * calls hold none. It also keeps the running calls and feeds.
 */
final class SiteThreads {
    private final CallThreads calls;
    private final TimeSource time;
    private final SitesEvents events;
    private final Set<FanOut<?>> underWay = ConcurrentHashMap.newKeySet();
    private final Set<FeedPolls> feeds = ConcurrentHashMap.newKeySet();
    private volatile boolean isClosed;

    /**
     * @param supplied runs the exchanges and is never shut down; null for the library's own threads
     * @param time the clock for the cut-off of sites
     * @param events reports events, each with its call
     */
    SiteThreads(Executor supplied, TimeSource time, SitesEvents events) {
        this.calls = new CallThreads("livestatus-sites", supplied);
        this.time = time;
        this.events = events;
    }

    /** Returns the threads that run exchanges. */
    CallThreads calls() {
        return calls;
    }

    /** Returns the executor that runs listeners of users. */
    Executor callers() {
        return calls.own();
    }

    /** Returns the events for the listener of the sites. */
    SitesEvents events() {
        return events;
    }

    TimeSource time() {
        return time;
    }

    /**
     * Registers a call; the caller ends it.
     *
     * @throws IllegalStateException if the sites are closed
     */
    void begin(FanOut<?> call) {
        underWay.add(call);
        if (isClosed) {
            underWay.remove(call);
            checkOpen();
        }
    }

    /**
     * Checks that the sites are open.
     *
     * @throws IllegalStateException if the sites are closed
     */
    void checkOpen() {
        if (isClosed) {
            throw new IllegalStateException("these sites are closed");
        }
    }

    boolean isClosed() {
        return isClosed;
    }

    void end(FanOut<?> call) {
        underWay.remove(call);
    }

    /**
     * Registers a feed; the caller ends it.
     *
     * @throws IllegalStateException if the sites are closed
     */
    void begin(FeedPolls feed) {
        feeds.add(feed);
        if (isClosed) {
            feeds.remove(feed);
            throw new IllegalStateException("these sites are closed");
        }
    }

    void end(FeedPolls feed) {
        feeds.remove(feed);
    }

    /** Notifies all feeds that sites were added or removed. */
    void sitesChanged() {
        feeds.forEach(FeedPolls::sitesChanged);
    }

    /** Aborts all running calls and feeds. No new one can begin. */
    void abortAll() {
        isClosed = true;
        feeds.forEach(FeedPolls::end);
        underWay.forEach(FanOut::abort);
    }

    /**
     * Returns a future of the mapped results of a call. The mapping runs on one of the library's own threads, since it and
     * dependent stages may take long. When the future ends for any reason, the call ends too.
     *
     * @param begin begins the call
     * @param work maps the results of the call
     * @param last runs before the future ends, with the failure; null if there is none
     */
    <A, T> CompletableFuture<T> finish(
            Supplier<CompletableFuture<A>> begin, Function<A, T> work, Consumer<Throwable> last) {
        CompletableFuture<A> call;
        try {
            call = begin.get();
        } catch (RuntimeException e) {
            last.accept(e);
            return CompletableFuture.failedFuture(e);
        }
        CompletableFuture<T> future = new CompletableFuture<>();
        future.whenComplete((value, thrown) -> call.cancel(false));
        call.whenCompleteAsync(
                (results, thrown) -> {
                    T value = null;
                    Throwable failure = thrown;
                    try {
                        value = thrown == null ? work.apply(results) : null;
                    } catch (Throwable e) {
                        failure = e;
                    }
                    last.accept(failure);
                    if (failure == null) {
                        future.complete(value);
                    } else {
                        future.completeExceptionally(failure);
                    }
                },
                calls::runSurely);
        return future;
    }

    /** Shuts down the library's own threads. */
    void shutdown() {
        calls.close();
    }
}
