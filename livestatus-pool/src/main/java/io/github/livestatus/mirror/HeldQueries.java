package io.github.livestatus.mirror;

import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The tables that are held of servers of one kind, and the queries of them that were compiled last. For any thread. */
final class HeldQueries {
    /** A dashboard has some dozens. Who makes a new one for each call has them compiled each time. */
    private static final int MOST_KEPT = 500;

    private final List<HeldTable> tables;
    private final Map<Query, MemoryQuery> compiled = new ConcurrentHashMap<>();

    /** @param chosen the tables that are held beside the usual ones */
    HeldQueries(Set<String> chosen, Dialect dialect) {
        this.tables = HeldTable.usualAnd(chosen, dialect);
    }

    List<HeldTable> tables() {
        return tables;
    }

    /** @param siteQuery as a site would be sent it */
    MemoryQuery compiled(Query siteQuery) {
        MemoryQuery known = compiled.get(siteQuery);
        if (known == null) {
            known = MemoryQuery.of(siteQuery, tables);
            if (compiled.size() >= MOST_KEPT) {
                compiled.clear();
            }
            compiled.put(siteQuery, known);
        }
        return known;
    }
}
