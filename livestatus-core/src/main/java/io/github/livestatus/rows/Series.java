package io.github.livestatus.rows;

import io.github.livestatus.lql.Stat;

/** Accumulates one statistic of one group of rows. Uses Welford's method for mean and deviation. Not thread-safe. */
public final class Series {
    private long count;
    private double sum;
    private double least = Double.POSITIVE_INFINITY;
    private double greatest = Double.NEGATIVE_INFINITY;
    private double inverses;
    private double mean;
    private double squares;

    /** Adds this many rows without a value. */
    public void count(long rows) {
        count += rows;
    }

    /** Adds one row with this value. */
    public void add(double value) {
        count++;
        sum += value;
        least = Math.min(least, value);
        greatest = Math.max(greatest, value);
        inverses += 1 / value;
        double distance = value - mean;
        mean += distance / count;
        squares += distance * (value - mean);
    }

    /** Returns the number of added rows. */
    public long count() {
        return count;
    }

    /**
     * Returns the value of a function over the added values; null if it is undefined for no rows.
     *
     * @param isPopulation true for the standard deviation of a population, false for that of a sample
     */
    public Double value(Stat.Function function, boolean isPopulation) {
        boolean isSum = function == Stat.Function.SUM || function == Stat.Function.SUMINV;
        if (count == 0 && !isSum) {
            return null;
        }
        return switch (function) {
            case SUM -> sum;
            case MIN -> least;
            case MAX -> greatest;
            case AVG -> sum / count;
            case SUMINV -> inverses;
            case AVGINV -> inverses / count;
            case STD -> Math.sqrt(squares / (isPopulation ? count : Math.max(1, count - 1)));
        };
    }
}
