package io.github.livestatus.merge;

import io.github.livestatus.client.LivestatusView;
import io.github.livestatus.error.MalformedResponseException;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Sort;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.ResultColumns;
import io.github.livestatus.result.Row;
import io.github.livestatus.rows.CellRow;
import io.github.livestatus.rows.ResponseGuard;
import io.github.livestatus.rows.RowColumns;
import io.github.livestatus.rows.SparseCells;
import io.github.livestatus.rows.TableResult;
import io.github.livestatus.rows.ValueCells;
import io.github.livestatus.schema.Vocabulary;
import io.github.livestatus.wire.QueryCopy;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.function.LongConsumer;
import java.util.function.UnaryOperator;

/**
 * Merges rows of several sites in the order of the query's sort keys, then of the sites, then of the table's key. Each site sends
 * as many rows as the result can contain. They are sorted by the same keys and the table's key, so that a limit cuts ties in the
 * same way at every site.
 */
final class RowMerge implements Merge {
    private final Query query;
    private final List<Sort> order;
    private final List<Column<?>> hidden;
    private final Query siteQuery;

    RowMerge(Query query) {
        this.query = query;
        this.order = order(query);
        this.hidden = query.columns().isEmpty() ? List.of() : hidden(query, order);
        this.siteQuery = order.isEmpty() && query.offset() == 0 ? query : siteQuery(query);
    }

    private Query siteQuery(Query query) {
        Query all = QueryCopy.without(query, QueryCopy.Part.ORDER).sort(order).columns(hidden);
        return query.limit().isPresent() ? all.limit(most()) : all;
    }

    /** Returns the query's sort keys, followed by the other columns of the table's key; empty if the query has no sort keys. */
    private static List<Sort> order(Query query) {
        List<Sort> order = new ArrayList<>(query.sorts());
        if (!order.isEmpty()) {
            for (String name : Vocabulary.key(query.table())) {
                if (order.stream().noneMatch(key -> key.column().name().equals(name))) {
                    order.add(query.table().any(name).ascending());
                }
            }
        }
        return order;
    }

    /** Returns the columns that are needed for sorting only. */
    private static List<Column<?>> hidden(Query query, List<Sort> order) {
        List<Column<?>> hidden = new ArrayList<>();
        for (Sort key : order) {
            String name = key.column().name();
            if (query.columns().stream().noneMatch(column -> column.name().equals(name))
                    && hidden.stream().noneMatch(column -> column.name().equals(name))) {
                hidden.add(key.column());
            }
        }
        return hidden;
    }

    @Override
    public Query siteQuery() {
        return siteQuery;
    }

    /** Returns the maximum number of rows of one site in the result. */
    private long most() {
        long most = query.offset() + query.limit().orElse(Long.MAX_VALUE);
        return most < 0 ? Long.MAX_VALUE : most;
    }

    /**
     * Checks the order of the rows. If a site sorts differently, for example by another collation, its rows are sorted here. If
     * such a site has cut its rows at the limit, it has cut the wrong rows, and all rows are fetched. Rows that are equal in the
     * query's keys may have any stable order, since floats may differ in digits that are not printed.
     */
    @Override
    public SiteResponse prepare(Result answer, LivestatusView site, LongConsumer memory) {
        checkKeys(answer);
        memory.accept(order.isEmpty() ? 0 : answer.size() * RowPlaces.BYTES);
        if (order.isEmpty() || ResponseGuard.read(() -> new SiteRows(0, answer, query.sorts()).areSorted())) {
            return new SiteResponse(answer);
        }
        boolean isCut = query.limit().isPresent() && answer.size() >= most();
        Result all = isCut
                ? site.query(QueryCopy.without(query, QueryCopy.Part.ORDER).columns(hidden))
                : answer;
        checkKeys(all);
        memory.accept(all.size() * TableResult.ROW_BYTES);
        return new SiteResponse(ResponseGuard.read(() -> TableResult.sorted(all, order)));
    }

    @Override
    public SiteResponse trusted(Result answer, Dialect dialect) {
        return new SiteResponse(answer);
    }

    /** Checks that the rows have the sort columns. If a query names no columns, the site chooses the columns. */
    private void checkKeys(Result answer) {
        for (Sort key : answer.isEmpty() ? List.<Sort>of() : query.sorts()) {
            if (RowColumns.of(answer).find(key.column()) < 0) {
                throw new MalformedResponseException(
                        "the rows have no column " + key.column().name() + ", which is a sort key", 0, "");
            }
        }
    }

    @Override
    public Result merge(Map<String, SiteResponse> responses) {
        RowColumns columns = query.columns().isEmpty() ? union(responses) : RowColumns.of(query, hidden);
        List<SiteSlice> slices = new ArrayList<>();
        responses.forEach((site, response) -> slices.add(
                new SiteSlice(response.answer(), mover(site, response.answer().columns(), columns))));
        RowPlaces places = order.isEmpty() ? RowPlaces.inTurn(sizes(slices), most()) : sorted(responses);
        int from = (int) Math.min(query.offset(), places.size());
        Result rows = new TableResult(
                columns,
                places.size() - from,
                index -> slices.get(places.site(from + index)).row(places.row(from + index)),
                () -> 0,
                0);
        return query.isTotalWanted()
                ? total(responses).map(all -> TableResult.withTotal(rows, all)).orElse(rows)
                : rows;
    }

    /** Returns the sum of the sites' totals; empty if a site has none. */
    private static Optional<Long> total(Map<String, SiteResponse> responses) {
        long total = 0;
        for (SiteResponse response : responses.values()) {
            if (response.answer().total().isEmpty()) {
                return Optional.empty();
            }
            total += response.answer().total().getAsLong();
        }
        return Optional.of(total);
    }

    /** The rows of one site, in the columns of the result. */
    private record SiteSlice(Result answer, UnaryOperator<Row> mover) {
        Row row(int index) {
            return mover.apply(answer.row(index));
        }
    }

    private static int[] sizes(List<SiteSlice> slices) {
        return slices.stream().mapToInt(slice -> slice.answer().size()).toArray();
    }

    /** Returns all columns of all sites, for a query without columns. */
    private static RowColumns union(Map<String, SiteResponse> responses) {
        Set<String> names = new LinkedHashSet<>();
        responses
                .values()
                .forEach(response -> names.addAll(response.answer().columns().names()));
        return RowColumns.named(List.copyOf(names));
    }

    private RowPlaces sorted(Map<String, SiteResponse> responses) {
        PriorityQueue<SiteRows> heads = new PriorityQueue<>(SiteRows::compareTo);
        long all = 0;
        int number = 0;
        for (SiteResponse response : responses.values()) {
            all += response.answer().size();
            SiteRows ofSite = new SiteRows(number++, response.answer(), query.sorts());
            if (ofSite.advance()) {
                heads.add(ofSite);
            }
        }
        RowPlaces places = RowPlaces.sorted((int) Math.min(most(), all));
        while (!heads.isEmpty() && places.hasRoom()) {
            SiteRows first = heads.poll();
            places.add(first.number(), first.index());
            if (first.advance()) {
                heads.add(first);
            }
        }
        return places;
    }

    /**
     * Returns a function that maps a site's rows to the columns of the result. For a query without columns, some sites may have
     * more columns than others.
     */
    private UnaryOperator<Row> mover(String site, ResultColumns from, RowColumns to) {
        if (!query.columns().isEmpty() || from.names().equals(to.names())) {
            return row -> CellRow.of(row).withColumns(to).withSite(site);
        }
        Map<String, Integer> places = new HashMap<>();
        for (int i = 0; i < from.size(); i++) {
            places.putIfAbsent(from.names().get(i), i);
        }
        int[] picked = to.names().stream()
                .mapToInt(name -> places.getOrDefault(name, -1))
                .toArray();
        ValueCells absent = new ValueCells(new Object[picked.length]);
        return row -> {
            CellRow own = CellRow.of(row);
            return new CellRow(to, new SparseCells(own.cells(), own.firstCell(), picked, absent), 0).withSite(site);
        };
    }
}
