package io.github.livestatus.wire;

import io.github.livestatus.lql.AnyColumn;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Table;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/** What is known of tables and columns that a query has by name only. */
public interface KnownColumns {
    /** Returns the typed column of the same name; null if none is known. */
    Column<?> typed(AnyColumn column);

    /** Returns the names of the columns that identify a row of the table; empty if they are not known. */
    List<String> key(Table table);

    /**
     * Returns true if the server lists the column in its table {@code columns}, where it has that table; else if the column is
     * known, or nothing of its table is. Reads {@code columns}: needed only for a column that is not known.
     */
    boolean isListed(AnyColumn column);

    /** Returns the names of a table's columns that the server lists; else those that are known. */
    Set<String> names(Table table);

    /** Returns when the server last had a result of a check, in seconds since 1970; empty where it had none. Queries it. */
    OptionalLong newestCheck();
}
