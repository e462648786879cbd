package io.github.livestatus.multisite;

import io.github.livestatus.error.AbortedException;
import io.github.livestatus.transport.Deadline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Predicate;

/**
 * One call that runs at several sites in parallel. Each site has a thread and a deadline of its own; when the deadline passes,
 * the site is cut off, which stops its exchange. The calling thread only waits. It ends when all sites are done or cut off,
 * when one result is enough, when one call has thrown something, or when the sites are closed.
 *
 * @param <T> the result at one site
 */
final class FanOut<T> {
    /** Exchanges have the same deadline and end by themselves, with a word about what they were waiting for. */
    private static final long GRACE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    /**
     * Makes what runs at each site.
     *
     * @param <T> the result at one site
     */
    interface Call<T> {
        /** Returns what runs at one site, on a thread of its own; it ends by the deadline, and throws nothing checked. */
        Callable<T> at(SiteClient site, Deadline deadline);
    }

    /** The call at one site. */
    private final class SiteTask extends FutureTask<T> {
        private final SiteClient site;
        private final Deadline deadline;

        SiteTask(SiteClient site, Deadline deadline, Call<T> call) {
            super(call.at(site, deadline));
            this.site = site;
            this.deadline = deadline;
        }

        /** Wakes the calling thread once when nothing more is to be waited for, and not for each site. */
        @Override
        protected void done() {
            boolean isLast = unfinished.decrementAndGet() == 0;
            if (!isCancelled() && hasEndedAll() || isLast) {
                over.countDown();
            }
        }

        private boolean hasEndedAll() {
            try {
                return isEnough.test(get()) && enough.compareAndSet(null, this);
            } catch (ExecutionException | InterruptedException e) {
                return true;
            }
        }

        /** Returns true if its result is to be given: where one result is enough, others of that kind are left out. */
        boolean isCounted() throws InterruptedException {
            return isDone()
                    && !isCancelled()
                    && (enough.get() == null || enough.get() == this || !isEnough.test(result(this)));
        }
    }

    private final List<SiteTask> tasks = new ArrayList<>();
    private final Predicate<T> isEnough;
    private final AtomicInteger unfinished;
    private final AtomicReference<SiteTask> enough = new AtomicReference<>();
    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean isAborted;

    private FanOut(List<SiteClient> sites, Duration more, Call<T> call, Predicate<T> isEnough) {
        this.isEnough = isEnough;
        this.unfinished = new AtomicInteger(sites.size());
        sites.forEach(site -> tasks.add(new SiteTask(site, site.deadline(more), call)));
    }

    /**
     * Runs a call at all sites and waits for them.
     *
     * @param more time for each of them beyond its timeout
     * @param isEnough tests whether a result makes waiting for others superfluous, on the threads of the exchanges
     * @return the result of each site, in the order of {@code sites}; empty for those that were cut off or not waited for
     * @throws AbortedException when the calling thread is interrupted, its flag being set again, or the sites are closed
     */
    static <T> Map<SiteClient, Optional<T>> run(
            List<SiteClient> sites, SiteThreads threads, Duration more, Call<T> call, Predicate<T> isEnough) {
        FanOut<T> fanOut = new FanOut<>(sites, more, call, isEnough);
        try {
            threads.begin(fanOut);
            fanOut.tasks.forEach(threads.exchanges()::execute);
            fanOut.await();
            return fanOut.results();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AbortedException("interrupted while waiting for sites", false, e);
        } catch (RejectedExecutionException e) {
            throw new IllegalStateException("these sites are closed, or their executor takes nothing more", e);
        } finally {
            threads.end(fanOut);
            fanOut.cancelAll();
        }
    }

    /** Stops the exchanges, and ends the call with an {@link AbortedException}. */
    void abort() {
        isAborted = true;
        over.countDown();
        cancelAll();
    }

    private void cancelAll() {
        tasks.forEach(task -> task.cancel(true));
    }

    private void await() throws InterruptedException {
        List<SiteTask> byTime = tasks.stream()
                .sorted(Comparator.comparing(task -> task.deadline.budget()))
                .toList();
        for (SiteTask task : byTime) {
            long left = task.deadline.remaining().toNanos() + GRACE_NANOS;
            if (over.await(left, TimeUnit.NANOSECONDS)) {
                return;
            }
            task.cancel(true);
        }
    }

    private Map<SiteClient, Optional<T>> results() throws InterruptedException {
        if (isAborted) {
            throw new AbortedException("the sites were closed", false, null);
        }
        Map<SiteClient, Optional<T>> results = new LinkedHashMap<>();
        for (SiteTask task : tasks) {
            results.put(task.site, task.isCounted() ? Optional.of(result(task)) : Optional.empty());
        }
        return results;
    }

    private T result(SiteTask task) throws InterruptedException {
        try {
            return task.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        }
    }
}
