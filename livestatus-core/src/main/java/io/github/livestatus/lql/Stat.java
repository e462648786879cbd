package io.github.livestatus.lql;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

/**
 * A statistic over the rows of a query, or over each group of rows if the query has columns too. It is also the key with which a row
 * of the result returns the value.
 *
 * <p>Without rows a count and a sum are 0. The others have no value: Naemon, Icinga 2 and LMD send 0, Nagios and Checkmk send null or
 * nan, and they are read as 0, null or NaN.
 *
 * @param <T> the type of the value
 */
public sealed interface Stat<T> extends Selected<T> {
    /** The functions that servers compute over a column. */
    enum Function {
        /** The sum. */
        SUM,
        /** The least. */
        MIN,
        /** The greatest. */
        MAX,
        /** The mean. */
        AVG,
        /** The standard deviation. */
        STD,
        /** The sum of 1/value. */
        SUMINV,
        /** The mean of 1/value. */
        AVGINV;

        private final String word = name().toLowerCase(Locale.ROOT);

        /** Returns the word in LQL. */
        String word() {
            return word;
        }
    }

    /** Returns the number of rows for which the filter is true. */
    static Stat<Long> count(Filter filter) {
        return new Count(filter);
    }

    /** Returns the number of rows. */
    static Stat<Long> count() {
        return new Count(Filter.allOf());
    }

    /** Returns the sum of the values. */
    static Stat<Double> sum(NumberColumn<?> column) {
        return new NumberAggregate(Function.SUM, column);
    }

    /** Returns the number of rows in which the flag is set; {@code Stats: sum} is sent. */
    static Stat<Double> sum(FlagColumn column) {
        return new NumberAggregate(Function.SUM, column);
    }

    /** Returns the least value. */
    static Stat<Double> min(NumberColumn<?> column) {
        return new NumberAggregate(Function.MIN, column);
    }

    /** Returns the earliest time; to the second on most servers. */
    static Stat<Instant> min(TimeColumn column) {
        return new ValueAggregate<>(Function.MIN, column);
    }

    /** Returns the constant with the least number. Without rows most servers send 0, which is the constant for 0. */
    static <E extends Enum<E> & Coded> Stat<E> min(EnumColumn<E> column) {
        return new ValueAggregate<>(Function.MIN, column);
    }

    /** Returns the greatest value. */
    static Stat<Double> max(NumberColumn<?> column) {
        return new NumberAggregate(Function.MAX, column);
    }

    /** Returns the latest time; to the second on most servers. */
    static Stat<Instant> max(TimeColumn column) {
        return new ValueAggregate<>(Function.MAX, column);
    }

    /** Returns the constant with the greatest number. Without rows most servers send 0, which is the constant for 0. */
    static <E extends Enum<E> & Coded> Stat<E> max(EnumColumn<E> column) {
        return new ValueAggregate<>(Function.MAX, column);
    }

    /** Returns the mean of the values. */
    static Stat<Double> avg(NumberColumn<?> column) {
        return new NumberAggregate(Function.AVG, column);
    }

    /** Returns the share of the rows in which the flag is set, from 0 to 1. */
    static Stat<Double> avg(FlagColumn column) {
        return new NumberAggregate(Function.AVG, column);
    }

    /**
     * Returns the standard deviation: of a sample on Naemon 1.5.2 and Icinga 2.13.6, of a population on Nagios 4.5.9 and Checkmk
     * 2, where it may be NaN if all values are equal. For several sites it is always that of a sample over the rows of all sites,
     * and 0 for one row.
     * Done here on Shinken and LMD.
     */
    static Stat<Double> std(NumberColumn<?> column) {
        return new NumberAggregate(Function.STD, column);
    }

    /** Returns the sum of 1/value; infinite where a value is 0. Done here on Shinken and LMD. */
    static Stat<Double> suminv(NumberColumn<?> column) {
        return new NumberAggregate(Function.SUMINV, column);
    }

    /** Returns the mean of 1/value; infinite where a value is 0. Done here on Shinken and LMD. */
    static Stat<Double> avginv(NumberColumn<?> column) {
        return new NumberAggregate(Function.AVGINV, column);
    }

    /** The number of rows for which a filter is true. */
    record Count(Filter filter) implements Stat<Long> {
        /** @throws NullPointerException if the filter is null */
        public Count {
            Objects.requireNonNull(filter, "filter");
        }

        @Override
        public String name() {
            return filter.equals(Filter.allOf()) ? "count" : "count " + filter;
        }
    }

    /** A function over a column of numbers. */
    record NumberAggregate(Function function, Column<?> column) implements Stat<Double> {
        /** @throws NullPointerException if the function or the column is null */
        public NumberAggregate {
            Objects.requireNonNull(function, "function");
            Objects.requireNonNull(column, "column");
        }

        @Override
        public String name() {
            return function.word() + " " + column.name();
        }
    }

    /**
     * The least or greatest value of a column of times or of numbers of an enum.
     *
     * @param column no column of text: servers compare numbers here
     */
    record ValueAggregate<T>(Function function, OrderedColumn<T> column) implements Stat<T> {
        /** @throws IllegalArgumentException if the column has text */
        public ValueAggregate {
            Objects.requireNonNull(function, "function");
            Objects.requireNonNull(column, "column");
            if (column instanceof StringColumn) {
                throw new IllegalArgumentException(
                        column.name() + " is text, of which no server knows the " + function.word());
            }
        }

        @Override
        public String name() {
            return function.word() + " " + column.name();
        }
    }
}
