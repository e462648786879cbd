package io.github.livestatus.wire;

import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Operator;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * The object that a query waits for, by the columns that name it.
 *
 * @param keys the columns
 * @param names what they hold for this object
 */
public record WaitObject(List<Column<?>> keys, List<String> names) {
    private static final List<String> SERVICE = List.of("host_name", "description");
    private static final Map<String, List<String>> KEYS = Map.of(
            "services", SERVICE,
            "servicesbygroup", SERVICE,
            "servicesbyhostgroup", SERVICE,
            "status", List.of("program_start"),
            "comments", List.of("id"),
            "downtimes", List.of("id"),
            "log", List.of("time"),
            "statehist", List.of("time"));

    public WaitObject {
        keys = List.copyOf(keys);
        names = List.copyOf(names);
    }

    /** The object of a query that has one: {@code host}, or {@code host;description} with a space instead for some servers. */
    public static WaitObject of(Query query) {
        List<Column<?>> keys = keys(query.table());
        String object = query.waitObject().orElseThrow();
        return new WaitObject(keys, keys.size() == 1 ? List.of(object) : List.of(object.split("[; ]", 2)));
    }

    /** Columns that name the rows of a table; every server has them. */
    static List<Column<?>> keys(Table table) {
        List<String> own = table.key().isEmpty() ? List.of("name") : table.key();
        List<Column<?>> keys = new ArrayList<>();
        KEYS.getOrDefault(table.name(), own).forEach(name -> keys.add(table.any(name)));
        return keys;
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

    static List<Column<?>> conditionColumns(Query query) {
        List<Column<?>> columns = new ArrayList<>();
        query.waitCondition().stream()
                .flatMap(Filter::comparisons)
                .map(Filter.Comparison::column)
                .forEach(columns::add);
        return columns;
    }
}
