package io.github.livestatus.wire;

import io.github.livestatus.error.UnsupportedByServerException;
import io.github.livestatus.lql.Query;
import io.github.livestatus.lql.Selected;
import io.github.livestatus.lql.Sort;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * How a query is asked of one server: what is sent, and what is left to do on this side when the rows are there.
 *
 * @param sent what goes out, each for some of the rows; none where the answer is known without asking
 * @param standIn where nothing is sent, the answer as JSON; else null
 * @param hidden what the cells behind the query's own are, asked for only to arrange rows by
 * @param absent the names of columns that the server lacks and need not have: they are not asked for
 * @param sorts keys to sort by on this side; none when the server sorts, or nobody has to
 * @param offset rows to leave out from the start, on this side
 * @param limit rows to keep at most, on this side; {@code Long.MAX_VALUE} for all
 */
public record Plan(
        List<Part> sent,
        String standIn,
        List<Selected<?>> hidden,
        List<String> absent,
        List<Sort> sorts,
        long offset,
        long limit) {
    /**
     * A query that goes out.
     *
     * @param told columns that it does not ask for, because their value is known in all of its rows; null for null
     */
    public record Part(Query query, Map<String, Long> told) {
        public Part {
            told = Collections.unmodifiableMap(new LinkedHashMap<>(told));
        }
    }

    public Plan {
        sent = List.copyOf(sent);
        hidden = List.copyOf(hidden);
        absent = List.copyOf(absent);
        sorts = List.copyOf(sorts);
    }

    /** A query that is sent as it is, for which nothing has to be known of the server. */
    public static Plan asIs(Query query) {
        return new Plan(List.of(new Part(query, Map.of())), null, List.of(), List.of(), List.of(), 0, Long.MAX_VALUE);
    }

    /** Whether a part of the answer may hold a row that stands for no group; then the last hidden cell counts its rows. */
    public boolean mayHaveEmptyGroups() {
        return !hidden.isEmpty() && hidden.get(hidden.size() - 1) == FlagGroupSplitter.COUNT;
    }

    /**
     * Plans how to ask.
     *
     * @throws IllegalArgumentException when no server could be asked this
     * @throws UnsupportedByServerException when this server would not do what the query needs, and not say so
     */
    public static Plan of(Query query, ServerInfo server, KnownColumns known) {
        return new Planner(query, server, known).plan();
    }
}
