package io.github.livestatus.testkit;

import io.github.livestatus.testkit.FakeTable.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Tells the queries at which a server's process ends. */
final class DeadlyQuery {
    private static final Set<String> JOINED =
            Set.of("hostsbygroup", "servicesbygroup", "servicesbyhostgroup", "log", "statehist");

    private static final Set<String> COUNTERS = Set.of(
            "connections", "forks", "host_checks", "log_messages", "neb_callbacks", "requests", "service_checks");

    private DeadlyQuery() {}

    static boolean ends(ServerKind kind, Dataset data, LqlQuery query) {
        if (query.error != null || query.table == null) {
            return false;
        }
        return switch (kind) {
            case NAEMON -> isDeadlyStat(query) || isDebugInfo(query) || isEmptyContacts(query);
            case LMD ->
                query.stats.stream()
                        .anyMatch(stat -> stat.operation().equals("avg") && type(query, stat.column()) == Type.LIST);
            case NAGIOS -> isEmptyVariable(data, query);
            default -> false;
        };
    }

    private static boolean isDeadlyStat(LqlQuery query) {
        return query.stats.stream().anyMatch(stat -> isCounter(query.table, stat.column()));
    }

    /** Tells the counters of the core, which Naemon makes no statistics, filters or groups of. */
    static boolean isCounter(FakeTable table, String column) {
        return table.name().equals("status")
                && column != null
                && (column.endsWith("_rate") || COUNTERS.contains(column));
    }

    /** Tells whether a filter compares a counter. */
    static boolean comparesCounter(LqlQuery query) {
        return comparisons(query).anyMatch(one -> isCounter(query.table, one.column()));
    }

    /** MK Livestatus makes a text of a variable without a value, which is a null. */
    private static boolean isEmptyVariable(Dataset data, LqlQuery query) {
        Stream<String> named = Stream.concat(
                query.columns.isEmpty() && !query.isStats() ? query.table.columns().stream() : query.columns.stream(),
                comparisons(query).map(Condition.Compare::column));
        return named.filter(column -> column.endsWith("custom_variables") || column.endsWith("custom_variable_values"))
                .map(column -> data.column(query.table, column))
                .anyMatch(column -> column != null && hasEmptyVariable(column, query.table));
    }

    private static boolean hasEmptyVariable(FakeColumn column, FakeTable table) {
        return table.rows().stream().map(column.cell()).anyMatch(value -> {
            Collection<?> values = value instanceof Map<?, ?> map ? map.values() : (Collection<?>) value;
            return values != null && values.contains("");
        });
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
