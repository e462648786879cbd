package io.github.livestatus.merge;

import io.github.livestatus.client.LivestatusView;
import io.github.livestatus.error.UnsupportedByServerException;
import io.github.livestatus.lql.Capability;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Sort;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.lql.Stat.Function;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.rows.CellRow;
import io.github.livestatus.rows.Cells;
import io.github.livestatus.rows.GroupKey;
import io.github.livestatus.rows.ResponseGuard;
import io.github.livestatus.rows.RowColumns;
import io.github.livestatus.rows.TableResult;
import io.github.livestatus.rows.ValueCells;
import io.github.livestatus.wire.QueryCopy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;

/**
 * Adds statistics over the rows of several sites up, to the same as if one site held all of them. Sites send parts that can be
 * added (see {@link StatAccumulator}); groups are joined by the values of their columns, in whatever form they come. Sorting and
 * cutting is done when all is added.
 */
final class StatsMerge implements Merge {
    /** What a group takes while groups are added up, about: its key, its place in the map, its row. */
    private static final long GROUP_BYTES = 450;

    /** What each column and statistic of a group takes, about. */
    private static final long CELL_BYTES = 50;

    private final Query query;
    private final Query siteQuery;

    StatsMerge(Query query) {
        for (Sort key : query.sorts()) {
            if (query.columns().stream()
                    .noneMatch(column -> column.name().equals(key.column().name()))) {
                throw new IllegalArgumentException("statistics over sites are sorted by their group columns, and "
                        + key.column().name() + " is none of them");
            }
        }
        this.query = query;
        Set<Stat<?>> parts = new LinkedHashSet<>();
        query.stats().forEach(stat -> parts.addAll(StatAccumulator.parts(stat)));
        this.siteQuery = QueryCopy.without(query, QueryCopy.Part.ORDER, QueryCopy.Part.STATS)
                .stats(List.copyOf(parts));
    }

    @Override
    public Query siteQuery() {
        return siteQuery;
    }

    @Override
    public SiteResponse prepare(Result answer, LivestatusView site, LongConsumer memory) {
        memory.accept(
                answer.size() * (GROUP_BYTES + CELL_BYTES * query.selected().size()));
        Dialect dialect = site.dialect();
        return ResponseGuard.read(() -> checked(answer, dialect));
    }

    private SiteResponse checked(Result answer, Dialect dialect) {
        boolean isPopulation = false;
        for (Stat<?> stat : query.stats()) {
            if (stat instanceof Stat.NumberAggregate number) {
                check(number, answer, dialect);
                isPopulation |= number.function() == Function.STD && dialect.has(Capability.POPULATION_DEVIATION);
            }
        }
        return new SiteResponse(answer, isPopulation);
    }

    /** Refuses answers that servers are known to compute or to print wrong. */
    private static void check(Stat.NumberAggregate stat, Result answer, Dialect dialect) {
        List<Stat<?>> parts = StatAccumulator.parts(stat);
        switch (stat.function()) {
            case STD -> {
                if (!dialect.has(Capability.SAMPLE_DEVIATION) && !dialect.has(Capability.POPULATION_DEVIATION)) {
                    throw unsupported(dialect, "computes a deviation of an unknown kind");
                }
            }
            case MAX -> {
                // Icinga 2.13.6 begins with 0, and never gets below.
                StatAccumulator.RowCount rows = new StatAccumulator.RowCount(parts.get(1), parts.get(2));
                if (answer.stream().anyMatch(row -> rows.areNegative(row) && row.getDouble(stat) >= 0)) {
                    throw unsupported(dialect, "computes no " + stat.name() + " where all values are negative");
                }
            }
            default -> {}
        }
    }

    private static UnsupportedByServerException unsupported(Dialect dialect, String predicate) {
        return new UnsupportedByServerException(dialect.name(), dialect + " " + predicate);
    }

    @Override
    public Result merge(Map<String, SiteResponse> responses) {
        Map<String, Group> groups = new LinkedHashMap<>();
        for (SiteResponse response : responses.values()) {
            for (Row row : response.answer()) {
                groups.computeIfAbsent(key(CellRow.of(row)), key -> new Group(CellRow.of(row)))
                        .add(row, response.isPopulation());
            }
        }
        RowColumns columns = RowColumns.of(query.selected());
        List<Row> rows = new ArrayList<>();
        groups.values().forEach(group -> rows.add(new CellRow(columns, new ValueCells(group.values()), 0)));
        Result all = TableResult.of(columns, rows);
        Result sorted = query.sorts().isEmpty() ? all : TableResult.sorted(all, query.sorts());
        return query.offset() == 0 && query.limit().isEmpty()
                ? sorted
                : TableResult.slice(sorted, query.offset(), query.limit().orElse(Long.MAX_VALUE));
    }

    /**
     * Returns what rows of one group have in common, whichever site they come from. It is a text, since a map stays fast with
     * texts of one hash code, which a site may send on purpose.
     */
    private String key(CellRow row) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < query.columns().size(); i++) {
            GroupKey.appendIdentity(key, query.columns().get(i), row.cells(), row.firstCell() + i);
        }
        return key.toString();
    }

    /** The rows of one group while they are added up. */
    private final class Group {
        private final Object[] keys;
        private final List<StatAccumulator> accumulators =
                query.stats().stream().map(StatAccumulator::of).toList();

        Group(CellRow first) {
            Cells cells = first.cells();
            List<Column<?>> columns = query.columns();
            keys = new Object[columns.size()];
            for (int i = 0; i < keys.length; i++) {
                keys[i] = GroupKey.value(columns.get(i), cells, first.firstCell() + i);
            }
        }

        void add(Row row, boolean isPopulation) {
            accumulators.forEach(accumulator -> accumulator.add(row, isPopulation));
        }

        Object[] values() {
            List<Object> values = new ArrayList<>(Arrays.asList(keys));
            accumulators.forEach(accumulator -> values.add(accumulator.value()));
            return values.toArray();
        }
    }
}
