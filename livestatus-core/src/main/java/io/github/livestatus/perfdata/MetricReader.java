package io.github.livestatus.perfdata;

import io.github.livestatus.text.Printable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** Reads one text of performance data from its start to its end. What cannot be read is reported and null. */
final class MetricReader {
    /** Powers of ten that a double has exactly. Divided or multiplied by one, an exact whole number is rounded once. */
    private static final double[] POWERS = {
        1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    /** Whole numbers up to this one are exact as doubles. */
    private static final long LARGEST_EXACT = 1L << 53;

    private static final long LARGEST_BEFORE_A_DIGIT = (Long.MAX_VALUE - 9) / 10;

    private final String text;
    private final boolean isStrict;
    private final List<Metric> metrics = new ArrayList<>();
    private final List<PerfData.Problem> problems = new ArrayList<>();
    private int at;

    /** The number that was read last. */
    private double number;

    MetricReader(String text, boolean isStrict) {
        this.text = text;
        this.isStrict = isStrict;
    }

    PerfData read() {
        while (hasMore()) {
            String label = readLabel();
            if (label != null) {
                readMetric(label);
            }
        }
        return new PerfData(metrics, problems);
    }

    /** Returns true if something but blanks follows, and goes there. */
    private boolean hasMore() {
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at < text.length();
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\t' || isLineEnd(c);
    }

    /** Returns where the blanks begin that stand before the end. */
    private int blanksBefore(int end, int start) {
        int i = end;
        while (i > start && isBlank(text.charAt(i - 1))) {
            i--;
        }
        return i;
    }

    private static boolean isLineEnd(char c) {
        return c == '\n' || c == '\r';
    }

    /** Returns the label that begins here and goes behind its equals sign, or returns null and goes behind what is none. */
    private String readLabel() {
        int start = at;
        if (text.charAt(start) == '\'') {
            int end = closingQuote(start + 1);
            if (end >= 0) {
                return quotedLabel(start, end);
            }
            report(start, "a quote that is not closed");
        }
        int end = start;
        while (end < text.length() && text.charAt(end) != '=' && !isLineEnd(text.charAt(end))) {
            end++;
        }
        at = end;
        String label = text.substring(start, blanksBefore(end, start));
        if (end == text.length() || text.charAt(end) != '=') {
            report(start, "no metric: " + shown(label));
            return null;
        }
        at++;
        if (label.indexOf(' ') >= 0 || label.indexOf('\'') > 0) {
            report(start, "a label that needs quotes: " + shown(label));
        }
        return checked(label, start);
    }

    private String quotedLabel(int start, int end) {
        if (end + 1 == text.length() || text.charAt(end + 1) != '=') {
            at = valueEnd(end + 1);
            report(start, "no equals sign behind the label " + shown(text.substring(start + 1, end)));
            return null;
        }
        at = end + 2;
        return checked(text.substring(start + 1, end).replace("''", "'"), start);
    }

    private String checked(String label, int start) {
        if (label.isEmpty() || Metric.hasControl(label)) {
            at = valueEnd(at);
            report(start, "not a label: " + shown(label));
            return null;
        }
        return label;
    }

    private int closingQuote(int from) {
        for (int i = from; i < text.length() && !isLineEnd(text.charAt(i)); i++) {
            if (text.charAt(i) == '\'') {
                if (i + 1 == text.length() || text.charAt(i + 1) != '\'') {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }

    /** Returns where the value that begins here ends: before a blank, or before a backslash with an n. */
    private int valueEnd(int from) {
        int end = from;
        while (end < text.length() && !isBlank(text.charAt(end)) && !isWrittenLineFeed(end)) {
            end++;
        }
        return end;
    }

    private boolean isWrittenLineFeed(int position) {
        return text.startsWith("\\n", position);
    }

    private void readMetric(String label) {
        int start = at;
        int end = valueEnd(start);
        at = end;
        while (isWrittenLineFeed(at)) {
            at += 2;
        }
        if (end > start && text.charAt(end - 1) == ',') {
            end--;
            report(end, "a comma behind the metric");
        }
        int valueEnd = fieldEnd(start, end);
        boolean isUnknown = valueEnd - start == 1 && text.charAt(start) == 'U';
        int unitStart = isUnknown ? valueEnd : readNumber(start, valueEnd);
        if (unitStart == start) {
            report(start, "not a number: " + shown(start, valueEnd));
            return;
        }
        OptionalDouble value = isUnknown ? OptionalDouble.empty() : OptionalDouble.of(number);
        String unit = text.substring(unitStart, valueEnd);
        if (!Metric.isUnit(unit)) {
            report(start, "not a number with a unit: " + shown(start, valueEnd));
            return;
        }
        int warn = next(valueEnd, end);
        int warnEnd = fieldEnd(warn, end);
        int crit = next(warnEnd, end);
        int critEnd = fieldEnd(crit, end);
        int min = next(critEnd, end);
        int minEnd = fieldEnd(min, end);
        int max = next(minEnd, end);
        int maxEnd = fieldEnd(max, end);
        if (text.substring(maxEnd, end).chars().anyMatch(c -> c != ';')) {
            report(maxEnd, "more than five fields: " + shown(maxEnd, end));
        }
        metrics.add(new Metric(
                label,
                value,
                unit,
                Optional.ofNullable(range(warn, warnEnd, unit)),
                Optional.ofNullable(range(crit, critEnd, unit)),
                bound(min, minEnd, unit),
                bound(max, maxEnd, unit)));
    }

    private int fieldEnd(int from, int end) {
        int i = from;
        while (i < end && text.charAt(i) != ';') {
            i++;
        }
        return i;
    }

    private static int next(int fieldEnd, int end) {
        return Math.min(fieldEnd + 1, end);
    }

    private boolean isAbsent(int from, int to) {
        return from == to || to - from == 1 && text.charAt(from) == 'U';
    }

    private OptionalDouble bound(int from, int to, String unit) {
        if (isAbsent(from, to)) {
            return OptionalDouble.empty();
        }
        double bound = whole(from, to, unit);
        if (!Double.isNaN(bound)) {
            return OptionalDouble.of(bound);
        }
        report(from, "not a number: " + shown(from, to));
        return OptionalDouble.empty();
    }

    /** Returns the range between two positions; null if there is none or a bad one. */
    Threshold range(int from, int to, String unit) {
        if (isAbsent(from, to)) {
            return null;
        }
        boolean isInverted = text.charAt(from) == '@';
        int first = isInverted ? from + 1 : from;
        int colon = first;
        while (colon < to && text.charAt(colon) != ':') {
            colon++;
        }
        double start = 0;
        double end = Double.POSITIVE_INFINITY;
        if (colon == to) {
            end = whole(first, to, unit);
        } else {
            start = text.startsWith("~:", first) ? Double.NEGATIVE_INFINITY : whole(first, colon, unit);
            end = colon + 1 == to ? end : whole(colon + 1, to, unit);
        }
        if (start <= end) {
            return new Threshold(start, end, isInverted);
        }
        report(from, "not a range: " + shown(from, to));
        return null;
    }

    /** Returns the number between two positions, or NaN if it is none. Some plugins repeat the unit of the value behind it. */
    private double whole(int from, int to, String unit) {
        int end = readNumber(from, to);
        if (end > from && end < to && text.substring(end, to).equals(unit)) {
            report(end, "a unit in a threshold: " + shown(unit));
            return number;
        }
        return end > from && end == to ? number : Double.NaN;
    }

    /** Returns where the longest number ends that begins here, and keeps it; returns where it begins if there is none. */
    private int readNumber(int from, int to) {
        int i = from;
        boolean isNegative = i < to && text.charAt(i) == '-';
        if (isNegative || i < to && text.charAt(i) == '+') {
            i++;
        }
        long digits = 0;
        int count = 0;
        int exponent = 0;
        int point = -1;
        for (; i < to; i++) {
            char c = text.charAt(i);
            if (c >= '0' && c <= '9') {
                count++;
                if (digits > LARGEST_BEFORE_A_DIGIT) {
                    digits = Long.MAX_VALUE; // too many for the short way
                } else {
                    digits = digits * 10 + c - '0';
                    exponent -= point < 0 ? 0 : 1;
                }
            } else if ((c == '.' || c == ',') && point < 0 && !(c == ',' && i + 1 == to)) {
                point = i;
            } else {
                break;
            }
        }
        if (count == 0) {
            return from;
        }
        int mantissaEnd = i;
        i = exponentEnd(i, to);
        if (i > mantissaEnd || digits > LARGEST_EXACT || -exponent >= POWERS.length) {
            number = Double.parseDouble(text.substring(from, i).replace(',', '.'));
        } else {
            number = digits / POWERS[-exponent];
            number = isNegative ? -number : number;
        }
        return Double.isInfinite(number) ? from : i;
    }

    private int exponentEnd(int from, int to) {
        if (from == to || (text.charAt(from) | ' ') != 'e') {
            return from;
        }
        int i = from + 1;
        if (i < to && (text.charAt(i) == '-' || text.charAt(i) == '+')) {
            i++;
        }
        int digits = i;
        while (i < to && text.charAt(i) >= '0' && text.charAt(i) <= '9') {
            i++;
        }
        return i > digits ? i : from;
    }

    private String shown(int from, int to) {
        return shown(text.substring(from, to));
    }

    private static String shown(String part) {
        return "'" + Printable.quote(part) + "'";
    }

    private void report(int position, String reason) {
        PerfData.Problem problem = new PerfData.Problem(position, reason);
        if (isStrict) {
            throw new PerfDataSyntaxException(problem);
        }
        problems.add(problem);
    }
}
