package io.github.livestatus.mirror;

import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The tables that are held for one kind of server, and a cache of compiled queries. Thread-safe. */
final class CompiledQueries {
    /** A dashboard has some dozens of queries. If each query is new, the cache is of no use and must not grow. */
    private static final int MOST_CACHED = 500;

    private final List<HeldTable> tables;
    private final Map<Query, MemoryQuery> cache = new ConcurrentHashMap<>();

    /** @param chosen names of tables to hold in addition to those that every mirror holds */
    CompiledQueries(Set<String> chosen, Dialect dialect) {
        this.tables = HeldTable.all(chosen, dialect);
    }

    List<HeldTable> tables() {
        return tables;
    }

    /** @param siteQuery the query that a site would get */
    MemoryQuery compiled(Query siteQuery) {
        MemoryQuery known = cache.get(siteQuery);
        if (known == null) {
            known = MemoryQuery.of(siteQuery, tables);
            if (cache.size() >= MOST_CACHED) {
                cache.clear();
            }
            cache.put(siteQuery, known);
        }
        return known;
    }
}
