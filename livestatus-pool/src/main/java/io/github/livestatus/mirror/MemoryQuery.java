package io.github.livestatus.mirror;

import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Sort;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.rows.CellRow;
import io.github.livestatus.rows.RowColumns;
import io.github.livestatus.rows.RowFilter;
import io.github.livestatus.rows.RowStatistics;
import io.github.livestatus.rows.TableResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A query to one site, to be answered from memory: with the same values, order and total as the site's own answer. Immutable.
 */
final class MemoryQuery {
    private final Query query;
    private final HeldTable table;
    private final String whyLive;

    private MemoryQuery(Query query, HeldTable table, String whyLive) {
        this.query = query;
        this.table = table;
        this.whyLive = whyLive;
    }

    /**
     * Returns a query over tables that are held, of servers of one kind.
     *
     * @param siteQuery what the site would be sent, as merging wants it
     */
    static MemoryQuery of(Query siteQuery, Collection<HeldTable> held) {
        HeldTable table = held.stream()
                .filter(some -> some.name().equals(siteQuery.table().name()))
                .findFirst()
                .orElse(null);
        return new MemoryQuery(
                siteQuery,
                table,
                table == null ? "table " + siteQuery.table() + " is not held" : reason(siteQuery, table));
    }

    private static String reason(Query query, HeldTable table) {
        if (query.authUser().isPresent()) {
            return "authUser: how a core authorises is a setting that no column shows";
        } else if (query.isWaiting()) {
            return "it waits";
        } else if (query.localtime().isPresent()
                || query.isCacheReloaded()
                || !query.backends().isEmpty()) {
            return "it has a header for the server";
        } else if (query.selected().isEmpty()) {
            return "it is for all columns";
        }
        for (Column<?> column : query.columns()) {
            if (table.position(column.name()) < 0) {
                return "column " + column.name() + " is not held";
            }
        }
        for (Sort sort : query.sorts()) {
            if (table.position(sort.column().name()) < 0) {
                return "column " + sort.column().name() + " is not held";
            }
        }
        return "";
    }

    /** Returns why sites have to be asked, whatever is held of them: the first reason; empty where there is none. */
    Optional<String> whyLive() {
        return whyLive.isEmpty() ? Optional.empty() : Optional.of(whyLive);
    }

    /** Returns the answer of the site that the snapshot is of. */
    MemoryAnswer run(SiteSnapshot snapshot) {
        Optional<TableSnapshot> rows = table == null ? Optional.empty() : snapshot.table(table.name());
        if (!whyLive.isEmpty() || rows.isEmpty()) {
            return MemoryAnswer.live(whyLive.isEmpty() ? "table " + query.table() + " is not there yet" : whyLive);
        }
        Result matching;
        try {
            matching = TableResult.filtered(rows.get().rows(), RowFilter.of(Filter.allOf(query.filters())));
            if (!query.stats().isEmpty()) {
                return MemoryAnswer.of(RowStatistics.of(query, table.dialect().has(io.github.livestatus.lql.Capability.POPULATION_DEVIATION), () -> {}).over(matching));
            }
        } catch (IllegalArgumentException e) {
            return MemoryAnswer.live(e.getMessage());
        }
        Result sorted = query.sorts().isEmpty() ? matching : TableResult.sorted(matching, query.sorts());
        Result slice = TableResult.slice(sorted, query.offset(), query.limit().orElse(Long.MAX_VALUE));
        RowColumns columns = RowColumns.of(query, List.of());
        List<Row> answer = new ArrayList<>();
        for (Row row : slice) {
            Object[] values = query.columns().stream()
                    .map(column ->
                            CellRow.of(row).cells().valueAt(CellRow.of(row).cell(column)))
                    .toArray();
            answer.add(new CellRow(columns, new io.github.livestatus.rows.ValueCells(values), 0));
        }
        Result result = TableResult.of(columns, answer);
        return MemoryAnswer.of(query.isTotalWanted() ? TableResult.withTotal(result, matching.size()) : result);
    }
}
