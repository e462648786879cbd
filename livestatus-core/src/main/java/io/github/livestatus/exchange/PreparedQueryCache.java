package io.github.livestatus.exchange;

import io.github.livestatus.lql.Query;
import io.github.livestatus.wire.ServerInfo;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Keeps the last queries that were prepared for a server, on whichever connection. A query that is sent again, the very same
 * object, is neither planned nor encoded again. Safe for any thread.
 */
final class PreparedQueryCache {
    /** Few, for each takes half a kilobyte, and there may be a thousand sites. */
    private static final int SIZE = 16;

    private final AtomicReferenceArray<PreparedQuery> kept = new AtomicReferenceArray<>(SIZE);

    /** Returns the query as prepared for a server; null if it is not kept. */
    PreparedQuery find(Query query, ServerInfo server) {
        PreparedQuery found = kept.get(place(query));
        boolean isIt = found != null
                && found.query() == query
                && (found.server() == server || found.server().equals(server));
        return isIt ? found : null;
    }

    void keep(PreparedQuery prepared) {
        kept.set(place(prepared.query()), prepared);
    }

    private static int place(Query query) {
        return System.identityHashCode(query) & SIZE - 1;
    }
}
