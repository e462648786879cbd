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
 * What is sent to one server for a query, and what is done here when the rows have come. Immutable.
 *
 * @param sent the queries that are sent, each for some of the rows; empty if the answer is known
 * @param knownAnswer the answer as JSON if nothing is sent; else null
 * @param hidden the cells of a row behind the query's own: sent only to sort by them, or to test a wait condition
 * @param absent the names of optional columns that the server lacks, which are not sent
 * @param rows the query whose rows come: the caller's own, one that names its columns, or one for the rows of which statistics
 *     are computed here
 * @param filter what is tested here of the rows that come; always true where the server tests all
 * @param sorts keys to sort by here; empty if the server sorts, or no order is wanted
 * @param offset rows to skip here
 * @param limit the most rows to keep here; {@code Long.MAX_VALUE} for all
 * @param total where the number of all rows comes from
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
     * Where the number of rows before offset and limit comes from.
     *
     * @param isTold whether the server says it with its rows
     * @param count the query that counts them, and is sent along; null if they are counted here, when all have come
     */
    public record Total(boolean isTold, Query count) {
        static final Total HERE = new Total(false, null);
        static final Total TOLD = new Total(true, null);
    }

    /**
     * A query that is sent.
     *
     * @param constants columns that are not sent because all rows of this part have the same value; null for null
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

    /** Returns the plan of a query that is sent as it is to any server. */
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

    /** Returns true if a row may stand for a group without rows. The last hidden cell counts the rows then. */
    public boolean canHaveEmptyGroups() {
        return !hidden.isEmpty() && hidden.get(hidden.size() - 1) == FlagGroupSplitter.COUNT;
    }

    /** Returns true if the statistics of a query with this plan are computed here, of the rows that come. */
    public boolean isComputingStats(Query query) {
        return !query.stats().isEmpty() && rows != query;
    }

    /** Returns true if rows that come are left out here. */
    public boolean isFiltering() {
        return !filter.equals(FilterTree.ALWAYS);
    }

    /** Returns the plan of a query that is not sent, as its answer is known. */
    static Plan answered(Query query, String answer, Total total) {
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
     * @param isUnsafeAllowed whether columns are sent that may end the server, which depends on its objects
     * @throws IllegalArgumentException for a query that no server should get
     * @throws UnsupportedByServerException for one that this server would answer wrong without an error
     */
    public static Plan of(Query query, ServerInfo server, KnownColumns known, boolean isUnsafeAllowed) {
        return new Planner(query, new UnsafeColumns(server, known, isUnsafeAllowed)).plan();
    }
}
