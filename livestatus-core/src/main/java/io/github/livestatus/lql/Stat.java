package io.github.livestatus.lql;

import java.time.Instant;
import java.util.Locale;
import java.util.Objects;

/**
 * A statistic over the rows of a query, or over each group of rows if the query also has columns. It is also the key for {@code
 * Row.get}.
 *
 * <p>Without rows a count and a sum are 0. The other functions have no value then: {@code Row.get} returns 0, null or NaN for them,
 * because servers differ. Add {@link #count()} to the query to know whether there were rows. Over several sites, a site without
 * rows does not change a minimum, maximum or mean.
 *
 * <p>The last sentence of a method names the kinds of server for which the client always computes this statistic, whatever the
 * column. For other servers the client computes it of some columns. Nagios and Checkmk send only six digits, so there the client
 * computes all statistics of ids and times except the count. No server computes deviations of ids and times exactly, so the client computes those for
 * every server. {@code explain} shows what the client computes for a query.
 *
 * @param <T> the type of the value
 */
public sealed interface Stat<T> extends Selected<T> {
    /** The functions that servers compute over a column. */
    enum Function {
        /** The sum. */
        SUM,
        /** The minimum. */
        MIN,
        /** The maximum. */
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

    /** Returns the number of rows in which the flag is true, by {@code Stats: sum}. {@code count(column.isTrue())} is a Long. */
    static Stat<Double> sum(FlagColumn column) {
        return new NumberAggregate(Function.SUM, column);
    }

    /** Returns the minimum of the values. The client does it for LMD. */
    static Stat<Double> min(NumberColumn<?> column) {
        return new NumberAggregate(Function.MIN, column);
    }

    /** Returns the earliest time. Most servers send whole seconds. */
    static Stat<Instant> min(TimeColumn column) {
        return new ValueAggregate<>(Function.MIN, column);
    }

    /** Returns the constant with the smallest number. Without rows it may be the constant with the number 0, such as OK. */
    static <E extends Enum<E> & Coded> Stat<E> min(EnumColumn<E> column) {
        return new ValueAggregate<>(Function.MIN, column);
    }

    /** Returns the maximum of the values. The client does it for Icinga 2 and LMD. */
    static Stat<Double> max(NumberColumn<?> column) {
        return new NumberAggregate(Function.MAX, column);
    }

    /** Returns the latest time. Most servers send whole seconds. */
    static Stat<Instant> max(TimeColumn column) {
        return new ValueAggregate<>(Function.MAX, column);
    }

    /** Returns the constant with the largest number. Without rows it may be the constant with the number 0, such as OK. */
    static <E extends Enum<E> & Coded> Stat<E> max(EnumColumn<E> column) {
        return new ValueAggregate<>(Function.MAX, column);
    }

    /** Returns the mean of the values. The client does it for Shinken. */
    static Stat<Double> avg(NumberColumn<?> column) {
        return new NumberAggregate(Function.AVG, column);
    }

    /** Returns the fraction of rows in which the flag is true, from 0 to 1. The client does it for Shinken. */
    static Stat<Double> avg(FlagColumn column) {
        return new NumberAggregate(Function.AVG, column);
    }

    /**
     * Returns the standard deviation. On Nagios and Checkmk it is the deviation of a population, and may be NaN if all values are
     * equal. On other servers it is the deviation of a sample. This does not change if the client computes it. Over several sites
     * it is always the deviation of a sample, over the rows of all sites, and 0 for a single row.
     * The client does it for Shinken and LMD.
     */
    static Stat<Double> std(NumberColumn<?> column) {
        return new NumberAggregate(Function.STD, column);
    }

    /**
     * Returns the sum of 1/value; infinite if a value is 0. For Naemon the client computes it only of whole numbers. The client
     * does it for Icinga 2, Shinken and LMD.
     */
    static Stat<Double> suminv(NumberColumn<?> column) {
        return new NumberAggregate(Function.SUMINV, column);
    }

    /**
     * Returns the mean of 1/value; infinite if a value is 0. For Naemon the client computes it only of whole numbers. The client
     * does it for Icinga 2, Shinken and LMD.
     */
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
     * The minimum or maximum of a column of times, or of numbers that stand for the constants of an enum.
     *
     * @param column a column of times or of an enum; a column of text is rejected
     */
    record ValueAggregate<T>(Function function, OrderedColumn<T> column) implements Stat<T> {
        /** @throws IllegalArgumentException if it is a column of text */
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
