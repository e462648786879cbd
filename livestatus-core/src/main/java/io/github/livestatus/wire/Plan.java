package io.github.livestatus.wire;

import io.github.livestatus.error.UnsupportedByServerException;
import io.github.livestatus.lql.Column;
import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Selected;
import io.github.livestatus.lql.Sort;
import java.util.ArrayList;
import java.util.List;

/**
 * How a query is asked of one kind of server: what is sent, and what is left to do on this side when the rows are there.
 *
 * @param sent the query as it goes out
 * @param hidden what the cells behind the query's own are, asked for only to sort by
 * @param sorts keys to sort by on this side; none when the server sorts, or nobody has to
 * @param offset rows to leave out from the start, on this side
 * @param limit rows to keep at most, on this side; {@code Long.MAX_VALUE} for all
 */
public record Plan(Query sent, List<Selected<?>> hidden, List<Sort> sorts, long offset, long limit) {
    /** Naemon 1.5.1 skips nothing without a limit (T42), and adds limit and offset as ints. */
    private static final long EVERY_ROW = 999_999_999;

    /** Whether the kind of server has a say in how this query is asked. */
    public static boolean dependsOnDialect(Query query) {
        return !query.sorts().isEmpty()
                || query.offset() > 0
                || query.authUser().isPresent()
                || query.isWaiting()
                || query.limit().isPresent() && !query.stats().isEmpty();
    }

    /** A query that every kind of server is asked the same way. */
    public static Plan asIs(Query query) {
        return new Plan(query, List.of(), List.of(), 0, Long.MAX_VALUE);
    }

    /**
     * @throws UnsupportedByServerException when the server would not do what the query needs, and not say so
     */
    public static Plan of(Query query, Dialect dialect) {
        if (query.authUser().isPresent() && !Quirks.knowsAuthUser(dialect)) {
            throw new UnsupportedByServerException(dialect.name(), "ignores AuthUser and would show everything");
        }
        if (query.isWaiting() && !Quirks.waits(dialect)) {
            throw new UnsupportedByServerException(dialect.name(), "ignores Wait headers and would answer at once");
        }
        boolean isArranged = !query.sorts().isEmpty() || query.offset() > 0;
        boolean isLimitedStats = query.limit().isPresent() && !query.stats().isEmpty();
        if (isArranged && !Quirks.sorts(dialect) || isLimitedStats) {
            return arrangedHere(query);
        }
        return asIs(query.offset() > 0 && query.limit().isEmpty() ? query.limit(EVERY_ROW) : query);
    }

    private static Plan arrangedHere(Query query) {
        List<Selected<?>> hidden = new ArrayList<>();
        Query sent = query.unlimited();
        if (!query.columns().isEmpty() && query.stats().isEmpty()) {
            List<Column<?>> columns = new ArrayList<>(query.columns());
            for (Sort sort : query.sorts()) {
                boolean isAsked = columns.stream()
                        .anyMatch(column -> column.name().equals(sort.column().name()));
                if (!isAsked) {
                    columns.add(sort.column());
                    hidden.add(sort.column());
                }
            }
            sent = sent.withColumns(columns);
        }
        if (query.sorts().isEmpty() && query.stats().isEmpty() && query.limit().isPresent()) {
            sent = sent.limit(query.offset() + query.limit().getAsLong());
        }
        return new Plan(
                sent, hidden, query.sorts(), query.offset(), query.limit().orElse(Long.MAX_VALUE));
    }
}
