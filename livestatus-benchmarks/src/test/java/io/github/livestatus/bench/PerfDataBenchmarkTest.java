package io.github.livestatus.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class PerfDataBenchmarkTest {
    @Test
    void everyMetricIsRead() {
        assertEquals(PerfDataBenchmark.SERVICES * PerfDataBenchmark.METRICS, new PerfDataBenchmark().read());
    }
}
