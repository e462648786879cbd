package io.github.livestatus.real;

import io.github.livestatus.error.LivestatusException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/** Threads that send queries without a pause until they are stopped, with counts of results and failures. */
final class Load implements AutoCloseable {
    private static final Duration LIMIT = Duration.ofMinutes(1);

    private final List<Thread> threads = new ArrayList<>();
    private final AtomicLongArray right;
    private final Queue<Failure> failures = new ConcurrentLinkedQueue<>();
    private final Queue<Throwable> wrong = new ConcurrentLinkedQueue<>();
    private volatile boolean isOver;

    private Load(int size) {
        right = new AtomicLongArray(size);
    }

    /**
     * A failed query.
     *
     * @param begun the time of sending, by {@link System#nanoTime}
     * @param ended the time of the failure
     */
    record Failure(long begun, long ended, LivestatusException why) {
        @Override
        public String toString() {
            return why.getClass().getSimpleName() + " after " + (ended - begun) / 1_000_000 + " ms: "
                    + why.getMessage();
        }
    }

    /** Starts one thread for each query, which repeats it. An AssertionError means a wrong result. */
    static Load start(List<Consumer<Random>> questions, long seed) {
        Load load = new Load(questions.size());
        for (int i = 0; i < questions.size(); i++) {
            int number = i;
            load.threads.add(new Thread(() -> load.run(number, questions.get(number), new Random(seed + number))));
        }
        load.threads.forEach(Thread::start);
        return load;
    }

    private void run(int number, Consumer<Random> question, Random random) {
        while (!isOver) {
            long begun = System.nanoTime();
            try {
                question.accept(random);
                right.incrementAndGet(number);
            } catch (LivestatusException e) {
                failures.add(new Failure(begun, System.nanoTime(), e));
            } catch (RuntimeException | AssertionError e) {
                wrong.add(e);
                return;
            }
        }
    }

    /** Returns the number of right results so far. */
    long right() {
        return counts().sum();
    }

    private LongStream counts() {
        return IntStream.range(0, right.length()).mapToLong(right::get);
    }

    /** Returns the failed queries so far, in the order of their failures. */
    List<Failure> failures() {
        return List.copyOf(failures);
    }

    /** Wrong results and unexpected exceptions. Each has ended its thread. */
    List<Throwable> wrong() {
        return List.copyOf(wrong);
    }

    /** Waits until each thread has this number of further right results. */
    void awaitRight(int more) {
        long[] enough = counts().map(count -> count + more).toArray();
        Await.until(
                LIMIT,
                more + " more right answers for each thread",
                () -> !wrong.isEmpty()
                        || IntStream.range(0, enough.length).allMatch(number -> right.get(number) >= enough[number]));
    }

    /** Waits for this number of further failures. */
    void awaitFailures(int more) {
        int enough = failures.size() + more;
        Await.until(LIMIT, more + " more failures", () -> failures.size() >= enough || !wrong.isEmpty());
    }

    /** Waits until every thread has ended its query, and stops them. */
    void stop() {
        isOver = true;
        Await.until(LIMIT, "the load has ended", () -> threads.stream().noneMatch(Thread::isAlive));
    }

    @Override
    public void close() {
        stop();
    }
}
