package io.github.livestatus.testkit;

import io.github.livestatus.testkit.FakeTable.Type;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Tells the queries at which a server's process ends. */
final class DeadlyQuery {
    private static final Set<String> JOINED =
            Set.of("hostsbygroup", "servicesbygroup", "servicesbyhostgroup", "log", "statehist");

    private DeadlyQuery() {}

    static boolean ends(ServerKind kind, LqlQuery query) {
        if (query.error != null || query.table == null) {
            return false;
        }
        return switch (kind) {
            case NAEMON -> isDeadlyStat(query) || isDebugInfo(query) || isEmptyContacts(query);
            case LMD ->
                query.stats.stream()
                        .anyMatch(stat -> stat.operation().equals("avg") && type(query, stat.column()) == Type.LIST);
            default -> false;
        };
    }

    private static boolean isDeadlyStat(LqlQuery query) {
        return query.table.name().equals("status")
                && query.stats.stream()
                        .anyMatch(stat -> stat.column() != null
                                && (stat.column().endsWith("_rate")
                                        || stat.column().equals("connections")
                                        || stat.column().equals("service_checks")
                                        || stat.column().equals("requests")));
    }

    private static boolean isDebugInfo(LqlQuery query) {
        if (!query.table.name().equals("statehist")) {
            return false;
        }
        Stream<String> named =
                Stream.concat(query.columns.stream(), comparisons(query).map(Condition.Compare::column));
        return query.columns.isEmpty() && !query.isStats() || named.anyMatch("debug_info"::equals);
    }

    private static boolean isEmptyContacts(LqlQuery query) {
        return JOINED.contains(query.table.name())
                && comparisons(query)
                        .anyMatch(one -> one.column().endsWith("contacts")
                                && one.value().isEmpty()
                                && (one.operator().equals("=") || one.operator().equals("!=")));
    }

    private static Type type(LqlQuery query, String column) {
        int index = query.table.indexOf(column);
        return index < 0 ? null : query.table.type(index);
    }

    private static Stream<Condition.Compare> comparisons(LqlQuery query) {
        Stream<Condition> counted =
                query.stats.stream().map(LqlQuery.FakeStat::filter).filter(filter -> filter != null);
        return Stream.concat(query.filters.stream(), counted).flatMap(DeadlyQuery::leaves);
    }

    private static Stream<Condition.Compare> leaves(Condition condition) {
        if (condition instanceof Condition.Compare one) {
            return Stream.of(one);
        } else if (condition instanceof Condition.Not not) {
            return leaves(not.part());
        }
        List<Condition> parts =
                condition instanceof Condition.All all ? all.parts() : ((Condition.Any) condition).parts();
        return parts.stream().flatMap(DeadlyQuery::leaves);
    }
}
