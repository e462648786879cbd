package io.github.livestatus.exchange;

import io.github.livestatus.lql.Query;
import io.github.livestatus.wire.ServerInfo;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * Caches the last queries that were prepared for a server, for all its connections. A query object that is sent again is neither
 * planned nor encoded again. Thread-safe.
 */
final class PreparedQueryCache {
    /** Number of cached queries. It is small: each takes half a kilobyte, and there may be a thousand sites. */
    private static final int SIZE = 16;

    private final AtomicReferenceArray<PreparedQuery> kept = new AtomicReferenceArray<>(SIZE);

    /** Returns the prepared query for a server; null if it is not cached. */
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
