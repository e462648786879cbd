package io.github.livestatus.wire;

import io.github.livestatus.lql.Capability;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Operator;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Table;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The object for whose change a query waits.
 *
 * @param keys the columns that identify it
 * @param names its values in these columns
 */
public record WaitObject(List<Column<?>> keys, List<String> names) {
    public WaitObject {
        keys = List.copyOf(keys);
        names = List.copyOf(names);
    }

    /** Returns the wait object of a query, written as {@code host}, {@code host;description} or {@code host description}. */
    public static WaitObject of(Query query, KnownColumns known) {
        List<Column<?>> keys = keys(query.table(), known);
        String object = query.waitObject().orElseThrow();
        return new WaitObject(keys, keys.size() == 1 ? List.of(object) : List.of(object.split("[; ]", 2)));
    }

    /**
     * Returns the columns that identify an object of the table. A "by group" table has a row for each group of an object; the
     * group is not among the columns.
     */
    static List<Column<?>> keys(Table table, KnownColumns known) {
        List<Column<?>> keys = new ArrayList<>();
        for (String name : known.key(table)) {
            if (!name.endsWith("group_name")) {
                keys.add(table.any(name));
            }
        }
        return keys.isEmpty() ? List.of(table.any("name")) : keys;
    }

    /** Returns any column of the table; not the time of {@code log}, because servers use conditions on it as the range to read. */
    static Column<?> anyColumn(Table table, KnownColumns known) {
        return known.key(table).isEmpty()
                ? table.any(known.names(table).stream()
                        .min(Comparator.naturalOrder())
                        .orElse("name"))
                : keys(table, known).stream()
                        .filter(key -> !Capability.LOG_TIME_CONDITIONS.isAbout(key))
                        .findFirst()
                        .orElseThrow();
    }

    /** Returns a query for only this object, with the columns in the condition of the waiting query. */
    public Query query(Query waiting) {
        List<Column<?>> columns = new ArrayList<>(keys);
        columns.addAll(conditionColumns(waiting));
        List<Filter> filters = new ArrayList<>();
        for (int i = 0; i < Math.min(keys.size(), names.size()); i++) {
            filters.add(new Filter.Comparison(keys.get(i), Operator.EQ, names.get(i)));
        }
        return Query.from(waiting.table()).columns(columns).filter(filters);
    }

    /** Returns the columns in the query's wait condition. */
    public static List<Column<?>> conditionColumns(Query query) {
        List<Column<?>> columns = new ArrayList<>();
        if (query.waitCondition().isPresent()) {
            for (Filter.Comparison one :
                    FilterTree.comparisons(query.waitCondition().get())) {
                columns.add(one.column());
            }
        }
        return columns;
    }
}
