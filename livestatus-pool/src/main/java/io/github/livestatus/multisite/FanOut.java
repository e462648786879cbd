package io.github.livestatus.multisite;

import io.github.livestatus.error.AbortedException;
import io.github.livestatus.transport.Deadline;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
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

        @Override
        protected void done() {
            finished.add(this);
        }
    }

    private final List<Part> parts = new ArrayList<>();
    private final BlockingQueue<Part> finished = new LinkedBlockingQueue<>();
    private final Map<SiteClient, Optional<T>> answers = new LinkedHashMap<>();

    private FanOut() {}

    /**
     * Asks all sites and waits for them.
     *
     * @param budget how long each of them has
     * @param isEnough whether an answer makes waiting for others superfluous
     * @return what each site gave, in the order of {@code sites}; nothing for those that were cut off or not waited for
     * @throws AbortedException when the calling thread is interrupted; its flag is set again
     */
    static <T> Map<SiteClient, Optional<T>> ask(
            List<SiteClient> sites,
            Executor executor,
            Function<SiteClient, Duration> budget,
            Question<T> question,
            Predicate<T> isEnough) {
        FanOut<T> fanOut = new FanOut<>();
        for (SiteClient site : sites) {
            fanOut.parts.add(fanOut.new Part(site, budget.apply(site), question));
            fanOut.answers.put(site, Optional.empty());
        }
        try {
            fanOut.parts.forEach(executor::execute);
            fanOut.await(isEnough);
            return fanOut.answers;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AbortedException("interrupted while sites were asked", false, e);
        } catch (RejectedExecutionException e) {
            throw new IllegalStateException("these sites are closed, or their executor takes nothing more", e);
        } finally {
            fanOut.parts.forEach(part -> part.cancel(true));
        }
    }

    private void await(Predicate<T> isEnough) throws InterruptedException {
        Deque<Part> open = new ArrayDeque<>(parts.stream()
                .sorted(Comparator.comparingLong(part -> part.due - System.nanoTime()))
                .toList());
        while (!open.isEmpty()) {
            Part part = finished.poll(open.element().due - System.nanoTime(), TimeUnit.NANOSECONDS);
            if (part != null) {
                T answer = answer(part);
                answers.put(part.site, Optional.of(answer));
                open.remove(part);
                if (isEnough.test(answer)) {
                    return;
                }
            } else if (!open.element().isDone()) {
                open.remove().cancel(true);
                finished.removeIf(FutureTask::isCancelled);
            }
        }
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
