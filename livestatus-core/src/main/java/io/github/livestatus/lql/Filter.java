package io.github.livestatus.lql;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A condition on rows: a tree of comparisons. Columns make the leaves ({@code Services.STATE.eq(...)}), this interface joins
 * them. An empty {@link #allOf} is true for every row, an empty {@link #anyOf} for none. Immutable.
 */
public sealed interface Filter {
    /** True where all of the filters are. */
    static Filter allOf(Filter... filters) {
        return new AllOf(List.of(filters));
    }

    /** True where all of the filters are. */
    static Filter allOf(List<? extends Filter> filters) {
        return new AllOf(List.copyOf(filters));
    }

    /** True where at least one of the filters is. */
    static Filter anyOf(Filter... filters) {
        return new AnyOf(List.of(filters));
    }

    /** True where at least one of the filters is. */
    static Filter anyOf(List<? extends Filter> filters) {
        return new AnyOf(List.copyOf(filters));
    }

    /** True exactly where this filter is false. */
    default Filter not() {
        return new Not(this);
    }

    /**
     * The same condition without groups of none or one, groups in groups of their kind, and double negations. What is true
     * for every row becomes an empty {@link AllOf}, what is true for none an empty {@link AnyOf}; neither is left inside.
     */
    Filter simplified();

    /** The same condition without {@link Not}: comparisons are negated by their operators, groups by De Morgan's rules. */
    default Filter withoutNot() {
        return withoutNot(false);
    }

    /** As {@link #withoutNot()}, of this filter or of its negation. */
    Filter withoutNot(boolean isNegated);

    /** The leaves, from left to right. */
    Stream<Comparison> comparisons();

    /** Whether there is nothing to simplify, as in most filters: {@link #simplified()} makes nothing new of them. */
    private static boolean isSimple(Filter filter) {
        if (filter instanceof AllOf all) {
            return areSimple(all.parts, AllOf.class);
        } else if (filter instanceof AnyOf any) {
            return areSimple(any.parts, AnyOf.class);
        }
        return !(filter instanceof Not not) || isSimplePart(not.part, Not.class);
    }

    private static boolean areSimple(List<Filter> parts, Class<? extends Filter> group) {
        for (int i = 0; i < parts.size(); i++) {
            if (!isSimplePart(parts.get(i), group)) {
                return false;
            }
        }
        return parts.size() != 1;
    }

    private static boolean isSimplePart(Filter part, Class<? extends Filter> group) {
        return !group.isInstance(part) && !part.isAlways() && !part.isNever() && isSimple(part);
    }

    /** Whether this is the empty group that is true for every row. */
    default boolean isAlways() {
        return this instanceof AllOf all && all.parts.isEmpty();
    }

    /** Whether this is the empty group that is true for no row. */
    default boolean isNever() {
        return this instanceof AnyOf any && any.parts.isEmpty();
    }

    /**
     * A leaf: a column's value compared with a text, as LQL writes both.
     *
     * @param value the text behind the operator; may be empty; no spaces at its ends, which every server would cut off
     */
    record Comparison(Column<?> column, Operator operator, String value) implements Filter {
        /** @throws IllegalArgumentException for a value with spaces at its ends: servers would cut them off */
        public Comparison {
            Objects.requireNonNull(column, "column");
            Objects.requireNonNull(operator, "operator");
            Objects.requireNonNull(value, "value");
            Text.refuseOuterSpaces("the value of a filter on " + column.name(), value);
        }

        @Override
        public Filter simplified() {
            return this;
        }

        @Override
        public Filter withoutNot(boolean isNegated) {
            return isNegated ? new Comparison(column, operator.negated(), value) : this;
        }

        @Override
        public Stream<Comparison> comparisons() {
            return Stream.of(this);
        }

        /** As LQL writes it behind {@code Filter: }. */
        @Override
        public String toString() {
            return LqlLines.text(this::writeTo);
        }

        void writeTo(LqlSink sink) {
            sink.text(column.name());
            sink.text(" ");
            sink.text(operator.symbol());
            if (!value.isEmpty()) {
                sink.text(" ");
                sink.text(value);
            }
        }
    }

    /** True where all parts are. */
    record AllOf(List<Filter> parts) implements Filter {
        /** Keeps a copy of the parts. */
        public AllOf {
            parts = List.copyOf(parts);
        }

        @Override
        public Filter simplified() {
            if (isSimple(this)) {
                return this;
            }
            List<Filter> kept = new ArrayList<>(parts.size());
            for (Filter part : parts) {
                Filter simple = part.simplified();
                if (simple.isNever()) {
                    return simple;
                } else if (simple instanceof AllOf all) {
                    kept.addAll(all.parts);
                } else {
                    kept.add(simple);
                }
            }
            return kept.size() == 1 ? kept.get(0) : new AllOf(kept);
        }

        @Override
        public Filter withoutNot(boolean isNegated) {
            List<Filter> plain =
                    parts.stream().map(part -> part.withoutNot(isNegated)).toList();
            return isNegated ? new AnyOf(plain) : new AllOf(plain);
        }

        @Override
        public Stream<Comparison> comparisons() {
            return parts.stream().flatMap(Filter::comparisons);
        }

        @Override
        public String toString() {
            return parts.stream().map(Filter::toString).collect(Collectors.joining(" and ", "(", ")"));
        }
    }

    /** True where at least one part is. */
    record AnyOf(List<Filter> parts) implements Filter {
        /** Keeps a copy of the parts. */
        public AnyOf {
            parts = List.copyOf(parts);
        }

        @Override
        public Filter simplified() {
            if (isSimple(this)) {
                return this;
            }
            List<Filter> kept = new ArrayList<>(parts.size());
            for (Filter part : parts) {
                Filter simple = part.simplified();
                if (simple.isAlways()) {
                    return simple;
                } else if (simple instanceof AnyOf any) {
                    kept.addAll(any.parts);
                } else {
                    kept.add(simple);
                }
            }
            return kept.size() == 1 ? kept.get(0) : new AnyOf(kept);
        }

        @Override
        public Filter withoutNot(boolean isNegated) {
            List<Filter> plain =
                    parts.stream().map(part -> part.withoutNot(isNegated)).toList();
            return isNegated ? new AllOf(plain) : new AnyOf(plain);
        }

        @Override
        public Stream<Comparison> comparisons() {
            return parts.stream().flatMap(Filter::comparisons);
        }

        @Override
        public String toString() {
            return parts.stream().map(Filter::toString).collect(Collectors.joining(" or ", "(", ")"));
        }
    }

    /** True where the part is false. */
    record Not(Filter part) implements Filter {
        /** @throws NullPointerException for no filter */
        public Not {
            Objects.requireNonNull(part, "part");
        }

        @Override
        public Filter not() {
            return part;
        }

        @Override
        public Filter simplified() {
            if (isSimple(this)) {
                return this;
            }
            Filter simple = part.simplified();
            if (simple.isAlways()) {
                return Filter.anyOf();
            }
            return simple.isNever() ? Filter.allOf() : simple.not();
        }

        @Override
        public Filter withoutNot(boolean isNegated) {
            return part.withoutNot(!isNegated);
        }

        @Override
        public Stream<Comparison> comparisons() {
            return part.comparisons();
        }

        @Override
        public String toString() {
            return "not " + part;
        }
    }
}
