package io.github.livestatus.wire;

import io.github.livestatus.error.UnsupportedByServerException;
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
import java.util.Map;
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

    /** What a server does that lacks one of these: the rest of a sentence that begins with its name. */
    private static final Map<Capability, String> WORDS = Map.of(
            Capability.BAD_REGEX_ERROR,
            "matches nothing, without an error, for a regular expression that it cannot read",
            Capability.DICT_FILTER,
            "cannot compare the value of a custom variable",
            Capability.REGEX_BRACES,
            "rejects regular expressions with braces",
            Capability.LIST_REGEX,
            "cannot match elements of lists with regular expressions",
            Capability.LIST_IGNORE_CASE,
            "cannot compare elements of lists this way",
            Capability.NUMERIC_FLAGS,
            "compares flags as text",
            Capability.LONG_FILTERS,
            "reads numbers in filters as 32 bits",
            Capability.NUMBER_AS_TEXT,
            "cannot compare numbers as text");

    private final ServerInfo server;

    ComparisonCheck(ServerInfo server) {
        this.server = server;
    }

    /** Returns the failure of a comparison for which the server lacks this. */
    UnsupportedByServerException refusal(Capability lacking, String rest) {
        return server.unsupported(WORDS.get(lacking) + ": " + rest);
    }

    /**
     * Returns what the server lacks for a comparison that it cannot make.
     *
     * @param column the compared column, with its type if that is known
     * @throws IllegalArgumentException for a comparison that has no meaning on any server
     * @throws UnsupportedByServerException for a comparison that the client cannot make either
     */
    Optional<Capability> lacking(Column<?> column, Filter.Comparison comparison) {
        boolean isRegex = REGEX.contains(comparison.operator());
        if (isRegex && !server.has(Capability.BAD_REGEX_ERROR)) {
            if (!RegexGrammar.isJavas(comparison.value())) {
                throw refusal(Capability.BAD_REGEX_ERROR, comparison.toString());
            } else if (!RegexGrammar.isShared(comparison.value())) {
                return Optional.of(Capability.BAD_REGEX_ERROR);
            }
        }
        Optional<Capability> reason = Optional.empty();
        if (column instanceof ListColumn<?>) {
            reason = ofList(comparison, isRegex);
        } else if (column instanceof DictColumn) {
            reason = unlessThere(Capability.DICT_FILTER);
        } else if (column instanceof BlobColumn) {
            throw server.unsupported("cannot compare bytes (no server can): " + comparison);
        } else if (!(column instanceof StringColumn) && !(column instanceof AnyColumn)) {
            reason = ofNumber(column, comparison);
        }
        boolean hasBraces =
                comparison.value().indexOf('{') >= 0 || comparison.value().indexOf('}') >= 0;
        return hasBraces && isRegex && !server.has(Capability.REGEX_BRACES)
                ? Optional.of(Capability.REGEX_BRACES)
                : reason;
    }

    private Optional<Capability> unlessThere(Capability needed) {
        return server.has(needed) ? Optional.empty() : Optional.of(needed);
    }

    private Optional<Capability> ofList(Filter.Comparison comparison, boolean isRegex) {
        Operator operator = comparison.operator();
        boolean isEquality = EQUALITY.contains(operator);
        if (isEquality && !comparison.value().isEmpty()) {
            throw server.unsupported("cannot compare a whole list (no server can): " + comparison);
        } else if (isRegex) {
            return unlessThere(Capability.LIST_REGEX);
        }
        return LIST_OPERATORS.contains(operator) ? Optional.empty() : unlessThere(Capability.LIST_IGNORE_CASE);
    }

    private Optional<Capability> ofNumber(Column<?> column, Filter.Comparison comparison) {
        if (TEXT.contains(comparison.operator())) {
            return ofNumberAsText(column, comparison);
        }
        boolean isOrder = !EQUALITY.contains(comparison.operator());
        if (column instanceof FlagColumn && isOrder && !server.has(Capability.NUMERIC_FLAGS)) {
            return Optional.of(Capability.NUMERIC_FLAGS);
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
        return column instanceof FloatColumn || isIn32Bits(value)
                ? Optional.empty()
                : unlessThere(Capability.LONG_FILTERS);
    }

    private static boolean isIn32Bits(String value) {
        BigDecimal number = new BigDecimal(value);
        return number.abs().compareTo(BigDecimal.valueOf(Integer.MAX_VALUE)) <= 0
                || number.compareTo(BigDecimal.valueOf(Integer.MIN_VALUE)) == 0;
    }

    private Optional<Capability> ofNumberAsText(Column<?> column, Filter.Comparison comparison) {
        if (Capability.ATTRIBUTE_NAMES.isAbout(column) && server.has(Capability.ATTRIBUTE_NAMES)) {
            checkAttribute(comparison);
            return Optional.empty();
        }
        return unlessThere(Capability.NUMBER_AS_TEXT);
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
