package io.github.livestatus.wire;

import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Operator;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Table;
import java.util.ArrayList;
import java.util.List;

/**
 * The object that a query waits for, by the columns that name it.
 *
 * @param keys the columns
 * @param names what they hold for this object
 */
public record WaitObject(List<Column<?>> keys, List<String> names) {
    public WaitObject {
        keys = List.copyOf(keys);
        names = List.copyOf(names);
    }

    /** The object of a query that has one: {@code host}, or {@code host;description} with a space instead for some servers. */
    public static WaitObject of(Query query, KnownColumns known) {
        List<Column<?>> keys = keys(query.table(), known);
        String object = query.waitObject().orElseThrow();
        return new WaitObject(keys, keys.size() == 1 ? List.of(object) : List.of(object.split("[; ]", 2)));
    }

    /** The columns that name the objects of a table, but for the group that a row of a table by groups is in. */
    static List<Column<?>> keys(Table table, KnownColumns known) {
        List<Column<?>> keys = new ArrayList<>();
        for (String name : known.key(table)) {
            if (!name.endsWith("group_name")) {
                keys.add(table.any(name));
            }
        }
        return keys.isEmpty() ? List.of(table.any("name")) : keys;
    }

    /** Asks for the object alone, and for the columns of the query's condition. */
    public Query asked(Query query) {
        List<Column<?>> columns = new ArrayList<>(keys);
        columns.addAll(conditionColumns(query));
        List<Filter> filters = new ArrayList<>();
        for (int i = 0; i < Math.min(keys.size(), names.size()); i++) {
            filters.add(new Filter.Comparison(keys.get(i), Operator.EQ, names.get(i)));
        }
        return Query.from(query.table()).columns(columns).filter(filters);
    }

    /** Returns the columns that the query's condition compares. */
    public static List<Column<?>> conditionColumns(Query query) {
        List<Column<?>> columns = new ArrayList<>();
        query.waitCondition().stream()
                .flatMap(FilterTree::comparisons)
                .map(Filter.Comparison::column)
                .forEach(columns::add);
        return columns;
    }
}
