package io.github.livestatus.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.pool.LivestatusPool;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/**
 * A core that is stopped, killed, frozen and restarted while 16 threads query it over a unix socket and over TCP. One round, or
 * more with {@link ByHand}.
 */
@RealServers
class SiegeTest {
    private static final Duration LENGTH = ByHand.orElse(Duration.ZERO);
    private static final Duration LIMIT = Duration.ofSeconds(20);
    private static final int THREADS = 16;
    private static final KnownAnswers KNOWN = new KnownAnswers("siege", 20, 10);

    private final long seed = ThreadLocalRandom.current().nextLong();
    private final List<Outage> outages = new ArrayList<>();

    /** A period in which the core could not answer, and the time until each thread had a result again. */
    private record Outage(String what, long begin, long end, Duration recovery) {
        boolean excuses(Load.Failure failure) {
            return failure.ended() - begin >= 0 && failure.begun() - end <= 0;
        }

        @Override
        public String toString() {
            return what + " for " + (end - begin) / 1_000_000 + " ms, back after " + recovery.toMillis();
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    @Test
    void noResultIsWrongAndErrorsOccurOnlyWhileTheCoreIsDown() throws IOException {
        try (IcingaSite core = IcingaSite.start(KNOWN.site(), "127.0.0.1", 0, KNOWN.hosts(), KNOWN.services())) {
            LivestatusPool unix = pool("unix:" + core.unixSocket());
            LivestatusPool tcp = pool("tcp:127.0.0.1:" + core.tcp().getPort());
            try (unix;
                    tcp;
                    Load load = Load.start(questions(unix, tcp), seed)) {
                besiege(core, load);
                load.stop();
                judge(load);
                ByHand.say(
                        "right %d, failed %d, %s", load.right(), load.failures().size(), outages);
                ByHand.say("%s%n%s", unix.stats(), tcp.stats());
            }
            Await.until(
                    LIMIT,
                    "no connection is left",
                    () -> Connections.to(core.unixSocket()) == 0 && Connections.to(core.tcp()) == 0);
            Await.until(LIMIT, "no thread is left", () -> Threads.named("livestatus-")
                    .isEmpty());
        }
    }

    private static LivestatusPool pool(String endpoint) {
        return LivestatusPool.builder(endpoint)
                .settings(s -> s.firstByteTimeout(Duration.ofSeconds(2)))
                .queryTimeout(Duration.ofSeconds(6))
                .build();
    }

    private static List<Consumer<Random>> questions(LivestatusPool unix, LivestatusPool tcp) {
        List<Consumer<Random>> questions = new ArrayList<>();
        for (int i = 0; i < THREADS; i++) {
            LivestatusPool pool = i % 2 == 0 ? unix : tcp;
            questions.add(random -> KNOWN.ask(pool, random));
        }
        return questions;
    }

    private void besiege(IcingaSite core, Load load) throws IOException {
        long end = System.nanoTime() + LENGTH.toNanos();
        do {
            outage("stop", load, core::stop, core::restart);
            outage("kill", load, core::kill, core::restart);
            outage("freeze", load, core::freeze, () -> {
                assertFalse(core.plain().timeout(Duration.ofMillis(200)).answers());
                load.awaitFailures(2);
                core.thaw();
            });
            outage("restart", load, () -> {}, core::restart);
        } while (System.nanoTime() - end < 0);
    }

    private void outage(String what, Load load, Step down, Step up) throws IOException {
        load.awaitRight(10);
        long begin = System.nanoTime();
        down.run();
        up.run();
        long end = System.nanoTime();
        load.awaitRight(1);
        outages.add(new Outage(what, begin, end, Duration.ofNanos(System.nanoTime() - end)));
    }

    private void judge(Load load) {
        assertEquals(List.of(), load.wrong(), () -> "seed " + seed);
        for (Load.Failure failure : load.failures()) {
            assertTrue(
                    outages.stream().anyMatch(outage -> outage.excuses(failure)),
                    () -> "while the core was up: " + failure + ", seed " + seed);
        }
    }
}
