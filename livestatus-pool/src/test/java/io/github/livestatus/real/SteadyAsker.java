package io.github.livestatus.real;

import io.github.livestatus.error.LivestatusException;
import io.github.livestatus.pool.LivestatusPool;
import java.io.IOException;
import java.time.Duration;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * A program with its own pool that sends five queries a second. It prints {@code ready} after a first result, begins when its
 * standard input ends, and finally prints the number of queries, the number of failures, and the longest time in ms.
 *
 * <p>Arguments: endpoint, site, hosts, services, seconds.
 */
final class SteadyAsker {
    static final int A_SECOND = 5;

    private final LivestatusPool pool;
    private final KnownAnswers known;
    private final Random random = new Random(7);
    private final CountDownLatch left;
    private int failed;
    private long longest;

    private SteadyAsker(LivestatusPool pool, KnownAnswers known, int questions) {
        this.pool = pool;
        this.known = known;
        this.left = new CountDownLatch(questions);
    }

    /** Runs the program. */
    public static void main(String[] args) throws IOException, InterruptedException {
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        KnownAnswers known = new KnownAnswers(args[1], Integer.parseInt(args[2]), Integer.parseInt(args[3]));
        int questions = A_SECOND * Integer.parseInt(args[4]);
        try (LivestatusPool pool = LivestatusPool.builder(args[0])
                .queryTimeout(Duration.ofSeconds(10))
                .build()) {
            known.ask(pool, new Random(1));
            System.out.println("ready");
            System.in.readAllBytes();
            new SteadyAsker(pool, known, questions).run(questions);
        }
    }

    private void run(int questions) throws InterruptedException {
        ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();
        timer.scheduleAtFixedRate(this::ask, 0, 1000 / A_SECOND, TimeUnit.MILLISECONDS);
        left.await();
        timer.shutdownNow();
        System.out.println(questions + " " + failed + " " + longest / 1_000_000);
    }

    private void ask() {
        if (left.getCount() == 0) {
            return;
        }
        long begun = System.nanoTime();
        try {
            known.ask(pool, random);
        } catch (LivestatusException | AssertionError e) {
            failed++;
            System.err.println(e);
        }
        longest = Math.max(longest, System.nanoTime() - begun);
        left.countDown();
    }
}
