package io.github.livestatus.wire;

import io.github.livestatus.lql.AnyColumn;
import io.github.livestatus.lql.BlobColumn;
import io.github.livestatus.lql.Capability;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.DictColumn;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.FlagColumn;
import io.github.livestatus.lql.ListColumn;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Selected;
import io.github.livestatus.lql.Sort;
import io.github.livestatus.lql.Stat;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Creates the plan for one query and one server. It rejects the parts that the server would ignore or misread, and rewrites
 * conditions for the server. A query whose result is known is not sent. A query is split if it names too many values, or groups by
 * flags on a server that cannot. The client tests, sorts, skips and limits rows if the server cannot, or cannot for all parts
 * together. The client computes statistics from rows if the server gets them wrong.
 */
final class Planner {
    /**
     * The limit for "all rows"; no server has as many. Naemon 1.5.1 skips no rows without a limit, and adds limit and offset as
     * 32-bit ints.
     */
    private static final long EVERY_ROW = 999_999_999;

    private final Query query;
    private final ServerInfo server;
    private final KnownColumns known;
    private final UnsafeColumns unsafe;
    private final Misreadings misreadings;

    /**
     * The columns that are sent.
     *
     * @param hidden the sent columns that the query does not have
     * @param absent the names of the query's columns that are not sent
     */
    private record Selection(List<Column<?>> columns, List<Selected<?>> hidden, List<String> absent) {}

    Planner(Query query, UnsafeColumns unsafe) {
        this.query = unsafe.named(query);
        this.unsafe = unsafe;
        this.server = unsafe.server().deciding(query.table());
        this.known = unsafe.known();
        this.misreadings = new Misreadings(server, known, query.isEvaluatedHere());
    }

    Plan plan() {
        TimeBound.check(query);
        new CompatibilityCheck(server, known, unsafe).check(query);
        if (misreadings.areStatsWrong(query)) {
            query.stats().stream()
                    .filter(Stat.Count.class::isInstance)
                    .forEach(stat -> checkShown(((Stat.Count) stat).filter()));
            return ofRows();
        }
        Filter here = misreadings.here(query.filters());
        checkShown(here);
        Query rewritten = new QueryRewriter(server, known).rewrite(withFilters(misreadings.there(query.filters())));
        String answer = query.isWaiting() ? null : knownAnswer(rewritten);
        Plan.Total ofNone = isCountedWithoutRows(rewritten) ? counted() : Plan.Total.HERE;
        if (answer != null && (ofNone.count() != null || !isCountedWithoutRows(rewritten))) {
            return Plan.ofKnownResult(query, answer, ofNone);
        }
        List<Query> chunks = QuerySplitter.split(rewritten, known);
        List<Column<?>> flags = unsupportedFlags(rewritten);
        boolean isSentWhole = chunks.size() == 1 && flags.isEmpty() && here.equals(FilterTree.ALWAYS);
        Plan.Total total = isSentWhole ? total(rewritten) : Plan.Total.HERE;
        boolean areAllCounted = query.isTotalWanted() && isPaged(rewritten) && total == Plan.Total.HERE;
        boolean isOrderedHere = !isSentWhole || areAllCounted || !isOrderedByServer(rewritten);
        Selection selection = selection(rewritten, isOrderedHere, here);
        List<Plan.Part> sent = new ArrayList<>();
        for (Query chunk : chunks) {
            Query selected =
                    selected(isOrderedHere ? unordered(chunk, here, areAllCounted) : ordered(chunk), selection);
            sent.addAll(FlagGroupSplitter.split(selected, flags, known));
        }
        for (Plan.Part part : sent) {
            checkLimits(part.query());
        }
        List<Selected<?>> hidden = new ArrayList<>(selection.hidden());
        if (!flags.isEmpty() && flags.containsAll(selection.columns())) {
            hidden.add(FlagGroupSplitter.COUNT);
        }
        return isOrderedHere
                ? new Plan(
                        sent,
                        null,
                        hidden,
                        selection.absent(),
                        query,
                        here,
                        query.sorts(),
                        query.offset(),
                        query.limit().orElse(Long.MAX_VALUE),
                        total)
                : new Plan(sent, null, hidden, selection.absent(), query, here, List.of(), 0, Long.MAX_VALUE, total);
    }

    /** Rejects a condition for the client on a text with characters that the server replaces in its response. */
    private void checkShown(Filter here) {
        for (Filter.Comparison one : FilterTree.comparisons(here)) {
            boolean isBeyond = one.value().codePoints().anyMatch(Character::isSupplementaryCodePoint);
            if (isBeyond && !server.has(Capability.SHOWN_TEXT)) {
                throw server.unsupported(
                        "sends other characters instead of those beyond U+FFFF, and cannot make this comparison itself: "
                                + one);
            }
        }
    }

    private static boolean isPaged(Query rewritten) {
        return rewritten.limit().isPresent() || rewritten.offset() > 0;
    }

    /** Returns the source of the total number of rows, for a query that is sent as one request. */
    private Plan.Total total(Query rewritten) {
        boolean isCut = rewritten.limit().isPresent()
                        && (isOrderedByServer(rewritten) || rewritten.sorts().isEmpty())
                || rewritten.offset() > 0 && isOrderedByServer(rewritten);
        if (!query.isTotalWanted() || !rewritten.stats().isEmpty() || !isCut) {
            return Plan.Total.HERE;
        }
        return isTotalSent() ? Plan.Total.SENT : counted();
    }

    /** Returns true if the query wants no rows, only their number. */
    private boolean isCountedWithoutRows(Query rewritten) {
        return query.isTotalWanted()
                && rewritten.stats().isEmpty()
                && rewritten.limit().orElse(1) == 0
                && !Filter.allOf(rewritten.filters()).equals(FilterTree.NEVER);
    }

    private boolean isTotalSent() {
        return server.has(Capability.TOTAL_COUNT)
                && Capability.TOTAL_COUNT.isAbout(query.table().any("name"));
    }

    /** Returns a count by the server; a count by the client if the server's count would need all rows in the client. */
    private Plan.Total counted() {
        Query count = QueryCopy.without(
                        query, QueryCopy.Part.COLUMNS, QueryCopy.Part.ORDER, QueryCopy.Part.WAIT, QueryCopy.Part.TOTAL)
                .stats(Stat.count(Filter.allOf()));
        boolean isComputedHere = new Planner(count, unsafe).plan().isComputingStats(count);
        return isComputedHere ? Plan.Total.HERE : new Plan.Total(false, count);
    }

    private Query withFilters(List<Filter> filters) {
        return filters.equals(query.filters())
                ? query
                : QueryCopy.without(query, QueryCopy.Part.FILTERS).filter(filters);
    }

    /** Returns the plan for the rows from which the client computes the statistics. */
    private Plan ofRows() {
        Query rows = QueryCopy.rows(query);
        if (rows.columns().isEmpty()) {
            rows = rows.columns(WaitObject.anyColumn(query.table(), known));
        }
        Plan plan = new Planner(rows, unsafe).plan();
        return new Plan(
                plan.sent(),
                plan.knownAnswer(),
                plan.hidden(),
                plan.absent(),
                rows,
                plan.filter(),
                query.sorts(),
                query.offset(),
                query.limit().orElse(Long.MAX_VALUE),
                Plan.Total.HERE);
    }

    /** Returns the flags by which the query groups and the server cannot; without optional flags that the server lacks. */
    private List<Column<?>> unsupportedFlags(Query rewritten) {
        if (rewritten.stats().isEmpty() || server.has(Capability.NUMERIC_FLAGS)) {
            return List.of();
        }
        List<Column<?>> flags = rewritten.columns().stream()
                .filter(column -> typed(column) instanceof FlagColumn)
                .filter(column -> !query.isOptional(column) || !isAbsent(column))
                .toList();
        if (flags.size() > FlagGroupSplitter.MOST) {
            throw server.unsupported("cannot group by flags; the client can group by at most " + FlagGroupSplitter.MOST
                    + " of them, the query has " + flags.size());
        }
        return flags;
    }

    private Column<?> typed(Column<?> column) {
        return column instanceof AnyColumn any ? known.typed(any) : column;
    }

    /** Returns the result of a query for no rows, or of one whose filters match no row; null for other queries. */
    private String knownAnswer(Query rewritten) {
        boolean isOfNoRows = Filter.allOf(rewritten.filters()).equals(FilterTree.NEVER);
        boolean isUngrouped =
                rewritten.columns().isEmpty() && !rewritten.stats().isEmpty();
        boolean areGroupsCounted = query.isTotalWanted() && !rewritten.stats().isEmpty();
        boolean isLimitedToNone = rewritten.limit().orElse(1) == 0 && !areGroupsCounted;
        if (isLimitedToNone || isOfNoRows && !isUngrouped) {
            return "[]";
        } else if (isOfNoRows) {
            return rewritten.stats().stream().map(Planner::ofNoRows).collect(Collectors.joining(",", "[[", "]]"));
        }
        return null;
    }

    /** Returns the statistic over no rows as JSON. Minimum, maximum and mean are null; servers send 0, null or nan. */
    private static String ofNoRows(Stat<?> stat) {
        boolean isSum = stat instanceof Stat.NumberAggregate number
                && (number.function() == Stat.Function.SUM || number.function() == Stat.Function.SUMINV);
        return isSum || stat instanceof Stat.Count ? "0" : "null";
    }

    /** Returns true if the server sorts, skips and limits as the query wants. For groups no server is trusted with that. */
    private boolean isOrderedByServer(Query rewritten) {
        Column<?> some = rewritten.table().any("name");
        boolean isOrdered = !rewritten.sorts().isEmpty() || rewritten.offset() > 0;
        if (!rewritten.stats().isEmpty()) {
            return !isOrdered && rewritten.limit().isEmpty();
        } else if (rewritten.limit().isPresent() && server.isLacking(Capability.LIMIT, some)) {
            return false;
        }
        return !isOrdered
                || isForOrderBy(rewritten)
                || server.has(Capability.SORT)
                        && rewritten.offset() <= EVERY_ROW
                        && rewritten.sorts().stream().noneMatch(misreadings::isWrong)
                        && !server.isLacking(Capability.STATEHIST_SORT, some)
                        && !server.isLacking(Capability.LOG_SORT, some);
    }

    /**
     * Returns true if the query has one sort key, of a kind that {@code OrderBy} supports: for others the server may send no rows.
     */
    private boolean isForOrderBy(Query rewritten) {
        if (!server.hasOrderBy() || rewritten.sorts().size() != 1 || rewritten.offset() > 0) {
            return false;
        }
        Sort key = rewritten.sorts().get(0);
        Column<?> column = typed(key.column());
        return column instanceof DictColumn
                ? !key.key().isEmpty()
                : column != null && !(column instanceof ListColumn<?>) && !(column instanceof BlobColumn);
    }

    private static Query ordered(Query chunk) {
        boolean isLimited = chunk.offset() > 0 || chunk.limit().isPresent();
        return isLimited ? chunk.limit(Math.min(EVERY_ROW, chunk.limit().orElse(EVERY_ROW))) : chunk;
    }

    /** Returns the query for all rows; for as many as can be needed, if the client neither sorts nor tests them. */
    private Query unordered(Query chunk, Filter here, boolean areAllCounted) {
        Query all = QueryCopy.without(chunk, QueryCopy.Part.ORDER);
        boolean isCut = !areAllCounted
                && query.sorts().isEmpty()
                && query.stats().isEmpty()
                && here.equals(FilterTree.ALWAYS)
                && query.limit().isPresent();
        return isCut ? all.limit(most(query.offset(), query.limit().getAsLong())) : all;
    }

    private static long most(long offset, long limit) {
        return Math.min(EVERY_ROW, Math.min(EVERY_ROW, offset) + Math.min(EVERY_ROW, limit));
    }

    /**
     * Returns the columns that are sent. It leaves out the optional columns that the server lacks. It adds those that the client
     * needs to sort, to test rows and to evaluate a wait condition. It adds one if there would be none, because a query without
     * columns returns all columns.
     */
    private Selection selection(Query rewritten, boolean isOrderedHere, Filter here) {
        List<Column<?>> columns = new ArrayList<>();
        List<Selected<?>> hidden = new ArrayList<>();
        List<String> absent = new ArrayList<>();
        for (Column<?> column : rewritten.columns()) {
            if (query.isOptional(column) && isAbsent(column)) {
                absent.add(column.name());
            } else {
                columns.add(column);
            }
        }
        if (!rewritten.columns().isEmpty() && rewritten.stats().isEmpty()) {
            List<Column<?>> needed = new ArrayList<>();
            if (isOrderedHere) {
                for (Sort key : query.sorts()) {
                    needed.add(key.column());
                }
            }
            for (Filter.Comparison one : FilterTree.comparisons(here)) {
                needed.add(one.column());
            }
            List<Column<?>> keys = WaitObject.keys(query.table(), known);
            if (query.waitCondition().isPresent()) {
                if (query.waitObject().isPresent()) {
                    needed.addAll(keys);
                }
                needed.addAll(WaitObject.conditionColumns(query));
            }
            if (columns.isEmpty() && needed.isEmpty()) {
                needed.add(WaitObject.anyColumn(query.table(), known));
            }
            if (!columns.isEmpty()
                    && !server.has(Capability.LOG_PEERS)
                    && columns.stream().allMatch(column -> Capability.LOG_PEERS.isAbout(column))) {
                needed.add(query.table().any("time"));
            }
            for (Column<?> column : needed) {
                if (columns.stream().noneMatch(other -> other.name().equals(column.name()))) {
                    columns.add(column);
                    hidden.add(column);
                }
            }
        }
        return new Selection(columns, hidden, absent);
    }

    private static Query selected(Query chunk, Selection selection) {
        return selection.columns().equals(chunk.columns())
                ? chunk
                : QueryCopy.without(chunk, QueryCopy.Part.COLUMNS).columns(selection.columns());
    }

    private boolean isAbsent(Column<?> column) {
        Column<?> typed = typed(column);
        return typed == null
                ? !server.has(Capability.UNKNOWN_COLUMNS)
                : !typed.dialects().contains(server.dialect());
    }

    private void checkLimits(Query sent) {
        long filters = QueryRewriter.filters(sent);
        if (server.has(Capability.FILTER_LIMIT) && filters > Capability.FILTER_LIMIT.limit()) {
            throw server.unsupported("accepts at most " + Capability.FILTER_LIMIT.limit() + " filters; the query has "
                    + filters
                    + (query.stats().isEmpty()
                            ? ""
                            : "; statistics can be split only if they are grouped by the filtered column"));
        }
        if (server.has(Capability.LINE_LIMIT)) {
            for (String line : sent.toString().split("\n")) {
                int bytes = line.getBytes(StandardCharsets.UTF_8).length;
                if (bytes > Capability.LINE_LIMIT.limit()) {
                    throw server.unsupported("accepts lines of at most " + Capability.LINE_LIMIT.limit()
                            + " bytes, not one of " + bytes + ": " + line.substring(0, 80) + "...");
                }
            }
        }
    }
}
