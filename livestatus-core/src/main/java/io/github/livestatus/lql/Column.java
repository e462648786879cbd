package io.github.livestatus.lql;

import java.util.Set;

/**
 * A column of a table, typed by its values. The constants classes of {@code schema} hold one for every column that a server
 * is known to have; {@link AnyColumn} stands for one that is known by name only.
 *
 * <p>Each kind offers the operators that its type has on the wire, and no others.
 *
 * @param <T> the type of the values
 */
public sealed interface Column<T> extends Selected<T>
        permits AnyColumn, BlobColumn, DictColumn, FlagColumn, ListColumn, NumberColumn, OrderedColumn {
    /** The table it belongs to. */
    Table table();

    /** The kinds of server that have it; all of them for a column that is known by name only. */
    Set<Dialect> dialects();

    /** Compares two cells of this column, in the order that {@link #ascending()} sorts them. */
    int compare(Cells left, int leftCell, Cells right, int rightCell);

    /** Sorts smaller values first. */
    default Sort ascending() {
        return new Sort(this, "", false);
    }

    /** Sorts larger values first. */
    default Sort descending() {
        return new Sort(this, "", true);
    }
}
