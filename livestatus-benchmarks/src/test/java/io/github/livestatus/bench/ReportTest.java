package io.github.livestatus.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;

/** The README of the benchmarks shows what was measured: its plots and figures are those of the committed results. */
class ReportTest {
    private static final Path ROOT = Path.of("..");
    private static final Path RESULTS = ROOT.resolve("livestatus-benchmarks/results");
    private static final String HINT =
            "run java -cp livestatus-benchmarks/target/benchmarks.jar io.github.livestatus.bench.Report";

    private final Report report = new Report(ROOT);

    private static String readme() throws IOException {
        return Files.readString(ROOT.resolve(Report.README));
    }

    @Test
    void plotsAreThoseOfTheResultsAndTheReadmeShowsThem() throws Exception {
        for (Map.Entry<String, String> plot : report.plots().entrySet()) {
            Path file = RESULTS.resolve(plot.getKey());
            assertEquals(plot.getValue(), Files.readString(file), HINT);
            assertTrue(readme().contains("(results/" + plot.getKey() + ")"), plot.getKey());
            DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(file.toFile());
        }
    }

    @Test
    void figuresAreThoseOfTheResults() throws IOException {
        for (List<String> table : report.tables()) {
            assertTrue(readme().contains("\n\n" + String.join("\n", table) + "\n\n"), () -> HINT + ": " + table);
        }
    }

    @Test
    void filesOfResultsHaveOneLineAFigure() throws IOException {
        for (Path file : report.resultFiles()) {
            String text = Files.readString(file);
            assertEquals(CompactResults.of(new ObjectMapper().readTree(text)), text, HINT);
        }
    }

    @Test
    void readmeNamesTheMachineAndTheJdks() throws IOException {
        String readme = readme().replaceAll("\\s+", " ");
        for (String name : List.of("parse", "roundtrip", "fanout")) {
            for (List<Figure> figures : report.figures(name).values()) {
                for (String field : List.of("jdkVersion", "machine")) {
                    String value = figures.get(0).said().path(field).asText();
                    assertTrue(readme.contains(value), () -> name + ": " + value);
                }
            }
        }
    }
}
