package io.github.livestatus.rows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Cells of one row among which some never came: they are null, or a whole number that is known.
 *
 * @param sources for each cell the one it comes from, counted from {@code first}; -1 for one that never came
 * @param known for each cell that never came its number, or null
 */
record SparseCells(Cells cells, int first, int[] sources, Long[] known) implements Cells {
    private boolean isAbsent(int cell) {
        return sources[cell] < 0;
    }

    private int source(int cell) {
        return first + sources[cell];
    }

    private long number(int cell) {
        return known[cell] == null ? 0 : known[cell];
    }

    @Override
    public boolean isNull(int cell) {
        return isAbsent(cell) ? known[cell] == null : cells.isNull(source(cell));
    }

    @Override
    public boolean isNumber(int cell) {
        return isAbsent(cell) ? known[cell] != null : cells.isNumber(source(cell));
    }

    @Override
    public long longAt(int cell) {
        return isAbsent(cell) ? number(cell) : cells.longAt(source(cell));
    }

    @Override
    public double doubleAt(int cell) {
        return isAbsent(cell) ? number(cell) : cells.doubleAt(source(cell));
    }

    @Override
    public String textAt(int cell) {
        return isAbsent(cell) ? Objects.toString(known[cell], "") : cells.textAt(source(cell));
    }

    @Override
    public Instant timeAt(int cell) {
        return isAbsent(cell) ? null : cells.timeAt(source(cell));
    }

    @Override
    public List<Object> listAt(int cell) {
        return isAbsent(cell) ? List.of() : cells.listAt(source(cell));
    }

    @Override
    public Map<String, Object> dictAt(int cell) {
        return isAbsent(cell) ? Map.of() : cells.dictAt(source(cell));
    }

    @Override
    public byte[] bytesAt(int cell) {
        return isAbsent(cell) ? new byte[0] : cells.bytesAt(source(cell));
    }

    @Override
    public Object valueAt(int cell) {
        return isAbsent(cell) ? known[cell] : cells.valueAt(source(cell));
    }

    @Override
    public void repaired(int cell, String reason) {
        if (!isAbsent(cell)) {
            cells.repaired(source(cell), reason);
        }
    }
}
