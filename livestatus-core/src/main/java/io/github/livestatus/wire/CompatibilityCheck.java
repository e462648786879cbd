package io.github.livestatus.wire;

import io.github.livestatus.lql.AnyColumn;
import io.github.livestatus.lql.BlobColumn;
import io.github.livestatus.lql.Capability;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.DictColumn;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.FlagColumn;
import io.github.livestatus.lql.FloatColumn;
import io.github.livestatus.lql.ListColumn;
import io.github.livestatus.lql.Operator;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Sort;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.lql.Table;
import java.time.Instant;
import java.util.EnumSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Stream;

/** Refuses, before it is sent, what a server would ignore or misread without an error. */
final class CompatibilityCheck {
    private static final String COLUMNS = "Columns";
    private static final Pattern DECIMAL = Pattern.compile("[+-]?(?:[0-9]+\\.?[0-9]*|\\.[0-9]+)(?:[eE][+-]?[0-9]+)?");
    private static final long HALF_AN_HOUR = 1800;
    private static final Set<Operator> LIST_OPERATORS = EnumSet.of(Operator.GE, Operator.LT, Operator.EQ, Operator.NE);
    private static final Set<Operator> REGEX = EnumSet.of(
            Operator.MATCHES, Operator.NOT_MATCHES, Operator.MATCHES_IGNORE_CASE, Operator.NOT_MATCHES_IGNORE_CASE);
    private static final Set<Operator> TEXT = EnumSet.complementOf(EnumSet.range(Operator.EQ, Operator.GE));
    private static final Set<Stat.Function> SIMPLE =
            EnumSet.of(Stat.Function.SUM, Stat.Function.MIN, Stat.Function.MAX, Stat.Function.AVG);

    /** The names that MK Livestatus has for the bits of modified attributes. */
    private static final Set<String> ATTRIBUTES = Set.of(
            "active_checks_enabled",
            "check_command",
            "check_timeperiod",
            "custom_variable",
            "event_handler_command",
            "event_handler_enabled",
            "failure_prediction_enabled",
            "flap_detection_enabled",
            "freshness_checks_enabled",
            "max_check_attempts",
            "normal_check_interval",
            "notification_timeperiod",
            "notifications_enabled",
            "obsessive_handler_enabled",
            "passive_checks_enabled",
            "performance_data_enabled",
            "retry_check_interval");

    private final ServerInfo server;
    private final KnownColumns known;
    private final Misreadings misreadings;

    CompatibilityCheck(ServerInfo server, KnownColumns known) {
        this.server = server;
        this.known = known;
        this.misreadings = new Misreadings(server, known);
    }

    void check(Query query) {
        checkHeaders(query);
        checkWait(query);
        refuse(
                isOfPeriods(query.table()) && query.selected().isEmpty() && !server.has(Capability.DEBUG_INFO),
                () -> "ends itself at column debug_info, which is one of all columns of statehist: name columns");
        query.columns().stream()
                .filter(column -> !query.isOptional(column) || isDebugInfo(column))
                .forEach(column -> require(column, COLUMNS));
        query.sorts().stream().map(Sort::column).forEach(column -> require(column, "Sort"));
        query.stats().forEach(this::check);
        Stream.concat(query.filters().stream(), query.waitCondition().stream())
                .flatMap(FilterTree::comparisons)
                .forEach(this::check);
    }

    private void checkHeaders(Query query) {
        refuse(
                query.authUser().isPresent() && !server.has(Capability.AUTH_USER),
                () -> "ignores AuthUser and would show everything");
        if (query.localtime().isPresent() && !server.has(Capability.LOCALTIME)) {
            checkClock(query.localtime().get());
        }
        refuse(
                !query.backends().isEmpty() && !server.has(Capability.BACKENDS),
                () -> "has no backends to choose from (used in Backends)");
    }

    /** Refuses a time that the server would shift times by, if it knew how: the others round to the nearest half hour. */
    private void checkClock(Instant localtime) {
        OptionalLong newest = known.newestCheck();
        boolean isNear =
                newest.isPresent() && Math.abs(localtime.getEpochSecond() - newest.getAsLong()) < HALF_AN_HOUR / 2;
        refuse(
                !isNear,
                () -> "ignores Localtime and would not shift times; its newest check, by its clock at "
                        + (newest.isPresent() ? Instant.ofEpochSecond(newest.getAsLong()) : "no time")
                        + ", is not within 15 minutes of " + localtime);
    }

    private void checkWait(Query query) {
        if (!query.isWaiting()) {
            return;
        }
        if (query.waitTimeout().isEmpty()) {
            throw new IllegalArgumentException(
                    "a query that waits needs waitTimeout, or it may wait for ever: " + query);
        }
        boolean isOfOneRow = query.table().name().equals("status");
        if (query.waitCondition().isPresent() && query.waitObject().isEmpty() && !isOfOneRow) {
            throw new IllegalArgumentException(
                    "a wait condition needs waitObject, the object that it is about: " + query);
        }
        refuse(
                query.waitCondition().isEmpty() && !server.has(Capability.WAIT),
                () -> "does not wait, and without a wait condition there is nothing to poll for");
        refuse(
                query.waitCondition().stream().flatMap(FilterTree::comparisons).anyMatch(misreadings::isWrong)
                        && server.has(Capability.WAIT),
                () -> "would wait for something else: " + query.waitCondition().orElseThrow());
        boolean isBare =
                query.waitObject().filter(object -> object.indexOf(';') < 0).isPresent();
        refuse(
                isBare && query.table().name().equals("services") && server.has(Capability.WAIT_OBJECT_SEMICOLON),
                () -> "takes a service as wait object only as host;service");
    }

    private void check(Stat<?> stat) {
        if (stat instanceof Stat.Count count) {
            FilterTree.comparisons(count.filter()).forEach(this::check);
            return;
        }
        if (stat instanceof Stat.ValueAggregate<?> value) {
            require(value.column(), "Stats");
        } else if (stat instanceof Stat.NumberAggregate number) {
            require(number.column(), "Stats");
            checkAggregate(number);
            boolean isSimple = SIMPLE.contains(number.function());
            refuse(!isSimple && !server.has(Capability.DEVIATION_AND_INVERSES), () -> "cannot compute " + stat.name());
        }
    }

    /** Refuses the aggregates at which a server ends itself. */
    private void checkAggregate(Stat.NumberAggregate number) {
        Column<?> column = typed(number.column());
        boolean isCounter = number.column().table().name().equals("status") && column instanceof FloatColumn;
        refuse(
                isCounter && !server.has(Capability.STATUS_COUNTER_STATS),
                () -> "ends itself at " + number.name() + ": ask for column " + column.name()
                        + " instead, the table has one row");
        boolean isMeanOfList = number.function() == Stat.Function.AVG && column instanceof ListColumn<?>;
        refuse(
                isMeanOfList && !server.has(Capability.LIST_MEAN),
                () -> "ends itself at the mean of a list: " + number.name());
    }

    private void check(Filter.Comparison comparison) {
        Column<?> column = require(comparison.column(), "a filter");
        Operator operator = comparison.operator();
        refuse(
                isEmptyContacts(column, comparison) && !server.has(Capability.EMPTY_JOINED_CONTACTS),
                () -> "ends itself at a test for no contacts in table " + column.table()
                        + ", ask table hosts or services: " + comparison);
        refuse(
                REGEX.contains(operator) && !server.has(Capability.BAD_REGEX_ERROR) && !isRegex(comparison.value()),
                () -> "takes a regular expression that cannot be read for one that matches nothing: " + comparison);
        if (column instanceof ListColumn<?>) {
            boolean isRegex = REGEX.contains(operator);
            refuse(
                    isRegex && !server.has(Capability.LIST_REGEX),
                    () -> "cannot match elements of lists with regular expressions: " + comparison);
            refuse(
                    !isRegex && !LIST_OPERATORS.contains(operator) && !server.has(Capability.LIST_IGNORE_CASE),
                    () -> "cannot compare elements of lists this way: " + comparison);
            boolean isEquality = operator == Operator.EQ || operator == Operator.NE;
            refuse(
                    isEquality && !comparison.value().isEmpty(),
                    () -> "cannot compare a whole list, nor can any server: " + comparison);
        } else if (column instanceof DictColumn) {
            refuse(
                    !server.has(Capability.DICT_FILTER),
                    () -> "cannot compare the value of a custom variable: " + comparison);
        } else if (column instanceof BlobColumn) {
            refuse(true, () -> "cannot compare bytes, nor can any server: " + comparison);
        } else if (!(column instanceof StringColumn) && !(column instanceof AnyColumn)) {
            checkNumber(column, comparison);
        }
        boolean hasBraces =
                comparison.value().indexOf('{') >= 0 || comparison.value().indexOf('}') >= 0;
        refuse(
                hasBraces && REGEX.contains(operator) && !server.has(Capability.REGEX_BRACES),
                () -> "rejects regular expressions with braces: " + comparison);
    }

    private static boolean isEmptyContacts(Column<?> column, Filter.Comparison comparison) {
        String table = column.table().name();
        return column instanceof ListColumn<?>
                && comparison.value().isEmpty()
                && (comparison.operator() == Operator.EQ || comparison.operator() == Operator.NE)
                && (table.contains("by") || table.equals("log") || table.equals("statehist"))
                && column.name().contains("contact");
    }

    private static boolean isRegex(String text) {
        try {
            Pattern.compile(text);
            return true;
        } catch (PatternSyntaxException e) {
            return false;
        }
    }

    /** Java reads more as numbers than servers do: digits of other scripts, 0x1p3, 1d, NaN. */
    private static void checkDigits(String value) {
        if (!DECIMAL.matcher(value).matches()) {
            throw new NumberFormatException(value);
        }
    }

    private void checkNumber(Column<?> column, Filter.Comparison comparison) {
        if (TEXT.contains(comparison.operator())) {
            boolean isAttribute = isAttributes(column) && server.has(Capability.ATTRIBUTE_NAMES);
            if (isAttribute) {
                checkAttribute(comparison);
            }
            refuse(
                    !isAttribute && !server.has(Capability.NUMBER_AS_TEXT),
                    () -> "cannot compare numbers as text: " + comparison);
            return;
        }
        boolean isOrder = comparison.operator() != Operator.EQ && comparison.operator() != Operator.NE;
        refuse(
                column instanceof FlagColumn && isOrder && !server.has(Capability.NUMERIC_FLAGS),
                () -> "compares flags as text: " + comparison);
        if (comparison.value().isEmpty()) {
            return;
        }
        try {
            checkDigits(comparison.value());
            if (column instanceof FloatColumn) {
                return;
            }
            long value = Long.parseLong(comparison.value());
            refuse(
                    value != (int) value && !server.has(Capability.LONG_FILTERS),
                    () -> "reads numbers of filters as 32 bits: " + comparison);
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException(
                    "column " + column.name() + " is a number, and is compared with none: " + comparison, e);
        }
    }

    private static boolean isAttributes(Column<?> column) {
        return column.name().endsWith("modified_attributes");
    }

    /** Refuses what a server would take for no attribute, and match with no row. */
    private static void checkAttribute(Filter.Comparison comparison) {
        boolean isName = comparison.operator() == Operator.MATCHES || comparison.operator() == Operator.NOT_MATCHES;
        if (!isName || !ATTRIBUTES.contains(comparison.value())) {
            throw new IllegalArgumentException(
                    "modified attributes are compared with ~ or !~ and one of " + ATTRIBUTES + ": " + comparison);
        }
    }

    /**
     * Returns the column with its type, if that is known. Refuses it if the server lacks it and would not report that: in
     * {@code Columns} most send empty cells.
     *
     * @param place where the query names it
     */
    private Column<?> require(Column<?> column, String place) {
        refuse(
                isDebugInfo(column) && !server.has(Capability.DEBUG_INFO),
                () -> "ends itself at column debug_info of table statehist (used in " + place + ")");
        if (!(column instanceof AnyColumn any)) {
            refuse(!isThere(column), () -> absent(column, place));
            return column;
        }
        Column<?> typed = known.typed(any);
        boolean isReported = !place.equals(COLUMNS) && server.has(Capability.UNKNOWN_FILTER_COLUMN_ERROR);
        if (!isReported && (typed == null || !isThere(typed))) {
            refuse(!known.isListed(any), () -> absent(any, place) + suggested(any));
        }
        return typed == null ? any : typed;
    }

    /** Returns the column with its type, or as it is if that is not known. */
    private Column<?> typed(Column<?> column) {
        Column<?> typed = column instanceof AnyColumn any ? known.typed(any) : column;
        return typed == null ? column : typed;
    }

    private static boolean isDebugInfo(Column<?> column) {
        return isOfPeriods(column.table()) && column.name().equals("debug_info");
    }

    private static boolean isOfPeriods(Table table) {
        return table.name().equals("statehist");
    }

    private static String absent(Column<?> column, String place) {
        return "has no column \"" + column.name() + "\" in table " + column.table() + " (used in " + place + ")";
    }

    private String suggested(AnyColumn column) {
        return SimilarNames.nearest(column.name(), known.names(column.table()))
                .map(name -> "; did you mean " + name + "?")
                .orElse("");
    }

    /** Returns true if the catalogue has it for this kind of server, or has no list of this server's columns. */
    private boolean isThere(Column<?> column) {
        return !server.has(Capability.COLUMN_CATALOGUE) || column.dialects().contains(server.dialect());
    }

    private void refuse(boolean isRefused, Supplier<String> predicate) {
        if (isRefused) {
            throw server.unsupported(predicate.get());
        }
    }
}
