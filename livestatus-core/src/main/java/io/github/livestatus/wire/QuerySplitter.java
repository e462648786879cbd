package io.github.livestatus.wire;

import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Operator;
import io.github.livestatus.lql.Query;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Splits a query that names more values than one request should. Each part has some of the values of one column. So no row matches
 * two parts, and together they match the rows of the query.
 */
final class QuerySplitter {
    /** Maximum number of filters in one request: half of what LMD accepts. */
    private static final int FILTERS = 500;

    private QuerySplitter() {}

    static List<Query> split(Query query, KnownColumns known) {
        long filters = QueryRewriter.filters(query);
        if (filters <= FILTERS || query.isWaiting()) {
            return List.of(query);
        }
        for (Filter filter : query.filters()) {
            if (filter instanceof Filter.AnyOf values && isSplittable(query, values, known)) {
                int others = (int) (filters - values.parts().size());
                return parts(query, values, Math.max(FILTERS - others, FILTERS / 10));
            }
        }
        return List.of(query);
    }

    /**
     * Returns true if a split keeps statistics correct: statistics over parts of the rows do not add up, unless each group is
     * within one part.
     */
    private static boolean isSplittable(Query query, Filter.AnyOf values, KnownColumns known) {
        Set<String> texts = new HashSet<>();
        Column<?> column = null;
        for (Filter part : values.parts()) {
            if (!(part instanceof Filter.Comparison one)
                    || one.operator() != Operator.EQ
                    || column != null && !column.name().equals(one.column().name())
                    || !texts.add(one.value())) {
                return false;
            }
            column = one.column();
        }
        String name = column.name();
        boolean isGroup = query.columns().stream().anyMatch(one -> one.name().equals(name));
        return (query.stats().isEmpty() || isGroup) && QueryRewriter.isSingleValued(column, known);
    }

    private static List<Query> parts(Query query, Filter.AnyOf values, int size) {
        List<Query> parts = new ArrayList<>();
        for (int from = 0; from < values.parts().size(); from += size) {
            int to = Math.min(from + size, values.parts().size());
            Filter some = Filter.anyOf(values.parts().subList(from, to));
            parts.add(QueryCopy.without(query, QueryCopy.Part.FILTERS)
                    .filter(query.filters().stream()
                            .map(filter -> filter == values ? some : filter)
                            .toList()));
        }
        return parts;
    }
}
