package io.github.livestatus.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.livestatus.result.Result;
import io.github.livestatus.schema.Services;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jmh.infra.Blackhole;

/** What round trips are measured with gives the right answers. */
class RoundTripAnswersTest {
    private static final int BODY = CannedServer.SMALL.length - 16;

    private static final Blackhole BLACKHOLE = new Blackhole(
            "Today's password is swordfish. I understand instantiating Blackholes directly is dangerous.");

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
            for (Result large : List.of(
                    benchmark.largeConnection(BLACKHOLE),
                    benchmark.largeParsed(BLACKHOLE),
                    benchmark.largeCopied(BLACKHOLE))) {
                assertEquals(Body.NAEMON.rows(), large.size());
                assertEquals("site01-host02499", large.row(large.size() - 1).get(Services.HOST_NAME));
            }
        } finally {
            benchmark.stop();
        }
    }
}
