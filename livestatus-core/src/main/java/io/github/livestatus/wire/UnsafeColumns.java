package io.github.livestatus.wire;

import io.github.livestatus.lql.Capability;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Query;
import java.util.ArrayList;
import java.util.List;

/**
 * Tells at which columns one server ends itself, or shows what is wrong whatever is sent.
 *
 * @param isUnsafeAllowed whether those are sent that it survives if its objects are of the right kind
 */
record UnsafeColumns(ServerInfo server, KnownColumns known, boolean isUnsafeAllowed) {
    /** Returns why the column is not sent, the rest of a sentence that begins with the server's name; null if it may be sent. */
    String reason(Column<?> column) {
        if (server.isLacking(Capability.DEBUG_INFO, column)) {
            return "ends itself at column debug_info of table statehist";
        } else if (!isUnsafeAllowed && server.isLacking(Capability.EMPTY_VARIABLES, column)) {
            return "ends itself at column " + column.name() + " of table " + column.table()
                    + " once one object has a custom variable without a value; custom_variable_names is safe, allowUnsafe(true)"
                    + " sends it all the same";
        }
        return server.isLacking(Capability.SPAN_PARTS, column)
                ? "does not relate " + column.name() + " of table statehist to the time that is queried;"
                        + " divide the duration by that time"
                : null;
    }

    /** Returns a query for all columns as one that names those which may be sent; the same query if all may be sent. */
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
