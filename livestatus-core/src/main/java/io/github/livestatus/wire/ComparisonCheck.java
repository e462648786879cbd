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
import io.github.livestatus.lql.StringColumn;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Finds comparisons that one server would reject, ignore or misread. The client can make them instead, because the rows hold the
 * compared columns.
 */
final class ComparisonCheck {
    private static final Set<Operator> LIST_OPERATORS = EnumSet.of(Operator.GE, Operator.LT, Operator.EQ, Operator.NE);
    private static final Set<Operator> EQUALITY = EnumSet.of(Operator.EQ, Operator.NE);
    private static final Set<Operator> REGEX = EnumSet.of(
            Operator.MATCHES, Operator.NOT_MATCHES, Operator.MATCHES_IGNORE_CASE, Operator.NOT_MATCHES_IGNORE_CASE);
    private static final Set<Operator> TEXT = EnumSet.complementOf(EnumSet.range(Operator.EQ, Operator.GE));

    /** The names of MK Livestatus for the bits of modified attributes. */
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

    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,18}|-?9[0-9]{18}");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)([eE][+-]?[0-9]{1,3})?");

    private final ServerInfo server;

    ComparisonCheck(ServerInfo server) {
        this.server = server;
    }

    /**
     * Returns the reason why the server cannot make a comparison: the rest of a sentence that begins with the server's name. Empty
     * if it can.
     *
     * @param column the compared column, with its type if that is known
     * @throws IllegalArgumentException for a comparison that has no meaning on any server
     * @throws UnsupportedByServerException for a comparison that the client cannot make either
     */
    Optional<String> lacking(Column<?> column, Filter.Comparison comparison) {
        boolean isRegex = REGEX.contains(comparison.operator());
        if (isRegex && !server.has(Capability.BAD_REGEX_ERROR)) {
            String words = "matches nothing, without an error, for a regular expression that it cannot read";
            if (!RegexGrammar.isJavas(comparison.value())) {
                throw server.unsupported(words + ": " + comparison);
            } else if (!RegexGrammar.isShared(comparison.value())) {
                return Optional.of(words);
            }
        }
        Optional<String> reason = Optional.empty();
        if (column instanceof ListColumn<?>) {
            reason = ofList(comparison, isRegex);
        } else if (column instanceof DictColumn) {
            reason = server.has(Capability.DICT_FILTER)
                    ? Optional.empty()
                    : Optional.of("cannot compare the value of a custom variable");
        } else if (column instanceof BlobColumn) {
            throw server.unsupported("cannot compare bytes (no server can): " + comparison);
        } else if (!(column instanceof StringColumn) && !(column instanceof AnyColumn)) {
            reason = ofNumber(column, comparison);
        }
        boolean hasBraces =
                comparison.value().indexOf('{') >= 0 || comparison.value().indexOf('}') >= 0;
        return hasBraces && isRegex && !server.has(Capability.REGEX_BRACES)
                ? Optional.of("rejects regular expressions with braces")
                : reason;
    }

    private Optional<String> ofList(Filter.Comparison comparison, boolean isRegex) {
        Operator operator = comparison.operator();
        boolean isEquality = EQUALITY.contains(operator);
        if (isEquality && !comparison.value().isEmpty()) {
            throw server.unsupported("cannot compare a whole list (no server can): " + comparison);
        } else if (isRegex && !server.has(Capability.LIST_REGEX)) {
            return Optional.of("cannot match elements of lists with regular expressions");
        }
        return !isRegex && !LIST_OPERATORS.contains(operator) && !server.has(Capability.LIST_IGNORE_CASE)
                ? Optional.of("cannot compare elements of lists this way")
                : Optional.empty();
    }

    private Optional<String> ofNumber(Column<?> column, Filter.Comparison comparison) {
        if (TEXT.contains(comparison.operator())) {
            return ofNumberAsText(column, comparison);
        }
        boolean isOrder = !EQUALITY.contains(comparison.operator());
        if (column instanceof FlagColumn && isOrder && !server.has(Capability.NUMERIC_FLAGS)) {
            return Optional.of("compares flags as text");
        }
        String value = comparison.value();
        if (value.isEmpty()) {
            return Optional.empty();
        }
        Pattern form = column instanceof FloatColumn || Capability.TIME_FRACTIONS.isAbout(column) ? DECIMAL : WHOLE;
        if (!form.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "column " + column.name() + " is a number, but the compared value is not: " + comparison);
        }
        return column instanceof FloatColumn || isIn32Bits(value) || server.has(Capability.LONG_FILTERS)
                ? Optional.empty()
                : Optional.of("reads numbers in filters as 32 bits");
    }

    private static boolean isIn32Bits(String value) {
        BigDecimal number = new BigDecimal(value);
        return number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0
                || number.compareTo(BigDecimal.valueOf(Integer.MIN_VALUE)) == 0;
    }

    private Optional<String> ofNumberAsText(Column<?> column, Filter.Comparison comparison) {
        if (Capability.ATTRIBUTE_NAMES.isAbout(column) && server.has(Capability.ATTRIBUTE_NAMES)) {
            checkAttribute(comparison);
            return Optional.empty();
        }
        return server.has(Capability.NUMBER_AS_TEXT) ? Optional.empty() : Optional.of("cannot compare numbers as text");
    }

    /** Rejects an unknown attribute name: a server would match no row with it. */
    private static void checkAttribute(Filter.Comparison comparison) {
        boolean isName = comparison.operator() == Operator.MATCHES || comparison.operator() == Operator.NOT_MATCHES;
        if (!isName || !ATTRIBUTES.contains(comparison.value())) {
            throw new IllegalArgumentException(
                    "modified attributes are compared with ~ or !~ and one of " + ATTRIBUTES + ": " + comparison);
        }
    }
}
