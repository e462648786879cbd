package io.github.livestatus.wire;

import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Operator;
import io.github.livestatus.lql.Query;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * The time bounds by which servers choose the files for {@code log} and {@code statehist}. Without a lower bound they read every
 * file.
 */
public final class TimeBound {
    private static final Set<String> TABLES = Set.of("log", "statehist");
    private static final Set<Operator> BOUNDS = EnumSet.of(Operator.GE, Operator.GT, Operator.EQ);
    private static final Set<Operator> ENDS = EnumSet.of(Operator.LE, Operator.LT, Operator.EQ);
    private static final Set<Operator> LOWER = EnumSet.of(Operator.GE, Operator.GT);
    private static final Set<Operator> UPPER = EnumSet.of(Operator.LE, Operator.LT);

    /** The year 9999: no log line is later. */
    private static final String LATEST = "253402300799";

    private TimeBound() {}

    /** Returns true if the table holds history, which the server reads from files. */
    public static boolean isWanted(Query query) {
        return TABLES.contains(query.table().name());
    }

    /**
     * Rejects a query of history without a lower bound.
     *
     * @throws IllegalArgumentException if the query has no lower bound of time and is not {@code withoutTimeBound()}
     */
    static void check(Query query) {
        if (isWanted(query) && !query.isUnbounded() && !isBound(FilterTree.withoutNot(Filter.allOf(query.filters())))) {
            throw new IllegalArgumentException("a query of table " + query.table()
                    + " needs a filter with a lower bound of time, or withoutTimeBound(), or the server reads all its files: "
                    + query);
        }
    }

    /** Returns true if this is one comparison that bounds the time at one end or both. */
    static boolean isRange(Filter filter) {
        return filter instanceof Filter.Comparison one
                && (BOUNDS.contains(one.operator()) || ENDS.contains(one.operator()));
    }

    /** Returns at most two bounds that contain all rows of a condition without negation. */
    static List<Filter> envelope(Column<?> time, Filter filter) {
        List<Filter> bounds = new ArrayList<>();
        long first = first(filter);
        if (first > Long.MIN_VALUE) {
            bounds.add(new Filter.Comparison(time, Operator.GE, Long.toString(first)));
        }
        long last = last(filter);
        if (last < Long.MAX_VALUE) {
            bounds.add(new Filter.Comparison(time, Operator.LE, Long.toString(last)));
        }
        return bounds;
    }

    /**
     * Returns bounds that contain every row, for a server that chooses its files by the last bounds in a query, wherever they are.
     * Upper bounds that apply to all rows are unchanged.
     */
    static List<Filter> aroundAll(Column<?> time, List<Filter> filters) {
        List<Filter> bounds = new ArrayList<>();
        if (has(LOWER, Filter.allOf(filters))) {
            bounds.add(new Filter.Comparison(time, Operator.GE, "0"));
        }
        if (filters.stream().anyMatch(filter -> !(filter instanceof Filter.Comparison) && has(UPPER, filter))) {
            bounds.add(new Filter.Comparison(time, Operator.LE, LATEST));
        }
        return bounds;
    }

    private static boolean has(Set<Operator> operators, Filter filter) {
        return FilterTree.comparisons(filter).stream()
                .anyMatch(one -> isTime(one) && operators.contains(one.operator()));
    }

    private static long first(Filter filter) {
        if (filter instanceof Filter.Comparison one) {
            return isTime(one) && BOUNDS.contains(one.operator()) ? seconds(one) : Long.MIN_VALUE;
        } else if (filter instanceof Filter.AllOf all) {
            return all.parts().stream().mapToLong(TimeBound::first).max().orElse(Long.MIN_VALUE);
        }
        return ((Filter.AnyOf) filter)
                .parts().stream().mapToLong(TimeBound::first).min().orElse(Long.MIN_VALUE);
    }

    private static long last(Filter filter) {
        if (filter instanceof Filter.Comparison one) {
            return isTime(one) && ENDS.contains(one.operator()) ? seconds(one) : Long.MAX_VALUE;
        } else if (filter instanceof Filter.AllOf all) {
            return all.parts().stream().mapToLong(TimeBound::last).min().orElse(Long.MAX_VALUE);
        }
        return ((Filter.AnyOf) filter)
                .parts().stream().mapToLong(TimeBound::last).max().orElse(Long.MAX_VALUE);
    }

    /** Returns the compared number; an empty text is 0. */
    private static long seconds(Filter.Comparison one) {
        return one.value().isEmpty() ? 0 : (long) Double.parseDouble(one.value());
    }

    private static boolean isTime(Filter.Comparison comparison) {
        String name = comparison.column().name();
        return name.equals("time") || name.equals(comparison.column().table() + "_time");
    }

    private static boolean isBound(Filter filter) {
        if (filter instanceof Filter.Comparison comparison) {
            return isTime(comparison) && BOUNDS.contains(comparison.operator());
        } else if (filter instanceof Filter.AllOf all) {
            return all.parts().stream().anyMatch(TimeBound::isBound);
        }
        return filter instanceof Filter.AnyOf any && any.parts().stream().allMatch(TimeBound::isBound);
    }
}
