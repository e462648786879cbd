package io.github.livestatus.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * One figure of a file of results, in JMH's form.
 *
 * @param name the method that was measured, its class before it: {@code ResponseParseBenchmark.allTyped}
 * @param allocated bytes of one operation, NaN where that was not measured
 * @param said what the file says beside the figures: {@code jdkVersion}, and {@code machine} and {@code command} where it does
 */
record Figure(String name, Map<String, String> params, double score, double allocated, JsonNode said) {
    /** The figures of a file, in its order. */
    static List<Figure> read(Path file) throws IOException {
        List<Figure> figures = new ArrayList<>();
        for (JsonNode one : new ObjectMapper().readTree(file.toFile())) {
            Map<String, String> params = new TreeMap<>();
            one.path("params")
                    .properties()
                    .forEach(
                            param -> params.put(param.getKey(), param.getValue().asText()));
            figures.add(new Figure(
                    one.path("benchmark").asText().replaceFirst(".*\\.(\\w+\\.\\w+)$", "$1"),
                    params,
                    one.path("primaryMetric").path("score").asDouble(),
                    one.path("secondaryMetrics")
                            .path("gc.alloc.rate.norm")
                            .path("score")
                            .asDouble(Double.NaN),
                    one));
        }
        return figures;
    }

    /** Returns true if it is the figure of this method, and of these parameters: names and values in turns. */
    boolean is(String method, String... expected) {
        boolean isIt = name.endsWith("." + method);
        for (int i = 0; i < expected.length; i += 2) {
            isIt &= expected[i + 1].equals(params.get(expected[i]));
        }
        return isIt;
    }
}
