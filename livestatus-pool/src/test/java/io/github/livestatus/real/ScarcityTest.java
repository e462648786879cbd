package io.github.livestatus.real;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.livestatus.error.TimedOutException;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.pool.LivestatusPool;
import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** An Icinga 2 that serves few connections at a time: the client's error if others hold them, and its own early closing. */
@RealServers
@OnOneJdk
class ScarcityTest {
    private static final Duration LENGTH = ByHand.orElse(Duration.ofSeconds(2));
    private static final Duration LIMIT = Duration.ofSeconds(60);
    private static final int JVMS = 10;
    private static final int MOST_CONNECTIONS = 64;
    private static final KnownAnswers KNOWN = new KnownAnswers("scarce", 20, 10);

    private static IcingaSite core;

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

    private static LivestatusPool.Builder pool() {
        return LivestatusPool.builder("unix:" + core.unixSocket()).queryTimeout(Duration.ofSeconds(1));
    }

    /** Opens idle connections until the server serves no other: four on two cores. */
    private static List<SocketChannel> occupy() throws IOException {
        List<SocketChannel> idle = new ArrayList<>();
        PlainLivestatus impatient = core.plain().timeout(Duration.ofSeconds(2));
        while (impatient.answers()) {
            assertTrue(idle.size() < MOST_CONNECTIONS, "more connections than expected are served");
            idle.add(core.plain().connect());
        }
        return idle;
    }

    private static void release(List<SocketChannel> idle) throws IOException {
        for (SocketChannel channel : idle) {
            channel.close();
        }
    }

    @Test
    void theErrorNamesIdleConnectionsOfOthersAsThePossibleReason() throws IOException {
        try (LivestatusPool unknowing = pool().build();
                LivestatusPool knowing =
                        pool().settings(s -> s.dialect(Dialect.ICINGA2)).build()) {
            List<SocketChannel> idle = occupy();
            try {
                ByHand.say("%d idle connections keep everybody else out", idle.size());
                for (LivestatusPool pool : List.of(unknowing, knowing)) {
                    TimedOutException late = assertTimeout(
                            Duration.ofSeconds(5),
                            () -> assertThrows(TimedOutException.class, () -> KNOWN.ask(pool, new Random(1))));
                    assertEquals(TimedOutException.Phase.FIRST_BYTE, late.phase());
                    assertTrue(late.getMessage().contains("Icinga 2"), late::getMessage);
                    assertTrue(late.getMessage().contains("connections"), late::getMessage);
                    ByHand.say("%s", late.getMessage());
                }
            } finally {
                release(idle);
            }
            Await.until(LIMIT, "the core serves again", () -> core.plain().answers());
            KNOWN.ask(unknowing, new Random(1));
            KNOWN.ask(knowing, new Random(1));
        }
    }

    @Test
    void tenProgramsWithPoolsShareAServer() throws Exception {
        List<ChildJvm> jvms = new ArrayList<>();
        try {
            for (int i = 0; i < JVMS; i++) {
                jvms.add(ChildJvm.start(
                        SteadyAsker.class,
                        "unix:" + core.unixSocket(),
                        KNOWN.site(),
                        String.valueOf(KNOWN.hosts()),
                        String.valueOf(KNOWN.services()),
                        String.valueOf(LENGTH.toSeconds())));
            }
            for (ChildJvm jvm : jvms) {
                jvm.awaitLine(LIMIT, "ready");
            }
            for (ChildJvm jvm : jvms) {
                jvm.endInput();
            }
            long longest = 0;
            for (ChildJvm jvm : jvms) {
                longest = Math.max(longest, longest(jvm.await(LIMIT.plus(LENGTH))));
            }
            ByHand.say("%d programs, longest answer %d ms", JVMS, longest);
            assertTrue(longest < 5_000, "longest answer in ms: " + longest);
        } finally {
            jvms.forEach(ChildJvm::close);
        }
        Await.until(LIMIT, "no connection is left", () -> Connections.to(core.unixSocket()) == 0);
    }

    private static long longest(ChildJvm.Ended ended) {
        assertEquals(List.of(), ended.errors());
        String[] numbers = ended.output().get(ended.output().size() - 1).split(" ");
        assertEquals(String.valueOf(SteadyAsker.A_SECOND * LENGTH.toSeconds()), numbers[0]);
        assertEquals("0", numbers[1]);
        return Long.parseLong(numbers[2]);
    }
}
