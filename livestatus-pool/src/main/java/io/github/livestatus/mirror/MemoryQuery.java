package io.github.livestatus.mirror;

import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Query;
import io.github.livestatus.result.Result;
import io.github.livestatus.rows.CellRow;
import io.github.livestatus.rows.RowColumns;
import io.github.livestatus.rows.TableResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/**
 * A compiled query to one site. It returns the same values, order and total as the site. It is compiled once for all sites with the
 * same kind of server. Immutable.
 */
final class MemoryQuery {
    private final Query query;
    private final HeldColumns held;
    private final String whyLive;
    private RowColumns columns;
    private HeldColumns.Place[] places;
    private RowCondition condition;
    private SortOrder order;
    private MemoryStatistics statistics;

    /** @param held null if the table is not held */
    private MemoryQuery(Query query, HeldColumns held) {
        this.query = query;
        this.held = held;
        String why = unsupportedHeader();
        this.whyLive = why.isEmpty() ? compile() : why;
    }

    /**
     * Compiles a query.
     *
     * @param siteQuery the query that the site would get, as merging needs it
     * @param held the held tables of one kind of server
     */
    static MemoryQuery of(Query siteQuery, Collection<HeldTable> held) {
        return new MemoryQuery(siteQuery, HeldColumns.of(siteQuery, held).orElse(null));
    }

    /** Returns why the query must go to the sites, whatever its columns and filters are; "" if there is no reason. */
    private String unsupportedHeader() {
        if (query.authUser().isPresent()) {
            return "authUser: how a core authorises is a setting that no column shows";
        } else if (query.isWaiting()) {
            return "the query waits";
        } else if (query.localtime().isPresent()) {
            return "the query shifts times by localtime";
        } else if (query.isCacheReloaded()) {
            return "the query reloads the cache of a proxy";
        } else if (!query.backends().isEmpty()) {
            return "the query chooses among backends";
        } else if (held == null) {
            return "table " + query.table() + " is not held";
        }
        return query.selected().isEmpty() ? "the query is for all columns" : "";
    }

    /** Compiles all parts of the query. Returns why it must go to the sites; "" if there is no reason. */
    private String compile() {
        for (Column<?> column : query.columns()) {
            if (held.find(column) == null) {
                return held.whyNot(column);
            }
        }
        columns = RowColumns.of(query, List.of());
        places = query.columns().stream().map(held::find).toArray(HeldColumns.Place[]::new);
        ConditionCompiler conditions = new ConditionCompiler(held, query.isEvaluatedHere());
        List<RowCondition> parts = new ArrayList<>();
        query.filters().forEach(filter -> parts.add(conditions.condition(filter))); // also filters without effect
        condition = RowCondition.allOf(parts);
        boolean hasStats = !query.stats().isEmpty();
        statistics = hasStats ? MemoryStatistics.of(query, held, conditions) : null;
        if (!conditions.whyLive().isEmpty()) {
            return conditions.whyLive();
        } else if (hasStats && (statistics == null || !query.sorts().isEmpty() || isCut())) {
            return "a statistic, or its group, is of a column that is not held or that servers show differently";
        }
        order = SortOrder.of(query.sorts(), held);
        return order == null ? "a sort key is not held, or a list or dict: " + query.sorts() : "";
    }

    private boolean isCut() {
        return query.offset() > 0 || query.limit().isPresent();
    }

    /** Returns why the query must go to all sites; empty if it can run in memory. */
    Optional<String> whyLive() {
        return whyLive.isEmpty() ? Optional.empty() : Optional.of(whyLive);
    }

    /** Returns the result for one site; empty if the site itself must be queried. */
    Optional<Result> run(SiteSnapshot snapshot) {
        TableSnapshot table =
                whyLive.isEmpty() ? snapshot.tables().get(query.table().name()) : null;
        TableSnapshot hosts = snapshot.tables().get("hosts");
        if (table == null || held.hasHosts() && hosts == null) {
            return Optional.empty();
        }
        Binding binding = new Binding(table, hosts);
        BlockFilter filter = binding.filter(condition);
        Result result = statistics == null ? rows(binding, filter) : statistics.run(binding, filter);
        if (binding.isLiveRequired()) {
            return Optional.empty();
        }
        Result counted =
                query.isTotalWanted() && statistics != null ? TableResult.withTotal(result, result.size()) : result;
        return Optional.of(
                snapshot.failedBackends().isEmpty()
                        ? counted
                        : TableResult.withFailed(counted, snapshot.failedBackends()));
    }

    private Result rows(Binding binding, BlockFilter filter) {
        long most = query.offset() + query.limit().orElse(Integer.MAX_VALUE);
        long limit = most < 0 ? Integer.MAX_VALUE : most;
        SelectedRows selected = query.sorts().isEmpty()
                ? SelectedRows.first(filter, binding.table().size(), limit, query.isTotalWanted())
                : order.select(binding, filter, limit);
        int[] rows = selected.from(query.offset()).rows();
        HeldColumn[] values = new HeldColumn[places.length];
        PackedInts[] links = new PackedInts[places.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = binding.column(places[i]);
            links[i] = rows.length == 0 ? null : binding.link(places[i]);
        }
        HeldCells cells = new HeldCells(values, links, rows);
        Result result = new TableResult(
                columns, rows.length, index -> new CellRow(columns, cells, index * values.length), () -> 0, 0);
        return query.isTotalWanted() ? TableResult.withTotal(result, selected.total()) : result;
    }
}
