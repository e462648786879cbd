package io.github.livestatus.testkit;

import io.github.livestatus.testkit.FakeTable.Type;
import java.time.Instant;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The queries that servers misread without an error. */
final class MisreadQuery {
    private static final int ROWS_OF_FILE = 4;
    private static final Set<String> GROUPED_RIGHT = Set.of("host_name", "service_description");

    private MisreadQuery() {}

    /** Returns the column whose values a condition, a sort key or a statistic uses. */
    static FakeColumn column(ServerKind kind, Dataset data, FakeTable table, String name) {
        FakeColumn column = data.column(table, name);
        if (column == null) {
            return null;
        } else if (kind == ServerKind.NAEMON && name.endsWith("_expanded")) {
            FakeColumn configured = data.column(table, name.substring(0, name.length() - "_expanded".length()));
            return configured == null ? column : configured;
        } else if (kind == ServerKind.ICINGA2 && isOfGroup(table.name(), name)) {
            return new FakeColumn(column.table(), column.name(), column.type(), row -> null);
        }
        return column;
    }

    private static boolean isOfGroup(String table, String column) {
        return switch (table) {
            case "hostsbygroup", "servicesbyhostgroup" -> column.startsWith("hostgroup_");
            case "servicesbygroup" -> column.startsWith("servicegroup_");
            default -> false;
        };
    }

    /** Returns true if a row of the log is read: conditions on its time are used as the range to read. */
    static Predicate<Object[]> range(ServerKind kind, LqlQuery query, List<Object[]> rows) {
        int time = query.table.indexOf("time");
        boolean isLog = query.table.name().equals("log");
        boolean isHistory = isLog || query.table.name().equals("statehist");
        if (time < 0 || !isHistory) {
            return row -> true;
        } else if (kind == ServerKind.ICINGA2) {
            return files(query, rows, time);
        }
        Stream<Condition> conditions =
                switch (kind) {
                    case NAEMON, LMD -> query.filters.stream().flatMap(filter -> leaves(filter, false));
                    case NAGIOS ->
                        query.filters.stream().anyMatch(MisreadQuery::isTime)
                                ? query.filters.stream().flatMap(filter -> leaves(filter, false))
                                : Stream.of();
                    default -> Stream.of();
                };
        List<Condition.Compare> bounds = conditions
                .filter(one -> isLog && isTime(one))
                .map(Condition.Compare.class::cast)
                .toList();
        return row -> bounds.stream().allMatch(bound -> isInRange(bound, seconds(row, time)));
    }

    /**
     * Returns true if Icinga 2 reads the file of a row. It ignores files that begin before the last lower bound in the query, or
     * after the last upper one, independent of their positions. Every four rows are a file here.
     */
    private static Predicate<Object[]> files(LqlQuery query, List<Object[]> rows, int time) {
        long from = 0;
        long until = Long.MAX_VALUE;
        Stream<Condition> counted =
                query.stats.stream().map(LqlQuery.FakeStat::filter).filter(filter -> filter != null);
        List<Condition> bounds = Stream.concat(query.filters.stream(), counted)
                .flatMap(filter -> leaves(filter, true))
                .filter(MisreadQuery::isTime)
                .toList();
        for (Condition condition : bounds) {
            Condition.Compare bound = (Condition.Compare) condition;
            if (bound.operator().startsWith("<")) {
                until = Long.parseLong(bound.value());
            } else if (bound.operator().startsWith(">")) {
                from = Long.parseLong(bound.value());
            }
        }
        Set<Object[]> read = Collections.newSetFromMap(new IdentityHashMap<>());
        for (int i = 0; i < rows.size(); i++) {
            long begin = seconds(rows.get(i - i % ROWS_OF_FILE), time);
            if (begin >= from && begin <= until) {
                read.add(rows.get(i));
            }
        }
        return read::contains;
    }

    private static long seconds(Object[] row, int time) {
        return ((Instant) row[time]).getEpochSecond();
    }

    private static boolean isTime(Condition condition) {
        return condition instanceof Condition.Compare one && one.column().equals("time");
    }

    private static boolean isInRange(Condition.Compare bound, long time) {
        long value = Long.parseLong(bound.value());
        return switch (bound.operator()) {
            case ">", ">=" -> time >= value;
            case "<", "<=" -> time <= value;
            case "=" -> time == value;
            default -> true;
        };
    }

    private static Stream<Condition> leaves(Condition condition, boolean withNegated) {
        if (condition instanceof Condition.Compare) {
            return Stream.of(condition);
        } else if (condition instanceof Condition.Not not) {
            return withNegated ? leaves(not.part(), true) : Stream.of();
        }
        List<Condition> parts =
                condition instanceof Condition.All all ? all.parts() : ((Condition.Any) condition).parts();
        return parts.stream().flatMap(part -> leaves(part, withNegated));
    }

    /**
     * Returns the conditions that MK Livestatus tests when it finds the first line of an object, as if they were on the object: it
     * reads no spans of an object that does not meet them.
     */
    static List<Condition> onObject(ServerKind kind, LqlQuery query) {
        return query.table.name().equals("statehist") && kind == ServerKind.NAGIOS
                ? query.filters.stream()
                        .filter(filter -> leaves(filter, true).allMatch(MisreadQuery::isHostDown))
                        .toList()
                : List.of();
    }

    private static boolean isHostDown(Condition condition) {
        return condition instanceof Condition.Compare one && one.column().equals("host_down");
    }

    /** Returns true if Naemon counts some groups of the state history twice, and loses others. */
    static boolean isGroupedWrong(ServerKind kind, LqlQuery query) {
        return kind == ServerKind.NAEMON
                && query.table.name().equals("statehist")
                && !GROUPED_RIGHT.containsAll(query.columns);
    }

    /** Returns true if a sort key is ignored. */
    static boolean isNoSortKey(ServerKind kind, FakeColumn column) {
        return kind == ServerKind.NAEMON && (column.type() == Type.LIST || column.type() == Type.DICT);
    }

    /** Returns true if Naemon treats each list of this column as empty. */
    static boolean isAlwaysEmpty(ServerKind kind, FakeTable table, String column) {
        return kind == ServerKind.NAEMON
                && (table.name().equals("contacts")
                        || table.name().equals("timeperiods")
                        || column.contains("contact")
                        || column.contains("custom_variable_"));
    }

    /** Returns true if rows without a service are lost, because Naemon reads the lists of a missing service. */
    static boolean isLostWithoutService(ServerKind kind, FakeTable table, String column) {
        return kind == ServerKind.NAEMON
                && Set.of("comments", "downtimes", "log").contains(table.name())
                && column.replace("current_", "").startsWith("service_");
    }

    /** Returns true if a list is compared as a number: every list is at least 0. */
    static boolean isListOfAttributes(ServerKind kind, String column) {
        return kind != ServerKind.LMD && kind != ServerKind.SHINKEN && column.endsWith("modified_attributes_list");
    }

    /** Returns the name of an element that is a tuple in a condition; null if none is ever found. */
    static String name(ServerKind kind, FakeTable table, String column, List<?> tuple) {
        if (table.name().equals("servicegroups") && tuple.size() > 1) {
            String pair = tuple.get(0) + "|" + tuple.get(1);
            return kind == ServerKind.NAEMON ? pair : column.equals("members") ? null : (String) tuple.get(1);
        }
        return String.valueOf(tuple.get(0));
    }
}
