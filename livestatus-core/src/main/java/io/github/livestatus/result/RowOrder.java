package io.github.livestatus.result;

import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Sort;
import java.util.Comparator;
import java.util.List;

/** The order of rows under sort keys. Rows of different results compare as long as both hold the keys' columns. */
public final class RowOrder {
    private RowOrder() {}

    /** Compares rows key by key; rows equal in all of them are equal. */
    public static Comparator<Row> by(List<Sort> keys) {
        Comparator<Row> order = (left, right) -> 0;
        for (Sort key : keys) {
            Comparator<Row> next = key.key().isEmpty() ? byColumn(key.column()) : byEntry(key);
            order = order.thenComparing(key.isDescending() ? next.reversed() : next);
        }
        return order;
    }

    private static Comparator<Row> byColumn(Column<?> column) {
        return (left, right) -> column.compare(
                left.cells(),
                left.firstCell() + left.columns().indexOf(column),
                right.cells(),
                right.firstCell() + right.columns().indexOf(column));
    }

    private static Comparator<Row> byEntry(Sort sort) {
        return Comparator.comparing(
                row -> String.valueOf(row.getDict(sort.column()).getOrDefault(sort.key(), "")));
    }
}
