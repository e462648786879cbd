package io.github.livestatus.wire;

import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Operator;
import io.github.livestatus.lql.Query;
import java.util.EnumSet;
import java.util.Set;

/** The lower bound of time without which {@code log} and {@code statehist} read every file that the server has. */
public final class TimeBound {
    private static final Set<String> TABLES = Set.of("log", "statehist");
    private static final Set<Operator> BOUNDS = EnumSet.of(Operator.GE, Operator.GT, Operator.EQ);

    private TimeBound() {}

    /** Returns true if the table holds the past, which the server reads from files. */
    public static boolean isWanted(Query query) {
        return TABLES.contains(query.table().name());
    }

    /** @throws IllegalArgumentException if the query has none and is not {@code withoutTimeBound()} */
    static void check(Query query) {
        if (isWanted(query) && !query.isUnbounded() && !isBound(FilterTree.withoutNot(Filter.allOf(query.filters())))) {
            throw new IllegalArgumentException("a query of table " + query.table()
                    + " needs a filter with a lower bound of time, or withoutTimeBound(), or the server reads all its files: "
                    + query);
        }
    }

    private static boolean isBound(Filter filter) {
        if (filter instanceof Filter.Comparison comparison) {
            return comparison.column().name().equals("time") && BOUNDS.contains(comparison.operator());
        } else if (filter instanceof Filter.AllOf all) {
            return all.parts().stream().anyMatch(TimeBound::isBound);
        }
        return filter instanceof Filter.AnyOf any && any.parts().stream().allMatch(TimeBound::isBound);
    }
}
