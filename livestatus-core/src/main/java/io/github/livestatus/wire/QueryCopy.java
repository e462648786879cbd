package io.github.livestatus.wire;

import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Query;
import java.util.EnumSet;
import java.util.Set;

/** Copies queries without some of their parts; the caller adds replacements to the copy. */
public final class QueryCopy {
    /** A part that a copy can leave out. */
    public enum Part {
        COLUMNS,
        FILTERS,
        STATS,
        /** Sort keys, offset and limit. */
        ORDER,
        TIMELIMIT,
        LOCALTIME,
        CACHE,
        TOTAL,
        WAIT
    }

    private QueryCopy() {}

    /** Returns the query without these parts, and without its own names for columns and stats. */
    public static Query without(Query query, Part first, Part... others) {
        Set<Part> left = EnumSet.complementOf(EnumSet.of(first, others));
        Query copy = Query.from(query.table());
        if (left.contains(Part.COLUMNS)) {
            for (Column<?> column : query.columns()) {
                copy = query.isOptional(column) ? copy.optional(column) : copy.columns(column);
            }
        }
        if (left.contains(Part.FILTERS)) {
            copy = copy.filter(query.filters());
        }
        if (left.contains(Part.STATS)) {
            copy = copy.stats(query.stats());
        }
        if (left.contains(Part.ORDER)) {
            copy = ordered(copy, query);
        }
        if (left.contains(Part.TIMELIMIT) && query.timelimit().isPresent()) {
            copy = copy.timelimit(query.timelimit().get());
        }
        if (left.contains(Part.WAIT)) {
            copy = waiting(copy, query);
        }
        return withHeaders(copy, query, left);
    }

    /**
     * Returns a query of the rows from which the statistics are computed, with the query's columns and those that the statistics
     * read.
     */
    public static Query rows(Query query) {
        Query rows = without(query, Part.STATS, Part.ORDER);
        for (Column<?> column : Misreadings.columns(query.stats())) {
            if (rows.columns().stream().noneMatch(other -> other.name().equals(column.name()))) {
                rows = rows.columns(column);
            }
        }
        return rows;
    }

    private static Query ordered(Query copy, Query query) {
        Query ordered = copy.sort(query.sorts()).offset(query.offset());
        return query.limit().isPresent() ? ordered.limit(query.limit().getAsLong()) : ordered;
    }

    private static Query waiting(Query copy, Query query) {
        Query waiting = copy;
        if (query.waitObject().isPresent()) {
            waiting = waiting.waitObject(query.waitObject().get());
        }
        if (query.waitCondition().isPresent()) {
            waiting = waiting.waitCondition(query.waitCondition().get());
        }
        if (query.waitTrigger().isPresent()) {
            waiting = waiting.waitTrigger(query.waitTrigger().get());
        }
        return query.waitTimeout().isPresent()
                ? waiting.waitTimeout(query.waitTimeout().get())
                : waiting;
    }

    private static Query withHeaders(Query copy, Query query, Set<Part> left) {
        Query whole = copy.backends(query.backends().toArray(String[]::new));
        if (query.authUser().isPresent()) {
            whole = whole.authUser(query.authUser().get());
        }
        if (left.contains(Part.LOCALTIME) && query.localtime().isPresent()) {
            whole = whole.localtime(query.localtime().get());
        }
        if (left.contains(Part.CACHE) && query.isCacheReloaded()) {
            whole = whole.reloadCache();
        }
        if (left.contains(Part.TOTAL) && query.isTotalWanted()) {
            whole = whole.withTotal();
        }
        if (query.isEvaluatedHere()) {
            whole = whole.evaluateHere();
        }
        return query.isUnbounded() ? whole.withoutTimeBound() : whole;
    }
}
