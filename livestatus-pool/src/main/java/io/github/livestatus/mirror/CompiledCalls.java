package io.github.livestatus.mirror;

import io.github.livestatus.lql.Dialect;
import io.github.livestatus.lql.Query;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The queries of one call, compiled once for each kind of server among the sites. For one thread. */
final class CompiledCalls {
    private final List<Query> queries;
    private final MirrorSettings settings;
    private final Map<Dialect, List<MemoryQuery>> compiled = new EnumMap<>(Dialect.class);

    CompiledCalls(List<Query> queries, MirrorSettings settings) {
        this.queries = queries;
        this.settings = settings;
    }

    /** Returns how many queries there are. */
    int size() {
        return queries.size();
    }

    List<MemoryQuery> of(Dialect dialect) {
        return compiled.computeIfAbsent(
                dialect,
                kind -> queries.stream().map(settings.of(kind)::compiled).toList());
    }
}
