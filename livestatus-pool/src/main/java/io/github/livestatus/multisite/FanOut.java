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
 * One call that runs at several sites in parallel. Each site has its own deadline. When it passes, the site is cut off and its
 * exchange is stopped. No thread waits for the sites: the last site to end completes the call. The call ends when all sites have
 * ended or are cut off, when one result is sufficient, when the call fails because of the caller, or when the sites are closed.
 *
 * @param <T> the result at one site
 */
final class FanOut<T> {
    /**
     * The time from the deadline to the cut-off. Exchanges have the same deadline and normally end by themselves in this time, with
     * a better error message.
     */
    private static final long GRACE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    /**
     * Creates the work for each site.
     *
     * @param <T> the result at one site
     */
    interface Call<T> {
        /** Returns the work for one site with a deadline. Called on the thread that begins the call. */
        AtSite<T> at(SiteClient site, Deadline deadline);
    }

    /**
     * The work at one site.
     *
     * @param <T> the result
     */
    interface AtSite<T> extends Function<LivestatusView, T> {
        /** Returns the result of a site that failed with an exception. Throws the exception if the caller caused it. */
        T failed(Throwable thrown);
    }

    /** The call at one site. */
    private final class SiteTask {
        private final SiteClient site;
        private final Deadline deadline;

        /** The time of the cut-off, in nanoseconds of the sites' clock. */
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
                running = site.call(kind, deadline, threads.events().hasListener() ? this::observe : exchange);
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

        /** Returns the result if the call delivers it. If one result is sufficient, other sufficient results are left out. */
        Optional<T> delivered() {
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

    /** The tasks that are not cut off yet, in the order of their cut-off times. */
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
     * @param observed the listener's view of the call; the caller ends it
     * @param more the time that each site gets in addition to its timeout
     * @param kind determines the lane, and what a failure shows about a site
     * @param isEnough returns true if a result is sufficient and other sites need not be waited for; called on the threads of the
     *     exchanges
     * @return the result of each site, in the order of {@code sites}; empty for a site that was cut off or not waited for. Fails
     *     with an {@link AbortedException} when the sites are closed, and with the exception of a failure that the caller caused.
     *     When the future ends for any reason, the exchanges end too.
     * @throws IllegalStateException if the sites are closed
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

    /** Begins a call at all sites, like the other {@code begin}. The listener gets the beginning and the end of the call. */
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
     * Runs a call at all sites, like {@link #begin}, and waits for the results.
     *
     * @throws AbortedException also if the calling thread is interrupted; its interrupt flag is set again
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

    /** Waits for the future that {@link #begin} returned, like {@link #run}. */
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
            cutOff.by(byTime.getFirst()
                    .cutOffAt); // set after all tasks have begun: only a task that has begun can be cut off
        }
        if (hasEnded.get()) {
            tasks.forEach(SiteTask::cancel); // again: the last tasks may have begun after the others were stopped
        }
    }

    /** Stops the exchanges and fails the call with an {@link AbortedException}. */
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

    /** Cuts off late sites. Never runs twice at the same time, since it sets the alarm again at its end only. */
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
        tasks.forEach(task -> results.put(task.site, task.delivered()));
        return results;
    }
}
