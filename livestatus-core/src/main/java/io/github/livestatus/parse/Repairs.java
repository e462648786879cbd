package io.github.livestatus.parse;

import io.github.livestatus.lql.ColumnType;
import io.github.livestatus.rows.RowColumns;
import io.github.livestatus.rows.ValueDecoder;

/**
 * Finds the cells that have to be mended: those that are not JSON, and those whose value means nothing in their column. The
 * latter shows when they are read through it. Used by one thread.
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

    /** How many cells of the first {@code size} rows have to be mended. */
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

    /** Returns true if a cell has to be mended. */
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

    /** Any value is a text. */
    private static boolean canTakeAnything(ColumnType type) {
        return type == ColumnType.TEXT || type == ColumnType.ANY;
    }

    /** Why the last cell has to be mended. */
    String reason() {
        return reason;
    }

    /** Where the trouble with the last cell is. */
    int at() {
        return at;
    }
}
