package io.github.livestatus.lane;

import io.github.livestatus.lql.Query;
import io.github.livestatus.wire.TimeBound;
import java.util.List;

/** The kinds of calls that share the connections to one core. Each kind has its own limit. */
public enum Lane {
    /** Queries that the core answers immediately. */
    QUERY,
    /** Queries of {@code log} and {@code statehist}. The core reads files for them, which may take minutes. */
    LOG,
    /** Wait queries. */
    WAIT,
    /** Commands. */
    COMMAND;

    /** Returns the lane for queries that are sent together: the lane of the slowest query. */
    public static Lane of(List<Query> queries) {
        if (queries.stream().anyMatch(Query::isWaiting)) {
            return WAIT;
        }
        return isReadingFiles(queries) ? LOG : QUERY;
    }

    /** Returns true if the core reads files for one of these queries. */
    public static boolean isReadingFiles(List<Query> queries) {
        return queries.stream().anyMatch(TimeBound::isWanted);
    }

    /** Returns true if calls of this lane reuse idle connections, and leave their connection idle for the next call. */
    public boolean isSharing() {
        return this == QUERY || this == LOG;
    }
}
