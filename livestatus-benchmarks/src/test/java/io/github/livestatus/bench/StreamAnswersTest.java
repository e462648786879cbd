package io.github.livestatus.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.livestatus.parse.AnswerParser;
import io.github.livestatus.result.Row;
import io.github.livestatus.schema.Services;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What streams are measured with gives the right answers. */
class StreamAnswersTest {
    @Test
    @Timeout(60)
    void bothWaysReadTheWholeBody() throws IOException {
        byte[] body = Body.NAEMON.bytes();
        long sum = 0;
        for (Row row : AnswerParser.lenient().parse(body, body.length, Body.NAEMON.resultColumns())) {
            sum += row.getString(Services.HOST_NAME).length()
                    + row.getLong(Services.STATE)
                    + row.getLong(Services.LAST_CHECK);
        }
        StreamBenchmark benchmark = new StreamBenchmark();
        benchmark.times = 3;
        benchmark.start();
        try {
            assertEquals(3L * (body.length - 1) + 1, benchmark.drain());
            assertEquals(3 * sum, benchmark.forEach());
        } finally {
            benchmark.stop();
        }
    }
}
