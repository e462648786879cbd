package io.github.livestatus.testkit;

import io.github.livestatus.testkit.FakeTable.Type;

/**
 * A running aggregate of a numeric column. The standard deviation is that of a sample on Naemon and Icinga 2, and that of the
 * population on MK Livestatus and Checkmk.
 */
final class Aggregate {

    private final ServerKind manner;
    private final String operation;
    private final boolean integers;
    private long count;
    private double sum;
    private double sumOfSquares;
    private double sumOfInverses;
    private double min;
    private double max;

    Aggregate(ServerKind manner, String operation, Type type) {
        this.manner = manner;
        this.operation = operation;
        this.integers = type == Type.INT || type == Type.TIME;
    }

    void add(double value) {
        boolean isUnset = count == 0 || manner == ServerKind.LMD && min == -1;
        boolean isFromZero = manner == ServerKind.ICINGA2 || manner == ServerKind.LMD;
        min = isUnset ? value : Math.min(min, value);
        max = count == 0 && !isFromZero ? value : Math.max(max, value);
        count++;
        sum += value;
        sumOfSquares += value * value;
        sumOfInverses += 1 / value;
    }

    /** Returns the value: Long if the server prints an integer, otherwise Double. */
    Object value() {
        boolean naemon = manner == ServerKind.NAEMON;
        if (manner == ServerKind.SHINKEN && operation.equals("std")) {
            return 0L;
        }
        boolean guarded = naemon && !integers && count == 0;
        double value =
                switch (operation) {
                    case "sum" -> sum;
                    case "min" -> min;
                    case "max" -> max;
                    case "avg" -> guarded ? 0 : manner == ServerKind.SHINKEN ? sum : sum / count;
                    case "suminv" -> sumOfInverses;
                    case "avginv" -> guarded ? 0 : sumOfInverses / count;
                    default -> deviation();
                };
        boolean asInteger = integers && naemon && !operation.equals("avg") && !operation.equals("std");
        if (manner == ServerKind.LMD && count == 0) {
            return 0L;
        }
        return asInteger ? (Object) asLong(value) : (Object) value;
    }

    /** Converts like C, where an infinite or huge number becomes the lowest 64-bit integer. */
    private static long asLong(double value) {
        return Double.isFinite(value) && Math.abs(value) < 0x1p63 ? (long) value : Long.MIN_VALUE;
    }

    private double deviation() {
        if (manner.isMk()) {
            double mean = sum / count;
            return Math.sqrt(sumOfSquares / count - mean * mean); // not a number if rounding makes it negative
        }
        if (manner == ServerKind.NAEMON && count <= 1) {
            return 0;
        }
        double squares = manner == ServerKind.ICINGA2 ? 1.0 / count * (sum * sum) : sum * sum / count;
        return root((sumOfSquares - squares) / (count - 1));
    }

    /** Returns the variance. Rounding can make it slightly negative for equal values. */
    private static double root(double variance) {
        return Math.sqrt(variance < 0 ? 0 : variance);
    }
}
