package io.github.livestatus.wire;

import io.github.livestatus.lql.AnyColumn;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Table;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** Information on tables and columns that a query names only by name. */
public interface KnownColumns {
    /** Returns the typed column of the same name; null if none is known. */
    Column<?> typed(AnyColumn column);

    /** Returns the names of the columns that identify a row of the table; empty if they are not known. */
    List<String> key(Table table);

    /**
     * Returns true if the server lists the column in its table {@code columns}. Without that table: true if the column is known,
     * or if no column of its table is. May send a query of {@code columns}; call it only for an unknown column.
     */
    boolean isListed(AnyColumn column);

    /** Returns the names of a table's columns that the server lists; without a list the known ones. */
    Set<String> names(Table table);

    /** Returns the time of the server's newest check result, in seconds since 1970; empty if there is none. Sends a query. */
    OptionalLong newestCheck();
}
