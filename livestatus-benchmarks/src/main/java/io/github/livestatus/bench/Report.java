package io.github.livestatus.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Shortens the files of results, draws the plots of the benchmarks' README and writes its tables of figures. From the repository's folder:
 *
 * <pre>java -cp livestatus-benchmarks/target/benchmarks.jar io.github.livestatus.bench.Report</pre>
 */
public final class Report {
    private static final Pattern CLIENT =
            Pattern.compile("(?m)^(.+?) +\\d+ rows +first +(\\S+) +median +(\\S+) +95 % +(\\S+) ms +load (\\S+)$");

    /** The file that shows plots and tables. */
    static final String README = "livestatus-benchmarks/README.md";

    private final Path root;

    /** @param root the repository's folder */
    Report(Path root) {
        this.root = root;
    }

    /** Runs the program in the repository's folder. */
    public static void main(String[] args) throws IOException {
        Report report = new Report(Path.of(""));
        for (Path file : report.resultFiles()) {
            CompactResults.rewrite(file);
        }
        for (Map.Entry<String, String> plot : report.plots().entrySet()) {
            Files.writeString(report.results().resolve(plot.getKey()), plot.getValue());
        }
        Path readme = report.root.resolve(README);
        List<String> lines = new ArrayList<>(Files.readAllLines(readme));
        report.tables().forEach(table -> replace(lines, table));
        Files.write(readme, lines);
    }

    private Path results() {
        return root.resolve("livestatus-benchmarks/results");
    }

    /** Returns the files of results in JMH's form. */
    List<Path> resultFiles() throws IOException {
        try (Stream<Path> files = Files.list(results())) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    /** The plots of the oldest JDK measured, by their files' names. */
    Map<String, String> plots() throws IOException {
        return Map.of(
                "parse.svg", Plots.parse(first("parse")),
                "fanout.svg", Plots.fanOut(first("fanout")));
    }

    private List<Figure> first(String name) throws IOException {
        return figures(name).values().iterator().next();
    }

    /** The figures of {@code NAME-jdk17.json} and so on, by the JDK's number. */
    Map<String, List<Figure>> figures(String name) throws IOException {
        Map<String, List<Figure>> figures = new TreeMap<>();
        for (Path file : resultFiles()) {
            Matcher named = Pattern.compile(name + "-jdk(\\d+)\\.json")
                    .matcher(file.getFileName().toString());
            if (named.matches()) {
                figures.put(named.group(1), Figure.read(file));
            }
        }
        return figures;
    }

    /** Returns the tables, each with its head. */
    List<List<String>> tables() throws IOException {
        List<List<String>> tables = new ArrayList<>(summaries());
        tables.addAll(comparisons());
        return tables;
    }

    private List<List<String>> summaries() throws IOException {
        List<String> parse = table(
                "what is read, of 50,000 services if no other number is given",
                "JDK",
                "forEach",
                "Result",
                "Jackson",
                "best of the others",
                "ratios");
        figures("parse").forEach((jdk, figures) -> parse.addAll(parseRows(jdk, figures)));
        List<String> roundTrip =
                table("one small query", "JDK", "unix", "unix, plain socket code", "TCP", "TCP, plain socket code");
        figures("roundtrip").forEach((jdk, figures) -> roundTrip.addAll(roundTripRows(jdk, figures)));
        List<String> fanOut = table(
                "sites", "JDK", "all of them", "one alone", "ratio", "files open", "heap a site, connected", "idle");
        figures("fanout").forEach((jdk, figures) -> fanOut.addAll(fanOutRows(jdk, figures)));
        List<String> silent = table("50 sites, 3 of them silent", "first", "second", "third", "the 47 alone");
        figures("fanout").forEach((jdk, figures) -> silent.add(silentRow(jdk, figures)));
        List<String> clients =
                table("4 real Icinga 2 sites, 800 services x 5 columns", "first", "median", "95 %", "load");
        clients.addAll(clientRows());
        return List.of(parse, roundTrip, fanOut, silent, clients);
    }

    private List<List<String>> comparisons() throws IOException {
        List<String> rivals = table("rival", "version and settings");
        rivals.addAll(rivalRows());
        List<String> head = new ArrayList<>(List.of("what is read", "JDK", "forEach", "Result"));
        Arrays.stream(Library.values())
                .filter(Library::isRival)
                .map(Library::title)
                .forEach(head::add);
        head.addAll(List.of("best rival to ours", "Jackson to ours"));
        List<String> all = table(head.toArray(String[]::new));
        List<String> also = table("other readings", "JDK", "took");
        figures("parse").forEach((jdk, figures) -> {
            all.addAll(comparisonRows(jdk, figures));
            also.addAll(alsoRows(jdk, figures));
        });
        return List.of(rivals, all, also, firstAnswers());
    }

    /** How long a JVM takes to its first row, and a bar of that. */
    private List<String> firstAnswers() throws IOException {
        List<String> head = new ArrayList<>(List.of("first row, ms", "JDK", "cache of classes"));
        for (FirstAnswer.Phase phase : FirstAnswer.Phase.values()) {
            head.add(phase.words);
        }
        head.addAll(List.of("in all", "a bar of 2 ms for each ="));
        List<String> table = table(head.toArray(String[]::new));
        figures("first").forEach((jdk, figures) -> {
            for (Figure all : figures) {
                if (all.is("firstRow")) {
                    table.add(firstAnswer(jdk, all, figures));
                }
            }
        });
        return table;
    }

    private static String firstAnswer(String jdk, Figure all, List<Figure> figures) {
        List<String> cells = new ArrayList<>(
                List.of(all.params().get("endpoint"), jdk, all.params().get("cache")));
        for (FirstAnswer.Phase phase : FirstAnswer.Phase.values()) {
            for (Figure figure : figures) {
                if (figure.is(phase.name()) && figure.params().equals(all.params())) {
                    cells.add(format("%.1f", figure.score()));
                }
            }
        }
        cells.add(format("%.0f", all.score()));
        cells.add("=".repeat((int) Math.round(all.score() / 2)));
        return row(cells.toArray(String[]::new));
    }

    /** What {@code compare-clients} printed in its last round. */
    private List<String> clientRows() throws IOException {
        Map<String, String> rows = new LinkedHashMap<>();
        Matcher line = CLIENT.matcher(Files.readString(results().resolve("compare-clients.txt")));
        while (line.find()) {
            rows.put(
                    line.group(1),
                    row(line.group(1), ms(line.group(2)), ms(line.group(3)), ms(line.group(4)), line.group(5)));
        }
        return List.copyOf(rows.values());
    }

    private static String ms(String figure) {
        double millis = Double.parseDouble(figure);
        return format(millis < 10 ? "%.1f ms" : "%.0f ms", millis);
    }

    /** The large works: ours beside Jackson and whoever was the best. */
    private static List<String> parseRows(String jdk, List<Figure> figures) {
        List<String> rows = new ArrayList<>();
        for (Comparison comparison : Comparison.of(figures)) {
            if (comparison.work().isLarge()) {
                Library best = comparison.bestBesideJackson();
                rows.add(row(
                        comparison.work().words,
                        jdk,
                        comparison.cost(Library.LIVESTATUS),
                        comparison.cost(Library.LIVESTATUS_RESULT),
                        comparison.cost(Library.JACKSON),
                        comparison.cost(best) + " (" + best.title() + ")",
                        ratios(comparison, comparison.bestRival())));
            }
        }
        return rows;
    }

    /** How many times as long as our two ways a rival takes. */
    private static String ratios(Comparison comparison, Library rival) {
        return comparison.ratio(Library.LIVESTATUS, rival) + ", " + comparison.ratio(Library.LIVESTATUS_RESULT, rival);
    }

    /** All works and all libraries. */
    private static List<String> comparisonRows(String jdk, List<Figure> figures) {
        List<String> rows = new ArrayList<>();
        for (Comparison comparison : Comparison.of(figures)) {
            List<String> cells = new ArrayList<>(List.of(comparison.work().words, jdk));
            for (Library library : Library.values()) {
                cells.add(comparison.time(library));
            }
            cells.add(ratios(comparison, comparison.bestRival()));
            cells.add(ratios(comparison, Library.JACKSON));
            rows.add(row(cells.toArray(String[]::new)));
        }
        return rows;
    }

    private static List<String> rivalRows() {
        return Arrays.stream(Library.values())
                .filter(Library::isRival)
                .map(rival -> row(rival.title(), rival.settings()))
                .toList();
    }

    /** What a stream and the smallest answer take. */
    private static List<String> alsoRows(String jdk, List<Figure> figures) {
        double stream = score(figures, "StreamBenchmark.forEach");
        double drain = score(figures, "StreamBenchmark.drain");
        if (Double.isNaN(stream)) {
            return List.of();
        }
        return List.of(
                row("one row of 20 bytes", jdk, format("%.0f ns", score(figures, "FirstRowBenchmark.parse"))),
                row("a stream of 1 GB through a unix socket, 64 MB of heap", jdk, format("%.0f ms", stream)),
                row(
                        "a loop that only drains this socket",
                        jdk,
                        format("%.0f ms, %.0f %% of the stream", drain, 100 * drain / stream)));
    }

    private static double score(List<Figure> figures, String name) {
        return figures.stream()
                .filter(figure -> figure.name().equals(name))
                .mapToDouble(Figure::score)
                .findFirst()
                .orElse(Double.NaN);
    }

    private static List<String> roundTripRows(String jdk, List<Figure> figures) {
        Map<String, String> works = new TreeMap<>(Map.of(
                "fresh", "a fresh connection, which first reads what the server is",
                "kept", "a kept connection",
                "pipelined", "each of 500 pipelined"));
        List<String> rows = new ArrayList<>();
        works.forEach((work, words) -> rows.add(row(
                words,
                jdk,
                micros(figures, work + "Connection", "unix"),
                micros(figures, work + "Raw", "unix"),
                micros(figures, work + "Connection", "tcp"),
                micros(figures, work + "Raw", "tcp"))));
        return rows;
    }

    private static String micros(List<Figure> figures, String method, String server) {
        return figures.stream()
                .filter(figure -> figure.is(method, "server", server))
                .map(figure -> format(figure.score() < 10 ? "%.1f us" : "%.0f us", figure.score()))
                .findFirst()
                .orElse("");
    }

    private static List<String> fanOutRows(String jdk, List<Figure> figures) {
        List<String> rows = new ArrayList<>();
        for (Figure all : figures) {
            if (all.is("allSites")) {
                String sites = all.params().get("sites");
                double one = score(figures, "oneSite", sites);
                boolean isNoise = Integer.parseInt(sites) < 64;
                rows.add(row(
                        sites,
                        jdk,
                        format("%.1f ms", all.score()),
                        format("%.1f ms", one),
                        format("%.2f", all.score() / one),
                        format("%.0f", score(figures, "filesOpen", sites)),
                        isNoise ? "" : format("%.0f kB", score(figures, "heapConnected", sites)),
                        isNoise ? "" : format("%.1f kB", score(figures, "heapIdle", sites))));
            }
        }
        return rows;
    }

    private static String silentRow(String jdk, List<Figure> figures) {
        List<String> cells = new ArrayList<>(List.of("JDK " + jdk));
        for (String method : List.of("query1", "query2", "query3", "withoutSilentSites")) {
            cells.add(format("%.0f ms", score(figures, method, "50")));
        }
        return row(cells.toArray(String[]::new));
    }

    private static double score(List<Figure> figures, String method, String sites) {
        return figures.stream()
                .filter(figure -> figure.is(method, "sites", sites))
                .mapToDouble(Figure::score)
                .findFirst()
                .orElse(Double.NaN);
    }

    private static List<String> table(String... head) {
        return new ArrayList<>(
                List.of(row(head), "| " + "--- | ".repeat(head.length).strip()));
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String format(String format, Object... values) {
        return String.format(Locale.ROOT, format, values);
    }

    /** Puts a table in the place of that with the same head. */
    private static void replace(List<String> lines, List<String> table) {
        int start = lines.indexOf(table.get(0));
        if (start < 0) {
            throw new IllegalArgumentException("no table has the head " + table.get(0));
        }
        int end = start;
        while (end < lines.size() && lines.get(end).startsWith("|")) {
            end++;
        }
        lines.subList(start, end).clear();
        lines.addAll(start, table);
    }
}
