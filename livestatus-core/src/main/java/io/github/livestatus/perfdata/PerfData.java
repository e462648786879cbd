package io.github.livestatus.perfdata;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The performance data of one check: metrics in the order of the plugin, as in column {@code perf_data} of hosts and services.
 * Immutable and thread-safe. The column {@code metrics} of Checkmk is something else: a list of names.
 */
public final class PerfData implements Iterable<Metric> {
    private final List<Metric> metrics;
    private final List<Problem> problems;

    PerfData(List<Metric> metrics, List<Problem> problems) {
        this.metrics = List.copyOf(metrics);
        this.problems = List.copyOf(problems);
    }

    /**
     * A part of the text that violates the guidelines.
     *
     * @param position position of its first character in the text, from 0
     * @param reason what is wrong
     */
    public record Problem(int position, String reason) {
        /** Checks the components. */
        public Problem {
            Objects.requireNonNull(reason, "reason");
        }

        /** Returns the reason and the position, in words. */
        @Override
        public String toString() {
            return reason + " at " + position;
        }
    }

    /** Returns performance data of these metrics. */
    public static PerfData of(List<Metric> metrics) {
        Objects.requireNonNull(metrics, "metrics");
        return new PerfData(metrics, List.of());
    }

    /**
     * Parses the text of a plugin. Metrics are separated by blanks, tabs and line feeds. After a value the two characters
     * {@code \n} also separate metrics: NRPE and some cores write them instead of a line feed. A decimal comma is parsed as a
     * point. Text that violates the guidelines is parsed if it has only one meaning, and skipped otherwise; {@link #problems}
     * lists the repaired and the skipped text. This method never throws for malformed text.
     */
    public static PerfData parse(String text) {
        Objects.requireNonNull(text, "text");
        return new MetricReader(text, false).read();
    }

    /**
     * Parses the text of a plugin as {@link #parse} does, but throws for the first part that {@link #parse} would skip or repair.
     *
     * @throws PerfDataSyntaxException for the first problem; it has the position
     */
    public static PerfData parseStrict(String text) {
        Objects.requireNonNull(text, "text");
        return new MetricReader(text, true).read();
    }

    /** Returns the metrics in the order of the text. */
    public List<Metric> metrics() {
        return metrics;
    }

    /** Returns the first metric with this label; empty if there is none. */
    public Optional<Metric> metric(String label) {
        Objects.requireNonNull(label, "label");
        return metrics.stream().filter(metric -> metric.label().equals(label)).findFirst();
    }

    /** Returns the parts that were skipped or repaired, in the order of the text; empty if there are none. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * Returns the same metrics with complete labels, for the output of check_multi. That program writes a complete label only for
     * the first metric of each plugin. For {@code web01::disk::used=1 free=2} this method returns metrics with the labels {@code
     * web01::disk::used} and {@code web01::disk::free}. Icinga 2.13 does the same.
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
