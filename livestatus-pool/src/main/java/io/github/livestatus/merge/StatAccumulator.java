package io.github.livestatus.merge;

import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.FlagColumn;
import io.github.livestatus.lql.Operator;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.lql.Stat.Function;
import io.github.livestatus.result.Row;
import java.util.List;

/**
 * Adds one statistic of several sites up. What a site has to send for that depends on the function: a mean does not follow from
 * means, but from sums and counts.
 */
interface StatAccumulator {
    /** Adds what one site sent. */
    void add(Row row, boolean isPopulation);

    /** Returns the statistic over all that was added; null where it is one over no rows. */
    Object value();

    /** Returns the statistics that each site is sent for one. */
    static List<Stat<?>> parts(Stat<?> stat) {
        if (stat instanceof Stat.NumberAggregate number) {
            return parts(number, number.column());
        } else if (stat instanceof Stat.ValueAggregate<?> value) {
            return List.of(stat, RowCount.positive(value.column()), RowCount.negative(value.column()));
        }
        return List.of(stat);
    }

    private static List<Stat<?>> parts(Stat.NumberAggregate stat, Column<?> column) {
        Stat<?> positive = RowCount.positive(column);
        Stat<?> negative = RowCount.negative(column);
        return switch (stat.function()) {
            case SUM, SUMINV -> List.of(stat);
            case MIN, MAX -> List.of(stat, positive, negative);
            case AVG -> List.of(new Stat.NumberAggregate(Function.SUM, column), positive, negative);
            case AVGINV -> List.of(new Stat.NumberAggregate(Function.SUMINV, column), positive, negative);
            case STD -> List.of(stat, positive, negative, new Stat.NumberAggregate(Function.AVG, column));
        };
    }

    /** Returns an accumulator to which nothing has been added. */
    static StatAccumulator of(Stat<?> stat) {
        List<Stat<?>> parts = parts(stat);
        if (parts.size() == 1) {
            return stat instanceof Stat.Count ? new Count(stat) : new Sum(stat);
        }
        RowCount rows = RowCount.of(stat);
        Function function = stat instanceof Stat.NumberAggregate number
                ? number.function()
                : ((Stat.ValueAggregate<?>) stat).function();
        return switch (function) {
            case MIN -> new Extreme(stat, rows, true);
            case MAX -> new Extreme(stat, rows, false);
            case STD -> new Deviation(stat, parts.get(3), rows);
            default -> new Mean(parts.get(0), rows);
        };
    }

    /**
     * Counts the rows behind a statistic in a way that every server understands: old ones have no {@code StatsAnd: 0}.
     *
     * @param positive counts the rows with values of 0 and more; of a flag those where it is set
     * @param negative counts the others
     */
    record RowCount(Stat<?> positive, Stat<?> negative) {
        /** Returns what counts the rows behind a statistic that needs them counted. */
        static RowCount of(Stat<?> stat) {
            List<Stat<?>> parts = parts(stat);
            return new RowCount(parts.get(1), parts.get(2));
        }

        static Stat<Long> positive(Column<?> column) {
            return Stat.count(
                    column instanceof FlagColumn flag
                            ? flag.isTrue()
                            : new Filter.Comparison(column, Operator.GE, "0"));
        }

        static Stat<Long> negative(Column<?> column) {
            return Stat.count(
                    column instanceof FlagColumn flag
                            ? flag.isFalse()
                            : new Filter.Comparison(column, Operator.LT, "0"));
        }

        long in(Row row) {
            return row.getLong(positive) + row.getLong(negative);
        }
    }

    /** Counts add. */
    final class Count implements StatAccumulator {
        private final Stat<?> stat;
        private long count;

        Count(Stat<?> stat) {
            this.stat = stat;
        }

        @Override
        public void add(Row row, boolean isPopulation) {
            count = Math.addExact(count, row.getLong(stat));
        }

        @Override
        public Object value() {
            return count;
        }
    }

    /** Sums add. */
    final class Sum implements StatAccumulator {
        private final Stat<?> stat;
        private double sum;

        Sum(Stat<?> stat) {
            this.stat = stat;
        }

        @Override
        public void add(Row row, boolean isPopulation) {
            sum += row.getDouble(stat);
        }

        @Override
        public Object value() {
            return sum;
        }
    }

    /** Servers print 0 for the least and the greatest of no rows; they do not count. */
    final class Extreme implements StatAccumulator {
        private final Stat<?> stat;
        private final RowCount rows;
        private final boolean isLeast;
        private Double extreme;

        Extreme(Stat<?> stat, RowCount rows, boolean isLeast) {
            this.stat = stat;
            this.rows = rows;
            this.isLeast = isLeast;
        }

        @Override
        public void add(Row row, boolean isPopulation) {
            if (rows.in(row) > 0) {
                double value = row.getDouble(stat);
                boolean isFirst = extreme == null;
                extreme = isFirst ? value : isLeast ? Math.min(extreme, value) : Math.max(extreme, value);
            }
        }

        @Override
        public Object value() {
            return extreme;
        }
    }

    /** A mean is the sum of all sums over the number of all rows. */
    final class Mean implements StatAccumulator {
        private final Stat<?> sum;
        private final RowCount rows;
        private double total;
        private long count;

        Mean(Stat<?> sum, RowCount rows) {
            this.sum = sum;
            this.rows = rows;
        }

        @Override
        public void add(Row row, boolean isPopulation) {
            if (rows.in(row) > 0) {
                total += row.getDouble(sum);
                count = Math.addExact(count, rows.in(row));
            }
        }

        @Override
        public Object value() {
            return count == 0 ? null : (Object) (total / count);
        }
    }

    /**
     * The squared distances from a site's own mean follow from its deviation; moving them to the common mean adds the rows
     * times the squared distance of the means (Chan, Golub and LeVeque). Naemon and Icinga 2 divide by n - 1, as of a sample,
     * MK Livestatus and Checkmk by n, as of a population; over sites it is that of a sample, whichever of them answer.
     */
    final class Deviation implements StatAccumulator {
        private final Stat<?> deviation;
        private final Stat<?> mean;
        private final RowCount rows;
        private long count;
        private double commonMean;
        private double squares;

        Deviation(Stat<?> deviation, Stat<?> mean, RowCount rows) {
            this.deviation = deviation;
            this.mean = mean;
            this.rows = rows;
        }

        @Override
        public void add(Row row, boolean isOfPopulation) {
            long added = rows.in(row);
            if (added > 0) {
                double distance = row.getDouble(mean) - commonMean;
                long all = count + added;
                squares += own(row, isOfPopulation ? added : added - 1)
                        + distance * distance * ((double) count * added / all);
                commonMean += distance * added / all;
                count = all;
            }
        }

        /**
         * Over one row, a sample's deviation is 0 on Naemon and not a number on Icinga 2. MK Livestatus takes the root of what
         * is a little less than 0 where all values are equal.
         */
        private double own(Row row, long divisor) {
            double own = row.getDouble(deviation);
            boolean areEqual = Double.isNaN(own) && Double.isFinite(row.getDouble(mean));
            return divisor == 0 || areEqual ? 0 : own * own * divisor;
        }

        @Override
        public Object value() {
            if (count == 0) {
                return null;
            }
            return count == 1 ? 0.0 : Math.sqrt(squares / (count - 1));
        }
    }
}
