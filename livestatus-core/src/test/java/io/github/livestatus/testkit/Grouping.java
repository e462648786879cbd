package io.github.livestatus.testkit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** Counts and aggregates rows, grouped by the columns beside {@code Stats:}. */
final class Grouping {

    /** The aggregate of one {@code Stats:} line in one group. */
    private interface Collector {
        void add(Object[] row);

        Object value();
    }

    private final ServerKind manner;
    private final Dataset data;
    private final LqlQuery query;
    private final Presenter presenter;

    Grouping(ServerKind manner, Dataset data, LqlQuery query, Presenter presenter) {
        this.manner = manner;
        this.data = data;
        this.query = query;
        this.presenter = presenter;
    }

    Evaluator.Answer answer(List<Object[]> rows) {
        if (data.decider(query.table) != manner) {
            // LMD counts the responses of its backends, one row each.
            List<Object> counts = Collections.nCopies(query.stats.size(), 1L);
            return new Evaluator.Answer(List.of(), List.of(counts), 1);
        }
        Map<List<Object>, List<Collector>> groups = groups(rows);
        List<List<Object>> answer = new ArrayList<>();
        groups.forEach((key, collectors) -> {
            List<Object> line = new ArrayList<>(key);
            collectors.forEach(collector -> line.add(collector.value()));
            answer.add(line);
        });
        if (MisreadQuery.isGroupedWrong(manner, query) && answer.size() > 1) {
            answer.set(answer.size() - 1, answer.get(0));
        }
        List<String> names = new ArrayList<>(query.columns);
        for (int i = 1; i <= query.stats.size(); i++) {
            names.add("stats_" + i);
        }
        boolean paged = !query.columns.isEmpty() && manner.has(ServerKind.Quirk.SORTS);
        List<List<Object>> page = paged ? Evaluator.cut(answer, query.offset, query.limit) : answer;
        return new Evaluator.Answer(names, page, answer.size());
    }

    private Map<List<Object>, List<Collector>> groups(List<Object[]> rows) {
        Map<List<Object>, List<Collector>> groups =
                switch (manner) {
                    case ICINGA2 -> new TreeMap<>(Grouping::icingaOrder);
                    case LMD -> new TreeMap<>(Comparator.comparing(String::valueOf));
                    default -> new LinkedHashMap<>();
                };
        if (query.columns.isEmpty()) {
            groups.put(List.of(), collectors());
        }
        for (Object[] row : rows) {
            List<Collector> group = groups.computeIfAbsent(key(row), any -> collectors());
            group.forEach(collector -> collector.add(row));
        }
        if (groups.isEmpty() && manner == ServerKind.ICINGA2) {
            groups.put(List.of(), Collections.nCopies(query.stats.size(), nothing()));
        } else if (groups.isEmpty() && manner == ServerKind.CHECKMK) {
            List<Object> key = query.columns.stream()
                    .map(name -> data.column(query.table, name))
                    .map(column -> presenter.presentNullRow(column))
                    .toList();
            groups.put(key, Collections.nCopies(query.stats.size(), nothing()));
        }
        return groups;
    }

    /** Icinga 2 sends one row of zeros, without the group columns, if there are no groups. */
    private static Collector nothing() {
        return new Collector() {
            @Override
            public void add(Object[] row) {}

            @Override
            public Object value() {
                return 0L;
            }
        };
    }

    private List<Object> key(Object[] row) {
        List<Object> key = new ArrayList<>(query.columns.size());
        for (String name : query.columns) {
            FakeColumn column = data.column(query.table, name);
            if (column == null && manner == ServerKind.ICINGA2) {
                throw ErrorTexts.icingaUnknownColumn(query.table.name(), name);
            }
            Object value = column == null ? null : presenter.present(column, row);
            boolean isInvalid = manner == ServerKind.NAEMON && DeadlyQuery.isCounter(query.table, name);
            key.add(
                    isInvalid
                            ? "invalid"
                            : manner.has(ServerKind.Quirk.GROUP_KEYS_ARE_STRINGS) ? text(column, value) : value);
        }
        return key;
    }

    private String text(FakeColumn column, Object value) {
        if (value instanceof Double number) {
            return Numbers.text(manner, number);
        }
        boolean structured = value instanceof Collection<?> || value instanceof Map<?, ?>;
        if (column == null || structured) {
            return manner == ServerKind.NAEMON ? "invalid" : value == null ? "" : String.valueOf(value);
        }
        return String.valueOf(value);
    }

    /** Icinga 2 sorts its keys, which is an error for some types. */
    private static int icingaOrder(List<Object> a, List<Object> b) {
        return a == b ? 0 : IcingaValues.order(a, b, "<");
    }

    private List<Collector> collectors() {
        List<Collector> collectors = new ArrayList<>();
        for (LqlQuery.FakeStat stat : query.stats) {
            if (manner == ServerKind.SHINKEN && stat.operation().endsWith("inv")) {
                continue;
            }
            collectors.add(stat.column() == null ? counter(stat) : aggregator(stat));
        }
        return collectors;
    }

    private Collector counter(LqlQuery.FakeStat stat) {
        Predicate<Object[]> test =
                new Matcher(data.decider(query.table), data, query.table, query.shiftSeconds).test(stat.filter());
        return new Collector() {
            private long count;

            @Override
            public void add(Object[] row) {
                count += test.test(row) ? 1 : 0;
            }

            @Override
            public Object value() {
                return count;
            }
        };
    }

    private Collector aggregator(LqlQuery.FakeStat stat) {
        FakeColumn column = MisreadQuery.column(manner, data, query.table, stat.column());
        Aggregate aggregate =
                new Aggregate(manner, stat.operation(), column == null ? FakeTable.Type.FLOAT : column.type());
        return new Collector() {
            private boolean empty = true;

            @Override
            public void add(Object[] row) {
                empty = false;
                aggregate.add(number(stat, column, row));
            }

            @Override
            public Object value() {
                return empty && manner == ServerKind.ICINGA2 ? 0L : aggregate.value();
            }
        };
    }

    private double number(LqlQuery.FakeStat stat, FakeColumn column, Object[] row) {
        if (manner == ServerKind.ICINGA2) {
            return icingaNumber(stat, column, row);
        }
        Object cell = column == null ? null : column.cell().apply(row);
        if (cell instanceof Instant time) {
            return time.getEpochSecond();
        }
        return cell instanceof Number number ? number.doubleValue() : 0;
    }

    private double icingaNumber(LqlQuery.FakeStat stat, FakeColumn column, Object[] row) {
        if (column == null) {
            throw ErrorTexts.icingaUnknownColumn(query.table.name(), stat.column());
        }
        Object value = presenter.present(column, row);
        switch (stat.operation()) {
            case "min" -> IcingaValues.order(value, 0L, "<");
            case "max" -> IcingaValues.order(value, 0L, ">");
            case "suminv", "avginv" -> IcingaValues.divisor(value);
            default -> {}
        }
        return IcingaValues.number(value);
    }
}
