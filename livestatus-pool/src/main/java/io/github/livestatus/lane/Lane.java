package io.github.livestatus.lane;

import io.github.livestatus.lql.Query;
import io.github.livestatus.wire.TimeBound;
import java.util.List;

/** The kinds of calls that share the connections to one core, each within a limit of its own. */
public enum Lane {
    /** Queries that are answered at once. */
    QUERY,
    /** Queries of {@code log} and {@code statehist}, which a core reads from files, for minutes perhaps. */
    LOG,
    /** Queries that wait at the server until something happens. */
    WAIT,
    /** Commands. */
    COMMAND;

    /** Returns the lane of queries that are sent together: the slowest of them decides. */
    public static Lane of(List<Query> queries) {
        if (queries.stream().anyMatch(Query::isWaiting)) {
            return WAIT;
        }
        return isReadingFiles(queries) ? LOG : QUERY;
    }

    /** Returns true if a core reads files for one of these. */
    public static boolean isReadingFiles(List<Query> queries) {
        return queries.stream().anyMatch(TimeBound::isWanted);
    }

    /** Returns true if a call takes a connection that another one left, and leaves its own to the next. */
    public boolean isSharing() {
        return this == QUERY || this == LOG;
    }
}
