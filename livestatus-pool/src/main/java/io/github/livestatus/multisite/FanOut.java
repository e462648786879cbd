package io.github.livestatus.multisite;

import io.github.livestatus.error.AbortedException;
import io.github.livestatus.transport.Deadline;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * One question under way at several sites. Each site is asked on a thread of its own and cut off at its own deadline, which
 * stops its exchange; the calling thread only waits. It ends when all sites have answered or are cut off, when one has
 * answered well enough, or when one has thrown something.
 *
 * @param <T> what a site gives
 */
final class FanOut<T> {
    /** Exchanges have the same deadline and end by themselves, with a word about what they were waiting for. */
    private static final long GRACE_NANOS = TimeUnit.MILLISECONDS.toNanos(100);

    /**
     * What is asked of each site.
     *
     * @param <T> what it gives
     */
    interface Question<T> {
        /** Asks one site, on a thread of its own; it ends by the deadline. */
        T ask(SiteClient site, Deadline deadline);
    }

    /** One site's part. */
    private final class Part extends FutureTask<T> {
        private final SiteClient site;
        private final long due;

        /** @param budget how long it has from the start */
        Part(SiteClient site, Duration budget, Question<T> question) {
            this(site, Deadline.after(budget, System::nanoTime), question);
        }

        private Part(SiteClient site, Deadline deadline, Question<T> question) {
            super(() -> question.ask(site, deadline));
            this.site = site;
            this.due = System.nanoTime() + deadline.remaining().toNanos() + GRACE_NANOS;
        }

        /** Wakes the calling thread once it is all over, and not for each part. */
        @Override
        protected void done() {
            boolean isLast = open.decrementAndGet() == 0;
            if (!isCancelled() && isTheEnd() || isLast) {
                over.countDown();
            }
        }

        private boolean isTheEnd() {
            try {
                return isEnough.test(get()) && enough.compareAndSet(null, this);
            } catch (ExecutionException | InterruptedException e) {
                return true;
            }
        }

        /** Whether it has an answer that is waited for: beside the one that is enough, no other such. */
        boolean counts() throws InterruptedException {
            return isDone()
                    && !isCancelled()
                    && (enough.get() == null || enough.get() == this || !isEnough.test(answer(this)));
        }
    }

    private final List<Part> parts = new ArrayList<>();
    private final Predicate<T> isEnough;
    private final AtomicInteger open;
    private final AtomicReference<Part> enough = new AtomicReference<>();
    private final CountDownLatch over = new CountDownLatch(1);

    private FanOut(List<SiteClient> sites, Predicate<T> isEnough) {
        this.isEnough = isEnough;
        this.open = new AtomicInteger(sites.size());
    }

    /**
     * Asks all sites and waits for them.
     *
     * @param budget how long each of them has
     * @param isEnough whether an answer makes waiting for others superfluous; asked on the threads of the exchanges
     * @return what each site gave, in the order of {@code sites}; nothing for those that were cut off or not waited for
     * @throws AbortedException when the calling thread is interrupted; its flag is set again
     */
    static <T> Map<SiteClient, Optional<T>> ask(
            List<SiteClient> sites,
            Executor executor,
            Function<SiteClient, Duration> budget,
            Question<T> question,
            Predicate<T> isEnough) {
        FanOut<T> fanOut = new FanOut<>(sites, isEnough);
        for (SiteClient site : sites) {
            fanOut.parts.add(fanOut.new Part(site, budget.apply(site), question));
        }
        try {
            fanOut.parts.forEach(executor::execute);
            fanOut.await();
            return fanOut.answers();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AbortedException("interrupted while sites were asked", false, e);
        } catch (RejectedExecutionException e) {
            throw new IllegalStateException("these sites are closed, or their executor takes nothing more", e);
        } finally {
            fanOut.parts.forEach(part -> part.cancel(true));
        }
    }

    private void await() throws InterruptedException {
        List<Part> byTime = parts.stream()
                .sorted((one, other) -> Long.signum(one.due - other.due))
                .toList();
        for (Part part : byTime) {
            if (over.await(part.due - System.nanoTime(), TimeUnit.NANOSECONDS)) {
                return;
            }
            part.cancel(true);
        }
    }

    private Map<SiteClient, Optional<T>> answers() throws InterruptedException {
        Map<SiteClient, Optional<T>> answers = new LinkedHashMap<>();
        for (Part part : parts) {
            answers.put(part.site, part.counts() ? Optional.of(answer(part)) : Optional.empty());
        }
        return answers;
    }

    private T answer(Part part) throws InterruptedException {
        try {
            return part.get();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw (RuntimeException) e.getCause();
        }
    }
}
