package io.github.livestatus.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Shortens JMH's files of results to one line a figure: single iterations and percentiles fill thousands of lines. */
final class CompactResults {
    private static final ObjectMapper JSON = new ObjectMapper();

    private CompactResults() {}

    /** Rewrites a file; one that is compact already stays as it is. */
    static void rewrite(Path file) throws IOException {
        Files.writeString(file, of(JSON.readTree(file.toFile())));
    }

    /** Returns the text of a file of these figures. */
    static String of(JsonNode figures) throws IOException {
        List<String> lines = new ArrayList<>();
        for (JsonNode figure : figures) {
            ObjectNode kept = figure.deepCopy();
            shorten(kept.path("primaryMetric"));
            if (kept.path("secondaryMetrics") instanceof ObjectNode metrics) {
                metrics.retain("gc.alloc.rate.norm");
                shorten(metrics.path("gc.alloc.rate.norm"));
            }
            lines.add(JSON.writeValueAsString(kept));
        }
        return "[\n" + String.join(",\n", lines) + "\n]\n";
    }

    private static void shorten(JsonNode metric) {
        if (metric instanceof ObjectNode object) {
            object.retain("score", "scoreError", "scoreUnit");
        }
    }
}
