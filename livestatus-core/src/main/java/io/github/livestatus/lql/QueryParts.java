package io.github.livestatus.lql;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The parts of a query while it is made. They do not change once a query has them. */
final class QueryParts {
    final Table table;
    List<Column<?>> columns = List.of();
    Set<String> optional = Set.of();
    Map<String, String> aliases = Map.of();
    List<Filter> filters = List.of();
    List<Stat<?>> stats = List.of();
    List<Sort> sorts = List.of();
    long limit = -1;
    long offset;
    boolean isUnbounded;
    boolean isCacheReloaded;
    boolean isEvaluatedHere;
    boolean isGroupedBySite;
    boolean isTotalWanted;
    String authUser;
    Duration timelimit;
    Instant localtime;
    List<String> backends = List.of();
    String waitObject;
    Filter waitCondition;
    WaitTrigger waitTrigger;
    Duration waitTimeout;

    QueryParts(Table table) {
        this.table = table;
    }

    QueryParts(QueryParts from) {
        table = from.table;
        columns = from.columns;
        optional = from.optional;
        aliases = from.aliases;
        filters = from.filters;
        stats = from.stats;
        sorts = from.sorts;
        limit = from.limit;
        offset = from.offset;
        isUnbounded = from.isUnbounded;
        isCacheReloaded = from.isCacheReloaded;
        isEvaluatedHere = from.isEvaluatedHere;
        isGroupedBySite = from.isGroupedBySite;
        isTotalWanted = from.isTotalWanted;
        authUser = from.authUser;
        timelimit = from.timelimit;
        localtime = from.localtime;
        backends = from.backends;
        waitObject = from.waitObject;
        waitCondition = from.waitCondition;
        waitTrigger = from.waitTrigger;
        waitTimeout = from.waitTimeout;
    }

    void alias(String name, String alias) {
        Map<String, String> changed = new LinkedHashMap<>(aliases);
        changed.put(name, alias);
        aliases = Map.copyOf(changed);
    }
}
