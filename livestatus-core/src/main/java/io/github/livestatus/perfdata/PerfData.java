package io.github.livestatus.perfdata;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The metrics of one check, in the order in which the plugin wrote them, as in column {@code perf_data} of hosts and
 * services. Column {@code metrics} of Checkmk is another thing, a list of names. Immutable, for any thread.
 */
public final class PerfData implements Iterable<Metric> {
    private final List<Metric> metrics;
    private final List<Problem> problems;

    PerfData(List<Metric> metrics, List<Problem> problems) {
        this.metrics = List.copyOf(metrics);
        this.problems = List.copyOf(problems);
    }

    /**
     * A part of the text that is not as the guidelines have it.
     *
     * @param position where it begins, in characters from the start of the text; the first is 0
     * @param reason what is wrong with it
     */
    public record Problem(int position, String reason) {
        /** Checks the components. */
        public Problem {
            Objects.requireNonNull(reason, "reason");
        }

        @Override
        public String toString() {
            return reason + " at " + position;
        }
    }

    /** Returns performance data of these metrics, to be written. */
    public static PerfData of(List<Metric> metrics) {
        Objects.requireNonNull(metrics, "metrics");
        return new PerfData(metrics, List.of());
    }

    /**
     * Reads what a plugin wrote. Metrics are separated by blanks, tabs and line feeds, and also by a backslash with an n
     * behind a value, which is what NRPE and some cores make of a line feed. A decimal comma is read as a point. What plugins
     * do against the guidelines is read as long as it can mean one thing only, and the rest is skipped; {@link #problems} has
     * both. Never throws for bad text.
     */
    public static PerfData parse(String text) {
        Objects.requireNonNull(text, "text");
        return new MetricReader(text, false).read();
    }

    /**
     * Reads what a plugin wrote as {@link #parse} does, if nothing is wrong with it.
     *
     * @throws PerfDataSyntaxException at the first problem; it has the position
     */
    public static PerfData parseStrict(String text) {
        Objects.requireNonNull(text, "text");
        return new MetricReader(text, true).read();
    }

    /** Returns the metrics in the order of the text. */
    public List<Metric> metrics() {
        return metrics;
    }

    /** Returns the first metric with this label. */
    public Optional<Metric> metric(String label) {
        Objects.requireNonNull(label, "label");
        return metrics.stream().filter(metric -> metric.label().equals(label)).findFirst();
    }

    /** Returns what was skipped or repaired, in the order of the text; empty if the text was as it should be. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Returns the same metrics with whole labels where check_multi wrote them. It writes {@code host::plugin::label} for the
     * first metric of each of its plugins, and {@code label} alone for the others: these get what stands before the last
     * {@code ::} of the metric before them. Icinga 2 2.13 does the same.
     */
    public PerfData qualified() {
        List<Metric> qualified = new ArrayList<>(metrics.size());
        String prefix = "";
        for (Metric metric : metrics) {
            int colons = metric.label().lastIndexOf("::");
            if (colons >= 0) {
                prefix = metric.label().substring(0, colons + 2);
            }
            qualified.add(colons >= 0 || prefix.isEmpty() ? metric : labelled(metric, prefix + metric.label()));
        }
        return new PerfData(qualified, problems);
    }

    private static Metric labelled(Metric metric, String label) {
        return new Metric(
                label, metric.value(), metric.unit(), metric.warn(), metric.crit(), metric.min(), metric.max());
    }

    /** Returns an iterator over the metrics, in their order. */
    @Override
    public Iterator<Metric> iterator() {
        return metrics.iterator();
    }

    /** Returns true if the other has equal metrics in the same order. */
    @Override
    public boolean equals(Object other) {
        return other instanceof PerfData data && metrics.equals(data.metrics);
    }

    /** Returns a hash code that goes with {@link #equals}. */
    @Override
    public int hashCode() {
        return metrics.hashCode();
    }

    /** Returns the metrics as plugins write them, separated by blanks. */
    @Override
    public String toString() {
        return metrics.stream().map(Metric::toString).collect(Collectors.joining(" "));
    }
}
