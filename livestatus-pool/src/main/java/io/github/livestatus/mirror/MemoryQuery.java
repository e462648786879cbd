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
 * A query to one site, to be answered from memory: with the same values, order and total as the site's own answer. Where its
 * columns are is settled once, for all sites with servers of one kind. Immutable.
 */
final class MemoryQuery {
    private final Query query;
    private final HeldColumns held;
    private final String whyLive;
    private final RowColumns columns;
    private HeldColumns.Place[] places;
    private RowCondition condition;
    private SortOrder order;
    private MemoryStatistics statistics;

    /** @param held null where the table is not held */
    private MemoryQuery(Query query, HeldColumns held) {
        this.query = query;
        this.held = held;
        String why = refusal();
        this.columns = why.isEmpty() ? RowColumns.of(query, List.of()) : null;
        this.whyLive = why.isEmpty() ? compiled() : why;
    }

    /**
     * Returns a query over tables that are held, of servers of one kind.
     *
     * @param siteQuery what the site would be sent, as merging wants it
     */
    static MemoryQuery of(Query siteQuery, Collection<HeldTable> held) {
        return new MemoryQuery(siteQuery, HeldColumns.of(siteQuery, held).orElse(null));
    }

    /** Returns why sites have to be queried for any columns; "" if they have not. */
    private String refusal() {
        if (query.authUser().isPresent()) {
            return "authUser: how a core authorises is a setting that no column shows";
        } else if (query.isWaiting()) {
            return "the query waits";
        } else if (query.localtime().isPresent()) {
            return "the query shifts times by localtime";
        } else if (query.isCacheReloaded()) {
            return "the query reloads what a proxy has kept";
        } else if (!query.backends().isEmpty()) {
            return "the query chooses among backends";
        } else if (held == null) {
            return "table " + query.table() + " is not held";
        }
        return query.selected().isEmpty() ? "the query is for all columns" : "";
    }

    /** Finds the places of all columns and returns why sites have to be queried. */
    private String compiled() {
        for (Column<?> column : query.columns()) {
            if (held.find(column) == null) {
                return held.whyNot(column);
            }
        }
        ConditionCompiler conditions = new ConditionCompiler(held, query.isEvaluatedHere());
        List<RowCondition> parts =
                new ArrayList<>(); // of each filter, as servers look at those too that decide nothing
        query.filters().forEach(filter -> parts.add(conditions.condition(filter)));
        condition = RowCondition.all(parts);
        places = query.columns().stream().map(held::find).toArray(HeldColumns.Place[]::new);
        if (!query.stats().isEmpty()) {
            statistics = MemoryStatistics.of(query, held, conditions);
        }
        if (!conditions.whyLive().isEmpty()) {
            return conditions.whyLive();
        } else if (!query.stats().isEmpty()
                && (statistics == null || !query.sorts().isEmpty() || isCut())) {
            return "a statistic, or its group, is of a column that is not held or that servers do not all show alike";
        }
        order = SortOrder.of(query.sorts(), held);
        if (order == null) {
            return "a sort key is not held, or a list or dict: " + query.sorts();
        }
        return "";
    }

    private boolean isCut() {
        return query.offset() > 0 || query.limit().isPresent();
    }

    /** Returns the first reason why sites have to be queried, whatever is held of them; empty if there is none. */
    Optional<String> whyLive() {
        return whyLive.isEmpty() ? Optional.empty() : Optional.of(whyLive);
    }

    /** Returns the answer of the site that the snapshot is of. */
    MemoryAnswer run(SiteSnapshot snapshot) {
        if (!whyLive.isEmpty()) {
            return MemoryAnswer.live(whyLive);
        }
        TableSnapshot table = snapshot.table(held.table().name()).orElse(null);
        TableSnapshot hosts = snapshot.table("hosts").orElse(null);
        if (!held.isIn(table) || held.hasHosts() && !held.areHostsIn(hosts)) {
            return MemoryAnswer.live("table " + query.table() + " is not loaded yet, or the hosts of its rows");
        }
        Binding binding = new Binding(table, hosts);
        RowTest test = condition.bind(binding);
        Result result = statistics == null ? rows(binding, test) : statistics.over(binding, test);
        if (!binding.whyLive().isEmpty()) {
            return MemoryAnswer.live(binding.whyLive());
        }
        Result counted =
                query.isTotalWanted() && statistics != null ? TableResult.withTotal(result, result.size()) : result;
        return MemoryAnswer.of(
                snapshot.failedBackends().isEmpty()
                        ? counted
                        : TableResult.withFailed(counted, snapshot.failedBackends()));
    }

    private Result rows(Binding binding, RowTest test) {
        long most = query.offset() + query.limit().orElse(Integer.MAX_VALUE);
        long limit = most < 0 ? Integer.MAX_VALUE : most;
        Picked picked = query.sorts().isEmpty()
                ? Picked.first(test, binding.table().size(), limit, query.isTotalWanted())
                : order.pick(binding, test, limit);
        int[] rows = picked.from(query.offset()).rows();
        HeldColumn[] values = new HeldColumn[places.length];
        Codes[] links = new Codes[places.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = binding.column(places[i]);
            links[i] = rows.length == 0 ? null : binding.link(places[i]);
        }
        HeldCells cells = new HeldCells(values, links, rows);
        Result result = new TableResult(
                columns, rows.length, index -> new CellRow(columns, cells, index * values.length), () -> 0, 0);
        return query.isTotalWanted() ? TableResult.withTotal(result, picked.all()) : result;
    }
}
