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
 * What one {@link LivestatusSites} runs on: virtual threads where Java has them, else daemons that end when idle. An exchange
 * takes one when it has its connection and no sooner, so there are no more than connections, and none is held by who waits.
 * Knows which calls and feeds are under way.
 */
final class SiteThreads {
    private final CallThreads calls;
    private final TimeSource time;
    private final SitesEvents events;
    private final Set<FanOut<?>> underWay = ConcurrentHashMap.newKeySet();
    private final Set<SiteReadings> feeds = ConcurrentHashMap.newKeySet();
    private volatile boolean isClosed;

    /**
     * @param supplied runs the exchanges, and is never shut down; null for threads of our own
     * @param time the time by which sites are cut off
     * @param events tells what is done, and for which call
     */
    SiteThreads(Executor supplied, TimeSource time, SitesEvents events) {
        this.calls = new CallThreads("livestatus-sites", supplied);
        this.time = time;
        this.events = events;
    }

    /** Returns what runs exchanges with sites. */
    CallThreads calls() {
        return calls;
    }

    /** Returns what runs users' listeners. */
    Executor callers() {
        return calls.own();
    }

    /** Returns what tells the listener of the sites. */
    SitesEvents events() {
        return events;
    }

    TimeSource time() {
        return time;
    }

    /**
     * Takes note that a call begins; whoever begins it ends it.
     *
     * @throws IllegalStateException when the sites are closed
     */
    void begin(FanOut<?> call) {
        underWay.add(call);
        if (isClosed) {
            underWay.remove(call);
            checkOpen();
        }
    }

    /** @throws IllegalStateException when the sites are closed */
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
     * Takes note that a feed begins; whoever begins it ends it.
     *
     * @throws IllegalStateException when the sites are closed
     */
    void begin(SiteReadings feed) {
        feeds.add(feed);
        if (isClosed) {
            feeds.remove(feed);
            throw new IllegalStateException("these sites are closed");
        }
    }

    void end(SiteReadings feed) {
        feeds.remove(feed);
    }

    /** Lets all feeds know that sites came or went. */
    void sitesChanged() {
        feeds.forEach(SiteReadings::sitesChanged);
    }

    /** Aborts the calls and feeds under way; none begins from now on. */
    void abortAll() {
        isClosed = true;
        feeds.forEach(SiteReadings::end);
        underWay.forEach(FanOut::abort);
    }

    /**
     * Returns what is made of the results of a call, on a thread of our own: that takes its time, and so may what depends on the
     * future. However the future ends, the call ends with it.
     *
     * @param begin begins the call
     * @param work makes something of its results
     * @param last runs before the future ends, with what it fails with; null for nothing
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

    /** Lets the threads of our own end. */
    void shutdown() {
        calls.close();
    }
}
