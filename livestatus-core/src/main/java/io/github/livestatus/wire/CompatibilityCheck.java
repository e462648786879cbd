package io.github.livestatus.wire;

import io.github.livestatus.lql.AnyColumn;
import io.github.livestatus.lql.BlobColumn;
import io.github.livestatus.lql.Capability;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.DictColumn;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.ListColumn;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Sort;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.lql.TimeColumn;
import io.github.livestatus.text.Spelling;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;

/** Rejects a query, before it is sent, if the server would ignore or misread a part of it without an error. */
final class CompatibilityCheck {
    private static final String COLUMNS = "Columns";

    /** Tables with only one row, which describes the server and has no name. */
    private static final Set<String> ONE_ROW = Set.of("status");

    private static final long HALF_AN_HOUR = 1800;

    private final ServerInfo server;
    private final KnownColumns known;
    private final UnsafeColumns unsafe;
    private final ComparisonCheck comparisons;
    private final Misreadings misreadings;

    CompatibilityCheck(ServerInfo server, KnownColumns known, UnsafeColumns unsafe) {
        this.server = server;
        this.known = known;
        this.unsafe = unsafe;
        this.comparisons = new ComparisonCheck(server);
        this.misreadings = new Misreadings(server, known, false);
    }

    void check(Query query) {
        checkHeaders(query);
        checkList(query);
        checkWait(query);
        for (Column<?> column : query.columns()) {
            if (!query.isOptional(column)) {
                require(column, COLUMNS);
            }
        }
        for (Column<?> column : query.columns()) {
            refuseUnsafe(column, COLUMNS);
        }
        for (Sort key : query.sorts()) {
            require(key.column(), "Sort");
        }
        String way = query.isEvaluatedHere()
                ? null
                : "; with Query.evaluateHere() the client reads the rows and compares them itself";
        for (Stat<?> stat : query.stats()) {
            check(stat, way);
        }
        for (Filter filter : query.filters()) {
            check(filter, way);
        }
        checkSpans(FilterTree.withoutNot(Filter.allOf(query.filters())));
        if (query.waitCondition().isPresent()) {
            check(query.waitCondition().get(), "");
        }
    }

    /** Rejects conditions on the time of spans that are not bounds, if the server would use them as bounds. */
    private void checkSpans(Filter all) {
        for (Filter part : FilterTree.conjuncts(all)) {
            boolean isOfSpans = FilterTree.comparisons(part).stream()
                    .anyMatch(one -> server.isLacking(Capability.SPAN_TIME, typed(one.column())));
            if (isOfSpans && !TimeBound.isRange(part)) {
                throw server.unsupported(
                        "uses conditions on the time of table statehist as the bounds of its spans, and supports only"
                                + " one range; \"from\" and \"until\" are compared: " + part);
            }
        }
    }

    private void checkHeaders(Query query) {
        if (query.authUser().isPresent() && !server.has(Capability.AUTH_USER)) {
            throw server.unsupported("ignores AuthUser, and would return all objects");
        }
        if (query.localtime().isPresent() && isIgnoringLocaltime(query)) {
            checkClock(query.localtime().get());
        }
        if (!query.backends().isEmpty() && !unsafe.server().has(Capability.BACKENDS)) {
            throw server.unsupported("has no backends (used in Backends)");
        }
    }

    private boolean isIgnoringLocaltime(Query query) {
        return !server.has(Capability.LOCALTIME)
                || !server.has(Capability.LOCALTIME_CONDITIONS) && hasTimeConditions(query);
    }

    private boolean hasTimeConditions(Query query) {
        List<Filter> conditions = new ArrayList<>(query.filters());
        query.waitCondition().ifPresent(conditions::add);
        for (Stat<?> stat : query.stats()) {
            if (stat instanceof Stat.Count count) {
                conditions.add(count.filter());
            }
        }
        for (Filter.Comparison one : FilterTree.comparisons(Filter.allOf(conditions))) {
            if (typed(one.column()) instanceof TimeColumn) {
                return true;
            }
        }
        return false;
    }

    /**
     * Rejects a Localtime that a server with support for it would apply: those round the shift of times to half hours. A Localtime
     * near the server's clock has no effect anywhere.
     */
    private void checkClock(Instant localtime) {
        OptionalLong newest = known.newestCheck();
        boolean isNear =
                newest.isPresent() && Math.abs(localtime.getEpochSecond() - newest.getAsLong()) < HALF_AN_HOUR / 2;
        if (!isNear) {
            throw server.unsupported(
                    "does not apply Localtime, or not to conditions; its newest check, by its clock at "
                            + (newest.isPresent() ? Instant.ofEpochSecond(newest.getAsLong()) : "no time")
                            + ", is not within 15 minutes of " + localtime);
        }
    }

    /** Rejects a query of table columns if the server ignores its headers, and sends the whole table. */
    private void checkList(Query query) {
        if (!server.isLacking(Capability.COLUMNS_QUERY, query.table().any("name"))) {
            return;
        }
        List<String> names = query.columns().stream().map(Column::name).toList();
        boolean isWhole = names.equals(List.of("description", "name", "table", "type"))
                && query.stats().isEmpty();
        if (!isWhole) {
            throw server.unsupported(
                    "sends description, name, table and type of all columns for every query: name these columns");
        }
    }

    private void checkWait(Query query) {
        if (!query.isWaiting()) {
            return;
        }
        if (query.waitTimeout().isEmpty()) {
            throw new IllegalArgumentException(
                    "a query that waits needs waitTimeout, or it may wait forever: " + query);
        }
        boolean isOfOneRow = ONE_ROW.contains(query.table().name());
        if (query.waitCondition().isPresent() && query.waitObject().isEmpty() && !isOfOneRow) {
            throw new IllegalArgumentException(
                    "a wait condition needs waitObject, the object to which it applies: " + query);
        }
        if (query.waitCondition().isEmpty() && !server.has(Capability.WAIT)) {
            throw server.unsupported("does not wait, and without a wait condition there is nothing to poll for");
        }
        if (query.waitCondition().filter(misreadings::isAnyWrong).isPresent() && server.has(Capability.WAIT)) {
            throw server.unsupported(
                    "would wait for something else: " + query.waitCondition().get());
        }
        boolean isOfTwoNames = WaitObject.keys(query.table(), known).size() > 1;
        boolean isBare =
                query.waitObject().filter(object -> object.indexOf(';') < 0).isPresent();
        if (isBare && isOfTwoNames && server.has(Capability.WAIT_OBJECT_SEMICOLON)) {
            throw server.unsupported("accepts a service as wait object only as host;service");
        }
    }

    private void check(Stat<?> stat, String way) {
        if (stat instanceof Stat.Count count) {
            check(count.filter(), way);
        } else if (stat instanceof Stat.ValueAggregate<?> value) {
            require(value.column(), "Stats");
        } else if (stat instanceof Stat.NumberAggregate number) {
            require(number.column(), "Stats");
            checkAggregate(number);
        }
    }

    /** Rejects the aggregates that crash the server. */
    private void checkAggregate(Stat.NumberAggregate number) {
        Column<?> column = typed(number.column());
        boolean isNumber = !(column instanceof StringColumn)
                && !(column instanceof ListColumn<?>)
                && !(column instanceof DictColumn)
                && !(column instanceof BlobColumn);
        if (!isNumber && !server.has(Capability.TEXT_STATISTICS)) {
            throw server.unsupported("crashes at statistics of texts and lists: " + number.name());
        }
    }

    /** @param way the advice for a comparison that the server cannot make; null if the client makes it */
    private void check(Filter filter, String way) {
        for (Filter.Comparison comparison : FilterTree.comparisons(filter)) {
            Column<?> column = require(comparison.column(), "a filter");
            Optional<Capability> reason = comparisons.lacking(column, comparison);
            if (way != null && reason.isPresent()) {
                throw comparisons.refusal(reason.get(), comparison + way);
            }
        }
    }

    /**
     * Returns the column with its type if that is known. Rejects a column that the server lacks without reporting that: in
     * {@code Columns} most servers send empty cells.
     *
     * @param place the part of the query that uses it, for the message
     */
    private Column<?> require(Column<?> column, String place) {
        refuseUnsafe(column, place);
        if (!(column instanceof AnyColumn any)) {
            boolean isListed = place.equals(COLUMNS)
                    || server.has(Capability.COLUMN_CATALOGUE)
                    || known.isListed(column.table().any(column.name()));
            if (!isThere(column) || !isListed) {
                throw server.unsupported(absent(column, place));
            }
            return column;
        }
        Column<?> typed = known.typed(any);
        boolean isReported = !place.equals(COLUMNS) && server.has(Capability.UNKNOWN_FILTER_COLUMN_ERROR);
        if (!isReported && (typed == null || !isThere(typed)) && !known.isListed(any)) {
            throw server.unsupported(absent(any, place) + suggested(any));
        }
        return typed == null ? any : typed;
    }

    /** Returns the column with its type; unchanged if the type is not known. */
    private Column<?> typed(Column<?> column) {
        Column<?> typed = column instanceof AnyColumn any ? known.typed(any) : column;
        return typed == null ? column : typed;
    }

    private void refuseUnsafe(Column<?> column, String place) {
        String reason = unsafe.reason(column);
        if (reason != null) {
            throw server.unsupported(reason + " (used in " + place + ")");
        }
    }

    private static String absent(Column<?> column, String place) {
        return "has no column \"" + column.name() + "\" in table " + column.table() + " (used in " + place + ")";
    }

    private String suggested(AnyColumn column) {
        return Spelling.nearest(column.name(), known.names(column.table()))
                .map(name -> "; did you mean " + name + "?")
                .orElse("");
    }

    /** Returns true if the catalogue lists the column for this kind of server, or has no columns for this kind. */
    private boolean isThere(Column<?> column) {
        return !server.has(Capability.COLUMN_CATALOGUE) || column.dialects().contains(server.dialect());
    }
}
