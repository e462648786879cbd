package io.github.livestatus.wire;

import io.github.livestatus.lql.AnyColumn;
import io.github.livestatus.lql.Capability;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.DictColumn;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.ListColumn;
import io.github.livestatus.lql.Operator;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.lql.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Says a query's conditions in words that one server understands. */
final class QueryRewriter {
    private final ServerInfo server;
    private final KnownColumns known;

    QueryRewriter(ServerInfo server, KnownColumns known) {
        this.server = server;
        this.known = known;
    }

    Query of(Query query) {
        Query said = query;
        if (!said.filters().isEmpty()) {
            Filter all = sayable(Filter.allOf(said.filters()), Capability.NEGATE);
            all = all.equals(FilterTree.NEVER) && query.isWaiting() ? filled(all, query.table(), known) : all;
            List<Filter> filters = all instanceof Filter.AllOf group ? group.parts() : List.of(all);
            said = filters.equals(said.filters())
                    ? said
                    : QueryCopy.without(said, QueryCopy.Part.FILTERS).filter(filters);
        }
        if (!said.stats().isEmpty()) {
            List<Stat<?>> stats = new ArrayList<>();
            for (Stat<?> stat : said.stats()) {
                stats.add(stat instanceof Stat.Count count ? said(count, query) : stat);
            }
            said = stats.equals(said.stats())
                    ? said
                    : QueryCopy.without(said, QueryCopy.Part.STATS).stats(stats);
        }
        if (said.timelimit().isPresent() && !server.has(Capability.TIMELIMIT)) {
            said = QueryCopy.without(said, QueryCopy.Part.TIMELIMIT);
        }
        return said.waitCondition().isPresent() ? waiting(said) : said;
    }

    private Stat<Long> said(Stat.Count count, Query query) {
        return Stat.count(filled(sayable(count.filter(), Capability.STATS_NEGATE), query.table(), known));
    }

    /** What always holds need not be waited for; what never does is waited for as long as the query says. */
    private Query waiting(Query query) {
        Filter condition = sayable(query.waitCondition().orElseThrow(), Capability.NEGATE);
        return condition.equals(FilterTree.ALWAYS)
                ? QueryCopy.without(query, QueryCopy.Part.WAIT)
                : query.waitCondition(filled(condition, query.table(), known));
    }

    private Filter sayable(Filter filter, Capability negation) {
        return server.has(negation) ? filter : FilterTree.withoutNot(filter);
    }

    /** A condition without an empty group: what is always or never true is said of a column. */
    static Filter filled(Filter filter, Table table, KnownColumns known) {
        if (!filter.equals(FilterTree.ALWAYS) && !filter.equals(FilterTree.NEVER)) {
            return filter;
        }
        Column<?> column = WaitObject.keys(table, known).get(0);
        Filter is = new Filter.Comparison(column, Operator.EQ, "0");
        Filter isNot = new Filter.Comparison(column, Operator.NE, "0");
        return filter.equals(FilterTree.ALWAYS) ? Filter.anyOf(is, isNot) : Filter.allOf(is, isNot);
    }

    /** Whether a row has one value of it: lists and dicts have several. */
    static boolean isSingleValued(Column<?> column, KnownColumns known) {
        Column<?> typed = column instanceof AnyColumn any ? known.typed(any) : column;
        return typed != null && !(typed instanceof ListColumn<?>) && !(typed instanceof DictColumn);
    }

    /** How many lines of filters a query has. */
    static long filters(Query query) {
        Stream<Filter> counted =
                query.stats().stream().filter(Stat.Count.class::isInstance).map(stat -> ((Stat.Count) stat).filter());
        return Stream.concat(query.filters().stream(), counted)
                .flatMap(FilterTree::comparisons)
                .count();
    }
}
