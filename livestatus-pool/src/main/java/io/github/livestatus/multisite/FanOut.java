package io.github.livestatus.multisite;

import io.github.livestatus.error.AbortedException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;

/**
 * One question under way at several sites. Each site is asked on a thread of its own and cut off at its own deadline, which
 * stops its exchange; the calling thread only waits.
 *
 * @param <T> what a site gives
 */
final class FanOut<T> {
    /** One site's part: its task, and when it is cut off, in nanoseconds from the start. */
    private record Part<T>(SiteClient site, FutureTask<T> task, long nanos) {}

    /** Exchanges have the same budget and end by themselves, with a better word about what they were waiting for. */
    private static final long GRACE_NANOS = TimeUnit.MILLISECONDS.toNanos(30);

    private final List<Part<T>> parts = new ArrayList<>();
    private final long start = System.nanoTime();

    private FanOut() {}

    /**
     * Asks all sites and waits for them.
     *
     * @param budget how long each of them has
     * @return what each site gave, in the order of {@code sites}; nothing for those that were cut off
     * @throws AbortedException when the calling thread is interrupted; its flag is set again
     */
    static <T> Map<SiteClient, Optional<T>> ask(
            List<SiteClient> sites,
            Executor executor,
            Function<SiteClient, Duration> budget,
            Function<SiteClient, T> question) {
        FanOut<T> fanOut = new FanOut<>();
        try {
            for (SiteClient site : sites) {
                FutureTask<T> task = new FutureTask<>(() -> question.apply(site));
                fanOut.parts.add(new Part<>(site, task, budget.apply(site).toNanos() + GRACE_NANOS));
                executor.execute(task);
            }
            return fanOut.answers();
        } finally {
            fanOut.parts.forEach(part -> part.task().cancel(true));
        }
    }

    /** Waits in the order of the deadlines, so that each one is kept. */
    private Map<SiteClient, Optional<T>> answers() {
        Map<SiteClient, Optional<T>> answers = new LinkedHashMap<>();
        parts.forEach(part -> answers.put(part.site(), Optional.empty()));
        parts.stream()
                .sorted(Comparator.comparingLong(Part::nanos))
                .forEach(part -> answers.put(part.site(), answer(part)));
        return answers;
    }

    private Optional<T> answer(Part<T> part) {
        try {
            long left = Math.max(0, start + part.nanos() - System.nanoTime());
            return Optional.of(part.task().get(left, TimeUnit.NANOSECONDS));
        } catch (TimeoutException e) {
            part.task().cancel(true);
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AbortedException("interrupted while sites were asked", false, e);
        } catch (ExecutionException e) {
            throw rethrown(e.getCause());
        }
    }

    /** What a site's thread threw is the caller's mistake or ours, and the same for every site. */
    private static RuntimeException rethrown(Throwable cause) {
        if (cause instanceof Error error) {
            throw error;
        } else if (cause instanceof IllegalArgumentException) {
            return new IllegalArgumentException(cause.getMessage(), cause);
        }
        return (RuntimeException) cause;
    }
}
