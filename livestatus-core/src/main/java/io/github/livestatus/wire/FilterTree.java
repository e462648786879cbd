package io.github.livestatus.wire;

import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Filter.Comparison;
import io.github.livestatus.lql.Operator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** Reads and rewrites filters, for instance for servers without {@code Negate}. */
final class FilterTree {
    static final Filter ALWAYS = Filter.allOf();
    static final Filter NEVER = Filter.anyOf();

    private FilterTree() {}

    /** Returns the comparisons, from left to right. */
    static List<Comparison> comparisons(Filter filter) {
        List<Comparison> leaves = new ArrayList<>();
        addComparisons(filter, leaves);
        return leaves;
    }

    private static void addComparisons(Filter filter, List<Comparison> leaves) {
        if (filter instanceof Comparison comparison) {
            leaves.add(comparison);
        } else if (filter instanceof Filter.Not not) {
            addComparisons(not.part(), leaves);
        } else {
            for (Filter part : parts(filter)) {
                addComparisons(part, leaves);
            }
        }
    }

    private static List<Filter> parts(Filter group) {
        return group instanceof Filter.AllOf all ? all.parts() : ((Filter.AnyOf) group).parts();
    }

    /** Returns the parts of a conjunction. */
    static List<Filter> conjuncts(Filter filter) {
        return filter instanceof Filter.AllOf all ? all.parts() : List.of(filter);
    }

    /** Returns the same tree with each comparison replaced. */
    static Filter mapped(Filter filter, Function<Comparison, Filter> leaves) {
        if (filter instanceof Comparison one) {
            return leaves.apply(one);
        } else if (filter instanceof Filter.Not not) {
            return mapped(not.part(), leaves).not();
        }
        List<Filter> parts = new ArrayList<>();
        for (Filter part : parts(filter)) {
            parts.add(mapped(part, leaves));
        }
        return filter instanceof Filter.AllOf ? Filter.allOf(parts) : Filter.anyOf(parts);
    }

    /** Returns the same condition with the negation of {@code =} for each {@code !=} of these columns. */
    static Filter withoutNotEqual(Filter filter, Predicate<Column<?>> columns) {
        return mapped(
                filter,
                one -> one.operator() == Operator.NE && columns.test(one.column())
                        ? new Comparison(one.column(), Operator.EQ, one.value()).not()
                        : one);
    }

    /** Returns the same condition without {@code Not}: comparisons and groups are negated instead. */
    static Filter withoutNot(Filter filter) {
        return withoutNot(filter, false);
    }

    /** Applies De Morgan's rules: "not all of" is "any of not", "not any of" is "all of not". */
    private static Filter withoutNot(Filter filter, boolean isNegated) {
        if (filter instanceof Comparison one) {
            return isNegated ? new Comparison(one.column(), one.operator().negated(), one.value()) : one;
        } else if (filter instanceof Filter.Not not) {
            return withoutNot(not.part(), !isNegated);
        }
        List<Filter> parts = new ArrayList<>();
        for (Filter part : parts(filter)) {
            parts.add(withoutNot(part, isNegated));
        }
        return filter instanceof Filter.AllOf == isNegated ? Filter.anyOf(parts) : Filter.allOf(parts);
    }
}
