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
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds the conditions, statistics and sort keys of a query that one server gets wrong without an error although its rows are
 * correct. The client computes them instead.
 */
public final class Misreadings {
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

    /** Returns what this server gets wrong of the query. */
    public static Misreadings of(Query query, ServerInfo server, KnownColumns known) {
        return new Misreadings(server.deciding(query.table()), known, query.isEvaluatedHere());
    }

    /** Returns true if the client has to compute the statistics from rows. */
    boolean areStatsWrong(Query query) {
        return !lackingToCompute(query).isEmpty();
    }

    /** Returns what the server lacks to compute the statistics; empty if there are none, or it computes them right. */
    public Set<Capability> lackingToCompute(Query query) {
        Set<Capability> lacking = new LinkedHashSet<>();
        if (!query.stats().isEmpty()) {
            addLacking(lacking, query.table().any("time"), Capability.LOG_STATISTICS);
            lacking.addAll(lackingToTest(here(query.filters())));
            for (Stat<?> stat : query.stats()) {
                addStat(lacking, stat);
            }
            for (Column<?> column : query.columns()) {
                addGroup(lacking, typed(column));
            }
        }
        return lacking;
    }

    /** Returns what the server lacks to test conditions that are tested here. */
    public Set<Capability> lackingToTest(Filter here) {
        Set<Capability> lacking = lackingToCompare(here);
        for (Filter.Comparison one : FilterTree.comparisons(here)) {
            addLacking(lacking, typed(one.column()), Capability.LOG_TIME_CONDITIONS, Capability.SPAN_TIME);
        }
        return lacking;
    }

    /** Returns what the server lacks to sort by the keys of the query and to skip rows. */
    public Set<Capability> lackingToOrder(Query query) {
        if (!server.has(Capability.SORT)) {
            return Set.of(Capability.SORT);
        }
        Set<Capability> lacking = new LinkedHashSet<>();
        addLacking(lacking, query.table().any("name"), Capability.STATEHIST_SORT, Capability.LOG_SORT);
        for (Sort key : query.sorts()) {
            addKey(lacking, typed(key.column()));
        }
        return lacking;
    }

    private void addLacking(Set<Capability> lacking, Column<?> column, Capability... needed) {
        for (Capability one : needed) {
            if (server.isLacking(one, column)) {
                lacking.add(one);
            }
        }
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
        return !lackingToCompare(filter).isEmpty();
    }

    /** Returns what the server lacks to decide the comparisons of the filter right. */
    private Set<Capability> lackingToCompare(Filter filter) {
        Set<Capability> lacking = new LinkedHashSet<>();
        for (Filter.Comparison one : FilterTree.comparisons(filter)) {
            addComparison(lacking, one);
            addLacking(lacking, typed(one.column()), Capability.SPAN_HOST_DOWN);
        }
        return lacking;
    }

    private boolean isTime(Filter.Comparison comparison) {
        Column<?> column = typed(comparison.column());
        return server.isLacking(Capability.LOG_TIME_CONDITIONS, column)
                || server.isLacking(Capability.SPAN_TIME, column);
    }

    private void addComparison(Set<Capability> lacking, Filter.Comparison comparison) {
        Column<?> column = typed(comparison.column());
        addColumn(lacking, column);
        addLacking(lacking, column, Capability.COLUMNS_QUERY);
        addIf(lacking, isRegexBeyondAscii(comparison), Capability.REGEX_BEYOND_ASCII);
        if (server.isAbsentAtBackend(column)) {
            lacking.add(Capability.BACKEND_COLUMNS);
        }
        if (column instanceof ListColumn<?>) {
            addList(lacking, column, comparison);
        }
        if (!server.has(Capability.SMALL_NUMBERS) && isGreat(column, comparison.value())) {
            lacking.add(Capability.SMALL_NUMBERS);
        }
        if (isAllHere) {
            lacking.addAll(comparisons.lacking(column, comparison).stream().toList());
        }
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

    private void addList(Set<Capability> lacking, Column<?> column, Filter.Comparison comparison) {
        Operator operator = comparison.operator();
        boolean isOfNone = comparison.value().isEmpty() && (operator == Operator.EQ || operator == Operator.NE);
        if (isOfNone || operator == Operator.LT) {
            addLacking(lacking, column, Capability.LIST_ABSENCE, Capability.LISTS_OF_NO_SERVICE);
        }
        addLacking(lacking, column, Capability.MODIFIED_ATTRIBUTES);
        if (isOfNone) {
            addLacking(lacking, column, Capability.EMPTY_LISTS);
        } else {
            addLacking(
                    lacking,
                    column,
                    Capability.NUMBER_LISTS,
                    Capability.SERVICE_MEMBERS,
                    Capability.SERVICE_MEMBERS_WITH_STATE,
                    Capability.NAMES_WITH_STATE);
        }
    }

    private void addColumn(Set<Capability> lacking, Column<?> column) {
        addLacking(
                lacking,
                column,
                Capability.GROUP_OF_ROW,
                Capability.EXPANDED_TEXT,
                Capability.STATUS_COUNTERS,
                Capability.SERVICE_VARIABLES,
                Capability.LOG_PEERS,
                Capability.CONTACT_IDS);
    }

    private void addStat(Set<Capability> lacking, Stat<?> stat) {
        if (stat instanceof Stat.Count count) {
            Filter filter = count.filter();
            for (Filter.Comparison one : FilterTree.comparisons(
                    server.has(Capability.STATS_NEGATE) ? filter : FilterTree.withoutNot(filter))) {
                addComparison(lacking, one);
                addLacking(lacking, typed(one.column()), Capability.LOG_TIME_COUNTS);
            }
            return;
        }
        Column<?> column = typed(aggregated(stat));
        Stat.Function function = stat instanceof Stat.NumberAggregate number
                ? number.function()
                : ((Stat.ValueAggregate<?>) stat).function();
        addFunction(lacking, function, column);
        addColumn(lacking, column);
        addLacking(lacking, column, Capability.BACKEND_COLUMN_USE);
    }

    private void addFunction(Set<Capability> lacking, Stat.Function function, Column<?> column) {
        if (function != Stat.Function.SUM) {
            addLacking(lacking, column, Capability.NULL_STATISTICS);
        }
        if (function != Stat.Function.STD) {
            addLacking(lacking, column, Capability.DIGITS_OF_GREAT);
        }
        switch (function) {
            case SUM -> {}
            case MIN -> addIf(lacking, canBeNegative(column), Capability.LEAST_NEGATIVE);
            case MAX -> addIf(lacking, canBeNegative(column), Capability.GREATEST_NEGATIVE);
            case AVG -> addLacking(lacking, column, Capability.MEANS);
            case STD -> addLacking(lacking, column, Capability.DEVIATION_AND_INVERSES, Capability.DEVIATION_OF_GREAT);
            case SUMINV, AVGINV -> {
                addIf(lacking, !(column instanceof FloatColumn), Capability.FRACTIONAL_INVERSES);
                addLacking(lacking, column, Capability.DEVIATION_AND_INVERSES, Capability.INVERSES_OF_ZERO);
            }
        }
    }

    private void addIf(Set<Capability> lacking, boolean isNeeded, Capability needed) {
        if (isNeeded && !server.has(needed)) {
            lacking.add(needed);
        }
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

    private void addGroup(Set<Capability> lacking, Column<?> column) {
        addLacking(
                lacking,
                column,
                Capability.STATEHIST_GROUPS,
                Capability.STATUS_COUNTERS,
                Capability.NULL_GROUPS,
                Capability.BACKEND_COLUMN_USE);
        addIf(lacking, isStructure(column), Capability.STRUCTURE_GROUPS);
    }

    /** Returns true if the server would sort by a wrong value, or not at all. */
    boolean isWrong(Sort sort) {
        Set<Capability> lacking = new LinkedHashSet<>();
        addKey(lacking, typed(sort.column()));
        return !lacking.isEmpty();
    }

    private void addKey(Set<Capability> lacking, Column<?> column) {
        addLacking(
                lacking, column, Capability.EXPANDED_TEXT, Capability.BACKEND_COLUMN_USE, Capability.SERVICE_VARIABLES);
        addIf(lacking, isStructure(column), Capability.STRUCTURE_SORT);
    }

    private static boolean isStructure(Column<?> column) {
        return column instanceof ListColumn<?> || column instanceof DictColumn;
    }

    private Column<?> typed(Column<?> column) {
        Column<?> typed = column instanceof AnyColumn any ? known.typed(any) : column;
        return typed == null ? column : typed;
    }
}
