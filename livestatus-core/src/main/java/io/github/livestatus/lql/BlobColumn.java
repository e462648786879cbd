package io.github.livestatus.lql;

import java.util.Set;

/**
 * A column of bytes, such as {@code mk_inventory_gz} of Checkmk. {@code Row.get} returns an empty array for a null cell. No
 * server can filter or sort by it.
 */
public final class BlobColumn extends Column<byte[]> {
    BlobColumn(Table table, String name, Set<Dialect> dialects) {
        super(table, name, dialects, ColumnType.BLOB);
    }
}
