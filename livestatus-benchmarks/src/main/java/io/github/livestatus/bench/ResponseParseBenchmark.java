package io.github.livestatus.bench;

import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * How long does it take to read an answer of 50,000 services: all of its cells, three columns of it, or as records?
 *
 * <pre>java -jar livestatus-benchmarks/target/benchmarks.jar ResponseParseBenchmark -prof gc</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g", "-XX:+UseParallelGC"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
public class ResponseParseBenchmark {
    @Param({"LIVESTATUS", "LIVESTATUS_RESULT", "JACKSON", "FASTJSON2", "FASTJSON2_ASCII", "DSL_JSON", "JSONITER", "WAST"
    })
    Library library;

    /** A body, and what is wanted of it. */
    @State(Scope.Thread)
    public static class Twelve {
        @Param({
            "NAEMON",
            "VARIED",
            "ICINGA2",
            "VARIED_ICINGA2",
            "NAGIOS",
            "ASCII",
            "LONG",
            "WIDE",
            "CAPTURED_NAEMON",
            "CAPTURED_NAGIOS",
            "CAPTURED_ICINGA2"
        })
        Body body;

        private byte[] bytes;
        private Sink sink;

        @Setup
        public void prepare(Blackhole blackhole) {
            bytes = body.bytes();
            sink = new BlackholeSink(blackhole);
        }
    }

    /** The body of the ints. */
    @State(Scope.Thread)
    public static class Ints {
        @Param("NAEMON")
        Body ints;

        private byte[] bytes;
        private Sink sink;

        @Setup
        public void prepare(Blackhole blackhole) {
            bytes = ints.bytes();
            sink = new BlackholeSink(blackhole);
        }
    }

    /** A body of the records. */
    @State(Scope.Thread)
    public static class Six {
        @Param({"SIX", "VARIED_SIX"})
        Body six;

        private byte[] bytes;

        @Setup
        public void prepare() {
            bytes = six.bytes();
        }
    }

    @Benchmark
    public void allTyped(Twelve input) {
        library.reader().allTyped(input.body, input.bytes, input.sink);
    }

    @Benchmark
    public void threeInts(Ints input) {
        library.reader().threeInts(input.ints, input.bytes, input.sink);
    }

    @Benchmark
    public List<Problem> records(Six input) {
        return library.reader().records(input.bytes);
    }

    private record BlackholeSink(Blackhole blackhole) implements Sink {
        @Override
        public void take(Object value) {
            blackhole.consume(value);
        }

        @Override
        public void take(long value) {
            blackhole.consume(value);
        }

        @Override
        public void take(double value) {
            blackhole.consume(value);
        }

        @Override
        public void take(boolean value) {
            blackhole.consume(value);
        }
    }
}
