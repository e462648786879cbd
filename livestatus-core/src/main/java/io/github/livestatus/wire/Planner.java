package io.github.livestatus.wire;

import io.github.livestatus.lql.AnyColumn;
import io.github.livestatus.lql.Capability;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.FlagColumn;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Selected;
import io.github.livestatus.lql.Sort;
import io.github.livestatus.lql.Stat;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Plans how one query is asked of one server. */
final class Planner {
    /** Naemon 1.5.1 skips nothing without a limit, and adds limit and offset as ints. */
    private static final long EVERY_ROW = 999_999_999;

    private final Query query;
    private final ServerInfo server;
    private final KnownColumns known;
    private final List<Selected<?>> hidden = new ArrayList<>();
    private final List<String> absent = new ArrayList<>();

    Planner(Query query, ServerInfo server, KnownColumns known) {
        this.query = query;
        this.server = server;
        this.known = known;
    }

    Plan plan() {
        TimeBound.check(query);
        new CompatibilityCheck(server, known).check(query);
        Query said = new QueryRewriter(server, known).of(query);
        String answer = query.isWaiting() ? null : knownAnswer(said);
        if (answer != null) {
            return new Plan(
                    List.of(),
                    answer,
                    List.of(),
                    List.of(),
                    List.of(),
                    0,
                    query.limit().orElse(Long.MAX_VALUE));
        }
        if (!server.has(Capability.WAIT)) {
            said = QueryCopy.without(said, QueryCopy.Part.WAIT);
        }
        boolean isArranged = !said.sorts().isEmpty() || said.offset() > 0;
        List<Plan.Part> parts = parts(said);
        boolean isArrangedHere = isArranged && !serverArranges(said)
                || !said.stats().isEmpty() && (isArranged || said.limit().isPresent())
                || parts.size() > 1;
        List<Plan.Part> sent = new ArrayList<>();
        for (Plan.Part part : parts) {
            Query asked = isArrangedHere ? unarranged(part.query()) : arranged(part.query());
            sent.add(new Plan.Part(checked(withColumns(asked, isArrangedHere)), part.told()));
        }
        if (!sent.get(0).told().isEmpty() && sent.get(0).query().columns().isEmpty()) {
            hidden.add(FlagGroupSplitter.COUNT);
        }
        return isArrangedHere
                ? new Plan(
                        sent,
                        null,
                        hidden,
                        absent,
                        query.sorts(),
                        query.offset(),
                        query.limit().orElse(Long.MAX_VALUE))
                : new Plan(sent, null, hidden, absent, List.of(), 0, Long.MAX_VALUE);
    }

    private List<Plan.Part> parts(Query said) {
        List<Column<?>> flags = said.columns().stream()
                .filter(column -> typed(column) instanceof FlagColumn)
                .filter(column -> !query.isOptional(column) || !isAbsent(column))
                .toList();
        boolean isByFlags = !said.stats().isEmpty() && !flags.isEmpty() && !server.has(Capability.NUMERIC_FLAGS);
        if (isByFlags && FlagGroupSplitter.areTooMany(flags)) {
            throw server.unsupported(
                    "cannot group by flags, and more than three are too many to group by here: " + flags.size());
        }
        List<Plan.Part> parts = new ArrayList<>();
        for (Query part : QuerySplitter.of(said, server, known)) {
            parts.addAll(isByFlags ? FlagGroupSplitter.of(part, flags, known) : List.of(new Plan.Part(part, Map.of())));
        }
        return parts;
    }

    private Column<?> typed(Column<?> column) {
        return column instanceof AnyColumn any ? known.typed(any) : column;
    }

    /** The answer to a query that asks for nothing, or for what can be said of no rows; null for any other. */
    private static String knownAnswer(Query said) {
        boolean isOfNoRows = Filter.allOf(said.filters()).equals(FilterTree.NEVER);
        boolean isUngrouped = said.columns().isEmpty() && !said.stats().isEmpty();
        boolean isLimitedToNone = said.limit().orElse(1) == 0;
        if (isLimitedToNone || isOfNoRows && !isUngrouped) {
            return "[]";
        } else if (isOfNoRows) {
            return said.stats().stream().map(Planner::ofNoRows).collect(Collectors.joining(",", "[[", "]]"));
        }
        return null;
    }

    /** Least, greatest and mean of nothing are nothing; servers say 0, null or nan. */
    private static String ofNoRows(Stat<?> stat) {
        boolean isSum = stat instanceof Stat.NumberAggregate number
                && (number.function() == Stat.Function.SUM || number.function() == Stat.Function.SUMINV);
        return isSum || stat instanceof Stat.Count ? "0" : "null";
    }

    private boolean serverArranges(Query said) {
        boolean isOfPeriods = said.table().name().equals("statehist");
        return server.has(isOfPeriods ? Capability.STATEHIST_SORT : Capability.SORT);
    }

    private static Query arranged(Query part) {
        return part.offset() > 0 && part.limit().isEmpty() ? part.limit(EVERY_ROW) : part;
    }

    private Query unarranged(Query part) {
        Query all = QueryCopy.without(part, QueryCopy.Part.ORDER);
        boolean isCut = query.sorts().isEmpty()
                && query.stats().isEmpty()
                && query.limit().isPresent();
        return isCut
                ? all.limit(Math.min(EVERY_ROW, query.offset() + query.limit().getAsLong()))
                : all;
    }

    /** Leaves out the columns that this server need not have, and adds those that rows are arranged by here. */
    private Query withColumns(Query part, boolean isArrangedHere) {
        if (part.columns().isEmpty()) {
            return part;
        }
        hidden.clear();
        absent.clear();
        List<Column<?>> columns = new ArrayList<>();
        for (Column<?> column : part.columns()) {
            if (query.isOptional(column) && isAbsent(column)) {
                absent.add(column.name());
            } else {
                columns.add(column);
            }
        }
        if (part.stats().isEmpty()) {
            if (isArrangedHere) {
                query.sorts().stream().map(Sort::column).forEach(column -> hide(column, columns));
            }
            if (query.waitCondition().isPresent()) {
                WaitObject.keys(query.table(), known).forEach(column -> hide(column, columns));
                WaitObject.conditionColumns(query).forEach(column -> hide(column, columns));
            }
            if (columns.isEmpty()) {
                hide(WaitObject.keys(query.table(), known).get(0), columns);
            }
        }
        return columns.equals(part.columns())
                ? part
                : QueryCopy.without(part, QueryCopy.Part.COLUMNS).columns(columns);
    }

    private void hide(Column<?> column, List<Column<?>> columns) {
        if (columns.stream().noneMatch(asked -> asked.name().equals(column.name()))) {
            columns.add(column);
            hidden.add(column);
        }
    }

    private boolean isAbsent(Column<?> column) {
        Column<?> typed = typed(column);
        return typed == null
                ? !server.has(Capability.UNKNOWN_COLUMNS)
                : !typed.dialects().contains(server.dialect());
    }

    private Query checked(Query sent) {
        long filters = QueryRewriter.filters(sent);
        if (filters > Capability.FILTER_LIMIT.limit() && server.has(Capability.FILTER_LIMIT)) {
            String reason = "takes at most " + Capability.FILTER_LIMIT.limit() + " filters, the query has " + filters;
            boolean isOfStats = !query.stats().isEmpty();
            throw server.unsupported(
                    isOfStats
                            ? reason + "; statistics can be split only if they are grouped by the filtered column"
                            : reason);
        }
        if (server.has(Capability.LINE_LIMIT)) {
            for (String line : sent.toString().split("\n")) {
                int bytes = line.getBytes(StandardCharsets.UTF_8).length;
                if (bytes > Capability.LINE_LIMIT.limit()) {
                    throw server.unsupported("takes lines of at most " + Capability.LINE_LIMIT.limit()
                            + " bytes, not one of " + bytes + ": " + line.substring(0, 80) + "...");
                }
            }
        }
        return sent;
    }
}
