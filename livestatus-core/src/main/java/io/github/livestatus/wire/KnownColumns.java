package io.github.livestatus.wire;

import io.github.livestatus.lql.AnyColumn;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Table;
import java.util.List;

/** What is known of tables and columns that a query has by name only. */
public interface KnownColumns {
    /** Returns the typed column of the same name; null if none is known. */
    Column<?> typed(AnyColumn column);

    /** Returns the names of the columns that identify a row of the table; empty if they are not known. */
    List<String> key(Table table);

    /**
     * Returns true if the server lists the column in its table {@code columns}, or lists none at all. Reads that table: needed
     * only for a column without a known type on a server that would not reject it.
     */
    boolean isListed(AnyColumn column);
}
