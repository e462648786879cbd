package io.github.livestatus.multisite;

import io.github.livestatus.lql.Cells;
import io.github.livestatus.result.Row;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * Cells of a row in another order, for a table that has more columns than the row's site knows.
 *
 * @param picked for each cell of the new row its number in {@code cells}; -1 for null
 */
record PickedCells(Cells cells, int[] picked) implements Cells {
    /** The cells of a row under these names; null where it has none of that name. */
    static PickedCells of(Row row, List<String> names) {
        List<String> known = row.columns().names();
        int[] picked = new int[names.size()];
        for (int i = 0; i < picked.length; i++) {
            int index = known.indexOf(names.get(i));
            picked[i] = index < 0 ? -1 : row.firstCell() + index;
        }
        return new PickedCells(row.cells(), picked);
    }

    private boolean isThere(int cell) {
        return picked[cell] >= 0;
    }

    @Override
    public boolean isNull(int cell) {
        return !isThere(cell) || cells.isNull(picked[cell]);
    }

    @Override
    public boolean isNumber(int cell) {
        return isThere(cell) && cells.isNumber(picked[cell]);
    }

    @Override
    public long longAt(int cell) {
        return isThere(cell) ? cells.longAt(picked[cell]) : 0;
    }

    @Override
    public double doubleAt(int cell) {
        return isThere(cell) ? cells.doubleAt(picked[cell]) : 0;
    }

    @Override
    public String textAt(int cell) {
        return isThere(cell) ? cells.textAt(picked[cell]) : "";
    }

    @Override
    public Instant timeAt(int cell) {
        return isThere(cell) ? cells.timeAt(picked[cell]) : null;
    }

    @Override
    public List<Object> listAt(int cell) {
        return isThere(cell) ? cells.listAt(picked[cell]) : List.of();
    }

    @Override
    public Map<String, Object> dictAt(int cell) {
        return isThere(cell) ? cells.dictAt(picked[cell]) : Map.of();
    }

    @Override
    public byte[] bytesAt(int cell) {
        return isThere(cell) ? cells.bytesAt(picked[cell]) : new byte[0];
    }

    @Override
    public Object valueAt(int cell) {
        return isThere(cell) ? cells.valueAt(picked[cell]) : null;
    }

    @Override
    public void repaired(int cell, String reason) {
        if (isThere(cell)) {
            cells.repaired(picked[cell], reason);
        }
    }
}
