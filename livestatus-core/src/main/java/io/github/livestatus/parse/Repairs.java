package io.github.livestatus.parse;

import io.github.livestatus.lql.AnyColumn;
import io.github.livestatus.lql.Selected;
import io.github.livestatus.lql.StringColumn;
import io.github.livestatus.result.ResultColumns;

/**
 * Counts the cells that had to be mended: those whose bytes are not JSON, which the scanner has counted, and those whose
 * value means nothing in their column. The latter are read through their columns once, when the count is first asked for,
 * so that it does not depend on what else is read.
 */
final class Repairs {
    private final ResultColumns columns;
    private final BodyCells cells;
    private final int size;
    private final long scanned;
    private volatile long count = -1;

    /**
     * @param size how many rows there are
     * @param scanned how many cells the scanner mended
     */
    Repairs(ResultColumns columns, BodyCells cells, int size, long scanned) {
        this.columns = columns;
        this.cells = cells;
        this.size = size;
        this.scanned = scanned;
    }

    long count() {
        long known = count;
        if (known < 0) {
            known = scanned + meaningless();
            count = known;
        }
        return known;
    }

    private long meaningless() {
        boolean[] isFound = new boolean[1];
        BodyCells heard = cells.heardBy((cell, reason) -> isFound[0] = true);
        int width = columns.width();
        long found = 0;
        for (int column = 0; column < width; column++) {
            Selected<?> selected = columns.selected(column);
            if (!canFail(selected)) {
                continue;
            }
            for (int i = 0, cell = column; i < size; i++, cell += width) {
                isFound[0] = false;
                selected.read(heard, cell);
                if (isFound[0] && (scanned == 0 || !cells.isMended(cell))) {
                    found++;
                }
            }
        }
        return found;
    }

    /** Whether there are values that mean nothing in a column; any value is a text. */
    static boolean canFail(Selected<?> selected) {
        return selected != null && !(selected instanceof StringColumn) && !(selected instanceof AnyColumn);
    }
}
