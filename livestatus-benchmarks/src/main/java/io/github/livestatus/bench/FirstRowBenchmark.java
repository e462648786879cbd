package io.github.livestatus.bench;

import io.github.livestatus.parse.AnswerParser;
import io.github.livestatus.result.Row;
import io.github.livestatus.rows.RowColumns;
import java.util.concurrent.TimeUnit;
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
 * How long does a small answer, 20 bytes, keep a caller waiting once its bytes are there?
 *
 * <pre>java -jar livestatus-benchmarks/target/benchmarks.jar FirstRowBenchmark</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g", "-XX:+UseParallelGC"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
public class FirstRowBenchmark {
    private final AnswerParser parser = AnswerParser.lenient();
    private final int length = Body.TINY.bytes().length;
    private final byte[] bytes = LivestatusResultReader.withRoom(Body.TINY.bytes());
    private final RowColumns columns = Body.TINY.resultColumns();

    @Benchmark
    public Row parse() {
        return parser.parse(bytes, length, columns).row(0);
    }
}
