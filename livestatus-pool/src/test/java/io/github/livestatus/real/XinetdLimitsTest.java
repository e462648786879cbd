package io.github.livestatus.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.event.CloseReason;
import io.github.livestatus.pool.LivestatusPool;
import io.github.livestatus.pool.PoolStats;
import java.io.IOException;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Sixteen threads with an xinetd that accepts two connections of a client, and at most five a second; above that none for 3 s.
 */
@RealServers
@OnOneJdk
class XinetdLimitsTest {
    private static final Duration LENGTH = ByHand.orElse(Duration.ofSeconds(3));
    private static final int THREADS = 16;
    private static final KnownAnswers KNOWN = new KnownAnswers("inner", 20, 10);

    private static IcingaSite core;

    private final long seed = ThreadLocalRandom.current().nextLong();

    @BeforeAll
    static void start() throws IOException {
        core = IcingaSite.startOnUnixSocket(KNOWN.site(), KNOWN.hosts(), KNOWN.services());
    }

    @AfterAll
    static void close() {
        if (core != null) {
            core.close();
        }
    }

    private PoolStats load(LivestatusPool.Builder builder, String name) {
        try (LivestatusPool pool = builder.build()) {
            Consumer<Random> question = random -> KNOWN.ask(pool, random);
            try (Load load = Load.start(Collections.nCopies(THREADS, question), seed)) {
                long end = System.nanoTime() + LENGTH.toNanos();
                do {
                    load.awaitRight(1);
                } while (System.nanoTime() - end < 0);
                load.stop();
                ByHand.say("%s: right %d, failed %s%n%s", name, load.right(), load.failures(), pool.stats());
                assertEquals(List.of(), load.wrong(), () -> "seed " + seed);
                assertEquals(List.of(), load.failures(), () -> "seed " + seed);
                return pool.stats();
            }
        }
    }

    private static LivestatusPool.Builder pool(XinetdSite xinetd) {
        return LivestatusPool.builder("tcp:127.0.0.1:" + xinetd.tcp().getPort());
    }

    @Test
    void replacedConnectionsMayOverlapWithTheirSuccessors() throws IOException {
        try (XinetdSite xinetd = XinetdSite.start("127.0.0.1", 0, core.unixSocket(), "per_source = 2")) {
            PoolStats stats = load(pool(xinetd), "per_source");
            assertTrue(stats.closed().get(CloseReason.AGE) > 0, stats::toString);
        }
    }

    @Test
    void noQueryIsLostIfConnectionsSometimesExceedTheRate() throws IOException {
        try (XinetdSite xinetd = XinetdSite.start("127.0.0.1", 0, core.unixSocket(), "cps = 5 3", "per_source = 2")) {
            load(pool(xinetd), "per_source and cps");
        }
    }

    @Test
    void noQueryIsLostWhileXinetdClosesMostConnections() throws IOException {
        try (XinetdSite xinetd = XinetdSite.start("127.0.0.1", 0, core.unixSocket(), "cps = 5 3", "per_source = 2")) {
            PoolStats stats = load(pool(xinetd).maxConnections(6), "per_source and cps, a pool too large for them");
            assertTrue(stats.paced() > 0, stats::toString);
            assertTrue(stats.connectFailures() > 0, stats::toString);
        }
    }
}
