package io.github.livestatus.exchange;

import io.github.livestatus.lql.Capability;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Operator;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Stat;
import io.github.livestatus.result.Result;
import io.github.livestatus.result.Row;
import io.github.livestatus.rows.CellRow;
import io.github.livestatus.rows.TableResult;
import io.github.livestatus.wire.QueryCopy;
import io.github.livestatus.wire.ServerInfo;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * The group {@code ["",0]} that Checkmk 2 sends for a null row if no row matches. Only a query for its members shows if a group is
 * this one.
 */
final class NullGroup {
    private NullGroup() {}

    /** Returns true if this server's response to this query may contain it. */
    static boolean isPossible(Query query, ServerInfo server) {
        return !query.columns().isEmpty() && !query.stats().isEmpty() && !server.has(Capability.GROUPS_ONLY);
    }

    /** Returns true if a row looks like it: empty group columns, and counts of 0. */
    static boolean isLike(Query query, Row row) {
        CellRow cells = CellRow.of(row);
        for (Column<?> column : query.columns()) {
            if (!isNull(cells.cells().valueAt(cells.cell(column)))) {
                return false;
            }
        }
        return query.stats().stream().noneMatch(stat -> stat instanceof Stat.Count && row.getLong(stat) != 0);
    }

    /** Returns the groups without the group of a null row. */
    static Result leftOut(Query query, Result groups) {
        Result real = TableResult.filtered(groups, row -> !isLike(query, row));
        OptionalLong total = groups.total();
        return total.isEmpty() ? real : TableResult.withTotal(real, total.getAsLong() - groups.size() + real.size());
    }

    /** Returns the query for one row of a group that looks like it. */
    static Query members(Query query, Row group) {
        Query members = QueryCopy.without(
                query, QueryCopy.Part.STATS, QueryCopy.Part.ORDER, QueryCopy.Part.WAIT, QueryCopy.Part.TOTAL);
        for (Column<?> column : query.columns()) {
            Object value = CellRow.of(group).cells().valueAt(CellRow.of(group).cell(column));
            if (!(value instanceof Map<?, ?>)) {
                members =
                        members.filter(new Filter.Comparison(column, Operator.EQ, value instanceof Number ? "0" : ""));
            }
        }
        return members.limit(1);
    }

    private static boolean isNull(Object value) {
        return value == null
                || value.equals("")
                || value instanceof Number number && number.doubleValue() == 0
                || value instanceof List<?> list && list.isEmpty()
                || value instanceof Map<?, ?> map && map.isEmpty();
    }
}
