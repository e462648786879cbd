package io.github.livestatus.multisite;

import io.github.livestatus.client.LivestatusView;
import io.github.livestatus.error.AbortedException;
import io.github.livestatus.timing.Alarm;
import io.github.livestatus.timing.TimeSource;
import io.github.livestatus.transport.Deadline;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * One call that runs at several sites in parallel. Each site has a deadline of its own; when it passes, the site is cut off, which
 * stops its exchange. Nobody waits for the sites: whichever ends last ends the call. It ends when all sites are done or cut off,
 * when one result is enough, when the call turns out to be the caller's mistake, or when the sites are closed.
 *
 * @param <T> the result at one site
 */
final class FanOut<T> {
    /** Exchanges have the same deadline and end by themselves, with a word about what they were waiting for. */
    private static final long GRACE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    /**
     * Makes what is done at each site.
     *
     * @param <T> the result at one site
     */
    interface Call<T> {
        /** Returns what is done at one site, by the deadline. Called on the thread that begins the call. */
        AtSite<T> at(SiteClient site, Deadline deadline);
    }

    /**
     * What is done at one site.
     *
     * @param <T> the result
     */
    interface AtSite<T> extends Function<LivestatusView, T> {
        /** Returns the result at a site where this was thrown; throws it if it is the caller's mistake. */
        T failed(Throwable thrown);
    }

    /** The call at one site. */
    private final class SiteTask {
        private final SiteClient site;
        private final Deadline deadline;

        /** When it is cut off, in nanoseconds of the sites' time. */
        private final long cutOffAt;

        private AtSite<T> exchange;
        private volatile CompletableFuture<T> running;
        private volatile Optional<T> result = Optional.empty();

        SiteTask(SiteClient site, Deadline deadline) {
            this.site = site;
            this.deadline = deadline;
            this.cutOffAt = time.nanos() + deadline.remaining().toNanos() + GRACE_NANOS;
        }

        void begin() {
            exchange = call.at(site, deadline);
            ObservedCall before = threads.events().enter(observed);
            try {
                running = site.call(kind, deadline, threads.events().isHeard() ? this::observe : exchange);
            } finally {
                threads.events().enter(before);
            }
            running.whenComplete(this::ended);
        }

        private T observe(LivestatusView live) {
            ObservedCall before = threads.events().enter(observed);
            try {
                return exchange.apply(live);
            } finally {
                threads.events().enter(before);
            }
        }

        private void ended(T value, Throwable thrown) {
            if (thrown instanceof SiteSkippedException skipped) {
                observed.skip(site.name(), skipped.outcome());
            }
            try {
                boolean isEnoughNow =
                        !running.isCancelled() && isEnough(thrown == null ? value : exchange.failed(thrown));
                if (unfinished.decrementAndGet() == 0 || isEnoughNow) {
                    end(results(), null);
                }
            } catch (Throwable mistake) {
                end(null, mistake);
            }
        }

        private boolean isEnough(T value) {
            result = Optional.of(value);
            return isEnough.test(value) && enough.compareAndSet(null, this);
        }

        /** Returns the result if it is to be given: where one result is enough, others of that kind are left out. */
        Optional<T> given() {
            return result.filter(value -> enough.get() == null || enough.get() == this || !isEnough.test(value));
        }

        void cancel() {
            CompletableFuture<T> begun = running;
            if (begun != null) {
                begun.cancel(false);
            }
        }
    }

    private final SiteThreads threads;
    private final ObservedCall observed;
    private final TimeSource time;
    private final CallKind kind;
    private final Call<T> call;
    private final Predicate<T> isEnough;
    private final AtomicInteger unfinished;
    private final List<SiteTask> tasks = new ArrayList<>();
    private final AtomicReference<SiteTask> enough = new AtomicReference<>();
    private final CompletableFuture<Map<SiteClient, Optional<T>>> over = new CompletableFuture<>();
    private final AtomicBoolean hasEnded = new AtomicBoolean();
    private final Alarm cutOff;

    /** Those not cut off yet, the first one first. */
    private final Deque<SiteTask> byTime;

    private FanOut(
            List<SiteClient> sites,
            SiteThreads threads,
            ObservedCall observed,
            Duration more,
            CallKind kind,
            Call<T> call,
            Predicate<T> isEnough) {
        this.threads = threads;
        this.observed = observed;
        this.time = threads.time();
        this.kind = kind;
        this.call = call;
        this.isEnough = isEnough;
        this.unfinished = new AtomicInteger(sites.size());
        sites.forEach(site -> tasks.add(new SiteTask(site, site.deadline(kind, more))));
        this.byTime = tasks.stream()
                .sorted((one, other) -> Long.signum(one.cutOffAt - other.cutOffAt))
                .collect(Collectors.toCollection(ArrayDeque::new));
        this.cutOff = new Alarm(time, () -> threads.calls().runSurely(this::cutOffLate));
    }

    /**
     * Begins a call at all sites.
     *
     * @param observed what the listener knows of it; whoever began it ends it
     * @param more time for each of them beyond its timeout
     * @param kind in which lane it waits for its turn, and what its failure shows of a site
     * @param isEnough tests whether a result makes waiting for others superfluous, on the threads of the exchanges
     * @return the result of each site, in the order of {@code sites}; empty for those that were cut off or not waited for. It fails
     *     with an {@link AbortedException} when the sites are closed, and with what was the caller's mistake. However it ends,
     *     so do the exchanges.
     * @throws IllegalStateException when the sites are closed
     */
    static <T> CompletableFuture<Map<SiteClient, Optional<T>>> begin(
            List<SiteClient> sites,
            SiteThreads threads,
            ObservedCall observed,
            Duration more,
            CallKind kind,
            Call<T> call,
            Predicate<T> isEnough) {
        FanOut<T> fanOut = new FanOut<>(sites, threads, observed, more, kind, call, isEnough);
        fanOut.begin();
        return fanOut.over;
    }

    /** Begins a call at all sites as the other one does, which the listener hears of from its beginning to its end. */
    static <T> CompletableFuture<Map<SiteClient, Optional<T>>> begin(
            List<SiteClient> sites,
            SiteThreads threads,
            Duration more,
            CallKind kind,
            Call<T> call,
            Predicate<T> isEnough) {
        ObservedCall observed = threads.events().begin(List.of());
        try {
            CompletableFuture<Map<SiteClient, Optional<T>>> results =
                    begin(sites, threads, observed, more, kind, call, isEnough);
            results.whenComplete(
                    (all, thrown) -> observed.end(0, 0, thrown instanceof RuntimeException failure ? failure : null));
            return results;
        } catch (RuntimeException e) {
            observed.end(0, 0, e);
            throw e;
        }
    }

    /**
     * Runs a call at all sites as {@link #begin} does, and waits for them.
     *
     * @throws AbortedException also when the calling thread is interrupted, its flag being set again
     */
    static <T> Map<SiteClient, Optional<T>> run(
            List<SiteClient> sites,
            SiteThreads threads,
            Duration more,
            CallKind kind,
            Call<T> call,
            Predicate<T> isEnough) {
        return await(begin(sites, threads, more, kind, call, isEnough));
    }

    /** Waits for what {@link #begin} returned, as {@link #run} does. */
    static <T> Map<SiteClient, Optional<T>> await(CompletableFuture<Map<SiteClient, Optional<T>>> results) {
        try {
            return results.get();
        } catch (InterruptedException e) {
            results.cancel(false);
            Thread.currentThread().interrupt();
            throw new AbortedException("interrupted while waiting for sites", false, e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        }
    }

    private void begin() {
        over.whenComplete((results, thrown) -> end(results, thrown));
        threads.begin(this);
        for (SiteTask task : tasks) {
            if (!hasEnded.get()) {
                task.begin();
            }
        }
        if (tasks.isEmpty()) {
            end(Map.of(), null);
        } else {
            cutOff.by(byTime.getFirst().cutOffAt); // not before all have begun: one that has not cannot be cut off
        }
        if (hasEnded.get()) {
            tasks.forEach(SiteTask::cancel); // the last ones may have begun when the others were stopped
        }
    }

    /** Ends the exchanges, and the call with an {@link AbortedException}. */
    void abort() {
        end(null, new AbortedException("the sites were closed", false, null));
    }

    private void end(Map<SiteClient, Optional<T>> results, Throwable thrown) {
        if (hasEnded.compareAndSet(false, true)) {
            threads.end(this);
            cutOff.close();
            tasks.forEach(SiteTask::cancel);
            if (thrown == null) {
                over.complete(results);
            } else {
                over.completeExceptionally(thrown);
            }
        }
    }

    /** Runs at one time once, as the alarm is set again at the end only. */
    private void cutOffLate() {
        long due = byTime.getFirst().cutOffAt;
        long now = time.nanos();
        while (!byTime.isEmpty() && (byTime.getFirst().cutOffAt - due <= 0 || byTime.getFirst().cutOffAt - now <= 0)) {
            byTime.removeFirst().cancel();
        }
        if (!byTime.isEmpty()) {
            cutOff.by(byTime.getFirst().cutOffAt);
        }
    }

    private Map<SiteClient, Optional<T>> results() {
        Map<SiteClient, Optional<T>> results = new LinkedHashMap<>();
        tasks.forEach(task -> results.put(task.site, task.given()));
        return results;
    }
}
