package io.github.livestatus.parse;

import io.github.livestatus.lql.ColumnType;
import io.github.livestatus.rows.RowColumns;
import io.github.livestatus.rows.ValueDecoder;

/**
 * Finds the cells that need a repair: those that are not JSON, and those without meaning in their column. It finds the latter by
 * reading them with the column's type. For one thread.
 */
final class Repairs {
    private final byte[] bytes;
    private final RowColumns columns;
    private final BodyCells cells;
    private final BodyCells heard;
    private final CarefulReader careful;
    private String reason;
    private int at;

    Repairs(BodyCells cells, RowColumns columns) {
        this.bytes = cells.bytes();
        this.columns = columns;
        this.cells = cells;
        this.heard = cells.heardBy((cell, what) -> {
            reason = what;
            at = cells.entry(cell);
        });
        this.careful = new CarefulReader(bytes);
    }

    /** Returns the number of repaired cells in the first {@code size} rows. */
    long count(int size) {
        int width = columns.width();
        long count = 0;
        for (int column = 0; column < width; column++) {
            for (int row = 0; row < size; row++) {
                if (isNeeded(row * width + column, column)) {
                    count++;
                }
            }
        }
        return count;
    }

    /** Returns true if a cell needs a repair. */
    boolean isNeeded(int cell, int column) {
        int p = cells.entry(cell);
        ValueDecoder decoder = columns.decoder(column);
        if (isPlainNumber(p) && canTakeAnyNumber(decoder.type())) {
            return false;
        } else if (p >= 0 && !careful.isSound(p)) {
            reason = careful.found();
            at = careful.foundAt();
            return true;
        }
        reason = null;
        if (!canTakeAnything(decoder.type())) {
            decoder.value(heard, cell);
        }
        return reason != null;
    }

    private boolean isPlainNumber(int p) {
        return p < 0 || Decimal.at(bytes, p) != null;
    }

    private static boolean canTakeAnyNumber(ColumnType type) {
        return type == ColumnType.NUMBER || type == ColumnType.DECIMAL || type == ColumnType.FLAG;
    }

    /** Returns true if every value has a meaning for the type; any value is a text. */
    private static boolean canTakeAnything(ColumnType type) {
        return type == ColumnType.TEXT || type == ColumnType.ANY;
    }

    /** Returns the reason for the repair of the last cell. */
    String reason() {
        return reason;
    }

    /** Returns the position of the error in the last cell. */
    int at() {
        return at;
    }
}
