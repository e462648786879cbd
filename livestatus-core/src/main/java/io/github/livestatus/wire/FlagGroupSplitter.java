package io.github.livestatus.wire;

import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Operator;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Stat;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Splits statistics that are grouped by flags, for servers that cannot group by them: one query for each value of a flag, and one
 * for rows without a value (a joined column of a missing object). No row matches two of these queries, so every statistic stays
 * exact.
 */
final class FlagGroupSplitter {
    /** The number of rows in a group. A group without rows is dropped. */
    static final Stat<Long> COUNT = Stat.count();

    /** Maximum number of flags: three need 27 requests. */
    static final int MOST = 3;

    private FlagGroupSplitter() {}

    static List<Plan.Part> split(Query query, List<Column<?>> flags, KnownColumns known) {
        if (flags.isEmpty()) {
            return List.of(new Plan.Part(query, Map.of()));
        }
        List<Column<?>> others = new ArrayList<>(query.columns());
        others.removeAll(flags);
        Query ungrouped = QueryCopy.without(query, QueryCopy.Part.COLUMNS).columns(others);
        if (others.isEmpty()) {
            ungrouped = ungrouped.stats(Stat.count(QueryRewriter.filled(Filter.allOf(), query.table(), known)));
        }
        List<Plan.Part> parts = List.of(new Plan.Part(ungrouped, Map.of()));
        for (Column<?> flag : flags) {
            List<Plan.Part> finer = new ArrayList<>();
            for (Plan.Part part : parts) {
                for (Long value : Arrays.asList(1L, 0L, null)) {
                    Map<String, Long> constants = new LinkedHashMap<>(part.constants());
                    constants.put(flag.name(), value);
                    finer.add(new Plan.Part(part.query().filter(is(flag, value)), constants));
                }
            }
            parts = finer;
        }
        return parts;
    }

    private static Filter is(Column<?> flag, Long value) {
        return value == null
                ? Filter.allOf(
                        new Filter.Comparison(flag, Operator.NE, "1"), new Filter.Comparison(flag, Operator.NE, "0"))
                : new Filter.Comparison(flag, Operator.EQ, value.toString());
    }
}
