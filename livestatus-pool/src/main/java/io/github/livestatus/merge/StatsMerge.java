package io.github.livestatus.merge;

import io.github.livestatus.client.LivestatusView;
import io.github.livestatus.error.MalformedResponseException;
import io.github.livestatus.error.UnsupportedByServerException;
import io.github.livestatus.lql.Capability;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.ListColumn;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Sort;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.lql.Stat.Function;
import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.rows.CellRow;
import io.github.livestatus.rows.Cells;
import io.github.livestatus.rows.GroupKey;
import io.github.livestatus.rows.ResponseGuard;
import io.github.livestatus.rows.RowColumns;
import io.github.livestatus.rows.TableResult;
import io.github.livestatus.rows.ValueCells;
import io.github.livestatus.schema.Vocabulary;
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
 * Merges statistics of several sites into the statistics over all rows. Sites send parts that can be added (see {@link
 * StatAccumulator}). Groups of different sites are joined by the values of their columns, independent of the format of these
 * values. The result is sorted and limited after all responses are added. With {@code groupBySite} the site is an additional group
 * column.
 */
final class StatsMerge implements Merge {
    /** Approximate memory of one group during the merge: its key, its map entry and its row. */
    private static final long GROUP_BYTES = 450;

    /** Approximate memory of each column and statistic of a group. */
    private static final long CELL_BYTES = 50;

    /** The largest valid row count. Larger than any site; also the largest range of integers that a double represents exactly. */
    private static final long MOST_ROWS = 1L << 53;

    private final Query query;
    private final Query siteQuery;

    StatsMerge(Query query) {
        for (Sort key : query.sorts()) {
            if (query.columns().stream()
                    .noneMatch(column -> column.name().equals(key.column().name()))) {
                throw new IllegalArgumentException("statistics over sites can only be sorted by group columns: "
                        + key.column().name() + " is not a group column");
            }
        }
        query.stats().forEach(stat -> checkNumber(query, stat));
        this.query = query;
        Set<Stat<?>> parts = new LinkedHashSet<>();
        query.stats().forEach(stat -> parts.addAll(StatAccumulator.parts(stat)));
        this.siteQuery = QueryCopy.without(query, QueryCopy.Part.ORDER, QueryCopy.Part.STATS)
                .stats(List.copyOf(parts));
    }

    /**
     * Rejects statistics of performance data. Naemon, MK Livestatus and Checkmk add performance data for each label, and return a
     * text with several numbers.
     */
    private static void checkNumber(Query query, Stat<?> stat) {
        if (stat instanceof Stat.NumberAggregate number) {
            String name = number.column().name();
            boolean isText = Vocabulary.column(query.table().name(), name)
                    .filter(column -> column instanceof StringColumn || column instanceof ListColumn<?>)
                    .isPresent();
            if (isText) {
                throw new IllegalArgumentException(
                        stat.name() + " is not a number and cannot be merged over sites: query the rows of " + name
                                + ", or query each site with its own pool");
            }
        }
    }

    @Override
    public Query siteQuery() {
        return siteQuery;
    }

    @Override
    public SiteResponse prepare(Result answer, LivestatusView site, LongConsumer memory) {
        Dialect dialect = site.dialect();
        boolean isPopulation = dialect.has(Capability.POPULATION_DEVIATION);
        memory.accept(
                answer.size() * (GROUP_BYTES + CELL_BYTES * query.selected().size()));
        return ResponseGuard.read(() -> new SiteResponse(checked(answer, dialect), isPopulation));
    }

    @Override
    public SiteResponse trusted(Result answer, Dialect dialect) {
        return new SiteResponse(answer, dialect.has(Capability.POPULATION_DEVIATION));
    }

    /** Returns the response, after checking that it can be merged. */
    private Result checked(Result answer, Dialect dialect) {
        boolean isDeviation = query.stats().stream()
                .anyMatch(stat -> stat instanceof Stat.NumberAggregate number && number.function() == Function.STD);
        if (isDeviation && !dialect.has(Capability.SAMPLE_DEVIATION) && !dialect.has(Capability.POPULATION_DEVIATION)) {
            throw new UnsupportedByServerException(
                    dialect.name(),
                    "it is not known whether " + dialect + " computes the deviation of a sample or of a population");
        }
        for (Row row : answer) {
            for (Stat<?> stat : siteQuery.stats()) {
                checkCount(row, stat);
            }
        }
        return answer;
    }

    /** Rejects impossible row counts, since their sum could overflow. */
    private static void checkCount(Row row, Stat<?> stat) {
        if (stat instanceof Stat.Count && (row.getLong(stat) < 0 || row.getLong(stat) > MOST_ROWS)) {
            throw new MalformedResponseException(
                    "the " + stat.name() + " is " + row.getLong(stat) + ", but must be between 0 and " + MOST_ROWS,
                    0,
                    "");
        }
    }

    @Override
    public Result merge(Map<String, SiteResponse> responses) {
        Map<String, Group> groups = new LinkedHashMap<>();
        responses.forEach((site, response) -> {
            String owner = query.isGroupedBySite() ? site : "";
            for (Row row : response.answer()) {
                groups.computeIfAbsent(owner + "\n" + key(CellRow.of(row)), key -> new Group(owner, CellRow.of(row)))
                        .add(row, response.isPopulation());
            }
        });
        RowColumns columns = RowColumns.of(query, List.of());
        List<Row> rows = new ArrayList<>();
        groups.values()
                .forEach(group ->
                        rows.add(new CellRow(columns, new ValueCells(group.values()), 0).withSite(group.site)));
        Result all = TableResult.of(columns, rows);
        Result counted = query.isTotalWanted() ? TableResult.withTotal(all, all.size()) : all;
        Result sorted = query.sorts().isEmpty() ? counted : TableResult.sorted(counted, query.sorts());
        return query.offset() == 0 && query.limit().isEmpty()
                ? sorted
                : TableResult.slice(sorted, query.offset(), query.limit().orElse(Long.MAX_VALUE));
    }

    /**
     * Returns the key of a row's group, which is the same at every site. The key is a text, since a map of texts stays fast even if
     * a site sends many texts with equal hash codes on purpose.
     */
    private String key(CellRow row) {
        StringBuilder key = new StringBuilder();
        for (int i = 0; i < query.columns().size(); i++) {
            GroupKey.appendIdentity(key, query.columns().get(i), row.cells(), row.firstCell() + i);
        }
        return key.toString();
    }

    /** One group during the merge. */
    private final class Group {
        private final String site;
        private final Object[] keys;
        private final List<StatAccumulator> accumulators =
                query.stats().stream().map(StatAccumulator::of).toList();

        /** @param site the site of the group; "" for a group over all sites */
        Group(String site, CellRow first) {
            this.site = site;
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
