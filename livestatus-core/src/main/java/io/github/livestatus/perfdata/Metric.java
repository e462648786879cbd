package io.github.livestatus.perfdata;

import io.github.livestatus.text.Printable;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * One number that a plugin measured, with its limits, as the Monitoring Plugins Development Guidelines define it:
 * {@code 'label'=value[unit];[warn];[crit];[min];[max]}. Immutable.
 *
 * @param label what was measured, without quotes. A plugin may write the same label more than once
 * @param value the number; empty if the plugin wrote {@code U} because it could not measure it
 * @param unit {@code s}, {@code %}, {@code B}, {@code c} for a counter, one of these with a prefix such as {@code ms} and {@code
 *     MB}, or another unit; "" if there is none
 * @param warn limit for the state WARNING; empty if there is none
 * @param crit limit for the state CRITICAL; empty if there is none
 * @param min the smallest possible value; empty if the plugin did not write it
 * @param max the largest possible value; empty if the plugin did not write it
 */
public record Metric(
        String label,
        OptionalDouble value,
        String unit,
        Optional<Threshold> warn,
        Optional<Threshold> crit,
        OptionalDouble min,
        OptionalDouble max) {

    private static final String NEVER_IN_UNITS = " ;,'\"=\\";

    /** Characters that would be parsed as part of the number before the unit. */
    private static final String NUMBER_GOES_ON = ".+-:";

    /** Whole numbers below it are written without a fraction and without an exponent. */
    private static final double LONGEST_WHOLE = 1e15;

    /**
     * Creates a metric.
     *
     * @throws IllegalArgumentException if its text could not be parsed again: an empty label, control characters in label or
     *     unit, a number that is not finite, a unit without a value, a unit with a digit
     */
    public Metric {
        Objects.requireNonNull(warn, "warn");
        Objects.requireNonNull(crit, "crit");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(min, "min");
        Objects.requireNonNull(max, "max");
        if (label.isEmpty() || hasControl(label)) {
            throw new IllegalArgumentException("not a label: '" + Printable.quote(label) + "'");
        }
        if (!isUnit(unit)) {
            throw new IllegalArgumentException("not a unit: '" + Printable.quote(unit) + "'");
        }
        if (value.isEmpty() && !unit.isEmpty()) {
            throw new IllegalArgumentException("a unit without a value: '" + Printable.quote(unit) + "'");
        }
        value = finite(value, "value");
        min = finite(min, "min");
        max = finite(max, "max");
    }

    /** Returns a metric with only a label and a value. */
    public static Metric of(String label, double value) {
        return of(label, value, "");
    }

    /** Returns a metric with only a label, a value and a unit. */
    public static Metric of(String label, double value, String unit) {
        return new Metric(
                label,
                OptionalDouble.of(value),
                unit,
                Optional.empty(),
                Optional.empty(),
                OptionalDouble.empty(),
                OptionalDouble.empty());
    }

    private static OptionalDouble finite(OptionalDouble number, String name) {
        if (number.isEmpty()) {
            return number;
        }
        if (!Double.isFinite(number.getAsDouble())) {
            throw new IllegalArgumentException(name + " is not finite: " + number.getAsDouble());
        }
        return number.getAsDouble() == 0 ? OptionalDouble.of(0) : number; // of two zeros one remains
    }

    static boolean hasControl(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isISOControl(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Returns true if a text can be a unit: the guidelines allow no digits, semicolons and quotes. */
    static boolean isUnit(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9' || NEVER_IN_UNITS.indexOf(c) >= 0 || Character.isISOControl(c)) {
                return false;
            }
        }
        return text.isEmpty() || NUMBER_GOES_ON.indexOf(text.charAt(0)) < 0;
    }

    /** Returns true if the value is a counter: its unit is {@code c}. A counter only grows, until it starts again at 0. */
    public boolean isCounter() {
        return unit.equals("c");
    }

    /**
     * Returns the metric in its base unit: time in {@code s}, data in {@code B} or {@code b}. {@code KB}, {@code MB} and so on are
     * multiples of 1,000, as in Icinga 2.13. {@code KiB}, {@code MiB} and so on are multiples of 1,024. Other units do not change,
     * such as {@code %} and {@code c}.
     */
    public Metric toBase() {
        return scaled(UnitScale.decimal(unit));
    }

    /**
     * Returns the metric in its base unit as {@link #toBase} does, but with {@code KB}, {@code MB} and so on as multiples of
     * 1,024. Some plugins mean multiples of 1,024, such as {@code check_disk} of the Monitoring Plugins.
     */
    public Metric toBaseBinary() {
        return scaled(UnitScale.binary(unit));
    }

    private Metric scaled(UnitScale scale) {
        if (scale.base().equals(unit)) {
            return this;
        }
        return new Metric(
                label,
                scaled(value, scale),
                scale.base(),
                warn.map(range -> range.scaled(scale)),
                crit.map(range -> range.scaled(scale)),
                scaled(min, scale),
                scaled(max, scale));
    }

    private static OptionalDouble scaled(OptionalDouble number, UnitScale scale) {
        return number.isEmpty() ? number : OptionalDouble.of(scale.toBase(number.getAsDouble()));
    }

    static String print(double number) {
        return number == Math.rint(number) && Math.abs(number) < LONGEST_WHOLE
                ? Long.toString((long) number)
                : Double.toString(number);
    }

    private static String print(OptionalDouble number) {
        return number.isEmpty() ? "" : print(number.getAsDouble());
    }

    private String quotedLabel() {
        boolean isPlain = label.chars().noneMatch(c -> c == ' ' || c == '\'' || c == '=');
        return isPlain ? label : "'" + label.replace("'", "''") + "'";
    }

    /** Returns the metric as plugins write it. {@link PerfData#parse} returns an equal metric for this text. */
    @Override
    public String toString() {
        String text = quotedLabel() + "=" + (value.isEmpty() ? "U" : print(value) + unit) + ";"
                + warn.map(Threshold::toString).orElse("") + ";"
                + crit.map(Threshold::toString).orElse("") + ";" + print(min) + ";" + print(max);
        int end = text.length();
        while (text.charAt(end - 1) == ';') {
            end--;
        }
        return text.substring(0, end);
    }
}
