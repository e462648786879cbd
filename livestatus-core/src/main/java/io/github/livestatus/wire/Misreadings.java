package io.github.livestatus.wire;

import io.github.livestatus.lql.AnyColumn;
import io.github.livestatus.lql.Capability;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.DictColumn;
import io.github.livestatus.lql.EnumColumn;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.FlagColumn;
import io.github.livestatus.lql.FloatColumn;
import io.github.livestatus.lql.IntColumn;
import io.github.livestatus.lql.ListColumn;
import io.github.livestatus.lql.Operator;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Sort;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.lql.TimeColumn;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds the conditions, statistics and sort keys of a query that one server gets wrong without an error although its rows are
 * correct. The client computes them instead.
 */
final class Misreadings {
    private final ServerInfo server;
    private final KnownColumns known;
    private final ComparisonCheck comparisons;
    private final boolean isAllHere;

    /** @param isAllHere true if the client also makes the comparisons that the server cannot make */
    Misreadings(ServerInfo server, KnownColumns known, boolean isAllHere) {
        this.server = server;
        this.known = known;
        this.comparisons = new ComparisonCheck(server);
        this.isAllHere = isAllHere;
    }

    /** Returns true if the client has to compute the statistics from rows. */
    boolean areStatsWrong(Query query) {
        if (query.stats().isEmpty()) {
            return false;
        }
        return server.isLacking(Capability.LOG_STATISTICS, query.table().any("time"))
                || !here(query.filters()).equals(FilterTree.ALWAYS)
                || query.stats().stream().anyMatch(this::isStatWrong)
                || query.columns().stream().anyMatch(this::isGroupWrong);
    }

    /** Returns the conditions for which the server would select wrong rows. */
    Filter here(List<Filter> filters) {
        List<Filter> wrong = new ArrayList<>();
        for (Filter part : FilterTree.conjuncts(negatable(filters))) {
            if (isFilterWrong(part)) {
                wrong.add(part);
            }
        }
        return Filter.allOf(wrong);
    }

    /**
     * Returns the conditions that the server evaluates correctly. If the server uses conditions on time as the range that it
     * reads, those are sent as bounds without negation. They include the bounds that follow from all conditions together.
     */
    List<Filter> there(List<Filter> filters) {
        Filter all = negatable(filters);
        if (!isAnyWrong(all) && !hasTime(all)) {
            return filters;
        }
        List<Filter> sent = new ArrayList<>();
        for (Filter part : FilterTree.conjuncts(all)) {
            if (!isFilterWrong(part)) {
                sent.add(hasTime(part) ? FilterTree.withoutNot(part) : part);
            }
        }
        FilterTree.comparisons(here(filters)).stream()
                .filter(this::isTime)
                .limit(1)
                .map(one -> TimeBound.envelope(one.column(), FilterTree.withoutNot(all)))
                .forEach(sent::addAll);
        return sent;
    }

    /** Returns the conditions as they are sent: without negation if the server does not support it. */
    private Filter negatable(List<Filter> filters) {
        Filter all = Filter.allOf(filters);
        return server.has(Capability.NEGATE) ? all : FilterTree.withoutNot(all);
    }

    private boolean isFilterWrong(Filter part) {
        return isAnyWrong(part) || hasTime(part) && !TimeBound.isRange(FilterTree.withoutNot(part));
    }

    private boolean hasTime(Filter filter) {
        for (Filter.Comparison one : FilterTree.comparisons(filter)) {
            if (isTime(one)) {
                return true;
            }
        }
        return false;
    }

    /** Returns true if the server evaluates a comparison of the filter incorrectly. */
    boolean isAnyWrong(Filter filter) {
        for (Filter.Comparison one : FilterTree.comparisons(filter)) {
            if (isWrong(one)) {
                return true;
            }
        }
        return false;
    }

    private boolean isTime(Filter.Comparison comparison) {
        Column<?> column = typed(comparison.column());
        return server.isLacking(Capability.LOG_TIME_CONDITIONS, column)
                || server.isLacking(Capability.SPAN_TIME, column);
    }

    private boolean isWrong(Filter.Comparison comparison) {
        Column<?> column = typed(comparison.column());
        return isWrong(column)
                || server.isLacking(Capability.COLUMNS_QUERY, column)
                || !server.has(Capability.REGEX_BEYOND_ASCII) && isRegexBeyondAscii(comparison)
                || server.isAbsentAtBackend(column)
                || column instanceof ListColumn<?> && isListWrong(column, comparison)
                || !server.has(Capability.SMALL_NUMBERS) && isGreat(column, comparison.value())
                || isAllHere && comparisons.lacking(column, comparison).isPresent();
    }

    private static boolean isRegexBeyondAscii(Filter.Comparison comparison) {
        return comparison.operator().symbol().endsWith("~")
                && comparison.value().chars().anyMatch(c -> c >= 0x80);
    }

    /** Returns true if a number does not fit in the 8 bits of states and flags. */
    private static boolean isGreat(Column<?> column, String value) {
        boolean isSmall = column instanceof FlagColumn
                || column instanceof EnumColumn<?>
                || column instanceof IntColumn && Capability.SMALL_NUMBERS.isAbout(column);
        return isSmall && value.matches("[+-]?[0-9]{3,18}") && Long.parseLong(value) != (byte) Long.parseLong(value);
    }

    private boolean isListWrong(Column<?> column, Filter.Comparison comparison) {
        Operator operator = comparison.operator();
        boolean isOfNone = comparison.value().isEmpty() && (operator == Operator.EQ || operator == Operator.NE);
        if (!server.has(Capability.LIST_ABSENCE) && (isOfNone || operator == Operator.LT)) {
            return true;
        }
        return isOfNone
                ? Stream.of(Capability.EMPTY_LISTS, Capability.LISTS_OF_NO_SERVICE, Capability.MODIFIED_ATTRIBUTES)
                        .anyMatch(capability -> server.isLacking(capability, column))
                : operator == Operator.LT && server.isLacking(Capability.LISTS_OF_NO_SERVICE, column)
                        || Stream.of(
                                        Capability.NUMBER_LISTS,
                                        Capability.MODIFIED_ATTRIBUTES,
                                        Capability.SERVICE_MEMBERS,
                                        Capability.SERVICE_MEMBERS_WITH_STATE,
                                        Capability.NAMES_WITH_STATE)
                                .anyMatch(capability -> server.isLacking(capability, column));
    }

    private boolean isWrong(Column<?> column) {
        return server.isLacking(Capability.GROUP_OF_ROW, column)
                || server.isLacking(Capability.EXPANDED_TEXT, column)
                || server.isLacking(Capability.STATUS_COUNTERS, column)
                || server.isLacking(Capability.SERVICE_VARIABLES, column)
                || server.isLacking(Capability.LOG_PEERS, column)
                || server.isLacking(Capability.CONTACT_IDS, column);
    }

    private boolean isStatWrong(Stat<?> stat) {
        if (stat instanceof Stat.Count count) {
            Filter filter = count.filter();
            return FilterTree.comparisons(server.has(Capability.STATS_NEGATE) ? filter : FilterTree.withoutNot(filter))
                    .stream()
                    .anyMatch(one -> isWrong(one) || server.isLacking(Capability.LOG_TIME_COUNTS, typed(one.column())));
        }
        Column<?> column = typed(aggregated(stat));
        Stat.Function function = stat instanceof Stat.NumberAggregate number
                ? number.function()
                : ((Stat.ValueAggregate<?>) stat).function();
        return isFunctionWrong(function, column)
                || isWrong(column)
                || server.isLacking(Capability.BACKEND_COLUMN_USE, column);
    }

    private boolean isFunctionWrong(Stat.Function function, Column<?> column) {
        boolean isFraction = column instanceof FloatColumn || server.has(Capability.FRACTIONAL_INVERSES);
        boolean isNullWrong = server.isLacking(Capability.NULL_STATISTICS, column);
        return switch (function) {
            case SUM -> false;
            case MIN -> isNullWrong || !server.has(Capability.LEAST_NEGATIVE) && canBeNegative(column);
            case MAX -> isNullWrong || !server.has(Capability.GREATEST_NEGATIVE) && canBeNegative(column);
            case AVG -> isNullWrong || !server.has(Capability.MEANS);
            case STD ->
                isNullWrong
                        || !server.has(Capability.DEVIATION_AND_INVERSES)
                        || server.isLacking(Capability.DEVIATION_OF_GREAT, column);
            case SUMINV, AVGINV ->
                isNullWrong
                        || !isFraction
                        || !server.has(Capability.DEVIATION_AND_INVERSES)
                        || !server.has(Capability.INVERSES_OF_ZERO);
        };
    }

    private static boolean canBeNegative(Column<?> column) {
        return !(column instanceof TimeColumn) && !(column instanceof EnumColumn<?>) && !(column instanceof FlagColumn);
    }

    /** Returns the columns that the statistics read. */
    static List<Column<?>> columns(List<Stat<?>> stats) {
        List<Column<?>> columns = new ArrayList<>();
        for (Stat<?> stat : stats) {
            if (stat instanceof Stat.Count count) {
                for (Filter.Comparison one : FilterTree.comparisons(count.filter())) {
                    columns.add(one.column());
                }
            } else {
                columns.add(aggregated(stat));
            }
        }
        return columns;
    }

    private static Column<?> aggregated(Stat<?> stat) {
        return stat instanceof Stat.NumberAggregate number ? number.column() : ((Stat.ValueAggregate<?>) stat).column();
    }

    private boolean isGroupWrong(Column<?> some) {
        Column<?> column = typed(some);
        return server.isLacking(Capability.STATEHIST_GROUPS, column)
                || server.isLacking(Capability.STATUS_COUNTERS, column)
                || server.isLacking(Capability.NULL_GROUPS, column)
                || server.isLacking(Capability.BACKEND_COLUMN_USE, column)
                || isStructure(column) && !server.has(Capability.STRUCTURE_GROUPS);
    }

    /** Returns true if the server would sort by a wrong value, or not at all. */
    boolean isWrong(Sort sort) {
        Column<?> column = typed(sort.column());
        return server.isLacking(Capability.EXPANDED_TEXT, column)
                || server.isLacking(Capability.BACKEND_COLUMN_USE, column)
                || server.isLacking(Capability.SERVICE_VARIABLES, column)
                || isStructure(column) && !server.has(Capability.STRUCTURE_SORT);
    }

    private static boolean isStructure(Column<?> column) {
        return column instanceof ListColumn<?> || column instanceof DictColumn;
    }

    private Column<?> typed(Column<?> column) {
        Column<?> typed = column instanceof AnyColumn any ? known.typed(any) : column;
        return typed == null ? column : typed;
    }
}
