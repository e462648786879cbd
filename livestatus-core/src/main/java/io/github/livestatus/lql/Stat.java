package io.github.livestatus.lql;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

/**
 * A statistic over the rows of a query, or over each group of them when the query has columns too. A Stat is its own key in
 * the rows of the result.
 *
 * @param <T> the type of the value
 */
public sealed interface Stat<T> extends Selected<T> {
    /** The functions that servers compute over a column. Standard deviation is of the sample on Naemon and Icinga 2. */
    enum Function {
        SUM,
        MIN,
        MAX,
        AVG,
        STD,
        SUMINV,
        AVGINV;

        /** The word in LQL. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How many rows the filter is true for. */
    static Stat<Long> count(Filter filter) {
        return new Count(filter);
    }

    static Stat<Double> sum(IntColumn column) {
        return number(Function.SUM, column);
    }

    static Stat<Double> sum(FloatColumn column) {
        return number(Function.SUM, column);
    }

    static Stat<Double> min(IntColumn column) {
        return number(Function.MIN, column);
    }

    static Stat<Double> min(FloatColumn column) {
        return number(Function.MIN, column);
    }

    /** The earliest time; to the second on most servers. */
    static Stat<Instant> min(TimeColumn column) {
        return new TimeAggregate(Function.MIN, column);
    }

    static Stat<Double> max(IntColumn column) {
        return number(Function.MAX, column);
    }

    static Stat<Double> max(FloatColumn column) {
        return number(Function.MAX, column);
    }

    /** The latest time; to the second on most servers. */
    static Stat<Instant> max(TimeColumn column) {
        return new TimeAggregate(Function.MAX, column);
    }

    static Stat<Double> avg(IntColumn column) {
        return number(Function.AVG, column);
    }

    static Stat<Double> avg(FloatColumn column) {
        return number(Function.AVG, column);
    }

    static Stat<Double> std(IntColumn column) {
        return number(Function.STD, column);
    }

    static Stat<Double> std(FloatColumn column) {
        return number(Function.STD, column);
    }

    /** The sum of 1/value; infinite where a value is 0. */
    static Stat<Double> suminv(FloatColumn column) {
        return number(Function.SUMINV, column);
    }

    /** The sum of 1/value; infinite where a value is 0. */
    static Stat<Double> suminv(IntColumn column) {
        return number(Function.SUMINV, column);
    }

    /** The mean of 1/value; infinite where a value is 0. */
    static Stat<Double> avginv(FloatColumn column) {
        return number(Function.AVGINV, column);
    }

    /** The mean of 1/value; infinite where a value is 0. */
    static Stat<Double> avginv(IntColumn column) {
        return number(Function.AVGINV, column);
    }

    private static Stat<Double> number(Function function, Column<?> column) {
        return new NumberAggregate(function, column);
    }

    /** The number of rows that a filter is true for. */
    record Count(Filter filter) implements Stat<Long> {
        public Count {
            Objects.requireNonNull(filter, "filter");
        }

        @Override
        public String name() {
            return "count " + filter;
        }

        @Override
        public Long read(Cells cells, int cell) {
            return cells.longAt(cell);
        }
    }

    /** A function over a column of numbers. */
    record NumberAggregate(Function function, Column<?> column) implements Stat<Double> {
        public NumberAggregate {
            Objects.requireNonNull(function, "function");
            Objects.requireNonNull(column, "column");
        }

        @Override
        public String name() {
            return function.word() + " " + column.name();
        }

        @Override
        public Double read(Cells cells, int cell) {
            return cells.isNumber(cell) ? (Double) cells.doubleAt(cell) : null;
        }
    }

    /** The least or greatest of a column of times. */
    record TimeAggregate(Function function, TimeColumn column) implements Stat<Instant> {
        public TimeAggregate {
            Objects.requireNonNull(function, "function");
            Objects.requireNonNull(column, "column");
        }

        @Override
        public String name() {
            return function.word() + " " + column.name();
        }

        @Override
        public Instant read(Cells cells, int cell) {
            return cells.timeAt(cell);
        }
    }
}
