package io.github.livestatus.perfdata;

import io.github.livestatus.text.Printable;
import java.util.Objects;

/**
 * A range of values that a plugin uses as a limit, as the Monitoring Plugins Development Guidelines define it. A value outside the
 * range is an alert. If the range is inverted, a value inside the range is an alert.
 *
 * <table>
 * <caption>How plugins write ranges</caption>
 * <tr><th>text</th><th>a value is an alert if it is</th></tr>
 * <tr><td>{@code 10}</td><td>below 0 or above 10</td></tr>
 * <tr><td>{@code 10:}</td><td>below 10</td></tr>
 * <tr><td>{@code ~:10}</td><td>above 10</td></tr>
 * <tr><td>{@code 10:20}</td><td>below 10 or above 20</td></tr>
 * <tr><td>{@code @10:20}</td><td>from 10 to 20, both included</td></tr>
 * </table>
 *
 * @param start the smallest value of the range; {@link Double#NEGATIVE_INFINITY} if there is none
 * @param end the largest value of the range; {@link Double#POSITIVE_INFINITY} if there is none
 * @param isInverted true if values inside the range are alerts
 */
public record Threshold(double start, double end, boolean isInverted) {
    /**
     * Creates a range.
     *
     * @throws IllegalArgumentException if the start is above the end, if no finite value lies between them, or if one of
     *     them is not a number
     */
    public Threshold {
        start += 0.0; // of two zeros one remains: both are written alike
        end += 0.0;
        if (!(start <= end) || start == Double.POSITIVE_INFINITY || end == Double.NEGATIVE_INFINITY) {
            throw new IllegalArgumentException("no range: it starts at " + start + " and ends at " + end);
        }
    }

    /**
     * Parses a range as plugins write it.
     *
     * @throws PerfDataSyntaxException if the text is not a range
     */
    public static Threshold parse(String text) {
        Objects.requireNonNull(text, "text");
        Threshold range = new MetricReader(text, true).range(0, text.length(), "");
        if (range == null) {
            throw new PerfDataSyntaxException(new PerfData.Problem(0, "not a range: '" + Printable.quote(text) + "'"));
        }
        return range;
    }

    /** Returns true if {@code start <= value <= end}, also for an inverted range. */
    public boolean contains(double value) {
        return start <= value && value <= end;
    }

    /** Returns true if the value is an alert: outside the range, or inside an inverted range. NaN is never an alert. */
    public boolean isAlert(double value) {
        return contains(value) == isInverted && !Double.isNaN(value);
    }

    /** Returns the range in the base unit. */
    Threshold scaled(UnitScale scale) {
        return new Threshold(scale.toBase(start), scale.toBase(end), isInverted);
    }

    /** Returns the range as plugins write it, in the shortest form. */
    @Override
    public String toString() {
        String from = start == Double.NEGATIVE_INFINITY
                ? "~:"
                : start == 0 && end != Double.POSITIVE_INFINITY ? "" : Metric.print(start) + ":";
        return (isInverted ? "@" : "") + from + (end == Double.POSITIVE_INFINITY ? "" : Metric.print(end));
    }
}
