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
 * Merges one statistic of several sites. The function determines what a site has to send. For example, a mean over sites is
 * computed from sums and counts, not from means.
 */
interface StatAccumulator {
    /** Adds the row of one site. */
    void add(Row row, boolean isPopulation);

    /** Returns the merged statistic; null if it has no value because there are no rows. */
    Object value();

    /** Returns the statistics that each site must send to merge this statistic. */
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

    /** Returns a new accumulator for a statistic. */
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
     * Counts the rows of a statistic with headers that every server understands. Old servers do not support {@code StatsAnd: 0}.
     *
     * @param positive counts the rows with values of 0 and more; for a flag, the rows where it is set
     * @param negative counts the other rows
     */
    record RowCount(Stat<?> positive, Stat<?> negative) {
        /** Returns the row count for a statistic that needs it. */
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

    /** The sum of the counts. */
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

    /** The sum of the sums. */
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

    /** A minimum or maximum. Servers print 0 as the minimum or maximum of no rows; such values are ignored. */
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

    /** The mean: the sum of all sums divided by the number of all rows. */
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
     * The standard deviation. The squared distances from a site's mean follow from the site's deviation. To relate them to the
     * common mean, the number of rows times the squared distance of the means is added (Chan, Golub and LeVeque). Naemon and Icinga
     * 2 divide by n - 1 (sample). MK Livestatus and Checkmk divide by n (population). The merged value is always that of a sample.
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
         * Returns the sum of the squared distances from the site's mean. For one row, the deviation of a sample is 0 on Naemon and
         * NaN on Icinga 2. If all values are equal, MK Livestatus may compute the root of a number slightly below 0.
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
