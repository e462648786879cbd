package io.github.livestatus.rows;

import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Computes the statistics of a query in the client, from rows that hold the query's columns and the columns of its statistics.
 * Groups are in the order of their first rows. For no rows counts and sums are 0, all other statistics are null.
 */
public final class RowStatistics {
    private final Query query;
    private final boolean isPopulation;
    private final List<Predicate<Row>> counted = new ArrayList<>();

    private RowStatistics(Query query, boolean isPopulation) {
        this.query = query;
        this.isPopulation = isPopulation;
    }

    /**
     * Returns the computation for the statistics of this query.
     *
     * @param isPopulation true for the standard deviation of a population, false for that of a sample
     * @param check run repeatedly during a match; throws to stop it
     */
    public static RowStatistics of(Query query, boolean isPopulation, Runnable check) {
        RowStatistics statistics = new RowStatistics(query, isPopulation);
        for (Stat<?> stat : query.stats()) {
            statistics.counted.add(
                    stat instanceof Stat.Count count ? RowFilter.of(count.filter(), check) : row -> true);
        }
        return statistics;
    }

    /** Returns the statistics over these rows, with one row for each group. */
    public Result over(Result rows) {
        Map<String, Object[]> keys = new LinkedHashMap<>();
        Map<String, List<Series>> groups = new LinkedHashMap<>();
        if (query.columns().isEmpty()) {
            keys.put("", new Object[0]);
            groups.put("", series());
        }
        for (Row some : rows) {
            CellRow row = CellRow.of(some);
            String key = identity(row);
            keys.computeIfAbsent(key, none -> values(row));
            add(row, groups.computeIfAbsent(key, none -> series()));
        }
        RowColumns columns = RowColumns.of(query, List.of());
        List<Row> answer = new ArrayList<>();
        keys.forEach((key, values) -> answer.add(row(columns, values, groups.get(key))));
        return TableResult.computed(columns, answer, rows);
    }

    private String identity(CellRow row) {
        StringBuilder key = new StringBuilder();
        for (Column<?> column : query.columns()) {
            GroupKey.appendIdentity(key, column, row.cells(), row.cell(column));
        }
        return key.toString();
    }

    private Object[] values(CellRow row) {
        return query.columns().stream()
                .map(column -> GroupKey.value(column, row.cells(), row.cell(column)))
                .toArray();
    }

    private List<Series> series() {
        return query.stats().stream().map(stat -> new Series()).toList();
    }

    private void add(CellRow row, List<Series> group) {
        for (int i = 0; i < group.size(); i++) {
            Stat<?> stat = query.stats().get(i);
            if (counted.get(i).test(row) && isThere(row, stat)) {
                group.get(i).add(number(row, stat));
            }
        }
    }

    /** Returns false for a missing number, which Icinga 2 sends as null or "". Statistics ignore it. */
    private static boolean isThere(CellRow row, Stat<?> stat) {
        return stat instanceof Stat.Count || row.cells().isNumber(row.cell(column(stat)));
    }

    private static double number(CellRow row, Stat<?> stat) {
        return stat instanceof Stat.Count ? 0 : row.getDouble(column(stat));
    }

    private static Column<?> column(Stat<?> stat) {
        return stat instanceof Stat.NumberAggregate number ? number.column() : ((Stat.ValueAggregate<?>) stat).column();
    }

    private Row row(RowColumns columns, Object[] key, List<Series> group) {
        Object[] cells = new Object[columns.width()];
        System.arraycopy(key, 0, cells, 0, key.length);
        for (int i = 0; i < group.size(); i++) {
            cells[key.length + i] = value(query.stats().get(i), group.get(i));
        }
        return new CellRow(columns, new ValueCells(cells), 0);
    }

    private Object value(Stat<?> stat, Series series) {
        if (stat instanceof Stat.NumberAggregate number) {
            return series.value(number.function(), isPopulation);
        }
        return stat instanceof Stat.ValueAggregate<?> value
                ? series.value(value.function(), isPopulation)
                : (Object) series.count();
    }
}
