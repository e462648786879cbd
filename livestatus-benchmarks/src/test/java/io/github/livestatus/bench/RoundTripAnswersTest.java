package io.github.livestatus.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What round trips are measured with gives the right answers. */
class RoundTripAnswersTest {
    private static final int BODY = CannedServer.SMALL.length - 16;

    @ParameterizedTest
    @ValueSource(strings = {"unix", "tcp"})
    @Timeout(60)
    void everyWayOfAskingGetsTheCannedAnswer(String server) throws IOException {
        RoundTripBenchmark benchmark = new RoundTripBenchmark();
        benchmark.server = server;
        benchmark.start();
        try {
            assertEquals(BODY, benchmark.keptRaw());
            assertEquals(BODY, benchmark.freshRaw());
            assertEquals(500L * BODY, benchmark.pipelinedRaw());
            assertEquals(0, benchmark.keptConnection());
            assertEquals(0, benchmark.keptPool());
            assertEquals(0, benchmark.freshConnection());
            assertEquals(0, benchmark.pipelinedConnection());
            assertEquals(0, benchmark.pipelinedPool());
            assertEquals(Body.NAEMON.bytes().length, benchmark.largeRaw());
        } finally {
            benchmark.stop();
        }
    }
}
