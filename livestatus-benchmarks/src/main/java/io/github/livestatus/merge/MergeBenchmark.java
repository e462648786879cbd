package io.github.livestatus.merge;

import io.github.livestatus.bench.Body;
import io.github.livestatus.bench.SortedBodies;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Selected;
import io.github.livestatus.parse.AnswerParser;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.rows.RowColumns;
import io.github.livestatus.schema.Services;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
 * What does merging cost? Answers of four sites that sort are parsed and every cell of them read; or parsed, checked,
 * merged in the order of time, and every cell of the result read. With 100 rows a site the result is cut to 100 rows.
 *
 * <pre>java -jar livestatus-benchmarks/target/benchmarks.jar MergeBenchmark</pre>
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g", "-XX:+UseParallelGC"})
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 10, time = 1)
public class MergeBenchmark {
    @Param({"100", "50000"})
    int rowsOfASite;

    private final AnswerParser parser = AnswerParser.lenient();
    private List<byte[]> bodies;
    private Merge merge;
    private RowColumns columns;

    @Setup
    public void prepare() {
        bodies = SortedBodies.ofSites(4, rowsOfASite);
        Query query =
                Query.from(Services.TABLE).columns(Body.NAEMON.columns()).sort(Services.LAST_STATE_CHANGE.descending());
        merge = Merge.of(rowsOfASite == 100 ? query.limit(100) : query);
        columns = RowColumns.of(query.selected());
    }

    @Benchmark
    public void parseAlone(Blackhole blackhole) {
        parsed().forEach(result -> readAll(result, blackhole));
    }

    @Benchmark
    public Result merge(Blackhole blackhole) {
        Result result = merged();
        readAll(result, blackhole);
        return result;
    }

    /** The merged rows. */
    Result merged() {
        Map<String, SiteResponse> responses = new LinkedHashMap<>();
        for (Result answer : parsed()) {
            responses.put("site" + responses.size(), merge.prepare(answer, null, bytes -> {}));
        }
        return merge.merge(responses);
    }

    /** The answers of the sites. */
    List<Result> parsed() {
        List<Result> results = new ArrayList<>();
        bodies.forEach(body -> results.add(parser.parse(body, body.length, columns)));
        return results;
    }

    private void readAll(Result result, Blackhole blackhole) {
        for (Row row : result) {
            for (int i = 0; i < columns.size(); i++) {
                Selected<?> column = columns.selected(i);
                blackhole.consume(row.get(column));
            }
        }
    }
}
