package io.github.livestatus.merge;

import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.EnumColumn;
import io.github.livestatus.lql.FlagColumn;
import io.github.livestatus.lql.NumberColumn;
import io.github.livestatus.lql.Sort;
import io.github.livestatus.lql.TimeColumn;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.rows.CellRow;
import io.github.livestatus.rows.RowOrder;
import java.util.Comparator;
import java.util.List;

/**
 * A cursor over the rows of one site, compared with the cursors of other sites. If the first sort key is a number, it is read once
 * for each row. Most comparisons then need no other value.
 */
final class SiteRows {
    private final int number;
    private final Result rows;
    private final Column<?> first;
    private final int sign;
    private final int firstIndex;
    private final Comparator<Row> byKeys;
    private int next;
    private Row row;
    private double key;

    /** @param number the position of the site among the others, which decides between equal rows */
    SiteRows(int number, Result rows, List<Sort> keys) {
        this.number = number;
        this.rows = rows;
        this.byKeys = RowOrder.by(keys);
        this.first = keys.get(0).column();
        this.sign = keys.get(0).isDescending() ? -1 : 1;
        this.firstIndex = isNumber(first) && !rows.isEmpty() ? rows.columns().indexOf(first) : -1;
    }

    private static boolean isNumber(Column<?> column) {
        return column instanceof NumberColumn<?>
                || column instanceof TimeColumn
                || column instanceof EnumColumn<?>
                || column instanceof FlagColumn;
    }

    /** Moves to the next row. Returns false if there is none. */
    boolean advance() {
        if (next == rows.size()) {
            return false;
        }
        row = rows.row(next++);
        if (firstIndex >= 0) {
            CellRow cells = CellRow.of(row);
            key = sign * cells.cells().doubleAt(cells.firstCell() + firstIndex);
        }
        return true;
    }

    /** Returns the position of the site among the others. */
    int number() {
        return number;
    }

    /** Returns the index of the current row. */
    int index() {
        return next - 1;
    }

    /** Compares the current rows, then the positions of the sites. */
    int compareTo(SiteRows other) {
        int order = compare(key, row, other.key, other.row, firstIndex >= 0 && other.firstIndex >= 0);
        return order != 0 ? order : Integer.compare(number, other.number);
    }

    private int compare(double leftKey, Row left, double rightKey, Row right, boolean hasKeys) {
        // Whole numbers too large for a double compare equal here and are distinguished below.
        int order = hasKeys ? Double.compare(leftKey, rightKey) : 0;
        return order != 0 ? order : byKeys.compare(left, right);
    }

    /** Returns true if all rows are in order. The cursor is at the end afterwards. */
    boolean areSorted() {
        boolean hasRow = advance();
        while (hasRow) {
            Row before = row;
            double keyBefore = key;
            hasRow = advance();
            if (hasRow && compare(keyBefore, before, key, row, firstIndex >= 0) > 0) {
                return false;
            }
        }
        return true;
    }
}
