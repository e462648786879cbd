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

/** Threads that ask without a pause until they are stopped, and what became of their questions. */
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
     * A question that was not answered.
     *
     * @param begun when it was asked, by {@link System#nanoTime}
     * @param ended when it failed
     */
    record Failure(long begun, long ended, LivestatusException why) {
        @Override
        public String toString() {
            return why.getClass().getSimpleName() + " after " + (ended - begun) / 1_000_000 + " ms: "
                    + why.getMessage();
        }
    }

    /** Starts one thread for each question, which asks it again and again; an AssertionError means a wrong answer. */
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

    /** How many questions were answered rightly so far. */
    long right() {
        return counts().sum();
    }

    private LongStream counts() {
        return IntStream.range(0, right.length()).mapToLong(right::get);
    }

    /** The questions that failed so far, in the order in which they did. */
    List<Failure> failures() {
        return List.copyOf(failures);
    }

    /** Wrong answers, and whatever else no answer may be; each has ended its thread. */
    List<Throwable> wrong() {
        return List.copyOf(wrong);
    }

    /** Waits until each thread has had so many more right answers. */
    void awaitRight(int more) {
        long[] enough = counts().map(count -> count + more).toArray();
        Await.until(
                LIMIT,
                more + " more right answers for each thread",
                () -> !wrong.isEmpty()
                        || IntStream.range(0, enough.length).allMatch(number -> right.get(number) >= enough[number]));
    }

    /** Waits until so many more have failed. */
    void awaitFailures(int more) {
        int enough = failures.size() + more;
        Await.until(LIMIT, more + " more failures", () -> failures.size() >= enough || !wrong.isEmpty());
    }

    /** Lets every thread end its question, and waits for that. */
    void stop() {
        isOver = true;
        Await.until(LIMIT, "the load has ended", () -> threads.stream().noneMatch(Thread::isAlive));
    }

    @Override
    public void close() {
        stop();
    }
}
