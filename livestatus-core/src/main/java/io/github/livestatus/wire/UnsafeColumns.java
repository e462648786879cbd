package io.github.livestatus.wire;

import io.github.livestatus.lql.Capability;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Query;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds the columns that crash one server, or that always show a wrong value.
 *
 * @param isUnsafeAllowed true if columns are sent that crash the server only if it has objects of one kind
 */
record UnsafeColumns(ServerInfo server, KnownColumns known, boolean isUnsafeAllowed) {
    /**
     * Returns the reason why the column is not sent: the rest of a sentence that begins with the server's name. Null if it may be
     * sent.
     */
    String reason(Column<?> column) {
        if (server.isLacking(Capability.DEBUG_INFO, column)) {
            return "crashes at column debug_info of table statehist";
        } else if (!isUnsafeAllowed && server.isLacking(Capability.EMPTY_VARIABLES, column)) {
            return "crashes at column " + column.name() + " of table " + column.table()
                    + " if an object has a custom variable without a value; custom_variable_names is safe, allowUnsafe(true)"
                    + " sends it nevertheless";
        }
        return server.isLacking(Capability.SPAN_PARTS, column)
                ? "does not compute " + column.name() + " of table statehist relative to the queried time;"
                        + " divide the duration by that time"
                : null;
    }

    /** Returns a query for all columns with the names of the safe ones; the same query if all are safe. */
    Query named(Query query) {
        boolean isSafe = reason(query.table().any("debug_info")) == null
                && reason(query.table().any("duration_part")) == null
                && (isUnsafeAllowed || server.has(Capability.EMPTY_VARIABLES));
        if (!query.selected().isEmpty() || isSafe) {
            return query;
        }
        List<Column<?>> safe = new ArrayList<>();
        known.names(query.table()).stream().sorted().map(query.table()::any).forEach(safe::add);
        return safe.removeIf(column -> reason(column) != null) ? query.columns(safe) : query;
    }
}
