package io.github.livestatus.lql;

import java.util.List;
import java.util.Objects;

/**
 * A condition on rows: a tree of comparisons. Columns make the leaves ({@code Services.STATE.eq(...)}), this interface joins
 * them. An empty {@link #allOf} is true for every row, an empty {@link #anyOf} for none.
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
     * A leaf: a column's value compared with a text, as LQL writes both.
     *
     * @param value the text behind the operator; may be empty
     */
    record Comparison(Column<?> column, Operator operator, String value) implements Filter {
        public Comparison {
            Objects.requireNonNull(column, "column");
            Objects.requireNonNull(operator, "operator");
            Objects.requireNonNull(value, "value");
        }

        @Override
        public String toString() {
            return column.name() + " " + operator.symbol() + (value.isEmpty() ? "" : " " + value);
        }
    }

    /** True where all parts are. */
    record AllOf(List<Filter> parts) implements Filter {
        public AllOf {
            parts = List.copyOf(parts);
        }
    }

    /** True where at least one part is. */
    record AnyOf(List<Filter> parts) implements Filter {
        public AnyOf {
            parts = List.copyOf(parts);
        }
    }

    /** True where the part is false. */
    record Not(Filter part) implements Filter {
        public Not {
            Objects.requireNonNull(part, "part");
        }

        @Override
        public Filter not() {
            return part;
        }
    }
}
