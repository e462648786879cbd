package io.github.livestatus.mirror;

import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Operator;
import io.github.livestatus.lql.Query;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Makes the queries that read rows by their keys. */
final class KeyQueries {
    /** Of these a query has no more: an LMD takes 1,000. */
    private static final int MOST_FILTERS = 500;

    private KeyQueries() {}

    /**
     * Returns queries that together read the rows that have these keys.
     *
     * @throws IllegalArgumentException for a key that no filter can name
     */
    static List<Query> of(HeldTable table, Collection<RowKey> keys) {
        List<RowKey> all = List.copyOf(keys);
        int atOnce = Math.max(1, MOST_FILTERS / Math.max(1, table.key().size()));
        List<Query> queries = new ArrayList<>();
        for (int i = 0; i < all.size(); i += atOnce) {
            List<Filter> some = all.subList(i, Math.min(all.size(), i + atOnce)).stream()
                    .map(key -> isNamed(table, key))
                    .toList();
            queries.add(table.query().filter(some.size() == 1 ? some.get(0) : Filter.anyOf(some)));
        }
        return queries;
    }

    private static Filter isNamed(HeldTable table, RowKey key) {
        List<Filter> parts = new ArrayList<>();
        for (int i = 0; i < table.key().size(); i++) {
            Column<?> column = table.key().get(i);
            parts.add(new Filter.Comparison(
                    column, Operator.EQ, String.valueOf(key.parts().get(i))));
        }
        return parts.size() == 1 ? parts.get(0) : Filter.allOf(parts);
    }
}
