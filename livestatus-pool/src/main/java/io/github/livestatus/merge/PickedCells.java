package io.github.livestatus.merge;

import io.github.livestatus.lql.Cells;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Cells of a row in another order, for a table that has more columns than the row's site knows.
 *
 * @param first the row's first cell in {@code cells}
 * @param picked for each cell of the new row its number in the old; -1 for null
 */
record PickedCells(Cells cells, int first, int[] picked) implements Cells {
    private boolean isThere(int cell) {
        return picked[cell] >= 0;
    }

    private int place(int cell) {
        return first + picked[cell];
    }

    @Override
    public boolean isNull(int cell) {
        return !isThere(cell) || cells.isNull(place(cell));
    }

    @Override
    public boolean isNumber(int cell) {
        return isThere(cell) && cells.isNumber(place(cell));
    }

    @Override
    public long longAt(int cell) {
        return isThere(cell) ? cells.longAt(place(cell)) : 0;
    }

    @Override
    public double doubleAt(int cell) {
        return isThere(cell) ? cells.doubleAt(place(cell)) : 0;
    }

    @Override
    public String textAt(int cell) {
        return isThere(cell) ? cells.textAt(place(cell)) : "";
    }

    @Override
    public Instant timeAt(int cell) {
        return isThere(cell) ? cells.timeAt(place(cell)) : null;
    }

    @Override
    public List<Object> listAt(int cell) {
        return isThere(cell) ? cells.listAt(place(cell)) : List.of();
    }

    @Override
    public Map<String, Object> dictAt(int cell) {
        return isThere(cell) ? cells.dictAt(place(cell)) : Map.of();
    }

    @Override
    public byte[] bytesAt(int cell) {
        return isThere(cell) ? cells.bytesAt(place(cell)) : new byte[0];
    }

    @Override
    public Object valueAt(int cell) {
        return isThere(cell) ? cells.valueAt(place(cell)) : null;
    }

    @Override
    public void repaired(int cell, String reason) {
        if (isThere(cell)) {
            cells.repaired(place(cell), reason);
        }
    }
}
