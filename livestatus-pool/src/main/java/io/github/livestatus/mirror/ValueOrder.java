package io.github.livestatus.mirror;

import io.github.livestatus.lql.ColumnType;
import io.github.livestatus.rows.RowOrder;

/** The order of values under a sort key, which is that of rows of responses. */
final class ValueOrder {
    private ValueOrder() {}

    /** Returns true if values in this form are compared here, as columns of this type are sorted. */
    static boolean isKnown(ColumnType type) {
        return type != ColumnType.LIST && type != ColumnType.DICT && type != ColumnType.BLOB;
    }

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
}
