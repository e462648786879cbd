package io.github.livestatus.wire;

import io.github.livestatus.error.UnsupportedByServerException;
import io.github.livestatus.lql.Filter;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Selected;
import io.github.livestatus.lql.Sort;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The requests to one server for a query, and the work that the client does on the rows. Immutable.
 *
 * @param sent the queries that are sent, each for some of the rows; empty if the result is known
 * @param knownAnswer the result as JSON if nothing is sent; else null
 * @param hidden cells after the query's own, sent only for sorting or to test a wait condition
 * @param absent the names of optional columns that the server lacks; they are not sent
 * @param rows the query whose rows arrive: the caller's, one with named columns, or one for the rows from which the client
 *     computes statistics
 * @param filter the condition that the client tests on the rows; always true if the server tests all
 * @param sorts the sort keys for the client; empty if the server sorts, or if no order is wanted
 * @param offset number of rows that the client skips
 * @param limit maximum number of rows that the client keeps; {@code Long.MAX_VALUE} for all
 * @param total the source of the total number of rows
 */
public record Plan(
        List<Part> sent,
        String knownAnswer,
        List<Selected<?>> hidden,
        List<String> absent,
        Query rows,
        Filter filter,
        List<Sort> sorts,
        long offset,
        long limit,
        Total total) {
    /**
     * The source of the number of rows before offset and limit.
     *
     * @param isSent true if the server sends the number with its rows
     * @param count the query that counts them, sent together with the other; null if the client counts them when all have arrived
     */
    public record Total(boolean isSent, Query count) {
        static final Total HERE = new Total(false, null);
        static final Total SENT = new Total(true, null);
    }

    /**
     * A query that is sent.
     *
     * @param constants columns that are not sent, because all rows of this part have this value; the value may be null
     */
    public record Part(Query query, Map<String, Long> constants) {
        public Part {
            constants = constants.isEmpty() ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(constants));
        }
    }

    public Plan {
        sent = List.copyOf(sent);
        hidden = List.copyOf(hidden);
        absent = List.copyOf(absent);
        sorts = List.copyOf(sorts);
    }

    /** Returns the plan of a query that is sent unchanged to any server. */
    public static Plan asIs(Query query) {
        return new Plan(
                List.of(new Part(query, Map.of())),
                null,
                List.of(),
                List.of(),
                query,
                FilterTree.ALWAYS,
                List.of(),
                0,
                Long.MAX_VALUE,
                Total.HERE);
    }

    /** Returns true if a row may be a group without rows. Then the last hidden cell is the number of rows. */
    public boolean canHaveEmptyGroups() {
        return !hidden.isEmpty() && hidden.get(hidden.size() - 1) == FlagGroupSplitter.COUNT;
    }

    /** Returns true if the client computes the statistics of a query with this plan from rows. */
    public boolean isComputingStats(Query query) {
        return !query.stats().isEmpty() && rows != query;
    }

    /** Returns true if the client drops rows that do not match. */
    public boolean isFiltering() {
        return !filter.equals(FilterTree.ALWAYS);
    }

    /** Returns the plan of a query that is not sent because its result is known. */
    static Plan ofKnownResult(Query query, String answer, Total total) {
        return new Plan(
                List.of(),
                answer,
                List.of(),
                List.of(),
                query,
                FilterTree.ALWAYS,
                List.of(),
                0,
                query.limit().orElse(Long.MAX_VALUE),
                total);
    }

    /**
     * Returns the plan for a query and a server.
     *
     * @param isUnsafeAllowed true if columns are sent that may crash the server, depending on its objects
     * @throws IllegalArgumentException for a query that must not be sent to any server
     * @throws UnsupportedByServerException for a query to which this server would send a wrong response without an error
     */
    public static Plan of(Query query, ServerInfo server, KnownColumns known, boolean isUnsafeAllowed) {
        return new Planner(query, new UnsafeColumns(server, known, isUnsafeAllowed)).plan();
    }
}
