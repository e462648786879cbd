package io.github.livestatus.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How long does a JVM that has done nothing before take to its first row, phase by phase? Starts one JVM after the other, over a
 * unix socket and over TCP in turns, with and without a cache of classes, and prints the medians of all.
 *
 * <pre>java -cp livestatus-benchmarks/target/benchmarks.jar io.github.livestatus.bench.FirstAnswerBenchmark</pre>
 */
public final class FirstAnswerBenchmark {
    private static final int ROUNDS = 21;
    private static final String COMMAND =
            "java -cp livestatus-benchmarks/target/benchmarks.jar io.github.livestatus.bench.FirstAnswerBenchmark ";

    private FirstAnswerBenchmark() {}

    /** Prints all figures. {@code -rff FILE} also writes them to a file, in JMH's form. */
    public static void main(String[] args) throws IOException, InterruptedException {
        FiguresFile figures = new FiguresFile(FirstAnswerBenchmark.class, COMMAND + String.join(" ", args));
        Path folder = Files.createTempDirectory("first-answer");
        Path cache = folder.resolve("classes");
        try (CannedServer server = new CannedServer()) {
            Map<String, String> endpoints = new LinkedHashMap<>();
            endpoints.put("unix", "unix:" + server.socket());
            endpoints.put("TCP", "tcp:127.0.0.1:" + server.port());
            run(
                    List.of(cacheIsNew() ? "-XX:AOTCacheOutput=" + cache : "-XX:ArchiveClassesAtExit=" + cache),
                    endpoints.get("unix"));
            Map<String, List<String>> caches = new LinkedHashMap<>();
            caches.put("no", List.of());
            caches.put("yes", List.of((cacheIsNew() ? "-XX:AOTCache=" : "-XX:SharedArchiveFile=") + cache));
            Map<Map<String, String>, List<long[]>> times = new LinkedHashMap<>();
            for (int round = 0; round < ROUNDS; round++) {
                for (String endpoint : endpoints.keySet()) {
                    for (String cached : caches.keySet()) {
                        times.computeIfAbsent(Map.of("endpoint", endpoint, "cache", cached), key -> new ArrayList<>())
                                .add(run(caches.get(cached), endpoints.get(endpoint)));
                    }
                }
            }
            for (Map.Entry<Map<String, String>, List<long[]>> entry : times.entrySet()) {
                add(figures, entry.getKey(), entry.getValue());
            }
        } finally {
            Files.deleteIfExists(cache);
            Files.delete(folder);
        }
        if (args.length > 1 && args[0].equals("-rff")) {
            figures.write(Path.of(args[1]));
        }
    }

    /** Returns true if this JVM has the cache of JEP 514, which holds profiles and linked classes too. */
    private static boolean cacheIsNew() {
        return Runtime.version().feature() >= 25;
    }

    /** Starts the program; returns the nanoseconds of its phases, of all of them, and of the process as a whole. */
    private static long[] run(List<String> options, String endpoint) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), FirstAnswer.class.getName(), endpoint));
        long start = System.nanoTime();
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (process.waitFor() != 0) {
            throw new IOException(said);
        }
        long whole = System.nanoTime() - start;
        int phases = FirstAnswer.Phase.values().length;
        long[] times = new long[phases + 2];
        String[] lines = said.lines().filter(line -> line.matches("\\d+")).toArray(String[]::new);
        for (int i = 0; i < phases; i++) {
            times[i] = Long.parseLong(lines[i]);
            times[phases] += times[i];
        }
        times[phases + 1] = whole;
        return times;
    }

    private static void add(FiguresFile figures, Map<String, String> params, List<long[]> times) throws IOException {
        List<String> names = new ArrayList<>();
        for (FirstAnswer.Phase phase : FirstAnswer.Phase.values()) {
            names.add(phase.name());
        }
        names.addAll(List.of("firstRow", "process"));
        for (int i = 0; i < names.size(); i++) {
            int index = i;
            double[] sorted = times.stream()
                    .mapToDouble(time -> time[index] / 1e6)
                    .sorted()
                    .toArray();
            figures.add(names.get(i), params, sorted[sorted.length / 2], "ms/op");
        }
    }
}
