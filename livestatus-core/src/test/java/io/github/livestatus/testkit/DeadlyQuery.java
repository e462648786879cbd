package io.github.livestatus.testkit;

import io.github.livestatus.testkit.FakeTable.Type;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Detects queries that crash a server. */
final class DeadlyQuery {
    private static final Set<String> JOINED =
            Set.of("hostsbygroup", "servicesbygroup", "servicesbyhostgroup", "log", "statehist");

    private static final Set<String> COUNTERS = Set.of(
            "connections", "forks", "host_checks", "log_messages", "neb_callbacks", "requests", "service_checks");

    private static final Set<Type> TEXTS = Set.of(Type.STRING, Type.LIST, Type.DICT);

    private DeadlyQuery() {}

    static boolean ends(ServerKind kind, Dataset data, LqlQuery query) {
        if (query.error != null || query.table == null) {
            return false;
        }
        return switch (kind) {
            case NAEMON -> isDeadlyStat(query) || isDebugInfo(query) || isEmptyContacts(query);
            case LMD -> isAggregateOfText(data, query) || usesAbsent(data, query) || isVariableOfNoService(query);
            case NAGIOS -> isEmptyVariable(data, query);
            default -> false;
        };
    }

    private static boolean isDeadlyStat(LqlQuery query) {
        return query.stats.stream().anyMatch(stat -> isCounter(query.table, stat.column()));
    }

    /** Returns true for a counter of the core, on which Naemon supports no statistics, filters or groups. */
    static boolean isCounter(FakeTable table, String column) {
        return table.name().equals("status")
                && column != null
                && (column.endsWith("_rate") || COUNTERS.contains(column));
    }

    /** Returns true if a filter compares a counter. */
    static boolean comparesCounter(LqlQuery query) {
        return comparisons(query).anyMatch(one -> isCounter(query.table, one.column()));
    }

    /** MK Livestatus makes a text of a variable without a value, which is a null pointer. */
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

    /** LMD 2.8.3 converts each value to a number, which crashes for a text or a list. */
    private static boolean isAggregateOfText(Dataset data, LqlQuery query) {
        return query.stats.stream()
                .filter(stat -> stat.column() != null)
                .map(stat -> data.column(query.table, stat.column()))
                .anyMatch(column -> column != null && TEXTS.contains(column.type()));
    }

    /** LMD groups, sorts and adds up by an index in each row. Rows of a backend without the column lack the index: nulls here. */
    private static boolean usesAbsent(Dataset data, LqlQuery query) {
        Stream<String> keys = Stream.concat(
                query.sort.stream().map(LqlQuery.SortKey::column),
                query.isStats() ? query.columns.stream() : Stream.of());
        Stream<String> summed = query.stats.stream().map(LqlQuery.FakeStat::column);
        return Stream.concat(keys, summed)
                .filter(name -> name != null)
                .map(name -> data.column(query.table, name))
                .anyMatch(column -> column != null
                        && query.table.rows().stream().map(column.cell()).anyMatch(cell -> cell == null));
    }

    /** LMD reads the variables of the service of a comment, which comments of hosts lack. */
    private static boolean isVariableOfNoService(LqlQuery query) {
        int service = query.table.indexOf("service_description");
        Stream<String> named = Stream.concat(
                comparisons(query).map(Condition.Compare::column),
                query.sort.stream().map(LqlQuery.SortKey::column));
        return named.anyMatch("service_custom_variables"::equals)
                && query.table.rows().stream().anyMatch(row -> "".equals(row[service]));
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
