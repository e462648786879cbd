package io.github.livestatus.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;

/** The figures of a benchmark that JMH does not run: printed as they come, and written in JMH's form, with machine and command. */
final class FiguresFile {
    private final ObjectMapper json = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);
    private final ArrayNode figures = json.createArrayNode();
    private final Class<?> benchmark;
    private final String command;

    FiguresFile(Class<?> benchmark, String command) {
        this.benchmark = benchmark;
        this.command = command;
    }

    void add(String name, Map<String, ?> params, double score, String unit) throws IOException {
        System.out.printf(Locale.ROOT, "%-20s %-24s %10.3f %s%n", name, params, score, unit);
        ObjectNode figure = figures.addObject();
        figure.put("benchmark", benchmark.getName() + "." + name);
        figure.put("machine", machine());
        figure.put("load", ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage());
        figure.put("jdkVersion", System.getProperty("java.version"));
        figure.put("vmName", System.getProperty("java.vm.name"));
        figure.put("command", command);
        ObjectNode named = figure.putObject("params");
        params.forEach((param, value) -> named.put(param, value.toString()));
        figure.putObject("primaryMetric")
                .put("score", Math.round(score * 1000) / 1000.0)
                .put("scoreUnit", unit);
    }

    void write(Path file) throws IOException {
        Files.writeString(file, json.writeValueAsString(figures) + "\n");
    }

    /** The processor and the system, as Linux tells them; else their kinds. */
    private static String machine() throws IOException {
        String system = value(Path.of("/etc/os-release"), "PRETTY_NAME=", System.getProperty("os.name"));
        String processor = value(Path.of("/proc/cpuinfo"), "model name\t: ", System.getProperty("os.arch"));
        return processor + ", " + Runtime.getRuntime().availableProcessors() + " processors, " + system;
    }

    private static String value(Path file, String start, String otherwise) throws IOException {
        if (!Files.isReadable(file)) {
            return otherwise;
        }
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(start))
                .findFirst()
                .map(line -> line.substring(start.length()).replace("\"", ""))
                .orElse(otherwise);
    }
}
