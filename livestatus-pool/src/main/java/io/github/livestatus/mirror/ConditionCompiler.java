package io.github.livestatus.mirror;

import io.github.livestatus.lql.Capability;
import io.github.livestatus.lql.ColumnType;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Operator;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Compiles filters into conditions. It collects the reason if a query must go to the sites, for example since servers evaluate a
 * filter differently.
 */
final class ConditionCompiler {
    private static final Set<Operator> ORDERS = EnumSet.range(Operator.EQ, Operator.GE);
    private static final Set<Operator> NEGATIVE =
            EnumSet.of(Operator.NE, Operator.NOT_MATCHES, Operator.NE_IGNORE_CASE, Operator.NOT_MATCHES_IGNORE_CASE);

    private static final Pattern WHOLE = Pattern.compile("[+-]?[0-9]{1,10}");
    private static final Pattern DECIMAL = Pattern.compile("[+-]?([0-9]{1,15}(\\.[0-9]{0,15})?|\\.[0-9]{1,15})");

    private final HeldColumns columns;
    private final boolean isEvaluatedHere;

    /** The conditions that several statistics may have. */
    private final Map<Filter.Comparison, RowCondition> shared = new HashMap<>();

    private String whyLive = "";

    /** @param isEvaluatedHere whether the client evaluates filters that the server cannot */
    ConditionCompiler(HeldColumns columns, boolean isEvaluatedHere) {
        this.columns = columns;
        this.isEvaluatedHere = isEvaluatedHere;
    }

    /** Returns the first reason why the query must go to the sites; "" if there is none. */
    String whyLive() {
        return whyLive;
    }

    private RowCondition requireLive(String why) {
        whyLive = whyLive.isEmpty() ? why : whyLive;
        return binding -> BlockFilter.NONE;
    }

    RowCondition condition(Filter filter) {
        return condition(filter, false);
    }

    /** Returns the condition of a statistic. Its parts are shared with other statistics. */
    RowCondition shared(Filter filter) {
        return condition(filter, true);
    }

    private RowCondition condition(Filter filter, boolean isShared) {
        if (filter instanceof Filter.Comparison comparison) {
            return isShared ? shared(comparison) : comparison(comparison);
        } else if (filter instanceof Filter.AllOf all) {
            return RowCondition.allOf(conditions(all.parts(), isShared));
        } else if (filter instanceof Filter.AnyOf any) {
            return RowCondition.anyOf(conditions(any.parts(), isShared));
        }
        return condition(((Filter.Not) filter).part(), isShared).not();
    }

    private List<RowCondition> conditions(List<Filter> parts, boolean isShared) {
        List<RowCondition> conditions = new ArrayList<>();
        for (Filter part : parts) {
            conditions.add(condition(part, isShared));
        }
        return conditions;
    }

    private RowCondition shared(Filter.Comparison comparison) {
        return shared.computeIfAbsent(comparison, one -> {
            RowCondition own = comparison(one);
            return binding -> binding.shared(own);
        });
    }

    private RowCondition comparison(Filter.Comparison comparison) {
        HeldColumns.Place place = columns.find(comparison.column());
        if (place == null) {
            return requireLive(columns.whyNot(comparison.column()));
        }
        return switch (place.column().type()) {
            case TEXT -> text(place, comparison);
            case NUMBER, DECIMAL, FLAG, TIME, STATE -> number(place, comparison);
            case LIST -> list(place, comparison);
            case DICT -> entry(place, comparison);
            case BLOB, ANY -> requireLive("no server compares " + comparison);
        };
    }

    private RowCondition text(HeldColumns.Place place, Filter.Comparison comparison) {
        TextMatcher matcher = matcher(comparison.operator(), comparison.value());
        return matcher == null ? ambiguous(comparison) : negated(comparison, new TextCondition(place, matcher));
    }

    private static TextMatcher matcher(Operator operator, String value) {
        return TextMatcher.of(NEGATIVE.contains(operator) ? operator.negated() : operator, value);
    }

    private static RowCondition negated(Filter.Comparison comparison, RowCondition positive) {
        return NEGATIVE.contains(comparison.operator()) ? positive.not() : positive;
    }

    private RowCondition ambiguous(Filter.Comparison comparison) {
        return requireLive("servers evaluate this filter differently: " + comparison);
    }

    private RowCondition number(HeldColumns.Place place, Filter.Comparison comparison) {
        ColumnType type = place.column().type();
        String value = comparison.value().isEmpty() ? "0" : comparison.value();
        boolean isEquality = comparison.operator() == Operator.EQ || comparison.operator() == Operator.NE;
        boolean isUnsupported =
                type == ColumnType.FLAG && !isEquality && !columns.dialect().has(Capability.NUMERIC_FLAGS);
        Pattern form = type == ColumnType.DECIMAL ? DECIMAL : WHOLE;
        if (!ORDERS.contains(comparison.operator())
                || !form.matcher(value).matches()
                || isUnsupported && !isEvaluatedHere) {
            return ambiguous(comparison);
        }
        double number = Double.parseDouble(value);
        boolean isIn32Bits = number >= Integer.MIN_VALUE && number <= Integer.MAX_VALUE;
        return isIn32Bits || type == ColumnType.DECIMAL
                ? new NumberCondition(place, comparison.operator(), number)
                : ambiguous(comparison);
    }

    private RowCondition list(HeldColumns.Place place, Filter.Comparison comparison) {
        String value = comparison.value();
        return switch (comparison.operator()) {
            case EQ, NE ->
                value.isEmpty() ? new ListCondition(place, comparison.operator(), value) : ambiguous(comparison);
            case GE, LT -> new ListCondition(place, comparison.operator(), value);
            default -> ambiguous(comparison);
        };
    }

    private RowCondition entry(HeldColumns.Place place, Filter.Comparison comparison) {
        String[] words = comparison.value().split(" +", 2);
        boolean isSupported = columns.dialect().has(Capability.DICT_FILTER) || isEvaluatedHere;
        TextMatcher matcher = isSupported ? matcher(comparison.operator(), words.length < 2 ? "" : words[1]) : null;
        return matcher == null || words[0].isEmpty()
                ? ambiguous(comparison)
                : negated(comparison, new EntryCondition(place, words[0], matcher));
    }
}
