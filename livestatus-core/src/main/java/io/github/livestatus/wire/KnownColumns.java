package io.github.livestatus.wire;

import io.github.livestatus.lql.AnyColumn;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Table;
import java.util.List;

/** What is known of tables and columns that a query has by name only. */
public interface KnownColumns {
    /** The typed column of that name; null where none is known. */
    Column<?> typed(AnyColumn column);

    /** The names of the columns that tell the rows of a table apart; empty where they are not known. */
    List<String> key(Table table);

    /** Whether the server itself says that it has it; asked where none is known and the server would not complain. */
    boolean isListed(AnyColumn column);
}
