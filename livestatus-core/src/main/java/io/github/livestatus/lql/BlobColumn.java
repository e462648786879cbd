package io.github.livestatus.lql;

import java.util.Arrays;
import java.util.Set;

/** A column of bytes, such as Checkmk's {@code mk_inventory_gz}. Null reads as no bytes. No server filters or sorts by it. */
public record BlobColumn(Table table, String name, Set<Dialect> dialects) implements Column<byte[]> {
    /** @throws IllegalArgumentException for a name that no column can have */
    public BlobColumn {
        Identifiers.check("column", name);
    }

    @Override
    public byte[] read(Cells cells, int cell) {
        return cells.bytesAt(cell);
    }

    @Override
    public int compare(Cells left, int leftCell, Cells right, int rightCell) {
        return Arrays.compareUnsigned(left.bytesAt(leftCell), right.bytesAt(rightCell));
    }
}
