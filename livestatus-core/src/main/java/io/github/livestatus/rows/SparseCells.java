package io.github.livestatus.rows;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The cells of one row in another order, or with cells that were not in the response. Those have values of their own.
 *
 * @param first the row's first cell in {@code cells}
 * @param sources for each cell of the new row its source, counted from {@code first}; -1 if it was not in the response
 * @param own the values of the cells that were not in the response; mostly null
 */
public record SparseCells(Cells cells, int first, int[] sources, ValueCells own) implements Cells {
    private boolean isOwn(int cell) {
        return sources[cell] < 0;
    }

    private int source(int cell) {
        return first + sources[cell];
    }

    @Override
    public boolean isNull(int cell) {
        return isOwn(cell) ? own.isNull(cell) : cells.isNull(source(cell));
    }

    @Override
    public boolean isNumber(int cell) {
        return isOwn(cell) ? own.isNumber(cell) : cells.isNumber(source(cell));
    }

    @Override
    public long longAt(int cell) {
        return isOwn(cell) ? own.longAt(cell) : cells.longAt(source(cell));
    }

    @Override
    public double doubleAt(int cell) {
        return isOwn(cell) ? own.doubleAt(cell) : cells.doubleAt(source(cell));
    }

    @Override
    public String textAt(int cell) {
        return isOwn(cell) ? own.textAt(cell) : cells.textAt(source(cell));
    }

    @Override
    public Instant timeAt(int cell) {
        return isOwn(cell) ? own.timeAt(cell) : cells.timeAt(source(cell));
    }

    @Override
    public List<Object> listAt(int cell) {
        return isOwn(cell) ? own.listAt(cell) : cells.listAt(source(cell));
    }

    @Override
    public Map<String, Object> dictAt(int cell) {
        return isOwn(cell) ? own.dictAt(cell) : cells.dictAt(source(cell));
    }

    @Override
    public byte[] bytesAt(int cell) {
        return isOwn(cell) ? own.bytesAt(cell) : cells.bytesAt(source(cell));
    }

    @Override
    public Object valueAt(int cell) {
        return isOwn(cell) ? own.valueAt(cell) : cells.valueAt(source(cell));
    }

    @Override
    public SparseCells copy(int from, int count) {
        int[] copied = Arrays.copyOfRange(sources, from, from + count);
        int width = 1 + Arrays.stream(copied).max().orElse(-1);
        return new SparseCells(cells.copy(first, width), 0, copied, own.copy(from, count));
    }

    @Override
    public void repaired(int cell, String reason) {
        if (!isOwn(cell)) {
            cells.repaired(source(cell), reason);
        }
    }
}
