package io.github.livestatus.client;

import io.github.livestatus.lql.Query;
import io.github.livestatus.wire.Server;

/**
 * How queries were lately asked on a connection: one that is asked again, the very same object, is neither planned nor
 * encoded again. For one thread at a time.
 */
final class Plans {
    private static final int SIZE = 64;

    private final Planned[] kept = new Planned[SIZE];

    /** The plan for a query to a server; null if none is kept. */
    Planned find(Query query, Server server) {
        Planned found = kept[place(query)];
        boolean isIt = found != null
                && found.query() == query
                && (found.server() == server || found.server().equals(server));
        return isIt ? found : null;
    }

    void keep(Planned planned) {
        kept[place(planned.query())] = planned;
    }

    private static int place(Query query) {
        return System.identityHashCode(query) & SIZE - 1;
    }
}
