package io.github.livestatus.parse;

import io.github.livestatus.lql.AnyColumn;
import io.github.livestatus.lql.FlagColumn;
import io.github.livestatus.lql.FloatColumn;
import io.github.livestatus.lql.IntColumn;
import io.github.livestatus.lql.Selected;
import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.result.ResultColumns;

/**
 * Finds the cells that have to be mended: those that are not JSON, and those whose value means nothing in their column. The
 * latter shows when they are read through it. Used by one thread.
 */
final class Repairs {
    private final byte[] bytes;
    private final ResultColumns columns;
    private final BodyCells cells;
    private final BodyCells heard;
    private final Inspector inspector;
    private String reason;
    private int at;

    Repairs(byte[] bytes, BodyCells cells, ResultColumns columns) {
        this.bytes = bytes;
        this.columns = columns;
        this.cells = cells;
        this.heard = cells.heardBy((cell, what) -> {
            reason = what;
            at = cells.entry(cell);
        });
        this.inspector = new Inspector(bytes);
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

    /** Whether a cell has to be mended. */
    boolean isNeeded(int cell, int column) {
        int p = cells.entry(cell);
        Selected<?> selected = columns.selected(column);
        if (isPlainNumber(p) && takesAnyNumber(selected)) {
            return false;
        } else if (p >= 0 && !inspector.isSound(p)) {
            reason = inspector.found();
            at = inspector.foundAt();
            return true;
        }
        reason = null;
        if (selected != null && !takesAnything(selected)) {
            selected.read(heard, cell);
        }
        return reason != null;
    }

    private boolean isPlainNumber(int p) {
        return p < 0 || Token.isDigit(bytes[p]) && Token.numberEnd(bytes, p) > 0;
    }

    private static boolean takesAnyNumber(Selected<?> selected) {
        return selected instanceof IntColumn || selected instanceof FloatColumn || selected instanceof FlagColumn;
    }

    /** Any value is a text. */
    private static boolean takesAnything(Selected<?> selected) {
        return selected instanceof StringColumn || selected instanceof AnyColumn;
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
