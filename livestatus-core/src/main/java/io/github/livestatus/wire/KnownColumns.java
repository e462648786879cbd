package io.github.livestatus.wire;

import io.github.livestatus.lql.AnyColumn;
import io.github.livestatus.lql.Column;

/** What is known of columns that a query has by name only. */
public interface KnownColumns {
    /** The typed column of that name; null where none is known. */
    Column<?> typed(AnyColumn column);

    /** Whether the server itself says that it has it; asked where none is known and the server would not complain. */
    boolean isListed(AnyColumn column);
}
