package io.github.livestatus.testkit;

import io.github.livestatus.testkit.FakeTable.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Evaluates a query on the tables like one server. */
final class Evaluator {

    /**
     * The result of a query.
     *
     * @param names the columns' names, for a header row
     * @param rows their values, as the server sends them
     * @param total the number of rows before the limit
     */
    record Answer(List<String> names, List<List<Object>> rows, int total) {}

    private final ServerKind manner;
    private final Dataset data;
    private final LqlQuery query;
    private final Presenter presenter;

    Evaluator(ServerKind manner, Dataset data, LqlQuery query) {
        this.manner = manner;
        this.data = data;
        this.query = query;
        this.presenter = new Presenter(manner, query.shiftSeconds);
    }

    /**
     * Returns the result of the query.
     *
     * @throws ServerError for errors that the server finds in the rows
     */
    Answer answer() {
        List<Object[]> rows = matching();
        boolean isCutByBackends = data.decider(query.table) != manner;
        if (isCutByBackends || manner.has(ServerKind.Quirk.LIMITS_SCANNED_ROWS) && query.sort.isEmpty()) {
            rows = cut(rows, 0, query.limit);
        }
        return query.isStats() ? new Grouping(manner, data, query, presenter).answer(rows) : plain(rows);
    }

    /** Returns true if a row of the table meets the query's wait condition. */
    boolean isAwaited() {
        FakeTable table = data.table(query.table.name());
        Matcher matcher = new Matcher(manner, data, table, query.shiftSeconds);
        Predicate<Object[]> test = matcher.test(new Condition.All(query.waitConditions));
        if (query.waitObject != null) {
            Object[] row = data.object(table, query.waitObject);
            return row == null ? manner == ServerKind.LMD : test.test(row);
        }
        return manner == ServerKind.LMD || table.name().equals("status")
                ? table.rows().stream().anyMatch(test)
                : test.test(new Object[table.columns().size()]);
    }

    /** Naemon evaluates {@code !=} with its index of names, and finds no row. */
    private static boolean isIndexedNotEqual(Condition condition) {
        return condition instanceof Condition.Compare one
                && one.operator().equals("!=")
                && (one.column().endsWith("name") || one.column().endsWith("description"));
    }

    private List<Object[]> matching() {
        ServerKind decider = data.decider(query.table);
        Predicate<Object[]> filter = new Matcher(decider, data, query.table, query.shiftSeconds).test(query.filter());
        List<Object[]> all = data.rows(query.table);
        Predicate<Object[]> reachable = MisreadQuery.range(decider == ServerKind.ICINGA2 ? decider : manner, query, all)
                .and(new Reach(manner, data, query).test())
                .and(isOfReadObject(all));
        List<Object[]> rows = new ArrayList<>();
        if (manner == ServerKind.NAEMON && DeadlyQuery.comparesCounter(query)) {
            throw new ServerError(400, "cannot create filter on table " + query.table.name());
        }
        if (decider == ServerKind.NAEMON && query.filters.stream().anyMatch(Evaluator::isIndexedNotEqual)) {
            return rows;
        }
        int limit = manner == ServerKind.ICINGA2 ? query.limit : -1;
        for (Object[] row : all) {
            if (rows.size() == limit) {
                break;
            }
            if (reachable.test(row) && filter.test(row)) {
                rows.add(row);
            }
        }
        return rows;
    }

    private Predicate<Object[]> isOfReadObject(List<Object[]> all) {
        List<Condition> conditions = MisreadQuery.onObject(manner, query);
        if (conditions.isEmpty()) {
            return row -> true;
        }
        Predicate<Object[]> test =
                new Matcher(manner, data, query.table, query.shiftSeconds).test(new Condition.All(conditions));
        int host = query.table.indexOf("host_name");
        int service = query.table.indexOf("service_description");
        Map<List<Object>, Boolean> isRead = new HashMap<>();
        all.forEach(row -> isRead.putIfAbsent(List.of(row[host], row[service]), test.test(row)));
        return row -> isRead.get(List.of(row[host], row[service]));
    }

    private Answer plain(List<Object[]> matching) {
        // A query that LMD forwards without columns of the backends gets all columns.
        boolean all = query.columns.isEmpty()
                || data.decider(query.table) != manner
                        && query.columns.stream().allMatch(name -> name.startsWith("peer_"));
        List<String> asked = all ? query.table.columns().stream().sorted().toList() : query.columns;
        List<FakeColumn> columns = new ArrayList<>();
        for (String name : asked) {
            columns.add(column(name));
        }
        List<List<Object>> rows = new ArrayList<>();
        for (Object[] row : page(matching)) {
            List<Object> cells = new ArrayList<>(columns.size());
            for (FakeColumn column : columns) {
                cells.add(column == null ? absent() : presenter.present(column, row));
            }
            rows.add(cells);
        }
        // Naemon does not count the rows of spans that have not ended.
        boolean isShort = manner == ServerKind.NAEMON
                && query.limit >= 0
                && query.table.name().equals("statehist");
        return new Answer(names(asked, columns), rows, isShort ? Math.max(0, matching.size() - 1) : matching.size());
    }

    /** Returns the column of this name; null for a missing one, which Icinga 2 rejects. */
    private FakeColumn column(String name) {
        FakeColumn column = data.column(query.table, name);
        if (column == null && manner == ServerKind.ICINGA2) {
            throw ErrorTexts.icingaUnknownColumn(query.table.name(), name);
        }
        return column;
    }

    private Object absent() {
        return manner.isMk() ? null : "";
    }

    /** Servers send the column's own name ({@code name} for {@code host_name} on hosts), Icinga 2 the name in the query. */
    private List<String> names(List<String> asked, List<FakeColumn> columns) {
        List<String> names = new ArrayList<>(asked);
        for (int i = 0; i < names.size(); i++) {
            FakeColumn column = columns.get(i);
            if (column != null && manner != ServerKind.ICINGA2 && column.table().equals(query.table.name())) {
                names.set(i, column.name());
            }
        }
        return names;
    }

    private List<Object[]> page(List<Object[]> rows) {
        if (!manner.has(ServerKind.Quirk.SORTS) && query.sort.isEmpty()) {
            return cut(rows, 0, query.limit);
        }
        if (query.sort.isEmpty()) {
            return cut(rows, query.offset, query.limit);
        }
        List<Object[]> sorted = new ArrayList<>(rows);
        sorted.sort(order());
        return manner == ServerKind.NAEMON ? naemonPage(sorted) : cut(sorted, query.offset, query.limit);
    }

    /** With an Offset and no Limit, Naemon 1.5.1 returns the first rows: one fewer than the offset, and all for 1. */
    private List<Object[]> naemonPage(List<Object[]> sorted) {
        if (query.limit >= 0 || query.offset == 0) {
            return cut(sorted, query.offset, query.limit);
        }
        if (query.offset - 1 > sorted.size()) {
            return List.of();
        }
        return query.offset == 1 ? sorted : sorted.subList(0, query.offset - 1);
    }

    static <T> List<T> cut(List<T> rows, int offset, int limit) {
        int from = Math.min(offset, rows.size());
        int to = limit < 0 ? rows.size() : Math.min(from + limit, rows.size());
        return rows.subList(from, to);
    }

    private Comparator<Object[]> order() {
        Comparator<Object[]> order = (a, b) -> 0;
        for (LqlQuery.SortKey key : query.sort) {
            FakeColumn column = MisreadQuery.column(manner, data, query.table, key.column());
            if (column != null && !MisreadQuery.isNoSortKey(manner, column)) {
                Comparator<Object[]> by = (a, b) -> compare(sortValue(column, key, a), sortValue(column, key, b));
                order = order.thenComparing(key.descending() ? by.reversed() : by);
            }
        }
        return order;
    }

    private static Object sortValue(FakeColumn column, LqlQuery.SortKey key, Object[] row) {
        Object cell = column.cell().apply(row);
        if (cell == null) {
            return FakeCells.zero(column.type());
        }
        if (cell instanceof Map<?, ?> dict) {
            Object compared = key.member() == null ? dict : dict.get(key.member());
            return compared == null ? "" : String.valueOf(compared);
        }
        return column.type() == Type.LIST ? String.valueOf(cell) : cell;
    }

    @SuppressWarnings("unchecked")
    static int compare(Object a, Object b) {
        if (a instanceof Number first && b instanceof Number second) {
            return Double.compare(first.doubleValue(), second.doubleValue());
        }
        return a instanceof Comparable<?> && a.getClass() == b.getClass()
                ? ((Comparable<Object>) a).compareTo(b)
                : String.valueOf(a).compareTo(String.valueOf(b));
    }
}
