package io.github.livestatus.testkit;

import io.github.livestatus.testkit.FakeTable.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Answers one query from the tables, as one server does. */
final class Evaluator {

    /**
     * What a query gives.
     *
     * @param names the columns' names, for a header row
     * @param rows their values, as the server sends them
     * @param total how many rows there were before the limit
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
     * The query's answer.
     *
     * @throws ServerError for what the server refuses when it looks at the rows
     */
    Answer answer() {
        List<Object[]> rows = matching();
        boolean isCutByBackends = data.decider(query.table) != manner;
        if (isCutByBackends || manner.has(ServerKind.Quirk.LIMITS_SCANNED_ROWS) && query.sort.isEmpty()) {
            rows = cut(rows, 0, query.limit);
        }
        return query.isStats() ? new Grouping(manner, data, query, presenter).answer(rows) : plain(rows);
    }

    /** Whether a row of the table meets the query's wait condition. */
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

    /** Naemon looks for {@code !=} in its index of names, and finds nothing. */
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
                .and(new Reach(manner, data, query).test());
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

    private Answer plain(List<Object[]> matching) {
        // A query that LMD passes on without columns of the backends gets all of theirs.
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
        // Naemon leaves out the rows of the time spans that are not over yet.
        boolean isShort = manner == ServerKind.NAEMON
                && query.limit >= 0
                && query.table.name().equals("statehist");
        return new Answer(names(asked, columns), rows, isShort ? Math.max(0, matching.size() - 1) : matching.size());
    }

    /** The column of this name; null for one that does not exist, which Icinga 2 refuses. */
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

    /** Servers say the column's own name ({@code name} for {@code host_name} on hosts), Icinga 2 what was asked. */
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

    /** With an Offset but no Limit, Naemon 1.5.1 keeps the first ones: one fewer than the offset; all for 1. */
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
