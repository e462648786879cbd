package io.github.livestatus.client;

import io.github.livestatus.lql.Query;
import io.github.livestatus.wire.Server;
import java.util.concurrent.atomic.AtomicReferenceArray;

/**
 * How queries were lately asked, on whichever connection: one that is asked again, the very same object, is neither planned
 * nor encoded again. Safe for any thread.
 */
final class Plans {
    /** Few, for each takes half a kilobyte, and there may be a thousand sites. */
    private static final int SIZE = 16;

    private final AtomicReferenceArray<Planned> kept = new AtomicReferenceArray<>(SIZE);

    /** The plan for a query to a server; null if none is kept. */
    Planned find(Query query, Server server) {
        Planned found = kept.get(place(query));
        boolean isIt = found != null
                && found.query() == query
                && (found.server() == server || found.server().equals(server));
        return isIt ? found : null;
    }

    void keep(Planned planned) {
        kept.set(place(planned.query()), planned);
    }

    private static int place(Query query) {
        return System.identityHashCode(query) & SIZE - 1;
    }
}
