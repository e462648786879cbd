package io.github.livestatus.rows;

import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.ColumnType;
import io.github.livestatus.lql.Sort;
import io.github.livestatus.result.Row;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** Orders rows by sort keys. Rows of different results can be compared if both hold the keys' columns. */
public final class RowOrder {
    private RowOrder() {}

    /** Returns a comparator that compares rows key by key. Rows that are equal in all keys compare as equal. */
    public static Comparator<Row> by(List<Sort> keys) {
        Comparator<Row> order = (left, right) -> 0;
        for (Sort key : keys) {
            Comparator<Row> next = key.key().isEmpty() ? byColumn(key.column()) : byEntry(key);
            order = order.thenComparing(key.isDescending() ? next.reversed() : next);
        }
        return order;
    }

    private static Comparator<Row> byColumn(Column<?> column) {
        return (left, right) -> {
            CellRow one = CellRow.of(left);
            CellRow other = CellRow.of(right);
            return compare(column.type(), one.cells(), one.cell(column), other.cells(), other.cell(column));
        };
    }

    private static int compare(ColumnType type, Cells left, int leftCell, Cells right, int rightCell) {
        return switch (type) {
            case TEXT -> compareTexts(left.textAt(leftCell), right.textAt(rightCell));
            case NUMBER, FLAG, STATE -> Long.compare(left.longAt(leftCell), right.longAt(rightCell));
            case DECIMAL, TIME -> Double.compare(left.doubleAt(leftCell), right.doubleAt(rightCell));
            case LIST, DICT -> left.textAt(leftCell).compareTo(right.textAt(rightCell));
            case BLOB -> Arrays.compareUnsigned(left.bytesAt(leftCell), right.bytesAt(rightCell));
            case ANY -> compareAny(left, leftCell, right, rightCell);
        };
    }

    /**
     * Compares numbers by value and everything else as text; digits in quotes are text, because a host may be called 10. Numbers
     * come before texts. A comparison of numbers with texts as texts would not be transitive: 9 before 10, 10 before "5", and "5"
     * before 9.
     */
    private static int compareAny(Cells left, int leftCell, Cells right, int rightCell) {
        Object leftValue = left.valueAt(leftCell);
        Object rightValue = right.valueAt(rightCell);
        if (leftValue instanceof Number leftNumber && rightValue instanceof Number rightNumber) {
            return Double.compare(leftNumber.doubleValue(), rightNumber.doubleValue());
        } else if (leftValue instanceof Number != rightValue instanceof Number) {
            return leftValue instanceof Number ? -1 : 1;
        }
        return compareTexts(left.textAt(leftCell), right.textAt(rightCell));
    }

    /** Compares by code points. That is the order of UTF-8 bytes, by which Naemon sorts (1.5.1: strcmp). */
    public static int compareTexts(String left, String right) {
        int shorter = Math.min(left.length(), right.length());
        for (int i = 0; i < shorter; i++) {
            char a = left.charAt(i);
            char b = right.charAt(i);
            if (a != b) {
                return Character.isSurrogate(a) == Character.isSurrogate(b) ? a - b : Character.isSurrogate(a) ? 1 : -1;
            }
        }
        return left.length() - right.length();
    }

    private static Comparator<Row> byEntry(Sort sort) {
        return Comparator.comparing(
                row -> String.valueOf(row.getDict(sort.column()).getOrDefault(sort.key(), "")));
    }
}
