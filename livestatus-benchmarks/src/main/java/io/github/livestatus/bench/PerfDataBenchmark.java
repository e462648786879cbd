package io.github.livestatus.bench;

import io.github.livestatus.perfdata.PerfData;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How long does it take to read the performance data of 1,000 services, of six metrics each?
 *
 * <pre>java -jar livestatus-benchmarks/target/benchmarks.jar PerfDataBenchmark</pre>
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
public class PerfDataBenchmark {
    static final int SERVICES = 1000;
    static final int METRICS = 6;

    private final List<String> texts =
            IntStream.range(0, SERVICES).mapToObj(PerfDataBenchmark::text).toList();

    private static String text(int service) {
        int n = 1000 + service * 7919 % 9000;
        return "load1=" + n / 1000.0 + ";5.000;10.000;0; rta=" + n / 100.0 + "ms;100.000;500.000;0; pl=" + n % 100
                + "%;20;60;0;100 '/var/lib %'=" + n + "MB;8000:;9000:;0;10000 'Eth0 in'=" + n * 1_000_003L
                + "c time=0.0" + n + "s;;;0.000000";
    }

    /** Returns how many metrics were read. */
    @Benchmark
    public int read() {
        int metrics = 0;
        for (String text : texts) {
            metrics += PerfData.parse(text).metrics().size();
        }
        return metrics;
    }
}
