package io.github.livestatus.mirror;

import io.github.livestatus.rows.Cells;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * The cells of held rows.
 *
 * @param columns the columns of each row
 * @param links the host's row for each row, for columns of the host; null for other columns
 * @param rows the places of the rows in the table
 */
record HeldCells(HeldColumn[] columns, PackedInts[] links, int[] rows) implements Cells {
    private HeldColumn column(int cell) {
        return columns[cell % columns.length];
    }

    private int row(int cell) {
        int row = rows[cell / columns.length];
        PackedInts link = links[cell % columns.length];
        return link == null ? row : link.at(row);
    }

    @Override
    public boolean isNull(int cell) {
        return column(cell).isNull(row(cell));
    }

    @Override
    public boolean isNumber(int cell) {
        return column(cell).isNumber(row(cell));
    }

    @Override
    public long longAt(int cell) {
        return column(cell).longAt(row(cell));
    }

    @Override
    public double doubleAt(int cell) {
        return column(cell).doubleAt(row(cell));
    }

    @Override
    public String textAt(int cell) {
        return column(cell).textAt(row(cell));
    }

    @Override
    public Instant timeAt(int cell) {
        return JsonValue.toTime(valueAt(cell));
    }

    @Override
    public List<Object> listAt(int cell) {
        return JsonValue.toList(valueAt(cell));
    }

    @Override
    public Map<String, Object> dictAt(int cell) {
        return JsonValue.toDict(valueAt(cell));
    }

    @Override
    public byte[] bytesAt(int cell) {
        return textAt(cell).getBytes(StandardCharsets.ISO_8859_1);
    }

    @Override
    public Object valueAt(int cell) {
        return column(cell).value(row(cell));
    }

    @Override
    public Cells copy(int first, int count) {
        HeldColumn[] copied = new HeldColumn[count];
        for (int i = 0; i < count; i++) {
            copied[i] = HeldColumn.of(new Object[] {valueAt(first + i)});
        }
        return new HeldCells(copied, new PackedInts[count], new int[] {0});
    }

    /** Counts nothing, since repairs were counted when the response was read. */
    @Override
    public void repaired(int cell, String reason) {}
}
