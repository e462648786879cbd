package io.github.livestatus.rows;

import io.github.livestatus.lql.Stat;

/** What was added up of one statistic in one group of rows. The mean and the squares are kept as Welford does. Not thread-safe. */
public final class Series {
    private long count;
    private double sum;
    private double least = Double.POSITIVE_INFINITY;
    private double greatest = Double.NEGATIVE_INFINITY;
    private double inverses;
    private double mean;
    private double squares;

    /** Adds so many rows, of which nothing but their number matters. */
    public void count(long rows) {
        count += rows;
    }

    /** Adds a row with this number. */
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

    /** Returns how many rows were added. */
    public long count() {
        return count;
    }

    /**
     * Returns what a function makes of the numbers; null where there is none of no rows.
     *
     * @param isPopulation whether a deviation is that of a population, else that of a sample
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
