package io.github.livestatus.mirror;

import io.github.livestatus.lql.ColumnType;
import io.github.livestatus.lql.Operator;
import io.github.livestatus.rows.RowOrder;

/** The order of JSON values. It is the same as {@link RowOrder} for the cells of a response. */
final class ValueOrder {
    private ValueOrder() {}

    /** Returns true if columns of this type can be sorted here. */
    static boolean isSortable(ColumnType type) {
        return type != ColumnType.LIST && type != ColumnType.DICT && type != ColumnType.BLOB;
    }

    /** @param type the type of the sort key, which decides how the values are read */
    static int compare(ColumnType type, Object left, Object right) {
        return switch (type) {
            case NUMBER, FLAG, STATE -> Long.compare(JsonValue.toLong(left), JsonValue.toLong(right));
            case DECIMAL, TIME -> Double.compare(JsonValue.toDouble(left), JsonValue.toDouble(right));
            case ANY -> compareAny(left, right);
            default -> RowOrder.compareTexts(JsonValue.toText(left), JsonValue.toText(right));
        };
    }

    private static int compareAny(Object left, Object right) {
        if (left instanceof Number one && right instanceof Number other) {
            return Double.compare(one.doubleValue(), other.doubleValue());
        } else if (left instanceof Number != right instanceof Number) {
            return left instanceof Number ? -1 : 1;
        }
        return RowOrder.compareTexts(JsonValue.toText(left), JsonValue.toText(right));
    }

    /**
     * Returns true if a comparison is fulfilled.
     *
     * @param order the result of comparing the row's value with the filter's value
     */
    static boolean isFulfilled(Operator operator, int order) {
        return switch (operator) {
            case EQ -> order == 0;
            case NE -> order != 0;
            case LT -> order < 0;
            case LE -> order <= 0;
            case GT -> order > 0;
            case GE -> order >= 0;
            default -> throw new IllegalArgumentException(operator + " is not a comparison by order");
        };
    }
}
