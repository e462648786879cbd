package io.github.livestatus.wire;

import io.github.livestatus.lql.AnyColumn;
import io.github.livestatus.lql.Capability;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.DictColumn;
import io.github.livestatus.lql.EnumColumn;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.FlagColumn;
import io.github.livestatus.lql.ListColumn;
import io.github.livestatus.lql.NumberColumn;
import io.github.livestatus.lql.Operator;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.lql.Table;
import io.github.livestatus.lql.TimeColumn;
import io.github.livestatus.lql.WaitTrigger;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Rewrites the conditions and headers of a query for what one server knows. */
final class QueryRewriter {
    private static final Duration SECOND = Duration.ofSeconds(1);

    private final ServerInfo server;
    private final KnownColumns known;

    QueryRewriter(ServerInfo server, KnownColumns known) {
        this.server = server;
        this.known = known;
    }

    Query rewrite(Query query) {
        return withWait(withHeaders(withStats(withFilters(query))));
    }

    /** Leaves out the headers that the server does not know and can do without. */
    private Query withHeaders(Query query) {
        Query rewritten = query;
        if (!server.has(Capability.TIMELIMIT) && query.timelimit().isPresent()) {
            rewritten = QueryCopy.without(rewritten, QueryCopy.Part.TIMELIMIT);
        }
        if (!server.has(Capability.LOCALTIME) && query.localtime().isPresent()) {
            rewritten = QueryCopy.without(rewritten, QueryCopy.Part.LOCALTIME);
        }
        return query.isCacheReloaded() && !server.hasCache()
                ? QueryCopy.without(rewritten, QueryCopy.Part.CACHE)
                : rewritten;
    }

    private Query withFilters(Query query) {
        if (query.filters().isEmpty()) {
            return query;
        }
        Filter all = spelled(comparable(negatable(written(Filter.allOf(query.filters())), Capability.NEGATE)));
        if (query.isWaiting() && all.equals(FilterTree.NEVER)) {
            all = filled(all, query.table(), known);
        }
        List<Filter> filters =
                withFiles(FilterTree.conjuncts(all), query.table().any("time"));
        return filters.equals(query.filters())
                ? query
                : QueryCopy.without(query, QueryCopy.Part.FILTERS).filter(filters);
    }

    /** Returns the filters, and behind them what makes the server read all files with rows that fulfil them. */
    private List<Filter> withFiles(List<Filter> filters, Column<?> time) {
        List<Filter> read = new ArrayList<>(filters);
        if (server.isLacking(Capability.LOG_FILES, time)) {
            read.addAll(TimeBound.aroundAll(time, filters));
        }
        return read;
    }

    private Query withStats(Query query) {
        List<Stat<?>> stats = new ArrayList<>();
        for (Stat<?> stat : query.stats()) {
            stats.add(stat instanceof Stat.Count count ? rewritten(count, query.table()) : stat);
        }
        return stats.equals(query.stats())
                ? query
                : QueryCopy.without(query, QueryCopy.Part.STATS).stats(stats);
    }

    private Stat<Long> rewritten(Stat.Count count, Table table) {
        return Stat.count(filled(spelled(negatable(written(count.filter()), Capability.STATS_NEGATE)), table, known));
    }

    /**
     * Returns the query with its wait. A condition that always holds needs none; one that never does takes all of the
     * time.
     */
    private Query withWait(Query query) {
        if (!query.isWaiting()) {
            return query;
        }
        Optional<Filter> condition =
                query.waitCondition().map(filter -> spelled(negatable(written(filter), Capability.NEGATE)));
        if (server.isPolled(query)
                || condition.filter(FilterTree.ALWAYS::equals).isPresent()) {
            return QueryCopy.without(query, QueryCopy.Part.WAIT);
        }
        boolean isShort = query.waitTimeout()
                .filter(timeout -> timeout.compareTo(SECOND) < 0)
                .isPresent();
        if (isShort && !server.has(Capability.SHORT_WAITS)) {
            return withWait(query.waitTimeout(SECOND));
        }
        boolean isTriggered = query.waitTrigger().isPresent() || server.has(Capability.WAIT_WITHOUT_TRIGGER);
        Query triggered = isTriggered ? query : query.waitTrigger(WaitTrigger.ALL);
        return condition.isEmpty() ? triggered : triggered.waitCondition(filled(condition.get(), query.table(), known));
    }

    /** Returns the filter with its values as the server reads them. */
    private Filter written(Filter filter) {
        return FilterTree.mapped(filter, this::written);
    }

    /**
     * An empty number is 0, as MK Livestatus and Naemon read it; a semicolon between host and service is what people write for a
     * bar.
     */
    private Filter written(Filter.Comparison one) {
        String value = one.value();
        Column<?> typed = typed(one.column());
        boolean isNumber = typed instanceof NumberColumn<?>
                || typed instanceof TimeColumn
                || typed instanceof FlagColumn
                || typed instanceof EnumColumn<?>;
        if (isNumber && value.isEmpty()) {
            return written(new Filter.Comparison(one.column(), one.operator(), "0"));
        } else if (one.column() instanceof DictColumn && server.has(Capability.QUOTED_ENTRIES)) {
            return new Filter.Comparison(one.column(), one.operator(), quoted(value));
        } else if (isBelow(one.operator()) && isNumber && server.isLacking(Capability.NULL_ORDER, typed)) {
            return Filter.allOf(one, new Filter.Comparison(one.column(), Operator.MATCHES, "."));
        } else if (isNumber && Capability.LOG_TIME_CONDITIONS.isAbout(typed)) {
            return new Filter.Comparison(one.column().table().any(typed.name()), one.operator(), value);
        } else if (Capability.SERVICE_MEMBERS.isAbout(one.column()) && value.indexOf('|') < 0) {
            return new Filter.Comparison(one.column(), one.operator(), value.replaceFirst(";", "|"));
        }
        return one;
    }

    private static boolean isBelow(Operator operator) {
        return operator == Operator.LT || operator == Operator.LE;
    }

    /** Returns a key and a value, each in quotes: without them, those that begin with a quote would be read as something else. */
    private static String quoted(String entry) {
        return Arrays.stream(entry.split(" ", 2))
                .map(word -> "'" + word.replace("'", "''") + "'")
                .collect(Collectors.joining(" "));
    }

    private Column<?> typed(Column<?> column) {
        return column instanceof AnyColumn any ? known.typed(any) : column;
    }

    /** Returns the filter, without negation if the server does not know that. */
    private Filter negatable(Filter filter, Capability negation) {
        return server.has(negation) ? filter : FilterTree.withoutNot(filter);
    }

    /** Returns the filter, with the negation of {@code =} for {@code !=} where the server gets that wrong. */
    private Filter comparable(Filter filter) {
        return server.has(Capability.INDEXED_NOT_EQUAL)
                ? filter
                : FilterTree.withoutNotEqual(filter, this::isTextOrUnknown);
    }

    private boolean isTextOrUnknown(Column<?> column) {
        Column<?> typed = typed(column);
        return typed == null || typed instanceof StringColumn;
    }

    /** Returns the filter with the operators that the server reads as what is meant. */
    private Filter spelled(Filter filter) {
        boolean isRead = server.has(Capability.LIST_LESS)
                && server.has(Capability.KEY_IGNORE_CASE)
                && server.has(Capability.REGEX_AS_WRITTEN);
        return isRead ? filter : FilterTree.mapped(filter, this::spelled);
    }

    private Filter spelled(Filter.Comparison one) {
        Column<?> typed = typed(one.column());
        if (one.operator() == Operator.LT && typed instanceof ListColumn<?> && !server.has(Capability.LIST_LESS)) {
            return new Filter.Comparison(one.column(), Operator.LE, one.value());
        } else if (one.operator() == Operator.EQ_IGNORE_CASE
                && server.isLacking(Capability.KEY_IGNORE_CASE, one.column())) {
            String regex = "^" + one.value().replaceAll("[\\\\^$.|?*+()\\[{}]", "\\\\$0") + "$";
            return grouped(new Filter.Comparison(one.column(), Operator.MATCHES_IGNORE_CASE, regex));
        }
        return grouped(one);
    }

    /** Returns a regular expression in a group, which is a sign that it is one. Cores that LMD passes it on to know no flags. */
    private Filter grouped(Filter.Comparison one) {
        boolean isPlain = one.value().chars().noneMatch(sign -> ".^\\".indexOf(sign) >= 0);
        if (isPlain || server.has(Capability.REGEX_AS_WRITTEN)) {
            return one;
        }
        boolean isFlag = !server.isLacking(Capability.OWN_LOG, one.column());
        return switch (one.operator()) {
            case MATCHES, NOT_MATCHES -> inGroup(one, one.operator(), "(");
            case MATCHES_IGNORE_CASE ->
                isFlag ? inGroup(one, Operator.MATCHES, "(?i:") : inGroup(one, one.operator(), "(");
            case NOT_MATCHES_IGNORE_CASE ->
                isFlag ? inGroup(one, Operator.NOT_MATCHES, "(?i:") : inGroup(one, one.operator(), "(");
            default -> one;
        };
    }

    /** A custom variable has its name first, and a service within a list is a pair of expressions. */
    private Filter.Comparison inGroup(Filter.Comparison one, Operator operator, String open) {
        Column<?> typed = typed(one.column());
        String value = one.value();
        if (typed instanceof ListColumn<?> && value.indexOf(';') >= 0) {
            return one;
        }
        int start = typed instanceof DictColumn ? value.indexOf(' ') + 1 : 0;
        return new Filter.Comparison(
                one.column(), operator, value.substring(0, start) + open + value.substring(start) + ")");
    }

    /** Returns a filter that is no empty group, which LQL cannot write: one on a column is always or never true instead. */
    static Filter filled(Filter filter, Table table, KnownColumns known) {
        if (!filter.equals(FilterTree.ALWAYS) && !filter.equals(FilterTree.NEVER)) {
            return filter;
        }
        Column<?> column = WaitObject.anyColumn(table, known);
        Filter is = new Filter.Comparison(column, Operator.EQ, "0");
        Filter isNot = new Filter.Comparison(column, Operator.NE, "0");
        return filter.equals(FilterTree.ALWAYS) ? Filter.anyOf(is, isNot) : Filter.allOf(is, isNot);
    }

    /** Returns true if a row has one value of the column. Lists and dicts have several. */
    static boolean isSingleValued(Column<?> column, KnownColumns known) {
        Column<?> typed = column instanceof AnyColumn any ? known.typed(any) : column;
        return typed != null && !(typed instanceof ListColumn<?>) && !(typed instanceof DictColumn);
    }

    /** Returns how many lines of filters a query has. */
    static long filters(Query query) {
        long filters = 0;
        for (Filter filter : query.filters()) {
            filters += FilterTree.comparisons(filter).size();
        }
        for (Stat<?> stat : query.stats()) {
            if (stat instanceof Stat.Count count) {
                filters += FilterTree.comparisons(count.filter()).size();
            }
        }
        return filters;
    }
}
