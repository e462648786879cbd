package io.github.livestatus.lql;

import io.github.livestatus.argument.Argument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A condition on rows: a tree of comparisons. Methods of columns return the leaves: {@code Services.STATE.eq(...)}. Methods of this
 * interface combine them. An empty {@link #allOf} is true for every row, an empty {@link #anyOf} is true for no row. Immutable.
 *
 * <p>Trees are simplified when they are built. A group of one part becomes that part. A group within a group of the same kind
 * is merged into it. A part that is always true in {@code allOf}, or never true in {@code anyOf}, changes nothing: it is
 * removed. A part that is never true in {@code allOf}, or always true in {@code anyOf}, replaces the group. A double negation
 * is removed. A tree of more than 100 levels throws IllegalArgumentException.
 */
public sealed interface Filter {
    /** Returns a filter that is true if all of these filters are true. */
    static Filter allOf(Filter... filters) {
        Objects.requireNonNull(filters, "filters");
        return allOf(Arrays.asList(filters));
    }

    /** Returns a filter that is true if all of these filters are true. */
    static Filter allOf(List<? extends Filter> filters) {
        Objects.requireNonNull(filters, "filters");
        List<Filter> parts = new ArrayList<>(filters.size());
        for (Filter filter : filters) {
            if (filter instanceof AnyOf any && any.parts.isEmpty()) {
                return filter;
            } else if (filter instanceof AllOf all) {
                parts.addAll(all.parts);
            } else {
                parts.add(Objects.requireNonNull(filter, "filter"));
            }
        }
        return parts.size() == 1 ? parts.get(0) : new AllOf(parts);
    }

    /** Returns a filter that is true if at least one of these filters is true. */
    static Filter anyOf(Filter... filters) {
        Objects.requireNonNull(filters, "filters");
        return anyOf(Arrays.asList(filters));
    }

    /** Returns a filter that is true if at least one of these filters is true. */
    static Filter anyOf(List<? extends Filter> filters) {
        Objects.requireNonNull(filters, "filters");
        List<Filter> parts = new ArrayList<>(filters.size());
        for (Filter filter : filters) {
            if (filter instanceof AllOf all && all.parts.isEmpty()) {
                return filter;
            } else if (filter instanceof AnyOf any) {
                parts.addAll(any.parts);
            } else {
                parts.add(Objects.requireNonNull(filter, "filter"));
            }
        }
        return parts.size() == 1 ? parts.get(0) : new AnyOf(parts);
    }

    /** Returns a filter that is true if this filter and the other are true. */
    default Filter and(Filter other) {
        Objects.requireNonNull(other, "other");
        return allOf(this, other);
    }

    /** Returns a filter that is true if this filter or the other is true. */
    default Filter or(Filter other) {
        Objects.requireNonNull(other, "other");
        return anyOf(this, other);
    }

    /**
     * Returns a filter that is true if this filter is false.
     * The client writes it without negation for Shinken and LMD.
     */
    default Filter not() {
        return new Not(this);
    }

    /**
     * A leaf: a comparison of a column with a text, as in LQL.
     *
     * @param value the text after the operator. It may be empty. It has no spaces at its ends, because every server would remove
     *     them, and no control characters other than a tab
     */
    record Comparison(Column<?> column, Operator operator, String value) implements Filter {
        /** @throws IllegalArgumentException if the value has spaces at its ends, or a control character */
        public Comparison {
            Objects.requireNonNull(column, "column");
            Objects.requireNonNull(operator, "operator");
            Argument.oneLine("value", value);
            Text.refuseOuterSpaces("the value of a filter on " + column.name(), value);
        }

        /** Returns the comparison as in LQL, without {@code Filter:}. */
        @Override
        public String toString() {
            String start = column.name() + " " + operator.symbol();
            return value.isEmpty() ? start : start + " " + value;
        }
    }

    /** A condition that is true if all parts are true. Without parts it is always true. */
    final class AllOf implements Filter {
        private final List<Filter> parts;

        private final int depth;

        private AllOf(List<Filter> parts) {
            this.parts = List.copyOf(parts);
            this.depth = FilterDepth.above(parts);
        }

        int depth() {
            return depth;
        }

        /** Returns the parts: none, or at least two. */
        public List<Filter> parts() {
            return parts;
        }

        @Override
        public Filter not() {
            return parts.isEmpty() ? anyOf() : new Not(this);
        }

        /** Returns true for the same conditions in the same order. */
        @Override
        public boolean equals(Object other) {
            return other instanceof AllOf all && parts.equals(all.parts);
        }

        /** Returns a hash code that goes with {@link #equals}. */
        @Override
        public int hashCode() {
            return parts.hashCode();
        }

        /** Returns the conditions with "and" between them. */
        @Override
        public String toString() {
            return parts.stream().map(Filter::toString).collect(Collectors.joining(" and ", "(", ")"));
        }
    }

    /** A condition that is true if at least one part is true. Without parts it is never true. */
    final class AnyOf implements Filter {
        private final List<Filter> parts;

        private final int depth;

        private AnyOf(List<Filter> parts) {
            this.parts = List.copyOf(parts);
            this.depth = FilterDepth.above(parts);
        }

        int depth() {
            return depth;
        }

        /** Returns the parts: none, or at least two. */
        public List<Filter> parts() {
            return parts;
        }

        @Override
        public Filter not() {
            return parts.isEmpty() ? allOf() : new Not(this);
        }

        /** Returns true for the same conditions in the same order. */
        @Override
        public boolean equals(Object other) {
            return other instanceof AnyOf any && parts.equals(any.parts);
        }

        /** Returns a hash code that goes with {@link #equals}. */
        @Override
        public int hashCode() {
            return 31 + parts.hashCode();
        }

        /** Returns the conditions with "or" between them. */
        @Override
        public String toString() {
            return parts.stream().map(Filter::toString).collect(Collectors.joining(" or ", "(", ")"));
        }
    }

    /** A condition that is true if its part is false. */
    final class Not implements Filter {
        private final Filter part;

        private Not(Filter part) {
            this.part = part;
        }

        /** Returns the part: never an empty group, and never a negation. */
        public Filter part() {
            return part;
        }

        @Override
        public Filter not() {
            return part;
        }

        /** Returns true for the negation of an equal condition. */
        @Override
        public boolean equals(Object other) {
            return other instanceof Not not && part.equals(not.part);
        }

        /** Returns a hash code that goes with {@link #equals}. */
        @Override
        public int hashCode() {
            return ~part.hashCode();
        }

        /** Returns the condition with "not" before it. */
        @Override
        public String toString() {
            return "not " + part;
        }
    }
}
